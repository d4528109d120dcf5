/** Commands that make and control calls (guide, chapter 7 and Tables 103 to 147). */
import type { CallStarted, CommandAck, CtiCommand } from '../../core/commands';
import { InputError, UnsupportedError } from '../../core/errors';
import type { LocalConnectionState } from '../../core/events';
import {
  optionalChoice,
  optionalInteger,
  optionalObject,
  optionalText,
  requiredText,
} from '../../core/params';
import { checkBaResponse, readCallData, type RequestCallData } from './call-data';
import { CallType, ConnectionDeviceType, ConsultType, Disposition, nameOf, SpecialValue } from './enums';
import type { UccxMessageOf } from './messages';
import { type Execution, reportedCall } from './request-context';
import {
  IN_CALL,
  MAX_DEVICE,
  readDevice,
  resolveCall,
  resolvePair,
  resolveTarget,
  type Target,
  type TargetPair,
} from './targets';

/** Longest DialedNumber and DTMFString in octets, without the NUL (Tables 129 and 143). */
const MAX_DIALED_NUMBER = 39;
const MAX_DTMF = 31;

type Command<Name extends CtiCommand['command']> = CtiCommand<Name>;
type Source = Readonly<Record<string, unknown>>;

const ACTIVE: readonly LocalConnectionState[] = ['connected'];
/** A consultation may be ended or joined while it still rings. */
const CONSULTING: readonly LocalConnectionState[] = ['connected', 'initiated'];
const HELD: readonly LocalConnectionState[] = ['hold'];

export async function makeCall(command: Command<'makeCall'>, execution: Execution): Promise<CallStarted> {
  const { context } = execution;
  const device = optionalText({ ...command }, 'from', { maxBytes: MAX_DEVICE }) ?? readDevice({}, context);
  if (device === undefined) {
    throw new InputError('CTI_INPUT_MISSING', 'from is required', { context: { field: 'from' } });
  }
  const answer = await execution.request({
    type: 'MAKE_CALL_REQ',
    AgentInstrument: device,
    DialedNumber: readDestination({ ...command }),
    ...readCallData({ ...command }, { accountCode: 'AccountCode' }),
  });
  return { ...started(execution, answer), device };
}

export async function answer(command: Command<'answer'>, execution: Execution): Promise<CommandAck> {
  const target = resolveAlerting({ ...command }, execution);
  await execution.request({
    type: 'ANSWER_CALL_REQ',
    CallID: target.callId,
    ConnectionDeviceType: target.connectionType,
    ConnectionDeviceID: target.connectionId === '' ? undefined : target.connectionId,
    AgentInstrument: target.device,
  });
  return target.callId === SpecialValue.NULL_CALL_ID
    ? { ...execution.ack(), ...(target.device === undefined ? {} : { device: target.device }) }
    : execution.ack(target);
}

/** Table 108: a phone may be told to answer without saying which call. */
function resolveAlerting(command: Source, { context }: Execution): Target {
  const device = readDevice(command, context);
  const namesOnlyDevice = command['callId'] === undefined && command['connectionId'] === undefined;
  const isRinging = (): boolean =>
    context.calls.at(device ?? '').some(({ connection }) => connection.state === 'alerting');
  if (device === undefined || !namesOnlyDevice || isRinging()) {
    return resolveTarget(command, context, ['alerting']);
  }
  return {
    callId: SpecialValue.NULL_CALL_ID,
    connectionId: '',
    connectionType: ConnectionDeviceType.CONNECTION_ID_NONE,
    device,
  };
}

export async function hold(command: Command<'hold'>, execution: Execution): Promise<CommandAck> {
  const target = resolveTarget({ ...command }, execution.context, ACTIVE);
  await execution.request({ type: 'HOLD_CALL_REQ', ...connection(target) });
  return execution.ack(target);
}

