import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SITE, UccxSimulator } from '../../lib/systems/uccx/sim';
import { until } from '../support/until';
import {
  BRIDGE,
  field,
  frame,
  Id,
  u16,
  u32,
  WireClient,
  type OpenOptions,
  type WireMessage,
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
  client.clear();
  clients.push(client);
  return client;
}

const zero = field(131, u32(0));
const keyRequest = frame(Id.CONFIG_REQUEST_KEY_EVENT, u32(0), zero);
const request = (mask: number): Buffer => frame(Id.CONFIG_REQUEST_EVENT, u32(mask), u32(0), zero);

/** The messages of an upload, up to the one that ends it. */
async function upload(client: WireClient, mask: number): Promise<WireMessage[]> {
  client.send(request(mask));
  await client.next('the end', (message) => message.id === Id.CONFIG_END_EVENT && message.u32(0) !== 5);
  return [...client.messages];
}

async function keys(client: WireClient): Promise<string[]> {
  client.clear();
  client.send(keyRequest);
  const answer = await client.next('the keys', (message) => message.id === Id.CONFIG_KEY_EVENT);
  expect(answer.u32(0)).toBe(0);
  return [177, 178, 179, 180].map(
    (tag) => answer.floats.find((entry) => entry.tag === tag)?.data.toString('hex') ?? '',
  );
}

const only = (messages: WireMessage[], id: number): WireMessage[] =>
  messages.filter((message) => message.id === id);

