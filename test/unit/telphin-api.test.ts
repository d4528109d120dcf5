import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../lib/core/clock';
import type { CtiCounters } from '../../lib/core/counters';
import type { CtiError } from '../../lib/core/errors';
import { TelphinApi, type ApiRequest } from '../../lib/systems/telphin/api';
import { ManualClock } from '../support/manual-clock';
import {
  ScriptedHttpServer,
  type RecordedRequest,
  type ScriptedAnswer,
} from '../support/scripted-http-server';
import { API, optionsFor, tokenAnswer } from '../support/telphin';
import { until } from '../support/until';

const LIST: ApiRequest = { method: 'GET', path: 'limits', label: 'the limits' };
const CALL: ApiRequest = {
  method: 'POST',
  path: 'callback',
  values: { extension: '@200' },
  json: { dst_num: '1' },
  label: 'makeCall',
};

const servers: ScriptedHttpServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

type ApiScript = (request: RecordedRequest, number: number) => ScriptedAnswer | 'silent' | 'cut';

async function apiWith(
  script: ApiScript,
  {
    options = {},
    clock = systemClock,
    token = (number) => tokenAnswer(`token-${number}`),
  }: {
    options?: Record<string, unknown>;
    clock?: typeof systemClock;
    token?: (number: number) => ScriptedAnswer | 'silent' | 'cut';
  } = {},
) {
  let tokens = 0;
  let requests = 0;
  const server = await ScriptedHttpServer.listen((request) => {
    if (request.path === '/oauth/token') return token((tokens += 1));
    return script(request, (requests += 1));
  });
  servers.push(server);
  const counters = { framesSent: 0, framesReceived: 0, bytesSent: 0, bytesReceived: 0 } as CtiCounters;
  const limits: (CtiError | undefined)[] = [];
  const api = new TelphinApi(optionsFor(server.origin, options), {
    clock,
    counters,
    secrets: ['webhook-secret'],
    random: () => 0,
    rateLimited: (problem) => limits.push(problem),
  });
  return { api, server, counters, limits };
}

const failure = async (promise: Promise<unknown>): Promise<CtiError> =>
  promise.then(
    () => {
      throw new Error('it was expected to fail');
    },
    (error: unknown) => error as CtiError,
  );
const tokenRequests = (server: ScriptedHttpServer) =>
  server.requests.filter(({ path }) => path === '/oauth/token');

