/** Which call and which phone a request means, with the documented refusals for what does not fit. */
import {
  ConnectionDeviceType,
  ControlFailure,
  LocalConnectionState,
  StatusCode,
  UccxErrorCode,
} from '../../enums';
import type { Call } from '../model/call';
import { ControlRefusal, RequestRefusal } from '../model/refusal';
import { actualNumber, type RequestContext } from './context';

const { LCS_ALERTING } = LocalConnectionState;
const { CONNECTION_ID_NONE, CONNECTION_ID_STATIC, CONNECTION_ID_DYNAMIC } = ConnectionDeviceType;

/** How requests name a connection; either of the two texts may be left out where the guide says so. */
interface Connection {
  readonly callId: number;
  readonly deviceType: number;
  readonly deviceId: string | undefined;
  readonly instrument: string | undefined;
}

/**
 * The call and the phone that a request means.
 * @throws ControlRefusal with the documented code for what does not fit.
 */
export function resolve(connection: Connection, context: RequestContext): { call: Call; device: string } {
  checkType(connection.deviceType);
  const call = context.requireCall(connection.callId);
  const { extension } = context.requirePhone(connection.instrument ?? connection.deviceId ?? '');
  requireParty(call, extension, connection.instrument);
  if (connection.deviceId !== undefined) requireParty(call, actualNumber(connection.deviceId), undefined);
  return { call, device: extension };
}

/** @throws ControlRefusal: 268 when the request names an agent's phone that is not in the call, else 13. */
export function requireParty(call: Call, device: string, instrument: string | undefined): void {
  if (call.parties.has(device)) return;
  const text = `${device} takes no part in call ${call.id}`;
  const code =
    instrument === undefined
      ? ControlFailure.CF_INVALID_CSTA_CONNECTION_ID
      : ControlFailure.CF_AGENT_NOT_PARTY_ON_CALL;
  throw new ControlRefusal(code, text);
}

/** @throws ControlRefusal for what is none of the values of Table 193. */
export function checkType(type: number): void {
  if ([CONNECTION_ID_STATIC, CONNECTION_ID_DYNAMIC, CONNECTION_ID_NONE].some((known) => known === type))
    return;
  throw new ControlRefusal(ControlFailure.CF_INVALID_OBJECT_TYPE, `${type} is no type of connection device`);
}

/**
 * The phone that an answer is for. The guide lets the calling connection stand for it, as there is no
 * connection yet at the phone that rings.
 */
export function ringingPhone(
  call: Call | undefined,
  given: string,
  { centre, grant }: RequestContext,
): string {
  const number = actualNumber(given);
  if (call === undefined || call.stateOf(number) === LCS_ALERTING || centre.agents.at(number) !== undefined) {
    return number;
  }
  const ringing = call.in(LCS_ALERTING).map((party) => party.number);
  return ringing.find((candidate) => candidate === grant.extension) ?? ringing[0] ?? number;
}

/** A phone in the call by which the session may act on the connection of `device`. */
export function controllingPhone(call: Call, device: string, { centre, grant }: RequestContext): string {
  if (centre.agents.at(device) !== undefined) return device;
  const own = [...call.parties.keys()].find((number) =>
    grant.extension === undefined ? centre.agents.at(number) !== undefined : number === grant.extension,
  );
  return own ?? device;
}

/** The connection by which an agent-mode session may touch the data of a call: its own, if it has one. */
export function ownParty(call: Call, device: string, { grant }: RequestContext): string {
  return grant.extension !== undefined && (call.parties.has(grant.extension) || call.ended)
    ? grant.extension
    : device;
}

/** @throws RequestRefusal when a join names neither a held call nor a number. */
export function requireDialled(number: string | undefined): string {
  if (number !== undefined) return number;
  throw new RequestRefusal(
    StatusCode.E_CTI_REQUIRED_DATA_MISSING,
    'HeldConnectionDeviceID or DialedNumber is needed',
  );
}

/** The number to dial. @throws ControlRefusal when it is empty or cannot be dialled. */
export function requireNumber(given: string | undefined, { centre }: RequestContext): string {
  const number = actualNumber(given ?? '');
  if (number === '') {
    const text = 'DialedNumber is empty';
    throw new ControlRefusal(
      ControlFailure.CF_INVALID_DIALED_NUMBER,
      text,
      UccxErrorCode.CCX_DIALED_NUMBER_NULL,
    );
  }
  if (centre.devices.isDiallable(number)) return number;
  throw new ControlRefusal(ControlFailure.CF_INVALID_DIALED_NUMBER, `"${number}" cannot be dialled`);
}

/** The refusal of whatever but BAResponse would end a reservation call. */
export function notForReservations(): ControlRefusal {
  const text = 'a reservation call is answered by BAResponse';
  return new ControlRefusal(
    ControlFailure.CF_INVALID_OBJECT_STATE,
    text,
    UccxErrorCode.CCX_ILLEGAL_CALL_STATE,
  );
}

/** How confirmations name the call that resulted. */
export function newConnection(call: Call, device: string) {
  return {
    NewCallID: call.id,
    NewConnectionDeviceType: CONNECTION_ID_STATIC,
    NewConnectionDeviceID: device,
  };
}

/** The connection of a request that names one. */
export function connectionOf(request: {
  CallID: number;
  ConnectionDeviceType: number;
  ConnectionDeviceID?: string;
  AgentInstrument?: string;
}): Connection {
  return {
    callId: request.CallID,
    deviceType: request.ConnectionDeviceType,
    deviceId: request.ConnectionDeviceID,
    instrument: request.AgentInstrument,
  };
}

/** The active connection of a request that names an active one. */
export function activeConnectionOf(request: {
  ActiveCallID: number;
  ActiveConnectionDeviceType: number;
  ActiveConnectionDeviceID?: string;
  AgentInstrument?: string;
}): Connection {
  return {
    callId: request.ActiveCallID,
    deviceType: request.ActiveConnectionDeviceType,
    deviceId: request.ActiveConnectionDeviceID,
    instrument: request.AgentInstrument,
  };
}

/** The held connection of a request that names a held one. */
export function heldConnectionOf(request: {
  HeldCallID: number;
  HeldConnectionDeviceType: number;
  HeldConnectionDeviceID?: string;
  AgentInstrument?: string;
}): Connection {
  return {
    callId: request.HeldCallID,
    deviceType: request.HeldConnectionDeviceType,
    deviceId: request.HeldConnectionDeviceID,
    instrument: request.AgentInstrument,
  };
}
