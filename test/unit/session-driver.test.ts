import { describe, expect, it } from 'vitest';
import type { OfflineQueueOptions } from '../../lib/core/command-runner';
import type { CtiCommand, CtiDirectory } from '../../lib/core/commands';
import type { DriverContext, Interest } from '../../lib/core/driver';
import { ConnectionLostError, type CtiError, DecodeError, type InputError } from '../../lib/core/errors';
import type { CtiEvent, EventDraft } from '../../lib/core/events';
import { silentLogger } from '../../lib/core/logger';
import type { SyncReport } from '../../lib/core/session';
import {
  type DriverAttempt,
  type DriverLink,
  SessionDriver,
  type SystemAdapter,
} from '../../lib/core/session-driver';
import { endpointsNamed } from '../support/fake-session';
import { ManualClock, settled } from '../support/manual-clock';
import { until } from '../support/until';

const NOTHING: CtiDirectory = { agents: [], queues: [], devices: [], applications: [], complete: false };
const BEGAN: EventDraft = { type: 'call.began', callId: '1' };
const INTEREST: Interest = { eventTypes: new Set(['call.began']), commands: new Set() };

class TestLink implements DriverLink {
  readonly details = { version: 14 };
  readonly executed: CtiCommand[] = [];
  readonly interests: Interest[] = [];
  answerToInterest: 'served' | 'reopen' = 'served';
  synchronizing: () => Promise<SyncReport> = () => Promise.resolve({ missed: 'unknown' });

  execute(command: CtiCommand): Promise<unknown> {
    this.executed.push(command);
    return Promise.resolve({ command: command.command });
  }

  setInterest(interest: Interest): 'served' | 'reopen' {
    this.interests.push(interest);
    return this.answerToInterest;
  }

  synchronize(): Promise<SyncReport> {
    return this.synchronizing();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  destroy(): void {
    return;
  }
}

class TestAdapter implements SystemAdapter {
  readonly system = 'uccx';
  readonly capabilities = new Set(['hold'] as const);
  readonly session = { endpoints: endpointsNamed('a'), backoff: { random: () => 0.999_999 } };
  readonly directory = NOTHING;
  readonly attempts: DriverAttempt[] = [];
  known: EventDraft[] = [];
  plan: (attempt: DriverAttempt) => Promise<DriverLink> = () => Promise.resolve(new TestLink());

  open(attempt: DriverAttempt): Promise<DriverLink> {
    this.attempts.push(attempt);
    return this.plan(attempt);
  }

  get attempt(): DriverAttempt {
    const last = this.attempts.at(-1);
    if (last === undefined) throw new Error('nothing was tried yet');
    return last;
  }

  snapshot(): readonly EventDraft[] {
    return this.known;
  }
}

function driverOf(adapter: TestAdapter, queue?: OfflineQueueOptions) {
  const clock = new ManualClock();
  const context: DriverContext = { connection: { id: 'c1', name: 'CCX' }, clock, logger: silentLogger };
  const driver = new SessionDriver(adapter, context, queue);
  const events: CtiEvent[] = [];
  driver.on('event', (event) => events.push(event));
  return { driver, clock, events };
}

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'done',
    (error: unknown) => (error as CtiError).code,
  );

