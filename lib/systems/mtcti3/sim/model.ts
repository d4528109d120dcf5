/** The state of the simulated PBX: users, queues and calls. */
import type { CallDirection, CallState, FailedCause, ServiceMode } from '../enums';
import type { Absence } from '../messages';

export interface User {
  readonly guid: Buffer;
  extn: string;
  name: string;
  readonly fullName: string;
  readonly email: string;
  /** Login code for hot desking. */
  readonly code: string;
  /** Answers by lifting a hand set: cannot be answered by remote control. */
  readonly handSet: boolean;
  dnd: boolean;
  readonly dndExceptions: string[];
  absence: Absence | undefined;
  loggedInExtn: string;
  extnFault: boolean;
  voicemail: boolean;
  mailbox: MailboxCounters;
  app: string;
  ec500: boolean;
  /** Number of the mobile twin; empty when there is none. */
  readonly mobile: string;
  readonly forward: Forwarding;
  noAnswerSeconds: number;
  /** Milliseconds after a queue call in which the user gets no other one; 0 for none. */
  afterCallWorkMs: number;
  /** Milliseconds after which a ringing phone is answered by itself; undefined: never. */
  answersAfterMs: number | undefined;
  idleSince: number;
  /** Call appearances of the phone. */
  readonly appearances: number;
  lastCallId: number;
  readonly legs: Set<Leg>;
}

export interface Forwarding {
  unconditional: boolean;
  onBusy: boolean;
  onNoAnswer: boolean;
  toVoicemail: boolean;
  number: string;
  busyNumber: string;
}

export interface MailboxCounters {
  readonly newmessages: number;
  readonly oldmessages: number;
  readonly savedmessages: number;
}

export interface Member {
  readonly extn: string;
  readonly disabled: boolean;
}

export interface Queue {
  readonly guid: Buffer;
  extn: string;
  name: string;
  readonly email: string;
  members: readonly Member[];
  serviceMode: ServiceMode;
  voicemail: boolean;
  readonly voicemailSeconds: number;
  readonly noAnswerSeconds: number;
  mailbox: MailboxCounters;
  lastCallId: number;
  readonly tracks: Set<Track>;
}

/** A call as a user has it. */
export interface Leg {
  readonly kind: 'leg';
  readonly callid: number;
  readonly user: User;
  call: Call;
  state: CallState;
  direction: CallDirection;
  related: Leg | undefined;
  reference: number;
  dialled: string;
  muted: boolean;
  recording: boolean;
  privacy: boolean;
  page: boolean;
  failedCause: FailedCause;
  /** Ends the waiting of whoever lets this leg ring. */
  readonly over: AbortController;
}

/** Somebody behind a trunk. */
export interface Outside {
  readonly kind: 'outside';
  readonly number: string;
  readonly name: string;
  /** The number that was dialled to come in; empty when the system called out. */
  readonly did: string;
}

/** Voicemail, a feature name extension, or whatever else the system connects to. */
export interface Service {
  readonly kind: 'service';
  readonly number: string;
  readonly name: string;
  readonly voicemail: boolean;
}

export type Party = Leg | Outside | Service;

/** A call of a queue, followed from there to its end. */
export interface Track {
  readonly callid: number;
  readonly queue: Queue;
  call: Call;
  state: 'ringing' | 'queueing' | 'retargeting' | 'answered';
  priority: number;
  readonly since: number;
  /** Extensions that did not answer, until everybody was tried. */
  readonly tried: Set<string>;
}

export interface Conference {
  readonly number: string;
  readonly name: string;
}

export interface Call {
  gcid: Buffer;
  readonly ucid: Buffer;
  /** Those who talk or hold, the caller first. */
  readonly parties: Party[];
  readonly ringing: Set<Leg>;
  /** References of conference members. */
  readonly references: Map<Party, number>;
  tag: string;
  accountCode: string;
  track: Track | undefined;
  /** The queue that looks for an agent now; not always the one that follows the call. */
  distributedBy: Queue | undefined;
  parked: { readonly slot: string; readonly callid: number } | undefined;
  conference: Conference | undefined;
  /** The number that was meant at first, for calls that reach a user by way of a queue or diversion. */
  original: { readonly number: string; readonly name: string } | undefined;
  recordingPaused: boolean;
  readonly over: AbortController;
}

/** The key of a line, as subscriptions and changes name it. */
export function lineKeyOf(line: User | Queue): string {
  return `${'legs' in line ? 'user' : 'queue'}:${line.guid.toString('hex')}`;
}

/** The key of the park server. */
export const PARK_KEY = 'park';

/** Number and name of a party as others see them. */
export function identityOf(party: Party): { readonly number: string; readonly name: string } {
  return party.kind === 'leg' ? { number: party.user.extn, name: party.user.name } : party;
}
