/**
 * The six example flows of chapter 11 of the Cisco Unified CCX CTI Protocol Developer Guide 11.0(1), message by
 * message. `fields` is what the guide prints, symbolic values as numbers and -1 as 0xFFFFFFFF or 0xFFFF.
 * The prints are abbreviated and have errors, so a message may add
 *   - `supplied`: fields that the definition of the message requires and the print leaves out,
 *   - `corrected`: what is right in place of what is printed, also for `receivers`.
 * {@link flowMessage} puts the three together. The order of events is typical, not guaranteed.
 *
 * `receivers` says whose session gets the message, where the guide says so: a bridge-mode client, and the
 * agent-mode clients of agents 2006 and 2007 and of the caller 2005, if logged in as an agent.
 */
import type { UccxMessageInput, UccxMessageName } from '../../lib/systems/uccx/messages';

export type FlowReceiver = 'bridge' | 'agent2006' | 'agent2007' | 'caller2005';

export interface FlowMessage {
  /** Number of the step in the guide. */
  readonly step: number;
  readonly message: UccxMessageName;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly supplied?: Readonly<Record<string, unknown>>;
  readonly corrected?: Readonly<Record<string, unknown>>;
  readonly receivers?: readonly FlowReceiver[];
  readonly correctedReceivers?: readonly FlowReceiver[];
  /** Sent by the client; all others come from the server. */
  readonly fromClient?: true;
  /** What the guide gives as the size of all named variables, tags and lengths included. */
  readonly namedVariableOctets?: number;
}

export interface Flow {
  readonly id:
    'queued' | 'transferred' | 'conferenced' | 'outbound-accept' | 'outbound-skip' | 'outbound-reject';
  readonly about: string;
  /** What happens, by step number. */
  readonly steps: Readonly<Record<number, string>>;
  readonly messages: readonly FlowMessage[];
}

/** The complete and corrected message of a flow, ready to encode. */
export function flowMessage(entry: FlowMessage): UccxMessageInput {
  return {
    type: entry.message,
    ...entry.fields,
    ...entry.supplied,
    ...entry.corrected,
  } as unknown as UccxMessageInput;
}

/** Who gets a message, corrected; undefined where the guide does not say. */
export function flowReceivers(entry: FlowMessage): readonly FlowReceiver[] | undefined {
  return entry.correctedReceivers ?? entry.receivers;
}

const NULL_ID = 0xffffffff;
const NONE = 0xffff;

type Fields = Readonly<Record<string, unknown>>;
type Extras = Omit<FlowMessage, 'step' | 'message' | 'fields' | 'receivers'>;

const RECEIVERS: Readonly<Record<string, FlowReceiver>> = {
  B: 'bridge',
  6: 'agent2006',
  7: 'agent2007',
  C: 'caller2005',
};

/** Receivers as letters: B bridge, 6 and 7 the agents, C the caller. */
const to = (letters: string): FlowReceiver[] =>
  [...letters].map((letter) => RECEIVERS[letter] as FlowReceiver);

const message = (
  step: number,
  letters: string | undefined,
  name: UccxMessageName,
  fields: Fields,
  extras: Extras = {},
): FlowMessage => ({
  step,
  message: name,
  fields,
  ...(letters === undefined ? {} : { receivers: to(letters) }),
  ...extras,
});

// What the flows repeat.

const agentState = (extension: string, agentId: string, state: number, more: Fields = {}): Fields => ({
  CSQState: state,
  StateDuration: 0,
  CSQID: NULL_ID,
  AgentState: state,
  EventReasonCode: 0,
  numCSQs: 0,
  AgentExtension: extension,
  AgentID: agentId,
  ...more,
});

const agent2006 = (state: number, next = NONE): Fields =>
  agentState('2006', 'agt2006', state, { NextAgentState: next });
const agent2007 = (state: number, next = NONE, reason = 0): Fields =>
  agentState('2007', 'agt2007', state, { NextAgentState: next, EventReasonCode: reason });
const agent4020 = (state: number, more: Fields = {}): Fields => agentState('4020', 'chli4020', state, more);

const begin = (callId: number, callType: number, device: string, more: Fields): Fields => ({
  NumCTIClients: 0,
  NumNamedVariables: 0,
  NumNamedArrays: 0,
  CallType: callType,
  ConnectionDeviceType: 0,
  CallID: callId,
  CalledPartyDisposition: 0,
  ConnectionDeviceID: device,
  ...more,
});

