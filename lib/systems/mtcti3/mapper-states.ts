/** Users, queues and presentities in the shape of events: names in full, nothing left out. */
import { absenceOf } from './mapper-fields';
import {
  enumName,
  flagNames,
  PHONE_STATES,
  RING_MODES,
  SERVICE_MODES,
  ServiceMode,
  UserFeature,
} from './enums';
import type { Mailbox, NotifyPresentity, NotifyQueue, NotifyUser } from './messages';

/** Messages in a mailbox. */
export interface MailboxState {
  readonly newMessages: number;
  readonly oldMessages: number;
  readonly savedMessages: number;
}

/** `state` of user.updated ("Fields in User Notify"). */
export interface UserState {
  readonly number: string;
  readonly name: string;
  readonly fullName: string;
  readonly katakanaName: string;
  readonly email: string;
  readonly language: string;
  /** Names of what may be changed; empty on releases that do not tell. */
  readonly features: readonly string[];
  readonly doNotDisturb: boolean;
  readonly barred: boolean;
  readonly exDirectory: boolean;
  readonly voicemail: boolean;
  /** The extension the user works at; empty when logged off. */
  readonly loggedInExtension: string;
  readonly loggedOff: boolean;
  readonly extensionFault: boolean;
  readonly absence: Record<string, unknown> | null;
  readonly mailbox: MailboxState | null;
  readonly applicationPresence: string;
  readonly noApplicationHandler: boolean;
  readonly mobileTwinning: boolean;
  readonly forwardUnconditional: boolean;
  readonly forwardOnBusy: boolean;
  readonly forwardOnNoAnswer: boolean;
  readonly forwardQueueCalls: boolean;
  readonly forwardNumber: string;
  readonly forwardBusyNumber: string;
  readonly forwardToVoicemail: boolean;
  readonly mayForwardOutside: boolean;
}

/** `state` of queue.updated ("Queue Notify"). */
export interface QueueState {
  readonly number: string;
  readonly name: string;
  readonly katakanaName: string;
  readonly email: string;
  readonly ringMode: string;
  readonly noAnswerTimeS: number;
  readonly voicemail: boolean;
  readonly voicemailTimeS: number;
  readonly serviceMode: string;
  readonly members: readonly { readonly extension: string; readonly enabled: boolean }[];
  readonly mailbox: MailboxState | null;
}

/** `state` of presence.updated ("NotifyPresentity"). */
export interface PresenceState {
  readonly presentity: string;
  readonly doNotDisturb: boolean;
  readonly phoneState: string;
  readonly absence: Record<string, unknown> | null;
  readonly applicationPresence: string;
  readonly noApplicationHandler: boolean;
  readonly forwardUnconditional: boolean;
  readonly unreadVoicemail: number;
}

const userFeatures = flagNames(UserFeature);

export function userStateOf(user: NotifyUser): UserState {
  return {
    number: user.extn ?? '',
    name: user.name ?? '',
    fullName: user.fullname ?? '',
    katakanaName: user.katakananame ?? '',
    email: user.email ?? '',
    language: user.language ?? '',
    features: userFeatures(user.featuresavailable ?? 0),
    doNotDisturb: user.dnd ?? false,
    barred: user.barred ?? false,
    exDirectory: user.xdirectory ?? false,
    voicemail: user.voicemail ?? false,
    loggedInExtension: user.loggedinextn ?? '',
    loggedOff: user.loggedoff ?? false,
    extensionFault: user.extnfault ?? false,
    absence: absenceOf(user.absence) ?? null,
    mailbox: mailboxOf(user.mailbox),
    applicationPresence: user.app ?? '',
    noApplicationHandler: user.noapphandler ?? false,
    mobileTwinning: user.ec500 ?? false,
    forwardUnconditional: user.fwdu ?? false,
    forwardOnBusy: user.fwdb ?? false,
    forwardOnNoAnswer: user.fwdna ?? false,
    forwardQueueCalls: user.fwdhg ?? false,
    forwardNumber: user.fwdunumber ?? '',
    forwardBusyNumber: user.fwdbnumber ?? '',
    forwardToVoicemail: user.fwdtovm ?? false,
    mayForwardOutside: user.offswitch ?? false,
  };
}

