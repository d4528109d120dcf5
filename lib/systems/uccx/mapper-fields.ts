/** How wire values become the fields of events. */
import type {
  CallDirection,
  CallEvent,
  CallEventType,
  CtiAgent,
  CtiDevice,
  CtiQueue,
  DeviceKind,
  EventDraft,
} from '../../core/events';
import { unstamped } from '../../core/drafts';
import type { Agents, KnownAgent } from './agent-states';
import { copyCallData } from './call-data';
import type { Call, CallDetails } from './calls';
import type { Configuration } from './configuration';
import { connectionStateOf, ctiDevice, kindOfDeviceType, readDeviceId } from './devices';
import { BA_STATUS_MODES, CallType, EventCause, namerOf, SpecialValue } from './enums';

const callTypeName = namerOf(CallType);
const causeName = namerOf(EventCause);

/** A call event in the making. */
export type CallDraft = Extract<EventDraft, { type: CallEventType }>;

/** Where in a call something happened. */
export interface Happening {
  /** The device at which it happened. */
  readonly subject?: Party | undefined;
  /** ConnectionDeviceID of the subject's connection. */
  readonly connectionId?: string | undefined;
  readonly localConnectionState?: number | undefined;
  readonly cause?: number | undefined;
  /** The other call, where it is not the one that the call is related to for longer. */
  readonly relatedCallId?: number | undefined;
  /** The CSQ, where it is not the one that the call belongs to. */
  readonly queueId?: string | undefined;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
}

/** A device of a call, with the agent's own extension where the device is another line of that agent. */
export interface Party extends CtiDevice {
  readonly primary?: string | undefined;
}

/** What configuration and agents say of a number. */
interface KnownDevice {
  readonly kind: DeviceKind | undefined;
  readonly name: string | undefined;
  /** The agent who works there. */
  readonly agent: CtiAgent | undefined;
}

/** Numbers of which {@link EventFields} keeps what they stand for. */
const MAXIMUM_KNOWN = 10_000;

/** What the values mean depends on the configuration, on the agents and on the protocol version. */
export class EventFields {
  readonly #configuration: Configuration;
  readonly #agents: Agents;
  readonly #protocolVersion: number;
  /** As of `#revision`: an event names several devices, and each would be looked up in five tables. */
  readonly #known = new Map<string, KnownDevice>();
  #revision = 0;

  constructor(configuration: Configuration, agents: Agents, protocolVersion: number) {
    this.#configuration = configuration;
    this.#agents = agents;
    this.#protocolVersion = protocolVersion;
  }

  /** A device by its id and type; undefined where the id names none. */
  party(id: string | undefined, type?: number): Party | undefined {
    const read = readDeviceId(id, type, this.#protocolVersion);
    if (read === undefined) return undefined;
    const { number, primary } = read;
    const known = this.#knownAt(number);
    const device = ctiDevice(number, kindOfDeviceType(type) ?? known.kind, known.name);
    return primary === undefined ? device : { ...device, primary };
  }

  /** The agent who works at a device. */
  agentAt(party: Party | undefined): CtiAgent | undefined {
    if (party === undefined) return undefined;
    const { primary, number } = party;
    const agent =
      this.#knownAt(number).agent ?? (primary === undefined ? undefined : this.#knownAt(primary).agent);
    return agent === undefined ? undefined : { ...agent };
  }

  /** An agent by login id. */
  agent(id: string, extension: string | undefined): CtiAgent {
    return this.#agents.describe(id, hasText(extension) ? extension : undefined);
  }

  /** A CSQ by its id, with its name where the configuration has it. */
  queue(id: string | undefined): CtiQueue | undefined {
    if (id === undefined) return undefined;
    const name = this.#configuration.lists.get('queues', id)?.name;
    return name === undefined ? { id } : { id, name };
  }

  /** An application, or nothing for NULL_APPLICATION. */
  application(id: number | undefined): CallDetails['application'] {
    if (id === undefined || id === SpecialValue.NULL_APPLICATION) return undefined;
    const text = String(id);
    const name = this.#configuration.lists.get('applications', text)?.name;
    return name === undefined ? { id: text } : { id: text, name };
  }

  /** An event of a call with all that is known of the call and of what happened. */
  draft(type: CallEventType, call: Call, happening: Happening = {}): CallDraft {
    const draft: CallDraft = unstamped('uccx', type) as CallEvent;
    // What hardly changes in the course of a call comes first: so the objects of its events begin alike, which the
    // engine rewards.
    draft.callId = call.callId;
    if (call.calling !== undefined) draft.callingDevice = deviceOf(call.calling);
    if (call.direction !== undefined) draft.direction = call.direction;
    if (call.callType !== undefined) draft.callType = callTypeName(call.callType);
    const details = detailsOf(call, happening);
    if (details !== undefined) draft.details = details;
    if (call.called !== undefined) draft.calledDevice = deviceOf(call.called);
    if (call.lastRedirection !== undefined) draft.lastRedirectionDevice = deviceOf(call.lastRedirection);
    if (call.dialedNumber !== undefined) draft.dialedNumber = call.dialedNumber;
    if (call.did !== undefined) draft.did = call.did;
    const data = copyCallData(call.data);
    if (data !== undefined) draft.data = data;
    if (call.answering !== undefined) draft.answeringDevice = deviceOf(call.answering);
    const queue = this.queue(happening.queueId ?? call.queueId);
    if (queue !== undefined) draft.queue = queue;
    const related = happening.relatedCallId ?? call.relatedCallId;
    if (related !== undefined) draft.relatedCallId = String(related);
    if (happening.subject !== undefined) draft.subjectDevice = deviceOf(happening.subject);
    if (hasText(happening.connectionId)) draft.connectionId = happening.connectionId;
    const state = connectionStateOf(happening.localConnectionState);
    if (state !== undefined) draft.localConnectionState = state;
    if (happening.cause !== undefined && happening.cause !== EventCause.CEC_NONE) {
      draft.cause = { name: causeName(happening.cause), code: happening.cause };
    }
    const agent = this.agentAt(happening.subject);
    if (agent !== undefined) draft.agent = agent;
    return draft;
  }

  #knownAt(number: string): KnownDevice {
    const revision = this.#configuration.revision + this.#agents.revision;
    if (revision !== this.#revision || this.#known.size >= MAXIMUM_KNOWN) {
      this.#revision = revision;
      this.#known.clear();
    }
    let known = this.#known.get(number);
    if (known === undefined) {
      known = this.#lookUp(number);
      this.#known.set(number, known);
    }
    return known;
  }

