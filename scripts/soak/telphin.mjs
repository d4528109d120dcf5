/**
 * A Telphin made of HTTP: an API that breaks, and a client that calls the webhook. Event 2n-1 is a call that comes in,
 * event 2n its end. Each is sent until it was answered, now and then twice, so the connection has to know what it has.
 */
import http from 'node:http';
import { CommandDesk, serveParent } from './feed.mjs';

const API = '/api/ver1.0';
const EXTENSION = { id: 176, name: '000*200', type: 'phone' };
/** One event in so many meets a fault of the webhook, or begins one of the API. */
const FAULT_EVERY = 100;
/** How long a fault of the API lasts, in milliseconds: its keepalives get lost in the longest ones. */
const LONGEST_FAULT_MS = 4_000;
const BEGAN_US = 1_416_558_389_000_000;

function formOf(number) {
  const call = Math.ceil(number / 2);
  const isBegin = number % 2 === 1;
  return new URLSearchParams({
    EventType: isBegin ? 'dial-in' : 'hangup',
    CallID: `soak-${call}`,
    SubCallID: `sub-${call}`,
    CallAPIID: `api-${call}`,
    CallFlow: 'IN',
    CallerIDNum: '+7495',
    CalledExtension: '000*200@x',
    CalledExtensionID: String(EXTENSION.id),
    EventTime: String(BEGAN_US + number),
    ...(isBegin ? {} : { CallStatus: 'NOANSWER' }),
  }).toString();
}

export function start({ events, random }) {
  const feed = { sent: 0, finishing: false };
  const desk = new CommandDesk(feed, random);
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  let callback;
  /** Milliseconds since the start of the process until which the API is broken, and how. */
  let fault = { until: 0, kind: 'silent' };

  const server = http.createServer((request, response) => {
    const isBroken = !feed.finishing && performance.now() < fault.until;
    if (isBroken && fault.kind === 'cut') request.socket.destroy();
    else if (isBroken && fault.kind === 'error') reply(response, 503, { message: 'not now' });
    else if (!isBroken) answer(request, response);
  });

  async function answer(request, response) {
    const { method, url } = request;
    const body = await bodyOf(request);
    if (url.endsWith('/callback/')) command(JSON.parse(body), response);
    else if (url === '/oauth/token') reply(response, 200, { access_token: 'token', expires_in: 3_600 });
    else if (url.startsWith(`${API}/client/@me/extension/`)) reply(response, 200, [EXTENSION]);
    else if (url.endsWith('/current_calls/')) reply(response, 200, { call_list: currentCalls() });
    else if (url.endsWith('/event/') && method === 'POST') {
      const subscription = JSON.parse(body);
      callback = subscription.url;
      reply(response, 201, { ...subscription, id: 1 });
    } else if (url.endsWith('/event/')) reply(response, 200, []);
    else reply(response, 200, {});
  }

  /** The call that goes on now, if one does. */
  function currentCalls() {
    if (feed.sent % 2 === 0) return [];
    const call = Math.ceil(feed.sent / 2);
    return [{ call_api_id: `api-${call}`, call_flow: 'IN', extension_id: EXTENSION.id }];
  }

  function command({ dst_num: destination }, response) {
    const answers = {
      good: [200, { call_id: `call-${destination}`, call_api_id: `made-${destination}` }],
      bad: [409, { message: 'not possible' }],
    };
    desk.take(destination, answers, (answered) => {
      if (!response.headersSent && !response.destroyed) reply(response, ...answered);
    });
  }

  async function sendEvents() {
    while (callback === undefined) await pause(20);
    while (feed.sent < events && !feed.finishing) await sendEvent((feed.sent += 1));
    feed.finishing = true;
    await sendEvent((feed.sent += 1));
    process.send({ sent: feed.sent });
  }

  async function sendEvent(number) {
    const isFaulty = !feed.finishing && random(FAULT_EVERY) === 0;
    if (isFaulty && random(5) === 0) {
      const kind = ['silent', 'cut', 'error'][random(3)];
      fault = { until: performance.now() + random(LONGEST_FAULT_MS), kind };
    }
    // The connection breaks under the event: it may have arrived or not, and is sent again.
    if (isFaulty) await post(number, { cut: true });
    while (!(await post(number, {}))) await pause(5);
    if (isFaulty) await post(number, {});
  }

  /** Calls the webhook; true when it was answered with success. */
  function post(number, { cut = false }) {
    const form = formOf(number);
    return new Promise((resolve) => {
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': Buffer.byteLength(form),
      };
      const request = http.request(callback, { method: 'POST', agent, headers });
      request.on('error', () => resolve(false));
      request.on('response', (response) => {
        response.resume().on('end', () => resolve(response.statusCode === 200));
      });
      request.end(form, () => {
        if (cut) setImmediate(() => request.destroy(new Error('cut')));
      });
    });
  }

  server.listen(0, '127.0.0.1', () => {
    const settings = {
      credentials: { clientId: 'soak', clientSecret: 'soak' },
      options: { apiBaseUrl: `http://127.0.0.1:${server.address().port}` },
    };
    serveParent(settings, {
      finish: () => {
        feed.finishing = true;
      },
      twice: () => desk.twice,
    });
    void sendEvents();
  });
}

function reply(response, status, json) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
