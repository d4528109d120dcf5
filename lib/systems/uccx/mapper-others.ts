/** Events that are not about the course of a call: media streams, calls for help, the system. */
import type { EventDraft } from '../../core/events';
import {
  AudioCodec,
  CcxStatus,
  nameOf,
  RtpBitRate,
  RtpDirection,
  RtpType,
  isCallId,
  SystemEventId,
} from './enums';
import { type EventFields, hasText, isoTime, deviceOf } from './mapper-fields';
import type { UccxMessageOf } from './messages';

type RtpMessage = UccxMessageOf<'RTP_STARTED_EVENT'> | UccxMessageOf<'RTP_STOPPED_EVENT'>;
type MediaDraft = Extract<EventDraft, { type: 'media.started' | 'media.stopped' }>;

/** RTP_STARTED_EVENT and RTP_STOPPED_EVENT (Tables 99 to 102). */
export function mediaDraft(message: RtpMessage, fields: EventFields): EventDraft {
  const isStart = message.type === 'RTP_STARTED_EVENT';
  const subject = fields.party(message.ConnectionDeviceID) ?? fields.party(message.AgentExtension);
  const agent = fields.agentAt(subject);
  const isOutput = message.Direction === RtpDirection.OUTPUT;
  const address = isOutput ? (message.SendingAddress ?? message.ClientAddress) : message.ClientAddress;
  const port = isOutput ? (message.SendingPort ?? message.ClientPort) : message.ClientPort;
  const draft: MediaDraft = {
    type: isStart ? 'media.started' : 'media.stopped',
    callId: String(message.CallID),
    mediaDirection: mediaDirectionOf(message.Direction),
    port,
    details: { ...endsOf(message), ...(isStart ? streamOf(message) : {}) },
  };
  if (hasText(address)) draft.address = address;
  if (hasText(message.ConnectionDeviceID)) draft.connectionId = message.ConnectionDeviceID;
  if (subject !== undefined) draft.subjectDevice = deviceOf(subject);
  if (isStart) draft.codec = nameOf(AudioCodec, message.PayloadType);
  if (hasText(message.AgentID))
    draft.agent = { ...agent, ...fields.agent(message.AgentID, message.AgentExtension) };
  else if (agent !== undefined) draft.agent = agent;
  return draft;
}

function mediaDirectionOf(direction: number): MediaDraft['mediaDirection'] {
  if (direction === RtpDirection.INPUT) return 'input';
  return direction === RtpDirection.OUTPUT ? 'output' : 'bidirectional';
}

function endsOf(message: RtpMessage): Record<string, unknown> {
  return {
    clientPort: message.ClientPort,
    ...(hasText(message.ClientAddress) ? { clientAddress: message.ClientAddress } : {}),
    ...(hasText(message.SendingAddress) ? { sendingAddress: message.SendingAddress } : {}),
    ...(message.SendingPort === undefined ? {} : { sendingPort: message.SendingPort }),
    ...(hasText(message.AgentInstrument) ? { agentInstrument: message.AgentInstrument } : {}),
  };
}

function streamOf(message: UccxMessageOf<'RTP_STARTED_EVENT'>): Record<string, unknown> {
  return {
    rtpType: nameOf(RtpType, message.RTPType).toLowerCase(),
    packetSizeMs: message.PacketSize,
    echoCancellation: message.EchoCancellation !== 0,
    // Table 99: of G.723 only.
    ...(message.PayloadType === AudioCodec.G7231 ? { bitRate: nameOf(RtpBitRate, message.BitRate) } : {}),
  };
}

/** SUPERVISOR_ASSIST_EVENT (Tables 157 and 158). */
export function supervisorAssistDraft(
  message: UccxMessageOf<'SUPERVISOR_ASSIST_EVENT'>,
  fields: EventFields,
): EventDraft {
  const subject = fields.party(message.ConnectionDeviceID);
  const agent = fields.agentAt(subject);
  const details = {
    ...(hasText(message.ClientID) ? { clientId: message.ClientID } : {}),
    ...(hasText(message.Text) ? { text: message.Text } : {}),
  };
  return {
    type: 'supervisor.assistRequested',
    ...(isCallId(message.CallID) ? { callId: String(message.CallID) } : {}),
    ...(hasText(message.ConnectionDeviceID) ? { connectionId: message.ConnectionDeviceID } : {}),
    ...(subject === undefined ? {} : { subjectDevice: deviceOf(subject) }),
    ...(agent === undefined ? {} : { agent }),
    ...(Object.keys(details).length === 0 ? {} : { details }),
  };
}

/** SYSTEM_EVENT (Tables 18, 19 and 192); reserved system events say nothing that is documented. */
export function systemDrafts(message: UccxMessageOf<'SYSTEM_EVENT'>, fields: EventFields): EventDraft[] {
  const type = systemEventType(message.SystemEventID);
  if (type === undefined) return [];
  const time = isoTime(message.CCXTime);
  const device = fields.party(message.EventDeviceID, message.EventDeviceType);
  return [
    {
      type,
      ...(time === undefined ? {} : { time }),
      ...(device === undefined ? {} : { subjectDevice: deviceOf(device) }),
      cause: { name: nameOf(SystemEventId, message.SystemEventID), code: message.SystemEventID },
      ...(hasText(message.Text) ? { text: message.Text } : {}),
      details: {
        ccxStatus: nameOf(CcxStatus, message.CCXStatus),
        arguments: [message.SystemEventArg1, message.SystemEventArg2, message.SystemEventArg3],
      },
    },
  ];
}

function systemEventType(id: number) {
  switch (id) {
    case SystemEventId.SYS_CCX_ONLINE:
      return 'system.online';
    case SystemEventId.SYS_CCX_OFFLINE:
      return 'system.offline';
    case SystemEventId.SYS_INSTRUMENT_BACK_IN_SERVICE:
      return 'device.inService';
    case SystemEventId.SYS_INSTRUMENT_OUT_OF_SERVICE:
      return 'device.outOfService';
    default:
      return undefined;
  }
}
