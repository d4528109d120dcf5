import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../lib/core/clock';
import type { CtiCommand } from '../../lib/core/commands';
import type { CtiDriver, Interest } from '../../lib/core/driver';
import type { CtiError } from '../../lib/core/errors';
import { CALL_EVENT_TYPES } from '../../lib/core/events';
import { silentLogger } from '../../lib/core/logger';
import { HttpWebhookHost } from '../../lib/simulation/http-webhook-host';
import { telphin } from '../../lib/systems/telphin';
import {
  ScriptedHttpServer,
  type RecordedRequest,
  type ScriptedAnswer,
} from '../support/scripted-http-server';
import { API, formOf, settingsFor, tokenAnswer } from '../support/telphin';
import { until } from '../support/until';

const EXTENSIONS = [
  { id: 176, name: '000*200', type: 'phone', label: 'Anna' },
  { id: 177, name: '000*201', type: 'phone' },
  { id: 190, name: '000*300', type: 'queue', label: 'Sales' },
];

const DIAL_IN = {
  EventType: 'dial-in',
  CallID: 'call-1',
  SubCallID: 'sub-1',
  CallAPIID: 'api-1',
  CallFlow: 'IN',
  CallerIDNum: '+7495',
  CalledExtension: '000*200@x',
  CalledExtensionID: '176',
  EventTime: '1416558389331234',
};

const CALLS: Interest = { eventTypes: new Set(CALL_EVENT_TYPES), commands: new Set() };
const NO_EVENTS: Interest = { eventTypes: new Set(), commands: new Set(['makeCall']) };

const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

interface Bench {
  readonly driver: CtiDriver;
  readonly server: ScriptedHttpServer;
  readonly host: HttpWebhookHost;
  /** The last request that is no part of the connection's own life. */
  sent(): { method: string; path: string; json: unknown };
  calls: Record<string, unknown>[];
  special: (request: RecordedRequest) => ScriptedAnswer | undefined;
  webhook(fields: Readonly<Record<string, string>>): Promise<void>;
}

async function bench(interest = CALLS, options: Record<string, unknown> = {}): Promise<Bench> {
  let callback = '';
  const server = await ScriptedHttpServer.listen((request) => {
    const { path, method, body } = request;
    if (path === '/oauth/token') return tokenAnswer();
    const special = made.special(request);
    if (special !== undefined) return special;
    if (path === `${API}/client/@me/extension/`) return { json: request.query === '' ? EXTENSIONS : [] };
    if (path.endsWith('/event/') && method === 'POST') {
      const { url } = JSON.parse(body) as { url: string };
      if (path.includes('/176/')) callback = url;
      return { json: { ...(JSON.parse(body) as object), id: 1 } };
    }
    if (path.endsWith('/current_calls/')) return { json: { call_list: made.calls } };
    if (method === 'DELETE') return { status: 204 };
    return { json: {} };
  });
  const host = await HttpWebhookHost.listen();
  const driver = telphin.createDriver(settingsFor(server.origin, { extensions: '176, 177', ...options }), {
    connection: { id: 'c', name: 'C' },
    clock: systemClock,
    logger: silentLogger,
    webhooks: host,
  });
  const made: Bench = {
    driver,
    server,
    host,
    calls: [],
    special: () => undefined,
    sent: () => {
      const { method, path, body } = server.requests.at(-1) as RecordedRequest;
      return {
        method,
        path: path.replace(API, ''),
        json: body === '' ? undefined : (JSON.parse(body) as unknown),
      };
    },
    webhook: async (fields) => {
      const before = driver.counters.events;
      await fetch(callback, { method: 'POST', body: new URLSearchParams(formOf(fields)) });
      await until('the event is out', () => driver.counters.events > before);
    },
  };
  cleanUps.push(async () => {
    await driver.stop();
    await host.close();
    await server.close();
  });
  driver.setInterest(interest);
  await driver.start();
  expect(driver.state.kind).toBe('online');
  return made;
}

