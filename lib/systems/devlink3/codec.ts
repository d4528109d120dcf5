/**
 * DevLink3 frames to typed packets and back. Reader and writer of each packet are compiled once from the
 * table in `messages.ts`; a code that the table lacks becomes `{ type: 'unknown' }`.
 */
import { CtiError, InputError } from '../../core/errors';
import { buildFrame, openFrame } from './codec-framing';
import { OctetReader, readText, writeText } from './codec-octets';
import { readTuples, writeTuples } from './codec-tuples';
import { PACKETS, type FieldKind, type FieldTypes, type Packet, type PacketDefinition } from './messages';

/** What reading or writing a field may note about the packet besides its value. */
interface Quirks {
  readonly unterminated: string[];
}

interface FieldCodec<Value> {
  read(reader: OctetReader, field: string, quirks: Quirks): Value;
  write(value: Value, terminated: boolean): Buffer;
}

const FIELD_CODECS: { readonly [Kind in FieldKind]: FieldCodec<FieldTypes[Kind]> } = {
  u32: { read: (reader) => reader.u32(), write: u32 },
  ipv4: { read: (reader) => reader.ipv4(), write: writeIpv4 },
  bytes32: { read: (reader) => reader.copy(reader.u32()), write: writeBytes32 },
  optionalBytes32: {
    read: (reader) => (reader.remaining === 0 ? undefined : reader.copy(reader.u32())),
    write: (value) => (value === undefined ? Buffer.alloc(0) : writeBytes32(value)),
  },
  cstring: { read: (reader) => reader.cstring(), write: (value) => writeText(value, 'utf8') },
  text16: { read: readText16, write: writeText16 },
  optionalText16: {
    read: (reader, field, quirks) => (reader.remaining === 0 ? undefined : readText16(reader, field, quirks)),
    write: (value, terminated) => (value === undefined ? Buffer.alloc(0) : writeText16(value, terminated)),
  },
  tuples: { read: (reader) => readTuples(reader), write: (value) => writeTuples(value) },
  rest: { read: (reader) => reader.copy(reader.remaining), write: (value) => value },
};

/** What stands between code and step. */
const REQUEST_ID_OCTETS = 4;

/** A row of the table, ready to read and write. */
interface CompiledPacket {
  readonly name: string;
  readonly definition: PacketDefinition;
  readonly fields: readonly (readonly [name: string, codec: FieldCodec<unknown>])[];
}

const COMPILED: readonly CompiledPacket[] = Object.entries(PACKETS).map(
  ([name, definition]: [string, PacketDefinition]) => ({
    name,
    definition,
    fields: Object.entries(definition.fields).map(
      ([field, kind]) => [field, FIELD_CODECS[kind] as FieldCodec<unknown>] as const,
    ),
  }),
);
const BY_NAME = new Map(COMPILED.map((compiled) => [compiled.name, compiled]));
const BY_CODE = new Map<number, CompiledPacket[]>();
for (const compiled of COMPILED) {
  const { code } = compiled.definition;
  BY_CODE.set(code, [...(BY_CODE.get(code) ?? []), compiled]);
}

/**
 * Reads one whole frame. What it returns shares no memory with the frame.
 * @throws DecodeError when header or packet break their layout.
 */
export function decodeMessage(frame: Buffer): Packet {
  const { payloadAt, longHeader } = openFrame(frame);
  const reader = new OctetReader(frame, payloadAt);
  const packet = readPacket(reader.u32(), reader);
  if (longHeader) packet.longHeader = true;
  return packet;
}

function readPacket(code: number, reader: OctetReader): Packet {
  const compiled = compiledFor(code, reader);
  if (compiled === undefined) return { type: 'unknown', id: code, raw: reader.copy(reader.remaining) };

  const values: Record<string, unknown> = { type: compiled.name };
  const quirks: Quirks = { unterminated: [] };
  let hasStep = compiled.definition.step !== undefined;
  for (const [field, codec] of compiled.fields) {
    const value = codec.read(reader, field, quirks);
    if (value !== undefined) values[field] = value;
    if (hasStep) reader.u32();
    hasStep = false;
  }
  if (reader.remaining > 0) values['trailing'] = reader.copy(reader.remaining);
  if (quirks.unterminated.length > 0) values['unterminated'] = quirks.unterminated;
  return values as unknown as Packet;
}

function compiledFor(code: number, reader: OctetReader): CompiledPacket | undefined {
  for (const compiled of BY_CODE.get(code) ?? []) {
    const { step } = compiled.definition;
    if (step === undefined || reader.u32Ahead(REQUEST_ID_OCTETS) === step) return compiled;
  }
  return undefined;
}

/**
 * Writes one packet as a whole frame.
 * @throws InputError when a text or the packet exceeds what its length field can say.
 */
export function encodeMessage(packet: Packet): Buffer {
  const { trailing, longHeader } = packet;
  const parts = packet.type === 'unknown' ? [u32(packet.id), packet.raw] : writePacket(packet);
  if (trailing !== undefined) parts.push(trailing);
  return buildFrame(parts, longHeader);
}

function writePacket(packet: Exclude<Packet, { type: 'unknown' }>): Buffer[] {
  const compiled = BY_NAME.get(packet.type);
  if (compiled === undefined)
    throw new CtiError('CTI_INTERNAL', `there is no packet "${packet.type}"`, false);
  const { definition, fields } = compiled;
  const values = packet as unknown as Readonly<Record<string, unknown>>;
  const parts = [u32(definition.code)];
  fields.forEach(([field, codec], index) => {
    const terminated = packet.unterminated?.includes(field) !== true;
    parts.push(codec.write(values[field], terminated));
    if (index === 0 && definition.step !== undefined) parts.push(u32(definition.step));
  });
  return parts;
}

function readText16(reader: OctetReader, field: string, quirks: Quirks): string {
  const { text, terminated } = readText(reader.view(reader.u16()), 'utf8');
  if (!terminated) quirks.unterminated.push(field);
  return text;
}

function writeText16(text: string, terminated: boolean): Buffer {
  const octets = writeText(text, 'utf8', terminated);
  if (octets.length > 0xffff)
    throw new InputError('CTI_INPUT_LENGTH', `a text cannot have ${octets.length} octets`);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(octets.length, 0);
  return Buffer.concat([length, octets]);
}

function writeBytes32(octets: Buffer): Buffer {
  return Buffer.concat([u32(octets.length), octets]);
}

function writeIpv4(address: string): Buffer {
  return Buffer.from(address.split('.').map(Number));
}

function u32(value: number): Buffer {
  const octets = Buffer.alloc(4);
  octets.writeUInt32BE(value, 0);
  return octets;
}
