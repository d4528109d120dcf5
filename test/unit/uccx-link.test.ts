import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, type RejectedError } from '../../lib/core/errors';
import type { CtiCommandName } from '../../lib/core/commands';
import type { Interest } from '../../lib/core/driver';
import type { CtiEventType } from '../../lib/core/events';
import {
  failureConf,
  floatingOf,
  openConf,
  RawUccxServer,
  systemEvent,
  uints,
  ushorts,
} from '../support/raw-uccx-server';
import { codeOf, driverFor, type DriverUnderTest, QUIET } from '../support/uccx-driver';
import { frame, Id, text, u16, u32 } from '../support/uccx-wire-client';
import { until } from '../support/until';

let server: RawUccxServer;
let second: RawUccxServer;
const drivers: DriverUnderTest[] = [];

beforeEach(async () => {
  server = await RawUccxServer.start();
  second = await RawUccxServer.start();
});
afterEach(async () => {
  for (const { driver } of drivers.splice(0)) {
    const stopped = driver.stop();
    for (const { peers } of [server, second]) for (const { socket } of peers) socket.destroy();
    await stopped;
  }
  await server.stop();
  await second.stop();
});

function drive(...parameters: Parameters<typeof driverFor>): DriverUnderTest {
  const test = driverFor(...parameters);
  drivers.push(test);
  void test.driver.start();
  return test;
}

async function online(...parameters: Parameters<typeof driverFor>) {
  const test = drive(...parameters);
  const peer = await server.peer(1);
  await peer.open();
  await test.reaches('online');
  return { ...test, peer };
}

const wants = (eventTypes: CtiEventType[], commands: CtiCommandName[] = []): Interest => ({
  eventTypes: new Set(eventTypes),
  commands: new Set(commands),
});

