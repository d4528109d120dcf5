import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CtiCommand } from '../../lib/core/commands';
import { floatingOf, type RawPeer, RawUccxServer, uints, ushorts } from '../support/raw-uccx-server';
import { codeOf, driverFor, type DriverUnderTest, QUIET } from '../support/uccx-driver';
import { field, frame, Id, text, u16, u32, u8, variable } from '../support/uccx-wire-client';
import { until } from '../support/until';

let server: RawUccxServer;
let test: DriverUnderTest;
let peer: RawPeer;

async function connect(options: object = {}): Promise<void> {
  test = driverFor(server.host, { ...QUIET, ...options });
  void test.driver.start();
  peer = await server.peer(1);
  await peer.open();
  await test.reaches('online');
}

beforeEach(async () => {
  server = await RawUccxServer.start();
});
afterEach(async () => {
  const stopped = test.driver.stop();
  for (const { socket } of server.peers) socket.destroy();
  await stopped;
  await server.stop();
});

const NULL_ID = 0xffffffff;
const NONE = 0xffff;

/** What a command sends, without its InvokeID; the command itself is left unanswered. */
async function sent(command: CtiCommand, type: number): Promise<Buffer> {
  void codeOf(test.driver.execute(command));
  return (await peer.take(type)).subarray(4);
}

/** The body that is expected after the InvokeID. */
const body = (...parts: Buffer[]): Buffer => Buffer.concat(parts);

/** Answers the next request of a type. */
async function answerTo(type: number, ...rest: Buffer[]): Promise<void> {
  const request = await peer.take(type);
  peer.send(frame(type + 1, request.subarray(0, 4), ...rest));
}

/** Sends events and waits until the last of them came through. */
async function happened(...events: Buffer[]): Promise<void> {
  const before = test.driver.counters.framesReceived;
  peer.send(...events);
  await until('the events came', () => test.driver.counters.framesReceived >= before + events.length, {
    intervalMs: 2,
  });
}

/** How every call event begins (reserved 0, 1, 21), with type and id of the connection. */
const eventHead = (callId: number): Buffer => Buffer.concat([uints(0, 1), ushorts(21, 0), u32(callId)]);
/** CALL_ESTABLISHED_EVENT (Tables 73 and 74). */
const established = (callId: number, answering: string, calling: string, connection = answering): Buffer =>
  frame(
    Id.CALL_ESTABLISHED_EVENT,
    eventHead(callId),
    ushorts(NONE, 3),
    uints(NULL_ID, NULL_ID, NULL_ID, NULL_ID),
    ushorts(0, 76, 0, 76, NONE, 3, 22),
    text(25, connection),
    text(30, answering),
    text(27, calling),
    text(28, answering),
  );
/** CALL_DELIVERED_EVENT (Tables 71 and 72). */
const delivered = (callId: number, alerting: string, calling: string, connection = alerting): Buffer =>
  frame(
    Id.CALL_DELIVERED_EVENT,
    eventHead(callId),
    ushorts(NONE, 3),
    uints(NULL_ID, NULL_ID, NULL_ID, NULL_ID),
    ushorts(0, 76, 0, 76, NONE, 2, 22, 0, 0),
    text(25, connection),
    text(26, alerting),
    text(27, calling),
    text(28, alerting),
  );
/** CALL_ORIGINATED_EVENT (Tables 83 and 84). */
const originated = (callId: number, calling: string, called: string): Buffer =>
  frame(
    Id.CALL_ORIGINATED_EVENT,
    eventHead(callId),
    ushorts(NONE, 7),
    uints(NULL_ID, NULL_ID, NULL_ID, NULL_ID),
    ushorts(0, 76, 0, 1, NONE),
    text(25, calling),
    text(27, calling),
    text(28, called),
  );
/** CALL_HELD_EVENT (Tables 75 and 76). */
const held = (callId: number, device: string): Buffer =>
  frame(Id.CALL_HELD_EVENT, eventHead(callId), ushorts(76, 4, NONE), text(25, device), text(31, device));
/** AGENT_STATE_EVENT (Tables 56 and 57). */
const agentAt = (id: string, phone: string): Buffer =>
  frame(
    Id.AGENT_STATE_EVENT,
    uints(0, 1, 0),
    ushorts(21, 4),
    uints(0, NULL_ID, NULL_ID),
    ushorts(0, 4, 0),
    uints(1, 0),
    u16(0),
    uints(0, 0, 1),
    u16(0),
    text(4, phone),
    text(194, id),
  );

/** Six reserved USHORTs, two BOOLs, the counts of named variables and arrays. */
const setup = (variables = 0, arrays = 0): Buffer => ushorts(0, 0, 0, 0, 0, 0, 0, 0, variables, arrays);

