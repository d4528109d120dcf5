import type { Clock, TimerHandle } from '../../lib/core/clock';

/**
 * A clock that runs several times as fast as the machine's, so that a test meets the product's own timeouts and
 * keepalives without waiting for them. Counts the timers that still wait.
 */
export class FastClock implements Clock {
  readonly #factor: number;
  readonly #startedAt = performance.now();
  readonly #epochMs = Date.UTC(2026, 0, 1);
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(factor: number) {
    this.#factor = factor;
  }

  now(): number {
    return this.#epochMs + Math.floor((performance.now() - this.#startedAt) * this.#factor);
  }

  setTimeout(callback: () => void, delayMs: number): TimerHandle {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      callback();
    }, delayMs / this.#factor);
    this.#timers.add(timer);
    return timer;
  }

  clearTimeout(handle: TimerHandle): void {
    this.#timers.delete(handle as NodeJS.Timeout);
    clearTimeout(handle as NodeJS.Timeout);
  }

  /** Timers that still wait. */
  get pendingTimers(): number {
    return this.#timers.size;
  }
}
