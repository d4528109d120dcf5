/** The guide's flows of a queued, a transferred and a conferenced call (chapter 11). */
import {
  AgentState,
  CallType,
  ConnectionDeviceType,
  DeviceType,
  EventCause,
  LocalConnectionState,
  ReasonCode,
  SpecialValue,
} from '../../enums';
import {
  agentState,
  at,
  begin,
  cleared,
  connectionCleared,
  dataUpdate,
  delivered,
  ended,
  established,
  originated,
  parties,
  serviceInitiated,
  tell,
  type FlowStep,
} from './flow-messages';

const { NULL_APPLICATION, NULL_CSQ } = SpecialValue;
const { CONNECTION_ID_STATIC, CONNECTION_ID_NONE } = ConnectionDeviceType;
const { DEVID_AGENT_DEVICE, DEVID_CTI_PORT, DEVID_NONE, DEVID_ROUTE_POINT } = DeviceType;
const { CEC_NONE, CEC_REDIRECTED } = EventCause;
const { LCS_CONNECT, LCS_HOLD, LCS_QUEUED } = LocalConnectionState;
const { AGENT_STATE_NOT_READY, AGENT_STATE_READY, AGENT_STATE_RESERVED, AGENT_STATE_TALKING } = AgentState;
const NO_STATE = 0xffff;

const CALLER = '2005';
const AGENT = '2006';
const OTHER = '2007';
const PORT = '9019';
const TRIGGER = '7000';
const APPLICATION = 2;
const CSQ = 1;

/** The call of the queued flow, which the two others start from; their print changes its id without a reason. */
const QUEUED_CALL = 16_777_507;
const CONSULTED_FOR_TRANSFER = 16_777_535;
const CONSULTED_FOR_CONFERENCE = 16_777_541;

/** A call from 2005 waits in CSQ 1 and is answered by agent 2006. */
export const queued: readonly FlowStep[] = [
  {
    title: 'the phone at 2005 calls trigger 7000',
    messages: [
      tell([CALLER], begin(QUEUED_CALL, CallType.CALLTYPE_OUT, CALLER)),
      tell([CALLER], serviceInitiated(QUEUED_CALL, CALLER, NULL_CSQ)),
      tell([CALLER], originated(QUEUED_CALL, CALLER, NULL_CSQ, TRIGGER, DEVID_ROUTE_POINT)),
      tell([CALLER], {
        ...delivered(QUEUED_CALL, {
          device: PORT,
          deviceType: DEVID_CTI_PORT,
          calling: CALLER,
          applicationId: APPLICATION,
          csqId: NULL_CSQ,
          secondaryCallId: 0,
        }),
        ANI: CALLER,
        DNIS: TRIGGER,
        DialedNumber: TRIGGER,
      }),
      tell(
        [CALLER],
        established(QUEUED_CALL, {
          connection: PORT,
          answering: PORT,
          answeringType: DEVID_CTI_PORT,
          calling: CALLER,
          applicationId: APPLICATION,
          csqId: NULL_CSQ,
          redirected: { device: '', type: DEVID_NONE },
        }),
      ),
    ],
  },
  {
    title: 'the call waits in CSQ 1',
    messages: [
      tell([CALLER], {
        type: 'CALL_QUEUED_EVENT',
        ...at(QUEUED_CALL, PORT),
        ApplicationID: APPLICATION,
        QueueDeviceType: DeviceType.DEVID_QUEUE,
        CallingDeviceType: DEVID_AGENT_DEVICE,
        CalledDeviceType: DEVID_ROUTE_POINT,
        LastRedirectDeviceType: DEVID_NONE,
        LocalConnectionState: LCS_QUEUED,
        EventCause: CEC_NONE,
        QueueDeviceID: String(CSQ),
        CallingDeviceID: CALLER,
        CalledDeviceID: TRIGGER,
        LastRedirectDeviceID: '',
        csqs: [{ CSQID: CSQ }],
      }),
    ],
  },
  {
    title: 'agent 2006 becomes ready',
    // Printed: to 2005 and not to 2006, the reverse of the rule for agent mode.
    messages: [tell([AGENT], agentState(AGENT, 'agt2006', AGENT_STATE_READY, { NextAgentState: NO_STATE }))],
  },
  {
    title: 'the CSQ reserves agent 2006',
    // Printed: state 3 (ready) under a title and a note that say reserved; to 2005, too, as all that follow.
    messages: [
      tell([AGENT], agentState(AGENT, 'agt2006', AGENT_STATE_RESERVED, { NextAgentState: NO_STATE })),
    ],
  },
  {
    title: 'the phone at 2006 rings',
    messages: [
      tell(
        [AGENT, CALLER],
        delivered(QUEUED_CALL, {
          device: AGENT,
          deviceType: DEVID_AGENT_DEVICE,
          calling: CALLER,
          applicationId: APPLICATION,
          csqId: CSQ,
          secondaryCallId: 16_777_508,
        }),
      ),
    ],
  },
  {
    title: 'agent 2006 answers',
    messages: [
      tell([AGENT], agentState(AGENT, 'agt2006', AGENT_STATE_TALKING, { NextAgentState: AGENT_STATE_READY })),
      tell([AGENT, CALLER], dataUpdate(QUEUED_CALL, CALLER, CallType.CALLTYPE_AGENT_INSIDE)),
      tell(
        [AGENT, CALLER],
        established(QUEUED_CALL, {
          connection: AGENT,
          answering: AGENT,
          answeringType: DEVID_AGENT_DEVICE,
          calling: CALLER,
          csqId: CSQ,
          redirected: { device: PORT, type: DEVID_CTI_PORT },
        }),
      ),
      tell([AGENT, CALLER], {
        type: 'CALL_DEQUEUED_EVENT',
        ConnectionDeviceType: CONNECTION_ID_NONE,
        CallID: QUEUED_CALL,
        ApplicationID: NULL_APPLICATION,
        QueueDeviceType: 0,
        NumQueued: 0,
        LocalConnectionState: LCS_CONNECT,
        EventCause: CEC_NONE,
        ConnectionDeviceID: '',
        QueueDeviceID: '',
      }),
    ],
  },
  {
    title: 'the CTI port leaves the call',
    messages: [tell([AGENT, CALLER], connectionCleared(QUEUED_CALL, PORT, DEVID_CTI_PORT, CEC_REDIRECTED))],
  },
  {
    title: 'the caller hangs up',
    messages: [
      tell([AGENT, CALLER], connectionCleared(QUEUED_CALL, CALLER)),
      tell([AGENT], agentState(AGENT, 'agt2006', AGENT_STATE_READY, { NextAgentState: NO_STATE })),
      tell([AGENT, CALLER], connectionCleared(QUEUED_CALL, AGENT)),
      tell([AGENT, CALLER], cleared(QUEUED_CALL, CALLER)),
      tell([AGENT, CALLER], ended(QUEUED_CALL)),
    ],
  },
];