const initiated = (callId: number, csqId: number, device: string): Fields => ({
  ConnectionDeviceType: 0,
  CallID: callId,
  ApplicationID: NULL_ID,
  CSQID: csqId,
  CallingDeviceType: 76,
  LocalConnectionState: 1,
  EventCause: NONE,
  ConnectionDeviceID: device,
  CallingDeviceID: device,
});

const originated = (
  callId: number,
  csqId: number,
  device: string,
  calledType: number,
  called: string,
): Fields => ({
  ...initiated(callId, csqId, device),
  CalledDeviceType: calledType,
  CalledDeviceID: called,
});

interface Arrival {
  readonly callId: number;
  readonly applicationId: number;
  readonly csqId: number;
  /** Types of the device where the call is, of the called and of the last redirecting device. */
  readonly types: readonly [here: number, called: number, redirected: number];
  readonly here: string;
  readonly calling: string;
  readonly called: string;
  readonly redirected?: string;
  /** The device whose connection is meant, where it is not the one where the call is. */
  readonly connection?: string;
}

const arrival = (each: Arrival, state: number): Fields => ({
  ConnectionDeviceType: 0,
  CallID: each.callId,
  ApplicationID: each.applicationId,
  CSQID: each.csqId,
  CallingDeviceType: 76,
  CalledDeviceType: each.types[1],
  LastRedirectDeviceType: each.types[2],
  LocalConnectionState: state,
  EventCause: 22,
  ConnectionDeviceID: each.connection ?? each.here,
  CallingDeviceID: each.calling,
  CalledDeviceID: each.called,
  ...(each.redirected === undefined ? {} : { LastRedirectDeviceID: each.redirected }),
});

const delivered = (each: Arrival, more: Fields): Fields => ({
  ...arrival(each, 2),
  AlertingDeviceType: each.types[0],
  AlertingDeviceID: each.here,
  NumNamedVariables: 0,
  NumNamedArrays: 0,
  ...more,
});

const established = (each: Arrival): Fields => ({
  ...arrival(each, 3),
  AnsweringDeviceType: each.types[0],
  AnsweringDeviceID: each.here,
});

const connectionCleared = (callId: number, device: string, type = 76, cause = NONE): Fields => ({
  ConnectionDeviceType: 0,
  CallID: callId,
  ReleasingDeviceType: type,
  LocalConnectionState: NONE,
  EventCause: cause,
  ConnectionDeviceID: device,
  ReleasingDeviceID: device,
});

const cleared = (callId: number, device: string, cause = 1014): Fields => ({
  reserved4: 0,
  CallID: callId,
  LocalConnectionState: 0,
  EventCause: cause,
  reserved25: device,
});

const ended = (callId: number): Fields => ({
  ConnectionDeviceType: 0,
  CallID: callId,
  ConnectionDeviceID: '',
});

/** The prints of the inbound flows lack four fields that CALL_DATA_UPDATE_EVENT requires. */
const sameCall = (callId: number, device: string): Extras => ({
  supplied: {
    NewConnectionDeviceType: 0,
    NewCallID: callId,
    CampaignID: 0,
    NewConnectionDeviceID: device,
  },
});

const outboundUpdate = (callId: number, callType: number, more: Fields): Fields => ({
  ...begin(callId, callType, '4020', {}),
  NewConnectionDeviceType: 0,
  NewCallID: callId,
  CampaignID: 0,
  reserved4: 0,
  NewConnectionDeviceID: '4020',
  CustomerPhoneNumber: '',
  ...more,
});

const variables = (values: Readonly<Record<string, string>>): Fields => ({
  NumNamedVariables: Object.keys(values).length,
  namedVariables: Object.entries(values).map(([name, value]) => ({ name, value })),
});

const connectedParties = (callId: number, ...devices: string[]) => ({
  parties: devices.map((device) => ({
    ConnectedPartyCallID: callId,
    ConnectedPartyDeviceType: 0,
    ConnectedPartyDeviceID: device,
  })),
});

const QUEUED_CALL = 16777507;
const CONSULT_CALL = 16777535;