describe('events of a session driver', () => {
  it('are stamped and numbered from one, link.up first', async () => {
    const adapter = new TestAdapter();
    adapter.plan = (attempt) => {
      attempt.emit(BEGAN);
      return Promise.resolve(new TestLink());
    };
    const { driver, events, clock } = driverOf(adapter);
    await driver.start();
    const now = new Date(clock.now()).toISOString();
    expect(events).toEqual([
      {
        v: 1,
        type: 'link.up',
        system: 'uccx',
        connection: { id: 'c1', name: 'CCX' },
        seq: 1,
        time: now,
        receivedAt: now,
        snapshot: false,
        synthetic: false,
        endpoint: 'a',
        details: { version: 14 },
      },
      expect.objectContaining({ type: 'call.began', seq: 2 }),
    ]);
    await driver.stop();
  });

  it('that a handshake brings are kept as far as memory may go, and a gap says how many are missing', async () => {
    const adapter = new TestAdapter();
    const flood = 25_000;
    adapter.plan = (attempt) => {
      for (let call = 1; call <= flood; call += 1) {
        attempt.emit({ type: 'call.began', callId: String(call) });
      }
      return Promise.resolve(new TestLink());
    };
    const { driver, events } = driverOf(adapter);
    await driver.start();
    await until('what was kept has been told', () => events.length >= 10_002);
    const [up, gap, ...calls] = events;
    expect([up?.type, gap?.type]).toEqual(['link.up', 'link.gap']);
    expect(gap).toMatchObject({ endpoint: 'a', count: 15_000 });
    expect(calls.map((event) => 'callId' in event && event.callId)).toEqual(
      Array.from({ length: 10_000 }, (_none, index) => String(15_001 + index)),
    );
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_event, index) => index + 1));
    await driver.stop();
  });

  it('of a retired attempt are dropped', async () => {
    const adapter = new TestAdapter();
    const { driver, events, clock } = driverOf(adapter);
    await driver.start();
    const retired = adapter.attempt;
    retired.fail(new ConnectionLostError('gone'));
    await clock.advance(1_000);
    const before = events.length;
    retired.emit(BEGAN);
    retired.fault(new DecodeError('late'));
    expect(events).toHaveLength(before);
    expect(driver.counters.faults).toBe(0);
    await driver.stop();
  });

  it('report skipped frames as counted link.fault events with the raw frame', async () => {
    const adapter = new TestAdapter();
    const { driver } = driverOf(adapter);
    const raws: unknown[] = [];
    driver.on('event', (event, raw) => {
      if (event.type === 'link.fault') raws.push(raw);
    });
    await driver.start();
    adapter.attempt.fault(new DecodeError('short'), Buffer.from([1]));
    expect(raws).toEqual([Buffer.from([1])]);
    expect(driver.counters).toMatchObject({ faults: 1, lastError: { code: 'CTI_DECODE' } });
    await driver.stop();
  });

  it('end every reconnect with one link.resync, also after a link that never got through its replay', async () => {
    const adapter = new TestAdapter();
    const broken = new TestLink();
    broken.synchronizing = () => new Promise(() => undefined);
    adapter.plan = () => Promise.resolve(adapter.attempts.length === 1 ? broken : new TestLink());
    const { driver, events, clock } = driverOf(adapter);
    void driver.start();
    await settled();
    adapter.attempt.fail(new ConnectionLostError('gone'));
    await clock.advance(1_000);
    expect(events.map(({ type }) => type)).toEqual(['link.up', 'link.down', 'link.up', 'link.resync']);
    expect(driver.counters.reconnects).toBe(1);
    await driver.stop();
  });

  it('of a snapshot carry the number last given and are marked', async () => {
    const adapter = new TestAdapter();
    adapter.known = [BEGAN];
    const { driver } = driverOf(adapter);
    await driver.start();
    expect(driver.snapshot()).toMatchObject([{ type: 'call.began', seq: 1, snapshot: true }]);
    await driver.stop();
  });
});

