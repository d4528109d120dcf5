import { describe, expect, it } from 'vitest';
import { DecodeError, FramingError, InputError } from '../../lib/core/errors';
import { decodeMessage, encodeMessage } from '../../lib/systems/devlink3/codec';
import { devlink3FrameRule, MAXIMUM_FRAME_BYTES } from '../../lib/systems/devlink3/codec-framing';
import { StreamFramer } from '../../lib/wire/stream-framer';
import {
  authenticated,
  challengeFrame,
  cmExtn,
  cmExtnState,
  cstring,
  delta2,
  delta3,
  event,
  eventResponse,
  fileResponse,
  frame,
  plainChallengeFrame,
  refused,
  sipTrack,
  testResponse,
  tuple,
  u16,
  u32,
  wide,
} from '../support/devlink3-bytes';

const CHALLENGE = Buffer.from('00112233445566778899aabbccddeeff', 'hex');

/** Every packet of chapter 6: its octets and what they say. */
const PACKETS: readonly (readonly [name: string, octets: Buffer, packet: Record<string, unknown>])[] = [
  [
    'test packet',
    frame(u32(0x002a0001), u32(7), u32(3), Buffer.from('abc')),
    { type: 'testRequest', requestId: 7, payload: Buffer.from('abc') },
  ],
  [
    'test packet without payload',
    frame(u32(0x002a0001), u32(7), u32(0)),
    { type: 'testRequest', requestId: 7, payload: Buffer.alloc(0) },
  ],
  [
    'test packet response',
    testResponse(7, 0x80000001),
    { type: 'testResponse', requestId: 7, result: 0x80000001, payload: Buffer.alloc(0) },
  ],
  [
    'test packet response that leaves the payload out',
    frame(u32(0x802a0001), u32(7), u32(0x80000002)),
    { type: 'testResponse', requestId: 7, result: 0x80000002 },
  ],
  [
    'authenticate request with application name',
    frame(
      u32(0x00300001),
      u32(1),
      u32(1),
      cstring('Jürgen'),
      tuple(0x007e0001, cstring('Acme BizCustomer DevLink Application 8.0')),
    ),
    {
      type: 'authenticateRequest',
      requestId: 1,
      username: 'Jürgen',
      tuples: [
        { type: 'applicationName', text: 'Acme BizCustomer DevLink Application 8.0', encoding: 'utf8' },
      ],
    },
  ],
  [
    'SHA-1 challenge',
    challengeFrame(1, CHALLENGE),
    { type: 'sha1Challenge', requestId: 1, challenge: CHALLENGE },
  ],
  [
    'SHA-1 response',
    frame(u32(0x00300001), u32(1), u32(0x50), u32(20), Buffer.alloc(20, 0xab)),
    { type: 'sha1Response', requestId: 1, response: Buffer.alloc(20, 0xab) },
  ],
  ['plain challenge', plainChallengeFrame(1), { type: 'plainChallenge', requestId: 1 }],
  [
    'plain response',
    frame(u32(0x00300001), u32(1), u32(0x51), u32(32), Buffer.alloc(32, 0x20)),
    { type: 'plainResponse', requestId: 1, response: Buffer.alloc(32, 0x20) },
  ],
  [
    'authentication success',
    authenticated(1),
    {
      type: 'authenticateSuccess',
      requestId: 1,
      tuples: [
        { type: 'pbxVersion', text: 'Avaya IP500v2 10.0.2345.67894', encoding: 'utf8' },
        { type: 'devlinkVariant', text: 'Standard 1.0', encoding: 'utf8' },
      ],
    },
  ],
  ...[0x80000041, 0x80000042, 0x80000043, 0x80000044, 0x80000099].map(
    (result) =>
      [
        `authentication refused with ${result.toString(16)}`,
        refused(1, result),
        { type: 'authenticateFailure', requestId: 1, result },
      ] as const,
  ),
  [
    'event request',
    frame(u32(0x00300011), u32(2), u16(13), cstring('-SCN -CMExtn')),
    { type: 'eventRequest', requestId: 2, flags: '-SCN -CMExtn' },
  ],
  [
    'event response',
    eventResponse(2, 9, '-CMExtn'),
    { type: 'eventResponse', requestId: 2, result: 9, acceptedFlags: '-CMExtn' },
  ],
  [
    'event response whose flags lack their NUL',
    frame(u32(0x80300011), u32(2), u32(0), u16(4), Buffer.from('-SCN')),
    {
      type: 'eventResponse',
      requestId: 2,
      result: 0,
      acceptedFlags: '-SCN',
      unterminated: ['acceptedFlags'],
    },
  ],
  [
    'event response without flags',
    frame(u32(0x80300011), u32(2), u32(0x80000021)),
    { type: 'eventResponse', requestId: 2, result: 0x80000021 },
  ],
  [
    'event with a tuple of every kind',
    event(0xfffffffe, [
      delta3('<CallLost>ü</CallLost>'),
      delta2('CALL:S17.1003.1,é'),
      tuple(0x00760002, cstring('CALL:S17.1003.1,é')),
      sipTrack('START,c0a82a1f000003eb,17.1003.1,TRUNK,IN,0f57'),
      cmExtn('Extn4001: CALL LOST (CMCauseForcedIdle)'),
      cmExtnState(1, 2, 0, 'Extn865001'),
      tuple(0x00ff0001, Buffer.from([1, 2, 3])),
    ]),
    {
      type: 'event',
      origin: '192.168.42.3',
      counter: 0xfffffffe,
      tuples: [
        { type: 'callDelta3', text: '<CallLost>ü</CallLost>', encoding: 'utf8' },
        { type: 'callDelta2', text: 'CALL:S17.1003.1,é', encoding: 'utf16' },
        { type: 'callDelta2', text: 'CALL:S17.1003.1,é', encoding: 'utf8' },
        { type: 'sipTrack', text: 'START,c0a82a1f000003eb,17.1003.1,TRUNK,IN,0f57', encoding: 'utf16' },
        { type: 'cmExtn', text: 'Extn4001: CALL LOST (CMCauseForcedIdle)', encoding: 'utf16' },
        { type: 'cmExtnState', v: 1, p1: 2, p2: 0, text: 'Extn865001' },
        { type: 'unknown', id: 0x00ff0001, data: Buffer.from([1, 2, 3]) },
      ],
    },
  ],
  [
    'read file request',
    frame(u32(0x00300041), u32(3), u16(19), cstring('nasystem/user_list')),
    { type: 'readFileRequest', requestId: 3, filename: 'nasystem/user_list' },
  ],
  [
    'read file response',
    fileResponse(3, 0, Buffer.from('a,b\r\n')),
    { type: 'readFileResponse', requestId: 3, result: 0, content: Buffer.from('a,b\r\n') },
  ],
  [
    'packet that nobody defined',
    frame(u32(0x80990001), Buffer.from('xyz')),
    { type: 'unknown', id: 0x80990001, raw: Buffer.from('xyz') },
  ],
  [
    'packet with octets behind its last field',
    frame(u32(0x80300001), u32(1), u32(1), Buffer.from([9, 9])),
    { type: 'plainChallenge', requestId: 1, trailing: Buffer.from([9, 9]) },
  ],
];

