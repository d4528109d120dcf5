/** Compares the calls known from events with the server's list of current calls. */
import type { CallFields, EventDraft } from '../../core/events';
import {
  factsOfCurrentCall,
  partiesOf,
  type ExtensionKnowledge,
  type Parties,
  type Thread,
} from './call-facts';
import {
  BEGINNING_STATE,
  flowOf,
  hasAnswer,
  type Call,
  type CallBook,
  type Leg,
  type LegOfCall,
} from './calls';
import type { CurrentCall } from './current-calls';
import { isoTime } from './drafts';
import { shortNumber } from './extension-names';
import { endCall, endLegUnseen, establishLeg } from './transitions';

/** One look at the list. */
export interface Look {
  readonly list: readonly CurrentCall[];
  /** What was heard of after this is not judged by the list; milliseconds since 1970 by the own clock. */
  readonly settledBefore: number;
  readonly now: number;
  /** Looks in a row that must not show a part of a call before it counts as ended. */
  readonly patience: number;
  /** Whether calls that only the list tells of are taken up. */
  readonly takeUpUnknown: boolean;
  /** Whether the list would show the calls of an extension, by its id or its number. */
  readonly covers: (id: string | undefined, number: string | undefined) => boolean;
}

export interface LookResult {
  readonly drafts: EventDraft[];
  /** Parts of calls that ended, were answered or began without an event. */
  readonly unseenChanges: number;
  /** Parts that were taken up: of their calls, `drafts` has only the beginning. */
  readonly takenUp: readonly LegOfCall[];
}

export function reconcile(book: CallBook, knowledge: ExtensionKnowledge, look: Look): LookResult {
  const drafts: EventDraft[] = [];
  const listed = new Set<Leg>();
  const known = byApiId(book);
  const newCalls = new Map<string, Call>();
  const takenUp: LegOfCall[] = [];
  let unseenChanges = 0;
  for (const entry of look.list) {
    const found = findListed(known, entry);
    if (found === undefined) {
      if (!look.takeUpUnknown || !look.covers(entry.extensionId, ownNumber(entry))) continue;
      const taken = takeUp(book, knowledge, entry, newCalls.get(entry.apiId), look.now);
      if (!newCalls.has(entry.apiId)) {
        drafts.push({ ...taken.call.fields, type: 'call.began', snapshot: true });
        newCalls.set(entry.apiId, taken.call);
      }
      takenUp.push(taken);
      listed.add(taken.leg);
      unseenChanges += 1;
      continue;
    }
    listed.add(found.leg);
    found.leg.unlisted = 0;
    if (!entry.isAnswered || !isOpen(found.leg) || !isSettled(found.leg, look)) continue;
    drafts.push(
      ...establishLeg(found.call, found.leg, { time: isoTime(entry.answerTimeMs), synthetic: true }),
    );
    unseenChanges += 1;
  }
  for (const call of [...book.calls()]) {
    const ended = endUnlisted(book, call, listed, look);
    drafts.push(...ended);
    if (ended.length > 0) unseenChanges += 1;
  }
  return { drafts, unseenChanges, takenUp };
}

type LegsByApiId = ReadonlyMap<string, readonly LegOfCall[]>;

function byApiId(book: CallBook): LegsByApiId {
  const found = new Map<string, LegOfCall[]>();
  for (const entry of book.legs()) {
    for (const apiId of entry.leg.apiIds) {
      const others = found.get(apiId);
      if (others === undefined) found.set(apiId, [entry]);
      else others.push(entry);
    }
  }
  return found;
}

/** The part of the same extension and direction, or else any of the same CallAPIID. */
function findListed(legs: LegsByApiId, entry: CurrentCall): LegOfCall | undefined {
  const fitting = legs.get(entry.apiId) ?? [];
  const exact = fitting.find(
    ({ leg }) => leg.control.extension === entry.extensionId && flowOf(leg.thread) === entry.flow,
  );
  return exact ?? fitting[0];
}

/** The number of the extension whose part in the call an entry is. */
function ownNumber({ flow, callerExtension, calledExtension }: CurrentCall): string | undefined {
  const name = flow === 'IN' ? calledExtension : callerExtension;
  return name === undefined ? undefined : shortNumber(name);
}

function isSettled(leg: Leg, look: Look): boolean {
  return leg.heardAt < look.settledBefore;
}

/** Whether a part of a call waits for its answer. */
function isOpen({ state, thread }: Leg): boolean {
  return state !== 'connected' && hasAnswer(thread);
}

