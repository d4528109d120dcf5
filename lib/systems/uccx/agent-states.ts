/** What is known of the agents: state, phone, state by CSQ. A pure reducer; names come from the configuration. */
import type { AgentEvent, AgentEventType, CtiAgent, EventDraft } from '../../core/events';
import { unstamped } from '../../core/drafts';
import type { Configuration } from './configuration';
import { AgentState, codeEntry, namerOf, ReasonCode, SpecialValue } from './enums';
import type { UccxMessageOf } from './messages';

const stateName = namerOf(AgentState);

/** What the last report said of an agent. */
export interface KnownAgent {
  readonly id: string;
  readonly extension: string | undefined;
  readonly instrument: string | undefined;
  readonly state: number;
  readonly reason: number;
}

type StateReport = UccxMessageOf<'AGENT_STATE_EVENT'> | UccxMessageOf<'QUERY_AGENT_STATE_CONF'>;
type AgentDraft = Extract<EventDraft, { agentState: string }>;

/** NextAgentState when no next state is known, as in all flows of chapter 11. */
const NO_NEXT_STATE = 0xffff;

export class Agents {
  /** Grows whenever another agent works at a phone than before. */
  revision = 0;
  readonly #configuration: Configuration;
  readonly #agents = new Map<string, KnownAgent>();
  readonly #idsByPhone = new Map<string, string>();

  constructor(configuration: Configuration) {
    this.#configuration = configuration;
  }

  get(id: string): KnownAgent | undefined {
    return this.#agents.get(id);
  }

  /** All agents of whom anything was said. */
  all(): KnownAgent[] {
    return [...this.#agents.values()];
  }

  /** The agent who works at this phone now. */
  at(phone: string): KnownAgent | undefined {
    const id = this.#idsByPhone.get(phone);
    return id === undefined ? undefined : this.#agents.get(id);
  }

  /** An agent for an event. */
  describe(id: string, extension: string | undefined): CtiAgent {
    const name = this.#configuration.agent(id)?.name;
    if (name === undefined) return extension === undefined ? { id } : { id, extension };
    return extension === undefined ? { id, name } : { id, name, extension };
  }

  /** AGENT_STATE_EVENT: the new state, and that the agent logged on where the change shows it. */
  report(message: UccxMessageOf<'AGENT_STATE_EVENT'>): EventDraft[] {
    const id = this.#idIn(message);
    // All three names of the agent are optional on the wire: without any, it is about nobody.
    if (id === '') return [];
    const before = this.#agents.get(id);
    this.#remember(id, message, message.EventReasonCode);
    const draft = this.#draft(id, message);
    if (draft === undefined) return [];
    draft.stateDurationS = message.StateDuration;
    if (message.EventReasonCode !== 0) draft.reason = reasonOf(message.EventReasonCode);
    const details = this.#details(message);
    if (details !== undefined) draft.details = details;
    if (message.numCSQs === 0 && message.CSQID !== SpecialValue.NULL_CSQ) {
      draft.queue = this.#queue(message.CSQID);
    }
    return loggedOn(before, message) ? [loggedOnDraft(draft, message.EventReasonCode), draft] : [draft];
  }

  /** QUERY_AGENT_STATE_CONF after a (re)connect: the state as a snapshot; `changed` when it was another. */
  replay(
    answer: UccxMessageOf<'QUERY_AGENT_STATE_CONF'>,
    asked: string,
  ): { draft?: EventDraft; changed: boolean } {
    const id = answer.AgentID === undefined || answer.AgentID === '' ? asked : answer.AgentID;
    const before = this.#agents.get(id);
    this.#remember(id, answer, before?.state === answer.AgentState ? before.reason : 0);
    const draft = this.#draft(id, answer);
    const changed = before !== undefined && before.state !== answer.AgentState;
    if (draft === undefined) return { changed };
    const states = this.#queueStates(answer);
    if (states !== undefined) draft.details = { queueStates: states };
    return { draft: { ...draft, snapshot: true }, changed };
  }

  /** The server knows the agent as not logged on: a snapshot, and whether that is news. */
  replayLoggedOff(id: string): { draft: EventDraft; changed: boolean } {
    const before = this.#agents.get(id);
    const state = AgentState.AGENT_STATE_LOGOUT;
    this.#keep({ id, extension: undefined, instrument: undefined, state, reason: 0 });
    return {
      draft: {
        type: 'agent.loggedOff',
        snapshot: true,
        agent: this.describe(id, undefined),
        agentState: stateName(state),
      },
      changed: before !== undefined && before.state !== state,
    };
  }

  /** The known states as snapshots. */
  snapshot(): EventDraft[] {
    return this.all().flatMap((agent) => {
      const draft = this.#stateDraft(agent.id, agent.extension ?? agent.instrument, agent.state);
      if (draft === undefined) return [];
      if (agent.reason !== 0) draft.reason = reasonOf(agent.reason);
      return [{ ...draft, snapshot: true }];
    });
  }

  /** Agent ids are optional on the wire: the phone says who it is, or stands in. */
  #idIn(message: StateReport): string {
    if (message.AgentID !== undefined && message.AgentID !== '') return message.AgentID;
    const phone = phoneIn(message) ?? '';
    return this.at(phone)?.id ?? this.#configuration.agentAt(phone)?.id ?? phone;
  }

