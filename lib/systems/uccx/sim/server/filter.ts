/** Which unsolicited messages a session gets: by mode, services and masks (chapter 3, tables 22 to 25). */
import { AgentState, AgentStateMask, CallEventMask, ReasonCode } from '../../enums';
import type { UccxMessageInput, UccxMessageName } from '../../messages';
import type { Audience, Notice } from '../model/outbox';
import type { Grant } from './context';

/** Table 23. */
const CALL_EVENT_BITS: Readonly<Partial<Record<UccxMessageName, number>>> = {
  CALL_DELIVERED_EVENT: CallEventMask.CALL_DELIVERED_MASK,
  CALL_QUEUED_EVENT: CallEventMask.CALL_QUEUED_MASK,
  CALL_ESTABLISHED_EVENT: CallEventMask.CALL_ESTABLISHED_MASK,
  CALL_HELD_EVENT: CallEventMask.CALL_HELD_MASK,
  CALL_RETRIEVED_EVENT: CallEventMask.CALL_RETRIEVED_MASK,
  CALL_CLEARED_EVENT: CallEventMask.CALL_CLEARED_MASK,
  CALL_CONNECTION_CLEARED_EVENT: CallEventMask.CALL_CONNECTION_CLEARED_MASK,
  CALL_ORIGINATED_EVENT: CallEventMask.CALL_ORIGINATED_MASK,
  CALL_CONFERENCED_EVENT: CallEventMask.CALL_CONFERENCED_MASK,
  CALL_TRANSFERRED_EVENT: CallEventMask.CALL_TRANSFERRED_MASK,
  CALL_DIVERTED_EVENT: CallEventMask.CALL_DIVERTED_MASK,
  CALL_SERVICE_INITIATED_EVENT: CallEventMask.CALL_SERVICE_INITIATED_MASK,
  BEGIN_CALL_EVENT: CallEventMask.BEGIN_CALL_MASK,
  END_CALL_EVENT: CallEventMask.END_CALL_MASK,
  CALL_DATA_UPDATE_EVENT: CallEventMask.CALL_DATA_UPDATE_MASK,
  CALL_FAILED_EVENT: CallEventMask.CALL_FAILED_MASK,
  CALL_DEQUEUED_EVENT: CallEventMask.CALL_DEQUEUED_MASK,
  RTP_STARTED_EVENT: CallEventMask.RTP_STARTED_MASK,
  RTP_STOPPED_EVENT: CallEventMask.RTP_STOPPED_MASK,
};

/** Table 24; several bits where several masks are about the state. */
const AGENT_STATE_BITS: Readonly<Record<number, number>> = {
  [AgentState.AGENT_STATE_LOGIN]: AgentStateMask.AGENT_LOGIN_MASK,
  [AgentState.AGENT_STATE_LOGOUT]: AgentStateMask.AGENT_LOGOUT_MASK,
  [AgentState.AGENT_STATE_NOT_READY]: AgentStateMask.AGENT_NOT_READY_MASK,
  [AgentState.AGENT_STATE_READY]: AgentStateMask.AGENT_AVAILABLE_MASK,
  [AgentState.AGENT_STATE_TALKING]: AgentStateMask.AGENT_TALKING_MASK,
  [AgentState.AGENT_STATE_WORK]: AgentStateMask.AGENT_WORK_MASK,
  [AgentState.AGENT_STATE_RESERVED]: AgentStateMask.AGENT_RESERVED_MASK,
};

type AgentStateEvent = Extract<UccxMessageInput, { type: 'AGENT_STATE_EVENT' }>;

/** Services by which a session gets what no mask is for. */
export interface Subscriptions {
  readonly configuration: boolean;
  readonly teams: boolean;
}

/** Whether a session with this grant gets a message. */
export function reaches(notice: Notice, grant: Grant, subscriptions: Subscriptions): boolean {
  return isFor(notice.audience, grant, subscriptions) && passesMasks(notice.message, grant);
}

function isFor(audience: Audience, grant: Grant, subscriptions: Subscriptions): boolean {
  switch (audience.kind) {
    case 'everyone':
      return true;
    case 'phones':
      if (grant.mode === 'bridge') return audience.bridge;
      return grant.extension !== undefined && audience.extensions.has(grant.extension);
    case 'configuration':
      return subscriptions.configuration && (grant.configMask & audience.mask) !== 0;
    case 'teams':
      return subscriptions.teams;
  }
}

function passesMasks(message: UccxMessageInput, grant: Grant): boolean {
  if (message.type === 'unknown') return true;
  if (message.type === 'AGENT_STATE_EVENT') return (grant.agentStateMask & agentStateBits(message)) !== 0;
  const bit = CALL_EVENT_BITS[message.type];
  return bit === undefined || (grant.callMask & bit) !== 0;
}

/** There is no login state: the first not-ready event after a login is the "login" of Table 24, too. */
function agentStateBits(message: AgentStateEvent): number {
  const bits = AGENT_STATE_BITS[message.AgentState] ?? 0;
  if (message.AgentState === AgentState.AGENT_STATE_NOT_READY) {
    const login = message.EventReasonCode === ReasonCode.AGT_LOGON;
    return login ? bits | AgentStateMask.AGENT_LOGIN_MASK : bits;
  }
  if (message.AgentState !== AgentState.AGENT_STATE_TALKING) return bits;
  if (message.NextAgentState === AgentState.AGENT_STATE_WORK) {
    return bits | AgentStateMask.AGENT_TALKING_PENDING_WORK_MASK;
  }
  if (message.NextAgentState === AgentState.AGENT_STATE_NOT_READY) {
    return bits | AgentStateMask.AGENT_TALKING_PENDING_NOT_READY_MASK;
  }
  return bits;
}
