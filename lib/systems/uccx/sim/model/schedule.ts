import type { Clock, TimerHandle } from '../../../../core/clock';

/** Takes back what {@link Schedule.after} planned; calling it late or twice does nothing. */
export type Cancel = () => void;

/** All timers of one simulator, or of one activity in it, so that stopping it leaves none behind. */
export class Schedule {
  readonly #clock: Clock;
  readonly #onError: (thrown: unknown) => void;
  readonly #timers = new Set<TimerHandle>();
  readonly #pauses = new Set<() => void>();
  readonly #children = new Set<Schedule>();
  #stopped = false;

  /** `onError` hears of what a planned action throws: nobody else could. */
  constructor(clock: Clock, onError: (thrown: unknown) => void) {
    this.#clock = clock;
    this.#onError = onError;
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#clock.now();
  }

  /** Seconds since 1970, the protocol's TIME. */
  seconds(): number {
    return Math.floor(this.#clock.now() / 1000);
  }

  /** A schedule that can be stopped by itself, and stops with this one. */
  child(): Schedule {
    const child = new Schedule(this.#clock, this.#onError);
    if (this.#stopped) child.stop();
    else this.#children.add(child);
    return child;
  }

  /** Runs `action` once after `delayMs`, unless it is cancelled or the schedule stops before. */
  after(delayMs: number, action: () => void): Cancel {
    if (this.#stopped) return () => undefined;
    const timer = this.#clock.setTimeout(() => {
      this.#timers.delete(timer);
      this.#guard(action);
    }, delayMs);
    this.#timers.add(timer);
    return () => {
      if (this.#timers.delete(timer)) this.#clock.clearTimeout(timer);
    };
  }

  /** Runs `action` after what runs now has finished, without any time passing. */
  soon(action: () => void): void {
    queueMicrotask(() => {
      if (!this.#stopped) this.#guard(action);
    });
  }

  /** Resolves after `delayMs`, or when the schedule stops. */
  pause(delayMs: number): Promise<void> {
    return new Promise((resolve) => {
      if (this.#stopped) {
        resolve();
        return;
      }
      this.#pauses.add(resolve);
      this.after(delayMs, () => {
        this.#pauses.delete(resolve);
        resolve();
      });
    });
  }

  /** Cancels everything that is planned; nothing can be planned afterwards. */
  stop(): void {
    this.#stopped = true;
    for (const timer of this.#timers) this.#clock.clearTimeout(timer);
    this.#timers.clear();
    for (const resolve of this.#pauses) resolve();
    this.#pauses.clear();
    for (const child of this.#children) child.stop();
    this.#children.clear();
  }

  #guard(action: () => void): void {
    try {
      action();
    } catch (thrown) {
      this.#onError(thrown);
    }
  }
}
