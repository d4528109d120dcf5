/** Commands that ask for statistics, states and configuration (guide, Tables 58 to 61 and 162 to 183). */
import type { CommandAck, CtiCommand, CtiResult } from '../../core/commands';
import { InputError } from '../../core/errors';
import { optionalText, requiredText } from '../../core/params';
import { addCallData } from './call-data';
import { connectionStateOf, ctiDevice, kindOfDeviceType, readDeviceId } from './devices';
import { MAX_AGENT_ID } from './agent-requests';
import {
  AgentState,
  AgentStateMask,
  CallType,
  DeviceType,
  LocalConnectionState,
  nameOf,
  namesOfMask,
} from './enums';
import { isoTime } from './mapper-fields';
import { type Execution, knownAgent, knownCsqId } from './request-context';
import { MAX_DEVICE, readDevice, resolveCall } from './targets';

type Answer = CommandAck & Record<string, unknown>;

const MAX_EXTENSION = 15;
/** "Unknown or unavailable" in QUERY_DEVICE_INFO_CONF (Table 172). */
const UNKNOWN_LIMIT = 0xffff;

export async function queryQueueStatistics(
  command: CtiCommand<'queryQueueStatistics'>,
  execution: Execution,
): Promise<Answer> {
  const { configuration } = execution.context;
  const csqId = knownCsqId(configuration, requiredText({ ...command }, 'queue', { maxBytes: 63 }));
  const answer = await execution.request({ type: 'QUERY_QUEUE_STATISTICS_REQ', CSQID: csqId });
  return {
    ...execution.ack(),
    queue: { ...execution.context.mapper.fields.queue(String(answer.CSQID ?? csqId)) },
    ...figures(answer),
  };
}

export async function queryAgentQueueStatistics(
  command: CtiCommand<'queryAgentQueueStatistics'>,
  execution: Execution,
): Promise<Answer> {
  const agent = requiredText({ ...command }, 'agent', { maxBytes: MAX_AGENT_ID });
  knownAgent(execution.context.configuration, agent);
  const answer = await execution.request({ type: 'QUERY_AGENT_QUEUE_STATISTICS_REQ', AgentID: agent });
  return {
    ...execution.ack(),
    agent: execution.context.agents.describe(answer.AgentID ?? agent, undefined),
    ...figures(answer),
  };
}

export async function querySummaryStatistics(
  _command: CtiCommand<'querySummaryStatistics'>,
  execution: Execution,
): Promise<Answer> {
  const answer = await execution.request({ type: 'QUERY_SUMMARY_STATISTICS_REQ' });
  return { ...execution.ack(), ...figures(answer) };
}

/** The numbers of an answer by their names; times as ISO 8601, absent where they are 0. */
function figures(answer: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(answer)) {
    if (typeof value !== 'number' || name === 'InvokeID' || name === 'CSQID') continue;
    const key = name.charAt(0).toLowerCase() + name.slice(1);
    if (name === 'StartTime' || name === 'EndTime') {
      const time = isoTime(value);
      if (time !== undefined) result[key] = time;
    } else {
      result[key] = value;
    }
  }
  return result;
}

export async function queryAgentState(
  command: CtiCommand<'queryAgentState'>,
  execution: Execution,
): Promise<Answer> {
  const { context } = execution;
  const agent = optionalText({ ...command }, 'agent', { maxBytes: MAX_AGENT_ID });
  const device = readDevice({ ...command }, context);
  if (agent === undefined && device === undefined) {
    throw new InputError('CTI_INPUT_MISSING', 'agent or device is required', { context: { field: 'agent' } });
  }
  if (agent !== undefined) knownAgent(context.configuration, agent);
  const isExtension = device !== undefined && Buffer.byteLength(device, 'utf8') <= MAX_EXTENSION;
  const answer = await execution.request({
    type: 'QUERY_AGENT_STATE_REQ',
    AgentExtension: agent === undefined && isExtension ? device : undefined,
    AgentInstrument: agent === undefined && !isExtension ? device : undefined,
    AgentID: agent,
  });
  const id = answer.AgentID ?? agent;
  return {
    ...execution.ack(),
    ...(id === undefined ? {} : { agent: context.agents.describe(id, answer.AgentExtension) }),
    agentState: nameOf(AgentState, answer.AgentState),
    agentStateCode: answer.AgentState,
    ...(answer.AgentExtension === undefined ? {} : { agentExtension: answer.AgentExtension }),
    ...(answer.AgentInstrument === undefined ? {} : { agentInstrument: answer.AgentInstrument }),
    queueStates: (answer.csqs ?? []).map(({ CSQID, CSQState }) => ({
      ...(CSQID === undefined ? {} : context.mapper.fields.queue(String(CSQID))),
      ...(CSQState === undefined ? {} : { state: nameOf(AgentState, CSQState), stateCode: CSQState }),
    })),
  };
}

