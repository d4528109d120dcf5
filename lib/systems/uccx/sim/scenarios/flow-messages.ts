/** How the messages of the guide's flows are put together (chapter 11). */
import {
  ConnectionDeviceType,
  DeviceType,
  EventCause,
  LocalConnectionState,
  SpecialValue,
} from '../../enums';
import type { UccxMessageInput, UccxMessageInputOf } from '../../messages';

/** One message of a flow and the clients that the guide's columns name. */
export interface FlowMessage {
  readonly message: UccxMessageInput;
  /** Extensions whose agent-mode clients get it; bridge-mode clients get every message. */
  readonly to: readonly string[];
}

/** One numbered step: what happens, and the messages that tell of it. */
export interface FlowStep {
  readonly title: string;
  readonly messages: readonly FlowMessage[];
}

const { NULL_APPLICATION, NULL_CSQ } = SpecialValue;
const { CONNECTION_ID_STATIC } = ConnectionDeviceType;
const { DEVID_AGENT_DEVICE, DEVID_NONE } = DeviceType;
const { CEC_NEW_CALL, CEC_NONE, CECX_DROP_HANDLED_OTHER } = EventCause;
const { LCS_ALERTING, LCS_CONNECT, LCS_INITIATE, LCS_NONE, LCS_NULL } = LocalConnectionState;

/** A message with the extensions whose agent-mode clients get it. */
export function tell(to: readonly string[], message: UccxMessageInput): FlowMessage {
  return { to, message };
}

/** Call and connection, as most call events name them. */
export const at = (callId: number, device: string) => ({
  ConnectionDeviceType: CONNECTION_ID_STATIC,
  CallID: callId,
  ConnectionDeviceID: device,
});

/** `further` holds what only some flows say: reason, next state. */
export function agentState(
  extension: string,
  id: string,
  state: number,
  further: { readonly NextAgentState?: number; readonly EventReasonCode?: number } = {},
): UccxMessageInput {
  return {
    type: 'AGENT_STATE_EVENT',
    CSQState: state,
    StateDuration: 0,
    CSQID: NULL_CSQ,
    AgentState: state,
    EventReasonCode: 0,
    AgentExtension: extension,
    AgentID: id,
    ...further,
  };
}

/** BEGIN_CALL_EVENT of a call that the device makes. */
export function begin(
  callId: number,
  callType: number,
  device: string,
): UccxMessageInputOf<'BEGIN_CALL_EVENT'> {
  return {
    type: 'BEGIN_CALL_EVENT',
    ...at(callId, device),
    CallType: callType,
    CalledPartyDisposition: 0,
    ANI: device,
  };
}

/** CALL_SERVICE_INITIATED_EVENT at an agent's phone. */
export function serviceInitiated(callId: number, device: string, csqId: number): UccxMessageInput {
  return {
    type: 'CALL_SERVICE_INITIATED_EVENT',
    ...at(callId, device),
    ApplicationID: NULL_APPLICATION,
    CSQID: csqId,
    CallingDeviceType: DEVID_AGENT_DEVICE,
    LocalConnectionState: LCS_INITIATE,
    EventCause: CEC_NONE,
    CallingDeviceID: device,
  };
}

/** CALL_ORIGINATED_EVENT at an agent's phone. */
export function originated(
  callId: number,
  device: string,
  csqId: number,
  called: string,
  calledType: number,
): UccxMessageInput {
  return {
    type: 'CALL_ORIGINATED_EVENT',
    ...at(callId, device),
    ApplicationID: NULL_APPLICATION,
    CSQID: csqId,
    CallingDeviceType: DEVID_AGENT_DEVICE,
    CalledDeviceType: calledType,
    LocalConnectionState: LCS_INITIATE,
    EventCause: CEC_NONE,
    CallingDeviceID: device,
    CalledDeviceID: called,
  };
}

/** Where a call rings and where it comes from. */
export interface Delivery {
  readonly device: string;
  readonly deviceType: number;
  readonly calling: string;
  readonly applicationId: number;
  readonly csqId: number;
  readonly secondaryCallId: number;
}

