import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createUccxCodec,
  decodeMessage,
  encodeMessage,
  uccxFrameRule,
  type UccxCodec,
} from '../../lib/systems/uccx/codec';
import type { UccxMessageInput } from '../../lib/systems/uccx/messages';
import { StreamFramer } from '../../lib/wire/stream-framer';
import { anyMessage, anyVariant, messageOf, type RandomMessage } from '../support/uccx-arbitraries';
import {
  field,
  fixedPartOf,
  floatingOctets,
  frame,
  LAYOUTS,
  octetsOf,
  STANDARD,
  type Variant,
} from '../support/uccx-octets';

const codecOf = ({ version, printed }: Variant): UccxCodec =>
  createUccxCodec({ protocolVersion: version, callSetupLayout: printed ? 'printed' : 'sixReserved' });

const octets = ({ layout, fields, variant }: RandomMessage): Buffer => octetsOf(layout.name, fields, variant);

const inputOf = ({ layout, fields }: RandomMessage): UccxMessageInput =>
  ({ type: layout.name, ...fields }) as unknown as UccxMessageInput;

/** The fixed part of a message with other octets behind it. */
const withFloating = ({ layout, fields, variant }: RandomMessage, ...floating: Buffer[]): Buffer =>
  frame(layout.id, fixedPartOf(layout.name, fields, variant), ...floating);

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
  it('is the same octets and the same object both ways, in every version and layout', () => {
    fc.assert(
      fc.property(
        anyVariant.chain((variant) => messageOf(layout, variant)),
        (random) => {
          const codec = codecOf(random.variant);
          const bytes = octets(random);
          expect(codec.encodeMessage(inputOf(random))).toEqual(bytes);
          const decoded = codec.decodeMessage(bytes);
          expect(decoded).toEqual(inputOf(random));
          expect(codec.encodeMessage(decoded)).toEqual(bytes);
        },
      ),
      { numRuns: 12 },
    );
  });
});

/** The floating fields of a message, lists in one piece, in another order. */
const shuffled = (random: RandomMessage): fc.Arbitrary<Buffer> => {
  const pieces = random.layout.floating.map((entry) =>
    Buffer.concat(floatingOctets([entry], random.fields, random.variant.version)),
  );
  return fc
    .shuffledSubarray(pieces, { minLength: pieces.length })
    .map((order) => withFloating(random, ...order));
};

describe('a message', () => {
  it('reads the same with its floating fields in any order, and keeps that order', () => {
    const arbitrary = anyMessage(STANDARD).chain((random) => fc.tuple(fc.constant(random), shuffled(random)));
    fc.assert(
      fc.property(arbitrary, ([random, bytes]) => {
        const decoded = decodeMessage(bytes);
        expect(decoded).toMatchObject(inputOf(random));
        expect(encodeMessage(decoded)).toEqual(bytes);
      }),
      { numRuns: 500 },
    );
  });

  it('survives any floating fields behind its fixed part octet for octet', () => {
    const tag = fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(4, 7, 25, 39, 40, 41, 62, 63, 64, 65, 82, 83, 133, 183, 184, 185, 191, 194, 208),
    );
    const data = fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc.uint8Array({ maxLength: 255 }),
      fc.constantFrom(
        ...['2005\0', '2005', '2005\0\0', '\0', '', 'a\0b\0', '\u00e9\0'].map((each) => Buffer.from(each)),
      ),
    );
    const fields = fc.array(
      fc.tuple(tag, data).map(([each, bytes]) => field(each, Buffer.from(bytes))),
      { maxLength: 12 },
    );
    const arbitrary = anyVariant
      .chain((variant) => fc.tuple(anyMessage(variant), fields))
      .map(([random, extra]) => [random, withFloating(random, ...extra)] as const);
    fc.assert(
      fc.property(arbitrary, ([{ variant, layout }, bytes]) => {
        const codec = codecOf(variant);
        const decoded = codec.decodeMessage(bytes);
        expect(decoded.type).toBe(layout.name);
        expect(codec.encodeMessage(decoded)).toEqual(bytes);
      }),
      { numRuns: 1500 },
    );
  });

  it('shares no memory with the buffer that it was read from', () => {
    fc.assert(
      fc.property(anyMessage(STANDARD), fc.integer({ min: 0, max: 255 }), (random, octet) => {
        const bytes = octets(random);
        const untouched = decodeMessage(Buffer.from(bytes));
        const decoded = decodeMessage(bytes);
        bytes.fill(octet);
        expect(decoded).toEqual(untouched);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its octets when others are encoded after it', () => {
    fc.assert(
      fc.property(fc.array(anyMessage(STANDARD), { minLength: 2, maxLength: 20 }), (randoms) => {
        const encoded = randoms.map((random) => encodeMessage(inputOf(random)));
        expect(encoded).toEqual(randoms.map(octets));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a stream of messages', () => {
  it('gives the same messages however it is cut into chunks', () => {
    const arbitrary = fc.tuple(
      fc.array(anyMessage(STANDARD), { minLength: 1, maxLength: 8 }),
      fc.array(fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 900 })), {
        minLength: 1,
        maxLength: 60,
      }),
    );
    fc.assert(
      fc.property(arbitrary, ([randoms, sizes]) => {
        const stream = Buffer.concat(randoms.map(octets));
        const framer = new StreamFramer(uccxFrameRule, 65_536);
        const received: unknown[] = [];
        for (let at = 0, turn = 0; at < stream.length; turn++) {
          const end = Math.min(stream.length, at + (sizes[turn % sizes.length] ?? 1));
          framer.push(stream.subarray(at, end), (each) => received.push(decodeMessage(each)));
          at = end;
        }
        expect(received).toEqual(randoms.map(inputOf));
        expect(framer.bufferedBytes).toBe(0);
      }),
      { numRuns: 200 },
    );
  });
});
