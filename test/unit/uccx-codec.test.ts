import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CtiError, DecodeError, FramingError, InputError } from '../../lib/core/errors';
import { createUccxCodec, decodeMessage, encodeMessage, uccxFrameRule } from '../../lib/systems/uccx/codec';
import type { UccxMessage, UccxMessageInput, UccxMessageOf } from '../../lib/systems/uccx/messages';
import { StreamFramer } from '../../lib/wire/stream-framer';
import { field, fixedPartOf, frame, layoutOf, octetsOf, text, uint } from '../support/uccx-octets';

/** A message with these floating fields behind a fixed part of documented values and zeros. */
const withFields = (name: string, ...fields: readonly Buffer[]): Buffer =>
  frame(layoutOf(name).id, fixedPartOf(name, {}), ...fields);

function read<Name extends UccxMessage['type']>(
  name: Name,
  bytes: Buffer,
): Extract<UccxMessage, { type: Name }> {
  const message = decodeMessage(bytes);
  expect(message.type).toBe(name);
  // Whatever a test reads has to come back unchanged.
  expect(encodeMessage(message)).toEqual(bytes);
  return message as Extract<UccxMessage, { type: Name }>;
}

const end = (device: Buffer) => read('END_CALL_EVENT', withFields('END_CALL_EVENT', device));

describe('a text on the wire', () => {
  it('is UTF-8 without its NUL', () => {
    expect(end(field(25, text('Zoë, 2005'))).ConnectionDeviceID).toBe('Zoë, 2005');
  });

  it.each([1, 4, 8, 9, 12, 13, 40, 63])('is read whole with %i characters', (length) => {
    const value = '0123456789'.repeat(7).slice(0, length);
    expect(end(field(25, text(value))).ConnectionDeviceID).toBe(value);
  });

  it('may be empty, as a lone NUL or without one', () => {
    expect(end(field(25, text(''))).ConnectionDeviceID).toBe('');
    expect(end(field(25, Buffer.alloc(0))).ConnectionDeviceID).toBe('');
  });

  it('may lack its NUL', () => {
    expect(end(field(25, Buffer.from('2005'))).ConnectionDeviceID).toBe('2005');
  });

  it('ends at the first of several NULs', () => {
    expect(end(field(25, Buffer.from('2005\0\0\0'))).ConnectionDeviceID).toBe('2005');
    expect(end(field(25, Buffer.from('2005\0old\0'))).ConnectionDeviceID).toBe('2005');
    expect(end(field(25, Buffer.from('2005\0older than this\0'))).ConnectionDeviceID).toBe('2005');
  });

  it('may be longer than the guide allows', () => {
    expect(end(field(25, text('9'.repeat(200)))).ConnectionDeviceID).toHaveLength(200);
  });

  it('keeps octets that are no UTF-8', () => {
    expect(end(field(25, Buffer.from([0x32, 0xff, 0xfe, 0]))).ConnectionDeviceID).toBe('2\ufffd\ufffd');
    const long = Buffer.concat([Buffer.from('0123456789abcdef'), Buffer.from([0xc3, 0])]);
    expect(end(field(25, long)).ConnectionDeviceID).toBe('0123456789abcdef\ufffd');
  });
});