describe('requests that name everything', () => {
  const target = { callId: '16777507', device: '2006' } as const;
  const CALL = 16777507;

  it.each<[string, CtiCommand, number, () => Buffer]>([
    [
      'ANSWER_CALL_REQ (Tables 108, 109)',
      { command: 'answer', ...target },
      Id.ANSWER_CALL_REQ,
      () => body(uints(1, CALL), u16(0), text(25, '2006'), text(6, '2006')),
    ],
    [
      'HOLD_CALL_REQ (Tables 125, 126)',
      { command: 'hold', ...target },
      Id.HOLD_CALL_REQ,
      () => body(uints(1, CALL), ushorts(0, 0), text(25, '2006'), text(6, '2006')),
    ],
    [
      'RETRIEVE_CALL_REQ (Tables 135, 136)',
      { command: 'retrieve', ...target },
      Id.RETRIEVE_CALL_REQ,
      () => body(uints(1, CALL), u16(0), text(53, '2006'), text(6, '2006')),
    ],
    [
      'CLEAR_CONNECTION_REQ (Tables 114, 115)',
      { command: 'drop', ...target },
      Id.CLEAR_CONNECTION_REQ,
      () => body(uints(1, CALL), u16(0), text(25, '2006'), text(6, '2006')),
    ],
    [
      'CLEAR_CALL_REQ (Tables 111, 112)',
      { command: 'clear', ...target },
      Id.CLEAR_CALL_REQ,
      () => body(uints(1, CALL), u16(0), text(25, '2006'), text(6, '2006')),
    ],
    [
      'CONSULT_CALL_REQ (Tables 121, 122)',
      {
        command: 'consult',
        ...target,
        destination: '2007',
        purpose: 'transfer',
        data: { accountCode: 'A1' },
      },
      Id.CONSULT_CALL_REQ,
      () =>
        body(
          uints(1, CALL),
          ushorts(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
          text(50, '2006'),
          text(11, '2007'),
          text(6, '2006'),
          text(78, 'A1'),
        ),
    ],
    [
      'TRANSFER_CALL_REQ with a held call (Tables 138, 139)',
      { command: 'transfer', ...target, heldCallId: '0x10' },
      Id.TRANSFER_CALL_REQ,
      () =>
        body(uints(1, CALL, 16), ushorts(0, 0), setup(), text(50, '2006'), text(53, '2006'), text(6, '2006')),
    ],
    [
      'TRANSFER_CALL_REQ in one step (Table 139)',
      { command: 'blindTransfer', ...target, destination: '7000' },
      Id.TRANSFER_CALL_REQ,
      () =>
        body(
          uints(1, CALL, NULL_ID),
          ushorts(0, NONE),
          setup(),
          text(50, '2006'),
          text(6, '2006'),
          text(11, '7000'),
        ),
    ],
    [
      'CONFERENCE_CALL_REQ with a held call (Tables 117, 118)',
      { command: 'conference', ...target, heldCallId: '16' },
      Id.CONFERENCE_CALL_REQ,
      () =>
        body(uints(1, 16, CALL), ushorts(0, 0), setup(), text(50, '2006'), text(53, '2006'), text(6, '2006')),
    ],
    [
      'CONFERENCE_CALL_REQ in one step (Table 118)',
      { command: 'conference', ...target, options: { dialedNumber: '2008' } },
      Id.CONFERENCE_CALL_REQ,
      () =>
        body(
          uints(1, NULL_ID, CALL),
          ushorts(NONE, 0),
          setup(),
          text(50, '2006'),
          text(6, '2006'),
          text(11, '2008'),
        ),
    ],
    [
      'ALTERNATE_CALL_REQ (Tables 105, 106)',
      { command: 'alternate', ...target, otherCallId: '16' },
      Id.ALTERNATE_CALL_REQ,
      () => body(uints(1, CALL, 16), ushorts(0, 0), text(50, '2006'), text(52, '2006'), text(6, '2006')),
    ],
    [
      'RECONNECT_CALL_REQ (Tables 132, 133)',
      { command: 'reconnect', ...target, heldCallId: '16' },
      Id.RECONNECT_CALL_REQ,
      () => body(uints(1, CALL, 16), ushorts(0, 0), text(50, '2006'), text(53, '2006'), text(6, '2006')),
    ],
    [
      'SEND_DTMF_SIGNAL_REQ (Tables 142, 143)',
      { command: 'sendDtmf', ...target, digits: '12*#', toneDurationMs: 100, pauseDurationMs: 70_000 },
      Id.SEND_DTMF_SIGNAL_REQ,
      () =>
        body(
          uints(1, CALL),
          ushorts(0, 100),
          u32(70_000),
          text(25, '2006'),
          text(67, '12*#'),
          text(6, '2006'),
        ),
    ],
    [
      'BAD_CALL_REQ (Tables 159, 160)',
      { command: 'badCall', ...target },
      Id.BAD_CALL_REQ,
      () => body(u32(1), u16(0), u32(CALL), text(25, '2006')),
    ],
    [
      'SUPERVISE_CALL_REQ (Tables 148 to 150)',
      { command: 'supervise', ...target, action: 'bargeIn', supervisor: '2010' },
      Id.SUPERVISE_CALL_REQ,
      () =>
        body(
          uints(1, CALL, NULL_ID),
          ushorts(0, NONE, 3),
          text(90, '2006'),
          text(4, '2006'),
          text(6, '2006'),
          text(85, '2010'),
        ),
    ],
    [
      'SUPERVISOR_ASSIST_REQ (Tables 153, 154)',
      { command: 'supervisorAssist', ...target, agent: 'ann' },
      Id.SUPERVISOR_ASSIST_REQ,
      () =>
        body(uints(1, CALL), u16(0), text(25, '2006'), text(4, '2006'), text(6, '2006'), text(194, 'ann')),
    ],
    [
      'SNAPSHOT_CALL_REQ (Tables 176, 177)',
      { command: 'snapshotCall', ...target },
      Id.SNAPSHOT_CALL_REQ,
      () => body(uints(1, CALL), u16(0), text(25, '2006')),
    ],
    [
      'SNAPSHOT_DEVICE_REQ (Tables 180, 181)',
      { command: 'snapshotDevice', device: '2006' },
      Id.SNAPSHOT_DEVICE_REQ,
      () => body(u32(1), u16(0), text(6, '2006')),
    ],
    [
      'QUERY_DEVICE_INFO_REQ (Tables 170, 171)',
      { command: 'queryDevice', device: '2006' },
      Id.QUERY_DEVICE_INFO_REQ,
      () => body(u32(1), u16(0), text(6, '2006')),
    ],
    [
      'QUERY_AGENT_STATE_REQ by agent (Tables 58, 59)',
      { command: 'queryAgentState', agent: 'ann' },
      Id.QUERY_AGENT_STATE_REQ,
      () => body(uints(1, 1, 0), text(194, 'ann')),
    ],
    [
      'QUERY_AGENT_STATE_REQ by phone (Tables 58, 59)',
      { command: 'queryAgentState', device: '2006' },
      Id.QUERY_AGENT_STATE_REQ,
      () => body(uints(1, 1, 0), text(4, '2006')),
    ],
    [
      'QUERY_QUEUE_STATISTICS_REQ (Tables 162, 163)',
      { command: 'queryQueueStatistics', queue: '7' },
      Id.QUERY_QUEUE_STATISTICS_REQ,
      () => field(62, u32(7)),
    ],
    [
      'QUERY_AGENT_QUEUE_STATISTICS_REQ (Tables 166, 167)',
      { command: 'queryAgentQueueStatistics', agent: 'ann' },
      Id.QUERY_AGENT_QUEUE_STATISTICS_REQ,
      () => text(194, 'ann'),
    ],
    [
      'QUERY_SUMMARY_STATISTICS_REQ (Table 174)',
      { command: 'querySummaryStatistics' },
      Id.QUERY_SUMMARY_STATISTICS_REQ,
      () => body(),
    ],
  ])('%s', async (_name, command, type, expected) => {
    await connect();
    expect((await sent(command, type)).toString('hex')).toBe(expected().toString('hex'));
  });

  it('MAKE_CALL_REQ (Tables 128, 129) with all its data', async () => {
    await connect();
    const command: CtiCommand = {
      command: 'makeCall',
      from: '2006',
      destination: '5551234',
      data: {
        callVariables: { CallVar1: 'one', CallVariable10: 'ten', CallVar2: '' },
        wrapUp: 'sold',
        accountCode: 'A1',
        eccVariables: { 'user.tier': 'gold', 'user.list': ['a', '', 'c'] },
      },
    };
    const element = (index: number, value: string): Buffer =>
      field(83, Buffer.concat([u8(index), Buffer.from(`user.list\0${value}\0`)]));
    expect((await sent(command, Id.MAKE_CALL_REQ)).toString('hex')).toBe(
      body(
        u32(1),
        setup(1, 2),
        u32(NULL_ID),
        text(6, '2006'),
        text(11, '5551234'),
        text(13, 'one'),
        text(22, 'ten'),
        text(46, 'sold'),
        variable('user.tier', 'gold'),
        element(0, 'a'),
        element(2, 'c'),
        text(78, 'A1'),
      ).toString('hex'),
    );
  });

  it('MAKE_CALL_REQ and CONFERENCE_CALL_REQ as printed, where that is set', async () => {
    await connect({ callSetupLayout: 'printed' });
    const made = await sent({ command: 'makeCall', from: '2006', destination: '1' }, Id.MAKE_CALL_REQ);
    expect(made.indexOf(text(6, '2006'))).toBe(32);
    const join: CtiCommand = { command: 'conference', ...target, heldCallId: '16' };
    expect((await sent(join, Id.CONFERENCE_CALL_REQ)).indexOf(text(50, '2006'))).toBe(40);
  });

  it('SET_CALL_DATA_REQ (Tables 145, 146), connection type before call id', async () => {
    await connect();
    const command: CtiCommand = {
      command: 'setCallData',
      ...target,
      data: { callVariables: { CallVar3: 'x' }, callerEnteredDigits: '42', accountCode: 'AC1' },
      options: { baResponse: 'Accept', callType: 'CALLTYPE_PREVIEW', ani: '555' },
    };
    expect((await sent(command, Id.SET_CALL_DATA_REQ)).toString('hex')).toBe(
      body(
        u32(1),
        u16(0),
        u32(CALL),
        ushorts(1, 0, 17, 0),
        uints(0, 1),
        text(25, '2006'),
        text(8, '555'),
        text(12, '42'),
        text(15, 'x'),
        variable('BAResponse', 'Accept'),
        text(96, 'AC1'),
      ).toString('hex'),
    );
  });

  it('keep a connection id apart from the device it belongs to', async () => {
    await connect();
    const command: CtiCommand = { command: 'hold', callId: '5', device: '2006', connectionId: 'conn-1' };
    expect((await sent(command, Id.HOLD_CALL_REQ)).toString('hex')).toBe(
      body(uints(1, 5), ushorts(0, 0), text(25, 'conn-1'), text(6, '2006')).toString('hex'),
    );
  });
});

describe('SET_AGENT_STATE_REQ (Tables 62, 63)', () => {
  const stateOf = (
    state: number,
    reason: number,
    forced: number,
    capacity: number,
    ...fields: Buffer[]
  ): string =>
    body(u32(1), ushorts(state, 0, 0, reason), u8(forced), u32(capacity), ...fields).toString('hex');
  const set = async (fields: object): Promise<string> =>
    (await sent({ command: 'setAgentState', ...fields } as CtiCommand, Id.SET_AGENT_STATE_REQ)).toString(
      'hex',
    );

  it('carries state, reason, force and capacity', async () => {
    await connect();
    const ann = { agent: 'ann', device: '2006' };
    expect(
      await set({ state: 'login', ...ann, password: 'pw', forced: true, options: { outbound: true } }),
    ).toBe(stateOf(0, 0, 1, 1, text(6, '2006'), text(49, 'pw'), text(194, 'ann')));
    expect(await set({ state: 'login', ...ann, password: '' })).toBe(
      stateOf(0, 0, 0, 0, text(6, '2006'), text(49, ''), text(194, 'ann')),
    );
    expect(await set({ state: 'logout', ...ann, reason: 3, forced: true })).toBe(
      stateOf(1, 3, 1, 0, text(6, '2006'), text(194, 'ann')),
    );
    expect(await set({ state: 'notReady', device: '2006', reason: 12 })).toBe(
      stateOf(2, 12, 0, 0, text(6, '2006')),
    );
    expect(await set({ state: 'ready', device: '2006' })).toBe(stateOf(3, 0, 0, 0, text(6, '2006')));
    expect(await set({ state: 'work', device: '2006' })).toBe(stateOf(5, 0, 0, 0, text(6, '2006')));
  });

  it('authenticates without a phone and without changing the state (Table 5)', async () => {
    await connect();
    expect(await set({ state: 'authenticate', agent: 'ann', password: 'pw' })).toBe(
      stateOf(0, 0, 2, 0, text(6, 'unknown'), text(49, 'pw'), text(194, 'ann')),
    );
  });

  it('has no capacity before version 12', async () => {
    await connect({ protocolVersion: 11 });
    expect(await set({ state: 'ready', device: '2006' })).toBe(
      body(u32(1), ushorts(3, 0, 0, 0), u8(0), text(6, '2006')).toString('hex'),
    );
    const code = codeOf(
      test.driver.execute({ command: 'setAgentState', state: 'authenticate', agent: 'ann', password: 'pw' }),
    );
    expect(await code).toBe('CTI_UNSUPPORTED');
  });

  it('goes to the phone where the agent works', async () => {
    await connect();
    await happened(agentAt('ann', '2006'));
    expect(await set({ state: 'ready', agent: 'ann' })).toBe(
      stateOf(3, 0, 0, 0, text(6, '2006'), text(194, 'ann')),
    );
  });

  it('speaks for the own agent in agent mode', async () => {
    await connect({ mode: 'agent', agentId: 'ann', agentInstrument: '2006', servicesMask: '0x5' });
    expect(await set({ state: 'ready' })).toBe(stateOf(3, 0, 0, 0, text(6, '2006'), text(194, 'ann')));
  });

  it.each([{ agentId: 'ann' }, { agentExtension: '2006' }, { agentInstrument: 'SEP01' }])(
    'speaks for the agent whom the server found by %o',
    async (who) => {
      test = driverFor(server.host, { ...QUIET, mode: 'agent', servicesMask: '0x5', ...who });
      void test.driver.start();
      peer = await server.peer(1);
      const invokeId = (await peer.take(Id.OPEN_REQ)).subarray(0, 4);
      const found = [text(4, '2006'), text(6, '2006'), text(194, 'ann')];
      peer.send(frame(Id.OPEN_CONF, invokeId, uints(5, 0, 0, 0), ushorts(1, 0, 3), ...found));
      await test.reaches('online');
      expect(await set({ state: 'logout' })).toBe(stateOf(1, 0, 0, 0, text(6, '2006'), text(194, 'ann')));
      await happened(established(1, '2006', '555'));
      expect((await sent({ command: 'hold' }, Id.HOLD_CALL_REQ)).toString('hex')).toBe(
        body(uints(1, 1), ushorts(0, 0), text(25, '2006'), text(6, '2006')).toString('hex'),
      );
      const call: CtiCommand = { command: 'makeCall', destination: '7' };
      expect(
        floatingOf(await sent(call, Id.MAKE_CALL_REQ), 28)
          .get(6)
          ?.toString(),
      ).toBe('2006\0');
    },
  );
});

describe('what a command leaves out', () => {
  const hexOf = async (command: CtiCommand, type: number): Promise<string> =>
    (await sent(command, type)).toString('hex');
  const hold = (callId: number, device: string, connection = device): string =>
    body(uints(1, callId), ushorts(0, 0), text(25, connection), text(6, device)).toString('hex');

  it('is the only call of the device that fits', async () => {
    await connect();
    await happened(established(1, '2006', '555'), held(1, '2006'), established(2, '2006', '556'));
    expect(await hexOf({ command: 'hold', device: '2006' }, Id.HOLD_CALL_REQ)).toBe(hold(2, '2006'));
    expect(await hexOf({ command: 'retrieve', device: '2006' }, Id.RETRIEVE_CALL_REQ)).toBe(
      body(uints(1, 1), u16(0), text(53, '2006'), text(6, '2006')).toString('hex'),
    );
  });

  it('is the only agent phone of the call', async () => {
    await connect();
    await happened(established(1, '2006', '555'));
    expect(await hexOf({ command: 'hold', callId: '1' }, Id.HOLD_CALL_REQ)).toBe(hold(1, '2006'));
  });

  it('is the connection id as the events gave it', async () => {
    await connect();
    await happened(established(1, '2006', '555', 'c-77'));
    expect(await hexOf({ command: 'hold', device: '2006' }, Id.HOLD_CALL_REQ)).toBe(hold(1, '2006', 'c-77'));
  });

  it('is the calling connection while it rings, as CALL_DELIVERED_EVENT gave it', async () => {
    await connect();
    await happened(delivered(1, '2006', '555', '555'));
    expect(await hexOf({ command: 'answer', device: '2006' }, Id.ANSWER_CALL_REQ)).toBe(
      body(uints(1, 1), u16(0), text(25, '555'), text(6, '2006')).toString('hex'),
    );
    await happened(established(1, '2006', '555', '555'));
    expect(await hexOf({ command: 'hold', device: '2006' }, Id.HOLD_CALL_REQ)).toBe(hold(1, '2006'));
  });

  it('need not be known to answer: the phone alone says enough', async () => {
    await connect();
    expect(await hexOf({ command: 'answer', device: '2006' }, Id.ANSWER_CALL_REQ)).toBe(
      body(uints(1, NULL_ID), u16(NONE), text(6, '2006')).toString('hex'),
    );
  });

  it('is the held call that goes with the active one, whichever of the two is named', async () => {
    await connect();
    await happened(established(1, '2006', '555'), held(1, '2006'), originated(2, '2006', '2007'));
    const expected = body(
      uints(1, 2, 1),
      ushorts(0, 0),
      setup(),
      text(50, '2006'),
      text(53, '2006'),
      text(6, '2006'),
    ).toString('hex');
    expect(await hexOf({ command: 'transfer', device: '2006' }, Id.TRANSFER_CALL_REQ)).toBe(expected);
    expect(await hexOf({ command: 'transfer', callId: '2' }, Id.TRANSFER_CALL_REQ)).toBe(expected);
    expect(await hexOf({ command: 'transfer', callId: '1' }, Id.TRANSFER_CALL_REQ)).toBe(expected);
    expect(await hexOf({ command: 'transfer', callId: '1', device: '2006' }, Id.TRANSFER_CALL_REQ)).toBe(
      expected,
    );
    expect(await hexOf({ command: 'transfer', device: '2006', heldCallId: '1' }, Id.TRANSFER_CALL_REQ)).toBe(
      expected,
    );
  });

  it('is the ringing call to alternate with', async () => {
    await connect();
    await happened(established(1, '2006', '555'), delivered(2, '2006', '556'));
    expect(await hexOf({ command: 'alternate', device: '2006' }, Id.ALTERNATE_CALL_REQ)).toBe(
      body(uints(1, 1, 2), ushorts(0, 0), text(50, '2006'), text(52, '2006'), text(6, '2006')).toString(
        'hex',
      ),
    );
  });

  it('is the call of the agent to supervise', async () => {
    await connect();
    await happened(agentAt('ann', '2006'), established(1, '2006', '555'));
    expect(
      await hexOf(
        { command: 'supervise', action: 'monitor', agent: 'ann', supervisor: '2010' },
        Id.SUPERVISE_CALL_REQ,
      ),
    ).toBe(
      body(
        uints(1, 1, NULL_ID),
        ushorts(0, NONE, 1),
        text(90, '2006'),
        text(4, '2006'),
        text(6, '2006'),
        text(85, '2010'),
        text(194, 'ann'),
      ).toString('hex'),
    );
  });

  it('is of the agent who works at the phone to log out', async () => {
    await connect();
    await happened(agentAt('ann', '2006'));
    const logout = (who: object): Promise<string> =>
      hexOf({ command: 'setAgentState', state: 'logout', ...who }, Id.SET_AGENT_STATE_REQ);
    expect(await logout({ device: '2006' })).toBe(await logout({ agent: 'ann', device: '2006' }));
  });

  it('is supervised from the phone of the supervisor, who may be named as agents are', async () => {
    await connect();
    await happened(agentAt('ann', '2006'), agentAt('sue', '2010'), established(1, '2006', '555'));
    const monitor = (supervisor: string): Promise<string> =>
      hexOf({ command: 'supervise', action: 'monitor', agent: 'ann', supervisor }, Id.SUPERVISE_CALL_REQ);
    expect(await monitor('sue')).toBe(await monitor('2010'));
  });

  it("is the supervisor's own call once there is one", async () => {
    await connect();
    await happened(established(1, '2006', '555'), established(3, '2010', '2006'));
    const clear: CtiCommand = {
      command: 'supervise',
      action: 'clear',
      callId: '1',
      device: '2006',
      supervisor: '2010',
    };
    expect((await sent(clear, Id.SUPERVISE_CALL_REQ)).subarray(0, 18).toString('hex')).toBe(
      body(uints(1, 1, 3), ushorts(0, 0, 0)).toString('hex'),
    );
  });

  it('may be no call at all when an agent asks for help', async () => {
    await connect();
    await happened(agentAt('ann', '2006'));
    expect(await hexOf({ command: 'supervisorAssist', agent: 'ann' }, Id.SUPERVISOR_ASSIST_REQ)).toBe(
      body(
        uints(1, NULL_ID),
        u16(NONE),
        text(25, '2006'),
        text(4, '2006'),
        text(6, '2006'),
        text(194, 'ann'),
      ).toString('hex'),
    );
  });

  it('has to be said when several fit, and the error says what', async () => {
    await connect();
    await happened(
      established(1, '2006', '555'),
      established(2, '2006', '556'),
      established(3, '2007', '2006'),
    );
    const fieldOf = (command: CtiCommand): Promise<unknown> =>
      test.driver
        .execute(command)
        .catch((error: { code: string; context: { field: string } }) => [error.code, error.context.field]);
    expect(await fieldOf({ command: 'hold', device: '2006' })).toEqual(['CTI_INPUT_MISSING', 'callId']);
    expect(await fieldOf({ command: 'retrieve', device: '2006' })).toEqual(['CTI_INPUT_MISSING', 'callId']);
    expect(await fieldOf({ command: 'hold' })).toEqual(['CTI_INPUT_MISSING', 'callId']);
    expect(await fieldOf({ command: 'hold', callId: '9' })).toEqual(['CTI_INPUT_MISSING', 'device']);
    expect(await fieldOf({ command: 'transfer', callId: '1' })).toEqual(['CTI_INPUT_MISSING', 'device']);
    expect(await fieldOf({ command: 'transfer', callId: '1', device: '2006' })).toEqual([
      'CTI_INPUT_MISSING',
      'heldCallId',
    ]);
    expect(await fieldOf({ command: 'alternate', callId: '1', device: '2006' })).toEqual([
      'CTI_INPUT_MISSING',
      'otherCallId',
    ]);
    expect(peer.waiting).toBe(0);
  });
});

describe('input that cannot be right', () => {
  const target = { callId: '1', device: '2006' };
  const data = (value: unknown) => ({ command: 'setCallData', ...target, data: value });
  const login = { command: 'setAgentState', state: 'login', agent: 'ann', device: '2006', password: 'pw' };

  it.each<[string, object]>([
    ['CTI_INPUT_MISSING', { command: 'makeCall', from: '2006' }],
    ['CTI_INPUT_MISSING', { command: 'makeCall', destination: '1' }],
    ['CTI_INPUT_TYPE', { command: 'makeCall', from: '2006', destination: {} }],
    ['CTI_INPUT_LENGTH', { command: 'makeCall', from: '2006', destination: '1'.repeat(40) }],
    ['CTI_INPUT_LENGTH', { command: 'makeCall', from: '2'.repeat(64), destination: '1' }],
    ['CTI_INPUT_VALUE', { command: 'hold', callId: 'abc', device: '2006' }],
    ['CTI_INPUT_RANGE', { command: 'hold', callId: '4294967296', device: '2006' }],
    ['CTI_INPUT_VALUE', { command: 'consult', ...target, destination: '1', purpose: 'chat' }],
    ['CTI_UNSUPPORTED', { command: 'blindTransfer', ...target, destination: '1', kind: 'voicemail' }],
    ['CTI_INPUT_VALUE', { command: 'sendDtmf', ...target, digits: '12x' }],
    ['CTI_INPUT_LENGTH', { command: 'sendDtmf', ...target, digits: '1'.repeat(32) }],
    ['CTI_INPUT_RANGE', { command: 'sendDtmf', ...target, digits: '1', toneDurationMs: 65_536 }],
    ['CTI_INPUT_MISSING', data({})],
    ['CTI_INPUT_TYPE', data('x')],
    ['CTI_INPUT_VALUE', data({ callVariables: { CallVar11: 'x' } })],
    ['CTI_INPUT_LENGTH', data({ callVariables: { CallVar1: 'x'.repeat(40) } })],
    ['CTI_INPUT_LENGTH', data({ callVariables: { CallVar1: 'ä'.repeat(20) } })],
    ['CTI_INPUT_TYPE', data({ callVariables: { CallVar1: ['x'] } })],
    ['CTI_INPUT_LENGTH', data({ eccVariables: { ['n'.repeat(33)]: 'x' } })],
    ['CTI_INPUT_LENGTH', data({ eccVariables: { name: 'x'.repeat(211) } })],
    [
      'CTI_INPUT_LENGTH',
      data({
        eccVariables: Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`n${n}`, 'x'.repeat(200)])),
      }),
    ],
    ['CTI_INPUT_VALUE', data({ eccVariables: { BAResponse: 'Perhaps' } })],
    ['CTI_INPUT_VALUE', { command: 'setCallData', ...target, options: { baResponse: 'Callback tomorrow' } }],
    ['CTI_INPUT_VALUE', { command: 'setCallData', ...target, options: { callType: 'CALLTYPE_NEW' } }],
    ['CTI_UNSUPPORTED', data({ tag: 'vip' })],
    [
      'CTI_UNSUPPORTED',
      { command: 'makeCall', from: '2006', destination: '1', data: { callerEnteredDigits: '1' } },
    ],
    ['CTI_INPUT_MISSING', { ...login, agent: undefined }],
    ['CTI_INPUT_MISSING', { ...login, device: undefined }],
    ['CTI_INPUT_MISSING', { ...login, password: undefined }],
    ['CTI_INPUT_LENGTH', { ...login, agent: 'a'.repeat(32) }],
    ['CTI_INPUT_LENGTH', { ...login, password: 'p'.repeat(64) }],
    ['CTI_INPUT_TYPE', { ...login, forced: 'yes' }],
    ['CTI_INPUT_MISSING', { command: 'setAgentState', device: '2006' }],
    ['CTI_INPUT_VALUE', { command: 'setAgentState', state: 'asleep', device: '2006' }],
    ['CTI_INPUT_VALUE', { command: 'setAgentState', state: 'ready', device: '2006', forced: true }],
    ['CTI_INPUT_RANGE', { command: 'setAgentState', state: 'notReady', device: '2006', reason: 65_536 }],
    ['CTI_INPUT_MISSING', { command: 'setAgentState', state: 'logout', device: '2006' }],
    ['CTI_INPUT_MISSING', { command: 'supervise', ...target, supervisor: '2010' }],
    ['CTI_INPUT_MISSING', { command: 'supervise', ...target, action: 'monitor' }],
    ['CTI_UNSUPPORTED', { command: 'supervise', ...target, action: 'whisper', supervisor: '2010' }],
    ['CTI_INPUT_MISSING', { command: 'queryAgentState' }],
    ['CTI_INPUT_MISSING', { command: 'queryQueueStatistics' }],
    ['CTI_INPUT_UNKNOWN', { command: 'queryQueueStatistics', queue: 'Sales' }],
    ['CTI_INPUT_MISSING', { command: 'queryDevice' }],
    ['CTI_UNSUPPORTED', { command: 'park', ...target }],
  ])('is %s: %o', async (code, command) => {
    await connect();
    expect(await codeOf(test.driver.execute(command as CtiCommand))).toBe(code);
    expect(peer.waiting).toBe(0);
  });

  it.each([
    'Accept',
    'Reject',
    'Reject-Close',
    'Skip',
    'Skip-Close',
    'Cancel Reservation',
    'Reclassify',
    'REX_VOICE',
    'REX_ANS_MACHINE',
    'REX_FAX',
    'REX_INVALID',
    'DO_NOT_CALL',
    'BUSY',
    'Callback 12312026 23:59',
    'P#5551212',
    'Callback Cancel',
    'SkipNext',
    'SKIP_WRONG_NUMBER',
    'SKIP NOT_HOME',
    'SKIP_NOT_HOME',
  ])('is no documented BAResponse: %s is one', async (baResponse) => {
    await connect();
    const command: CtiCommand = {
      command: 'setCallData',
      callId: '1',
      device: '2006',
      data: {},
      options: { baResponse },
    };
    expect((await sent(command, Id.SET_CALL_DATA_REQ)).includes(variable('BAResponse', baResponse))).toBe(
      true,
    );
  });

  it('never shows a password in an error', async () => {
    await connect();
    const error: unknown = await test.driver
      .execute({
        command: 'setAgentState',
        state: 'login',
        agent: 'ann',
        device: '2006',
        password: 'x'.repeat(70),
      })
      .catch((thrown: unknown) => thrown);
    expect(JSON.stringify(error) + String(error)).not.toContain('xxxx');
  });
});

