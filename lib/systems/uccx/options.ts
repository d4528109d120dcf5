import { ConfigError } from '../../core/errors';
import { optionalChoice, optionalInteger, optionalText } from '../../core/params';
import { asConfig, optionalFlags, optionalSwitch } from '../../core/settings';
import type { ConnectionSettings } from '../../core/system';

/** TCP port of the CTI server (guide, chapter 11: RmCm TCP Port). */
export const UCCX_DEFAULT_PORT = 42_027;

/** Protocol versions that the guide speaks of; 14 is the newest one. */
export const UCCX_VERSIONS = { min: 10, max: 14 } as const;

/** How a client takes part (guide, chapter 3): for all agents, or for the one it names. */
export type UccxMode =
  | { readonly kind: 'bridge' }
  | {
      readonly kind: 'agent';
      /** At least one of the three is there. */
      readonly agentId?: string;
      readonly agentExtension?: string;
      readonly agentInstrument?: string;
    };

/** OPEN_REQ masks set by hand; one that is absent follows from what the flows want. */
export interface UccxMaskSettings {
  readonly services?: number;
  readonly call?: number;
  readonly agentState?: number;
  readonly config?: number;
}

/** The settings of a UCCX connection, checked. */
export interface UccxOptions {
  /** `protocolVersion`, 10 to 14. Default 14. */
  readonly protocolVersion: number;
  /** `mode`: `bridge` (default) or `agent`, with `agentId`, `agentExtension`, `agentInstrument`. */
  readonly mode: UccxMode;
  /** `heartbeatSeconds`, 5 to 30. Default 10. */
  readonly heartbeatSeconds: number;
  /** IdleTimeout of OPEN_REQ in seconds: four heartbeats, below the documented limit of 120. */
  readonly idleTimeoutSeconds: number;
  /** `requestTimeoutMs`, 100 to 120000. Default 15000: chapter 7 lets answers take 10 to 15 s. */
  readonly requestTimeoutMs: number;
  /**
   * `callSetupLayout`: reserved fields of MAKE_CALL_REQ and CONFERENCE_CALL_REQ; `sixReserved` (default) as
   * released systems have them, `printed` as tables 128 and 117 print them.
   */
  readonly callSetupLayout: 'sixReserved' | 'printed';
  /** `servicesMask`, `callMask`, `agentStateMask`, `configMask`: numbers, `0x…`, or `auto` (default). */
  readonly masks: UccxMaskSettings;
  /** `clientId`, at most 63 octets; the credential `username` when absent. The server ignores it. */
  readonly clientId: string;
  /** The credential `password`, at most 64 octets. */
  readonly clientPassword: string;
  /** `clientSignature`, at most 63 octets: how the server's AGENT_STATE_EVENT names this client. */
  readonly clientSignature?: string;
  /** `peripheralId`: what OPEN_REQ carries in its first reserved field. Default 0, as the guide asks. */
  readonly peripheralId: number;
  /** `maximumFrameBytes`: longest frame that is accepted, 1024 to 16777216. Default 65536. */
  readonly maximumFrameBytes: number;
  /** `configuration`: whether agents, CSQs, applications and devices are uploaded. Default true. */
  readonly configuration: boolean;
  /** `teams`: whether teams are uploaded, too. Default true in bridge mode, false in agent mode. */
  readonly teams: boolean;
}

/** Longest texts in octets, without the NUL that STRING maxima include (Tables 13 and 63). */
const MAX_TEXT = 63;
const MAX_EXTENSION = 15;
const MAX_AGENT_ID = 31;
const MAX_UINT = 0xffff_ffff;

/**
 * Reads the settings of a UCCX connection.
 * @throws ConfigError that names the field.
 */
export function readUccxOptions(settings: ConnectionSettings): UccxOptions {
  const { options, credentials } = settings;
  if (settings.tls !== undefined) {
    throw new ConfigError('Unified CCX has no TLS on its CTI port', { context: { field: 'tls' } });
  }
  return asConfig(() => {
    const heartbeatSeconds = optionalInteger(options, 'heartbeatSeconds', { min: 5, max: 30 }) ?? 10;
    const clientSignature = optionalText(options, 'clientSignature', { maxBytes: MAX_TEXT });
    const mode = readMode(options);
    return {
      protocolVersion: optionalInteger(options, 'protocolVersion', UCCX_VERSIONS) ?? UCCX_VERSIONS.max,
      mode,
      heartbeatSeconds,
      idleTimeoutSeconds: Math.min(4 * heartbeatSeconds, 119),
      requestTimeoutMs: optionalInteger(options, 'requestTimeoutMs', { min: 100, max: 120_000 }) ?? 15_000,
      callSetupLayout:
        optionalChoice(options, 'callSetupLayout', ['sixReserved', 'printed']) ?? 'sixReserved',
      masks: readMasks(options),
      clientId:
        optionalText(options, 'clientId', { maxBytes: MAX_TEXT }) ??
        optionalText(credentials, 'username', { maxBytes: MAX_TEXT }) ??
        '',
      clientPassword: optionalText(credentials, 'password', { maxBytes: MAX_TEXT + 1 }) ?? '',
      ...(clientSignature === undefined ? {} : { clientSignature }),
      peripheralId: optionalInteger(options, 'peripheralId', { min: 0, max: MAX_UINT }) ?? 0,
      maximumFrameBytes:
        optionalInteger(options, 'maximumFrameBytes', { min: 1_024, max: 16_777_216 }) ?? 65_536,
      configuration: optionalSwitch(options, 'configuration') ?? true,
      teams: optionalSwitch(options, 'teams') ?? mode.kind === 'bridge',
    };
  });
}

type Source = Readonly<Record<string, unknown>>;

function readMode(options: Source): UccxMode {
  const kind = optionalChoice(options, 'mode', ['bridge', 'agent']) ?? 'bridge';
  if (kind === 'bridge') return { kind };
  const agentId = optionalText(options, 'agentId', { maxBytes: MAX_AGENT_ID });
  const agentExtension = optionalText(options, 'agentExtension', { maxBytes: MAX_EXTENSION });
  const agentInstrument = optionalText(options, 'agentInstrument', { maxBytes: MAX_TEXT });
  if (agentId === undefined && agentExtension === undefined && agentInstrument === undefined) {
    throw new ConfigError('agent mode needs agentId, agentExtension or agentInstrument', {
      context: { field: 'agentId' },
    });
  }
  return {
    kind,
    ...(agentId === undefined ? {} : { agentId }),
    ...(agentExtension === undefined ? {} : { agentExtension }),
    ...(agentInstrument === undefined ? {} : { agentInstrument }),
  };
}

function readMasks(options: Source): UccxMaskSettings {
  const services = readMask(options, 'servicesMask');
  const call = readMask(options, 'callMask');
  const agentState = readMask(options, 'agentStateMask');
  const config = readMask(options, 'configMask');
  return {
    ...(services === undefined ? {} : { services }),
    ...(call === undefined ? {} : { call }),
    ...(agentState === undefined ? {} : { agentState }),
    ...(config === undefined ? {} : { config }),
  };
}

function readMask(options: Source, field: string): number | undefined {
  if (options[field] === 'auto') return undefined;
  return optionalFlags(options, field, { min: 0, max: MAX_UINT });
}
