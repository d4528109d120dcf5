/** What the line may do: refuse, break, go silent, or carry one octet at a time. */
import { expect } from 'vitest';
import { follow, linkTypes, problemOf, settled, type FaultCase, type FaultChecks } from './fault-case';
import type { Direction } from './fault-proxy';
import { until } from './until';

const DIRECTIONS: readonly Direction[] = ['toServer', 'toClient'];

export const LINE_CHECKS: FaultChecks = {
  'connection refused': async (test) => {
    const bench = await test.bench();
    const { proxy } = bench;
    proxy.refuse();
    const watched = bench.driver();
    await watched.start();
    expect(watched.driver.state).toMatchObject({ kind: 'waiting', error: { code: 'CTI_CONNECTION_LOST' } });
    await until('it tried three times', () => proxy.accepted >= 3, { intervalMs: 5 });
    expect(proxy.mostOpen).toBeLessThanOrEqual(1);
    proxy.heal();
    await watched.online();
    expect(linkTypes(watched)).toEqual(['link.up']);
    await watched.finish();
  },

  'reset at every step of the handshake': async (test) => {
    const bench = await test.bench();
    const { proxy } = bench;
    const healthy = await bench.onlineDriver();
    const octets = { toServer: proxy.passed('toServer'), toClient: proxy.passed('toClient') };
    await healthy.finish();
    // The simulated cloud lets nobody ask more than a thousand times a minute.
    const steps = bench.system.persistent ? [0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95] : [0, 0.5];
    for (const direction of DIRECTIONS) {
      for (const part of steps) {
        const after = Math.max(1, Math.floor(octets[direction] * part));
        proxy.resetAfter(direction, after);
        const watched = bench.driver();
        await watched.start();
        const failed = (): boolean =>
          watched.states.some((state) => state.kind === 'waiting') || watched.count('link.down') > 0;
        if (bench.system.persistent) {
          await until(`a reset after ${after} octets ${direction} is noticed`, failed, { intervalMs: 5 });
        }
        proxy.heal();
        await watched.online();
        await watched.finish();
      }
    }
  },

  'reset in the middle of a frame': async (test) => {
    const bench = await test.bench();
    const { proxy, system } = bench;
    const watched = await bench.onlineDriver();
    if (system.commandOnLink) proxy.cutAfter('toClient', 5);
    else proxy.resetAfter('toClient', 5);
    const command = follow(watched, system.command);
    const code = await settled(command);
    proxy.heal();
    expect(code).toBe(system.commandOnLink ? 'CTI_CANCELLED' : 'CTI_CONNECTION_LOST');
    proxy.resetAll();
    if (system.persistent) await watched.online(2);
    expect(await settled(follow(watched, system.command))).toBe('ok');
    expect(command.settled).toBe(1);
    await watched.finish();
  },

  'silence from the server': (test) => silence(test, 'toClient'),
  'silence towards the server': (test) => silence(test, 'toServer'),

  'silence in the handshake': async (test) => {
    const bench = await test.bench();
    const { proxy } = bench;
    proxy.silence('toClient');
    const watched = bench.driver();
    await watched.start();
    expect(watched.driver.state).toMatchObject({ kind: 'waiting' });
    expect(['CTI_CONNECT_TIMEOUT', 'CTI_TIMEOUT']).toContain(problemOf(watched));
    await until('the second attempt runs', () => proxy.accepted >= 2, { intervalMs: 5 });
    expect(proxy.open).toBeLessThanOrEqual(1);
    proxy.heal();
    await watched.online();
    await watched.finish();
  },

  'stop in the middle of the handshake': async (test) => {
    const bench = await test.bench();
    const { proxy, simulator } = bench;
    for (const direction of DIRECTIONS) {
      proxy.silence(direction);
      const watched = bench.driver();
      void watched.start();
      await watched.reaches('connecting');
      await watched.finish();
      proxy.heal();
    }
    await until('no connection is left', () => proxy.open === 0, { timeoutMs: 2_000 });
    // Taken, understood, and never answered: longer than the stop may take.
    simulator.inject('silence');
    const patient = test.system === 'devlink3' ? {} : { requestTimeoutMs: 120_000 };
    const watched = bench.driver({ options: patient });
    void watched.start();
    await until('it asked for something', () => proxy.passed('toServer') > 0);
    await watched.finish();
    if (bench.system.persistent) {
      await until('no connection is left', () => proxy.open === 0, { timeoutMs: 2_000 });
    }
  },

  'one octet at a time': async (test) => {
    const bench = await test.bench();
    const { proxy, system } = bench;
    proxy.splitIntoOctets();
    // On the fast clock, many requests at a time in single octets take longer than any real system's answer.
    const patient = test.system === 'devlink3' ? {} : { requestTimeoutMs: 120_000 };
    const watched = await bench.onlineDriver({ options: patient });
    expect(await settled(follow(watched, system.command))).toBe('ok');
    expect(watched.driver.counters.faults).toBe(0);
    proxy.heal();
    await watched.finish();
  },
};

/** A half-open link: octets vanish one way, the sockets stay open. */
async function silence(test: FaultCase, direction: Direction): Promise<void> {
  const bench = await test.bench();
  const { proxy, system } = bench;
  const watched = await bench.onlineDriver();
  proxy.silence(direction);
  const command = follow(watched, system.command);
  await until('the link is down', () => watched.links.find(({ type }) => type === 'link.down'));
  expect(watched.links.at(-1)).toMatchObject({ problem: { code: 'CTI_KEEPALIVE_LOST' } });
  expect(['CTI_CANCELLED', 'CTI_TIMEOUT']).toContain(await settled(command));
  proxy.heal();
  await watched.online(2);
  expect(linkTypes(watched)).toEqual(['link.up', 'link.down', 'link.up', 'link.resync']);
  expect(command.settled).toBe(1);
  await watched.finish();
}
