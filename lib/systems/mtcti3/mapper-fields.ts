/** CallInfo as the fields of call events. */
import type {
  CallData,
  CallDirection,
  CallEvent,
  CallEventType,
  CtiDevice,
  CtiQueue,
  EventDraft,
} from '../../core/events';
import { unstamped } from '../../core/drafts';
import { bareId } from './call-ids';
import { type Appearance, type Calls } from './calls';
import { agentOfLine, deviceOfLine, type Line } from './lines';
import { CONNECTION_STATES } from './calls-phases';
import type { Directory } from './directory';
import {
  ABSENCE_TEXTS,
  CallDirection as Direction,
  CallFeature,
  CallFeature2,
  CallState,
  enumName,
  FailedCause,
  flagNames,
  MemberState,
  namesByValue,
  TrunkType,
} from './enums';
import type { Absence, CallInfo, ConferenceMember, PartyInfo } from './messages';

/**
 * Drops what is undefined or empty, as events want it. What is made for every event sets its fields one by one
 * instead, which takes a tenth of the time.
 */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** A party as a device; undefined when the system withholds number and name. */
export function deviceOf(party: PartyInfo | null | undefined, directory: Directory): CtiDevice | undefined {
  return numbered(party?.number ?? '', party?.name ?? '', directory);
}

/** A number as a device, with name and kind when it is a user or queue. */
export function numbered(number: string, name: string, directory: Directory): CtiDevice | undefined {
  if (number === '' && name === '') return undefined;
  const member = directory.byNumber(number);
  if (member === undefined) return name === '' ? { number } : { number: number || name, name };
  const kind = member.kind === 'queue' ? 'queue' : 'station';
  const knownName = name || member.name;
  return knownName === '' ? { number, kind } : { number, name: knownName, kind };
}

/** The queue that a call came through, as its line or its CallInfo names it. */
export function queueOf(line: Line, info: CallInfo): CtiQueue | undefined {
  if (line.kind === 'queue') return namedQueue(line.number, line.name);
  const { queueinfo } = info;
  return queueinfo ? namedQueue(queueinfo.number ?? '', queueinfo.name ?? '') : undefined;
}

/** A queue by its number or name; undefined without both. */
export function namedQueue(number: string, name: string): CtiQueue | undefined {
  if (number === '') return name === '' ? undefined : { id: name, name };
  return name === '' ? { id: number, number } : { id: number, name, number };
}

/** What the fields of an event are made from besides the appearance itself. */
export interface FieldSources {
  readonly calls: Calls;
  readonly directory: Directory;
}

/** A call event as this system's mapper makes it. */
export type CallDraft = Extract<EventDraft, { type: CallEventType }>;

/** An event about what an appearance shows; the subject is its own line. */
export function callDraft(
  type: CallEventType,
  appearance: Appearance,
  sources: FieldSources,
  details: Record<string, unknown>,
): CallDraft {
  const { line, phase } = appearance;
  const draft = callOnlyDraft(type, appearance, sources, details);
  draft.connectionId = appearance.connectionId;
  draft.subjectDevice = deviceOfLine(line);
  const agent = agentOfLine(line);
  if (agent !== undefined) draft.agent = agent;
  const state = CONNECTION_STATES[phase];
  if (state !== undefined) draft.localConnectionState = state;
  return draft;
}

/** An event about a call as an appearance shows it, and about no device. */
export function callOnlyDraft(
  type: CallEventType,
  appearance: Appearance,
  { calls, directory }: FieldSources,
  details: Record<string, unknown>,
): CallDraft {
  const { info, line, story } = appearance;
  const draft: CallDraft = unstamped('mtcti3', type) as CallEvent;
  draft.callId = story.id;
  draft.details = details;
  const globalCallId = appearance.globalId ?? firstGlobalId(appearance);
  if (globalCallId !== undefined) draft.globalCallId = globalCallId;
  const related = calls.related(appearance);
  // The two may have turned out to be one call before the one who joined them left it.
  if (related !== undefined && related.story !== story) draft.relatedCallId = related.story.id;
  setParties(draft, appearance, directory);
  if (info.trunkinfo?.did) draft.did = info.trunkinfo.did;
  const queue = queueOf(line, info) ?? copyOfQueue(story.queue);
  if (queue !== undefined) draft.queue = queue;
  const direction = directionOf(appearance, directory);
  if (direction !== undefined) draft.direction = direction;
  if (info.pagecall === true) draft.callType = 'PAGE';
  const cause = failureOf(info);
  if (cause !== undefined) draft.cause = cause;
  const data = dataOf(info);
  if (data !== undefined) draft.data = data;
  return draft;
}