describe('every documented packet', () => {
  it.each(PACKETS)('is read and written byte for byte: %s', (_name, octets, packet) => {
    const decoded = decodeMessage(octets);
    expect(decoded).toEqual(packet);
    expect(encodeMessage(decoded)).toEqual(octets);
  });

  it('stands where the vendor’s own sample reads it: type 3, request id 7, result 11, challenge 15 and 19', () => {
    const octets = encodeMessage({ type: 'sha1Challenge', requestId: 0x01020304, challenge: CHALLENGE });
    expect(octets.readUInt32BE(3)).toBe(0x80300001);
    expect(octets.readUInt32BE(7)).toBe(0x01020304);
    expect(octets.readUInt32BE(11)).toBe(2);
    expect(octets.readUInt32BE(15)).toBe(16);
    expect(octets.subarray(19)).toEqual(CHALLENGE);
  });

  it('shares no memory with its frame', () => {
    const octets = fileResponse(3, 0, Buffer.from('abc'));
    const decoded = decodeMessage(octets);
    octets.fill(0);
    expect(decoded).toMatchObject({ content: Buffer.from('abc') });
  });
});

describe('the frame length', () => {
  // Payload octets around the border between two and three length octets, and at the limit of 22 bits.
  it.each([
    [0x7ffc, '497fff'],
    [0x7ffd, '49810001'],
    [0x7fff, '49810003'],
    [0xffff, '49820003'],
    [0x3fffff - 4, '49ff7fff'],
  ])('of a payload of %i octets is written %s', (payloadBytes, header) => {
    const content = Buffer.alloc(payloadBytes - 12, 0x61);
    const octets = encodeMessage({ type: 'readFileResponse', requestId: 1, result: 0, content });
    expect(octets.subarray(0, header.length / 2).toString('hex')).toBe(header);
    expect(octets.equals(fileResponse(1, 0, content))).toBe(true);

    const frames: Buffer[] = [];
    const framer = new StreamFramer(devlink3FrameRule, MAXIMUM_FRAME_BYTES);
    framer.push(Buffer.concat([octets, testResponse(2)]), (whole) => frames.push(Buffer.from(whole)));
    expect(frames.map(({ length }) => length)).toEqual([octets.length, testResponse(2).length]);
    expect(decodeMessage(frames[0] ?? Buffer.alloc(0))).toMatchObject({ requestId: 1 });
  });

  it('refuses to be written beyond 22 bits', () => {
    const content = Buffer.alloc(0x3fffff - 4 - 12 + 1);
    expect(() => encodeMessage({ type: 'readFileResponse', requestId: 1, result: 0, content })).toThrow(
      InputError,
    );
  });

  it('may have three octets where two would do', () => {
    const octets = Buffer.concat([Buffer.from('49800010', 'hex'), testResponse(5).subarray(3, 15)]);
    const decoded = decodeMessage(octets);
    expect(decoded).toMatchObject({ type: 'testResponse', requestId: 5, longHeader: true });
    expect(encodeMessage(decoded)).toEqual(octets);
  });

  it.each(['480010', '490000', '490002', '49800003'])('is refused in a stream when absurd: %s', (header) => {
    const framer = new StreamFramer(devlink3FrameRule, MAXIMUM_FRAME_BYTES);
    expect(() => framer.push(Buffer.from(header, 'hex'), () => undefined)).toThrow(FramingError);
  });

  it('is refused above the cap before anything is collected', () => {
    const framer = new StreamFramer(devlink3FrameRule, 1_024);
    expect(() => framer.push(Buffer.from('49ff7fff', 'hex'), () => undefined)).toThrow(/4194303 octets/);
    expect(framer.bufferedBytes).toBe(0);
  });
});

