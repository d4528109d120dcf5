/** Events that Telphin sends while its API is away are accepted, and follow when it is back, however many. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { systemClock } from '../../lib/core/clock';
import type { CtiEvent } from '../../lib/core/events';
import { silentLogger } from '../../lib/core/logger';
import type { WebhookHost } from '../../lib/core/system';
import { telphin } from '../../lib/systems/telphin';
import { callbackPath, deriveWebhookSecret } from '../../lib/systems/telphin/webhook-receiver';
import { startAnswering } from '../support/fault-answers';
import { FaultProxy } from '../support/fault-proxy';
import { formOf } from '../support/telphin';
import { until } from '../support/until';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** A driver behind a proxy, and a way to its webhook that takes no socket. */
async function connected() {
  const server = await startAnswering('telphin');
  closers.push(() => server.stop());
  const { settings } = server;
  const target = new URL(String(settings.options['apiBaseUrl']));
  const proxy = await FaultProxy.start({ host: target.hostname, port: Number(target.port) });
  closers.push(() => proxy.stop());

  let handler: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
  const webhooks: WebhookHost = {
    mount: (_path, handle) => {
      handler = handle;
      return () => undefined;
    },
    publicUrl: (path) => `http://127.0.0.1:1${path}`,
  };
  const driver = telphin.createDriver(
    { ...settings, options: { ...settings.options, apiBaseUrl: proxy.url, keepaliveMs: 200 } },
    { connection: { id: 'c', name: 'C' }, clock: systemClock, logger: silentLogger, webhooks },
  );
  closers.push(() => driver.stop());
  const events: CtiEvent[] = [];
  driver.on('event', (event) => events.push(event));
  await driver.start();
  await until('it is online', () => driver.state.kind === 'online');

  const { clientSecret = '', clientId = '' } = settings.credentials;
  const path = callbackPath('176', deriveWebhookSecret(clientSecret, clientId, 'c'));
  const send = (type: string, call: number): number => {
    const fields = {
      ...{ EventType: type, CallID: `call-${call}`, SubCallID: `sub-${call}`, CallFlow: 'IN' },
      ...{ CalledExtensionID: '176', CallStatus: 'CANCEL', EventTime: '1416558389331234' },
    };
    const request = { method: 'GET', url: `${path}?${formOf(fields)}`, headers: {}, socket: LOOPBACK };
    const response = { statusCode: 0, setHeader: () => undefined, end: () => undefined };
    handler?.(request as unknown as IncomingMessage, response as unknown as ServerResponse);
    return response.statusCode;
  };
  return { driver, proxy, events, send };
}

const LOOPBACK = { remoteAddress: '127.0.0.1' };

it('thousands of events follow an outage in order, none of them lost', async () => {
  const { driver, proxy, events, send } = await connected();
  proxy.refuse();
  proxy.resetAll();
  await until('the link is down', () => events.some(({ type }) => type === 'link.down'));
  const calls = Array.from({ length: 3_000 }, (_none, index) => index + 1);
  for (const call of calls) expect([send('dial-in', call), send('hangup', call)]).toEqual([200, 200]);
  await until('they are accepted', () => driver.counters.queueDepth === 6_000);
  proxy.heal();
  driver.connect();
  const of = (type: string): string[] =>
    events.flatMap((event) => (event.type === type && 'callId' in event ? [event.callId] : []));
  await until('all calls have ended', () => of('call.ended').length === calls.length);
  const ids = calls.map((call) => `call-${call}`);
  expect(of('call.began')).toEqual(ids);
  expect(of('call.connectionCleared')).toEqual(ids);
  expect(new Set(of('call.ended')).size).toBe(calls.length);
  expect(events.filter(({ type }) => type === 'link.gap')).toEqual([]);
  expect(driver.counters.eventsDropped).toBe(0);
});