describe('what the flows want', () => {
  it('is everything until they say so', async () => {
    const adapter = new TestAdapter();
    const { driver } = driverOf(adapter);
    await driver.start();
    expect(adapter.attempt.interest.eventTypes.has('call.delivered')).toBe(true);
    expect(adapter.attempt.interest.commands.has('hold')).toBe(true);
    await driver.stop();
  });

  it('reaches a link that was being opened when they said so', async () => {
    const adapter = new TestAdapter();
    const link = new TestLink();
    let opened: (link: DriverLink) => void = () => undefined;
    adapter.plan = () => new Promise((resolve) => (opened = resolve));
    const { driver } = driverOf(adapter);
    void driver.start();
    driver.setInterest(INTEREST);
    opened(link);
    await settled();
    expect(link.interests).toEqual([INTEREST]);
    await driver.stop();
  });

  it('is not told twice to a link that was opened with it', async () => {
    const adapter = new TestAdapter();
    const link = new TestLink();
    adapter.plan = () => Promise.resolve(link);
    const { driver } = driverOf(adapter);
    driver.setInterest(INTEREST);
    await driver.start();
    expect(adapter.attempt.interest).toBe(INTEREST);
    expect(link.interests).toEqual([]);
    await driver.stop();
  });

  it('opens a new session when the link asks for one', async () => {
    const adapter = new TestAdapter();
    const link = new TestLink();
    link.answerToInterest = 'reopen';
    adapter.plan = () => Promise.resolve(adapter.attempts.length === 1 ? link : new TestLink());
    const { driver, events } = driverOf(adapter);
    await driver.start();
    driver.setInterest(INTEREST);
    await settled();
    expect(adapter.attempts).toHaveLength(2);
    expect(events.map(({ type }) => type)).toEqual(['link.up', 'link.down', 'link.up', 'link.resync']);
    expect(driver.counters.lastError).toBeUndefined();
    await driver.stop();
  });
});

describe('commands of a session driver', () => {
  it('go to the link and are counted', async () => {
    const adapter = new TestAdapter();
    const { driver } = driverOf(adapter);
    await driver.start();
    await expect(driver.execute({ command: 'hold' })).resolves.toEqual({ command: 'hold' });
    expect(driver.counters).toMatchObject({ commands: 1, commandsFailed: 0, commandsPending: 0 });
    await driver.stop();
  });

  it('the system lacks are refused before anything is sent', async () => {
    const { driver } = driverOf(new TestAdapter());
    await driver.start();
    expect(await codeOf(driver.execute({ command: 'park' }))).toBe('CTI_UNSUPPORTED');
    await driver.stop();
  });

  it('fail at once while there is no link', async () => {
    const adapter = new TestAdapter();
    adapter.plan = () => Promise.reject(new ConnectionLostError('no'));
    const { driver } = driverOf(adapter);
    expect(await codeOf(driver.execute({ command: 'hold' }))).toBe('CTI_OFFLINE');
    await driver.start();
    expect(await codeOf(driver.execute({ command: 'hold' }))).toBe('CTI_OFFLINE');
    await driver.stop();
  });

  it('about the connection itself work without a link', async () => {
    const { driver } = driverOf(new TestAdapter());
    await expect(driver.execute({ command: 'queryStatus' })).resolves.toMatchObject({
      state: { kind: 'stopped' },
    });
    await expect(driver.execute({ command: 'queryDirectory' })).resolves.toMatchObject({
      directory: NOTHING,
    });
    const refusal = driver.execute({ command: 'queryCalls', device: 7 as unknown as string });
    await expect(refusal).rejects.toMatchObject({ code: 'CTI_INPUT_TYPE' } satisfies Partial<InputError>);
  });

  it('give out lists that may be changed', async () => {
    const adapter = new TestAdapter();
    const { driver } = driverOf(adapter);
    const { directory } = await driver.execute({ command: 'queryDirectory' });
    expect(directory).toEqual(NOTHING);
    expect(directory).not.toBe(adapter.directory);
    expect(directory.agents).not.toBe(adapter.directory.agents);
  });

  describe('queued while offline', () => {
    const offlineThenOnline = (): TestAdapter => {
      const adapter = new TestAdapter();
      adapter.plan = () =>
        adapter.attempts.length === 1
          ? Promise.reject(new ConnectionLostError('no'))
          : Promise.resolve(new TestLink());
      return adapter;
    };

    it('run in order when the link comes', async () => {
      const adapter = offlineThenOnline();
      const { driver, clock } = driverOf(adapter, { maximumAgeMs: 5_000 });
      await driver.start();
      const order: number[] = [];
      const all = [1, 2, 3].map((number) =>
        driver.execute({ command: 'hold' }).then(() => order.push(number)),
      );
      await clock.advance(1_000);
      await Promise.all(all);
      expect(order).toEqual([1, 2, 3]);
      await driver.stop();
    });

    it('give up at their maximum age, on their signal, and above the maximum number', async () => {
      const adapter = offlineThenOnline();
      adapter.plan = () => Promise.reject(new ConnectionLostError('no', { retryAfterMs: 60_000 }));
      const { driver, clock } = driverOf(adapter, { maximumAgeMs: 5_000, maximumCommands: 2 });
      await driver.start();
      const abort = new AbortController();
      const old = codeOf(driver.execute({ command: 'hold' }));
      const aborted = codeOf(driver.execute({ command: 'hold' }, { signal: abort.signal }));
      expect(await codeOf(driver.execute({ command: 'hold' }))).toBe('CTI_OVERLOAD');
      abort.abort();
      expect(await aborted).toBe('CTI_CANCELLED');
      await clock.advance(5_000);
      expect(await old).toBe('CTI_OFFLINE');
      await driver.stop();
      expect(clock.pendingTimers).toBe(0);
    });

    it.each(['stop', 'disconnect'] as const)(
      'fail as soon as %s() says that no link will come',
      async (how) => {
        const adapter = new TestAdapter();
        adapter.plan = () => Promise.reject(new ConnectionLostError('no', { retryAfterMs: 60_000 }));
        const { driver } = driverOf(adapter, { maximumAgeMs: 3_600_000 });
        await driver.start();
        const waiting = codeOf(driver.execute({ command: 'hold' }));
        await driver[how]();
        expect(await waiting).toBe('CTI_OFFLINE');
        await driver.stop();
      },
    );

    it('survive a session that reopens', async () => {
      const adapter = new TestAdapter();
      const link = new TestLink();
      link.answerToInterest = 'reopen';
      adapter.plan = () => Promise.resolve(adapter.attempts.length === 1 ? link : new TestLink());
      const { driver } = driverOf(adapter, { maximumAgeMs: 5_000 });
      await driver.start();
      driver.setInterest(INTEREST);
      await Promise.resolve();
      await Promise.resolve();
      await expect(driver.execute({ command: 'hold' })).resolves.toEqual({ command: 'hold' });
      await driver.stop();
    });
  });
});

