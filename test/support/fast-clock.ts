import type { Clock, TimerHandle } from '../../lib/core/clock';

interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

/** Time that may pass at once, in milliseconds of the machine. */
const LONGEST_STEP_MS = 2;

/**
 * A clock that runs several times as fast as the machine's, so that a test meets the product's own timeouts and
 * keepalives without waiting for them. While the machine gives the test no processor, time stands nearly still: what
 * answers in this process gets its turn before anything times out. Counts the timers that still wait.
 */
export class FastClock implements Clock {
  readonly #factor: number;
  readonly #epochMs = Date.UTC(2026, 0, 1);
  readonly #timers = new Set<Timer>();
  #passedMs = 0;
  #lookedAt = performance.now();
  /** Looks at the time every millisecond, while somebody waits. */
  #ticker: NodeJS.Timeout | undefined;

  constructor(factor: number) {
    this.#factor = factor;
  }

  now(): number {
    return this.#epochMs + Math.floor(this.#pass());
  }

  setTimeout(callback: () => void, delayMs: number): TimerHandle {
    const timer: Timer = { due: this.#pass() + Math.max(0, delayMs), callback };
    this.#timers.add(timer);
    this.#ticker ??= setInterval(() => this.#tick(), 1);
    return timer;
  }

  clearTimeout(handle: TimerHandle): void {
    this.#timers.delete(handle as Timer);
    this.#restWhenIdle();
  }

  /** Timers that still wait. */
  get pendingTimers(): number {
    return this.#timers.size;
  }

  #tick(): void {
    const now = this.#pass();
    const due = [...this.#timers].filter((timer) => timer.due <= now).sort((a, b) => a.due - b.due);
    for (const timer of due) if (this.#timers.delete(timer)) timer.callback();
    this.#restWhenIdle();
  }

  #restWhenIdle(): void {
    if (this.#timers.size > 0) return;
    clearInterval(this.#ticker);
    this.#ticker = undefined;
  }

  /** Lets pass what has passed since it was looked at last; gives milliseconds since the start. */
  #pass(): number {
    const now = performance.now();
    this.#passedMs += Math.min(now - this.#lookedAt, LONGEST_STEP_MS) * this.#factor;
    this.#lookedAt = now;
    return this.#passedMs;
  }
}
