import type { CallEventType, CtiCause, CtiDevice, EventDraft, LocalConnectionState } from '../../core/events';
import type { Appearance, Calls, Story } from './calls';
import type { Phase } from './calls-phases';
import type { Directory } from './directory';
import { NORMAL_CLEARING } from './enums';
import {
  callDraft,
  callOnlyDraft,
  detailsOf,
  identify,
  numbered,
  type CallDraft,
  type CallIdentity,
  type FieldSources,
} from './mapper-fields';
import type { CallLost } from './messages';

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

  /** Adds a call event about an appearance and gives it, so that fields can be replaced or added. */
  call(type: CallEventType, appearance: Appearance): CallDraft {
    const draft = callDraft(type, appearance, this, detailsOf(appearance.info));
    this.add(draft);
    return draft;
  }

  /** As {@link call}, about a connection that is over; `loss` says how, where the system does. */
  over(type: CallEventType, appearance: Appearance, loss: CallLost | undefined): CallDraft {
    const draft = this.made(type, appearance, loss);
    this.add(draft);
    return draft;
  }

  /** What {@link over} adds, to be added later. */
  made(type: CallEventType, appearance: Appearance, loss: CallLost | undefined): CallDraft {
    const details = loss === undefined ? detailsOf(appearance.info) : detailsOfLoss(loss);
    const draft = callDraft(type, appearance, this, details);
    draft.localConnectionState = 'null';
    if (loss?.reason) draft.cause = causeOfLoss(loss.reason);
    return draft;
  }

  /** The event that says what an appearance is doing now, in the call that it shows or in another one. */
  state(appearance: Appearance, flags: DraftFlags, identity?: CallIdentity): void {
    if (appearance.phase === 'unknown') return;
    const draft = flag(this.call(STATE_EVENTS[appearance.phase], appearance), flags);
    if (identity !== undefined) identify(draft, identity);
  }

  /** Adds a call event about a party that another line tells of, and gives it. */
  party(
    type: CallEventType,
    appearance: Appearance,
    subjectDevice: CtiDevice,
    localConnectionState: LocalConnectionState,
  ): CallDraft {
    const draft = this.call(type, appearance);
    draft.subjectDevice = { ...subjectDevice };
    draft.localConnectionState = localConnectionState;
    const member = this.directory.byNumber(subjectDevice.number);
    if (member?.kind === 'user') {
      draft.agent = { id: member.number, name: member.name, extension: member.number };
    }
    if (type === 'call.established') draft.answeringDevice = { ...subjectDevice };
    return draft;
  }

  /** The end of a call: cleared, then ended. */
  end(story: Story, flags?: DraftFlags, cleared = true): void {
    const { last } = story;
    if (last === undefined) return;
    if (cleared) this.add(flag(endDraft('call.cleared', story, last, this), flags));
    this.add(flag(endDraft('call.ended', story, last, this), flags));
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
  const draft = callOnlyDraft(type, last, sources, detailsOf(last.info));
  draft.callId = story.id;
  draft.localConnectionState = 'null';
  return draft;
}

/** What CallLost says besides the call. */
function detailsOfLoss({ thisenddropped, description }: CallLost): Record<string, unknown> {
  const droppedBy = thisenddropped === true ? 'thisEnd' : 'otherEnd';
  return description ? { droppedBy, description } : { droppedBy };
}

function causeOfLoss(code: number): CtiCause {
  return { name: code === NORMAL_CLEARING ? 'NORMAL_CLEARING' : `REASON_${code}`, code };
}

function flag(draft: CallDraft, flags: DraftFlags | undefined): CallDraft {
  if (flags?.snapshot === true) draft.snapshot = true;
  if (flags?.synthetic === true) draft.synthetic = true;
  return draft;
}

/** Whether the party's own line shows the call. */
export function isSeenDirectly(story: Story, number: string): boolean {
  for (const { line } of story.appearances) if (line.kind === 'user' && line.number === number) return true;
  return false;
}
