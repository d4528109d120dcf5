/**
 * What a user's line tells ("CallInfo"). Pictures are compared with the last one; what lies between two of
 * them is deduced, in the order in which it must have happened, and marked synthetic.
 */
import type { CallEventType, CtiQueue } from '../../core/events';
import { putIn, takeOut } from '../../core/short-lists';
import type { Appearance } from './calls';
import { CONNECTION_STATES, type Phase } from './calls-phases';
import { CallDirection } from './enums';
import type { CallInfo } from './messages';
import { isSeenDirectly, type Drafts } from './mapper-drafts';
import { memberNumbers, overflowOf, queueOf, type CallDraft } from './mapper-fields';
import { partyOf, setParty } from './parties';

interface Step {
  readonly type: CallEventType;
  readonly synthetic: boolean;
}

const seen = (type: CallEventType): Step => ({ type, synthetic: false });
const deduced = (type: CallEventType): Step => ({ type, synthetic: true });

const NONE: readonly Step[] = [];
const INITIATED = [seen('call.serviceInitiated')];
const ORIGINATED = [seen('call.originated')];
const DELIVERED = [seen('call.delivered')];
const DIVERTED = [seen('call.diverted')];
const ESTABLISHED = [seen('call.established')];
const RETRIEVED = [seen('call.retrieved')];
const HELD = [seen('call.held')];
const FAILED = [seen('call.failed')];
const CLEARED = [seen('call.connectionCleared')];

/**
 * The events between two phases of a user's call. `before` is undefined for a call not seen before.
 * Queueing is told apart, since it belongs to the call and not to the line.
 */
export function stepsBetween(
  before: Phase | undefined,
  after: Phase,
  direction: CallDirection,
): readonly Step[] {
  if (before === after) return NONE;
  const outbound = direction === CallDirection.OUTBOUND;
  const fresh = before === undefined || before === 'unknown';
  switch (after) {
    case 'unknown':
    case 'queued':
    // The line has no part in the call any more, which its end tells.
    case 'afterCallWork':
      return NONE;
    case 'initiated':
      return fresh ? INITIATED : NONE;
    case 'originated':
      return fresh || before === 'initiated' ? ORIGINATED : NONE;
    case 'alerting':
      return DELIVERED;
    case 'diverting':
      return DIVERTED;
    case 'connected':
    case 'voicemail':
      return stepsToConnected(before, after, direction);
    case 'held':
      return before === 'connected' || before === 'voicemail'
        ? HELD
        : [...stepsToConnected(before, 'connected', direction).map(asDeduced), ...HELD];
    case 'failed':
      return fresh && outbound ? [deduced('call.originated'), ...FAILED] : FAILED;
    case 'cleared':
      return fresh ? NONE : CLEARED;
  }
}

function stepsToConnected(
  before: Phase | undefined,
  after: 'connected' | 'voicemail',
  direction: CallDirection,
): readonly Step[] {
  switch (before) {
    case 'held':
      return RETRIEVED;
    case 'connected':
      return after === 'voicemail' ? DIVERTED : NONE;
    case undefined:
    case 'unknown':
    case 'initiated':
      if (direction === CallDirection.OUTBOUND) return [deduced('call.originated'), ...ESTABLISHED];
      // Picked up, stolen or unparked: it never rang here.
      if (direction === CallDirection.PICKUP) return ESTABLISHED;
      return [deduced('call.delivered'), ...ESTABLISHED];
    case 'originated':
    case 'alerting':
    case 'diverting':
    case 'queued':
    case 'voicemail':
    case 'failed':
    case 'cleared':
    case 'afterCallWork':
      return ESTABLISHED;
  }
}

function asDeduced(step: Step): Step {
  return { ...step, synthetic: true };
}

/** Tells what changed on a user's line since `before`. */
export function tellUserCall(
  drafts: Drafts,
  appearance: Appearance,
  before: { readonly info: CallInfo; readonly phase: Phase } | undefined,
): void {
  const { info, line, phase, story } = appearance;
  const direction = info.direction ?? CallDirection.UNDEFINED;
  const known = before?.phase ?? phaseAsParty(appearance);
  // A phone that rings says it before the queue does: the call does not wait any more.
  const reached = phase === 'alerting' || phase === 'connected' || phase === 'held';
  const rings = direction === CallDirection.INBOUND && reached;
  if (rings && known === undefined) tellLeftQueue(drafts, appearance, true);
  for (const { type, synthetic } of stepsBetween(known, phase, direction)) {
    if (isToldOtherwise(type, appearance, before?.info)) continue;
    const draft = drafts.call(type, appearance);
    draft.synthetic = synthetic;
    const after = stateAfter(type);
    if (after !== undefined) draft.localConnectionState = after;
  }
  const state = CONNECTION_STATES[phase];
  if (state !== undefined) setParty(story, line.number, state, true);
  if (state === 'connected') takeOut(story.transferredBy, line.number);
  if (before !== undefined) tellOtherEndChanged(drafts, appearance, before);
}

