/** What a system may refuse, and certificates that are not to be trusted. */
import tls from 'node:tls';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import type { CtiSystem } from '../../lib/core/events';
import { createSelfSignedCertificate, type TlsIdentity } from '../../lib/simulation/self-signed-certificate';
import { follow, settled, type FaultCase, type FaultChecks } from './fault-case';
import type { DriverChoices, FaultBench, WatchedDriver } from './fault-bench';

const DAY_MS = 86_400_000;
const TRUSTED = createSelfSignedCertificate();
const EXPIRED = createSelfSignedCertificate({ now: Date.now() - 30 * DAY_MS, validDays: 3 });

/** Who the system does not know, and what must then not appear anywhere. */
const WRONG_CREDENTIALS: Readonly<Record<CtiSystem, DriverChoices & { readonly secret?: string }>> = {
  // Unified CCX checks nobody but the agent for whom an agent-mode client speaks.
  uccx: { options: { mode: 'agent', agentId: 'nobody' } },
  mtcti3: {
    credentials: { username: 'simulator', password: 'not the password' },
    secret: 'not the password',
  },
  devlink3: {
    credentials: { username: 'devlink', password: 'not the password' },
    secret: 'not the password',
  },
  telphin: {
    credentials: { clientId: 'simulator', clientSecret: 'not the secret' },
    secret: 'not the secret',
  },
};

export const REFUSAL_CHECKS: FaultChecks = {
  'wrong credentials': async (test) => {
    const bench = await test.bench();
    const { secret, ...choices } = WRONG_CREDENTIALS[test.system];
    const watched = bench.driver(choices);
    await watched.start();
    expectHalted(bench, watched, 'CTI_AUTH_FAILED');
    if (secret !== undefined) {
      const { state, counters } = watched.driver;
      expect(JSON.stringify([state, watched.events, counters])).not.toContain(secret);
    }
    await watched.finish();
  },

  'missing licence': async (test) => {
    const bench = await test.bench();
    if (test.system === 'uccx') {
      // The guide knows licences as a reason to refuse a request, not a session.
      const watched = await bench.onlineDriver();
      bench.simulator.inject('reject', CF_LICENCES_USED_UP);
      const refused = follow(watched, { command: 'hold', callId: '1', device: '2006' });
      expect(await settled(refused)).toBe('UCCX_CF_GENERIC_SUBSCRIBED_RESOURCE_AVAILABILITY');
      expect(watched.driver.state.kind).toBe('online');
      await watched.finish();
      return;
    }
    bench.simulator.inject('licence', 0);
    const watched = bench.driver();
    await watched.start();
    expectHalted(bench, watched, 'CTI_LICENCE_MISSING');
    await watched.finish();
  },

  'limit reached': async (test) => {
    const bench = await test.bench();
    switch (test.system) {
      case 'uccx':
        await secondOf(bench, 1, 'UCCX_E_CTI_DEVICE_IN_USE', {
          options: { mode: 'agent', agentId: 'agt2006' },
        });
        return;
      case 'mtcti3':
        await secondOf(bench, 10, 'CTI_CONNECTION_LOST', {});
        return;
      case 'devlink3': {
        bench.simulator.inject('limits');
        const watched = bench.driver();
        await watched.start();
        expectWaiting(watched, 'DEVLINK3_LIMITS_EXCEEDED');
        bench.simulator.inject('heal');
        await watched.online();
        await watched.finish();
        return;
      }
      case 'telphin': {
        bench.simulator.inject('subscription-limit', 3);
        const watched = await bench.onlineDriver();
        const problem = { code: expect.any(String) as string };
        expect(watched.driver.state).toMatchObject({ kind: 'online', problem });
        expect(await settled(follow(watched, bench.system.command))).toBe('ok');
        await watched.finish();
      }
    }
  },

  'untrusted certificate': async (test) => {
    await distrusts(test, TRUSTED, {});
    await distrusts(test, TRUSTED, { ca: EXPIRED.cert });
  },
  'expired certificate': (test) => distrusts(test, EXPIRED, { ca: EXPIRED.cert }),
  'certificate of another name': (test) =>
    distrusts(test, TRUSTED, { ca: TRUSTED.cert, servername: 'pbx.example.com' }),
};

const CLIENT = { clientId: 'client', clientSecret: 'a secret' };
const SERVICE = { username: 'service', password: 'a secret' };

/** FailureCode of CONTROL_FAILURE_CONF, Table 196. */
const CF_LICENCES_USED_UP = 41;

function expectHalted({ proxy }: FaultBench, watched: WatchedDriver, code: string): void {
  expect(watched.driver.state).toMatchObject({ kind: 'halted', error: { code } });
  // No timer waits: nothing will ever happen by itself.
  expect(watched.clock.pendingTimers).toBe(0);
  expect(watched.states.filter(({ kind }) => kind === 'connecting')).toHaveLength(1);
  expect(watched.driver.counters.lastError).toMatchObject({ code });
  expect(watched.links).toEqual([]);
  expect(proxy.accepted).toBe(1);
}

function expectWaiting(watched: WatchedDriver, code: string): void {
  expect(watched.driver.state).toMatchObject({ kind: 'waiting', error: { code } });
  expect(watched.driver.counters.lastError).toMatchObject({ code });
  expect(watched.links).toEqual([]);
}

/** One more connection than the system takes waits until another one goes. */
async function secondOf(
  bench: FaultBench,
  limit: number,
  code: string,
  choices: DriverChoices,
): Promise<void> {
  const others = await Promise.all(Array.from({ length: limit }, () => bench.onlineDriver(choices)));
  const watched = bench.driver(choices);
  await watched.start();
  expectWaiting(watched, code);
  await others.pop()?.finish();
  watched.driver.connect();
  await watched.online();
  await watched.finish();
  for (const other of others) await other.finish();
}

/** A server that is not trusted gets nothing but the handshake of TLS. */
async function distrusts(
  test: FaultCase,
  identity: TlsIdentity,
  trust: tls.ConnectionOptions,
): Promise<void> {
  let octets = 0;
  const server = tls.createServer(identity, (socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => (octets += chunk.length));
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.afterwards(() => new Promise((resolve) => server.close(resolve)));
  const { port } = server.address() as AddressInfo;
  const credentials = test.system === 'telphin' ? CLIENT : SERVICE;
  const watched = await test.driver({ host: '127.0.0.1', port, tls: trust, credentials, options: {} });
  await watched.start();
  expect(watched.driver.state).toMatchObject({ kind: 'waiting', error: { code: 'CTI_CERTIFICATE' } });
  expect(octets).toBe(0);
  await watched.finish();
}
