/** What a PBX does with calls: answer, hold, drop, join. Each operation leaves committing to its caller. */
import { CallDirection, CallState } from '../enums';
import type { Call, Leg, Party } from './model';
import { isHeld } from './pictures';
import { legsOf, type World } from './world';

/** Connects a ringing leg; what else rings for the call stops, what else its user talks to is held. */
export function answer(world: World, leg: Leg): void {
  const { call, user } = leg;
  call.ringing.delete(leg);
  leg.over.abort();
  call.distributedBy = undefined;
  for (const other of call.ringing) world.loseLeg(other, false);
  call.ringing.clear();
  holdOthers(world, leg);
  leg.state = CallState.CONNECTED;
  connectCaller(call);
  call.parties.push(leg);
  if (call.conference !== undefined) reference(call, leg);
  if (call.track !== undefined) call.track.state = 'answered';
  user.idleSince = world.clock.now();
  world.touch(call);
}

/** Connects whoever the call reached that is no user. */
export function connect(world: World, call: Call, party: Exclude<Party, Leg>): void {
  call.distributedBy = undefined;
  connectCaller(call);
  call.parties.push(party);
  if (call.conference !== undefined) reference(call, party);
  if (call.track !== undefined) call.track.state = 'answered';
  world.touch(call);
}

export function hold(world: World, leg: Leg, state: CallState = CallState.ONHOLD): void {
  leg.state = state;
  world.touch(leg.call);
}

export function retrieve(world: World, leg: Leg): void {
  holdOthers(world, leg);
  leg.state = CallState.CONNECTED;
  if (leg.related !== undefined) leg.related.related = undefined;
  leg.related = undefined;
  world.touch(leg.call);
}

/** Takes a party out; a call that is no conference ends with it. */
export function dropParty(world: World, party: Party, call: Call): void {
  const stays = call.conference !== undefined && call.parties.length > 2;
  if (!stays) {
    endCall(world, call, party);
    return;
  }
  removeParty(call, party);
  if (party.kind === 'leg') leave(world, party, true);
  world.touch(call);
}

/** Ends a call for everybody; `by` hung up. */
export function endCall(world: World, call: Call, by: Party | undefined): void {
  if (!world.calls.delete(call)) return;
  call.over.abort();
  call.distributedBy = undefined;
  const { track } = call;
  for (const leg of legsOf(call)) leave(world, leg, leg === by);
  call.ringing.clear();
  call.parties.length = 0;
  if (track !== undefined) world.loseTrack(track);
  world.losePark(call);
}

/**
 * Joins two calls of one user, who leaves both. What is left of the consultation moves into the call that was
 * held, whose global call id stays.
 */
export function completeTransfer(world: World, held: Leg, active: Leg): void {
  const into = held.call;
  const from = active.call;
  removeParty(into, held);
  removeParty(from, active);
  world.loseLeg(held, true);
  world.loseLeg(active, true);
  moveParties(world, from, into);
  for (const leg of into.parties) if (leg.kind === 'leg' && isHeld(leg)) leg.state = CallState.CONNECTED;
  for (const ringing of into.ringing) waitForAnswer(into, ringing);
  world.touch(into);
  if (into.parties.length + into.ringing.size < 2) endCall(world, into, undefined);
}

/** Joins calls of one user into a conference around the first one; the user stays with that leg. */
export function completeConference(world: World, leg: Leg, others: readonly Leg[]): void {
  const { call } = leg;
  call.conference ??= { number: `Conf${call.gcid.readUInt32BE(5)}`, name: 'Conference' };
  for (const other of others) {
    const from = other.call;
    removeParty(from, other);
    world.loseLeg(other, true);
    moveParties(world, from, call);
  }
  leg.related = undefined;
  for (const party of call.parties) {
    reference(call, party);
    if (party.kind === 'leg') party.state = CallState.CONNECTED;
  }
  world.touch(call);
}

/** Lets a party join a conference, from a call of its own. */
export function joinConference(world: World, call: Call, party: Party): void {
  connectCaller(call);
  if (!call.parties.includes(party)) call.parties.push(party);
  if (party.kind === 'leg') {
    party.call = call;
    party.state = CallState.CONNECTED;
  }
  reference(call, party);
  world.touch(call);
}

/** Removes a party without a word to anybody. */
export function removeParty(call: Call, party: Party): void {
  const index = call.parties.indexOf(party);
  if (index >= 0) call.parties.splice(index, 1);
  if (party.kind === 'leg') call.ringing.delete(party);
  call.references.delete(party);
}

/** Gives a party its number in the conference. */
export function reference(call: Call, party: Party): void {
  if (call.references.has(party)) return;
  call.references.set(party, Math.max(0, ...call.references.values()) + 1);
}

function moveParties(world: World, from: Call, into: Call): void {
  for (const party of [...from.parties]) {
    if (party.kind === 'leg') party.call = into;
    into.parties.push(party);
    if (into.conference !== undefined) reference(into, party);
  }
  for (const leg of from.ringing) {
    leg.call = into;
    into.ringing.add(leg);
  }
  from.parties.length = 0;
  from.ringing.clear();
  if (from.track !== undefined) {
    const { track } = from;
    if (into.track === undefined) {
      into.track = track;
      track.call = into;
      from.track = undefined;
    } else world.loseTrack(track);
  }
  world.calls.delete(from);
}

function waitForAnswer(call: Call, ringing: Leg): void {
  for (const party of call.parties) {
    if (party.kind === 'leg' && party !== ringing) party.state = CallState.RINGBACK;
  }
}

/** Those who waited for an answer have it. */
function connectCaller(call: Call): void {
  for (const party of call.parties) {
    const waits = party.kind === 'leg' && !isHeld(party) && party.state !== CallState.CONNECTED;
    if (waits) party.state = CallState.CONNECTED;
  }
}

function holdOthers(world: World, leg: Leg): void {
  for (const other of leg.user.legs) {
    if (other === leg || other.state !== CallState.CONNECTED) continue;
    other.state = CallState.ONHOLD;
    world.touch(other.call);
  }
}

/** The leg ends; agents may have work to do after a queue's call. */
function leave(world: World, leg: Leg, droppedHere: boolean): void {
  const { user, call } = leg;
  const talked = leg.state === CallState.CONNECTED || isHeld(leg);
  const queued = call.track !== undefined && leg.direction === CallDirection.INBOUND;
  if (!talked || !queued || user.afterCallWorkMs === 0) {
    world.loseLeg(leg, droppedHere);
    return;
  }
  leg.state = CallState.AFTERCALLWORK;
  world.touchLeg(leg);
  void world.wait(user.afterCallWorkMs, leg.over.signal).then(() => {
    if (world.isOver()) return;
    world.loseLeg(leg, true);
    world.commit();
  });
}
