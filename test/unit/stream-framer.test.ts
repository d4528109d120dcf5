import { describe, expect, it } from 'vitest';
import { FramingError } from '../../lib/core/errors';
import { StreamFramer, type FrameRule } from '../../lib/wire/stream-framer';

/** Two octets of length, which count what follows. */
const twoOctetLength: FrameRule = {
  minimumHeaderBytes: 2,
  frameLength: (bytes, offset) => 2 + bytes.readUInt16BE(offset),
};

/** One octet of length; with its top bit set, two, as in protocols whose header grows. */
const growingHeader: FrameRule = {
  minimumHeaderBytes: 1,
  frameLength: (bytes, offset, available) => {
    const first = bytes.readUInt8(offset);
    if (first < 0x80) return 1 + first;
    if (available < 2) return undefined;
    return 2 + (((first & 0x7f) << 8) | bytes.readUInt8(offset + 1));
  },
};

function frame(text: string): Buffer {
  const header = Buffer.alloc(2);
  header.writeUInt16BE(text.length);
  return Buffer.concat([header, Buffer.from(text)]);
}

function collect(framer: StreamFramer, chunks: readonly Buffer[]): string[] {
  const frames: string[] = [];
  for (const chunk of chunks) {
    framer.push(chunk, (each) => {
      frames.push(each.toString('latin1', 2));
    });
  }
  return frames;
}

const split = (bytes: Buffer, size: number): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    Buffer.from(bytes.subarray(index * size, (index + 1) * size)),
  );

describe('cutting a stream into frames', () => {
  const texts = ['one', '', 'three', 'x'.repeat(300), 'five'];
  const stream = Buffer.concat(texts.map(frame));

  it('gives all frames of one chunk, in order', () => {
    expect(collect(new StreamFramer(twoOctetLength, 1000), [stream])).toEqual(texts);
  });

  it.each([1, 2, 3, 5, 7, 64, 299, 301])('gives the same frames from chunks of %i octets', (size) => {
    expect(collect(new StreamFramer(twoOctetLength, 1000), split(stream, size))).toEqual(texts);
  });

  it('takes empty chunks for nothing', () => {
    const chunks = split(stream, 4).flatMap((chunk) => [Buffer.alloc(0), chunk]);
    expect(collect(new StreamFramer(twoOctetLength, 1000), chunks)).toEqual(texts);
  });

  it('waits for more octets when the rule needs a longer header', () => {
    const long = Buffer.concat([Buffer.from([0x81, 0x02]), Buffer.alloc(258, 7)]);
    const stream = Buffer.concat([Buffer.from([2, 1, 1]), long, Buffer.from([0])]);
    for (const size of [1, 2, 3, 100, 1000]) {
      const lengths: number[] = [];
      const framer = new StreamFramer(growingHeader, 1000);
      for (const chunk of split(stream, size)) framer.push(chunk, (each) => lengths.push(each.length));
      expect(lengths).toEqual([3, 260, 1]);
    }
  });

  it('says how much of an unfinished frame it holds', () => {
    const framer = new StreamFramer(twoOctetLength, 1000);
    collect(framer, [frame('one'), frame('unfinished').subarray(0, 7)]);
    expect(framer.bufferedBytes).toBe(7);
    expect(collect(framer, [frame('unfinished').subarray(7)])).toEqual(['unfinished']);
    expect(framer.bufferedBytes).toBe(0);
  });

  it('leaves a collected frame alone while it collects the next one', () => {
    const framer = new StreamFramer(twoOctetLength, 1000);
    const kept: Buffer[] = [];
    for (const chunk of split(Buffer.concat([frame('first'), frame('other')]), 3)) {
      framer.push(chunk, (each) => kept.push(each));
    }
    expect(kept.map((each) => each.toString('latin1', 2))).toEqual(['first', 'other']);
  });

  it('takes linear time for a long frame in one-octet chunks', () => {
    // Processor time, not time on the clock: other work on the machine must not count.
    const processorTime = (octets: number): number => {
      const rule: FrameRule = { minimumHeaderBytes: 4, frameLength: () => octets };
      const framer = new StreamFramer(rule, octets);
      const chunk = Buffer.alloc(1);
      let frames = 0;
      const before = process.cpuUsage();
      for (let at = 0; at < octets; at++) framer.push(chunk, () => frames++);
      const { user, system } = process.cpuUsage(before);
      expect(frames).toBe(1);
      return user + system;
    };
    const best = (octets: number): number =>
      Math.min(...Array.from({ length: 3 }, () => processorTime(octets)));
    best(100_000);
    // Sixteen times the octets: quadratic work would take 256 times as long.
    expect(best(1_600_000) / best(100_000)).toBeLessThan(80);
  });
});

