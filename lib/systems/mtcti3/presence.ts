import type { Message, Presentity } from './messages';

/** Presentities in one message, so that no message grows with the size of the system. */
const PRESENTITIES_AT_A_TIME = 250;

/**
 * Who is watched by the presence subscription, and the local references ("lref") that stand for them. The
 * subscription begins with some of them and takes the others in by updates ("UpdatePresence").
 */
export class PresenceRoster {
  readonly #byName = new Map<string, number>();
  readonly #byReference = new Map<number, string>();
  #lastReference = 0;

  nameOf(reference: number): string | undefined {
    return this.#byReference.get(reference);
  }

  /** Begins anew: the entries that go into the Subscribe message. */
  begin(wanted: readonly string[]): Presentity[] {
    this.#byName.clear();
    this.#byReference.clear();
    return wanted.slice(0, PRESENTITIES_AT_A_TIME).map((name) => this.#add(name));
  }

  /** The next update that brings the subscription nearer to what is wanted; undefined when it is there. */
  nextUpdate(
    wanted: readonly string[],
  ): ((ids: { requestid: number; subscribe_id: number }) => Message) | undefined {
    const keep = new Set(wanted);
    const add = wanted
      .filter((name) => !this.#byName.has(name))
      .slice(0, PRESENTITIES_AT_A_TIME)
      .map((name) => this.#add(name));
    const remove = [...this.#byName.keys()]
      .filter((name) => !keep.has(name))
      .slice(0, PRESENTITIES_AT_A_TIME)
      .map((name) => this.#remove(name));
    if (add.length === 0 && remove.length === 0) return undefined;
    return (ids) => ({ subscribecmd: { ...ids, presence: { add, remove } } });
  }

  #add(presentity: string): Presentity {
    this.#lastReference += 1;
    this.#byName.set(presentity, this.#lastReference);
    this.#byReference.set(this.#lastReference, presentity);
    return { presentity, lref: this.#lastReference };
  }

  #remove(presentity: string): Presentity {
    const lref = this.#byName.get(presentity) ?? 0;
    this.#byName.delete(presentity);
    this.#byReference.delete(lref);
    return { lref };
  }
}