describe('floating fields', () => {
  it('that the table lacks are kept with tag and data', () => {
    const message = read(
      'END_CALL_EVENT',
      withFields(
        'END_CALL_EVENT',
        field(25, text('2005')),
        field(240, Buffer.from([1, 2, 3])),
        field(241, Buffer.alloc(0)),
      ),
    );
    expect(message.unknownFields).toEqual([
      { tag: 240, data: Buffer.from([1, 2, 3]) },
      { tag: 241, data: Buffer.alloc(0) },
    ]);
  });

  it('of a message that has no floating part are kept, too', () => {
    const message = read('HEARTBEAT_CONF', withFields('HEARTBEAT_CONF', field(7, text('hello'))));
    expect(message.unknownFields).toEqual([{ tag: 7, data: text('hello') }]);
  });

  it('that come twice leave the first one in place', () => {
    const message = end(Buffer.concat([field(25, text('2005')), field(25, text('2006'))]));
    expect(message.ConnectionDeviceID).toBe('2005');
    expect(message.unknownFields).toEqual([{ tag: 25, data: text('2006') }]);
  });

  it('are absent properties when they are absent, even those that the guide requires', () => {
    const message = read('CALL_DELIVERED_EVENT', withFields('CALL_DELIVERED_EVENT'));
    expect(Object.keys(message)).not.toContain('ConnectionDeviceID');
    expect(Object.keys(message)).not.toContain('namedVariables');
  });

  it('of an integer type are read in another length, if it can be one', () => {
    const read2 = (data: Buffer) =>
      read('AGENT_STATE_EVENT', withFields('AGENT_STATE_EVENT', field(150, data)));
    expect(read2(uint(258, 2)).Duration).toBe(258);
    expect(read2(uint(3, 1)).Duration).toBe(3);
    for (const data of [Buffer.alloc(0), Buffer.alloc(5), Buffer.alloc(8)]) {
      expect(read2(data).Duration).toBeUndefined();
      expect(read2(data).unknownFields).toEqual([{ tag: 150, data }]);
    }
  });

  it('of type INT keep their sign', () => {
    const name = 'QUERY_QUEUE_STATISTICS_CONF';
    expect(read(name, withFields(name, field(62, Buffer.from([0xff, 0xff, 0xff, 0xfe])))).CSQID).toBe(-2);
    expect(read(name, withFields(name, field(62, Buffer.from([0xff, 0xfe])))).CSQID).toBe(-2);
  });

  it('with the name of a fixed field have a name of their own', () => {
    const message = read('AGENT_STATE_EVENT', withFields('AGENT_STATE_EVENT', field(5, text('x'))));
    expect(message.reserved5).toBe(0xffffffff);
    expect(message.reserved5Float).toBe('x');
  });

  it('with unknown enumeration values are just numbers', () => {
    expect(
      read('AGENT_STATE_EVENT', withFields('AGENT_STATE_EVENT', field(123, uint(4711, 2)))).NextAgentState,
    ).toBe(4711);
  });

  it('are copies, not views', () => {
    const bytes = withFields(
      'CONFIG_KEY_EVENT',
      field(177, Buffer.from('12345678')),
      field(250, Buffer.from('x')),
    );
    const message = decodeMessage(bytes) as UccxMessageOf<'CONFIG_KEY_EVENT'>;
    bytes.fill(0);
    expect(message.ApplicationConfigKey).toEqual(Buffer.from('12345678'));
    expect(message.unknownFields).toEqual([{ tag: 250, data: Buffer.from('x') }]);
  });
});

