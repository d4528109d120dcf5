/**
 * One client of the simulator: its subscriptions, and the order in which it hears of things. While a notify
 * waits for its acknowledgement the next one of that subscription is held back; what happens meanwhile is
 * told by the picture that is true then ("NotifyAck", "NotifyCallControl").
 */
import { LinesFlag, NotifyLinesFlag, UserFlag } from '../enums';
import type {
  CallInfo,
  CallLost,
  GeneralCmd,
  Message,
  Notify,
  NotifyLines,
  Subscribe,
  SubscribeCmd,
} from '../messages';
import { control } from './functions';
import type { ControlLine } from './functions-start';
import { lineKeyOf, PARK_KEY, type Queue, type User } from './model';
import { legPicture, parkPicture, trackPicture } from './pictures';
import { result, SUCCESS } from './results';
import {
  presentityNotice,
  queueNotice,
  updateQueue,
  updateUser,
  userNotice,
  userOfPresentity,
} from './settings';
import { addPresentities, newSubscription, removePresentities, type Subscription } from './subscription';
import type { World, WorldListener } from './world';

/** What a connection needs of the server that it belongs to. */
export interface ConnectionHost {
  readonly world: World;
  readonly version: string;
  readonly files: ReadonlyMap<string, Buffer>;
  /** Refuses the next requests, when a fault says so. */
  nextRefusal(): number | undefined;
  readonly licensed: boolean;
}

export class Connection implements WorldListener {
  readonly #host: ConnectionHost;
  readonly #send: (message: Message) => void;
  readonly #subscriptions = new Map<number, Subscription>();

  constructor(host: ConnectionHost, send: (message: Message) => void) {
    this.#host = host;
    this.#send = send;
    host.world.listeners.add(this);
  }

  /** Subscriptions that are alive. */
  get subscriptions(): number {
    return this.#subscriptions.size;
  }