/** Agent 2006 hands the call on to agent 2007 after consultation. */
export const transferred: readonly FlowStep[] = [
  {
    title: 'agent 2006 consults agent 2007',
    messages: [
      tell([AGENT], {
        type: 'CALL_HELD_EVENT',
        ...at(QUEUED_CALL, AGENT),
        HoldingDeviceType: DEVID_AGENT_DEVICE,
        LocalConnectionState: LCS_HOLD,
        EventCause: CEC_NONE,
        HoldingDeviceID: AGENT,
      }),
      tell([AGENT], begin(CONSULTED_FOR_TRANSFER, CallType.CALLTYPE_CONSULT, AGENT)),
      tell([AGENT], serviceInitiated(CONSULTED_FOR_TRANSFER, AGENT, CSQ)),
      tell([OTHER], agentState(OTHER, 'agt2007', AGENT_STATE_RESERVED, { NextAgentState: NO_STATE })),
      tell([AGENT], originated(CONSULTED_FOR_TRANSFER, AGENT, CSQ, OTHER, DEVID_AGENT_DEVICE)),
      tell(
        [AGENT, OTHER],
        delivered(CONSULTED_FOR_TRANSFER, {
          device: OTHER,
          deviceType: DEVID_AGENT_DEVICE,
          calling: AGENT,
          applicationId: NULL_APPLICATION,
          csqId: CSQ,
          secondaryCallId: 0,
        }),
      ),
    ],
  },
  {
    title: 'agent 2007 answers',
    messages: [
      tell([OTHER], agentState(OTHER, 'agt2007', AGENT_STATE_TALKING, { NextAgentState: AGENT_STATE_READY })),
      tell(
        [OTHER],
        agentState(OTHER, 'agt2007', AGENT_STATE_TALKING, { NextAgentState: AGENT_STATE_NOT_READY }),
      ),
      // Printed: not to 2007, whose own device answers.
      tell(
        [AGENT, OTHER],
        established(CONSULTED_FOR_TRANSFER, {
          connection: OTHER,
          answering: OTHER,
          answeringType: DEVID_AGENT_DEVICE,
          calling: AGENT,
          csqId: CSQ,
          redirected: { device: '', type: DEVID_NONE },
        }),
      ),
    ],
  },
  {
    title: 'agent 2006 completes the transfer',
    messages: [
      tell([AGENT, CALLER], dataUpdate(QUEUED_CALL, CALLER, CallType.CALLTYPE_TRANSFER_IN)),
      tell([AGENT, OTHER, CALLER], {
        type: 'CALL_TRANSFERRED_EVENT',
        PrimaryDeviceType: CONNECTION_ID_STATIC,
        PrimaryCallID: QUEUED_CALL,
        SecondaryDeviceType: CONNECTION_ID_STATIC,
        SecondaryCallID: CONSULTED_FOR_TRANSFER,
        TransferringDeviceType: DEVID_AGENT_DEVICE,
        TransferredDeviceType: DEVID_AGENT_DEVICE,
        LocalConnectionState: LCS_CONNECT,
        EventCause: EventCause.CEC_TRANSFER,
        PrimaryDeviceID: AGENT,
        SecondaryDeviceID: OTHER,
        TransferringDeviceID: AGENT,
        TransferredDeviceID: OTHER,
        parties: parties(QUEUED_CALL, [CALLER, OTHER]),
      }),
      tell(
        [OTHER, CALLER],
        established(QUEUED_CALL, {
          connection: CALLER,
          answering: OTHER,
          answeringType: DEVID_AGENT_DEVICE,
          calling: CALLER,
          csqId: CSQ,
          redirected: { device: AGENT, type: DEVID_AGENT_DEVICE },
        }),
      ),
      tell([AGENT, OTHER], connectionCleared(CONSULTED_FOR_TRANSFER, AGENT)),
      tell([AGENT], agentState(AGENT, 'agt2006', AGENT_STATE_READY, { NextAgentState: NO_STATE })),
      // Printed: not to 2007, whose own device it is.
      tell([OTHER], connectionCleared(CONSULTED_FOR_TRANSFER, OTHER)),
      tell([], cleared(CONSULTED_FOR_TRANSFER, AGENT)),
      tell([], ended(CONSULTED_FOR_TRANSFER)),
    ],
  },
  {
    title: 'the caller hangs up',
    messages: [
      tell([OTHER, CALLER], connectionCleared(QUEUED_CALL, CALLER)),
      // Printed: to 2005, too.
      tell(
        [OTHER],
        agentState(OTHER, 'agt2007', AGENT_STATE_NOT_READY, {
          NextAgentState: NO_STATE,
          EventReasonCode: ReasonCode.AGT_CALL_ENDED,
        }),
      ),
      tell([OTHER, CALLER], connectionCleared(QUEUED_CALL, OTHER)),
      tell([], cleared(QUEUED_CALL, CALLER)),
      tell([], ended(QUEUED_CALL)),
    ],
  },
];

