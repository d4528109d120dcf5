/**
 * Turns messages into events: a pure reducer over the state of calls and agents. What no message says but
 * follows from them is marked `synthetic`. Messages around one happening may come in any order (chapter 6).
 */
import type { EventDraft } from '../../core/events';
import { Agents } from './agent-states';
import { CallTracker } from './call-tracker';
import type { Call, Calls } from './calls';
import type { Configuration } from './configuration';
import { DeviceType, Disposition, isCallId, nameOf, SpecialValue } from './enums';
import { type CallDraft, deviceOf, EventFields, type Happening, hasText, type Party } from './mapper-fields';
import { joinCalls, type JoinMessage } from './mapper-joins';
import { mediaDraft, supervisorAssistDraft, systemDrafts } from './mapper-others';
import type { UccxMessage, UccxMessageOf } from './messages';

/** The last message of a call that the session asked for, END_CALL_EVENT unless masks were set by hand. */
export type LastSign = 'ended' | 'cleared' | 'connectionCleared';

type CallMessage = Extract<UccxMessage, { CallID: number; LocalConnectionState: number }>;

export class UccxMapper {
  readonly agents: Agents;
  readonly fields: EventFields;
  readonly state: CallTracker;
  lastSign: LastSign = 'ended';

  constructor(configuration: Configuration, protocolVersion: number) {
    this.agents = new Agents(configuration);
    this.fields = new EventFields(configuration, this.agents, protocolVersion);
    this.state = new CallTracker(this.fields);
  }

  /** The calls that are known. */
  get calls(): Calls {
    return this.state.calls;
  }

  /** The events that a message causes, in order; none for a message that is no event. */
  map(message: UccxMessage): EventDraft[] {
    const drafts = this.#map(message);
    for (let call = this.calls.surplus; call !== undefined; call = this.calls.surplus) {
      drafts.push(this.endSynthetically(call));
    }
    return drafts;
  }

