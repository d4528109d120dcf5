/** What each system may answer a session with besides a welcome: what stops the retries and what does not. */
import { afterEach, describe, expect, it } from 'vitest';
import type { CtiSystem } from '../../lib/core/events';
import { FaultBench } from '../support/fault-bench';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function benchOf(system: CtiSystem): Promise<FaultBench> {
  const bench = await FaultBench.start(system);
  closers.push(() => bench.stop());
  return bench;
}

/** What the simulator refuses a session with, and what the driver makes of it. */
const REFUSALS: readonly {
  system: CtiSystem;
  fault: string;
  argument?: number;
  kind: 'halted' | 'waiting';
  code: string;
  /** The least time until the next attempt, in milliseconds. */
  leastWaitMs?: number;
}[] = [
  {
    system: 'uccx',
    fault: 'not-master',
    kind: 'waiting',
    code: 'UCCX_E_CTI_SERVER_NOT_MASTER',
    leastWaitMs: 9_000,
  },
  {
    system: 'uccx',
    fault: 'reject',
    argument: 1,
    kind: 'waiting',
    code: 'UCCX_E_CTI_INVALID_VERSION',
    leastWaitMs: 9_000,
  },
  { system: 'mtcti3', fault: 'restart', argument: 60_000, kind: 'waiting', code: 'CTI_CONNECTION_LOST' },
  {
    system: 'devlink3',
    fault: 'limits',
    kind: 'waiting',
    code: 'DEVLINK3_LIMITS_EXCEEDED',
    leastWaitMs: 1_000,
  },
  { system: 'devlink3', fault: 'reject', kind: 'waiting', code: 'DEVLINK3_RETRY_LATER', leastWaitMs: 1_000 },
  { system: 'devlink3', fault: 'unavailable', kind: 'halted', code: 'CTI_CONFIG_INVALID' },
  { system: 'devlink3', fault: 'plain', kind: 'halted', code: 'CTI_CONFIG_INVALID' },
  { system: 'telphin', fault: 'reject', argument: 1, kind: 'halted', code: 'CTI_AUTH_FAILED' },
];

describe.each(REFUSALS)(
  '$system with the fault $fault',
  ({ system, fault, argument, kind, code, leastWaitMs }) => {
    it(`is ${kind} over ${code} after one attempt`, async () => {
      const bench = await benchOf(system);
      bench.simulator.inject(fault, argument);
      const watched = bench.driver();
      await watched.start();
      expect(watched.driver.state).toMatchObject({ kind, error: { code } });
      expect(watched.driver.counters.lastError).toMatchObject({ code });
      expect(watched.links).toEqual([]);
      if (watched.driver.state.kind === 'waiting') {
        const waitMs = watched.driver.state.until - watched.clock.now();
        expect(waitMs).toBeGreaterThanOrEqual(leastWaitMs ?? 0);
      } else {
        expect(watched.clock.pendingTimers).toBe(0);
        expect(bench.proxy.accepted).toBe(1);
      }
      await watched.finish();
    });
  },
);

describe('telphin over its limit of requests', () => {
  it('waits as long as it is told, and comes up', async () => {
    const bench = await benchOf('telphin');
    bench.simulator.inject('rate-limit', 1);
    const watched = bench.driver();
    void watched.start();
    await watched.online();
    await watched.finish();
  });
});