/** Agent 2006 adds agent 2007 to the call. */
export const conferenced: readonly FlowStep[] = [
  {
    title: 'agent 2006, in consultation with 2007, makes a conference',
    messages: [
      tell([OTHER, CALLER], dataUpdate(QUEUED_CALL, CALLER, CallType.CALLTYPE_CONFERENCE)),
      tell([AGENT, OTHER, CALLER], {
        type: 'CALL_CONFERENCED_EVENT',
        PrimaryDeviceType: CONNECTION_ID_STATIC,
        PrimaryCallID: QUEUED_CALL,
        SecondaryDeviceType: CONNECTION_ID_STATIC,
        SecondaryCallID: CONSULTED_FOR_CONFERENCE,
        ControllerDeviceType: DEVID_AGENT_DEVICE,
        AddedPartyDeviceType: DEVID_AGENT_DEVICE,
        LocalConnectionState: LCS_CONNECT,
        EventCause: EventCause.CEC_KEY_CONFERENCE,
        PrimaryDeviceID: AGENT,
        SecondaryDeviceID: OTHER,
        ControllerDeviceID: AGENT,
        AddedPartyDeviceID: OTHER,
        parties: parties(QUEUED_CALL, [CALLER, AGENT, OTHER]),
      }),
      tell([AGENT, OTHER], connectionCleared(CONSULTED_FOR_CONFERENCE, AGENT)),
      tell(
        [AGENT, OTHER, CALLER],
        established(QUEUED_CALL, {
          connection: CALLER,
          answering: 'Unknown',
          answeringType: DEVID_NONE,
          calling: CALLER,
          csqId: CSQ,
          redirected: { device: AGENT, type: DEVID_AGENT_DEVICE },
        }),
      ),
      tell([OTHER], connectionCleared(CONSULTED_FOR_CONFERENCE, OTHER)),
      tell([], cleared(CONSULTED_FOR_CONFERENCE, AGENT)),
      tell([], ended(CONSULTED_FOR_CONFERENCE)),
    ],
  },
  {
    title: 'the caller hangs up',
    messages: [tell([AGENT, OTHER, CALLER], connectionCleared(QUEUED_CALL, CALLER))],
  },
  {
    title: 'agent 2006 hangs up',
    messages: [
      tell([AGENT], agentState(AGENT, 'agt2006', AGENT_STATE_READY, { NextAgentState: NO_STATE })),
      tell([AGENT, OTHER], connectionCleared(QUEUED_CALL, AGENT)),
      tell([OTHER], connectionCleared(QUEUED_CALL, OTHER)),
      tell([], cleared(QUEUED_CALL, CALLER)),
      tell([], ended(QUEUED_CALL)),
    ],
  },
];
