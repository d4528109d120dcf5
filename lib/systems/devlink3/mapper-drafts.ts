/** The facts of a call as events, which become the flow's own: every object in them is new. */
import { unstamped, unstampedCall } from '../../core/drafts';
import type {
  CallData,
  CallEvent,
  CallEventType,
  CtiCause,
  CtiDevice,
  EventDraft,
  LocalConnectionState,
} from '../../core/events';
import type { EndView, TargetView } from './call-state';
import type { CallFacts } from './mapper-view';
import type { CallSection } from './messages-delta3';

/** A call event as this system's mapper makes it. */
export type CallDraft = Extract<EventDraft, { type: CallEventType }>;

/** Makes an event of a call that happens at no device. */
export function callEvent(type: CallEventType, facts: CallFacts, synthetic = false): CallDraft {
  const draft = usualEvent(type, facts) ?? scantEvent(type, facts);
  if (facts.callType !== undefined) draft.callType = facts.callType;
  if (facts.huntgroup !== '') draft.queue = { number: facts.huntgroup };
  if (facts.dialedNumber !== undefined) draft.dialedNumber = facts.dialedNumber;
  if (facts.did !== undefined) draft.did = facts.did;
  if (facts.answeringDevice !== undefined) draft.answeringDevice = ownDevice(facts.answeringDevice);
  if (facts.relatedCallId !== undefined) draft.relatedCallId = facts.relatedCallId;
  const data = dataOf(facts);
  if (data !== undefined) draft.data = data;
  if (facts.snapshot) draft.snapshot = true;
  if (synthetic) draft.synthetic = true;
  return draft;
}

/** An event of a call of which all is known that events begin with. */
function usualEvent(type: CallEventType, facts: CallFacts): CallDraft | undefined {
  const { callId, globalCallId, callingDevice, calledDevice, section, direction } = facts;
  if (globalCallId === '' || callingDevice === undefined || calledDevice === undefined) return undefined;
  if (section === undefined || direction === undefined) return undefined;
  return unstampedCall('devlink3', type, {
    callId,
    globalCallId,
    callingDevice: ownDevice(callingDevice),
    calledDevice: ownDevice(calledDevice),
    details: detailsOf(section),
    direction,
  });
}

/** An event of a call of which some of that is not known. */
function scantEvent(type: CallEventType, facts: CallFacts): CallDraft {
  const draft: CallDraft = unstamped('devlink3', type) as CallEvent;
  draft.callId = facts.callId;
  if (facts.globalCallId !== '') draft.globalCallId = facts.globalCallId;
  if (facts.callingDevice !== undefined) draft.callingDevice = ownDevice(facts.callingDevice);
  if (facts.calledDevice !== undefined) draft.calledDevice = ownDevice(facts.calledDevice);
  if (facts.section !== undefined) draft.details = detailsOf(facts.section);
  if (facts.direction !== undefined) draft.direction = facts.direction;
  return draft;
}

/** Makes an event of a call that happens at one of its ends. */
export function endEvent(
  type: CallEventType,
  facts: CallFacts,
  end: EndView | TargetView,
  state: LocalConnectionState,
): CallDraft {
  const draft = callEvent(type, facts);
  draft.subjectDevice = ownDevice(end.device);
  draft.connectionId = end.id;
  draft.localConnectionState = state;
  return draft;
}

/** Makes call.queued or call.dequeued; the queue is the subject, as in CSTA. */
export function queueEvent(type: 'call.queued' | 'call.dequeued', facts: CallFacts): CallDraft {
  const draft = callEvent(type, facts);
  if (facts.huntgroup !== '') draft.subjectDevice = { number: facts.huntgroup, kind: 'queue' };
  else if (facts.calledDevice !== undefined) draft.subjectDevice = ownDevice(facts.calledDevice);
  if (type === 'call.queued') draft.localConnectionState = 'queued';
  return draft;
}

/** A device for an event alone. */
export function ownDevice({ number, kind, name }: CtiDevice): CtiDevice {
  if (name === undefined) return kind === undefined ? { number } : { number, kind };
  return kind === undefined ? { number, name } : { number, name, kind };
}

/** A cause for an event alone. */
export function ownCause({ name, code }: CtiCause): CtiCause {
  return { name, code };
}

function dataOf({ tag, accountCode, authorizationCode }: CallFacts): CallData | undefined {
  if (tag === '' && accountCode === '' && authorizationCode === '') return undefined;
  const data: CallData = {};
  if (tag !== '') data.tag = tag;
  if (accountCode !== '') data.accountCode = accountCode;
  if (authorizationCode !== '') data.authCode = authorizationCode;
  return data;
}

/** What only this system has: the node that told first, its call id, and times in tenths of a second. */
export function detailsOf(section: CallSection): Record<string, unknown> {
  const { nodeId: node, callId: nodeCallId, timestamp: timestampDs } = section;
  const details: Record<string, unknown> =
    timestampDs === undefined ? { node, nodeCallId } : { node, nodeCallId, timestampDs };
  if (section.voicemailSeconds !== undefined) details['voicemailSeconds'] = section.voicemailSeconds;
  if (section.ivrCallflow !== '') details['ivrCallflow'] = section.ivrCallflow;
  if (section.ivrDeciseconds !== undefined) details['ivrDs'] = section.ivrDeciseconds;
  return details;
}