describe('lists', () => {
  const party = (callId: number, device?: string): Buffer[] => [
    field(39, uint(callId, 4)),
    field(40, uint(0, 2)),
    ...(device === undefined ? [] : [field(41, text(device))]),
  ];

  it('have a new row where a tag repeats, and rows may lack members', () => {
    const bytes = withFields(
      'CALL_TRANSFERRED_EVENT',
      ...party(1),
      ...party(2, '2005'),
      field(39, uint(3, 4)),
    );
    expect(read('CALL_TRANSFERRED_EVENT', bytes).parties).toEqual([
      { ConnectedPartyCallID: 1, ConnectedPartyDeviceType: 0 },
      { ConnectedPartyCallID: 2, ConnectedPartyDeviceType: 0, ConnectedPartyDeviceID: '2005' },
      { ConnectedPartyCallID: 3 },
    ]);
  });

  it('do not depend on the number that announces them', () => {
    const bytes = withFields('CALL_TRANSFERRED_EVENT', ...party(1, 'a'), ...party(2, 'b'));
    const message = read('CALL_TRANSFERRED_EVENT', bytes);
    expect(message.NumParties).toBe(0);
    expect(message.parties).toHaveLength(2);
  });

  it('are told from fixed fields of the same name', () => {
    const csq = (id: number, state: number): Buffer[] => [
      field(62, uint(id, 4)),
      field(63, uint(0xffffffff, 4)),
      field(64, uint(0, 2)),
      field(65, uint(state, 2)),
    ];
    const bytes = octetsOf('AGENT_STATE_EVENT', { CSQID: 7, CSQState: 3 });
    const message = read('AGENT_STATE_EVENT', frame(30, bytes.subarray(8), ...csq(1, 3), ...csq(2, 7)));
    expect([message.CSQID, message.CSQState]).toEqual([7, 3]);
    expect(message.csqs?.map((row) => [row.CSQID, row.CSQState])).toEqual([
      [1, 3],
      [2, 7],
    ]);
  });

  it('within lists belong to the record before them', () => {
    const agent = (login: string, ...csqs: number[]): Buffer[] => [
      field(183, uint(0, 2)),
      field(190, text(login)),
      field(191, uint(csqs.length, 2)),
      ...csqs.flatMap((id) => [field(62, uint(id, 4)), field(64, uint(0, 2))]),
    ];
    const bytes = withFields(
      'CONFIG_AGENT_EVENT',
      ...agent('anna', 1, 2),
      ...agent('bob'),
      ...agent('carl', 3),
    );
    expect(read('CONFIG_AGENT_EVENT', bytes).records).toEqual([
      {
        RecordType: 0,
        LoginID: 'anna',
        NumCSQ: 2,
        csqs: [
          { CSQID: 1, reserved64: 0 },
          { CSQID: 2, reserved64: 0 },
        ],
      },
      { RecordType: 0, LoginID: 'bob', NumCSQ: 0 },
      { RecordType: 0, LoginID: 'carl', NumCSQ: 1, csqs: [{ CSQID: 3, reserved64: 0 }] },
    ]);
  });

  it('may come without what should stand before them', () => {
    const orphans = withFields(
      'CONFIG_AGENT_EVENT',
      field(62, uint(1, 4)),
      field(62, uint(2, 4)),
      field(183, uint(0, 2)),
    );
    expect(read('CONFIG_AGENT_EVENT', orphans).records).toEqual([
      { csqs: [{ CSQID: 1 }, { CSQID: 2 }], RecordType: 0 },
    ]);
  });

  it('of CSQs are read with the tag that Table 43 prints for the reserved field, too', () => {
    const record = (id: number): Buffer[] => [
      field(183, uint(0, 2)),
      field(184, uint(0, 4)),
      field(184, uint(id, 4)),
      field(133, text(`CSQ ${id}`)),
    ];
    const bytes = withFields('CONFIG_CSQ_EVENT', ...record(5), ...record(6));
    expect(read('CONFIG_CSQ_EVENT', bytes).records).toEqual([
      { RecordType: 0, reserved208: 0, CSQID: 5, CSQName: 'CSQ 5' },
      { RecordType: 0, reserved208: 0, CSQID: 6, CSQName: 'CSQ 6' },
    ]);
  });

  it('of CSQs have AutoWork in two or four octets', () => {
    for (const size of [2, 4]) {
      const bytes = withFields(
        'CONFIG_CSQ_EVENT',
        field(183, uint(0, 2)),
        field(184, uint(9, 4)),
        field(185, uint(1, size)),
      );
      expect(read('CONFIG_CSQ_EVENT', bytes).records).toEqual([{ RecordType: 0, CSQID: 9, AutoWork: 1 }]);
    }
  });

  it('of named variables are read with and without their NULs', () => {
    const read82 = (data: Buffer) =>
      read('CALL_DELIVERED_EVENT', withFields('CALL_DELIVERED_EVENT', field(82, data))).namedVariables;
    expect(read82(Buffer.from('BAStatus\0DO\0'))).toEqual([{ name: 'BAStatus', value: 'DO' }]);
    expect(read82(Buffer.from('BAStatus\0DO'))).toEqual([{ name: 'BAStatus', value: 'DO' }]);
    expect(read82(Buffer.from('BAStatus\0\0'))).toEqual([{ name: 'BAStatus', value: '' }]);
    expect(read82(Buffer.from('BAStatus'))).toEqual([{ name: 'BAStatus', value: '' }]);
    expect(read82(Buffer.alloc(0))).toEqual([{ name: '', value: '' }]);
  });

  it('of named arrays have the index first; without one, the field is unknown', () => {
    const read83 = (data: Buffer) =>
      read('CALL_DELIVERED_EVENT', withFields('CALL_DELIVERED_EVENT', field(83, data)));
    expect(read83(Buffer.from('\u0003user.path\0x\0')).namedArrays).toEqual([
      { name: 'user.path', index: 3, value: 'x' },
    ]);
    expect(read83(Buffer.alloc(0)).unknownFields).toEqual([{ tag: 83, data: Buffer.alloc(0) }]);
  });

  it('may be longer than the guide allows when they are received', () => {
    const parties = Array.from({ length: 20 }, (_, index) => party(index, `${index}`)).flat();
    expect(
      read('CALL_CONFERENCED_EVENT', withFields('CALL_CONFERENCED_EVENT', ...parties)).parties,
    ).toHaveLength(20);
  });

  it('may be so long that the message takes up many times its usual size', () => {
    const csqs = Array.from({ length: 99 }, (_, index) => ({
      CSQID: index,
      reserved63: 1,
      reserved64: 0,
      CSQState: 3,
    }));
    const records = Array.from({ length: 10 }, (_, index) => ({
      RecordType: 0,
      LoginID: `agent${index}`,
      Description: 'd'.repeat(127),
      NumCSQ: 30,
      csqs: Array.from({ length: 30 }, (_, csq) => ({ CSQID: csq, reserved64: 0 })),
    }));
    for (const [name, fields] of [
      ['AGENT_STATE_EVENT', { csqs }],
      ['CONFIG_AGENT_EVENT', { records }],
    ] as const) {
      const bytes = octetsOf(name, fields);
      expect(bytes.length).toBeGreaterThan(2000);
      expect(read(name, bytes)).toMatchObject(fields);
      expect(encodeMessage(structuredCloneOf(decodeMessage(bytes)))).toEqual(bytes);
    }
  });
});

