/** Every kind of deploy while calls are live: one connection at a time, nobody forgotten, and quick. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SimulatorHandle } from '../../lib/core/system';
import { uccx } from '../../lib/systems/uccx';
import { FaultProxy } from '../support/fault-proxy';
import { NodeRed, type FlowNode } from '../support/node-red';
import { until } from '../support/until';

let simulator: SimulatorHandle;
let proxy: FaultProxy;
let nodeRed: NodeRed;

beforeAll(async () => {
  simulator = await (await uccx.loadSimulator()).start({ port: 0 });
  proxy = await FaultProxy.start({ host: '127.0.0.1', port: Number(simulator.settings.port) });
  nodeRed = await NodeRed.start();
  await simulator.play('day', { ratePerMinute: 600 });
});

afterAll(async () => {
  await nodeRed.stop();
  await proxy.stop();
  await simulator.stop();
});

const node = (id: string, type: string, properties: object = {}): FlowNode => ({ id, type, ...properties });

/** The event nodes by name, each with a debug node of its own. */
function flowsWith(
  listeners: readonly string[],
  { connection = {}, tab = {} }: { connection?: object; tab?: object } = {},
): FlowNode[] {
  return [
    node('tab', 'tab', { label: 'calls', ...tab }),
    node('ccx', 'cti-connection', {
      ...{ name: 'contact centre', system: 'uccx', simulator: false },
      ...{ host: '127.0.0.1', port: String(proxy.port), ...connection },
    }),
    ...listeners.flatMap((name) => [
      node(name, 'cti-event-in', { z: 'tab', connection: 'ccx', wires: [[`debug-${name}`]] }),
      node(`debug-${name}`, 'debug', {
        ...{ z: 'tab', active: true, tosidebar: true, complete: 'topic', wires: [] },
      }),
    ]),
  ];
}

/** Waits until each listener got events that came after now. */
async function allHear(listeners: readonly string[]): Promise<void> {
  const from = nodeRed.debugMessages.length;
  await until(`${listeners.join(' and ')} hear events`, () => {
    const heard = new Set(nodeRed.debugMessages.slice(from).map(({ nodeId }) => nodeId));
    return listeners.every((name) => heard.has(`debug-${name}`));
  });
}

async function timed(work: Promise<void>): Promise<number> {
  const before = performance.now();
  await work;
  return performance.now() - before;
}

/** Most that a deploy may take, in milliseconds; a graceful close that nobody answers takes 2.5 s of it. */
const DEPLOY_LIMIT_MS = 3_000;

beforeEach(async () => {
  proxy.heal();
  await nodeRed.deploy(flowsWith(['one', 'two']));
  await allHear(['one', 'two']);
  expect(proxy.open).toBe(1);
});

describe('while calls are live', () => {
  it('a full deploy ends the connection and makes one new one', async () => {
    const before = proxy.accepted;
    expect(await timed(nodeRed.deploy(flowsWith(['one', 'two']), 'full'))).toBeLessThan(DEPLOY_LIMIT_MS);
    await allHear(['one', 'two']);
    expect([proxy.accepted - before, proxy.open]).toEqual([1, 1]);
  });

  it.each(['nodes', 'flows'] as const)(
    'a deploy of %s keeps the connection and everybody on it',
    async (type) => {
      const before = proxy.accepted;
      const changed = flowsWith(['one', 'two']).map((each) =>
        each.id === 'one' ? { ...each, name: 'renamed' } : each,
      );
      expect(await timed(nodeRed.deploy(changed, type))).toBeLessThan(DEPLOY_LIMIT_MS);
      await allHear(['one', 'two']);
      expect(proxy.open).toBe(1);
      if (type === 'nodes') expect(proxy.accepted).toBe(before);
    },
  );

  it('a node that is added joins the connection, one that is removed leaves it', async () => {
    const before = proxy.accepted;
    await nodeRed.deploy(flowsWith(['one', 'two', 'three']), 'nodes');
    await allHear(['one', 'two', 'three']);
    await nodeRed.deploy(flowsWith(['two', 'three']), 'nodes');
    await allHear(['two', 'three']);
    expect([proxy.accepted - before, proxy.open]).toEqual([0, 1]);
  });

  it('an edited connection takes all its nodes along', async () => {
    const before = proxy.accepted;
    const edited = flowsWith(['one', 'two'], { connection: { uccxClientId: 'edited' } });
    expect(await timed(nodeRed.deploy(edited, 'nodes'))).toBeLessThan(DEPLOY_LIMIT_MS);
    await allHear(['one', 'two']);
    expect([proxy.accepted - before, proxy.open]).toEqual([1, 1]);
  });

  it('a disabled flow closes the connection, and enabling opens it again', async () => {
    await nodeRed.deploy(flowsWith(['one', 'two'], { tab: { disabled: true } }), 'flows');
    await until('the connection is closed', () => proxy.open === 0);
    await nodeRed.deploy(flowsWith(['one', 'two']), 'flows');
    await allHear(['one', 'two']);
    expect(proxy.open).toBe(1);
  });

  it('the last node that is removed closes the connection', async () => {
    await nodeRed.deploy(flowsWith([]), 'nodes');
    await until('the connection is closed', () => proxy.open === 0);
  });

  it('a connection whose system has gone silent is closed in time, too', async () => {
    proxy.silence('toClient');
    expect(await timed(nodeRed.deploy(flowsWith([]), 'full'))).toBeLessThan(DEPLOY_LIMIT_MS + 1_000);
    await until('the connection is closed', () => proxy.open === 0);
  });

  it('many deploys one after the other leave one connection', async () => {
    const before = proxy.accepted;
    for (let times = 0; times < 5; times += 1) await nodeRed.deploy(flowsWith(['one', 'two']), 'full');
    await allHear(['one', 'two']);
    expect(proxy.accepted - before).toBeLessThanOrEqual(5);
    expect(proxy.open).toBe(1);
  });
});
