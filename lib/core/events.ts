/**
 * The event vocabulary, ECMA-269 (CSTA) terms over all systems. `CtiEvent` is a discriminated union on
 * `type`; its JSON Schema is generated from this file.
 */

/** The phone systems this package speaks to. */
export const CTI_SYSTEMS = ['uccx', 'mtcti3', 'devlink3', 'telphin'] as const;
export type CtiSystem = (typeof CTI_SYSTEMS)[number];

export const CALL_EVENT_TYPES = [
  'call.began',
  'call.serviceInitiated',
  'call.originated',
  'call.delivered',
  'call.established',
  'call.held',
  'call.retrieved',
  'call.queued',
  'call.dequeued',
  'call.diverted',
  'call.transferred',
  'call.conferenced',
  'call.failed',
  'call.connectionCleared',
  'call.cleared',
  'call.ended',
  'call.dataUpdated',
] as const;
export const MEDIA_EVENT_TYPES = ['media.started', 'media.stopped'] as const;
export const AGENT_EVENT_TYPES = [
  'agent.loggedOn',
  'agent.loggedOff',
  'agent.ready',
  'agent.notReady',
  'agent.reserved',
  'agent.busy',
  'agent.workingAfterCall',
] as const;
export const OBJECT_EVENT_TYPES = [
  'user.updated',
  'queue.updated',
  'presence.updated',
  'park.updated',
  'directory.updated',
  'extension.state',
  'sip.track',
] as const;
export const MESSAGE_EVENT_TYPES = ['message.received', 'message.sent', 'voicemail.received'] as const;
export const SYSTEM_EVENT_TYPES = [
  'system.online',
  'system.offline',
  'device.inService',
  'device.outOfService',
] as const;
export const LINK_EVENT_TYPES = ['link.up', 'link.down', 'link.resync', 'link.gap', 'link.fault'] as const;

/** Every event type, in the order in which forms list them. */
export const CTI_EVENT_TYPES = [
  ...CALL_EVENT_TYPES,
  ...MEDIA_EVENT_TYPES,
  ...AGENT_EVENT_TYPES,
  'supervisor.assistRequested',
  ...OBJECT_EVENT_TYPES,
  ...MESSAGE_EVENT_TYPES,
  ...SYSTEM_EVENT_TYPES,
  ...LINK_EVENT_TYPES,
] as const satisfies readonly CtiEventType[];

export type CallEventType = (typeof CALL_EVENT_TYPES)[number];
export type MediaEventType = (typeof MEDIA_EVENT_TYPES)[number];
export type AgentEventType = (typeof AGENT_EVENT_TYPES)[number];
export type ObjectEventType = (typeof OBJECT_EVENT_TYPES)[number];
export type MessageEventType = (typeof MESSAGE_EVENT_TYPES)[number];
export type SystemEventType = (typeof SYSTEM_EVENT_TYPES)[number];
export type LinkEventType = (typeof LINK_EVENT_TYPES)[number];
export type CtiEventType =
  | CallEventType
  | MediaEventType
  | AgentEventType
  | 'supervisor.assistRequested'
  | ObjectEventType
  | MessageEventType
  | SystemEventType
  | LinkEventType;

/** What a device is, where the system says so. */
export type DeviceKind = 'station' | 'agent' | 'queue' | 'trigger' | 'port' | 'trunk' | 'external' | 'other';

/** One end of a call. `number` is what one would dial or see; never empty. */
export interface CtiDevice {
  number: string;
  name?: string;
  kind?: DeviceKind;
}

/** A queue, hunt group or contact service queue. At least one of the fields is present. */
export interface CtiQueue {
  id?: string;
  name?: string;
  number?: string;
}

/** An agent or user. `id` is the login or user name, `extension` the phone in use. */
export interface CtiAgent {
  id: string;
  name?: string;
  extension?: string;
}

/** The system's own name and number for why something happened, e.g. `CEC_BUSY` and 13. */
export interface CtiCause {
  name: string;
  code: number;
}

/** State of the subject device's connection to the call, ECMA-269 6.1.5. */
export type LocalConnectionState =
  'null' | 'initiated' | 'alerting' | 'connected' | 'hold' | 'queued' | 'failed';

export type CallDirection = 'inbound' | 'outbound' | 'internal';

/** Data attached to a call. Only what the system knows is present. */
export interface CallData {
  tag?: string;
  accountCode?: string;
  authCode?: string;
  priority?: number;
  callerEnteredDigits?: string;
  wrapUp?: string;
  userToUserInfo?: string;
  notes?: string;
  /** Call variables by name, e.g. `CallVar1` to `CallVar10`. */
  callVariables?: Record<string, string>;
  /** Expanded call context variables by name; arrays by index, absent elements empty. */
  eccVariables?: Record<string, string | string[]>;
}

/** What every event has. */
export interface CtiEventBase {
  /** Version of the shape of events. */
  v: 1;
  type: CtiEventType;
  system: CtiSystem;
  /** The config node that the connection belongs to. */
  connection: { id: string; name: string };
  /** +1 for each event of this connection since it was deployed. */
  seq: number;
  /** ISO 8601 UTC: the system's clock where it sends one, else `receivedAt`. */
  time: string;
  /** ISO 8601 UTC: when this package read the message behind the event. */
  receivedAt: string;
  /** True for replayed state: nothing just happened. */
  snapshot: boolean;
  /** True when deduced: no single wire message says it. */
  synthetic: boolean;
}