const queued: Flow = {
  id: 'queued',
  about: '2005 calls trigger 7000, waits for CSQ 1 at CTI port 9019, and is answered by agent 2006.',
  steps: {
    1: '2005 calls 7000, which CTI port 9019 answers',
    2: 'the call waits in CSQ 1',
    3: 'agent 2006 becomes ready',
    4: 'agent 2006 is reserved',
    5: 'the phone 2006 rings',
    6: 'agent 2006 answers',
    7: 'the CTI port leaves the call',
    8: '2005 hangs up',
  },
  messages: [
    message(1, 'BC', 'BEGIN_CALL_EVENT', begin(QUEUED_CALL, 9, '2005', { ANI: '2005' })),
    message(1, 'BC', 'CALL_SERVICE_INITIATED_EVENT', initiated(QUEUED_CALL, NULL_ID, '2005')),
    message(1, 'BC', 'CALL_ORIGINATED_EVENT', originated(QUEUED_CALL, NULL_ID, '2005', 74, '7000')),
    message(
      1,
      'BC',
      'CALL_DELIVERED_EVENT',
      delivered(
        {
          callId: QUEUED_CALL,
          applicationId: 2,
          csqId: NULL_ID,
          types: [73, 73, NONE],
          here: '9019',
          calling: '2005',
          called: '9019',
          redirected: '',
        },
        { SecondaryCallID: 0, ANI: '2005', DNIS: '7000', DialedNumber: '7000' },
      ),
    ),
    message(
      1,
      'BC',
      'CALL_ESTABLISHED_EVENT',
      established({
        callId: QUEUED_CALL,
        applicationId: 2,
        csqId: NULL_ID,
        types: [73, 73, NONE],
        here: '9019',
        calling: '2005',
        called: '9019',
        redirected: '',
      }),
    ),
    message(2, 'BC', 'CALL_QUEUED_EVENT', {
      ConnectionDeviceType: 0,
      CallID: QUEUED_CALL,
      ApplicationID: 2,
      QueueDeviceType: 77,
      CallingDeviceType: 76,
      CalledDeviceType: 74,
      LastRedirectDeviceType: NONE,
      NumCSQs: 1,
      LocalConnectionState: 5,
      EventCause: NONE,
      ConnectionDeviceID: '9019',
      QueueDeviceID: '1',
      CallingDeviceID: '2005',
      CalledDeviceID: '7000',
      LastRedirectDeviceID: '',
      csqs: [{ CSQID: 1 }],
    }),
    // An agent-mode client gets the states of its own agent, not of others.
    message(3, 'BC', 'AGENT_STATE_EVENT', agent2006(3), { correctedReceivers: to('B6') }),
    message(4, 'B6C', 'AGENT_STATE_EVENT', agent2006(3), { corrected: { CSQState: 8, AgentState: 8 } }),
    message(
      5,
      'B6C',
      'CALL_DELIVERED_EVENT',
      delivered(
        {
          callId: QUEUED_CALL,
          applicationId: 2,
          csqId: 1,
          types: [76, 76, NONE],
          here: '2006',
          calling: '2005',
          called: '2006',
          redirected: '',
        },
        { SecondaryCallID: 16777508 },
      ),
    ),
    message(6, 'B6C', 'AGENT_STATE_EVENT', agent2006(4, 3)),
    message(
      6,
      'B6C',
      'CALL_DATA_UPDATE_EVENT',
      begin(QUEUED_CALL, 10, '2005', {}),
      sameCall(QUEUED_CALL, '2005'),
    ),
    message(
      6,
      'B6C',
      'CALL_ESTABLISHED_EVENT',
      established({
        callId: QUEUED_CALL,
        applicationId: NULL_ID,
        csqId: 1,
        types: [76, 76, 73],
        here: '2006',
        calling: '2005',
        called: '2006',
        redirected: '9019',
      }),
    ),
    message(6, 'B6C', 'CALL_DEQUEUED_EVENT', {
      ConnectionDeviceType: NONE,
      CallID: QUEUED_CALL,
      ApplicationID: NULL_ID,
      QueueDeviceType: 0,
      NumQueued: 0,
      NumCSQs: 0,
      LocalConnectionState: 3,
      EventCause: NONE,
      ConnectionDeviceID: '',
      QueueDeviceID: '',
    }),
    message(7, 'B6C', 'CALL_CONNECTION_CLEARED_EVENT', connectionCleared(QUEUED_CALL, '9019', 73, 28)),
    message(8, 'B6C', 'CALL_CONNECTION_CLEARED_EVENT', connectionCleared(QUEUED_CALL, '2005')),
    message(8, 'B6C', 'AGENT_STATE_EVENT', agent2006(3)),
    message(8, 'B6C', 'CALL_CONNECTION_CLEARED_EVENT', connectionCleared(QUEUED_CALL, '2006')),
    message(8, 'B6C', 'CALL_CLEARED_EVENT', cleared(QUEUED_CALL, '2005')),
    message(8, 'B6C', 'END_CALL_EVENT', ended(QUEUED_CALL)),
  ],
};

