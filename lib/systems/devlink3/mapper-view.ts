/** What can be said of a call at one moment, and the events that lie between two such moments. */
import type { CallData, CallEventType, CallFields, CtiDevice, EventDraft } from '../../core/events';
import { attachedEnds, type Call, type CallEnd } from './calls';
import { calledTypeName, deviceOf, isConference, isInbound, isPublic } from './mapper-devices';
import type { CallSection, PartySection, TargetSection } from './messages-delta3';

/** A call event as this system's mapper makes it. */
export type CallDraft = Extract<EventDraft, { type: CallEventType }>;

/** Codes of the party states, tones and queue states that make events, 6.7.2 and 6.7.3. */
const STATE_RINGING = 1;
const STATE_CONNECTED = 2;
const STATES_DIALLING = new Set([7, 8, 9]);
const STATE_RINGBACK = 19;
const TONE_DIAL = 3;
const TONE_BUSY = 6;
const QUEUEING = 1;
const LISTENING_TO_ANNOUNCEMENT = 3;

/** A party as far as events depend on it. */
export interface EndView {
  readonly id: string;
  readonly device: CtiDevice;
  readonly role: CallEnd['role'];
  readonly connected: boolean;
  readonly ringing: boolean;
  readonly hasAudio: boolean;
  readonly dialTone: boolean;
  readonly busyTone: boolean;
  readonly conference: boolean;
}

/** A phone that rings. */
export interface TargetView {
  readonly id: string;
  readonly device: CtiDevice;
}

/** One moment of a call. */
export interface CallView {
  readonly ends: readonly EndView[];
  readonly targets: readonly TargetView[];
  readonly originated: boolean;
  /** Nobody said so: the call merely is further than that. */
  readonly originatedDeduced: boolean;
  readonly queued: boolean;
  readonly conference: boolean;
  readonly tag: string;
  readonly accountCode: string;
}

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
  const ends: EndView[] = [];
  let caller: PartySection | undefined;
  for (const end of attachedEnds(call)) {
    ends.push(viewOfEnd(end));
    if (end.role === 'partyA' && isInbound(end.party)) caller ??= end.party;
  }
  const targets = targetsOf(call);
  const dialling = caller !== undefined && isDialling(caller);
  const beyond = caller !== undefined && !dialling && isBeyondDialling(caller, targets.length > 0);
  return {
    ends,
    targets,
    originated: call.originated || dialling || beyond,
    originatedDeduced: beyond,
    queued: isQueued(call),
    conference: ends.some((end) => end.conference),
    tag: firstText(call, 'tag'),
    accountCode: firstText(call, 'accountCode'),
  };
}

