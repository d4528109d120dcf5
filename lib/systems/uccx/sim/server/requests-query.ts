/** Queries, snapshots and statistics (chapter 9, miscellaneous messages). */
import { AgentStateMask, ConnectionDeviceType, ControlFailure, StatusCode, UccxErrorCode } from '../../enums';
import type { UccxMessageInput, UccxMessageOf } from '../../messages';
import { MAXIMUM_CONFERENCE_PARTIES } from '../model/call-joining';
import { Csqs } from '../model/csqs';
import { ControlRefusal, RequestRefusal } from '../model/refusal';
import { checkType, requireParty } from './connections';
import { actualNumber, type RequestContext } from './context';

const MAXIMUM_DEVICES = 16;
const MAXIMUM_ACTIVE_CALLS = 1;
const MAXIMUM_HELD_CALLS = 4;

/** QUERY_DEVICE_INFO_REQ (Tables 170 and 171). @throws RequestRefusal, ControlRefusal */
export function queryDeviceInfo(
  request: UccxMessageOf<'QUERY_DEVICE_INFO_REQ'>,
  context: RequestContext,
): UccxMessageInput {
  requireDevice(request.AgentInstrument ?? '', context);
  return {
    type: 'QUERY_DEVICE_INFO_CONF',
    InvokeID: request.InvokeID,
    MaxActiveCalls: MAXIMUM_ACTIVE_CALLS,
    MaxHeldCalls: MAXIMUM_HELD_CALLS,
    MaxDevicesInConference: MAXIMUM_CONFERENCE_PARTIES,
    MakeCallSetup:
      AgentStateMask.AGENT_NOT_READY_MASK |
      AgentStateMask.AGENT_AVAILABLE_MASK |
      AgentStateMask.AGENT_WORK_MASK,
    reserved70: 0xffff,
    reserved71: 3,
  };
}

/** SNAPSHOT_CALL_REQ (Tables 176 and 177). @throws RequestRefusal, ControlRefusal */
export function snapshotCall(
  request: UccxMessageOf<'SNAPSHOT_CALL_REQ'>,
  context: RequestContext,
): UccxMessageInput {
  checkType(request.ConnectionDeviceType);
  const call = context.requireCall(request.CallID);
  const device = actualNumber(request.ConnectionDeviceID ?? '');
  if (device !== '') requireParty(call, device, undefined);
  const ani = call.data.text('ANI') ?? call.calling;
  const { devices } = context.centre;
  return {
    type: 'SNAPSHOT_CALL_CONF',
    InvokeID: request.InvokeID,
    // Table 178 sets it to 0.
    CallType: 0,
    ...(ani === '' ? {} : { ANI: ani }),
    DNIS: call.dialled,
    DialedNumber: call.dialled,
    ...call.data.context(),
    callDevices: [...call.parties.values()].slice(0, MAXIMUM_DEVICES).map(({ number, state }) => ({
      CallConnectionCallID: call.id,
      CallConnectionDeviceType: ConnectionDeviceType.CONNECTION_ID_STATIC,
      CallConnectionDeviceID: number,
      CallDeviceType: devices.typeOf(number),
      CallDeviceID: number,
      CallDeviceConnectionState: state,
    })),
  };
}

/** SNAPSHOT_DEVICE_REQ (Tables 180 and 181). @throws RequestRefusal, ControlRefusal */
export function snapshotDevice(
  request: UccxMessageOf<'SNAPSHOT_DEVICE_REQ'>,
  context: RequestContext,
): UccxMessageInput {
  const device = requireDevice(request.AgentInstrument ?? '', context);
  return {
    type: 'SNAPSHOT_DEVICE_CONF',
    InvokeID: request.InvokeID,
    calls: context.centre.switchboard
      .callsAt(device)
      .slice(0, MAXIMUM_DEVICES)
      .map((call) => ({
        CallConnectionCallID: call.id,
        CallConnectionDeviceType: ConnectionDeviceType.CONNECTION_ID_STATIC,
        CallConnectionDeviceID: device,
        CallDeviceConnectionState: call.stateOf(device),
      })),
  };
}

