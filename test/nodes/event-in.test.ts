import { afterEach, describe, expect, it } from 'vitest';
import type { EventDraft } from '../../lib/core/events';
import type { CtiControlMessage, CtiStatusMessage } from '../../nodes/shared/messages';
import type { FlowNode } from '../support/node-red';
import { Palette } from '../support/palette';

const TAB: FlowNode = { id: 'tab', type: 'tab', label: 'Test' };
const CONNECTION: FlowNode = { id: 'c', type: 'cti-connection', name: 'Fake', system: 'uccx', host: 'fake' };
const RINGS: EventDraft = {
  type: 'call.delivered',
  callId: '5',
  subjectDevice: { number: '2006' },
  agent: { id: 'agent1' },
  queue: { id: '1', name: 'Sales' },
};

function eventIn(id: string, settings: object = {}): FlowNode {
  return { id, type: 'cti-event-in', z: 'tab', name: '', connection: 'c', ...settings };
}

let palette: Palette;
afterEach(() => palette.unload());

/** Loads event nodes and waits until they are connected. */
async function load(...nodes: FlowNode[]): Promise<void> {
  palette = await Palette.load([TAB, CONNECTION, ...nodes]);
  for (const { id } of nodes) await palette.connected(id);
}

/** Topics of what a node has sent of the calls. */
function callTopics(id: string): unknown[] {
  return palette
    .sent(id)
    .map(({ topic }) => topic)
    .filter((topic) => topic?.startsWith('call.'));
}

describe('an event node', () => {
  it('sends each event with its type as topic', async () => {
    await load(eventIn('n'));
    palette.system.emit(RINGS);
    await expect
      .poll(() => palette.sent('n').at(-1))
      .toMatchObject({
        topic: 'call.delivered',
        payload: {
          v: 1,
          type: 'call.delivered',
          system: 'uccx',
          connection: { id: 'c', name: 'Fake' },
          callId: '5',
          snapshot: false,
        },
        cti: { connection: 'c', system: 'uccx' },
      });
  });

  it('hears the link come up', async () => {
    await load(eventIn('n', { types: ['link.up'] }));
    expect(palette.sent('n')).toMatchObject([{ topic: 'link.up', payload: { details: { version: 1 } } }]);
  });

  it('sends what its filters let through', async () => {
    await load(
      eventIn('type', { types: ['call.held'] }),
      eventIn('device', { device: '2005, 2006' }),
      eventIn('agent', { agent: 'agent1' }),
      eventIn('queue', { queue: 'Sales' }),
      eventIn('both', { device: '2006', agent: 'agent2' }),
      eventIn('list', { types: 'call.delivered,call.held' }),
    );
    palette.system.emit(RINGS);
    await expect.poll(() => palette.sent('list')).toHaveLength(1);
    const got = ['type', 'device', 'agent', 'queue', 'both', 'list'].filter(
      (id) => callTopics(id).length > 0,
    );
    expect(got).toEqual(['device', 'agent', 'queue', 'list']);
  });

  it('gives each flow an object of its own', async () => {
    await load(eventIn('a'), eventIn('b'));
    palette.system.emit(RINGS);
    await expect.poll(() => callTopics('b')).toHaveLength(1);
    const [a, b] = [palette.sent('a').at(-1), palette.sent('b').at(-1)];
    expect(a?.payload).toEqual(b?.payload);
    expect(a?.payload).not.toBe(b?.payload);
    expect((a?.payload as { agent: object }).agent).not.toBe((b?.payload as { agent: object }).agent);
  });

  it('adds the decoded message when it is asked to', async () => {
    await load(eventIn('with', { raw: true }), eventIn('without'));
    const raw = { type: 'CALL_DELIVERED_EVENT', octets: Buffer.from([1, 2]) };
    palette.system.emit(RINGS, raw);
    await expect.poll(() => callTopics('without')).toHaveLength(1);
    expect(palette.sent('with').at(-1)).toMatchObject({ cti: { raw } });
    expect(palette.sent('without').at(-1)?.['cti']).toEqual({ connection: 'c', system: 'uccx' });
    expect(palette.sent('with').at(0)?.['cti']).not.toHaveProperty('raw');
  });

  it('gives each flow a decoded message of its own', async () => {
    await load(eventIn('a', { raw: true }), eventIn('b', { raw: true }));
    const raw = {
      type: 'CALL_DELIVERED_EVENT',
      octets: Buffer.from([1, 2]),
      parties: [{ id: Buffer.of(3) }],
    };
    palette.system.emit(RINGS, raw);
    await expect.poll(() => callTopics('b')).toHaveLength(1);
    const rawOf = (id: string) => (palette.sent(id).at(-1)?.['cti'] as { raw: typeof raw }).raw;
    expect(rawOf('a')).toEqual(rawOf('b'));
    rawOf('a').octets.fill(9);
    expect(rawOf('b').octets).toEqual(Buffer.from([1, 2]));
    expect(raw.octets).toEqual(Buffer.from([1, 2]));
  });

  it('includes replayed state when it is asked to', async () => {
    await load(eventIn('with', { snapshots: true }), eventIn('without'));
    palette.system.emit({ ...RINGS, snapshot: true });
    await expect.poll(() => callTopics('with')).toHaveLength(1);
    expect(callTopics('without')).toEqual([]);
  });

  it('asks the system for no more than the flow wants', async () => {
    await load(eventIn('n', { types: ['call.held'], device: '2006' }));
    expect(palette.system.interests.at(-1)).toEqual({
      eventTypes: new Set(['call.held']),
      commands: new Set(),
      devices: new Set(['2006']),
    });
  });

  it('shows that it has no connection, and says so to messages', async () => {
    palette = await Palette.load([TAB, eventIn('n', { connection: '' })]);
    expect(palette.statuses('n').at(-1)?.text).toContain('status.no-connection');
    expect(await palette.send('n', { action: 'status' })).toMatchObject({ code: 'CTI_CONFIG_INVALID' });
  });
});