/** The prints of this flow come from two runs: the call is 16777507 before the transfer, 16777533 after it. */
const TRANSFERRED_CALL = 16777533;
const sameQueuedCall: Extras = { corrected: { CallID: QUEUED_CALL } };

const transferred: Flow = {
  id: 'transferred',
  about: 'Instead of step 8 of the queued call, agent 2006 consults agent 2007 and transfers the call.',
  steps: {
    1: 'agent 2006 consults agent 2007',
    2: 'agent 2007 answers',
    3: 'agent 2006 completes the transfer',
    4: '2005 hangs up',
  },
  messages: [
    message(1, 'B6', 'CALL_HELD_EVENT', {
      ConnectionDeviceType: 0,
      CallID: QUEUED_CALL,
      HoldingDeviceType: 76,
      LocalConnectionState: 4,
      EventCause: NONE,
      ConnectionDeviceID: '2006',
      HoldingDeviceID: '2006',
    }),
    message(1, 'B6', 'BEGIN_CALL_EVENT', begin(CONSULT_CALL, 12, '2006', { ANI: '2006' })),
    message(1, 'B6', 'CALL_SERVICE_INITIATED_EVENT', initiated(CONSULT_CALL, 1, '2006')),
    message(1, 'B7', 'AGENT_STATE_EVENT', agent2007(8)),
    message(1, 'B6', 'CALL_ORIGINATED_EVENT', originated(CONSULT_CALL, 1, '2006', 76, '2007')),
    message(
      1,
      'B67',
      'CALL_DELIVERED_EVENT',
      delivered(
        {
          callId: CONSULT_CALL,
          applicationId: NULL_ID,
          csqId: 1,
          types: [76, 76, NONE],
          here: '2007',
          calling: '2006',
          called: '2007',
          redirected: '',
        },
        { SecondaryCallID: 0 },
      ),
    ),
    message(2, 'B7', 'AGENT_STATE_EVENT', agent2007(4, 3)),
    message(2, 'B7', 'AGENT_STATE_EVENT', agent2007(4, 2)),
    message(
      2,
      'B6',
      'CALL_ESTABLISHED_EVENT',
      established({
        callId: CONSULT_CALL,
        applicationId: NULL_ID,
        csqId: 1,
        types: [76, 76, NONE],
        here: '2007',
        calling: '2006',
        called: '2007',
        redirected: '',
      }),
      { correctedReceivers: to('B67') },
    ),
    message(3, 'B6C', 'CALL_DATA_UPDATE_EVENT', begin(TRANSFERRED_CALL, 4, '2005', {}), {
      ...sameCall(QUEUED_CALL, '2005'),
      ...sameQueuedCall,
    }),
    message(
      3,
      'B67C',
      'CALL_TRANSFERRED_EVENT',
      {
        PrimaryDeviceType: 0,
        PrimaryCallID: TRANSFERRED_CALL,
        NumParties: 2,
        SecondaryDeviceType: 0,
        SecondaryCallID: CONSULT_CALL,
        TransferringDeviceType: 76,
        TransferredDeviceType: 76,
        LocalConnectionState: 3,
        EventCause: 32,
        PrimaryDeviceID: '2006',
        SecondaryDeviceID: '2007',
        TransferringDeviceID: '2006',
        TransferredDeviceID: '2007',
        ...connectedParties(TRANSFERRED_CALL, '2005', '2007'),
      },
      { corrected: { PrimaryCallID: QUEUED_CALL, ...connectedParties(QUEUED_CALL, '2005', '2007') } },
    ),
    message(
      3,
      'B7C',
      'CALL_ESTABLISHED_EVENT',
      established({
        callId: TRANSFERRED_CALL,
        applicationId: NULL_ID,
        csqId: 1,
        types: [76, 76, 76],
        here: '2007',
        connection: '2005',
        calling: '2005',
        called: '2007',
        redirected: '2006',
      }),
      sameQueuedCall,
    ),
    message(3, 'B67', 'CALL_CONNECTION_CLEARED_EVENT', connectionCleared(CONSULT_CALL, '2006')),
    message(3, 'B6', 'AGENT_STATE_EVENT', agent2006(3)),
    message(3, 'B', 'CALL_CONNECTION_CLEARED_EVENT', connectionCleared(CONSULT_CALL, '2007'), {
      correctedReceivers: to('B7'),
    }),
    message(3, 'B', 'CALL_CLEARED_EVENT', cleared(CONSULT_CALL, '2006')),
    message(3, 'B', 'END_CALL_EVENT', ended(CONSULT_CALL)),
    message(
      4,
      'B7C',
      'CALL_CONNECTION_CLEARED_EVENT',
      connectionCleared(TRANSFERRED_CALL, '2005'),
      sameQueuedCall,
    ),
    message(4, 'B7C', 'AGENT_STATE_EVENT', agent2007(2, NONE, 32755)),
    message(
      4,
      'B7C',
      'CALL_CONNECTION_CLEARED_EVENT',
      connectionCleared(TRANSFERRED_CALL, '2007'),
      sameQueuedCall,
    ),
    message(4, 'B', 'CALL_CLEARED_EVENT', cleared(TRANSFERRED_CALL, '2005'), sameQueuedCall),
    message(4, 'B', 'END_CALL_EVENT', ended(TRANSFERRED_CALL), sameQueuedCall),
  ],
};

