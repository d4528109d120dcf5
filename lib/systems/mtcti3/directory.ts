import type { CtiDirectory, DirectoryEntry } from '../../core/commands';
import { InputError } from '../../core/errors';
import type { LinesEntry, NotifyLines } from './messages';
import { NotifyLinesFlag } from './enums';

/** A user or queue as the lines subscription gives it. The guid stays when number or name change. */
export interface Member {
  readonly kind: 'user' | 'queue';
  /** Hexadecimal digits. */
  readonly guid: string;
  readonly number: string;
  readonly name: string;
}

/** What one NotifyLines changed. */
export interface DirectoryChange {
  readonly added: readonly Member[];
  readonly changed: readonly Member[];
  readonly removed: readonly Member[];
  readonly parkServer: boolean;
}

/** The users and queues that exist ("Subscribe for Lines"), found by number, name or guid. */
export class Directory {
  readonly #members = new Map<string, Member>();
  readonly #byNumber = new Map<string, Member>();
  #whole = false;
  #expectsAll = true;
  #parkServer = false;
  #listing: CtiDirectory | undefined;

  /** Whether the park server can be subscribed to. */
  get parkServer(): boolean {
    return this.#parkServer;
  }

  get users(): readonly Member[] {
    return this.#ofKind('user');
  }

  get queues(): readonly Member[] {
    return this.#ofKind('queue');
  }

  /** The next notify lists everything; until then what is known may be out of date. */
  expectAll(): void {
    this.#expectsAll = true;
    this.#setWhole(false);
  }

  /** The link is gone: what is known stays, but is not whole any more. */
  linkLost(): void {
    this.#setWhole(false);
  }

  apply(notify: NotifyLines): DirectoryChange {
    const added: Member[] = [];
    const changed: Member[] = [];
    const listed = [
      ...membersOf('user', [...(notify.adduser ?? []), ...(notify.changeuser ?? [])]),
      ...membersOf('queue', [...(notify.addqueue ?? []), ...(notify.changequeue ?? [])]),
    ];
    for (const member of listed) {
      const known = this.#members.get(member.guid);
      if (known === undefined) added.push(member);
      else if (known.number !== member.number || known.name !== member.name) changed.push(member);
    }
    const removed = this.#gone(notify, listed);
    for (const member of removed) this.#remove(member.guid);
    for (const member of [...added, ...changed]) this.#put(member);
    this.#parkServer = ((notify.flags ?? 0) & NotifyLinesFlag.PARKSERVER) !== 0;
    this.#expectsAll = false;
    this.#setWhole(true);
    return { added, changed, removed, parkServer: this.#parkServer };
  }

  byGuid(guid: string): Member | undefined {
    return this.#members.get(guid);
  }

  byNumber(number: string): Member | undefined {
    return this.#byNumber.get(number);
  }

  /** The user or queue of a number, name or guid; names are also found when their case differs. */
  find(kind: Member['kind'], reference: string): Member | undefined {
    const numbered = this.#byNumber.get(reference);
    if (numbered?.kind === kind) return numbered;
    const candidates = this.#ofKind(kind);
    const lower = reference.toLowerCase();
    return (
      candidates.find((member) => member.number === reference || member.name === reference) ??
      candidates.find((member) => member.name.toLowerCase() === lower || member.guid === lower)
    );
  }

  /**
   * As {@link find}, but unknown is an error.
   * @throws InputError CTI_INPUT_UNKNOWN
   */
  get(kind: Member['kind'], reference: string, field: string): Member {
    const member = this.find(kind, reference);
    if (member !== undefined) return member;
    throw new InputError('CTI_INPUT_UNKNOWN', `${field}: no ${kind} has the number or name ${reference}`, {
      context: { field, value: reference },
    });
  }

  /** The lists as editor and queryDirectory want them. */
  list(): CtiDirectory {
    this.#listing ??= {
      agents: this.users.map(entryOf),
      queues: this.queues.map(entryOf),
      devices: this.users.filter(({ number }) => number !== '').map(entryOf),
      applications: [],
      complete: this.#whole,
    };
    return this.#listing;
  }

  #ofKind(kind: Member['kind']): Member[] {
    return [...this.#members.values()].filter((member) => member.kind === kind);
  }

  #gone(notify: NotifyLines, listed: readonly Member[]): Member[] {
    const deleted = [...(notify.deleteuser ?? []), ...(notify.deletequeue ?? [])].map(guidOf);
    const gone = new Set(deleted);
    if (this.#expectsAll) {
      const alive = new Set(listed.map(({ guid }) => guid));
      for (const guid of this.#members.keys()) if (!alive.has(guid)) gone.add(guid);
    }
    return [...gone].map((guid) => this.#members.get(guid)).filter((member) => member !== undefined);
  }

  #put(member: Member): void {
    this.#remove(member.guid);
    this.#members.set(member.guid, member);
    if (member.number !== '') this.#byNumber.set(member.number, member);
    this.#listing = undefined;
  }

  #remove(guid: string): void {
    const known = this.#members.get(guid);
    if (known === undefined) return;
    this.#members.delete(guid);
    if (this.#byNumber.get(known.number) === known) this.#byNumber.delete(known.number);
    this.#listing = undefined;
  }

  #setWhole(whole: boolean): void {
    this.#whole = whole;
    this.#listing = undefined;
  }
}

function guidOf({ guid }: LinesEntry): string {
  return Buffer.from(guid ?? []).toString('hex');
}

function membersOf(kind: Member['kind'], entries: readonly LinesEntry[]): Member[] {
  return entries.map((entry) => ({
    kind,
    guid: guidOf(entry),
    number: entry.extn ?? '',
    name: entry.name ?? '',
  }));
}

function entryOf({ guid, number, name }: Member): DirectoryEntry {
  return { id: number || name, name, number, details: { guid } };
}
