/** CallInfo as the fields of call events. */
import type { CallData, CallDirection, CallFields, CtiDevice, CtiQueue } from '../../core/events';
import { connectionIdOf, globalIdOf, type Appearance, type Calls, type Line } from './calls';
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
  TrunkType,
} from './enums';
import type { Absence, CallInfo, ConferenceMember, PartyInfo } from './messages';

/** Drops what is undefined or empty, as events want it. */
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
  const kind = member === undefined ? undefined : member.kind === 'queue' ? 'queue' : 'station';
  return {
    number: number || name,
    ...present({ name: name || (member?.name ?? ''), kind }),
  };
}

/** The device of a line. */
export function lineDevice(line: Line): CtiDevice {
  const kinds = { user: 'station', queue: 'queue', parkServer: 'other' } as const;
  return {
    number: line.number || line.name || 'park',
    ...present({ name: line.name }),
    kind: kinds[line.kind],
  };
}

/** The queue that a call came through, as its line or its CallInfo names it. */
export function queueOf(line: Line, info: CallInfo): CtiQueue | undefined {
  if (line.kind === 'queue')
    return present({ id: line.number || line.name, name: line.name, number: line.number });
  const { number = '', name = '' } = info.queueinfo ?? {};
  if (!number && !name) return undefined;
  return present({ id: number || name || '', name: name ?? '', number: number ?? '' });
}

/** What the fields of an event are made from besides the appearance itself. */
export interface FieldSources {
  readonly calls: Calls;
  readonly directory: Directory;
}

/** The fields of an event about what an appearance shows; `subject` is its own line unless given. */
export function callFields(
  appearance: Appearance,
  { calls, directory }: FieldSources,
  subject: CtiDevice = lineDevice(appearance.line),
): CallFields {
  const { info, line, story, phase } = appearance;
  return {
    callId: story.id,
    connectionId: connectionIdOf(appearance),
    subjectDevice: subject,
    ...present({
      globalCallId: globalIdOf(info) ?? firstGlobalId(appearance),
      relatedCallId: calls.related(appearance)?.story.id,
      ...parties(appearance, directory),
      did: info.trunkinfo?.did ?? '',
      queue: queueOf(line, info) ?? story.queue,
      agent: agentOf(line),
      direction: directionOf(appearance, directory),
      callType: info.pagecall === true ? 'PAGE' : undefined,
      localConnectionState: CONNECTION_STATES[phase],
      cause: failureOf(info),
      data: dataOf(info),
    }),
    details: detailsOf(info),
  };
}

/** The data of a call as it is now; absent when the call carries none. */
export function dataOf(info: CallInfo): CallData | undefined {
  const data: CallData = present({
    tag: info.tag ?? '',
    accountCode: info.accountcode ?? '',
    notes: info.notes?.notes ?? '',
    priority: info.queueinfo?.priority || undefined,
  });
  return Object.keys(data).length === 0 ? undefined : data;
}

/** The system's state, features and flags of a call by name. */
export function detailsOf(info: CallInfo): Record<string, unknown> {
  return {
    state: enumName(CallState, info.state ?? 0),
    direction: enumName(Direction, info.direction ?? 0),
    features: featuresOf(info),
    ...present({
      mute: info.mute || undefined,
      heldByOther: info.activeheld || undefined,
      recording: info.recording || undefined,
      recordingPaused: info.recordingpaused || undefined,
      parkSlot: info.parkslot ?? '',
      absence: absenceOf(info.absence),
      trunkType: info.trunkinfo ? enumName(TrunkType, info.trunkinfo.trunktype ?? 0) : undefined,
      overflowQueue: overflowOf(info),
      language: info.calldata?.language ?? '',
      privacy: info.calldata?.privacy || undefined,
      remotePrivacy: info.calldata?.rprivacy || undefined,
      emergency: info.calldata?.emergency || undefined,
      secure: info.calldata?.secure || undefined,
      diversionReason: info.originalcalledparty?.diversionreason || undefined,
      callerWithheld: info.callingparty?.withheld || undefined,
      referenceCallId: info.referencecallid || undefined,
      targets: targetsOf(info),
      conferenceMembers: membersOf(info),
    }),
  };
}