describe('the status of the connection', () => {
  /** The states that a node was told, and the status message of the last one. */
  const told = (id: string) =>
    palette.sent(id).filter(({ topic }) => topic === 'cti.status') as unknown as CtiStatusMessage[];
  /** The attempt is told twice: when it is begun, and when its endpoint is known. */
  const kinds = (id: string): string[] =>
    told(id)
      .map(({ payload }) => payload.state.kind)
      .filter((kind, index, all) => kind !== all[index - 1] || kind !== 'connecting');

  it('is told at each change, as the answer to a status message tells it', async () => {
    await load(eventIn('n', { sendStatus: true }), eventIn('other'));
    await expect.poll(() => kinds('n')).toEqual(['connecting', 'synchronizing', 'online']);
    const { sent } = await palette.send('n', { action: 'status' });
    const [unasked, asked] = told('n').slice(-2);
    expect(sent).toEqual([asked]);
    expect(Object.keys(unasked?.payload.counters ?? {})).toEqual(Object.keys(asked?.payload.counters ?? {}));
    expect(unasked?.payload.state).toEqual(asked?.payload.state);
    expect(told('n').at(-2)).toMatchObject({
      payload: { command: 'queryStatus', state: { kind: 'online' }, counters: { events: 1, errors: 0 } },
      cti: { connection: 'c', system: 'uccx' },
    });
    expect(told('other')).toEqual([]);
  });

  it('says why a connection waits, and that it is halted, in objects that survive copies', async () => {
    palette = await Palette.load([TAB, CONNECTION, eventIn('n', { sendStatus: true })], {}, (system) => {
      system.session = { backoff: { minimumMs: 1, maximumMs: 1 } };
      system.refusals.push(
        new system.core.ConnectionLostError('nobody is there', { context: { endpoint: 'fake' } }),
        new system.core.AuthError('CTI_AUTH_FAILED', 'wrong password'),
      );
    });
    await expect.poll(() => kinds('n')).toEqual(['connecting', 'waiting', 'connecting', 'halted']);
    const [waiting, , halted] = told('n')
      .slice(-3)
      .map(({ payload }) => JSON.stringify(payload.state));
    expect(waiting).toContain('"code":"CTI_CONNECTION_LOST","message":"nobody is there"');
    expect(halted).toContain('"code":"CTI_AUTH_FAILED","message":"wrong password","retryable":false');
    expect(told('n').at(-1)?.payload.counters).toMatchObject({
      errors: 2,
      lastError: { code: 'CTI_AUTH_FAILED' },
    });
    expect(told('n').at(-1)?.payload.state).not.toHaveProperty('error.stack');
  });

  it('is told to a node that is deployed later, once', async () => {
    await load(eventIn('n'));
    await palette.deploy([TAB, CONNECTION, eventIn('n'), eventIn('later', { sendStatus: true })]);
    await expect.poll(() => kinds('later')).toEqual(['online']);
    await palette.send('n', { action: 'disconnect' });
    await expect.poll(() => kinds('later')).toEqual(['online', 'disconnected']);
  });

  it('shows what works only in part, in the node and in the message', async () => {
    await load(eventIn('n', { sendStatus: true }));
    const problem = new palette.system.core.RequestError('FAKE_LIMIT', 'wait a minute', true);
    palette.system.impair(problem);
    await expect.poll(() => palette.statuses('n').at(-1)).toMatchObject({ fill: 'yellow', shape: 'dot' });
    expect(palette.statuses('n').at(-1)?.text).toContain('status.impaired');
    await expect
      .poll(() => told('n').at(-1)?.payload.state)
      .toMatchObject({ kind: 'online', problem: { code: 'FAKE_LIMIT', message: 'wait a minute' } });
    palette.system.impair(undefined);
    await palette.connected('n');
    await expect
      .poll(() => kinds('n'))
      .toEqual(['connecting', 'synchronizing', 'online', 'online', 'online']);
    expect(told('n').at(-1)?.payload.state).not.toHaveProperty('problem');
  });
});