export async function retrieve(command: Command<'retrieve'>, execution: Execution): Promise<CommandAck> {
  const target = resolveTarget({ ...command }, execution.context, HELD);
  await execution.request({
    type: 'RETRIEVE_CALL_REQ',
    ...heldConnection(target),
    AgentInstrument: target.device,
  });
  return execution.ack(target);
}

export async function drop(command: Command<'drop'>, execution: Execution): Promise<CommandAck> {
  const target = resolveTarget({ ...command }, execution.context, IN_CALL);
  await execution.request({ type: 'CLEAR_CONNECTION_REQ', ...connection(target) });
  return execution.ack(target);
}

export async function clear(command: Command<'clear'>, execution: Execution): Promise<CommandAck> {
  const target = resolveCall({ ...command }, execution.context);
  await execution.request({ type: 'CLEAR_CALL_REQ', ...connection(target) });
  return execution.ack(target);
}

export async function consult(command: Command<'consult'>, execution: Execution): Promise<CallStarted> {
  const destination = readDestination({ ...command });
  const purpose = optionalChoice({ ...command }, 'purpose', ['transfer', 'conference']);
  const data = readCallData({ ...command }, { accountCode: 'AccountCode' });
  const target = resolveTarget({ ...command }, execution.context, ACTIVE);
  const answer = await execution.request({
    type: 'CONSULT_CALL_REQ',
    ...activeConnection(target),
    ConsultType: consultType(purpose),
    DialedNumber: destination,
    AgentInstrument: target.device,
    ...data,
  });
  const call = execution.context.calls.get(answer.NewCallID);
  if (call !== undefined) call.relatedCallId ??= target.callId;
  return {
    ...started(execution, answer),
    ...(target.device === undefined ? {} : { device: target.device }),
    details: { activeCallId: String(target.callId) },
  };
}

function consultType(purpose: 'transfer' | 'conference' | undefined): number {
  if (purpose === undefined) return ConsultType.UNSPECIFIED;
  return purpose === 'transfer' ? ConsultType.TRANSFER : ConsultType.CONFERENCE;
}

export async function transfer(command: Command<'transfer'>, execution: Execution): Promise<CallStarted> {
  const pair = resolvePair({ ...command }, 'heldCallId', execution.context, {
    active: CONSULTING,
    other: HELD,
  });
  const answer = await execution.request({
    type: 'TRANSFER_CALL_REQ',
    ...joined(pair),
    ...readCallData(vendorOptions(command), { accountCode: 'AccountCode' }),
  });
  return { ...started(execution, answer), device: pair.device };
}

export async function conference(command: Command<'conference'>, execution: Execution): Promise<CallStarted> {
  const options = vendorOptions(command);
  const data = readCallData(options, { accountCode: 'AccountCode' });
  const dialedNumber = optionalText(options, 'dialedNumber', { maxBytes: MAX_DIALED_NUMBER });
  const join =
    dialedNumber === undefined
      ? joined(
          resolvePair({ ...command }, 'heldCallId', execution.context, { active: CONSULTING, other: HELD }),
        )
      : oneStep(resolveTarget({ ...command }, execution.context, ACTIVE), dialedNumber);
  const answer = await execution.request({ type: 'CONFERENCE_CALL_REQ', ...join, ...data });
  const parties = (answer.parties ?? []).map((row) => ({
    ...(row.ConnectedPartyCallID === undefined ? {} : { callId: String(row.ConnectedPartyCallID) }),
    ...(row.ConnectedPartyDeviceID === undefined ? {} : { connectionId: row.ConnectedPartyDeviceID }),
  }));
  return { ...started(execution, answer), device: join.AgentInstrument, details: { parties } };
}

