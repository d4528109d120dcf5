import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DecodeError, FramingError } from '../../lib/core/errors';
import { decodeMessage, encodeMessage } from '../../lib/systems/devlink3/codec';
import { decodeEvent } from '../../lib/systems/devlink3/codec-events';
import { decodeRecord } from '../../lib/systems/devlink3/codec-records';
import { devlink3FrameRule } from '../../lib/systems/devlink3/codec-framing';
import { Devlink3Mapper } from '../../lib/systems/devlink3/mapper';
import { PACKETS } from '../../lib/systems/devlink3/messages';
import { StreamFramer } from '../../lib/wire/stream-framer';
import {
  authenticated,
  challengeFrame,
  cmExtn,
  cmExtnState,
  delta2,
  delta3,
  event,
  eventResponse,
  PRINTED,
  sipTrack,
  testResponse,
} from '../support/devlink3-bytes';

const SEEDS: readonly Buffer[] = [
  ...Object.values(PRINTED).map((xml, index) => event(index, [delta3(xml)])),
  event(5, [delta2('CALL:S17.1.1,0.2.0'), sipTrack('START,a,b,TRUNK,IN,c'), cmExtn('Extn1: X (Y)')]),
  event(6, [cmExtnState(1, 2, 0, 'Extn1')]),
  authenticated(1),
  challengeFrame(1, Buffer.alloc(16, 5)),
  eventResponse(2, 0, '-SCN'),
  testResponse(3),
];

/** Octets of a real frame with some of them changed, cut out or doubled. */
const mutated = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 }), fc.constantFrom('set', 'cut', 'double')), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([seed, edits]) =>
    edits.reduce((octets, [position, value, edit]) => {
      const at = octets.length === 0 ? 0 : position % octets.length;
      const before = octets.subarray(0, at);
      if (edit === 'set') return Buffer.concat([before, Buffer.from([value]), octets.subarray(at + 1)]);
      if (edit === 'cut') return Buffer.concat([before, octets.subarray(at + 1 + (value % 16))]);
      return Buffer.concat([octets.subarray(0, at + 1), octets.subarray(at)]);
    }, seed),
  );

/** Reads octets as a connection does; nothing but the documented errors may come out. */
function digest(octets: Buffer, mapper: Devlink3Mapper): void {
  let packet;
  try {
    packet = decodeMessage(octets);
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(DecodeError);
    if (octets.length > 6 && octets.readUInt32BE(3) === PACKETS.event.code) {
      expect(() => decodeEvent(octets)).toThrow(DecodeError);
    }
    return;
  }
  expect(encodeMessage(packet).equals(octets)).toBe(true);
  const event = decodeEvent(octets);
  expect(event === undefined).toBe(packet.type !== 'event');
  if (packet.type !== 'event' || event === undefined) return;
  expect(event.records).toHaveLength(packet.tuples.length);
  packet.tuples.forEach((tuple, index) => {
    const record = event.records[index];
    try {
      const alone = decodeRecord(tuple);
      expect(record).toEqual(alone);
      mapper.take(alone, false);
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(DecodeError);
      expect(record).toMatchObject({ type: 'broken', error: { code: 'CTI_DECODE' } });
    }
  });
}

/** Puts the right length into a frame whose octets were tampered with. */
function withLength(octets: Buffer): Buffer {
  const body = octets.subarray(3);
  const length = Math.min(body.length + 3, 0x7fff);
  return Buffer.concat([Buffer.from([0x49, length >> 8, length & 0xff]), body.subarray(0, length - 3)]);
}

describe('tampered octets', () => {
  it('cause nothing but DecodeError', () => {
    const mapper = new Devlink3Mapper();
    fc.assert(
      fc.property(mutated, (octets) => {
        digest(octets, mapper);
        digest(withLength(octets), mapper);
      }),
      { numRuns: 5_000, seed: 4242 },
    );
    expect(mapper.snapshot().length).toBeLessThan(50_000);
  });

  it('in a stream cause nothing but FramingError, and keep no more than a frame', () => {
    fc.assert(
      fc.property(fc.array(mutated, { maxLength: 4 }), fc.nat({ max: 64 }), (sent, step) => {
        const framer = new StreamFramer(devlink3FrameRule, 4_096);
        const stream = Buffer.concat(sent);
        try {
          for (let at = 0; at < stream.length; at += step + 1) {
            framer.push(stream.subarray(at, at + step + 1), () => undefined);
          }
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(FramingError);
        }
        expect(framer.bufferedBytes).toBeLessThanOrEqual(4_096);
      }),
      { numRuns: 1_000, seed: 4242 },
    );
  });

  it('that are any octets at all cause nothing but DecodeError', () => {
    const mapper = new Devlink3Mapper();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (array) => {
        digest(Buffer.from(array), mapper);
        digest(withLength(Buffer.concat([Buffer.from([0x49, 0, 0]), Buffer.from(array)])), mapper);
      }),
      { numRuns: 2_000, seed: 4242 },
    );
  });
});

describe('texts that are made to hurt', () => {
  it.each([
    ['many commas', `<CallLost>c0a82a03,e${','.repeat(60_000)}</CallLost>`],
    ['many blanks', `<CallLost>c0a82a03,e,${' '.repeat(60_000)}1\n</CallLost>`],
    ['many line breaks', `<CallLost>c0a82a03,e,${'\n '.repeat(30_000)}1</CallLost>`],
    ['many quotes', `<CallLost>c0a82a03,e,${'"'.repeat(60_000)}</CallLost>`],
    [
      'many names of elements',
      `<Detail><Call>c0a82a03,1</Call>${Array.from({ length: 6_000 }, (_, index) => `<a${index}/>`).join('')}</Detail>`,
    ],
    ['many elements', `<Detail><Call>c0a82a03,1</Call>${'<X/>'.repeat(15_000)}</Detail>`],
    [
      'many targets',
      `<Detail><Call>c0a82a03,1</Call><PartyA>e,1</PartyA><Targets>${'<Target>t</Target>'.repeat(3_000)}</Targets></Detail>`,
    ],
    ['deep nesting', `<Detail>${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}</Detail>`],
    ['no end of nesting', '<a>'.repeat(20_000)],
    [
      'many attributes',
      `<Detail ${Array.from({ length: 4_000 }, (_, index) => `a${index}="1"`).join(' ')}/>`,
    ],
  ])('cost little: %s', (_name, text) => {
    const begin = performance.now();
    try {
      new Devlink3Mapper().take(decodeRecord({ type: 'callDelta3', text, encoding: 'utf8' }), false);
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(DecodeError);
    }
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});
