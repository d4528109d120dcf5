/** The fields of events from the fields of messages. */
import type { CallFields, CtiDevice, CtiQueue, EventDraft } from '../../core/events';
import { agentOf, factsOfMessage, partiesOf, type ExtensionKnowledge, type Parties } from './call-facts';
import { isoTime } from './drafts';
import type { CallFlow, TelphinCallMessage, TelphinFields, TelphinMessage } from './messages';

/** Messages that are no part of a call's course. */
type NonCallMessage = Exclude<TelphinMessage, TelphinCallMessage>;

/** Everything that a call event says of a part of a call. `queue` is the one it came from, where known. */
export function callFields(
  callId: string,
  message: TelphinFields,
  parties: Parties,
  queue: CtiQueue | undefined,
): CallFields {
  const connectionId = message.SubCallID ?? message.CallAPIID;
  const agent = parties.agent ?? (queue === undefined ? undefined : agentOf(parties.subject));
  return {
    ...callWideFields(callId, message, parties),
    ...defined({
      connectionId,
      subjectDevice: parties.subject,
      lastRedirectionDevice: deviceOf(message.Diversion),
      queue: parties.queue ?? queue,
      agent,
    }),
    details: detailsOf(message),
  };
}

/** What is true of the whole call. */
export function callWideFields(callId: string, message: TelphinFields, parties: Parties): CallFields {
  return {
    callId,
    ...defined({
      globalCallId: message.CallAPIID,
      callingDevice: parties.calling,
      calledDevice: parties.called,
      dialedNumber: message.CalledNumber,
      did: message.CalledDID,
      direction: parties.direction,
      data: message.Tag === undefined ? undefined : { tag: message.Tag },
    }),
  };
}

/** Text messages, voice messages, and logins of agents; nothing for what nobody documents. */
export function mapNonCall(
  message: NonCallMessage,
  owner: string | undefined,
  knowledge: ExtensionKnowledge,
): EventDraft[] {
  switch (message.type) {
    case 'message-in':
      return [{ type: 'message.received', ...messageFields(message, 'IN', owner, knowledge) }];
    case 'message-out':
      return [{ type: 'message.sent', ...messageFields(message, 'OUT', owner, knowledge) }];
    case 'voicemail':
      return [
        {
          type: 'voicemail.received',
          ...messageFields(message, 'IN', owner, knowledge),
          ...defined({ recordingId: message.RecID, durationMs: message.DurationMs }),
        },
      ];
    case 'unknown':
      return message.id === 'agent-login' ? agentLoggedOn(message, owner, knowledge) : [];
  }
}

/** What else a message may call its text, its ends and itself: the document leaves them to another page. */
const TEXT_NAMES = ['text', 'message', 'body'];
const FROM_NAMES = ['from', 'sender', 'src'];
const TO_NAMES = ['to', 'recipient', 'dst'];
const ID_NAMES = ['messageid', 'message_id', 'id'];

function messageFields(
  message: NonCallMessage,
  flow: CallFlow,
  owner: string | undefined,
  knowledge: ExtensionKnowledge,
) {
  const parties = partiesOf(factsOfMessage(message), flow === 'IN' ? 'in' : 'out', knowledge, owner);
  const named = namedField(message.unknownFields ?? {});
  return {
    ...defined({
      time: isoTime(message.EventTimeMs),
      messageId: named(ID_NAMES) ?? message.SubCallID ?? message.CallID,
      from: deviceOf(named(FROM_NAMES)) ?? parties.calling,
      to: deviceOf(named(TO_NAMES)) ?? parties.called,
      text: named(TEXT_NAMES),
    }),
    details: { ...defined({ callId: message.CallID }), ...detailsOf(message) },
  };
}

function namedField(fields: Readonly<Record<string, string>>) {
  const byLowerName = new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));
  return (names: readonly string[]): string | undefined =>
    names.map((name) => byLowerName.get(name)).find((value) => value !== undefined && value !== '');
}

/** Not in the document; the table of events names it. The agent is the extension. */
function agentLoggedOn(
  message: TelphinFields,
  owner: string | undefined,
  knowledge: ExtensionKnowledge,
): EventDraft[] {
  const { subject } = partiesOf(factsOfMessage(message), 'in', knowledge, owner);
  const agent = agentOf(subject);
  if (agent === undefined || subject === undefined) return [];
  return [
    {
      type: 'agent.loggedOn',
      agent,
      subjectDevice: subject,
      agentState: 'agent-login',
      ...defined({ time: isoTime(message.EventTimeMs) }),
      details: detailsOf(message),
    },
  ];
}

/** Documented facts that have no common name, and what the document does not name. */
function detailsOf(
  message: TelphinFields & { unknownFields?: Record<string, string> },
): Record<string, unknown> {
  return defined({
    callStatus: message.CallStatus,
    callFlow: message.CallFlow,
    callApiId: message.CallAPIID,
    callerExtension: message.CallerExtension,
    callerExtensionId: message.CallerExtensionID,
    calledExtension: message.CalledExtension,
    calledExtensionId: message.CalledExtensionID,
    callBackId: message.CallBackID,
    clientApiId: message.ClientApiID,
    remoteNumber: message.RemoteNumber,
    ani: message.ANI,
    bridged: message.Bridged,
    transferred: message.Transfered,
    eventTimeMs: message.EventTimeMs,
    totalDurationMs: message.BridgedDurationMs === undefined ? undefined : message.DurationMs,
    unknownFields: message.unknownFields,
  });
}

function deviceOf(number: string | undefined): CtiDevice | undefined {
  return number === undefined ? undefined : { number };
}

/** Without the properties that are undefined. */
function defined<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
  };
}
