/**
 * Webhooks → events: a reducer over the calls known. It has no timer and no socket: the time comes in with
 * each input, and `nextDeadline` says when to come back. Events may come in any order: what was missed is
 * deduced (`synthetic`), what comes late of a part that ended is ignored, and nothing is held back but the
 * end of a call, for as long as another part of it may still begin.
 */
import type { CallFields, EventDraft } from '../../core/events';
import { partiesOf, factsOfMessage, type ExtensionKnowledge, type Parties, type Thread } from './call-facts';
import {
  BEGINNING_STATE,
  CallBook,
  flowOf,
  hasAnswer,
  identitiesOf,
  sameDevice,
  type Call,
  type Leg,
  type LegIdentity,
  type LegOfCall,
  type LegState,
} from './calls';
import { callDrafts, isoTime, type CallDraftType } from './drafts';
import { callFields, callWideFields, mapNonCall } from './event-fields';
import {
  isCallMessage,
  Q850_CAUSE_OF_STATUS,
  type TelphinCallMessage,
  type TelphinMessage,
} from './messages';
import { reconcile, type Look, type LookResult } from './reconcile';
import { endCall, establishLeg } from './transitions';

export interface MapperOptions {
  /** How long a call may be without any part before it counts as ended, in milliseconds. */
  readonly settleMs: number;
  /** Calls beyond this number push the oldest out. Default 10000. */
  readonly maximumCalls?: number;
}

/** Statuses with which a hangup means that the call could not be set up (design: call.failed). */
const FAILED_STATUSES: ReadonlySet<string> = new Set(['BUSY', 'CONGESTION', 'CHANUNAVAIL']);

/** An event to publish, before it is stamped. */
type Drafts = EventDraft[];

export class TelphinMapper {
  readonly #knowledge: ExtensionKnowledge;
  readonly #settleMs: number;
  readonly #maximumCalls: number;
  readonly #book = new CallBook();
  /** Calls without parts, in the order in which their time will be over. */
  readonly #ending = new Set<Call>();

  constructor(knowledge: ExtensionKnowledge, options: MapperOptions) {
    this.#knowledge = knowledge;
    this.#settleMs = options.settleMs;
    this.#maximumCalls = options.maximumCalls ?? 10_000;
  }

  /** When `tick` has something to do next, in milliseconds since 1970; undefined when it has nothing. */
  get nextDeadline(): number | undefined {
    const [first] = this.#ending;
    return first?.endsAt;
  }

