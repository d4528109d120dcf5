import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  failureConf,
  floatingOf,
  type RawPeer,
  RawUccxServer,
  systemEvent,
  uints,
  ushorts,
} from '../support/raw-uccx-server';
import { codeOf, driverFor, type DriverUnderTest } from '../support/uccx-driver';
import { field, frame, Id, text, u16, u32 } from '../support/uccx-wire-client';
import { until } from '../support/until';

let server: RawUccxServer;
const drivers: DriverUnderTest[] = [];

beforeEach(async () => {
  server = await RawUccxServer.start();
});
afterEach(async () => {
  for (const { driver } of drivers.splice(0)) {
    const stopped = driver.stop();
    for (const { socket } of server.peers) socket.destroy();
    await stopped;
  }
  await server.stop();
});

/** Only configuration, no state to replay. */
const CONFIGURATION = { configuration: true, teams: false, callMask: 0, agentStateMask: 0 };
const TEAMS = { ...CONFIGURATION, configuration: false, teams: true };

async function connected(options: object = CONFIGURATION, online = 1) {
  const test = driverFor(server.host, options as Readonly<Record<string, unknown>>);
  drivers.push(test);
  void test.driver.start();
  const peer = await server.peer(1);
  await peer.open(undefined, online);
  return { ...test, peer };
}

const key = (tag: number, value: number): Buffer => field(tag, uints(0, value));
/** CONFIG_KEY_EVENT (Tables 32 and 33) with the keys of applications, CSQs, agents and devices. */
const keys = (...values: number[]): Buffer =>
  frame(Id.CONFIG_KEY_EVENT, u32(0), ...values.map((value, index) => key(177 + index, value)));
/** CONFIG_BEGIN_EVENT (Tables 37 and 38). */
const begin = (type: 1 | 2, ...body: Buffer[]): Buffer =>
  frame(Id.CONFIG_BEGIN_EVENT, u16(type), u32(0xf), ...body);
const end = (status: number, ...body: Buffer[]): Buffer => frame(Id.CONFIG_END_EVENT, u32(status), ...body);

/** CONFIG_CSQ_EVENT (Tables 42 and 43). */
const csq = (recordType: number, id: number, name?: string): Buffer =>
  frame(
    Id.CONFIG_CSQ_EVENT,
    u16(1),
    field(183, u16(recordType)),
    field(208, u32(0)),
    field(184, u32(id)),
    field(185, u16(1)),
    ...(name === undefined ? [] : [text(133, name)]),
    field(216, u32(0)),
  );
/** CONFIG_AGENT_EVENT (Tables 46 and 47). */
const agent = (
  recordType: number,
  id: string,
  first: string,
  last: string,
  extension: string,
  csqs: number[],
): Buffer =>
  frame(
    Id.CONFIG_AGENT_EVENT,
    u16(1),
    field(183, u16(recordType)),
    field(189, u16(2)),
    text(190, id),
    text(138, last),
    text(137, first),
    text(173, extension),
    field(191, u16(csqs.length)),
    ...csqs.flatMap((id) => [field(62, u32(id)), field(64, u16(0))]),
  );
/** CONFIG_APPLICATION_EVENT (Tables 44 and 45). */
const application = (recordType: number, id: number, previous: number, name: string): Buffer =>
  frame(
    Id.CONFIG_APPLICATION_EVENT,
    u16(1),
    field(183, u16(recordType)),
    field(184, u32(id)),
    field(129, u32(30)),
    field(132, u32(previous)),
    text(133, name),
  );
/** CONFIG_DEVICE_EVENT (Tables 48 to 50). */
const device = (type: number, field0: number, field1: number, field2: string, field4: string): Buffer =>
  frame(
    Id.CONFIG_DEVICE_EVENT,
    u16(1),
    field(183, u16(0)),
    field(195, u16(type)),
    field(129, u32(5)),
    field(184, u32(field0)),
    field(193, u32(field1)),
    text(11, field2),
    text(173, field4),
  );

