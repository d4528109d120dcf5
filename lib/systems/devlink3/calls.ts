/**
 * The calls of one or several nodes as Delta3 tells of them. A node reports a call under its own call id (a
 * leg); legs that share an end identifier are one business call, whichever nodes report them.
 */
import type { CtiDevice } from '../../core/events';
import { CallEnds, ownIdentifier } from './call-ends';
import type { Call, CallEnd, Leg, Party } from './call-state';
import { withMember } from './lists';
import { channelOf, deviceOf, isConference } from './mapper-devices';
import type { CallSection, PartySection, TargetSection } from './messages-delta3';

/** Calls that are kept; beyond them the oldest one is given up, since its end was evidently missed. */
const MAXIMUM_CALLS = 10_000;
/** Ends, legs and notes that one call keeps; a real one has a handful. */
const MAXIMUM_PER_CALL = 256;

/** All calls known, by every name they have. */
export class CallRegistry {
  readonly #calls = new Set<Call>();
  readonly #legs = new Map<string, Leg>();
  readonly #ends = new CallEnds();
  /** The end on each channel of a trunk. */
  readonly #channels = new Map<string, string>();
  #created = 0;

  get calls(): ReadonlySet<Call> {
    return this.#calls;
  }

  /** The oldest call, when there are too many. */
  get surplus(): Call | undefined {
    if (this.#calls.size <= MAXIMUM_CALLS) return undefined;
    const [oldest] = this.#calls;
    return oldest;
  }

  leg(key: string): Leg | undefined {
    return this.#legs.get(key);
  }

  /** A party by its end identifier. */
  end(endId: string): CallEnd | undefined {
    return this.#ends.get(endId);
  }

  /** The call in whose target list an end is. */
  callRinging(endId: string): Call | undefined {
    for (const leg of this.#legs.values()) {
      if (leg.targets.some((target) => target.endId === endId)) return leg.call;
    }
    return undefined;
  }

  /** Another call in which the device is a party, as the consultation call of a transfer is. */
  otherCallOf(device: CtiDevice, call: Call): Call | undefined {
    for (const other of this.#calls) {
      if (other !== call && other.ends.some((end) => end.device.number === device.number)) return other;
    }
    return undefined;
  }

  /** The end that the system last reported on the channel of this one, when that is another. */
  predecessorOf(party: PartySection, node: string): CallEnd | undefined {
    const channel = channelOf(party, node);
    const endId = channel === undefined ? undefined : this.#channels.get(channel.name);
    return endId === undefined || endId === party.endId ? undefined : this.end(endId);
  }

  /**
   * A party with what is known of it; undefined when it was lost before. Most often it is one of the call that its
   * record is known to be about.
   */
  partyOf(role: Party['role'], party: PartySection, call: Call | undefined): Party | undefined {
    const known = endOf(call, party.endId) ?? this.#ends.find(party.endId);
    return known === 'lost' ? undefined : { role, party, known };
  }

  create(callId: string, globalCallId: string): Call {
    this.#created += 1;
    const call: Call = {
      callId,
      globalCallId,
      order: this.#created,
      legs: [],
      ends: [],
      attached: [],
      answered: [],
      transferredBy: [],
      rejected: [],
      originated: false,
      queued: false,
      answeringDevice: undefined,
      origin: {},
      relatedCallId: undefined,
      told: undefined,
    };
    this.#calls.add(call);
    return call;
  }

  /** Notes a node's report of a call; ends that no leg reports any more wait for their loss only. */
  report(
    call: Call,
    key: string,
    section: CallSection,
    parties: readonly Party[],
    targets: readonly TargetSection[],
  ): void {
    const leg = legOf(call, section) ?? this.#addLeg(call, key, section, targets);
    leg.section = section;
    leg.targets = targets;
    leg.ends = parties.map(endIdOf);
    for (const party of parties) this.#setEnd(call, party, leg.node);
    if (call.legs.length > 1) this.#supersede(leg);
    attach(call);
    if (call.ends.length > MAXIMUM_PER_CALL) this.#dropOldestEnd(call);
  }

  /** True while some node other than the given one reports the end as a party. */
  isReportedElsewhere({ call, id }: CallEnd, node: string): boolean {
    return call.legs.some((leg) => leg.node !== node && leg.ends.includes(id));
  }

  /** Moves everything of `from` into `into` and forgets `from`. */
  merge(into: Call, from: Call): void {
    for (const leg of from.legs) leg.call = into;
    for (const end of from.ends) end.call = into;
    into.legs = [...into.legs, ...from.legs];
    into.ends = [...into.ends, ...from.ends];
    into.transferredBy = withNotes(into.transferredBy, from.transferredBy);
    into.rejected = withNotes(into.rejected, from.rejected);
    attach(into);
    this.#calls.delete(from);
  }

  /** Takes an end out of the reports of one node; the end itself stays as others report it. */
  detach({ call, id }: CallEnd, node: string): void {
    for (const leg of call.legs) if (leg.node === node) this.#withoutEnd(leg, id);
    attach(call);
  }

  /** Takes an end out of its call for good. */
  lose(end: CallEnd): void {
    const { call } = end;
    this.#forgetEnd(end);
    call.ends = call.ends.filter((other) => other !== end);
    for (const leg of call.legs) this.#withoutEnd(leg, end.id);
    attach(call);
  }

  /** Forgets a call and all its names. */
  remove(call: Call): void {
    for (const end of call.ends) this.#forgetEnd(end);
    for (const leg of call.legs) this.#legs.delete(leg.key);
    this.#calls.delete(call);
  }

  /** End identifiers are unique only until a system restarts: forgets which ones were lost. */
  forgetLost(): void {
    this.#ends.forgetLost();
  }

  #addLeg(call: Call, key: string, section: CallSection, targets: readonly TargetSection[]): Leg {
    const leg: Leg = { key, node: section.nodeId, call, section, ends: [], targets };
    call.legs = withMember(call.legs, leg);
    this.#legs.set(key, leg);
    const [first] = call.legs;
    if (call.legs.length > MAXIMUM_PER_CALL && first !== undefined) this.#dropLeg(first);
    return leg;
  }