/**
 * A call that is not known from events goes by its CallAPIID: the list has no CallID.
 * @param known the call, where another entry of the list brought it up already.
 */
function takeUp(
  book: CallBook,
  knowledge: ExtensionKnowledge,
  entry: CurrentCall,
  known: Call | undefined,
  now: number,
): LegOfCall {
  const thread = threadOf(entry, knowledge);
  const parties = partiesOf(factsOfCurrentCall(entry), thread, knowledge, entry.extensionId);
  const wide = wideFields(entry, parties);
  const call: Call = known ?? {
    id: entry.apiId,
    legs: new Set(),
    callIds: new Set(),
    fields: wide,
    time: isoTime(entry.answerTimeMs ?? entry.initTimeMs),
    endsAt: undefined,
  };
  const leg: Leg = {
    keys: new Set(),
    apiIds: new Set([entry.apiId]),
    thread,
    state: entry.isAnswered && hasAnswer(thread) ? 'connected' : BEGINNING_STATE[thread],
    control: { extension: entry.extensionId, apiId: entry.apiId },
    fields: { ...wide, ...legFields(entry, thread, parties) },
    isForwarded: false,
    heardAt: now,
    unlisted: 0,
  };
  if (known === undefined) book.addCall(call);
  book.addLeg(call, leg);
  return { call, leg };
}

function wideFields(entry: CurrentCall, { calling, called, direction }: Parties): CallFields {
  return {
    callId: entry.apiId,
    globalCallId: entry.apiId,
    ...(calling === undefined ? {} : { callingDevice: calling }),
    ...(called === undefined ? {} : { calledDevice: called }),
    ...(entry.calledNumber === undefined ? {} : { dialedNumber: entry.calledNumber }),
    ...(entry.did === undefined ? {} : { did: entry.did }),
    direction,
  };
}

function legFields(entry: CurrentCall, thread: Thread, parties: Parties): Partial<CallFields> {
  const { subject, called, queue, agent } = parties;
  const answering = entry.isAnswered && hasAnswer(thread) ? (thread === 'out' ? called : subject) : undefined;
  return {
    connectionId: entry.apiId,
    ...(subject === undefined ? {} : { subjectDevice: subject }),
    ...(answering === undefined ? {} : { answeringDevice: answering }),
    ...(queue === undefined ? {} : { queue }),
    ...(agent === undefined ? {} : { agent }),
    details: {
      callApiId: entry.apiId,
      callFlow: entry.flow,
      ...(entry.callBackId === undefined ? {} : { callBackId: entry.callBackId }),
      ...(entry.recordingId === undefined ? {} : { recordUuid: entry.recordingId }),
      ...(entry.initTimeMs === undefined ? {} : { initTimeMs: entry.initTimeMs }),
      ...(entry.answerTimeMs === undefined ? {} : { answerTimeMs: entry.answerTimeMs }),
    },
  };
}

function threadOf(entry: CurrentCall, knowledge: ExtensionKnowledge): Thread {
  const { extensionId } = entry;
  const number = extensionId === undefined ? undefined : knowledge.numberOf(extensionId);
  const kind = knowledge.kindOf(extensionId, number);
  if (entry.flow === 'OUT') return kind === 'queue' ? 'queueOut' : 'out';
  if (kind === 'queue') return 'queueIn';
  return kind === 'menu' ? 'menu' : 'in';
}

/**
 * A phone's part ends when the list lacks it. Whether the list shows the threads of queues and menus is not
 * documented: they end with the last listed part of their call.
 */
function endUnlisted(book: CallBook, call: Call, listed: ReadonlySet<Leg>, look: Look): EventDraft[] {
  if (call.legs.size === 0) return [];
  const legs = [...call.legs];
  const missing = legs.filter((leg) => !listed.has(leg) && isMissing(leg, look));
  if (missing.length === legs.length) return endCall(book, call, { synthetic: true });
  return missing
    .filter(({ thread }) => thread === 'in' || thread === 'out')
    .flatMap((leg) => endLegUnseen(book, call, leg));
}

function isMissing(leg: Leg, look: Look): boolean {
  const { extension, apiId } = leg.control;
  if (!isSettled(leg, look) || !look.covers(extension, leg.fields.subjectDevice?.number)) return false;
  // Nothing in the list could be recognized as a part without CallAPIID; its extension can.
  if (apiId === undefined && look.list.some((entry) => entry.extensionId === extension)) return false;
  leg.unlisted += 1;
  return leg.unlisted >= look.patience;
}
