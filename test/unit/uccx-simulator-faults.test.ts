import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { simulator as module, startCluster, UccxSimulator } from '../../lib/systems/uccx/sim';
import { ManualClock } from '../support/manual-clock';
import { until } from '../support/until';
import { field, Id, text, u16, u32, WireClient, type OpenOptions } from '../support/uccx-wire-client';

let simulator: UccxSimulator;
const clients: WireClient[] = [];

beforeEach(async () => {
  simulator = await UccxSimulator.start();
});

afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await simulator.stop();
});

async function open(options: OpenOptions = {}, port = simulator.port): Promise<WireClient> {
  const client = await WireClient.open(port, options);
  clients.push(client);
  return client;
}

const heartbeat = (client: WireClient) => client.request(Id.HEARTBEAT_REQ);
const query = (client: WireClient) =>
  client.request(Id.QUERY_AGENT_STATE_REQ, u32(1), u32(1), u32(0), text(194, 'agt2006'));

/** Status of the first message that answers an OPEN_REQ. */
async function openStatus(port = simulator.port): Promise<[string | undefined, number | undefined]> {
  const [answer] = (await open({}, port)).messages;
  return [answer?.name, answer?.u32(4)];
}

describe('a fault of the simulated Unified CCX', () => {
  it.each(['drop', 'reset'])('"%s" ends the connections, and new ones work', async (fault) => {
    const client = await open();
    simulator.inject(fault);
    await until('the connection is closed', () => client.closed);
    expect((await openStatus())[0]).toBe('OPEN_CONF');
  });

  it('"split" sends octet by octet, which reads as before', async () => {
    const client = await open();
    simulator.inject('split');
    expect((await query(client)).text(194)).toBe('agt2006');
    simulator.inject('split', 0);
    expect((await heartbeat(client)).name).toBe('HEARTBEAT_CONF');
  });

  it('"garble" spoils the next message behind its header', async () => {
    const client = await open();
    simulator.inject('garble');
    client.send(Buffer.concat([u32(4), u32(Id.HEARTBEAT_REQ), u32(55)]));
    const spoilt = await client.next('the message', (message) => message.id === Id.HEARTBEAT_CONF);
    expect(spoilt.u32(0)).toBe(0xffffffff);
    expect((await heartbeat(client)).u32(0)).not.toBe(0xffffffff);
  });

  it('"truncate" breaks off in the middle of a message', async () => {
    const client = await open();
    client.clear();
    simulator.inject('truncate');
    client.send(Buffer.concat([u32(4), u32(Id.HEARTBEAT_REQ), u32(55)]));
    await until('the connection is closed', () => client.closed);
    expect(client.messages).toEqual([]);
  });

  it('"oversize" announces more than anybody can want', async () => {
    const client = await open();
    client.clear();
    simulator.inject('oversize');
    simulator.centre.setDeviceInService('2006', false);
    await until('more octets are there than a message has', () => client.pendingOctets > 8);
    expect(client.messages).toEqual([]);
  });

  it('"delay" makes everything late but keeps the order', async () => {
    const client = await open();
    client.clear();
    simulator.inject('delay', 60);
    const start = performance.now();
    simulator.centre.setDeviceInService('2006', false);
    simulator.inject('delay', 0);
    await heartbeat(client);
    expect(performance.now() - start).toBeGreaterThan(50);
    expect(client.names).toEqual(['SYSTEM_EVENT', 'HEARTBEAT_CONF']);
  });

  it('"silence" swallows answers and events until it is over', async () => {
    const client = await open();
    client.clear();
    simulator.inject('silence');
    simulator.centre.setDeviceInService('2006', false);
    client.send(Buffer.concat([u32(4), u32(Id.HEARTBEAT_REQ), u32(55)]));
    await until('the request has arrived', () => simulator.received.at(-1)?.message.type === 'HEARTBEAT_REQ');
    simulator.inject('recover');
    expect((await heartbeat(client)).name).toBe('HEARTBEAT_CONF');
    expect(client.names).toEqual(['HEARTBEAT_CONF']);
  });

  it('"reject" refuses the next request by the message that fits it, heartbeats excepted', async () => {
    const client = await open();
    simulator.inject('reject');
    expect((await heartbeat(client)).name).toBe('HEARTBEAT_CONF');
    const control = await client.setState('2006', 0);
    expect([control.name, control.u16(4)]).toEqual(['CONTROL_FAILURE_CONF', 71]);
    expect((await client.setState('2006', 0)).name).toBe('SET_AGENT_STATE_CONF');
    simulator.inject('reject', 9);
    const refused = await query(client);
    expect([refused.name, refused.u32(4)]).toEqual(['FAILURE_CONF', 9]);
    simulator.inject('reject', 94);
    expect(await openStatus()).toEqual(['FAILURE_CONF', 94]);
  });

  it('"not-master" refuses sessions, and requests of those there are', async () => {
    const client = await open();
    simulator.inject('not-master', 60_000);
    expect(await openStatus()).toEqual(['FAILURE_CONF', 92]);
    expect((await heartbeat(client)).u32(4)).toBe(92);
    simulator.inject('recover');
    expect((await openStatus())[0]).toBe('OPEN_CONF');
    expect((await heartbeat(client)).name).toBe('HEARTBEAT_CONF');
  });

  it('"offline" is told, refuses heartbeats and shows in OPEN_CONF', async () => {
    const client = await open();
    simulator.inject('offline');
    const event = await client.next('the event', (message) => message.id === Id.SYSTEM_EVENT);
    expect([event.u32(0), event.u32(8), event.u16(24)]).toEqual([0x600, 4, 0xffff]);
    expect([(await heartbeat(client)).name, (await query(client)).name]).toEqual([
      'FAILURE_CONF',
      'FAILURE_CONF',
    ]);
    const [confirmation] = (await open()).messages;
    expect([confirmation?.name, confirmation?.u16(20)]).toEqual(['OPEN_CONF', 0]);
    client.clear();
    simulator.inject('recover');
    const online = await client.next('the event', (message) => message.id === Id.SYSTEM_EVENT);
    expect([online.u32(0), online.u32(8)]).toEqual([0x400, 3]);
    expect((await heartbeat(client)).name).toBe('HEARTBEAT_CONF');
  });

  it('"offline" and "not-master" end by themselves when they are given a time', async () => {
    simulator.inject('offline', 20);
    simulator.inject('not-master', 20);
    await until('all is well again', () => simulator.centre.online && simulator.master.role === 'master');
    expect((await openStatus())[0]).toBe('OPEN_CONF');
  });

  it('"restart" loses calls and logins, and the port comes back', async () => {
    const clock = new ManualClock();
    const timed = await UccxSimulator.start({ clock });
    try {
      const client = await open({}, timed.port);
      await client.setState('2006', 0);
      timed.callFrom('2025550117', '7000');
      timed.inject('restart', 5_000);
      await until('the connection is closed', () => client.closed);
      await expect(WireClient.connect(timed.port)).rejects.toThrow('ECONNREFUSED');
      await clock.advance(5_000);
      const again = await until('the port is back', () =>
        WireClient.connect(timed.port).catch(() => undefined),
      );
      clients.push(again);
      expect(timed.centre.agent('agt2006').loggedIn).toBe(false);
      expect(timed.centre.switchboard.calls.size).toBe(0);
    } finally {
      await timed.stop();
    }
  });

  it('"restart" can be overtaken by stop', async () => {
    const stopped = await UccxSimulator.start();
    const { port } = stopped;
    stopped.inject('restart', 1);
    await stopped.stop();
    const again = await UccxSimulator.start({ port });
    await again.stop();
  });

  it('"duplicate" sends answers twice, events once', async () => {
    const client = await open();
    client.clear();
    simulator.inject('duplicate');
    simulator.centre.setDeviceInService('2006', false);
    await heartbeat(client);
    await heartbeat(client);
    expect(client.names).toEqual(['SYSTEM_EVENT', 'HEARTBEAT_CONF', 'HEARTBEAT_CONF', 'HEARTBEAT_CONF']);
  });

  it('"unknown-message" sends a type that the protocol does not have', async () => {
    const client = await open();
    simulator.inject('unknown-message');
    const strange = await client.next('the message', (message) => message.name.startsWith('message '));
    expect(strange.id).toBe(999);
  });

  it.each([
    ['config-reset', 96],
    ['new-session', 11],
  ])('"%s" tells by FAILURE_EVENT', async (fault, status) => {
    const client = await open();
    simulator.inject(fault);
    const event = await client.next('the event', (message) => message.id === Id.FAILURE_EVENT);
    expect(event.u32(0)).toBe(status);
  });

  it('needs a name that there is', () => {
    expect(() => {
      simulator.inject('earthquake');
    }).toThrow('"earthquake" is not one of the faults');
    for (const fault of module.faults) expect(fault).toMatch(/^[a-z-]+$/);
  });
});