/** Here, too, the prints come from different runs; only PrimaryCallID is still that of the queued call. */
const CONFERENCE_CALL = 16777539;
const CONFERENCE_CONSULT_CALL = 16777541;

const conferenced: Flow = {
  id: 'conferenced',
  about:
    'After consulting agent 2007 as in the transferred call, agent 2006 makes a conference of the calls.',
  steps: {
    1: 'agent 2006 joins the calls',
    2: '2005 leaves the conference',
    3: 'agent 2006 leaves the conference, which ends it',
  },
  messages: [
    message(1, 'B7C', 'CALL_DATA_UPDATE_EVENT', begin(CONFERENCE_CALL, 15, '2005', {}), {
      ...sameCall(QUEUED_CALL, '2005'),
      ...sameQueuedCall,
    }),
    message(
      1,
      'B67C',
      'CALL_CONFERENCED_EVENT',
      {
        PrimaryDeviceType: 0,
        PrimaryCallID: QUEUED_CALL,
        NumParties: 3,
        SecondaryDeviceType: 0,
        SecondaryCallID: CONFERENCE_CONSULT_CALL,
        ControllerDeviceType: 76,
        AddedPartyDeviceType: 76,
        LocalConnectionState: 3,
        EventCause: 17,
        PrimaryDeviceID: '2006',
        SecondaryDeviceID: '2007',
        ControllerDeviceID: '2006',
        AddedPartyDeviceID: '2007',
        ...connectedParties(CONFERENCE_CALL, '2005', '2006', '2007'),
      },
      { corrected: connectedParties(QUEUED_CALL, '2005', '2006', '2007') },
    ),
    message(1, 'B67', 'CALL_CONNECTION_CLEARED_EVENT', connectionCleared(CONFERENCE_CONSULT_CALL, '2006')),
    message(
      1,
      'B67C',
      'CALL_ESTABLISHED_EVENT',
      established({
        callId: CONFERENCE_CALL,
        applicationId: NULL_ID,
        csqId: 1,
        types: [NONE, NONE, 76],
        here: 'Unknown',
        connection: '2005',
        calling: '2005',
        called: 'Unknown',
        redirected: '2006',
      }),
      sameQueuedCall,
    ),
    message(1, 'B7', 'CALL_CONNECTION_CLEARED_EVENT', connectionCleared(CONFERENCE_CONSULT_CALL, '2007')),
    message(1, 'B', 'CALL_CLEARED_EVENT', cleared(CONFERENCE_CONSULT_CALL, '2006')),
    message(1, 'B', 'END_CALL_EVENT', ended(CONFERENCE_CONSULT_CALL)),
    message(
      2,
      'B67C',
      'CALL_CONNECTION_CLEARED_EVENT',
      connectionCleared(CONFERENCE_CALL, '2005'),
      sameQueuedCall,
    ),
    message(3, 'B6', 'AGENT_STATE_EVENT', agent2006(3)),
    message(
      3,
      'B67',
      'CALL_CONNECTION_CLEARED_EVENT',
      connectionCleared(CONFERENCE_CALL, '2006'),
      sameQueuedCall,
    ),
    message(
      3,
      'B7',
      'CALL_CONNECTION_CLEARED_EVENT',
      connectionCleared(CONFERENCE_CALL, '2007'),
      sameQueuedCall,
    ),
    message(3, 'B', 'CALL_CLEARED_EVENT', cleared(CONFERENCE_CALL, '2005'), sameQueuedCall),
    message(3, 'B', 'END_CALL_EVENT', ended(CONFERENCE_CALL), sameQueuedCall),
  ],
};

