/** What each system refuses, and certificates that are not to be trusted: what stops the retries and what does not. */
import tls from 'node:tls';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { CtiSystem } from '../../lib/core/events';
import { HttpWebhookHost } from '../../lib/simulation/http-webhook-host';
import { createSelfSignedCertificate } from '../../lib/simulation/self-signed-certificate';
import { FaultBench, SYSTEMS_UNDER_FAULT, WatchedDriver } from '../support/fault-bench';

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
  { system: 'mtcti3', fault: 'licence', argument: 0, kind: 'halted', code: 'CTI_LICENCE_MISSING' },
  { system: 'mtcti3', fault: 'restart', argument: 60_000, kind: 'waiting', code: 'CTI_CONNECTION_LOST' },
  { system: 'devlink3', fault: 'licence', argument: 0, kind: 'halted', code: 'CTI_LICENCE_MISSING' },
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

describe('telphin beyond the limit of its subscriptions', () => {
  it('is online, says what is missing, and its commands work', async () => {
    const bench = await benchOf('telphin');
    bench.simulator.inject('subscription-limit', 3);
    const watched = await bench.onlineDriver();
    expect(watched.driver.state).toMatchObject({
      kind: 'online',
      problem: { code: expect.any(String) as string },
    });
    await watched.driver.execute({ command: 'queryLimits' });
    await watched.finish();
  });
});

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

const DAY_MS = 86_400_000;
const TRUSTED = createSelfSignedCertificate();
const EXPIRED = createSelfSignedCertificate({ now: Date.now() - 30 * DAY_MS, validDays: 3 });

const CERTIFICATES = [
  { title: 'nobody vouches for', identity: TRUSTED, trust: {} },
  { title: 'another authority issued', identity: TRUSTED, trust: { ca: EXPIRED.cert } },
  { title: 'has expired', identity: EXPIRED, trust: { ca: EXPIRED.cert } },
  {
    title: 'belongs to another name',
    identity: TRUSTED,
    trust: { ca: TRUSTED.cert, servername: 'pbx.example.com' },
  },
];

describe.each(['mtcti3', 'devlink3'] as const)('%s over TLS', (system) => {
  it.each(CERTIFICATES)('sends nothing to a server whose certificate $title', async ({ identity, trust }) => {
    let octets = 0;
    const server = tls.createServer(identity, (socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (chunk: Buffer) => (octets += chunk.length));
    });
    server.on('tlsClientError', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closers.push(() => new Promise((resolve) => server.close(resolve)));
    const webhooks = await HttpWebhookHost.listen();
    closers.push(() => webhooks.close());

    const watched = new WatchedDriver(
      SYSTEMS_UNDER_FAULT[system].module,
      {
        host: '127.0.0.1',
        port: (server.address() as AddressInfo).port,
        tls: trust,
        credentials: { username: 'service', password: 'a secret' },
        options: {},
      },
      webhooks,
    );
    closers.push(() => watched.driver.stop());
    await watched.start();
    expect(watched.driver.state).toMatchObject({ kind: 'waiting', error: { code: 'CTI_CERTIFICATE' } });
    expect(octets).toBe(0);
    await watched.finish();
  });
});
