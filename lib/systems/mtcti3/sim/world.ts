import { sleep, type Clock } from '../../../core/clock';
import { FailedCause, NORMAL_CLEARING, ServiceMode, type CallDirection, type CallState } from '../enums';
import type { CallLost, NotifyLines } from '../messages';
import {
  lineKeyOf,
  PARK_KEY,
  type Call,
  type Leg,
  type Party,
  type Queue,
  type Track,
  type User,
} from './model';

/** What happened, for those who watch lines. */
export interface WorldListener {
  /** The call has a new picture on this line. */
  callChanged(lineKey: string, callid: number): void;
  callLost(lineKey: string, lost: CallLost): void;
  /** Settings or state of the user or queue changed. */
  lineChanged(lineKey: string): void;
  linesChanged(change: NotifyLines): void;
  presenceChanged(user: User): void;
  /** Everything that belongs to one event has been told. */
  settled(): void;
}

/** Users, queues and calls, and who is told when they change. */
export class World {
  readonly users = new Map<string, User>();
  readonly queues = new Map<string, Queue>();
  readonly calls = new Set<Call>();
  readonly parkSlots = new Map<string, Call>();
  readonly accountCodes = ['1001', '1002', '2000'];
  readonly authCodes = ['4711', '4712'];
  /** Users whose phones a scenario plays: they do nothing by themselves. */
  readonly scripted = new Set<User>();
  readonly listeners = new Set<WorldListener>();
  readonly clock: Clock;
  readonly random: () => number;
  /** Ends everything that waits. */
  readonly over = new AbortController();
  lastParkCallId = 0;
  #calls = 1_000;

  constructor(clock: Clock, random: () => number) {
    this.clock = clock;
    this.random = random;
  }

  isOver(): boolean {
    return this.over.signal.aborted;
  }

  userByExtn(extn: string): User | undefined {
    return [...this.users.values()].find((user) => user.extn === extn);
  }

  queueByExtn(extn: string): Queue | undefined {
    return [...this.queues.values()].find((queue) => queue.extn === extn);
  }

  addUser(extn: string, name: string, more: Partial<User> = {}): User {
    const user: User = {
      guid: guidOf(extn, 1),
      extn,
      name,
      fullName: name,
      email: `${extn}@pbx.example`,
      code: '1234',
      handSet: false,
      dnd: false,
      dndExceptions: [],
      absence: undefined,
      loggedInExtn: extn,
      extnFault: false,
      voicemail: true,
      mailbox: { newmessages: 0, oldmessages: 0, savedmessages: 0 },
      app: '',
      ec500: false,
      mobile: '',
      forward: {
        unconditional: false,
        onBusy: false,
        onNoAnswer: false,
        toVoicemail: false,
        number: '',
        busyNumber: '',
      },
      noAnswerSeconds: 15,
      afterCallWorkMs: 0,
      answersAfterMs: undefined,
      idleSince: this.clock.now() - this.users.size,
      appearances: 3,
      lastCallId: 0,
      legs: new Set(),
      ...more,
    };
    this.users.set(user.guid.toString('hex'), user);
    return user;
  }

  addQueue(extn: string, name: string, members: readonly string[]): Queue {
    const queue: Queue = {
      guid: guidOf(extn, 2),
      extn,
      name,
      email: `${extn}@pbx.example`,
      members: members.map((member) => ({ extn: member, disabled: false })),
      serviceMode: ServiceMode.Active,
      voicemail: false,
      voicemailSeconds: 45,
      noAnswerSeconds: 15,
      mailbox: { newmessages: 0, oldmessages: 0, savedmessages: 0 },
      lastCallId: 0,
      tracks: new Set(),
    };
    this.queues.set(queue.guid.toString('hex'), queue);
    return queue;
  }

