/** OPEN_REQ and what the server makes of it (guide, chapter 3). */
import { AuthError, type CtiError, type CtiErrorOptions } from '../../core/errors';
import { AgentState, nameOf, namesOfMask, ServiceMask, StatusCode } from './enums';
import type { UccxMasks } from './masks';
import type { UccxMessageOf } from './messages';
import type { UccxMode, UccxOptions } from './options';
import { statusRejection } from './rejections';
import type { RequestInput } from './requester';
import type { OwnAgent } from './targets';

/** The same node is not tried again before (chapter 3: at least 10 s after a refused OPEN_REQ). */
export const REFUSED_RETRY_AFTER_MS = 10_000;

/** The session as the server opened it. */
export interface OpenedSession {
  readonly granted: number;
  readonly isOnline: boolean;
  /** In agent mode: who the server says the agent is, and where it says nothing, who was asked for. */
  readonly ownAgent: OwnAgent | undefined;
  /** Names of services that were asked for and not granted. */
  readonly missing: readonly string[];
  /** All of it for `link.up` and `queryVersion`. */
  readonly details: Record<string, unknown>;
}

export function openRequest(
  options: UccxOptions,
  masks: UccxMasks,
): RequestInput<'OPEN_REQ'> & { type: 'OPEN_REQ' } {
  const { mode } = options;
  return {
    type: 'OPEN_REQ',
    VersionNumber: options.protocolVersion,
    IdleTimeout: options.idleTimeoutSeconds,
    reserved1: options.peripheralId,
    ServicesRequested: masks.services,
    CallMsgMask: masks.call,
    AgentStateMask: masks.agentState,
    ConfigMsgMask: masks.config,
    ClientID: options.clientId,
    ClientPassword: Buffer.from(options.clientPassword, 'utf8'),
    ...(options.clientSignature === undefined ? {} : { ClientSignature: options.clientSignature }),
    ...(mode.kind === 'agent' && mode.agentExtension !== undefined
      ? { AgentExtension: mode.agentExtension }
      : {}),
    ...(mode.kind === 'agent' && mode.agentInstrument !== undefined
      ? { AgentInstrument: mode.agentInstrument }
      : {}),
    ...(mode.kind === 'agent' && mode.agentId !== undefined ? { AgentID: mode.agentId } : {}),
  };
}

/** Compares what was granted with what was asked for. */
export function openedSession(
  options: UccxOptions,
  masks: UccxMasks,
  answer: UccxMessageOf<'OPEN_CONF'>,
): OpenedSession {
  const granted = answer.ServicesGranted;
  const missing = namesOfMask(ServiceMask, (masks.services & ~granted) >>> 0);
  const isOnline = answer.UnifiedCCXOnline !== 0;
  const { mode } = options;
  const agent: OwnAgent = {
    ...present('id', answer.AgentID),
    ...present('extension', answer.AgentExtension),
    ...present('instrument', answer.AgentInstrument),
  };
  return {
    granted,
    isOnline,
    ownAgent: mode.kind === 'agent' ? { ...askedFor(mode), ...agent } : undefined,
    missing,
    details: {
      protocolVersion: options.protocolVersion,
      mode: mode.kind,
      online: isOnline,
      servicesRequested: namesOfMask(ServiceMask, masks.services),
      servicesGranted: namesOfMask(ServiceMask, granted),
      servicesMissing: missing,
      callMask: hex(masks.call),
      agentStateMask: hex(masks.agentState),
      configMask: hex(masks.config),
      heartbeatSeconds: options.heartbeatSeconds,
      idleTimeoutSeconds: options.idleTimeoutSeconds,
      ...(mode.kind === 'agent'
        ? { agent: { ...agent }, agentState: nameOf(AgentState, answer.AgentState) }
        : {}),
    },
  };
}

function askedFor(mode: Extract<UccxMode, { kind: 'agent' }>): OwnAgent {
  return {
    ...present('id', mode.agentId),
    ...present('extension', mode.agentExtension),
    ...present('instrument', mode.agentInstrument),
  };
}

/** Statuses of a refused OPEN_REQ that blame what says who the client is: retrying cannot help. */
const WRONG_AGENT: ReadonlySet<number> = new Set([
  StatusCode.E_CTI_INVALID_AGENT_DATA,
  StatusCode.E_CTI_INCONSISTENT_AGENT_DATA,
]);

/** Statuses after which the server has no session with this client, whatever they answer. */
const SESSION_ENDING: ReadonlySet<number> = new Set([
  StatusCode.E_CTI_SESSION_NOT_OPEN,
  StatusCode.E_CTI_NEW_SESSION_OPENED,
  StatusCode.E_CTI_SERVER_NOT_MASTER,
]);

/**
 * The error of a refused OPEN_REQ. The next node is tried at once, this one after 10 s at the earliest; refused
 * agent data in agent mode stop the retries.
 */
export function openRefusal(
  mode: UccxMode,
  label: string,
  status: number,
  text: string | undefined,
): CtiError {
  const options: CtiErrorOptions = { retryAfterMs: REFUSED_RETRY_AFTER_MS };
  const refusal = statusRejection(`${label}: session refused`, status, text, options);
  if (mode.kind !== 'agent' || !WRONG_AGENT.has(status)) return refusal;
  return new AuthError('CTI_AUTH_FAILED', refusal.message, { context: refusal.context, cause: refusal });
}

/** The error that ends a session over this status, if it does. */
export function sessionEnd(label: string, status: number, text: string | undefined): CtiError | undefined {
  if (!SESSION_ENDING.has(status)) return undefined;
  return statusRejection(`${label}: session ended`, status, text, { retryAfterMs: REFUSED_RETRY_AFTER_MS });
}

function hex(mask: number): string {
  return `0x${mask.toString(16).padStart(8, '0')}`;
}

function present<Key extends string>(key: Key, text: string | undefined): { [K in Key]?: string } {
  return text === undefined || text === '' ? {} : ({ [key]: text } as { [K in Key]: string });
}
