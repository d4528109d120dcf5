/** Waiting for the end of something long-lived, by many at a time. */
import type { Unsubscribe } from './emitter';

interface Waiter {
  readonly callback: () => void;
}

/** Who waits for a signal. A set of our own, because taking a listener off a signal walks past all others. */
const waitersOf = new WeakMap<AbortSignal, Set<Waiter>>();

/**
 * Calls back once when the first of the signals aborts, at once when one has; absent signals never do. Each
 * signal carries one listener however many wait for it, and none when nobody does, so thousands of requests may
 * share the signal of their connection. The callback must not throw.
 */
export function onAbort(callback: () => void, ...signals: readonly (AbortSignal | undefined)[]): Unsubscribe {
  const present = signals.filter((signal) => signal !== undefined);
  if (present.some((signal) => signal.aborted)) {
    callback();
    return () => undefined;
  }
  const leave = (): void => {
    for (const signal of present) remove(signal, waiter);
  };
  const waiter: Waiter = {
    callback: () => {
      leave();
      callback();
    },
  };
  for (const signal of present) add(signal, waiter);
  return leave;
}

function add(signal: AbortSignal, waiter: Waiter): void {
  const waiters = waitersOf.get(signal);
  if (waiters !== undefined) {
    waiters.add(waiter);
    return;
  }
  waitersOf.set(signal, new Set([waiter]));
  signal.addEventListener('abort', tellWaiters, { once: true });
}

function remove(signal: AbortSignal, waiter: Waiter): void {
  const waiters = waitersOf.get(signal);
  if (waiters?.delete(waiter) !== true || waiters.size > 0) return;
  waitersOf.delete(signal);
  signal.removeEventListener('abort', tellWaiters);
}

function tellWaiters(this: AbortSignal): void {
  for (const waiter of waitersOf.get(this) ?? []) waiter.callback();
}