/** What call events add to {@link CtiEventBase}. */
export interface CallFields {
  /** The call at this system; stays the same through hold, queue and transfer as far as the system allows. */
  callId: string;
  /** The call over all systems, where the system gives such an id (UCID, end identifier, CallAPIID). */
  globalCallId?: string;
  /** The subject device's part in the call, as commands want it back. */
  connectionId?: string;
  /** The other call of a consultation, transfer or conference. */
  relatedCallId?: string;
  /** The device at which the event happened. */
  subjectDevice?: CtiDevice;
  /** Who calls. */
  callingDevice?: CtiDevice;
  /** Who was called first, before the call was sent on. */
  calledDevice?: CtiDevice;
  /** Digits as they were dialled. */
  dialedNumber?: string;
  /** Number by which the call came into the system. */
  did?: string;
  /** Who sent the call on last. */
  lastRedirectionDevice?: CtiDevice;
  /** Who answered. */
  answeringDevice?: CtiDevice;
  /** Parties after a transfer or conference. */
  parties?: CtiDevice[];
  /** The queue that the call waits in or came through. */
  queue?: CtiQueue;
  /** The agent at the subject device. */
  agent?: CtiAgent;
  /** Seen from the system. */
  direction?: CallDirection;
  /** The system's own name for the kind of call, e.g. `CALLTYPE_CCX_IN`. */
  callType?: string;
  localConnectionState?: LocalConnectionState;
  /** Why it happened. */
  cause?: CtiCause;
  /** All data of the call that is known, not only what changed. */
  data?: CallData;
  /** As the query of recordings wants it back. */
  recordingId?: string;
  /** Talk time in milliseconds, where the system sends it with the end of a connection. */
  durationMs?: number;
  /** Documented facts of this system that have no common name. */
  details?: Record<string, unknown>;
}

export interface CallEvent extends CtiEventBase, CallFields {
  type: CallEventType;
}

/** RTP stream of a device. `direction` is seen from the device: `input` is what its user hears. */
export interface MediaEvent extends CtiEventBase {
  type: MediaEventType;
  callId: string;
  connectionId?: string;
  subjectDevice?: CtiDevice;
  agent?: CtiAgent;
  mediaDirection: 'input' | 'output' | 'bidirectional';
  address?: string;
  port?: number;
  /** The codec as the system names it. */
  codec?: string;
  details?: Record<string, unknown>;
}

/** An agent's state at the system, or for one queue where `queue` is given. */
export interface AgentEvent extends CtiEventBase {
  type: AgentEventType;
  agent: CtiAgent;
  /** The phone the agent works at. */
  subjectDevice?: CtiDevice;
  queue?: CtiQueue;
  /** The system's own name for the state, e.g. `AGENT_STATE_TALKING`. */
  agentState: string;
  /** Why the state changed, e.g. the not-ready reason; `name` only where the system documents one. */
  reason?: { code: number; name?: string };
  /** Seconds in this state, where the system says so. */
  stateDurationS?: number;
  details?: Record<string, unknown>;
}

/** A supervisor was asked for help. */
export interface SupervisorAssistEvent extends CtiEventBase {
  type: 'supervisor.assistRequested';
  callId?: string;
  connectionId?: string;
  agent?: CtiAgent;
  subjectDevice?: CtiDevice;
  supervisor?: CtiAgent;
  details?: Record<string, unknown>;
}

/** State or configuration of something that is not a call. */
export interface ObjectEvent extends CtiEventBase {
  type: ObjectEventType;
  subjectDevice?: CtiDevice;
  user?: CtiAgent;
  queue?: CtiQueue;
  /** Names of the properties that differ from the last report. */
  changed?: string[];
  /** The state after the change, in the shape that the system's page documents. */
  state: Record<string, unknown>;
}

/** A text message or a voice message. */
export interface MessageEvent extends CtiEventBase {
  type: MessageEventType;
  messageId?: string;
  from?: CtiDevice;
  to?: CtiDevice;
  text?: string;
  recordingId?: string;
  durationMs?: number;
  /** Unread messages in the mailbox, where that is what the system reports. */
  unread?: number;
  details?: Record<string, unknown>;
}

/** State of the system or of one of its devices. */
export interface SystemEvent extends CtiEventBase {
  type: SystemEventType;
  subjectDevice?: CtiDevice;
  cause?: CtiCause;
  text?: string;
  details?: Record<string, unknown>;
}

/** Why a link changed or what it could not deliver: an error's code and text. */
export interface LinkProblem {
  code: string;
  message: string;
}

/** State of this package's own connection. */
export interface LinkEvent extends CtiEventBase {
  type: LinkEventType;
  /** `host:port` without credentials. */
  endpoint?: string;
  problem?: LinkProblem;
  /** link.resync: whether events were missed while the link was down; `unknown` when nothing can tell. */
  missed?: 'yes' | 'no' | 'unknown';
  /** link.gap: how many events are missing, and of which node. */
  count?: number;
  origin?: string;
  /** link.up: what the system answered in the handshake, e.g. version and granted services. */
  details?: Record<string, unknown>;
}

/** Any event, discriminated by `type`. */
export type CtiEvent =
  | CallEvent
  | MediaEvent
  | AgentEvent
  | SupervisorAssistEvent
  | ObjectEvent
  | MessageEvent
  | SystemEvent
  | LinkEvent;

/** The fields that the driver stamps on every event; a mapper never sets them. */
export type StampedField = 'v' | 'system' | 'connection' | 'seq' | 'receivedAt';

type DraftOf<Event extends CtiEventBase> = Event extends CtiEventBase
  ? Omit<Event, StampedField | 'time' | 'snapshot' | 'synthetic'> &
      Partial<Pick<Event, 'time' | 'snapshot' | 'synthetic'>>
  : never;

/** An event as a mapper makes it; `snapshot` and `synthetic` default to false, `time` to the time of receipt. */
export type EventDraft = DraftOf<CtiEvent>;
