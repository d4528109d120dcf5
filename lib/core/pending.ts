import { onAbort } from './abort';
import type { Clock } from './clock';
import { CancelledError, CtiError, RequestTimeoutError } from './errors';

/** One request as its sender describes it. */
export interface RequestOptions {
  /** How long to wait for the answer, in milliseconds. */
  readonly timeoutMs: number;
  /** Gives the request up early. */
  readonly signal?: AbortSignal | undefined;
  /** What the request is called in error texts. */
  readonly label: string;
}

interface Waiter<Answer> {
  settle(outcome: { answer: Answer } | { error: CtiError }): void;
}

/**
 * Requests that wait for their answer, by the key that correlates both. Each promise settles exactly once:
 * answered, refused, timed out, aborted or cancelled with all others.
 */
export class PendingRequests<Key, Answer> {
  readonly #clock: Clock;
  readonly #waiters = new Map<Key, Waiter<Answer>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get size(): number {
    return this.#waiters.size;
  }

  has(key: Key): boolean {
    return this.#waiters.has(key);
  }

  /** Registers a request. The caller sends it after this returns, never before. */
  add(key: Key, options: RequestOptions): Promise<Answer> {
    if (this.#waiters.has(key)) {
      return Promise.reject(new CtiError('CTI_INTERNAL', `request ${String(key)} is pending already`, false));
    }
    return new Promise<Answer>((resolve, reject) => {
      const { signal, label, timeoutMs } = options;
      if (signal?.aborted === true) {
        reject(new CancelledError(`${label} was cancelled`));
        return;
      }
      const timer = this.#clock.setTimeout(() => {
        this.reject(key, new RequestTimeoutError(`${label}: no answer within ${timeoutMs} ms`));
      }, timeoutMs);
      const leave = onAbort(() => {
        this.reject(key, new CancelledError(`${label} was cancelled`));
      }, signal);
      this.#waiters.set(key, {
        settle: (outcome) => {
          this.#waiters.delete(key);
          this.#clock.clearTimeout(timer);
          leave();
          if ('answer' in outcome) resolve(outcome.answer);
          else reject(outcome.error);
        },
      });
    });
  }

  /** Settles a request with its answer; false when nobody waits for it (late, duplicate or unknown). */
  resolve(key: Key, answer: Answer): boolean {
    const waiter = this.#waiters.get(key);
    waiter?.settle({ answer });
    return waiter !== undefined;
  }

  /** Settles a request with an error; false when nobody waits for it. */
  reject(key: Key, error: CtiError): boolean {
    const waiter = this.#waiters.get(key);
    waiter?.settle({ error });
    return waiter !== undefined;
  }

  /** Settles everything that waits, each with its own error. */
  cancelAll(makeError: () => CtiError): void {
    for (const waiter of [...this.#waiters.values()]) waiter.settle({ error: makeError() });
  }
}
