/**
 * The webhook that Telphin calls. It answers at once and hands over what it accepted afterwards, in the order
 * of arrival. What it does not accept it answers for: 403 source, 404 secret, 405 method, 413 size, 415 media
 * type, 400 encoding.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type CtiError, toCtiError } from '../../core/errors';
import { RecentNames } from '../../core/recent-names';
import type { WebhookHost } from '../../core/system';
import { decodeMessage } from './codec';
import type { TelphinMessage } from './messages';
import type { SourceFilter } from './source-filter';

export interface ReceiverOptions {
  /** Path at the host below which the webhook is mounted. */
  readonly path: string;
  /** Last path segment of every callback URL. */
  readonly secret: string;
  readonly sources: SourceFilter;
  readonly bodyLimitBytes: number;
}

/** A message with what the receiver knows of how it came. */
export interface Delivery {
  readonly message: TelphinMessage;
  /** The extension whose subscription caused it, from the callback URL. */
  readonly extension: string;
  readonly bytes: number;
}

export interface ReceiverListener {
  received(delivery: Delivery): void;
  /** An event with the right secret that cannot be read. */
  unreadable(error: CtiError, body: Buffer): void;
  /** A repetition of an event that was received already. */
  repeated(): void;
}

/** Repetitions are known among at least this many events. */
const DEDUPE_WINDOW = 50_000;

/**
 * A path segment that nobody can guess and that is the same after a restart, so that own subscriptions are
 * found again: an HMAC of the connection under the client secret, which it does not give away.
 */
export function deriveWebhookSecret(clientSecret: string, clientId: string, connectionId: string): string {
  return createHmac('sha256', clientSecret)
    .update(JSON.stringify(['telphin webhook', clientId, connectionId]))
    .digest('base64url');
}

/** The path of a connection's webhook. */
export function webhookPath(connectionId: string): string {
  return `/cti/telphin/${connectionId.replaceAll(/[^\w.-]/g, '-')}`;
}

/** The path of an extension's callback below the webhook. */
export function callbackPath(extension: string, secret: string): string {
  return `/${encodeURIComponent(extension).replaceAll('%40', '@')}/${secret}`;
}

export class WebhookReceiver {
  readonly #options: ReceiverOptions;
  readonly #listener: ReceiverListener;
  readonly #secretDigest: Buffer;
  readonly #seen = new RecentNames(DEDUPE_WINDOW);
  #waiting: Delivery[] = [];
  #unmount: (() => void) | undefined;

  constructor(options: ReceiverOptions, listener: ReceiverListener) {
    this.#options = options;
    this.#listener = listener;
    this.#secretDigest = digest(options.secret);
  }