/** A copy without what the codec keeps about the frame. */
const structuredCloneOf = (message: UccxMessage): UccxMessage =>
  Object.fromEntries(Object.entries(message)) as unknown as UccxMessage;

describe('a message that the guide does not define', () => {
  it.each([121, 122, 123, 68, 211, 0, 0xffffffff])('is kept with its id %i and its body', (id) => {
    const bytes = frame(id, Buffer.from('anything at all'));
    const message = decodeMessage(bytes);
    expect(message).toEqual({ type: 'unknown', id, raw: Buffer.from('anything at all') });
    expect(encodeMessage(message)).toEqual(bytes);
    bytes.fill(0);
    expect((message as { raw: Buffer }).raw.toString()).toBe('anything at all');
  });
});

describe('what follows the last field', () => {
  it('is kept when it is a single octet, too short for a field', () => {
    const message = read(
      'END_CALL_EVENT',
      withFields('END_CALL_EVENT', field(25, text('2005')), Buffer.from([0])),
    );
    expect(message.ConnectionDeviceID).toBe('2005');
  });

  it('is kept in a message without floating part, whatever it is', () => {
    const message = read('HEARTBEAT_CONF', withFields('HEARTBEAT_CONF', Buffer.from([1, 200, 3])));
    expect(message).not.toHaveProperty('unknownFields');
  });
});

describe('octets that are no message', () => {
  const good = withFields('END_CALL_EVENT', field(25, text('2005')));

  it.each([
    ['a frame without a whole header', good.subarray(0, 7), /no room for the header/],
    ['an empty frame', Buffer.alloc(0), /no room for the header/],
    [
      'more octets than announced',
      Buffer.concat([good, Buffer.from([0])]),
      /announces a frame of 31 octets, it has 32/,
    ],
    ['less octets than announced', good.subarray(0, -1), /announces a frame of 31 octets, it has 30/],
    ['a fixed part that ends early', frame(24, Buffer.alloc(15)), /END_CALL_EVENT needs 24 octets/],
    [
      'a field that ends behind the frame',
      withFields('END_CALL_EVENT', Buffer.from([25, 6, 50, 48, 48, 53, 0])),
      /field 25 ends 1 octets after/,
    ],
    [
      'an unknown field that ends behind the frame',
      withFields('END_CALL_EVENT', Buffer.from([250, 255])),
      /field 250 ends/,
    ],
  ])('are a DecodeError: %s', (_, bytes, message) => {
    expect(() => decodeMessage(bytes)).toThrow(DecodeError);
    expect(() => decodeMessage(bytes)).toThrow(message);
  });

  it('leave the codec able to read on', () => {
    expect(() => decodeMessage(withFields('END_CALL_EVENT', Buffer.from([25, 60])))).toThrow(DecodeError);
    expect(decodeMessage(good)).toMatchObject({ ConnectionDeviceID: '2005' });
  });
});

const makeCall = {
  type: 'MAKE_CALL_REQ',
  InvokeID: 1,
  AgentInstrument: '2005',
  DialedNumber: '7000',
} as const;

const encodeAnything = (message: unknown): Buffer => encodeMessage(message as UccxMessageInput);

