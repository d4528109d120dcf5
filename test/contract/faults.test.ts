import { afterEach, describe, expect, it } from 'vitest';
import { CTI_SYSTEMS, type CtiSystem } from '../../lib/core/events';
import { FaultBench, outcomeOf, type WatchedDriver } from '../support/fault-bench';
import type { Direction } from '../support/fault-proxy';
import { until } from '../support/until';

const DIRECTIONS: readonly Direction[] = ['toServer', 'toClient'];
const PERSISTENT: readonly CtiSystem[] = ['uccx', 'mtcti3', 'devlink3'];

const benches: FaultBench[] = [];
afterEach(async () => {
  for (const bench of benches.splice(0)) await bench.stop();
});

async function benchOf(system: CtiSystem): Promise<FaultBench> {
  const bench = await FaultBench.start(system);
  benches.push(bench);
  return bench;
}

/** The code of what the driver is waiting or halted over. */
function problemOf({ driver }: WatchedDriver): string | undefined {
  return 'error' in driver.state ? driver.state.error.code : undefined;
}

/** The command of the bench, from its start to its end. */
function commandOf({ system }: FaultBench, { driver }: WatchedDriver, timeoutMs?: number) {
  return outcomeOf(driver.execute(system.command, timeoutMs === undefined ? {} : { timeoutMs }));
}

async function settled(outcome: ReturnType<typeof outcomeOf>): Promise<string | undefined> {
  await until('the command is settled', () => outcome.settled > 0, { intervalMs: 5 });
  return outcome.code;
}

/** What the link went through, in one line. */
const linkTypes = (watched: WatchedDriver): string[] =>
  watched.links.map(({ type }) => type).filter((type) => type !== 'link.fault' && type !== 'link.gap');