/** Table 139: either a held connection or a number to dial; with the number it takes one step. */
export async function blindTransfer(
  command: Command<'blindTransfer'>,
  execution: Execution,
): Promise<CallStarted> {
  if (command.kind !== undefined && command.kind !== '' && command.kind !== 'number') {
    throw new UnsupportedError(`blindTransfer goes to a number here, not to "${command.kind}"`, {
      context: { field: 'kind' },
    });
  }
  const destination = readDestination({ ...command });
  const data = readCallData(vendorOptions(command), { accountCode: 'AccountCode' });
  const target = resolveTarget({ ...command }, execution.context, ACTIVE);
  const answer = await execution.request({
    type: 'TRANSFER_CALL_REQ',
    ...oneStep(target, destination),
    ...data,
  });
  return { ...started(execution, answer), ...(target.device === undefined ? {} : { device: target.device }) };
}

export async function alternate(command: Command<'alternate'>, execution: Execution): Promise<CommandAck> {
  const pair = resolvePair({ ...command }, 'otherCallId', execution.context, {
    active: ACTIVE,
    other: ['hold', 'alerting'],
  });
  await execution.request({
    type: 'ALTERNATE_CALL_REQ',
    ...activeConnection(pair.active),
    OtherCallID: pair.other.callId,
    OtherConnectionDeviceType: pair.other.connectionType,
    OtherConnectionDeviceID: pair.other.connectionId,
    AgentInstrument: pair.device,
  });
  return execution.ack(pair.active);
}

export async function reconnect(command: Command<'reconnect'>, execution: Execution): Promise<CommandAck> {
  const pair = resolvePair({ ...command }, 'heldCallId', execution.context, {
    active: CONSULTING,
    other: HELD,
  });
  await execution.request({
    type: 'RECONNECT_CALL_REQ',
    ...activeConnection(pair.active),
    ...heldConnection(pair.other),
    AgentInstrument: pair.device,
  });
  return execution.ack(pair.other);
}

