import type {
  CallEventType,
  CallFields,
  CtiDevice,
  EventDraft,
  LocalConnectionState,
} from '../../core/events';
import type { Appearance, Calls, Story } from './calls';
import type { Phase } from './calls-phases';
import type { Directory } from './directory';
import {
  callDraft,
  callOnlyDraft,
  identify,
  numbered,
  type CallDraft,
  type CallIdentity,
  type FieldSources,
} from './mapper-fields';

/** How an event came about; both default to false. */
export interface DraftFlags {
  readonly snapshot?: boolean;
  readonly synthetic?: boolean;
}

/** The event that says what a phase is, for phases that have one. */
const STATE_EVENTS: Readonly<Record<Phase, CallEventType>> = {
  unknown: 'call.began',
  initiated: 'call.serviceInitiated',
  originated: 'call.originated',
  alerting: 'call.delivered',
  diverting: 'call.diverted',
  queued: 'call.queued',
  connected: 'call.established',
  voicemail: 'call.established',
  held: 'call.held',
  failed: 'call.failed',
  cleared: 'call.connectionCleared',
  afterCallWork: 'call.connectionCleared',
};

/**
 * Collects the events of one notify, in order. Call events are the ones that flows get: nothing in them is kept or
 * used twice.
 */
export class Drafts {
  readonly calls: Calls;
  readonly directory: Directory;
  #drafts: EventDraft[] = [];

  constructor(calls: Calls, directory: Directory) {
    this.calls = calls;
    this.directory = directory;
  }

  /** Gives what was collected and begins anew. */
  take(): EventDraft[] {
    const drafts = this.#drafts;
    this.#drafts = [];
    return drafts;
  }

  add(draft: EventDraft): void {
    this.#drafts.push(draft);
  }

  /** A call event about an appearance; `extra` replaces or adds fields and belongs to this event alone. */
  call(type: CallEventType, appearance: Appearance, extra?: Partial<CallFields>, flags?: DraftFlags): void {
    const draft = callDraft(type, appearance, this);
    if (extra !== undefined) Object.assign(draft, extra);
    this.add(flagged(draft, flags));
  }

  /** A call event about an appearance whose connection comes into a state, by default the one of its phase. */
  step(
    type: CallEventType,
    appearance: Appearance,
    state: LocalConnectionState | undefined,
    synthetic: boolean,
  ): void {
    const draft = callDraft(type, appearance, this);
    if (state !== undefined) draft.localConnectionState = state;
    draft.synthetic = synthetic;
    this.add(draft);
  }

  /** The event that says what an appearance is doing now, in the call that it shows or in another one. */
  state(appearance: Appearance, flags: DraftFlags, identity?: CallIdentity): void {
    if (appearance.phase === 'unknown') return;
    const draft = callDraft(STATE_EVENTS[appearance.phase], appearance, this);
    if (identity !== undefined) identify(draft, identity);
    this.add(flagged(draft, flags));
  }

  /** A call event about a party that another line tells of. */
  party(
    type: CallEventType,
    appearance: Appearance,
    subjectDevice: CtiDevice,
    localConnectionState: LocalConnectionState,
    flags?: DraftFlags,
  ): void {
    const draft = callDraft(type, appearance, this);
    draft.subjectDevice = { ...subjectDevice };
    draft.localConnectionState = localConnectionState;
    const member = this.directory.byNumber(subjectDevice.number);
    if (member?.kind === 'user') {
      draft.agent = { id: member.number, name: member.name, extension: member.number };
    }
    if (type === 'call.established') draft.answeringDevice = { ...subjectDevice };
    this.add(flagged(draft, flags));
  }

  /** The end of a call: cleared, then ended. */
  end(story: Story, flags?: DraftFlags, cleared = true): void {
    const { last } = story;
    if (last === undefined) return;
    if (cleared) this.add(flagged(endDraft('call.cleared', story, last, this), flags));
    this.add(flagged(endDraft('call.ended', story, last, this), flags));
  }

  /** A number as a device of the directory. */
  device(number: string, name = ''): CtiDevice {
    return numbered(number, name, this.directory) ?? { number: number || name };
  }
}

/** What is told of a call that has no party left: nothing about a single device. */
function endDraft(
  type: 'call.cleared' | 'call.ended',
  story: Story,
  last: Appearance,
  sources: FieldSources,
): CallDraft {
  const draft = callOnlyDraft(type, last, sources);
  draft.callId = story.id;
  draft.localConnectionState = 'null';
  return draft;
}

function flagged(draft: CallDraft, flags: DraftFlags | undefined): CallDraft {
  if (flags?.snapshot === true) draft.snapshot = true;
  if (flags?.synthetic === true) draft.synthetic = true;
  return draft;
}

/** Sets what is known of a party's connection. A line of its own is believed over what others tell. */
export function setParty(story: Story, number: string, state: LocalConnectionState, direct: boolean): void {
  if (number === '') return;
  if (state === 'null') story.parties.delete(number);
  else story.parties.set(number, { state, direct });
}

/** Whether the party's own line shows the call. */
export function isSeenDirectly(story: Story, number: string): boolean {
  for (const { line } of story.appearances) if (line.kind === 'user' && line.number === number) return true;
  return false;
}
