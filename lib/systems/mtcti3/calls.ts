/**
 * The calls that are known. A business call (story) has an appearance on every line that sees it: users,
 * queues, park slots. callid counts within one subscription only ("CallInfo"), so appearances are joined by
 * UCID and global call id, and where a queue gives neither, by queue and caller.
 */
import type { CtiQueue, LocalConnectionState } from '../../core/events';
import { PassingMap } from '../../core/passing-map';
import { RecentNames } from '../../core/recent-names';
import { takeOut } from '../../core/short-lists';
import {
  bareId,
  contradicts,
  globalIdsOf,
  hasSameCaller,
  hasSameIds,
  isExpectedAt,
  queueKeysOf,
} from './call-ids';
import type { Line } from './lines';
import type { CallInfo } from './messages';
import { phaseOf, type Phase } from './calls-phases';

/** A call on one line. */
export interface Appearance {
  readonly line: Line;
  readonly callid: number;
  /** How events name it. */
  readonly connectionId: string;
  /** The last complete picture. */
  info: CallInfo;
  /** UCID and global call id of the picture, each with its kind in front. */
  globalIds: readonly string[];
  /** The first of them as events give it. */
  globalId: string | undefined;
  /** Whether all of them lead to its story. */
  isFoundById: boolean;
  /** The picture's caller at each name of its queue. */
  queueKeys: readonly string[];
  phase: Phase;
  story: Story;
  /** Known from before the line was subscribed anew, and not seen since. */
  stale: boolean;
  /** What a command of this application makes of the end of the appearance. */
  fate: 'transferred' | 'diverted' | 'finished' | undefined;
}

/** A party of a story: what is known of its connection, and whether its own line tells it. */
export interface Party {
  readonly number: string;
  state: LocalConnectionState;
  direct: boolean;
}

/**
 * One business call. What it has few of stands in lists, each value once: a set or map for each would take longer to make
 * than all that is done with it.
 */
export interface Story {
  readonly id: string;
  /** Counts up: of two stories that turn out to be one call, the older one stays. */
  readonly order: number;
  /** UCID and global call ids, each with its kind in front. */
  readonly globalIds: string[];
  readonly appearances: Appearance[];
  readonly parties: Party[];
  /** Numbers that were seen in a conference of this call. */
  readonly conference: string[];
  /** Numbers of those who were told to have transferred the call. */
  readonly transferredBy: string[];
  /** The queue that the call waits in now. */
  waitsIn: CtiQueue | undefined;
  /** The queue that the call came through last. */
  queue: CtiQueue | undefined;
  data: StoryData;
  /** The appearance that was lost last, when none is left. */
  last: Appearance | undefined;
}

/** The data that call.dataUpdated reports. */
export interface StoryData {
  readonly tag: string;
  readonly accountCode: string;
  readonly notes: string;
  readonly priority: number;
}

/** Calls that are kept; beyond them the oldest one is given up, since its end was evidently missed. */
const MAXIMUM_CALLS = 10_000;
/** Ids of ended calls that are remembered at least, so that a repeated one is told apart. */
const REMEMBERED_IDS = 5_000;

const NO_APPEARANCES: readonly Appearance[] = [];

/** How an appearance is named in `connectionId`. */
export function connectionIdOf({ line, callid }: Pick<Appearance, 'line' | 'callid'>): string {
  return `${line.kind === 'parkServer' ? 'park' : line.number || line.name}:${callid}`;
}

export class Calls {
  readonly #stories = new PassingMap<string, Story>();
  readonly #byLine = new Map<string, Appearance[]>();
  readonly #byGlobalId = new PassingMap<string, Story>();
  readonly #byQueueAndCaller = new PassingMap<string, Appearance[]>();
  readonly #aliases = new Map<string, string>();
  readonly #endedIds = new RecentNames(REMEMBERED_IDS);
  #storiesMade = 0;

  /** The oldest first. */
  get stories(): readonly Story[] {
    return this.#stories.values().sort((one, other) => one.order - other.order);
  }

  get size(): number {
    return this.#stories.size;
  }