describe('opening a session', () => {
  it('sends OPEN_REQ as tables 12 and 13 lay it out', async () => {
    drive(
      server.host,
      {
        ...QUIET,
        heartbeatSeconds: 10,
        callMask: '0x5EFFF',
        agentStateMask: 511,
        configMask: 15,
        clientSignature: 'desk',
      },
      { credentials: { username: 'cti', password: 'secret' } },
    );
    const peer = await server.peer(1);
    const body = await peer.take(Id.OPEN_REQ);
    const [invokeId, version, idle, , services, calls, agents, config] = Array.from(
      { length: 11 },
      (_, index) => body.readUInt32BE(index * 4),
    );
    expect({ invokeId, version, idle, services, calls, agents, config }).toEqual({
      invokeId: 1,
      version: 14,
      idle: 40,
      services: 0x96,
      calls: 0x5efff,
      agents: 0x1ff,
      config: 0xf,
    });
    for (const reserved of [12, 32, 36, 40]) expect(body.readUInt32BE(reserved)).toBe(0);
    const fields = floatingOf(body, 44);
    expect([...fields.keys()]).toEqual([1, 2, 3]);
    expect(fields.get(1)?.toString()).toBe('cti\0');
    expect(fields.get(2)?.toString()).toBe('secret');
    expect(fields.get(3)?.toString()).toBe('desk\0');
  });

  it('sends client id and password of no length where there are none', async () => {
    drive(server.host);
    const fields = floatingOf(await (await server.peer(1)).take(Id.OPEN_REQ), 44);
    expect(fields.get(1)?.toString('hex')).toBe('00');
    expect(fields.get(2)?.length).toBe(0);
  });

  it('says in agent mode who the agent is, and asks for the events of this agent only', async () => {
    const options = {
      configuration: false,
      mode: 'agent',
      agentId: 'ann',
      agentExtension: '2006',
      agentInstrument: '2006',
    };
    drive(server.host, options);
    const body = await (await server.peer(1)).take(Id.OPEN_REQ);
    expect(body.readUInt32BE(16) & 0x11).toBe(0x1);
    const fields = floatingOf(body, 44);
    expect([4, 6, 194].map((tag) => fields.get(tag)?.toString())).toEqual(['2006\0', '2006\0', 'ann\0']);
  });

  it('says in link.up what was granted, and warns of what was not', async () => {
    const test = drive(server.host, { ...QUIET, servicesMask: 0x10 | 0x4 | 0x80 });
    await (await server.peer(1)).open(0x10);
    const up = await test.event('link.up');
    expect(up.details).toMatchObject({
      protocolVersion: 14,
      mode: 'bridge',
      online: true,
      servicesRequested: ['CTI_SERVICE_CLIENT_CONTROL', 'CTI_SERVICE_ALL_EVENTS', 'CTI_SERVICE_SUPERVISOR'],
      servicesGranted: ['CTI_SERVICE_ALL_EVENTS'],
      servicesMissing: ['CTI_SERVICE_CLIENT_CONTROL', 'CTI_SERVICE_SUPERVISOR'],
    });
    expect(test.logged.join('\n')).toContain(
      'did not grant CTI_SERVICE_CLIENT_CONTROL, CTI_SERVICE_SUPERVISOR',
    );
    await test.reaches('online');
    const version = await test.driver.execute({ command: 'queryVersion' });
    expect(version).toMatchObject({ command: 'queryVersion', servicesGranted: ['CTI_SERVICE_ALL_EVENTS'] });
  });

  it('refuses commands whose service was not granted, without sending anything', async () => {
    const test = drive(server.host, { ...QUIET, servicesMask: 0x10 });
    const peer = await server.peer(1);
    await peer.open();
    await test.reaches('online');
    const target = { callId: '5', device: '2006' };
    expect(await codeOf(test.driver.execute({ command: 'hold', ...target }))).toBe(
      'UCCX_SERVICE_NOT_GRANTED',
    );
    const data = { command: 'setCallData', ...target, data: { wrapUp: 'x' } } as const;
    expect(await codeOf(test.driver.execute(data))).toBe('UCCX_SERVICE_NOT_GRANTED');
    expect(peer.waiting).toBe(0);
  });

  it('lets agent states be set with the smaller service for them', async () => {
    const test = drive(server.host, { ...QUIET, servicesMask: 0x2010 });
    const peer = await server.peer(1);
    await peer.open();
    await test.reaches('online');
    const ready = test.driver.execute({ command: 'setAgentState', state: 'ready', device: '2006' });
    const body = await peer.take(Id.SET_AGENT_STATE_REQ);
    peer.send(frame(Id.SET_AGENT_STATE_CONF, u32(body.readUInt32BE(0))));
    await expect(ready).resolves.toEqual({ command: 'setAgentState', state: 'ready', device: '2006' });
  });

  it('gives up after 10 s without an answer', async () => {
    const test = drive(server.host);
    const peer = await server.peer(1);
    await peer.take(Id.OPEN_REQ);
    await test.clock.advance(10_000);
    expect(test.driver.state).toMatchObject({ kind: 'waiting', error: { code: 'CTI_CONNECT_TIMEOUT' } });
    await peer.closed();
  });

  it('stops while it waits for the answer', async () => {
    const test = drive(server.host);
    const peer = await server.peer(1);
    await peer.take(Id.OPEN_REQ);
    await test.driver.stop();
    await peer.closed();
    expect(test.clock.pendingTimers).toBe(0);
  });
});

