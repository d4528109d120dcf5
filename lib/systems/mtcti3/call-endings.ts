import type { Appearance, Story } from './calls';

/**
 * How long a call may have no appearance before it counts as over, in milliseconds: a transferred or parked
 * call leaves one subscription and comes up in another, in either order.
 */
const END_GRACE_MS = 150;

interface Ending {
  readonly story: Story;
  /** Milliseconds since 1970. */
  readonly due: number;
}

/** Calls without an appearance, until they come up again or count as over. */
export class Endings {
  /** The next one first. Few: a list, since a map that empties again and again costs more (see PassingMap). */
  readonly #endings: Ending[] = [];

  /** When the next call counts as over; undefined when none does. */
  get nextDue(): number | undefined {
    return this.#endings[0]?.due;
  }

  add(story: Story, now: number): void {
    this.delete(story);
    this.#endings.push({ story, due: now + END_GRACE_MS });
  }

  /** The call goes on, or its end was told. */
  delete(story: Story): void {
    for (let at = 0; at < this.#endings.length; at += 1) {
      if (this.#endings[at]?.story === story) this.#endings.splice(at, 1);
    }
  }

  /** Takes out the calls that are over at `now`. */
  takeDue(now: number): Story[] {
    const due = this.#endings.filter((ending) => ending.due <= now);
    for (const { story } of due) this.delete(story);
    return due.map(({ story }) => story);
  }
}

interface Loss {
  readonly appearance: Appearance;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What lines lost lately, since the other half of a transfer may come in a notify of its own. */
export class RecentLosses {
  /** The oldest first; what is too old is dropped, so that it keeps no call in memory. */
  #losses: Loss[] = [];

  add(appearance: Appearance, now: number): void {
    while (this.#losses[0] !== undefined && now - this.#losses[0].at > END_GRACE_MS) this.#losses.shift();
    this.#losses.push({ appearance, at: now });
  }

  /** What a line lost last, if that is not too long ago. */
  last(lineKey: string, now: number): Appearance | undefined {
    const last = this.#losses.findLast(({ appearance }) => appearance.line.key === lineKey);
    return last !== undefined && now - last.at <= END_GRACE_MS ? last.appearance : undefined;
  }

  forget(lineKey: string): void {
    this.#losses = this.#losses.filter(({ appearance }) => appearance.line.key !== lineKey);
  }
}
