/** What stands before the simulated API: tokens, compression, the rate limit, and faults. */
import { randomUUID, timingSafeEqual, createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Clock } from '../../../core/clock';
import { SIMULATED_CLIENT } from './account';
import { ApiError } from './http-reply';

/** Requests in a window, and its length in milliseconds. */
const RATE_LIMIT = 1_000;
const RATE_WINDOW_MS = 60_000;

export class Gate {
  readonly #clock: Clock;
  readonly #tokens = new Map<string, number>();
  #windowEndsAt = 0;
  #inWindow = 0;
  #closedUntil = 0;
  /** The next so many requests meet a broken server. */
  serverErrors = 0;
  /** Token requests are refused. */
  refusesClients = false;
  /** Life of new tokens in seconds. */
  tokenLifeSeconds = 3_600;
  /** Token requests so far. */
  tokensIssued = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** @throws ApiError 400 or 401 */
  issueToken(form: URLSearchParams): Record<string, unknown> {
    if (form.get('grant_type') !== 'client_credentials') throw new ApiError(400, 'unsupported grant_type');
    const isKnown =
      same(form.get('client_id') ?? '', SIMULATED_CLIENT.clientId) &&
      same(form.get('client_secret') ?? '', SIMULATED_CLIENT.clientSecret);
    if (!isKnown || this.refusesClients) throw new ApiError(401, 'invalid client');
    const token = randomUUID();
    this.#tokens.set(token, this.#clock.now() + this.tokenLifeSeconds * 1_000);
    this.tokensIssued += 1;
    return { access_token: token, token_type: 'Bearer', expires_in: this.tokenLifeSeconds, scope: 'all' };
  }

  /** Makes every token given out invalid. */
  expireTokens(): void {
    this.#tokens.clear();
  }

  /** Answers every request of the next seconds with 429. */
  closeFor(seconds: number): void {
    this.#closedUntil = this.#clock.now() + seconds * 1_000;
  }

  /** @throws ApiError 400, 401, 429 or 503 */
  check(request: IncomingMessage): void {
    if (this.serverErrors > 0) {
      this.serverErrors -= 1;
      throw new ApiError(503, 'the service is not available');
    }
    this.#countRequest();
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
      throw new ApiError(400, 'the client must accept gzip');
    }
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const endsAt = this.#tokens.get(token);
    if (endsAt === undefined || endsAt <= this.#clock.now())
      throw new ApiError(401, 'the token is not valid');
  }

  /** Headers of every answer. */
  get headers(): Record<string, string> {
    return {
      'x-ratelimit-limit': String(RATE_LIMIT),
      'x-ratelimit-remaining': String(Math.max(0, RATE_LIMIT - this.#inWindow)),
      'x-ratelimit-reset': String(this.#secondsUntilReset()),
    };
  }

  #countRequest(): void {
    const now = this.#clock.now();
    if (now >= this.#windowEndsAt) {
      this.#windowEndsAt = now + RATE_WINDOW_MS;
      this.#inWindow = 0;
    }
    this.#inWindow += 1;
    if (this.#inWindow > RATE_LIMIT || now < this.#closedUntil) throw new ApiError(429, 'too many requests');
  }

  #secondsUntilReset(): number {
    const now = this.#clock.now();
    const endsAt = now < this.#closedUntil ? this.#closedUntil : this.#windowEndsAt;
    return Math.max(0, Math.ceil((endsAt - now) / 1_000));
  }
}

function same(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
