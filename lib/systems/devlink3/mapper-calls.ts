/** Delta3 records to call events: a reducer over the calls known, devlink3-api 6.7. */
import type { CallFields, CtiCause } from '../../core/events';
import { attachedEnds, CallRegistry, type Call, type CallEnd } from './calls';
import { isConference } from './mapper-devices';
import { callEvent, newlyAnswered, queueParts, transitions } from './mapper-transitions';
import { commonFields, noteOrigin, NOTHING, viewOf, type CallDraft, type CallView } from './mapper-view';
import type {
  AttemptRejectRecord,
  CallLostRecord,
  DetailRecord,
  LinkLostRecord,
  PartySection,
} from './messages-delta3';

/** Clearing cause of an end that left by a transfer, 6.7.5. */
const CAUSE_TRANSFER = 126;

type Parties = readonly (readonly [CallEnd['role'], PartySection])[];

/** The call that a Detail record is about. */
interface Resolved {
  readonly call: Call;
  readonly before: CallView;
  readonly isNew: boolean;
  /** What finding it out says: calls that turned out to be one, or a call id that was used again. */
  readonly drafts: readonly CallDraft[];
}

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
    if (replayed === undefined) return [];
    return [...this.#registry.calls]
      .filter((call) => !replayed.has(call))
      .flatMap((call) => this.#giveUp(call));
  }

  /** Every call as it is now. */
  snapshot(): CallDraft[] {
    return [...this.#registry.calls].flatMap((call) => [this.#began(call), ...this.#describe(call)]);
  }

  /** The call that an end belongs to, if it is known. */
  callIdOf(endId: string): string | undefined {
    return this.#registry.ownerOf(endId)?.callId;
  }

  /** Takes a Detail record; `replay` marks the events as snapshots. */
  detail(record: DetailRecord, replay: boolean): CallDraft[] {
    const named = partiesOf(record);
    const parties = named.filter(([, party]) => !this.#registry.wasLost(party.endId));
    const key = legKey(record);
    // A node may still report ends that others have seen off, and nothing is known of a call without parties.
    if (parties.length === 0 && (named.length > 0 || this.#registry.leg(key) === undefined)) return [];

    const { call, before, isNew, drafts } = this.#resolve(key, record.call.nodeId, parties, replay);
    const leg = this.#registry.setLeg(call, key, record.call, record.targets);
    this.#registry.setParties(leg, parties);
    const ends = parties.filter(([, party]) => !isConference(party)).map(([, party]) => party.endId);
    this.#registry.supersede(leg, ends);
    this.#relate(call, parties);

    const firstInReplay = this.#replayed?.has(call) === false;
    this.#replayed?.add(call);
    const told = this.#advance(call, before);
    const events = replay && firstInReplay ? this.#describe(call) : told;
    const began = isNew ? [this.#began(call)] : [];
    const marked = replay ? [...began, ...events].map(asSnapshot) : [...began, ...events];
    return [...drafts, ...marked, ...this.#overflow()];
  }

  /** Takes a CallLost record, 6.7.5. */
  callLost(record: CallLostRecord): CallDraft[] {
    const call = this.#registry.ownerOf(record.endId);
    return call === undefined ? [] : this.#lose(call, record);
  }

  /** Takes a LinkLost record, 6.7.6: the end is gone only where the call passed, unless nobody else knows it. */
  linkLost(record: LinkLostRecord): CallDraft[] {
    const call = this.#registry.ownerOf(record.endId);
    if (call === undefined) return [];
    if (!this.#registry.isReportedElsewhere(call, record.endId, record.nodeId))
      return this.#lose(call, record);
    this.#registry.detach(call, record.endId, record.nodeId);
    return [];
  }

  /** Takes an AttemptReject record, 6.7.7; the phone may go on ringing. */
  attemptReject(record: AttemptRejectRecord): CallDraft[] {
    const call = this.#registry.ownerOf(record.endId) ?? this.#registry.callRinging(record.endId);
    if (call === undefined) return [];
    call.rejected.add(record.user);
    const fields = commonFields(call);
    const subject = record.user === '' ? undefined : { number: record.user, kind: 'station' as const };
    const details = {
      ...fields.details,
      ...(record.qualifier === '' ? {} : { qualifier: record.qualifier }),
    };
    const redirection = subject === undefined ? {} : { lastRedirectionDevice: subject };
    const extra = { ...redirection, details };
    return [callEvent('call.diverted', fields, { subject, connectionId: record.endId, extra })];
  }

  #resolve(key: string, node: string, parties: Parties, replay: boolean): Resolved {
    const registry = this.#registry;
    const owners = new Set<Call>();
    for (const [, party] of parties) {
      const owner = registry.ownerOf(party.endId);
      if (owner !== undefined) owners.add(owner);
    }
    const drafts: CallDraft[] = [];
    if (owners.size === 0) drafts.push(...this.#takeOverChannels(node, parties, owners));
    const ofLeg = registry.leg(key)?.call;
    if (ofLeg !== undefined && replay && owners.size === 0) drafts.push(...this.#giveUp(ofLeg));
    else if (ofLeg !== undefined) owners.add(ofLeg);

    const [oldest, ...others] = [...owners].sort((one, other) => one.order - other.order);
    if (oldest === undefined) {
      const globalCallId = parties[0]?.[1].endId ?? '';
      return { call: registry.create(key, globalCallId), before: NOTHING, isNew: true, drafts };
    }
    const before = viewOf(oldest);
    for (const other of others) drafts.push(...this.#join(oldest, other, parties));
    return { call: oldest, before, isNew: false, drafts };
  }

  /**
   * A channel carries one call at a time, and a party is never dropped without a loss. So a new end on a
   * channel that is in use is the same call under other names, as in the document's answered call (6.7.1.3),
   * or, with another caller, the sign of a loss that was missed.
   */
  #takeOverChannels(node: string, parties: Parties, owners: Set<Call>): CallDraft[] {
    const drafts: CallDraft[] = [];
    for (const [, party] of parties) {
      const predecessor = this.#registry.predecessorOf(party, node);
      const call = predecessor === undefined ? undefined : this.#registry.ownerOf(predecessor.id);
      if (predecessor === undefined || call === undefined) continue;
      if (predecessor.party.cli === party.cli && predecessor.party.did === party.did) {
        this.#registry.lose(call, predecessor.id);
        owners.add(call);
      } else {
        drafts.push(...this.#giveUp(call));
      }
    }
    return drafts;
  }

  /** Two calls turned out to be one: a transfer, or legs of a conference. */
  #join(call: Call, other: Call, parties: Parties): CallDraft[] {
    const drafts: CallDraft[] = [];
    const bridged = parties.some(([, party]) => isConference(party));
    const leaver = bridged ? undefined : transferrer(call, other, parties);
    if (leaver !== undefined) drafts.push(this.#transferred(call, other, leaver, true));
    const fields = { ...commonFields(other), relatedCallId: call.callId };
    this.#registry.merge(call, other);
    if (this.#replayed?.delete(other) === true) this.#replayed.add(call);
    call.relatedCallId = other.callId;
    drafts.push(...endings.map((type) => callEvent(type, fields, { synthetic: true })));
    return drafts;
  }

  #transferred(call: Call, other: Call | undefined, leaver: CallEnd, synthetic: boolean): CallDraft {
    for (const one of [call, other]) one?.transferredBy.add(leaver.device.number);
    if (other !== undefined) call.relatedCallId = other.callId;
    const remaining = [...attachedEnds(call), ...(other === undefined ? [] : attachedEnds(other))]
      .map(({ device }) => device)
      .filter(({ number }) => number !== leaver.device.number);
    const extra = {
      cause: { name: 'Transfer', code: CAUSE_TRANSFER },
      lastRedirectionDevice: leaver.device,
      ...(remaining.length > 0 ? { parties: remaining } : {}),
    };
    const parts = { subject: leaver.device, connectionId: leaver.id, extra, synthetic };
    return callEvent('call.transferred', commonFields(call), parts);
  }

  /** Notes the call that a party says it belongs to, 6.7.3 "Related End identifier". */
  #relate(call: Call, parties: Parties): void {
    for (const [, { relatedEndId }] of parties) {
      const related = relatedEndId === '' ? undefined : this.#registry.ownerOf(relatedEndId);
      if (related !== undefined && related !== call) call.relatedCallId = related.callId;
    }
  }

  /** Brings the call's memory up to its present state and tells what lies between. */
  #advance(call: Call, before: CallView): CallDraft[] {
    const after = viewOf(call);
    const answered = newlyAnswered(call, after);
    for (const end of answered) {
      call.answered.add(end.id);
      call.answeringDevice = end.device;
    }
    noteOrigin(call);
    call.queued = after.queued;
    call.originated = after.originated;
    return transitions({ call, before, after, fields: commonFields(call), describing: false }, answered);
  }

  #describe(call: Call): CallDraft[] {
    const step = { call, before: NOTHING, after: viewOf(call), fields: commonFields(call), describing: true };
    return transitions(step, []);
  }

  #began(call: Call): CallDraft {
    const [caller] = attachedEnds(call);
    return callEvent('call.began', commonFields(call), { subject: caller?.device, connectionId: caller?.id });
  }

  #lose(call: Call, record: CallLostRecord | LinkLostRecord): CallDraft[] {
    const end = call.ends.get(record.endId);
    if (end === undefined) return [];
    const fields = commonFields(call);
    const drafts = record.cause?.code === CAUSE_TRANSFER ? this.#leaveByTransfer(call, end) : [];
    this.#registry.lose(call, end.id);
    const last = attachedEnds(call).length === 0;
    if (last && call.queued) {
      drafts.push(callEvent('call.dequeued', fields, { ...queueParts(fields, false), synthetic: true }));
    }
    if (drafts.every(({ type }) => type !== 'call.transferred')) {
      const extra = lossOf(record, fields.details);
      const parts = { subject: end.device, connectionId: end.id, state: 'null' as const, extra };
      drafts.push(callEvent('call.connectionCleared', fields, parts));
    }
    if (last) drafts.push(...this.#finish(call, fields, record.cause));
    return drafts;
  }

  /** A device leaves both its calls at once, and both losses say so: the first one is the transfer. */
  #leaveByTransfer(call: Call, end: CallEnd): CallDraft[] {
    if (call.transferredBy.has(end.device.number)) return [];
    const partner = this.#registry.otherCallOf(end.device, call);
    const swapped = partner !== undefined && partner.order < call.order;
    const [primary, secondary] = swapped ? [partner, call] : [call, partner];
    return [this.#transferred(primary, secondary, end, false)];
  }

  /** Nobody is left in the call; what still rang stops, and no record says any of it. */
  #finish(call: Call, fields: CallFields, cause: CtiCause | undefined): CallDraft[] {
    const waiting = [...call.ends.values()].map(({ id, device }) => ({ id, device }));
    const left = [...waiting, ...viewOf(call).targets].map(({ id, device }) =>
      callEvent('call.connectionCleared', fields, {
        subject: device,
        connectionId: id,
        state: 'null',
        synthetic: true,
      }),
    );
    this.#registry.remove(call);
    const extra = cause === undefined ? {} : { cause };
    return [...left, ...endings.map((type) => callEvent(type, fields, { synthetic: true, extra }))];
  }

  /** A call whose end nobody will report. */
  #giveUp(call: Call): CallDraft[] {
    return this.#finish(call, commonFields(call), undefined);
  }

  #overflow(): CallDraft[] {
    const surplus = this.#registry.surplus;
    return surplus === undefined ? [] : this.#giveUp(surplus);
  }
}

const endings = ['call.cleared', 'call.ended'] as const;

/** How a node names a call: its call ids have local scope only, 6.7.2. */
function legKey(record: DetailRecord): string {
  return `${record.call.nodeId}:${record.call.callId ?? ''}`;
}

function partiesOf({ partyA, partyB }: DetailRecord): Parties {
  const parties: (readonly [CallEnd['role'], PartySection])[] = [];
  if (partyA !== undefined && partyA.endId !== '') parties.push(['partyA', partyA]);
  if (partyB !== undefined && partyB.endId !== '') parties.push(['partyB', partyB]);
  return parties;
}

/** The end of the device that was in both calls and is in neither any more, unless its leaving was told. */
function transferrer(call: Call, other: Call, parties: Parties): CallEnd | undefined {
  const staying = new Set(parties.map(([, party]) => party.endId));
  for (const end of call.ends.values()) {
    if (staying.has(end.id) || call.transferredBy.has(end.device.number)) continue;
    for (const { device } of other.ends.values()) if (device.number === end.device.number) return end;
  }
  return undefined;
}

function lossOf(
  record: CallLostRecord | LinkLostRecord,
  details: Record<string, unknown> | undefined,
): Partial<CallFields> {
  const loss: Record<string, unknown> = { ...details, clearedBy: record.nodeId };
  if (record.clearedInbound !== undefined) loss['clearedInbound'] = record.clearedInbound;
  if (record.timestamp !== undefined) loss['timestampDs'] = record.timestamp;
  return record.cause === undefined ? { details: loss } : { details: loss, cause: record.cause };
}

function asSnapshot(draft: CallDraft): CallDraft {
  return { ...draft, snapshot: true };
}
