import fc from 'fast-check';
import { Reader } from 'protobufjs/minimal';
import { describe, expect, it } from 'vitest';
import { DecodeError } from '../../lib/core/errors';
import { decodeMessage, encodeMessage, messageKind, peekNotifyIds } from '../../lib/systems/mtcti3/codec';
import { mtcti3 } from '../../lib/systems/mtcti3/proto.generated.js';
import { int, msg, str } from '../support/protobuf';

/** Decodes and says what came of it; anything but a message or a DecodeError is a failure. */
function outcome(frame: Buffer): 'message' | 'refused' {
  try {
    const message = decodeMessage(frame);
    messageKind(message);
    encodeMessage(message);
    return 'message';
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(DecodeError);
    return 'refused';
  }
}

const notify = msg(
  8,
  int(1, 7000),
  int(2, 1),
  msg(
    14,
    int(1, 1),
    msg(
      2,
      int(2, 1),
      int(5, 4),
      int(6, 2),
      str(8, Buffer.alloc(9, 1)),
      msg(11, str(2, '61001'), str(4, 'Agent')),
    ),
  ),
);

/** What the generated module alone makes of a frame; undefined when it refuses it. */
function generated(frame: Buffer): unknown {
  const reader = Reader.create(frame);
  reader.discardUnknown = false;
  try {
    return mtcti3.Message.decode(reader);
  } catch {
    return undefined;
  }
}

function decoded(frame: Buffer): unknown {
  try {
    return decodeMessage(frame);
  } catch {
    return undefined;
  }
}

describe('whatever arrives', () => {
  it('is a message or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (octets) => {
        outcome(Buffer.from(octets));
        peekNotifyIds(Buffer.from(octets));
      }),
      { numRuns: 3_000, seed: 11 },
    );
  });

  it('is a message or refused when a real one is cut anywhere', () => {
    for (let length = 0; length < notify.length; length += 1) outcome(notify.subarray(0, length));
    expect(outcome(notify)).toBe('message');
  });

  it('is read as the generated module alone reads it', () => {
    const texts = fc.constantFrom(
      '',
      '61001',
      'Agent',
      '\u00e9',
      '\u00c3\u00a9',
      '\u0442\u0435\u0441\u0442',
      'x'.repeat(40),
    );
    const octets = fc.uint8Array({ maxLength: 40 });
    const ids = fc.integer({ min: -1, max: 3 });
    const subject = fc.constantFrom(3, 10, 14, 40, 41, 42, 43, 99);
    fc.assert(
      fc.property(ids, ids, subject, texts, texts, octets, fc.nat(400), fc.nat(255), (...random) => {
        const [subscribeId, notifyId, about, number, name, id, at, octet] = random;
        const call = msg(2, int(2, 1), str(8, Buffer.from(id)), msg(11, str(2, number), str(4, name)));
        const entry = msg(1, int(1, 1), str(2, name));
        const body = about === 14 ? call : about === 10 ? entry : str(1, number);
        const frame = msg(8, int(1, subscribeId), int(2, notifyId), msg(about, body));
        expect(decoded(frame)).toStrictEqual(generated(frame));
        if (at < frame.length) frame[at] = octet;
        expect(decoded(frame)).toStrictEqual(generated(frame));
      }),
      { numRuns: 2_000, seed: 13 },
    );
  });

  const call = (...fields: readonly Buffer[]): Buffer =>
    msg(8, int(1, 7000), int(2, 1), msg(14, msg(2, int(2, 1), ...fields)));
  it.each<[string, Buffer]>([
    ['fields in no order', call(str(14, 'tag'), int(5, 4), int(3, 9))],
    ['a field twice', call(int(5, 4), int(5, 6))],
    ['a default after a value', call(int(5, 4), int(5, 0), int(7, true), int(7, false))],
    ['empty texts and octets', call(str(14, ''), str(8, ''), str(10, '201'), str(10, ''))],
    ['a flag that is neither 0 nor 1', call(int(7, 2), int(19, 300))],
    [
      'numbers of all lengths',
      call(int(3, 127), int(4, 128), int(9, 0x7fff_ffff), int(18, -1), int(17, -300)),
    ],
    ['a number too large for its field', call(int(9, 2n ** 40n), int(3, 2n ** 32n))],
    ['a part of a message that follows later', call(msg(11, str(2, '201')), msg(11, str(4, 'Ann')))],
    ['lists in pieces', call(msg(52, int(1, 1)), int(16, true), msg(52, int(1, 2)))],
    ['the wrong kind of field', call(str(5, 'x'), int(14, 3))],
    ['fields that nobody defined', call(int(300, 4), msg(11, str(99, 'x'), str(2, '201')))],
    ['fields with numbers of three octets', call(int(5000, 4))],
    [
      'texts too long to be kept',
      call(str(14, 'x'.repeat(33)), str(15, 'y'.repeat(200)), str(10, '\u0442'.repeat(90))),
    ],
    ['a text that is not UTF-8', call(str(14, Buffer.of(0xc3, 0x28)))],
    ['a text that leads behind its message', call(Buffer.of((14 << 3) | 2, 120, 65))],
    ['a message that leads behind its holder', call(Buffer.of((11 << 3) | 2, 4, 18, 3, 65))],
    ['two payloads', msg(8, int(1, 1), int(2, 1), msg(14, int(1, 1)), msg(10, int(1, 1)))],
    [
      'one payload in two parts',
      msg(8, int(1, 1), int(2, 1), msg(14, int(1, 1)), msg(14, msg(3, int(2, 1)))),
    ],
    ['no payload', msg(8, int(1, 1), int(2, 1), str(3, 'label'))],
    ['something behind the notify', Buffer.concat([call(int(5, 4)), int(99, 1)])],
    [
      'a long list',
      msg(8, int(1, 1), msg(40, ...Array.from({ length: 2_000 }, () => msg(2, str(2, '201'))))),
    ],
    ['a user', msg(8, int(1, 1), int(2, 5), msg(41, str(2, '201'), msg(12, int(1, 3))))],
  ])('is read as the generated module alone reads it: %s', (_name, frame) => {
    expect(decoded(frame)).toStrictEqual(generated(frame));
    // Once more, with what is kept from the first time.
    expect(decoded(frame)).toStrictEqual(generated(frame));
  });

  it('is a message or refused when octets of a real one are changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(notify.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const frame = Buffer.from(notify);
          for (const [at, octet] of changes) frame[at] = octet;
          outcome(frame);
          peekNotifyIds(frame);
        },
      ),
      { numRuns: 3_000, seed: 12 },
    );
  });

  it('does not nest without end', () => {
    let frame: Buffer = Buffer.alloc(0);
    for (let depth = 0; depth < 5_000; depth += 1) frame = msg(77, frame);
    outcome(frame);
    const groups = Buffer.alloc(100_000, 0x0b);
    expect(outcome(groups)).toBe('refused');
  });

  it('cannot announce more than there is', () => {
    expect(outcome(Buffer.from('42ffffffff07', 'hex'))).toBe('refused');
  });
});
