/** The settings of a Telphin connection, checked once when the driver is made. */
import type { ConnectionOptions as TlsConnectionOptions } from 'node:tls';
import { ConfigError } from '../../core/errors';
import {
  optionalChoice,
  optionalInteger,
  optionalObject,
  optionalText,
  requiredText,
} from '../../core/params';
import type { Endpoint } from '../../core/endpoints';
import { asConfig, optionalSwitch } from '../../core/settings';
import type { ConnectionSettings } from '../../core/system';
import { DEFAULT_PATHS, type PathName, type Paths } from './paths';
import { SourceFilter } from './source-filter';

/** Which extensions a connection watches. */
export type ExtensionChoice =
  | { readonly kind: 'all' }
  /** Ids (`175`) and numbers (`@200`) as they were written. */
  | { readonly kind: 'listed'; readonly references: readonly string[] };

/** Everything a Telphin driver is set by; the defaults stand at `readOptions`. */
export interface TelphinOptions {
  readonly endpoint: Endpoint;
  /** What an `https` server is trusted by; empty for what Node.js trusts. */
  readonly tls: TlsConnectionOptions;
  /** Scheme, host and port, no slash at the end. */
  readonly origin: string;
  readonly apiPrefix: string;
  /** What stands for `{client}` in paths. */
  readonly client: string;
  readonly paths: Paths;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Given secret path segment of the webhook; derived from the client secret when absent. */
  readonly webhookSecret: string | undefined;
  readonly webhookMethod: 'POST' | 'GET';
  /** What stands before `/cti/telphin/…` for Telphin; the webhook host's own idea when absent. */
  readonly publicUrl: string | undefined;
  readonly webhookBodyLimitBytes: number;
  readonly sources: SourceFilter;
  readonly extensions: ExtensionChoice;
  /** Extensions that are queues or voice menus, as ids or numbers, beyond what the extension list tells. */
  readonly queues: ReadonlySet<string>;
  readonly menus: ReadonlySet<string>;
  readonly keepSubscriptions: boolean;
  /** Milliseconds between two looks whether the subscriptions are still there; 0 means never. */
  readonly subscriptionCheckMs: number;
  readonly subscribeAgentLogin: boolean;
  readonly requestTimeoutMs: number;
  /** The longest wait for a rate limit to be reset, in milliseconds. */
  readonly rateLimitWaitMs: number;
  readonly keepaliveMs: number;
  /** How long a call may be without any part before it counts as ended, in milliseconds. */
  readonly callEndSettleMs: number;
  readonly recordingLimitBytes: number;
  /** Query parameter that turns the pages of the extension list; empty when it has no pages. */
  readonly pageParameter: string;
}

const DEFAULT_HOST = 'apiproxy.telphin.ru';
const MEBIBYTE = 1_048_576;

/**
 * Reads and checks the settings. `options` by name, all optional:
 * - `apiHost` (`apiproxy.telphin.ru`): host, host:port, or with its scheme; the connection's own `host` counts
 *   first;
 * - `apiBaseUrl`: scheme, host and port instead, e.g. of a simulator; plain http on loopback only;
 * - `apiPrefix` (`/api/ver1.0`), `client` (`@me`), `paths` (templates by the names of `DEFAULT_PATHS`);
 * - `extensions` (`all`): ids and `@numbers`, a list or separated by commas; `queues`, `menus` likewise;
 * - `publicUrl`: public base URL, with the part of the path that a reverse proxy or httpNodeRoot adds;
 * - `webhookMethod` (`POST`) or `GET`; `webhookBodyLimit` (65536 octets); `allowedSources`, `trustedProxies`
 *   (addresses and CIDR blocks);
 * - `keepSubscriptions` (false); `subscriptionCheckMinutes` (15, 0 = never); `subscribeAgentLogin` (false);
 * - `requestTimeoutMs` (10000); `rateLimitWaitMs` (60000); `keepaliveMs` (30000);
 * - `callEndSettleMs` (1000); `recordingLimitMegabytes` (50); `pageParameter` (`page`).
 * Credentials: `clientId`, `clientSecret`, and `webhookSecret` to set the secret path segment by hand.
 * @throws ConfigError naming the field.
 */
