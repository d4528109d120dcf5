import type { CallEnd } from './call-state';

/**
 * Ends that are remembered after their loss, so that a late report of another node does not revive them: a minute
 * of the busiest network, whose nodes tell of a loss within a second. Each new end is looked up among them, which
 * takes the longer the more there are: what is far apart in memory is what costs.
 */
const MAXIMUM_LOST = 1_000;

/** Stands where an end was that is lost. */
const LOST = 'lost';

/**
 * The parties of all calls by their end identifiers, and the identifiers that were lost lately. One table has both:
 * one that is emptied again and again is made anew as often, and the old ones keep their contents from the garbage
 * collector.
 */
export class CallEnds {
  readonly #ends = new Map<string, CallEnd | typeof LOST>();
  /** What was lost, the oldest of them at `#oldest` once the list is full. */
  #lost: string[] = [];
  #oldest = 0;

  /** A known end, whether it was lost, or undefined for a new one. */
  find(id: string): CallEnd | typeof LOST | undefined {
    return this.#ends.get(id);
  }

  /** A known end. */
  get(id: string): CallEnd | undefined {
    const end = this.#ends.get(id);
    return end === LOST ? undefined : end;
  }

  add(end: CallEnd): void {
    this.#ends.set(end.id, end);
  }

  /** Forgets an end, except that it was lost. */
  lose({ id }: CallEnd): void {
    this.#ends.set(id, LOST);
    const oldest = this.#lost[this.#oldest];
    if (oldest !== undefined && this.#ends.get(oldest) === LOST) this.#ends.delete(oldest);
    this.#lost[this.#oldest] = id;
    this.#oldest = (this.#oldest + 1) % MAXIMUM_LOST;
  }

  /** Forgets what was lost. */
  forgetLost(): void {
    for (const id of this.#lost) if (this.#ends.get(id) === LOST) this.#ends.delete(id);
    this.#lost = [];
    this.#oldest = 0;
  }
}

/** A piece of a text as long as this is a copy in V8; a longer one keeps the whole text in memory. */
const COPIED_CHARACTERS = 12;

/** An identifier that does not keep the record from which it was cut in memory. */
export function ownIdentifier(id: string): string {
  let copy = id.slice(0, COPIED_CHARACTERS);
  for (let at = COPIED_CHARACTERS; at < id.length; at += COPIED_CHARACTERS) {
    copy += id.slice(at, at + COPIED_CHARACTERS);
  }
  return copy;
}