describe('masks chosen from what the flows use', () => {
  const masksOf = async (interest: Interest, options: object = {}) => {
    drive(server.host, { configuration: false, teams: false, ...options }, { interest });
    const body = await (await server.peer(1)).take(Id.OPEN_REQ);
    return [16, 20, 24, 28].map((offset) => body.readUInt32BE(offset));
  };

  it('ask for no calls where only agents are wanted', async () => {
    expect(await masksOf(wants(['agent.ready']))).toEqual([0x10, 0, 0x8, 0]);
  });

  it('ask for no media where only calls are wanted, and for what keeps calls apart', async () => {
    const [services, calls] = await masksOf(wants(['call.delivered']));
    expect(services).toBe(0x10);
    expect(calls).toBe(0x1 | 0x2000 | 0x4000 | 0x20 | 0x40 | 0x8000 | 0x200 | 0x100);
  });

  it('ask for media streams by themselves', async () => {
    expect((await masksOf(wants(['media.started'])))[1]).toBe(0x200000);
  });

  it('ask for the services of the commands in use, and for all that moves calls', async () => {
    const [services, calls, agents] = await masksOf(wants([], ['answer', 'setCallData', 'supervise']));
    expect(services).toBe(0x10 | 0x4 | 0x2 | 0x80);
    expect(calls).toBe(0x5efff);
    expect(agents).toBe(0x1 | 0x2 | 0x4);
  });

  it('ask for configuration and teams as the settings say', async () => {
    const interest = wants(['link.up']);
    expect(await masksOf(interest, { configuration: true, teams: true })).toEqual([0x40090, 0, 0, 0xf]);
  });

  it('open a new session only when the flows want more', async () => {
    const test = drive(
      server.host,
      { configuration: false, teams: false },
      { interest: wants(['agent.ready', 'call.held']) },
    );
    const peer = await server.peer(1);
    await peer.open();
    await test.reaches('online');
    test.driver.setInterest(wants(['agent.ready']));
    expect(test.driver.state.kind).toBe('online');
    test.driver.setInterest(wants(['media.started']));
    const close = await peer.take(Id.CLOSE_REQ);
    peer.send(frame(Id.CLOSE_CONF, close));
    const next = await (await server.peer(2)).take(Id.OPEN_REQ);
    expect(next.readUInt32BE(20)).toBe(0x200000);
  });
});

describe('a refused session', () => {
  it('goes to the other node at once when the node is not the master, and not back before 10 s', async () => {
    const test = drive(`${server.host},${second.host}`);
    const first = await server.peer(1);
    const request = await first.take(Id.OPEN_REQ);
    first.send(failureConf(request.readUInt32BE(0), 92));
    const other = await second.peer(1);
    const again = await other.take(Id.OPEN_REQ);
    await first.closed();
    other.send(failureConf(again.readUInt32BE(0), 92, 'standby'));
    await other.closed();
    await test.reaches('waiting');
    expect(test.driver.state).toMatchObject({
      error: { code: 'UCCX_E_CTI_SERVER_NOT_MASTER', vendorCode: 92 },
    });
    await test.clock.advance(9_999);
    expect(server.peers).toHaveLength(1);
    await test.clock.advance(1);
    await (await server.peer(2)).open();
    await test.reaches('online');
  });

  it.each([
    [1, 'UCCX_E_CTI_INVALID_VERSION'],
    [17, 'UCCX_E_CTI_UNSPECIFIED_FAILURE'],
    [200, 'UCCX_E_CTI_UNKNOWN'],
  ])('with status %i waits at least 10 s', async (status, code) => {
    const test = drive(server.host);
    const peer = await server.peer(1);
    const request = await peer.take(Id.OPEN_REQ);
    peer.send(failureConf(request.readUInt32BE(0), status, 'no'));
    await peer.closed();
    await test.reaches('waiting');
    expect(test.driver.state).toMatchObject({ error: { code, vendorText: 'no' } });
    await test.clock.advance(9_999);
    expect(server.peers).toHaveLength(1);
    await test.clock.advance(1);
    await server.peer(2);
  });

  it('is understood whatever InvokeID the refusal carries', async () => {
    const test = drive(server.host);
    const peer = await server.peer(1);
    await peer.take(Id.OPEN_REQ);
    peer.send(failureConf(0, 92));
    await test.reaches('waiting');
    expect(test.driver.state).toMatchObject({ error: { code: 'UCCX_E_CTI_SERVER_NOT_MASTER' } });
  });

  it.each([8, 32])('over the agent data of agent mode (status %i) stops the retries', async (status) => {
    const test = drive(server.host, { configuration: false, mode: 'agent', agentId: 'nobody' });
    const peer = await server.peer(1);
    const request = await peer.take(Id.OPEN_REQ);
    peer.send(failureConf(request.readUInt32BE(0), status));
    await test.reaches('halted');
    expect(test.driver.state).toMatchObject({ error: { code: 'CTI_AUTH_FAILED' } });
    await test.clock.advance(3_600_000);
    expect(server.peers).toHaveLength(1);
  });
});

