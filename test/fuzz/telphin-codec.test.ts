import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CtiError } from '../../lib/core/errors';
import { decodeMessage, encodeMessage } from '../../lib/systems/telphin/codec';
import { TELPHIN_EVENT_TYPES, TELPHIN_FIELDS } from '../../lib/systems/telphin/messages';
import { formOf } from '../support/telphin';

const RUNS = { seed: 20_140_521, numRuns: 2_000 };

function decodes(frame: Buffer): 'decoded' | 'refused' {
  try {
    expect(encodeMessage(decodeMessage(frame))).toEqual(frame);
    return 'decoded';
  } catch (thrown) {
    if (thrown instanceof CtiError && thrown.code === 'CTI_DECODE') return 'refused';
    throw thrown;
  }
}

const fieldName = fc.oneof(fc.constantFrom(...Object.keys(TELPHIN_FIELDS)), fc.string({ unit: 'binary' }));
const microseconds = fc.bigInt({ min: 0n, max: 2n ** 42n * 1_000n });

describe('webhook forms of any kind', () => {
  it('are decoded and written back octet for octet, or refused as undecodable', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (octets) => {
        decodes(Buffer.from(octets));
      }),
      RUNS,
    );
  });

  it('survive one damaged octet anywhere', () => {
    const frame = Buffer.from(
      formOf({ EventType: 'hangup', CallID: 'a', EventTime: '1416558389331234', CallerIDName: 'Анна' }),
    );
    fc.assert(
      fc.property(fc.nat(frame.length - 1), fc.integer({ min: 0, max: 255 }), (at, octet) => {
        const damaged = Buffer.from(frame);
        damaged[at] = octet;
        decodes(damaged);
      }),
      RUNS,
    );
  });

  it('carry any text in any field to the reader and back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TELPHIN_EVENT_TYPES),
        fc.dictionary(fieldName, fc.string({ unit: 'grapheme' }), { maxKeys: 8 }),
        (type, fields) => {
          const frame = Buffer.from(formOf({ ...fields, EventType: type, CallID: 'call' }));
          decodes(frame);
        },
      ),
      RUNS,
    );
  });

  it('give times to the microsecond', () => {
    fc.assert(
      fc.property(microseconds, microseconds, (time, duration) => {
        const form = formOf({
          EventType: 'hangup',
          CallID: '1',
          EventTime: String(time),
          Duration: String(duration),
        });
        const { encoded, ...message } = decodeMessage(Buffer.from(form));
        expect(BigInt(Math.round((message.EventTimeMs ?? 0) * 1_000))).toBe(time);
        expect(BigInt(Math.round((message.DurationMs ?? 0) * 1_000))).toBe(duration);
        expect(encodeMessage(message).toString()).toBe(encoded);
      }),
      RUNS,
    );
  });

  it('keep no reference to the octets they came from', () => {
    const frame = Buffer.from('EventType=answer&CallID=abc');
    const message = decodeMessage(frame);
    frame.fill(0);
    expect(message).toMatchObject({ CallID: 'abc', encoded: 'EventType=answer&CallID=abc' });
  });
});
