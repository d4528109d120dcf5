/** How requests to Telphin's REST API and their answers look in a wire trace. */
import type { FieldRule, WireTrace } from '../../core/wire-trace';
import type { HttpAnswer, HttpRequest } from './http';
import type { Delivery } from './webhook-receiver';

type TracedRequest = Pick<HttpRequest, 'method' | 'url' | 'headers' | 'body' | 'followRedirects'>;

/**
 * What a trace leaves out. Whoever has the address of a recording may listen to it, and the path of a callback,
 * this connection's or another program's, is what lets its caller in.
 */
export const TRACED_FIELDS: Readonly<Record<string, FieldRule>> = {
  client_secret: 'secret',
  access_token: 'secret',
  refresh_token: 'secret',
  record_url: 'secret',
  url: (value) => (typeof value === 'string' ? withoutPath(value) : value),
};

/** Headers are left out: they say nothing but the token. */
export function traceRequest(trace: WireTrace, request: TracedRequest): void {
  trace('sent', nameOf(request), bodyOf(request));
}

/** A file is told by its size. */
export function traceAnswer(trace: WireTrace, request: TracedRequest, { status, body }: HttpAnswer): void {
  const text = isDownload(request) ? undefined : jsonOf(body.toString('utf8'));
  trace('received', `${status} ${nameOf(request)}`, text ?? { size: body.length });
}

/** The form as it came has all of it twice. */
export function traceWebhook(trace: WireTrace, { message, extension }: Delivery): void {
  const { type, ...fields } = message;
  trace('received', `webhook ${type}`, { extension, ...fields, encoded: undefined });
}

function isDownload({ followRedirects }: TracedRequest): boolean {
  return followRedirects === true;
}

/** The query of a download is what entitles to it. */
function nameOf(request: TracedRequest): string {
  const { origin, pathname, search } = new URL(request.url);
  return `${request.method} ${origin}${isDownload(request) ? '' : pathname + search}`;
}

function bodyOf({ body, headers }: TracedRequest): unknown {
  if (body === undefined) return {};
  const isJson = headers['content-type'] === 'application/json';
  return isJson ? jsonOf(body) : Object.fromEntries(new URLSearchParams(body));
}

function withoutPath(url: string): string {
  return URL.canParse(url) ? `${new URL(url).origin}/***` : '***';
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
