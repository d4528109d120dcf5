import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { CtiError } from '../../lib/core/errors';
import { HttpWebhookHost } from '../../lib/simulation/http-webhook-host';
import { SourceFilter } from '../../lib/systems/telphin/source-filter';
import {
  callbackPath,
  deriveWebhookSecret,
  webhookPath,
  WebhookReceiver,
  type Delivery,
} from '../../lib/systems/telphin/webhook-receiver';
import { formOf } from '../support/telphin';
import { until } from '../support/until';

const SECRET = 'a-secret-of-the-test-0123456789';
const EVENT = { EventType: 'dial-in', CallID: 'c1', SubCallID: 's1', EventTime: '1416558389331234' };

interface Bench {
  readonly host: HttpWebhookHost;
  readonly receiver: WebhookReceiver;
  readonly received: Delivery[];
  readonly unreadable: CtiError[];
  readonly url: string;
  repeated: number;
}

const open: Bench[] = [];

async function bench({
  sources = new SourceFilter([], []),
  root = '',
  bodyLimitBytes = 2_048,
} = {}): Promise<Bench> {
  const host = await HttpWebhookHost.listen({ root });
  const path = webhookPath('conn.1');
  const made: Bench = {
    host,
    received: [],
    unreadable: [],
    repeated: 0,
    url: `${host.publicUrl(path)}${callbackPath('@200', SECRET)}`,
    receiver: new WebhookReceiver(
      { path, secret: SECRET, sources, bodyLimitBytes },
      {
        received: (delivery) => made.received.push(delivery),
        unreadable: (error) => made.unreadable.push(error),
        repeated: () => {
          made.repeated += 1;
        },
      },
    ),
  };
  made.receiver.open(host);
  open.push(made);
  return made;
}

afterEach(async () => {
  for (const { host, receiver } of open.splice(0)) {
    receiver.close();
    await host.close();
  }
});

const post = (url: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });

describe('a webhook call', () => {
  it('with the form in the body is answered 200 and handed over', async () => {
    const made = await bench();
    expect((await post(made.url, formOf(EVENT))).status).toBe(200);
    await until('the event is there', () => made.received.length === 1);
    expect(made.received[0]).toMatchObject({ extension: '@200', message: { type: 'dial-in', CallID: 'c1' } });
  });

  it('with the form in the query is answered 200 and handed over', async () => {
    const made = await bench();
    expect((await fetch(`${made.url}?${formOf(EVENT)}`)).status).toBe(200);
    await until('the event is there', () => made.received.length === 1);
    expect(made.received[0]?.message).toMatchObject({ EventTimeMs: 1416558389331.234 });
  });

  it('is found below a root path, and by a host that cannot cut the mount path off', async () => {
    const made = await bench({ root: '/red' });
    expect(made.url).toContain('/red/cti/telphin/conn.1/');
    expect((await post(made.url, formOf(EVENT))).status).toBe(200);
    const uncut = await bench();
    uncut.receiver.close();
    uncut.host.mount('/cti', (request, response) => {
      request.url = `/red/cti${request.url ?? ''}`;
      uncut.receiver.handle(request, response);
    });
    expect((await post(uncut.url, formOf(EVENT))).status).toBe(200);
  });

  it('is answered before anybody works on the event', async () => {
    const made = await bench();
    await post(made.url, formOf(EVENT));
    const order: string[] = [];
    const slow = await bench();
    slow.received.push = () => order.push('worked');
    await post(slow.url, formOf(EVENT)).then(() => order.push('answered'));
    await until('both happened', () => order.length === 2);
    expect(order.toSorted()).toEqual(['answered', 'worked']);
  });

  it('that comes again is answered 200 and dropped, by part, type and time alone', async () => {
    const made = await bench();
    await post(made.url, formOf(EVENT));
    expect((await post(made.url, formOf(EVENT))).status).toBe(200);
    expect((await fetch(`${made.url}?${formOf({ ...EVENT, Tag: 'other' })}`)).status).toBe(200);
    await post(made.url, formOf({ ...EVENT, EventTime: '1416558389331235' }));
    await until('the second event is there', () => made.received.length === 2);
    expect(made.repeated).toBe(2);
  });

  it('that lacks one of them is a repetition only as a whole', async () => {
    const made = await bench();
    const message = { EventType: 'message-in', Text: 'one' };
    for (const form of [message, message, { ...message, Text: 'two' }]) await post(made.url, formOf(form));
    await until('both events are there', () => made.received.length === 2);
    expect(made.repeated).toBe(1);
  });

  it('events are handed over in the order in which they arrived', async () => {
    const made = await bench();
    for (let number = 0; number < 20; number += 1) {
      await post(
        made.url,
        formOf({ ...EVENT, EventTime: String(1416558389331234 + number), Tag: String(number) }),
      );
    }
    await until('all are there', () => made.received.length === 20);
    expect(made.received.map(({ message }) => message.Tag)).toEqual(
      Array.from({ length: 20 }, (_, n) => String(n)),
    );
  });
});

