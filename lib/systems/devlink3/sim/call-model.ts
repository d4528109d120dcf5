/**
 * The calls of the simulated network. One model holds the truth; every change is reported to listeners as
 * each node involved sees it, from which streams of either format are written.
 */
import { Equipment, HUB, type SimExtension, type SimHuntgroup, type SimNode } from './site';

/** One end of a call. */
export interface SimEnd {
  readonly id: string;
  /** The end's name in Delta2 and SIPTrack records. */
  readonly delta2Id: string;
  readonly node: SimNode;
  readonly equipment: number;
  readonly equipmentType: number;
  readonly publicLine: boolean;
  direction: 0 | 1;
  state: number;
  audioPath: 0 | 1;
  tone: number;
  description: string;
  identity: string;
  calledType: number;
  calledReason: number;
  did: string;
  dialled: string;
  targetNumber: string;
  purpose: string;
  cli: string;
  cliPresentation: number;
  nameType: number;
  callingName: string;
}

/** One call with what its nodes call it. */
export interface SimCall {
  /** Call id by node. */
  readonly ids: Map<SimNode, number>;
  partyA: SimEnd;
  partyB: SimEnd | undefined;
  targets: SimEnd[];
  accountCode: string;
  tag: string;
  huntgroup: string;
  originalUser: string;
  queueState: number;
  /** True once both ends have talked. */
  wasConnected: boolean;
}

/** Something that one node has to tell. */
export type Report = { readonly node: SimNode } & (
  | { readonly type: 'detail'; readonly call: SimCall; readonly callId: number; readonly timestamp: number }
  | {
      readonly type: 'callLost' | 'linkLost';
      readonly end: SimEnd;
      readonly wasConnected: boolean;
      readonly clearedInbound: boolean;
      readonly cause: number;
      readonly timestamp: number;
    }
  | {
      readonly type: 'attemptReject';
      readonly end: SimEnd;
      readonly user: string;
      readonly qualifier: string;
      readonly timestamp: number;
    }
  | {
      readonly type: 'sipTrack';
      readonly event: 'START' | 'END';
      readonly end: SimEnd;
      readonly sipCallId: string;
    }
  | { readonly type: 'extensionText'; readonly text: string }
  | {
      readonly type: 'extensionState';
      readonly extension: string;
      readonly state: number;
      readonly previous: number;
    }
);

/** States, tones, queue states and causes that the model uses, devlink3-api 6.7. */
export const State = { ringing: 1, connected: 2, dialling: 7, dialed: 8, ringback: 19 } as const;
export const ToneCode = { none: 0, holdMusic: 1, ringBack: 2, dialTone: 3, busy: 6 } as const;
const QUEUEING = 1;
const NORMAL = 16;
const TRANSFER = 126;
/** Extension states of 6.5.1.5. */
const EXTENSION_IDLE = 0;
const EXTENSION_DIALLING = 2;
const INTERNAL = 101;
const REASON_GROUP = 4;

/** A call from outside. */
export interface TrunkCall {
  readonly did: string;
  readonly cli: string;
  readonly name?: string;
  readonly sip?: boolean;
}

export class CallModel {
  readonly calls = new Set<SimCall>();
  readonly #report: (report: Report) => void;
  readonly #now: () => number;
  readonly #startedAt: number;
  #nextCallId = new Map<SimNode, number>();
  #nextEnd = 0x3e9;
  #nextChannel = 0;
  readonly #sipCallIds = new Map<SimEnd, string>();

  constructor(now: () => number, report: (report: Report) => void) {
    this.#now = now;
    this.#startedAt = now();
    this.#report = report;
  }

