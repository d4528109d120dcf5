/** What nodes show while their connection meets a fault: each state as its colour and its words. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CtiSystem } from '../../lib/core/events';
import type { SimulatorHandle } from '../../lib/core/system';
import { loadSystem } from '../../lib/systems';
import { FaultProxy } from '../support/fault-proxy';
import { NodeRed, type FlowNode } from '../support/node-red';

const CONNECTED = { fill: 'green', shape: 'dot', text: 'node-red:common.status.connected' };
const CONNECTING = { fill: 'yellow', shape: 'ring', text: 'node-red:common.status.connecting' };
const waiting = (code: string) => ({ fill: 'yellow', shape: 'ring', text: `waiting: ${code}` });
const halted = (code: string) => ({ fill: 'red', shape: 'dot', text: `halted: ${code}` });

const WRONG = { username: 'devlink', password: 'not the password' };

const simulators: SimulatorHandle[] = [];
let nodeRed: NodeRed;
let proxy: FaultProxy;

async function portOf(system: CtiSystem): Promise<number> {
  const simulator = await (await (await loadSystem(system)).loadSimulator()).start({ port: 0 });
  simulators.push(simulator);
  return Number(simulator.settings.port);
}

/** A connection under this name, and an event node that uses it. */
function pair(name: string, settings: Readonly<Record<string, unknown>>): FlowNode[] {
  return [
    { id: `c-${name}`, type: 'cti-connection', name, host: '127.0.0.1', ...settings },
    { id: name, type: 'cti-event-in', z: 'tab', connection: `c-${name}`, wires: [[]] },
  ];
}

/** Connected again: how often, and why. */
async function showsReconnects(node: string, reconnects: number): Promise<void> {
  const status = await nodeRed.status(
    node,
    ({ text }) => text?.includes(`(reconnects: ${reconnects},`) === true,
  );
  expect(status).toMatchObject({ fill: 'green', shape: 'dot' });
  const error = String.raw`last error: CTI_CONNECTION_LOST, \d{4}-\d\d-\d\d \d\d:\d\d`;
  expect(status.text).toMatch(new RegExp(String.raw`^connected \(reconnects: ${reconnects}, ${error}\)$`));
}

async function shows(node: string, expected: ReturnType<typeof waiting>): Promise<void> {
  const status = await nodeRed.status(node, ({ text }) => text === expected.text);
  expect(status).toMatchObject(expected);
}

beforeAll(async () => {
  const uccx = await portOf('uccx');
  proxy = await FaultProxy.start({ host: '127.0.0.1', port: uccx });
  nodeRed = await NodeRed.start({
    flows: [
      { id: 'tab', type: 'tab', label: 'faults' },
      ...pair('line', { system: 'uccx', port: String(proxy.port) }),
      ...pair('agent', { system: 'uccx', port: String(uccx), uccxMode: 'agent', uccxAgentId: 'nobody' }),
      ...pair('password', { system: 'devlink3', port: String(await portOf('devlink3')) }),
      ...pair('certificate', { system: 'mtcti3', port: String(await portOf('mtcti3')) }),
      ...pair('nowhere', { system: 'devlink3', port: '1' }),
      ...pair('missing', { system: 'uccx', host: '' }),
      { id: 'typo', type: 'cti-event-in', z: 'tab', connection: 'c-line', types: ['call.*'], wires: [[]] },
    ],
    credentials: { 'c-password': WRONG, 'c-certificate': WRONG, 'c-nowhere': WRONG },
  });
});

afterAll(async () => {
  await nodeRed.stop();
  await proxy.stop();
  for (const simulator of simulators) await simulator.stop();
});

describe('a node shows', () => {
  it('that it is connected, waits while the line is refused, and is connected again', async () => {
    await shows('line', CONNECTED);
    proxy.refuse();
    proxy.resetAll();
    await shows('line', waiting('CTI_CONNECTION_LOST'));
    proxy.heal();
    await showsReconnects('line', 1);
  });

  it('that it is connecting while nobody answers', async () => {
    proxy.silence('toClient');
    proxy.resetAll();
    await shows('line', CONNECTING);
    proxy.heal();
    proxy.resetAll();
    await showsReconnects('line', 2);
  });

  it.each([
    ['agent', 'an agent that nobody knows', halted('CTI_AUTH_FAILED')],
    ['password', 'a wrong password', halted('CTI_AUTH_FAILED')],
    ['missing', 'a setting that is missing', halted('CTI_CONFIG_INVALID')],
    ['certificate', 'a certificate that is not trusted', waiting('CTI_CERTIFICATE')],
    ['nowhere', 'a port where nobody listens', waiting('CTI_CONNECTION_LOST')],
  ])('in %s, what is wrong with %s', async (node, _what, expected) => {
    await shows(node, expected);
  });

  it('in the log, that it waits for events that do not exist', () => {
    expect(nodeRed.log.join('\n')).toContain('no such events: call.*');
  });

  it('nothing secret', () => {
    const shown = ['agent', 'password', 'certificate', 'nowhere'].map((node) => nodeRed.statuses(node));
    expect(JSON.stringify(shown)).not.toContain(WRONG.password);
    expect(nodeRed.log.join('\n')).not.toContain(WRONG.password);
  });
});