describe.each(CTI_SYSTEMS)('%s', (system) => {
  it('keeps trying while connections are refused, one attempt at a time, and comes up when they are not', async () => {
    const bench = await benchOf(system);
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
  });

  it('survives a reset at every step of the handshake, in each direction', async () => {
    const bench = await benchOf(system);
    const { proxy } = bench;
    const healthy = await bench.onlineDriver();
    const octets = { toServer: proxy.passed('toServer'), toClient: proxy.passed('toClient') };
    await healthy.finish();
    // The simulated cloud lets nobody ask more than a thousand times a minute.
    const steps = system === 'telphin' ? [0, 0.5] : [0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95];
    for (const direction of DIRECTIONS) {
      for (const part of steps) {
        const after = Math.max(1, Math.floor(octets[direction] * part));
        proxy.resetAfter(direction, after);
        const watched = bench.driver();
        await watched.start();
        const failed = (): boolean =>
          watched.states.some((state) => state.kind === 'waiting') || watched.count('link.down') > 0;
        if (!bench.system.persistent) proxy.heal();
        else await until(`a reset after ${after} octets ${direction} is noticed`, failed, { intervalMs: 5 });
        proxy.heal();
        await watched.online();
        await watched.finish();
      }
    }
  });

  it('settles a command once when the line breaks in the middle of its answer, and comes back', async () => {
    const bench = await benchOf(system);
    const { proxy, system: entry } = bench;
    const watched = await bench.onlineDriver();
    if (entry.commandOnLink) proxy.cutAfter('toClient', 5);
    else proxy.resetAfter('toClient', 5);
    const command = commandOf(bench, watched);
    const code = await settled(command);
    proxy.heal();
    expect(code).toBe(entry.commandOnLink ? 'CTI_CANCELLED' : 'CTI_CONNECTION_LOST');
    proxy.resetAll();
    if (entry.persistent) await watched.online(2);
    expect(await settled(commandOf(bench, watched))).toBe('ok');
    expect(command.settled).toBe(1);
    await watched.finish();
  });

  it.each(DIRECTIONS)(
    'finds a link that is silent %s by its keepalive, and comes back',
    async (direction) => {
      const bench = await benchOf(system);
      const { proxy } = bench;
      const watched = await bench.onlineDriver();
      proxy.silence(direction);
      const command = commandOf(bench, watched);
      await until('the link is down', () => watched.links.find(({ type }) => type === 'link.down'));
      expect(watched.links.at(-1)).toMatchObject({ problem: { code: 'CTI_KEEPALIVE_LOST' } });
      expect(['CTI_CANCELLED', 'CTI_TIMEOUT']).toContain(await settled(command));
      proxy.heal();
      await watched.online(2);
      expect(linkTypes(watched)).toEqual(['link.up', 'link.down', 'link.up', 'link.resync']);
      expect(command.settled).toBe(1);
      await watched.finish();
    },
  );

  it('stops at once, with nothing left, while a silent server keeps its handshake waiting', async () => {
    const bench = await benchOf(system);
    const { proxy } = bench;
    for (const direction of DIRECTIONS) {
      proxy.silence(direction);
      const watched = bench.driver();
      void watched.start();
      await watched.reaches('connecting');
      const before = performance.now();
      await watched.finish();
      expect(performance.now() - before).toBeLessThan(3_000);
      proxy.heal();
    }
    await until('no connection is left', () => proxy.open === 0, { timeoutMs: 2_000 });
  });

  it('gives an attempt up whose server is silent, leaving no connection behind, and tries again', async () => {
    const bench = await benchOf(system);
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
  });

  it('works when every octet comes by itself', async () => {
    const bench = await benchOf(system);
    const { proxy } = bench;
    proxy.splitIntoOctets();
    // On the fast clock, many requests at a time in single octets take longer than any real system's answer.
    const patient = system === 'telphin' ? { requestTimeoutMs: 120_000 } : {};
    const watched = await bench.onlineDriver({ options: patient });
    expect(await settled(commandOf(bench, watched))).toBe('ok');
    expect(watched.driver.counters.faults).toBe(0);
    proxy.heal();
    await watched.finish();
  });

  it('times a command out whose answer is late, and lets the late answer pass', async () => {
    const bench = await benchOf(system);
    const { proxy } = bench;
    const watched = await bench.onlineDriver();
    proxy.delay(150);
    const command = commandOf(bench, watched, 1_000);
    expect(await settled(command)).toBe('CTI_TIMEOUT');
    proxy.heal();
    await until('a command works again', async () => {
      const code = await settled(commandOf(bench, watched));
      return code === 'ok';
    });
    expect(command.settled).toBe(1);
    expect(linkTypes(watched)).toEqual(['link.up']);
    await watched.finish();
  });

  it('comes back from a restart of the system, with a command under way settled once', async () => {
    const bench = await benchOf(system);
    const { proxy, simulator, system: entry } = bench;
    const watched = await bench.onlineDriver();
    proxy.silence('toServer');
    const command = commandOf(bench, watched);
    simulator.inject('restart', 50);
    if (entry.persistent) {
      await until('the link is down', () => watched.count('link.down') > 0, { intervalMs: 5 });
    }
    proxy.heal();
    await settled(command);
    expect(command.settled).toBe(1);
    expect(['CTI_CANCELLED', 'CTI_CONNECTION_LOST', 'CTI_TIMEOUT']).toContain(command.code);
    if (entry.persistent) {
      await watched.online(2);
      expect(linkTypes(watched)).toEqual(['link.up', 'link.down', 'link.up', 'link.resync']);
    }
    await until('a command works again', async () => {
      const code = await settled(commandOf(bench, watched));
      return code === 'ok';
    });
    await watched.finish();
  });

  it('refuses commands at once while there is no link', async () => {
    const bench = await benchOf(system);
    const { proxy } = bench;
    proxy.refuse();
    const watched = bench.driver();
    await watched.start();
    expect(await settled(commandOf(bench, watched))).toBe('CTI_OFFLINE');
    await watched.finish();
  });

  it('fits a stop, a start and a stop again', async () => {
    const bench = await benchOf(system);
    const watched = await bench.onlineDriver();
    await watched.finish();
    await watched.start();
    await watched.online(2);
    await watched.finish();
  });
});