  /**
   * Takes one message.
   * @param owner the extension whose subscription it came from.
   * @param now milliseconds since 1970 by the own clock.
   */
  apply(message: TelphinMessage, owner: string | undefined, now: number): Drafts {
    if (!isCallMessage(message)) return mapNonCall(message, owner, this.#knowledge);
    const identities = identitiesOf(message);
    if (this.#book.isEnded(identities)) return [];
    const drafts: Drafts = [];
    this.#noteQueue(message, owner, drafts);
    const { call, leg } = this.#place(message, identities, owner, now, drafts);
    leg.heardAt = now;
    leg.unlisted = 0;
    this.#noteForwarding(message, call, leg, drafts);
    if (message.type === 'answer') this.#establish(message, call, leg, drafts);
    if (message.type === 'hangup') this.#hangUp(message, call, leg, now, drafts);
    this.#pushOut(drafts);
    return drafts;
  }

  /** Ends the calls whose time is over. */
  tick(now: number): Drafts {
    const over = [...this.#ending].filter(({ endsAt }) => endsAt !== undefined && endsAt <= now);
    return over.flatMap((call) => this.#end(call, { synthetic: false }));
  }

  /** Ends the calls that wait for it now: nothing will call `tick` any more. */
  settle(): Drafts {
    return this.tick(Infinity);
  }

  /** Compares with the list of current calls. */
  reconcile(look: Look): LookResult {
    return reconcile(this.#book, this.#knowledge, look);
  }

  /** The parts of calls that are going on. */
  legs(): readonly LegOfCall[] {
    return [...this.#book.legs()];
  }

  /** The parts going on, each as the event that brought it where it is. */
  snapshot(): Drafts {
    return snapshotOf(this.#book.legs());
  }

  /** A dial-in with CallFlow=out is sent by queues only: it tells what its sender is. */
  #noteQueue(message: TelphinCallMessage, owner: string | undefined, drafts: Drafts): void {
    if (message.type !== 'dial-in' || message.CallFlow !== 'OUT') return;
    const { queue } = this.#partiesOf(message, 'queueOut', owner);
    const id = message.CallerExtensionID === undefined ? owner : String(message.CallerExtensionID);
    if (queue === undefined) return;
    if (id !== undefined) this.#knowledge.noteQueue(id);
    const call = this.#book.callOf(message.CallID);
    if (call === undefined) return;
    for (const leg of call.legs) {
      if (leg.thread !== 'in' || leg.state !== 'alerting') continue;
      const { subjectDevice } = leg.fields;
      if (subjectDevice === undefined || subjectDevice.number !== queue.number) continue;
      leg.thread = 'queueIn';
      leg.state = 'queued';
      leg.fields = { ...leg.fields, subjectDevice: { ...subjectDevice, kind: 'queue' }, queue };
      drafts.push(...callDrafts(leg.fields, ['call.queued'], { synthetic: true }));
    }
  }

  /** Finds or makes the call and the part that a message belongs to. */
  #place(
    message: TelphinCallMessage,
    identities: readonly [LegIdentity, ...LegIdentity[]],
    owner: string | undefined,
    now: number,
    drafts: Drafts,
  ): LegOfCall {
    const known = this.#book.legOf(identities) ?? this.#listedLeg(message, identities);
    if (known !== undefined) {
      this.#refresh(message, known.call, known.leg, owner);
      return known;
    }
    const call = this.#callFor(message, owner, drafts);
    const thread = this.#threadOf(message, owner);
    const parties = this.#partiesOf(message, thread, owner);
    const [{ key }] = identities;
    const other = this.#otherThread(call, thread, parties);
    if (other !== undefined) {
      this.#book.nameLeg(call, other, key);
      this.#joinThread(message, call, other, { thread, parties, owner });
      return { call, leg: other };
    }
    const leg = this.#begin(message, call, { thread, parties, owner, key, now });
    drafts.push(...this.#beginning(message, leg));
    return { call, leg };
  }

  /** A part that only the list of current calls told of has no identity yet, but the same CallAPIID. */
  #listedLeg(
    message: TelphinCallMessage,
    identities: readonly [LegIdentity, ...LegIdentity[]],
  ): LegOfCall | undefined {
    const { CallAPIID, CallFlow } = message;
    const found = CallAPIID === undefined ? undefined : this.#book.listedLegOf(CallAPIID);
    if (found === undefined || (CallFlow !== undefined && flowOf(found.leg.thread) !== CallFlow))
      return undefined;
    this.#book.nameCall(found.call, message.CallID);
    this.#book.nameLeg(found.call, found.leg, identities[0].key);
    return found;
  }

  #callFor(message: TelphinCallMessage, owner: string | undefined, drafts: Drafts): Call {
    const known = this.#book.callOf(message.CallID);
    if (known !== undefined) {
      known.endsAt = undefined;
      this.#ending.delete(known);
      return known;
    }
    const parties = this.#partiesOf(message, this.#threadOf(message, owner), owner);
    const call: Call = {
      id: message.CallID,
      legs: new Set(),
      callIds: new Set([message.CallID]),
      fields: callWideFields(message.CallID, message, parties),
      time: beginningTime(message),
      endsAt: undefined,
    };
    this.#book.addCall(call);
    const synthetic = !isOpening(message);
    drafts.push(...callDrafts(call.fields, ['call.began'], { time: call.time, synthetic }));
    return call;
  }

  /** "Generation Features": which thread an event without a known part belongs to. */
  #threadOf(message: TelphinCallMessage, owner: string | undefined): Thread {
    const facts = factsOfMessage(message);
    const isOut = identitiesOf(message)[0].flow === 'OUT';
    const id = (isOut ? facts.callerExtensionId : facts.calledExtensionId) ?? idOf(owner);
    const { subject, queue } = this.#partiesOf(message, isOut ? 'queueOut' : 'in', owner);
    const kind = this.#knowledge.kindOf(id, isOut ? queue?.number : subject?.number);
    if (isOut) return message.type === 'dial-in' || kind === 'queue' ? 'queueOut' : 'out';
    if (kind === 'menu') return 'menu';
    // Bridged is there in events of queues and menus only; what is not known as a menu is taken for a queue.
    return kind === 'queue' || message.Bridged !== undefined ? 'queueIn' : 'in';
  }

  /** A queue and its agent each report that the agent's phone is called: it is one part of the call. */
  #otherThread(call: Call, thread: Thread, { subject }: Parties): Leg | undefined {
    const complement = thread === 'in' ? 'queueOut' : thread === 'queueOut' ? 'in' : undefined;
    if (complement === undefined) return undefined;
    return [...call.legs].find(
      (leg) =>
        leg.thread === complement && leg.keys.size < 2 && sameDevice(leg.fields.subjectDevice, subject),
    );
  }

  #joinThread(
    message: TelphinCallMessage,
    call: Call,
    leg: Leg,
    { thread, parties, owner }: { thread: Thread; parties: Parties; owner: string | undefined },
  ): void {
    if (message.CallAPIID !== undefined) leg.apiIds.add(message.CallAPIID);
    // Commands are given for the phone, so its own thread is the one they name.
    if (thread === 'in') leg.control = controlOf(message, thread, owner);
    const queue = parties.queue ?? leg.fields.queue ?? queueOfCall(call);
    const agent = parties.agent ?? leg.fields.agent;
    leg.fields = {
      ...leg.fields,
      ...(queue === undefined ? {} : { queue }),
      ...(agent === undefined ? {} : { agent }),
    };
  }

  #begin(
    message: TelphinCallMessage,
    call: Call,
    at: { thread: Thread; parties: Parties; owner: string | undefined; key: string; now: number },
  ): Leg {
    const leg: Leg = {
      keys: new Set([at.key]),
      apiIds: new Set(message.CallAPIID === undefined ? [] : [message.CallAPIID]),
      thread: at.thread,
      state: BEGINNING_STATE[at.thread],
      control: controlOf(message, at.thread, at.owner),
      fields: callFields(call.id, message, at.parties, isCalled(at.thread) ? queueOfCall(call) : undefined),
      isForwarded: false,
      heardAt: at.now,
      unlisted: 0,
    };
    this.#book.addLeg(call, leg);
    return leg;
  }

