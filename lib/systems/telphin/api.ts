/**
 * Telphin's REST API: OAuth client credentials, rate limits and retries around each request. Knows no
 * meaning of any resource. One per connection: the token and the rate limit outlive its links.
 */
import { onAbort } from '../../core/abort';
import { leftOf, NO_WAIT, sleep, type Clock, type Wait } from '../../core/clock';
import type { CtiCounters } from '../../core/counters';
import { AuthError, CancelledError, CtiError, DecodeError, RejectedError } from '../../core/errors';
import { redactor } from '../../core/logger';
import { parsePlainJson } from '../../core/plain-data';
import { wireTrace, type WireTrace } from '../../core/wire-trace';
import { HttpClient, type HttpAnswer, type HttpRequest } from './http';
import type { TelphinOptions } from './options';
import { recordOf } from './json';
import { fillPath, type PathName } from './paths';
import { httpErrorCode, mayPass } from './error-codes';
import { TRACED_FIELDS, traceAnswer, traceRequest } from './traced';

export interface ApiRequest {
  readonly method: HttpRequest['method'];
  readonly path: PathName;
  /** Values for the `{…}` of the path; `{client}` is known. */
  readonly values?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** What the request is called in error texts. */
  readonly label: string;
  /** For everything together: waiting for a rate limit, renewing the token, retries. In milliseconds. */
  readonly budgetMs?: number;
  /** For one answer, where that is less; in milliseconds. */
  readonly answerMs?: number;
  readonly signals?: readonly AbortSignal[];
}

/** Time and signals of a request, as {@link ApiRequest} has them. */
export type RequestLimits = Required<Pick<ApiRequest, 'budgetMs' | 'signals'>> & Pick<ApiRequest, 'answerMs'>;

export interface ApiContext {
  readonly clock: Clock;
  readonly counters: CtiCounters;
  readonly random?: () => number;
  /** What no text of an error may show, besides client secret and tokens. */
  readonly secrets: readonly string[];
  /** Where requests and answers are traced, and the webhooks of the same connection. */
  readonly trace?: ((line: string) => void) | undefined;
  /** Hears that a rate limit is waited out, and (undefined) that it is over. */
  readonly rateLimited: (problem: CtiError | undefined) => void;
}

/** A request but for what changes from one try to the next. */
type PreparedRequest = Omit<HttpRequest, 'timeoutMs' | 'signals'> & { readonly answerMs: number };

interface Token {
  readonly value: string;
  /** When it is better renewed, in milliseconds since 1970. */
  readonly renewAt: number;
}

/** What the server said of its rate limit last; seconds as it gives them. */
export interface RateLimit {
  readonly limit?: number;
  readonly remaining?: number;
  readonly resetSeconds?: number;
}

/** Answers above this size are not read, in octets. */
const MAXIMUM_ANSWER_BYTES = 8 * 1_048_576;
/** Tries of a GET that met a fault of the server or the network. */
const GET_TRIES = 3;
const FIRST_RETRY_MS = 250;
/** A token is renewed this long before its end, in milliseconds, or at nine tenths of a short life. */
const RENEWAL_MARGIN_MS = 60_000;
const TOKENS_REMEMBERED = 3;
/** The wait after a 429 that says nothing of its reset, in milliseconds. */
const DEFAULT_RESET_MS = 1_000;
/** A rate limit that is said to last longer is asked about again after this time, in milliseconds. */
const LONGEST_RESET_MS = 86_400_000;

export class TelphinApi {
  readonly #options: TelphinOptions;
  readonly #context: ApiContext;
  readonly #http: HttpClient;
  /** Tokens given out so far, the last few: a late answer may still quote one. */
  readonly #tokens: string[] = [];
  #token: Token | undefined;
  #renewal: Promise<Token> | undefined;
  #lifetime = new AbortController();
  /** No request until this has passed. */
  #limit: Wait = NO_WAIT;
  #limitIsKnown = false;
  #rateLimit: RateLimit = {};
  /** Leaves the tokens out that were given out so far. */
  readonly trace: WireTrace | undefined;

