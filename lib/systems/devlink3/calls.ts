/**
 * The calls of one or several nodes as Delta3 tells of them. A node reports a call under its own call id (a
 * leg); legs that share an end identifier are one business call, whichever nodes report them.
 */
import type { CallFields, CtiDevice } from '../../core/events';
import type { CallSection, PartySection, TargetSection } from './messages-delta3';
import { channelOf, deviceOf } from './mapper-devices';

/** Calls that are kept; beyond them the oldest one is given up, since its end was evidently missed. */
const MAXIMUM_CALLS = 10_000;
/** Ends that are remembered after their loss, so that a late report of another node does not revive them. */
const MAXIMUM_LOST_ENDS = 20_000;

/** PartyA or PartyB of a business call. */
export interface CallEnd {
  readonly id: string;
  /** The best report: that of the node where the end is, else of a node it transits. */
  party: PartySection;
  device: CtiDevice;
  role: 'partyA' | 'partyB';
  /** The channel of a trunk that it occupies. */
  channel: string | undefined;
}

/** One node's view of a call. */
export interface Leg {
  readonly key: string;
  readonly node: string;
  call: Call;
  section: CallSection;
  /** Identifiers of the parties in the last report. */
  ends: readonly string[];
  targets: readonly TargetSection[];
}

/** A business call. */
export interface Call {
  readonly callId: string;
  readonly globalCallId: string;
  /** Calls are numbered as they come; when two turn out to be one, the older one stays. */
  readonly order: number;
  readonly legs: Map<string, Leg>;
  readonly ends: Map<string, CallEnd>;
  /** Ends whose answer was told, here or in a call that was joined to this one. */
  readonly answered: Set<string>;
  /** Numbers of the devices that have left by a transfer that was told. */
  readonly transferredBy: Set<string>;
  /** Numbers of the targets whose users pushed the call away. */
  readonly rejected: Set<string>;
  originated: boolean;
  queued: boolean;
  answeringDevice: CtiDevice | undefined;
  /** What was known first of where the call comes from and goes to: it outlives the parties. */
  readonly origin: Pick<CallFields, 'callingDevice' | 'calledDevice' | 'dialedNumber' | 'did' | 'direction'>;
  relatedCallId: string | undefined;
}

/** The parties that some node reports now, each once; others wait for their loss only. */
export function attachedEnds(call: Call): readonly CallEnd[] {
  const ends: CallEnd[] = [];
  for (const leg of call.legs.values()) {
    for (const id of leg.ends) {
      const end = call.ends.get(id);
      if (end !== undefined && !ends.includes(end)) ends.push(end);
    }
  }
  return ends;
}

