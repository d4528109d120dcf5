/** The guide's three flows of outbound calls (chapter 11). */
import {
  AgentState,
  CallType,
  DeviceType,
  EventCause,
  LocalConnectionState,
  SpecialValue,
} from '../../enums';
import type { UccxMessageInput } from '../../messages';
import {
  agentState,
  at,
  cleared,
  connectionCleared,
  dataUpdate,
  ended,
  established,
  originated,
  serviceInitiated,
  tell,
  type FlowMessage,
  type FlowStep,
} from './flow-messages';

const { NULL_APPLICATION, NULL_CSQ } = SpecialValue;
const { DEVID_AGENT_DEVICE, DEVID_NONE } = DeviceType;
const { CEC_NEW_CALL, CEC_NONE } = EventCause;
const { LCS_ALERTING } = LocalConnectionState;
const { AGENT_STATE_READY, AGENT_STATE_RESERVED, AGENT_STATE_TALKING, AGENT_STATE_WORK } = AgentState;

const CAMPAIGN_AGENT = '4020';
const CUSTOMER = '4022';

type Variables = readonly (readonly [name: string, value: string])[];
const named = (variables: Variables) => ({
  namedVariables: variables.map(([name, value]) => ({ name, value })),
});

function outboundAgent(state: number, further: { readonly NextAgentState?: number } = {}): UccxMessageInput {
  return agentState(CAMPAIGN_AGENT, 'chli4020', state, further);
}

function outboundUpdate(callId: number, callType: number, variables: Variables): UccxMessageInput {
  return { ...dataUpdate(callId, CAMPAIGN_AGENT, callType), ...named(variables), CustomerPhoneNumber: '' };
}

/** An answer to a reservation comes back with an empty account number besides. */
function responseUpdate(callId: number, response: string): UccxMessageInput {
  return {
    ...dataUpdate(callId, CAMPAIGN_AGENT, CallType.CALLTYPE_RESERVATION),
    ...named([['BAResponse', response]]),
    CustomerPhoneNumber: '',
    CustomerAccountNumber: '',
  };
}

const reservationGone = (callId: number): FlowMessage[] => [
  tell([CAMPAIGN_AGENT], connectionCleared(callId, CAMPAIGN_AGENT)),
  tell([CAMPAIGN_AGENT], cleared(callId, CAMPAIGN_AGENT, CEC_NONE)),
  tell([CAMPAIGN_AGENT], ended(callId)),
];

const RESERVATION_CALL = 16_800_097;
const PREVIEW_CALL = 16_800_096;

const PREVIEW_VARIABLES: Variables = [
  ['BACampaign', 'LoadCamp'],
  ['BACampaignID', '2'],
  ['BATimeZone', '-00360'],
  ['BAResponse', 'Accept'],
  ['BAStatus', 'CO'],
  ['BACustomerNumber', CUSTOMER],
  ['user.layout', 'OODefault'],
  ['BAAccountNumber', 'AC111'],
  ['BADialedListID', '20779'],
  ['BABuddyName', 'John,Doe'],
];