  constructor(options: TelphinOptions, context: ApiContext) {
    this.#options = options;
    this.#context = context;
    this.#http = new HttpClient(context.clock, options.tls);
    this.trace = wireTrace(context.trace, { fields: TRACED_FIELDS, secrets: () => this.#secrets });
  }

  /** What nothing may show. */
  get #secrets(): readonly string[] {
    return [this.#options.clientSecret, ...this.#context.secrets, ...this.#tokens];
  }

  get rateLimit(): RateLimit {
    return this.#rateLimit;
  }

  /** Gets a token if there is none; whatever is wrong with the credentials shows here. */
  async authenticate(signals: readonly AbortSignal[]): Promise<void> {
    await this.#currentToken(signals);
  }

  /**
   * Sends a request and resolves with the JSON of its answer, undefined when there is none.
   * @throws RejectedError `TELPHIN_HTTP_<status>`, AuthError, the errors of `HttpClient.exchange`.
   */
  async request(request: ApiRequest): Promise<unknown> {
    const deadline = this.#deadline(request.budgetMs);
    const signals = request.signals ?? [];
    const prepared = this.#prepare(request);
    for (let renewed = false; ; renewed = true) {
      const token = await this.#currentToken(signals, deadline);
      const headers = { ...prepared.headers, authorization: `Bearer ${token.value}` };
      const answer = await this.#send({ ...prepared, headers }, deadline, signals);
      if (answer.status === 401) {
        if (this.#token === token) this.#token = undefined;
        if (!renewed) continue;
        throw new AuthError('CTI_AUTH_FAILED', `${request.label}: ${this.#messageOf(answer)}`);
      }
      if (answer.status < 200 || answer.status > 299) throw this.#rejected(request.label, answer);
      return parseJson(request.label, answer.body);
    }
  }

  /** Downloads a file from wherever the API said it is; the token is not sent there. */
  async download(url: string, label: string, budgetMs: number | undefined, signals: readonly AbortSignal[]) {
    const answer = await this.#exchange(
      {
        method: 'GET',
        url,
        headers: {},
        label,
        answerMs: Infinity,
        maximumBytes: this.#options.recordingLimitBytes,
        followRedirects: true,
      },
      this.#deadline(budgetMs),
      signals,
    );
    if (answer.status < 200 || answer.status > 299) throw this.#rejected(label, answer);
    return answer.body;
  }

  /** Gives up everything that runs and closes the connections; the token is kept. Requests may follow. */
  abortAll(): void {
    const lifetime = this.#lifetime;
    this.#lifetime = new AbortController();
    this.#renewal = undefined;
    lifetime.abort();
    this.#http.close();
  }

  #deadline(budgetMs: number | undefined): number {
    return this.#context.clock.now() + (budgetMs ?? this.#options.requestTimeoutMs);
  }

  #prepare(request: ApiRequest): PreparedRequest {
    const { origin, apiPrefix, paths, client } = this.#options;
    const path = fillPath(paths[request.path], { client, ...request.values });
    const query = request.query === undefined ? '' : `?${new URLSearchParams(request.query).toString()}`;
    return {
      method: request.method,
      url: `${origin}${apiPrefix}${path}${query}`,
      headers: {
        accept: 'application/json',
        'accept-encoding': 'gzip',
        ...(request.json === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(request.json === undefined ? {} : { body: JSON.stringify(request.json) }),
      label: request.label,
      answerMs: request.answerMs ?? Infinity,
      maximumBytes: MAXIMUM_ANSWER_BYTES,
    };
  }

  /** The token in force, renewed by one request however many ask. */
  async #currentToken(signals: readonly AbortSignal[], deadline = this.#deadline(undefined)): Promise<Token> {
    const token = this.#token;
    if (token !== undefined && this.#context.clock.now() < token.renewAt) return token;
    const renewal = (this.#renewal ??= this.#renew(deadline));
    return unlessAborted(renewal, signals);
  }

  async #renew(deadline: number): Promise<Token> {
    const lifetime = this.#lifetime;
    try {
      const token = await this.#requestToken(deadline);
      this.#token = token;
      return token;
    } finally {
      if (this.#lifetime === lifetime) this.#renewal = undefined;
    }
  }

  async #requestToken(deadline: number): Promise<Token> {
    const { origin, paths, clientId, clientSecret } = this.#options;
    const label = 'the token request';
    const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };
    const answer = await this.#send(
      {
        method: 'POST',
        url: `${origin}${paths.token}`,
        headers: {
          accept: 'application/json',
          'accept-encoding': 'gzip',
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: new URLSearchParams(form).toString(),
        label,
        answerMs: this.#options.requestTimeoutMs,
        maximumBytes: 65_536,
      },
      deadline,
      [],
    );
    // RFC 6749 5.2: refused clients get 400 or 401; 403 is an application that was switched off.
    if ([400, 401, 403].includes(answer.status)) {
      throw new AuthError('CTI_AUTH_FAILED', `Telphin refused the client: ${this.#messageOf(answer)}`);
    }
    if (answer.status < 200 || answer.status > 299) throw this.#rejected(label, answer);
    return this.#readToken(label, answer);
  }

  #readToken(label: string, answer: HttpAnswer): Token {
    const { access_token: value, expires_in: seconds } = recordOf(parseJson(label, answer.body));
    if (typeof value !== 'string' || value === '') throw new DecodeError(`${label}: the answer has no token`);
    this.#tokens.push(value);
    if (this.#tokens.length > TOKENS_REMEMBERED) this.#tokens.shift();
    const lifeMs = (Number(seconds) > 0 ? Number(seconds) : 3_600) * 1_000;
    return { value, renewAt: this.#context.clock.now() + Math.max(lifeMs * 0.9, lifeMs - RENEWAL_MARGIN_MS) };
  }

  /** Waits for the rate limit, sends, and sends again as the answer allows; any other answer is given back. */
  async #send(
    request: PreparedRequest,
    deadline: number,
    signals: readonly AbortSignal[],
  ): Promise<HttpAnswer> {
    for (let tries = 1; ; tries += 1) {
      await this.#waitForRateLimit(request.label, deadline, signals);
      const outcome = await this.#try(request, deadline, signals);
      const mayRetry = request.method === 'GET' && tries < GET_TRIES;
      if (outcome instanceof CtiError) {
        if (!mayRetry || outcome.code !== 'CTI_CONNECTION_LOST') throw outcome;
      } else if (outcome.status === 429) {
        this.#noteRateLimit(request.label, outcome);
        continue;
      } else if (outcome.status < 500 || !mayRetry) {
        this.#rateLimitIsOver();
        return outcome;
      }
      const delayMs = FIRST_RETRY_MS * 2 ** (tries - 1) * (0.5 + (this.#context.random ?? Math.random)() / 2);
      await sleep(this.#context.clock, delayMs, this.#lifetime.signal, ...signals);
    }
  }

  async #try(
    request: PreparedRequest,
    deadline: number,
    signals: readonly AbortSignal[],
  ): Promise<HttpAnswer | CtiError> {
    try {
      return await this.#exchange(request, deadline, signals);
    } catch (thrown) {
      if (thrown instanceof CtiError) return thrown;
      throw thrown;
    }
  }

  async #exchange(
    request: PreparedRequest,
    deadline: number,
    signals: readonly AbortSignal[],
  ): Promise<HttpAnswer> {
    const { clock, counters } = this.#context;
    const timeoutMs = Math.max(1, Math.min(request.answerMs, deadline - clock.now()));
    counters.framesSent += 1;
    counters.bytesSent += Buffer.byteLength(request.body ?? '');
    if (this.trace !== undefined) traceRequest(this.trace, request);
    const answer = await this.#http.exchange({
      ...request,
      timeoutMs,
      signals: [this.#lifetime.signal, ...signals],
    });
    counters.framesReceived += 1;
    counters.bytesReceived += answer.body.byteLength;
    if (this.trace !== undefined) traceAnswer(this.trace, request, answer);
    this.#readRateLimit(answer.headers);
    return answer;
  }

  #readRateLimit(headers: HttpAnswer['headers']): void {
    const limit = numberOf(headers.get('x-ratelimit-limit'));
    const remaining = numberOf(headers.get('x-ratelimit-remaining'));
    const resetSeconds = numberOf(headers.get('x-ratelimit-reset'));
    this.#rateLimit = {
      ...(limit === undefined ? {} : { limit }),
      ...(remaining === undefined ? {} : { remaining }),
      ...(resetSeconds === undefined ? {} : { resetSeconds }),
    };
  }

  #noteRateLimit(label: string, answer: HttpAnswer): void {
    const { clock } = this.#context;
    const resetMs = this.#resetMs();
    const problem = this.#rejected(label, answer, resetMs);
    const since = clock.now();
    this.#limit = { since, forMs: Math.max(leftOf(this.#limit, since), resetMs) };
    if (resetMs > this.#options.rateLimitWaitMs) throw problem;
    this.#limitIsKnown = true;
    this.#context.rateLimited(problem);
  }

  /** X-RateLimit-Reset is documented as seconds; a value of that size can only be a point in time. */
  #resetMs(): number {
    const seconds = this.#rateLimit.resetSeconds;
    if (seconds === undefined) return DEFAULT_RESET_MS;
    const ms = seconds * 1_000;
    const leftMs = ms > 1e12 ? ms - this.#context.clock.now() : ms;
    return Math.min(LONGEST_RESET_MS, Math.max(DEFAULT_RESET_MS / 10, leftMs));
  }

  async #waitForRateLimit(label: string, deadline: number, signals: readonly AbortSignal[]): Promise<void> {
    const { clock, counters } = this.#context;
    const lifetime = this.#lifetime.signal;
    for (;;) {
      if (lifetime.aborted || signals.some((signal) => signal.aborted)) {
        throw new CancelledError(`${label} was cancelled`);
      }
      const waitMs = leftOf(this.#limit, clock.now());
      if (waitMs <= 0) return;
      if (clock.now() + waitMs > deadline) throw tooManyRequests(label, waitMs);
      counters.queueDepth += 1;
      await sleep(clock, waitMs, lifetime, ...signals);
      counters.queueDepth -= 1;
    }
  }

  #rateLimitIsOver(): void {
    if (!this.#limitIsKnown) return;
    this.#limitIsKnown = false;
    this.#context.rateLimited(undefined);
  }

  #rejected(label: string, answer: HttpAnswer, retryAfterMs?: number): RejectedError {
    const text = this.#messageOf(answer);
    return new RejectedError(
      httpErrorCode(answer.status),
      `${label}: ${text} (HTTP ${answer.status})`,
      { vendorCode: answer.status, vendorName: `HTTP ${answer.status}`, vendorText: text },
      { retryable: mayPass(answer.status), ...(retryAfterMs === undefined ? {} : { retryAfterMs }) },
    );
  }

  /** The server's own words, at most 500 characters, without secrets. */
  #messageOf(answer: HttpAnswer): string {
    const text = answer.body.toString('utf8');
    const { message, error_description: description, error } = recordOf(tryParse(text));
    const words = [message, description, error].find((entry) => typeof entry === 'string' && entry !== '');
    const shown = typeof words === 'string' ? words : `the server answered ${answer.status}`;
    return redactor(this.#secrets)(shown).slice(0, 500);
  }
}

