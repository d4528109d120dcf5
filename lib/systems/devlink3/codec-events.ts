/** Stream events, devlink3-api 6.5.1, straight from their frames to records. */
import { toCtiError, type CtiError } from '../../core/errors';
import { decodeDelta3 } from './codec-delta3';
import { openFrame } from './codec-framing';
import { OctetReader } from './codec-octets';
import { decodeRecord, type StreamRecord } from './codec-records';
import { readTuple, TUPLE_HEADER_OCTETS } from './codec-tuples';
import { PACKETS } from './messages';

/** Which event it is: numbers go up by one for each event of a system. */
export interface EventHeader {
  /** Address of the system that the event is about. */
  readonly origin: string;
  readonly counter: number;
}

/** A tuple that cannot be read. */
export interface BrokenRecord {
  readonly type: 'broken';
  readonly error: CtiError;
  /** What the tuple says instead. */
  readonly text: string | undefined;
}

/** One event with what its tuples say. */
export interface StreamEvent extends EventHeader {
  readonly records: readonly (StreamRecord | BrokenRecord)[];
}

/**
 * Reads a whole frame, if it is one of an event; undefined for every other packet.
 * @throws DecodeError when frame or tuples break their layout, or a text is none.
 */
export function decodeEvent(frame: Buffer): StreamEvent | undefined {
  const reader = eventReader(frame);
  if (reader === undefined) return undefined;
  const origin = reader.ipv4();
  const counter = reader.u32();
  if (reader.remaining === 0) return { origin, counter, records: [] };
  // Events have one tuple each.
  const records = [readRecord(reader, frame)];
  while (reader.remaining > 0) records.push(readRecord(reader, frame));
  return { origin, counter, records };
}

/** Origin and counter of an event whose tuples cannot be read; undefined for anything else. */
export function decodeEventHeader(frame: Buffer): EventHeader | undefined {
  try {
    const reader = eventReader(frame);
    return reader === undefined ? undefined : { origin: reader.ipv4(), counter: reader.u32() };
  } catch {
    return undefined;
  }
}

/** Stands behind the code of an event's packet. */
function eventReader(frame: Buffer): OctetReader | undefined {
  const reader = new OctetReader(frame, openFrame(frame).payloadAt);
  return reader.u32() === PACKETS.event.code ? reader : undefined;
}

/** Reads one tuple; one that says nothing readable leaves the others of its event alone. */
function readRecord(reader: OctetReader, frame: Buffer): StreamRecord | BrokenRecord {
  const start = reader.position + TUPLE_HEADER_OCTETS;
  const tuple = readTuple(reader);
  try {
    if (tuple.type !== 'callDelta3') return decodeRecord(tuple);
    const end = tuple.unterminated === true ? reader.position : reader.position - 1;
    return decodeDelta3(tuple.text, { octets: frame, start, end });
  } catch (thrown) {
    return { type: 'broken', error: toCtiError(thrown), text: 'text' in tuple ? tuple.text : undefined };
  }
}
