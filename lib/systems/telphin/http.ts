/** HTTP exchanges with a limit on time and size, and every failure as an error of this package. */
import type { ConnectionOptions as TlsConnectionOptions } from 'node:tls';
import { Agent, fetch, type Headers, type Response } from 'undici';
import { onAbort } from '../../core/abort';
import { tlsErrorOf } from '../../core/tls-errors';
import type { Clock } from '../../core/clock';
import {
  CancelledError,
  ConnectionLostError,
  DecodeError,
  RequestTimeoutError,
  type CtiError,
} from '../../core/errors';
import { HttpTransports } from './http-transports';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** What the request is called in error texts. */
  readonly label: string;
  readonly timeoutMs: number;
  /** Answers above this size are an error, in octets. */
  readonly maximumBytes: number;
  /** Each of them gives the request up. */
  readonly signals: readonly AbortSignal[];
  /** Whether redirects are followed; else they are answers like others. */
  readonly followRedirects?: boolean;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/**
 * A client with connections of its own, kept open between requests: Node's built-in fetch shares one pool
 * among everything in the process, and takes no certificate authority.
 */
export class HttpClient {
  readonly #clock: Clock;
  readonly #transports: HttpTransports;
  #agent: Agent | undefined;

  /** `tls` is for `https` addresses; an empty one trusts what Node.js trusts. */
  constructor(clock: Clock, tls: TlsConnectionOptions) {
    this.#clock = clock;
    this.#transports = new HttpTransports(tls);
  }

  /**
   * @throws RequestTimeoutError, CancelledError, ConnectionLostError, CertificateError, and DecodeError for an
   * answer that is too long. Any HTTP status is an answer.
   */
  async exchange(request: HttpRequest): Promise<HttpAnswer> {
    const given = new AbortController();
    let ending: CtiError | undefined;
    const giveUp = (error: CtiError): void => {
      ending ??= error;
      given.abort();
    };
    const timer = this.#clock.setTimeout(() => {
      giveUp(new RequestTimeoutError(`${request.label}: no answer within ${request.timeoutMs} ms`));
    }, request.timeoutMs);
    const leave = onAbort(
      () => {
        giveUp(new CancelledError(`${request.label} was cancelled`));
      },
      ...request.signals,
    );
    try {
      return await this.#send(request, given.signal);
    } catch (thrown) {
      throw ending ?? transportError(thrown, request);
    } finally {
      given.abort();
      this.#clock.clearTimeout(timer);
      leave();
    }
  }

  /** Closes every connection. A later request opens a new one. */
  close(): void {
    const agent = this.#agent;
    this.#agent = undefined;
    void agent?.destroy();
    this.#transports.close();
  }

  async #send(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> {
    this.#agent ??= new Agent({ connect: this.#transports.connect });
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      ...(request.body === undefined ? {} : { body: request.body }),
      redirect: request.followRedirects === true ? 'follow' : 'manual',
      dispatcher: this.#agent,
      signal,
    });
    return { status: response.status, headers: response.headers, body: await readBody(response, request) };
  }
}

async function readBody(response: Response, request: HttpRequest): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of bodyOf(response)) {
    bytes += chunk.byteLength;
    if (bytes > request.maximumBytes) {
      throw new DecodeError(`${request.label}: the answer is longer than ${request.maximumBytes} octets`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function bodyOf(response: Response): AsyncIterable<Uint8Array> | readonly Uint8Array[] {
  return (response.body as AsyncIterable<Uint8Array> | null) ?? [];
}

function transportError(thrown: unknown, { label, url }: HttpRequest): CtiError {
  if (thrown instanceof DecodeError) return thrown;
  const error = innermost(thrown);
  const endpoint = URL.canParse(url) ? new URL(url).host : label;
  return (
    tlsErrorOf(error, endpoint) ??
    new ConnectionLostError(`${label}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: thrown,
    })
  );
}

/** fetch wraps what happened, once or twice; an error of several addresses has no text of its own. */
function innermost(thrown: unknown): unknown {
  if (thrown instanceof AggregateError) return innermost(thrown.errors[0]);
  return thrown instanceof Error && thrown.cause instanceof Error ? innermost(thrown.cause) : thrown;
}