  /** Mounts the webhook unless it is mounted already. */
  open(host: WebhookHost): void {
    this.#unmount ??= host.mount(this.#options.path, (request, response) => {
      this.handle(request, response);
    });
  }

  /** Removes the route; what was accepted before is handed over first. */
  close(): void {
    this.#handOver();
    this.#unmount?.();
    this.#unmount = undefined;
  }

  /** Answers one request. */
  handle(request: IncomingMessage, response: ServerResponse): void {
    const target = this.#check(request);
    if (typeof target === 'number') {
      refuse(request, response, target);
      return;
    }
    if (request.method === 'GET') {
      this.#accept(Buffer.from(target.query, 'latin1'), target.extension, request, response);
      return;
    }
    this.#readBody(request, response, target.extension);
  }

  /** Where a request is meant for, or the status that refuses it. */
  #check(request: IncomingMessage): { extension: string; query: string } | number {
    const forwardedFor = request.headers['x-forwarded-for'];
    const hops = Array.isArray(forwardedFor) ? forwardedFor.join(',') : forwardedFor;
    if (!this.#options.sources.allows(request.socket.remoteAddress, hops)) return 403;
    const { path, query } = splitTarget(request.url ?? '');
    const extension = this.#extensionOf(path);
    if (extension === undefined) return 404;
    if (request.method !== 'GET' && request.method !== 'POST') return 405;
    if (query.length > this.#options.bodyLimitBytes) return 414;
    if (request.method === 'GET') return { extension, query };
    if (!isForm(request.headers['content-type'])) return 415;
    if (Number(request.headers['content-length'] ?? 0) > this.#options.bodyLimitBytes) return 413;
    return { extension, query };
  }

  /** The extension of a callback path with the right secret, whether or not the host cut the mount path off. */
  #extensionOf(path: string): string | undefined {
    const segments = path.split('/').slice(1);
    const secret = segments.pop() ?? '';
    const isRight = timingSafeEqual(digest(secret), this.#secretDigest);
    const extension = percentDecoded(segments.pop() ?? '');
    const isOurs = segments.length === 0 || `/${segments.join('/')}`.endsWith(this.#options.path);
    return isRight && isOurs && extension !== '' ? extension : undefined;
  }

  #readBody(request: IncomingMessage, response: ServerResponse, extension: string): void {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= this.#options.bodyLimitBytes) chunks.push(chunk);
      else if (!response.headersSent) refuse(request, response, 413);
    });
    request.on('end', () => {
      if (!response.headersSent) this.#accept(Buffer.concat(chunks), extension, request, response);
    });
    // A caller that goes away in the middle has said nothing that could be believed.
    request.on('error', () => {
      response.destroy();
    });
  }

  #accept(form: Buffer, extension: string, request: IncomingMessage, response: ServerResponse): void {
    let message: TelphinMessage;
    try {
      message = decodeMessage(form);
    } catch (thrown) {
      refuse(request, response, 400);
      this.#listener.unreadable(toCtiError(thrown), form);
      return;
    }
    answer(response, 200);
    const identity = identityOf(message);
    if (this.#seen.has(identity)) {
      this.#listener.repeated();
      return;
    }
    this.#seen.add(identity);
    this.#waiting.push({ message, extension, bytes: form.length });
    if (this.#waiting.length === 1) {
      setImmediate(() => {
        this.#handOver();
      });
    }
  }

  #handOver(): void {
    const deliveries = this.#waiting;
    this.#waiting = [];
    for (const delivery of deliveries) this.#listener.received(delivery);
  }
}

/** (SubCallID, EventType, EventTime), and the whole event where it lacks one of them. */
function identityOf(message: TelphinMessage): string {
  const { SubCallID, EventTimeMs } = message;
  const type = message.type === 'unknown' ? message.id : message.type;
  if (SubCallID !== undefined && EventTimeMs !== undefined) {
    return JSON.stringify([SubCallID, type, EventTimeMs]);
  }
  return digest(message.encoded ?? JSON.stringify(message)).toString('base64');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}

function splitTarget(url: string): { path: string; query: string } {
  const mark = url.indexOf('?');
  return mark < 0 ? { path: url, query: '' } : { path: url.slice(0, mark), query: url.slice(mark + 1) };
}

function percentDecoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}

/** Telphin's POST is a form in UTF-8; a missing media type is let pass, another one is not. */
function isForm(contentType: string | undefined): boolean {
  if (contentType === undefined || contentType.trim() === '') return true;
  const [type = '', ...parameters] = contentType.toLowerCase().split(';');
  const charset = parameters.map((parameter) => parameter.trim()).find((text) => text.startsWith('charset='));
  const isUtf8 = charset === undefined || /^charset="?(utf-?8|us-ascii)"?$/.test(charset);
  return type.trim() === 'application/x-www-form-urlencoded' && isUtf8;
}

const TEXT_OF_STATUS: Readonly<Record<number, string>> = {
  200: 'OK',
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
};

/** What a refused caller may still send before its connection is cut, in octets. */
const DISCARD_LIMIT_BYTES = 4 * 1_048_576;

/** Answers, and lets the caller finish sending so that it reads the answer instead of a reset connection. */
function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
  if (status === 405) response.setHeader('Allow', 'GET, POST');
  answer(response, status);
  let discarded = 0;
  request.on('data', (chunk: Buffer) => {
    discarded += chunk.length;
    if (discarded > DISCARD_LIMIT_BYTES) request.destroy();
  });
}

function answer(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(TEXT_OF_STATUS[status]);
}
