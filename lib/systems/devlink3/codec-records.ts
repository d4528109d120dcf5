/** What the tuples of a stream event say: Delta3, Delta2, SIPTrack and CMExtn, devlink3-api 6.5.1. */
import { decodeDelta3 } from './codec-delta3';
import { splitFields } from './codec-sections';
import { ExtensionState, type NamedValue } from './enums';
import type { Tuple } from './messages';
import type { Delta3Record } from './messages-delta3';

/** 6.5.1.2: the document names neither fields nor record kinds of Delta2, so the fields keep their order. */
export interface Delta2Record {
  readonly type: 'delta2';
  /** What stands before the colon, e.g. `CALL`; empty when there is none. */
  readonly kind: string;
  readonly fields: readonly string[];
  readonly text: string;
}

/** 6.5.1.3: ties the Call-ID of a SIP dialogue to a call end. */
export interface SipTrackRecord {
  readonly type: 'sipTrack';
  /** `START` or `END`. */
  readonly event: string;
  /** End identifier as in Delta3. */
  readonly sepId: string;
  /** End identifier as in Delta2. */
  readonly endId: string;
  /** `TRUNK` or `PHONE`. */
  readonly sipType: string;
  /** `IN` or `OUT`. */
  readonly direction: string;
  readonly sipCallId: string;
  readonly text: string;
}

/** 6.5.1.4: something happened at an extension. */
export interface CmExtnRecord {
  readonly type: 'cmExtn';
  /** The extension as the system calls it, e.g. `Extn4001`. */
  readonly extension: string;
  /** What happened, e.g. `CALL LOST`. */
  readonly what: string;
  /** What stands in brackets at the end, e.g. `CMCauseForcedIdle`. */
  readonly cause: string;
  readonly text: string;
}

/** 6.5.1.5: the state of an extension changed. `state` and `previousState` are known for `v` 1 only. */
export interface CmExtnStateRecord {
  readonly type: 'cmExtnState';
  readonly extension: string;
  readonly v: number;
  readonly p1: number;
  readonly p2: number;
  readonly state: NamedValue | undefined;
  readonly previousState: NamedValue | undefined;
}

/** A tuple that says nothing known. */
export interface UnknownRecord {
  readonly type: 'unknownTuple';
  readonly tuple: Tuple;
}

export type StreamRecord =
  Delta3Record | Delta2Record | SipTrackRecord | CmExtnRecord | CmExtnStateRecord | UnknownRecord;

/** `v` of an extension's change of state. */
const STATE_CHANGE = 1;

/**
 * Reads one tuple of a stream event.
 * @throws DecodeError when the text of a Delta3 tuple is broken.
 */
export function decodeRecord(tuple: Tuple): StreamRecord {
  switch (tuple.type) {
    case 'callDelta3':
      return decodeDelta3(tuple.text);
    case 'callDelta2':
      return decodeDelta2(tuple.text);
    case 'sipTrack':
      return decodeSipTrack(tuple.text);
    case 'cmExtn':
      return decodeCmExtn(tuple.text);
    case 'cmExtnState': {
      const { v, p1, p2, text } = tuple;
      const known = v === STATE_CHANGE;
      return {
        type: 'cmExtnState',
        extension: text,
        v,
        p1,
        p2,
        state: known ? ExtensionState.of(p1) : undefined,
        previousState: known ? ExtensionState.of(p2) : undefined,
      };
    }
    default:
      return { type: 'unknownTuple', tuple };
  }
}

function decodeDelta2(text: string): Delta2Record {
  const kind = /^[A-Za-z]{1,32}(?=:)/.exec(text)?.[0] ?? '';
  const body = kind === '' ? text : text.slice(kind.length + 1);
  return { type: 'delta2', kind, fields: splitFields(body), text };
}

function decodeSipTrack(text: string): SipTrackRecord {
  const [event = '', sepId = '', endId = '', sipType = '', direction = '', ...rest] = text.split(',');
  // A Call-ID is the last field and may hold commas (RFC 3261, "word").
  return { type: 'sipTrack', event, sepId, endId, sipType, direction, sipCallId: rest.join(','), text };
}

/** `<extension>: <what> (<cause>)`, cut by hand: a pattern would backtrack over long texts. */
function decodeCmExtn(text: string): CmExtnRecord {
  const colon = text.indexOf(':');
  const extension = text.slice(0, Math.max(0, colon)).trim();
  const rest = text.slice(colon + 1).trim();
  const bracket = rest.endsWith(')') ? rest.lastIndexOf('(') : -1;
  const what = bracket < 0 ? rest : rest.slice(0, bracket).trimEnd();
  const cause = bracket < 0 ? '' : rest.slice(bracket + 1, -1);
  return { type: 'cmExtn', extension, what, cause, text };
}
