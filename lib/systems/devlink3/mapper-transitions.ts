/** The events between two moments of a call. */
import type { CallFields, CtiDevice, LocalConnectionState } from '../../core/events';
import type { Call } from './calls';
import { NOTHING, type CallDraft, type CallView, type EndView, type TargetView } from './mapper-view';

/** Cause of call.failed: the end hears the busy tone, 6.7.3 "Tone". */
const BUSY_TONE = { name: 'Busy', code: 6 };

/** One step of a call, and what goes into every event of it. */
export interface Step {
  readonly call: Call;
  readonly before: CallView;
  readonly after: CallView;
  readonly fields: CallFields;
  /** The state is told anew instead of what changed in it. */
  readonly describing: boolean;
}

/** What a call event says beyond the fields of its call. */
export interface EventParts {
  readonly subject?: CtiDevice | undefined;
  readonly connectionId?: string | undefined;
  readonly state?: LocalConnectionState | undefined;
  readonly synthetic?: boolean | undefined;
  readonly extra?: Partial<CallFields> | undefined;
}

/** Makes one event of a call. */
export function callEvent(type: CallDraft['type'], fields: CallFields, parts: EventParts = {}): CallDraft {
  const draft: CallDraft = { type, ...fields, ...parts.extra };
  if (parts.subject !== undefined) draft.subjectDevice = parts.subject;
  if (parts.connectionId !== undefined) draft.connectionId = parts.connectionId;
  if (parts.state !== undefined) draft.localConnectionState = parts.state;
  if (parts.synthetic === true) draft.synthetic = true;
  return draft;
}

/** Parties that were answered in this step; a bridge is not an answer unless the call was made to it. */
export function newlyAnswered(call: Call, after: CallView): readonly EndView[] {
  return after.ends.filter(
    (end) =>
      end.role === 'partyB' &&
      end.connected &&
      !call.answered.has(end.id) &&
      !(end.conference && call.answered.size > 0),
  );
}

/** All events of one step in the order in which their causes follow each other. */
export function transitions(step: Step, answered: readonly EndView[]): CallDraft[] {
  return [
    ...initiation(step),
    ...dataChange(step),
    ...queueing(step),
    ...ringing(step, answered),
    ...conferencing(step),
    ...holding(step),
    ...failing(step),
  ];
}

function initiation({ before, after, fields, describing }: Step): CallDraft[] {
  const drafts: CallDraft[] = [];
  for (const end of after.ends) {
    if (end.dialTone && endIn(before, end.id)?.dialTone !== true) {
      drafts.push(callEvent('call.serviceInitiated', fields, partsOf(end, 'initiated')));
    }
  }
  const passed = describing && after.ends.some((end) => end.role === 'partyB' && end.connected);
  if (after.originated && !before.originated && !passed) {
    const caller = after.ends.find((end) => end.role === 'partyA');
    const parts = caller === undefined ? {} : partsOf(caller, 'connected');
    drafts.push(callEvent('call.originated', fields, { ...parts, synthetic: after.originatedDeduced }));
  }
  return drafts;
}

function dataChange({ before, after, fields }: Step): CallDraft[] {
  const same = before.tag === after.tag && before.accountCode === after.accountCode;
  return before === NOTHING || same ? [] : [callEvent('call.dataUpdated', fields)];
}

function queueing({ before, after, fields }: Step): CallDraft[] {
  if (before.queued === after.queued) return [];
  const type = after.queued ? 'call.queued' : 'call.dequeued';
  return [callEvent(type, fields, queueParts(fields, after.queued))];
}

/** The queue is the subject of queueing, as in CSTA. */
export function queueParts(fields: CallFields, queued: boolean): EventParts {
  const number = fields.queue?.number;
  return {
    subject: number === undefined ? fields.calledDevice : { number, kind: 'queue' },
    ...(queued ? { state: 'queued' as const } : {}),
  };
}

/** Targets that came and went, and who answered. */
function ringing(step: Step, answered: readonly EndView[]): CallDraft[] {
  const { call, before, after, fields } = step;
  const gone = before.targets.filter(({ id }) => after.targets.every((target) => target.id !== id));
  const added = after.targets.filter(({ id }) => before.targets.every((target) => target.id !== id));
  const others = after.ends.filter((end) => end.role === 'partyB');
  const startedRinging = others.filter(
    (end) => end.ringing && endIn(before, end.id)?.ringing !== true && !wasTarget(before, end),
  );
  const answeredTarget = gone.some((target) => others.some((end) => isSame(end, target)));
  const wentElsewhere = !answeredTarget && (added.length > 0 || others.length > 0);

  const left = gone
    .filter((target) => !others.some((end) => isSame(end, target)))
    .map((target) => leaving(target, fields, wentElsewhere && !call.rejected.has(target.device.number)));
  const delivered = [...added, ...startedRinging].map((end) =>
    callEvent('call.delivered', fields, partsOf(end, 'alerting')),
  );
  const established = (step.describing ? others.filter((end) => end.connected) : answered).map((end) =>
    callEvent('call.established', fields, partsOf(end, 'connected')),
  );
  return wentElsewhere ? [...left, ...delivered, ...established] : [...delivered, ...established, ...left];
}

/** A phone stopped ringing: the call went elsewhere, or somebody else has it. No record says so. */
function leaving(target: TargetView, fields: CallFields, diverted: boolean): CallDraft {
  const type = diverted ? 'call.diverted' : 'call.connectionCleared';
  const extra = diverted ? { lastRedirectionDevice: target.device } : {};
  return callEvent(type, fields, { ...partsOf(target, 'null'), extra, synthetic: true });
}

function conferencing({ before, after, fields }: Step): CallDraft[] {
  if (before.conference || !after.conference) return [];
  const bridge = after.ends.find((end) => end.conference);
  const parties = after.ends.filter((end) => !end.conference).map(({ device }) => device);
  return [callEvent('call.conferenced', fields, { subject: bridge?.device, extra: { parties } })];
}

/** Held means that a connected end lost its audio path; one that never had it is still being connected. */
function holding({ before, after, fields, describing }: Step): CallDraft[] {
  const drafts: CallDraft[] = [];
  for (const end of after.ends) {
    if (!end.connected) continue;
    const earlier = endIn(before, end.id);
    const had = earlier === undefined ? describing : earlier.connected && earlier.hasAudio;
    if (!end.hasAudio && had) drafts.push(callEvent('call.held', fields, partsOf(end, 'hold')));
    if (end.hasAudio && earlier?.connected === true && !earlier.hasAudio) {
      drafts.push(callEvent('call.retrieved', fields, partsOf(end, 'connected')));
    }
  }
  return drafts;
}

function failing({ before, after, fields }: Step): CallDraft[] {
  return after.ends
    .filter((end) => end.busyTone && endIn(before, end.id)?.busyTone !== true)
    .map((end) =>
      callEvent('call.failed', fields, { ...partsOf(end, 'failed'), extra: { cause: BUSY_TONE } }),
    );
}

function partsOf(end: EndView | TargetView, state: LocalConnectionState): EventParts {
  return { subject: end.device, connectionId: end.id, state };
}

function endIn(view: CallView, id: string): EndView | undefined {
  return view.ends.find((end) => end.id === id);
}

function wasTarget(view: CallView, end: EndView): boolean {
  return view.targets.some((target) => isSame(end, target));
}

/** A target may get another end identifier when it answers; the phone is the same. */
function isSame(end: EndView, target: TargetView): boolean {
  return end.id === target.id || end.device.number === target.device.number;
}