/** Names of the functions that the call allows now. */
export function featuresOf(info: CallInfo): string[] {
  return [
    ...flagNames(CallFeature, info.featuresavailable ?? 0),
    ...flagNames(CallFeature2, info.featuresavailable2 ?? 0),
  ];
}

/** An absence text by name; undefined when none is set. */
export function absenceOf(absence: Absence | null | undefined): Record<string, unknown> | undefined {
  if (absence === undefined || absence === null) return undefined;
  const number = absence.msg ?? 0;
  return { message: ABSENCE_TEXTS[number - 1] ?? `VALUE${number}`, text: absence.str ?? '' };
}

/** Numbers that the conference lists besides the own one. */
export function memberNumbers(info: CallInfo): string[] {
  return (info.conferencemember ?? []).map(memberNumber).filter((number) => number !== '');
}

function memberNumber(member: ConferenceMember): string {
  return member.connectedparty?.number || member.calledparty || member.connectedparty?.name || '';
}

function parties(
  { line, info, phase }: Appearance,
  directory: Directory,
): Pick<Partial<CallFields>, DeviceField> {
  const own = lineDevice(line);
  const outbound = info.direction === Direction.OUTBOUND;
  const far = deviceOf(info.connectedparty, directory);
  const dialled = numbered(info.calledparty ?? '', '', directory);
  const original = deviceOf(info.originalcalledparty, directory);
  const calling = deviceOf(info.callingparty, directory);
  const answered = phase === 'connected' || phase === 'held' || phase === 'voicemail';
  const asQueue = line.kind !== 'user';
  return present({
    callingDevice: outbound && !asQueue ? own : (calling ?? (asQueue ? undefined : far)),
    calledDevice: outbound ? (dialled ?? original ?? far) : (original ?? dialled ?? own),
    dialedNumber: info.dialinfo?.number || (outbound ? (info.calledparty ?? '') : ''),
    lastRedirectionDevice: original,
    answeringDevice: answered ? (outbound || asQueue ? far : own) : undefined,
  });
}

type DeviceField =
  'callingDevice' | 'calledDevice' | 'dialedNumber' | 'lastRedirectionDevice' | 'answeringDevice';

/** The user of a line as agent. */
export function agentOf(line: Line): { id: string; name?: string; extension?: string } | undefined {
  if (line.kind !== 'user') return undefined;
  return { id: line.number || line.name, ...present({ name: line.name, extension: line.number }) };
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

function failureOf(info: CallInfo): { name: string; code: number } | undefined {
  const code = info.failedcause ?? 0;
  return code === 0 ? undefined : { name: enumName(FailedCause, code), code };
}

/** The other queue that a queue's call was sent to or overflowed into. */
export function overflowOf(info: CallInfo): CtiQueue | undefined {
  const { overflow_number: number, overflow_name: name } = info.queueinfo ?? {};
  return number || name
    ? present({ id: number || name || '', number: number ?? '', name: name ?? '' })
    : undefined;
}

function targetsOf(info: CallInfo): string[] | undefined {
  const numbers = (info.targets?.target ?? []).map(
    ({ partyinfo }) => partyinfo?.number || partyinfo?.name || '',
  );
  return numbers.length === 0 ? undefined : numbers;
}

function membersOf(info: CallInfo): Record<string, unknown>[] | undefined {
  const members = info.conferencemember ?? [];
  if (members.length === 0) return undefined;
  return members.map((member) =>
    present({
      id: String(member.lref ?? 0),
      number: memberNumber(member),
      name: member.connectedparty?.name ?? '',
      state: enumName(MemberState, member.state ?? 0),
      mute: member.mute || undefined,
    }),
  );
}

function firstGlobalId({ story }: Appearance): string | undefined {
  const [first] = story.globalIds;
  return first?.slice(first.indexOf(':') + 1);
}
