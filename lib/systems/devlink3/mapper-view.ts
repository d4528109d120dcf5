/** What can be said of a call at one moment. */
import type { CallFields, CtiDevice } from '../../core/events';
import type { Call, CallEnd, CallView, EndView, TargetView } from './call-state';
import { calledTypeName, deviceOf, isConference, isInbound, isPublic } from './mapper-devices';
import type { CallSection, PartySection, TargetSection } from './messages-delta3';

/** Codes of the party states, tones and queue states that make events, 6.7.2 and 6.7.3. */
const STATE_RINGING = 1;
const STATE_CONNECTED = 2;
const STATES_DIALLING = new Set([7, 8, 9]);
const STATE_RINGBACK = 19;
const TONE_DIAL = 3;
const TONE_BUSY = 6;
const QUEUEING = 1;
const LISTENING_TO_ANNOUNCEMENT = 3;

/** A call of which nothing is known yet. */
export const NOTHING: CallView = {
  ends: [],
  targets: [],
  originated: false,
  originatedDeduced: false,
  queued: false,
  conference: false,
  tag: '',
  accountCode: '',
};

/** The call as it is now. */
export function viewOf(call: Call): CallView {
  const ends = call.attached.map(viewOfEnd);
  const targets = targetsOf(call);
  const caller = call.attached.find((end) => end.role === 'partyA' && isInbound(end.party))?.party;
  const dialling = caller !== undefined && isDialling(caller);
  const beyond = caller !== undefined && !dialling && isBeyondDialling(caller, targets.length > 0);
  return {
    ends,
    targets,
    originated: call.originated || dialling || beyond,
    originatedDeduced: beyond,
    queued: isQueued(call),
    conference: ends.some((end) => end.conference),
    tag: firstText(call, tagOf),
    accountCode: firstText(call, accountCodeOf),
  };
}

/** Whether a party has answered, or was answered. */
export function isConnected(party: PartySection): boolean {
  return party.state?.code === STATE_CONNECTED;
}

function viewOfEnd({ id, device, role, party }: CallEnd): EndView {
  const state = party.state?.code;
  const tone = party.tone?.code;
  return {
    id,
    device,
    role,
    connected: isConnected(party),
    ringing: state === STATE_RINGING,
    hasAudio: party.audioPath !== false,
    dialTone: tone === TONE_DIAL,
    busyTone: tone === TONE_BUSY,
    conference: isConference(party),
  };
}

/** Dialling with a dial tone has not got beyond lifting the handset. */
function isDialling(caller: PartySection): boolean {
  return STATES_DIALLING.has(caller.state?.code ?? -1) && caller.tone?.code !== TONE_DIAL;
}

/** The caller's phone is further than dialling, so it dialled. A call off the public network did not. */
function isBeyondDialling(caller: PartySection, hasTargets: boolean): boolean {
  if (isPublic(caller) || caller.tone?.code === TONE_DIAL) return false;
  const state = caller.state?.code;
  return hasTargets || state === STATE_RINGBACK || state === STATE_CONNECTED;
}

const NO_TARGETS: readonly TargetView[] = [];

/** The phones that ring. */
export function targetsOf(call: Call): readonly TargetView[] {
  if (call.legs.every((leg) => leg.targets.length === 0)) return NO_TARGETS;
  const targets: TargetView[] = [];
  for (const leg of call.legs) {
    for (const target of leg.targets) {
      if (targets.some(({ id }) => id === target.endId)) continue;
      targets.push({ id: target.endId, device: deviceOf(target) });
    }
  }
  return targets;
}

/** An announcement interrupts the queueing, it does not end it, 6.7.2. */
function isQueued(call: Call): boolean {
  return call.legs.some(({ section }) => {
    const state = section.queueState?.code;
    return state === QUEUEING || (state === LISTENING_TO_ANNOUNCEMENT && call.queued);
  });
}

/** The first text that a leg has in a field: nodes know different parts of a call. */
function firstText({ legs }: Call, field: (section: CallSection) => string): string {
  for (const { section } of legs) {
    const text = field(section);
    if (text !== '') return text;
  }
  return '';
}

/** Notes where the call comes from and goes to, as far as that has become known. */
export function noteOrigin(call: Call): void {
  const { origin, attached } = call;
  const partyA = attached.find(({ role }) => role === 'partyA');
  const partyB = attached.find(({ role }) => role === 'partyB');
  const target = call.legs[0]?.targets[0];
  if (origin.callingDevice === undefined && partyA !== undefined) {
    const caller = callerOf(partyA);
    if (caller !== undefined) origin.callingDevice = caller;
  }
  if (origin.did === undefined && partyA !== undefined && partyA.party.did !== '') {
    origin.did = partyA.party.did;
  }
  const digits = partyA?.party.dialled ?? '';
  if (origin.dialedNumber !== undefined) noteFurtherDigits(call, digits);
  else {
    // Of a call from outside the extension that rings was not dialled; what was is the DID.
    const fromOutside = partyA !== undefined && isPublic(partyA.party) && isInbound(partyA.party);
    const reached = fromOutside ? '' : firstOf(partyB?.party.targetNumber, target?.targetNumber);
    const dialled = firstOf(digits, reached);
    if (dialled !== '') origin.dialedNumber = dialled;
  }
  if (origin.calledDevice === undefined) {
    const called = calledDeviceOf(call, partyB, target);
    if (called !== undefined) origin.calledDevice = called;
  }
  if (origin.direction === undefined) {
    const direction = directionOf(partyA?.party, partyB?.party, target);
    if (direction !== undefined) origin.direction = direction;
  }
}