describe('results', () => {
  it('of a call that is made', async () => {
    await connect();
    const made = test.driver.execute({ command: 'makeCall', from: '2006', destination: '7000' });
    await answerTo(Id.MAKE_CALL_REQ, u32(77), ushorts(0, NONE, 3), text(47, '2006'));
    await expect(made).resolves.toEqual({
      command: 'makeCall',
      callId: '77',
      connectionId: '2006',
      device: '2006',
    });
  });

  it('name no call where the answer names none', async () => {
    await connect();
    const moved = test.driver.execute({
      command: 'blindTransfer',
      callId: '1',
      device: '2006',
      destination: '7',
    });
    await answerTo(Id.TRANSFER_CALL_REQ, u32(NULL_ID), ushorts(NONE, 0, 0, 3));
    await expect(moved).resolves.toEqual({ command: 'blindTransfer', device: '2006' });
  });

  it('of a conference, with its parties', async () => {
    await connect();
    const joined = test.driver.execute({
      command: 'conference',
      callId: '2',
      heldCallId: '1',
      device: '2006',
    });
    const party = (id: string): Buffer[] => [field(39, u32(1)), field(40, u16(0)), text(41, id)];
    await answerTo(
      Id.CONFERENCE_CALL_REQ,
      u32(1),
      ushorts(0, 2, NONE, 3),
      text(47, '2006'),
      ...party('2006'),
      ...party('2007'),
    );
    await expect(joined).resolves.toEqual({
      command: 'conference',
      callId: '1',
      connectionId: '2006',
      device: '2006',
      details: {
        parties: [
          { callId: '1', connectionId: '2006' },
          { callId: '1', connectionId: '2007' },
        ],
      },
    });
  });

  it('of queue statistics (Tables 164, 165), complete and by name', async () => {
    await connect();
    const statistics = test.driver.execute({ command: 'queryQueueStatistics', queue: '7' });
    const start = 1_700_000_000;
    await answerTo(
      Id.QUERY_QUEUE_STATISTICS_REQ,
      ushorts(1, 2, 3, 4, 5, 6),
      uints(11, 12, 13, 14, 15, 16, 17, 18, 19, 20),
      uints(start, start + 3_600),
      uints(31, 32, 33, 34, 35, 36, 37, 38, 39),
      field(62, u32(7)),
    );
    await expect(statistics).resolves.toEqual({
      command: 'queryQueueStatistics',
      queue: { id: '7' },
      loggedInAgents: 1,
      inSessionAgents: 2,
      availableAgents: 3,
      unAvailableAgents: 4,
      inWorkAgents: 5,
      selectedAgents: 6,
      callsInPriorityQueue1: 11,
      callsInPriorityQueue2: 12,
      callsInPriorityQueue3: 13,
      callsInPriorityQueue4: 14,
      callsInPriorityQueue5: 15,
      callsInPriorityQueue6: 16,
      callsInPriorityQueue7: 17,
      callsInPriorityQueue8: 18,
      callsInPriorityQueue9: 19,
      callsInPriorityQueue10: 20,
      startTime: '2023-11-14T22:13:20.000Z',
      endTime: '2023-11-14T23:13:20.000Z',
      totalCalls: 31,
      oldestCallInQueue: 32,
      handledCallsToday: 33,
      callsAbandoned: 34,
      callsDequeued: 35,
      averageTalkDuration: 36,
      averageWaitDuration: 37,
      longestTalkDuration: 38,
      longestWaitDuration: 39,
    });
  });

  it('of an agent state (Tables 60, 61), with the states for the queues', async () => {
    await connect();
    const state = test.driver.execute({ command: 'queryAgentState', agent: 'ann' });
    await answerTo(
      Id.QUERY_AGENT_STATE_REQ,
      ushorts(4, 1),
      uints(1, 0),
      u16(0),
      uints(0, 0, 1),
      text(4, '2006'),
      text(6, '2006'),
      text(194, 'ann'),
      field(62, u32(7)),
      field(63, u32(0)),
      field(64, u16(0)),
      field(65, u16(7)),
    );
    await expect(state).resolves.toEqual({
      command: 'queryAgentState',
      agent: { id: 'ann', extension: '2006' },
      agentState: 'AGENT_STATE_TALKING',
      agentStateCode: 4,
      agentExtension: '2006',
      agentInstrument: '2006',
      queueStates: [{ id: '7', state: 'BUSY_OTHER', stateCode: 7 }],
    });
  });

  it('of a device (Tables 172, 173); a limit that is unknown is left out', async () => {
    await connect();
    const info = test.driver.execute({ command: 'queryDevice', device: '2006' });
    await answerTo(
      Id.QUERY_DEVICE_INFO_REQ,
      ushorts(21, NONE, NONE, 0, 0, 2, NONE, 16),
      uints(0x6, 0, 0, 0, 0),
    );
    await expect(info).resolves.toEqual({
      command: 'queryDevice',
      device: '2006',
      maxActiveCalls: 2,
      maxDevicesInConference: 16,
      makeCallSetup: 6,
      makeCallStates: ['AGENT_LOGOUT_MASK', 'AGENT_NOT_READY_MASK'],
    });
  });

  it('of the snapshot of a call (Tables 178, 179)', async () => {
    await connect();
    const snapshot = test.driver.execute({ command: 'snapshotCall', callId: '1', device: '2006' });
    await answerTo(
      Id.SNAPSHOT_CALL_REQ,
      ushorts(0, 0, 1, 1, 0, 0),
      u32(0),
      text(8, '5551234'),
      text(10, '7000'),
      text(11, '7000'),
      field(72, u32(0)),
      field(73, u32(0)),
      text(13, 'gold'),
      variable('user.tier', 'a'),
      field(56, u32(1)),
      field(57, u16(0)),
      text(58, '1000.1001'),
      field(59, u16(78)),
      text(60, '1000.1001'),
      field(61, u16(4)),
    );
    await expect(snapshot).resolves.toEqual({
      command: 'snapshotCall',
      callId: '1',
      device: '2006',
      callType: 'CALLTYPE_INVALID',
      callTypeCode: 0,
      ani: '5551234',
      did: '7000',
      dialedNumber: '7000',
      data: { callVariables: { CallVar1: 'gold' }, eccVariables: { 'user.tier': 'a' } },
      parties: [
        {
          callId: '1',
          connectionId: '1000.1001',
          device: { number: '1001', kind: 'station' },
          primaryExtension: '1000',
          deviceType: 'DEVID_NON_ACD_DEVICE_IDENTIFIER',
          deviceTypeCode: 78,
          localConnectionState: 'hold',
          connectionState: 'LCS_HOLD',
          connectionStateCode: 4,
        },
      ],
    });
  });

  it('of the snapshot of a device (Tables 182, 183)', async () => {
    await connect();
    const snapshot = test.driver.execute({ command: 'snapshotDevice', device: '2006' });
    await answerTo(
      Id.SNAPSHOT_DEVICE_REQ,
      u16(1),
      field(56, u32(9)),
      field(57, u16(0)),
      text(58, '2006'),
      field(61, u16(3)),
    );
    await expect(snapshot).resolves.toEqual({
      command: 'snapshotDevice',
      device: '2006',
      calls: [
        {
          callId: '9',
          connectionId: '2006',
          localConnectionState: 'connected',
          connectionState: 'LCS_CONNECT',
          connectionStateCode: 3,
        },
      ],
    });
  });

  it('of commands that have nothing else to say', async () => {
    await connect();
    const held = test.driver.execute({ command: 'hold', callId: '0x10', device: '2006' });
    await answerTo(Id.HOLD_CALL_REQ);
    await expect(held).resolves.toEqual({ command: 'hold', callId: '16', device: '2006' });
  });
});
