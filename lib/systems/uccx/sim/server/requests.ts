import type { UccxMessage, UccxMessageInput, UccxMessageName, UccxMessageOf } from '../../messages';
import type { RequestContext } from './context';
import { queryAgentState, setAgentState } from './requests-agent';
import {
  alternateCall,
  answerCall,
  badCall,
  clearCall,
  clearConnection,
  conferenceCall,
  consultCall,
  holdCall,
  makeCall,
  reconnectCall,
  retrieveCall,
  sendDtmf,
  setCallData,
  transferCall,
} from './requests-call';
import { requestConfig, requestConfigKeys, requestTeams } from './requests-config';
import {
  queryAgentQueueStatistics,
  queryDeviceInfo,
  queryQueueStatistics,
  querySummaryStatistics,
  snapshotCall,
  snapshotDevice,
} from './requests-query';
import { superviseCall, supervisorAssist } from './requests-supervisor';

/**
 * Carries a request out and returns what answers it.
 * @throws RequestRefusal, ControlRefusal
 */
export type Handler<Name extends UccxMessageName> = (
  request: UccxMessageOf<Name>,
  context: RequestContext,
) => UccxMessageInput | readonly UccxMessageInput[];

/** All requests of an open session, but those about the session itself. */
const HANDLERS: { readonly [Name in UccxMessageName]?: Handler<Name> } = {
  SET_AGENT_STATE_REQ: setAgentState,
  QUERY_AGENT_STATE_REQ: queryAgentState,
  MAKE_CALL_REQ: makeCall,
  ANSWER_CALL_REQ: answerCall,
  HOLD_CALL_REQ: holdCall,
  RETRIEVE_CALL_REQ: retrieveCall,
  ALTERNATE_CALL_REQ: alternateCall,
  RECONNECT_CALL_REQ: reconnectCall,
  CONSULT_CALL_REQ: consultCall,
  TRANSFER_CALL_REQ: transferCall,
  CONFERENCE_CALL_REQ: conferenceCall,
  CLEAR_CONNECTION_REQ: clearConnection,
  CLEAR_CALL_REQ: clearCall,
  SEND_DTMF_SIGNAL_REQ: sendDtmf,
  SET_CALL_DATA_REQ: setCallData,
  BAD_CALL_REQ: badCall,
  SUPERVISE_CALL_REQ: superviseCall,
  SUPERVISOR_ASSIST_REQ: supervisorAssist,
  QUERY_DEVICE_INFO_REQ: queryDeviceInfo,
  SNAPSHOT_CALL_REQ: snapshotCall,
  SNAPSHOT_DEVICE_REQ: snapshotDevice,
  QUERY_QUEUE_STATISTICS_REQ: queryQueueStatistics,
  QUERY_SUMMARY_STATISTICS_REQ: querySummaryStatistics,
  QUERY_AGENT_QUEUE_STATISTICS_REQ: queryAgentQueueStatistics,
  CONFIG_REQUEST_KEY_EVENT: requestConfigKeys,
  CONFIG_REQUEST_EVENT: requestConfig,
  TEAM_CONFIG_REQ: requestTeams,
};

/** The handler of a message, already given the message; undefined for what is no request. */
export function handlerOf(
  message: UccxMessage,
): ((context: RequestContext) => readonly UccxMessageInput[]) | undefined {
  if (message.type === 'unknown') return undefined;
  const handler: Handler<never> | undefined = HANDLERS[message.type];
  if (handler === undefined) return undefined;
  // A table of handlers by name cannot tell the compiler that handler and message belong together.
  return (context) => listOf(handler(message as never, context));
}

function listOf(answers: UccxMessageInput | readonly UccxMessageInput[]): readonly UccxMessageInput[] {
  return 'type' in answers ? [answers] : answers;
}
