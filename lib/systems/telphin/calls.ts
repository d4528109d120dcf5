/** The calls a mapper knows, and how events find theirs. */
import type { CallFields, CtiDevice } from '../../core/events';
import { RecentNames } from '../../core/recent-names';
import type { Thread } from './call-facts';
import type { CallFlow, TelphinCallMessage } from './messages';

/** Where a part of a call stands. */
export type LegState = 'initiated' | 'alerting' | 'connected' | 'queued';

/** Where a part of a call stands when it begins. */
export const BEGINNING_STATE: Readonly<Record<Thread, LegState>> = {
  in: 'alerting',
  out: 'initiated',
  queueIn: 'queued',
  queueOut: 'alerting',
  menu: 'alerting',
};

/** Whether a thread has an answer: callers in queues and menus are not answered there. */
export function hasAnswer(thread: Thread): boolean {
  return thread !== 'queueIn' && thread !== 'menu';
}

/** One part of a call: what the document groups by SubCallID, seen from the device it happens at. */
export interface Leg {
  /** Identities of its events; two when a queue and its agent both report it, none when only listed. */
  readonly keys: Set<string>;
  /** CallAPIID of each of its threads. */
  readonly apiIds: Set<string>;
  thread: Thread;
  state: LegState;
  /** What commands put into paths: the extension whose thread it is, and its CallAPIID. */
  control: { readonly extension: string | undefined; readonly apiId: string | undefined };
  /** As it was reported last; what a snapshot shows. */
  fields: CallFields;
  /** call.transferred was reported. */
  isForwarded: boolean;
  /** When it was last heard of, in milliseconds since 1970 by the own clock. */
  heardAt: number;
  /** Looks at the list of current calls in a row that did not show it. */
  unlisted: number;
}

export interface Call {
  readonly id: string;
  readonly legs: Set<Leg>;
  /** The CallIDs that lead here: one, or none for a call known from the list only. */
  readonly callIds: Set<string>;
  /** What is true of the whole call; its began, cleared and ended events carry it. */
  fields: CallFields;
  /** System time of the last event, ISO 8601. */
  time: string | undefined;
  /** When it counts as ended unless another part begins, in milliseconds since 1970 by the own clock. */
  endsAt: number | undefined;
}

export interface LegOfCall {
  readonly call: Call;
  readonly leg: Leg;
}

/** Ended parts are remembered, so that what comes late of them is known as such. */
const ENDED_LEGS = 20_000;

export class CallBook {
  readonly #calls = new Set<Call>();
  readonly #byCallId = new Map<string, Call>();
  readonly #legByKey = new Map<string, LegOfCall>();
  readonly #ended = new RecentNames(ENDED_LEGS);
  /** Parts that only the list of current calls told of, by CallAPIID. */
  readonly #listedOnly = new Map<string, LegOfCall>();

  get size(): number {
    return this.#calls.size;
  }

  /** In the order in which they began. */
  calls(): Iterable<Call> {
    return this.#calls;
  }

  /** The call that began first. */
  oldest(): Call | undefined {
    const [first] = this.#calls;
    return first;
  }

  callOf(callId: string): Call | undefined {
    return this.#byCallId.get(callId);
  }

  legOf(identities: readonly LegIdentity[]): LegOfCall | undefined {
    for (const { key } of identities) {
      const found = this.#legByKey.get(key);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Whether one of these identities belongs to a part that ended. */
  isEnded(identities: readonly LegIdentity[]): boolean {
    return identities.some(({ key }) => this.#ended.has(key));
  }

  addCall(call: Call): void {
    this.#calls.add(call);
    for (const callId of call.callIds) this.#byCallId.set(callId, call);
  }

  /** Lets a CallID lead to a call that was known without it. */
  nameCall(call: Call, callId: string): void {
    if (this.#byCallId.has(callId)) return;
    call.callIds.add(callId);
    this.#byCallId.set(callId, call);
  }

  addLeg(call: Call, leg: Leg): void {
    call.legs.add(leg);
    for (const key of leg.keys) this.#legByKey.set(key, { call, leg });
    if (leg.keys.size > 0) return;
    for (const apiId of leg.apiIds) this.#listedOnly.set(apiId, { call, leg });
  }

  /** Lets another identity lead to a part. */
  nameLeg(call: Call, leg: Leg, key: string): void {
    if (leg.keys.size === 0) this.#forgetListed(leg);
    leg.keys.add(key);
    this.#legByKey.set(key, { call, leg });
  }

  removeLeg(call: Call, leg: Leg): void {
    call.legs.delete(leg);
    this.#forgetListed(leg);
    for (const key of leg.keys) {
      this.#legByKey.delete(key);
      this.#ended.add(key);
    }
  }

  removeCall(call: Call): void {
    for (const leg of [...call.legs]) this.removeLeg(call, leg);
    for (const callId of call.callIds) this.#byCallId.delete(callId);
    this.#calls.delete(call);
  }

  /** The part that only the list told of, if it has this CallAPIID. */
  listedLegOf(apiId: string): LegOfCall | undefined {
    return this.#listedOnly.get(apiId);
  }

  #forgetListed(leg: Leg): void {
    for (const apiId of leg.apiIds) {
      if (this.#listedOnly.get(apiId)?.leg === leg) this.#listedOnly.delete(apiId);
    }
  }

  /** Parts that are going on, with their calls. */
  *legs(): Iterable<LegOfCall> {
    for (const call of this.#calls) for (const leg of call.legs) yield { call, leg };
  }
}

/** What identifies the part of a call that an event belongs to, for one direction that it may have. */
export interface LegIdentity {
  readonly flow: CallFlow;
  readonly key: string;
}

/** The identities that an event may have, the likeliest first: its direction may have been left out. */
export function identitiesOf(message: TelphinCallMessage): readonly [LegIdentity, ...LegIdentity[]] {
  const flow = message.CallFlow ?? likelyFlow(message);
  const identity: LegIdentity = { flow, key: legKey(message, flow) };
  if (message.CallFlow !== undefined || message.type === 'dial-in' || message.type === 'dial-out') {
    return [identity];
  }
  const other = flow === 'IN' ? 'OUT' : 'IN';
  return [identity, { flow: other, key: legKey(message, other) }];
}

function likelyFlow(message: TelphinCallMessage): CallFlow {
  if (message.type === 'dial-in') return 'IN';
  if (message.type === 'dial-out') return 'OUT';
  return message.CalledExtensionID === undefined && message.CalledExtension === undefined ? 'OUT' : 'IN';
}

/** Without SubCallID a part is told from others by its CallAPIID, and without that by its ends. */
function legKey(message: TelphinCallMessage, flow: CallFlow): string {
  const { CallID } = message;
  const part = message.SubCallID ?? message.CallAPIID;
  if (part !== undefined) return JSON.stringify([CallID, flow, part]);
  const caller = message.CallerExtensionID ?? message.CallerExtension ?? message.CallerIDNum ?? '';
  const called = message.CalledExtensionID ?? message.CalledExtension ?? message.CalledNumber ?? '';
  return JSON.stringify([CallID, flow, String(caller), String(called)]);
}

/** The flow that a thread's events carry. */
export function flowOf(thread: Thread): CallFlow {
  return thread === 'out' || thread === 'queueOut' ? 'OUT' : 'IN';
}

/** Whether two devices are the same phone. */
export function sameDevice(one: CtiDevice | undefined, other: CtiDevice | undefined): boolean {
  return one !== undefined && one.number === other?.number;
}
