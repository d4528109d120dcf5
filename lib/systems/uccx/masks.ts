import type { CtiCommandName } from '../../core/commands';
import type { Interest } from '../../core/driver';
import type { CtiEventType } from '../../core/events';
import { AgentStateMask, CallEventMask, ConfigMask, ServiceMask } from './enums';
import type { UccxOptions } from './options';

/** The four masks of OPEN_REQ (guide, Tables 22 to 25). */
export interface UccxMasks {
  readonly services: number;
  readonly call: number;
  readonly agentState: number;
  readonly config: number;
}

type Mask = Readonly<Record<string, number>>;

const allOf = (mask: Mask): number => Object.values(mask).reduce((bits, bit) => bits | bit, 0);

/** The bit that brings the message behind an event. */
const CALL_BITS: Readonly<Partial<Record<CtiEventType, number>>> = {
  'call.began': CallEventMask.BEGIN_CALL_MASK,
  'call.serviceInitiated': CallEventMask.CALL_SERVICE_INITIATED_MASK,
  'call.originated': CallEventMask.CALL_ORIGINATED_MASK,
  'call.delivered': CallEventMask.CALL_DELIVERED_MASK,
  'call.established': CallEventMask.CALL_ESTABLISHED_MASK,
  'call.held': CallEventMask.CALL_HELD_MASK,
  'call.retrieved': CallEventMask.CALL_RETRIEVED_MASK,
  'call.queued': CallEventMask.CALL_QUEUED_MASK,
  'call.dequeued': CallEventMask.CALL_DEQUEUED_MASK,
  'call.diverted': CallEventMask.CALL_DIVERTED_MASK,
  'call.transferred': CallEventMask.CALL_TRANSFERRED_MASK,
  'call.conferenced': CallEventMask.CALL_CONFERENCED_MASK,
  'call.failed': CallEventMask.CALL_FAILED_MASK,
  'call.connectionCleared': CallEventMask.CALL_CONNECTION_CLEARED_MASK,
  'call.cleared': CallEventMask.CALL_CLEARED_MASK,
  'call.ended': CallEventMask.END_CALL_MASK,
  'call.dataUpdated': CallEventMask.CALL_DATA_UPDATE_MASK,
};

const MEDIA_BITS: Readonly<Partial<Record<CtiEventType, number>>> = {
  'media.started': CallEventMask.RTP_STARTED_MASK,
  'media.stopped': CallEventMask.RTP_STOPPED_MASK,
};

/** What keeps the identity and the data of calls right whichever call event is wanted. */
const CALL_IDENTITY =
  CallEventMask.BEGIN_CALL_MASK |
  CallEventMask.END_CALL_MASK |
  CallEventMask.CALL_CLEARED_MASK |
  CallEventMask.CALL_CONNECTION_CLEARED_MASK |
  CallEventMask.CALL_DATA_UPDATE_MASK |
  CallEventMask.CALL_TRANSFERRED_MASK |
  CallEventMask.CALL_CONFERENCED_MASK;

/** All that changes which call a device is in, for commands that name only a device or only a call. */
const CALL_STATE = Object.values(CALL_BITS).reduce((bits, bit) => bits | bit, 0);

const AGENT_BITS: Readonly<Partial<Record<CtiEventType, number>>> = {
  // Unified CCX has no state of its own for it: seen by the change from logged out to anything else.
  'agent.loggedOn': allOf(AgentStateMask),
  'agent.loggedOff': AgentStateMask.AGENT_LOGOUT_MASK,
  'agent.ready': AgentStateMask.AGENT_AVAILABLE_MASK,
  'agent.notReady': AgentStateMask.AGENT_NOT_READY_MASK,
  'agent.reserved': AgentStateMask.AGENT_RESERVED_MASK,
  'agent.busy':
    AgentStateMask.AGENT_TALKING_MASK |
    AgentStateMask.AGENT_TALKING_PENDING_WORK_MASK |
    AgentStateMask.AGENT_TALKING_PENDING_NOT_READY_MASK,
  'agent.workingAfterCall': AgentStateMask.AGENT_WORK_MASK,
};

/** What says which agent works at which phone, for the `agent` of call events. */
const AGENT_AT_PHONE =
  AgentStateMask.AGENT_LOGIN_MASK | AgentStateMask.AGENT_LOGOUT_MASK | AgentStateMask.AGENT_NOT_READY_MASK;