/** All calls known, by every name they have. */
export class CallRegistry {
  readonly #calls = new Set<Call>();
  readonly #legs = new Map<string, Leg>();
  readonly #owners = new Map<string, Call>();
  /** The end on each channel of a trunk. */
  readonly #channels = new Map<string, string>();
  readonly #lost = new Set<string>();
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
      if (other === call) continue;
      for (const end of other.ends.values()) if (end.device.number === device.number) return other;
    }
    return undefined;
  }

  /** The call that an end belongs to. */
  ownerOf(endId: string): Call | undefined {
    return this.#owners.get(endId);
  }

  /** The end that the system last reported on the channel of this one, when that is another. */
  predecessorOf(party: PartySection, node: string): CallEnd | undefined {
    const channel = channelOf(party, node);
    const endId = channel === undefined ? undefined : this.#channels.get(channel);
    if (endId === undefined || endId === party.endId) return undefined;
    return this.ownerOf(endId)?.ends.get(endId);
  }

  wasLost(endId: string): boolean {
    return this.#lost.has(endId);
  }

  create(callId: string, globalCallId: string): Call {
    this.#created += 1;
    const call: Call = {
      callId,
      globalCallId,
      order: this.#created,
      legs: new Map(),
      ends: new Map(),
      answered: new Set(),
      transferredBy: new Set(),
      rejected: new Set(),
      originated: false,
      queued: false,
      answeringDevice: undefined,
      origin: {},
      relatedCallId: undefined,
    };
    this.#calls.add(call);
    return call;
  }

  /** Notes a node's report of a call. */
  setLeg(call: Call, key: string, section: CallSection, targets: readonly TargetSection[]): Leg {
    const known = this.#legs.get(key);
    const leg: Leg = known ?? { key, node: section.nodeId, call, section, ends: [], targets };
    if (leg.call !== call) leg.call.legs.delete(key);
    leg.call = call;
    leg.section = section;
    leg.targets = targets;
    call.legs.set(key, leg);
    this.#legs.set(key, leg);
    return leg;
  }

  /** Notes the parties of a leg's report; ends that no leg reports any more wait for their loss only. */
  setParties(leg: Leg, parties: readonly (readonly [CallEnd['role'], PartySection])[]): void {
    leg.ends = parties.map(([, party]) => party.endId);
    for (const [role, party] of parties) {
      this.#owners.set(party.endId, leg.call);
      const channel = channelOf(party, leg.node);
      if (channel !== undefined) this.#channels.set(channel, party.endId);
      const end = leg.call.ends.get(party.endId);
      if (end === undefined) {
        leg.call.ends.set(party.endId, { id: party.endId, party, device: deviceOf(party), role, channel });
      } else if (party.remote !== true || end.party.remote === true) {
        // A view from where the end transits never replaces that of its own node, 6.7.3 "Remote".
        end.party = party;
        end.device = deviceOf(party);
        end.role = role;
        end.channel = channel ?? end.channel;
      }
    }
  }

  /** True while some node other than the given one reports the end as a party. */
  isReportedElsewhere(call: Call, endId: string, node: string): boolean {
    for (const leg of call.legs.values()) if (leg.node !== node && leg.ends.includes(endId)) return true;
    return false;
  }

  /** Moves everything of `from` into `into` and forgets `from`. */
  merge(into: Call, from: Call): void {
    for (const leg of from.legs.values()) {
      leg.call = into;
      into.legs.set(leg.key, leg);
    }
    for (const end of from.ends.values()) {
      into.ends.set(end.id, end);
      this.#owners.set(end.id, into);
    }
    for (const endId of from.answered) into.answered.add(endId);
    for (const number of from.transferredBy) into.transferredBy.add(number);
    for (const number of from.rejected) into.rejected.add(number);
    this.#calls.delete(from);
  }

  /** An end is in one call of a node at a time: forgets other legs of the node that had one of these ends. */
  supersede(leg: Leg, endIds: readonly string[]): void {
    for (const other of [...leg.call.legs.values()]) {
      if (other === leg || other.node !== leg.node) continue;
      const isEmpty = other.ends.length === 0;
      if (isEmpty || other.ends.some((id) => endIds.includes(id))) this.#dropLeg(other);
    }
  }

  #dropLeg(leg: Leg): void {
    leg.call.legs.delete(leg.key);
    this.#legs.delete(leg.key);
  }

  /** Takes an end out of the reports of one node; the end itself stays as others report it. */
  detach(call: Call, endId: string, node: string): void {
    for (const leg of [...call.legs.values()]) {
      if (leg.node === node) this.#withoutEnd(leg, endId);
    }
  }

  /** Takes an end out of its call for good. */
  lose(call: Call, endId: string): void {
    const end = call.ends.get(endId);
    if (end !== undefined) this.#forgetEnd(end);
    call.ends.delete(endId);
    for (const leg of [...call.legs.values()]) this.#withoutEnd(leg, endId);
  }

  /** Forgets a call and all its names. */
  remove(call: Call): void {
    for (const end of call.ends.values()) this.#forgetEnd(end);
    for (const leg of call.legs.values()) this.#legs.delete(leg.key);
    this.#calls.delete(call);
  }

  /** End identifiers are unique only until a system restarts: forgets which ones were lost. */
  forgetLost(): void {
    this.#lost.clear();
  }

  #withoutEnd(leg: Leg, endId: string): void {
    if (!leg.ends.includes(endId)) return;
    leg.ends = leg.ends.filter((id) => id !== endId);
    if (leg.ends.length === 0 && leg.call.legs.size > 1) this.#dropLeg(leg);
  }

  #forgetEnd({ id, channel }: CallEnd): void {
    this.#owners.delete(id);
    if (channel !== undefined && this.#channels.get(channel) === id) this.#channels.delete(channel);
    this.#lost.add(id);
    if (this.#lost.size <= MAXIMUM_LOST_ENDS) return;
    const [oldest] = this.#lost;
    if (oldest !== undefined) this.#lost.delete(oldest);
  }
}
