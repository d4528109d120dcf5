/** What is kept of a call: its ends, the legs that nodes report, and what was told of it last. */
import type { CallFields, CtiDevice } from '../../core/events';
import type { Channel } from './mapper-devices';
import type { CallSection, PartySection, TargetSection } from './messages-delta3';

/** A party as a record names it. */
export interface Party {
  readonly role: 'partyA' | 'partyB';
  readonly party: PartySection;
  /** What was known of it before. */
  readonly known: CallEnd | undefined;
}

/** PartyA or PartyB of a business call. */
export interface CallEnd {
  readonly id: string;
  call: Call;
  /** The best report: that of the node where the end is, else of a node it transits. */
  party: PartySection;
  device: CtiDevice;
  role: Party['role'];
  /** It was told of as connected, in whichever call it was then. */
  wasConnected: boolean;
  /** The channel of a trunk that it occupies. */
  channel: Channel | undefined;
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
  /** The first one is that of the node that told of the call first. */
  legs: readonly Leg[];
  ends: readonly CallEnd[];
  /** The parties that some node reports now, each once; the others in `ends` wait for their loss only. */
  attached: readonly CallEnd[];
  /** Ends whose answer was told of this call; a party that a transfer brings is established in it anew. */
  answered: readonly string[];
  /** Numbers of the devices that have left by a transfer that was told. */
  transferredBy: readonly string[];
  /** Numbers of the targets whose users pushed the call away. */
  rejected: readonly string[];
  originated: boolean;
  queued: boolean;
  answeringDevice: CtiDevice | undefined;
  /** What was known first of where the call comes from and goes to: it outlives the parties. */
  readonly origin: Pick<CallFields, 'callingDevice' | 'calledDevice' | 'dialedNumber' | 'did' | 'direction'>;
  relatedCallId: string | undefined;
  /** What was told of the call last. */
  told: CallView | undefined;
}

/** A party as far as events depend on it. */
export interface EndView {
  readonly id: string;
  readonly device: CtiDevice;
  readonly role: Party['role'];
  readonly connected: boolean;
  readonly ringing: boolean;
  readonly hasAudio: boolean;
  readonly dialTone: boolean;
  readonly busyTone: boolean;
  readonly conference: boolean;
}

/** A phone that rings. */
export interface TargetView {
  readonly id: string;
  readonly device: CtiDevice;
}

/** One moment of a call. */
export interface CallView {
  readonly ends: readonly EndView[];
  readonly targets: readonly TargetView[];
  readonly originated: boolean;
  /** Nobody said so: the call merely is further than that. */
  readonly originatedDeduced: boolean;
  readonly queued: boolean;
  readonly conference: boolean;
  readonly tag: string;
  readonly accountCode: string;
}