describe('configuration of the simulated Unified CCX', () => {
  it('has a key of eight octets for each kind', async () => {
    const found = await keys(await open());
    expect(found.every((key) => /^[0-9a-f]{16}$/.test(key) && key !== '0'.repeat(16))).toBe(true);
  });

  it('comes in blocks of which all but the last end with status 5, in the documented order', async () => {
    const messages = await upload(await open(), 0xf);
    const ends = only(messages, Id.CONFIG_END_EVENT).map((message) => message.u32(0));
    expect(ends.length).toBeGreaterThan(3);
    expect(ends).toEqual([...ends.slice(1).map(() => 5), 0]);
    const begins = only(messages, Id.CONFIG_BEGIN_EVENT);
    expect(begins.every((message) => message.u16(0) === 1)).toBe(true);
    expect([...new Set(begins.map((message) => message.u32(2)))]).toEqual([2, 4, 1, 8]);
    let inside = false;
    for (const { id } of messages) {
      expect(id === Id.CONFIG_BEGIN_EVENT).toBe(!inside);
      if (id === Id.CONFIG_BEGIN_EVENT) inside = true;
      if (id === Id.CONFIG_END_EVENT) inside = false;
    }
  });

  it('lists every CSQ, application, agent and device, ten records at most in a message', async () => {
    const messages = await upload(await open(), 0xf);
    const records = (id: number, tag: number) => only(messages, id).flatMap((message) => message.texts(tag));
    expect(records(Id.CONFIG_CSQ_EVENT, 133)).toEqual(['Customer Service', 'Sales', 'Technical Support']);
    expect(only(messages, Id.CONFIG_CSQ_EVENT).flatMap((message) => message.numbers(184))).toEqual([1, 2, 3]);
    expect(only(messages, Id.CONFIG_CSQ_EVENT).flatMap((message) => message.numbers(185))).toEqual([0, 1, 0]);
    expect(records(Id.CONFIG_APPLICATION_EVENT, 133)).toEqual(['service', 'sales', 'support']);
    expect(records(Id.CONFIG_AGENT_EVENT, 190)).toEqual(DEFAULT_SITE.agents.map(({ id }) => id));
    expect(records(Id.CONFIG_AGENT_EVENT, 173)).toEqual(
      DEFAULT_SITE.agents.map(({ extension }) => extension),
    );
    const devices = only(messages, Id.CONFIG_DEVICE_EVENT).flatMap((message) => message.numbers(195));
    const count = (type: number) => devices.filter((device) => device === type).length;
    const ports = DEFAULT_SITE.portGroups.flatMap((group) => group.ports).length;
    expect([3, 5, 6, 7].map(count)).toEqual([DEFAULT_SITE.agents.length, 3, ports, 2]);
    const sizes = messages.filter(({ id }) => id >= 235 && id <= 238).map((message) => message.u16(0));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(10);
    const [agents] = only(messages, Id.CONFIG_AGENT_EVENT);
    expect(agents?.numbers(191).reduce((sum, csqs) => sum + csqs)).toBe(agents?.numbers(62).length);
  });

  it.each([
    [1, 237],
    [2, 236],
    [4, 235],
    [8, 238],
  ])('of kind %i brings only message %i', async (mask, id) => {
    const messages = await upload(await open(), mask);
    const kinds = new Set(messages.map((message) => message.id));
    expect(kinds).toEqual(new Set([Id.CONFIG_BEGIN_EVENT, id, Id.CONFIG_END_EVENT]));
  });

  it('is limited by the mask of OPEN_REQ', async () => {
    const messages = await upload(await open({ configMask: 2 }), 0xf);
    expect(new Set(messages.map((message) => message.id))).toEqual(new Set([233, 236, 234]));
    const none = await upload(await open({ configMask: 2 }), 1);
    expect(none.map((message) => [message.name, message.u32(0)])).toEqual([['CONFIG_END_EVENT', 4]]);
  });

  it('needs its service, and reserved fields that are 0', async () => {
    const without = await open({ services: BRIDGE & ~0x40000 });
    without.send(keyRequest);
    const noKeys = await without.next('the refusal', () => true);
    expect([noKeys.name, noKeys.u32(0)]).toEqual(['CONFIG_KEY_EVENT', 1]);
    without.clear();
    without.send(request(0xf));
    const nothing = await without.next('the refusal', () => true);
    expect([nothing.name, nothing.u32(0)]).toEqual(['CONFIG_END_EVENT', 1]);

    const client = await open();
    client.send(frame(Id.CONFIG_REQUEST_KEY_EVENT, u32(0), field(131, u32(1))));
    const badKeys = await client.next('the refusal', () => true);
    expect([badKeys.name, badKeys.u32(0)]).toEqual(['CONFIG_KEY_EVENT', 3]);
    client.clear();
    client.send(frame(Id.CONFIG_REQUEST_EVENT, u32(15), u32(0), field(131, u32(1))));
    const bad = await client.next('the refusal', () => true);
    expect([bad.name, bad.u32(0)]).toEqual(['CONFIG_END_EVENT', 2]);
    client.clear();
    client.send(frame(Id.CONFIG_REQUEST_EVENT, u32(15), u32(0)));
    const missing = await client.next('the refusal', () => true);
    expect([missing.name, missing.u32(0)]).toEqual(['FAILURE_EVENT', 6]);
  });

  it('changes while a client watches: a block of type 2 and a new key', async () => {
    const client = await open();
    const silent = await open();
    const before = await keys(client);
    client.clear();
    client.send(request(0));
    await client.request(Id.HEARTBEAT_REQ);
    expect(client.names).toEqual(['HEARTBEAT_CONF']);
    client.clear();

    const csq = DEFAULT_SITE.csqs[0];
    if (csq !== undefined) simulator.centre.setCsq({ ...csq, name: 'Renamed' });
    simulator.centre.removeAgent('hbauer');
    await until('the changes are there', () => client.all(Id.CONFIG_END_EVENT).length === 3);
    expect(client.names).toEqual([
      ...['CONFIG_BEGIN_EVENT', 'CONFIG_CSQ_EVENT', 'CONFIG_END_EVENT'],
      ...['CONFIG_BEGIN_EVENT', 'CONFIG_AGENT_EVENT', 'CONFIG_END_EVENT'],
      ...['CONFIG_BEGIN_EVENT', 'CONFIG_DEVICE_EVENT', 'CONFIG_END_EVENT'],
    ]);
    expect(client.all(Id.CONFIG_BEGIN_EVENT).map((message) => message.u16(0))).toEqual([2, 2, 2]);
    expect(client.all(Id.CONFIG_END_EVENT).map((message) => message.u32(0))).toEqual([0, 0, 0]);
    const [changed] = client.all(Id.CONFIG_CSQ_EVENT);
    expect([changed?.numbers(183), changed?.text(133)]).toEqual([[1], 'Renamed']);
    const [removed] = client.all(Id.CONFIG_AGENT_EVENT);
    expect([removed?.numbers(183), removed?.text(190)]).toEqual([[2], 'hbauer']);
    const after = await keys(client);
    expect(after.map((key, index) => key !== before[index])).toEqual([false, true, true, true]);
    expect(silent.names).toEqual([]);
  });

  it('is not to be had while the system is offline', async () => {
    const client = await open();
    simulator.inject('offline');
    client.clear();
    client.send(keyRequest);
    const answer = await client.next('the refusal', (message) => message.id !== Id.SYSTEM_EVENT);
    expect(answer.name).toBe('FAILURE_EVENT');
  });
});