/** Answers the request for keys and takes the request for configuration; gives its mask. */
async function requestedWith(peer: RawPeer, answer: Buffer): Promise<number> {
  expect((await peer.take(Id.CONFIG_REQUEST_KEY_EVENT)).toString('hex')).toBe('00000000830400000000');
  peer.send(answer);
  const request = await peer.take(Id.CONFIG_REQUEST_EVENT);
  expect(request.subarray(4).toString('hex')).toBe('00000000830400000000');
  return request.readUInt32BE(0);
}

const UPLOAD = [
  begin(1),
  csq(0, 1, 'Sales'),
  application(0, 2, 0, 'Main menu'),
  end(5),
  begin(1),
  agent(0, 'ann', 'Ann', 'Lee', '2006', [1]),
  device(3, 77, 0, 'ann', '2006'),
  device(5, 9, 2, '7000', ''),
  device(6, 9, 0, '9019', ''),
  device(7, 9, 0, '', ''),
  end(0),
];

async function uploaded(options?: object) {
  const test = await connected(options);
  expect(await requestedWith(test.peer, keys(1, 2, 3, 4))).toBe(0xf);
  test.peer.send(...UPLOAD);
  await test.reaches('online');
  return test;
}

describe('the configuration upload', () => {
  it('asks for keys, then for everything, and is whole with the last of its blocks', async () => {
    const { driver, events } = await uploaded();
    expect(driver.directory).toEqual({
      complete: true,
      agents: [
        { id: 'ann', name: 'Ann Lee', number: '2006', details: { role: 'supervisor', queueIds: ['1'] } },
      ],
      queues: [{ id: '1', name: 'Sales', details: { autoWork: true, medium: 'voice' } }],
      applications: [{ id: '2', name: 'Main menu', details: { maximumSessions: 30 } }],
      devices: [
        { id: '2006', number: '2006', details: { type: 'AGENT', agentRecordId: 77, agentId: 'ann' } },
        {
          id: '7000',
          number: '7000',
          details: { type: 'ROUTE_POINT', callControlGroupId: 9, applicationId: 2, maximumSessions: 5 },
        },
        { id: '9019', number: '9019', details: { type: 'CTI_PORT', callControlGroupId: 9 } },
        { id: 'group 9', details: { type: 'CALL_CONTROL_GROUP', callControlGroupId: 9, portCount: 5 } },
      ],
      teams: [],
    });
    const updates = events.filter(({ type }) => type === 'directory.updated');
    expect(updates).toMatchObject([
      {
        changed: ['agents', 'queues', 'applications', 'devices'],
        state: { source: 'upload', agents: 1, queues: 1, applications: 1, devices: 4, teams: 0 },
      },
    ]);
  });

  it('is not repeated after a reconnect when the keys are the same', async () => {
    const { clock, driver, peer, reaches, events } = await uploaded();
    peer.socket.destroy();
    await reaches('waiting');
    expect(driver.directory.complete).toBe(false);
    await clock.advance(1_000);
    const again = await server.peer(2);
    await again.open();
    expect(await requestedWith(again, keys(1, 2, 3, 4))).toBe(0);
    await reaches('online');
    expect(driver.directory).toMatchObject({ complete: true, queues: [{ id: '1' }] });
    expect(events.filter(({ type }) => type === 'directory.updated')).toHaveLength(1);
  });

  it.each([
    ['another', [1, 2, 3, 5]],
    ['an all-zero', [1, 2, 0, 4]],
  ])('replaces everything after a reconnect with %s key', async (_what, values) => {
    const { clock, driver, peer, reaches } = await uploaded();
    peer.socket.destroy();
    await reaches('waiting');
    await clock.advance(1_000);
    const again = await server.peer(2);
    await again.open();
    expect(await requestedWith(again, keys(...values))).toBe(0xf);
    again.send(begin(1), csq(0, 8, 'Service'), end(0));
    await reaches('online');
    expect(driver.directory.queues).toMatchObject([{ id: '8', name: 'Service' }]);
    expect(driver.directory.agents).toEqual([]);
  });

  it('is over when there is no configuration', async () => {
    const { driver, peer, reaches } = await connected();
    await requestedWith(peer, keys(0, 0, 0, 0));
    peer.send(end(4, text(7, 'nothing configured')));
    await reaches('online');
    expect(driver.directory).toMatchObject({ complete: true, agents: [] });
  });

  it('waits until the server is online', async () => {
    const { driver, peer, reaches } = await connected(CONFIGURATION, 0);
    await reaches('online');
    expect(peer.waiting).toBe(0);
    peer.send(systemEvent(3));
    expect(await requestedWith(peer, keys(1, 2, 3, 4))).toBe(0xf);
    peer.send(...UPLOAD);
    await until('the upload is in', () => driver.directory.complete, { intervalMs: 2 });
  });

  it('does not hold up the session of a server that is silent about it', async () => {
    const { clock, driver, reaches, peer } = await connected();
    await peer.take(Id.CONFIG_REQUEST_KEY_EVENT);
    await clock.advance(3_000);
    await reaches('online');
    expect(driver.directory.complete).toBe(false);
  });
});

