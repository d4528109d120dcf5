import type { Schedule } from './schedule';

/** How the business of one caller with one CSQ ended. */
export interface ContactRecord {
  /** Absent when the caller left before any queue. */
  readonly csqId: number | undefined;
  readonly outcome: 'handled' | 'abandoned' | 'dequeued';
  /** Milliseconds from entering the queue until an agent answered, or until the end. */
  readonly waitMs: number;
  /** Milliseconds with agents. */
  readonly talkMs: number;
}

/** The counters of one day, as tables 164 and 175 have them. Durations in seconds. */
export interface DayFigures {
  readonly StartTime: number;
  readonly EndTime: number;
  readonly TotalCalls: number;
  readonly HandledCallsToday: number;
  readonly CallsAbandoned: number;
  readonly CallsDequeued: number;
  readonly AverageTalkDuration: number;
  readonly AverageWaitDuration: number;
  readonly LongestTalkDuration: number;
  readonly LongestWaitDuration: number;
}

class Counters {
  #handled = 0;
  #abandoned = 0;
  #dequeued = 0;
  #talkMs = 0;
  #waitMs = 0;
  #longestTalkMs = 0;
  #longestWaitMs = 0;

  count({ outcome, talkMs, waitMs }: ContactRecord): void {
    if (outcome === 'abandoned') this.#abandoned += 1;
    else if (outcome === 'dequeued') this.#dequeued += 1;
    else {
      this.#handled += 1;
      this.#talkMs += talkMs;
      this.#waitMs += waitMs;
      this.#longestTalkMs = Math.max(this.#longestTalkMs, talkMs);
      this.#longestWaitMs = Math.max(this.#longestWaitMs, waitMs);
    }
  }

  figures(StartTime: number, EndTime: number): DayFigures {
    const perCall = (totalMs: number) => (this.#handled === 0 ? 0 : inSeconds(totalMs / this.#handled));
    return {
      StartTime,
      EndTime,
      TotalCalls: this.#handled + this.#abandoned + this.#dequeued,
      HandledCallsToday: this.#handled,
      CallsAbandoned: this.#abandoned,
      CallsDequeued: this.#dequeued,
      AverageTalkDuration: perCall(this.#talkMs),
      AverageWaitDuration: perCall(this.#waitMs),
      LongestTalkDuration: inSeconds(this.#longestTalkMs),
      LongestWaitDuration: inSeconds(this.#longestWaitMs),
    };
  }
}

/**
 * The counters since midnight (UTC), or since the start. A call counts when it is over and any work after it is
 * done, so that handled, abandoned and dequeued calls always add up to the total (chapter 9).
 */
export class Statistics {
  readonly #schedule: Schedule;
  #startedAt: number;
  #all = new Counters();
  #byCsq = new Map<number, Counters>();

  constructor(schedule: Schedule) {
    this.#schedule = schedule;
    this.#startedAt = schedule.now();
  }

  count(record: ContactRecord): void {
    this.#beginNewDay();
    // A call that goes from one CSQ to another counts in both, but is one call of the system.
    if (record.outcome !== 'dequeued') this.#all.count(record);
    if (record.csqId !== undefined) this.#countersOf(record.csqId).count(record);
  }

  ofCsq(csqId: number): DayFigures {
    this.#beginNewDay();
    return this.#countersOf(csqId).figures(Math.floor(this.#startedAt / 1000), this.#schedule.seconds());
  }

  ofSystem(): DayFigures {
    this.#beginNewDay();
    return this.#all.figures(Math.floor(this.#startedAt / 1000), this.#schedule.seconds());
  }

  /** Starts from zero, now. */
  reset(): void {
    this.#startedAt = this.#schedule.now();
    this.#all = new Counters();
    this.#byCsq = new Map();
  }

  #countersOf(csqId: number): Counters {
    let counters = this.#byCsq.get(csqId);
    if (counters === undefined) {
      counters = new Counters();
      this.#byCsq.set(csqId, counters);
    }
    return counters;
  }

  #beginNewDay(): void {
    const midnight = new Date(this.#schedule.now()).setUTCHours(0, 0, 0, 0);
    if (midnight <= this.#startedAt) return;
    this.reset();
    this.#startedAt = midnight;
  }
}

function inSeconds(milliseconds: number): number {
  return Math.round(milliseconds / 1000);
}