describe.each(PERSISTENT)('%s over one connection', (system) => {
  it('takes flapping without leaking and with one connection at a time', async () => {
    const flaps = system === 'uccx' ? 100 : 30;
    const bench = await benchOf(system);
    const { proxy } = bench;
    const watched = await bench.onlineDriver();
    for (let flap = 1; flap <= flaps; flap += 1) {
      proxy.resetAll();
      await watched.online(flap + 1);
    }
    expect(watched.count('link.up')).toBe(flaps + 1);
    expect(watched.count('link.resync')).toBe(flaps);
    expect(watched.driver.counters.reconnects).toBe(flaps);
    expect(proxy.accepted).toBe(flaps + 1);
    expect(proxy.open).toBe(1);
    await watched.finish();
    await until('no connection is left', () => proxy.open === 0, { timeoutMs: 2_000 });
  });

  it('goes to the second node and back', async () => {
    const bench = await benchOf(system);
    const { proxy } = bench;
    const second = await bench.anotherProxy();
    const host = `127.0.0.1:${proxy.port}, 127.0.0.1:${second.port}`;
    const watched = await bench.onlineDriver({ settings: { host } });
    expect([proxy.open, second.open]).toEqual([1, 0]);
    proxy.refuse();
    proxy.resetAll();
    await watched.online(2);
    expect([proxy.open, second.open]).toEqual([0, 1]);
    proxy.heal();
    second.refuse();
    second.resetAll();
    await watched.online(3);
    expect([proxy.open, second.open]).toEqual([1, 0]);
    await watched.finish();
  });
});

describe.each(['uccx', 'mtcti3', 'devlink3', 'telphin'] as const)('%s', (system) => {
  it('stops at once while a server that took the connection says nothing', async () => {
    const bench = await benchOf(system);
    const { proxy, simulator } = bench;
    simulator.inject('silence');
    const patient = system === 'devlink3' ? {} : { requestTimeoutMs: 120_000 };
    const watched = bench.driver({ options: patient });
    void watched.start();
    const { counters } = watched.driver;
    await until('it asked for something', () =>
      bench.system.persistent ? counters.framesSent > 0 : proxy.passed('toServer') > 0,
    );
    await watched.finish();
    if (bench.system.persistent) {
      await until('no connection is left', () => proxy.open === 0, { timeoutMs: 1_000 });
    }
  });
});

describe('a file that devlink3 reads over a connection of its own', () => {
  it('is cancelled when the link ends', async () => {
    const bench = await benchOf('devlink3');
    const { proxy } = bench;
    const watched = await bench.onlineDriver();
    proxy.silence('toServer');
    const command = commandOf(bench, watched);
    await until('the file has its connection', () => proxy.open === 2, { intervalMs: 5 });
    proxy.resetOldest();
    expect(await settled(command)).toBe('CTI_CANCELLED');
    proxy.heal();
    await watched.online(2);
    expect(command.settled).toBe(1);
    await watched.finish();
  });
});

describe.each(['mtcti3', 'devlink3', 'telphin'] as const)('%s', (system) => {
  it('halts on wrong credentials after exactly one attempt', async () => {
    const bench = await benchOf(system);
    const { proxy, system: entry } = bench;
    const credentials = entry.wrongCredentials;
    if (credentials === undefined) throw new Error(`${system} has no credentials`);
    const watched = bench.driver({ credentials });
    await watched.start();
    expect(watched.driver.state).toMatchObject({ kind: 'halted', error: { code: 'CTI_AUTH_FAILED' } });
    // No timer waits: nothing will ever happen by itself.
    expect(watched.clock.pendingTimers).toBe(0);
    expect(watched.states.filter(({ kind }) => kind === 'connecting')).toHaveLength(1);
    expect(proxy.accepted).toBe(1);
    expect(JSON.stringify([watched.driver.state, watched.events, watched.driver.counters])).not.toContain(
      Object.values(credentials)[1],
    );
    await watched.finish();
  });
});