export async function queryDevice(command: CtiCommand<'queryDevice'>, execution: Execution): Promise<Answer> {
  const device = requireDevice({ ...command }, execution);
  const answer = await execution.request({ type: 'QUERY_DEVICE_INFO_REQ', AgentInstrument: device });
  const result: Answer = { command: execution.command, device };
  if (answer.MaxActiveCalls !== UNKNOWN_LIMIT) result['maxActiveCalls'] = answer.MaxActiveCalls;
  if (answer.MaxHeldCalls !== UNKNOWN_LIMIT) result['maxHeldCalls'] = answer.MaxHeldCalls;
  if (answer.MaxDevicesInConference !== UNKNOWN_LIMIT)
    result['maxDevicesInConference'] = answer.MaxDevicesInConference;
  result['makeCallSetup'] = answer.MakeCallSetup;
  result['makeCallStates'] = namesOfMask(AgentStateMask, answer.MakeCallSetup);
  return result;
}

export async function snapshotCall(
  command: CtiCommand<'snapshotCall'>,
  execution: Execution,
): Promise<Answer> {
  const { context } = execution;
  const target = resolveCall({ ...command }, context);
  const answer = await execution.request({
    type: 'SNAPSHOT_CALL_REQ',
    CallID: target.callId,
    ConnectionDeviceType: target.connectionType,
    ConnectionDeviceID: target.connectionId,
  });
  const { data } = addCallData({}, answer);
  return {
    ...execution.ack(target),
    callType: nameOf(CallType, answer.CallType),
    callTypeCode: answer.CallType,
    ...text('ani', answer.ANI),
    ...text('did', answer.DNIS),
    ...text('dialedNumber', answer.DialedNumber),
    data,
    parties: (answer.callDevices ?? []).map((row) => ({
      ...(row.CallConnectionCallID === undefined ? {} : { callId: String(row.CallConnectionCallID) }),
      ...text('connectionId', row.CallConnectionDeviceID),
      ...partyDevice(execution, row.CallDeviceID, row.CallDeviceType),
      ...connectionState(row.CallDeviceConnectionState),
    })),
  };
}

export async function snapshotDevice(
  command: CtiCommand<'snapshotDevice'>,
  execution: Execution,
): Promise<Answer> {
  const device = requireDevice({ ...command }, execution);
  const answer = await execution.request({
    type: 'SNAPSHOT_DEVICE_REQ',
    SnapshotDeviceType: snapshotDeviceType(device, execution),
    AgentInstrument: device,
  });
  return {
    ...execution.ack(),
    device,
    calls: (answer.calls ?? []).map((row) => ({
      ...(row.CallConnectionCallID === undefined ? {} : { callId: String(row.CallConnectionCallID) }),
      ...text('connectionId', row.CallConnectionDeviceID),
      ...connectionState(row.CallDeviceConnectionState),
    })),
  };
}

/** Table 180 wants the type of devices that are no agent's. */
function snapshotDeviceType(device: string, { context }: Execution): number {
  switch (context.mapper.fields.party(device)?.kind) {
    case 'port':
      return DeviceType.DEVID_CTI_PORT;
    case 'trigger':
      return DeviceType.DEVID_ROUTE_POINT;
    case 'agent':
      return DeviceType.DEVID_AGENT_DEVICE;
    default:
      return DeviceType.DEVID_DEVICE_IDENTIFIER;
  }
}

export async function queryTeams(
  _command: CtiCommand<'queryTeams'>,
  execution: Execution,
): Promise<CtiResult<CtiCommand<'queryTeams'>>> {
  const { configSync, configuration } = execution.context;
  await configSync.refreshTeams();
  return {
    ...execution.ack(),
    teams: configuration.lists.all('teams').map(({ id, name, details }) => ({
      id,
      ...(name === undefined ? {} : { name }),
      ...details,
    })),
  };
}

/** Uploads the configuration anew, whatever the keys say (chapter 4, last paragraph). */
export async function queryConfiguration(
  _command: CtiCommand<'queryConfiguration'>,
  execution: Execution,
): Promise<Answer> {
  const { configSync, configuration } = execution.context;
  await configSync.refresh();
  const { agents, queues, applications, devices } = configuration.directory;
  return {
    ...execution.ack(),
    agents,
    queues,
    applications,
    devices,
    keys: { ...configuration.keys },
  };
}

export function queryVersion(_command: CtiCommand<'queryVersion'>, execution: Execution): Promise<Answer> {
  return Promise.resolve({ ...execution.ack(), ...execution.context.sessionDetails });
}

function requireDevice(source: Readonly<Record<string, unknown>>, execution: Execution): string {
  return readDevice(source, execution.context) ?? requiredText(source, 'device', { maxBytes: MAX_DEVICE });
}

function text(name: string, value: string | undefined): Record<string, string> {
  return value === undefined || value === '' ? {} : { [name]: value };
}

function partyDevice(
  { context }: Execution,
  id: string | undefined,
  type: number | undefined,
): Record<string, unknown> {
  const read = readDeviceId(id, type, context.options.protocolVersion);
  if (read === undefined) return {};
  const kind = kindOfDeviceType(type) ?? context.mapper.fields.party(read.number)?.kind;
  return {
    device: ctiDevice(read.number, kind, undefined),
    ...text('primaryExtension', read.primary),
    ...(type === undefined ? {} : { deviceType: nameOf(DeviceType, type), deviceTypeCode: type }),
  };
}

function connectionState(state: number | undefined): Record<string, unknown> {
  if (state === undefined) return {};
  const word = connectionStateOf(state);
  return {
    ...(word === undefined ? {} : { localConnectionState: word }),
    connectionState: nameOf(LocalConnectionState, state),
    connectionStateCode: state,
  };
}