describe('more events than may wait', () => {
  it('leave one gap, told in its place, and no hole in the sequence', async () => {
    const adapter = new TestAdapter();
    const { driver, events } = driverOf(adapter);
    await driver.start();
    for (let number = 0; number < 15_000; number += 1) adapter.attempt.emit(BEGAN);
    const { counters } = await driver.execute({ command: 'queryStatus' });
    expect(counters.queueDepth).toBeGreaterThan(5_000);
    await until('all have left', () => driver.counters.queueDepth === 0);
    const seqs = events.map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_seq, index) => index + 1));
    const gaps = events.filter(({ type }) => type === 'link.gap');
    expect(gaps).toMatchObject([{ count: driver.counters.eventsDropped, problem: { code: 'CTI_OVERLOAD' } }]);
    const began = events.filter(({ type }) => type === 'call.began').length;
    expect(began + driver.counters.eventsDropped).toBe(15_000);
    await driver.stop();
  });

  it('are handed over when the driver stops', async () => {
    const adapter = new TestAdapter();
    const { driver, events } = driverOf(adapter);
    await driver.start();
    for (let number = 0; number < 5_000; number += 1) adapter.attempt.emit(BEGAN);
    await driver.stop();
    expect(events.filter(({ type }) => type === 'call.began')).toHaveLength(5_000);
    expect(events.at(-1)?.type).toBe('link.down');
    expect(driver.counters).toMatchObject({ queueDepth: 0, eventsDropped: 0 });
  });
});
