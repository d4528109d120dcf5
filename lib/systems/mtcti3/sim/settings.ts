/** Carries out what clients change on users and queues, and shows them (NotifyUser, NotifyQueue). */
import { CallState, QueueFlag, ServiceMode, UserFeature, UserFlag } from '../enums';
import type { NotifyPresentity, NotifyQueue, NotifyUser, UpdateQueue, UpdateUser } from '../messages';
import { distribute, distributeAll } from './distribution';
import { isHeld } from './pictures';
import type { Queue, User } from './model';
import { refusal, result, SUCCESS } from './results';
import type { World } from './world';

const USER_FEATURES =
  UserFeature.VALID |
  UserFeature.SAC |
  UserFeature.ABSENCE |
  UserFeature.EC500 |
  UserFeature.LOGIN |
  UserFeature.SHORTCODE |
  UserFeature.MAKECALL |
  UserFeature.FWDU |
  UserFeature.APP;

/** Switches by short code: which property of the user, and its value. */
const SWITCHES: Readonly<Record<number, (user: User) => void>> = {
  0: ({ forward }) => (forward.unconditional = true),
  1: ({ forward }) => (forward.unconditional = false),
  2: ({ forward }) => (forward.onBusy = true),
  3: ({ forward }) => (forward.onBusy = false),
  4: ({ forward }) => (forward.onNoAnswer = true),
  5: ({ forward }) => (forward.onNoAnswer = false),
  7: (user) => (user.dnd = true),
  8: (user) => (user.dnd = false),
  10: ({ dndExceptions }) => (dndExceptions.length = 0),
  17: (user) => (user.voicemail = true),
  18: (user) => (user.voicemail = false),
  166: (user) => (user.ec500 = true),
  167: (user) => (user.ec500 = false),
};

export function updateUser(world: World, user: User, update: UpdateUser): number {
  const { sac, absence, ec500, loginextn, app, fwdu, shortcodedata } = update;
  if (sac) user.dnd = (sac.set ?? 0) !== 0;
  if (absence) user.absence = absence.set ? (absence.absence ?? undefined) : undefined;
  if (ec500) user.ec500 = (ec500.set ?? 0) !== 0;
  if (fwdu) {
    user.forward.unconditional = fwdu.set ?? false;
    user.forward.toVoicemail = fwdu.fwdtovm ?? false;
    if (fwdu.fwdu_number) user.forward.number = fwdu.fwdu_number;
  }
  if (app?.value !== undefined && app.value !== null) user.app = app.value;
  if (loginextn) {
    const outcome = logIn(world, user, loginextn.extn ?? '', loginextn.password ?? '');
    if (outcome !== SUCCESS) return outcome;
  }
  for (const { code, val } of shortcodedata ?? []) {
    const outcome = shortCode(user, code ?? 0, val ?? '');
    if (outcome !== SUCCESS) return outcome;
  }
  world.lineChanged(user);
  distributeAll(world);
  return SUCCESS;
}

export function updateQueue(world: World, queue: Queue, update: UpdateQueue): number {
  const { setservicemode, setvoicemail, members, addmember, deletemember } = update;
  const named = [...(members?.member ?? []), ...(addmember ?? [])];
  if (named.some(({ extn }) => world.userByExtn(extn ?? '') === undefined)) return result('USERNOTFOUND');
  if (setservicemode) queue.serviceMode = serviceModeOf(setservicemode.servicemode ?? 0);
  if (setvoicemail) queue.voicemail = setvoicemail.enabled ?? false;
  if (members) queue.members = (members.member ?? []).map(memberOf);
  for (const added of (addmember ?? []).map(memberOf)) {
    const known = queue.members.some(({ extn }) => extn === added.extn);
    queue.members = known
      ? queue.members.map((member) => (member.extn === added.extn ? added : member))
      : [...queue.members, added];
  }
  const deleted = new Set((deletemember ?? []).map(({ extn }) => extn));
  queue.members = queue.members.filter(({ extn }) => !deleted.has(extn));
  world.lineChanged(queue);
  distribute(world, queue);
  return SUCCESS;
}

/** The user at the extension before is logged off; no extension logs this one off. */
export function logIn(world: World, user: User, extn: string, password: string): number {
  if (extn !== '' && extn !== user.extn && password !== user.code) return result('NOTALLOWED');
  if (user.legs.size > 0) return result('REQUESTFAILED');
  const before = [...world.users.values()].find(
    (other) => other !== user && other.loggedInExtn === extn && extn !== '',
  );
  if (before !== undefined && before.legs.size > 0) return result('REQUESTFAILED');
  if (before !== undefined) {
    before.loggedInExtn = '';
    world.lineChanged(before);
  }
  user.loggedInExtn = extn;
  return SUCCESS;
}

