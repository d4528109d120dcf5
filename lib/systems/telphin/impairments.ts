/** What works only in part on one link, by its kind: the state shows one at a time. */
import type { CtiError } from '../../core/errors';
import type { DriverAttempt } from '../../core/session-driver';

export type ImpairmentKind = 'rateLimit' | 'subscriptions';

/** The first of these that is there is shown. */
const ORDER: readonly ImpairmentKind[] = ['subscriptions', 'rateLimit'];

export class Impairments {
  readonly #problems = new Map<ImpairmentKind, CtiError>();

  has(kind: ImpairmentKind): boolean {
    return this.#problems.has(kind);
  }

  /** Replaces the problems of a kind; a new one is published as `link.fault` once. */
  note(kind: ImpairmentKind, problems: readonly CtiError[], attempt: DriverAttempt): void {
    const [first] = problems;
    const before = this.#problems.get(kind);
    if (first === undefined) this.#problems.delete(kind);
    else this.#problems.set(kind, first);
    attempt.impair(ORDER.map((name) => this.#problems.get(name)).find((problem) => problem !== undefined));
    if (first !== undefined && before?.message !== first.message) attempt.fault(first);
  }
}
