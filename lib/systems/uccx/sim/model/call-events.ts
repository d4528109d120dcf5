/** Call events as messages: the documented fields of each, from the state of the call (chapters 6 and 9). */
import {
  AudioCodec,
  ConnectionDeviceType,
  DeviceType,
  EventCause,
  LocalConnectionState,
  RtpDirection,
  RtpType,
  SpecialValue,
} from '../../enums';
import type { UccxMessageInput } from '../../messages';
import type { Agents } from './agents';
import type { Call } from './call';
import type { CallDataFields } from './call-data';
import type { Devices } from './devices';
import { agentClientAt, bridgeAnd, type Outbox } from './outbox';

const { NULL_APPLICATION, NULL_CSQ } = SpecialValue;
const { CONNECTION_ID_STATIC, CONNECTION_ID_NONE } = ConnectionDeviceType;

/** What most call events say of the connection they are about. */
const at = (call: Call, device: string) => ({
  ConnectionDeviceType: CONNECTION_ID_STATIC,
  CallID: call.id,
  ConnectionDeviceID: device,
});

/** Where a call is or comes from in the ACD; absent for calls that are not its business. */
export interface AcdFields {
  readonly applicationId?: number | undefined;
  readonly csqId?: number | undefined;
}

/** What both joining events share: calls, devices by role, cause. */
interface Joining {
  readonly primary: Call;
  readonly secondaryId: number;
  readonly by: string;
  readonly added: string;
  readonly cause: number;
}

/** Sends call events to whom they concern; calls without a monitored device have none (chapter 6). */
export class CallEvents {
  readonly #outbox: Outbox;
  readonly #devices: Devices;
  readonly #agents: Agents;

  constructor(outbox: Outbox, devices: Devices, agents: Agents) {
    this.#outbox = outbox;
    this.#devices = devices;
    this.#agents = agents;
  }

  /** The first association of a call with clients; `connection` is the device by which they know it. */
  began(call: Call, connection: string): void {
    this.#send(call, this.#beginning(call, connection));
  }

  /** The same for the agent-mode client of a phone that joins a call others have known for some time. */
  beganFor(call: Call, extension: string): void {
    this.#outbox.publish(agentClientAt(extension), this.#beginning(call, extension));
  }

  /** The end of the association for the agent-mode client of a phone that left a call which goes on. */
  endedFor(call: Call, extension: string): void {
    this.#outbox.publish(agentClientAt(extension), { type: 'END_CALL_EVENT', ...at(call, '') });
  }