export function userNotice(user: User, flags: number, applications: number): NotifyUser {
  const { forward } = user;
  const notice: NotifyUser = {
    extn: user.extn,
    name: user.name,
    fullname: user.fullName,
    email: user.email,
    featuresavailable: USER_FEATURES,
    language: 'eng',
    dnd: user.dnd,
    voicemail: user.voicemail,
    loggedinextn: user.loggedInExtn,
    extnfault: user.extnFault,
    loggedoff: user.loggedInExtn === '',
    ec500: user.ec500,
    offswitch: true,
  };
  if ((flags & UserFlag.MAILBOX) !== 0) notice.mailbox = user.mailbox;
  if ((flags & UserFlag.ABSENCE) !== 0 && user.absence !== undefined) notice.absence = user.absence;
  if ((flags & UserFlag.APP) !== 0) {
    notice.app = user.app;
    notice.noapphandler = applications === 0;
  }
  if ((flags & UserFlag.FWD) !== 0) {
    notice.fwdu = forward.unconditional;
    notice.fwdb = forward.onBusy;
    notice.fwdna = forward.onNoAnswer;
    notice.fwdunumber = forward.number;
    notice.fwdbnumber = forward.busyNumber;
    notice.fwdtovm = forward.toVoicemail;
  }
  return notice;
}

export function queueNotice(queue: Queue, flags: number): NotifyQueue {
  const notice: NotifyQueue = {
    extn: queue.extn,
    name: queue.name,
    email: queue.email,
    noanswertime: queue.noAnswerSeconds,
    voicemail: queue.voicemail,
    voicemailtime: queue.voicemailSeconds,
    servicemode: queue.serviceMode,
  };
  if ((flags & QueueFlag.MEMBERS) !== 0) {
    notice.queuemembers = { member: queue.members.map(({ extn, disabled }) => ({ extn, disabled })) };
  }
  if ((flags & QueueFlag.MAILBOX) !== 0) notice.mailbox = queue.mailbox;
  return notice;
}

/** A presentity by extension or e-mail address; an unknown one is in the unknown state. */
export function presentityNotice(world: World, presentity: string, applications: number): NotifyPresentity {
  const user = userOfPresentity(world, presentity);
  if (user === undefined) return { phonestate: 8 };
  return {
    sac: user.dnd,
    phonestate: phoneStateOf(user),
    app: user.app || (applications === 0 ? 'Offline' : ''),
    fwdu: user.forward.unconditional,
    vmunread_messages: user.mailbox.newmessages,
    noapphandler: applications === 0,
    ...(user.absence === undefined ? {} : { absence: user.absence }),
  };
}

export function userOfPresentity(world: World, presentity: string): User | undefined {
  const number = presentity.replace(/^sip:/, '');
  return [...world.users.values()].find(({ extn, email }) => extn === number || email === number);
}

/** "Table 1 - Phone states". */
function phoneStateOf(user: User): number {
  if (user.loggedInExtn === '') return 5;
  if (user.extnFault) return 6;
  const legs = [...user.legs];
  if (legs.some((leg) => leg.state === CallState.CONNECTED || isHeld(leg))) return 4;
  if (legs.some(({ state }) => state === CallState.RINGING)) return 2;
  if (legs.some(({ state }) => state === CallState.AFTERCALLWORK)) return 3;
  return legs.length > 0 ? 1 : 0;
}

function shortCode(user: User, code: number, value: string): number {
  const simple = SWITCHES[code];
  if (simple !== undefined) {
    simple(user);
    return SUCCESS;
  }
  switch (code) {
    case 6:
      user.forward.number = value;
      return SUCCESS;
    case 9:
      user.dndExceptions.push(value);
      return SUCCESS;
    case 70:
      return setCounters(user, value);
    case 94:
      user.noAnswerSeconds = Number(value);
      return /^\d+$/.test(value) ? SUCCESS : result('REQUEST_INVALID_PAYLOAD');
    case 109:
      return setAbsentText(user, value);
    case 114:
      user.forward.busyNumber = value;
      return SUCCESS;
    default:
      return refusal('UNSUPPORTED');
  }
}

function setCounters(user: User, value: string): number {
  const counters = /^;(\d+),(\d+),(\d+)$/.exec(value);
  if (counters === null) return result('REQUEST_INVALID_PAYLOAD');
  const [newmessages = 0, oldmessages = 0, savedmessages = 0] = counters.slice(1).map(Number);
  user.mailbox = { newmessages, oldmessages, savedmessages };
  return SUCCESS;
}

/** "$set,$val,$str". */
function setAbsentText(user: User, value: string): number {
  const [set = '', msg = '', ...rest] = value.split(',');
  if (!/^[01]$/.test(set) || !/^\d+$/.test(msg)) return result('REQUEST_INVALID_PAYLOAD');
  user.absence = set === '1' ? { msg: Number(msg), str: rest.join(',') } : undefined;
  return SUCCESS;
}

/** The two enumerations of service modes have the same values. */
function serviceModeOf(mode: number): ServiceMode {
  return [ServiceMode.Unset, ServiceMode.Active, ServiceMode.NS, ServiceMode.OOS][mode] ?? ServiceMode.Unset;
}

function memberOf({ extn, disabled }: { extn?: string | null; disabled?: boolean | null }) {
  return { extn: extn ?? '', disabled: disabled ?? false };
}
