import { afterEach, describe, expect, it } from 'vitest';
import type { FlowNode } from '../support/node-red';
import { Palette } from '../support/palette';

const TAB: FlowNode = { id: 'tab', type: 'tab', label: 'Test' };
const CONNECTION: FlowNode = {
  id: 'c',
  type: 'cti-connection',
  name: 'Fake',
  system: 'uccx',
  host: 'fake',
  uccxMode: 'bridge',
};
const EVENTS: FlowNode = { id: 'n', type: 'cti-event-in', z: 'tab', name: '', connection: 'c' };
const COMMAND: FlowNode = {
  id: 'm',
  type: 'cti-call-control',
  z: 'tab',
  name: '',
  connection: 'c',
  action: 'hold',
};
const SECRETS = { c: { username: 'cti-user', password: 'connection-secret' } };

let palette: Palette;
afterEach(() => palette.unload());

describe('a deployed connection', () => {
  it('stays away while no node uses it', async () => {
    palette = await Palette.load([TAB, CONNECTION]);
    expect(palette.system.created).toEqual([]);
  });

  it('hands settings and credentials to the driver', async () => {
    palette = await Palette.load([TAB, { ...CONNECTION, port: '4243' }, EVENTS], SECRETS);
    await palette.connected('n');
    expect(palette.system.created).toMatchObject([
      {
        settings: {
          host: 'fake',
          port: '4243',
          credentials: { username: 'cti-user', password: 'connection-secret' },
          options: { mode: 'bridge' },
        },
        context: { connection: { id: 'c', name: 'Fake' } },
      },
    ]);
  });

  it('takes environment variables in every field', async () => {
    process.env['NODE_RED_CTI_TEST_HOST'] = 'from-environment';
    palette = await Palette.load(
      [
        TAB,
        {
          ...CONNECTION,
          host: '${NODE_RED_CTI_TEST_HOST}:4243',
          port: '${NODE_RED_CTI_TEST_HOST}',
          uccxMode: '${NODE_RED_CTI_TEST_HOST}',
        },
        EVENTS,
      ],
      { c: { password: '${NODE_RED_CTI_TEST_HOST}' } },
    );
    await palette.connected('n');
    delete process.env['NODE_RED_CTI_TEST_HOST'];
    expect(palette.system.created[0]?.settings).toMatchObject({
      host: 'from-environment:4243',
      port: 'from-environment',
      credentials: { password: 'from-environment' },
      options: { mode: 'from-environment' },
    });
  });

  it('lasts while a deploy leaves one of its nodes', async () => {
    palette = await Palette.load([TAB, CONNECTION, EVENTS, COMMAND]);
    await palette.connected('n');
    await palette.deploy([TAB, CONNECTION, EVENTS]);
    expect(palette.system.closed).toBe(0);
    await palette.deploy([TAB, CONNECTION]);
    expect(palette.system.closed).toBe(1);
  });

  it('is not opened twice at a time by a full deploy', async () => {
    palette = await Palette.load([TAB, CONNECTION, EVENTS, COMMAND]);
    await palette.connected('n');
    await palette.deploy([TAB, CONNECTION, EVENTS, COMMAND], 'full');
    await palette.connected('n');
    expect(palette.system.opened).toBe(2);
    expect(palette.system.closed).toBe(1);
  });

  it('starts anew with changed settings', async () => {
    palette = await Palette.load([TAB, CONNECTION, EVENTS]);
    await palette.connected('n');
    await palette.deploy([TAB, { ...CONNECTION, host: 'other' }, EVENTS]);
    await palette.connected('n');
    expect(palette.system.created.map(({ settings }) => settings.host)).toEqual(['fake', 'other']);
  });

  it('tells changed wishes once for all nodes of a deploy', async () => {
    palette = await Palette.load([TAB, CONNECTION, EVENTS]);
    await palette.connected('n');
    await palette.deploy([TAB, CONNECTION, EVENTS, COMMAND, { ...COMMAND, id: 'o', action: 'drop' }]);
    expect(palette.system.interests).toHaveLength(2);
  });

  it('halts on a system that nobody knows', async () => {
    palette = await Palette.load([TAB, { ...CONNECTION, system: 'pigeons' }, EVENTS]);
    await expect
      .poll(() => palette.statuses('n').at(-1))
      .toMatchObject({
        fill: 'red',
        text: '@red-cti/node-red-cti/cti-connection:status.halted',
      });
  });

  it('runs the built-in simulator in place of the system', async () => {
    palette = await Palette.load([
      TAB,
      { ...CONNECTION, simulator: true, scenario: 'endless', rate: '12' },
      EVENTS,
    ]);
    await palette.connected('n');
    await expect.poll(() => palette.system.played).toEqual([{ scenario: 'endless', ratePerMinute: 12 }]);
    expect(palette.system.created[0]?.settings.host).toBe('127.0.0.1:7');
    await palette.deploy([TAB, CONNECTION]);
    expect(palette.system.simulatorsRunning).toBe(0);
  });
});