/** What a call says of itself on every line: who calls whom, and by what way. */
export type CallIdentity = Pick<CallDraft, (typeof IDENTITY_FIELDS)[number]>;

const IDENTITY_FIELDS = [
  'callingDevice',
  'calledDevice',
  'dialedNumber',
  'did',
  'lastRedirectionDevice',
  'queue',
  'direction',
  'data',
] as const satisfies readonly (keyof CallDraft)[];

/** The call as an appearance shows it, for events about parties whose own pictures are of another call still. */
export function callIdentity(appearance: Appearance, sources: FieldSources): CallIdentity {
  return callOnlyDraft('call.established', appearance, sources, {});
}

/** Has an event tell of another call than the picture that it was made from. */
export function identify(draft: CallDraft, identity: CallIdentity): void {
  for (const field of IDENTITY_FIELDS) {
    const value = identity[field];
    if (value === undefined) Reflect.deleteProperty(draft, field);
    else Object.assign(draft, { [field]: structuredClone(value) });
  }
}

function copyOfQueue(queue: CtiQueue | undefined): CtiQueue | undefined {
  return queue && { ...queue };
}

/** The data of a call as it is now; absent when the call carries none. */
export function dataOf({ tag, accountcode, notes, queueinfo }: CallInfo): CallData | undefined {
  const text = notes?.notes;
  const priority = queueinfo?.priority;
  if (!tag && !accountcode && !text && !priority) return undefined;
  const data: CallData = {};
  if (tag) data.tag = tag;
  if (accountcode) data.accountCode = accountcode;
  if (text) data.notes = text;
  if (priority) data.priority = priority;
  return data;
}

const STATE_NAMES = namesByValue(CallState);
const DIRECTION_NAMES = namesByValue(Direction);
const TRUNK_NAMES = namesByValue(TrunkType);
const featureNames = flagNames(CallFeature);
const feature2Names = flagNames(CallFeature2);

/** The system's state, features and flags of a call by name. */
export function detailsOf(info: CallInfo): Record<string, unknown> {
  const details: Record<string, unknown> = {
    state: STATE_NAMES[info.state ?? 0] ?? enumName(CallState, info.state ?? 0),
    direction: DIRECTION_NAMES[info.direction ?? 0] ?? enumName(Direction, info.direction ?? 0),
    features: featuresOf(info),
  };
  if (info.mute) details['mute'] = true;
  if (info.activeheld) details['heldByOther'] = true;
  if (info.recording) details['recording'] = true;
  if (info.recordingpaused) details['recordingPaused'] = true;
  if (info.parkslot) details['parkSlot'] = info.parkslot;
  if (info.absence) details['absence'] = absenceOf(info.absence);
  if (info.trunkinfo) {
    const type = info.trunkinfo.trunktype ?? 0;
    details['trunkType'] = TRUNK_NAMES[type] ?? enumName(TrunkType, type);
  }
  const overflow = overflowOf(info);
  if (overflow !== undefined) details['overflowQueue'] = overflow;
  if (info.calldata) setCallData(details, info.calldata);
  if (info.originalcalledparty?.diversionreason) {
    details['diversionReason'] = info.originalcalledparty.diversionreason;
  }
  if (info.callingparty?.withheld) details['callerWithheld'] = info.callingparty.withheld;
  if (info.referencecallid) details['referenceCallId'] = info.referencecallid;
  const targets = targetsOf(info);
  if (targets !== undefined) details['targets'] = targets;
  const members = membersOf(info);
  if (members !== undefined) details['conferenceMembers'] = members;
  return details;
}

function setCallData(
  details: Record<string, unknown>,
  { language, privacy, rprivacy, emergency, secure }: NonNullable<CallInfo['calldata']>,
): void {
  if (language) details['language'] = language;
  if (privacy) details['privacy'] = privacy;
  if (rprivacy) details['remotePrivacy'] = rprivacy;
  if (emergency) details['emergency'] = emergency;
  if (secure) details['secure'] = secure;
}

/** Names of the functions that the call allows now: a list of its own for each caller. */
export function featuresOf(info: CallInfo): string[] {
  const names = featureNames(info.featuresavailable ?? 0);
  const more = info.featuresavailable2;
  return more ? names.concat(feature2Names(more)) : names.slice();
}

/** An absence text by name; undefined when none is set. */
export function absenceOf(absence: Absence | null | undefined): Record<string, unknown> | undefined {
  if (absence === undefined || absence === null) return undefined;
  const number = absence.msg ?? 0;
  return { message: ABSENCE_TEXTS[number - 1] ?? `VALUE${number}`, text: absence.str ?? '' };
}