describe('a token', () => {
  it('is asked for with the client credentials in a form at the root of the host', async () => {
    const { api, server } = await apiWith(() => ({ json: {} }));
    await api.request(LIST);
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      path: '/oauth/token',
      body: 'grant_type=client_credentials&client_id=client-1&client_secret=very-secret-value',
    });
    expect(server.requests[0]?.headers).toMatchObject({
      'content-type': 'application/x-www-form-urlencoded',
      'accept-encoding': 'gzip',
    });
    expect(server.requests[1]).toMatchObject({ method: 'GET', path: `${API}/client/@me/limit/` });
    expect(server.requests[1]?.headers).toMatchObject({
      authorization: 'Bearer token-1',
      'accept-encoding': 'gzip',
    });
  });

  it('is asked for once by however many requests', async () => {
    const { api, server } = await apiWith(() => ({ json: {} }));
    await Promise.all(Array.from({ length: 10 }, () => api.request(LIST)));
    expect(tokenRequests(server)).toHaveLength(1);
  });

  it('is renewed before it expires', async () => {
    const clock = new ManualClock();
    const { api, server } = await apiWith(() => ({ json: {} }), { clock });
    await api.request(LIST);
    await clock.advance(3_600_000 - 61_000);
    await api.request(LIST);
    expect(tokenRequests(server)).toHaveLength(1);
    await clock.advance(2_000);
    await api.request(LIST);
    expect(tokenRequests(server)).toHaveLength(2);
  });

  it('that is refused is renewed once, by one request for all, and the requests are sent again', async () => {
    const { api, server } = await apiWith(({ headers }) =>
      headers.authorization === 'Bearer token-1'
        ? { status: 401, json: { message: 'expired' } }
        : { json: { ok: 1 } },
    );
    const answers = await Promise.all([api.request(LIST), api.request(LIST), api.request(CALL)]);
    expect(answers).toEqual([{ ok: 1 }, { ok: 1 }, { ok: 1 }]);
    expect(tokenRequests(server)).toHaveLength(2);
  });

  it('that is refused again means that the client may not: the retries stop', async () => {
    const { api } = await apiWith(() => ({ status: 401, json: { message: 'no such application' } }));
    expect(await failure(api.request(LIST))).toMatchObject({
      code: 'CTI_AUTH_FAILED',
      message: 'the limits: no such application',
    });
  });

  it.each([400, 401, 403])(
    'that is denied with %i means wrong credentials, in the words of the server',
    async (status) => {
      const { api } = await apiWith(() => ({}), {
        token: () => ({
          status,
          json: { error: 'invalid_client', error_description: 'unknown client very-secret-value' },
        }),
      });
      const error = await failure(api.request(LIST));
      expect(error).toMatchObject({ code: 'CTI_AUTH_FAILED', retryable: false });
      expect(error.message).toContain('unknown client ***');
    },
  );

  it.each([
    [{ status: 503 }, 'TELPHIN_HTTP_503'],
    [{ body: 'not json' }, 'CTI_DECODE'],
    [{ json: { expires_in: 5 } }, 'CTI_DECODE'],
  ])('that cannot be had otherwise (%j) does not stop the retries', async (answer, code) => {
    const { api } = await apiWith(() => ({}), { token: () => answer });
    expect(await failure(api.request(LIST))).toMatchObject({ code });
  });

  it('is not waited for by a request that is given up', async () => {
    const { api } = await apiWith(() => ({ json: {} }), { token: () => 'silent' });
    const given = new AbortController();
    const error = failure(api.request({ ...LIST, signals: [given.signal] }));
    given.abort();
    expect(await error).toMatchObject({ code: 'CTI_CANCELLED' });
    api.abortAll();
  });
});

describe('a refusal', () => {
  it('has the status in its code and the words of the server, without secrets', async () => {
    const { api } = await apiWith(() => ({
      status: 404,
      json: { message: 'no /cti/telphin/x/webhook-secret for token-1' },
    }));
    expect(await failure(api.request(LIST))).toMatchObject({
      code: 'TELPHIN_HTTP_404',
      vendorCode: 404,
      vendorText: 'no /cti/telphin/x/*** for ***',
    });
  });

  it('without words still has its status', async () => {
    const { api } = await apiWith(() => ({ status: 418, body: '<html>' }));
    expect(await failure(api.request(CALL))).toMatchObject({ code: 'TELPHIN_HTTP_418' });
  });

  it('is a redirect too: the token goes nowhere else', async () => {
    const { api, server } = await apiWith(() => ({ status: 302, headers: { location: '/elsewhere' } }));
    expect(await failure(api.request(LIST))).toMatchObject({ code: 'TELPHIN_HTTP_302' });
    expect(server.requests.map(({ path }) => path)).not.toContain('/elsewhere');
  });
});

describe('an answer', () => {
  it('that is compressed is read', async () => {
    const { api } = await apiWith(() => ({
      body: gzipSync(JSON.stringify({ a: 'я' })),
      headers: { 'content-encoding': 'gzip' },
    }));
    expect(await api.request(LIST)).toEqual({ a: 'я' });
  });

  it('without a body is undefined', async () => {
    const { api } = await apiWith(() => ({ status: 204 }));
    expect(await api.request({ ...LIST, method: 'DELETE' })).toBeUndefined();
  });

  it('that is no JSON is an error', async () => {
    const { api } = await apiWith(() => ({ body: 'OK' }));
    expect(await failure(api.request(LIST))).toMatchObject({ code: 'CTI_DECODE' });
  });

  it('without end is cut off', async () => {
    const { api } = await apiWith(() => ({ body: Buffer.alloc(9 * 1_048_576, 0x20) }));
    expect(await failure(api.request(LIST))).toMatchObject({ code: 'CTI_DECODE' });
  });

  it('that does not come in time is a timeout', async () => {
    const { api } = await apiWith(() => 'silent');
    expect(await failure(api.request({ ...LIST, budgetMs: 120 }))).toMatchObject({ code: 'CTI_TIMEOUT' });
  });

  it('is not waited for when the caller gives up', async () => {
    const { api, server } = await apiWith(() => 'silent');
    const given = new AbortController();
    const error = failure(api.request({ ...LIST, signals: [given.signal] }));
    await until('the request is there', () => server.requests.length === 2);
    given.abort();
    expect(await error).toMatchObject({ code: 'CTI_CANCELLED' });
  });
});