/** A number may be told digit by digit; what is pressed after the answer is no part of it. */
function noteFurtherDigits({ origin, answered }: Call, dialled: string): void {
  const earlier = origin.dialedNumber ?? '';
  if (dialled.length <= earlier.length || !dialled.startsWith(earlier) || answered.length > 0) return;
  origin.dialedNumber = dialled;
  const { calledDevice } = origin;
  if (calledDevice?.number === earlier && calledDevice.kind === undefined) {
    origin.calledDevice = { number: dialled };
  }
}

/**
 * What every event of a call says, put together once a record. It is no event: what it refers to belongs to the
 * mapper, and each event gets objects of its own.
 */
export interface CallFacts {
  readonly callId: string;
  readonly globalCallId: string;
  readonly callingDevice: CtiDevice | undefined;
  readonly calledDevice: CtiDevice | undefined;
  readonly answeringDevice: CtiDevice | undefined;
  readonly dialedNumber: string | undefined;
  readonly did: string | undefined;
  /** Number of the hunt group that the call waits in or came through; empty when there is none. */
  readonly huntgroup: string;
  readonly direction: CallFields['direction'];
  readonly callType: string | undefined;
  readonly tag: string;
  readonly accountCode: string;
  readonly authorizationCode: string;
  readonly relatedCallId: string | undefined;
  /** The first leg's report. */
  readonly section: CallSection | undefined;
  /** The events tell of a state and not of a change. */
  readonly snapshot: boolean;
}

/** The facts of a call as they are now. */
export function factsOf(call: Call, snapshot = false): CallFacts {
  const { origin } = call;
  return {
    callId: call.callId,
    globalCallId: call.globalCallId,
    callingDevice: origin.callingDevice,
    calledDevice: origin.calledDevice,
    answeringDevice: call.answeringDevice,
    dialedNumber: origin.dialedNumber,
    did: origin.did,
    huntgroup: firstText(call, currentHuntgroupOf) || firstText(call, ownerHuntgroupOf),
    direction: origin.direction,
    callType: callTypeOf(call),
    tag: firstText(call, tagOf),
    accountCode: firstText(call, accountCodeOf),
    authorizationCode: firstText(call, authorizationCodeOf),
    relatedCallId: call.relatedCallId,
    section: call.legs[0]?.section,
    snapshot,
  };
}

const currentHuntgroupOf = (section: CallSection): string => section.currentHuntgroup;
const ownerHuntgroupOf = (section: CallSection): string => section.ownerHuntgroup;
const originalHuntgroupOf = (section: CallSection): string => section.originalHuntgroup;
const originalUserOf = (section: CallSection): string => section.originalUser;
const tagOf = (section: CallSection): string => section.tag;
const accountCodeOf = (section: CallSection): string => section.accountCode;
/** It comes masked, 6.7.2. */
const authorizationCodeOf = (section: CallSection): string => section.authorizationCode;

function callTypeOf({ attached, legs }: Call): string | undefined {
  for (const { party } of attached) {
    const name = calledTypeName(party.calledType);
    if (name !== undefined) return name;
  }
  return calledTypeName(legs[0]?.targets[0]?.calledType);
}

/** Who calls; undefined while number and name are withheld or not told yet: the trunk is nobody to call back. */
function callerOf({ device, party }: CallEnd): CtiDevice | undefined {
  const { callingName: name } = party;
  if (device.kind === 'trunk') return name === '' ? undefined : { number: name, name, kind: 'external' };
  if (name === '') return device;
  const caller: CtiDevice = { number: device.number, name };
  if (device.kind !== undefined) caller.kind = device.kind;
  return caller;
}

function calledDeviceOf(
  call: Call,
  partyB: CallEnd | undefined,
  target: TargetSection | undefined,
): CtiDevice | undefined {
  const huntgroup = firstText(call, originalHuntgroupOf);
  if (huntgroup !== '') return { number: huntgroup, kind: 'queue' };
  const user = firstText(call, originalUserOf);
  if (user !== '') return { number: user, kind: 'station' };
  if (partyB !== undefined) return partyB.device;
  if (target !== undefined) return deviceOf(target);
  const number = call.origin.dialedNumber ?? call.origin.did;
  return number === undefined ? undefined : { number };
}

function directionOf(
  partyA: PartySection | undefined,
  partyB: PartySection | undefined,
  target: TargetSection | undefined,
): CallFields['direction'] {
  if (partyA !== undefined && isPublic(partyA) && isInbound(partyA)) return 'inbound';
  const other = partyB ?? target;
  if (other === undefined) return undefined;
  return isPublic(other) ? 'outbound' : 'internal';
}

function firstOf(first = '', second = ''): string {
  return first || second;
}
