/**
 * Calls of all lines as events: a pure reducer over {@link Calls}. One notify in, its events out, in an
 * order in which they can have happened.
 */
import type { EventDraft } from '../../core/events';
import { putIn, takeOut } from '../../core/short-lists';
import { type Appearance, type Story } from './calls';
import { deviceOfLine, type Line } from './lines';
import { CONNECTION_STATES, isBeginning, phaseOf, type Phase } from './calls-phases';
import { CallState } from './enums';
import { Endings, RecentLosses } from './call-endings';
import { AfterCallWork } from './mapper-after-call-work';
import { carriesSameData, isRecordedAlike, isSameData, storyData } from './mapper-call-data';
import { isSeenDirectly, type Drafts } from './mapper-drafts';
import { callIdentity, memberNumbers, type CallDraft, type CallIdentity } from './mapper-fields';
import { tellQueueCall, tellQueueCallLost, tellQueueCallState } from './mapper-queue-calls';
import { tellLeftQueue, tellUserCall, tellWaiting } from './mapper-user-calls';
import { setParty } from './parties';
import type { CallInfo, CallLost, NotifyCallControl } from './messages';

const NONE: readonly Appearance[] = [];

type Before = { readonly info: CallInfo; readonly phase: Phase };

export class CallMapper {
  readonly #drafts: Drafts;
  /** Lines that still tell what was there before they were watched. */
  readonly #settling = new Set<string>();
  readonly #ending = new Endings();
  readonly #afterCallWork: AfterCallWork;
  readonly #losses = new RecentLosses();

  constructor(drafts: Drafts) {
    this.#drafts = drafts;
    this.#afterCallWork = new AfterCallWork(drafts);
  }

  /** When expire() has something to do, in milliseconds since 1970; undefined when nothing waits. */
  get nextDue(): number | undefined {
    return this.#ending.nextDue;
  }

