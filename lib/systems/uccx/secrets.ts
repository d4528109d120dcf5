/** Passwords that the server might repeat in a text of its own, and that nothing may show. */
import { redactor } from '../../core/logger';
import { takeOut } from '../../core/short-lists';
import type { UccxMessage } from './messages';

export class Secrets {
  readonly #lasting: readonly (string | undefined)[];
  /** Those of requests under way; one may be there for several requests. */
  readonly #passing: string[] = [];

  constructor(lasting: readonly (string | undefined)[]) {
    this.#lasting = lasting;
  }

  /** All that are known now. */
  get all(): readonly (string | undefined)[] {
    return [...this.#lasting, ...this.#passing];
  }

  /** Notes a secret until the returned function is called. */
  hold(secret: string): () => void {
    this.#passing.push(secret);
    return () => {
      takeOut(this.#passing, secret);
    };
  }

  /** Takes them out of what the server wrote for people to read. */
  clean(message: UccxMessage): void {
    if ('Text' in message) message.Text = redactor(this.all)(message.Text);
  }
}