export function readOptions(settings: ConnectionSettings): TelphinOptions {
  return asConfig(() => {
    const { options, credentials } = settings;
    const checkMinutes = optionalInteger(options, 'subscriptionCheckMinutes', { min: 0, max: 1_440 }) ?? 15;
    const server = serverOf(settings);
    return {
      ...server,
      tls: tlsOf(settings, server.origin),
      apiPrefix: pathOf(options, 'apiPrefix') ?? '/api/ver1.0',
      client: optionalText(options, 'client') ?? '@me',
      paths: pathsOf(options),
      clientId: requiredText(credentials, 'clientId', { maxBytes: 512 }),
      clientSecret: requiredText(credentials, 'clientSecret', { maxBytes: 512 }),
      webhookSecret: optionalText(credentials, 'webhookSecret', {
        minBytes: 16,
        maxBytes: 128,
        pattern: { matches: /^[\w.~-]*$/, wording: 'made of letters, digits, "-", "_", "." and "~"' },
      }),
      webhookMethod: optionalChoice(options, 'webhookMethod', ['POST', 'GET']) ?? 'POST',
      publicUrl: publicUrlOf(options),
      webhookBodyLimitBytes:
        optionalInteger(options, 'webhookBodyLimit', { min: 1_024, max: 16 * MEBIBYTE }) ?? 65_536,
      sources: new SourceFilter(listOf(options, 'allowedSources'), listOf(options, 'trustedProxies')),
      extensions: extensionsOf(options),
      queues: new Set(listOf(options, 'queues').map(checkedReference)),
      menus: new Set(listOf(options, 'menus').map(checkedReference)),
      keepSubscriptions: optionalSwitch(options, 'keepSubscriptions') ?? false,
      subscriptionCheckMs: checkMinutes * 60_000,
      subscribeAgentLogin: optionalSwitch(options, 'subscribeAgentLogin') ?? false,
      requestTimeoutMs: optionalInteger(options, 'requestTimeoutMs', { min: 100, max: 120_000 }) ?? 10_000,
      rateLimitWaitMs: optionalInteger(options, 'rateLimitWaitMs', { min: 0, max: 600_000 }) ?? 60_000,
      keepaliveMs: optionalInteger(options, 'keepaliveMs', { min: 100, max: 3_600_000 }) ?? 30_000,
      callEndSettleMs: optionalInteger(options, 'callEndSettleMs', { min: 0, max: 60_000 }) ?? 1_000,
      recordingLimitBytes:
        (optionalInteger(options, 'recordingLimitMegabytes', { min: 1, max: 1_024 }) ?? 50) * MEBIBYTE,
      pageParameter:
        options['pageParameter'] === '' ? '' : (optionalText(options, 'pageParameter') ?? 'page'),
    };
  });
}

/** A TLS setting for a server without TLS is a mistake that must not end in a connection without it. */
function tlsOf(settings: ConnectionSettings, origin: string): TlsConnectionOptions {
  const tls = settings.tls ?? {};
  if (Object.keys(tls).length > 0 && origin.startsWith('http:')) {
    throw new ConfigError('a TLS setting needs an https server', { context: { field: 'tls' } });
  }
  return tls;
}

