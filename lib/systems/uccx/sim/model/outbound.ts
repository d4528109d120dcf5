import {
  AgentState,
  CallType,
  ControlFailure,
  EventCause,
  LocalConnectionState,
  PREVIEW_RESPONSES,
  ReasonCode,
  RESERVATION_RESPONSES,
  UccxErrorCode,
} from '../../enums';
import type { Agent } from './agent';
import type { Agents } from './agents';
import type { Call } from './call';
import { CallData } from './call-data';
import type { CallEvents } from './call-events';
import { ControlRefusal } from './refusal';
import type { Cancel, Schedule } from './schedule';
import type { CampaignSetup, ContactSetup, TimingSetup } from './site';
import type { Switchboard } from './switchboard';

type ReservationResponse = (typeof RESERVATION_RESPONSES)[number];

/** Table 9: the values of BAResponse during and after a preview call that carry something of their own. */
const CALLBACK = /^Callback (\d{8}) (\d{2}:\d{2})$/;
const CALLBACK_NUMBER = /^P#(\+?\d{1,20})$/;

/** One record of the dialling list and what became of it. */
export interface CampaignContact {
  readonly setup: ContactSetup;
  status: 'pending' | 'offered' | 'called' | 'closed';
  /** Index of the phone to dial next. */
  phone: number;
  /** Result as Table 9 names it; VOICE by default once connected. */
  classification: string | undefined;
  callback: { when?: string; number?: string } | undefined;
}

const FRESH = { status: 'pending', phone: 0, classification: undefined, callback: undefined } as const;

/** An agent with a contact: first the reservation call, then the preview call. */
interface Work {
  readonly agent: Agent;
  readonly contact: CampaignContact;
  readonly call: Call;
  readonly cancelTimeout: Cancel;
}

/** A campaign with direct preview: an agent is reserved, shown a contact, and decides (chapter 8). */
export class Outbound {
  readonly contacts: readonly CampaignContact[];
  readonly #campaign: CampaignSetup;
  readonly #timing: TimingSetup;
  readonly #agents: Agents;
  readonly #switchboard: Switchboard;
  readonly #callEvents: CallEvents;
  readonly #schedule: Schedule;
  readonly #reservations = new Map<Call, Work>();
  /** Preview calls, over or not: a call can be classified until the agent's work after it ends. */
  readonly #previews = new Map<Call, Work>();