describe('configuration updates', () => {
  it('add, change and delete what they name, one event for each block', async () => {
    const { driver, events, peer } = await uploaded();
    const directoryEvents = () => events.filter(({ type }) => type === 'directory.updated');
    peer.send(
      begin(2, key(178, 20)),
      csq(0, 5, 'Service'),
      csq(1, 1, undefined),
      end(0),
      begin(2),
      application(1, 3, 2, 'New menu'),
      agent(2, 'ann', '', '', '', []),
      end(0),
    );
    await until('both updates came', () => directoryEvents().length === 3, { intervalMs: 2 });
    expect(directoryEvents().slice(1)).toMatchObject([
      {
        changed: ['queues'],
        state: {
          source: 'update',
          changes: [
            { list: 'queues', operation: 'add', id: '5', name: 'Service' },
            { list: 'queues', operation: 'change', id: '1' },
          ],
        },
      },
      { changed: ['agents', 'applications'] },
    ]);
    expect(driver.directory).toMatchObject({
      agents: [],
      // A change without a name keeps the name.
      queues: [
        { id: '1', name: 'Sales' },
        { id: '5', name: 'Service' },
      ],
      applications: [{ id: '3', name: 'New menu' }],
    });
  });

  it('keep the keys up to date, so that a reconnect needs no upload', async () => {
    const { clock, peer, reaches, event, driver } = await uploaded();
    peer.send(begin(2, key(178, 20)), csq(0, 5, 'Service'), end(0));
    await until('the update is in', () => driver.directory.queues.length === 2, { intervalMs: 2 });
    peer.socket.destroy();
    await event('link.down');
    await clock.advance(1_000);
    const again = await server.peer(2);
    await again.open();
    expect(await requestedWith(again, keys(1, 20, 3, 4))).toBe(0);
    await reaches('online');
  });
});

