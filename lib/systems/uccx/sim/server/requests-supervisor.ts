/** SUPERVISE_CALL_REQ and SUPERVISOR_ASSIST_REQ (chapter 9). */
import { ConnectionDeviceType, ControlFailure, SpecialValue, StatusCode, UccxErrorCode } from '../../enums';
import type { UccxMessageInput, UccxMessageOf } from '../../messages';
import type { Agent } from '../model/agent';
import type { Call } from '../model/call';
import { bridgeAnd } from '../model/outbox';
import { ControlRefusal, RequestRefusal } from '../model/refusal';
import { checkType } from './connections';
import { actualNumber, type RequestContext } from './context';

const { CONNECTION_ID_STATIC } = ConnectionDeviceType;
const { NULL_CALL_ID } = SpecialValue;

/** SUPERVISE_CALL_REQ (Tables 148 to 150). @throws RequestRefusal, ControlRefusal */
export function superviseCall(
  request: UccxMessageOf<'SUPERVISE_CALL_REQ'>,
  context: RequestContext,
): UccxMessageInput {
  context.requireService(UccxErrorCode.CCX_CALL_CONTROL_MASK_NOT_ON, 'CTI_SERVICE_SUPERVISOR');
  checkType(request.AgentConnectionDeviceType);
  checkType(request.SupervisorConnectionDeviceType);
  const agent = supervisedAgent(request, context);
  const { agent: supervisor } = context.requirePhone(
    request.SupervisorInstrument ?? request.SupervisorConnectionDeviceID ?? context.grant.extension ?? '',
  );
  const extension = agent.setup.extension;
  const call =
    request.AgentCallID === NULL_CALL_ID
      ? context.centre.switchboard.callsAt(extension).find((candidate) => !candidate.silent)
      : context.requireCall(request.AgentCallID);
  const result = context.centre.supervision.supervise(request.SupervisoryAction, supervisor, agent, call);
  return {
    type: 'SUPERVISE_CALL_CONF',
    InvokeID: request.InvokeID,
    CallID: result.id,
    ConnectionDeviceType: CONNECTION_ID_STATIC,
    ConnectionDeviceID: extension,
  };
}

/** SUPERVISOR_ASSIST_REQ (Tables 153 and 154). @throws RequestRefusal, ControlRefusal */
export function supervisorAssist(
  request: UccxMessageOf<'SUPERVISOR_ASSIST_REQ'>,
  context: RequestContext,
): UccxMessageInput {
  const { centre, grant } = context;
  const given =
    request.AgentInstrument ??
    request.AgentExtension ??
    (request.AgentID === undefined
      ? request.ConnectionDeviceID
      : centre.agents.byId(request.AgentID)?.extension);
  const agent = centre.agents.at(actualNumber(given ?? ''));
  if (agent?.extension === undefined) {
    throw new RequestRefusal(StatusCode.E_CTI_AGENT_NOT_LOGGED_ON, 'the agent who asks is not logged in');
  }
  const { extension } = agent;
  context.requireOwn(extension);
  const call = callToHelpWith(request.CallID, context);
  const assist = centre.supervision.assist(agent, extension, call);
  // To bridge-mode sessions and to the supervisor who is called.
  centre.outbox.publish(bridgeAnd([assist.dialled]), {
    type: 'SUPERVISOR_ASSIST_EVENT',
    CallID: assist.id,
    ConnectionDeviceType: CONNECTION_ID_STATIC,
    ConnectionDeviceID: extension,
    ClientID: grant.clientId,
    Text: `${agent.setup.firstName} ${agent.setup.lastName} (${agent.id}) asks for assistance`,
  });
  return {
    type: 'SUPERVISOR_ASSIST_CONF',
    InvokeID: request.InvokeID,
    CallID: assist.id,
    ConnectionDeviceType: CONNECTION_ID_STATIC,
    ConnectionDeviceID: extension,
  };
}

/** @throws RequestRefusal, since this request is refused by FAILURE_CONF. */
function callToHelpWith(callId: number, { centre }: RequestContext): Call | undefined {
  if (callId === NULL_CALL_ID) return undefined;
  const call = centre.switchboard.calls.get(callId);
  if (call !== undefined) return call;
  throw new RequestRefusal(StatusCode.E_CTI_INVALID_CALLID, `there is no call ${callId}`);
}

function supervisedAgent(request: UccxMessageOf<'SUPERVISE_CALL_REQ'>, { centre }: RequestContext): Agent {
  const { AgentID: id, AgentExtension, AgentInstrument, AgentConnectionDeviceID } = request;
  const phone = AgentExtension ?? AgentInstrument ?? AgentConnectionDeviceID;
  if (id === undefined && phone === undefined) {
    throw new RequestRefusal(StatusCode.E_CTI_REQUIRED_DATA_MISSING, 'the agent to supervise is not named');
  }
  const agent = id === undefined ? centre.agents.at(actualNumber(phone ?? '')) : centre.agent(id);
  if (agent?.loggedIn === true) return agent;
  throw new ControlRefusal(
    ControlFailure.CF_INVALID_AGENT_ID_SPECIFIED,
    'the agent to supervise is not logged in',
    UccxErrorCode.CCX_AGENT_NULL,
  );
}
