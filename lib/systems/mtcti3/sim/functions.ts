/** Carries out what clients ask of calls ("Call functions individually described"), with its errors. */
import { CallAction, CallFeature, CallState, DeviceHint, MemberAction } from '../enums';
import type { CallFunction, UpdateCallControl } from '../messages';
import { TRANSFER_KINDS } from '../destinations';
import { distribute, distributeAll, enqueue } from './distribution';
import type { Call, Leg, Party, Track } from './model';
import { answeringParty, isHeld, legPicture, parkPicture, trackPicture } from './pictures';
import { refusal, result, SUCCESS } from './results';
import { dial, makeCall, setUp, unpark, type ControlLine } from './functions-start';
import { isReachable, parseRoute, route } from './routing';
import {
  answer,
  completeConference,
  completeTransfer,
  dropParty,
  endCall,
  hold,
  reference,
  removeParty,
  retrieve,
} from './switching';
import { legsOf, type World } from './world';

/** Where a function is carried out: on a user's leg, on a call that a queue follows, or on a parked one. */
type Subject =
  | { readonly kind: 'user'; readonly leg: Leg; readonly call: Call }
  | { readonly kind: 'queue'; readonly track: Track; readonly call: Call }
  | { readonly kind: 'park'; readonly call: Call };

/** Carries out an UpdateCallControl on a line and gives the result of its RequestResponse. */
export function control(world: World, line: ControlLine, update: UpdateCallControl): number {
  if (update.makecall) return makeCall(world, line, update.makecall, update);
  if (update.unparkcall)
    return unpark(world, line, update.unparkcall.parkid ?? '', update.referencecallid ?? 0);
  if (!update.callfunction) return result('REQUEST_INVALID_PAYLOAD');
  const subject = subjectOf(world, line, update);
  // DropCall and ForceClear have the general code, the others the special one.
  if (subject === undefined)
    return isClearing(update.callfunction) ? result('NOTFOUND') : refusal('CALLNOTFOUND');
  return perform(world, subject, update.callfunction, update.devicehint ?? DeviceHint.UNSPECIFIED);
}

function isClearing({ action }: CallFunction): boolean {
  return action === CallAction.DropCall || action === CallAction.ForceClear;
}

function subjectOf(
  world: World,
  line: ControlLine,
  { callid, referencecallid }: UpdateCallControl,
): Subject | undefined {
  if (line === 'park') {
    const call = [...world.parkSlots.values()].find(({ parked }) => parked?.callid === callid);
    return call === undefined ? undefined : { kind: 'park', call };
  }
  if ('legs' in line) {
    const leg = [...line.legs].find(
      (each) =>
        each.callid === callid || (!callid && !!referencecallid && each.reference === referencecallid),
    );
    return leg === undefined ? undefined : { kind: 'user', leg, call: leg.call };
  }
  const track = [...line.tracks].find((each) => each.callid === callid);
  return track === undefined ? undefined : { kind: 'queue', track, call: track.call };
}

function perform(world: World, subject: Subject, fn: CallFunction, hint: DeviceHint): number {
  const { call } = subject;
  const arg1 = fn.arg1 ?? '';
  const leg = subject.kind === 'user' ? subject.leg : undefined;
  switch (fn.action ?? CallAction.None) {
    case CallAction.DropCall:
      return drop(world, subject);
    case CallAction.ForceClear:
      endCall(world, call, undefined);
      distributeAll(world);
      return SUCCESS;
    case CallAction.AnswerCall:
      return leg === undefined ? refusal('UNSUPPORTED') : answerLeg(world, leg, hint);
    case CallAction.HoldCall:
      return holdLeg(world, leg);
    case CallAction.UnHoldCall:
      return retrieveLeg(world, leg);
    case CallAction.BlindTransfer:
      return sendOn(world, subject, arg1, 'BLINDTRANSFER');
    case CallAction.Redirect:
      return sendOn(world, subject, arg1, 'REDIRECT');
    case CallAction.Dial:
      return dial(world, leg, arg1);
    case CallAction.Park:
      return park(world, subject, arg1);
    case CallAction.SetupTransfer:
      return setUp(world, leg, arg1, CallState.ONHOLDPENDTRANSFER);
    case CallAction.SetupConf:
      return setUp(world, leg, arg1, CallState.ONHOLDPENDCONF);
    case CallAction.CompleteTransfer:
    case CallAction.CompleteConf:
      return complete(world, leg, fn);
    case CallAction.AddToConf:
      return addToConference(world, subject, arg1);
    case CallAction.MemberFunction:
      return memberFunction(world, subject, fn);
    default:
      return performData(world, subject, fn, leg, arg1);
  }
}

