/** Delta3 records to call events: a reducer over the calls known, devlink3-api 6.7. */
import type { CtiCause } from '../../core/events';
import type { Call, CallEnd, Party } from './call-state';
import { CallRegistry, withNotes } from './calls';
import { withMember } from './lists';
import { isConference } from './mapper-devices';
import {
  callEvent,
  detailsOf,
  endEvent,
  ownCause,
  ownDevice,
  queueEvent,
  type CallDraft,
} from './mapper-drafts';
import { newlyAnswered, transitions } from './mapper-transitions';
import { factsOf, isConnected, noteOrigin, NOTHING, targetsOf, viewOf, type CallFacts } from './mapper-view';
import type {
  AttemptRejectRecord,
  CallLostRecord,
  CallSection,
  DetailRecord,
  LinkLostRecord,
} from './messages-delta3';

/** Clearing cause of an end that left by a transfer, 6.7.5. */
const CAUSE_TRANSFER = 126;

type Parties = readonly Party[];

const NO_PARTIES: Parties = [];

export class CallMapper {
  readonly #registry = new CallRegistry();
  /** Calls that the replay under way has named; undefined outside a replay. */
  #replayed: Set<Call> | undefined;

  /** Begins to compare what is known with what the system tells now. */
  beginReplay(): void {
    this.#replayed = new Set();
    this.#registry.forgetLost();
  }

  /** Ends the comparison: a call that was not told of has ended unseen. */
  endReplay(): CallDraft[] {
    const replayed = this.#replayed;
    this.#replayed = undefined;
    const out: CallDraft[] = [];
    if (replayed === undefined) return out;
    for (const call of [...this.#registry.calls]) if (!replayed.has(call)) this.#giveUp(call, out);
    return out;
  }

  /** Every call as it is now. */
  snapshot(): CallDraft[] {
    const out: CallDraft[] = [];
    for (const call of this.#registry.calls) {
      const facts = factsOf(call);
      out.push(began(call, facts));
      describe(call, facts, out);
    }
    return out;
  }

  /** The call that an end belongs to, if it is known. */
  callIdOf(endId: string): string | undefined {
    return this.#registry.end(endId)?.call.callId;
  }

  /** Takes a Detail record; `replay` marks the events as snapshots. */
  detail(record: DetailRecord, replay: boolean): CallDraft[] {
    const out: CallDraft[] = [];
    const { nodeId, callId } = record.call;
    // A node's call ids have local scope only, 6.7.2.
    const key = `${nodeId}:${callId ?? ''}`;
    const ofLeg = this.#registry.leg(key)?.call;
    const parties = this.#partiesOf(record, ofLeg);
    if (parties === undefined) return out;

    const known = this.#find(ofLeg, nodeId, parties, replay, out);
    const call = known ?? this.#registry.create(key, parties[0]?.party.endId ?? '');
    this.#registry.report(call, key, record.call, parties, record.targets);
    this.#relate(call, parties);
    this.#tell(call, known === undefined, replay, out);

    const { surplus } = this.#registry;
    if (surplus !== undefined) this.#giveUp(surplus, out);
    return out;
  }

  /** Takes a CallLost record, 6.7.5. */
  callLost(record: CallLostRecord): CallDraft[] {
    const end = this.#registry.end(record.endId);
    return end === undefined ? [] : this.#lose(end, record);
  }

  /** Takes a LinkLost record, 6.7.6: the end is gone only where the call passed, unless nobody else knows it. */
  linkLost(record: LinkLostRecord): CallDraft[] {
    const end = this.#registry.end(record.endId);
    if (end === undefined) return [];
    if (!this.#registry.isReportedElsewhere(end, record.nodeId)) return this.#lose(end, record);
    this.#registry.detach(end, record.nodeId);
    return [];
  }

  /** Takes an AttemptReject record, 6.7.7; the phone may go on ringing. */
  attemptReject({ endId, user, qualifier }: AttemptRejectRecord): CallDraft[] {
    const call = this.#registry.end(endId)?.call ?? this.#registry.callRinging(endId);
    if (call === undefined) return [];
    call.rejected = withNotes(call.rejected, [user]);
    const draft = callEvent('call.diverted', factsOf(call));
    draft.connectionId = endId;
    if (user !== '') {
      draft.subjectDevice = { number: user, kind: 'station' };
      draft.lastRedirectionDevice = ownDevice(draft.subjectDevice);
    }
    if (qualifier !== '') (draft.details ??= {})['qualifier'] = qualifier;
    return [draft];
  }

  /**
   * The parties that a record adds to what is known; undefined when it adds nothing: a node may still report
   * ends that others have seen off, and of a call without parties nothing is known.
   */
  #partiesOf({ partyA, partyB }: DetailRecord, ofLeg: Call | undefined): Parties | undefined {
    const namesA = partyA !== undefined && partyA.endId !== '';
    const namesB = partyB !== undefined && partyB.endId !== '';
    const a = namesA ? this.#registry.partyOf('partyA', partyA, ofLeg) : undefined;
    const b = namesB ? this.#registry.partyOf('partyB', partyB, ofLeg) : undefined;
    const others = a === undefined ? NO_PARTIES : [a];
    const parties = b === undefined ? others : withMember(others, b);
    const isUseless = parties.length === 0 && (namesA || namesB || ofLeg === undefined);
    return isUseless ? undefined : parties;
  }

  /** The known call that a record is about; calls that turn out to be one are joined to the oldest. */
  #find(
    ofLeg: Call | undefined,
    node: string,
    parties: Parties,
    replay: boolean,
    out: CallDraft[],
  ): Call | undefined {
    const owners = ownersOf(parties);
    if (owners.length === 0) this.#takeOverChannels(node, parties, owners, out);
    if (ofLeg !== undefined && !owners.includes(ofLeg) && this.#registry.calls.has(ofLeg)) {
      // After a restart a node counts its calls anew.
      if (replay && owners.length === 0) this.#giveUp(ofLeg, out);
      else owners.push(ofLeg);
    }
    if (owners.length > 1) owners.sort((one, other) => one.order - other.order);
    const [oldest, ...others] = owners;
    if (oldest !== undefined) for (const other of others) this.#join(oldest, other, parties, out);
    return oldest;
  }

  /**
   * A channel carries one call at a time, and a party is never dropped without a loss. So a new end on a
   * channel that is in use is the same call under other names, as in the document's answered call (6.7.1.3),
   * or, with another caller, the sign of a loss that was missed.
   */
  #takeOverChannels(node: string, parties: Parties, owners: Call[], out: CallDraft[]): void {
    for (const { party } of parties) {
      const predecessor = this.#registry.predecessorOf(party, node);
      if (predecessor === undefined) continue;
      const { call } = predecessor;
      if (predecessor.party.cli === party.cli && predecessor.party.did === party.did) {
        this.#registry.lose(predecessor);
        owners.push(call);
      } else {
        this.#giveUp(call, out);
      }
    }
  }

