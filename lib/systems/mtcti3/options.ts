import type { ConnectionOptions as TlsConnectionOptions } from 'node:tls';
import { parseEndpoints } from '../../core/endpoints';
import { ConfigError } from '../../core/errors';
import { optionalChoice, optionalInteger, optionalText } from '../../core/params';
import type { Endpoint } from '../../core/endpoints';
import { asConfig, optionalFlags, optionalSwitch } from '../../core/settings';
import type { ConnectionSettings } from '../../core/system';
import type { Framing } from './codec';
import { CallControlFlag, UserFlag, QueueFlag } from './enums';

/** "Transport Options": the HTTPS port of IP Office unless its security settings say otherwise. */
export const DEFAULT_PORT = 443;

/** "timeout": bounds of a subscription's timeout, in seconds. */
export const TIMEOUT_BOUNDS = { min: 60, max: 86_400 } as const;

/**
 * Settings below `options` of a connection, by name:
 *
 * | name | default | meaning |
 * | --- | --- | --- |
 * | framing | framed | `framed`: tpkt/openapi; `none`: tpkt/openapinoframing |
 * | subscriptionTimeoutS | 3600 | 60 to 86400; lines and presence end by themselves after it unless refreshed |
 * | queueCalls | lifetime | `lifetime`: a queued call is followed to its end; `queueing`: only while it waits |
 * | activeApplication | false | counts as an application that edits application presence |
 * | refreshWrapper | false | asks for the marks that group news of several subscriptions |
 * | presentities | – | further numbers, SIP or e-mail addresses to watch, separated by commas |
 * | userCallFlags | 0x40F9 | ccflags of user subscriptions: what their CallInfo contains |
 * | queueCallFlags | 0x461F9 | ccflags of queue subscriptions |
 * | requestTimeoutMs | 10000 | time for the answer to a request |
 * | connectTimeoutMs | 10000 | time for connection and websocket handshake |
 * | keepaliveIntervalMs | 30000 | time between websocket pings |
 * | maximumFrameBytes | 16777216 | larger messages end the connection |
 */
export interface Mtcti3Options {
  readonly endpoints: readonly Endpoint[];
  readonly tls: TlsConnectionOptions;
  readonly username: string;
  readonly password: string;
  readonly framing: Framing;
  readonly subscriptionTimeoutS: number;
  readonly userFlags: number;
  readonly queueFlags: number;
  readonly userCallFlags: number;
  readonly queueCallFlags: number;
  readonly refreshWrapper: boolean;
  readonly presentities: readonly string[];
  readonly requestTimeoutMs: number;
  readonly connectTimeoutMs: number;
  readonly keepaliveIntervalMs: number;
  readonly maximumFrameBytes: number;
}

const USER_CALL_FLAGS =
  CallControlFlag.PRIMARY |
  CallControlFlag.CONFERENCE |
  CallControlFlag.DIALINFO |
  CallControlFlag.TRUNK |
  CallControlFlag.QUEUE |
  CallControlFlag.CALLDATA |
  CallControlFlag.UCID;

const QUEUE_CALL_FLAGS =
  USER_CALL_FLAGS | CallControlFlag.CONFERENCE2 | CallControlFlag.NOTES | CallControlFlag.TARGETS;

const FLAG_BOUNDS = { min: 1, max: 0x7fff_ffff } as const;

/**
 * Reads and checks the settings of a connection.
 * @throws ConfigError
 */
export function readOptions(settings: ConnectionSettings): Mtcti3Options {
  const endpoints = parseEndpoints(settings.host, settings.port, DEFAULT_PORT);
  const { username, password } = settings.credentials;
  if (!username || !password) {
    throw new ConfigError('name and password of a service user are required', {
      context: { field: username ? 'password' : 'username' },
    });
  }
  if (username.includes(':')) {
    throw new ConfigError('the name of the service user must not contain a colon', {
      context: { field: 'username' },
    });
  }
  return asConfig(() => ({
    endpoints,
    tls: settings.tls ?? {},
    username,
    password,
    ...readSubscriptionOptions(settings.options),
    ...readTransportOptions(settings.options),
  }));
}

type SubscriptionOptions = Pick<
  Mtcti3Options,
  | 'subscriptionTimeoutS'
  | 'userFlags'
  | 'queueFlags'
  | 'userCallFlags'
  | 'queueCallFlags'
  | 'refreshWrapper'
  | 'presentities'
>;

function readSubscriptionOptions(options: ConnectionSettings['options']): SubscriptionOptions {
  const queueCalls = optionalChoice(options, 'queueCalls', ['lifetime', 'queueing']) ?? 'lifetime';
  const ephemeral = queueCalls === 'queueing' ? CallControlFlag.EPHEMERAL : 0;
  const activeApplication = optionalSwitch(options, 'activeApplication') ?? false;
  return {
    subscriptionTimeoutS: optionalInteger(options, 'subscriptionTimeoutS', TIMEOUT_BOUNDS) ?? 3_600,
    userFlags:
      UserFlag.MAILBOX |
      UserFlag.FWD |
      UserFlag.APP |
      UserFlag.ABSENCE |
      (activeApplication ? UserFlag.ACTIVAPP : 0),
    queueFlags: QueueFlag.MAILBOX | QueueFlag.MEMBERS,
    userCallFlags: optionalFlags(options, 'userCallFlags', FLAG_BOUNDS) ?? USER_CALL_FLAGS,
    queueCallFlags: (optionalFlags(options, 'queueCallFlags', FLAG_BOUNDS) ?? QUEUE_CALL_FLAGS) | ephemeral,
    refreshWrapper: optionalSwitch(options, 'refreshWrapper') ?? false,
    presentities: (optionalText(options, 'presentities') ?? '')
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  };
}

type TransportOptions = Pick<
  Mtcti3Options,
  'framing' | 'requestTimeoutMs' | 'connectTimeoutMs' | 'keepaliveIntervalMs' | 'maximumFrameBytes'
>;

function readTransportOptions(options: ConnectionSettings['options']): TransportOptions {
  const milliseconds = { min: 50, max: 3_600_000 } as const;
  return {
    framing: optionalChoice(options, 'framing', ['framed', 'none']) ?? 'framed',
    requestTimeoutMs: optionalInteger(options, 'requestTimeoutMs', milliseconds) ?? 10_000,
    connectTimeoutMs: optionalInteger(options, 'connectTimeoutMs', milliseconds) ?? 10_000,
    keepaliveIntervalMs: optionalInteger(options, 'keepaliveIntervalMs', milliseconds) ?? 30_000,
    maximumFrameBytes:
      optionalInteger(options, 'maximumFrameBytes', { min: 4_096, max: 268_435_456 }) ?? 16_777_216,
  };
}
