/** SET_AGENT_STATE_REQ and QUERY_AGENT_STATE_REQ (chapters 5 and 9). */
import {
  AgentCapacity,
  AgentState,
  ControlFailure,
  ForcedFlag,
  StatusCode,
  UccxErrorCode,
} from '../../enums';
import type { UccxMessageInput, UccxMessageOf } from '../../messages';
import type { Agent } from '../model/agent';
import { ControlRefusal, RequestRefusal } from '../model/refusal';
import { actualNumber, type RequestContext } from './context';

type SetAgentState = UccxMessageOf<'SET_AGENT_STATE_REQ'>;

/** CSQs that one QUERY_AGENT_STATE_CONF can name (Table 60). */
const MAXIMUM_CSQS = 20;
/** Reason codes go up to the system's own, which end at 32767 (Table 202). */
const HIGHEST_REASON = 32_767;

/** SET_AGENT_STATE_REQ (Tables 62 and 63). @throws RequestRefusal, ControlRefusal */
export function setAgentState(request: SetAgentState, context: RequestContext): UccxMessageInput {
  context.requireService(
    UccxErrorCode.CCX_CALL_CONTROL_MASK_NOT_ON,
    'CTI_SERVICE_CLIENT_CONTROL',
    'CTI_AGENT_STATE_CONTROL_ONLY',
  );
  const { AgentState: wanted, EventReasonCode: reason, ForcedFlag: flag } = request;
  if (reason > HIGHEST_REASON) {
    const text = `${reason} is no reason code`;
    throw new ControlRefusal(ControlFailure.CF_INVALID_AGENT_REASON_CODE, text);
  }
  const mayForce = wanted === AgentState.AGENT_STATE_LOGIN || wanted === AgentState.AGENT_STATE_LOGOUT;
  const authenticating = flag === ForcedFlag.AUTHENTICATE_ONLY;
  if (flag > ForcedFlag.AUTHENTICATE_ONLY || (flag !== ForcedFlag.NO && !mayForce)) {
    throw outOfRange(`ForcedFlag ${flag} does not go with this state`);
  }
  const forced = flag === ForcedFlag.FORCED;
  switch (wanted) {
    case AgentState.AGENT_STATE_LOGIN:
      logIn(request, context, forced, authenticating);
      break;
    case AgentState.AGENT_STATE_LOGOUT:
      if (authenticating) throw outOfRange('authentication goes with AGENT_STATE_LOGIN');
      requireText(request.AgentID, 'AgentID');
      context.centre.agents.request(requireAgent(request, context), wanted, reason, forced);
      break;
    case AgentState.AGENT_STATE_NOT_READY:
    case AgentState.AGENT_STATE_READY:
    case AgentState.AGENT_STATE_WORK: {
      const agent = requireAgent(request, context);
      requireWorkingPhone(agent, wanted, context);
      context.centre.agents.request(agent, wanted, reason);
      break;
    }
    default:
      // Talking, reserved and the rest are the ACD's to set (Table 3).
      throw outOfRange(`state ${wanted} cannot be asked for`);
  }
  return { type: 'SET_AGENT_STATE_CONF', InvokeID: request.InvokeID };
}

/** QUERY_AGENT_STATE_REQ (Tables 58 and 59). @throws RequestRefusal, ControlRefusal */
export function queryAgentState(
  request: UccxMessageOf<'QUERY_AGENT_STATE_REQ'>,
  { centre }: RequestContext,
): UccxMessageInput {
  const { AgentID: id, AgentExtension, AgentInstrument } = request;
  const phone = AgentExtension ?? AgentInstrument;
  if (id === undefined && phone === undefined) {
    throw new RequestRefusal(
      StatusCode.E_CTI_REQUIRED_DATA_MISSING,
      'one of AgentExtension, AgentInstrument and AgentID is needed',
    );
  }
  const agent = id === undefined ? atPhone(phone ?? '', centre) : centre.agents.byId(id);
  const elsewhere =
    phone !== undefined && agent?.extension !== undefined && agent.extension !== actualNumber(phone);
  if (agent === undefined || elsewhere) {
    throw new RequestRefusal(StatusCode.E_CTI_INVALID_AGENT_DATA, 'the agent data fit no agent');
  }
  const { extension } = agent;
  return {
    type: 'QUERY_AGENT_STATE_CONF',
    InvokeID: request.InvokeID,
    AgentState: agent.state,
    ...(extension === undefined ? {} : { AgentExtension: extension, AgentInstrument: extension }),
    AgentID: agent.id,
    csqs: agent.csqIds.slice(0, MAXIMUM_CSQS).map((csqId) => ({
      CSQID: csqId,
      reserved63: 0,
      reserved64: 0,
      CSQState: agent.stateFor(csqId),
    })),
  };
}