describe('a fault of the server or the network', () => {
  it('is tried again for a GET', async () => {
    const { api, server } = await apiWith((_request, number) =>
      number < 3 ? { status: 502 } : { json: [1] },
    );
    expect(await api.request(LIST)).toEqual([1]);
    expect(server.asked).toHaveLength(3);
  });

  it('is given back when it lasts', async () => {
    const { api, server } = await apiWith(() => ({ status: 500, json: { message: 'broken' } }));
    expect(await failure(api.request(LIST))).toMatchObject({ code: 'TELPHIN_HTTP_500' });
    expect(server.asked).toHaveLength(3);
  });

  it.each(['POST', 'PUT', 'DELETE'] as const)('is never tried again for a %s', async (method) => {
    const { api, server } = await apiWith(() => ({ status: 503 }));
    expect(await failure(api.request({ ...CALL, method }))).toMatchObject({ code: 'TELPHIN_HTTP_503' });
    expect(server.asked).toHaveLength(1);
  });

  it.each([
    [408, true],
    [423, true],
    [500, true],
    [502, true],
    [503, true],
    [400, false],
    [403, false],
    [404, false],
    [409, false],
    [501, false],
  ])('with status %i may be over later: %s', async (status, retryable) => {
    const { api } = await apiWith(() => ({ status }));
    expect(await failure(api.request(CALL))).toMatchObject({ retryable });
  });

  it('that cuts the line is tried again for a GET, and is a lost connection otherwise', async () => {
    const { api, server } = await apiWith((_request, number) => (number === 2 ? { json: 1 } : 'cut'));
    expect(await api.request(LIST)).toBe(1);
    const before = server.asked.length;
    expect(await failure(api.request(CALL))).toMatchObject({ code: 'CTI_CONNECTION_LOST' });
    expect(server.asked).toHaveLength(before + 1);
  });

  it('is a lost connection when nobody listens', async () => {
    const { api, server } = await apiWith(() => ({ json: {} }));
    await server.close();
    expect(await failure(api.request(CALL))).toMatchObject({ code: 'CTI_CONNECTION_LOST', retryable: true });
  });
});

