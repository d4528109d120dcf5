import type { ExecuteOptions } from '../../core/driver';
import type { Mapper } from './mapper';
import type { Line } from './lines';
import type { Member } from './directory';
import type { CallInfo, CallLost, SubscribeCmd } from './messages';
import type { Requests } from './requests';
import type { Topic } from './topics';

/** What a call that was asked for turned into. */
export type CallOutcome = { readonly info: CallInfo } | { readonly lost: CallLost };

/** What a command works with: the state that is known and the ways to the system. */
export interface CommandContext {
  readonly mapper: Mapper;
  readonly requests: Requests;
  /** Time for one answer, in milliseconds, and the caller's signal. */
  readonly options: ExecuteOptions;
  /** Makes sure that a topic is watched and gives its subscribe_id. */
  lease(topic: Topic): Promise<number>;
  /** A referencecallid that no other call of this connection has. */
  nextReference(): number;
  /**
   * Watches a line for a call that fits, from now on; undefined when none came in time.
   * Call it before the request goes out.
   */
  watch(lineKey: string, timeoutMs: number, fits: (outcome: CallOutcome) => boolean): CallWatch;
}

/** How long a command waits to see the call that it began, in milliseconds. */
export const CALL_SEEN_MS = 3_000;

export interface CallWatch {
  readonly outcome: Promise<CallOutcome | undefined>;
  stop(): void;
}

/** The line of a user or queue, watched at least as long as the command runs. */
export async function leaseLine(context: CommandContext, member: Member): Promise<Line> {
  const topic: Topic = { kind: member.kind, guid: member.guid };
  await context.lease(topic);
  const line = context.mapper.line(`${member.kind}:${member.guid}`);
  if (line === undefined) throw new Error('a leased line is not watched');
  return line;
}

/**
 * Sends a command through a line's subscription.
 * @throws RejectedError, RequestTimeoutError, CancelledError
 */
export async function sendThrough(
  context: CommandContext,
  line: Line,
  payload: Pick<SubscribeCmd, 'callcontrol' | 'user' | 'queue'>,
  label: string,
): Promise<void> {
  const subscribeId = await context.lease(line.topic);
  const { timeoutMs, signal } = context.options;
  await context.requests.request(
    (requestid) => ({ subscribecmd: { requestid, subscribe_id: subscribeId, ...payload } }),
    { label, subscribeId, timeoutMs, signal },
  );
}