describe('teams of the simulated Unified CCX', () => {
  const teamRequest = (client: WireClient, param: number) =>
    client.request(Id.TEAM_CONFIG_REQ, u16(param), Buffer.alloc(8));

  it('are uploaded with supervisors, agents and CSQs', async () => {
    const client = await open();
    expect((await teamRequest(client, 1)).name).toBe('TEAM_CONFIG_CONF');
    const teams = client.all(Id.TEAM_CONFIG_EVENT);
    expect(teams.map((team) => [team.u32(0), team.u16(6), team.floats[0]?.tag, team.text(204)])).toEqual([
      [1, 1, 204, 'Front Desk'],
      [2, 1, 204, 'Floor'],
    ]);
    const [desk] = teams;
    expect(desk?.texts(194)).toEqual([
      'sup2010',
      'sup2011',
      'agt2005',
      'agt2006',
      'agt2007',
      'agt2008',
      'chli4020',
      '1',
      '3',
    ]);
    expect(desk?.numbers(87).slice(0, 3)).toEqual([1, 4, 0]);
    expect(desk?.numbers(205).slice(-3)).toEqual([1, 2, 2]);
    expect(desk?.u16(4)).toBe(9);
    expect(client.names.at(-1)).toBe('TEAM_CONFIG_CONF');
  });

  it('are updated for those who asked, and only for them', async () => {
    const client = await open();
    const other = await open();
    expect((await teamRequest(client, 2)).u32(4)).toBe(0);
    expect(client.names).toEqual(['TEAM_CONFIG_CONF']);
    client.clear();
    const [team] = DEFAULT_SITE.teams;
    if (team === undefined) return;
    simulator.centre.setTeam({ ...team, agents: ['agt2006', 'mortega'] });
    simulator.centre.removeTeam(2);
    await until('both changes are there', () => client.messages.length === 2);
    const [changed, removed] = client.messages;
    expect([changed?.u16(6), changed?.texts(194), changed?.numbers(183)]).toEqual([
      3,
      ['agt2005', 'agt2007', 'agt2008', 'chli4020', 'mortega'],
      [2, 2, 2, 2, 0],
    ]);
    expect([removed?.u32(0), removed?.u16(6), removed?.floats.length]).toEqual([2, 2, 1]);
    expect(other.names).toEqual([]);
  });

  it('need the supervisor service', async () => {
    const answer = await teamRequest(await open({ services: BRIDGE & ~0x80 }), 1);
    expect([answer.name, answer.u32(4)]).toEqual(['TEAM_CONFIG_CONF', 1]);
  });
});
