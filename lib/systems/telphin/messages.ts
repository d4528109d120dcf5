/**
 * What Telphin sends to a webhook: one table of the fields of "Extension Number Events", section "Event
 * Data". The types of the decoded messages are inferred from it, and the codec reads it.
 */

/** The values of `event_type` that can be subscribed to (section "Event"). */
export const TELPHIN_EVENT_TYPES = [
  'dial-in',
  'dial-out',
  'answer',
  'hangup',
  'message-in',
  'message-out',
  'voicemail',
] as const;
export type TelphinEventType = (typeof TELPHIN_EVENT_TYPES)[number];

/** The event types that tell of the course of a call; each of them carries a CallID. */
export const TELPHIN_CALL_EVENT_TYPES = ['dial-in', 'dial-out', 'answer', 'hangup'] as const;
export type TelphinCallEventType = (typeof TELPHIN_CALL_EVENT_TYPES)[number];

/**
 * The statuses with which a part of a call ends (row CallStatus); before, it is CALLING, then ANSWER. Telphin
 * gives them no numbers; these are the Q.850 causes of the same meaning: normal clearing, user busy, no
 * answer, subscriber absent, no circuit available.
 */
export const Q850_CAUSE_OF_STATUS: Readonly<Record<string, number>> = {
  ANSWER: 16,
  CANCEL: 16,
  BUSY: 17,
  NOANSWER: 19,
  CHANUNAVAIL: 20,
  CONGESTION: 34,
};

/**
 * How a field is read:
 * - `text`: as it stands;
 * - `integer`: decimal digits, a safe integer;
 * - `microseconds`: decimal digits; decoded to milliseconds under the field's name with `Ms` behind it. The
 *   three digits after the point are exact: up to 2^42 milliseconds (the year 2109) `Math.round(ms * 1000)`
 *   gives the number that was sent;
 * - `flow`: IN or OUT, in either case;
 * - `yesNo`: yes or no, decoded to a boolean.
 */
export type FieldKind = 'text' | 'integer' | 'microseconds' | 'flow' | 'yesNo';

/** Every field of "Event Data" in the document's order, but EventType, which becomes the message's `type`. */
export const TELPHIN_FIELDS = {
  CallID: 'text',
  CallerIDNum: 'text',
  CallerIDName: 'text',
  CalledDID: 'text',
  CalledExtension: 'text',
  CalledExtensionID: 'integer',
  CallStatus: 'text',
  CallFlow: 'flow',
  CallerExtension: 'text',
  CallerExtensionID: 'integer',
  CalledNumber: 'text',
  RecID: 'text',
  CallAPIID: 'text',
  Diversion: 'text',
  EventTime: 'microseconds',
  Duration: 'microseconds',
  Transfered: 'yesNo',
  Bridged: 'yesNo',
  BridgedDuration: 'microseconds',
  CallBackID: 'text',
  SubCallID: 'text',
  ClientApiID: 'text',
  RemoteNumber: 'text',
  ANI: 'text',
  Tag: 'text',
} as const satisfies Record<string, FieldKind>;

export type TelphinFieldName = keyof typeof TELPHIN_FIELDS;
export type CallFlow = 'IN' | 'OUT';

/** The largest number of microseconds that comes back from milliseconds as it was. */
export const MAXIMUM_MICROSECONDS = 2n ** 42n * 1_000n;

interface ValueOfKind {
  text: string;
  integer: number;
  microseconds: number;
  flow: CallFlow;
  yesNo: boolean;
}

/** The name under which a field is found in a decoded message. */
export type DecodedName<Name extends TelphinFieldName> = (typeof TELPHIN_FIELDS)[Name] extends 'microseconds'
  ? `${Name}Ms`
  : Name;

/** The documented fields of a decoded message. A field that was absent or empty is an absent property. */
export type TelphinFields = {
  [Name in TelphinFieldName as DecodedName<Name>]?: ValueOfKind[(typeof TELPHIN_FIELDS)[Name]];
};

/** What every decoded message has besides its fields. */
interface MessageBase {
  /** Fields that the document does not name, and flags and directions with a value it does not name. */
  unknownFields?: Record<string, string>;
  /** The form as it was received; absent in a message that a program made. */
  encoded?: string;
}

/** dial-in, dial-out, answer and hangup. */
export interface TelphinCallMessage extends MessageBase, TelphinFields {
  type: TelphinCallEventType;
  CallID: string;
}

/** message-in and message-out; the document refers to another page for their fields. */
export interface TelphinTextMessage extends MessageBase, TelphinFields {
  type: 'message-in' | 'message-out';
}

export interface TelphinVoicemailMessage extends MessageBase, TelphinFields {
  type: 'voicemail';
}

/** An event type that the document does not name; `id` is its EventType. */
export interface TelphinUnknownMessage extends MessageBase, TelphinFields {
  type: 'unknown';
  id: string;
}

export type TelphinMessage =
  TelphinCallMessage | TelphinTextMessage | TelphinVoicemailMessage | TelphinUnknownMessage;

/** Whether a message tells of the course of a call. */
export function isCallMessage(message: TelphinMessage): message is TelphinCallMessage {
  return TELPHIN_CALL_EVENT_TYPES.some((type) => type === message.type);
}