  #map(message: UccxMessage): EventDraft[] {
    switch (message.type) {
      case 'BEGIN_CALL_EVENT':
        return this.#began(message);
      case 'END_CALL_EVENT':
        return this.#ended(message);
      case 'CALL_DATA_UPDATE_EVENT':
        return this.#dataUpdated(message);
      case 'CALL_SERVICE_INITIATED_EVENT':
        return this.#serviceInitiated(message);
      case 'CALL_ORIGINATED_EVENT':
        return this.#originated(message);
      case 'CALL_DELIVERED_EVENT':
        return this.#delivered(message);
      case 'CALL_ESTABLISHED_EVENT':
        return this.#established(message);
      case 'CALL_HELD_EVENT':
        return this.#held(message);
      case 'CALL_RETRIEVED_EVENT':
        return this.#retrieved(message);
      case 'CALL_QUEUED_EVENT':
        return this.#queued(message);
      case 'CALL_DEQUEUED_EVENT':
        return this.#dequeued(message);
      case 'CALL_DIVERTED_EVENT':
        return this.#diverted(message);
      case 'CALL_FAILED_EVENT':
        return this.#failed(message);
      case 'CALL_CONNECTION_CLEARED_EVENT':
        return this.#connectionCleared(message);
      case 'CALL_CLEARED_EVENT':
        return this.#cleared(message);
      case 'CALL_TRANSFERRED_EVENT':
      case 'CALL_CONFERENCED_EVENT':
        return this.#joined(message);
      case 'AGENT_STATE_EVENT':
        return this.agents.report(message);
      case 'RTP_STARTED_EVENT':
      case 'RTP_STOPPED_EVENT':
        return [mediaDraft(message, this.fields)];
      case 'SUPERVISOR_ASSIST_EVENT':
        return [supervisorAssistDraft(message, this.fields)];
      case 'SYSTEM_EVENT':
        return systemDrafts(message, this.fields);
      default:
        return [];
    }
  }

  /** An event of a call, after the beginning that it implies where the call is new. */
  #tell(call: Call, isNew: boolean, draft: CallDraft, subject?: Party): EventDraft[] {
    if (!isNew) return [draft];
    const connectionId = draft.connectionId;
    const began = this.fields.draft('call.began', call, { subject, connectionId });
    began.synthetic = true;
    return [began, draft];
  }

  /** Ends a call that no message will end. */
  endSynthetically(call: Call): EventDraft {
    const ended = this.fields.draft('call.ended', call);
    this.calls.remove(call);
    ended.synthetic = true;
    return ended;
  }

  #began(message: UccxMessageOf<'BEGIN_CALL_EVENT'>): EventDraft[] {
    const drafts: EventDraft[] = [];
    const before = this.calls.get(message.CallID);
    // The id of a call that was cleared is used again: its end was missed.
    if (before?.isCleared === true) drafts.push(this.endSynthetically(before));
    const known = this.calls.get(message.CallID);
    const call = known ?? this.calls.add(message.CallID);
    this.state.setType(call, message.CallType);
    this.state.addData(call, message);
    this.state.setNumbers(call, message);
    const disposition = dispositionDetails(message.CalledPartyDisposition);
    const party = this.state.partyIn(call, message.ConnectionDeviceID);
    if (party !== undefined && !call.connections.has(party.number)) {
      const idType = message.ConnectionDeviceType;
      this.state.connect(call, party, { id: message.ConnectionDeviceID ?? '', idType, state: 'null' });
    }
    this.state.relate(call, party);
    const draft = this.fields.draft('call.began', call, {
      subject: party,
      connectionId: message.ConnectionDeviceID,
      details: disposition,
    });
    // It began before, with the first message that came.
    if (known === undefined) drafts.push(draft);
    return drafts;
  }

  #ended(message: UccxMessageOf<'END_CALL_EVENT'>): EventDraft[] {
    if (this.calls.get(message.CallID) === undefined && this.calls.hasEnded(message.CallID)) return [];
    const { call, isNew } = this.state.callOf(message.CallID);
    const subject = this.state.partyIn(call, message.ConnectionDeviceID);
    const draft = this.fields.draft('call.ended', call, {
      subject,
      connectionId: message.ConnectionDeviceID,
    });
    const drafts = this.#tell(call, isNew, draft, subject);
    this.calls.remove(call);
    return drafts;
  }

  #dataUpdated(message: UccxMessageOf<'CALL_DATA_UPDATE_EVENT'>): EventDraft[] {
    const { CallID: oldId, NewCallID: newId } = message;
    const isRenumbered = newId !== oldId && isCallId(newId);
    const former = isRenumbered ? this.calls.get(oldId) : undefined;
    const { call, isNew } = this.state.endingCallOf(isRenumbered ? newId : oldId);
    if (former !== undefined) {
      this.calls.moveInto(former, call);
      call.relatedCallId = oldId;
      former.relatedCallId = newId;
    }
    this.state.setType(call, message.CallType);
    const changed = this.state.addData(call, message);
    this.state.setNumbers(call, message);
    this.state.addCustomer(call, message);
    const connectionId = hasText(message.NewConnectionDeviceID)
      ? message.NewConnectionDeviceID
      : message.ConnectionDeviceID;
    const subject = this.state.partyIn(call, connectionId);
    this.state.renameConnection(call, subject, message, connectionId);
    const details = { ...dispositionDetails(message.CalledPartyDisposition), changed };
    const draft = this.fields.draft('call.dataUpdated', call, { subject, connectionId, details });
    const drafts = this.#tell(call, isNew, draft, subject);
    if (former !== undefined) drafts.push(this.endSynthetically(former));
    return drafts;
  }

  #serviceInitiated(message: UccxMessageOf<'CALL_SERVICE_INITIATED_EVENT'>): EventDraft[] {
    const { call, isNew } = this.state.callOf(message.CallID);
    const subject = this.state.setCalling(call, message.CallingDeviceID, message.CallingDeviceType);
    this.state.setService(call, message);
    this.state.connectAs(call, subject, message);
    this.state.relate(call, subject);
    return this.#tellOf(message, 'call.serviceInitiated', call, isNew, { subject });
  }

  #originated(message: UccxMessageOf<'CALL_ORIGINATED_EVENT'>): EventDraft[] {
    const { call, isNew } = this.state.callOf(message.CallID);
    const subject = this.state.setCalling(call, message.CallingDeviceID, message.CallingDeviceType);
    this.state.setCalled(call, message.CalledDeviceID, message.CalledDeviceType);
    this.state.setService(call, message);
    this.state.connectAs(call, subject, message);
    this.state.relate(call, subject);
    return this.#tellOf(message, 'call.originated', call, isNew, { subject });
  }

  #delivered(message: UccxMessageOf<'CALL_DELIVERED_EVENT'>): EventDraft[] {
    const { call, isNew } = this.state.callOf(message.CallID);
    this.state.addData(call, message);
    this.state.setNumbers(call, message);
    const calling = this.state.setCalling(call, message.CallingDeviceID, message.CallingDeviceType);
    this.state.setCalled(call, message.CalledDeviceID, message.CalledDeviceType);
    this.state.setLastRedirection(call, message.LastRedirectDeviceID, message.LastRedirectDeviceType);
    this.state.setService(call, message);
    const { SecondaryCallID: secondary } = message;
    const subject = this.state.partyIn(call, message.AlertingDeviceID, message.AlertingDeviceType);
    this.state.connectAs(call, subject ?? this.state.partyIn(call, message.ConnectionDeviceID), message);
    this.state.relate(call, calling);
    return this.#tellOf(message, 'call.delivered', call, isNew, {
      subject,
      relatedCallId: isCallId(secondary) ? secondary : undefined,
    });
  }

  #established(message: UccxMessageOf<'CALL_ESTABLISHED_EVENT'>): EventDraft[] {
    const { call, isNew } = this.state.callOf(message.CallID);
    const calling = this.state.setCalling(call, message.CallingDeviceID, message.CallingDeviceType);
    this.state.setCalled(call, message.CalledDeviceID, message.CalledDeviceType);
    this.state.setLastRedirection(call, message.LastRedirectDeviceID, message.LastRedirectDeviceType);
    this.state.setService(call, message);
    const answering = this.state.partyIn(call, message.AnsweringDeviceID, message.AnsweringDeviceType);
    if (answering !== undefined) call.answering = answering;
    const own = this.state.partyIn(call, message.ConnectionDeviceID);
    this.state.connectEstablished(call, message, { own, calling, answering });
    const subject = answering ?? own;
    const connectionId = call.connections.get(subject?.number ?? '')?.id;
    return this.#tellOf(message, 'call.established', call, isNew, { subject, connectionId });
  }

  #held(message: UccxMessageOf<'CALL_HELD_EVENT'>): EventDraft[] {
    const { call, isNew } = this.state.callOf(message.CallID);
    const subject =
      this.state.partyIn(call, message.HoldingDeviceID, message.HoldingDeviceType) ??
      this.state.partyIn(call, message.ConnectionDeviceID);
    this.state.connectAs(call, subject, message);
    return this.#tellOf(message, 'call.held', call, isNew, { subject });
  }

  #retrieved(message: UccxMessageOf<'CALL_RETRIEVED_EVENT'>): EventDraft[] {
    const { call, isNew } = this.state.callOf(message.CallID);
    const subject =
      this.state.partyIn(call, message.RetrievingDeviceID, message.RetrievingDeviceType) ??
      this.state.partyIn(call, message.ConnectionDeviceID);
    this.state.connectAs(call, subject, message);
    return this.#tellOf(message, 'call.retrieved', call, isNew, { subject });
  }

  #queued(message: UccxMessageOf<'CALL_QUEUED_EVENT'>): EventDraft[] {
    const { call, isNew } = this.state.callOf(message.CallID);
    this.state.setCalling(call, message.CallingDeviceID, message.CallingDeviceType);
    this.state.setCalled(call, message.CalledDeviceID, message.CalledDeviceType);
    this.state.setLastRedirection(call, message.LastRedirectDeviceID, message.LastRedirectDeviceType);
    this.state.setApplication(call, message.ApplicationID);
    const queueIds = csqIdsOf(message);
    for (const id of queueIds) {
      if (!call.waitingIn.includes(id)) call.waitingIn = [...call.waitingIn, id];
    }
    call.queueId = queueIds[0] ?? call.queueId;
    const subject = this.state.connectedParty(call, message.ConnectionDeviceID);
    this.state.connectAs(call, subject, message);
    const queueDevice = this.fields.party(message.QueueDeviceID, message.QueueDeviceType);
    const details: Record<string, unknown> = {};
    if (queueDevice !== undefined) details['queueDevice'] = deviceOf(queueDevice);
    if (queueIds.length > 1) details['queues'] = queueIds.map((id) => this.fields.queue(id));
    return this.#tellOf(message, 'call.queued', call, isNew, { subject, details });
  }

  #dequeued(message: UccxMessageOf<'CALL_DEQUEUED_EVENT'>): EventDraft[] {
    const { call, isNew } = this.state.endingCallOf(message.CallID);
    this.state.setApplication(call, message.ApplicationID);
    // Table 97: no CSQ in the list means all of them.
    const listed = csqIdsOf(message);
    const left = listed.length === 0 ? call.waitingIn : listed;
    call.waitingIn = call.waitingIn.filter((id) => !left.includes(id));
    const subject = this.state.connectedParty(call, message.ConnectionDeviceID);
    const details: Record<string, unknown> = { callsInQueue: message.NumQueued };
    if (left.length > 1) details['queues'] = left.map((id) => this.fields.queue(id));
    return this.#tellOf(message, 'call.dequeued', call, isNew, { subject, details, queueId: left[0] });
  }

  #diverted(message: UccxMessageOf<'CALL_DIVERTED_EVENT'>): EventDraft[] {
    const { call, isNew } = this.state.callOf(message.CallID);
    const subject = this.state.partyIn(call, message.DivertingDeviceID, message.DivertingDeviceType);
    this.state.setCalled(call, message.CalledDeviceID, message.CalledDeviceType);
    this.state.setApplication(call, message.ApplicationID);
    if (subject !== undefined) this.calls.disconnect(call, subject.number);
    // Table 91: so a call leaves its queues without CALL_DEQUEUED_EVENT.
    if (message.DivertingDeviceType === DeviceType.DEVID_QUEUE) call.waitingIn = [];
    return this.#tellOf(message, 'call.diverted', call, isNew, { subject });
  }

  #failed(message: UccxMessageOf<'CALL_FAILED_EVENT'>): EventDraft[] {
    const { call, isNew } = this.state.callOf(message.CallID);
    const subject =
      this.state.partyIn(call, message.FailingDeviceID, message.FailingDeviceType) ??
      this.state.partyIn(call, message.ConnectionDeviceID);
    this.state.setCalled(call, message.CalledDeviceID, message.CalledDeviceType);
    this.state.connectAs(call, subject, message);
    return this.#tellOf(message, 'call.failed', call, isNew, { subject });
  }

  #connectionCleared(message: UccxMessageOf<'CALL_CONNECTION_CLEARED_EVENT'>): EventDraft[] {
    const { call, isNew } = this.state.endingCallOf(message.CallID);
    const releasing = this.state.partyIn(call, message.ReleasingDeviceID, message.ReleasingDeviceType);
    const cleared = this.state.connectedParty(call, message.ConnectionDeviceID);
    const drafts = this.#tellOf(message, 'call.connectionCleared', call, isNew, {
      subject: releasing ?? cleared,
    });
    const gone = cleared ?? releasing;
    if (gone !== undefined) this.calls.disconnect(call, gone.number);
    const isLast = this.lastSign === 'connectionCleared' && call.connections.size === 0;
    if (isLast && this.calls.get(call.id) === call) drafts.push(this.endSynthetically(call));
    return drafts;
  }

  #cleared(message: UccxMessageOf<'CALL_CLEARED_EVENT'>): EventDraft[] {
    const { call, isNew } = this.state.endingCallOf(message.CallID);
    const draft = this.fields.draft('call.cleared', call, {
      localConnectionState: message.LocalConnectionState,
      cause: message.EventCause,
    });
    const drafts = this.#tell(call, isNew, draft);
    const overdue = this.calls.clear(call);
    const isKnown = this.calls.get(call.id) === call;
    if (this.lastSign === 'cleared' && isKnown) drafts.push(this.endSynthetically(call));
    return [...drafts, ...overdue.map((late) => this.endSynthetically(late))];
  }

  #joined(message: JoinMessage): EventDraft[] {
    const { call, isNew, draft, subject, former } = joinCalls(this.state, this.fields, message);
    const drafts = this.#tell(call, isNew, draft, subject);
    if (former !== undefined) drafts.push(this.endSynthetically(former));
    return drafts;
  }

  #tellOf(
    message: CallMessage & { ConnectionDeviceID?: string },
    type: CallDraft['type'],
    call: Call,
    isNew: boolean,
    happening: Omit<Happening, 'localConnectionState' | 'cause'>,
  ): EventDraft[] {
    const { subject, relatedCallId, queueId, details } = happening;
    const draft = this.fields.draft(type, call, {
      subject,
      connectionId: happening.connectionId ?? message.ConnectionDeviceID,
      localConnectionState: message.LocalConnectionState,
      cause: message.EventCause,
      relatedCallId,
      queueId,
      details,
    });
    return this.#tell(call, isNew, draft, subject);
  }
}

function csqIdsOf(message: { csqs?: { CSQID?: number }[] }): string[] {
  const ids: string[] = [];
  for (const { CSQID } of message.csqs ?? []) {
    if (CSQID !== undefined && CSQID !== SpecialValue.NULL_CSQ) ids.push(String(CSQID));
  }
  return ids;
}

function dispositionDetails(disposition: number): Record<string, unknown> | undefined {
  return disposition === Disposition.CD_INVALID
    ? undefined
    : { calledPartyDisposition: nameOf(Disposition, disposition) };
}
