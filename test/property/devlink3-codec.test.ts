import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DecodeError } from '../../lib/core/errors';
import { decodeMessage, encodeMessage } from '../../lib/systems/devlink3/codec';
import { devlink3FrameRule, MAXIMUM_FRAME_BYTES } from '../../lib/systems/devlink3/codec-framing';
import { decodeEvent } from '../../lib/systems/devlink3/codec-events';
import { decodeDelta3 } from '../../lib/systems/devlink3/codec-delta3';
import type { Packet } from '../../lib/systems/devlink3/messages';
import { StreamFramer } from '../../lib/wire/stream-framer';
import { cstring, delta3, event, frame, tuple, u16, u32, wide } from '../support/devlink3-bytes';

const octets = (maxLength = 300) => fc.uint8Array({ maxLength }).map((array) => Buffer.from(array));
const number = fc.nat({ max: 0xffffffff });
/** Well-formed and without NUL, as every text of the protocol is. */
const text = fc.string({ unit: 'binary', maxLength: 60 }).map((string) => string.replaceAll('\0', ''));

/** Tuples as octets, made without the codec. */
const tupleOctets = fc.oneof(
  text.map((content) => delta3(content)),
  text.map((content) => tuple(0x00760003, wide(content))),
  text.map((content) => tuple(0x007e0001, cstring(content))),
  text.map((content) => tuple(0x00760002, cstring(content))),
  fc
    .tuple(fc.nat({ max: 0xffff }), number, number, text)
    .map(([v, p1, p2, content]) =>
      tuple(0x00760004, Buffer.concat([u32(v), u32(p1), u32(p2), wide(content)])),
    ),
  fc.tuple(number, octets(40)).map(([id, data]) => tuple((id & 0xffff) | 0x7f000000, data)),
);

/** Frames as octets, made without the codec. */
const frames = fc.oneof(
  fc.tuple(number, octets()).map(([id, data]) => frame(u32(0x002a0001), u32(id), u32(data.length), data)),
  fc
    .tuple(number, number, octets())
    .map(([id, result, data]) => frame(u32(0x802a0001), u32(id), u32(result), u32(data.length), data)),
  fc.tuple(number, text).map(([id, user]) => frame(u32(0x00300001), u32(id), u32(1), cstring(user))),
  fc
    .tuple(number, octets())
    .map(([id, data]) => frame(u32(0x80300001), u32(id), u32(2), u32(data.length), data)),
  fc.tuple(number, text).map(([id, flags]) => {
    const content = cstring(flags);
    return frame(u32(0x00300011), u32(id), u16(content.length), content);
  }),
  fc.tuple(number, fc.array(tupleOctets, { maxLength: 5 })).map(([counter, list]) => event(counter, list)),
  fc.tuple(number, octets(2_000)).map(([id, data]) => frame(u32(0x80300041), u32(id), u32(0), data)),
  fc.tuple(number, octets()).map(([code, data]) => frame(u32((code & 0xffff) | 0x55000000), data)),
);

describe('any packet', () => {
  it('is written as it was read', () => {
    fc.assert(
      fc.property(frames, (octetsOfFrame) => {
        expect(encodeMessage(decodeMessage(octetsOfFrame)).equals(octetsOfFrame)).toBe(true);
      }),
      { numRuns: 1_000, seed: 50797 },
    );
  });

  it('is found in the stream however it is cut', () => {
    fc.assert(
      fc.property(
        fc.array(frames, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat({ max: 400 }), { maxLength: 20 }),
        (sent, cuts) => {
          const stream = Buffer.concat(sent);
          const found: Buffer[] = [];
          const framer = new StreamFramer(devlink3FrameRule, MAXIMUM_FRAME_BYTES);
          let at = 0;
          for (const cut of [...cuts, stream.length]) {
            const end = Math.min(stream.length, at + cut);
            framer.push(stream.subarray(at, end), (whole) => found.push(Buffer.from(whole)));
            at = end;
          }
          expect(found.map((one) => one.toString('hex'))).toEqual(sent.map((one) => one.toString('hex')));
          expect(framer.bufferedBytes).toBe(0);
        },
      ),
      { numRuns: 300, seed: 50797 },
    );
  });

  it('survives a file at every length around the borders', () => {
    for (const length of [0, 1, 0x7fec, 0x7fed, 0x7fee, 0x7fef, 0x7ff0, 0x7ff1, 0x8000, 0xffff]) {
      const packet: Packet = {
        type: 'readFileResponse',
        requestId: 1,
        result: 0,
        content: Buffer.alloc(length, 7),
      };
      const written = encodeMessage(packet);
      expect(written.equals(frame(u32(0x80300041), u32(1), u32(0), packet.content))).toBe(true);
      expect(decodeMessage(written)).toEqual(packet);
    }
  });
});