const failure = async (promise: Promise<unknown>): Promise<CtiError> =>
  promise.then(
    (result) => {
      throw new Error(`it was expected to fail, not to give ${JSON.stringify(result)}`);
    },
    (error: unknown) => error as CtiError,
  );

describe('makeCall', () => {
  it('initiates a call with everything that Telphin takes', async () => {
    const made = await bench(NO_EVENTS);
    made.special = ({ path }) =>
      path.endsWith('/callback/') ? { json: { call_api_id: 'api-9', call_id: 'call-9' } } : undefined;
    const options = {
      allow_public_transfer: true,
      announce_sound_id: 7,
      dst_announce_sound_id: 8,
      call_duration: 600,
      caller_id_name: 'CRM',
      caller_id_number: '+7800',
      src_caller_id_name: 'S',
      src_caller_id_number: '1',
      src_ani: '2',
      dst_ani: '3',
      dst_dtmf: '1,2#',
      transfer_after_dst_hangup: '300',
      transfer_after_src_hangup: '301',
      wait_for_pickup: 20,
    };
    const result = await made.driver.execute({
      command: 'makeCall',
      from: '200',
      destination: '+79817654321',
      data: { tag: 'lead-5' },
      options,
    });
    expect(made.sent()).toEqual({
      method: 'POST',
      path: '/extension/176/callback/',
      json: { src_num: ['200'], dst_num: '+79817654321', ...options, tag: 'lead-5' },
    });
    expect(result).toEqual({
      command: 'makeCall',
      device: '200',
      callId: 'call-9',
      connectionId: 'api-9',
      details: { call_api_id: 'api-9', call_id: 'call-9', extension: '176' },
    });
  });

  it('names an extension by its number where the list does not have it, and by options.extension at will', async () => {
    const made = await bench(NO_EVENTS);
    await made.driver.execute({ command: 'makeCall', from: '555', destination: '1' });
    expect(made.sent().path).toBe('/extension/@555/callback/');
    const options = { extension: '@200', src_num: ['+79990000001', '201'] };
    await made.driver.execute({ command: 'makeCall', destination: '1', options });
    expect(made.sent()).toMatchObject({
      path: '/extension/@200/callback/',
      json: { src_num: ['+79990000001', '201'], dst_num: '1' },
    });
  });

  it.each<[string, Omit<CtiCommand<'makeCall'>, 'command'>, string]>([
    ['no destination', { from: '200', destination: '' }, 'CTI_INPUT_MISSING'],
    ['nobody to call first', { destination: '1' }, 'CTI_INPUT_MISSING'],
    ['an outside caller and no extension', { from: '+79990000001', destination: '1' }, 'CTI_INPUT_MISSING'],
    ['an empty list of callers', { destination: '1', options: { src_num: [] } }, 'CTI_INPUT_MISSING'],
    ['an unknown option', { from: '200', destination: '1', options: { speed: 5 } }, 'CTI_INPUT_VALUE'],
    [
      'an option that is an object',
      { from: '200', destination: '1', options: { src_ani: {} } },
      'CTI_INPUT_TYPE',
    ],
    [
      'data that Telphin cannot carry',
      { from: '200', destination: '1', data: { accountCode: '1' } },
      'CTI_INPUT_VALUE',
    ],
  ])('with %s sends nothing', async (_what, params, code) => {
    const made = await bench(NO_EVENTS);
    const before = made.server.requests.length;
    expect(await failure(made.driver.execute({ command: 'makeCall', ...params }))).toMatchObject({ code });
    expect(made.server.requests).toHaveLength(before);
  });

  it('lets the call be hung up before its first event', async () => {
    const made = await bench();
    made.special = ({ path }) =>
      path.endsWith('/callback/') ? { json: { call_api_id: 'api-9', call_id: 'call-9' } } : undefined;
    await made.driver.execute({ command: 'makeCall', from: '200', destination: '1' });
    await made.driver.execute({ command: 'drop', callId: 'call-9' });
    expect(made.sent()).toEqual({
      method: 'DELETE',
      path: '/extension/176/current_calls/api-9',
      json: undefined,
    });
  });
});

