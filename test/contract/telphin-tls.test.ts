/** Telphin behind certificates of its own: white-label servers are often signed by a company's authority. */
import { once } from 'node:events';
import https from 'node:https';
import net from 'node:net';
import { afterEach, expect, it } from 'vitest';
import type { ConnectionSettings } from '../../lib/core/system';
import { HttpWebhookHost } from '../../lib/simulation/http-webhook-host';
import { createSelfSignedCertificate, type TlsIdentity } from '../../lib/simulation/self-signed-certificate';
import { telphin } from '../../lib/systems/telphin';
import { WatchedDriver } from '../support/fault-bench';
import { until } from '../support/until';

const DAY_MS = 86_400_000;
const VALID = createSelfSignedCertificate();
const EXPIRED = createSelfSignedCertificate({ now: Date.now() - 30 * DAY_MS, validDays: 3 });

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** A server that gives everybody a token and has no extensions; `requests` are those that arrived. */
async function telphinServer(identity: TlsIdentity) {
  const requests: string[] = [];
  const server = https.createServer(identity, (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const isToken = request.url === '/oauth/token';
    request.resume().on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(isToken ? { access_token: 'token-1', expires_in: 3_600 } : []));
    });
  });
  let open = 0;
  server.on('secureConnection', (socket) => {
    open += 1;
    socket.on('close', () => (open -= 1));
  });
  server.on('tlsClientError', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  });
  return { port: (server.address() as net.AddressInfo).port, requests, openConnections: () => open };
}

async function driverFor(port: number, tls: ConnectionSettings['tls']): Promise<WatchedDriver> {
  const webhooks = await HttpWebhookHost.listen();
  closers.push(() => webhooks.close());
  const watched = new WatchedDriver(
    telphin,
    {
      host: '127.0.0.1',
      port,
      ...(tls === undefined ? {} : { tls }),
      credentials: { clientId: 'client-1', clientSecret: 'very-secret-value' },
      options: {},
    },
    webhooks,
  );
  closers.push(() => watched.driver.stop());
  return watched;
}

it('trusts the authority that the TLS setting names, and closes its connections when it stops', async () => {
  const server = await telphinServer(VALID);
  const watched = await driverFor(server.port, { ca: VALID.cert });
  void watched.start();
  await watched.online();
  expect(server.requests[0]).toBe('POST /oauth/token');
  expect(server.openConnections()).toBeGreaterThan(0);

  await watched.finish();
  await until('every connection is closed', () => server.openConnections() === 0);
});

it('trusts any certificate when the TLS setting says so', async () => {
  const server = await telphinServer(EXPIRED);
  const watched = await driverFor(server.port, { rejectUnauthorized: false });
  void watched.start();
  await watched.online();
  await watched.finish();
});

it.each([
  ['nobody vouches for', VALID, undefined],
  ['another authority issued', VALID, { ca: EXPIRED.cert }],
  ['has expired', EXPIRED, { ca: EXPIRED.cert }],
  ['belongs to another name', VALID, { ca: VALID.cert, servername: 'pbx.example.com' }],
])('sends nothing to a server whose certificate %s', async (_what, identity, tls) => {
  const server = await telphinServer(identity);
  const watched = await driverFor(server.port, tls);
  void watched.start();
  await watched.reaches('waiting');
  expect(watched.driver.state).toMatchObject({ kind: 'waiting', error: { code: 'CTI_CERTIFICATE' } });
  expect(server.requests).toEqual([]);
  await watched.finish();
});

it('leaves no connection to a server that is silent in the TLS handshake when it stops', async () => {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket.resume());
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const watched = await driverFor((server.address() as net.AddressInfo).port, undefined);
  void watched.start();
  await until('the driver has connected', () => sockets.size > 0);

  await watched.driver.stop();
  await until('the connection is closed', () => sockets.size === 0);
});
