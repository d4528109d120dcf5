import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../lib/core/clock';
import type { CtiDriver, Interest } from '../../lib/core/driver';
import type { SessionState } from '../../lib/core/state';
import { CTI_EVENT_TYPES, type CtiEvent } from '../../lib/core/events';
import type { Logger } from '../../lib/core/logger';
import type { SimulatorHandle } from '../../lib/core/system';
import { HttpWebhookHost } from '../../lib/simulation/http-webhook-host';
import { telphin } from '../../lib/systems/telphin';
import { shown } from '../support/telphin-events';
import { until } from '../support/until';

const ALL: Interest = { eventTypes: new Set(CTI_EVENT_TYPES), commands: new Set() };

interface Bench {
  readonly simulator: SimulatorHandle;
  readonly host: HttpWebhookHost;
  readonly driver: CtiDriver;
  readonly events: CtiEvent[];
  readonly states: SessionState[];
  readonly log: string[];
  /** Call events so far, as `type@device`. */
  story(): string[];
  /** Waits until the story ends with an event. */
  storyEnds(last?: string, times?: number): Promise<string[]>;
  /** The API by hand, as another program would use it. */
  api(method: string, path: string, body?: object): Promise<unknown>;
}

const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

async function simulation(): Promise<SimulatorHandle> {
  const simulator = await (await telphin.loadSimulator()).start({});
  cleanUps.push(() => simulator.stop());
  return simulator;
}

async function bench({
  options = {},
  interest = ALL,
  credentials = {},
  simulator: given,
  id = 'conn',
}: {
  options?: Record<string, unknown>;
  interest?: Interest;
  credentials?: Record<string, string>;
  simulator?: SimulatorHandle;
  id?: string;
} = {}): Promise<Bench> {
  const simulator = given ?? (await simulation());
  const host = await HttpWebhookHost.listen({ root: '/red' });
  const log: string[] = [];
  const write = (message: string) => void log.push(message);
  const logger: Logger = { error: write, warn: write, info: write, debug: write, trace: write };
  const { settings } = simulator;
  const driver = telphin.createDriver(
    {
      ...settings,
      credentials: { ...settings.credentials, ...credentials },
      options: { ...settings.options, extensions: '176, 177, 190', callEndSettleMs: 150, ...options },
    },
    { connection: { id, name: id }, clock: systemClock, logger, webhooks: host, random: () => 0 },
  );
  const events: CtiEvent[] = [];
  const states: SessionState[] = [];
  driver.on('event', (event) => void events.push(event));
  driver.on('state', (state) => void states.push(state));
  cleanUps.push(async () => {
    await driver.stop();
    await host.close();
  });
  driver.setInterest(interest);
  await driver.start();
  const story = () => events.filter(({ type }) => /^(call|message|voicemail)\./.test(type)).map(shown);
  return {
    simulator,
    host,
    driver,
    events,
    states,
    log,
    story,
    storyEnds: async (last = 'call.ended', times = 1) => {
      await until(`${times} times ${last}`, () => story().filter((entry) => entry === last).length >= times, {
        details: () => story().join(', '),
      });
      return story();
    },
    api: (method, path, body) => callApi(simulator, method, path, body),
  };
}