describe('a cluster of two simulated nodes', () => {
  let cluster: UccxSimulator;

  beforeEach(async () => {
    cluster = await startCluster();
  });

  afterEach(async () => {
    await cluster.stop();
  });

  it('has a master, and a standby node that refuses sessions', async () => {
    const [first, second] = cluster.nodes;
    expect(cluster.settings.host).toBe(`127.0.0.1:${first.port}, 127.0.0.1:${second?.port}`);
    expect((await openStatus(first.port))[0]).toBe('OPEN_CONF');
    expect(await openStatus(second?.port)).toEqual(['FAILURE_CONF', 92]);
  });

  it('survives the failure of its master with agents and calls', async () => {
    const [first, second] = cluster.nodes;
    const client = await open({}, first.port);
    await client.setState('2006', 0);
    cluster.takeOver();
    await until('the connection is closed', () => client.closed);
    expect(await openStatus(first.port)).toEqual(['FAILURE_CONF', 92]);
    const next = await open({}, second?.port);
    expect((await query(next)).u16(4)).toBe(2);
    cluster.centre.setDeviceInService('2006', false);
    await next.next('events', (message) => message.id === Id.SYSTEM_EVENT);
  });

  it('can change its master while connections stay, which then are refused everything', async () => {
    const [first] = cluster.nodes;
    const client = await open({}, first.port);
    cluster.takeOver('graceful');
    expect((await heartbeat(client)).u32(4)).toBe(92);
    client.clear();
    cluster.centre.setDeviceInService('2006', false);
    expect((await heartbeat(client)).u32(4)).toBe(92);
    expect(client.names).toEqual(['FAILURE_CONF']);
    cluster.takeOver();
    expect((await heartbeat(client)).name).toBe('HEARTBEAT_CONF');
  });

  it('is needed for a takeover', () => {
    expect(() => {
      simulator.takeOver();
    }).toThrow('there is no standby node');
  });
});