describe('a command for a call known from events', () => {
  const TARGET = { callId: 'call-1' };

  it.each<[CtiCommand, object]>([
    [{ command: 'hold', ...TARGET }, { action: 'hold' }],
    [{ command: 'retrieve', ...TARGET }, { action: 'offhold' }],
    [
      { command: 'redirect', ...TARGET, destination: '201' },
      { action: 'transfer', send_dst: '201' },
    ],
    [
      { command: 'blindTransfer', ...TARGET, destination: '300' },
      { action: 'transfer', send_dst: '300' },
    ],
    [
      { command: 'consult', ...TARGET, destination: '201' },
      { action: 'attended_transfer', send_dst: '201' },
    ],
    [
      { command: 'transfer', ...TARGET, options: { send_dst: '201' } },
      { action: 'attended_transfer', send_dst: '201' },
    ],
    [
      { command: 'conference', ...TARGET, options: { send_dst: '202' } },
      { action: 'conference', send_dst: '202' },
    ],
    [{ command: 'park', ...TARGET }, { action: 'park' }],
    [
      { command: 'pickup', ...TARGET, device: '201' },
      { action: 'pickup', send_dst: '201' },
    ],
    [{ command: 'pickup', ...TARGET, device: '200' }, { action: 'pickup' }],
    [
      { command: 'supervise', ...TARGET, action: 'monitor', supervisor: '202' },
      { action: 'eavesdrop', send_dst: '202' },
    ],
    [
      { command: 'supervise', agent: '200', action: 'whisper', supervisor: '202' },
      { action: 'whisper', send_dst: '202' },
    ],
    [
      { command: 'supervise', device: '200', action: 'bargeIn', supervisor: '202' },
      { action: 'conference', send_dst: '202' },
    ],
  ])('%j becomes %j', async (command, json) => {
    const made = await bench();
    await made.webhook(DIAL_IN);
    const result = await made.driver.execute(command);
    expect(made.sent()).toEqual({ method: 'PUT', path: '/extension/176/current_calls/api-1', json });
    expect(result).toEqual({
      command: command.command,
      callId: 'call-1',
      device: '200',
      connectionId: 'api-1',
    });
  });

  it.each<[CtiCommand, object]>([
    [
      { command: 'park', ...TARGET, slot: '3' },
      { action: 'park', slot: '3' },
    ],
    [
      { command: 'unpark', ...TARGET, slot: '3' },
      { action: 'bridge', slot: '3' },
    ],
    [{ command: 'queryParkSlots', ...TARGET }, { action: 'slots' }],
  ])('%j goes to the parking lot', async (command, json) => {
    const made = await bench();
    await made.webhook(DIAL_IN);
    made.special = ({ path }) => (path.includes('/valet_park/') ? { json: { slots: [1, 2] } } : undefined);
    const result = await made.driver.execute(command);
    expect(made.sent()).toEqual({ method: 'PUT', path: '/extension/176/valet_park/api-1', json });
    if (command.command === 'queryParkSlots') expect(result).toMatchObject({ slots: { slots: [1, 2] } });
  });

  it.each([
    { callId: 'call-1' },
    { connectionId: 'sub-1' },
    { connectionId: 'api-1' },
    { device: '200' },
    { device: '000*200' },
  ])('finds it by %j', async (target) => {
    const made = await bench();
    await made.webhook(DIAL_IN);
    await made.driver.execute({ command: 'drop', ...target });
    expect(made.sent()).toMatchObject({ method: 'DELETE', path: '/extension/176/current_calls/api-1' });
  });

  it.each<[CtiCommand, string]>([
    [{ command: 'hold' }, 'CTI_INPUT_MISSING'],
    [{ command: 'blindTransfer', callId: 'call-1', destination: '' }, 'CTI_INPUT_MISSING'],
    [{ command: 'blindTransfer', callId: 'call-1', destination: '1', kind: 'voicemail' }, 'CTI_INPUT_VALUE'],
    [{ command: 'supervise', callId: 'call-1', action: 'monitor' }, 'CTI_INPUT_MISSING'],
    [{ command: 'supervise', callId: 'call-1', action: 'intercept', supervisor: '1' }, 'CTI_INPUT_VALUE'],
    [{ command: 'consult', callId: 'call-1', destination: '1', purpose: 'conference' }, 'CTI_UNSUPPORTED'],
    [{ command: 'transfer', callId: 'call-1', heldCallId: 'call-2' }, 'CTI_UNSUPPORTED'],
    [{ command: 'hold', callId: 'nobody-knows' }, 'CTI_INPUT_UNKNOWN'],
    [{ command: 'answer', callId: 'call-1' }, 'CTI_UNSUPPORTED'],
  ])('%j is refused with %s', async (command, code) => {
    const made = await bench();
    await made.webhook(DIAL_IN);
    expect(await failure(made.driver.execute(command))).toMatchObject({ code });
    expect(made.sent().method).not.toBe('PUT');
  });

  it('means the phone that talks, and asks which where several do', async () => {
    const made = await bench();
    const at201 = {
      ...DIAL_IN,
      SubCallID: 'sub-2',
      CallAPIID: 'api-2',
      CalledExtension: '000*201@x',
      CalledExtensionID: '177',
    };
    await made.webhook(DIAL_IN);
    await made.webhook(at201);
    expect(await failure(made.driver.execute({ command: 'drop', callId: 'call-1' }))).toMatchObject({
      code: 'CTI_INPUT_VALUE',
    });
    await made.webhook({ ...at201, EventType: 'answer', EventTime: '1416558389331235' });
    await made.driver.execute({ command: 'drop', callId: 'call-1' });
    expect(made.sent().path).toBe('/extension/177/current_calls/api-2');
  });

  it('passes on what the server refuses', async () => {
    const made = await bench();
    await made.webhook(DIAL_IN);
    made.special = ({ method }) =>
      method === 'PUT' ? { status: 409, json: { message: 'not now' } } : undefined;
    expect(await failure(made.driver.execute({ command: 'hold', callId: 'call-1' }))).toMatchObject({
      code: 'TELPHIN_HTTP_409',
      vendorText: 'not now',
    });
  });

  it('is given up with its signal', async () => {
    const made = await bench();
    await made.webhook(DIAL_IN);
    const given = new AbortController();
    const error = failure(
      made.driver.execute({ command: 'hold', callId: 'call-1' }, { signal: given.signal }),
    );
    given.abort();
    expect(await error).toMatchObject({ code: 'CTI_CANCELLED' });
  });
});

