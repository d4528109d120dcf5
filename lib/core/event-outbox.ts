/**
 * Keeps a flood of events from taking a program over. Events leave at once, as long as a turn of the event loop
 * has not had its share; what is beyond waits for the next turns, so that everything else gets its own. Where
 * handing over takes long, a turn gets fewer. When many wait, the peer is made to wait; what it sends all the
 * same is kept up to a limit, beyond which the oldest are dropped and told as one `link.gap`.
 */
import type { Clock, TimerHandle } from './clock';
import type { CtiCounters } from './counters';
import type { EventDraft, LinkEventType } from './events';

/** What an outbox works with. */
export interface OutboxContext {
  readonly clock: Clock;
  readonly counters: CtiCounters;
  /** Hands an event over; `receivedAt` is in milliseconds since 1970. */
  readonly deliver: (draft: EventDraft, raw: unknown, receivedAt: number) => void;
  /** Asks the peer to stop sending (true) or to go on, where its transport can. */
  readonly hold: (isHeld: boolean) => void;
  /** Events that may wait, besides replayed state. Default 10000. */
  readonly maximumWaiting?: number;
}

/** Time that the events of one turn may take, those who hear of them included, in milliseconds. */
const TURN_MS = 25;
/** Events of a turn: before anything is known, and at most. */
const FIRST_SHARE = 20;
const LARGEST_SHARE = 1_000;
/** Events that wait when the peer is asked to stop, and when it may go on. */
const HOLD_ABOVE = 1_000;
const RELEASE_BELOW = 500;
/**
 * The peer is not held longer than this, in milliseconds: keepalives come the same way as events. Then it may
 * send so many more before it is held again.
 */
const LONGEST_HOLD_MS = 1_000;
const MORE_AFTER_HOLD = 2_000;
const MAXIMUM_WAITING = 10_000;
/** What {@link EventOutbox.flush} may take until the events that may be dropped are, in milliseconds. */
const LONGEST_FLUSH_MS = 500;

/** The events without which the state of the connection would be told wrong. */
const NEVER_DROPPED: ReadonlySet<string> = new Set<LinkEventType>(['link.up', 'link.down', 'link.resync']);

/** Replayed state is kept too: it is as large as what is known, and nothing would tell it again. */
function mayBeDropped(draft: EventDraft): boolean {
  return draft.snapshot !== true && !NEVER_DROPPED.has(draft.type);
}

interface Waiting {
  readonly draft: EventDraft;
  readonly raw: unknown;
  readonly receivedAt: number;
}

export class EventOutbox {
  readonly #context: OutboxContext;
  readonly #maximumWaiting: number;
  /** The events from `#next` on wait. */
  #waiting: Waiting[] = [];
  #next = 0;
  /** How many of them may be dropped. */
  #droppable = 0;
  /** Events that were dropped and not told yet. */
  #dropped = 0;
  /** Events that a turn may deliver, and how many this one still may. */
  #share = FIRST_SHARE;
  #left = FIRST_SHARE;
  #turn: NodeJS.Immediate | undefined;
  #turnBeganAt = 0;
  #isHeld = false;
  /** An event is on its way to its listeners. */
  #isDelivering = false;
  /** Somebody asked for everything meanwhile. */
  #isFlushWanted = false;
  /** Events that wait when the peer is held next. */
  #holdAbove = HOLD_ABOVE;
  #patience: TimerHandle;

  constructor(context: OutboxContext) {
    this.#context = context;
    this.#maximumWaiting = context.maximumWaiting ?? MAXIMUM_WAITING;
  }

  /** Hands an event over, now or in its turn. */
  put(draft: EventDraft, raw: unknown): void {
    const now = this.#context.clock.now();
    if (this.#left > 0 && this.#size === 0 && !this.#isDelivering) {
      this.#left -= 1;
      const isFirst = this.#turn === undefined;
      this.#deliver(draft, raw, now);
      // Only now, so that what flows do with the first event of a turn comes before what the outbox has to do.
      if (isFirst) this.#beginTurn(now);
      if (this.#isFlushWanted) this.flush();
    } else {
      this.#wait({ draft, raw, receivedAt: now });
    }
  }

  /**
   * Hands over what waits, at the latest behind the event that is being handed over, and lets the peer go on. Where
   * listeners take too long for all of it, the rest is told as one `link.gap`.
   */
  flush(): void {
    this.#release();
    this.#isFlushWanted = this.#isDelivering;
    if (this.#isDelivering) return;
    const { clock } = this.#context;
    const beganAt = clock.now();
    while (this.#size > 0) {
      if (this.#droppable > 0 && clock.now() - beganAt > LONGEST_FLUSH_MS) this.#dropOldest(this.#droppable);
      this.#deliverNext();
    }
    this.#tellDropped();
    this.#isFlushWanted = false;
  }

  /** One at a time: an event that comes of another one must not overtake it on its way to the next listener. */
  #deliver(draft: EventDraft, raw: unknown, receivedAt: number): void {
    this.#isDelivering = true;
    try {
      this.#context.deliver(draft, raw, receivedAt);
    } finally {
      this.#isDelivering = false;
    }
  }

  get #size(): number {
    return this.#waiting.length - this.#next;
  }

  #beginTurn(now: number): void {
    this.#turnBeganAt = now;
    this.#turn ??= setImmediate(this.#endTurn);
  }

