/**
 * More than a system should ever send or a flow should ever ask for: everything is delivered or refused, nothing
 * grows without bound. How long the event loop was blocked is printed, never asserted.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { silentLogger } from '../../lib/core/logger';
import { systemClock } from '../../lib/core/clock';
import { HttpWebhookHost } from '../../lib/simulation/http-webhook-host';
import { mtcti3 } from '../../lib/systems/mtcti3';
import { startSimulator } from '../../lib/systems/mtcti3/sim';
import { WebhookReceiver, callbackPath } from '../../lib/systems/telphin/webhook-receiver';
import { SourceFilter } from '../../lib/systems/telphin/source-filter';
import { uccx } from '../../lib/systems/uccx';
import { ScriptedUccx } from '../support/scripted-uccx';
import { formOf } from '../support/telphin';
import { octetsOf } from '../support/uccx-octets';
import { until } from '../support/until';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const connection = { id: 'c1', name: 'busy' };

/** Runs something and prints how long the event loop was blocked meanwhile. */
async function measured<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const before = performance.now();
  try {
    return await work();
  } finally {
    delay.disable();
    const ms = (nanoseconds: number): string => (nanoseconds / 1e6).toFixed(0);
    const took = (performance.now() - before).toFixed(0);
    console.log(`${what}: ${took} ms; event loop delay mean ${ms(delay.mean)} ms, max ${ms(delay.max)} ms`);
  }
}

/** A UCCX driver on a scripted server, online. */
async function busyCentre() {
  const server = await ScriptedUccx.start();
  closers.push(() => server.stop());
  const driver = uccx.createDriver(
    { host: `127.0.0.1:${server.port}`, credentials: {}, options: { configuration: false, teams: false } },
    { connection, clock: systemClock, logger: silentLogger },
  );
  closers.push(() => driver.stop());
  await driver.start();
  await until('it is online', () => driver.state.kind === 'online');
  return { server, driver };
}

describe('100,000 calls at once', () => {
  it('all begin and all end', async () => {
    const { server, driver } = await busyCentre();
    const counts = new Map<string, number>();
    driver.on('event', ({ type }) => counts.set(type, (counts.get(type) ?? 0) + 1));
    const calls = 100_000;
    const send = (name: string): void => {
      for (let from = 1; from <= calls; from += 1_000) {
        const frames = Array.from({ length: 1_000 }, (_none, index) =>
          octetsOf(name, { CallID: from + index, CallType: 1, ConnectionDeviceID: '9026' }),
        );
        server.send(Buffer.concat(frames));
      }
    };
    await measured('100,000 calls begin', async () => {
      send('BEGIN_CALL_EVENT');
      await until('all calls have begun', () => counts.get('call.began') === calls);
    });
    await measured('100,000 calls end', async () => {
      send('END_CALL_EVENT');
      await until('all calls have ended', () => counts.get('call.ended') === calls);
    });
    expect(driver.snapshot().filter(({ type }) => type.startsWith('call.'))).toEqual([]);
  });
});

describe('more commands than a system answers', () => {
  it('are refused beyond ten thousand under way, and all are settled in the end', async () => {
    const { driver } = await busyCentre();
    const codes = new Map<string, number>();
    const commands = Array.from({ length: 10_500 }, (_none, index) =>
      driver
        .execute({ command: 'hold', callId: String(index + 1), device: '2006' })
        .then(() => 'ok')
        .catch((error: unknown) => (error as { code: string }).code)
        .then((code) => codes.set(code, (codes.get(code) ?? 0) + 1)),
    );
    await until('those beyond are refused', () => codes.get('CTI_OVERLOAD') === 500);
    expect(driver.counters.commandsPending).toBe(10_000);
    await expect(driver.execute({ command: 'queryStatus' })).resolves.toMatchObject({
      command: 'queryStatus',
    });
    await driver.stop();
    await Promise.all(commands);
    expect(Object.fromEntries(codes)).toEqual({ CTI_OVERLOAD: 500, CTI_CANCELLED: 10_000 });
    expect(driver.counters.commandsPending).toBe(0);
  });
});

describe('an IP Office with 10,000 users and 100 queues', () => {
  it('comes online with all of them', async () => {
    const simulator = await startSimulator({ population: { users: 10_000, queues: 100 } });
    closers.push(() => simulator.stop());
    const driver = mtcti3.createDriver(simulator.settings, {
      connection,
      clock: systemClock,
      logger: silentLogger,
    });
    closers.push(() => driver.stop());
    await measured('10,000 users', async () => {
      await driver.start();
      await until('it is online', () => driver.state.kind === 'online');
    });
    expect(driver.directory.agents.length + driver.directory.devices.length).toBeGreaterThanOrEqual(10_000);
  });
});

describe('a flood of webhooks', () => {
  it('is answered, and handed over once each', async () => {
    const host = await HttpWebhookHost.listen();
    closers.push(() => host.close());
    const received: string[] = [];
    const receiver = new WebhookReceiver(
      {
        path: '/cti/telphin/c1',
        secret: 'secret-of-this-test',
        sources: new SourceFilter([], []),
        bodyLimitBytes: 65_536,
      },
      {
        received: ({ message }) => received.push(String(message.CallID)),
        unreadable: (error) => {
          throw error;
        },
        repeated: () => undefined,
      },
    );
    receiver.open(host);
    closers.push(() => receiver.close());
    const url = host.publicUrl('/cti/telphin/c1') + callbackPath('175', 'secret-of-this-test');
    const post = async (index: number): Promise<number> => {
      const body = formOf({
        EventType: 'dial-in',
        CallID: `call-${index}`,
        SubCallID: String(index),
        EventTime: '1416558389331234',
      });
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const response = await fetch(url, { method: 'POST', headers, body });
      await response.text();
      return response.status;
    };
    await measured('3,000 webhooks', async () => {
      for (let round = 0; round < 15; round += 1) {
        const answers = await Promise.all(
          Array.from({ length: 200 }, (_none, index) => post(round * 200 + index)),
        );
        expect(new Set(answers)).toEqual(new Set([200]));
      }
      await until('all are handed over', () => received.length === 3_000);
    });
    expect(new Set(received).size).toBe(3_000);
  });
});