/** Numbers that the conference lists besides the own one. */
export function memberNumbers({ conferencemember }: CallInfo): readonly string[] {
  if (!conferencemember || conferencemember.length === 0) return NOBODY;
  return conferencemember.map(memberNumber).filter((number) => number !== '');
}

const NOBODY: readonly string[] = [];

function memberNumber(member: ConferenceMember): string {
  return member.connectedparty?.number || member.calledparty || member.connectedparty?.name || '';
}

function setParties(draft: CallDraft, { line, info, phase }: Appearance, directory: Directory): void {
  const { calledparty, callingparty, connectedparty, originalcalledparty, dialinfo } = info;
  const outbound = info.direction === Direction.OUTBOUND;
  const asQueue = line.kind !== 'user';
  // Each device is made where it is used: an event shares no object, not even within itself.
  const callingDevice =
    outbound && !asQueue
      ? deviceOfLine(line)
      : (deviceOf(callingparty, directory) ?? (asQueue ? undefined : deviceOf(connectedparty, directory)));
  if (callingDevice !== undefined) draft.callingDevice = callingDevice;
  const dialled = numbered(calledparty ?? '', '', directory);
  const original = deviceOf(originalcalledparty, directory);
  const calledDevice = outbound
    ? (dialled ?? original ?? deviceOf(connectedparty, directory))
    : (original ?? dialled ?? deviceOfLine(line));
  if (calledDevice !== undefined) draft.calledDevice = calledDevice;
  const dialedNumber = dialinfo?.number || (outbound ? calledparty : '');
  if (dialedNumber) draft.dialedNumber = dialedNumber;
  if (original !== undefined)
    draft.lastRedirectionDevice = calledDevice === original ? { ...original } : original;
  if (phase !== 'connected' && phase !== 'held' && phase !== 'voicemail') return;
  if (outbound || asQueue) {
    const far = deviceOf(connectedparty, directory);
    if (far !== undefined) draft.answeringDevice = far;
  } else if (phase !== 'voicemail') {
    draft.answeringDevice = deviceOfLine(line);
  }
}

/** Calls between users and queues are internal; trunks make the others in- or outbound. */
function directionOf({ line, info }: Appearance, directory: Directory): CallDirection | undefined {
  const outbound = info.direction === Direction.OUTBOUND;
  const trunk = (info.trunkinfo?.trunktype ?? 0) !== 0 || (info.trunkinfo?.did ?? '') !== '';
  const far = outbound ? info.calledparty : info.callingparty?.number;
  const inside = far !== undefined && far !== null && directory.byNumber(far) !== undefined;
  if (!trunk && inside) return 'internal';
  if (outbound && line.kind === 'user') return 'outbound';
  if (info.direction === Direction.UNDEFINED || info.direction === undefined) return undefined;
  return 'inbound';
}

/** Why the call failed. That the other end is busy is a state of its own, without a cause. */
function failureOf({ failedcause, state }: CallInfo): { name: string; code: number } | undefined {
  const code = failedcause ?? 0;
  if (code !== 0) return { name: enumName(FailedCause, code), code };
  return state === CallState.BUSY ? { name: 'BUSY', code: CallState.BUSY } : undefined;
}

/** The other queue that a queue's call was sent to or overflowed into. */
export function overflowOf({ queueinfo }: CallInfo): CtiQueue | undefined {
  return queueinfo ? namedQueue(queueinfo.overflow_number ?? '', queueinfo.overflow_name ?? '') : undefined;
}

function targetsOf({ targets }: CallInfo): string[] | undefined {
  const rung = targets?.target;
  if (!rung || rung.length === 0) return undefined;
  return rung.map(({ partyinfo }) => partyinfo?.number || partyinfo?.name || '');
}

function membersOf({ conferencemember }: CallInfo): Record<string, unknown>[] | undefined {
  if (!conferencemember || conferencemember.length === 0) return undefined;
  return conferencemember.map(memberOf);
}

function memberOf(member: ConferenceMember): Record<string, unknown> {
  const { lref, connectedparty, state, mute } = member;
  const shown: Record<string, unknown> = { id: String(lref ?? 0) };
  const number = memberNumber(member);
  if (number !== '') shown['number'] = number;
  if (connectedparty?.name) shown['name'] = connectedparty.name;
  shown['state'] = enumName(MemberState, state ?? 0);
  if (mute) shown['mute'] = true;
  return shown;
}

function firstGlobalId({ story }: Appearance): string | undefined {
  return bareId(story.globalIds[0]);
}