describe('errors of the configuration', () => {
  it.each([
    ['keys that cannot be given', frame(Id.CONFIG_KEY_EVENT, u32(2)), undefined],
    ['a block with an error', keys(1, 2, 3, 4), end(3, text(7, 'broken'))],
    ['a refusal without a request to match', keys(1, 2, 3, 4), failureConf(15, 17, 'no')],
  ])('wait 10 s and start over: %s', async (_what, answer, failure) => {
    const { clock, driver, event, peer, reaches } = await connected();
    await peer.take(Id.CONFIG_REQUEST_KEY_EVENT);
    peer.send(answer);
    if (failure !== undefined) {
      await peer.take(Id.CONFIG_REQUEST_EVENT);
      peer.send(begin(1), csq(0, 1, 'Half'), failure);
    }
    await event('link.fault');
    await reaches('online');
    expect(driver.directory).toMatchObject({ complete: false, queues: [] });
    await clock.advance(9_999);
    expect(peer.frames.filter(({ type }) => type === Id.CONFIG_REQUEST_KEY_EVENT)).toHaveLength(1);
    await clock.advance(1);
    await peer.take(Id.HEARTBEAT_REQ);
    expect(await requestedWith(peer, keys(1, 2, 3, 4))).toBe(0xf);
    peer.send(...UPLOAD);
    await until('the upload is in', () => driver.directory.complete, { intervalMs: 2 });
    expect(driver.counters.strayAnswers).toBe(0);
  });

  it('wait and start over after a silence of 15 s, too', async () => {
    const { clock, driver, peer, event } = await connected();
    await requestedWith(peer, keys(1, 2, 3, 4));
    peer.send(begin(1));
    await clock.advance(15_000);
    expect(await event('link.fault')).toMatchObject({ problem: { code: 'CTI_TIMEOUT' } });
    await clock.advance(10_000);
    await peer.take(Id.HEARTBEAT_REQ);
    await peer.take(Id.HEARTBEAT_REQ);
    await peer.take(Id.CONFIG_REQUEST_KEY_EVENT);
    expect(driver.state.kind).toBe('online');
  });

  it('do not repeat what the session is not allowed to have', async () => {
    const { clock, peer, event } = await connected();
    await peer.take(Id.CONFIG_REQUEST_KEY_EVENT);
    peer.send(frame(Id.CONFIG_KEY_EVENT, u32(1)));
    expect(await event('link.fault')).toMatchObject({ problem: { code: 'UCCX_SERVICE_NOT_GRANTED' } });
    await clock.advance(12_000);
    expect(peer.frames.filter(({ type }) => type === Id.CONFIG_REQUEST_KEY_EVENT)).toHaveLength(1);
  });

  it('that the server calls a reset start over, and upload everything', async () => {
    const { clock, event, peer } = await uploaded();
    peer.send(frame(Id.FAILURE_EVENT, u32(96)));
    expect(await event('link.fault')).toMatchObject({ problem: { code: 'UCCX_E_CTI_AUTO_CONFIG_RESET' } });
    await clock.advance(9_999);
    expect(peer.waiting).toBe(0);
    await clock.advance(1);
    await peer.take(Id.HEARTBEAT_REQ);
    expect(await requestedWith(peer, keys(1, 2, 3, 4))).toBe(0xf);
  });

  it('end with the session', async () => {
    const { clock, driver, peer } = await connected();
    await peer.take(Id.CONFIG_REQUEST_KEY_EVENT);
    peer.socket.destroy();
    await driver.disconnect();
    expect(clock.pendingTimers).toBe(0);
  });
});

describe('teams', () => {
  /** TEAM_CONFIG_EVENT (Tables 51 and 52). */
  const team = (
    id: number,
    operation: number,
    name: string,
    ...members: [string, number, number, number][]
  ): Buffer =>
    frame(
      Id.TEAM_CONFIG_EVENT,
      u32(id),
      ushorts(members.length, operation),
      Buffer.alloc(8),
      text(204, name),
      ...members.flatMap(([who, flags, recordType, memberType]) => [
        text(194, who),
        field(87, u16(flags)),
        field(183, u16(recordType)),
        field(205, u16(memberType)),
      ]),
    );
  const FIRST = team(1, 1, 'Blue', ['sue', 1, 0, 1], ['ann', 0, 0, 1], ['7', 0, 0, 2]);

  async function withTeams() {
    const test = await connected(TEAMS);
    const request = await test.peer.take(Id.TEAM_CONFIG_REQ);
    expect(request.subarray(4).toString('hex')).toBe('00010000000000000000');
    test.peer.send(FIRST, team(1, 1, 'Blue', ['tom', 4, 0, 1]));
    test.peer.send(frame(Id.TEAM_CONFIG_CONF, request.subarray(0, 4), u32(0)));
    await test.reaches('online');
    return test;
  }

  it('are requested by themselves, and may come in several messages each', async () => {
    const { driver, events } = await withTeams();
    expect(driver.directory.teams).toEqual([
      {
        id: '1',
        name: 'Blue',
        details: {
          members: [
            { kind: 'agent', id: 'sue', role: 'primarySupervisor', temporary: false },
            { kind: 'agent', id: 'ann', role: 'agent', temporary: false },
            { kind: 'queue', id: '7' },
            { kind: 'agent', id: 'tom', role: 'supervisor', temporary: false },
          ],
        },
      },
    ]);
    expect(events.filter(({ type }) => type === 'directory.updated')).toMatchObject([{ changed: ['teams'] }]);
  });

  it('change and go as updates say', async () => {
    const { driver, peer } = await withTeams();
    peer.send(team(1, 3, 'Indigo', ['ann', 0, 2, 1], ['bob', 2, 0, 1]));
    await until('the change is in', () => driver.directory.teams?.[0]?.name === 'Indigo', { intervalMs: 2 });
    const members = driver.directory.teams?.[0]?.details?.['members'] as { id: string }[];
    expect(members.map(({ id }) => id)).toEqual(['sue', '7', 'tom', 'bob']);
    peer.send(frame(Id.TEAM_CONFIG_EVENT, u32(1), ushorts(0, 2), Buffer.alloc(8), text(204, 'Indigo')));
    await until('the team is gone', () => driver.directory.teams?.length === 0, { intervalMs: 2 });
  });

  it('that fail are asked for again after 10 s', async () => {
    const { clock, event, peer } = await connected(TEAMS);
    const request = await peer.take(Id.TEAM_CONFIG_REQ);
    peer.send(frame(Id.TEAM_CONFIG_CONF, request.subarray(0, 4), u32(1), text(7, 'internal')));
    expect(await event('link.fault')).toMatchObject({ problem: { code: 'UCCX_CONFIG_FAILED' } });
    await clock.advance(9_999);
    expect(peer.waiting).toBe(0);
    await clock.advance(1);
    await peer.take(Id.HEARTBEAT_REQ);
    await peer.take(Id.TEAM_CONFIG_REQ);
  });

  it('are given fresh by queryTeams', async () => {
    const { driver, peer } = await withTeams();
    const answer = driver.execute({ command: 'queryTeams' });
    const request = await peer.take(Id.TEAM_CONFIG_REQ);
    peer.send(team(2, 1, 'Red'), frame(Id.TEAM_CONFIG_CONF, request.subarray(0, 4), u32(0)));
    await expect(answer).resolves.toEqual({
      command: 'queryTeams',
      teams: [{ id: '2', name: 'Red', members: [] }],
    });
  });
});

