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