/** Functions that change what a call carries, not who is on it. */
function performData(
  world: World,
  subject: Subject,
  fn: CallFunction,
  leg: Leg | undefined,
  arg1: string,
): number {
  const { call } = subject;
  switch (fn.action) {
    case CallAction.SetTag:
      call.tag = arg1.slice(0, 127);
      return touched(world, call);
    case CallAction.SetAccountCode:
      if (arg1.length > 15) return refusal('BADFORMATTING');
      if (arg1 !== '' && !world.accountCodes.includes(arg1)) return refusal('BADACCT');
      call.accountCode = arg1;
      return touched(world, call);
    case CallAction.SetAuthCode:
      if (arg1.length > 15) return refusal('BADFORMATTING');
      return arg1 === '' || world.authCodes.includes(arg1) ? SUCCESS : refusal('BADAUTH');
    case CallAction.SetPriority:
      return setPriority(world, subject, arg1);
    case CallAction.Finish:
      return finish(world, subject, arg1);
    case CallAction.PushToEC500:
      return leg?.user.mobile ? SUCCESS : refusal('TRANSFERFAILED');
    case CallAction.GenerateDigits:
      if (!/^[0-9*#]{1,32}$/.test(arg1)) return refusal('BADFORMATTING');
      return leg?.state === CallState.CONNECTED ? SUCCESS : refusal('INVALIDCALLSTATE');
    case CallAction.AnswerPage:
      if (leg === undefined || !leg.page) return refusal('INVALIDCALLSTATE');
      leg.page = false;
      return touched(world, call);
    case CallAction.CallRecordingOn:
    case CallAction.CallRecordingOff:
      if (leg === undefined) return SUCCESS;
      if (leg.privacy) return refusal('PERMISSION');
      leg.recording = fn.action === CallAction.CallRecordingOn;
      return touched(world, call);
    case CallAction.PrivacyOn:
    case CallAction.PrivacyOff:
      if (leg === undefined) return refusal('UNSUPPORTED');
      leg.privacy = fn.action === CallAction.PrivacyOn;
      return touched(world, call);
    case CallAction.MuteOn:
    case CallAction.MuteOff:
      if (call.conference === undefined) return refusal('CANTBEDONE');
      if (leg !== undefined) leg.muted = fn.action === CallAction.MuteOn;
      return touched(world, call);
    case CallAction.AgentRecordingControl:
      if (!fn.agentrecording) return refusal('BADFORMATTING');
      call.recordingPaused = fn.agentrecording.pause ?? false;
      return touched(world, call);
    default:
      return refusal('UNSUPPORTED');
  }
}

function touched(world: World, call: Call): number {
  world.touch(call);
  return SUCCESS;
}

function drop(world: World, subject: Subject): number {
  const { call } = subject;
  if (subject.kind !== 'user') {
    endCall(world, call, undefined);
  } else if (subject.leg.state === CallState.RINGING) {
    // A ringing call goes to coverage; one that has none cannot be dropped ("DropCall").
    if (call.track === undefined && !subject.leg.user.voicemail) return refusal('NOCOVERAGE');
    removeParty(call, subject.leg);
    world.loseLeg(subject.leg, true);
    if (call.track !== undefined) call.track.tried.add(subject.leg.user.extn);
    const coverage = { type: TRANSFER_KINDS.voicemail, number: subject.leg.user.extn };
    if (call.track === undefined) route(world, call, coverage);
    else if (call.ringing.size === 0) {
      call.track.state = 'queueing';
      world.touch(call);
    }
  } else {
    dropParty(world, subject.leg, call);
  }
  distributeAll(world);
  return SUCCESS;
}

function answerLeg(world: World, leg: Leg, hint: DeviceHint): number {
  if (leg.state !== CallState.RINGING) return refusal('INVALIDCALLSTATE');
  if (leg.user.handSet && hint !== DeviceHint.SOFTPHONEANY) return refusal('CANTBEDONE');
  if (hint === DeviceHint.MOBILEANY && leg.user.mobile === '') return refusal('CANTBEDONE');
  answer(world, leg);
  return SUCCESS;
}

function holdLeg(world: World, leg: Leg | undefined): number {
  if (leg === undefined) return refusal('UNSUPPORTED');
  if (isHeld(leg)) return refusal('ALREADYDONE');
  if (leg.state !== CallState.CONNECTED) return refusal('INVALIDCALLSTATE');
  hold(world, leg);
  return SUCCESS;
}

function retrieveLeg(world: World, leg: Leg | undefined): number {
  if (leg === undefined) return refusal('UNSUPPORTED');
  if (leg.state === CallState.CONNECTED) return refusal('ALREADYDONE');
  if (!isHeld(leg)) return refusal('INVALIDCALLSTATE');
  retrieve(world, leg);
  return SUCCESS;
}

/** BlindTransfer and Redirect: the caller goes on to the destination, who had the call leaves it. */
function sendOn(world: World, subject: Subject, arg1: string, bit: 'BLINDTRANSFER' | 'REDIRECT'): number {
  const { call } = subject;
  if (arg1.length < 1 || arg1.length > 78) return refusal('BADFORMATTING');
  if (!offers(subject, CallFeature[bit])) return refusal('INVALIDCALLSTATE');
  const wanted = parseRoute(arg1);
  if (!isReachable(world, wanted)) return refusal('TRANSFERFAILED');
  leaveBehind(world, subject);
  for (const leg of call.ringing) world.loseLeg(leg, false);
  call.ringing.clear();
  call.distributedBy = undefined;
  world.losePark(call);
  if (call.track !== undefined) call.track.state = 'ringing';
  const outcome = route(world, call, wanted);
  if (outcome !== 'ok') endCall(world, call, undefined);
  distributeAll(world);
  return SUCCESS;
}

/** Takes out of the call whoever has it on the line that the function came through. */
function leaveBehind(world: World, subject: Subject): void {
  const { call } = subject;
  const leaving: Party | undefined = subject.kind === 'user' ? subject.leg : answeringParty(call);
  if (leaving === undefined) return;
  removeParty(call, leaving);
  if (leaving.kind === 'leg') world.loseLeg(leaving, true);
}

function park(world: World, subject: Subject, slot: string): number {
  const { call } = subject;
  if (!/^[0-9*#]{1,9}$/.test(slot)) return refusal('BADFORMATTING');
  if (world.parkSlots.has(slot)) return refusal('PARKFAILED');
  if (!offers(subject, CallFeature.PARK)) return refusal('INVALIDCALLSTATE');
  leaveBehind(world, subject);
  for (const leg of call.ringing) world.loseLeg(leg, false);
  call.ringing.clear();
  call.distributedBy = undefined;
  world.lastParkCallId += 1;
  call.parked = { slot, callid: world.lastParkCallId };
  world.parkSlots.set(slot, call);
  for (const party of call.parties) if (party.kind === 'leg') party.state = CallState.CONNECTED;
  if (call.track !== undefined) call.track.state = 'answered';
  world.touch(call);
  distributeAll(world);
  return SUCCESS;
}

function complete(world: World, leg: Leg | undefined, fn: CallFunction): number {
  if (leg === undefined) return refusal('UNSUPPORTED');
  const named = (fn.callinst ?? []).map(({ callid }) =>
    [...leg.user.legs].find((each) => each.callid === callid),
  );
  const others = named.length > 0 ? named : [leg.related];
  const found = others.filter((other): other is Leg => other !== undefined && other !== leg);
  if (found.length === 0 || found.length < others.length) return refusal('OTHERNOTFOUND');
  if (fn.action === CallAction.CompleteConf) {
    if (found.some((other) => other.privacy) || leg.privacy) return refusal('PERMISSION');
    completeConference(world, leg, found);
    return SUCCESS;
  }
  const [other] = found;
  if (other === undefined || found.length > 1) return refusal('BADFORMATTING');
  const [held, active] = isHeld(other) || !isHeld(leg) ? [other, leg] : [leg, other];
  const ends = [...held.call.parties, ...active.call.parties].filter(
    (party) => party !== held && party !== active,
  );
  if (ends.length > 0 && ends.every((party) => party.kind === 'outside')) {
    // Nobody inside could end a call between two trunks.
    if (ends.length > 1) return refusal('CANTCOMPLETE');
  }
  completeTransfer(world, held, active);
  distributeAll(world);
  return SUCCESS;
}

function addToConference(world: World, { call }: Subject, target: string): number {
  if (target.length < 1 || target.length > 78) return refusal('BADFORMATTING');
  if (call.conference === undefined) return refusal('INVALIDCALLSTATE');
  const user = world.userByExtn(target);
  if (user === undefined && !/^\d{5,}$/.test(target)) return refusal('TARGETNOTFOUND');
  if (user === undefined) {
    const party: Party = { kind: 'outside', number: target, name: '', did: '' };
    call.parties.push(party);
    reference(call, party);
    world.touch(call);
    return SUCCESS;
  }
  if (user.dnd) return refusal('PERMISSION');
  route(world, call, { type: 0, number: target });
  for (const leg of legsOf(call)) if (leg.state === CallState.RINGBACK) leg.state = CallState.CONNECTED;
  return SUCCESS;
}

function memberFunction(world: World, subject: Subject, fn: CallFunction): number {
  const { call } = subject;
  const data = fn.memberfunctiondata;
  if (!data) return refusal('BADFORMATTING');
  if (call.conference === undefined) return refusal('INVALIDCALLSTATE');
  const member = [...call.references].find(([, lref]) => lref === data.lref)?.[0];
  if (member === undefined) return refusal('OTHERNOTFOUND');
  switch (data.action ?? MemberAction.None) {
    case MemberAction.DropCall:
      dropParty(world, member, call);
      return SUCCESS;
    case MemberAction.MuteOn:
    case MemberAction.MuteOff:
      if (member.kind !== 'leg') return refusal('PERMISSION');
      member.muted = data.action === MemberAction.MuteOn;
      return touched(world, call);
    default:
      return refusal('UNSUPPORTED');
  }
}

function setPriority(world: World, subject: Subject, arg1: string): number {
  if (subject.kind !== 'queue') return refusal('UNSUPPORTED');
  if (!/^[123]$/.test(arg1)) return refusal('BADFORMATTING');
  if (subject.track.state === 'answered') return refusal('CANTCOMPLETE');
  subject.track.priority = Number(arg1);
  world.touch(subject.call);
  distribute(world, subject.track.queue);
  return SUCCESS;
}

/** "Finish": with "1" the call is reported at once on the queue that it waits in now. */
function finish(world: World, subject: Subject, arg1: string): number {
  if (subject.kind !== 'queue') return refusal('UNSUPPORTED');
  if (arg1 !== '' && arg1 !== '1') return refusal('BADFORMATTING');
  const { call } = subject;
  const now = call.distributedBy;
  world.loseTrack(subject.track);
  if (arg1 === '1' && now !== undefined && now !== subject.track.queue) enqueue(world, call, now);
  return SUCCESS;
}

function offers(subject: Subject, bit: number): boolean {
  return (featuresOf(subject) & bit) !== 0;
}

function featuresOf(subject: Subject): number {
  switch (subject.kind) {
    case 'user':
      return legPicture(subject.leg, 0).featuresavailable ?? 0;
    case 'queue':
      return trackPicture(subject.track, 0).featuresavailable ?? 0;
    case 'park':
      return parkPicture(subject.call, 0).featuresavailable ?? 0;
  }
}