  /** A line is subscribed: what it tells at first was there before. */
  begins(line: Line): void {
    this.#settling.add(line.key);
    this.#afterCallWork.forget(line.key);
    for (const appearance of this.#drafts.calls.on(line.key)) appearance.stale = true;
  }

  /** A line has told what was there: what it did not name again is gone. */
  settled(lineKey: string): EventDraft[] {
    this.#settling.delete(lineKey);
    for (const appearance of this.#drafts.calls.on(lineKey)) {
      if (appearance.stale) this.#vanished(appearance);
    }
    return this.#drafts.take();
  }

  /** A line is not watched any more; with `again` it will be, and its calls may come back. */
  ended(lineKey: string, again: boolean): EventDraft[] {
    this.#settling.delete(lineKey);
    this.#afterCallWork.forget(lineKey);
    for (const appearance of this.#drafts.calls.on(lineKey)) {
      if (again) appearance.stale = true;
      else this.#vanished(appearance);
    }
    if (!again) this.#drafts.calls.forgetLine(lineKey);
    return this.#drafts.take();
  }

  /** Every line is lost with the connection. */
  linkLost(): void {
    this.#settling.clear();
    for (const story of this.#drafts.calls.stories) {
      for (const appearance of story.appearances) appearance.stale = true;
    }
  }

  /** Tells the calls that are over at `now`. */
  expire(now: number): EventDraft[] {
    for (const story of this.#ending.takeDue(now)) this.#end(story);
    return this.#drafts.take();
  }

  notify(line: Line, { callinfo, calllost }: NotifyCallControl, now: number): EventDraft[] {
    for (const info of callinfo ?? []) this.#info(line, info, now);
    if (calllost && calllost.length > 0) this.#lost(line, calllost, now);
    return this.#drafts.take();
  }

  /** The state of every call, as snapshots. */
  snapshot(): EventDraft[] {
    for (const story of this.#drafts.calls.stories) {
      for (const appearance of story.appearances) {
        if (appearance.line.kind === 'queue') tellQueueCallState(this.#drafts, appearance, true);
        else if (appearance.line.kind === 'user') this.#drafts.state(appearance, { snapshot: true });
      }
    }
    return this.#drafts.take();
  }

  #info(line: Line, info: CallInfo, now: number): void {
    const { calls } = this.#drafts;
    const callid = info.callid ?? 0;
    const known = calls.find(line.key, callid);
    if (known === undefined && this.#afterCallWork.takes(line, info, this.#settling.has(line.key))) return;
    if (known === undefined) {
      this.#newAppearance(line, info);
      return;
    }
    if (phaseOf(info) === 'afterCallWork') {
      this.#appearanceLost(known, undefined, now);
      this.#afterCallWork.begin(line, callid, false);
      return;
    }
    const before: Before = { info: known.info, phase: known.phase };
    const wasStale = known.stale;
    const same = calls.update(known, info);
    // It comes into the other call as it was; what it does there now is told below.
    if (same !== undefined) this.#sameCall(known.story, same);
    known.phase = phaseOf(info);
    if (wasStale) this.#replay(known);
    else this.#changed(known, before);
  }

  #newAppearance(line: Line, info: CallInfo): void {
    const { appearance, isNewStory } = this.#drafts.calls.add(line, info);
    this.#ending.delete(appearance.story);
    const wasThere = this.#settling.has(line.key) && !isBeginning(appearance.phase);
    if (isNewStory) {
      this.#drafts.call('call.began', appearance).snapshot = wasThere;
      appearance.story.data = storyData(info);
    }
    if (wasThere) this.#replay(appearance);
    else this.#changed(appearance, undefined);
    const { surplus } = this.#drafts.calls;
    if (surplus !== undefined) this.#giveUp(surplus);
  }

  /** A call whose end nobody will report. */
  #giveUp(story: Story): void {
    if (story.appearances.length === 0) this.#end(story, true, { synthetic: true });
    for (const appearance of [...story.appearances]) this.#vanished(appearance);
  }

  /** State that was there before: told once, nothing deduced. */
  #replay(appearance: Appearance): void {
    const { story, line, phase, info } = appearance;
    story.data = storyData(info);
    const state = CONNECTION_STATES[phase];
    if (line.kind === 'user') {
      if (state !== undefined) setParty(story, line.number, state, true);
      this.#drafts.state(appearance, { snapshot: true });
    } else if (line.kind === 'queue') {
      story.waitsIn = phase === 'queued' ? { number: line.number, name: line.name } : undefined;
      tellQueueCallState(this.#drafts, appearance, true);
    }
    for (const number of memberNumbers(info)) putIn(story.conference, number);
  }

  #changed(appearance: Appearance, before: Before | undefined): void {
    const { line } = appearance;
    if (line.kind === 'parkServer') return;
    tellWaiting(this.#drafts, appearance, before?.phase);
    if (line.kind === 'user') tellUserCall(this.#drafts, appearance, before);
    else tellQueueCall(this.#drafts, appearance, before);
    this.#tellConference(appearance, before?.info);
    this.#tellData(appearance, before?.info);
  }

  /** Two stories turn out to be one call: the older one stays. */
  #sameCall(one: Story, other: Story): void {
    const [older, younger] = one.order < other.order ? [one, other] : [other, one];
    const [first] = younger.appearances;
    younger.last ??= first;
    this.#ending.delete(younger);
    this.#ending.delete(older);
    this.#drafts.end(younger, { synthetic: true });
    this.#moveAppearances(younger, older);
  }

  /** `identity` is what the call that they come into says of itself; their own pictures are of the other one. */
  #moveAppearances(from: Story, into: Story, identity?: CallIdentity): void {
    const moved = [...from.appearances];
    for (const { number, state, direct } of from.parties) setParty(into, number, state, direct);
    into.queue ??= from.queue;
    into.waitsIn ??= from.waitsIn;
    this.#drafts.calls.merge(from, into);
    for (const appearance of moved) {
      if (appearance.line.kind !== 'user') continue;
      this.#drafts.state(appearance, { synthetic: true }, identity);
    }
  }

  #tellConference(appearance: Appearance, before: CallInfo | undefined): void {
    const { story, info, line } = appearance;
    const members = memberNumbers(info);
    const earlier = before === undefined ? [] : memberNumbers(before);
    if (members.length === 0 && earlier.length === 0) return;
    const present = new Set(members);
    for (const number of earlier) {
      if (present.has(number) || !takeOut(story.conference, number) || isSeenDirectly(story, number))
        continue;
      const device = this.#drafts.device(number);
      this.#drafts.party('call.connectionCleared', appearance, device, 'null').synthetic = true;
    }
    const added = members.filter((number) => !story.conference.includes(number) && number !== line.number);
    if (added.length === 0) return;
    for (const number of [...members, line.number]) putIn(story.conference, number);
    const joined = this.#drafts.calls.find(
      line.key,
      before?.relatedcallid || (info.relatedcallid ?? 0),
    )?.story;
    const draft = this.#drafts.call('call.conferenced', appearance);
    draft.parties = [deviceOfLine(line), ...members.map((number) => this.#drafts.device(number))];
    if (joined !== undefined && joined !== story) draft.relatedCallId = joined.id;
  }

  #tellData(appearance: Appearance, before: CallInfo | undefined): void {
    const { story, info, phase } = appearance;
    if (before === undefined) return;
    let changed = false;
    // The priority is told while the call waits only.
    if (!carriesSameData(before, info, story.data.priority)) {
      const now = storyData(info, story.data.priority);
      changed = !isSameData(story.data, now);
      if (changed) story.data = now;
    }
    const recordedAlike = phase === 'cleared' || isRecordedAlike(before, info);
    if (changed || !recordedAlike) this.#drafts.call('call.dataUpdated', appearance);
  }

