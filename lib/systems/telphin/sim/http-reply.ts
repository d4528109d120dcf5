/** Answers of the simulated API. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** An answer with a status of its own; thrown by handlers for everything but success. */
export class ApiError extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** What a handler answers with. */
export interface Reply {
  readonly status: number;
  /** JSON, or nothing. */
  readonly json?: unknown;
}

/** Sends JSON, compressed as the client asked. */
export function sendReply(
  response: ServerResponse,
  reply: Reply,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.destroyed || response.headersSent) return;
  const body = reply.json === undefined ? undefined : gzipSync(JSON.stringify(reply.json));
  response.writeHead(reply.status, {
    ...headers,
    ...(body === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-encoding': 'gzip', 'content-length': body.length }),
  });
  response.end(body);
}

/** Bodies above this size are refused, in octets. */
const MAXIMUM_BODY_BYTES = 65_536;

/** @throws ApiError 413 */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAXIMUM_BODY_BYTES) throw new ApiError(413, 'the body is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** @throws ApiError 400 */
export function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Readonly<Record<string, unknown>>;
    }
  } catch {
    // falls through: what is no JSON is no object either
  }
  throw new ApiError(400, 'the body must be a JSON object');
}
