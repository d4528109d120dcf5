import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failureConf, type RawPeer, RawUccxServer, uints, ushorts } from '../support/raw-uccx-server';
import { driverFor, type DriverUnderTest } from '../support/uccx-driver';
import { lineOf } from '../support/uccx-events';
import { field, frame, Id, text, u16, u32 } from '../support/uccx-wire-client';
import { until } from '../support/until';

let server: RawUccxServer;
let test: DriverUnderTest;

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
const STATEFUL = { configuration: false, teams: false };

/** AGENT_STATE_EVENT (Tables 56 and 57). */
const agentIs = (id: string, state: number, phone: string): Buffer =>
  frame(
    Id.AGENT_STATE_EVENT,
    uints(0, 1, 0),
    ushorts(21, state),
    uints(0, NULL_ID, NULL_ID),
    ushorts(0, state, 0),
    uints(1, 0),
    u16(0),
    uints(0, 0, 1),
    u16(0),
    text(4, phone),
    text(194, id),
  );
/** BEGIN_CALL_EVENT (Tables 65 and 66). */
const begins = (callId: number, device: string): Buffer =>
  frame(Id.BEGIN_CALL_EVENT, uints(0, 1), ushorts(21, 0, 0, 0, 1, 0), u32(callId), u16(0), text(25, device));
/** CALL_HELD_EVENT (Tables 75 and 76). */
const holds = (callId: number, device: string): Buffer =>
  frame(
    Id.CALL_HELD_EVENT,
    uints(0, 1),
    ushorts(21, 0),
    u32(callId),
    ushorts(76, 4, NONE),
    text(25, device),
    text(31, device),
  );
/** END_CALL_EVENT (Tables 67 and 68). */
const ends = (callId: number): Buffer =>
  frame(Id.END_CALL_EVENT, uints(0, 1), ushorts(21, 0), u32(callId), text(25, ''));

/** QUERY_AGENT_STATE_CONF (Tables 60 and 61). */
const agentState = (request: Buffer, state: number, id: string, phone: string): Buffer =>
  frame(
    Id.QUERY_AGENT_STATE_CONF,
    request.subarray(0, 4),
    ushorts(state, 0),
    uints(1, 0),
    u16(0),
    uints(0, 0, 1),
    text(4, phone),
    text(194, id),
  );
/** SNAPSHOT_DEVICE_CONF (Tables 182 and 183). */
const deviceCalls = (
  request: Buffer,
  ...calls: [callId: number, connection: string, state: number][]
): Buffer =>
  frame(
    Id.SNAPSHOT_DEVICE_CONF,
    request.subarray(0, 4),
    u16(calls.length),
    ...calls.flatMap(([callId, connection, state]) => [
      field(56, u32(callId)),
      field(57, u16(0)),
      text(58, connection),
      field(61, u16(state)),
    ]),
  );
/** SNAPSHOT_CALL_CONF (Tables 178 and 179). */
const callParties = (request: Buffer, ...parties: [device: string, state: number][]): Buffer =>
  frame(
    Id.SNAPSHOT_CALL_CONF,
    request.subarray(0, 4),
    ushorts(0, 0, parties.length, 0, 0, 0),
    u32(0),
    text(8, '5551234'),
    ...parties.flatMap(([device, state]) => [
      field(56, request.subarray(8, 12)),
      field(57, u16(0)),
      text(58, device),
      field(59, u16(76)),
      text(60, device),
      field(61, u16(state)),
    ]),
  );
const controlFailure = (request: Buffer, code: number): Buffer =>
  frame(Id.CONTROL_FAILURE_CONF, request.subarray(0, 4), u16(code), u32(0));

/** Connects and lets the server tell of agent ann with call 7 on hold; then the link breaks and comes back. */
async function afterReconnect(): Promise<RawPeer> {
  test = driverFor(server.host, STATEFUL);
  void test.driver.start();
  const first = await server.peer(1);
  await first.open();
  await test.reaches('online');
  first.send(agentIs('ann', 4, '2006'), begins(7, '2006'), holds(7, '2006'));
  await test.event('call.held');
  test.events.length = 0;
  first.socket.destroy();
  await test.event('link.down');
  await test.clock.advance(1_000);
  const second = await server.peer(2);
  await second.open();
  return second;
}

const replayed = (): string[] =>
  test.events.filter(({ type }) => !type.startsWith('link.')).map((event) => lineOf(event));

