/** Commands about agents and their supervision (guide, chapter 5; Tables 62 to 64 and 148 to 158). */
import type { AgentStateCommand, CallStarted, CtiCommand, CtiResult } from '../../core/commands';
import { AGENT_STATE_COMMANDS } from '../../core/commands';
import { InputError, UnsupportedError } from '../../core/errors';
import {
  optionalBoolean,
  optionalInteger,
  optionalObject,
  optionalText,
  requiredChoice,
} from '../../core/params';
import {
  AgentCapacity,
  AgentState,
  ConnectionDeviceType,
  ForcedFlag,
  SpecialValue,
  SupervisoryAction,
} from './enums';
import { type Execution, knownAgent, reportedCall, type RequestContext } from './request-context';
import { IN_CALL, MAX_DEVICE, readCallId, readDevice, resolveTarget, type Target } from './targets';

/** Longest AgentID, AgentPassword and AgentExtension in octets, without the NUL (Tables 47 and 63). */
export const MAX_AGENT_ID = 31;
const MAX_PASSWORD = 63;
const MAX_EXTENSION = 15;
/** First version with ForcedFlag 2 and AgentCapacity (Table 62). */
const AUTHENTICATION_SINCE = 12;

type Source = Readonly<Record<string, unknown>>;

const STATES: Readonly<Record<AgentStateCommand, number>> = {
  login: AgentState.AGENT_STATE_LOGIN,
  logout: AgentState.AGENT_STATE_LOGOUT,
  ready: AgentState.AGENT_STATE_READY,
  notReady: AgentState.AGENT_STATE_NOT_READY,
  work: AgentState.AGENT_STATE_WORK,
  // Table 5: a login that changes nothing.
  authenticate: AgentState.AGENT_STATE_LOGIN,
};

export async function setAgentState(
  command: CtiCommand<'setAgentState'>,
  execution: Execution,
): Promise<CtiResult<CtiCommand<'setAgentState'>>> {
  const { context } = execution;
  const source: Source = { ...command };
  const state = requiredChoice(source, 'state', AGENT_STATE_COMMANDS);
  const isLogin = state === 'login' || state === 'authenticate';
  const agent = readAgent(source, context) ?? (state === 'logout' ? agentAt(source, context) : undefined);
  if (agent === undefined && (isLogin || state === 'logout')) throw missing('agent');
  const device = state === 'authenticate' ? 'unknown' : phoneFor(source, agent, context);
  const forced = optionalBoolean(source, 'forced') === true;
  if (forced && state !== 'login' && state !== 'logout') {
    throw new InputError('CTI_INPUT_VALUE', 'forced goes with login and logout only', {
      context: { field: 'forced' },
    });
  }
  if (state === 'authenticate') requireVersion(context, 'state authenticate');
  await execution.request({
    type: 'SET_AGENT_STATE_REQ',
    AgentState: STATES[state],
    EventReasonCode: optionalInteger(source, 'reason', { min: 0, max: 0xffff }) ?? 0,
    ForcedFlag:
      state === 'authenticate' ? ForcedFlag.AUTHENTICATE_ONLY : forced ? ForcedFlag.FORCED : ForcedFlag.NO,
    AgentCapacity: readCapacity(source, context),
    AgentInstrument: device,
    AgentPassword: isLogin ? readPassword(source) : undefined,
    AgentID: agent,
  });
  return {
    ...execution.ack(),
    state,
    ...(agent === undefined ? {} : { agent }),
    ...(state === 'authenticate' ? {} : { device }),
  };
}

function readAgent(source: Source, context: RequestContext): string | undefined {
  const { mode } = context.options;
  const agent =
    optionalText(source, 'agent', { maxBytes: MAX_AGENT_ID }) ??
    // A device that is named speaks for itself.
    (mode.kind === 'agent' && source['device'] === undefined ? mode.agentId : undefined);
  if (agent !== undefined) knownAgent(context.configuration, agent);
  return agent;
}

