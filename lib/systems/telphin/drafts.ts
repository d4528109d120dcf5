/** Call events before they are stamped. */
import type { CallEventType, CallFields, EventDraft, LocalConnectionState } from '../../core/events';

/** The call events that Telphin's messages can cause (design: table of events). */
export const TELPHIN_CALL_EVENTS = [
  'call.began',
  'call.originated',
  'call.delivered',
  'call.established',
  'call.queued',
  'call.transferred',
  'call.failed',
  'call.connectionCleared',
  'call.cleared',
  'call.ended',
] as const satisfies readonly CallEventType[];
export type CallDraftType = (typeof TELPHIN_CALL_EVENTS)[number];

/** The subject device's state after an event; absent for events of the whole call. */
const STATE_AFTER: Readonly<Partial<Record<CallDraftType, LocalConnectionState>>> = {
  'call.originated': 'initiated',
  'call.delivered': 'alerting',
  'call.established': 'connected',
  'call.queued': 'queued',
  'call.transferred': 'initiated',
  'call.failed': 'failed',
  'call.connectionCleared': 'null',
};

/** One draft for each type with the same fields. Without `time` they get the time of receipt. */
export function callDrafts(
  fields: CallFields,
  types: readonly CallDraftType[],
  { time, synthetic }: { readonly time?: string | undefined; readonly synthetic: boolean },
): EventDraft[] {
  return types.map((type) => {
    const localConnectionState = STATE_AFTER[type];
    return {
      ...fields,
      type,
      ...(localConnectionState === undefined ? {} : { localConnectionState }),
      ...(time === undefined ? {} : { time }),
      synthetic,
    };
  });
}

/** Milliseconds since 1970 as ISO 8601 UTC, without what is below a millisecond. */
export function isoTime(ms: number | undefined): string | undefined {
  return ms === undefined || ms < 0 ? undefined : new Date(Math.floor(ms)).toISOString();
}