/** CALL_DELIVERED_EVENT. */
export function delivered(callId: number, delivery: Delivery): UccxMessageInputOf<'CALL_DELIVERED_EVENT'> {
  return {
    type: 'CALL_DELIVERED_EVENT',
    ...at(callId, delivery.device),
    ApplicationID: delivery.applicationId,
    CSQID: delivery.csqId,
    AlertingDeviceType: delivery.deviceType,
    CallingDeviceType: DEVID_AGENT_DEVICE,
    CalledDeviceType: delivery.deviceType,
    LastRedirectDeviceType: DEVID_NONE,
    LocalConnectionState: LCS_ALERTING,
    EventCause: CEC_NEW_CALL,
    AlertingDeviceID: delivery.device,
    CallingDeviceID: delivery.calling,
    CalledDeviceID: delivery.device,
    LastRedirectDeviceID: '',
    SecondaryCallID: delivery.secondaryCallId,
  };
}

/** Who answered a call, and how it got there. */
export interface Establishment {
  readonly connection: string;
  readonly answering: string;
  readonly answeringType: number;
  readonly calling: string;
  readonly applicationId?: number;
  readonly csqId: number;
  /** Left out where the flow has no LastRedirectDeviceID at all. */
  readonly redirected?: { readonly device: string; readonly type: number };
}

/** CALL_ESTABLISHED_EVENT. */
export function established(callId: number, facts: Establishment): UccxMessageInput {
  return {
    type: 'CALL_ESTABLISHED_EVENT',
    ...at(callId, facts.connection),
    ApplicationID: facts.applicationId ?? NULL_APPLICATION,
    CSQID: facts.csqId,
    AnsweringDeviceType: facts.answeringType,
    CallingDeviceType: DEVID_AGENT_DEVICE,
    CalledDeviceType: facts.answeringType,
    LastRedirectDeviceType: facts.redirected?.type ?? DEVID_NONE,
    LocalConnectionState: LCS_CONNECT,
    EventCause: CEC_NEW_CALL,
    AnsweringDeviceID: facts.answering,
    CallingDeviceID: facts.calling,
    CalledDeviceID: facts.answering,
    ...(facts.redirected === undefined ? {} : { LastRedirectDeviceID: facts.redirected.device }),
  };
}

/** CALL_CONNECTION_CLEARED_EVENT. */
export function connectionCleared(
  callId: number,
  device: string,
  deviceType: number = DEVID_AGENT_DEVICE,
  cause: number = CEC_NONE,
): UccxMessageInput {
  return {
    type: 'CALL_CONNECTION_CLEARED_EVENT',
    ...at(callId, device),
    ReleasingDeviceType: deviceType,
    LocalConnectionState: LCS_NONE,
    EventCause: cause,
    ReleasingDeviceID: device,
  };
}

/** CALL_CLEARED_EVENT; the flows name the originator, which the definition leaves blank. */
export function cleared(
  callId: number,
  device: string,
  cause: number = CECX_DROP_HANDLED_OTHER,
): UccxMessageInput {
  return {
    type: 'CALL_CLEARED_EVENT',
    CallID: callId,
    LocalConnectionState: LCS_NULL,
    EventCause: cause,
    reserved25: device,
  };
}

/** END_CALL_EVENT. */
export function ended(callId: number): UccxMessageInput {
  return { type: 'END_CALL_EVENT', ...at(callId, '') };
}

/** What the print abbreviates (new connection, campaign) is the unchanged connection and none. */
export function dataUpdate(
  callId: number,
  device: string,
  callType: number,
): UccxMessageInputOf<'CALL_DATA_UPDATE_EVENT'> {
  return {
    type: 'CALL_DATA_UPDATE_EVENT',
    ...at(callId, device),
    CallType: callType,
    NewConnectionDeviceType: CONNECTION_ID_STATIC,
    NewCallID: callId,
    CalledPartyDisposition: 0,
    CampaignID: 0,
    NewConnectionDeviceID: device,
  };
}

/** The connections of a joined call. */
export function parties(callId: number, devices: readonly string[]) {
  return devices.map((device) => ({
    ConnectedPartyCallID: callId,
    ConnectedPartyDeviceType: CONNECTION_ID_STATIC,
    ConnectedPartyDeviceID: device,
  }));
}