/** Who works at the phone that is named: a logout has to say whose it is (Table 63). */
function agentAt(source: Source, context: RequestContext): string | undefined {
  const device = readDevice(source, context);
  const working = device === undefined ? undefined : context.agents.at(device);
  return working?.id ?? (source['device'] === undefined ? context.ownAgent?.id : undefined);
}

/** AgentInstrument is always required (Table 63): as given, else where the agent works or is configured. */
function phoneFor(source: Source, agent: string | undefined, context: RequestContext): string {
  const device = readDevice(source, context);
  if (device !== undefined) return device;
  const phone = agent === undefined ? undefined : phoneOf(agent, context);
  if (phone === undefined) throw missing('device');
  return phone;
}

/** Required for a login, though it may be empty. Never part of an error. */
function readPassword(source: Source): string {
  const password = source['password'];
  if (password === '') return '';
  if (password === undefined || password === null) throw missing('password');
  return optionalText(source, 'password', { maxBytes: MAX_PASSWORD }) ?? '';
}

function readCapacity(source: Source, context: RequestContext): number {
  const outbound = optionalBoolean(optionalObject(source, 'options'), 'outbound') === true;
  if (outbound) requireVersion(context, 'options.outbound');
  return outbound ? AgentCapacity.OUTBOUND : 0;
}

function requireVersion({ options }: RequestContext, what: string): void {
  if (options.protocolVersion >= AUTHENTICATION_SINCE) return;
  throw new UnsupportedError(`${what} needs protocol version ${AUTHENTICATION_SINCE} or later`, {
    context: { protocolVersion: options.protocolVersion },
  });
}

/** The supervisory actions that the guide names; whispering has a cause but no action (Table 150). */
export const UCCX_SUPERVISE_ACTIONS = ['monitor', 'bargeIn', 'intercept', 'clear'] as const;

const ACTIONS: Readonly<Record<(typeof UCCX_SUPERVISE_ACTIONS)[number], number>> = {
  monitor: SupervisoryAction.SUPERVISOR_MONITOR,
  bargeIn: SupervisoryAction.SUPERVISOR_BARGE_IN,
  intercept: SupervisoryAction.SUPERVISOR_INTERCEPT,
  clear: SupervisoryAction.SUPERVISOR_CLEAR,
};

export async function supervise(
  command: CtiCommand<'supervise'>,
  execution: Execution,
): Promise<CallStarted> {
  const { context } = execution;
  const source: Source = { ...command };
  if (source['action'] === 'whisper') {
    throw new UnsupportedError('the guide of Unified CCX has no value for whispering', {
      context: { field: 'action' },
    });
  }
  const action = requiredChoice(source, 'action', UCCX_SUPERVISE_ACTIONS);
  const agent = optionalText(source, 'agent', { maxBytes: MAX_AGENT_ID });
  if (agent !== undefined) knownAgent(context.configuration, agent);
  const supervisor = supervisorPhone(source, context);
  const supervised = supervisedCall(source, agent, context);
  const own = supervisorCall(optionalObject(source, 'options'), supervisor, supervised, context);
  const answer = await execution.request({
    type: 'SUPERVISE_CALL_REQ',
    AgentCallID: supervised.callId,
    SupervisorCallID: own?.callId ?? SpecialValue.NULL_CALL_ID,
    AgentConnectionDeviceType: supervised.connectionType,
    SupervisorConnectionDeviceType: own?.connectionType ?? ConnectionDeviceType.CONNECTION_ID_NONE,
    SupervisoryAction: ACTIONS[action],
    AgentConnectionDeviceID: supervised.connectionId,
    SupervisorConnectionDeviceID: own?.connectionId,
    AgentExtension: extensionOf(supervised.device),
    AgentInstrument: supervised.device,
    SupervisorInstrument: supervisor,
    AgentID: agent ?? context.agents.at(supervised.device ?? '')?.id,
  });
  return {
    ...execution.ack(),
    ...reportedCall(answer.CallID),
    ...(answer.ConnectionDeviceID === undefined ? {} : { connectionId: answer.ConnectionDeviceID }),
    ...(supervised.device === undefined ? {} : { device: supervised.device }),
  };
}

