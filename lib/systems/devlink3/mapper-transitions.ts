/** The events between two moments of a call. */
import type { Call, CallView, EndView, TargetView } from './call-state';
import { callEvent, endEvent, ownCause, ownDevice, queueEvent, type CallDraft } from './mapper-drafts';
import { NOTHING, type CallFacts } from './mapper-view';

/** Cause of call.failed: the end hears the busy tone, 6.7.3 "Tone". */
const BUSY_TONE = { name: 'Busy', code: 6 };

/** One step of a call. Events are added to `out` in the order in which their causes follow each other. */
export interface Step {
  readonly call: Call;
  readonly before: CallView;
  readonly after: CallView;
  /** What every event of the step says. */
  readonly facts: CallFacts;
  /** The state is told anew instead of what changed in it. */
  readonly describing: boolean;
  readonly out: CallDraft[];
}

/** Parties that were answered in this step; a bridge is not an answer unless the call was made to it. */
export function newlyAnswered(call: Call, after: CallView): readonly EndView[] {
  return after.ends.filter(
    (end) =>
      end.role === 'partyB' &&
      end.connected &&
      !call.answered.includes(end.id) &&
      !(end.conference && call.answered.length > 0),
  );
}

/** Adds all events of one step. */
export function transitions(step: Step, answered: readonly EndView[]): void {
  initiation(step);
  dataChange(step);
  queueing(step);
  ringing(step, answered);
  conferencing(step);
  holding(step);
  failing(step);
}

function initiation({ before, after, facts, describing, out }: Step): void {
  for (const end of after.ends) {
    if (end.dialTone && endIn(before, end.id)?.dialTone !== true) {
      out.push(endEvent('call.serviceInitiated', facts, end, 'initiated'));
    }
  }
  if (!after.originated || before.originated) return;
  if (describing && after.ends.some((end) => end.role === 'partyB' && end.connected)) return;
  const caller = after.ends.find((end) => end.role === 'partyA');
  if (caller === undefined) return;
  const draft = endEvent('call.originated', facts, caller, 'connected');
  if (after.originatedDeduced) draft.synthetic = true;
  out.push(draft);
}

function dataChange({ before, after, facts, out }: Step): void {
  const same = before.tag === after.tag && before.accountCode === after.accountCode;
  if (before !== NOTHING && !same) out.push(callEvent('call.dataUpdated', facts));
}

function queueing({ before, after, facts, out }: Step): void {
  if (before.queued === after.queued) return;
  out.push(queueEvent(after.queued ? 'call.queued' : 'call.dequeued', facts));
}

/** Targets that came and went, and who answered. */
function ringing(step: Step, answered: readonly EndView[]): void {
  const { before, after, facts, describing, out } = step;
  if (before.targets.length > 0 && after.targets !== before.targets) {
    if (wentElsewhere(before, after)) {
      leaving(step, true);
    } else {
      // Who answered comes first, then the phones that were too late.
      arriving(step);
      for (const end of answered) out.push(endEvent('call.established', facts, end, 'connected'));
      leaving(step, false);
      return;
    }
  }
  arriving(step);
  for (const end of describing ? after.ends : answered) {
    if (end.role === 'partyB' && end.connected) {
      out.push(endEvent('call.established', facts, end, 'connected'));
    }
  }
}

/** True when phones stopped ringing because the call is somewhere else now, not because one of them has it. */
function wentElsewhere(before: CallView, after: CallView): boolean {
  const { targets } = before;
  let reached = false;
  for (const end of after.ends) {
    if (end.role !== 'partyB') continue;
    if (targets.some((target) => isSame(end, target))) return false;
    reached = true;
  }
  return reached || after.targets.some(({ id }) => targets.every((target) => target.id !== id));
}

function arriving({ before, after, facts, out }: Step): void {
  for (const target of after.targets) {
    if (before.targets.every(({ id }) => id !== target.id)) {
      out.push(endEvent('call.delivered', facts, target, 'alerting'));
    }
  }
  for (const end of after.ends) {
    if (end.role !== 'partyB' || !end.ringing || endIn(before, end.id)?.ringing === true) continue;
    if (before.targets.every((target) => !isSame(end, target))) {
      out.push(endEvent('call.delivered', facts, end, 'alerting'));
    }
  }
}

/** Phones stopped ringing: the call went elsewhere, or somebody else has it. No record says so. */
function leaving({ call, before, after, facts, out }: Step, elsewhere: boolean): void {
  for (const target of before.targets) {
    if (after.targets.some(({ id }) => id === target.id)) continue;
    if (after.ends.some((end) => end.role === 'partyB' && isSame(end, target))) continue;
    // A user who pushed the call away was told of as the one whom it left.
    const diverted = elsewhere && !call.rejected.includes(target.device.number);
    const draft = endEvent(diverted ? 'call.diverted' : 'call.connectionCleared', facts, target, 'null');
    if (diverted) draft.lastRedirectionDevice = ownDevice(target.device);
    draft.synthetic = true;
    out.push(draft);
  }
}

/** The bridge as soon as it is there, then whoever comes to it from no other call. */
function conferencing(step: Step): void {
  const { before, after, facts, out } = step;
  if (!after.conference) return;
  const bridge = after.ends.find((end) => end.conference);
  for (const end of before.conference ? newcomers(step) : [bridge]) {
    if (end === undefined) continue;
    const draft = endEvent('call.conferenced', facts, end, 'connected');
    draft.parties = after.ends.filter((party) => !party.conference).map(({ device }) => ownDevice(device));
    out.push(draft);
  }
}

function newcomers({ call, after }: Step): readonly EndView[] {
  return after.ends.filter(
    (end) =>
      end.connected &&
      !end.conference &&
      call.attached.some(({ id, wasConnected }) => id === end.id && !wasConnected),
  );
}

/** Held means that a connected end lost its audio path; one that never had it is still being connected. */
function holding({ before, after, facts, describing, out }: Step): void {
  for (const end of after.ends) {
    if (!end.connected) continue;
    const earlier = endIn(before, end.id);
    const had = earlier === undefined ? describing : earlier.connected && earlier.hasAudio;
    if (!end.hasAudio && had) out.push(endEvent('call.held', facts, end, 'hold'));
    if (end.hasAudio && earlier?.connected === true && !earlier.hasAudio) {
      out.push(endEvent('call.retrieved', facts, end, 'connected'));
    }
  }
}

function failing({ before, after, facts, out }: Step): void {
  for (const end of after.ends) {
    if (!end.busyTone || endIn(before, end.id)?.busyTone === true) continue;
    const draft = endEvent('call.failed', facts, end, 'failed');
    draft.cause = ownCause(BUSY_TONE);
    out.push(draft);
  }
}

function endIn(view: CallView, id: string): EndView | undefined {
  return view.ends.find((end) => end.id === id);
}

/** A target may get another end identifier when it answers; the phone is the same. */
function isSame(end: EndView, target: TargetView): boolean {
  return end.id === target.id || end.device.number === target.device.number;
}