describe('many connections', () => {
  it('cost Node-RED no more listeners than one', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error): void => void warnings.push(warning);
    process.on('warning', note);
    const ids = Array.from({ length: 12 }, (_, index) => `c${index}`);
    palette = await Palette.load([
      TAB,
      ...ids.map((id) => ({ ...CONNECTION, id })),
      ...ids.map((id) => ({ ...EVENTS, id: `n-${id}`, connection: id })),
    ]);
    for (const id of ids) await palette.connected(`n-${id}`);
    process.off('warning', note);
    expect(warnings).toEqual([]);
    expect(palette.system.opened).toBe(12);
  });
});

describe('the admin API', () => {
  it('describes the systems that can be connected to', async () => {
    palette = await Palette.load([TAB]);
    const { status, body } = await palette.admin.get('/cti/systems');
    expect(status).toBe(200);
    expect(body).toContainEqual(
      expect.objectContaining({
        system: 'uccx',
        title: 'Fake',
        defaultPort: 4_242,
        capabilities: expect.arrayContaining(['makeCall']) as unknown,
        events: ['call.delivered', 'agent.ready', 'link.up'],
        choices: {},
        scenarios: ['endless'],
      }),
    );
  });

  it('gives state and lists of a connection, empty ones while it is not deployed', async () => {
    palette = await Palette.load([TAB, CONNECTION, EVENTS], SECRETS);
    palette.system.directory = {
      agents: [{ id: 'agent1', name: 'Ann' }],
      queues: [],
      devices: [],
      applications: [],
      complete: true,
    };
    await palette.connected('n');
    const { body } = await palette.admin.get('/cti/connections/c');
    expect(body).toMatchObject({ state: { kind: 'online' }, directory: { agents: [{ id: 'agent1' }] } });
    expect(JSON.stringify(body)).not.toContain('secret');
    expect((await palette.admin.get('/cti/connections/gone')).body).toEqual({
      state: { kind: 'stopped' },
      directory: { agents: [], queues: [], devices: [], applications: [], complete: false },
    });
  });

  it('tests the settings on screen with the stored credentials, and does not repeat them', async () => {
    palette = await Palette.load([TAB, CONNECTION], SECRETS);
    const form = {
      ...CONNECTION,
      host: 'on-screen',
      credentials: { username: 'other', password: '__PWRD__' },
    };
    const { body } = await palette.admin.post('/cti/test').send(form);
    expect(body).toEqual({ ok: true, endpoint: 'on-screen', details: { version: 1 } });
    expect(palette.system.created[0]?.settings.credentials).toEqual({
      username: 'other',
      password: 'connection-secret',
    });
    expect(palette.system.closed).toBe(palette.system.opened);
  });

  it('tests with what variables stand for', async () => {
    process.env['NODE_RED_CTI_TEST_VALUE'] = 'from-environment';
    palette = await Palette.load([TAB, CONNECTION], { c: { password: '${NODE_RED_CTI_TEST_VALUE}' } });
    const form = {
      ...CONNECTION,
      host: '${NODE_RED_CTI_TEST_VALUE}',
      credentials: { username: '${NODE_RED_CTI_TEST_VALUE}' },
    };
    await palette.admin.post('/cti/test').send(form);
    delete process.env['NODE_RED_CTI_TEST_VALUE'];
    expect(palette.system.created[0]?.settings).toMatchObject({
      host: 'from-environment',
      credentials: { username: 'from-environment', password: 'from-environment' },
    });
  });

  it('reports a failed test with code and text, without secrets', async () => {
    palette = await Palette.load([TAB, CONNECTION], SECRETS, (system) => {
      system.refusals.push(
        new system.core.AuthError('CTI_AUTH_FAILED', 'password connection-secret was refused'),
      );
    });
    const { body } = await palette.admin.post('/cti/test').send({ ...CONNECTION });
    expect(body).toEqual({ ok: false, code: 'CTI_AUTH_FAILED', message: 'password *** was refused' });
  });

  it('tests nothing that makes no sense', async () => {
    palette = await Palette.load([TAB]);
    expect((await palette.admin.post('/cti/test').send([])).body).toMatchObject({
      ok: false,
      code: 'CTI_CONFIG_INVALID',
    });
  });
});