/** The agent accepts a contact, and the customer is called. */
export const outboundAccept: readonly FlowStep[] = [
  {
    title: 'agent 4020 is reserved',
    messages: [tell([CAMPAIGN_AGENT], outboundAgent(AGENT_STATE_RESERVED))],
  },
  {
    title: 'the agent gets a reservation call',
    messages: [
      tell([CAMPAIGN_AGENT], {
        type: 'BEGIN_CALL_EVENT',
        // Printed: 420, and BACampaignID empty where the printed total of 161 octets needs one digit.
        ...at(RESERVATION_CALL, CAMPAIGN_AGENT),
        CallType: CallType.CALLTYPE_RESERVATION,
        CalledPartyDisposition: 0,
        ...named([
          ['BACampaign', 'LoadCamp'],
          ['BACampaignID', '2'],
          ['BAStatus', 'DO'],
          ['BAResponse', ''],
          ['user.layout', 'OODefault'],
          ['BAAccountNumber', 'AC111'],
          ['BADialedListID', '20779'],
          ['BABuddyName', 'John,Doe'],
        ]),
      }),
      tell([CAMPAIGN_AGENT], {
        type: 'CALL_DELIVERED_EVENT',
        ...at(RESERVATION_CALL, CAMPAIGN_AGENT),
        ApplicationID: NULL_APPLICATION,
        CSQID: NULL_CSQ,
        AlertingDeviceType: DEVID_AGENT_DEVICE,
        CallingDeviceType: DEVID_NONE,
        CalledDeviceType: DEVID_AGENT_DEVICE,
        LastRedirectDeviceType: DEVID_NONE,
        LocalConnectionState: LCS_ALERTING,
        EventCause: CEC_NEW_CALL,
        AlertingDeviceID: CAMPAIGN_AGENT,
        CalledDeviceID: CAMPAIGN_AGENT,
      }),
    ],
  },
  {
    title: 'the agent has accepted',
    messages: [tell([CAMPAIGN_AGENT], responseUpdate(PREVIEW_CALL, 'Accept'))],
  },
  {
    title: 'the phone at 4020 begins to call the customer',
    messages: [
      tell([CAMPAIGN_AGENT], {
        type: 'BEGIN_CALL_EVENT',
        ...at(PREVIEW_CALL, CAMPAIGN_AGENT),
        CallType: CallType.CALLTYPE_PREVIEW,
        CalledPartyDisposition: 0,
        DialedNumber: CUSTOMER,
        ...named(PREVIEW_VARIABLES),
      }),
    ],
  },
  { title: 'the reservation call is over', messages: reservationGone(RESERVATION_CALL) },
  {
    title: 'the preview call has begun',
    messages: [
      tell([CAMPAIGN_AGENT], {
        ...dataUpdate(PREVIEW_CALL, CAMPAIGN_AGENT, CallType.CALLTYPE_PREVIEW),
        ...named(PREVIEW_VARIABLES),
        CustomerPhoneNumber: '',
        CustomerAccountNumber: '',
      }),
    ],
  },
  {
    title: 'the customer answers',
    messages: [
      ...(['BAStatus', 'BATimeZone', 'BACustomerNumber'] as const).map((name) =>
        tell(
          [CAMPAIGN_AGENT],
          outboundUpdate(
            PREVIEW_CALL,
            CallType.CALLTYPE_PREVIEW,
            PREVIEW_VARIABLES.filter(([candidate]) => candidate === name),
          ),
        ),
      ),
      tell([CAMPAIGN_AGENT], serviceInitiated(PREVIEW_CALL, CAMPAIGN_AGENT, NULL_CSQ)),
      tell([CAMPAIGN_AGENT], outboundAgent(AGENT_STATE_TALKING, { NextAgentState: AGENT_STATE_WORK })),
      tell(
        [CAMPAIGN_AGENT],
        originated(PREVIEW_CALL, CAMPAIGN_AGENT, NULL_CSQ, CUSTOMER, DeviceType.DEVID_DEVICE_IDENTIFIER),
      ),
      tell(
        [CAMPAIGN_AGENT],
        established(PREVIEW_CALL, {
          connection: CAMPAIGN_AGENT,
          answering: 'Unknown',
          answeringType: DEVID_NONE,
          calling: CAMPAIGN_AGENT,
          csqId: NULL_CSQ,
        }),
      ),
    ],
  },
  {
    title: 'the outbound call is over',
    messages: [
      tell([CAMPAIGN_AGENT], connectionCleared(PREVIEW_CALL, CAMPAIGN_AGENT)),
      tell([CAMPAIGN_AGENT], outboundAgent(AGENT_STATE_WORK)),
      tell([CAMPAIGN_AGENT], cleared(PREVIEW_CALL, CAMPAIGN_AGENT)),
    ],
  },
];

/** The agent skips a contact. */
export const outboundSkip: readonly FlowStep[] = [
  {
    title: 'agent 4020 skips the contact',
    messages: [
      tell([CAMPAIGN_AGENT], outboundAgent(AGENT_STATE_READY)),
      tell([CAMPAIGN_AGENT], ended(16_800_095)),
    ],
  },
  {
    title: 'the agent is available',
    messages: [
      tell([CAMPAIGN_AGENT], responseUpdate(16_800_098, 'Skip')),
      tell([CAMPAIGN_AGENT], outboundAgent(AGENT_STATE_READY)),
    ],
  },
  { title: 'the reservation call is over', messages: reservationGone(16_800_099) },
];

/** The agent rejects a reservation call. */
export const outboundReject: readonly FlowStep[] = [
  {
    title: 'agent 4020 rejects the reservation call',
    messages: [
      tell([CAMPAIGN_AGENT], responseUpdate(16_800_100, 'Reject')),
      tell([CAMPAIGN_AGENT], connectionCleared(16_800_101, CAMPAIGN_AGENT)),
    ],
  },
  {
    title: 'the reservation call is over',
    messages: [
      tell([CAMPAIGN_AGENT], cleared(16_800_101, CAMPAIGN_AGENT, CEC_NONE)),
      tell([CAMPAIGN_AGENT], ended(16_800_101)),
    ],
  },
];