describe('an absurd announcement', () => {
  it('is refused as soon as the header is there, before anything is collected', () => {
    const framer = new StreamFramer(twoOctetLength, 100);
    expect(() => collect(framer, [Buffer.from([0, 99])])).toThrow(FramingError);
    expect(framer.bufferedBytes).toBe(0);
  });

  it('is refused as well when the header comes octet by octet', () => {
    const framer = new StreamFramer(twoOctetLength, 100);
    collect(framer, [Buffer.from([0xff])]);
    expect(() => collect(framer, [Buffer.from([0xff])])).toThrow(
      /65537 octets is announced, 100 are allowed/,
    );
  });

  it('accepts exactly the maximum', () => {
    expect(collect(new StreamFramer(twoOctetLength, 102), [frame('y'.repeat(100))])).toHaveLength(1);
  });

  it('gives the frames before it, then fails, and fails again on every later push', () => {
    const framer = new StreamFramer(twoOctetLength, 100);
    const frames: string[] = [];
    const push = (bytes: Buffer): void =>
      framer.push(bytes, (each) => {
        frames.push(each.toString('latin1', 2));
      });
    expect(() => push(Buffer.concat([frame('good'), Buffer.from([0xff, 0xff]), frame('lost')]))).toThrow(
      FramingError,
    );
    expect(() => push(frame('late'))).toThrow(FramingError);
    expect(frames).toEqual(['good']);
  });

  it('is also a length that has no room for its own header', () => {
    const rule: FrameRule = { minimumHeaderBytes: 2, frameLength: () => 0 };
    expect(() => collect(new StreamFramer(rule, 100), [Buffer.from([0, 0, 0])])).toThrow(FramingError);
  });
});

describe('a receiver of frames', () => {
  it('may push more octets from within, which come after the rest of the chunk', () => {
    const framer = new StreamFramer(twoOctetLength, 100);
    const frames: string[] = [];
    const onFrame = (each: Buffer): void => {
      const text = each.toString('latin1', 2);
      frames.push(text);
      if (text === 'a') framer.push(frame('pushed'), onFrame);
    };
    framer.push(Buffer.concat([frame('a'), frame('b')]), onFrame);
    expect(frames).toEqual(['a', 'b', 'pushed']);
  });

  it.each([1, 4, 100])('that throws loses only its frame, with chunks of %i octets', (size) => {
    const framer = new StreamFramer(twoOctetLength, 100);
    const frames: string[] = [];
    const onFrame = (each: Buffer): void => {
      const text = each.toString('latin1', 2);
      if (text === 'bad') throw new Error('unwanted');
      frames.push(text);
    };
    const stream = Buffer.concat(['a', 'bad', 'b', 'c'].map(frame));
    let thrown = 0;
    for (const chunk of [...split(stream, size), Buffer.alloc(0)]) {
      try {
        framer.push(chunk, onFrame);
      } catch {
        thrown++;
      }
    }
    expect(thrown).toBe(1);
    expect(frames).toEqual(['a', 'b', 'c']);
  });
});