  #beginning(message: TelphinCallMessage, leg: Leg): Drafts {
    // What an extension's rules forward was not originated there; #noteForwarding says what it is.
    if (leg.thread === 'out' && message.Transfered === true) return [];
    return callDrafts(leg.fields, [BEGINNING_TYPE[leg.thread]], {
      time: beginningTime(message),
      synthetic: !isOpening(message),
    });
  }

  /** Takes what a later message knows better, and keeps what it leaves out. */
  #refresh(message: TelphinCallMessage, call: Call, leg: Leg, owner: string | undefined): void {
    const parties = this.#partiesOf(message, leg.thread, owner);
    const { details, ...fields } = callFields(call.id, message, parties, undefined);
    leg.fields = {
      ...leg.fields,
      ...fields,
      ...(leg.fields.connectionId === undefined ? {} : { connectionId: leg.fields.connectionId }),
      ...(leg.fields.direction === undefined ? {} : { direction: leg.fields.direction }),
      details: { ...leg.fields.details, ...details },
    };
    if (leg.control.apiId === undefined) leg.control = controlOf(message, leg.thread, owner);
    if (message.Bridged !== undefined && leg.thread === 'in') leg.thread = 'queueIn';
  }

  #noteForwarding(message: TelphinCallMessage, call: Call, leg: Leg, drafts: Drafts): void {
    if (message.Transfered !== true || leg.thread !== 'out' || leg.isForwarded) return;
    leg.isForwarded = true;
    const synthetic = message.type !== 'dial-out';
    const lastRedirectionDevice = leg.fields.subjectDevice;
    drafts.push(
      ...callDrafts(
        { ...leg.fields, ...(lastRedirectionDevice === undefined ? {} : { lastRedirectionDevice }) },
        ['call.transferred'],
        { time: isoTime(message.EventTimeMs), synthetic },
      ),
    );
    call.time = isoTime(message.EventTimeMs) ?? call.time;
  }

  #establish(message: TelphinCallMessage, call: Call, leg: Leg, drafts: Drafts): void {
    // Both threads of an agent's call report its answer.
    if (leg.state === 'connected' || !hasAnswer(leg.thread)) return;
    drafts.push(...establishLeg(call, leg, { time: isoTime(message.EventTimeMs), synthetic: false }));
  }

  #hangUp(message: TelphinCallMessage, call: Call, leg: Leg, now: number, drafts: Drafts): void {
    const time = isoTime(message.EventTimeMs);
    const status = message.CallStatus;
    const talkMs = talkMsOf(message);
    if (status === 'ANSWER' && hasAnswer(leg.thread) && leg.state !== 'connected') {
      drafts.push(...establishLeg(call, leg, { time: answerTimeBefore(message), synthetic: true }));
    }
    const fields: CallFields = {
      ...leg.fields,
      ...(status === undefined ? {} : { cause: { name: status, code: Q850_CAUSE_OF_STATUS[status] ?? 0 } }),
      ...(talkMs === undefined ? {} : { durationMs: talkMs }),
      ...(message.RecID === undefined ? {} : { recordingId: message.RecID }),
    };
    const types: CallDraftType[] =
      status !== undefined && FAILED_STATUSES.has(status)
        ? ['call.failed', 'call.connectionCleared']
        : ['call.connectionCleared'];
    drafts.push(...callDrafts(fields, types, { time, synthetic: false }));
    call.time = time ?? call.time;
    this.#book.removeLeg(call, leg);
    if (call.legs.size > 0) return;
    call.endsAt = now + this.#settleMs;
    this.#ending.add(call);
    if (this.#settleMs === 0) drafts.push(...this.tick(now));
  }

  #end(call: Call, { synthetic }: { synthetic: boolean }): Drafts {
    this.#ending.delete(call);
    return endCall(this.#book, call, { synthetic });
  }

  #pushOut(drafts: Drafts): void {
    while (this.#book.size > this.#maximumCalls) {
      const oldest = this.#book.oldest();
      if (oldest === undefined) return;
      drafts.push(...this.#end(oldest, { synthetic: true }));
    }
  }

  #partiesOf(message: TelphinCallMessage, thread: Thread, owner: string | undefined): Parties {
    return partiesOf(factsOfMessage(message), thread, this.#knowledge, owner);
  }
}

