/** Tuples of devlink3-api chapter 6: four octets of id, two of length, the data. */
import { InputError } from '../../core/errors';
import { guessEncoding, readText, writeText, type OctetReader, type WireText } from './codec-octets';
import {
  TEXT_TUPLES,
  type CmExtnStateTuple,
  type TextEncoding,
  type TextTuple,
  type TextTupleName,
  type Tuple,
  type TupleDefinition,
} from './messages';

/** Id and length. */
export const TUPLE_HEADER_OCTETS = 6;
/** v, p1 and p2 before the text of an extension's state, 6.5.1.5. */
const STATE_NUMBERS_OCTETS = 12;

/** A row of the table of tuples. */
interface NamedTuple extends TupleDefinition {
  readonly name: TextTupleName;
}

const BY_ID = new Map<number, NamedTuple>(
  (Object.keys(TEXT_TUPLES) as TextTupleName[]).map((name) => [
    TEXT_TUPLES[name].id,
    { name, ...TEXT_TUPLES[name] },
  ]),
);

/**
 * Reads tuples up to the end of the packet.
 * @throws DecodeError
 */
export function readTuples(reader: OctetReader): Tuple[] {
  const tuples: Tuple[] = [];
  while (reader.remaining > 0) tuples.push(readTuple(reader));
  return tuples;
}

/**
 * Reads one tuple.
 * @throws DecodeError
 */
export function readTuple(reader: OctetReader): Tuple {
  const id = reader.u32();
  const length = reader.u16();
  const known = BY_ID.get(id);
  if (known?.encoding === 'utf8') return textTuple(known.name, reader.utf8(length), 'utf8');
  return tupleOf(id, known, reader.view(length));
}

function textTuple(type: TextTupleName, { text, terminated }: WireText, encoding: TextEncoding): TextTuple {
  return terminated ? { type, text, encoding } : { type, text, encoding, unterminated: true };
}

function tupleOf(id: number, known: NamedTuple | undefined, data: Buffer): Tuple {
  if (known === undefined) return { type: 'unknown', id, data: Buffer.from(data) };
  const { name } = known;
  if (name === 'cmExtn' && hasStateNumbers(data)) return readState(data);
  const encoding = known.encoding === 'either' ? guessEncoding(data) : known.encoding;
  return textTuple(name, readText(data, encoding), encoding);
}

function hasStateNumbers(data: Buffer): boolean {
  return data.length >= STATE_NUMBERS_OCTETS && data.readUInt16BE(0) === 0;
}

function readState(data: Buffer): CmExtnStateTuple {
  const { text, terminated } = readText(data.subarray(STATE_NUMBERS_OCTETS), 'utf16');
  const tuple: CmExtnStateTuple = {
    type: 'cmExtnState',
    v: data.readUInt32BE(0),
    p1: data.readUInt32BE(4),
    p2: data.readUInt32BE(8),
    text,
  };
  if (!terminated) tuple.unterminated = true;
  return tuple;
}

/**
 * Writes tuples one behind the other.
 * @throws InputError when the data of one exceed 65535 octets.
 */
export function writeTuples(tuples: readonly Tuple[]): Buffer {
  return Buffer.concat(tuples.map(writeTuple));
}

function writeTuple(tuple: Tuple): Buffer {
  const data = tupleData(tuple);
  if (data.length > 0xffff)
    throw new InputError('CTI_INPUT_LENGTH', `a tuple cannot hold ${data.length} octets`);
  const header = Buffer.alloc(TUPLE_HEADER_OCTETS);
  header.writeUInt32BE(tupleId(tuple), 0);
  header.writeUInt16BE(data.length, 4);
  return Buffer.concat([header, data]);
}

function tupleId(tuple: Tuple): number {
  switch (tuple.type) {
    case 'unknown':
      return tuple.id;
    case 'cmExtnState':
      return TEXT_TUPLES.cmExtn.id;
    default:
      return TEXT_TUPLES[tuple.type].id;
  }
}

function tupleData(tuple: Tuple): Buffer {
  switch (tuple.type) {
    case 'unknown':
      return tuple.data;
    case 'cmExtnState': {
      const numbers = Buffer.alloc(STATE_NUMBERS_OCTETS);
      numbers.writeUInt32BE(tuple.v, 0);
      numbers.writeUInt32BE(tuple.p1, 4);
      numbers.writeUInt32BE(tuple.p2, 8);
      return Buffer.concat([numbers, writeText(tuple.text, 'utf16', tuple.unterminated !== true)]);
    }
    default:
      return writeText(tuple.text, tuple.encoding, tuple.unterminated !== true);
  }
}
