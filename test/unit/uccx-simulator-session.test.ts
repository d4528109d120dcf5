import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UccxSimulator } from '../../lib/systems/uccx/sim';
import { ManualClock } from '../support/manual-clock';
import { until } from '../support/until';
import {
  AGENT,
  BRIDGE,
  field,
  frame,
  Id,
  openRequest,
  text,
  u16,
  u32,
  WireClient,
  type OpenOptions,
} from '../support/uccx-wire-client';

let simulator: UccxSimulator;
const clients: WireClient[] = [];

beforeEach(async () => {
  simulator = await UccxSimulator.start();
});

afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await simulator.stop();
});

async function open(options: OpenOptions = {}): Promise<WireClient> {
  const client = await WireClient.open(simulator.port, options);
  clients.push(client);
  return client;
}

async function connect(): Promise<WireClient> {
  const client = await WireClient.connect(simulator.port);
  clients.push(client);
  return client;
}

/** Status of the FAILURE_CONF that answers an OPEN_REQ. */
async function refusal(options: OpenOptions): Promise<number> {
  const [answer] = (await open(options)).messages;
  expect(answer?.name).toBe('FAILURE_CONF');
  return answer?.u32(4) ?? -1;
}

describe('opening a session with the simulated Unified CCX', () => {
  it('is confirmed in bridge mode with the services, the state and the one peripheral', async () => {
    const [confirmation] = (await open()).messages;
    expect(confirmation?.name).toBe('OPEN_CONF');
    expect(confirmation?.u32(4)).toBe(BRIDGE);
    expect(confirmation?.u16(20)).toBe(1);
    expect(confirmation?.numbers(228)).toEqual([1]);
    expect(confirmation?.numbers(208)).toEqual([1]);
    expect(confirmation?.numbers(224)).toEqual([1]);
  });

  it('tells an agent-mode client who and in which state its agent is', async () => {
    const client = await open({ services: AGENT, floats: [text(194, 'agt2006')] });
    const [confirmation] = client.messages;
    expect(confirmation?.u16(24)).toBe(1);
    expect([4, 6, 194].map((tag) => confirmation?.text(tag))).toEqual(['2006', '2006', 'agt2006']);
  });

  it.each([10, 11, 12, 13, 14])('speaks version %i, with peripherals from 14 on', async (version) => {
    const [confirmation] = (await open({ version })).messages;
    expect(confirmation?.name).toBe('OPEN_CONF');
    expect(confirmation?.floats.length).toBe(version < 14 ? 0 : 3);
  });

  it.each([0, 1, 9, 15])('refuses version %i', async (version) => {
    expect(await refusal({ version })).toBe(1);
  });

  it.each([0, 19, 121, 0xffffffff])('refuses an idle timeout of %i seconds', async (idleTimeout) => {
    expect(await refusal({ idleTimeout })).toBe(18);
  });

  it.each([20, 119, 120])('accepts an idle timeout of %i seconds', async (idleTimeout) => {
    expect((await open({ idleTimeout })).names).toEqual(['OPEN_CONF']);
  });

  it('refuses both modes at once', async () => {
    expect(await refusal({ services: 0x11 })).toBe(17);
  });

  it('refuses agent mode that names no agent', async () => {
    expect(await refusal({ services: AGENT })).toBe(6);
  });

  it('refuses an agent, or a phone, that does not exist', async () => {
    expect(await refusal({ services: AGENT, floats: [text(194, 'nobody')] })).toBe(8);
    expect(await refusal({ services: AGENT, floats: [text(4, '8888')] })).toBe(8);
  });

  it('refuses agent data that do not belong together', async () => {
    expect(await refusal({ services: AGENT, floats: [text(4, '2006'), text(194, 'agt2007')] })).toBe(32);
  });

  it('refuses a phone that another client has, until that client is gone', async () => {
    const first = await open({ services: AGENT, floats: [text(4, '2006')] });
    expect(await refusal({ services: AGENT, floats: [text(194, 'agt2006')] })).toBe(10);
    first.close();
    await until('the phone is free', () =>
      [...simulator.master.sessions].every(({ grant }) => grant === undefined),
    );
    const second = await open({ services: AGENT, floats: [text(194, 'agt2006')] });
    expect(second.names).toEqual(['OPEN_CONF']);
  });

  it('refuses a request without the fields that have to be there, even if empty', async () => {
    const client = await connect();
    client.send(
      frame(Id.OPEN_REQ, u32(7), u32(14), u32(40), ...Array.from({ length: 8 }, () => u32(0)), text(1, '')),
    );
    const answer = await client.next('the refusal', () => true);
    expect([answer.name, answer.u32(0), answer.u32(4)]).toEqual(['FAILURE_CONF', 7, 6]);
  });

  it('grants what there is and not what was asked for beyond', async () => {
    const [unknownBits] = (await open({ services: (BRIDGE | 0x80000000) >>> 0 })).messages;
    expect(unknownBits?.u32(4)).toBe(BRIDGE);
    const [early] = (await open({ version: 11, services: 0x2010 })).messages;
    expect(early?.u32(4)).toBe(0x10);
    const [agent] = (await open({ services: AGENT, floats: [text(194, 'agt2006')] })).messages;
    expect((agent?.u32(4) ?? 0) & 0x80).toBe(0);
    const [supervisor] = (await open({ services: AGENT, floats: [text(194, 'sup2010')] })).messages;
    expect((supervisor?.u32(4) ?? 0) & 0x80).toBe(0x80);
  });

  it('happens once: a second OPEN_REQ is refused and the session stays', async () => {
    const client = await open();
    client.send(openRequest(2));
    const answer = await client.next('the refusal', (message) => message.u32(0) === 2);
    expect([answer.name, answer.u32(4)]).toEqual(['FAILURE_CONF', 5]);
    expect((await client.request(Id.HEARTBEAT_REQ)).name).toBe('HEARTBEAT_CONF');
  });
});