  #remember(id: string, message: StateReport, reason: number): void {
    const before = this.#agents.get(id);
    const isLoggedOff = message.AgentState === AgentState.AGENT_STATE_LOGOUT;
    this.#keep({
      id,
      extension: isLoggedOff ? undefined : (textIn(message.AgentExtension) ?? before?.extension),
      instrument: isLoggedOff ? undefined : (textIn(message.AgentInstrument) ?? before?.instrument),
      state: message.AgentState,
      reason,
    });
  }

  #keep(agent: KnownAgent): void {
    const before = this.#agents.get(agent.id);
    this.#agents.set(agent.id, agent);
    const phones = phonesOf(agent);
    const former = before === undefined ? [] : phonesOf(before);
    const isThere = (phone: string): boolean => this.#idsByPhone.get(phone) === agent.id;
    if (phones.every(isThere) && former.every((phone) => phones.includes(phone))) return;
    for (const phone of former) if (isThere(phone)) this.#idsByPhone.delete(phone);
    for (const phone of phones) this.#idsByPhone.set(phone, agent.id);
    this.revision += 1;
  }

  #draft(id: string, message: StateReport): AgentDraft | undefined {
    return this.#stateDraft(id, phoneIn(message), message.AgentState);
  }

  #stateDraft(id: string, phone: string | undefined, state: number): AgentDraft | undefined {
    const type = agentEventType(state);
    if (type === undefined) return undefined;
    const draft: AgentDraft = unstamped('uccx', type) as AgentEvent;
    draft.agent = this.describe(id, phone);
    if (phone !== undefined) draft.subjectDevice = { number: phone, kind: 'agent' };
    draft.agentState = stateName(state);
    return draft;
  }

  #details(message: UccxMessageOf<'AGENT_STATE_EVENT'>): Record<string, unknown> | undefined {
    const { NextAgentState: next, Duration: duration, CTIClientSignature: signature } = message;
    const states = this.#queueStates(message);
    const instrument = textIn(message.AgentInstrument);
    const details: Record<string, unknown> = {};
    if (states !== undefined) details['queueStates'] = states;
    if (next !== undefined && next !== NO_NEXT_STATE) details['nextAgentState'] = stateName(next);
    if (duration !== undefined) details['expectedDurationS'] = duration;
    if (signature !== undefined) details['clientSignature'] = signature;
    if (instrument !== undefined) details['agentInstrument'] = instrument;
    return Object.keys(details).length === 0 ? undefined : details;
  }

  #queueStates(message: StateReport): Record<string, unknown>[] | undefined {
    if (message.csqs === undefined || message.csqs.length === 0) return undefined;
    return message.csqs.map(({ CSQID, CSQState }) => ({
      ...(CSQID === undefined ? {} : this.#queue(CSQID)),
      ...(CSQState === undefined ? {} : { state: stateName(CSQState) }),
    }));
  }

  #queue(csqId: number): { id: string; name?: string } {
    const id = String(csqId);
    const name = this.#configuration.lists.get('queues', id)?.name;
    return name === undefined ? { id } : { id, name };
  }
}

/** The event that reports an agent state (Table 3); a state that says nothing has none. */
function agentEventType(state: number): AgentEventType | undefined {
  switch (state) {
    case AgentState.AGENT_STATE_LOGIN:
      return 'agent.loggedOn';
    case AgentState.AGENT_STATE_LOGOUT:
      return 'agent.loggedOff';
    case AgentState.AGENT_STATE_NOT_READY:
      return 'agent.notReady';
    case AgentState.AGENT_STATE_READY:
      return 'agent.ready';
    case AgentState.AGENT_STATE_TALKING:
    case AgentState.BUSY_OTHER:
      return 'agent.busy';
    case AgentState.AGENT_STATE_WORK:
      return 'agent.workingAfterCall';
    case AgentState.AGENT_STATE_RESERVED:
      return 'agent.reserved';
    default:
      return undefined;
  }
}

/** Unified CCX reports no login state: an agent who logs on is not ready at once (chapter 5). */
function loggedOn(before: KnownAgent | undefined, message: UccxMessageOf<'AGENT_STATE_EVENT'>): boolean {
  const { AgentState: state, EventReasonCode: reason } = message;
  if (state === AgentState.AGENT_STATE_LOGOUT || state === AgentState.AGENT_STATE_LOGIN) return false;
  if (before !== undefined) return before.state === AgentState.AGENT_STATE_LOGOUT;
  return reason === ReasonCode.AGT_LOGON || reason === ReasonCode.AGT_RELOGON;
}

/** Said by the message only where its reason says so. */
function loggedOnDraft(draft: AgentDraft, reason: number): EventDraft {
  const isSaid = reason === ReasonCode.AGT_LOGON || reason === ReasonCode.AGT_RELOGON;
  return {
    type: 'agent.loggedOn',
    synthetic: !isSaid,
    agent: { ...draft.agent },
    ...(draft.subjectDevice === undefined ? {} : { subjectDevice: { ...draft.subjectDevice } }),
    agentState: draft.agentState,
    ...(isSaid ? { reason: reasonOf(reason) } : {}),
  };
}

function reasonOf(code: number): { code: number; name?: string } {
  const { name } = codeEntry('ReasonCode', code);
  return name.startsWith('UNKNOWN_') ? { code } : { code, name };
}

/** The phones by which an agent is known. */
function phonesOf({ extension, instrument }: KnownAgent): string[] {
  return [extension, instrument].filter((phone) => phone !== undefined);
}

function phoneIn(message: StateReport): string | undefined {
  return textIn(message.AgentExtension) ?? textIn(message.AgentInstrument);
}

function textIn(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