export function queueStateOf(queue: NotifyQueue): QueueState {
  return {
    number: queue.extn ?? '',
    name: queue.name ?? '',
    katakanaName: queue.katakananame ?? '',
    email: queue.email ?? '',
    ringMode: RING_MODES[queue.ringmode ?? 0] ?? `VALUE${queue.ringmode ?? 0}`,
    noAnswerTimeS: queue.noanswertime ?? 0,
    voicemail: queue.voicemail ?? false,
    voicemailTimeS: queue.voicemailtime ?? 0,
    serviceMode: serviceModeOf(queue.servicemode ?? ServiceMode.Unset),
    members: (queue.queuemembers?.member ?? []).map(({ extn, disabled }) => ({
      extension: extn ?? '',
      enabled: !(disabled ?? false),
    })),
    mailbox: mailboxOf(queue.mailbox),
  };
}

export function presenceStateOf(entry: NotifyPresentity, presentity: string): PresenceState {
  return {
    presentity,
    doNotDisturb: entry.sac ?? false,
    phoneState: PHONE_STATES[entry.phonestate ?? 0] ?? `VALUE${entry.phonestate ?? 0}`,
    absence: absenceOf(entry.absence) ?? null,
    applicationPresence: entry.app ?? '',
    noApplicationHandler: entry.noapphandler ?? false,
    forwardUnconditional: entry.fwdu ?? false,
    unreadVoicemail: entry.vmunread_messages ?? 0,
  };
}

/** A state as an event's own object. */
export function copyOfUser(state: UserState): Record<string, unknown> {
  const copy: Record<string, unknown> = { ...state };
  copy['features'] = state.features.slice();
  if (state.absence !== null) copy['absence'] = { ...state.absence };
  if (state.mailbox !== null) copy['mailbox'] = { ...state.mailbox };
  return copy;
}

/** A state as an event's own object. */
export function copyOfPresence(state: PresenceState): Record<string, unknown> {
  const copy: Record<string, unknown> = { ...state };
  if (state.absence !== null) copy['absence'] = { ...state.absence };
  return copy;
}

/** Names of the properties that differ; all of them when there was no state before. */
export function changedBetween<State extends object>(before: State | undefined, after: State): string[] {
  if (before === undefined) return Object.keys(after);
  const changed: string[] = [];
  for (const name in after) if (!isSame(before[name], after[name])) changed.push(name);
  return changed;
}

/** As {@link changedBetween}, property by property: a system tells presence more often than all else. */
export function changedPresence(before: PresenceState, after: PresenceState): (keyof PresenceState)[] {
  const changed: (keyof PresenceState)[] = [];
  if (before.doNotDisturb !== after.doNotDisturb) changed.push('doNotDisturb');
  if (before.phoneState !== after.phoneState) changed.push('phoneState');
  if (!isSame(before.absence, after.absence)) changed.push('absence');
  if (before.applicationPresence !== after.applicationPresence) changed.push('applicationPresence');
  if (before.noApplicationHandler !== after.noApplicationHandler) changed.push('noApplicationHandler');
  if (before.forwardUnconditional !== after.forwardUnconditional) changed.push('forwardUnconditional');
  if (before.unreadVoicemail !== after.unreadVoicemail) changed.push('unreadVoicemail');
  return changed;
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  const areObjects = typeof one === 'object' && typeof other === 'object' && one !== null && other !== null;
  return areObjects && JSON.stringify(one) === JSON.stringify(other);
}

function mailboxOf(mailbox: Mailbox | null | undefined): MailboxState | null {
  if (mailbox === undefined || mailbox === null) return null;
  return {
    newMessages: mailbox.newmessages ?? 0,
    oldMessages: mailbox.oldmessages ?? 0,
    savedMessages: mailbox.savedmessages ?? 0,
  };
}

function serviceModeOf(mode: ServiceMode): string {
  const found = Object.entries(SERVICE_MODES).find(([, value]) => value === mode);
  return found?.[0] ?? (mode === ServiceMode.Unset ? 'unset' : enumName(ServiceMode, mode));
}
