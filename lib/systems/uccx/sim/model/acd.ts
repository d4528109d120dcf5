import { AgentState, CallType, EventCause, LocalConnectionState, ReasonCode } from '../../enums';
import type { Agent, Engagement } from './agent';
import type { Agents } from './agents';
import type { Call } from './call';
import type { CallEvents } from './call-events';
import type { Csqs } from './csqs';
import type { Devices } from './devices';
import type { Cancel, Schedule } from './schedule';
import type { ApplicationSetup, CsqSetup, PortGroupSetup, TimingSetup } from './site';
import type { Statistics } from './statistics';
import { afterCall, type Distributor, type Switchboard } from './switchboard';

const { LCS_ALERTING, LCS_CONNECT, LCS_INITIATE } = LocalConnectionState;

/** Priorities of a queue: 1 is the lowest, 10 goes first. */
const DEFAULT_PRIORITY = 1;

/** One caller's business with one application and its CSQ. */
interface Contact {
  call: Call;
  readonly application: ApplicationSetup;
  readonly csq: CsqSetup;
  readonly port: string;
  readonly priority: number;
  readonly queuedAt: number;
  offer: { readonly agent: Agent; readonly extension: string; readonly cancelTimeout: Cancel } | undefined;
  answered: { readonly agent: Agent; readonly at: number } | undefined;
}

/** The automatic call distributor: takes calls at triggers, queues them, finds agents. */
export class Acd implements Distributor {
  readonly #portGroups: readonly PortGroupSetup[];
  readonly #timing: TimingSetup;
  readonly #agents: Agents;
  readonly #csqs: Csqs;
  readonly #devices: Devices;
  readonly #switchboard: Switchboard;
  readonly #callEvents: CallEvents;
  readonly #statistics: Statistics;
  readonly #schedule: Schedule;
  readonly #contacts = new Map<Call, Contact>();
  /** Contacts whose agent works after the call: they count when the work is done. */
  readonly #unfinished = new Map<Agent, () => void>();
  #dispatching = false;

