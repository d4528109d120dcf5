/**
 * Many calls at a time in every simulator: everything that waits in it is taken back by one stop, and Node.js warns
 * of no listeners that pile up (test/support/no-leaks.ts fails the file when it does).
 */
import { afterEach, expect, it } from 'vitest';
import { CTI_SYSTEMS } from '../../lib/core/events';
import type { SimulatorHandle } from '../../lib/core/system';
import { loadSystem } from '../../lib/systems';
import { FastClock } from '../support/fast-clock';
import { until } from '../support/until';

let running: SimulatorHandle | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

it.each(CTI_SYSTEMS)('%s plays many calls at a time and stops without a trace', async (system) => {
  const clock = new FastClock(20);
  const simulators = await (await loadSystem(system)).loadSimulator();
  running = await simulators.start({ port: 0, clock });
  const simulator = running;
  // Telphin's day plays one call after the other.
  const plays =
    system === 'telphin'
      ? Array.from({ length: 20 }, () => simulator.play('queued-call'))
      : [simulator.play('day', { ratePerMinute: 30_000 })];
  await until('many calls wait for something', () => clock.pendingTimers > 12, { intervalMs: 1 });
  await running.stop();
  running = undefined;
  await Promise.all(plays);
  await until('no timer is left', () => clock.pendingTimers === 0, { timeoutMs: 2_000 });
  expect(clock.pendingTimers).toBe(0);
});
