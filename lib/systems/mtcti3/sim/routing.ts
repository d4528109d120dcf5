/** Where a dialled string leads: users, queues, services and the outside. */
import { TRANSFER_KINDS } from '../destinations';
import { CallDirection, CallState, FailedCause, MakeCallType, ServiceMode } from '../enums';
import { distribute, enqueue } from './distribution';
import { answersByItself, canRing } from './phones';
import type { Call, Leg, Queue, User } from './model';
import { answer, connect, endCall, joinConference, reference, removeParty } from './switching';
import type { World } from './world';

/** Destinations that are no phone and always there. */
const SERVICES: readonly number[] = [TRANSFER_KINDS.voicemail, TRANSFER_KINDS.conference, TRANSFER_KINDS.fne];

/** How a call is routed. */
export type RouteOutcome = 'ok' | 'notFound' | 'busy';

/** What a destination asks for, `type` as in `/type/destination`. */
export interface Route {
  readonly type: number;
  readonly number: string;
}

/** Reads a destination; the mode behind a conference's number only says how its PIN is taken. */
export function parseRoute(destination: string, type = 0): Route {
  const composed = /^\/(\d+)\/(.*)$/s.exec(destination);
  const [number = ''] = (composed?.[2] ?? destination).split(';');
  return { type: composed === null ? type : Number(composed[1]), number };
}

/** Leads a call to its destination; those who are on it already wait for the answer. */
export function route(world: World, call: Call, { type, number }: Route): RouteOutcome {
  switch (type) {
    case TRANSFER_KINDS.voicemail:
      connect(world, call, { kind: 'service', number, name: number, voicemail: true });
      return 'ok';
    case TRANSFER_KINDS.fne:
      connect(world, call, { kind: 'service', number, name: `FNE ${number}`, voicemail: false });
      return 'ok';
    case TRANSFER_KINDS.conference:
      return toConference(world, call, number);
    case MakeCallType.pickup:
      return pickUp(world, call, number);
    case TRANSFER_KINDS.intrude:
    case TRANSFER_KINDS.whisper:
    case TRANSFER_KINDS.inclusion:
      return intrude(world, call, number);
    case TRANSFER_KINDS.page:
    case TRANSFER_KINDS.forceAnswer:
      return toOpenPhone(world, call, number, type === TRANSFER_KINDS.page);
    default:
      return toNumber(world, call, number, type === TRANSFER_KINDS.campOn);
  }
}

/** Lets a user's phone ring. After the user's time the call is forwarded, goes to voicemail or ends. */
export function ringUser(world: World, call: Call, user: User): Leg {
  const leg = world.newLeg(user, call, CallDirection.INBOUND, CallState.RINGING);
  call.ringing.add(leg);
  world.touch(call);
  void noAnswer(world, leg);
  void answersByItself(world, leg);
  return leg;
}

/** The failed call that an invalid number gives ("SetupTransfer"). */
export function fail(world: World, leg: Leg, cause: FailedCause): void {
  leg.state = CallState.FAILED;
  leg.failedCause = cause;
  world.touch(leg.call);
}

/** Causes by outcome. */
export function causeOf(outcome: RouteOutcome): FailedCause {
  return outcome === 'notFound' ? FailedCause.UNALLOCATEDNUMBER : FailedCause.REJECTED;
}

function toNumber(world: World, call: Call, number: string, campOn: boolean): RouteOutcome {
  const user = world.userByExtn(number);
  if (user !== undefined) return toUser(world, call, user, campOn);
  const queue = world.queueByExtn(number);
  if (queue !== undefined) return toQueue(world, call, queue);
  if (!/^\d{5,}$/.test(number)) return 'notFound';
  void outsideAnswers(world, call, number);
  waitsForAnswer(world, call);
  return 'ok';
}

function toUser(world: World, call: Call, user: User, campOn: boolean): RouteOutcome {
  const { forward } = user;
  if (forward.unconditional) {
    call.original = { number: user.extn, name: user.name };
    if (forward.toVoicemail) return route(world, call, { type: TRANSFER_KINDS.voicemail, number: user.extn });
    if (forward.number !== '') return toNumber(world, call, forward.number, campOn);
  }
  if (!canRing(user)) {
    const elsewhere = forward.onBusy ? forward.busyNumber || forward.number : '';
    if (elsewhere !== '') return toNumber(world, call, elsewhere, campOn);
    if (!user.voicemail || campOn) return 'busy';
    return route(world, call, { type: TRANSFER_KINDS.voicemail, number: user.extn });
  }
  ringUser(world, call, user);
  waitsForAnswer(world, call);
  return 'ok';
}