function atPhone(given: string, centre: RequestContext['centre']): Agent {
  const number = actualNumber(given);
  const agent = centre.agents.at(number);
  if (agent !== undefined) return agent;
  const known = centre.agents.assignedTo(number) !== undefined;
  const status = known ? StatusCode.E_CTI_AGENT_NOT_LOGGED_ON : StatusCode.E_CTI_INVALID_AGENT_DATA;
  throw new RequestRefusal(status, `no agent is logged in at ${number}`);
}

function logIn(
  request: SetAgentState,
  context: RequestContext,
  forced: boolean,
  authenticating: boolean,
): void {
  const id = requireText(request.AgentID, 'AgentID');
  const password = requireText(request.AgentPassword, 'AgentPassword');
  const agent = context.centre.agent(id);
  if (password !== agent.setup.password) {
    const text = `wrong password of agent ${id}`;
    throw new ControlRefusal(ControlFailure.CF_INVALID_PASSWORD_SPECIFIED, text);
  }
  if (authenticating) return;
  const extension = actualNumber(request.AgentInstrument ?? '');
  if (extension !== agent.setup.extension) {
    const text = `agent ${id} has no phone ${extension}`;
    throw new ControlRefusal(ControlFailure.CF_INVALID_LOGON_DEVICE_SPECIFIED, text);
  }
  context.requireOwn(extension);
  requireWorkingPhone(agent, AgentState.AGENT_STATE_LOGIN, context);
  const { signature, version } = context.grant;
  context.centre.agents.login(agent, {
    control: 'client',
    forced,
    outbound: version >= 12 && ((request.AgentCapacity ?? 0) & AgentCapacity.OUTBOUND) !== 0,
    ...(signature === undefined ? {} : { signature }),
  });
}

/** The agent a state is asked for: by login, else by phone. */
function requireAgent(request: SetAgentState, context: RequestContext): Agent {
  const { AgentID: id, AgentInstrument: instrument } = request;
  const { centre } = context;
  const extension = actualNumber(instrument ?? '');
  const agent = id === undefined || id === '' ? centre.agents.at(extension) : centre.agent(id);
  if (agent === undefined) {
    const text = `no agent is logged in at ${extension}`;
    throw new ControlRefusal(ControlFailure.CF_INVALID_OBJECT_STATE, text, UccxErrorCode.CCX_AGENT_NULL);
  }
  if (agent.extension !== undefined && extension !== agent.extension) {
    const text = `agent ${agent.id} is not logged in at ${extension}`;
    throw new ControlRefusal(ControlFailure.CF_INVALID_CSTA_DEVICE_ID, text);
  }
  context.requireOwn(agent.setup.extension);
  return agent;
}

/** An agent whose phone is dead can leave the queues, not enter them. */
function requireWorkingPhone(agent: Agent, wanted: number, { centre }: RequestContext): void {
  const leaving = wanted === AgentState.AGENT_STATE_NOT_READY || wanted === AgentState.AGENT_STATE_WORK;
  if (leaving || centre.devices.inService(agent.setup.extension)) return;
  const text = `${agent.setup.extension} is out of service`;
  throw new ControlRefusal(
    ControlFailure.CF_RESOURCE_OUT_OF_SERVICE,
    text,
    UccxErrorCode.CCX_AGENT_DEVICE_OFF,
  );
}

function requireText(value: string | undefined, name: string): string {
  if (value !== undefined && value !== '') return value;
  throw new RequestRefusal(StatusCode.E_CTI_REQUIRED_DATA_MISSING, `${name} is missing`);
}

function outOfRange(text: string): ControlRefusal {
  return new ControlRefusal(ControlFailure.CF_VALUE_OUT_OF_RANGE, text);
}