describe('what is no webhook call', () => {
  it('has a wrong secret: 404 whatever the method, and nothing is believed', async () => {
    const made = await bench();
    for (const wrong of [`${SECRET}x`, SECRET.slice(1), '', '%00', SECRET.toUpperCase()]) {
      const url = made.url.replace(SECRET, wrong);
      expect((await post(url, formOf(EVENT))).status).toBe(404);
      expect((await fetch(url, { method: 'DELETE' })).status).toBe(404);
    }
    expect(made.received).toEqual([]);
    expect(made.unreadable).toEqual([]);
  });

  it('is another path: 404', async () => {
    const made = await bench();
    const base = made.host.publicUrl('');
    for (const path of [`/${SECRET}`, `/cti/telphin/${SECRET}`, `/cti/telphin/conn.1//${SECRET}`, '/']) {
      expect((await post(`${base}${path}`, formOf(EVENT))).status).toBe(404);
    }
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])(
    'is %s: 405 with the methods that are allowed',
    async (method) => {
      const made = await bench();
      const response = await fetch(made.url, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, POST');
    },
  );

  it('is too large: 413, announced or not', async () => {
    const made = await bench();
    const huge = formOf({ ...EVENT, Tag: 'x'.repeat(300_000) });
    expect((await post(made.url, huge)).status).toBe(413);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const upload = httpRequest(
        made.url,
        { method: 'POST', headers: { 'transfer-encoding': 'chunked' } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      upload.on('error', reject);
      upload.end(huge);
    });
    expect(status).toBe(413);
    expect(made.received).toEqual([]);
  });

  it('has too long a query: 414', async () => {
    const made = await bench();
    expect((await fetch(`${made.url}?${formOf({ ...EVENT, Tag: 'x'.repeat(3_000) })}`)).status).toBe(414);
  });

  it.each([
    'application/json',
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded; charset=utf-16',
  ])('is of the media type %s: 415', async (type) => {
    const made = await bench();
    expect((await post(made.url, formOf(EVENT), { 'content-type': type })).status).toBe(415);
  });

  it.each(['application/x-www-form-urlencoded; charset="UTF-8"', ''])('takes the type "%s"', async (type) => {
    const made = await bench();
    expect((await post(made.url, formOf(EVENT), { 'content-type': type })).status).toBe(200);
  });

  it.each(['EventType=dial-in&CallID=%ff', 'EventType=dial-in', '', 'EventType=dial-in&CallID=%zz'])(
    'is encoded badly (%s): 400, and reported',
    async (form) => {
      const made = await bench();
      expect((await post(made.url, form)).status).toBe(400);
      expect((await fetch(`${made.url}?${form}`)).status).toBe(400);
      expect(made.unreadable.map(({ code }) => code)).toEqual(['CTI_DECODE', 'CTI_DECODE']);
      expect(made.received).toEqual([]);
    },
  );

  it('breaks off in the middle and is not believed', async () => {
    const made = await bench();
    const { port, pathname } = new URL(made.url);
    const socket = connect(Number(port), '127.0.0.1');
    await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
    socket.write(`POST ${pathname} HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n${formOf(EVENT)}`);
    await new Promise((resolve) => setImmediate(resolve));
    socket.destroy();
    await post(made.url, formOf({ ...EVENT, SubCallID: 'next' }));
    await until('the next event is there', () => made.received.length === 1);
    expect(made.received[0]?.message).toMatchObject({ SubCallID: 'next' });
  });
});

describe('the sources of webhook calls', () => {
  it('are checked before anything else when there is an allow-list', async () => {
    const made = await bench({ sources: new SourceFilter(['10.0.0.0/8'], []) });
    expect((await post(made.url, formOf(EVENT))).status).toBe(403);
    expect((await post(made.url.replace(SECRET, 'x'), formOf(EVENT))).status).toBe(403);
  });

  it('are not believed from a header when no proxy is trusted', async () => {
    const made = await bench({ sources: new SourceFilter(['10.1.2.3'], []) });
    expect((await post(made.url, formOf(EVENT), { 'x-forwarded-for': '10.1.2.3' })).status).toBe(403);
  });

  it('are those that a trusted proxy names', async () => {
    const made = await bench({ sources: new SourceFilter(['10.1.2.3'], ['127.0.0.1']) });
    expect((await post(made.url, formOf(EVENT), { 'x-forwarded-for': '10.1.2.3' })).status).toBe(200);
    expect((await post(made.url, formOf(EVENT), { 'x-forwarded-for': '10.1.2.3, 8.8.8.8' })).status).toBe(
      403,
    );
  });
});

describe('the route', () => {
  it('is gone after close, without touching others', async () => {
    const made = await bench();
    made.host.mount('/other', (_request, response) => {
      response.end('mine');
    });
    made.receiver.close();
    expect(made.host.mounted).toEqual(['/other']);
    expect((await post(made.url, formOf(EVENT))).status).toBe(404);
    expect(await (await fetch(made.host.publicUrl('/other'))).text()).toBe('mine');
  });

  it('has a secret that is the same after a restart, differs by connection and account, and gives nothing away', () => {
    const secret = deriveWebhookSecret('s3cret-of-the-client', 'client', 'conn');
    expect(deriveWebhookSecret('s3cret-of-the-client', 'client', 'conn')).toBe(secret);
    expect(deriveWebhookSecret('s3cret-of-the-client', 'client', 'conn2')).not.toBe(secret);
    expect(deriveWebhookSecret('other', 'client', 'conn')).not.toBe(secret);
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(webhookPath('a/../b c')).toBe('/cti/telphin/a-..-b-c');
  });
});
