/** Events that wait until `link.up` is out: as many as the limit, the latest ones. */
export class HeldBack<Entry> {
  readonly #limit: number;
  #entries: Entry[] = [];
  #added = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(entry: Entry): void {
    this.#added += 1;
    this.#entries.push(entry);
    // Half of the room at a time, so that a flood does not move everything for each entry.
    if (this.#entries.length >= 2 * this.#limit) this.#entries = this.#entries.slice(-this.#limit);
  }

  /** What waited, in order, and how many before it were given up. */
  take(): { readonly kept: readonly Entry[]; readonly lost: number } {
    const kept = this.#entries.slice(-this.#limit);
    const lost = this.#added - kept.length;
    this.#entries = [];
    this.#added = 0;
    return { kept, lost };
  }
}