  serviceInitiated(call: Call, device: string): void {
    this.#send(call, {
      type: 'CALL_SERVICE_INITIATED_EVENT',
      ...at(call, device),
      ApplicationID: NULL_APPLICATION,
      CSQID: call.csqId ?? NULL_CSQ,
      CallingDeviceType: this.#devices.typeOf(device),
      LocalConnectionState: LocalConnectionState.LCS_INITIATE,
      EventCause: EventCause.CEC_NONE,
      CallingDeviceID: device,
    });
  }

  originated(call: Call, device: string): void {
    this.#send(call, {
      type: 'CALL_ORIGINATED_EVENT',
      ...at(call, device),
      ApplicationID: NULL_APPLICATION,
      CSQID: call.csqId ?? NULL_CSQ,
      CallingDeviceType: this.#devices.typeOf(device),
      CalledDeviceType: this.#devices.typeOf(call.dialled),
      LocalConnectionState: LocalConnectionState.LCS_INITIATE,
      EventCause: EventCause.CEC_NONE,
      CallingDeviceID: device,
      CalledDeviceID: call.dialled,
    });
  }

  /** `secondaryId` is the call from the CTI port to the phone, 0 where there is none. */
  delivered(call: Call, device: string, acd: AcdFields = {}, secondaryId = 0): void {
    const ani = call.data.text('ANI') ?? call.calling;
    this.#send(call, {
      type: 'CALL_DELIVERED_EVENT',
      ...at(call, device),
      ApplicationID: acd.applicationId ?? NULL_APPLICATION,
      CSQID: acd.csqId ?? call.csqId ?? NULL_CSQ,
      AlertingDeviceType: this.#devices.typeOf(device),
      CallingDeviceType: this.#devices.typeOf(call.calling),
      CalledDeviceType: this.#devices.typeOf(device),
      LastRedirectDeviceType: DeviceType.DEVID_NONE,
      LocalConnectionState: LocalConnectionState.LCS_ALERTING,
      EventCause: EventCause.CEC_NEW_CALL,
      AlertingDeviceID: device,
      CallingDeviceID: call.calling,
      CalledDeviceID: device,
      LastRedirectDeviceID: '',
      SecondaryCallID: secondaryId,
      ...(ani === '' ? {} : { ANI: ani }),
      DNIS: call.dialled,
      DialedNumber: call.dialled,
      ...call.data.context(),
    });
  }

  /** `answering` is empty when a far end that Unified CCX does not know has answered. */
  established(call: Call, connection: string, answering: string, acd: AcdFields = {}): void {
    const known = answering === '' ? 'Unknown' : answering;
    this.#send(call, {
      type: 'CALL_ESTABLISHED_EVENT',
      ...at(call, connection),
      ApplicationID: acd.applicationId ?? NULL_APPLICATION,
      CSQID: acd.csqId ?? call.csqId ?? NULL_CSQ,
      AnsweringDeviceType: this.#devices.typeOf(known),
      CallingDeviceType: this.#devices.typeOf(call.calling),
      CalledDeviceType: this.#devices.typeOf(known),
      LastRedirectDeviceType: this.#devices.typeOf(call.lastRedirect),
      LocalConnectionState: LocalConnectionState.LCS_CONNECT,
      EventCause: EventCause.CEC_NEW_CALL,
      AnsweringDeviceID: known,
      CallingDeviceID: call.calling,
      CalledDeviceID: known,
      LastRedirectDeviceID: call.lastRedirect,
    });
  }

  held(call: Call, device: string): void {
    this.#send(call, {
      type: 'CALL_HELD_EVENT',
      ...at(call, device),
      HoldingDeviceType: this.#devices.typeOf(device),
      LocalConnectionState: LocalConnectionState.LCS_HOLD,
      EventCause: EventCause.CEC_NONE,
      HoldingDeviceID: device,
    });
  }

  retrieved(call: Call, device: string): void {
    this.#send(call, {
      type: 'CALL_RETRIEVED_EVENT',
      ...at(call, device),
      RetrievingDeviceType: this.#devices.typeOf(device),
      LocalConnectionState: LocalConnectionState.LCS_CONNECT,
      EventCause: EventCause.CEC_NONE,
      RetrievingDeviceID: device,
    });
  }

  /** `witnesses`: devices that get the event although they are out of the call already. */
  connectionCleared(
    call: Call,
    device: string,
    cause: number = EventCause.CEC_NONE,
    witnesses: readonly string[] = [],
  ): void {
    this.#send(
      call,
      {
        type: 'CALL_CONNECTION_CLEARED_EVENT',
        ...at(call, device),
        ReleasingDeviceType: this.#devices.typeOf(device),
        LocalConnectionState: LocalConnectionState.LCS_NONE,
        EventCause: cause,
        ReleasingDeviceID: device,
      },
      [device, ...witnesses],
    );
  }

  /** The two events that close a call; `devices` were in it when it ended. */
  over(call: Call, cause: number, devices: readonly string[]): void {
    const cleared: UccxMessageInput = {
      type: 'CALL_CLEARED_EVENT',
      CallID: call.id,
      LocalConnectionState: LocalConnectionState.LCS_NULL,
      EventCause: cause,
      // Table 80 leaves it blank since edition 1.5; the flows of chapter 11 name the originator.
      reserved25: call.callingDevice,
    };
    this.#send(call, cleared, devices);
    this.#send(call, { type: 'END_CALL_EVENT', ...at(call, '') }, devices);
  }

  failed(call: Call, device: string, cause: number): void {
    this.#send(call, {
      type: 'CALL_FAILED_EVENT',
      ...at(call, device),
      FailingDeviceType: this.#devices.typeOf(call.dialled),
      CalledDeviceType: this.#devices.typeOf(call.dialled),
      LocalConnectionState: LocalConnectionState.LCS_FAIL,
      EventCause: cause,
      FailingDeviceID: call.dialled,
      CalledDeviceID: call.dialled,
    });
  }

  diverted(call: Call, from: string, to: string, cause: number, applicationId: number): void {
    this.#send(
      call,
      {
        type: 'CALL_DIVERTED_EVENT',
        ...at(call, from),
        ApplicationID: applicationId,
        DivertingDeviceType: this.#devices.typeOf(from),
        CalledDeviceType: this.#devices.typeOf(to),
        LocalConnectionState: LocalConnectionState.LCS_NULL,
        EventCause: cause,
        DivertingDeviceID: from,
        CalledDeviceID: to,
      },
      [from],
    );
  }

  queued(call: Call, port: string, trigger: string, applicationId: number, csqId: number): void {
    this.#send(call, {
      type: 'CALL_QUEUED_EVENT',
      ...at(call, port),
      ApplicationID: applicationId,
      QueueDeviceType: DeviceType.DEVID_QUEUE,
      CallingDeviceType: this.#devices.typeOf(call.calling),
      CalledDeviceType: DeviceType.DEVID_ROUTE_POINT,
      LastRedirectDeviceType: DeviceType.DEVID_NONE,
      LocalConnectionState: LocalConnectionState.LCS_QUEUED,
      EventCause: EventCause.CEC_NONE,
      QueueDeviceID: String(csqId),
      CallingDeviceID: call.calling,
      CalledDeviceID: trigger,
      LastRedirectDeviceID: '',
      csqs: [{ CSQID: csqId, reserved63: NULL_CSQ, reserved64: 0 }],
    });
  }

  /** Out of all queues, which Table 97 says by naming none; `remaining` calls wait in the CSQ it leaves. */
  dequeued(call: Call, remaining: number): void {
    this.#send(call, {
      type: 'CALL_DEQUEUED_EVENT',
      ConnectionDeviceType: CONNECTION_ID_NONE,
      CallID: call.id,
      ApplicationID: NULL_APPLICATION,
      QueueDeviceType: 0,
      NumQueued: remaining,
      LocalConnectionState: LocalConnectionState.LCS_CONNECT,
      EventCause: EventCause.CEC_NONE,
      ConnectionDeviceID: '',
      QueueDeviceID: '',
    });
  }

  /** `changed` holds what differs from what clients know. */
  dataUpdated(call: Call, changed: CallDataFields = {}, campaignId = 0): void {
    const device = call.callingDevice;
    this.#send(call, {
      type: 'CALL_DATA_UPDATE_EVENT',
      ...at(call, device),
      NumCTIClients: 0,
      CallType: call.type,
      NewConnectionDeviceType: CONNECTION_ID_STATIC,
      NewCallID: call.id,
      CalledPartyDisposition: 0,
      CampaignID: campaignId,
      NewConnectionDeviceID: device,
      ...changed,
    });
  }

  transferred(joining: Joining): void {
    const { primary, by, added } = joining;
    this.#send(
      primary,
      {
        type: 'CALL_TRANSFERRED_EVENT',
        ...this.#joined(joining),
        TransferringDeviceType: this.#devices.typeOf(by),
        TransferredDeviceType: this.#devices.typeOf(added),
        TransferringDeviceID: by,
        TransferredDeviceID: added,
      },
      [by],
    );
  }

  conferenced(joining: Joining): void {
    const { primary, by, added } = joining;
    this.#send(primary, {
      type: 'CALL_CONFERENCED_EVENT',
      ...this.#joined(joining),
      ControllerDeviceType: this.#devices.typeOf(by),
      AddedPartyDeviceType: this.#devices.typeOf(added),
      ControllerDeviceID: by,
      AddedPartyDeviceID: added,
    });
  }

  /** The parties of a call as the list that joining events and confirmations carry. */
  static parties(call: Call) {
    return [...call.parties.values()].slice(0, SpecialValue.MAX_NUM_DEVICES).map(({ number }) => ({
      ConnectedPartyCallID: call.id,
      ConnectedPartyDeviceType: CONNECTION_ID_STATIC,
      ConnectedPartyDeviceID: number,
    }));
  }

  /** Both media streams of an agent's phone begin: it listens, it talks. */
  mediaStarted(call: Call, extension: string): void {
    const stream = this.#stream(call, extension);
    if (stream === undefined) return;
    for (const direction of [RtpDirection.INPUT, RtpDirection.OUTPUT]) {
      this.#outbox.publish(bridgeAnd([extension]), {
        type: 'RTP_STARTED_EVENT',
        ...stream,
        Direction: direction,
        RTPType: RtpType.AUDIO,
        BitRate: 0,
        EchoCancellation: 0,
        PacketSize: 20,
        PayloadType: AudioCodec.G711ULAW64K,
      });
    }
  }

  /** Both media streams of an agent's phone end. */
  mediaStopped(call: Call, extension: string): void {
    const stream = this.#stream(call, extension);
    if (stream === undefined) return;
    for (const direction of [RtpDirection.INPUT, RtpDirection.OUTPUT]) {
      this.#outbox.publish(bridgeAnd([extension]), {
        type: 'RTP_STOPPED_EVENT',
        ...stream,
        Direction: direction,
      });
    }
  }

  #stream(call: Call, extension: string) {
    const agent = this.#agents.at(extension);
    if (agent === undefined) return undefined;
    return {
      ...at(call, extension),
      ClientPort: 24_576 + 2 * (Number(extension) % 4_096),
      ClientAddress: '192.0.2.10',
      AgentExtension: extension,
      AgentInstrument: extension,
      SendingAddress: '192.0.2.20',
      SendingPort: 16_384 + 2 * (call.id % 4_096),
      AgentID: agent.id,
    };
  }

  #beginning(call: Call, connection: string): UccxMessageInput {
    const ani = call.data.text('ANI') ?? call.calling;
    return {
      type: 'BEGIN_CALL_EVENT',
      ...at(call, connection),
      NumCTIClients: 0,
      CallType: call.type,
      CalledPartyDisposition: 0,
      ...(ani === '' ? {} : { ANI: ani }),
      ...(call.dialled === '' ? {} : { DNIS: call.dialled, DialedNumber: call.dialled }),
      ...call.data.context(),
    };
  }

  #joined({ primary, secondaryId, by, added, cause }: Joining) {
    return {
      PrimaryDeviceType: CONNECTION_ID_STATIC,
      PrimaryCallID: primary.id,
      SecondaryDeviceType: CONNECTION_ID_STATIC,
      SecondaryCallID: secondaryId,
      LocalConnectionState: LocalConnectionState.LCS_CONNECT,
      EventCause: cause,
      PrimaryDeviceID: by,
      SecondaryDeviceID: added,
      parties: CallEvents.parties(primary),
    };
  }

  #send(call: Call, message: UccxMessageInput, others: readonly string[] = []): void {
    const devices = [...call.parties.keys(), ...others];
    if (!devices.some((device) => this.#devices.isMonitored(device))) return;
    // A silent monitoring call is the supervisor's alone: the agent must not notice.
    const told = call.silent ? devices.filter((device) => device === call.calling) : devices;
    this.#outbox.publish(bridgeAnd(told), message);
  }
}