/** SupervisorInstrument (Table 149): a phone as given, or the one at which the named supervisor works. */
function supervisorPhone(source: Source, context: RequestContext): string {
  const named = optionalText(source, 'supervisor', { maxBytes: MAX_DEVICE }) ?? readDevice({}, context);
  if (named === undefined) throw missing('supervisor');
  if (context.agents.at(named) !== undefined) return named;
  return phoneOf(named, context) ?? named;
}

/** Where an agent works, or is configured to. */
function phoneOf(agent: string, { agents, configuration }: RequestContext): string | undefined {
  const known = agents.get(agent);
  return known?.instrument ?? known?.extension ?? configuration.agent(agent)?.number;
}

/** The agent's call: as named, or the only one of the agent's phone. */
function supervisedCall(source: Source, agent: string | undefined, context: RequestContext): Target {
  const phone = agent === undefined ? undefined : context.agents.get(agent)?.extension;
  const named = source['device'] === undefined && source['connectionId'] === undefined;
  // In agent mode the own phone is the supervisor's, not the supervised one.
  const bridged: RequestContext = { ...context, ownAgent: undefined };
  return resolveTarget(
    named && phone !== undefined ? { ...source, device: phone } : source,
    bridged,
    IN_CALL,
  );
}

/** The supervisor's own part in the call, or in the call made for it; there is none before monitoring. */
function supervisorCall(
  options: Source,
  supervisor: string,
  supervised: Target,
  context: RequestContext,
): Target | undefined {
  const callId = readCallId(options, 'supervisorCallId');
  if (callId !== undefined)
    return resolveTarget({ callId: String(callId), device: supervisor }, context, IN_CALL);
  const calls = context.calls.at(supervisor).filter(({ connection }) => connection.state !== 'null');
  const same =
    calls.find(({ call }) => call.id === supervised.callId) ?? (calls.length === 1 ? calls[0] : undefined);
  if (same === undefined) return undefined;
  return {
    callId: same.call.id,
    connectionId: same.connection.id,
    connectionType: same.connection.idType,
    device: supervisor,
  };
}

export async function supervisorAssist(
  command: CtiCommand<'supervisorAssist'>,
  execution: Execution,
): Promise<CallStarted> {
  const { context } = execution;
  const source: Source = { ...command };
  const agent = readAgent(source, context);
  const target = assistedCall(source, agent, context);
  const answer = await execution.request({
    type: 'SUPERVISOR_ASSIST_REQ',
    CallID: target.callId,
    ConnectionDeviceType: target.connectionType,
    ConnectionDeviceID: target.connectionId,
    AgentExtension: extensionOf(target.device),
    AgentInstrument: target.device,
    AgentID: agent ?? context.agents.at(target.device ?? '')?.id,
  });
  return {
    ...execution.ack(),
    ...reportedCall(answer.CallID),
    ...(answer.ConnectionDeviceID === undefined ? {} : { connectionId: answer.ConnectionDeviceID }),
    ...(target.device === undefined ? {} : { device: target.device }),
  };
}

/** Table 153: help may be asked for without a call. */
function assistedCall(source: Source, agent: string | undefined, context: RequestContext): Target {
  const phone =
    readDevice(source, context) ?? (agent === undefined ? undefined : context.agents.get(agent)?.extension);
  const namesCall = source['callId'] !== undefined || source['connectionId'] !== undefined;
  const isInCall =
    phone !== undefined &&
    context.calls.at(phone).some(({ connection }) => IN_CALL.includes(connection.state));
  if (namesCall || isInCall || phone === undefined) {
    return resolveTarget(phone === undefined ? source : { ...source, device: phone }, context, IN_CALL);
  }
  return {
    callId: SpecialValue.NULL_CALL_ID,
    connectionId: phone,
    connectionType: ConnectionDeviceType.CONNECTION_ID_NONE,
    device: phone,
  };
}

function extensionOf(device: string | undefined): string | undefined {
  return device !== undefined && Buffer.byteLength(device, 'utf8') <= MAX_EXTENSION ? device : undefined;
}

function missing(field: string): InputError {
  return new InputError('CTI_INPUT_MISSING', `${field} is required`, { context: { field } });
}
