/** The counter that every system of the network puts into its events, devlink3-api 6.5.1. */

const COUNTER_VALUES = 2 ** 32;

/** What is missing before an event. `count` is absent when the system began to count anew. */
export interface Gap {
  readonly origin: string;
  readonly count?: number;
  readonly expected: number;
  readonly received: number;
}

/** Notes counters by originating system and finds what is missing between two. */
export class CounterWatch {
  readonly #next = new Map<string, number>();

  /** Takes the counter of the next event; returns the gap before it, if there is one. */
  note(origin: string, received: number): Gap | undefined {
    const expected = this.#next.get(origin);
    this.#next.set(origin, (received + 1) % COUNTER_VALUES);
    if (expected === undefined || expected === received) return undefined;
    const ahead = (received - expected + COUNTER_VALUES) % COUNTER_VALUES;
    if (ahead < COUNTER_VALUES / 2) return { origin, count: ahead, expected, received };
    // The same number once more loses nothing; a lower one means that the system counts from its start again.
    const repeated = ahead === COUNTER_VALUES - 1;
    return repeated ? undefined : { origin, expected, received };
  }
}