export async function sendDtmf(command: Command<'sendDtmf'>, execution: Execution): Promise<CommandAck> {
  const source: Source = { ...command };
  const digits = requiredText(source, 'digits', {
    maxBytes: MAX_DTMF,
    pattern: { matches: /^[0-9A-Da-d*#,]+$/, wording: 'DTMF digits (0-9, A-D, * and #)' },
  });
  const tone = optionalInteger(source, 'toneDurationMs', { min: 0, max: 0xffff });
  const pause = optionalInteger(source, 'pauseDurationMs', { min: 0, max: 0xffff_ffff });
  const target = resolveTarget(source, execution.context, ACTIVE);
  await execution.request({
    type: 'SEND_DTMF_SIGNAL_REQ',
    ...connection(target),
    // 0 lets the server choose (Table 142).
    ToneDuration: tone ?? 0,
    PauseDuration: pause ?? 0,
    DTMFString: digits,
  });
  return execution.ack(target);
}

export async function badCall(command: Command<'badCall'>, execution: Execution): Promise<CommandAck> {
  const target = resolveCall({ ...command }, execution.context);
  const agent = execution.context.agents.at(target.device ?? '');
  await execution.request({
    type: 'BAD_CALL_REQ',
    CallID: target.callId,
    ConnectionDeviceType: target.connectionType,
    ConnectionDeviceID: target.connectionId,
    AgentID: agent?.id,
  });
  return execution.ack(target);
}

export async function setCallData(
  command: Command<'setCallData'>,
  execution: Execution,
): Promise<CommandAck> {
  const options = vendorOptions(command);
  const data = withBaResponse(
    readCallData({ ...command }, { accountCode: 'CustomerAccountNumber', callerEnteredDigits: true }),
    options,
  );
  const ani = optionalText(options, 'ani', { maxBytes: MAX_DIALED_NUMBER });
  const disposition = optionalChoice(options, 'calledPartyDisposition', DISPOSITIONS);
  const callType = optionalChoice(options, 'callType', CALL_TYPES);
  if (
    Object.keys(data).length === 0 &&
    ani === undefined &&
    disposition === undefined &&
    callType === undefined
  ) {
    throw new InputError('CTI_INPUT_MISSING', 'data says nothing to set', { context: { field: 'data' } });
  }
  const target = resolveCall({ ...command }, execution.context);
  const known = execution.context.calls.get(target.callId);
  await execution.request({
    type: 'SET_CALL_DATA_REQ',
    ConnectionDeviceType: target.connectionType,
    CallID: target.callId,
    CallType: callType === undefined ? (known?.callType ?? CallType.CALLTYPE_INVALID) : CallType[callType],
    CalledPartyDisposition: disposition === undefined ? Disposition.CD_INVALID : Disposition[disposition],
    ConnectionDeviceID: target.connectionId,
    ANI: ani,
    ...data,
  });
  return execution.ack(target);
}

const DISPOSITIONS = Object.keys(Disposition) as (keyof typeof Disposition)[];
const CALL_TYPES = Object.keys(CallType) as (keyof typeof CallType)[];

/** `options.baResponse` is the short way to the outbound variable BAResponse. */
function withBaResponse(data: RequestCallData, options: Source): RequestCallData {
  const response = optionalText(options, 'baResponse');
  if (response === undefined) return data;
  const variable = { name: 'BAResponse', value: checkBaResponse(response, 'options.baResponse') };
  const others = (data.namedVariables ?? []).filter(({ name }) => name !== variable.name);
  return { ...data, namedVariables: [...others, variable] };
}

function readDestination(source: Source): string {
  return requiredText(source, 'destination', { maxBytes: MAX_DIALED_NUMBER });
}

function vendorOptions(command: { options?: Record<string, unknown> }): Source {
  return optionalObject({ ...command }, 'options');
}

type NewCall = Pick<UccxMessageOf<'MAKE_CALL_CONF'>, 'NewCallID' | 'NewConnectionDeviceID'>;

function started(execution: Execution, answer: NewCall): CallStarted {
  return {
    ...execution.ack(),
    ...reportedCall(answer.NewCallID),
    ...(answer.NewConnectionDeviceID === undefined ? {} : { connectionId: answer.NewConnectionDeviceID }),
  };
}

function connection(target: Target) {
  return {
    CallID: target.callId,
    ConnectionDeviceType: target.connectionType,
    ConnectionDeviceID: target.connectionId,
    AgentInstrument: target.device,
  };
}

function activeConnection(target: Target) {
  return {
    ActiveCallID: target.callId,
    ActiveConnectionDeviceType: target.connectionType,
    ActiveConnectionDeviceID: target.connectionId,
  };
}

function heldConnection(target: Target) {
  return {
    HeldCallID: target.callId,
    HeldConnectionDeviceType: target.connectionType,
    HeldConnectionDeviceID: target.connectionId,
  };
}

function joined(pair: TargetPair) {
  return { ...activeConnection(pair.active), ...heldConnection(pair.other), AgentInstrument: pair.device };
}

function oneStep(target: Target, dialedNumber: string) {
  return {
    ...activeConnection(target),
    HeldCallID: SpecialValue.NULL_CALL_ID,
    HeldConnectionDeviceType: ConnectionDeviceType.CONNECTION_ID_NONE,
    AgentInstrument: target.device ?? target.connectionId,
    DialedNumber: dialedNumber,
  };
}

/** What `data` and the options `callType` and `calledPartyDisposition` of requests can name. */
export const CALL_DATA_CHOICES = {
  'makeCall.data': ['callVariables', 'eccVariables', 'wrapUp', 'accountCode'],
  'setCallData.data': ['callVariables', 'eccVariables', 'wrapUp', 'accountCode', 'callerEnteredDigits'],
  'setCallData.options.callType': CALL_TYPES.map((name) => nameOf(CallType, CallType[name])),
  'setCallData.options.calledPartyDisposition': DISPOSITIONS.map((name) =>
    nameOf(Disposition, Disposition[name]),
  ),
} as const;