const BEGINNING_TYPE: Readonly<Record<Thread, CallDraftType>> = {
  in: 'call.delivered',
  out: 'call.originated',
  queueIn: 'call.queued',
  queueOut: 'call.delivered',
  menu: 'call.delivered',
};

const SNAPSHOT_TYPE: Readonly<Record<LegState, CallDraftType>> = {
  initiated: 'call.originated',
  alerting: 'call.delivered',
  connected: 'call.established',
  queued: 'call.queued',
};

/** Parts of calls, each as the event that brought it where it is. */
export function snapshotOf(legs: Iterable<LegOfCall>): EventDraft[] {
  return [...legs].map(({ leg }) => ({
    ...leg.fields,
    type: SNAPSHOT_TYPE[leg.state],
    snapshot: true,
    localConnectionState: leg.state,
  }));
}

/** Whether a phone is called, so that a queue of the call may be what calls it. */
function isCalled(thread: Thread): boolean {
  return thread === 'in' || thread === 'queueOut';
}

function isOpening(message: TelphinCallMessage): boolean {
  return message.type === 'dial-in' || message.type === 'dial-out';
}

function talkMsOf(message: TelphinCallMessage): number | undefined {
  return message.BridgedDurationMs ?? message.DurationMs;
}

/** When the answer was that a hangup tells of: as long before it as was talked. */
function answerTimeBefore(hangup: TelphinCallMessage): string | undefined {
  const { EventTimeMs } = hangup;
  return EventTimeMs === undefined ? undefined : isoTime(EventTimeMs - (talkMsOf(hangup) ?? 0));
}

/** When something began at the latest, by the first that is heard of it. */
function beginningTime(message: TelphinCallMessage): string | undefined {
  return message.type === 'hangup' ? answerTimeBefore(message) : isoTime(message.EventTimeMs);
}

function idOf(owner: string | undefined): string | undefined {
  return owner === undefined || owner.startsWith('@') ? undefined : owner;
}

function controlOf(message: TelphinCallMessage, thread: Thread, owner: string | undefined): Leg['control'] {
  const id = flowOf(thread) === 'OUT' ? message.CallerExtensionID : message.CalledExtensionID;
  return { extension: id === undefined ? owner : String(id), apiId: message.CallAPIID };
}

function queueOfCall(call: Call): CallFields['queue'] {
  return [...call.legs].find(({ thread }) => thread === 'queueIn')?.fields.queue;
}
