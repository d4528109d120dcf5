/** The requests that control calls (chapters 7 and 9). */
import {
  AgentState,
  ControlFailure,
  EventCause,
  LocalConnectionState,
  SpecialValue,
  StatusCode,
  UccxErrorCode,
} from '../../enums';
import type { UccxMessageInput, UccxMessageOf } from '../../messages';
import type { Call } from '../model/call';
import { CallEvents } from '../model/call-events';
import { ControlRefusal, RequestRefusal } from '../model/refusal';
import {
  activeConnectionOf,
  checkType,
  connectionOf,
  controllingPhone,
  heldConnectionOf,
  newConnection,
  notForReservations,
  ownParty,
  requireDialled,
  requireNumber,
  requireParty,
  resolve,
  ringingPhone,
} from './connections';
import { actualNumber, type RequestContext } from './context';

const { LCS_ALERTING, LCS_CONNECT } = LocalConnectionState;
const { NULL_CALL_ID } = SpecialValue;

/** States from which a call can be made; QUERY_DEVICE_INFO_CONF announces them. */
export const MAKE_CALL_STATES: readonly number[] = [
  AgentState.AGENT_STATE_NOT_READY,
  AgentState.AGENT_STATE_READY,
  AgentState.AGENT_STATE_WORK,
];

/** MAKE_CALL_REQ (Tables 128 and 129). @throws RequestRefusal, ControlRefusal */
export function makeCall(request: UccxMessageOf<'MAKE_CALL_REQ'>, context: RequestContext): UccxMessageInput {
  context.requireCallControl();
  const { extension, agent } = context.requirePhone(request.AgentInstrument ?? '');
  const dialled = requireNumber(request.DialedNumber, context);
  const { switchboard } = context.centre;
  if (!MAKE_CALL_STATES.includes(agent.state)) {
    const text = `agent ${agent.id} cannot make a call in the present state`;
    throw new ControlRefusal(ControlFailure.CF_INVALID_OBJECT_STATE, text);
  }
  if (switchboard.callsAt(extension).length > 0) {
    const text = `${extension} is in a call`;
    throw new ControlRefusal(ControlFailure.CF_RESOURCE_BUSY, text, UccxErrorCode.CCX_AGENT_DEVICE_BUSY);
  }
  const call = context.centre.callFrom(extension, dialled, { data: request });
  return { type: 'MAKE_CALL_CONF', InvokeID: request.InvokeID, ...newConnection(call, extension) };
}

/** ANSWER_CALL_REQ (Tables 108 and 109). @throws RequestRefusal, ControlRefusal */
export function answerCall(
  request: UccxMessageOf<'ANSWER_CALL_REQ'>,
  context: RequestContext,
): UccxMessageInput {
  context.requireCallControl();
  const given = request.AgentInstrument ?? request.ConnectionDeviceID;
  if (given === undefined) {
    throw new RequestRefusal(
      StatusCode.E_CTI_REQUIRED_DATA_MISSING,
      'ConnectionDeviceID or AgentInstrument is needed',
    );
  }
  checkType(request.ConnectionDeviceType);
  const { switchboard, outbound } = context.centre;
  const call = request.CallID === NULL_CALL_ID ? undefined : context.requireCall(request.CallID);
  const phone = ringingPhone(call, given, context);
  const { extension } = context.requirePhone(phone);
  const ringing = call ?? switchboard.callAt(extension, LCS_ALERTING);
  if (ringing === undefined || outbound.contactOf(ringing) !== undefined) {
    throw new ControlRefusal(ControlFailure.CF_NO_CALL_TO_ANSWER, `no call rings at ${extension}`);
  }
  requireParty(ringing, extension, request.AgentInstrument);
  switchboard.answer(ringing, extension);
  return { type: 'ANSWER_CALL_CONF', InvokeID: request.InvokeID };
}

/** HOLD_CALL_REQ (Tables 125 and 126). @throws RequestRefusal, ControlRefusal */
export function holdCall(request: UccxMessageOf<'HOLD_CALL_REQ'>, context: RequestContext): UccxMessageInput {
  context.requireCallControl();
  const { call, device } = resolve(connectionOf(request), context);
  context.centre.switchboard.hold(call, device);
  return { type: 'HOLD_CALL_CONF', InvokeID: request.InvokeID };
}

/** RETRIEVE_CALL_REQ (Tables 135 and 136). @throws RequestRefusal, ControlRefusal */
export function retrieveCall(
  request: UccxMessageOf<'RETRIEVE_CALL_REQ'>,
  context: RequestContext,
): UccxMessageInput {
  context.requireCallControl();
  const { call, device } = resolve(heldConnectionOf(request), context);
  context.centre.switchboard.retrieve(call, device);
  return { type: 'RETRIEVE_CALL_CONF', InvokeID: request.InvokeID };
}