describe('encoding', () => {
  it('fills reserved fields with what the guide prescribes', () => {
    expect(encodeMessage(makeCall)).toEqual(
      octetsOf('MAKE_CALL_REQ', { InvokeID: 1, AgentInstrument: '2005', DialedNumber: '7000' }),
    );
  });

  it('counts the rows of lists, unless the sender says otherwise', () => {
    const namedVariables = [{ name: 'a', value: 'b' }];
    const counted = decodeMessage(encodeMessage({ ...makeCall, namedVariables }));
    expect(counted).toMatchObject({ NumNamedVariables: 1, NumNamedArrays: 0 });
    const said = decodeMessage(encodeMessage({ ...makeCall, namedVariables, NumNamedVariables: 5 }));
    expect(said).toMatchObject({ NumNamedVariables: 5, namedVariables });
  });

  it('counts the rows of lists within lists, also when there are none', () => {
    const records = [
      { RecordType: 0, csqs: [{ CSQID: 1 }, { CSQID: 2 }] },
      { RecordType: 2, csqs: [] },
      { RecordType: 1 },
    ];
    expect(decodeMessage(encodeMessage({ type: 'CONFIG_AGENT_EVENT', records }))).toMatchObject({
      NumRecords: 3,
      records: [{ RecordType: 0, NumCSQ: 2 }, { RecordType: 2, NumCSQ: 0 }, { RecordType: 1 }],
    });
  });

  it('fills required reserved fields of the floating part', () => {
    expect(encodeMessage({ type: 'CONFIG_REQUEST_EVENT', ConfigurationMask: 15 })).toEqual(
      octetsOf('CONFIG_REQUEST_EVENT', { ConfigurationMask: 15, reserved131: 0 }),
    );
  });

  it('takes undefined for absent', () => {
    expect(encodeMessage({ ...makeCall, CallVariable1: undefined, reserved2: undefined })).toEqual(
      encodeMessage(makeCall),
    );
  });

  it.each([
    ['CTI_INPUT_MISSING', 'MAKE_CALL_REQ.InvokeID', { ...makeCall, InvokeID: undefined }],
    ['CTI_INPUT_MISSING', 'MAKE_CALL_REQ.DialedNumber', { ...makeCall, DialedNumber: undefined }],
    ['CTI_INPUT_TYPE', 'MAKE_CALL_REQ.InvokeID', { ...makeCall, InvokeID: '1' }],
    ['CTI_INPUT_TYPE', 'MAKE_CALL_REQ.InvokeID', { ...makeCall, InvokeID: 1.5 }],
    ['CTI_INPUT_TYPE', 'MAKE_CALL_REQ.InvokeID', { ...makeCall, InvokeID: Number.NaN }],
    ['CTI_INPUT_TYPE', 'MAKE_CALL_REQ.InvokeID', { ...makeCall, InvokeID: null }],
    ['CTI_INPUT_RANGE', 'MAKE_CALL_REQ.InvokeID', { ...makeCall, InvokeID: -1 }],
    ['CTI_INPUT_RANGE', 'MAKE_CALL_REQ.InvokeID', { ...makeCall, InvokeID: 0x100000000 }],
    ['CTI_INPUT_RANGE', 'MAKE_CALL_REQ.NumNamedVariables', { ...makeCall, NumNamedVariables: 65536 }],
    ['CTI_INPUT_TYPE', 'MAKE_CALL_REQ.DialedNumber', { ...makeCall, DialedNumber: 7000 }],
    ['CTI_INPUT_TYPE', 'MAKE_CALL_REQ.DialedNumber', { ...makeCall, DialedNumber: null }],
    ['CTI_INPUT_LENGTH', 'MAKE_CALL_REQ.DialedNumber', { ...makeCall, DialedNumber: '0'.repeat(40) }],
    ['CTI_INPUT_LENGTH', 'MAKE_CALL_REQ.DialedNumber', { ...makeCall, DialedNumber: 'é'.repeat(20) }],
    ['CTI_INPUT_VALUE', 'MAKE_CALL_REQ.DialedNumber', { ...makeCall, DialedNumber: '70\u000000' }],
    ['CTI_INPUT_TYPE', 'MAKE_CALL_REQ.namedVariables', { ...makeCall, namedVariables: 'a' }],
    ['CTI_INPUT_TYPE', 'MAKE_CALL_REQ.namedVariables', { ...makeCall, namedVariables: [null] }],
    [
      'CTI_INPUT_MISSING',
      'MAKE_CALL_REQ.namedVariables.value',
      { ...makeCall, namedVariables: [{ name: 'a' }] },
    ],
    [
      'CTI_INPUT_LENGTH',
      'MAKE_CALL_REQ.namedVariables.name',
      { ...makeCall, namedVariables: [{ name: 'n'.repeat(33), value: '' }] },
    ],
    [
      'CTI_INPUT_RANGE',
      'MAKE_CALL_REQ.namedArrays.index',
      { ...makeCall, namedArrays: [{ name: 'a', index: 256, value: '' }] },
    ],
    [
      'CTI_INPUT_RANGE',
      'MAKE_CALL_REQ.unknownFields.tag',
      { ...makeCall, unknownFields: [{ tag: 256, data: Buffer.alloc(0) }] },
    ],
    [
      'CTI_INPUT_LENGTH',
      'MAKE_CALL_REQ.unknownFields.data',
      { ...makeCall, unknownFields: [{ tag: 1, data: Buffer.alloc(256) }] },
    ],
    [
      'CTI_INPUT_TYPE',
      'CONFIG_KEY_EVENT.CSQConfigKey',
      { type: 'CONFIG_KEY_EVENT', Status: 0, CSQConfigKey: '12345678' },
    ],
    [
      'CTI_INPUT_LENGTH',
      'CONFIG_KEY_EVENT.CSQConfigKey',
      { type: 'CONFIG_KEY_EVENT', Status: 0, CSQConfigKey: Buffer.alloc(9) },
    ],
    [
      'CTI_INPUT_LENGTH',
      'TEAM_CONFIG_REQ.reserved1',
      { type: 'TEAM_CONFIG_REQ', InvokeID: 1, ConfigParam: 1, reserved1: Buffer.alloc(7) },
    ],
    [
      'CTI_INPUT_TYPE',
      'TEAM_CONFIG_REQ.reserved1',
      { type: 'TEAM_CONFIG_REQ', InvokeID: 1, ConfigParam: 1, reserved1: 0 },
    ],
    ['CTI_INPUT_RANGE', 'unknown.id', { type: 'unknown', id: -1, raw: Buffer.alloc(0) }],
    ['CTI_INPUT_MISSING', 'unknown.raw', { type: 'unknown', id: 1 }],
  ])('refuses with %s what is wrong with %s', (code, field, message) => {
    let thrown: unknown;
    try {
      encodeAnything(message);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(InputError);
    expect((thrown as CtiError).code).toBe(code);
    expect((thrown as CtiError).message.split(' ')[0]).toBe(field);
  });

  it('takes texts and rows up to exactly the limit', () => {
    expect(() => encodeMessage({ ...makeCall, DialedNumber: '0'.repeat(39) })).not.toThrow();
    expect(() => encodeMessage({ ...makeCall, DialedNumber: `0${'é'.repeat(19)}` })).not.toThrow();
    const variables = (count: number, size: number) =>
      Array.from({ length: count }, () => ({ name: 'n'.repeat(32), value: 'v'.repeat(size - 36) }));
    expect(() => encodeMessage({ ...makeCall, namedVariables: variables(8, 246) })).not.toThrow();
    expect(() =>
      encodeMessage({ ...makeCall, namedVariables: [...variables(8, 240), ...variables(1, 80)] }),
    ).not.toThrow();
    expect(() =>
      encodeMessage({ ...makeCall, namedVariables: [...variables(8, 240), ...variables(1, 81)] }),
    ).toThrow(/takes up 2001 octets, 2000 are allowed/);
  });

  it('refuses more rows than the guide allows', () => {
    const records = Array.from({ length: 11 }, () => ({ RecordType: 0 }));
    expect(() => encodeMessage({ type: 'CONFIG_DEVICE_EVENT', records })).toThrow(
      /records has 11 rows, 10 are allowed/,
    );
  });

  it('knows no other messages', () => {
    expect(() => encodeAnything({ type: 'toString' })).toThrow(InputError);
    expect(() => encodeAnything({ type: 'EMERGENCY_CALL_REQ' })).toThrow(/no message EMERGENCY_CALL_REQ/);
  });

  it('never shows a value that it refuses: it may be a password', () => {
    const login = {
      type: 'SET_AGENT_STATE_REQ',
      InvokeID: 1,
      AgentState: 0,
      EventReasonCode: 0,
      ForcedFlag: 0,
      AgentInstrument: '2005',
      AgentPassword: 'secret'.repeat(20),
    } as const;
    let thrown: unknown;
    try {
      encodeMessage(login);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(InputError);
    expect(JSON.stringify({ ...(thrown as CtiError), message: (thrown as CtiError).message })).not.toContain(
      'secret',
    );
  });

  it('is not disturbed by a message that was refused', () => {
    const before = encodeMessage(makeCall);
    expect(() => encodeAnything({ ...makeCall, DialedNumber: 7 })).toThrow(InputError);
    const after = encodeMessage(makeCall);
    expect(after).toEqual(before);
  });
});

describe('an irregular message', () => {
  const irregular = withFields('END_CALL_EVENT', field(25, Buffer.from('2005')));

  it('that was changed is encoded plainly', () => {
    const message = decodeMessage(irregular) as UccxMessageOf<'END_CALL_EVENT'>;
    message.ConnectionDeviceID = '2006';
    expect(encodeMessage(message)).toEqual(withFields('END_CALL_EVENT', field(25, text('2006'))));
    expect(encodeMessage({ ...message, ConnectionDeviceID: '2007' })).toEqual(
      withFields('END_CALL_EVENT', field(25, text('2007'))),
    );
  });

  it('that was copied is still encoded as it came', () => {
    expect(encodeMessage({ ...(decodeMessage(irregular) as UccxMessageOf<'END_CALL_EVENT'>) })).toEqual(
      irregular,
    );
  });

  it('that was read in another protocol version is encoded plainly', () => {
    const old = createUccxCodec({ protocolVersion: 10 });
    const octets = octetsOf('SET_AGENT_STATE_REQ', {}, { version: 10, printed: false });
    const message = old.decodeMessage(frame(38, octets.subarray(8), field(6, Buffer.from('2005'))));
    const again = octetsOf('SET_AGENT_STATE_REQ', { AgentInstrument: '2005' });
    expect(encodeMessage(message)).toEqual(again);
  });

  it('shows nothing of that in JSON', () => {
    const regular = decodeMessage(withFields('END_CALL_EVENT', field(25, text('2005'))));
    expect(JSON.stringify(decodeMessage(irregular))).toBe(JSON.stringify(regular));
  });
});

describe('fields of later protocol versions', () => {
  const old = createUccxCodec({ protocolVersion: 10 });

  it('of the fixed part do not exist before it', () => {
    const request = {
      type: 'SET_AGENT_STATE_REQ',
      InvokeID: 1,
      AgentState: 3,
      EventReasonCode: 0,
      ForcedFlag: 0,
      AgentCapacity: 1,
      AgentInstrument: '2005',
    } as const;
    const { type, ...fields } = request;
    const bytes = old.encodeMessage(request);
    expect(bytes).toEqual(octetsOf(type, fields, { version: 10, printed: false }));
    expect(old.decodeMessage(bytes)).not.toHaveProperty('AgentCapacity');
    expect(decodeMessage(encodeMessage(request))).toHaveProperty('AgentCapacity', 1);
  });

  it('of the floating part are neither sent nor known before it', () => {
    const records = [{ RecordType: 0, CSQID: 5, MRDomainID: 1 }];
    const bytes = old.encodeMessage({ type: 'CONFIG_CSQ_EVENT', records });
    expect(old.decodeMessage(bytes)).toMatchObject({ records: [{ RecordType: 0, CSQID: 5 }] });
    const later = octetsOf('CONFIG_CSQ_EVENT', { records });
    expect(old.decodeMessage(later)).toMatchObject({ unknownFields: [{ tag: 216, data: uint(1, 4) }] });
    expect(old.encodeMessage(old.decodeMessage(later))).toEqual(later);
  });
});

describe('the frame rule', () => {
  it('counts the header, which the announced length leaves out', () => {
    const bytes = withFields('END_CALL_EVENT', field(25, text('2005')));
    expect(uccxFrameRule.frameLength(bytes, 0, 4)).toBe(bytes.length);
  });

  it('lets the framer refuse an absurd body after four octets', () => {
    const framer = new StreamFramer(uccxFrameRule, 65_536);
    expect(() => {
      framer.push(Buffer.from('HTTP'), () => undefined);
    }).toThrow(FramingError);
  });
});

describe('the generated codec', () => {
  it('is what the generator makes of the table', () => {
    const script = fileURLToPath(new URL('../../scripts/generate-uccx-codec.mjs', import.meta.url));
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
  }, 60_000);
});
