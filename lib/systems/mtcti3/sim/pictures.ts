/** What a line shows of a call (CallInfo), as the flags of its subscription ask for it. */
import {
  CallControlFlag,
  CallDirection,
  CallFeature,
  CallState,
  MemberDirection,
  MemberState,
  TrunkType,
} from '../enums';
import type { CallInfo, ConferenceMember, PartyInfo } from '../messages';
import { identityOf, type Call, type Leg, type Party, type Track } from './model';
import { othersOf } from './world';

const F = CallFeature;

const TALKING =
  F.DROP |
  F.HOLD |
  F.BLINDTRANSFER |
  F.PARK |
  F.SETUPTRANSFER |
  F.SETTAG |
  F.SETACCOUNTCODE |
  F.GENERATEDIGITS;
const ALWAYS = F.FORCECLEAR | F.SETAUTHCODE;
const JOINING = F.COMPLETETRANSFER | F.COMPLETECONF;
const QUEUED =
  F.DROP |
  F.BLINDTRANSFER |
  F.PARK |
  F.SETTAG |
  F.SETACCOUNTCODE |
  F.FORCECLEAR |
  F.SETAUTHCODE |
  F.SETPRIORITY |
  F.FINISH;

const HELD_STATES: readonly CallState[] = [
  CallState.ONHOLD,
  CallState.ONHOLDPENDTRANSFER,
  CallState.ONHOLDPENDCONF,
];

export function isHeld({ state }: Leg): boolean {
  return HELD_STATES.includes(state);
}

/** A user's picture. */
export function legPicture(leg: Leg, ccflags: number): CallInfo {
  const { call, user, direction } = leg;
  const far = farEnd(leg);
  const inbound = direction === CallDirection.INBOUND;
  const info: CallInfo = {
    callid: leg.callid,
    referencecallid: leg.reference,
    state: leg.state,
    direction,
    gcid: call.gcid,
    activeheld: othersOf(call, leg).some((party) => party.kind === 'leg' && isHeld(party)),
    featuresavailable: legFeatures(leg),
    featuresavailable2: leg.page ? 1 : 0,
    calledparty: inbound ? '' : leg.dialled,
    tag: call.tag,
    accountcode: call.accountCode,
    mute: leg.muted,
    failedcause: leg.failedCause,
    recording: leg.recording,
    recordingpaused: call.recordingPaused,
    pagecall: leg.page,
  };
  if (leg.related !== undefined) info.relatedcallid = leg.related.callid;
  if (inbound) info.callingparty = partyInfo(call.parties[0] ?? leg);
  if (far !== undefined) info.connectedparty = far;
  if (inbound && call.original !== undefined && call.original.number !== user.extn) {
    info.originalcalledparty = { ...call.original, nametype: 5 };
  }
  const absent = othersOf(call, leg).find(
    (party) => party.kind === 'leg' && party.user.absence !== undefined,
  );
  if (absent?.kind === 'leg' && absent.user.absence !== undefined) info.absence = absent.user.absence;
  return { ...info, ...extended(call, ccflags, leg), ...dialled(leg, ccflags) };
}

/** A queue's picture of the call that it follows. */
export function trackPicture(track: Track, ccflags: number): CallInfo {
  const { call, callid } = track;
  const [caller] = call.parties;
  const answered = answeringParty(call);
  const info: CallInfo = {
    callid,
    state: trackState(track),
    direction: CallDirection.INBOUND,
    gcid: call.gcid,
    featuresavailable: trackFeatures(track),
    calledparty: caller?.kind === 'outside' ? caller.did : track.queue.extn,
    tag: call.tag,
    accountcode: call.accountCode,
    recordingpaused: call.recordingPaused,
  };
  if (caller !== undefined) info.callingparty = partyInfo(caller);
  const conference = call.conference;
  if (conference !== undefined) {
    info.connectedparty = { number: conference.number, name: conference.name, nametype: 110 };
  } else if (answered !== undefined) info.connectedparty = partyInfo(answered);
  if (answered === undefined && (ccflags & CallControlFlag.TARGETS) !== 0) {
    info.targets = { target: [...call.ringing].map((leg) => ({ partyinfo: partyInfo(leg) })) };
  }
  return { ...info, ...extended(call, ccflags, call.parties[0]) };
}

/** The park server's picture. */
export function parkPicture(call: Call, ccflags: number): CallInfo {
  const [parked] = call.parties;
  return {
    callid: call.parked?.callid ?? 0,
    state: CallState.ONHOLD,
    direction: CallDirection.INBOUND,
    gcid: call.gcid,
    featuresavailable: F.DROP | F.BLINDTRANSFER | F.SETTAG | F.FORCECLEAR,
    parkslot: call.parked?.slot ?? '',
    tag: call.tag,
    ...(parked === undefined ? {} : { callingparty: partyInfo(parked) }),
    ...extended(call, ccflags, undefined),
  };
}

/** Whom the caller of a queue talks to. */
export function answeringParty(call: Call): Party | undefined {
  return call.parties[1];
}

export function partyInfo(party: Party): PartyInfo {
  const { number, name } = identityOf(party);
  const nametype = party.kind === 'leg' ? 5 : party.kind === 'outside' ? 9 : 110;
  return { number, name, nametype };
}