describe('a rate limit', () => {
  const limited = (reset: string): ScriptedAnswer => ({
    status: 429,
    json: { message: 'slow down' },
    headers: { 'x-ratelimit-limit': '10', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
  });

  it('is waited out as the server says, reported, and reported as over', async () => {
    const { api, server, limits } = await apiWith((_request, number) =>
      number === 1 ? limited('0.2') : { json: { ok: true } },
    );
    const before = Date.now();
    expect(await api.request(CALL)).toEqual({ ok: true });
    expect(Date.now() - before).toBeGreaterThan(150);
    expect(server.asked).toHaveLength(2);
    expect(limits.map((problem) => problem?.code)).toEqual(['TELPHIN_HTTP_429', undefined]);
    expect(api.rateLimit).toEqual({});
  });

  it('keeps other requests back too', async () => {
    const { api, server } = await apiWith((_request, number) =>
      number === 1 ? limited('0.2') : { json: {} },
    );
    const first = api.request(CALL);
    await until('the limit is reached', () => server.asked.length === 1);
    await until('the answer is read', () => api.rateLimit.limit === 10);
    const second = api.request(LIST);
    expect(server.asked).toHaveLength(1);
    await Promise.all([first, second]);
  });

  it('that outlasts the time of the request fails it at once, with the time to wait', async () => {
    const { api, server } = await apiWith(() => limited('30'));
    const error = await failure(api.request({ ...CALL, budgetMs: 2_000 }));
    expect(error).toMatchObject({ code: 'TELPHIN_HTTP_429', retryable: true });
    expect(error.retryAfterMs).toBeGreaterThan(25_000);
    expect(await failure(api.request({ ...CALL, budgetMs: 2_000 }))).toMatchObject({
      code: 'TELPHIN_HTTP_429',
    });
    expect(server.asked).toHaveLength(1);
  });

  it('beyond what the settings allow is not waited out', async () => {
    const { api } = await apiWith(() => limited('30'), { options: { rateLimitWaitMs: 5_000 } });
    const error = await failure(api.request({ ...CALL, budgetMs: 100_000 }));
    expect(error).toMatchObject({ code: 'TELPHIN_HTTP_429', retryAfterMs: 30_000 });
  });

  it('of any length is asked about again after a day', async () => {
    const { api } = await apiWith(() => limited('1e300'));
    expect((await failure(api.request(CALL))).retryAfterMs).toBe(86_400_000);
  });

  it('does not last longer because the clock was set back', async () => {
    let setBackMs = 0;
    const clock = { ...systemClock, now: () => Date.now() - setBackMs };
    const { api } = await apiWith(
      (_request, number) => (number === 1 ? limited('30') : { json: { ok: true } }),
      {
        clock,
      },
    );
    expect(await failure(api.request({ ...CALL, budgetMs: 2_000 }))).toMatchObject({
      code: 'TELPHIN_HTTP_429',
    });
    setBackMs = 3_600_000;
    expect(await api.request({ ...CALL, budgetMs: 2_000 })).toEqual({ ok: true });
  });

  it('takes a reset of that size for a point in time', async () => {
    const at = String(Math.ceil(Date.now() / 1_000) + 40);
    const { api } = await apiWith(() => limited(at));
    const error = await failure(api.request({ ...CALL, budgetMs: 1_000 }));
    expect(error.retryAfterMs).toBeGreaterThan(30_000);
    expect(error.retryAfterMs).toBeLessThan(42_000);
  });

  it('is not waited out by a request that is given up', async () => {
    const { api, limits } = await apiWith(() => limited('5'));
    const given = new AbortController();
    const error = failure(api.request({ ...CALL, signals: [given.signal] }));
    await until('the limit is known', () => limits.length === 1);
    given.abort();
    expect(await error).toMatchObject({ code: 'CTI_CANCELLED' });
  });
});

describe('a download', () => {
  it('carries no token', async () => {
    const { api, server } = await apiWith(() => ({ body: 'RIFF' }));
    await api.authenticate([]);
    expect(
      (await api.download(`${server.origin}/storage/1`, 'the recording', undefined, [])).toString(),
    ).toBe('RIFF');
    expect(server.requests.at(-1)?.headers.authorization).toBeUndefined();
  });

  it('above the limit is cut off', async () => {
    const { api, server } = await apiWith(() => ({ body: Buffer.alloc(1_100_000) }), {
      options: { recordingLimitMegabytes: 1 },
    });
    const error = await failure(api.download(`${server.origin}/storage/1`, 'the recording', undefined, []));
    expect(error).toMatchObject({ code: 'CTI_DECODE' });
  });

  it('that is refused says so', async () => {
    const { api, server } = await apiWith(() => ({ status: 403 }));
    const error = await failure(api.download(`${server.origin}/storage/1`, 'the recording', undefined, []));
    expect(error).toMatchObject({ code: 'TELPHIN_HTTP_403' });
  });
});

describe('giving everything up', () => {
  it('ends what runs and lets later requests work', async () => {
    const { api, server } = await apiWith((_request, number) => (number === 1 ? 'silent' : { json: {} }));
    const error = failure(api.request(CALL));
    await until('the request is there', () => server.asked.length === 1);
    api.abortAll();
    expect(await error).toMatchObject({ code: 'CTI_CANCELLED' });
    expect(await api.request(LIST)).toEqual({});
  });
});

describe('the figures', () => {
  it('count requests and answers', async () => {
    const { api, counters } = await apiWith(() => ({ json: { a: 1 } }));
    await api.request(CALL);
    expect(counters).toMatchObject({ framesSent: 2, framesReceived: 2 });
    expect(counters.bytesSent).toBeGreaterThan(70);
    expect(counters.bytesReceived).toBeGreaterThan(50);
  });
});
