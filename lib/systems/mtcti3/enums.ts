/**
 * Enumerations and flag sets of MTCTI3 by name. Enumerations come from `mtcti3.proto`; flag sets and numbers
 * that the schema has as plain int32 are tables here, each with the section of the API document.
 */
import { mtcti3 } from './proto.generated.js';

export const CallState = mtcti3.CallInfo.State;
export type CallState = mtcti3.CallInfo.State;
export const CallDirection = mtcti3.CallInfo.Direction;
export type CallDirection = mtcti3.CallInfo.Direction;
export const FailedCause = mtcti3.CallInfo.FailedCause;
export type FailedCause = mtcti3.CallInfo.FailedCause;
export const MemberState = mtcti3.ConferenceMember.State;
export const MemberDirection = mtcti3.ConferenceMember.Direction;
export const TrunkType = mtcti3.TrunkInfo.TrunkType;
export const CallAction = mtcti3.CallFunction.Action;
export type CallAction = mtcti3.CallFunction.Action;
export const MemberAction = mtcti3.MemberFunctionData.Action;
export const DeviceHint = mtcti3.UpdateCallControl.Device;
export type DeviceHint = mtcti3.UpdateCallControl.Device;
export const ServiceMode = mtcti3.NotifyQueue.ServiceMode;
export type ServiceMode = mtcti3.NotifyQueue.ServiceMode;

/** Masks by name. */
export type FlagTable = Readonly<Record<string, number>>;

/** Bits of CallInfo.featuresavailable ("Features Available"). Bits 15, 18 and 19 are reserved. */
export const CallFeature = {
  DROP: 1 << 0,
  ANSWER: 1 << 1,
  HOLD: 1 << 2,
  UNHOLD: 1 << 3,
  BLINDTRANSFER: 1 << 4,
  REDIRECT: 1 << 5,
  DIAL: 1 << 6,
  PARK: 1 << 7,
  SETUPTRANSFER: 1 << 8,
  COMPLETETRANSFER: 1 << 9,
  COMPLETECONF: 1 << 10,
  ADDTOCONF: 1 << 11,
  ADMINCONFMEMBER: 1 << 12,
  SETTAG: 1 << 13,
  SETACCOUNTCODE: 1 << 14,
  PUSHTOEC500: 1 << 16,
  GENERATEDIGITS: 1 << 17,
  RECORDINGPAUSECONTROL: 1 << 20,
  FORCECLEAR: 1 << 21,
  SETAUTHCODE: 1 << 22,
  CALLRECORDINGON: 1 << 23,
  CALLRECORDINGOFF: 1 << 24,
  PRIVACYON: 1 << 25,
  PRIVACYOFF: 1 << 26,
  MUTEON: 1 << 27,
  MUTEOFF: 1 << 28,
  SETPRIORITY: 1 << 29,
  FINISH: 1 << 30,
} as const satisfies FlagTable;
export type CallFeatureName = keyof typeof CallFeature;

/** Bits of CallInfo.featuresavailable2 ("AnswerPage"). */
export const CallFeature2 = { ANSWERPAGE: 1 << 0 } as const satisfies FlagTable;

/** Bits of NotifyUser.featuresavailable ("Featuresavailable"); without VALID the field says nothing. */
export const UserFeature = {
  VALID: 1 << 0,
  SAC: 1 << 1,
  ABSENCE: 1 << 2,
  EC500: 1 << 3,
  LOGIN: 1 << 4,
  SHORTCODE: 1 << 5,
  MAKECALL: 1 << 6,
  FWDU: 1 << 7,
  DFOI: 1 << 8,
  APP: 1 << 9,
} as const satisfies FlagTable;
export type UserFeatureName = keyof typeof UserFeature;

/** SubscribeLines.flags ("Meaning of Flags"). */
export const LinesFlag = { USERS: 1 << 0, QUEUES: 1 << 1, PARKSERVER: 1 << 2 } as const satisfies FlagTable;

/** NotifyLines.flags; the other bits are not described. */
export const NotifyLinesFlag = { PARKSERVER: 1 << 0 } as const satisfies FlagTable;

/** SubscribeUser.flags ("Meaning of flags in user"). */
export const UserFlag = {
  MAILBOX: 1 << 0,
  FWD: 1 << 1,
  APP: 1 << 2,
  ABSENCE: 1 << 3,
  ACTIVAPP: 1 << 11,
} as const satisfies FlagTable;

/** SubscribeQueue.flags ("Meaning of flags in queue"). */
export const QueueFlag = { MAILBOX: 1 << 0, MEMBERS: 1 << 1 } as const satisfies FlagTable;