  constructor(parts: {
    campaign: CampaignSetup;
    timing: TimingSetup;
    agents: Agents;
    switchboard: Switchboard;
    callEvents: CallEvents;
    schedule: Schedule;
  }) {
    this.#campaign = parts.campaign;
    this.#timing = parts.timing;
    this.#agents = parts.agents;
    this.#switchboard = parts.switchboard;
    this.#callEvents = parts.callEvents;
    this.#schedule = parts.schedule;
    this.contacts = this.#campaign.contacts.map((setup) => ({ setup, ...FRESH }));
    this.#agents.events.on('changed', (agent, previous) => {
      if (previous === AgentState.AGENT_STATE_WORK) this.#forget(agent);
      const reservation = agent.loggedIn ? undefined : this.reservationOf(agent);
      if (reservation !== undefined) this.#giveBack(reservation);
    });
    this.#switchboard.events.on('established', (call) => {
      const preview = this.#previews.get(call);
      if (preview !== undefined) preview.contact.classification ??= 'VOICE';
    });
    this.#switchboard.events.on('ended', (call) => {
      this.#previewEnded(call);
    });
  }

  /**
   * Offers the next contact to an agent who is ready and logged in with the outbound capability. Returns the
   * reservation call, or undefined when there is nobody to call.
   */
  offer(agent: Agent): Call | undefined {
    const contact = this.contacts.find(({ status }) => status === 'pending');
    if (contact === undefined || agent.extension === undefined || !agent.outbound) return undefined;
    contact.status = 'offered';
    this.#agents.reserve(
      agent,
      { kind: 'campaign', afterwards: AgentState.AGENT_STATE_WORK, wrapUpMs: 0 },
      ReasonCode.AGT_RESERVED_OUTBOUND_DIRECT_PREVIEW,
    );
    const data = new CallData();
    data.merge({ namedVariables: this.#variables(contact, 'DO', '') });
    const call = this.#switchboard.open({
      type: CallType.CALLTYPE_RESERVATION,
      calling: agent.extension,
      dialled: '',
      data,
    });
    call.add(agent.extension, LocalConnectionState.LCS_ALERTING);
    this.#switchboard.announce(call, agent.extension);
    this.#callEvents.delivered(call, agent.extension);
    const cancelTimeout = this.#schedule.after(this.#timing.reservationMs, () => {
      this.#endReservation(call, AgentState.AGENT_STATE_NOT_READY, ReasonCode.AGT_RNA);
    });
    this.#reservations.set(call, { agent, contact, call, cancelTimeout });
    return call;
  }

  /** The reservation an agent has to decide on. */
  reservationOf(agent: Agent): Call | undefined {
    return [...this.#reservations.values()].find((work) => work.agent === agent)?.call;
  }

  /** True for a reservation call: no phone rings, so nothing but BAResponse ends it. */
  isReservation(call: Call): boolean {
    return this.#reservations.has(call);
  }

  /** The preview call, present or past, that an id means. */
  previewWithId(callId: number): Call | undefined {
    return [...this.#previews.keys()].find(({ id }) => id === callId);
  }

  /** The contact that a call is about. */
  contactOf(call: Call): CampaignContact | undefined {
    return (this.#reservations.get(call) ?? this.#previews.get(call))?.contact;
  }

  /**
   * Carries out a BAResponse value; false when the call is no outbound one.
   * @throws ControlRefusal for a value that Table 9 does not have, or not at this stage.
   */
  respond(call: Call, response: string): boolean {
    const reservation = this.#reservations.get(call);
    const preview = this.#previews.get(call);
    if (reservation !== undefined) {
      const known = RESERVATION_RESPONSES.find((value) => value === response);
      if (known === undefined) throw badResponse(response);
      this.#decide(reservation, known);
    } else if (preview !== undefined) {
      this.#classify(preview, response);
    } else {
      return false;
    }
    return true;
  }

  /** Makes contacts that are done with pending again. */
  recycle(): void {
    for (const contact of this.contacts) {
      if (contact.status === 'closed') Object.assign(contact, FRESH);
    }
  }

  /** Forgets offers and previews, and makes all contacts pending: the server starts anew. */
  reset(): void {
    for (const { cancelTimeout } of this.#reservations.values()) cancelTimeout();
    this.#reservations.clear();
    this.#previews.clear();
    for (const contact of this.contacts) Object.assign(contact, FRESH);
  }

  #decide(work: Work, response: ReservationResponse): void {
    const { call, contact, agent } = work;
    this.#update(call, [{ name: 'BAResponse', value: response }]);
    contact.status = response.endsWith('-Close') ? 'closed' : 'pending';
    switch (response) {
      case 'Accept':
        contact.status = 'called';
        this.#previewCall(work);
        break;
      case 'Reject':
      case 'Reject-Close':
        this.#endReservation(call, AgentState.AGENT_STATE_READY, 0);
        break;
      case 'Cancel Reservation':
        this.#endReservation(call, AgentState.AGENT_STATE_NOT_READY, ReasonCode.AGT_CANCEL_RESERVATION);
        break;
      case 'Skip':
      case 'Skip-Close':
        // The next offer must not be the one that was skipped.
        if (response === 'Skip') contact.status = 'offered';
        this.#withdraw(call);
        if (this.offer(agent) === undefined) {
          this.#leave(agent, AgentState.AGENT_STATE_READY, ReasonCode.AGT_SKIPS);
        }
        if (response === 'Skip') contact.status = 'pending';
        break;
    }
  }

  /** Dials the customer from the agent's phone, in the order of the guide's outbound flow. */
  #previewCall({ agent, contact, call: reservation }: Work): void {
    const number = contact.setup.phones[contact.phone] ?? contact.setup.phones[0];
    const variables = this.#variables(contact, 'CO', 'Accept', number);
    const data = new CallData();
    data.merge({ namedVariables: variables });
    const extension = agent.setup.extension;
    const call = this.#switchboard.open({
      type: CallType.CALLTYPE_PREVIEW,
      calling: extension,
      dialled: number,
      data,
    });
    call.add(extension, LocalConnectionState.LCS_INITIATE);
    this.#switchboard.announce(call, extension);
    this.#withdraw(reservation);
    this.#previews.set(call, { agent, contact, call, cancelTimeout: () => undefined });
    this.#callEvents.dataUpdated(call, { namedVariables: variables });
    for (const name of ['BAStatus', 'BATimeZone', 'BACustomerNumber']) {
      const variable = variables.find((candidate) => candidate.name === name);
      if (variable !== undefined) this.#callEvents.dataUpdated(call, { namedVariables: [variable] });
    }
    this.#callEvents.serviceInitiated(call, extension);
    this.#agents.talk(agent);
    this.#callEvents.originated(call, extension);
    contact.classification = undefined;
    this.#switchboard.route(call);
  }

  #classify(work: Work, response: string): void {
    const { call, contact } = work;
    const callback = CALLBACK.exec(response);
    const number = CALLBACK_NUMBER.exec(response);
    // Table 9 prints SKIP_NOT_HOME with a blank.
    const known = PREVIEW_RESPONSES.find((value) => value === response.replace('SKIP NOT', 'SKIP_NOT'));
    if (callback !== null) contact.callback = { ...contact.callback, when: `${callback[1]} ${callback[2]}` };
    else if (number?.[1] !== undefined) contact.callback = { ...contact.callback, number: number[1] };
    else if (known === undefined) throw badResponse(response);
    else if (known === 'Callback Cancel') contact.callback = undefined;
    else if (known !== 'Reclassify') contact.classification = known.replace('REX_', '');
    this.#update(call, [{ name: 'BAResponse', value: response }]);
    if (known === 'SkipNext' && !call.ended) this.#switchboard.clear(call, call.calling);
  }

  /** The call is over: a number that did not serve is followed by the customer's next one. */
  #previewEnded(call: Call): void {
    const work = this.#previews.get(call);
    if (work === undefined) return;
    const { contact, agent } = work;
    const onwards = ['SkipNext', 'SKIP_WRONG_NUMBER', 'SKIP_NOT_HOME'].includes(contact.classification ?? '');
    const next = contact.setup.phones[contact.phone + 1];
    if (!onwards || next === undefined) {
      contact.status = contact.callback === undefined ? 'closed' : 'pending';
      if (agent.state !== AgentState.AGENT_STATE_WORK) this.#previews.delete(call);
      return;
    }
    this.#previews.delete(call);
    contact.phone += 1;
    this.#schedule.soon(() => {
      if (!agent.loggedIn || this.#switchboard.callsAt(agent.setup.extension).length > 0) return;
      this.#agents.reserve(agent, {
        kind: 'campaign',
        afterwards: AgentState.AGENT_STATE_WORK,
        wrapUpMs: 0,
      });
      this.#previewCall({ ...work, call });
    });
  }

  /** Takes the reservation call away without touching the agent's state. */
  #withdraw(call: Call): void {
    const reservation = this.#reservations.get(call);
    if (reservation === undefined) return;
    reservation.cancelTimeout();
    this.#reservations.delete(call);
    const extension = reservation.agent.setup.extension;
    call.parties.delete(extension);
    this.#callEvents.connectionCleared(call, extension);
    this.#switchboard.close(call, EventCause.CEC_NONE, [extension]);
  }

  #endReservation(call: Call, state: number, reason: number): void {
    const reservation = this.#reservations.get(call);
    if (reservation === undefined) return;
    this.#giveBack(call);
    this.#leave(reservation.agent, state, reason);
  }

  #giveBack(call: Call): void {
    const contact = this.contactOf(call);
    if (contact?.status === 'offered') contact.status = 'pending';
    this.#withdraw(call);
  }

  #leave(agent: Agent, state: number, reason: number): void {
    agent.engagement = undefined;
    if (agent.loggedIn) this.#agents.enter(agent, state, reason);
  }

  #update(call: Call, namedVariables: { name: string; value: string }[]): void {
    call.data.merge({ namedVariables });
    this.#callEvents.dataUpdated(call, { namedVariables }, this.#campaign.id);
  }

  #forget(agent: Agent): void {
    for (const [call, work] of this.#previews) {
      if (work.agent === agent && call.ended) this.#previews.delete(call);
    }
  }

  /** Table 8. Names and values of the outbound variables, plus the two that the guide's flows carry besides. */
  #variables(contact: CampaignContact, status: string, response: string, number?: string) {
    const { setup } = contact;
    const called = number === undefined ? [] : [{ name: 'BACustomerNumber', value: number }];
    return [
      { name: 'BACampaign', value: this.#campaign.name },
      { name: 'BACampaignID', value: String(this.#campaign.id) },
      { name: 'BATimeZone', value: timeZone(setup.timeZoneMinutes) },
      { name: 'BAResponse', value: response },
      { name: 'BAStatus', value: status },
      ...called,
      { name: 'user.layout', value: 'OODefault' },
      { name: 'BAAccountNumber', value: setup.accountNumber },
      { name: 'BADialedListID', value: setup.dialedListId },
      { name: 'BABuddyName', value: `${setup.firstName},${setup.lastName}` },
    ];
  }
}

/** Five digits with a sign for minutes west of Greenwich, as in the guide's outbound flow. */
function timeZone(minutes: number): string {
  return `${minutes < 0 ? '-' : ''}${String(Math.abs(minutes)).padStart(5, '0')}`;
}

function badResponse(response: string): ControlRefusal {
  const text = `"${response}" is no answer at this stage`;
  return new ControlRefusal(ControlFailure.CF_VALUE_OUT_OF_RANGE, text, UccxErrorCode.CCX_INVALID_ARGUMENT);
}