/** The services without which the server refuses a command (Table 22). */
export const SERVICE_OF_COMMAND: Readonly<Partial<Record<CtiCommandName, keyof typeof ServiceMask>>> = {
  makeCall: 'CTI_SERVICE_CLIENT_CONTROL',
  answer: 'CTI_SERVICE_CLIENT_CONTROL',
  hold: 'CTI_SERVICE_CLIENT_CONTROL',
  retrieve: 'CTI_SERVICE_CLIENT_CONTROL',
  drop: 'CTI_SERVICE_CLIENT_CONTROL',
  clear: 'CTI_SERVICE_CLIENT_CONTROL',
  consult: 'CTI_SERVICE_CLIENT_CONTROL',
  transfer: 'CTI_SERVICE_CLIENT_CONTROL',
  conference: 'CTI_SERVICE_CLIENT_CONTROL',
  alternate: 'CTI_SERVICE_CLIENT_CONTROL',
  reconnect: 'CTI_SERVICE_CLIENT_CONTROL',
  blindTransfer: 'CTI_SERVICE_CLIENT_CONTROL',
  sendDtmf: 'CTI_SERVICE_CLIENT_CONTROL',
  badCall: 'CTI_SERVICE_CLIENT_CONTROL',
  supervisorAssist: 'CTI_SERVICE_CLIENT_CONTROL',
  setAgentState: 'CTI_SERVICE_CLIENT_CONTROL',
  setCallData: 'CTI_SERVICE_CALL_DATA_UPDATE',
  supervise: 'CTI_SERVICE_SUPERVISOR',
  queryTeams: 'CTI_SERVICE_SUPERVISOR',
  queryConfiguration: 'CTI_SERVICE_CONFIG_EVENTS',
};

/** Commands that find out by themselves which call or device is meant. */
const STATE_COMMANDS: ReadonlySet<CtiCommandName> = new Set<CtiCommandName>([
  ...(Object.keys(SERVICE_OF_COMMAND) as CtiCommandName[]).filter(
    (command) =>
      SERVICE_OF_COMMAND[command] === 'CTI_SERVICE_CLIENT_CONTROL' &&
      command !== 'makeCall' &&
      command !== 'setAgentState',
  ),
  'setCallData',
  'supervise',
  'snapshotCall',
  'queryCalls',
]);

/** Chooses the masks so that the server sends what the flows use and no more; masks set by hand win. */
export function masksFor(interest: Interest, options: UccxOptions): UccxMasks {
  const call = callMask(interest);
  return {
    services: options.masks.services ?? servicesMask(interest, options),
    call: options.masks.call ?? call,
    agentState: options.masks.agentState ?? agentStateMask(interest, call),
    config: options.masks.config ?? (options.configuration ? allOf(ConfigMask) : 0),
  };
}

function servicesMask(interest: Interest, options: UccxOptions): number {
  let services: number =
    options.mode.kind === 'bridge'
      ? ServiceMask.CTI_SERVICE_ALL_EVENTS
      : ServiceMask.CTI_SERVICE_CLIENT_EVENTS;
  for (const command of interest.commands) {
    const service = SERVICE_OF_COMMAND[command];
    if (service !== undefined) services |= ServiceMask[service];
  }
  if (options.configuration) services |= ServiceMask.CTI_SERVICE_CONFIG_EVENTS;
  const wantsAssist = interest.eventTypes.has('supervisor.assistRequested');
  if (options.teams || wantsAssist) services |= ServiceMask.CTI_SERVICE_SUPERVISOR;
  return services;
}

function callMask(interest: Interest): number {
  const wanted = bitsOf(CALL_BITS, interest);
  const needsState = [...interest.commands].some((command) => STATE_COMMANDS.has(command));
  const calls = needsState ? CALL_STATE : wanted === 0 ? 0 : wanted | CALL_IDENTITY;
  return calls | bitsOf(MEDIA_BITS, interest);
}

function agentStateMask(interest: Interest, call: number): number {
  return bitsOf(AGENT_BITS, interest) | (call === 0 ? 0 : AGENT_AT_PHONE);
}

function bitsOf(table: Readonly<Partial<Record<CtiEventType, number>>>, interest: Interest): number {
  let bits = 0;
  for (const type of interest.eventTypes) bits |= table[type] ?? 0;
  return bits;
}