/** SubscribePresence.flags. */
export const PresenceFlag = { UNREADVOICEMAIL: 1 << 0, KEEPAPP: 1 << 1 } as const satisfies FlagTable;

/** ccflags of user, queue and park server ("Meaning of ccflags in queue"): what CallInfo contains. */
export const CallControlFlag = {
  PRIMARY: 1 << 0,
  DEVICES: 1 << 1,
  SIMULTANEOUSTARGETS: 1 << 2,
  CONFERENCE: 1 << 3,
  DIALINFO: 1 << 4,
  TRUNK: 1 << 5,
  QUEUE: 1 << 6,
  CALLDATA: 1 << 7,
  CONFERENCE2: 1 << 8,
  NOTES: 1 << 13,
  UCID: 1 << 14,
  PINTRINSICS: 1 << 15,
  TARGETS: 1 << 18,
  EPHEMERAL: 1 << 30,
} as const satisfies FlagTable;

/** NotifyPresentity.phonestate ("Table 1 - Phone states"). */
export const PHONE_STATES = [
  'idle',
  'dialling',
  'ringing',
  'afterCallWork',
  'connected',
  'loggedOut',
  'fault',
  'recover',
  'unknown',
] as const;

/** NotifyQueue.ringmode ("Queue Notify"). */
export const RING_MODES = ['ringIdle', 'sequential', 'group'] as const;

/** NotifyQueue.servicemode by the words of commands and events. */
export const SERVICE_MODES = {
  active: ServiceMode.Active,
  nightService: ServiceMode.NS,
  outOfService: ServiceMode.OOS,
} as const;

/** The same for SetServiceMode, which has an enumeration of its own. */
export const SET_SERVICE_MODES = {
  active: mtcti3.SetServiceMode.ServiceMode.Active,
  nightService: mtcti3.SetServiceMode.ServiceMode.NS,
  outOfService: mtcti3.SetServiceMode.ServiceMode.OOS,
} as const;

/** Absence.msg ("Absence"): the fixed texts in the order of their numbers, from 1. */
export const ABSENCE_TEXTS = [
  'onHolidayUntil',
  'willBeBack',
  'atLunchUntil',
  'meetingUntil',
  'pleaseCall',
  'doNotDisturbUntil',
  'withVisitorUntil',
  'withCustomerUntil',
  'backSoon',
  'backTomorrow',
  'text',
] as const;

/** MakeCall.type ("MakeCall"). */
export const MakeCallType = {
  page: 104,
  forceAnswer: 105,
  intrude: 106,
  pickup: 108,
  campOn: 109,
  meetMe: 116,
} as const;
export type MakeCallTypeName = keyof typeof MakeCallType;

/** CallLost.reason of normal clearing ("CallLost"). */
export const NORMAL_CLEARING = 16;

/** Values of a bit field of which the names are kept: a system sends the same few over and over. */
const KEPT_FLAG_NAMES = 1_000;

/**
 * Gives the names of the bits that are set; a bit without a name is given as `BIT<n>`. The lists are kept: events get
 * copies.
 */
export function flagNames(table: FlagTable): (value: number) => readonly string[] {
  const kept = new Map<number, readonly string[]>();
  return (value) => {
    const known = kept.get(value);
    if (known !== undefined) return known;
    const names = namesOf(table, value);
    if (kept.size >= KEPT_FLAG_NAMES) kept.clear();
    kept.set(value, names);
    return names;
  };
}

function namesOf(table: FlagTable, value: number): string[] {
  const names = Object.keys(table).filter((name) => (value & (table[name] ?? 0)) !== 0);
  const known = Object.values(table).reduce((all, mask) => all | mask, 0);
  const unknown = value & ~known;
  for (let bit = 0; bit < 32; bit += 1) {
    if ((unknown & (1 << bit)) !== 0) names.push(`BIT${bit}`);
  }
  return names;
}

/** Names of an enumeration by value, for those that every event has: a list is much faster than the enumeration. */
export function namesByValue(enumeration: Readonly<Record<string, number | string>>): readonly string[] {
  const names: string[] = [];
  for (const [name, value] of Object.entries(enumeration)) if (typeof value === 'number') names[value] = name;
  return names;
}

/** Name of an enumeration's value; `VALUE<n>` for one that the schema lacks. */
export function enumName(
  enumeration: Readonly<Record<number | string, number | string>>,
  value: number,
): string {
  const name = enumeration[value];
  return typeof name === 'string' ? name : `VALUE${value}`;
}