describe('a broken packet', () => {
  it.each([
    ['no octets', Buffer.alloc(0)],
    ['a frame without payload', Buffer.from('490003', 'hex')],
    ['a wrong discriminator', Buffer.from('48000700000001', 'hex')],
    ['a length that is not the frame’s', Buffer.from('49000900000001', 'hex')],
    ['a header cut off', Buffer.from('4980', 'hex')],
    ['a payload length beyond the frame', frame(u32(0x002a0001), u32(1), u32(5), Buffer.from('abc'))],
    ['a huge payload length', frame(u32(0x002a0001), u32(1), u32(0xffffffff))],
    ['a user name without NUL', frame(u32(0x00300001), u32(1), u32(1), Buffer.from('user'))],
    ['a tuple cut off', frame(u32(0x80300001), u32(1), u32(0), u32(0x007d0001), u16(5), Buffer.from('ab'))],
    ['a tuple header cut off', event(1, [Buffer.from([0, 0x76, 0])])],
    ['UTF-8 that is none', event(1, [tuple(0x00760001, Buffer.from([0xc3, 0x28, 0]))])],
    ['UTF-16 of odd length', event(1, [tuple(0x00760003, wide('AB').subarray(0, 5))])],
    ['half of a surrogate pair', event(1, [tuple(0x00760003, Buffer.from([0xd8, 0x00, 0x00, 0x00]))])],
    [
      'an extended tuple with odd text',
      event(1, [tuple(0x00760004, Buffer.concat([u32(1), u32(2), u32(0), Buffer.from([0x45])]))]),
    ],
  ])('is a DecodeError: %s', (_name, octets) => {
    expect(() => decodeMessage(octets)).toThrow(DecodeError);
  });
});