  readonly #endTurn = (): void => {
    this.#turn = undefined;
    const now = this.#context.clock.now();
    this.#learn(now - this.#turnBeganAt);
    this.#left = this.#share;
    if (this.#size === 0) return;
    this.#beginTurn(now);
    while (this.#left > 0 && this.#size > 0) {
      this.#left -= 1;
      this.#deliverNext();
    }
    if (this.#isFlushWanted) this.flush();
    if (this.#size >= RELEASE_BELOW) return;
    this.#release();
    this.#holdAbove = HOLD_ABOVE;
  };

  /**
   * Between two turns lies all that the events of the first one caused. A turn teaches that more would fit only
   * where it had its whole share: single events that are quick say little of a thousand at once.
   */
  #learn(tookMs: number): void {
    const delivered = this.#share - this.#left;
    if (this.#left === 0 && tookMs <= TURN_MS / 2) {
      this.#share = Math.min(LARGEST_SHARE, this.#share * 2);
    } else if (tookMs > 0) {
      const fitting = Math.max(1, Math.floor((delivered * TURN_MS) / tookMs));
      this.#share = Math.min(this.#share, fitting);
    }
  }

  #wait(event: Waiting): void {
    const { counters } = this.#context;
    if (mayBeDropped(event.draft)) {
      if (this.#droppable >= this.#maximumWaiting) this.#dropOldest(Math.ceil(this.#droppable / 2));
      this.#droppable += 1;
    }
    this.#waiting.push(event);
    counters.queueDepth += 1;
    if (this.#turn === undefined) this.#beginTurn(event.receivedAt);
    if (this.#size > this.#holdAbove) this.#hold();
  }

  /** Many at once: one gap is told for them, and those that are left are recent. */
  #dropOldest(dropped: number): void {
    const { counters } = this.#context;
    let left = dropped;
    this.#waiting = this.#waiting.slice(this.#next).filter(({ draft }) => {
      if (left === 0 || !mayBeDropped(draft)) return true;
      left -= 1;
      this.#dropped += missingBy(draft);
      return false;
    });
    this.#next = 0;
    this.#droppable -= dropped;
    counters.queueDepth -= dropped;
    counters.eventsDropped += dropped;
  }

  #deliverNext(): void {
    this.#tellDropped();
    // Only now: more may have been dropped while the gap was told.
    const event = this.#waiting[this.#next];
    if (event === undefined) return;
    this.#next += 1;
    if (mayBeDropped(event.draft)) this.#droppable -= 1;
    if (this.#next === this.#waiting.length) {
      this.#waiting = [];
      this.#next = 0;
    } else if (this.#next >= LARGEST_SHARE) {
      this.#waiting.splice(0, this.#next);
      this.#next = 0;
    }
    this.#context.counters.queueDepth -= 1;
    this.#deliver(event.draft, event.raw, event.receivedAt);
  }

  #tellDropped(): void {
    if (this.#dropped === 0) return;
    const count = this.#dropped;
    this.#dropped = 0;
    const problem = { code: 'CTI_OVERLOAD', message: 'events came faster than the flows took them' };
    this.#deliver({ type: 'link.gap', count, problem }, undefined, this.#context.clock.now());
  }

  #hold(): void {
    if (this.#isHeld) return;
    this.#isHeld = true;
    this.#patience = this.#context.clock.setTimeout(() => {
      this.#holdAbove = this.#size + MORE_AFTER_HOLD;
      this.#release();
    }, LONGEST_HOLD_MS);
    this.#context.hold(true);
  }

  #release(): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    this.#context.clock.clearTimeout(this.#patience);
    this.#context.hold(false);
  }
}

/** How many events are missing when this one is dropped: a gap stands for those that it tells of. */
function missingBy(draft: EventDraft): number {
  return draft.type === 'link.gap' ? (draft.count ?? 1) : 1;
}