  #setEnd(call: Call, { role, party, known }: Party, node: string): void {
    // A record may name one end as both parties.
    const end = known ?? endOf(call, party.endId);
    // A view from where the end transits never replaces that of its own node, 6.7.3 "Remote".
    if (end !== undefined && party.remote === true && end.party.remote !== true) return;
    const channel = channelOf(party, node, end?.channel);
    if (channel !== undefined) this.#channels.set(channel.name, end?.id ?? party.endId);
    const device = deviceOf(party);
    if (end === undefined) {
      const id = ownIdentifier(party.endId);
      const added: CallEnd = { id, call, party, device, role, wasConnected: false, channel };
      this.#ends.add(added);
      call.ends = withMember(call.ends, added);
    } else {
      end.party = party;
      end.device = device;
      end.role = role;
      end.channel = channel ?? end.channel;
    }
  }

  /**
   * An end is in one call of a node at a time: forgets other legs of the node that had one of this leg's ends.
   * A bridge is in many.
   */
  #supersede(leg: Leg): void {
    const own = leg.call.ends.filter(({ id, party }) => leg.ends.includes(id) && !isConference(party));
    for (const other of leg.call.legs) {
      if (other === leg || other.node !== leg.node) continue;
      const isEmpty = other.ends.length === 0;
      if (isEmpty || own.some(({ id }) => other.ends.includes(id))) this.#dropLeg(other);
    }
  }

  #dropLeg(leg: Leg): void {
    leg.call.legs = leg.call.legs.filter((other) => other !== leg);
    this.#legs.delete(leg.key);
  }

  #dropOldestEnd(call: Call): void {
    const waiting = call.ends.find((end) => !call.attached.includes(end));
    if (waiting !== undefined) this.lose(waiting);
  }

  #withoutEnd(leg: Leg, endId: string): void {
    if (!leg.ends.includes(endId)) return;
    leg.ends = leg.ends.filter((id) => id !== endId);
    if (leg.ends.length === 0 && leg.call.legs.length > 1) this.#dropLeg(leg);
  }

  #forgetEnd(end: CallEnd): void {
    const { id, channel } = end;
    if (channel !== undefined && this.#channels.get(channel.name) === id) this.#channels.delete(channel.name);
    this.#ends.lose(end);
  }
}

/** Adds what is not there yet, up to the number that a call keeps. */
export function withNotes(notes: readonly string[], added: readonly string[]): readonly string[] {
  const fresh = added.filter((note) => !notes.includes(note));
  return fresh.length === 0 ? notes : [...notes, ...fresh].slice(-MAXIMUM_PER_CALL);
}

const endIdOf = ({ party }: Party): string => party.endId;

const NO_ENDS: readonly CallEnd[] = [];

/** Finds anew which ends are parties now. */
function attach(call: Call): void {
  let attached: readonly CallEnd[] = NO_ENDS;
  for (const { ends } of call.legs) {
    for (const id of ends) {
      const end = endOf(call, id);
      if (end !== undefined && !attached.includes(end)) attached = withMember(attached, end);
    }
  }
  call.attached = attached;
}

function endOf(call: Call | undefined, id: string): CallEnd | undefined {
  if (call === undefined) return undefined;
  for (const end of call.ends) if (end.id === id) return end;
  return undefined;
}

/** The leg that a node reports with this section. */
function legOf({ legs }: Call, { nodeId, callId }: CallSection): Leg | undefined {
  for (const leg of legs) if (leg.section.callId === callId && leg.node === nodeId) return leg;
  return undefined;
}
