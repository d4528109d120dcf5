/** What happens to parts of calls, whether a message says so or it is deduced. */
import type { EventDraft } from '../../core/events';
import type { Call, CallBook, Leg } from './calls';
import { callDrafts } from './drafts';

/** When something happened by Telphin's clock, and whether that is deduced. */
export interface Stamp {
  readonly time?: string | undefined;
  readonly synthetic: boolean;
}

/** A part of a call is answered. */
export function establishLeg(call: Call, leg: Leg, stamp: Stamp): EventDraft[] {
  leg.state = 'connected';
  const answeringDevice = leg.thread === 'out' ? leg.fields.calledDevice : leg.fields.subjectDevice;
  if (answeringDevice !== undefined) leg.fields = { ...leg.fields, answeringDevice };
  call.time = stamp.time ?? call.time;
  return callDrafts(leg.fields, ['call.established'], stamp);
}

/** A part of a call ended without a message that says so. */
export function endLegUnseen(book: CallBook, call: Call, leg: Leg): EventDraft[] {
  book.removeLeg(call, leg);
  return callDrafts(leg.fields, ['call.connectionCleared'], { synthetic: true });
}

/** A call ends, with whatever is still going on in it. */
export function endCall(
  book: CallBook,
  call: Call,
  { synthetic }: { readonly synthetic: boolean },
): EventDraft[] {
  const left = [...call.legs].flatMap((leg) => endLegUnseen(book, call, leg));
  book.removeCall(call);
  const time = synthetic ? undefined : call.time;
  return [...left, ...callDrafts(call.fields, ['call.cleared', 'call.ended'], { time, synthetic })];
}