function farEnd(leg: Leg): PartyInfo | undefined {
  const { call } = leg;
  if (call.conference !== undefined) {
    return { number: call.conference.number, name: call.conference.name, nametype: 110 };
  }
  const [other] = othersOf(call, leg);
  if (other !== undefined) return partyInfo(other);
  const [rings] = call.ringing;
  return rings !== undefined && rings !== leg ? partyInfo(rings) : undefined;
}

function extended(call: Call, ccflags: number, self: Party | undefined): CallInfo {
  const info: CallInfo = {};
  if ((ccflags & CallControlFlag.UCID) !== 0) info.ucid = { ucid: call.ucid };
  const outside = call.parties.find((party) => party.kind === 'outside');
  if (outside?.kind === 'outside') {
    info.trunkinfo = { trunktype: TrunkType.TrunkSIP, did: outside.did };
  }
  const { track, distributedBy: by } = call;
  if (track !== undefined) {
    const { extn: number, name } = track.queue;
    info.queueinfo = { number, name, priority: track.priority };
    if (by !== undefined && by !== track.queue) {
      Object.assign(info.queueinfo, { overflow_number: by.extn, overflow_name: by.name });
    }
  }
  if ((ccflags & CallControlFlag.CALLDATA) !== 0) {
    info.calldata = { language: 'eng', privacy: self?.kind === 'leg' && self.privacy };
  }
  const wantsMembers = (ccflags & (CallControlFlag.CONFERENCE | CallControlFlag.CONFERENCE2)) !== 0;
  if (call.conference !== undefined && wantsMembers) {
    info.conferencemember = call.parties
      .filter((party) => party !== self)
      .map((party) => memberPicture(call, party));
  }
  return info;
}

function memberPicture(call: Call, party: Party): ConferenceMember {
  return {
    lref: call.references.get(party) ?? 0,
    state: memberState(party),
    direction: MemberDirection.INBOUND,
    connectedparty: partyInfo(party),
    mute: party.kind === 'leg' && party.muted,
  };
}

/** Conference members have the same states as calls, as far as these go. */
function memberState(party: Party) {
  if (party.kind !== 'leg') return MemberState.CONNECTED;
  return isHeld(party) ? MemberState.ONHOLD : MemberState.CONNECTED;
}

function dialled(leg: Leg, ccflags: number): CallInfo {
  const wanted = (ccflags & CallControlFlag.DIALINFO) !== 0 && leg.dialled !== '';
  return wanted ? { dialinfo: { number: leg.dialled, complete: leg.state !== CallState.DIALLING } } : {};
}

function legFeatures(leg: Leg): number {
  switch (leg.state) {
    case CallState.RINGING:
      return F.DROP | F.ANSWER | F.REDIRECT | F.SETTAG | ALWAYS;
    case CallState.DIALTONE:
    case CallState.DIALLING:
      return F.DROP | F.DIAL;
    case CallState.DIALLED:
    case CallState.RINGBACK:
    case CallState.QUEUEING:
      return (
        F.DROP | F.SETTAG | F.SETACCOUNTCODE | (leg.related === undefined ? 0 : F.COMPLETETRANSFER) | ALWAYS
      );
    case CallState.CONNECTED:
    case CallState.ANSWEREDBYVOICEMAIL:
      return talkingFeatures(leg);
    case CallState.ONHOLD:
    case CallState.ONHOLDPENDTRANSFER:
    case CallState.ONHOLDPENDCONF:
      return (
        F.DROP | F.UNHOLD | F.BLINDTRANSFER | F.SETTAG | ALWAYS | (leg.related === undefined ? 0 : JOINING)
      );
    default:
      return F.DROP;
  }
}

function talkingFeatures(leg: Leg): number {
  const { call, user, recording, privacy, muted } = leg;
  let features = TALKING | ALWAYS;
  features |= recording ? F.CALLRECORDINGOFF : F.CALLRECORDINGON;
  features |= privacy ? F.PRIVACYOFF : F.PRIVACYON;
  features |= F.RECORDINGPAUSECONTROL;
  if (user.mobile !== '') features |= F.PUSHTOEC500;
  if (user.legs.size > 1) features |= JOINING;
  if (call.conference !== undefined) {
    features |= F.ADDTOCONF | F.ADMINCONFMEMBER | (muted ? F.MUTEOFF : F.MUTEON);
  }
  return features;
}

/** bit 31 of the document's examples belongs to no function and is left out. */
function trackFeatures({ call, state }: Track): number {
  if (call.conference !== undefined) {
    return (QUEUED & ~(F.BLINDTRANSFER | F.PARK)) | F.ADDTOCONF | F.ADMINCONFMEMBER | F.CALLRECORDINGON;
  }
  return state === 'answered' ? QUEUED | F.CALLRECORDINGON : QUEUED | F.REDIRECT;
}

function trackState({ state, call }: Track): CallState {
  switch (state) {
    case 'ringing':
      return CallState.RINGING;
    case 'queueing':
      return CallState.QUEUEING;
    case 'retargeting':
      return CallState.RETARGETING;
    case 'answered': {
      const answered = answeringParty(call);
      if (answered === undefined)
        return [...call.ringing].length > 0 ? CallState.RINGING : CallState.CONNECTED;
      if (answered.kind === 'service' && answered.voicemail) return CallState.ANSWEREDBYVOICEMAIL;
      return answered.kind === 'leg' && call.conference === undefined && isHeld(answered)
        ? CallState.ONHOLD
        : CallState.CONNECTED;
    }
  }
}