describe('a session that is up', () => {
  it('sends heartbeats regardless of traffic and measures their round trip', async () => {
    const { clock, driver, peer } = await online(server.host);
    await clock.advance(10_000);
    const first = await peer.take(Id.HEARTBEAT_REQ);
    peer.send(systemEvent(3));
    peer.send(frame(Id.HEARTBEAT_CONF, first));
    await until('the answer is in', () => driver.counters.roundTripMs !== undefined, { intervalMs: 2 });
    await clock.advance(10_000);
    const next = await peer.take(Id.HEARTBEAT_REQ);
    expect(next.readUInt32BE(0)).not.toBe(first.readUInt32BE(0));
    expect(next.length).toBe(4);
  });

  it('is reset after three heartbeats without an answer', async () => {
    const { clock, event, peer } = await online(server.host);
    await clock.advance(39_999);
    for (let count = 0; count < 3; count += 1) await peer.take(Id.HEARTBEAT_REQ);
    expect(peer.isClosed).toBe(false);
    await clock.advance(1);
    expect(await event('link.down')).toMatchObject({ problem: { code: 'CTI_KEEPALIVE_LOST' } });
    await peer.closed();
  });

  it('is reset by a refused heartbeat', async () => {
    const { clock, event, peer } = await online(server.host);
    await clock.advance(10_000);
    const request = await peer.take(Id.HEARTBEAT_REQ);
    peer.send(failureConf(request.readUInt32BE(0), 17));
    expect(await event('link.down')).toMatchObject({ problem: { code: 'CTI_CONNECTION_LOST' } });
    await peer.closed();
  });

  it('tells of the node going offline and, having no other node, waits for it to come back', async () => {
    const { driver, event, peer } = await online(server.host);
    peer.send(systemEvent(4, 0x300), systemEvent(3));
    expect(await event('system.offline')).toMatchObject({ details: { ccxStatus: 'CCX_SHUTDOWN' } });
    await event('system.online');
    expect(driver.state.kind).toBe('online');
  });

  it('moves on to the next node when its own goes offline', async () => {
    const { event, peer, types } = await online(`${server.host},${second.host}`);
    peer.send(systemEvent(4, 0x300));
    await peer.closed();
    await (await second.peer(1)).open();
    await event('link.resync');
    expect(types()).toEqual(['link.up', 'system.offline', 'link.down', 'link.up', 'link.resync']);
  });

  it('moves on when the connection breaks', async () => {
    const { event, driver, peer } = await online(`${server.host},${second.host}`);
    peer.socket.resetAndDestroy();
    expect(await event('link.down')).toMatchObject({ problem: { code: 'CTI_CONNECTION_LOST' } });
    await (await second.peer(1)).open();
    await event('link.resync');
    expect(driver.counters.reconnects).toBe(1);
  });

  it('reports failures that the server tells of by itself', async () => {
    const { driver, event, peer } = await online(server.host);
    peer.send(frame(Id.FAILURE_EVENT, u32(94), text(7, 'JTAPI is down')));
    const fault = await event('link.fault');
    expect(fault.problem).toMatchObject({ code: 'UCCX_E_CTI_JTAPI_CCM_PROBLEM' });
    expect(fault.problem?.message).toContain('JTAPI is down');
    expect(driver.state.kind).toBe('online');
    expect(driver.counters.faults).toBe(0);
  });

  it.each([
    ['a newer session took it over', 11],
    ['the node is not the master any more', 92],
  ])('ends when the server says that %s', async (_what, status) => {
    const { event, peer } = await online(server.host);
    peer.send(frame(Id.FAILURE_EVENT, u32(status)));
    await event('link.down');
    await peer.closed();
  });
});