const RESERVATION_CALL = 16800097;
const PREVIEW_CALL = 16800096;

const reservationVariables = (campaignId: string) =>
  variables({
    BACampaign: 'LoadCamp',
    BACampaignID: campaignId,
    BAStatus: 'DO',
    BAResponse: '',
    'user.layout': 'OODefault',
    BAAccountNumber: 'AC111',
    BADialedListID: '20779',
    BABuddyName: 'John,Doe',
  });

const previewVariables = variables({
  BACampaign: 'LoadCamp',
  BACampaignID: '2',
  BATimeZone: '-00360',
  BAResponse: 'Accept',
  BAStatus: 'CO',
  BACustomerNumber: '4022',
  'user.layout': 'OODefault',
  BAAccountNumber: 'AC111',
  BADialedListID: '20779',
  BABuddyName: 'John,Doe',
});

const outboundAccept: Flow = {
  id: 'outbound-accept',
  about: 'The dialer reserves agent 4020, who accepts the contact and is connected to the customer 4022.',
  steps: {
    1: 'the agent is reserved',
    2: 'a reservation call, which no phone makes, reaches the agent',
    3: 'the client accepts the contact',
    4: 'the answer of the client comes back as call data',
    5: 'the preview call from the agent to the customer begins',
    6: 'the reservation call ends',
    7: 'the preview call has its data',
    8: 'the preview call is made and answered',
    9: 'the preview call ends',
  },
  messages: [
    message(1, undefined, 'AGENT_STATE_EVENT', agent4020(8)),
    message(2, undefined, 'BEGIN_CALL_EVENT', begin(RESERVATION_CALL, 18, '420', reservationVariables('')), {
      corrected: { ConnectionDeviceID: '4020', ...reservationVariables('2') },
      namedVariableOctets: 161,
    }),
    message(
      2,
      undefined,
      'CALL_DELIVERED_EVENT',
      {
        CallID: RESERVATION_CALL,
        LocalConnectionState: 2,
        AlertingDeviceID: '4020',
        ConnectionDeviceID: '4020',
        CalledDeviceID: '4020',
        EventCause: 22,
      },
      {
        supplied: {
          ConnectionDeviceType: 0,
          ApplicationID: NULL_ID,
          CSQID: NULL_ID,
          AlertingDeviceType: 76,
          CallingDeviceType: NONE,
          CalledDeviceType: 76,
          LastRedirectDeviceType: NONE,
        },
      },
    ),
    message(
      3,
      undefined,
      'SET_CALL_DATA_REQ',
      {},
      {
        fromClient: true,
        supplied: {
          InvokeID: 1,
          ConnectionDeviceType: 0,
          CallID: RESERVATION_CALL,
          CallType: 18,
          CalledPartyDisposition: 0,
          ConnectionDeviceID: '4020',
          namedVariables: [{ name: 'BAResponse', value: 'Accept' }],
        },
      },
    ),
    message(
      4,
      undefined,
      'CALL_DATA_UPDATE_EVENT',
      outboundUpdate(PREVIEW_CALL, 18, { ...variables({ BAResponse: 'Accept' }), CustomerAccountNumber: '' }),
      { namedVariableOctets: 20 },
    ),
    message(
      5,
      undefined,
      'BEGIN_CALL_EVENT',
      begin(PREVIEW_CALL, 17, '4020', { DialedNumber: '4022', ...previewVariables }),
      { namedVariableOctets: 211 },
    ),
    message(6, undefined, 'CALL_CONNECTION_CLEARED_EVENT', connectionCleared(RESERVATION_CALL, '4020')),
    message(6, undefined, 'CALL_CLEARED_EVENT', cleared(RESERVATION_CALL, '4020', NONE)),
    message(6, undefined, 'END_CALL_EVENT', ended(RESERVATION_CALL)),
    message(
      7,
      undefined,
      'CALL_DATA_UPDATE_EVENT',
      outboundUpdate(PREVIEW_CALL, 17, { ...previewVariables, CustomerAccountNumber: '' }),
      { namedVariableOctets: 211 },
    ),
    message(
      8,
      undefined,
      'CALL_DATA_UPDATE_EVENT',
      outboundUpdate(PREVIEW_CALL, 17, variables({ BAStatus: 'CO' })),
      { namedVariableOctets: 14 },
    ),
    message(
      8,
      undefined,
      'CALL_DATA_UPDATE_EVENT',
      outboundUpdate(PREVIEW_CALL, 17, variables({ BATimeZone: '-00360' })),
      { namedVariableOctets: 20 },
    ),
    message(
      8,
      undefined,
      'CALL_DATA_UPDATE_EVENT',
      outboundUpdate(PREVIEW_CALL, 17, variables({ BACustomerNumber: '4022' })),
      { namedVariableOctets: 24 },
    ),
    message(8, undefined, 'CALL_SERVICE_INITIATED_EVENT', initiated(PREVIEW_CALL, NULL_ID, '4020')),
    message(8, undefined, 'AGENT_STATE_EVENT', agent4020(4, { NextAgentState: 5 })),
    message(8, undefined, 'CALL_ORIGINATED_EVENT', originated(PREVIEW_CALL, NULL_ID, '4020', 0, '4022')),
    message(
      8,
      undefined,
      'CALL_ESTABLISHED_EVENT',
      established({
        callId: PREVIEW_CALL,
        applicationId: NULL_ID,
        csqId: NULL_ID,
        types: [NONE, NONE, NONE],
        here: 'Unknown',
        connection: '4020',
        calling: '4020',
        called: 'Unknown',
      }),
    ),
    message(9, undefined, 'CALL_CONNECTION_CLEARED_EVENT', connectionCleared(PREVIEW_CALL, '4020')),
    message(9, undefined, 'AGENT_STATE_EVENT', agent4020(5)),
    message(9, undefined, 'CALL_CLEARED_EVENT', cleared(PREVIEW_CALL, '4020')),
  ],
};