describe('what a test can ask the simulator', () => {
  it('is what clients sent, and a condition to wait for', async () => {
    const client = await open();
    const waiting = simulator.waitFor('the agent', () => simulator.centre.agent('agt2006').loggedIn);
    await client.setState('2006', 0);
    expect(await waiting).toBe(true);
    expect(simulator.received.map(({ message }) => message.type)).toEqual([
      'OPEN_REQ',
      'SET_AGENT_STATE_REQ',
    ]);
    await expect(simulator.waitFor('nothing', () => false, 10)).rejects.toMatchObject({
      code: 'CTI_TIMEOUT',
    });
    const stopped = simulator.waitFor('the end', () => false);
    const cancelled = expect(stopped).rejects.toMatchObject({ code: 'CTI_CANCELLED' });
    await simulator.stop();
    await cancelled;
  });

  it('is refused with the documented code when it cannot be', () => {
    expect(() => simulator.answer('2006')).toThrow(
      expect.objectContaining({ code: 'UCCX_CF_NO_CALL_TO_ANSWER' }),
    );
    expect(() => {
      simulator.hangUp('2006');
    }).toThrow(expect.objectContaining({ code: 'UCCX_CF_NO_CONNECTION_TO_CLEAR' }));
  });
});

describe('requests that nobody would send', () => {
  it('never end the simulator or its sessions', async () => {
    const client = await open();
    let state = 12_345;
    const random = (): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state >>> 8;
    };
    for (let round = 0; round < 400; round++) {
      const id = round % 3 === 0 ? random() % 260 : 36 + (random() % 60);
      const body = Buffer.from(Array.from({ length: random() % 80 }, () => random() & 0xff));
      const tail = round % 2 === 0 ? [] : [text(25, '2006'), text(6, '2006'), field(50, u16(1))];
      client.send(Buffer.concat([u32(body.length + Buffer.concat(tail).length), u32(id), body, ...tail]));
    }
    const alive = await open();
    expect((await heartbeat(alive)).name).toBe('HEARTBEAT_CONF');
  });
});