function viewOfEnd({ id, device, role, party }: CallEnd): EndView {
  return {
    id,
    device,
    role,
    connected: party.state?.code === STATE_CONNECTED,
    ringing: party.state?.code === STATE_RINGING,
    hasAudio: party.audioPath !== false,
    dialTone: party.tone?.code === TONE_DIAL,
    busyTone: party.tone?.code === TONE_BUSY,
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

function targetsOf(call: Call): TargetView[] {
  const targets: TargetView[] = [];
  for (const leg of call.legs.values()) {
    for (const target of leg.targets) {
      if (targets.every(({ id }) => id !== target.endId)) {
        targets.push({ id: target.endId, device: deviceOf(target) });
      }
    }
  }
  return targets;
}

/** An announcement interrupts the queueing, it does not end it, 6.7.2. */
function isQueued(call: Call): boolean {
  for (const { section } of call.legs.values()) {
    const state = section.queueState?.code;
    if (state === QUEUEING || (state === LISTENING_TO_ANNOUNCEMENT && call.queued)) return true;
  }
  return false;
}

type CallTextField = {
  [K in keyof CallSection]: CallSection[K] extends string ? K : never;
}[keyof CallSection];

/** The first text that a leg has in this field: nodes know different parts of a call. */
function firstText(call: Call, field: CallTextField): string {
  for (const { section } of call.legs.values()) if (section[field] !== '') return section[field];
  return '';
}

/** Notes where the call comes from and goes to, as far as that has become known. */
export function noteOrigin(call: Call): void {
  const { origin } = call;
  const [leg] = call.legs.values();
  const attached = attachedEnds(call);
  const partyA = attached.find(({ role }) => role === 'partyA');
  const partyB = attached.find(({ role }) => role === 'partyB');
  const target = leg?.targets[0];
  if (origin.callingDevice === undefined && partyA !== undefined) origin.callingDevice = callerOf(partyA);
  if (origin.did === undefined && partyA !== undefined && partyA.party.did !== '')
    origin.did = partyA.party.did;
  const dialled = firstOf(partyA?.party.dialled, partyB?.party.targetNumber, target?.targetNumber);
  if (origin.dialedNumber === undefined && dialled !== '') origin.dialedNumber = dialled;
  const called = origin.calledDevice ?? calledDeviceOf(call, partyA, partyB, target, dialled);
  if (called !== undefined) origin.calledDevice = called;
  const direction = origin.direction ?? directionOf(partyA?.party, partyB?.party, target);
  if (direction !== undefined) origin.direction = direction;
}

/** The fields that every event of a call has. */
export function commonFields(call: Call): CallFields {
  const [leg] = call.legs.values();
  const fields: CallFields = { callId: call.callId, ...call.origin };
  if (call.globalCallId !== '') fields.globalCallId = call.globalCallId;
  if (call.answeringDevice !== undefined) fields.answeringDevice = call.answeringDevice;
  const huntgroup = firstOf(firstText(call, 'currentHuntgroup'), firstText(call, 'ownerHuntgroup'));
  if (huntgroup !== '') fields.queue = { number: huntgroup };
  const callType = callTypeOf(call);
  if (callType !== undefined) fields.callType = callType;
  const data = dataOf(call);
  if (data !== undefined) fields.data = data;
  if (call.relatedCallId !== undefined) fields.relatedCallId = call.relatedCallId;
  if (leg !== undefined) fields.details = detailsOf(leg.section);
  return fields;
}

function callTypeOf(call: Call): string | undefined {
  const [leg] = call.legs.values();
  const sections = [...attachedEnds(call).map(({ party }) => party), ...(leg?.targets ?? [])];
  for (const { calledType } of sections) {
    const name = calledTypeName(calledType);
    if (name !== undefined) return name;
  }
  return undefined;
}

function callerOf({ device, party }: CallEnd): CtiDevice {
  return party.callingName === '' ? device : { ...device, name: party.callingName };
}

function calledDeviceOf(
  call: Call,
  partyA: CallEnd | undefined,
  partyB: CallEnd | undefined,
  target: TargetSection | undefined,
  dialled: string,
): CtiDevice | undefined {
  const huntgroup = firstText(call, 'originalHuntgroup');
  if (huntgroup !== '') return { number: huntgroup, kind: 'queue' };
  const user = firstText(call, 'originalUser');
  if (user !== '') return { number: user, kind: 'station' };
  if (partyB !== undefined) return partyB.device;
  if (target !== undefined) return deviceOf(target);
  const number = firstOf(dialled, partyA?.party.did);
  return number === '' ? undefined : { number };
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

/** An authorisation code comes masked, 6.7.2. */
function dataOf(call: Call): CallData | undefined {
  const tag = firstText(call, 'tag');
  const accountCode = firstText(call, 'accountCode');
  const authCode = firstText(call, 'authorizationCode');
  if (tag === '' && accountCode === '' && authCode === '') return undefined;
  const data: CallData = {};
  if (tag !== '') data.tag = tag;
  if (accountCode !== '') data.accountCode = accountCode;
  if (authCode !== '') data.authCode = authCode;
  return data;
}

function detailsOf(section: CallSection): Record<string, unknown> {
  const details: Record<string, unknown> = { node: section.nodeId, nodeCallId: section.callId };
  if (section.timestamp !== undefined) details['timestampDs'] = section.timestamp;
  if (section.voicemailSeconds !== undefined) details['voicemailSeconds'] = section.voicemailSeconds;
  if (section.ivrCallflow !== '') details['ivrCallflow'] = section.ivrCallflow;
  if (section.ivrDeciseconds !== undefined) details['ivrDs'] = section.ivrDeciseconds;
  return details;
}

function firstOf(...texts: readonly (string | undefined)[]): string {
  return texts.find((text) => text !== undefined && text !== '') ?? '';
}
