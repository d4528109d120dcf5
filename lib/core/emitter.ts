/** Removes the listener it was returned for; calling it again does nothing. */
export type Unsubscribe = () => void;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the parameters are checked where they are used
type AnyListener = (...args: any[]) => void;

/**
 * Typed listeners by event name. A listener that throws is reported to `onListenerError` and stops neither
 * the others nor the emitter. A listener added while an event is delivered waits for the next event.
 */
export class Emitter<Events extends { [E in keyof Events]: AnyListener }> {
  readonly #listeners = new Map<keyof Events, readonly AnyListener[]>();
  readonly #onListenerError: (thrown: unknown) => void;

  constructor(onListenerError: (thrown: unknown) => void) {
    this.#onListenerError = onListenerError;
  }

  on<E extends keyof Events>(event: E, listener: Events[E]): Unsubscribe {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    return () => {
      const left = (this.#listeners.get(event) ?? []).filter((candidate) => candidate !== listener);
      this.#listeners.set(event, left);
    };
  }

  emit<E extends keyof Events>(event: E, ...args: Parameters<Events[E]>): void {
    const listeners = this.#listeners.get(event);
    if (listeners === undefined) return;
    for (const listener of listeners) {
      try {
        listener(...args);
      } catch (thrown) {
        this.#onListenerError(thrown);
      }
    }
  }

  removeAll(): void {
    this.#listeners.clear();
  }
}