describe('the replay after a reconnect', () => {
  it('asks for the agents, the calls at their phones, and each of these calls', async () => {
    const peer = await afterReconnect();
    const agent = await peer.take(Id.QUERY_AGENT_STATE_REQ);
    expect(agent.subarray(16).toString('hex')).toBe(text(194, 'ann').toString('hex'));
    peer.send(agentState(agent, 4, 'ann', '2006'));
    const device = await peer.take(Id.SNAPSHOT_DEVICE_REQ);
    expect(device.subarray(4).toString('hex')).toBe(
      Buffer.concat([u32(1), u16(76), text(6, '2006')]).toString('hex'),
    );
    peer.send(deviceCalls(device, [7, '2006', 4]));
    const call = await peer.take(Id.SNAPSHOT_CALL_REQ);
    expect(call.subarray(4).toString('hex')).toBe(
      Buffer.concat([uints(1, 7), u16(0), text(25, '2006')]).toString('hex'),
    );
    peer.send(callParties(call, ['2006', 4]));
    expect(await test.event('link.resync')).toMatchObject({ missed: 'unknown' });
    expect(replayed()).toEqual(['agent.busy ann @2006 (snapshot)', 'call.held 7 @2006 (snapshot)']);
    await test.reaches('online');
  });

  it('says that events were missed when something changed, and tells of calls it did not know', async () => {
    const peer = await afterReconnect();
    peer.send(agentState(await peer.take(Id.QUERY_AGENT_STATE_REQ), 3, 'ann', '2006'));
    peer.send(deviceCalls(await peer.take(Id.SNAPSHOT_DEVICE_REQ), [8, '2006', 2]));
    const calls = [await peer.take(Id.SNAPSHOT_CALL_REQ), await peer.take(Id.SNAPSHOT_CALL_REQ)];
    for (const call of calls) {
      const isOld = call.readUInt32BE(8) === 7;
      peer.send(isOld ? controlFailure(call, 11) : callParties(call, ['2006', 2], ['2007', 3]));
    }
    expect(await test.event('link.resync')).toMatchObject({ missed: 'yes' });
    expect(replayed().sort()).toEqual([
      'agent.ready ann @2006 (snapshot)',
      'call.began 8 (snapshot)',
      'call.delivered 8 @2006 (snapshot)',
      'call.ended 7 (synthetic)',
      'call.established 8 @2007 (snapshot)',
    ]);
    expect(test.events.find(({ type }) => type === 'call.delivered')).toMatchObject({
      callingDevice: { number: '5551234' },
      agent: { id: 'ann' },
    });
  });

  it.each([
    ['an unknown device', (request: Buffer) => controlFailure(request, 12)],
    ['a failure without reason', (request: Buffer) => failureConf(request.readUInt32BE(0), 17)],
  ])('goes on after %s', async (_what, refusal) => {
    const peer = await afterReconnect();
    peer.send(agentState(await peer.take(Id.QUERY_AGENT_STATE_REQ), 4, 'ann', '2006'));
    peer.send(refusal(await peer.take(Id.SNAPSHOT_DEVICE_REQ)));
    peer.send(callParties(await peer.take(Id.SNAPSHOT_CALL_REQ), ['2006', 3]));
    expect(await test.event('link.resync')).toMatchObject({ missed: 'yes' });
    expect(replayed()).toContain('call.established 7 @2006 (snapshot)');
  });

  it('takes a refusal for the end of a call only where it can mean that', async () => {
    const peer = await afterReconnect();
    peer.send(agentState(await peer.take(Id.QUERY_AGENT_STATE_REQ), 4, 'ann', '2006'));
    peer.send(deviceCalls(await peer.take(Id.SNAPSHOT_DEVICE_REQ)));
    peer.send(controlFailure(await peer.take(Id.SNAPSHOT_CALL_REQ), 32));
    expect(await test.event('link.resync')).toMatchObject({ missed: 'unknown' });
    expect(replayed()).toEqual(['agent.busy ann @2006 (snapshot)']);
  });

  it.each([4, 11, 13])('takes the refusal %i of a call for its end', async (code) => {
    const peer = await afterReconnect();
    peer.send(agentState(await peer.take(Id.QUERY_AGENT_STATE_REQ), 4, 'ann', '2006'));
    peer.send(deviceCalls(await peer.take(Id.SNAPSHOT_DEVICE_REQ)));
    peer.send(controlFailure(await peer.take(Id.SNAPSHOT_CALL_REQ), code));
    expect(await test.event('link.resync')).toMatchObject({ missed: 'yes' });
    expect(replayed()).toEqual(['agent.busy ann @2006 (snapshot)', 'call.ended 7 (synthetic)']);
  });

  it('knows an agent who is not logged on any more', async () => {
    const peer = await afterReconnect();
    peer.send(failureConf((await peer.take(Id.QUERY_AGENT_STATE_REQ)).readUInt32BE(0), 9));
    peer.send(controlFailure(await peer.take(Id.SNAPSHOT_CALL_REQ), 11));
    expect(await test.event('link.resync')).toMatchObject({ missed: 'yes' });
    expect(replayed()).toEqual(['agent.loggedOff ann (snapshot)', 'call.ended 7 (synthetic)']);
  });

  it('does not bring back a call that ended while its answer was on the way', async () => {
    const peer = await afterReconnect();
    peer.send(agentState(await peer.take(Id.QUERY_AGENT_STATE_REQ), 4, 'ann', '2006'));
    peer.send(deviceCalls(await peer.take(Id.SNAPSHOT_DEVICE_REQ), [7, '2006', 4]));
    const call = await peer.take(Id.SNAPSHOT_CALL_REQ);
    peer.send(ends(7), callParties(call, ['2006', 4]));
    await test.event('link.resync');
    expect(replayed()).toEqual(['agent.busy ann @2006 (snapshot)', 'call.ended 7']);
    expect(test.driver.snapshot().map((event) => event.type)).toEqual(['agent.busy']);
  });

  it('takes what comes behind the answer for newer than the answer', async () => {
    const peer = await afterReconnect();
    peer.send(agentState(await peer.take(Id.QUERY_AGENT_STATE_REQ), 4, 'ann', '2006'));
    peer.send(deviceCalls(await peer.take(Id.SNAPSHOT_DEVICE_REQ), [7, '2006', 4]));
    const call = await peer.take(Id.SNAPSHOT_CALL_REQ);
    peer.send(callParties(call, ['2006', 3]), holds(7, '2006'));
    await test.event('link.resync');
    const [snapshot] = test.driver.snapshot().filter(({ type }) => type.startsWith('call.'));
    expect(snapshot).toMatchObject({ type: 'call.held', callId: '7' });
  });

  it('does not wait for a server that answers nothing', async () => {
    const peer = await afterReconnect();
    await peer.take(Id.QUERY_AGENT_STATE_REQ);
    await test.clock.advance(3_000);
    expect(await test.event('link.resync')).toMatchObject({ missed: 'unknown' });
    expect(test.driver.state.kind).toBe('online');
  });

  it('ends a call whose end was all that was missing', async () => {
    test = driverFor(server.host, STATEFUL);
    void test.driver.start();
    const first = await server.peer(1);
    await first.open();
    await test.reaches('online');
    first.send(
      begins(7, '2006'),
      frame(Id.CALL_CLEARED_EVENT, uints(0, 1), ushorts(21, 0), u32(7), ushorts(0, NONE)),
    );
    await test.event('call.cleared');
    first.socket.destroy();
    await test.event('link.down');
    await test.clock.advance(1_000);
    await (await server.peer(2)).open();
    await test.event('link.resync');
    expect(replayed().at(-1)).toBe('call.ended 7 (synthetic)');
  });
});