  #lost(line: Line, losses: readonly CallLost[], now: number): void {
    if (losses.length > 1) {
      this.#lostTogether(line, losses, now);
      return;
    }
    const [loss = {}] = losses;
    const appearance = this.#lostOn(line, loss);
    if (appearance !== undefined)
      this.#lostOne(appearance, loss, this.#otherHalf(appearance, NONE, now), now);
  }

  #lostTogether(line: Line, losses: readonly CallLost[], now: number): void {
    const lost = new Map<Appearance, CallLost>();
    for (const loss of losses) {
      const appearance = this.#lostOn(line, loss);
      if (appearance !== undefined) lost.set(appearance, loss);
    }
    const left = new Set(lost.keys());
    for (const [appearance, loss] of lost) {
      if (!left.delete(appearance)) continue;
      const other = this.#otherHalf(appearance, [...left], now);
      if (other !== undefined) left.delete(other);
      this.#lostOne(appearance, loss, other, now);
    }
  }

  /** The appearance that was lost; undefined for what is left of a call that had ended. */
  #lostOn(line: Line, { callid }: CallLost): Appearance | undefined {
    const appearance = this.#drafts.calls.find(line.key, callid ?? 0);
    if (appearance === undefined) this.#afterCallWork.end(line, callid ?? 0);
    return appearance;
  }

  #lostOne(appearance: Appearance, loss: CallLost, other: Appearance | undefined, now: number): void {
    if (other === undefined) this.#appearanceLost(appearance, loss, now);
    else this.#transferred(appearance, other, loss, now);
  }

  /** The call that was lost together with this one because both were joined. */
  #otherHalf(appearance: Appearance, lost: readonly Appearance[], now: number): Appearance | undefined {
    const belongs = (other: Appearance): boolean =>
      other !== appearance &&
      (other.info.relatedcallid === appearance.callid || appearance.info.relatedcallid === other.callid);
    const together = lost.find(belongs);
    if (together !== undefined) return together;
    const earlier = this.#losses.last(appearance.line.key, now);
    if (earlier === undefined || !this.#drafts.calls.isAlive(earlier.story)) return undefined;
    return belongs(earlier) ? earlier : undefined;
  }

  /** One line joined its two calls and left both ("NotifyCallControl"). */
  #transferred(one: Appearance, other: Appearance, loss: CallLost, now: number): void {
    const [held, active] = isPending(other.info) ? [other, one] : [one, other];
    const { story } = held;
    const consultation = active.story;
    const { line } = held;
    const ends = [held.info.connectedparty ?? held.info.callingparty, active.info.connectedparty];
    const told = takeOut(story.transferredBy, line.number);
    if (!told) {
      putIn(story.transferredBy, line.number);
      const draft = this.#drafts.over('call.transferred', held, loss);
      if (consultation !== story) draft.relatedCallId = consultation.id;
      draft.parties = ends.flatMap((end) => {
        const device = this.#drafts.device(end?.number ?? '', end?.name ?? '');
        return device.number === '' ? [] : [device];
      });
    }
    this.#losses.forget(line.key);
    this.#ending.delete(story);
    const cleared = this.#drafts.made('call.connectionCleared', active, loss);
    const identity = callIdentity(held, this.#drafts);
    this.#drop(held);
    this.#drop(active);
    if (consultation !== story) this.#absorb(consultation, story, cleared, identity);
    if (story.appearances.length === 0) this.#ending.add(story, now);
  }

  /** Ends a consultation whose parties go on in the call it was made for. */
  #absorb(consultation: Story, into: Story, cleared: CallDraft, identity: CallIdentity): void {
    this.#ending.delete(consultation);
    this.#moveAppearances(consultation, into, identity);
    cleared.callId = consultation.id;
    this.#drafts.add(cleared);
    this.#drafts.end(consultation);
  }

  /** A call left a line; `loss` says how, where the system does. */
  #appearanceLost(appearance: Appearance, loss: CallLost | undefined, now: number): void {
    const { line, story, phase, fate } = appearance;
    if (phase === 'queued') tellLeftQueue(this.#drafts, appearance);
    const conference = this.#conferenceOf(appearance);
    if (line.kind === 'user') this.#tellUserLost(appearance, loss);
    else if (line.kind === 'queue' && fate !== 'finished') tellQueueCallLost(this.#drafts, appearance, loss);
    this.#drop(appearance);
    if (conference === undefined) this.#losses.add(appearance, now);
    if (conference !== undefined && conference !== story) {
      this.#moveAppearances(story, conference);
      this.#drafts.end(story);
    } else if (story.appearances.length === 0) {
      if (fate === 'finished') this.#end(story, false);
      else this.#ending.add(story, now);
    }
  }

  /** The conference that the other end of this call is in now: the call was lost because it was joined. */
  #conferenceOf({ info, callid, line }: Appearance): Story | undefined {
    const far = info.connectedparty?.number ?? '';
    for (const other of this.#drafts.calls.eachOn(line.key)) {
      if (other.callid !== info.relatedcallid && other.info.relatedcallid !== callid) continue;
      return memberNumbers(other.info).includes(far) ? other.story : undefined;
    }
    return undefined;
  }

  #tellUserLost(appearance: Appearance, loss: CallLost | undefined): void {
    const { fate, phase, line, story } = appearance;
    if (fate === 'transferred') {
      putIn(story.transferredBy, line.number);
      this.#drafts.over('call.transferred', appearance, loss);
    } else if (fate === 'diverted') {
      this.#drafts.over('call.diverted', appearance, loss);
    } else if (phase !== 'cleared' && !hasTwin(appearance)) {
      this.#drafts.over('call.connectionCleared', appearance, loss);
    }
  }

  /** An appearance that is not there any more, without the system having said so. */
  #vanished(appearance: Appearance): void {
    const { story, line, phase } = appearance;
    const flags = { synthetic: true };
    if (phase === 'queued') tellLeftQueue(this.#drafts, appearance, true);
    if (line.kind === 'queue') tellQueueCallLost(this.#drafts, appearance, undefined, true);
    if (line.kind === 'user' && !hasTwin(appearance)) {
      this.#drafts.over('call.connectionCleared', appearance, undefined).synthetic = true;
    }
    this.#drop(appearance);
    if (story.appearances.length === 0) this.#end(story, true, flags);
  }

  #drop(appearance: Appearance): void {
    const { story, line } = appearance;
    this.#drafts.calls.remove(appearance);
    if (line.kind === 'user' && !hasTwin(appearance)) setParty(story, line.number, 'null', true);
  }

  #end(story: Story, cleared = true, flags = {}): void {
    this.#ending.delete(story);
    this.#drafts.end(story, flags, cleared);
    this.#drafts.calls.end(story);
  }
}

/** Whether the same line shows the call once more: subscribed anew, or as a consultation that joined it. */
function hasTwin({ story, line, callid }: Appearance): boolean {
  for (const other of story.appearances) {
    if (other.line.key === line.key && other.callid !== callid) return true;
  }
  return false;
}

function isPending({ state }: CallInfo): boolean {
  return (
    state === CallState.ONHOLDPENDTRANSFER || state === CallState.ONHOLDPENDCONF || state === CallState.ONHOLD
  );
}