/** Excerpts of one log with three different calls: only the shapes of the messages count. */
const outboundSkip: Flow = {
  id: 'outbound-skip',
  about: 'The agent skips the contact.',
  steps: { 1: 'the agent skips the contact', 2: 'the agent is available', 3: 'the reservation call ends' },
  messages: [
    message(1, undefined, 'AGENT_STATE_EVENT', agent4020(3)),
    message(1, undefined, 'END_CALL_EVENT', ended(16800095)),
    message(
      2,
      undefined,
      'CALL_DATA_UPDATE_EVENT',
      outboundUpdate(16800098, 18, { ...variables({ BAResponse: 'Skip' }), CustomerAccountNumber: '' }),
      { namedVariableOctets: 18 },
    ),
    message(2, undefined, 'AGENT_STATE_EVENT', agent4020(3)),
    message(3, undefined, 'CALL_CONNECTION_CLEARED_EVENT', connectionCleared(16800099, '4020')),
    message(3, undefined, 'CALL_CLEARED_EVENT', cleared(16800099, '4020', NONE)),
    message(3, undefined, 'END_CALL_EVENT', ended(16800099)),
  ],
};

const outboundReject: Flow = {
  id: 'outbound-reject',
  about: 'The agent rejects the reservation call.',
  steps: { 1: 'the agent rejects the contact', 2: 'the reservation call ends' },
  messages: [
    message(
      1,
      undefined,
      'CALL_DATA_UPDATE_EVENT',
      outboundUpdate(16800100, 18, { ...variables({ BAResponse: 'Reject' }), CustomerAccountNumber: '' }),
      { namedVariableOctets: 20 },
    ),
    message(1, undefined, 'CALL_CONNECTION_CLEARED_EVENT', connectionCleared(16800101, '4020')),
    message(2, undefined, 'CALL_CLEARED_EVENT', cleared(16800101, '4020', NONE)),
    message(2, undefined, 'END_CALL_EVENT', ended(16800101)),
  ],
};

export const UCCX_FLOWS: readonly Flow[] = [
  queued,
  transferred,
  conferenced,
  outboundAccept,
  outboundSkip,
  outboundReject,
];