  constructor(parts: {
    portGroups: readonly PortGroupSetup[];
    timing: TimingSetup;
    agents: Agents;
    csqs: Csqs;
    devices: Devices;
    switchboard: Switchboard;
    callEvents: CallEvents;
    statistics: Statistics;
    schedule: Schedule;
  }) {
    this.#portGroups = parts.portGroups;
    this.#timing = parts.timing;
    this.#agents = parts.agents;
    this.#csqs = parts.csqs;
    this.#devices = parts.devices;
    this.#switchboard = parts.switchboard;
    this.#callEvents = parts.callEvents;
    this.#statistics = parts.statistics;
    this.#schedule = parts.schedule;
    this.#agents.events.on('changed', (agent, previous) => {
      this.#agentChanged(agent, previous);
    });
    this.#switchboard.events.on('ended', () => {
      this.#dispatchSoon();
    });
  }

  /** Calls that wait in a CSQ, the next one first; a call that rings at an agent still waits. */
  waiting(csqId?: number): { readonly call: Call; readonly priority: number; readonly sinceMs: number }[] {
    return [...this.#contacts.values()]
      .filter(
        (contact) => contact.answered === undefined && (csqId === undefined || contact.csq.id === csqId),
      )
      .sort((a, b) => b.priority - a.priority || a.queuedAt - b.queuedAt)
      .map(({ call, priority, queuedAt }) => ({ call, priority, sinceMs: this.#schedule.now() - queuedAt }));
  }

  /** What the application knows of the call, for events and snapshots. */
  contactOf(call: Call): { readonly applicationId: number; readonly csqId: number } | undefined {
    const contact = this.#contacts.get(call);
    return contact && { applicationId: contact.application.id, csqId: contact.csq.id };
  }

  accept(call: Call, application: ApplicationSetup): void {
    const csq = this.#csqs.byId(application.csqId);
    const port = this.#freePort(application);
    if (csq === undefined || port === undefined) {
      this.#switchboard.fail(
        call,
        csq === undefined ? EventCause.CEC_DEST_NOT_OBTAINABLE : EventCause.CEC_BUSY,
      );
      return;
    }
    if (call.type === CallType.CALLTYPE_OTHER_IN) call.type = CallType.CALLTYPE_CCX_IN;
    const acd = { applicationId: application.id };
    const party = call.add(port, LCS_ALERTING);
    if (!call.announced) this.#switchboard.announce(call, port);
    this.#callEvents.delivered(call, port, acd);
    party.state = LCS_CONNECT;
    for (const caller of call.in(LCS_INITIATE)) caller.state = LCS_CONNECT;
    this.#callEvents.established(call, port, port, acd);
    this.#enqueue(call, application, csq, port);
  }

  answered(call: Call, extension: string): boolean {
    const contact = this.#contacts.get(call);
    if (contact?.offer?.extension !== extension) return false;
    const { agent, cancelTimeout } = contact.offer;
    cancelTimeout();
    contact.offer = undefined;
    contact.answered = { agent, at: this.#schedule.now() };
    agent.engagement = this.#engagement(agent, contact.csq);
    call.csqId = contact.csq.id;
    call.lastRedirect = contact.port;
    this.#switchboard.connectParty(call, extension);
    this.#agents.talk(agent);
    this.#switchboard.talk(call.calling);
    this.#callEvents.dataUpdated(call);
    this.#callEvents.established(call, extension, extension);
    this.#callEvents.dequeued(call, this.waiting(contact.csq.id).length);
    this.#switchboard.remove(call, contact.port, EventCause.CEC_REDIRECTED);
    this.#callEvents.mediaStarted(call, extension);
    this.#callEvents.mediaStarted(call, call.callingDevice);
    return true;
  }

  declined(call: Call, extension: string): boolean {
    const contact = this.#contacts.get(call);
    if (contact?.offer?.extension !== extension) return false;
    this.#takeBack(contact);
    return true;
  }

  holds(call: Call): boolean {
    const contact = this.#contacts.get(call);
    return contact !== undefined && contact.answered === undefined;
  }

  over(call: Call): void {
    const contact = this.#contacts.get(call);
    if (contact !== undefined) this.#finish(contact);
  }

  /** A call was joined into another one: what waited or was talked about goes on there. */
  moved(from: Call, to: Call): void {
    const contact = this.#contacts.get(from);
    if (contact === undefined) return;
    const earlier = this.#contacts.get(to);
    if (earlier !== undefined) this.#finish(earlier);
    this.#contacts.delete(from);
    contact.call = to;
    this.#contacts.set(to, contact);
    if (contact.answered === undefined) {
      const { application, csq, port } = contact;
      this.#callEvents.queued(to, port, application.trigger, application.id, csq.id);
    }
    this.#dispatchSoon();
  }

  /** Forgets all contacts: the server starts anew. */
  reset(): void {
    for (const { offer } of this.#contacts.values()) offer?.cancelTimeout();
    this.#contacts.clear();
    this.#unfinished.clear();
  }

  #enqueue(call: Call, application: ApplicationSetup, csq: CsqSetup, port: string): void {
    const { digits, priority = DEFAULT_PRIORITY } = call.caller;
    if (digits !== undefined) {
      this.#callEvents.dataUpdated(call, call.data.merge({ CallerEnteredDigits: digits }));
    }
    this.#contacts.set(call, {
      call,
      application,
      csq,
      port,
      priority,
      queuedAt: this.#schedule.now(),
      offer: undefined,
      answered: undefined,
    });
    this.#callEvents.queued(call, port, application.trigger, application.id, csq.id);
    this.#dispatchSoon();
  }

  #freePort({ id, callControlGroup, maximumSessions }: ApplicationSetup): string | undefined {
    const sessions = [...this.#contacts.values()].filter(
      (contact) => contact.application.id === id && contact.answered === undefined,
    );
    if (sessions.length >= maximumSessions) return undefined;
    const group = this.#portGroups.find((candidate) => candidate.id === callControlGroup);
    return group?.ports.find(
      (port) => this.#devices.inService(port) && this.#switchboard.callsAt(port).length === 0,
    );
  }

  /** Events of what goes on now come first, then the next offer. */
  #dispatchSoon(): void {
    if (this.#dispatching) return;
    this.#dispatching = true;
    this.#schedule.soon(() => {
      this.#dispatching = false;
      this.#dispatch();
    });
  }

  #dispatch(): void {
    for (const { call } of this.waiting()) {
      const contact = this.#contacts.get(call);
      if (contact === undefined || contact.offer !== undefined) continue;
      const agent = this.#csqs.select(contact.csq, (extension) => this.#canRing(extension));
      if (agent !== undefined) this.#offer(contact, agent);
    }
  }

  #canRing(extension: string): boolean {
    return this.#devices.inService(extension) && this.#switchboard.callsAt(extension).length === 0;
  }

  #offer(contact: Contact, agent: Agent): void {
    const { call, csq, application } = contact;
    const extension = agent.setup.extension;
    const cancelTimeout = this.#schedule.after(this.#timing.ringNoAnswerMs, () => {
      this.#takeBack(contact);
    });
    contact.offer = { agent, extension, cancelTimeout };
    // An agent whose caller gives up before the answer has no work to do: ready again.
    this.#agents.reserve(agent, {
      ...this.#engagement(agent, csq),
      afterwards: AgentState.AGENT_STATE_READY,
    });
    const acd = { applicationId: application.id, csqId: csq.id };
    this.#switchboard.ring(call, extension, acd, this.#switchboard.nextId());
  }

  #engagement(agent: Agent, csq: CsqSetup): Engagement {
    const afterwards = csq.autoWork ? AgentState.AGENT_STATE_WORK : afterCall(agent);
    return { kind: 'queue', csqId: csq.id, afterwards, wrapUpMs: csq.wrapUpMs };
  }

  /** The agent did not answer: not ready from now on, and the caller keeps the place in the queue. */
  #takeBack(contact: Contact): void {
    const { call, offer, port, application } = contact;
    if (offer === undefined) return;
    offer.cancelTimeout();
    contact.offer = undefined;
    call.parties.delete(offer.extension);
    offer.agent.engagement = undefined;
    if (offer.agent.loggedIn) {
      this.#agents.enter(offer.agent, AgentState.AGENT_STATE_NOT_READY, ReasonCode.AGT_RNA);
    }
    this.#callEvents.diverted(call, offer.extension, port, EventCause.CEC_CALL_NOT_ANSWERED, application.id);
    this.#callEvents.endedFor(call, offer.extension);
    this.#dispatchSoon();
  }

  #agentChanged(agent: Agent, previous: number): void {
    if (previous === AgentState.AGENT_STATE_WORK) {
      this.#unfinished.get(agent)?.();
      this.#unfinished.delete(agent);
    }
    if (agent.state === AgentState.AGENT_STATE_READY) this.#dispatchSoon();
  }

  /** Counts a contact, after the work that follows it if there is any. */
  #finish(contact: Contact): void {
    this.#contacts.delete(contact.call);
    contact.offer?.cancelTimeout();
    const { answered, queuedAt, csq } = contact;
    const now = this.#schedule.now();
    if (answered === undefined) {
      this.#statistics.count({ csqId: csq.id, outcome: 'abandoned', waitMs: now - queuedAt, talkMs: 0 });
      return;
    }
    const count = (): void => {
      const talkMs = now - answered.at;
      this.#statistics.count({ csqId: csq.id, outcome: 'handled', waitMs: answered.at - queuedAt, talkMs });
    };
    if (answered.agent.state !== AgentState.AGENT_STATE_WORK) {
      count();
      return;
    }
    this.#unfinished.get(answered.agent)?.();
    this.#unfinished.set(answered.agent, count);
  }
}