describe('a control message', () => {
  it('disconnects and connects', async () => {
    await load(eventIn('n'));
    await palette.send('n', { action: 'disconnect' });
    expect(palette.system.closed).toBe(1);
    expect(palette.statuses('n').at(-1)?.text).toBe('node-red:common.status.disconnected');
    await palette.send('n', { action: 'connect' });
    await palette.connected('n');
    expect(palette.system.opened).toBe(2);
  });

  it('leaves a halted connection', async () => {
    palette = await Palette.load([TAB, CONNECTION, eventIn('n')], {}, (system) => {
      system.refusals.push(new system.core.AuthError('CTI_LICENCE_MISSING', 'no licence'));
    });
    await expect.poll(() => palette.statuses('n').at(-1)?.text).toContain('status.halted');
    await palette.send('n', { action: 'connect' });
    await palette.connected('n');
  });

  it('asks for the status', async () => {
    await load(eventIn('n'));
    const question: CtiControlMessage = { action: 'status', mine: 1 };
    const { sent } = await palette.send('n', question);
    expect(sent).toMatchObject([
      {
        topic: 'cti.status',
        mine: 1,
        payload: { command: 'queryStatus', state: { kind: 'online' }, counters: { reconnects: 0 } },
        cti: { connection: 'c', system: 'uccx' },
      },
    ]);
  });

  it('asks for the state as snapshots, out of this node only and through its filter', async () => {
    await load(eventIn('n', { device: '2006' }), eventIn('other', { snapshots: true }));
    palette.system.snapshot = [RINGS, { ...RINGS, callId: '6', subjectDevice: { number: '2007' } }];
    const before = palette.sent('other').length;
    const { sent } = await palette.send('n', { action: 'snapshot' });
    expect(sent).toMatchObject([{ topic: 'call.delivered', payload: { callId: '5', snapshot: true } }]);
    expect(palette.sent('other')).toHaveLength(before);
  });

  it('is refused when it asks for something else', async () => {
    await load(eventIn('n'));
    expect(await palette.send('n', { action: 'dance' })).toMatchObject({ code: 'CTI_INPUT_VALUE', sent: [] });
    expect(await palette.send('n', {})).toMatchObject({ code: 'CTI_INPUT_MISSING', sent: [] });
    expect(await palette.send('n', { action: 5 })).toMatchObject({ code: 'CTI_INPUT_VALUE', sent: [] });
  });
});
