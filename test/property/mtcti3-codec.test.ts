import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMessage, encodeMessage } from '../../lib/systems/mtcti3/codec';
import { int, msg, str } from '../support/protobuf';
import { ENUMS, FIELDS } from '../vectors/mtcti3-fields';

interface Field {
  readonly number: number;
  readonly type: string;
  readonly repeated: boolean;
}

const TABLES = new Map(
  Object.entries(FIELDS).map(([message, fields]) => [
    message,
    fields.split(', ').map((entry): Field => {
      const [, number = '', type = ''] = entry.split(' ');
      return { number: Number(number), type: type.replace('*', ''), repeated: type.endsWith('*') };
    }),
  ]),
);

/** Messages of which one payload is chosen: the fields from this number on. */
const PAYLOAD_FROM: Readonly<Record<string, number>> = {
  Message: 1,
  GeneralCmd: 6,
  GeneralData: 6,
  Subscribe: 10,
  SubscribeCmd: 3,
  Notify: 10,
};

/** Octets of a random message in the order of its fields, as a vendor's encoder writes them. */
function message(name: string, depth = 0): fc.Arbitrary<Buffer> {
  const fields = TABLES.get(name) ?? [];
  const payloadFrom = PAYLOAD_FROM[name] ?? Infinity;
  const plain = fields.filter(({ number }) => number < payloadFrom);
  const payloads = fields.filter(({ number }) => number >= payloadFrom);
  const parts = plain.map((field) => fc.option(field_(field, depth), { nil: Buffer.alloc(0), freq: 2 }));
  const payload =
    payloads.length === 0
      ? fc.constant(Buffer.alloc(0))
      : fc.oneof(...payloads.map((field) => field_(field, depth, true)));
  return fc.tuple(...parts, payload).map((octets) => Buffer.concat(octets));
}

function field_(field: Field, depth: number, mayBeDefault = false): fc.Arbitrary<Buffer> {
  const one = value(field, depth, mayBeDefault || field.repeated);
  if (!field.repeated) return one;
  return fc.array(one, { minLength: 1, maxLength: 3 }).map((octets) => Buffer.concat(octets));
}

function value({ number, type }: Field, depth: number, mayBeDefault: boolean): fc.Arbitrary<Buffer> {
  switch (type) {
    case 'int32':
      return fc
        .integer()
        .filter((n) => mayBeDefault || n !== 0)
        .map((n) => int(number, n));
    case 'bool':
      return fc.constant(int(number, 1));
    case 'string':
      return fc
        .string({ unit: 'grapheme', minLength: mayBeDefault ? 0 : 1 })
        .map((text) => str(number, text));
    case 'bytes':
      return fc.uint8Array({ minLength: 1, maxLength: 20 }).map((octets) => str(number, Buffer.from(octets)));
    default:
      if (TABLES.has(type)) {
        return depth > 5
          ? fc.constant(msg(number))
          : message(type, depth + 1).map((octets) => msg(number, octets));
      }
      return fc.integer({ min: 1, max: 30 }).map((n) => int(number, n));
  }
}

describe('a message in the order of its fields', () => {
  it('is written back octet by octet, framed or not', () => {
    fc.assert(
      fc.property(
        message('Message'),
        fc.constantFrom('framed' as const, 'none' as const),
        (octets, framing) => {
          const frame = framing === 'framed' ? Buffer.concat([Buffer.of(0, 0, 0, 1), octets]) : octets;
          expect(encodeMessage(decodeMessage(frame, framing), framing)).toEqual(frame);
        },
      ),
      { numRuns: 400, seed: 3 },
    );
  });

  it('keeps fields that nobody defined, at every depth', () => {
    fc.assert(
      fc.property(
        message('CallInfo'),
        fc.integer({ min: 100, max: 5_000 }),
        fc.nat(),
        (info, number, extra) => {
          const octets = msg(8, int(1, 1), msg(14, msg(2, info, int(number, extra))));
          expect(encodeMessage(decodeMessage(octets))).toEqual(octets);
        },
      ),
      { numRuns: 200, seed: 4 },
    );
  });
});

it('the table of enumerations is whole', () => {
  const types = [...TABLES.values()].flat().map(({ type }) => type);
  const unknown = types.filter(
    (type) =>
      !TABLES.has(type) &&
      !['int32', 'bool', 'string', 'bytes'].includes(type) &&
      !Object.keys(ENUMS).some((path) => path.endsWith(`.${type}`)),
  );
  expect([...new Set(unknown)]).toEqual([]);
});