describe('frames', () => {
  /** AGENT_STATE_EVENT (Tables 56 and 57): agent ann at 2006 becomes ready. */
  const agentReady = frame(
    Id.AGENT_STATE_EVENT,
    uints(0, 1, 0),
    ushorts(21, 3),
    uints(0, 0xffffffff, 0xffffffff),
    ushorts(0, 3, 0),
    uints(1, 0),
    u16(0),
    uints(0, 0, 1),
    u16(0),
    text(4, '2006'),
    text(194, 'ann'),
  );

  it('that arrive octet by octet are the same as whole ones', async () => {
    const { event, peer } = await online(server.host);
    for (const octet of agentReady) {
      peer.send(Buffer.from([octet]));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await event('agent.ready')).toMatchObject({ agent: { id: 'ann', extension: '2006' } });
  });

  it('behind each other with the answer to OPEN_REQ are events after link.up', async () => {
    const test = drive(server.host);
    const peer = await server.peer(1);
    const request = await peer.take(Id.OPEN_REQ);
    peer.send(openConf(request.readUInt32BE(0), 0x96), agentReady);
    await test.event('agent.ready');
    expect(test.types().slice(0, 2)).toEqual(['link.up', 'agent.ready']);
  });

  it('that cannot be read are reported and skipped', async () => {
    const { driver, event, events, peer, raws } = await online(server.host);
    const broken = frame(Id.AGENT_STATE_EVENT, u32(0));
    peer.send(broken, frame(0x7777, Buffer.from('reserved')), agentReady);
    await event('agent.ready');
    expect(await event('link.fault')).toMatchObject({ problem: { code: 'CTI_DECODE' } });
    expect(raws[events.findIndex(({ type }) => type === 'link.fault')]).toEqual(broken);
    expect(driver.counters.faults).toBe(1);
    expect(driver.state.kind).toBe('online');
  });

  it('that cannot be read fail the request they answer', async () => {
    const { driver, peer } = await online(server.host);
    const made = codeOf(driver.execute({ command: 'makeCall', from: '2006', destination: '7000' }));
    const request = await peer.take(Id.MAKE_CALL_REQ);
    peer.send(frame(Id.MAKE_CALL_CONF, request.subarray(0, 4)));
    expect(await made).toBe('CTI_DECODE');
  });

  it('longer than allowed end the connection before anything is collected', async () => {
    const { event, peer } = await online(server.host, { ...QUIET, maximumFrameBytes: 1_024 });
    peer.send(u32(0x7fffffff), u32(9));
    expect(await event('link.down')).toMatchObject({ problem: { code: 'CTI_FRAMING' } });
    await peer.closed();
  });
});