/** QUERY_QUEUE_STATISTICS_REQ (Tables 162 and 163). @throws RequestRefusal, ControlRefusal */
export function queryQueueStatistics(
  request: UccxMessageOf<'QUERY_QUEUE_STATISTICS_REQ'>,
  { centre }: RequestContext,
): UccxMessageInput {
  const { CSQID: csqId } = request;
  if (csqId === undefined) {
    throw new RequestRefusal(StatusCode.E_CTI_REQUIRED_DATA_MISSING, 'CSQID is missing');
  }
  if (centre.csqs.byId(csqId) === undefined) {
    throw new RequestRefusal(StatusCode.E_CTI_INVALID_CSQ, `there is no CSQ ${csqId}`);
  }
  const waiting = centre.acd.waiting(csqId);
  return {
    type: 'QUERY_QUEUE_STATISTICS_CONF',
    InvokeID: request.InvokeID,
    ...Csqs.headcount(centre.csqs.members(csqId)),
    ...byPriority(waiting),
    ...centre.statistics.ofCsq(csqId),
    OldestCallInQueue: oldest(waiting),
    CSQID: csqId,
  };
}

/** QUERY_SUMMARY_STATISTICS_REQ (Table 174). @throws RequestRefusal, ControlRefusal */
export function querySummaryStatistics(
  request: UccxMessageOf<'QUERY_SUMMARY_STATISTICS_REQ'>,
  { centre }: RequestContext,
): UccxMessageInput {
  const waiting = centre.acd.waiting();
  return {
    type: 'QUERY_SUMMARY_STATISTICS_CONF',
    InvokeID: request.InvokeID,
    NumQueues: centre.csqs.all.length,
    ...Csqs.headcount(centre.agents),
    ...byPriority(waiting),
    ...centre.statistics.ofSystem(),
    OldestCallInQueue: oldest(waiting),
  };
}

/** QUERY_AGENT_QUEUE_STATISTICS_REQ (Tables 166 and 167). @throws RequestRefusal, ControlRefusal */
export function queryAgentQueueStatistics(
  request: UccxMessageOf<'QUERY_AGENT_QUEUE_STATISTICS_REQ'>,
  { centre }: RequestContext,
): UccxMessageInput {
  const agent = centre.agents.byId(request.AgentID ?? '');
  if (agent === undefined) {
    throw new RequestRefusal(
      StatusCode.E_CTI_INVALID_AGENT_DATA,
      `there is no agent ${request.AgentID ?? ''}`,
    );
  }
  const waiting = agent.csqIds.flatMap((csqId) => centre.acd.waiting(csqId));
  return {
    type: 'QUERY_AGENT_QUEUE_STATISTICS_CONF',
    InvokeID: request.InvokeID,
    CallsInQueue: waiting.length,
    OldestCallInQueue: oldest(waiting),
    AgentID: agent.id,
  };
}

function requireDevice(given: string, { centre }: RequestContext): string {
  const device = actualNumber(given);
  if (centre.devices.isKnown(device)) return device;
  const text = `there is no device ${device}`;
  throw new ControlRefusal(ControlFailure.CF_INVALID_CSTA_DEVICE_ID, text, UccxErrorCode.CCX_DEVICE_ID_NULL);
}

type Waiting = ReturnType<RequestContext['centre']['acd']['waiting']>;

function byPriority(waiting: Waiting) {
  const at = (priority: number) => waiting.filter((entry) => entry.priority === priority).length;
  return {
    CallsInPriorityQueue1: at(1),
    CallsInPriorityQueue2: at(2),
    CallsInPriorityQueue3: at(3),
    CallsInPriorityQueue4: at(4),
    CallsInPriorityQueue5: at(5),
    CallsInPriorityQueue6: at(6),
    CallsInPriorityQueue7: at(7),
    CallsInPriorityQueue8: at(8),
    CallsInPriorityQueue9: at(9),
    CallsInPriorityQueue10: at(10),
  };
}

/** Seconds that the call waits which waits longest. */
function oldest(waiting: Waiting): number {
  return Math.round(Math.max(0, ...waiting.map(({ sinceMs }) => sinceMs)) / 1000);
}