function tooManyRequests(label: string, retryAfterMs: number): RejectedError {
  const seconds = Math.ceil(retryAfterMs / 1_000);
  return new RejectedError(
    httpErrorCode(429),
    `${label}: the rate limit is reached for another ${seconds} s`,
    { vendorCode: 429, vendorName: 'HTTP 429' },
    { retryable: mayPass(429), retryAfterMs },
  );
}

/** Settles as the promise does, or with a CancelledError as soon as a signal aborts. */
async function unlessAborted<T>(promise: Promise<T>, signals: readonly AbortSignal[]): Promise<T> {
  if (signals.length === 0) return promise;
  let leave!: () => void;
  const aborted = new Promise<never>((_resolve, reject) => {
    leave = onAbort(
      () => {
        reject(new CancelledError('the request was cancelled'));
      },
      ...signals,
    );
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    leave();
  }
}

function parseJson(label: string, body: Buffer): unknown {
  const text = body.toString('utf8').trim();
  if (text === '') return undefined;
  const parsed = tryParse(text);
  if (parsed === undefined) throw new DecodeError(`${label}: the answer is not JSON`);
  return parsed;
}

function tryParse(text: string): unknown {
  try {
    return parsePlainJson(text);
  } catch {
    return undefined;
  }
}

function numberOf(text: string | null): number | undefined {
  if (text === null || text.trim() === '') return undefined;
  const number = Number(text);
  return Number.isFinite(number) && number >= 0 ? number : undefined;
}
