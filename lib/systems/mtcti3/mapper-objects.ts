/**
 * Users, queues, presentities, park slots and the directory as events. Each report is complete, so that what
 * changed is found by comparing it with the last one.
 */
import type {
  AgentEvent,
  AgentEventType,
  CtiAgent,
  CtiDevice,
  EventDraft,
  ObjectEvent,
  ObjectEventType,
} from '../../core/events';
import { deviceOfLine, type Line } from './lines';
import { unstamped } from '../../core/drafts';
import type { Directory, Member } from './directory';
import { detailsOf, deviceOf, namedQueue, present } from './mapper-fields';
import {
  changedBetween,
  changedPresence,
  copyOfPresence,
  copyOfUser,
  presenceStateOf,
  queueStateOf,
  userStateOf,
  type MailboxState,
  type PresenceState,
  type QueueState,
  type UserState,
} from './mapper-states';
import type { NotifyCallControl, NotifyLines, NotifyPresence, NotifyQueue, NotifyUser } from './messages';

type ObjectDraft = Extract<EventDraft, { type: ObjectEventType }>;
type AgentDraft = Extract<EventDraft, { type: AgentEventType }>;

/** A park slot in use. */
interface ParkState {
  readonly slot: string;
  readonly occupied: boolean;
  readonly parked: CtiDevice | null;
  readonly call: Record<string, unknown> | null;
}

export class ObjectMapper {
  readonly #directory: Directory;
  readonly #users = new Map<string, UserState>();
  readonly #queues = new Map<string, QueueState>();
  readonly #presence = new Map<string, PresenceState>();
  /** By callid of the park server's subscription. */
  readonly #parked = new Map<number, ParkState>();

  constructor(directory: Directory) {
    this.#directory = directory;
  }

  /** The last report of a user or queue, by the key of its line. */
  user(lineKey: string): UserState | undefined {
    return this.#users.get(lineKey);
  }

  queue(lineKey: string): QueueState | undefined {
    return this.#queues.get(lineKey);
  }

  /** A line is not watched any more: what it told last would grow old. */
  forget(lineKey: string): void {
    this.#users.delete(lineKey);
    this.#queues.delete(lineKey);
  }

  forgetPresence(): void {
    this.#presence.clear();
  }

  /** The slots that were not named again since the park server was subscribed anew. */
  parkBegins(): void {
    this.#parked.clear();
  }

  lines(notify: NotifyLines, snapshot: boolean): EventDraft[] {
    const { added, changed, removed, parkServer } = this.#directory.apply(notify);
    if (!snapshot && added.length + changed.length + removed.length === 0) return [];
    const state = {
      users: this.#directory.users.length,
      queues: this.#directory.queues.length,
      parkServer,
      // The first list is the directory itself, which queryDirectory gives.
      added: snapshot ? [] : added.map(memberState),
      changed: changed.map(memberState),
      removed: removed.map(memberState),
    };
    return [{ type: 'directory.updated', state, snapshot }];
  }

  userChanged(line: Line, notify: NotifyUser, snapshot: boolean): EventDraft[] {
    const state = userStateOf(notify);
    const before = this.#users.get(line.key);
    const changed = changedBetween(before, state);
    this.#users.set(line.key, state);
    if (changed.length === 0 && !snapshot) return [];
    const agent = agentOfUser(line, state);
    const subjectDevice = deviceOfLine(line);
    const updated: ObjectDraft = unstamped('mtcti3', 'user.updated') as ObjectEvent;
    updated.user = { ...agent };
    updated.subjectDevice = { ...subjectDevice };
    updated.changed = changed;
    updated.state = copyOfUser(state);
    updated.snapshot = snapshot;
    const drafts: EventDraft[] = [updated];
    if (snapshot) {
      const told = agentDraft(agentStateOf(state), agent, subjectDevice);
      told.snapshot = true;
      drafts.push(told);
    } else if (before !== undefined) {
      drafts.push(...agentDrafts(before, state, agent, subjectDevice));
    }
    if (before?.mailbox !== state.mailbox) {
      drafts.push(...voicemailDrafts(before?.mailbox, state.mailbox, subjectDevice, snapshot));
    }
    return drafts;
  }