  newCall(): Call {
    this.#calls += 1;
    const gcid = Buffer.from('01C0A82A0B00000000', 'hex');
    gcid.writeUInt32BE(this.#calls, 5);
    const ucid = Buffer.alloc(8);
    ucid.writeUInt16BE(1, 0);
    ucid.writeUInt16BE(this.#calls & 0xffff, 2);
    ucid.writeUInt32BE(Math.floor(this.clock.now() / 1_000) >>> 0, 4);
    const call: Call = {
      gcid,
      ucid,
      parties: [],
      ringing: new Set(),
      references: new Map(),
      tag: '',
      accountCode: '',
      track: undefined,
      distributedBy: undefined,
      parked: undefined,
      conference: undefined,
      original: undefined,
      recordingPaused: false,
      over: new AbortController(),
    };
    this.calls.add(call);
    return call;
  }

  newLeg(user: User, call: Call, direction: CallDirection, state: CallState): Leg {
    user.lastCallId += 1;
    const leg: Leg = {
      kind: 'leg',
      callid: user.lastCallId,
      user,
      call,
      state,
      direction,
      related: undefined,
      reference: 0,
      dialled: '',
      muted: false,
      recording: false,
      privacy: false,
      page: false,
      failedCause: FailedCause.UNSET,
      over: new AbortController(),
    };
    user.legs.add(leg);
    return leg;
  }

  /** The call has a new picture wherever it is seen. */
  touch(call: Call): void {
    for (const leg of legsOf(call)) this.touchLeg(leg);
    const { track, parked } = call;
    this.#tell((listener) => {
      if (track !== undefined) listener.callChanged(lineKeyOf(track.queue), track.callid);
      if (parked !== undefined) listener.callChanged(PARK_KEY, parked.callid);
    });
  }

  touchLeg({ user, callid }: Leg): void {
    this.#tell((listener) => {
      listener.callChanged(lineKeyOf(user), callid);
      listener.presenceChanged(user);
    });
  }

  /** The leg is gone from the user's phone. */
  loseLeg(leg: Leg, droppedHere: boolean, reason = NORMAL_CLEARING): void {
    const { user, callid, reference } = leg;
    if (!user.legs.delete(leg)) return;
    leg.over.abort();
    if (leg.related?.related === leg) leg.related.related = undefined;
    if (user.legs.size === 0) user.idleSince = this.clock.now();
    this.#tell((listener) => {
      listener.callLost(lineKeyOf(user), {
        callid,
        reason,
        thisenddropped: droppedHere,
        ...(reference === 0 ? {} : { referencecallid: reference }),
      });
      listener.presenceChanged(user);
    });
  }

  /** The queue does not follow the call any more. */
  loseTrack(track: Track): void {
    if (!track.queue.tracks.delete(track)) return;
    if (track.call.track === track) track.call.track = undefined;
    this.#tell((listener) => {
      listener.callLost(lineKeyOf(track.queue), { callid: track.callid, reason: NORMAL_CLEARING });
    });
  }

  losePark(call: Call): void {
    const { parked } = call;
    if (parked === undefined) return;
    call.parked = undefined;
    this.parkSlots.delete(parked.slot);
    this.#tell((listener) => {
      listener.callLost(PARK_KEY, { callid: parked.callid, reason: NORMAL_CLEARING });
    });
  }

  lineChanged(line: User | Queue): void {
    this.#tell((listener) => {
      listener.lineChanged(lineKeyOf(line));
      if ('legs' in line) listener.presenceChanged(line);
    });
  }

  linesChanged(change: NotifyLines): void {
    this.#tell((listener) => {
      listener.linesChanged(change);
    });
  }

  /** Ends one event: what it changed goes out together. */
  commit(): void {
    this.#tell((listener) => {
      listener.settled();
    });
  }

  /** Waits, unless one of the signals or the end of the simulation comes first. */
  async wait(milliseconds: number, ...signals: readonly AbortSignal[]): Promise<void> {
    await sleep(this.clock, milliseconds, this.over.signal, ...signals);
  }

  #tell(tell: (listener: WorldListener) => void): void {
    for (const listener of this.listeners) tell(listener);
  }
}

/** The legs of a call, those that ring included. */
export function legsOf(call: Call): Leg[] {
  return [...call.parties.filter((party): party is Leg => party.kind === 'leg'), ...call.ringing];
}

/** Those on a call besides the given one. */
export function othersOf(call: Call, party: Party): Party[] {
  return call.parties.filter((other) => other !== party);
}

/** A guid that stays the same between runs, in the form of the system's. */
function guidOf(extn: string, kind: number): Buffer {
  const guid = Buffer.from('00000000000011DD80000050569F6EF8', 'hex');
  guid.writeUInt32BE(Number(extn.replaceAll(/\D/g, '').slice(-9)) >>> 0, 0);
  guid.writeUInt16BE(kind, 4);
  return guid;
}
