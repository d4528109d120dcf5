import { leftOf, NO_WAIT, type Wait } from './clock';
import type { Endpoint } from './endpoints';

/**
 * The nodes of a cluster in turn. A node that asks to be left alone for a while is passed over as long as there is
 * another one.
 */
export class EndpointRing {
  readonly #endpoints: readonly Endpoint[];
  readonly #now: () => number;
  /** Per endpoint, for how long it must not be tried. */
  readonly #embargoes: Wait[];
  #index = 0;
  #failuresInRow = 0;

  /** `now` gives milliseconds since 1970. */
  constructor(endpoints: readonly Endpoint[], now: () => number) {
    this.#endpoints = endpoints;
    this.#now = now;
    this.#embargoes = endpoints.map(() => NO_WAIT);
  }

  /** The one whose turn it is; undefined when there is none at all. */
  get current(): Endpoint | undefined {
    return this.#endpoints[this.#index];
  }

  /** How long the current one is still to be left alone, in milliseconds. */
  get embargoMs(): number {
    return this.#embargoMs(this.#index);
  }

  /** The current one took a session. */
  succeeded(): void {
    this.#failuresInRow = 0;
  }

  /**
   * The current one failed and is to be left alone for so many milliseconds: it is the next one's turn. True when
   * a whole round has failed.
   */
  failed(retryAfterMs: number): boolean {
    const failed = this.#index;
    this.#embargoes[failed] = { since: this.#now(), forMs: retryAfterMs };
    this.#index = this.#next(failed);
    this.#failuresInRow += 1;
    return this.#index === failed || this.#failuresInRow % this.#endpoints.length === 0;
  }

  /** Any of them may be tried at once. */
  forgive(): void {
    this.#embargoes.fill(NO_WAIT);
  }

  /** The first endpoint after this one that may be tried now, else the one that may be tried first. */
  #next(index: number): number {
    const { length } = this.#endpoints;
    const others = Array.from({ length }, (_, step) => (index + 1 + step) % length);
    return others.reduce((best, other) => (this.#embargoMs(other) < this.#embargoMs(best) ? other : best));
  }

  #embargoMs(index: number): number {
    return leftOf(this.#embargoes[index] ?? NO_WAIT, this.#now());
  }
}