/** CLEAR_CONNECTION_REQ (Tables 114 and 115). @throws RequestRefusal, ControlRefusal */
export function clearConnection(
  request: UccxMessageOf<'CLEAR_CONNECTION_REQ'>,
  context: RequestContext,
): UccxMessageInput {
  context.requireCallControl();
  checkType(request.ConnectionDeviceType);
  const call = context.requireCall(request.CallID);
  const device = actualNumber(request.ConnectionDeviceID ?? '');
  if (!call.parties.has(device)) {
    const text = `${device} has no connection with call ${call.id}`;
    throw new ControlRefusal(ControlFailure.CF_NO_CONNECTION_TO_CLEAR, text);
  }
  // A party without a phone here is dropped by an agent who is in the call, too.
  context.requirePhone(request.AgentInstrument ?? controllingPhone(call, device, context));
  const { switchboard, outbound } = context.centre;
  if (outbound.isReservation(call)) throw notForReservations();
  const declined = call.stateOf(device) === LCS_ALERTING;
  switchboard.leave(call, device, declined ? EventCause.CEC_CALL_CANCELLED : EventCause.CEC_NONE);
  return { type: 'CLEAR_CONNECTION_CONF', InvokeID: request.InvokeID };
}

/** CLEAR_CALL_REQ (Tables 111 and 112). @throws RequestRefusal, ControlRefusal */
export function clearCall(
  request: UccxMessageOf<'CLEAR_CALL_REQ'>,
  context: RequestContext,
): UccxMessageInput {
  context.requireCallControl();
  checkType(request.ConnectionDeviceType);
  const call = context.requireCall(request.CallID);
  const device = actualNumber(request.ConnectionDeviceID ?? '');
  if (!call.parties.has(device)) {
    const text = `${device} has no call ${call.id}`;
    throw new ControlRefusal(ControlFailure.CF_NO_CALL_TO_CLEAR, text);
  }
  context.requirePhone(request.AgentInstrument ?? controllingPhone(call, device, context));
  if (context.centre.outbound.isReservation(call)) throw notForReservations();
  context.centre.switchboard.clear(call, device);
  return { type: 'CLEAR_CALL_CONF', InvokeID: request.InvokeID };
}

/** CONSULT_CALL_REQ (Tables 121 and 122). @throws RequestRefusal, ControlRefusal */
export function consultCall(
  request: UccxMessageOf<'CONSULT_CALL_REQ'>,
  context: RequestContext,
): UccxMessageInput {
  context.requireCallControl();
  const { call, device } = resolve(activeConnectionOf(request), context);
  const dialled = requireNumber(request.DialedNumber, context);
  const second = context.centre.joining.consult(call, device, dialled, { overriding: request });
  return { type: 'CONSULT_CALL_CONF', InvokeID: request.InvokeID, ...newConnection(second, device) };
}

type JoinRequest = UccxMessageOf<'TRANSFER_CALL_REQ'> | UccxMessageOf<'CONFERENCE_CALL_REQ'>;

/** The two ways in which a call is joined with another one. */
interface JoinWays {
  /** In one step, with a number that is dialled for it. */
  withNumber(active: Call, device: string, dialled: string): Call;
  withHeld(calls: { readonly active: Call; readonly held: Call; readonly device: string }): Call;
}

/** Joins as a request asks; gives what both confirmations say of it. */
function join(request: JoinRequest, context: RequestContext, ways: JoinWays) {
  context.requireCallControl();
  const { call: active, device } = resolve(activeConnectionOf(request), context);
  let result: Call;
  if (request.HeldConnectionDeviceID === undefined) {
    const dialled = requireNumber(requireDialled(request.DialedNumber), context);
    result = ways.withNumber(active, device, dialled);
  } else {
    const { call: held } = resolve(heldConnectionOf(request), context);
    held.data.merge(request);
    result = ways.withHeld({ active, held, device });
  }
  return {
    InvokeID: request.InvokeID,
    ...newConnection(result, device),
    parties: CallEvents.parties(result),
  };
}

/** TRANSFER_CALL_REQ (Tables 138 and 139). @throws RequestRefusal, ControlRefusal */
export function transferCall(
  request: UccxMessageOf<'TRANSFER_CALL_REQ'>,
  context: RequestContext,
): UccxMessageInput {
  const { joining } = context.centre;
  const joined = join(request, context, {
    withNumber: (active, device, dialled) => joining.transferTo(active, device, dialled, request),
    withHeld: (calls) => joining.transfer(calls),
  });
  return { type: 'TRANSFER_CALL_CONF', ...joined };
}