  /** Two calls turned out to be one: a transfer, or legs of a conference. */
  #join(call: Call, other: Call, parties: Parties, out: CallDraft[]): void {
    const bridged = parties.some(({ party }) => isConference(party));
    const leaver = bridged ? undefined : transferrer(call, other, parties);
    if (leaver !== undefined) out.push(transferred(call, other, leaver, true));
    const facts = { ...factsOf(other), relatedCallId: call.callId };
    this.#registry.merge(call, other);
    if (this.#replayed?.delete(other) === true) this.#replayed.add(call);
    call.relatedCallId = other.callId;
    leaveQueue(other, facts, out);
    for (const type of ENDINGS) out.push(callEvent(type, facts, true));
  }

  /** Notes the call that a party says it belongs to, 6.7.3 "Related End identifier". */
  #relate(call: Call, parties: Parties): void {
    for (const { party } of parties) {
      const related = party.relatedEndId === '' ? undefined : this.#registry.end(party.relatedEndId)?.call;
      if (related !== undefined && related !== call) call.relatedCallId = related.callId;
    }
  }

  /** Tells what is new of a call, or in a replay, once, how it is. */
  #tell(call: Call, isNew: boolean, replay: boolean, out: CallDraft[]): void {
    const describing = replay && this.#replayed?.has(call) === false;
    this.#replayed?.add(call);
    const after = viewOf(call);
    const answered = newlyAnswered(call, after);
    for (const { id, device } of answered) {
      call.answered = withNotes(call.answered, [id]);
      call.answeringDevice = device;
    }
    noteOrigin(call);
    const before = describing ? NOTHING : (call.told ?? NOTHING);
    const facts = factsOf(call, replay);
    if (isNew) out.push(began(call, facts));
    transitions({ call, before, after, facts, describing, out }, answered);
    for (const end of call.attached) end.wasConnected ||= isConnected(end.party);
    call.queued = after.queued;
    call.originated = after.originated;
    call.told = after;
  }

  #lose(end: CallEnd, record: CallLostRecord | LinkLostRecord): CallDraft[] {
    const { call } = end;
    const out: CallDraft[] = [];
    const facts = factsOf(call);
    const byTransfer = record.cause?.code === CAUSE_TRANSFER && this.#leaveByTransfer(call, end, out);
    this.#registry.lose(end);
    const last = call.attached.length === 0;
    if (last) leaveQueue(call, facts, out);
    if (!byTransfer) {
      const draft = endEvent('call.connectionCleared', facts, end, 'null');
      draft.details = lossDetails(record, facts.section);
      if (record.cause !== undefined) draft.cause = ownCause(record.cause);
      out.push(draft);
    }
    if (last) this.#finish(call, facts, record.cause, out);
    return out;
  }

  /**
   * A device leaves both its calls at once, and both losses say so: the first one is the transfer, told of
   * the call that was there first. False for the second one.
   */
  #leaveByTransfer(call: Call, end: CallEnd, out: CallDraft[]): boolean {
    if (call.transferredBy.includes(end.device.number)) return false;
    const partner = this.#registry.otherCallOf(end.device, call);
    const isOlder = partner !== undefined && partner.order < call.order;
    out.push(isOlder ? transferred(partner, call, end, false) : transferred(call, partner, end, false));
    return true;
  }

  /** Nobody is left in the call; what still rang stops, and no record says any of it. */
  #finish(call: Call, facts: CallFacts, cause: CtiCause | undefined, out: CallDraft[]): void {
    leaveQueue(call, facts, out);
    for (const end of [...call.ends, ...targetsOf(call)]) {
      const draft = endEvent('call.connectionCleared', facts, end, 'null');
      draft.synthetic = true;
      out.push(draft);
    }
    this.#registry.remove(call);
    for (const type of ENDINGS) {
      const draft = callEvent(type, facts, true);
      if (cause !== undefined) draft.cause = ownCause(cause);
      out.push(draft);
    }
  }

  /** A call whose end nobody will report. */
  #giveUp(call: Call, out: CallDraft[]): void {
    this.#finish(call, factsOf(call), undefined, out);
  }
}

