/**
 * DevLink3 packets, devlink3-api chapter 6: one typed table of packets and one of the tuples within them.
 * The types of decoded packets are inferred from the tables; `codec.ts` compiles reader and writer from them.
 */

/** What one field of a packet holds and how it is laid out. All numbers are big-endian. */
export interface FieldTypes {
  /** Four octets, unsigned. */
  u32: number;
  /** Four octets of an IPv4 address, as dotted decimals. */
  ipv4: string;
  /** Four octets of length, then the octets. */
  bytes32: Buffer;
  /** As `bytes32`, but absent when the packet ends before it. */
  optionalBytes32: Buffer | undefined;
  /** UTF-8 up to a NUL, no length in front. */
  cstring: string;
  /** Two octets of length, then UTF-8 with a NUL that counts. */
  text16: string;
  /** As `text16`, but absent when the packet ends before it. */
  optionalText16: string | undefined;
  /** Tuples up to the end of the packet. */
  tuples: readonly Tuple[];
  /** Octets up to the end of the packet. */
  rest: Buffer;
}
export type FieldKind = keyof FieldTypes;

/** One row of the packet table. */
export interface PacketDefinition {
  /** First four octets of the payload. */
  readonly code: number;
  /** Four octets behind the request id that tell packets of one code apart. */
  readonly step?: number;
  /** Fields behind code, request id and step, in their order. */
  readonly fields: Readonly<Record<string, FieldKind>>;
}

/** Every documented packet. A row with a `step` goes before one of the same code without. */
export const PACKETS = {
  // 6.1
  testRequest: { code: 0x002a0001, fields: { requestId: 'u32', payload: 'optionalBytes32' } },
  testResponse: {
    code: 0x802a0001,
    fields: { requestId: 'u32', result: 'u32', payload: 'optionalBytes32' },
  },
  // 6.2.1
  authenticateRequest: {
    code: 0x00300001,
    step: 1,
    fields: { requestId: 'u32', username: 'cstring', tuples: 'tuples' },
  },
  // 6.2.3
  sha1Response: { code: 0x00300001, step: 0x50, fields: { requestId: 'u32', response: 'bytes32' } },
  // 6.3.2
  plainResponse: { code: 0x00300001, step: 0x51, fields: { requestId: 'u32', response: 'bytes32' } },
  // 6.2.2
  sha1Challenge: { code: 0x80300001, step: 2, fields: { requestId: 'u32', challenge: 'bytes32' } },
  // 6.3.1
  plainChallenge: { code: 0x80300001, step: 1, fields: { requestId: 'u32' } },
  // 6.2.4: 0 brings tuples, every other result is a refusal
  authenticateSuccess: { code: 0x80300001, step: 0, fields: { requestId: 'u32', tuples: 'tuples' } },
  authenticateFailure: { code: 0x80300001, fields: { requestId: 'u32', result: 'u32' } },
  // 6.4.1
  eventRequest: { code: 0x00300011, fields: { requestId: 'u32', flags: 'text16' } },
  // 6.4.2
  eventResponse: {
    code: 0x80300011,
    fields: { requestId: 'u32', result: 'u32', acceptedFlags: 'optionalText16' },
  },
  // 6.5.1
  event: { code: 0x10300011, fields: { origin: 'ipv4', counter: 'u32', tuples: 'tuples' } },
  // 6.6.1
  readFileRequest: { code: 0x00300041, fields: { requestId: 'u32', filename: 'text16' } },
  readFileResponse: { code: 0x80300041, fields: { requestId: 'u32', result: 'u32', content: 'rest' } },
} as const satisfies Record<string, PacketDefinition>;

export type PacketName = keyof typeof PACKETS;

type OptionalKind = 'optionalBytes32' | 'optionalText16';
type FieldsOf<Name extends PacketName> = (typeof PACKETS)[Name]['fields'];
type ValuesOf<Fields> = {
  [K in keyof Fields as Fields[K] extends OptionalKind ? never : K]: FieldTypes[Fields[K] & FieldKind];
} & {
  [K in keyof Fields as Fields[K] extends OptionalKind ? K : never]?: FieldTypes[Fields[K] & FieldKind];
};

/** Marks that keep undocumented forms of a packet, so that encoding gives the same octets back. */
export interface PacketQuirks {
  /** Octets behind the last documented field. */
  trailing?: Buffer;
  /** Text fields that came without their NUL. */
  unterminated?: readonly string[];
  /** The frame had three length octets although two would do. */
  longHeader?: true;
}

/** A packet of the given name. */
export type PacketOf<Name extends PacketName> = Name extends PacketName
  ? { type: Name } & {
      -readonly [K in keyof ValuesOf<FieldsOf<Name>>]: ValuesOf<FieldsOf<Name>>[K];
    } & PacketQuirks
  : never;

/** A packet whose code the table does not have. `raw` is the payload behind the code. */
export interface UnknownPacket extends PacketQuirks {
  type: 'unknown';
  id: number;
  raw: Buffer;
}

/** Any packet. */
export type Packet = PacketOf<PacketName> | UnknownPacket;

/** How the text of a tuple is written: UTF-8 or UTF-16 in network order, each with its NUL. */
export type TextEncoding = 'utf8' | 'utf16';

/** One row of the tuple table. `either`: the sender chooses, the octets tell (flag `-TEXT`). */
export interface TupleDefinition {
  readonly id: number;
  readonly encoding: TextEncoding | 'either';
}

/** Every documented tuple that carries a text. */
export const TEXT_TUPLES = {
  // 6.2.1.1
  applicationName: { id: 0x007e0001, encoding: 'utf8' },
  // 6.2.4.1
  pbxVersion: { id: 0x007d0001, encoding: 'utf8' },
  devlinkVariant: { id: 0x007d0002, encoding: 'utf8' },
  // 6.5.1.1; UTF-8 although chapter 6 calls all Unicode strings double-byte
  callDelta3: { id: 0x00760001, encoding: 'utf8' },
  // 6.5.1.2, where another id is printed above the right one
  callDelta2: { id: 0x00760002, encoding: 'either' },
  // 6.5.1.3
  sipTrack: { id: 0x00760003, encoding: 'utf16' },
  // 6.5.1.4
  cmExtn: { id: 0x00760004, encoding: 'utf16' },
} as const satisfies Record<string, TupleDefinition>;

export type TextTupleName = keyof typeof TEXT_TUPLES;

/** A tuple that is one text. */
export interface TextTuple {
  type: TextTupleName;
  text: string;
  encoding: TextEncoding;
  /** The text came without its NUL. */
  unterminated?: true;
}

/**
 * 6.5.1.5: a tuple of the id of `cmExtn` whose text has three numbers in front. A plain text never begins
 * with a zero character, and `v` never reaches 65536, so the first two octets tell the two apart.
 */
export interface CmExtnStateTuple {
  type: 'cmExtnState';
  v: number;
  p1: number;
  p2: number;
  text: string;
  unterminated?: true;
}

/** A tuple whose id the table does not have. */
export interface UnknownTuple {
  type: 'unknown';
  id: number;
  data: Buffer;
}

export type Tuple = TextTuple | CmExtnStateTuple | UnknownTuple;

/** Octets of challenge data in the SHA-1 exchange, 6.2.3. */
export const CHALLENGE_OCTETS = 16;
/** Octets of the password field in the plain exchange, 6.3.2. */
export const PLAIN_PASSWORD_OCTETS = 32;
/** Most octets of payload in a test packet, 6.1. */
export const MAXIMUM_TEST_PAYLOAD = 1_000;