/** CONFERENCE_CALL_REQ (Tables 117 and 118). @throws RequestRefusal, ControlRefusal */
export function conferenceCall(
  request: UccxMessageOf<'CONFERENCE_CALL_REQ'>,
  context: RequestContext,
): UccxMessageInput {
  const { joining } = context.centre;
  const joined = join(request, context, {
    withNumber: (active, device, dialled) => joining.conferenceWith(active, device, dialled, request),
    withHeld: (calls) => joining.conference(calls),
  });
  return { type: 'CONFERENCE_CALL_CONF', ...joined };
}

/** ALTERNATE_CALL_REQ (Tables 105 and 106). @throws RequestRefusal, ControlRefusal */
export function alternateCall(
  request: UccxMessageOf<'ALTERNATE_CALL_REQ'>,
  context: RequestContext,
): UccxMessageInput {
  context.requireCallControl();
  const { call, device } = resolve(activeConnectionOf(request), context);
  checkType(request.OtherConnectionDeviceType);
  const other = context.requireCall(request.OtherCallID);
  context.centre.joining.alternate(call, other, device);
  return { type: 'ALTERNATE_CALL_CONF', InvokeID: request.InvokeID };
}

/** RECONNECT_CALL_REQ (Tables 132 and 133). @throws RequestRefusal, ControlRefusal */
export function reconnectCall(
  request: UccxMessageOf<'RECONNECT_CALL_REQ'>,
  context: RequestContext,
): UccxMessageInput {
  context.requireCallControl();
  const { call: active, device } = resolve(activeConnectionOf(request), context);
  const { call: held } = resolve(heldConnectionOf(request), context);
  context.centre.joining.reconnect({ active, held, device });
  return { type: 'RECONNECT_CALL_CONF', InvokeID: request.InvokeID };
}

/** SEND_DTMF_SIGNAL_REQ (Tables 142 and 143). @throws RequestRefusal, ControlRefusal */
export function sendDtmf(
  request: UccxMessageOf<'SEND_DTMF_SIGNAL_REQ'>,
  context: RequestContext,
): UccxMessageInput {
  context.requireCallControl();
  const { call, device } = resolve(connectionOf(request), context);
  const digits = request.DTMFString ?? '';
  if (!/^[0-9A-D*#,]+$/.test(digits)) {
    const text = 'DTMFString holds characters that are no tones';
    throw new ControlRefusal(ControlFailure.CF_VALUE_OUT_OF_RANGE, text, UccxErrorCode.CCX_INVALID_ARGUMENT);
  }
  context.centre.switchboard.requireState(call, device, LCS_CONNECT);
  call.tones += digits;
  return { type: 'SEND_DTMF_SIGNAL_CONF', InvokeID: request.InvokeID };
}

/** SET_CALL_DATA_REQ (Tables 145 and 146), also the answer to outbound reservations (chapter 8). @throws RequestRefusal, ControlRefusal */
export function setCallData(
  request: UccxMessageOf<'SET_CALL_DATA_REQ'>,
  context: RequestContext,
): UccxMessageInput {
  context.requireService(UccxErrorCode.CCX_CALL_DATA_UPDATE_MASK_NOT_ON, 'CTI_SERVICE_CALL_DATA_UPDATE');
  const { centre } = context;
  checkType(request.ConnectionDeviceType);
  // An outbound call can be classified while the agent works after it (chapter 8).
  const call = centre.outbound.previewWithId(request.CallID) ?? context.requireCall(request.CallID);
  const device = actualNumber(request.ConnectionDeviceID ?? '');
  if (!call.ended) requireParty(call, device, undefined);
  context.requireOwn(ownParty(call, device, context));
  const response = request.namedVariables?.findLast(({ name }) => name === 'BAResponse');
  const rest = {
    ...request,
    namedVariables: request.namedVariables?.filter(({ name }) => name !== 'BAResponse'),
  };
  const outbound = response !== undefined && centre.outbound.contactOf(call) !== undefined;
  const changed = call.data.merge(outbound ? rest : request);
  if (Object.keys(changed).length > 0) centre.callEvents.dataUpdated(call, changed);
  if (outbound) centre.outbound.respond(call, response.value);
  return { type: 'SET_CALL_DATA_CONF', InvokeID: request.InvokeID };
}

/** BAD_CALL_REQ (Tables 159 and 160). @throws RequestRefusal, ControlRefusal */
export function badCall(request: UccxMessageOf<'BAD_CALL_REQ'>, context: RequestContext): UccxMessageInput {
  checkType(request.ConnectionDeviceType);
  if (request.CallID !== NULL_CALL_ID) {
    const call = context.requireCall(request.CallID);
    requireParty(call, actualNumber(request.ConnectionDeviceID ?? ''), undefined);
  }
  context.centre.badCalls.push({ callId: request.CallID, agentId: request.AgentID });
  return { type: 'BAD_CALL_CONF', InvokeID: request.InvokeID };
}