  /** The oldest call, when there are too many. */
  get surplus(): Story | undefined {
    if (this.#stories.size <= MAXIMUM_CALLS) return undefined;
    return this.#stories.values().reduce((oldest, story) => (story.order < oldest.order ? story : oldest));
  }

  find(lineKey: string, callid: number): Appearance | undefined {
    for (const appearance of this.eachOn(lineKey)) if (appearance.callid === callid) return appearance;
    return undefined;
  }

  /** The calls on a line, which must not change meanwhile. */
  eachOn(lineKey: string): readonly Appearance[] {
    return this.#byLine.get(lineKey) ?? NO_APPEARANCES;
  }

  /** The calls on a line as they are now. */
  on(lineKey: string): readonly Appearance[] {
    return this.eachOn(lineKey).slice();
  }

  /** Forgets a line that has no calls any more and is not watched either. */
  forgetLine(lineKey: string): void {
    this.#byLine.delete(lineKey);
  }

  /** The story of an event's callId, also of a call that was merged into another one. */
  story(id: string): Story | undefined {
    return this.#stories.get(id) ?? this.#stories.get(this.#aliases.get(id) ?? '');
  }

  /** False once a story has ended or was merged into another one. */
  isAlive(story: Story): boolean {
    return this.#stories.get(story.id) === story;
  }

  byConnectionId(connectionId: string): Appearance | undefined {
    const callid = Number(connectionId.slice(connectionId.lastIndexOf(':') + 1));
    for (const appearances of this.#byLine.values()) {
      for (const found of appearances) {
        if (found.callid === callid && found.connectionId === connectionId) return found;
      }
    }
    return undefined;
  }

  byReference(lineKey: string, referencecallid: number): Appearance | undefined {
    return this.on(lineKey).find(({ info }) => info.referencecallid === referencecallid);
  }

  /** The other call of a consultation, on the same line. */
  related({ line, info }: Appearance): Appearance | undefined {
    return info.relatedcallid ? this.find(line.key, info.relatedcallid) : undefined;
  }

  /** Adds a new appearance, to the story it belongs to or to a new one. */
  add(line: Line, info: CallInfo): { readonly appearance: Appearance; readonly isNewStory: boolean } {
    const globalIds = globalIdsOf(info);
    const globalId = bareId(globalIds[0]);
    const queueKeys = queueKeysOf(line, info);
    const known = this.#storyOf(line, info, globalIds, queueKeys);
    const callid = info.callid ?? 0;
    const story = known ?? this.#newStory(globalId ?? `${line.number || line.name || line.kind}-${callid}`);
    const appearance: Appearance = {
      line,
      callid,
      connectionId: connectionIdOf({ line, callid }),
      info,
      globalIds,
      globalId,
      isFoundById: false,
      queueKeys,
      phase: phaseOf(info),
      story,
      stale: false,
      fate: undefined,
    };
    const onLine = this.#byLine.get(line.key);
    if (onLine === undefined) this.#byLine.set(line.key, [appearance]);
    else onLine.push(appearance);
    story.appearances.push(appearance);
    this.#indexIds(appearance);
    this.#indexQueue(appearance);
    return { appearance, isNewStory: known === undefined };
  }

  /**
   * Replaces the picture of an appearance. Gives another story that turns out to be the same business call,
   * if there is one: its global call id is now this appearance's.
   */
  update(appearance: Appearance, info: CallInfo): Story | undefined {
    const before = appearance.info;
    appearance.info = info;
    appearance.stale = false;
    if (!hasSameCaller(before, info)) {
      this.#unindexQueue(appearance);
      appearance.queueKeys = queueKeysOf(appearance.line, info);
      this.#indexQueue(appearance);
    }
    if (!hasSameIds(before, info)) {
      appearance.globalIds = globalIdsOf(info);
      appearance.globalId = bareId(appearance.globalIds[0]);
      appearance.isFoundById = false;
    }
    if (appearance.isFoundById) return undefined;
    for (const id of appearance.globalIds) {
      const story = this.#byGlobalId.get(id);
      if (story !== undefined && story !== appearance.story) return story;
    }
    this.#indexIds(appearance);
    return undefined;
  }

  remove(appearance: Appearance): void {
    this.#unindexQueue(appearance);
    const onLine = this.#byLine.get(appearance.line.key);
    if (onLine !== undefined) takeOut(onLine, appearance);
    takeOut(appearance.story.appearances, appearance);
    appearance.story.last = appearance;
  }

  /** Moves everything of one story into another, whose id stays; commands still find it by the old one. */
  merge(from: Story, into: Story): void {
    for (const appearance of from.appearances) {
      appearance.story = into;
      into.appearances.push(appearance);
    }
    from.appearances.length = 0;
    for (const id of from.globalIds) {
      into.globalIds.push(id);
      this.#byGlobalId.set(id, into);
    }
    from.globalIds.length = 0;
    this.end(from);
    this.#aliases.set(from.id, into.id);
  }

  /** Forgets a story that is over. */
  end(story: Story): void {
    this.#stories.delete(story.id);
    this.#endedIds.add(story.id);
    for (const id of story.globalIds) if (this.#byGlobalId.get(id) === story) this.#byGlobalId.delete(id);
    for (const [alias, id] of this.#aliases) if (id === story.id) this.#aliases.delete(alias);
  }

  #newStory(wantedId: string): Story {
    this.#storiesMade += 1;
    const story: Story = {
      order: this.#storiesMade,
      id: this.#freeId(wantedId),
      globalIds: [],
      appearances: [],
      parties: [],
      conference: [],
      transferredBy: [],
      waitsIn: undefined,
      queue: undefined,
      data: { tag: '', accountCode: '', notes: '', priority: 0 },
      last: undefined,
    };
    this.#stories.set(story.id, story);
    return story;
  }

  /** Global call ids repeat after a restart of the system, callids whenever a subscription is made anew. */
  #freeId(wanted: string): string {
    let id = wanted;
    for (let count = 2; this.#stories.has(id) || this.#endedIds.has(id); count += 1)
      id = `${wanted}~${count}`;
    return id;
  }

  #storyOf(
    line: Line,
    info: CallInfo,
    globalIds: readonly string[],
    queueKeys: readonly string[],
  ): Story | undefined {
    for (const id of globalIds) {
      const story = this.#byGlobalId.get(id);
      if (story !== undefined) return story;
    }
    return this.#storyByQueueAndCaller(line, info, globalIds, queueKeys);
  }

  /** A queued call on the queue's line and the same one on an agent's line, when ids are missing. */
  #storyByQueueAndCaller(
    line: Line,
    info: CallInfo,
    globalIds: readonly string[],
    queueKeys: readonly string[],
  ): Story | undefined {
    const fitting = queueKeys
      .flatMap((key) => this.#byQueueAndCaller.get(key) ?? NO_APPEARANCES)
      .filter((other) => other.line.kind !== line.kind && !contradicts(globalIds, other.story.globalIds));
    if (fitting.length === 0) return undefined;
    const [queued, agent] = line.kind === 'queue' ? [info, undefined] : [undefined, line.number];
    const free = fitting.filter(
      (other) => !other.story.appearances.some((seen) => seen.line.key === line.key),
    );
    const expected = free.find((other) => isExpectedAt(queued ?? other.info, agent ?? other.line.number));
    return (expected ?? free[0])?.story;
  }

  #indexIds(appearance: Appearance): void {
    const { globalIds, story } = appearance;
    appearance.isFoundById = true;
    for (const id of globalIds) {
      const found = this.#byGlobalId.get(id);
      if (found !== undefined) {
        if (found !== story) appearance.isFoundById = false;
        continue;
      }
      this.#byGlobalId.set(id, story);
      story.globalIds.push(id);
    }
  }

  #indexQueue(appearance: Appearance): void {
    for (const key of appearance.queueKeys) {
      const found = this.#byQueueAndCaller.get(key);
      if (found === undefined) this.#byQueueAndCaller.set(key, [appearance]);
      else found.push(appearance);
    }
  }

  #unindexQueue(appearance: Appearance): void {
    for (const key of appearance.queueKeys) {
      const found = this.#byQueueAndCaller.get(key);
      if (found === undefined) continue;
      takeOut(found, appearance);
      if (found.length === 0) this.#byQueueAndCaller.delete(key);
    }
  }
}