describe('any record', () => {
  /** What may stand in a field without quotes. */
  const field = fc
    .string({ unit: fc.constantFrom(...'abcÄé0123456789 *#+./-&<>]'), maxLength: 12 })
    .map((value) => value.trim());
  const escape = (value: string): string =>
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  /** The same text with every character as a reference, which only the parser can read. */
  const asReferences = (value: string): string =>
    [...value].map((character) => `&#${character.codePointAt(0)};`).join('');

  /** What a record is made of, and what it must not be made of. */
  const piece = fc.constantFrom(
    ...['<Detail>', '</Detail>', '<Call>', '</Call>', '<PartyA>', '</PartyA>', '<Targets>', '</Targets>'],
    ...['<Target>', '</Target>', '<CallLost>', '</CallLost>', '<Other a="1">', '</Other>', '<Call/>'],
    ...['c0a82a03,1,', '"', ' ', '\n', '\r\n', '\t', 'é', '&amp;', '&lt;', '&#65;', '&auml;', '&', ';'],
    ...['<', '>', ']]>', '\u0001', '\uffff', '\u{1f600}'],
  );
  const WHOLE = [
    ...['<Detail>', '<Call>', 'c0a82a03,1,', '</Call>', '<PartyA>', 'e1,1', '</PartyA>'],
    ...['<Targets>', '<Target>', 'e2', '</Target>', '</Targets>', '</Detail>'],
  ];

  it('is accepted and read just as the parser alone does it', () => {
    const outcome = (text: string): unknown => {
      try {
        return { ...decodeDelta3(text), text: '' };
      } catch (thrown) {
        return thrown instanceof DecodeError ? 'refused' : thrown;
      }
    };
    const edits = fc.array(fc.tuple(fc.nat({ max: WHOLE.length }), fc.nat({ max: 1 }), piece), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(edits, (list) => {
        const pieces = [...WHOLE];
        for (const [at, removed, added] of list) pieces.splice(at, removed, added);
        const text = pieces.join('');
        // A comment leaves the record what it is, but only the parser reads it.
        expect(outcome(text)).toEqual(outcome(`<!-- -->${text}`));
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });

  it('reads the same by both ways through its XML', () => {
    fc.assert(
      fc.property(fc.array(field, { minLength: 3, maxLength: 30 }), ([, , ...values]) => {
        const content = ['c0a82a0300000001', '1', ...values].join(',');
        const around = (inner: string): string =>
          `<Detail>\n<Call>c0a82a03,1,,,,0</Call>\n<PartyA>${inner}</PartyA>\n</Detail>`;
        const plain = decodeDelta3(around(escape(content)));
        const parsed = decodeDelta3(around(asReferences(content)));
        expect({ ...parsed, text: '' }).toEqual({ ...plain, text: '' });
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('reads the same from its place in a frame, whatever stands around it', () => {
    const name = fc.string({ unit: fc.constantFrom(...'aé漢\u{1f600}&<>"], '), maxLength: 8 });
    const lost = (value: string): string => `<CallLost>c0a82a03,e,1,16,5,${escape(value)},end</CallLost>`;
    const unterminated = (record: string): Buffer => tuple(0x00760001, Buffer.from(record));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.boolean()), { maxLength: 4 }), (names) => {
        const tuples = names.map(([value, ends]) => (ends ? delta3 : unterminated)(lost(value)));
        const records = decodeEvent(event(1, tuples))?.records;
        expect(records).toEqual(names.map(([value]) => decodeDelta3(lost(value))));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('keeps every field behind the documented ones', () => {
    fc.assert(
      fc.property(fc.array(field, { maxLength: 10 }), (extra) => {
        const lost = `<CallLost>${['c0a82a03', 'c0a82a0300000001', 1, 16, 5, ...extra.map(escape)].join(',')}</CallLost>`;
        const record = decodeDelta3(lost);
        expect(record).toMatchObject({ extra: extra.length === 0 ? [] : extra });
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
