/**
 * The replay of calls in progress after the event response, devlink3-api 6.4.2. Nothing marks its end, so it
 * counts as over for one system with the first record that can only be a change (a loss, a rejection, or a
 * call that was told of already), and for all of them after a silence, or after a maximum time.
 */
import type { Clock, TimerHandle } from '../../core/clock';
import type { StreamRecord } from './codec-records';

/** Time after which a replay counts as over although records keep coming, in milliseconds. */
const MAXIMUM_MS = 30_000;

export class ReplayWindow {
  /** Resolves when the replay is over. */
  readonly over: Promise<void>;
  readonly #clock: Clock;
  readonly #quietMs: number;
  readonly #replayedCalls = new Set<string>();
  readonly #changedOrigins = new Set<string>();
  #quiet: TimerHandle;
  #latest: TimerHandle;
  #resolve: () => void = () => undefined;
  #open = true;

  constructor(clock: Clock, quietMs: number) {
    this.#clock = clock;
    this.#quietMs = quietMs;
    this.over = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  /** The system has answered the event request: from here on silence counts. */
  begin(): void {
    this.#latest = this.#clock.setTimeout(() => {
      this.close();
    }, MAXIMUM_MS);
    this.#restartQuiet();
  }

  /** Takes the next record of a system; true when it is part of the replay. */
  takes(record: StreamRecord, origin: string): boolean {
    if (!this.#open || this.#changedOrigins.has(origin)) return false;
    switch (record.type) {
      case 'detail': {
        const call = `${record.call.nodeId}:${record.call.callId ?? ''}`;
        const again = this.#replayedCalls.has(call);
        this.#replayedCalls.add(call);
        if (again) this.#changedOrigins.add(origin);
        else this.#restartQuiet();
        return !again;
      }
      case 'callLost':
      case 'linkLost':
      case 'attemptReject':
        this.#changedOrigins.add(origin);
        return false;
      default:
        return false;
    }
  }

  /** Ends the replay at once. */
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#clock.clearTimeout(this.#quiet);
    this.#clock.clearTimeout(this.#latest);
    this.#resolve();
  }

  #restartQuiet(): void {
    this.#clock.clearTimeout(this.#quiet);
    this.#quiet = this.#clock.setTimeout(() => {
      this.close();
    }, this.#quietMs);
  }
}