describe('requests', () => {
  const hold = (driver: DriverUnderTest['driver'], callId: string, timeoutMs?: number) =>
    driver.execute({ command: 'hold', callId, device: '2006' }, timeoutMs === undefined ? {} : { timeoutMs });

  it('find their answers by InvokeID in any order', async () => {
    const { driver, peer } = await online(server.host);
    const holds = [hold(driver, '1'), hold(driver, '2'), hold(driver, '3')];
    const bodies = [await peer.take(54), await peer.take(54), await peer.take(54)];
    const ids = bodies.map((body) => body.readUInt32BE(0));
    expect(new Set(ids).size).toBe(3);
    peer.send(frame(55, u32(ids[2]!)), failureConf(ids[0]!, 13), frame(55, u32(ids[1]!)));
    expect(await codeOf(holds[0]!)).toBe('UCCX_E_CTI_INVALID_CALLID');
    await expect(holds[1]).resolves.toMatchObject({ callId: '2' });
    await expect(holds[2]).resolves.toMatchObject({ callId: '3' });
  });

  it('time out after 15 s or their own time; the late answer is counted and ignored', async () => {
    const { clock, driver, peer } = await online(server.host);
    const [slow, fast] = [codeOf(hold(driver, '1')), codeOf(hold(driver, '2', 500))];
    const body = await peer.take(54);
    await clock.advance(500);
    expect(await fast).toBe('CTI_TIMEOUT');
    await clock.advance(14_500);
    expect(await slow).toBe('CTI_TIMEOUT');
    peer.send(frame(55, body.subarray(0, 4)));
    await until('the late answer came', () => driver.counters.strayAnswers === 1, { intervalMs: 2 });
  });

  it('that are cancelled before are not sent, and those under way settle at once', async () => {
    const { driver, peer } = await online(server.host);
    const command = { command: 'hold', callId: '1', device: '2006' } as const;
    expect(await codeOf(driver.execute(command, { signal: AbortSignal.abort() }))).toBe('CTI_CANCELLED');
    const abort = new AbortController();
    const cancelled = codeOf(driver.execute(command, { signal: abort.signal }));
    await peer.take(54);
    abort.abort();
    expect(await cancelled).toBe('CTI_CANCELLED');
    expect(peer.waiting).toBe(0);
  });

  it('that wait when the connection breaks are cancelled', async () => {
    const { driver, peer } = await online(server.host);
    const waiting = codeOf(hold(driver, '1'));
    await peer.take(54);
    peer.socket.destroy();
    expect(await waiting).toBe('CTI_CANCELLED');
    expect(await codeOf(hold(driver, '1'))).toBe('CTI_OFFLINE');
  });

  it('give control failures with both of their codes', async () => {
    const { driver, peer } = await online(server.host);
    const refused = hold(driver, '1');
    const body = await peer.take(54);
    peer.send(
      frame(Id.CONTROL_FAILURE_CONF, body.subarray(0, 4), u16(22), u32(88_054), text(7, 'not talking')),
    );
    await expect(refused).rejects.toMatchObject({
      code: 'UCCX_CF_INVALID_OBJECT_STATE',
      vendorCode: 22,
      vendorName: 'CF_INVALID_OBJECT_STATE',
      vendorText: 'not talking',
      context: { uccxErrorCode: 88_054, uccxErrorName: 'CCX_ILLEGAL_CALL_STATE' },
    });
  });

  it('give codes that the guide lacks as such', async () => {
    const { driver, peer } = await online(server.host);
    const refused = hold(driver, '1');
    const body = await peer.take(54);
    peer.send(frame(Id.CONTROL_FAILURE_CONF, body.subarray(0, 4), u16(999), u32(0)));
    await expect(refused).rejects.toMatchObject({
      code: 'UCCX_CF_UNKNOWN',
      vendorCode: 999,
      vendorName: 'UNKNOWN_999',
    });
  });

  it('answered by another message fail', async () => {
    const { driver, peer } = await online(server.host);
    const refused = codeOf(hold(driver, '1'));
    const body = await peer.take(54);
    peer.send(frame(63, body.subarray(0, 4)));
    expect(await refused).toBe('CTI_DECODE');
  });

  it('refused because there is no session end the connection', async () => {
    const { driver, event, peer } = await online(server.host);
    const refused = codeOf(hold(driver, '1'));
    const body = await peer.take(54);
    peer.send(failureConf(body.readUInt32BE(0), 4));
    expect(await refused).toBe('UCCX_E_CTI_SESSION_NOT_OPEN');
    await event('link.down');
  });
});