  /** Every node's view of every call, as after an event request. */
  replay(): Report[] {
    return [...this.calls].flatMap((call) => this.#details(call));
  }

  /** Forgets all calls without telling anybody, as a restart does. */
  reset(): void {
    this.calls.clear();
    this.#sipCallIds.clear();
    this.#nextCallId = new Map();
  }

  /** A user lifts the handset and hears the dial tone. */
  offHook(caller: SimExtension): SimCall {
    const partyA = this.#phoneEnd(caller, 1);
    Object.assign(partyA, { state: State.dialling, tone: ToneCode.dialTone, cli: caller.number });
    Object.assign(partyA, { nameType: 5, callingName: caller.name });
    const call = this.#newCall(partyA);
    this.#extensionState(caller, EXTENSION_DIALLING, EXTENSION_IDLE);
    this.#tell(call);
    return call;
  }

  /** The caller has dialled; the call goes to one phone of the network. */
  dial(call: SimCall, callee: SimExtension): void {
    Object.assign(call.partyA, { state: State.dialed, tone: ToneCode.none, dialled: callee.number });
    call.originalUser = callee.number;
    this.#tell(call);
    this.ring(call, [callee]);
  }

  /** The caller has dialled a number that is busy. */
  dialBusy(call: SimCall, callee: SimExtension): void {
    Object.assign(call.partyA, { state: State.dialed, tone: ToneCode.busy, dialled: callee.number });
    call.originalUser = callee.number;
    this.#tell(call);
  }

  /** The caller has dialled a number outside, which answers. */
  dialOut(call: SimCall, number: string): void {
    Object.assign(call.partyA, { state: State.dialed, tone: ToneCode.none, dialled: number });
    this.#tell(call);
    const trunk = this.#trunkEnd(false, 0);
    Object.assign(trunk, { state: State.ringback, targetNumber: number, cli: call.partyA.cli });
    call.partyB = trunk;
    this.#tell(call);
  }

  /** A call comes in from outside for a hunt group. */
  incoming({ did, cli, name = '', sip = false }: TrunkCall, huntgroup: SimHuntgroup): SimCall {
    const partyA = this.#trunkEnd(sip, 1);
    Object.assign(partyA, { state: State.ringback, tone: ToneCode.ringBack, did, cli, callingName: name });
    if (name !== '') partyA.nameType = 1;
    const call = this.#newCall(partyA);
    call.huntgroup = huntgroup.number;
    this.#trackSip(partyA, 'START');
    return call;
  }

  /** The call waits in its hunt group. */
  queue(call: SimCall): void {
    call.queueState = QUEUEING;
    this.#tell(call);
  }

  /** Phones ring for the call. */
  ring(call: SimCall, phones: readonly SimExtension[]): void {
    Object.assign(call.partyA, { state: State.ringback, tone: ToneCode.ringBack });
    call.queueState = 0;
    call.targets = phones.map((phone) => this.#ringingEnd(call, phone));
    this.#tell(call);
  }

  /** One of the phones that ring, or the far side of a trunk, answers; a phone gets a new end for it. */
  answer(call: SimCall, phone?: SimExtension): void {
    if (phone !== undefined) call.partyB = this.#ringingEnd(call, phone);
    call.targets = [];
    for (const end of [call.partyA, call.partyB]) {
      if (end !== undefined)
        Object.assign(end, { state: State.connected, tone: ToneCode.none, audioPath: 1 });
    }
    call.wasConnected = true;
    this.#tell(call);
  }

  hold(call: SimCall, phone: SimExtension): void {
    this.#endOf(call, phone).audioPath = 0;
    this.#otherEnd(call, phone).tone = ToneCode.holdMusic;
    this.#tell(call);
  }

  retrieve(call: SimCall, phone: SimExtension): void {
    this.#endOf(call, phone).audioPath = 1;
    this.#otherEnd(call, phone).tone = ToneCode.none;
    this.#tell(call);
  }

  /** A user pushes a ringing call away; the phone stops ringing when others still do. */
  reject(call: SimCall, phone: SimExtension): void {
    const target = call.targets.find(({ identity }) => identity === phone.number);
    if (target === undefined) return;
    const timestamp = this.#timestamp();
    const { node } = target;
    this.#report({
      type: 'attemptReject',
      node,
      end: target,
      user: phone.number,
      qualifier: 'drop',
      timestamp,
    });
    if (call.targets.length === 1) return;
    call.targets = call.targets.filter((end) => end !== target);
    this.#tell(call);
  }

  setTag(call: SimCall, tag: string): void {
    call.tag = tag;
    this.#tell(call);
  }

  setAccountCode(call: SimCall, accountCode: string): void {
    call.accountCode = accountCode;
    this.#tell(call);
  }

  /** One end hangs up; whoever is left is cleared, too. */
  hangUp(call: SimCall, by: SimEnd): void {
    const others = [call.partyA, call.partyB].filter((end) => end !== undefined && end !== by);
    this.#lose(call, by, true, NORMAL);
    for (const end of others) if (end !== undefined) this.#lose(call, end, false, NORMAL);
    this.calls.delete(call);
  }