describe('the first replay', () => {
  it('in agent mode asks for the own agent and phone', async () => {
    test = driverFor(server.host, { ...STATEFUL, mode: 'agent', agentId: 'ann', agentExtension: '2006' });
    void test.driver.start();
    const peer = await server.peer(1);
    await peer.open();
    peer.send(agentState(await peer.take(Id.QUERY_AGENT_STATE_REQ), 4, 'ann', '2006'));
    peer.send(deviceCalls(await peer.take(Id.SNAPSHOT_DEVICE_REQ), [9, '2006', 3]));
    peer.send(callParties(await peer.take(Id.SNAPSHOT_CALL_REQ), ['2006', 3], ['2007', 3]));
    await test.reaches('online');
    expect(replayed()).toEqual([
      'agent.busy ann @2006 (snapshot)',
      'call.began 9 (snapshot)',
      'call.established 9 @2006 (snapshot)',
      'call.established 9 @2007 (snapshot)',
    ]);
  });

  it('asks many agents a few at a time', async () => {
    test = driverFor(server.host, { ...STATEFUL, configuration: true, callMask: 0 });
    void test.driver.start();
    const peer = await server.peer(1);
    await peer.open();
    await peer.take(Id.CONFIG_REQUEST_KEY_EVENT);
    peer.send(frame(Id.CONFIG_KEY_EVENT, u32(0)));
    await peer.take(Id.CONFIG_REQUEST_EVENT);
    const records = Array.from({ length: 10 }, (_, index) => [
      field(183, u16(0)),
      text(190, `agent${index}`),
    ]).flat();
    const begin = frame(Id.CONFIG_BEGIN_EVENT, u16(1), u32(0xf));
    peer.send(begin, frame(Id.CONFIG_AGENT_EVENT, u16(10), ...records), frame(Id.CONFIG_END_EVENT, u32(0)));
    const asked = [];
    for (let count = 0; count < 8; count += 1) asked.push(await peer.take(Id.QUERY_AGENT_STATE_REQ));
    await new Promise((resolve) => setImmediate(resolve));
    expect(peer.waiting).toBe(0);
    for (const request of asked) peer.send(failureConf(request.readUInt32BE(0), 9));
    for (let count = 0; count < 2; count += 1) {
      peer.send(failureConf((await peer.take(Id.QUERY_AGENT_STATE_REQ)).readUInt32BE(0), 9));
    }
    await test.reaches('online');
    const states = () => test.events.filter(({ type }) => type === 'agent.loggedOff').length;
    await until('all states are in', () => states() === 10, { intervalMs: 2 });
  });
});