describe('closing a session', () => {
  it('says goodbye and resets the connection after the answer', async () => {
    const { driver, peer } = await online(server.host);
    const stopped = driver.stop();
    const body = await peer.take(Id.CLOSE_REQ);
    expect(body.length).toBe(8);
    expect(body.readUInt32BE(4)).toBe(0);
    expect(peer.isClosed).toBe(false);
    peer.send(frame(Id.CLOSE_CONF, body.subarray(0, 4)));
    await stopped;
    await peer.closed();
    expect(driver.state.kind).toBe('stopped');
  });

  it('waits 5 s for the answer when it is told to disconnect', async () => {
    const { clock, driver, peer } = await online(server.host);
    const disconnected = driver.disconnect();
    await peer.take(Id.CLOSE_REQ);
    await clock.advance(4_999);
    expect(peer.isClosed).toBe(false);
    await clock.advance(1);
    await disconnected;
    await peer.closed();
    expect(clock.pendingTimers).toBe(0);
  });
});

describe('settings', () => {
  it.each([
    [{ protocolVersion: 9 }, 'protocolVersion'],
    [{ protocolVersion: 15 }, 'protocolVersion'],
    [{ mode: 'spy' }, 'mode'],
    [{ mode: 'agent' }, 'agentId'],
    [{ mode: 'agent', agentId: 'a'.repeat(32) }, 'agentId'],
    [{ heartbeatSeconds: 4 }, 'heartbeatSeconds'],
    [{ heartbeatSeconds: 31 }, 'heartbeatSeconds'],
    [{ requestTimeoutMs: 0 }, 'requestTimeoutMs'],
    [{ callSetupLayout: 'seven' }, 'callSetupLayout'],
    [{ servicesMask: 'many' }, 'servicesMask'],
    [{ callMask: '0x123456789' }, 'callMask'],
    [{ clientId: 'x'.repeat(64) }, 'clientId'],
    [{ peripheralId: -1 }, 'peripheralId'],
    [{ maximumFrameBytes: 10 }, 'maximumFrameBytes'],
    [{ configuration: 'maybe' }, 'configuration'],
  ])('%o are refused by the name of the field', (options, field) => {
    expect(() => driverFor('127.0.0.1', options)).toThrow(
      expect.objectContaining({
        code: 'CTI_CONFIG_INVALID',
        context: expect.objectContaining({ field }) as never,
      }),
    );
    expect(() => driverFor('127.0.0.1', options)).toThrow(ConfigError);
  });

  it('take texts from environment variables for numbers and switches', () => {
    const options = {
      protocolVersion: '12',
      heartbeatSeconds: '20',
      configuration: 'false',
      servicesMask: '0x10',
    };
    expect(() => driverFor('127.0.0.1', options)).not.toThrow();
  });

  it('keep the password out of what is logged and thrown', async () => {
    const test = drive(server.host, QUIET, { credentials: { username: 'cti', password: 'very-secret' } });
    const peer = await server.peer(1);
    const request = await peer.take(Id.OPEN_REQ);
    const refusal = text(7, 'cti has another password than very-secret');
    peer.send(frame(Id.FAILURE_CONF, request.subarray(0, 4), u32(17), refusal));
    await test.reaches('waiting');
    const said = JSON.stringify([test.logged, test.driver.state, test.events, test.driver.counters]);
    expect(said).toContain('another password than ***');
    expect(said).not.toContain('very-secret');
  });

  it('keep the password of an agent out of what the server says of it', async () => {
    const lines: string[] = [];
    const { driver, peer } = await online(server.host, QUIET, { trace: (line) => lines.push(line) });
    const login = driver.execute({
      command: 'setAgentState',
      state: 'login',
      agent: 'ann',
      device: '2006',
      password: 'Ann"s own',
    });
    const body = await peer.take(Id.SET_AGENT_STATE_REQ);
    const refusal = text(7, 'no agent with Ann"s own');
    peer.send(frame(Id.CONTROL_FAILURE_CONF, body.subarray(0, 4), u16(257), u32(0), refusal));
    const error = await login.catch((thrown: unknown) => thrown as RejectedError);
    expect(error).toMatchObject({ vendorText: 'no agent with ***' });
    expect(JSON.stringify([error, (error as RejectedError).message, lines])).not.toContain('s own');
  });
});