function serverOf(settings: ConnectionSettings): Pick<TelphinOptions, 'endpoint' | 'origin'> {
  const baseUrl = optionalText(settings.options, 'apiBaseUrl');
  const host = nonEmpty(settings.host) ?? optionalText(settings.options, 'apiHost') ?? DEFAULT_HOST;
  const port = nonEmpty(settings.port);
  const hostUrl = /^https?:\/\//i.test(host) ? host : `https://${host}`;
  const url = parseUrl(
    baseUrl === undefined ? 'apiHost' : 'apiBaseUrl',
    baseUrl ?? (port === undefined || hasPort(hostUrl) ? hostUrl : `${hostUrl}:${port}`),
  );
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new ConfigError('the API host must be a host, or scheme, host and port, without a path', {
      context: { field: 'apiHost' },
    });
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new ConfigError('plain http would show the client secret: it is allowed on loopback only', {
      context: { field: 'apiBaseUrl' },
    });
  }
  const number = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  const endpoint = { label: `${url.hostname}:${number}`, host: url.hostname, port: number };
  return { endpoint, origin: url.origin };
}

function publicUrlOf(options: ConnectionSettings['options']): string | undefined {
  const text = optionalText(options, 'publicUrl');
  if (text === undefined) return undefined;
  const url = parseUrl('publicUrl', text);
  if (url.search !== '' || url.hash !== '') {
    throw new ConfigError('publicUrl must have no query and no fragment', {
      context: { field: 'publicUrl' },
    });
  }
  return `${url.origin}${url.pathname.replace(/(?<!\/)\/+$/, '')}`;
}

function parseUrl(field: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol) || url.hostname === '') {
    throw new ConfigError(`${field} is not an address of a web server`, { context: { field } });
  }
  if (url.username !== '' || url.password !== '') {
    throw new ConfigError(`${field} must not contain credentials`, { context: { field } });
  }
  return url;
}

/** Whether a host name or address is this machine's own. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function pathsOf(options: ConnectionSettings['options']): Paths {
  const given = objectOf(options, 'paths');
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(DEFAULT_PATHS, name)) {
      throw new ConfigError(`paths has no entry "${name}"`, { context: { field: 'paths' } });
    }
  }
  const names = Object.keys(DEFAULT_PATHS) as PathName[];
  return Object.fromEntries(names.map((name) => [name, pathOf(given, name) ?? DEFAULT_PATHS[name]])) as Paths;
}

/** An object, or the JSON text of one, as a form field holds it. */
function objectOf(options: ConnectionSettings['options'], field: string): Readonly<Record<string, unknown>> {
  const value = options[field];
  if (typeof value !== 'string') return optionalObject(options, field);
  if (value.trim() === '') return {};
  try {
    return optionalObject({ [field]: JSON.parse(value) as unknown }, field);
  } catch (cause) {
    throw new ConfigError(`${field} is not the JSON text of an object`, { context: { field }, cause });
  }
}

function pathOf(source: Readonly<Record<string, unknown>>, field: string): string | undefined {
  const path = optionalText(source, field, {
    maxBytes: 256,
    pattern: { matches: /^\/[^\s?#]*$/, wording: 'a path that begins with "/"' },
  });
  return field === 'apiPrefix' ? path?.replace(/(?<!\/)\/+$/, '') : path;
}

function extensionsOf(options: ConnectionSettings['options']): ExtensionChoice {
  const references = listOf(options, 'extensions');
  if (references.length === 0 || references.some((entry) => entry === 'all' || entry === '*')) {
    return { kind: 'all' };
  }
  return { kind: 'listed', references: [...new Set(references.map(checkedReference))] };
}

function checkedReference(reference: string): string {
  if (/^@?[\w*+.-]{1,64}$/.test(reference)) return reference;
  throw new ConfigError(`"${reference}" is neither an extension's id nor "@" and its number`, {
    context: { field: 'extensions' },
  });
}

/** A list, or its entries in one text, separated by commas or white space. */
function listOf(options: ConnectionSettings['options'], field: string): readonly string[] {
  const value = options[field];
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  return entries
    .flatMap((entry) => (optionalText({ [field]: entry }, field) ?? '').split(/[\s,;]+/))
    .filter((entry) => entry !== '');
}

function nonEmpty<Value>(value: Value | '' | undefined): Value | undefined {
  return value === '' ? undefined : value;
}

function hasPort(host: string): boolean {
  return /:\d+$/.test(host);
}