describe('a command for a call that no event told of', () => {
  const LISTED = { call_api_id: 'api-5', call_flow: 'IN', extension_id: 176, called_extension: '000*200@x' };

  it('asks the server where the flows want no events', async () => {
    const made = await bench(NO_EVENTS);
    made.calls = [LISTED];
    await made.driver.execute({ command: 'hold', device: '200' });
    expect(made.sent()).toMatchObject({ method: 'PUT', path: '/extension/176/current_calls/api-5' });
  });

  it('asks for the calls of the device that events say nothing of', async () => {
    const made = await bench();
    made.calls = [LISTED];
    await made.driver.execute({ command: 'drop', device: '200' });
    expect(made.server.asked.slice(-2)).toEqual([
      `GET ${API}/extension/176/current_calls/`,
      `DELETE ${API}/extension/176/current_calls/api-5`,
    ]);
  });

  it('takes a connection id with its device as it is', async () => {
    const made = await bench();
    await made.driver.execute({ command: 'drop', device: '555', connectionId: 'api-7' });
    expect(made.sent().path).toBe('/extension/@555/current_calls/api-7');
  });
});

describe('queries', () => {
  it('of a recording give its URL, or its content', async () => {
    const made = await bench(NO_EVENTS);
    made.special = ({ path }) => {
      if (path.endsWith('/storage_url/')) return { json: { record_url: `${made.server.origin}/storage/r1` } };
      return path === '/storage/r1' ? { body: 'RIFF....' } : undefined;
    };
    const url = `${made.server.origin}/storage/r1`;
    expect(await made.driver.execute({ command: 'queryRecording', recordingId: '175-r1' })).toEqual({
      command: 'queryRecording',
      url,
    });
    expect(made.sent().path).toBe('/client/@me/record/175-r1/storage_url/');
    const result = await made.driver.execute({
      command: 'queryRecording',
      recordingId: '175-r1',
      download: true,
    });
    expect(result.content?.toString()).toBe('RIFF....');
    expect(made.server.requests.at(-1)?.headers.authorization).toBeUndefined();
  });

  it.each([{}, { record_url: 'file:///etc/passwd' }, { record_url: 5 }])(
    'of a recording do not follow %j',
    async (json) => {
      const made = await bench(NO_EVENTS);
      made.special = ({ path }) => (path.endsWith('/storage_url/') ? { json } : undefined);
      const error = await failure(
        made.driver.execute({ command: 'queryRecording', recordingId: 'r', download: true }),
      );
      expect(error).toMatchObject({ code: 'CTI_DECODE' });
    },
  );

  it('of limits give what the account and the API say', async () => {
    const made = await bench(NO_EVENTS);
    made.special = ({ path }) =>
      path.endsWith('/limit/')
        ? { json: { events: 50 }, headers: { 'x-ratelimit-limit': '100', 'x-ratelimit-remaining': '99' } }
        : undefined;
    expect(await made.driver.execute({ command: 'queryLimits' })).toEqual({
      command: 'queryLimits',
      limits: { events: 50 },
      rateLimit: { limit: 100, remaining: 99 },
    });
  });

  it('of subscriptions show whose they are, and no secret', async () => {
    const made = await bench();
    const ownUrl = made.server.requests
      .filter(({ path, method }) => path.endsWith('/176/event/') && method === 'POST')
      .map(({ body }) => (JSON.parse(body) as { url: string }).url)[0];
    made.special = ({ path, method }) =>
      method === 'GET' && path.endsWith('/event/')
        ? {
            json: [
              { id: 1, url: ownUrl, event_type: 'hangup', method: 'POST' },
              { id: 2, url: 'https://other.example.com/', event_type: 'answer', method: 'GET' },
            ],
          }
        : undefined;
    const { subscriptions } = await made.driver.execute({
      command: 'queryEventSubscriptions',
      device: '200',
    });
    expect(subscriptions).toEqual([
      {
        extension: '176',
        id: '1',
        url: ownUrl?.replace(/[^/]+$/, '***'),
        eventType: 'hangup',
        method: 'POST',
        own: true,
      },
      {
        extension: '176',
        id: '2',
        url: 'https://other.example.com/',
        eventType: 'answer',
        method: 'GET',
        own: false,
      },
    ]);
    expect((await made.driver.execute({ command: 'queryEventSubscriptions' })).subscriptions).toHaveLength(4);
  });

  it('of calls ask the server first', async () => {
    const made = await bench();
    made.calls = [{ call_api_id: 'api-5', call_flow: 'out', extension_id: 176, called_number: '+7981' }];
    const { calls } = await made.driver.execute({ command: 'queryCalls' });
    expect(calls).toMatchObject([
      { type: 'call.originated', callId: 'api-5', snapshot: true, subjectDevice: { number: '200' } },
    ]);
    expect((await made.driver.execute({ command: 'queryCalls', device: '201' })).calls).toEqual([]);
  });

  it('of the directory read the extensions anew', async () => {
    const made = await bench();
    made.special = ({ path, query }) =>
      path.endsWith('/extension/') && query === ''
        ? { json: { results: [{ id: 1, name: '000*777' }] } }
        : undefined;
    const { directory } = await made.driver.execute({ command: 'queryDirectory' });
    expect(directory).toMatchObject({ devices: [{ id: '777', number: '777' }], queues: [], complete: true });
  });
});