  close(): void {
    this.#host.world.listeners.delete(this);
    for (const subscription of [...this.#subscriptions.values()]) this.#end(subscription);
  }

  /** Ends every subscription of the system's own accord. */
  terminateAll(reason: string): void {
    for (const subscription of [...this.#subscriptions.values()]) this.#terminate(subscription, reason);
  }

  received(message: Message): void {
    const { subscribe, subscribecmd, subscribeend, notifyack, generalcmd } = message;
    if (subscribe) this.#subscribe(subscribe);
    else if (subscribecmd) this.#command(subscribecmd);
    else if (generalcmd) this.#general(generalcmd);
    else if (subscribeend) {
      const subscription = this.#subscriptions.get(subscribeend.subscribe_id ?? 0);
      if (subscription !== undefined) this.#end(subscription);
      this.#respond(
        subscribeend.requestid,
        subscription === undefined ? result('SUBSCRIPTION_INVALID_ID') : SUCCESS,
      );
    } else if (notifyack) {
      const subscription = this.#subscriptions.get(notifyack.subscribe_id ?? 0);
      if (subscription === undefined || subscription.unacknowledged !== (notifyack.notify_id ?? 0)) return;
      subscription.unacknowledged = 0;
      this.#pump(subscription);
    }
  }

  callChanged(lineKey: string, callid: number): void {
    for (const { waiting } of this.#watching(lineKey)) waiting.calls.add(callid);
  }

  callLost(lineKey: string, lost: CallLost): void {
    for (const { waiting } of this.#watching(lineKey)) {
      waiting.calls.delete(lost.callid ?? 0);
      waiting.lost.push(lost);
    }
  }

  lineChanged(lineKey: string): void {
    for (const subscription of this.#subscriptions.values()) {
      if (subscription.lineKey === lineKey) subscription.waiting.line = true;
    }
  }

  linesChanged(change: NotifyLines): void {
    for (const subscription of this.#subscriptions.values()) {
      if (subscription.kind === 'lines')
        subscription.waiting.lines = merged(subscription.waiting.lines, change);
    }
  }

  presenceChanged(user: User): void {
    for (const { presentities, waiting } of this.#subscriptions.values()) {
      for (const presentity of [user.extn, user.email, `sip:${user.email}`]) {
        if (presentities.has(presentity)) waiting.presentities.add(presentity);
      }
    }
  }

  settled(): void {
    let told = false;
    for (const subscription of this.#subscriptions.values()) told = this.#pump(subscription) || told;
    if (!told) return;
    for (const { kind, id } of this.#subscriptions.values()) {
      if (kind === 'refreshWrapper') this.#send({ notify: { subscribe_id: id, refreshwrapper: {} } });
    }
  }

  #watching(lineKey: string): Subscription[] {
    return [...this.#subscriptions.values()].filter(
      (subscription) => subscription.lineKey === lineKey && subscription.ccflags !== 0,
    );
  }

  #respond(requestid: number | null | undefined, code: number): void {
    if (requestid) this.#send({ response: { requestid, result: code } });
  }

  #subscribe(subscribe: Subscribe): void {
    const id = subscribe.subscribe_id ?? 0;
    const known = this.#subscriptions.get(id);
    const refused = this.#host.licensed ? this.#host.nextRefusal() : result('NOTALLOWED');
    if (refused !== undefined) {
      this.#respond(subscribe.requestid, refused);
      return;
    }
    if (known !== undefined) {
      this.#armExpiry(known, subscribe.timeout ?? 0);
      this.#respond(subscribe.requestid, SUCCESS);
      return;
    }
    const made = this.#make(id, subscribe);
    if (typeof made === 'number') {
      this.#respond(subscribe.requestid, made);
      return;
    }
    this.#subscriptions.set(id, made);
    this.#armExpiry(made, subscribe.timeout ?? 0);
    this.#respond(subscribe.requestid, SUCCESS);
    this.#tellEverything(made);
    this.#pump(made);
  }

  /** A new subscription, or the result that refuses it. */
  #make(id: number, { lines, user, queue, presence, parkserver, refreshwrapper, timeout }: Subscribe) {
    if (id === 0) return result('SUBSCRIPTION_INVALID_ID');
    const { world } = this.#host;
    if (lines) return this.#once('lines') ?? newSubscription(id, 'lines', '', lines.flags ?? 0, 0);
    if (refreshwrapper)
      return this.#once('refreshWrapper') ?? newSubscription(id, 'refreshWrapper', '', 0, 0);
    if (parkserver) {
      return (
        this.#once('parkServer') ??
        newSubscription(id, 'parkServer', PARK_KEY, parkserver.flags ?? 0, parkserver.ccflags || 1)
      );
    }
    if (user) {
      const found = world.users.get(hex(user.guid));
      if (found === undefined) return result('USERNOTFOUND');
      const made = newSubscription(id, 'user', lineKeyOf(found), user.flags ?? 0, user.ccflags ?? 0);
      made.live = ((user.flags ?? 0) & UserFlag.ACTIVAPP) !== 0;
      return made;
    }
    if (queue) {
      const byName = [...world.queues.values()].find(({ name, extn }) =>
        [name, extn].includes(queue.name ?? ''),
      );
      const found = queue.guid?.length ? world.queues.get(hex(queue.guid)) : byName;
      if (found === undefined) return result('NOTFOUND');
      return newSubscription(id, 'queue', lineKeyOf(found), queue.flags ?? 0, queue.ccflags ?? 0);
    }
    if (presence) {
      if ((timeout ?? 0) < 60) return result('SUBSCRIPTION_TIMEOUT_TOO_SMALL');
      if ((timeout ?? 0) > 86_400) return result('PRESENCE_ERRUNKNOWN');
      if ((presence.entry ?? []).length > world.users.size + 100) return result('TOOMANY');
      const made = newSubscription(id, 'presence', '', presence.flags ?? 0, 0);
      addPresentities(made, presence.entry ?? []);
      return made;
    }
    return result('SUBSCRIPTION_INVALID');
  }

  #once(kind: Subscription['kind']): number | undefined {
    const exists = [...this.#subscriptions.values()].some((subscription) => subscription.kind === kind);
    return exists ? result('TOOMANY') : undefined;
  }

  #tellEverything(subscription: Subscription): void {
    const { kind, lineKey, waiting } = subscription;
    if (kind === 'lines') waiting.lines = this.#allLines(subscription.flags);
    if (kind === 'user' || kind === 'queue') waiting.line = true;
    if (subscription.ccflags === 0) return;
    for (const callid of this.#callids(lineKey)) waiting.calls.add(callid);
  }

  #allLines(flags: number): NotifyLines {
    const { users, queues } = this.#host.world;
    const entry = ({ guid, extn, name }: User | Queue) => ({ guid, extn, name });
    return {
      flags: NotifyLinesFlag.PARKSERVER,
      adduser: (flags & LinesFlag.USERS) === 0 ? [] : [...users.values()].map(entry),
      addqueue: (flags & LinesFlag.QUEUES) === 0 ? [] : [...queues.values()].map(entry),
    };
  }