  #lookUp(number: string): KnownDevice {
    const agent = this.#agents.at(number);
    return {
      kind: this.#configuredKind(number) ?? (agent === undefined ? undefined : 'agent'),
      name: this.#nameOf(number, agent),
      agent: agent === undefined ? undefined : this.#agents.describe(agent.id, agent.extension),
    };
  }

  #nameOf(number: string, agent: KnownAgent | undefined): string | undefined {
    if (agent !== undefined) return this.#configuration.agent(agent.id)?.name;
    return (
      this.#configuration.agentAt(number)?.name ?? this.#configuration.lists.get('devices', number)?.name
    );
  }

  #configuredKind(number: string): DeviceKind | undefined {
    switch (this.#configuration.lists.get('devices', number)?.details['type']) {
      case 'AGENT':
        return 'agent';
      case 'ROUTE_POINT':
        return 'trigger';
      case 'CTI_PORT':
        return 'port';
      default:
        return undefined;
    }
  }
}

/** A new object each time, all the way down: events belong to flows. */
function detailsOf(call: Call, happening: Happening): Record<string, unknown> | undefined {
  const outbound = outboundDetails(call);
  const { details: known } = call;
  if (known === undefined && happening.details === undefined && outbound === undefined) return undefined;
  const details: Record<string, unknown> = { ...known };
  if (known?.application !== undefined) details['application'] = { ...known.application };
  if (known?.primaryExtensions !== undefined) details['primaryExtensions'] = { ...known.primaryExtensions };
  if (happening.details !== undefined) Object.assign(details, happening.details);
  if (outbound !== undefined) details['outbound'] = outbound;
  return details;
}

/** A device as events have it: a new object each time. */
export function deviceOf(party: Party): CtiDevice {
  return ctiDevice(party.number, party.kind, party.name);
}

/** The direction that a call type says, seen from the contact centre; undefined where it says none. */
export function directionOf(callType: number): CallDirection | undefined {
  switch (callType) {
    case CallType.CALLTYPE_CCX_IN:
    case CallType.CALLTYPE_TRANSFER_IN:
    case CallType.CALLTYPE_OTHER_IN:
      return 'inbound';
    case CallType.CALLTYPE_OUT:
    case CallType.CALLTYPE_PREVIEW:
    case CallType.CALLTYPE_RESERVATION:
      return 'outbound';
    case CallType.CALLTYPE_AGENT_INSIDE:
    case CallType.CALLTYPE_CONSULT:
    case CallType.CALLTYPE_ASSIST:
    case CallType.CALLTYPE_EMERGENCY:
    case CallType.CALLTYPE_SUPERVISOR_MONITOR:
      return 'internal';
    default:
      return undefined;
  }
}

/** The outbound variables and what they are called in `details.outbound` (Table 8). */
const OUTBOUND_NAMES: readonly (readonly [variable: string, name: string])[] = [
  ['BACampaign', 'campaign'],
  ['BAAccountNumber', 'accountNumber'],
  ['BACustomerNumber', 'customerNumber'],
  ['BABuddyName', 'customerName'],
  ['BATimeZone', 'timeZone'],
  ['BADialedListID', 'dialedListId'],
  ['BAResponse', 'response'],
];

/** What the outbound variables say of a call of a campaign (chapter 8). */
function outboundDetails(call: Call): Record<string, string> | undefined {
  const variables = call.data.eccVariables;
  const status = variables?.['BAStatus'];
  if (variables === undefined || typeof status !== 'string') return undefined;
  const details: Record<string, string> = { status };
  const mode = (BA_STATUS_MODES as Readonly<Record<string, string>>)[status.charAt(0)];
  if (mode !== undefined) details['mode'] = mode;
  for (const [variable, name] of OUTBOUND_NAMES) {
    const value = variables[variable];
    if (typeof value === 'string' && value !== '') details[name] = value;
  }
  return details;
}

/** Seconds since 1970 as ISO 8601; undefined for 0, which is no time. */
export function isoTime(seconds: number): string | undefined {
  return seconds === 0 ? undefined : new Date(seconds * 1_000).toISOString();
}

export function hasText(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
