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
import { callFields, numbered, type FieldSources } from './mapper-fields';

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

/** Collects the events of one notify, in order. */
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
    return this.#drafts.splice(0);
  }

  add(draft: EventDraft): void {
    this.#drafts.push(draft);
  }

  /** A call event about an appearance; `extra` replaces or adds fields. */
  call(
    type: CallEventType,
    appearance: Appearance,
    extra: Partial<CallFields> = {},
    flags: DraftFlags = {},
  ): void {
    const fields = callFields(appearance, this);
    this.add({ type, ...fields, ...extra, ...flagFields(flags) });
  }

  /** The event that says what an appearance is doing now. */
  state(appearance: Appearance, flags: DraftFlags): void {
    if (appearance.phase === 'unknown') return;
    this.call(STATE_EVENTS[appearance.phase], appearance, {}, flags);
  }

  /** A call event about a party that another line tells of. */
  party(
    type: CallEventType,
    appearance: Appearance,
    subjectDevice: CtiDevice,
    localConnectionState: LocalConnectionState,
    flags: DraftFlags = {},
  ): void {
    const member = this.directory.byNumber(subjectDevice.number);
    const agent =
      member?.kind === 'user'
        ? { agent: { id: member.number, name: member.name, extension: member.number } }
        : {};
    const answering = type === 'call.established' ? { answeringDevice: subjectDevice } : {};
    this.call(type, appearance, { subjectDevice, localConnectionState, ...agent, ...answering }, flags);
  }

  /** The end of a call: cleared, then ended. */
  end(story: Story, flags: DraftFlags = {}, cleared = true): void {
    const { last } = story;
    if (last === undefined) return;
    const common = { ...endFields(last, this), callId: story.id, ...flagFields(flags) };
    if (cleared) this.add({ type: 'call.cleared', ...common });
    this.add({ type: 'call.ended', ...common });
  }

  /** A number as a device of the directory. */
  device(number: string, name = ''): CtiDevice {
    return numbered(number, name, this.directory) ?? { number: number || name };
  }
}

/** What is told of a call that has no party left: nothing about a single device. */
function endFields(last: Appearance, sources: FieldSources): CallFields {
  const fields = callFields(last, sources);
  delete fields.connectionId;
  delete fields.subjectDevice;
  delete fields.agent;
  return { ...fields, localConnectionState: 'null' };
}

function flagFields({ snapshot = false, synthetic = false }: DraftFlags): DraftFlags {
  return { ...(snapshot ? { snapshot } : {}), ...(synthetic ? { synthetic } : {}) };
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