/**
 * A call is established once, at the phone that answers, when its line is watched too; and a held call that
 * becomes a conference is told as that.
 */
function isToldOtherwise(
  type: CallEventType,
  { info, story }: Appearance,
  before: CallInfo | undefined,
): boolean {
  if (type === 'call.established') {
    const answering = info.connectedparty?.number ?? '';
    return info.direction === CallDirection.OUTBOUND && isSeenDirectly(story, answering);
  }
  if (type !== 'call.retrieved' || before === undefined) return false;
  return memberNumbers(before).length === 0 && memberNumbers(info).length > 0;
}

/** A queue's line may have told already that this user rings or talks. */
function phaseAsParty({ story, line }: Appearance): Phase | undefined {
  switch (partyOf(story, line.number)?.state) {
    case 'alerting':
      return 'alerting';
    case 'connected':
      return 'connected';
    case 'hold':
      return 'held';
    case undefined:
    case 'initiated':
    case 'queued':
    case 'failed':
    case 'null':
      return undefined;
  }
}

function stateAfter(type: CallEventType): 'alerting' | 'connected' | 'null' | undefined {
  if (type === 'call.delivered') return 'alerting';
  if (type === 'call.established' || type === 'call.originated') return 'connected';
  return type === 'call.connectionCleared' ? 'null' : undefined;
}

/**
 * The other end became somebody else while both were talking: it transferred the call. Told only when
 * neither its own line nor a queue's line can tell it better.
 */
function tellOtherEndChanged(
  drafts: Drafts,
  appearance: Appearance,
  before: { readonly info: CallInfo; readonly phase: Phase },
): void {
  const { info, phase, story } = appearance;
  const left = before.info.connectedparty?.number ?? '';
  const arrived = info.connectedparty?.number ?? '';
  const talking = before.phase === 'connected' && phase === 'connected';
  if (!talking || left === '' || arrived === '' || left === arrived) return;
  const toldElsewhere =
    isSeenDirectly(story, left) ||
    story.transferredBy.includes(left) ||
    (info.conferencemember ?? []).length > 0 ||
    story.appearances.some(({ line }) => line.kind === 'queue');
  if (toldElsewhere) return;
  putIn(story.transferredBy, left);
  const draft = drafts.over('call.transferred', appearance, undefined);
  draft.subjectDevice = drafts.device(left);
  draft.parties = [drafts.device(appearance.line.number), drafts.device(arrived)];
  draft.synthetic = true;
}

/** Begins or ends the waiting of a call in a queue; told once, whichever line shows it first. */
export function tellWaiting(drafts: Drafts, appearance: Appearance, before: Phase | undefined): void {
  const { story, phase, line, info } = appearance;
  const queue = queueOf(line, info);
  if (queue !== undefined) story.queue = queue;
  if (phase === 'queued') {
    const waitsIn = overflowOf(info) ?? story.queue ?? {};
    if (story.waitsIn !== undefined && nameOf(story.waitsIn) === nameOf(waitsIn)) return;
    tellLeftQueue(drafts, appearance);
    story.waitsIn = waitsIn;
    tellQueue(drafts, 'call.queued', appearance, waitsIn).localConnectionState = 'queued';
  } else if (before === 'queued') {
    tellLeftQueue(drafts, appearance);
  }
}

/** The call does not wait any more. */
export function tellLeftQueue(drafts: Drafts, appearance: Appearance, synthetic = false): void {
  const { story } = appearance;
  const queue = story.waitsIn;
  if (queue === undefined) return;
  story.waitsIn = undefined;
  const draft = tellQueue(drafts, 'call.dequeued', appearance, queue);
  draft.localConnectionState = 'null';
  draft.synthetic = synthetic;
}

function nameOf({ number, name }: CtiQueue): string | undefined {
  return number ?? name;
}

/** Adds an event about a queue that the call waits in or has left. */
function tellQueue(
  drafts: Drafts,
  type: 'call.queued' | 'call.dequeued',
  appearance: Appearance,
  queue: CtiQueue,
): CallDraft {
  const draft = drafts.call(type, appearance);
  const name = nameOf(queue);
  if (name !== undefined) {
    draft.queue = { ...queue };
    draft.subjectDevice = { ...drafts.device(name), kind: 'queue' };
  }
  return draft;
}