  hangUpPhone(call: SimCall, phone: SimExtension): void {
    this.hangUp(call, this.#endOf(call, phone));
  }

  /** A user joins the parties of two calls and leaves both. */
  transfer(held: SimCall, consultation: SimCall, by: SimExtension): void {
    const kept = this.#otherEnd(held, by);
    const reached = this.#otherEnd(consultation, by);
    this.#lose(held, this.#endOf(held, by), true, TRANSFER);
    this.#lose(consultation, this.#endOf(consultation, by), true, TRANSFER);
    this.calls.delete(consultation);
    Object.assign(kept, { tone: ToneCode.none, audioPath: 1 });
    held.partyA = kept;
    held.partyB = reached;
    held.tag = held.tag === '' ? consultation.tag : held.tag;
    this.#tell(held);
  }

  /** A user joins two calls in a conference and stays. Gives the calls that now lead to the bridge. */
  conference(held: SimCall, consultation: SimCall, by: SimExtension): SimCall[] {
    const kept = this.#otherEnd(held, by);
    const reached = this.#otherEnd(consultation, by);
    const bridge = this.#bridgeEnd();
    Object.assign(kept, { tone: ToneCode.none, audioPath: 1 });
    this.#lose(held, this.#endOf(held, by), false, NORMAL);
    Object.assign(held, { partyA: kept, partyB: bridge });
    this.#tell(held);
    Object.assign(consultation, { partyA: this.#endOf(consultation, by), partyB: bridge });
    this.#tell(consultation);
    const third = this.#newCall(reached);
    Object.assign(third, { partyB: bridge, wasConnected: true });
    this.#tell(third);
    return [held, consultation, third];
  }

  /** A party leaves a conference; the bridge goes with the last one. */
  leaveConference(legs: readonly SimCall[], leg: SimCall): void {
    this.#lose(leg, leg.partyA, true, NORMAL);
    this.calls.delete(leg);
    const last = legs.every((other) => !this.calls.has(other));
    if (last && leg.partyB !== undefined) this.#lose(leg, leg.partyB, false, NORMAL);
  }

  #newCall(partyA: SimEnd): SimCall {
    const call: SimCall = {
      ids: new Map(),
      partyA,
      partyB: undefined,
      targets: [],
      accountCode: '',
      tag: '',
      huntgroup: '',
      originalUser: '',
      queueState: 0,
      wasConnected: false,
    };
    this.calls.add(call);
    return call;
  }

  #tell(call: SimCall): void {
    for (const report of this.#details(call)) this.#report(report);
  }

  #details(call: SimCall): Report[] {
    const timestamp = this.#timestamp();
    return this.#nodesOf(call).map((node) => {
      const callId = call.ids.get(node) ?? this.#takeCallId(node);
      call.ids.set(node, callId);
      return { type: 'detail', node, call, callId, timestamp };
    });
  }

  /** The nodes a call touches: branches reach each other through the hub only. */
  #nodesOf(call: SimCall): SimNode[] {
    const ends = [call.partyA, ...(call.partyB === undefined ? call.targets : [call.partyB])];
    const nodes = new Set(ends.map(({ node }) => node));
    if (nodes.size > 1) nodes.add(HUB);
    return [...nodes];
  }

  #lose(call: SimCall, end: SimEnd, clearedInbound: boolean, cause: number): void {
    const timestamp = this.#timestamp();
    const extremities = new Set([call.partyA.node, call.partyB?.node ?? call.partyA.node]);
    const { wasConnected } = call;
    for (const node of this.#nodesOf(call)) {
      const type = extremities.has(node) ? 'callLost' : 'linkLost';
      const own = clearedInbound && node === end.node;
      this.#report({ type, node, end, wasConnected, clearedInbound: own, cause, timestamp });
    }
    if (end.identity !== '' && end.direction === 1) {
      this.#report({
        type: 'extensionState',
        node: end.node,
        extension: `Extn${end.identity}`,
        state: EXTENSION_IDLE,
        previous: EXTENSION_DIALLING,
      });
    }
    if (end.identity !== '') {
      const text = `Extn${end.identity}: CALL LOST (CMCauseNormal)`;
      this.#report({ type: 'extensionText', node: end.node, text });
    }
    this.#trackSip(end, 'END');
  }

  #trackSip(end: SimEnd, event: 'START' | 'END'): void {
    if (end.equipment !== Equipment.sipTrunk) return;
    const sipCallId = this.#sipCallIds.get(end) ?? end.description;
    this.#sipCallIds.set(end, sipCallId);
    this.#report({ type: 'sipTrack', node: end.node, event, end, sipCallId });
    if (event === 'END') this.#sipCallIds.delete(end);
  }

  #extensionState(phone: SimExtension, state: number, previous: number): void {
    const report = { type: 'extensionState', node: phone.node, state, previous } as const;
    this.#report({ ...report, extension: `Extn${phone.number}` });
  }

  #phoneEnd(phone: SimExtension, direction: 0 | 1): SimEnd {
    const { node, equipment, equipmentType } = phone;
    const end = this.#newEnd({ node, equipment, equipmentType, publicLine: false }, direction);
    end.identity = phone.number;
    return end;
  }

  #ringingEnd(call: SimCall, phone: SimExtension): SimEnd {
    const end = this.#phoneEnd(phone, 0);
    const { cli, publicLine, nameType, callingName } = call.partyA;
    const group = call.huntgroup !== '';
    return Object.assign(end, {
      state: State.ringing,
      calledType: group ? 0 : INTERNAL,
      calledReason: group ? REASON_GROUP : 0,
      targetNumber: phone.number,
      purpose: group ? call.huntgroup : '',
      // Phones show a number that can be called back: with the prefix of the outside line.
      cli: publicLine ? `9${cli}` : cli,
      nameType,
      callingName,
    });
  }

  #trunkEnd(sip: boolean, direction: 0 | 1): SimEnd {
    const equipment = sip ? Equipment.sipTrunk : Equipment.isdnTrunk;
    const end = this.#newEnd({ node: HUB, equipment, equipmentType: 2, publicLine: true }, direction);
    end.description = sip ? `${end.id}@192.168.42.3` : this.#freeChannel();
    return end;
  }

  /** Line and channel of the ISDN line, the next one that no call occupies. */
  #freeChannel(): string {
    const ends = [...this.calls].flatMap(({ partyA, partyB }) => [partyA, partyB]);
    const used = new Set(ends.map((end) => end?.description));
    do this.#nextChannel += 1;
    while (used.has(`5.${this.#nextChannel}`));
    const channel = this.#nextChannel;
    if (this.#nextChannel >= 30) this.#nextChannel = 0;
    return `5.${channel}`;
  }

  #bridgeEnd(): SimEnd {
    const equipment = Equipment.conference;
    const end = this.#newEnd({ node: HUB, equipment, equipmentType: 0, publicLine: false }, 0);
    return Object.assign(end, { state: State.connected, description: 'Conference member' });
  }

  #newEnd(
    fixed: Pick<SimEnd, 'node' | 'equipment' | 'equipmentType' | 'publicLine'>,
    direction: 0 | 1,
  ): SimEnd {
    this.#nextEnd += 1;
    const number = this.#nextEnd;
    return {
      id: `${fixed.node.id}${number.toString(16).padStart(8, '0')}`,
      delta2Id: `${fixed.publicLine ? 17 : 0}.${number}.${direction}`,
      ...fixed,
      direction,
      state: 0,
      audioPath: 1,
      tone: ToneCode.none,
      description: '',
      identity: '',
      calledType: 0,
      calledReason: 0,
      did: '',
      dialled: '',
      targetNumber: '',
      purpose: '',
      cli: '',
      cliPresentation: 100,
      nameType: 0,
      callingName: '',
    };
  }

  #endOf(call: SimCall, phone: SimExtension): SimEnd {
    const end = [call.partyA, call.partyB].find((candidate) => candidate?.identity === phone.number);
    if (end === undefined) throw new RangeError(`${phone.number} is not in the call`);
    return end;
  }

  #otherEnd(call: SimCall, phone: SimExtension): SimEnd {
    const end = [call.partyA, call.partyB].find((candidate) => candidate?.identity !== phone.number);
    if (end === undefined) throw new RangeError(`${phone.number} is alone in the call`);
    return end;
  }

  #takeCallId(node: SimNode): number {
    const callId = this.#nextCallId.get(node) ?? 1;
    this.#nextCallId.set(node, callId + 1);
    return callId;
  }

  /** Tenths of seconds since the simulator started. */
  #timestamp(): number {
    return Math.floor((this.#now() - this.#startedAt) / 100);
  }
}
