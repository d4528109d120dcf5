/** Functions that begin a call: MakeCall, UnParkCall, SetupTransfer, SetupConf, and dialling on. */
import { CallDirection, CallState, FailedCause } from '../enums';
import type { MakeCall, UpdateCallControl } from '../messages';
import type { Leg, Queue, User } from './model';
import { refusal, result, SUCCESS } from './results';
import { causeOf, fail, isReachable, parseRoute, route } from './routing';
import { answer, hold } from './switching';
import type { World } from './world';

/** What an UpdateCallControl comes through. */
export type ControlLine = User | Queue | 'park';

/** "Dial": appends digits to what was dialled. */
export function dial(world: World, leg: Leg | undefined, digits: string): number {
  if (!/^[0-9*#]{1,78}$/.test(digits)) return refusal('BADFORMATTING');
  if (leg === undefined) return refusal('UNSUPPORTED');
  if (leg.state !== CallState.DIALTONE && leg.state !== CallState.DIALLING)
    return refusal('INVALIDCALLSTATE');
  leg.dialled += digits;
  leg.state = CallState.DIALLING;
  const wanted = parseRoute(leg.dialled);
  if (isReachable(world, wanted)) route(world, leg.call, wanted);
  world.touch(leg.call);
  return SUCCESS;
}

/** "UnParkCall". */
export function unpark(world: World, line: ControlLine, slot: string, referenceId: number): number {
  if (line === 'park' || !('legs' in line)) return result('REQUEST_INVALID_CONTEXT');
  const phone = phoneOf(line);
  if (phone !== SUCCESS) return phone;
  const call = world.parkSlots.get(slot);
  if (call === undefined) return refusal('TARGETNOTFOUND');
  world.losePark(call);
  const leg = world.newLeg(line, call, CallDirection.PICKUP, CallState.RINGING);
  leg.reference = referenceId;
  call.ringing.add(leg);
  answer(world, leg);
  return SUCCESS;
}

/** "MakeCall". */
export function makeCall(
  world: World,
  line: ControlLine,
  wanted: MakeCall,
  update: UpdateCallControl,
): number {
  if (line === 'park' || !('legs' in line)) return result('REQUEST_INVALID_CONTEXT');
  const { advanced } = wanted;
  if (!update.referencecallid || update.callid) return refusal('BADFORMATTING');
  const phone = phoneOf(line);
  if (phone !== SUCCESS) return phone;
  if (advanced?.accountcode && !world.accountCodes.includes(advanced.accountcode)) return refusal('BADACCT');
  if (advanced?.authcode && !world.authCodes.includes(advanced.authcode)) return refusal('BADAUTH');
  const call = world.newCall();
  call.tag = advanced?.tag ?? '';
  call.accountCode = advanced?.accountcode ?? '';
  const leg = world.newLeg(line, call, CallDirection.OUTBOUND, CallState.DIALTONE);
  leg.reference = update.referencecallid;
  call.parties.push(leg);
  startDialling(world, leg, wanted.target ?? '', wanted.type ?? 0);
  return SUCCESS;
}

/** Dial tone, dialling, then wherever the number leads. */
function startDialling(world: World, leg: Leg, target: string, type: number): void {
  const { call } = leg;
  world.touch(call);
  world.commit();
  if (target === '') return;
  leg.dialled = target;
  leg.state = CallState.DIALLING;
  world.touch(call);
  world.commit();
  const wanted = parseRoute(target, type);
  if (wanted.type === 0 && world.userByExtn(wanted.number) === leg.user) {
    fail(world, leg, FailedCause.REJECTED);
    return;
  }
  const outcome = route(world, call, wanted);
  if (outcome === 'busy') {
    leg.state = CallState.BUSY;
    world.touch(call);
  } else if (outcome !== 'ok') fail(world, leg, causeOf(outcome));
}

function phoneOf(user: User): number {
  if (user.loggedInExtn === '') return refusal('NOPHONE');
  if (user.extnFault) return refusal('EXTNFAULT');
  return user.legs.size >= user.appearances ? refusal('MAXCALLS') : SUCCESS;
}

/** SetupTransfer and SetupConf: the call is held, and a new one belongs to it. */
export function setUp(world: World, leg: Leg | undefined, target: string, state: CallState): number {
  if (leg === undefined) return refusal('UNSUPPORTED');
  if (target.length > 78) return refusal('BADFORMATTING');
  if (leg.state !== CallState.CONNECTED) return refusal('INVALIDCALLSTATE');
  if (leg.user.legs.size >= leg.user.appearances) return refusal('MAXCALLS');
  const call = world.newCall();
  const consultation = world.newLeg(leg.user, call, CallDirection.OUTBOUND, CallState.DIALTONE);
  consultation.related = leg;
  leg.related = consultation;
  call.parties.push(consultation);
  hold(world, leg, state);
  startDialling(world, consultation, target, 0);
  return SUCCESS;
}
