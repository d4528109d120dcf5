import { sleep, type Clock } from './clock';
import { KeepaliveLostError } from './errors';

/** How a link shows that it lives. */
export interface Keepalive {
  /** Time between two, in milliseconds. */
  readonly intervalMs: number;
  /** Asks the peer for a sign of life; resolves with its answer. */
  send(): Promise<unknown>;
}

/** Unanswered keepalives after which a link counts as lost. */
const UNANSWERED = 3;

/**
 * Sends keepalives whatever else the line carries, until `over` aborts. Resolves with the error when three in a row
 * had no answer, with undefined when it is over.
 */
export async function keepAlive(
  keepalive: Keepalive,
  clock: Clock,
  over: AbortSignal,
  roundTrip: (milliseconds: number) => void,
): Promise<KeepaliveLostError | undefined> {
  let unanswered = 0;
  for (;;) {
    await sleep(clock, keepalive.intervalMs, over);
    if (over.aborted) return undefined;
    if (unanswered >= UNANSWERED) {
      return new KeepaliveLostError(`${unanswered} keepalives without an answer`);
    }
    unanswered += 1;
    const sentAt = clock.now();
    void answered(keepalive).then((isAnswered) => {
      if (!isAnswered || over.aborted) return;
      unanswered = 0;
      roundTrip(clock.now() - sentAt);
    });
  }
}

async function answered(keepalive: Keepalive): Promise<boolean> {
  try {
    await keepalive.send();
    return true;
  } catch {
    return false;
  }
}
