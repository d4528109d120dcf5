/** What a user reads when host or port lead to something else than the phone system. */
import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLogger } from '../../lib/core/logger';
import { systemClock } from '../../lib/core/clock';
import { loadSystem } from '../../lib/systems';
import { testConnection, type TestReport } from '../../nodes/shared/connection-test';

const CREDENTIALS = { username: 'cti', password: 'p', clientId: 'id', clientSecret: 'secret' };
const OPTIONS = { publicUrl: 'https://node-red.example' };

let port: number;
const server = net.createServer((socket) => {
  socket.on('error', () => undefined);
  // What a web server without TLS says to a client that begins with TLS.
  socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'));
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as net.AddressInfo).port;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

function tested(
  system: string,
  settings: { host: string; port?: string; tls?: object },
): Promise<TestReport> {
  const target = () => ({ settings: { credentials: CREDENTIALS, options: OPTIONS, ...settings } });
  const environment = { loadSystem, clock: systemClock, logger: silentLogger };
  return testConnection({ id: 'c', name: 'test', system, target, ...environment }, 10_000);
}

describe('a server that does not speak TLS', () => {
  it.each(['mtcti3', 'devlink3', 'telphin'])('is told as such by %s', async (system) => {
    const report = await tested(system, { host: '127.0.0.1', port: String(port), tls: {} });
    const message = `127.0.0.1:${port} does not speak TLS: check host, port and TLS settings`;
    expect(report).toMatchObject({ ok: false, code: 'CTI_CONNECTION_LOST', message });
  });
});

describe('a host that is not there', () => {
  it.each(['uccx', 'mtcti3', 'devlink3', 'telphin'])('is named by %s', async (system) => {
    const report = await tested(system, { host: 'no-such-host.invalid', port: '4000' });
    expect(report).toMatchObject({ ok: false, code: 'CTI_CONNECTION_LOST' });
    expect(report).toHaveProperty(
      'message',
      expect.stringMatching(/(ENOTFOUND|EAI_\w+) no-such-host\.invalid/),
    );
  });

  it.each(['uccx', 'mtcti3', 'devlink3', 'telphin'])('refuses %s by address and port', async (system) => {
    // A port that was free a moment ago.
    const closed = net.createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port: free } = closed.address() as net.AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const report = await tested(system, { host: '127.0.0.1', port: String(free) });
    expect(report).toMatchObject({ ok: false, code: 'CTI_CONNECTION_LOST' });
    expect(report).toHaveProperty('message', expect.stringContaining(`ECONNREFUSED 127.0.0.1:${free}`));
  });
});