function ownersOf(parties: Parties): Call[] {
  let owners: Call[] = [];
  for (const { known } of parties) {
    if (known !== undefined && !owners.includes(known.call)) owners = withMember(owners, known.call);
  }
  return owners;
}

const ENDINGS = ['call.cleared', 'call.ended'] as const;

/** A call that is over waits no more; no record says so. */
function leaveQueue(call: Call, facts: CallFacts, out: CallDraft[]): void {
  if (!call.queued) return;
  call.queued = false;
  const draft = queueEvent('call.dequeued', facts);
  draft.synthetic = true;
  out.push(draft);
}

function began(call: Call, facts: CallFacts): CallDraft {
  const draft = callEvent('call.began', facts);
  const caller = call.attached[0];
  if (caller !== undefined) {
    draft.subjectDevice = ownDevice(caller.device);
    draft.connectionId = caller.id;
  }
  return draft;
}

function describe(call: Call, facts: CallFacts, out: CallDraft[]): void {
  transitions({ call, before: NOTHING, after: viewOf(call), facts, describing: true, out }, []);
}

function transferred(call: Call, other: Call | undefined, leaver: CallEnd, synthetic: boolean): CallDraft {
  for (const one of [call, other]) {
    if (one !== undefined) one.transferredBy = withNotes(one.transferredBy, [leaver.device.number]);
  }
  if (other !== undefined) call.relatedCallId = other.callId;
  const draft = callEvent('call.transferred', factsOf(call), synthetic);
  draft.subjectDevice = ownDevice(leaver.device);
  draft.connectionId = leaver.id;
  draft.lastRedirectionDevice = ownDevice(leaver.device);
  draft.cause = { name: 'Transfer', code: CAUSE_TRANSFER };
  const parties = [...call.attached, ...(other?.attached ?? [])]
    .filter(({ device }) => device.number !== leaver.device.number)
    .map(({ device }) => ownDevice(device));
  if (parties.length > 0) draft.parties = parties;
  return draft;
}

/** The end of the device that was in both calls and is in neither any more, unless its leaving was told. */
function transferrer(call: Call, other: Call, parties: Parties): CallEnd | undefined {
  return call.ends.find(({ id, device }) => {
    if (parties.some(({ party }) => party.endId === id)) return false;
    if (call.transferredBy.includes(device.number)) return false;
    return other.ends.some((end) => end.device.number === device.number);
  });
}

function lossDetails(
  record: CallLostRecord | LinkLostRecord,
  section: CallSection | undefined,
): Record<string, unknown> {
  const loss: Record<string, unknown> = section === undefined ? {} : detailsOf(section);
  loss['clearedBy'] = record.nodeId;
  if (record.clearedInbound !== undefined) loss['clearedInbound'] = record.clearedInbound;
  if (record.timestamp !== undefined) loss['timestampDs'] = record.timestamp;
  return loss;
}