  queueChanged(line: Line, notify: NotifyQueue, snapshot: boolean): EventDraft[] {
    const state = queueStateOf(notify);
    const before = this.#queues.get(line.key);
    const changed = changedBetween(before, state);
    this.#queues.set(line.key, state);
    if (changed.length === 0 && !snapshot) return [];
    const queue = namedQueue(line.number, line.name) ?? {};
    const subjectDevice = deviceOfLine(line);
    return [
      { type: 'queue.updated', queue, subjectDevice, changed, state: { ...state }, snapshot },
      ...(snapshot || before === undefined ? [] : this.#memberDrafts(before, state, queue)),
      ...voicemailDrafts(before?.mailbox, state.mailbox, subjectDevice, snapshot),
    ];
  }

  /** `nameOf` gives the presentity behind an lref; one that is not watched any more has none. */
  presenceChanged(notify: NotifyPresence, nameOf: (lref: number) => string | undefined): EventDraft[] {
    const drafts: EventDraft[] = [];
    for (const entry of notify.entry ?? []) {
      const presentity = nameOf(entry.lref ?? 0) ?? entry.presentity ?? '';
      if (presentity === '') continue;
      const state = presenceStateOf(entry, presentity);
      const before = this.#presence.get(presentity);
      const changed = before === undefined ? Object.keys(state) : changedPresence(before, state);
      if (changed.length === 0) continue;
      this.#presence.set(presentity, state);
      drafts.push(this.#presenceDraft(state, changed, before === undefined));
    }
    return drafts;
  }

  /** Park slots ("Subscribe for ParkServer"): a parked call is a CallInfo with a slot. */
  parkChanged({ callinfo, calllost }: NotifyCallControl, snapshot: boolean): EventDraft[] {
    const drafts: EventDraft[] = [];
    for (const info of callinfo ?? []) {
      const before = this.#parked.get(info.callid ?? 0);
      const state: ParkState = {
        slot: info.parkslot ?? '',
        occupied: true,
        parked: deviceOf(info.callingparty ?? info.connectedparty, this.#directory) ?? null,
        call: detailsOf(info),
      };
      const changed = changedBetween(before, state);
      this.#parked.set(info.callid ?? 0, state);
      if (changed.length > 0) drafts.push(parkDraft(state, changed, snapshot));
    }
    for (const { callid } of calllost ?? []) {
      const before = this.#parked.get(callid ?? 0);
      if (before === undefined) continue;
      this.#parked.delete(callid ?? 0);
      const free: ParkState = { slot: before.slot, occupied: false, parked: null, call: null };
      drafts.push(parkDraft(free, changedBetween(before, free), false));
    }
    return drafts;
  }

  /** Everything that is known, as snapshots. */
  snapshot(lines: Iterable<Line>): EventDraft[] {
    const drafts: EventDraft[] = [];
    for (const line of lines) {
      const user = this.#users.get(line.key);
      const queue = this.#queues.get(line.key);
      const subjectDevice = deviceOfLine(line);
      if (user !== undefined) {
        const agent = agentOfUser(line, user);
        drafts.push(
          { type: 'user.updated', user: agent, subjectDevice, state: { ...user } },
          agentDraft(agentStateOf(user), agent, subjectDevice),
        );
      }
      if (queue !== undefined) {
        const name = namedQueue(line.number, line.name) ?? {};
        drafts.push({ type: 'queue.updated', queue: name, subjectDevice, state: { ...queue } });
      }
    }
    for (const state of this.#presence.values()) drafts.push(this.#presenceDraft(state, undefined, true));
    for (const state of this.#parked.values()) drafts.push(parkDraft(state, undefined, true));
    return drafts.map((draft) => ({ ...draft, snapshot: true }));
  }

  #presenceDraft(state: PresenceState, changed: string[] | undefined, snapshot: boolean): EventDraft {
    const member = this.#directory.byNumber(state.presentity);
    const subjectDevice: CtiDevice = { number: state.presentity };
    if (member !== undefined && member.name !== '') subjectDevice.name = member.name;
    const draft: ObjectDraft = unstamped('mtcti3', 'presence.updated') as ObjectEvent;
    draft.subjectDevice = subjectDevice;
    draft.state = copyOfPresence(state);
    draft.snapshot = snapshot;
    if (member?.kind === 'user') draft.user = { id: member.number, name: member.name };
    if (changed !== undefined) draft.changed = changed;
    return draft;
  }

  /** Members that were enabled or disabled are ready or not ready for this queue, those taken off it logged off. */
  #memberDrafts(
    before: QueueState,
    after: QueueState,
    queue: { id?: string; name?: string; number?: string },
  ): EventDraft[] {
    const were = new Map(before.members.map(({ extension, enabled }) => [extension, enabled]));
    const are = new Set(after.members.map(({ extension }) => extension));
    const draftOf = (extension: string, { type, name: agentState }: AgentState): EventDraft => {
      const name = this.#directory.byNumber(extension)?.name ?? '';
      return {
        type,
        agent: { id: extension, ...present({ name }), extension },
        subjectDevice: { number: extension, ...present({ name }), kind: 'station' },
        agentState,
        queue: { ...queue },
      };
    };
    return [
      ...before.members
        .filter(({ extension }) => !are.has(extension))
        .map(({ extension }) => draftOf(extension, MEMBER_REMOVED)),
      ...after.members
        .filter(({ extension, enabled }) => were.get(extension) !== enabled)
        .map(({ extension, enabled }) => draftOf(extension, enabled ? MEMBER_ENABLED : MEMBER_DISABLED)),
    ];
  }
}

interface AgentState {
  readonly type: AgentEventType;
  readonly name: string;
}

const MEMBER_ENABLED: AgentState = { type: 'agent.ready', name: 'MEMBER_ENABLED' };
const MEMBER_DISABLED: AgentState = { type: 'agent.notReady', name: 'MEMBER_DISABLED' };
const MEMBER_REMOVED: AgentState = { type: 'agent.loggedOff', name: 'MEMBER_REMOVED' };

/** What NotifyUser says of a user's readiness. */
function agentStateOf(user: UserState): AgentState {
  if (user.loggedOff) return { type: 'agent.loggedOff', name: 'LOGGEDOFF' };
  if (user.doNotDisturb) return { type: 'agent.notReady', name: 'DND' };
  return { type: 'agent.ready', name: 'AVAILABLE' };
}

function agentDrafts(
  before: UserState,
  after: UserState,
  agent: CtiAgent,
  subjectDevice: CtiDevice,
): EventDraft[] {
  const is = agentStateOf(after);
  if (agentStateOf(before).type === is.type) return [];
  const change = agentDraft(is, agent, subjectDevice);
  if (!before.loggedOff) return [change];
  change.synthetic = true;
  return [agentDraft({ type: 'agent.loggedOn', name: 'LOGGEDON' }, agent, subjectDevice), change];
}

function agentDraft({ type, name }: AgentState, agent: CtiAgent, subjectDevice: CtiDevice): AgentDraft {
  const draft: AgentDraft = unstamped('mtcti3', type) as AgentEvent;
  draft.agent = { ...agent };
  draft.subjectDevice = { ...subjectDevice };
  draft.agentState = name;
  return draft;
}

function agentOfUser(line: Line, { loggedInExtension }: UserState): CtiAgent {
  const extension = loggedInExtension || line.number;
  const agent: CtiAgent = { id: line.number || line.name };
  if (line.name !== '') agent.name = line.name;
  if (extension !== '') agent.extension = extension;
  return agent;
}

function voicemailDrafts(
  before: MailboxState | null | undefined,
  after: MailboxState | null,
  to: CtiDevice,
  snapshot: boolean,
): EventDraft[] {
  if (snapshot || !before || after === null || after.newMessages <= before.newMessages) return [];
  return [{ type: 'voicemail.received', to, unread: after.newMessages, details: { ...after } }];
}

function parkDraft(state: ParkState, changed: string[] | undefined, snapshot: boolean): EventDraft {
  return {
    type: 'park.updated',
    subjectDevice: { number: state.slot || 'park', kind: 'other' },
    ...(changed === undefined ? {} : { changed }),
    state: { ...state },
    snapshot,
  };
}

function memberState({ kind, number, name, guid }: Member): Record<string, unknown> {
  return { kind, number, name, guid };
}