describe('commands and the configuration', () => {
  it('that name an agent or queue nobody configured fail before anything is sent', async () => {
    const { driver, peer } = await uploaded();
    const login = {
      command: 'setAgentState',
      state: 'login',
      agent: 'eve',
      device: '2006',
      password: '',
    } as const;
    expect(await codeOf(driver.execute(login))).toBe('CTI_INPUT_UNKNOWN');
    expect(await codeOf(driver.execute({ command: 'queryQueueStatistics', queue: '99' }))).toBe(
      'CTI_INPUT_UNKNOWN',
    );
    expect(await codeOf(driver.execute({ command: 'queryAgentQueueStatistics', agent: 'eve' }))).toBe(
      'CTI_INPUT_UNKNOWN',
    );
    expect(peer.waiting).toBe(0);
  });

  it('may name a queue by name and an agent in any case', async () => {
    const { driver, peer } = await uploaded();
    void codeOf(driver.execute({ command: 'queryQueueStatistics', queue: 'Sales' }));
    expect((await peer.take(Id.QUERY_QUEUE_STATISTICS_REQ)).subarray(4).toString('hex')).toBe('3e0400000001');
    void codeOf(driver.execute({ command: 'queryAgentQueueStatistics', agent: 'ANN' }));
    await peer.take(Id.QUERY_AGENT_QUEUE_STATISTICS_REQ);
  });

  it('take an agent for the phone that is configured', async () => {
    const { driver, peer } = await uploaded();
    void codeOf(driver.execute({ command: 'setAgentState', state: 'logout', agent: 'ann' }));
    const body = await peer.take(Id.SET_AGENT_STATE_REQ);
    expect([6, 194].map((tag) => floatingOf(body, 21).get(tag)?.toString())).toEqual(['2006\0', 'ann\0']);
  });

  it('can ask for the upload again whatever the keys say', async () => {
    const { driver, peer } = await uploaded();
    const answer = driver.execute({ command: 'queryConfiguration' });
    expect(await requestedWith(peer, keys(1, 2, 3, 4))).toBe(0xf);
    peer.send(begin(1), csq(0, 8, 'Service'), end(0));
    await expect(answer).resolves.toMatchObject({
      command: 'queryConfiguration',
      agents: [],
      queues: [{ id: '8', name: 'Service' }],
      keys: { CSQConfigKey: '0000000000000002' },
    });
  });
});