describe('a session with the simulated Unified CCX', () => {
  it('answers nothing before it is open', async () => {
    const client = await connect();
    const answer = await client.request(Id.HEARTBEAT_REQ);
    expect([answer.name, answer.u32(4)]).toEqual(['FAILURE_CONF', 4]);
  });

  it('confirms heartbeats', async () => {
    const client = await open();
    expect((await client.request(Id.HEARTBEAT_REQ)).name).toBe('HEARTBEAT_CONF');
  });

  it('confirms its end and sends nothing afterwards', async () => {
    const client = await open();
    expect((await client.request(Id.CLOSE_REQ, u32(0))).name).toBe('CLOSE_CONF');
    simulator.centre.setDeviceInService('2006', false);
    expect((await client.request(Id.HEARTBEAT_REQ)).name).toBe('FAILURE_CONF');
    expect(client.names).not.toContain('SYSTEM_EVENT');
  });

  it('refuses messages that are unknown, or the server`s own', async () => {
    const client = await open();
    const unknown = await client.request(999, u32(0));
    expect([unknown.name, unknown.u32(4)]).toEqual(['FAILURE_CONF', 2]);
    const emergency = await client.request(121, u32(0));
    expect(emergency.u32(4)).toBe(2);
    const own = await client.request(Id.HEARTBEAT_CONF);
    expect(own.u32(4)).toBe(2);
  });

  it('refuses floating fields that are too long or do not exist', async () => {
    const client = await open();
    const long = await client.request(
      Id.QUERY_AGENT_STATE_REQ,
      u32(1),
      u32(1),
      u32(0),
      text(4, '2'.repeat(16)),
    );
    expect([long.name, long.u32(4)]).toEqual(['FAILURE_CONF', 23]);
    const none = await client.request(Id.QUERY_AGENT_STATE_REQ, u32(1), u32(1), u32(0), field(250, u16(1)));
    expect([none.name, none.u32(4)]).toEqual(['FAILURE_CONF', 3]);
  });

  it('skips reserved floating fields', async () => {
    const client = await open();
    const body = [u32(1), u32(1), u32(0), field(66, u16(1)), text(194, 'agt2006')];
    expect((await client.request(Id.QUERY_AGENT_STATE_REQ, ...body)).name).toBe('QUERY_AGENT_STATE_CONF');
  });

  it('refuses requests whose reserved field is wrong, by the message that fits the request', async () => {
    const client = await open();
    const query = await client.request(
      Id.QUERY_AGENT_STATE_REQ,
      u32(0),
      u32(1),
      u32(0),
      text(194, 'agt2006'),
    );
    expect([query.name, query.u32(4)]).toEqual(['FAILURE_CONF', 7]);
    const control = await client.request(Id.ANSWER_CALL_REQ, u32(0), u32(1), u16(0), text(6, '2006'));
    expect([control.name, control.u16(4)]).toEqual(['CONTROL_FAILURE_CONF', 1004]);
  });

  it('refuses a message that contradicts its own lengths and goes on', async () => {
    const client = await open();
    const broken = await client.request(
      Id.QUERY_AGENT_STATE_REQ,
      u32(1),
      u32(1),
      u32(0),
      Buffer.from([194, 9, 65]),
    );
    expect([broken.name, broken.u32(4)]).toEqual(['FAILURE_CONF', 3]);
    expect((await client.request(Id.HEARTBEAT_REQ)).name).toBe('HEARTBEAT_CONF');
  });

  it('is reset when a frame of absurd length is announced', async () => {
    const client = await open();
    client.send(Buffer.concat([u32(0x7fffffff), u32(5)]));
    await until('the connection is closed', () => client.closed);
  });

  it('reads frames that arrive octet by octet', async () => {
    const client = await open();
    for (const octet of frame(Id.HEARTBEAT_REQ, u32(77))) {
      client.send(Buffer.from([octet]));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await client.next(
      'the confirmation',
      (message) => message.id === Id.HEARTBEAT_CONF && message.u32(0) === 77,
    );
  });
});

describe('silence of a client', () => {
  it('resets the connection after the idle timeout, and any message puts that off', async () => {
    const clock = new ManualClock();
    const timed = await UccxSimulator.start({ clock });
    try {
      const client = await WireClient.open(timed.port, { idleTimeout: 20 });
      clients.push(client);
      await clock.advance(19_000);
      await client.request(Id.HEARTBEAT_REQ);
      await clock.advance(19_000);
      expect((await client.request(Id.HEARTBEAT_REQ)).name).toBe('HEARTBEAT_CONF');
      await clock.advance(20_000);
      await until('the connection is closed', () => client.closed);
    } finally {
      await timed.stop();
      expect(clock.pendingTimers).toBe(0);
    }
  });
});

describe('stopping the simulator', () => {
  it('closes every connection, frees the port and leaves no timer', async () => {
    const clock = new ManualClock();
    const stopped = await UccxSimulator.start({ clock });
    const client = await WireClient.open(stopped.port);
    await stopped.play('day');
    await clock.advance(60_000);
    const { port } = stopped;
    await stopped.stop();
    await stopped.stop();
    await until('the connection is closed', () => client.closed);
    expect(clock.pendingTimers).toBe(0);
    const again = await UccxSimulator.start({ port });
    await again.stop();
  });

  it('says which port is taken', async () => {
    await expect(UccxSimulator.start({ port: simulator.port })).rejects.toMatchObject({
      code: 'CTI_CONFIG_INVALID',
      message: `port ${simulator.port} is in use already`,
    });
  });

  it('ends a scenario that is being played', async () => {
    const stopped = await UccxSimulator.start();
    const played = stopped.play('queued-call', { ratePerMinute: 1 });
    await stopped.stop();
    await played;
  });
});
