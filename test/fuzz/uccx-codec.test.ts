import { describe, expect, it } from 'vitest';
import { ProtocolError } from '../../lib/core/errors';
import { createUccxCodec, type UccxCodec } from '../../lib/systems/uccx/codec';
import { flowMessage, UCCX_FLOWS } from '../vectors/uccx-flows';
import { LAYOUTS, octetsOf, type EntryLayout, type Fields, isList } from '../support/uccx-octets';

/** Mulberry32: small, seeded, good enough to scatter mutations. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 0x100000000) * below);
  };
}

/** Some value for every floating field of a message, two rows for every list. */
function everyField(entries: readonly EntryLayout[]): Fields {
  return Object.fromEntries(
    entries.map((entry): [string, unknown] => {
      if (isList(entry)) return [entry.name, [everyField(entry.members), everyField(entry.members)]];
      if (entry.kind === 'nv' || entry.kind === 'na')
        return [entry.name, [{ name: 'BAStatus', index: 1, value: 'DO' }]];
      if (entry.kind.startsWith('s')) return [entry.name, '2005'];
      if (entry.kind.startsWith('x')) return [entry.name, Buffer.from([1, 2, 3, 4, 5, 6, 7, 8])];
      return [entry.name, 1];
    }),
  );
}

const seeds: readonly Buffer[] = [
  ...UCCX_FLOWS.flatMap(({ messages }) =>
    messages.map((each) => octetsOf(each.message, flowMessage(each) as unknown as Fields)),
  ),
  ...LAYOUTS.map(({ name, floating }) => octetsOf(name, everyField(floating))),
];

type Random = (below: number) => number;

const MUTATIONS: readonly ((bytes: Buffer, random: Random) => Buffer)[] = [
  (bytes, random) => {
    bytes[random(bytes.length)] = random(256);
    return bytes;
  },
  (bytes, random) => {
    const at = random(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
    return bytes;
  },
  (bytes, random) => bytes.subarray(0, random(bytes.length + 1)),
  (bytes, random) => {
    const at = random(bytes.length + 1);
    const extra = Buffer.from(Array.from({ length: 1 + random(4) }, () => random(256)));
    return Buffer.concat([bytes.subarray(0, at), extra, bytes.subarray(at)]);
  },
  (bytes, random) => {
    const at = random(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random(6))]);
  },
  (bytes, random) => {
    const at = 8 + random(Math.max(1, bytes.length - 8));
    const piece = bytes.subarray(at, at + random(40));
    return Buffer.concat([bytes, piece]);
  },
  (bytes, random) => {
    const other = seeds[random(seeds.length)] as Buffer;
    return Buffer.concat([bytes, other.subarray(8 + random(other.length - 8))]);
  },
];

function mutated(random: Random): Buffer {
  let bytes: Buffer = Buffer.from(seeds[random(seeds.length)] as Buffer);
  for (let count = 1 + random(4); count > 0; count--) {
    bytes = (MUTATIONS[random(MUTATIONS.length)] as (typeof MUTATIONS)[number])(bytes, random);
  }
  const fitting = Buffer.from(bytes);
  if (fitting.length >= 8 && random(8) > 0) fitting.writeUInt32BE(fitting.length - 8, 0);
  return fitting;
}

/** What is wrong with how the codec treats these octets; undefined when it treats them as promised. */
function complaint(codec: UccxCodec, bytes: Buffer): string | undefined {
  try {
    const message = codec.decodeMessage(Buffer.from(bytes));
    const again = codec.encodeMessage(message);
    return again.equals(bytes) ? undefined : `came back as ${again.toString('hex')}`;
  } catch (error) {
    return error instanceof ProtocolError ? undefined : `threw ${String(error)}`;
  }
}

const ROUNDS = 20_000;

function firstComplaint(codec: UccxCodec, seed: number): string | undefined {
  const random = randomOf(seed);
  for (let round = 0; round < ROUNDS; round++) {
    const bytes = mutated(random);
    const wrong = complaint(codec, bytes);
    if (wrong !== undefined) return `round ${round}, ${bytes.toString('hex')}: ${wrong}`;
  }
  return undefined;
}

describe('mutated messages', () => {
  it.each([1, 2026, 0xdecade])('leave the codec as a message or as a ProtocolError, seed %i', (seed) => {
    expect(firstComplaint(createUccxCodec(), seed)).toBeUndefined();
    expect(
      firstComplaint(createUccxCodec({ protocolVersion: 10, callSetupLayout: 'printed' }), seed),
    ).toBeUndefined();
  });

  it('are often enough whole messages and often enough not', () => {
    const random = randomOf(7);
    const codec = createUccxCodec();
    let decoded = 0;
    for (let round = 0; round < 2000; round++) {
      try {
        codec.decodeMessage(mutated(random));
        decoded++;
      } catch {
        // counted by its absence
      }
    }
    expect(decoded).toBeGreaterThan(600);
    expect(decoded).toBeLessThan(1800);
  });
});

describe('the fuzzer', () => {
  const codec = createUccxCodec();

  it('finds an exception of the wrong kind', () => {
    const planted: UccxCodec = {
      ...codec,
      decodeMessage: (frame) => {
        const message = codec.decodeMessage(frame);
        const unknown = 'unknownFields' in message ? message.unknownFields : undefined;
        if (unknown?.some(({ data }) => data.length === 0) === true) throw new RangeError('planted');
        return message;
      },
    };
    expect(firstComplaint(planted, 1)).toMatch(/threw RangeError: planted/);
  });

  it('finds octets that get lost', () => {
    const planted: UccxCodec = {
      ...codec,
      decodeMessage: (frame) => {
        const message = codec.decodeMessage(frame);
        if ('unknownFields' in message) delete message.unknownFields;
        return message;
      },
    };
    expect(firstComplaint(planted, 1)).toMatch(/came back as/);
  });
});
