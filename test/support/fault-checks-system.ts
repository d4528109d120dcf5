/** What the system may do: restart, flap, leave the line to its second node. */
import { expect } from 'vitest';
import { follow, linkTypes, settled, worksAgain, type FaultCase, type FaultChecks } from './fault-case';
import { startAnswering } from './fault-answers';
import type { WatchedDriver } from './fault-bench';
import { FaultProxy } from './fault-proxy';
import { until } from './until';

const FLAPS = 100;

export const SYSTEM_CHECKS: FaultChecks = {
  'restart of the system': async (test) => {
    const bench = await test.bench();
    const { simulator, system } = bench;
    const watched = await bench.onlineDriver();
    simulator.inject('restart', 50);
    if (system.persistent) {
      await watched.online(2);
      expect(linkTypes(watched)).toEqual(['link.up', 'link.down', 'link.up', 'link.resync']);
    }
    await worksAgain(watched, system.command);
    await watched.finish();
  },

  'restart during a command': async (test) => {
    const bench = await test.bench();
    const { proxy, simulator, system } = bench;
    const watched = await bench.onlineDriver();
    proxy.silence('toServer');
    const command = follow(watched, system.command);
    await until('the command was sent', () => watched.driver.counters.framesSent > 0);
    simulator.inject('restart', 50);
    if (system.persistent) {
      await until('the link is down', () => watched.count('link.down') > 0, { intervalMs: 5 });
    } else {
      // Only new connections find the line whole again: the command stays on the one that is silent.
      expect(await settled(command)).not.toBe('ok');
    }
    proxy.heal();
    await settled(command);
    expect(command.settled).toBe(1);
    expect(['CTI_CANCELLED', 'CTI_CONNECTION_LOST', 'CTI_TIMEOUT']).toContain(command.code);
    if (system.persistent) {
      await watched.online(2);
      expect(linkTypes(watched)).toEqual(['link.up', 'link.down', 'link.up', 'link.resync']);
    }
    await worksAgain(watched, system.command);
    await watched.finish();
  },

  'stop and start': async (test) => {
    const bench = await test.bench();
    const watched = await bench.onlineDriver();
    await watched.finish();
    await watched.start();
    await watched.online(2);
    await watched.finish();
  },

  'flapping 100 times': async (test) => {
    const watched = test.entry.persistent ? await flapLinks(test) : await flapKeepalives(test);
    expect(watched.count('link.up')).toBe(FLAPS + 1);
    expect(watched.count('link.resync')).toBe(FLAPS);
    expect(watched.driver.counters.reconnects).toBe(FLAPS);
    await watched.finish();
  },

  'failover to the second node and back': async (test) => {
    const bench = await test.bench();
    const { proxy, system } = bench;
    const second = await bench.anotherProxy();
    const host = `127.0.0.1:${proxy.port}, 127.0.0.1:${second.port}`;
    const watched = await bench.onlineDriver({ settings: { host } });
    expect([proxy.open, second.open]).toEqual([1, 0]);
    proxy.refuse();
    const cut = follow(watched, system.command);
    proxy.resetAll();
    await watched.online(2);
    expect([proxy.open, second.open]).toEqual([0, 1]);
    await settled(cut);
    await worksAgain(watched, system.command);
    proxy.heal();
    second.refuse();
    second.resetAll();
    await watched.online(3);
    expect([proxy.open, second.open]).toEqual([1, 0]);
    await worksAgain(watched, system.command);
    expect(cut.settled).toBe(1);
    expect(Math.max(0, ...watched.pauses)).toBe(0);
    await watched.finish();
  },
};

/** The line breaks each time that the link is up. */
async function flapLinks(test: FaultCase): Promise<WatchedDriver> {
  const bench = await test.bench();
  const { proxy } = bench;
  const watched = await bench.onlineDriver();
  for (let flap = 1; flap <= FLAPS; flap += 1) {
    proxy.resetAll();
    await watched.online(flap + 1);
  }
  expect(proxy.accepted).toBe(FLAPS + 1);
  expect(proxy.open).toBe(1);
  return watched;
}

/** Without a connection that stays open a link is lost when its keepalives are. */
async function flapKeepalives(test: FaultCase): Promise<WatchedDriver> {
  const server = await startAnswering(test.system);
  test.afterwards(() => server.stop());
  const target = new URL(String(server.settings.options['apiBaseUrl']));
  const proxy = await FaultProxy.start({ host: target.hostname, port: Number(target.port) });
  test.afterwards(() => proxy.stop());
  const { settings } = server;
  const options = { ...settings.options, apiBaseUrl: proxy.url, keepaliveMs: 250 };
  const watched = await test.driver({ ...settings, options });
  await watched.start();
  await watched.online();
  for (let flap = 1; flap <= FLAPS; flap += 1) {
    proxy.refuse();
    proxy.resetAll();
    await until('the link is down', () => watched.count('link.down') === flap, { intervalMs: 1 });
    proxy.heal();
    await watched.online(flap + 1);
  }
  return watched;
}
