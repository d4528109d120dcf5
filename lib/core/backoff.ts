/** Limits of the delay between attempts, in milliseconds. */
export interface BackoffOptions {
  /** Upper bound of the first delay. Default 1000. */
  readonly minimumMs?: number;
  /** Upper bound of every delay. Default 60000. */
  readonly maximumMs?: number;
  /** Gives numbers in [0, 1); injected by tests. */
  readonly random?: () => number;
}

/**
 * Exponential backoff with full jitter: the n-th delay is drawn evenly between zero and
 * `minimum * 2^n`, bounded by the maximum.
 */
export class Backoff {
  readonly #minimumMs: number;
  readonly #maximumMs: number;
  readonly #random: () => number;
  #failures = 0;

  constructor(options: BackoffOptions = {}) {
    this.#minimumMs = options.minimumMs ?? 1_000;
    this.#maximumMs = options.maximumMs ?? 60_000;
    this.#random = options.random ?? Math.random;
  }

  /** The delay before the next attempt, never below `atLeastMs`. */
  nextDelayMs(atLeastMs = 0): number {
    const bound = Math.min(this.#maximumMs, this.#minimumMs * 2 ** Math.min(this.#failures, 30));
    this.#failures += 1;
    return Math.max(atLeastMs, Math.floor(this.#random() * bound));
  }

  /** Called after a completed handshake, not after a mere TCP connect. */
  reset(): void {
    this.#failures = 0;
  }
}
