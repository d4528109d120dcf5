import { onAbort } from './abort';
import type { Clock, TimerHandle } from './clock';
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

interface Waiter<Answer, Options> {
  readonly options: Options;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: CtiError) => void;
  readonly timer: TimerHandle;
  /** Takes the request off its signal. */
  readonly leave: () => void;
}

/**
 * Requests that wait for their answer, by the key that correlates both. Each promise settles exactly once:
 * answered, refused, timed out, aborted or cancelled with all others.
 */
export class PendingRequests<Key, Answer, Options extends RequestOptions = RequestOptions> {
  readonly #clock: Clock;
  readonly #waiters = new Map<Key, Waiter<Answer, Options>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get size(): number {
    return this.#waiters.size;
  }

  has(key: Key): boolean {
    return this.#waiters.has(key);
  }

  /** What a request that waits was registered with. */
  optionsOf(key: Key): Options | undefined {
    return this.#waiters.get(key)?.options;
  }

  /** Registers a request. The caller sends it after this returns, never before. */
  add(key: Key, options: Options): Promise<Answer> {
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
      this.#waiters.set(key, { options, resolve, reject, timer, leave });
    });
  }

  /** Settles a request with its answer; false when nobody waits for it (late, duplicate or unknown). */
  resolve(key: Key, answer: Answer): boolean {
    const waiter = this.#take(key);
    waiter?.resolve(answer);
    return waiter !== undefined;
  }

  /** Settles a request with an error; false when nobody waits for it. */
  reject(key: Key, error: CtiError): boolean {
    const waiter = this.#take(key);
    waiter?.reject(error);
    return waiter !== undefined;
  }

  /** Settles everything that waits, each with its own error. */
  cancelAll(makeError: () => CtiError): void {
    for (const key of [...this.#waiters.keys()]) this.reject(key, makeError());
  }

  /** Frees what a request holds. */
  #take(key: Key): Waiter<Answer, Options> | undefined {
    const waiter = this.#waiters.get(key);
    if (waiter === undefined) return undefined;
    this.#waiters.delete(key);
    this.#clock.clearTimeout(waiter.timer);
    waiter.leave();
    return waiter;
  }
}