function toQueue(world: World, call: Call, queue: Queue): RouteOutcome {
  if (queue.serviceMode === ServiceMode.OOS) return 'busy';
  if (queue.serviceMode === ServiceMode.NS) {
    if (!queue.voicemail) return 'busy';
    return route(world, call, { type: TRANSFER_KINDS.voicemail, number: queue.extn });
  }
  call.original ??= { number: queue.extn, name: queue.name };
  enqueue(world, call, queue);
  waitsForAnswer(world, call);
  distribute(world, queue);
  return 'ok';
}

function toConference(world: World, call: Call, number: string): RouteOutcome {
  const running = [...world.calls].find(({ conference }) => conference?.number === number);
  if (running === undefined || running === call) {
    call.conference ??= { number, name: `Conf ${number}` };
    if (call.track !== undefined) call.track.state = 'answered';
    for (const party of call.parties) joinConference(world, call, party);
    return 'ok';
  }
  // Whoever was there first keeps the call; the new ones move into it, but a queue goes on following them.
  for (const party of [...call.parties]) {
    removeParty(call, party);
    joinConference(world, running, party);
  }
  const { track } = call;
  if (track !== undefined && running.track === undefined) {
    running.track = track;
    track.call = running;
    track.state = 'answered';
    call.track = undefined;
  }
  endCall(world, call, undefined);
  world.touch(running);
  return 'ok';
}

function pickUp(world: World, call: Call, number: string): RouteOutcome {
  const target = world.userByExtn(number);
  const ringing = [...(target?.legs ?? [])].find(({ state }) => state === CallState.RINGING);
  const [taker] = call.parties;
  if (ringing === undefined || taker?.kind !== 'leg') return 'notFound';
  const wanted = ringing.call;
  wanted.ringing.delete(ringing);
  world.loseLeg(ringing, false);
  removeParty(call, taker);
  world.calls.delete(call);
  taker.call = wanted;
  taker.direction = CallDirection.PICKUP;
  wanted.ringing.add(taker);
  answer(world, taker);
  return 'ok';
}

function intrude(world: World, call: Call, number: string): RouteOutcome {
  const target = world.userByExtn(number);
  const talking = [...(target?.legs ?? [])].find(({ state }) => state === CallState.CONNECTED);
  if (talking === undefined) return target === undefined ? 'notFound' : toNumber(world, call, number, false);
  const into = talking.call;
  into.conference ??= { number: `Conf${into.gcid.readUInt32BE(5)}`, name: 'Intrusion' };
  for (const party of into.parties) reference(into, party);
  for (const party of [...call.parties]) {
    removeParty(call, party);
    joinConference(world, into, party);
  }
  endCall(world, call, undefined);
  return 'ok';
}

function toOpenPhone(world: World, call: Call, number: string, page: boolean): RouteOutcome {
  const user = world.userByExtn(number);
  if (user === undefined) return 'notFound';
  if (!canRing(user)) return 'busy';
  const leg = world.newLeg(user, call, CallDirection.INBOUND, CallState.RINGING);
  leg.page = page;
  call.ringing.add(leg);
  answer(world, leg);
  return 'ok';
}

function waitsForAnswer(world: World, call: Call): void {
  for (const party of call.parties) {
    if (party.kind !== 'leg') continue;
    party.state =
      call.track !== undefined && call.ringing.size === 0 ? CallState.QUEUEING : CallState.RINGBACK;
  }
  world.touch(call);
}

/** The outside answers after half a second. */
async function outsideAnswers(world: World, call: Call, number: string): Promise<void> {
  await world.wait(500, call.over.signal);
  if (call.over.signal.aborted || world.isOver() || call.parties.length === 0) return;
  connect(world, call, { kind: 'outside', number, name: '', did: '' });
  world.commit();
}

async function noAnswer(world: World, leg: Leg): Promise<void> {
  const { user } = leg;
  await world.wait(user.noAnswerSeconds * 1_000, leg.over.signal);
  if (leg.over.signal.aborted || world.isOver()) return;
  const { call } = leg;
  call.ringing.delete(leg);
  world.loseLeg(leg, false);
  const elsewhere = user.forward.onNoAnswer ? user.forward.number : '';
  if (elsewhere !== '') toNumber(world, call, elsewhere, false);
  else if (user.voicemail) leaveVoicemail(world, call, user);
  else endCall(world, call, undefined);
  world.commit();
}

function leaveVoicemail(world: World, call: Call, user: User): void {
  connect(world, call, { kind: 'service', number: user.extn, name: `VM ${user.name}`, voicemail: true });
  user.mailbox = { ...user.mailbox, newmessages: user.mailbox.newmessages + 1 };
  world.lineChanged(user);
}

/** Whether somebody takes a call there, as far as can be said beforehand. */
export function isReachable(world: World, { type, number }: Route): boolean {
  if (number === '') return false;
  if (SERVICES.includes(type)) return true;
  if (world.queueByExtn(number) !== undefined) return true;
  const user = world.userByExtn(number);
  if (user === undefined) return /^\d{5,}$/.test(number);
  return user.loggedInExtn !== '' && !user.dnd && !user.extnFault;
}
