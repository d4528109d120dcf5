import { ConfigError } from '../../core/errors';
import { optionalInteger, optionalText } from '../../core/params';
import { asConfig, optionalSwitch } from '../../core/settings';
import type { ConnectionSettings } from '../../core/system';
import { MAXIMUM_FRAME_BYTES } from './codec-framing';

/** Ports of the service, devlink3-api chapter 3. */
export const DEVLINK3_TCP_PORT = 50_797;
export const DEVLINK3_TLS_PORT = 50_796;

/** Flags of the event request, devlink3-api 6.4.1, in the order in which they are sent. */
export const EVENT_FLAGS = ['-SCN', '-CD2', '-SIPTrack', '-CMExtn', '-CONN', '-TEXT'] as const;
export type EventFlag = (typeof EVENT_FLAGS)[number];

/** The settings of a DevLink3 connection, checked. */
export interface Devlink3Options {
  /** Credential `username`: the service user. */
  readonly username: string;
  /** Credential `password`. SHA-1 authentication takes its first 16 octets, the plain one 32. */
  readonly password: string;
  /** `eventFlags`: a list or a text of {@link EVENT_FLAGS}. Default none: Delta3 events of this node only. */
  readonly eventFlags: readonly EventFlag[];
  /** `allowPlainOnTcp`: whether the password may be sent in clear text without TLS. Default false. */
  readonly allowPlainOnTcp: boolean;
  /** `applicationName`, at most 255 octets: how the system lists this client. Default `node-red-cti`. */
  readonly applicationName: string;
  /** `keepaliveSeconds`, 5 to 3600. Default 30. */
  readonly keepaliveMs: number;
  /** `replayQuietMs`, 50 to 60000: silence after which the replay of calls counts as over. Default 250. */
  readonly replayQuietMs: number;
  /** `maximumFileReads`, 1 to 8: connections for files at a time; more reads wait. Default 2. */
  readonly maximumFileReads: number;
  /** `maximumFrameBytes`, 1024 to 4194303: longest frame that is accepted. Default 4194303. */
  readonly maximumFrameBytes: number;
}

/**
 * Reads the settings of a DevLink3 connection.
 * @throws ConfigError that names the field.
 */
export function readDevlink3Options({ credentials, options }: ConnectionSettings): Devlink3Options {
  return asConfig(() => {
    const integer = (field: string, min: number, max: number, preset: number): number =>
      optionalInteger(options, field, { min, max }) ?? preset;
    const username = optionalText(credentials, 'username', { maxBytes: 255 });
    if (username === undefined) {
      throw new ConfigError('username is required', { context: { field: 'username' } });
    }
    return {
      username,
      password: credentials['password'] ?? '',
      eventFlags: readEventFlags(options['eventFlags']),
      allowPlainOnTcp: optionalSwitch(options, 'allowPlainOnTcp') ?? false,
      applicationName: optionalText(options, 'applicationName', { maxBytes: 255 }) ?? 'node-red-cti',
      keepaliveMs: integer('keepaliveSeconds', 5, 3_600, 30) * 1_000,
      replayQuietMs: integer('replayQuietMs', 50, 60_000, 250),
      maximumFileReads: integer('maximumFileReads', 1, 8, 2),
      maximumFrameBytes: integer('maximumFrameBytes', 1_024, MAXIMUM_FRAME_BYTES, MAXIMUM_FRAME_BYTES),
    };
  });
}

/** Each flag once; upper and lower case and the leading hyphen do not matter. */
function readEventFlags(value: unknown): readonly EventFlag[] {
  const context = { field: 'eventFlags' };
  if (value === undefined || value === null) return [];
  const words: readonly unknown[] = typeof value === 'string' ? value.split(/[\s,]+/) : [value].flat();
  const wanted = new Set<EventFlag>();
  for (const word of words) {
    if (typeof word !== 'string')
      throw new ConfigError('eventFlags must be a text or a list of texts', { context });
    if (word === '') continue;
    const name = `-${word.replace(/^-/, '')}`.toLowerCase();
    const flag = EVENT_FLAGS.find((known) => known.toLowerCase() === name);
    if (flag === undefined) {
      throw new ConfigError(`eventFlags: "${word}" is none of ${EVENT_FLAGS.join(', ')}`, { context });
    }
    wanted.add(flag);
  }
  // 6.4.1 excludes the pair; the flags for one format say nothing about the other.
  if (wanted.has('-CD2') && wanted.has('-SCN')) {
    throw new ConfigError('eventFlags: -SCN does not work with -CD2', { context });
  }
  if (wanted.has('-CD2') && wanted.has('-CONN')) {
    throw new ConfigError('eventFlags: -CONN is for Delta3 events, -CD2 asks for Delta2', { context });
  }
  if (wanted.has('-TEXT') && !wanted.has('-CD2')) {
    throw new ConfigError('eventFlags: -TEXT is for Delta2 events and needs -CD2', { context });
  }
  return EVENT_FLAGS.filter((flag) => wanted.has(flag));
}