  #callids(lineKey: string): number[] {
    const line = this.#lineOf(lineKey);
    if (line === 'park')
      return [...this.#host.world.parkSlots.values()].map(({ parked }) => parked?.callid ?? 0);
    if (line === undefined) return [];
    return 'legs' in line
      ? [...line.legs].map(({ callid }) => callid)
      : [...line.tracks].map(({ callid }) => callid);
  }

  #lineOf(lineKey: string): ControlLine | undefined {
    if (lineKey === PARK_KEY) return 'park';
    const [kind, guid = ''] = lineKey.split(':');
    return kind === 'user' ? this.#host.world.users.get(guid) : this.#host.world.queues.get(guid);
  }

  #command(command: SubscribeCmd): void {
    const subscription = this.#subscriptions.get(command.subscribe_id ?? 0);
    const code = this.#host.nextRefusal() ?? this.#carryOut(subscription, command);
    this.#host.world.commit();
    this.#respond(command.requestid, code);
  }

  #carryOut(subscription: Subscription | undefined, command: SubscribeCmd): number {
    if (subscription === undefined) return result('SUBSCRIPTION_INVALID_ID');
    const line = this.#lineOf(subscription.lineKey);
    const { world } = this.#host;
    const { timeout, presence, callcontrol, user, queue } = command;
    if (timeout !== undefined && timeout !== null) {
      this.#armExpiry(subscription, timeout);
      return SUCCESS;
    }
    if (presence) {
      if (subscription.kind !== 'presence') return result('REQUEST_INVALID_CONTEXT');
      addPresentities(subscription, presence.add ?? []);
      removePresentities(subscription, presence.remove ?? []);
      return SUCCESS;
    }
    if (line === undefined) return result('REQUEST_INVALID_CONTEXT');
    if (callcontrol) return control(world, line, callcontrol);
    if (user && line !== 'park' && 'legs' in line) {
      if (user.app?.makelive) subscription.live = true;
      if (user.app?.makedead) subscription.live = false;
      return updateUser(world, line, user);
    }
    if (queue && line !== 'park' && 'tracks' in line) return updateQueue(world, line, queue);
    return result('REQUEST_INVALID_PAYLOAD');
  }

  #general({ requestid, getfile, getversioninfo }: GeneralCmd): void {
    const refused = this.#host.nextRefusal();
    if (refused !== undefined) this.#respond(requestid, refused);
    else if (getversioninfo) {
      this.#send({ generaldata: { responseid: requestid ?? 0, versioninfo: this.#host.version } });
    } else if (getfile) {
      const { cmdinst, fname } = getfile;
      if (!fname) {
        this.#respond(requestid, result('GENCMD_REQUIRED_DATA_MISSING'));
        return;
      }
      const payload = this.#host.files.get(fname);
      const answer = {
        cmdinst: cmdinst ?? 0,
        fname,
        ...(payload === undefined ? { result: 4 } : { payload }),
      };
      this.#send({ generaldata: { responseid: requestid ?? 0, getfile: answer } });
    } else this.#respond(requestid, result('GENCMD_INVALID_PAYLOAD'));
  }

  /** Sends the next notify of a subscription, unless the last one waits for its acknowledgement. */
  #pump(subscription: Subscription): boolean {
    if (subscription.unacknowledged !== 0) return false;
    const payload = this.#nextPayload(subscription);
    if (payload === undefined) return false;
    subscription.lastNotifyId += 1;
    subscription.unacknowledged = subscription.lastNotifyId;
    this.#send({
      notify: { subscribe_id: subscription.id, notify_id: subscription.lastNotifyId, ...payload },
    });
    return true;
  }

  #nextPayload(subscription: Subscription): Notify | undefined {
    const { waiting, kind, flags, lineKey } = subscription;
    if (waiting.lines !== undefined) {
      const { lines } = waiting;
      waiting.lines = undefined;
      return { lines };
    }
    if (waiting.presentities.size > 0) return { presence: this.#presenceNotice(subscription) };
    if (waiting.line) {
      waiting.line = false;
      const line = this.#lineOf(lineKey);
      if (line === undefined || line === 'park') return undefined;
      return kind === 'user' && 'legs' in line
        ? { user: userNotice(line, flags, this.#applications(lineKey)) }
        : { queue: queueNotice(line as Queue, flags) };
    }
    return this.#callNotice(subscription);
  }

  #callNotice(subscription: Subscription): Notify | undefined {
    const { waiting, lineKey, ccflags } = subscription;
    if (waiting.calls.size === 0 && waiting.lost.length === 0) return undefined;
    const callinfo = [...waiting.calls]
      .map((callid) => this.#picture(lineKey, callid, ccflags))
      .filter((info) => info !== undefined);
    const calllost = waiting.lost.splice(0);
    waiting.calls.clear();
    if (callinfo.length === 0 && calllost.length === 0) return undefined;
    subscription.refreshInstance += 1;
    return { callcontrol: { refreshinstance: subscription.refreshInstance, callinfo, calllost } };
  }

  #picture(lineKey: string, callid: number, ccflags: number): CallInfo | undefined {
    const line = this.#lineOf(lineKey);
    if (line === undefined) return undefined;
    if (line === 'park') {
      const call = [...this.#host.world.parkSlots.values()].find(({ parked }) => parked?.callid === callid);
      return call === undefined ? undefined : parkPicture(call, ccflags);
    }
    if ('legs' in line) {
      const leg = [...line.legs].find((each) => each.callid === callid);
      return leg === undefined ? undefined : legPicture(leg, ccflags);
    }
    const track = [...line.tracks].find((each) => each.callid === callid);
    return track === undefined ? undefined : trackPicture(track, ccflags);
  }

  #presenceNotice(subscription: Subscription) {
    const { waiting, presentities, presenceFull } = subscription;
    const entry = [...waiting.presentities].map((presentity) => {
      const user = userOfPresentity(this.#host.world, presentity);
      const applications = user === undefined ? 0 : this.#applications(lineKeyOf(user));
      const lref = presentities.get(presentity) ?? 0;
      const who = lref === 0 ? { presentity } : { lref };
      return { ...who, ...presentityNotice(this.#host.world, presentity, applications) };
    });
    waiting.presentities.clear();
    subscription.presenceFull = false;
    return { full: presenceFull ? 1 : 0, entry };
  }

  #applications(lineKey: string): number {
    return [...this.#subscriptions.values()].filter((each) => each.lineKey === lineKey && each.live).length;
  }

  #armExpiry(subscription: Subscription, timeoutS: number): void {
    const { clock } = this.#host.world;
    clock.clearTimeout(subscription.expiry);
    if (timeoutS === 0) return;
    subscription.expiry = clock.setTimeout(() => {
      this.#terminate(subscription, 'timeout');
    }, timeoutS * 1_000);
  }

  #terminate(subscription: Subscription, reason: string): void {
    this.#end(subscription);
    this.#send({ subscribeterminated: { subscribe_id: subscription.id, reason } });
  }

  #end(subscription: Subscription): void {
    this.#host.world.clock.clearTimeout(subscription.expiry);
    this.#subscriptions.delete(subscription.id);
  }
}

function merged(before: NotifyLines | undefined, change: NotifyLines): NotifyLines {
  const join = <T>(a: T[] | null | undefined, b: T[] | null | undefined): T[] => [...(a ?? []), ...(b ?? [])];
  return {
    flags: change.flags ?? 0,
    adduser: join(before?.adduser, change.adduser),
    addqueue: join(before?.addqueue, change.addqueue),
    deleteuser: join(before?.deleteuser, change.deleteuser),
    deletequeue: join(before?.deletequeue, change.deletequeue),
    changeuser: join(before?.changeuser, change.changeuser),
    changequeue: join(before?.changequeue, change.changequeue),
  };
}

function hex(bytes: Uint8Array | null | undefined): string {
  return Buffer.from(bytes ?? []).toString('hex');
}