async function callApi(
  simulator: SimulatorHandle,
  method: string,
  path: string,
  body?: object,
): Promise<unknown> {
  const { clientId = '', clientSecret = '' } = simulator.settings.credentials;
  const origin = String(simulator.settings.options['apiBaseUrl']);
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  });
  const token = (await (await fetch(`${origin}/oauth/token`, { method: 'POST', body: form })).json()) as {
    access_token: string;
  };
  const response = await fetch(`${origin}/api/ver1.0${path}`, {
    method,
    headers: { authorization: `Bearer ${token.access_token}`, 'accept-encoding': 'gzip' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

type Listed = readonly { readonly id: number; readonly url: string; readonly event_type: string }[];
const subscriptionsOf = async (made: Bench, extension = '176') =>
  (await made.api('GET', `/extension/${extension}/event/`)) as Listed;

const CALLBACK = [
  'call.began',
  'call.originated@200',
  'call.established@200',
  'call.connectionCleared@200',
  'call.cleared',
  'call.ended',
];
const QUEUED = [
  'call.began',
  'call.queued@300',
  'call.delivered@200',
  'call.connectionCleared@200',
  'call.delivered@201',
  'call.established@201',
  'call.connectionCleared@201',
  'call.connectionCleared@300',
  'call.cleared',
  'call.ended',
];

/** What each scenario reads as, one after the other. */
const SCENARIOS: Readonly<Record<string, readonly string[]>> = {
  callback: CALLBACK,
  'queued-call': QUEUED,
  'abandoned-call': [
    'call.began',
    'call.queued@300',
    'call.delivered@200',
    'call.connectionCleared@200',
    'call.connectionCleared@300',
    'call.cleared',
    'call.ended',
  ],
  'missed-call': [
    'call.began',
    'call.delivered@200',
    'call.connectionCleared@200',
    'call.cleared',
    'call.ended',
  ],
  'consult-transfer': [
    'call.began',
    'call.delivered@200',
    'call.established@200',
    'call.transferred@200',
    'call.delivered@201',
    'call.established@200',
    'call.established@201',
    'call.connectionCleared@200',
    'call.connectionCleared@201',
    'call.connectionCleared@200',
    'call.cleared',
    'call.ended',
  ],
};

describe('the scenarios of the simulator over real HTTP', () => {
  it.each(['POST', 'GET'])(
    'read as the events of the design when webhooks come with %s',
    async (webhookMethod) => {
      const made = await bench({ options: { webhookMethod } });
      let read = 0;
      let ended = 0;
      for (const [scenario, expected] of Object.entries(SCENARIOS)) {
        await made.simulator.play(scenario);
        const story = await made.storyEnds('call.ended', (ended += 1));
        expect(story.slice(read), scenario).toEqual(expected);
        read = story.length;
      }
      await made.simulator.play('message');
      expect((await made.storyEnds('message.received')).slice(read)).toEqual(['message.received']);
      await made.simulator.play('voicemail');
      await made.storyEnds('call.ended', ended + 1);
      expect(made.events.find(({ type }) => type === 'voicemail.received')).toMatchObject({
        durationMs: 7250,
      });
    },
  );
});

describe('a day at the simulator', () => {
  it('goes on until it is stopped, and every call that began ends', async () => {
    const made = await bench();
    await made.simulator.play('day', { ratePerMinute: 1_200 });
    await made.storyEnds('call.ended', 8);
    await made.simulator.stop();
    const began = made.events.filter(({ type }) => type === 'call.began').length;
    expect(began).toBeGreaterThanOrEqual(8);
    expect(made.driver.counters.faults).toBe(0);
  });

  it('knows no other scenarios and faults than it says', async () => {
    const simulator = await simulation();
    const { scenarios, faults } = await telphin.loadSimulator();
    await expect(simulator.play('nonsense')).rejects.toMatchObject({ code: 'CTI_CONFIG_INVALID' });
    expect(() => simulator.inject('nonsense')).toThrow(
      expect.objectContaining({ code: 'CTI_CONFIG_INVALID' }),
    );
    expect(scenarios).toContain('day');
    expect(faults).toContain('subscription-limit');
  });
});

describe('subscriptions at the simulator', () => {
  it('are for the chosen extensions and the wanted events only, and are gone after the stop', async () => {
    const interest: Interest = { eventTypes: new Set(['call.established']), commands: new Set() };
    const made = await bench({ interest, options: { extensions: '@200, 177' } });
    expect((await subscriptionsOf(made, '176')).map((entry) => entry.event_type)).toEqual([
      'answer',
      'hangup',
    ]);
    expect(await subscriptionsOf(made, '177')).toHaveLength(2);
    expect(await subscriptionsOf(made, '178')).toEqual([]);
    await made.driver.stop();
    expect(await subscriptionsOf(made, '176')).toEqual([]);
    expect(made.host.mounted).toEqual([]);
  });

  it('of others are never touched', async () => {
    const simulator = await simulation();
    const other = { url: 'http://127.0.0.1:9/other', event_type: 'hangup', method: 'POST' };
    await callApi(simulator, 'POST', '/extension/176/event/', other);
    const made = await bench({ simulator });
    expect(await subscriptionsOf(made)).toHaveLength(8);
    await made.driver.stop();
    expect(await subscriptionsOf(made)).toMatchObject([other]);
  });

  it('are kept on demand, and taken up by the next start', async () => {
    const simulator = await simulation();
    const first = await bench({
      simulator,
      options: { keepSubscriptions: true, publicUrl: 'http://127.0.0.1:9' },
    });
    const before = await subscriptionsOf(first);
    await first.driver.stop();
    expect(await subscriptionsOf(first)).toEqual(before);
    const second = await bench({ simulator, options: { publicUrl: 'http://127.0.0.1:9' } });
    expect(await subscriptionsOf(second)).toEqual(before);
  });

  it('of two connections to the same account live side by side', async () => {
    const simulator = await simulation();
    const one = await bench({ simulator, id: 'one' });
    const two = await bench({ simulator, id: 'two' });
    expect(await subscriptionsOf(one)).toHaveLength(14);
    await simulator.play('missed-call');
    await one.storyEnds();
    await two.storyEnds();
    await one.driver.stop();
    expect(await subscriptionsOf(two)).toHaveLength(7);
  });

  it('follow the interest while connected', async () => {
    const made = await bench({ interest: { eventTypes: new Set(), commands: new Set(['makeCall']) } });
    expect(await subscriptionsOf(made)).toEqual([]);
    expect(made.host.mounted).toEqual([]);
    made.driver.setInterest({ eventTypes: new Set(['voicemail.received']), commands: new Set() });
    await until('it is subscribed', async () => (await subscriptionsOf(made)).length === 1);
    made.driver.setInterest({ eventTypes: new Set(), commands: new Set() });
    await until('it is unsubscribed', async () => (await subscriptionsOf(made)).length === 0);
    expect(made.driver.state.kind).toBe('online');
  });

  it('need a web server that can be called: without one the connection halts and says so', async () => {
    const simulator = await simulation();
    const driver = telphin.createDriver(
      { ...simulator.settings },
      {
        connection: { id: 'x', name: 'x' },
        clock: systemClock,
        logger: { error() {}, warn() {}, info() {}, debug() {}, trace() {} },
      },
    );
    cleanUps.push(() => driver.stop());
    driver.setInterest(ALL);
    await driver.start();
    expect(driver.state).toMatchObject({ kind: 'halted', error: { code: 'CTI_CONFIG_INVALID' } });
  });
});

describe('webhooks that misbehave', () => {
  it('repeated are heard once', async () => {
    const made = await bench();
    made.simulator.inject('repeat', 2);
    await made.simulator.play('callback');
    expect(await made.storyEnds()).toEqual(CALLBACK);
    expect(made.log.filter((line) => line.includes('came again'))).toHaveLength(6);
  });

  it('delayed are heard with the time at which they happened', async () => {
    const made = await bench();
    made.simulator.inject('delay', 40);
    await made.simulator.play('queued-call');
    expect(await made.storyEnds()).toEqual(QUEUED);
    for (const event of made.events.filter(({ type }) => type === 'call.delivered')) {
      expect(Date.parse(event.time)).toBeLessThan(Date.parse(event.receivedAt));
    }
  });

  it('sent backwards still tell each call once from beginning to end', async () => {
    const made = await bench();
    made.simulator.inject('reorder', 3);
    await made.simulator.play('callback');
    expect(await made.storyEnds()).toEqual([
      '~call.began',
      '~call.originated@200',
      '~call.established@200',
      'call.connectionCleared@200',
      'call.cleared',
      'call.ended',
    ]);
  });

  it('replayed after the call has ended bring nothing back', async () => {
    const made = await bench();
    const bodies: { url: string; body: string }[] = [];
    const { mounted } = made.host;
    expect(mounted).toHaveLength(1);
    made.driver.on('event', (_event, raw) => {
      const message = raw as { encoded?: string } | undefined;
      if (message?.encoded !== undefined) bodies.push({ url: '', body: message.encoded });
    });
    await made.simulator.play('callback');
    const story = await made.storyEnds();
    const [{ url = '' } = {}] = await subscriptionsOf(made);
    for (const { body } of bodies) {
      const response = await fetch(url, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
      expect(response.status).toBe(200);
    }
    await made.simulator.play('missed-call');
    expect((await made.storyEnds('call.ended', 2)).slice(story.length)[0]).toBe('call.began');
    expect(made.events.filter(({ type }) => type === 'call.began')).toHaveLength(2);
  });

  it('with a wrong secret or method, too large or badly encoded get their answer and cause no event', async () => {
    const made = await bench();
    const [{ url = '' } = {}] = await subscriptionsOf(made);
    const form = 'EventType=dial-in&CallID=evil&SubCallID=1&EventTime=1';
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const status = async (target: string, init: RequestInit) => (await fetch(target, init)).status;
    expect(await status(url.slice(0, -1), { method: 'POST', body: form, headers })).toBe(404);
    expect(await status(url, { method: 'PUT', body: form, headers })).toBe(405);
    expect(await status(url, { method: 'POST', body: `${form}&Tag=${'x'.repeat(100_000)}`, headers })).toBe(
      413,
    );
    expect(await status(url, { method: 'POST', body: `${form}%`, headers })).toBe(400);
    expect(
      await status(url, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }),
    ).toBe(415);
    await made.simulator.play('missed-call');
    await made.storyEnds();
    expect(JSON.stringify(made.events)).not.toContain('evil');
    expect(made.events.filter(({ type }) => type === 'link.fault')).toMatchObject([
      { problem: { code: 'CTI_DECODE' } },
    ]);
  });
});

describe('an API that misbehaves', () => {
  it('with an expired token is answered after a renewal, unnoticed', async () => {
    const made = await bench();
    made.simulator.inject('expired-token');
    const result = await made.driver.execute({ command: 'queryLimits' });
    expect(result).toMatchObject({ limits: { extension_event: { used: 19 } } });
    expect(made.driver.state.kind).toBe('online');
  });

  it('with a rate limit is waited for, and the state says so', async () => {
    const made = await bench();
    made.simulator.inject('rate-limit', 1);
    const query = made.driver.execute({ command: 'queryLimits' });
    await until('the state says so', () => 'problem' in made.driver.state);
    expect(made.driver.state).toMatchObject({ kind: 'online', problem: { code: 'TELPHIN_HTTP_429' } });
    expect(await query).toMatchObject({ limits: {} });
    expect(made.driver.state).not.toHaveProperty('problem');
    expect(made.events.find(({ type }) => type === 'link.fault')).toMatchObject({
      problem: { code: 'TELPHIN_HTTP_429' },
    });
  });

  it('with a rate limit at the start is waited for while connecting', async () => {
    const simulator = await simulation();
    simulator.inject('rate-limit', 1);
    const made = await bench({ simulator });
    expect(made.driver.state.kind).toBe('online');
    expect(made.states.some((state) => state.kind === 'connecting' && 'problem' in state)).toBe(true);
  });

  it('with faults of its own is asked again where that is safe, and only there', async () => {
    const made = await bench();
    made.simulator.inject('server-error', 2);
    expect(await made.driver.execute({ command: 'queryLimits' })).toMatchObject({ limits: {} });
    made.simulator.inject('server-error', 1);
    await expect(
      made.driver.execute({ command: 'makeCall', from: '200', destination: '201' }),
    ).rejects.toMatchObject({ code: 'TELPHIN_HTTP_503' });
    expect(made.story()).toEqual([]);
  });

  it('with a full account says what will not come, and makes up for it when there is room again', async () => {
    const simulator = await simulation();
    simulator.inject('subscription-limit', 5);
    const made = await bench({ simulator, options: { keepaliveMs: 150 } });
    expect(made.driver.state).toMatchObject({
      kind: 'online',
      problem: { code: 'TELPHIN_SUBSCRIPTION_LIMIT' },
    });
    expect(made.events.filter(({ type }) => type === 'link.fault')).toMatchObject([
      { problem: { code: 'TELPHIN_SUBSCRIPTION_LIMIT' } },
    ]);
    expect(await made.driver.execute({ command: 'queryLimits' })).toMatchObject({
      limits: { extension_event: { limit: 5, used: 5 } },
    });
    simulator.inject('subscription-limit', 1_000);
    await until('the problem is over', () => !('problem' in made.driver.state));
    expect(await subscriptionsOf(made)).toHaveLength(7);
  });

  it('that refuses the client halts the connection until somebody says connect', async () => {
    const simulator = await simulation();
    simulator.inject('reject', 1);
    const made = await bench({ simulator });
    expect(made.driver.state).toMatchObject({ kind: 'halted', error: { code: 'CTI_AUTH_FAILED' } });
    simulator.inject('reject', 0);
    made.driver.connect();
    await until('it is online', () => made.driver.state.kind === 'online');
  });

  it('that refuses the client later halts the connection too', async () => {
    const made = await bench({ options: { keepaliveMs: 150 } });
    made.simulator.inject('reject', 1);
    await until('it is halted', () => made.driver.state.kind === 'halted');
    expect(made.host.mounted).toEqual([]);
  });

  it('that falls silent lets commands time out and loses the link by its keepalive', async () => {
    const made = await bench({ options: { keepaliveMs: 250, requestTimeoutMs: 150 } });
    await until('it is online', () => made.driver.state.kind === 'online');
    made.simulator.inject('silence', 1);
    await expect(made.driver.execute({ command: 'queryLimits' })).rejects.toMatchObject({
      code: 'CTI_TIMEOUT',
    });
    await until('the link is down', () => made.events.some(({ type }) => type === 'link.down'));
    expect(made.events.find(({ type }) => type === 'link.down')).toMatchObject({
      problem: { code: 'CTI_KEEPALIVE_LOST' },
    });
    made.simulator.inject('silence', 0);
    made.driver.connect();
    await until('it is online again', () => made.driver.state.kind === 'online');
    expect(await subscriptionsOf(made)).toHaveLength(7);
  });

  it('stops within 3 s while it is silent, and frees the route', async () => {
    const made = await bench();
    made.simulator.inject('silence', 1);
    const pending = made.driver
      .execute({ command: 'queryLimits' })
      .catch((error: { code: string }) => error.code);
    const before = performance.now();
    await made.driver.stop();
    expect(performance.now() - before).toBeLessThan(3_000);
    expect(await pending).toBe('CTI_CANCELLED');
    expect(made.host.mounted).toEqual([]);
  });
});

describe('an outage', () => {
  it('closes the calls that ended unseen by deduction and says that events were missed', async () => {
    const made = await bench();
    await made.driver.execute({ command: 'makeCall', from: '200', destination: '+79817654321' });
    await made.storyEnds('call.established@200');
    await made.driver.disconnect();
    made.simulator.inject('lost-calls');
    made.driver.connect();
    await until('it is back', () => made.events.some(({ type }) => type === 'link.resync'));
    expect(made.story().slice(3)).toEqual(['~call.connectionCleared@200', '~call.cleared', '~call.ended']);
    expect(made.events.find(({ type }) => type === 'link.resync')).toMatchObject({ missed: 'yes' });
  });

  it('shows the calls that are going on as snapshots, at the start and after it', async () => {
    const simulator = await simulation();
    await callApi(simulator, 'POST', '/extension/176/callback/', { src_num: ['200'], dst_num: '+7981' });
    await until('the call is answered', async () =>
      JSON.stringify(await callApi(simulator, 'GET', '/client/@me/current_calls/')).includes(
        '"answer_time_gmt":"',
      ),
    );
    const made = await bench({ simulator });
    expect(made.events.filter(({ type }) => type.startsWith('call.'))).toMatchObject([
      { type: 'call.began', snapshot: true, dialedNumber: '+7981' },
      { type: 'call.established', snapshot: true, subjectDevice: { number: '200' }, dialedNumber: '+7981' },
    ]);
    await made.driver.disconnect();
    made.driver.connect();
    await until('it is back', () => made.events.some(({ type }) => type === 'link.resync'));
    expect(made.events.filter(({ snapshot }) => snapshot)).toHaveLength(3);
    expect(made.events.find(({ type }) => type === 'link.resync')).toMatchObject({ missed: 'unknown' });
  });

  it('of the server is over when it is back: token and calls are new, subscriptions stand', async () => {
    const made = await bench({ options: { keepaliveMs: 150 } });
    made.simulator.inject('restart', 50);
    await until('the API answers again', () =>
      made.driver.execute({ command: 'queryLimits' }).then(
        () => true,
        () => false,
      ),
    );
    await made.simulator.play('missed-call');
    await made.storyEnds();
    expect(made.driver.state.kind).toBe('online');
  });

  it('of the API loses no event that was accepted meanwhile', async () => {
    const made = await bench({ options: { keepaliveMs: 200, requestTimeoutMs: 100 } });
    await until('it is online', () => made.driver.state.kind === 'online');
    const [{ url = '' } = {}] = await subscriptionsOf(made);
    made.simulator.inject('silence', 1);
    await until('the link is down', () => made.events.some(({ type }) => type === 'link.down'));
    const form = (type: string, more: string) =>
      `EventType=${type}&CallID=c&SubCallID=s&CallFlow=IN&CalledExtensionID=176&EventTime=1416558389331234${more}`;
    for (const body of [form('dial-in', ''), form('hangup', '&CallStatus=CANCEL')]) {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      expect((await fetch(url, { method: 'POST', body, headers })).status).toBe(200);
    }
    expect(made.story()).toEqual([]);
    made.simulator.inject('silence', 0);
    made.driver.connect();
    expect(await made.storyEnds()).toEqual(SCENARIOS['missed-call']);
    const types = made.events.map(({ type }) => type);
    expect(types.lastIndexOf('link.up')).toBeLessThan(types.indexOf('call.began'));
  });

  it('that lasts at the stop leaves no route, and the subscriptions get a last try', async () => {
    const made = await bench({ options: { keepaliveMs: 200, requestTimeoutMs: 100 } });
    await until('it is online', () => made.driver.state.kind === 'online');
    made.simulator.inject('silence', 1);
    await until('the link is down', () => made.events.some(({ type }) => type === 'link.down'));
    expect(made.host.mounted).toHaveLength(1);
    made.simulator.inject('silence', 0);
    await made.driver.disconnect();
    expect(made.host.mounted).toEqual([]);
    await until('the subscriptions are gone', async () => (await subscriptionsOf(made)).length === 0);
  });

  it('of single events is mended by the list of calls', async () => {
    const made = await bench({ options: { keepaliveMs: 150 } });
    await made.driver.execute({ command: 'makeCall', from: '200', destination: '+79817654321' });
    await made.storyEnds('call.established@200');
    made.simulator.inject('lost-calls');
    expect((await made.storyEnds('~call.ended')).slice(-3)).toEqual([
      '~call.connectionCleared@200',
      '~call.cleared',
      '~call.ended',
    ]);
  });
});

describe('commands at the simulator', () => {
  it('make, hold, transfer and drop a call', async () => {
    const made = await bench({ options: { extensions: '176, 177, 178' } });
    const { callId = '' } = await made.driver.execute({
      command: 'makeCall',
      from: '200',
      destination: '201',
    });
    await made.storyEnds('call.established@201');
    await made.driver.execute({ command: 'hold', callId, device: '201' });
    await made.driver.execute({ command: 'retrieve', callId, device: '201' });
    await made.driver.execute({ command: 'blindTransfer', callId, device: '201', destination: '202' });
    await made.storyEnds('call.established@202');
    await made.driver.execute({ command: 'drop', callId, device: '202' });
    await made.storyEnds();
    expect(made.events.findLast(({ type }) => type === 'call.ended')).toMatchObject({ callId });
  });

  it('let a supervisor in, park and pick up', async () => {
    const made = await bench({ options: { extensions: '176, 177, 178' } });
    const { callId = '' } = await made.driver.execute({
      command: 'makeCall',
      from: '200',
      destination: '201',
    });
    await made.storyEnds('call.established@201');
    await made.driver.execute({ command: 'supervise', agent: '201', action: 'whisper', supervisor: '202' });
    await made.storyEnds('call.established@202');
    const target = { callId, device: '201' };
    expect(await made.driver.execute({ command: 'queryParkSlots', ...target })).toMatchObject({
      slots: { slots: expect.arrayContaining([{ slot: '2', busy: false }]) as unknown },
    });
    await made.driver.execute({ command: 'park', ...target, slot: '2' });
    await made.storyEnds('call.connectionCleared@201');
    await made.driver.execute({ command: 'unpark', callId, device: '202', slot: '2' });
    await made.storyEnds('call.established@202', 2);
  });

  it('download the recording that a hangup names', async () => {
    const made = await bench();
    await made.simulator.play('callback');
    await made.storyEnds();
    const recordingId =
      made.events.flatMap((event) => ('recordingId' in event ? [event.recordingId] : []))[0] ?? '';
    const { content } = await made.driver.execute({ command: 'queryRecording', recordingId, download: true });
    expect(content?.subarray(0, 4).toString()).toBe('RIFF');
  });
});

describe('secrets', () => {
  it('are in no event, state, log line or error', async () => {
    const webhookSecret = 'chosen-by-the-user-0001';
    const made = await bench({ credentials: { webhookSecret } });
    const [{ url = '' } = {}] = await subscriptionsOf(made);
    expect(url.endsWith(webhookSecret)).toBe(true);
    await made.simulator.play('queued-call');
    await made.storyEnds();
    made.simulator.inject('subscription-limit', 0);
    await made.driver.execute({ command: 'queryEventSubscriptions' });
    made.simulator.inject('reject', 1);
    await made.driver
      .execute({ command: 'queryLimits' })
      .catch((error: unknown) => made.log.push(JSON.stringify(error)));
    const everything = JSON.stringify([made.events, made.states, made.log, made.driver.counters]);
    for (const secret of [webhookSecret, 'simulator-secret', 'Bearer'])
      expect(everything).not.toContain(secret);
  });
});
