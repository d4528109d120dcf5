import { onAbort } from './abort';

/** What {@link Clock.setTimeout} returns; opaque to its holder. */
export type TimerHandle = unknown;

/** Source of time and timers, injected so that tests decide when time passes. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  setTimeout(callback: () => void, delayMs: number): TimerHandle;
  clearTimeout(handle: TimerHandle): void;
}

/** A time to let pass. */
export interface Wait {
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly forMs: number;
}

export const NO_WAIT: Wait = { since: 0, forMs: 0 };

/**
 * What is left of a wait at `now`, in milliseconds. A clock that was set back says nothing of the time that has passed:
 * then nothing is left, since too early is better than hours too late.
 */
export function leftOf({ since, forMs }: Wait, now: number): number {
  const pastMs = now - since;
  return pastMs < 0 ? 0 : Math.max(0, forMs - pastMs);
}

/** What Node.js can wait for, in milliseconds; of anything longer it makes one millisecond. */
const LONGEST_DELAY_MS = 2_147_483_647;

/** The machine's clock. Delays end after 24 days at the latest. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, delayMs) => setTimeout(callback, Math.min(delayMs, LONGEST_DELAY_MS)),
  clearTimeout: (handle) => {
    clearTimeout(handle as NodeJS.Timeout);
  },
};

/**
 * Resolves after `delayMs`, or at once when one of the signals aborts; never rejects, leaves no timer or
 * listener. Takes several signals because `AbortSignal.any` leaves a trace on long-lived ones.
 */
export function sleep(clock: Clock, delayMs: number, ...signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve) => {
    if (signals.some((signal) => signal.aborted)) {
      resolve();
      return;
    }
    const timer = clock.setTimeout(() => {
      leave();
      resolve();
    }, delayMs);
    const leave = onAbort(
      () => {
        clock.clearTimeout(timer);
        resolve();
      },
      ...signals,
    );
  });
}

/** Resolves when one of the signals aborts; leaves no listener on the others. */
export function anyAborted(...signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve) => {
    onAbort(resolve, ...signals);
  });
}
