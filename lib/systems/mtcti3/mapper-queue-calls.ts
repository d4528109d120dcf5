/**
 * What a queue's line tells ("CallControl explicitly for Queue calls"): the call's whole life, seen from the
 * queue. Who rings and who talks is told of the users themselves where their lines are watched too, and
 * otherwise taken from targets and connected party.
 */
import type { CtiDevice } from '../../core/events';
import { putIn, takeOut } from '../../core/short-lists';
import { type Appearance } from './calls';
import { deviceOfLine } from './lines';
import type { Phase } from './calls-phases';
import { isSeenDirectly, type Drafts } from './mapper-drafts';
import { memberNumbers } from './mapper-fields';
import type { CallInfo, CallLost } from './messages';
import { partyOf, setParty } from './parties';

type Before = { readonly info: CallInfo; readonly phase: Phase } | undefined;

/** Tells what changed on a queue's line since `before`. */
export function tellQueueCall(drafts: Drafts, appearance: Appearance, before: Before): void {
  const { phase } = appearance;
  if (phase === before?.phase && phase !== 'alerting' && !isAnswered(phase)) return;
  switch (phase) {
    case 'unknown':
    case 'queued':
    case 'initiated':
    case 'afterCallWork':
      return;
    case 'originated':
    case 'alerting':
      tellArrived(drafts, appearance, before);
      tellTargets(drafts, appearance, before?.info);
      return;
    case 'diverting':
      forgetTargets(appearance);
      drafts.call('call.diverted', appearance);
      return;
    case 'connected':
    case 'voicemail':
    case 'held':
      tellAnswered(drafts, appearance, before);
      return;
    case 'failed':
      drafts.call('call.failed', appearance);
      return;
    case 'cleared':
      tellQueueCallLost(drafts, appearance, undefined);
  }
}

/** Tells of the parties that only the queue's line shows that their part is over. */
export function tellQueueCallLost(
  drafts: Drafts,
  appearance: Appearance,
  loss: CallLost | undefined,
  synthetic = false,
): void {
  const { phase, story } = appearance;
  const partner = partnerOf(drafts, appearance.info);
  if (isAnswered(phase) && partner !== undefined) {
    if (isSeenDirectly(story, partner.number) || partyOf(story, partner.number) === undefined) return;
    setParty(story, partner.number, 'null', false);
    const draft = drafts.over('call.connectionCleared', appearance, loss);
    draft.subjectDevice = partner;
    draft.synthetic = synthetic;
    return;
  }
  forgetTargets(appearance);
  drafts.over('call.connectionCleared', appearance, loss).synthetic = synthetic;
}

/** The event that says what a queue's line shows now, with the answering party as its subject. */
export function tellQueueCallState(drafts: Drafts, appearance: Appearance, snapshot: boolean): void {
  const partner = isAnswered(appearance.phase) ? partnerOf(drafts, appearance.info) : undefined;
  if (partner === undefined) {
    drafts.state(appearance, { snapshot });
    return;
  }
  if (isSeenDirectly(appearance.story, partner.number)) return;
  const held = appearance.phase === 'held';
  setParty(appearance.story, partner.number, held ? 'hold' : 'connected', false);
  const [type, state] = held
    ? (['call.held', 'hold'] as const)
    : (['call.established', 'connected'] as const);
  drafts.party(type, appearance, partner, state).snapshot = snapshot;
}

function tellArrived(drafts: Drafts, appearance: Appearance, before: Before): void {
  if (before === undefined) {
    drafts.call('call.delivered', appearance).localConnectionState = 'alerting';
  }
}

/** Targets ring; a target that is gone without the call being answered lost it to the next one. */
function tellTargets(drafts: Drafts, appearance: Appearance, before: CallInfo | undefined): void {
  const { story, info } = appearance;
  const targets = targetsOf(drafts, info);
  const numbers = new Set(targets.map(({ number }) => number));
  for (const gone of before === undefined ? [] : targetsOf(drafts, before)) {
    const party = partyOf(story, gone.number);
    if (numbers.has(gone.number) || party?.direct !== false || party.state !== 'alerting') continue;
    setParty(story, gone.number, 'null', false);
    drafts.party('call.diverted', appearance, gone, 'null').synthetic = true;
  }
  for (const target of targets) {
    if (isSeenDirectly(story, target.number) || partyOf(story, target.number) !== undefined) continue;
    setParty(story, target.number, 'alerting', false);
    drafts.party('call.delivered', appearance, target, 'alerting');
  }
}

function tellAnswered(drafts: Drafts, appearance: Appearance, before: Before): void {
  const { story, info, phase } = appearance;
  // Who is in a conference is told by its members.
  if (memberNumbers(info).length > 0) return;
  const partner = partnerOf(drafts, info);
  const left = before !== undefined && isAnswered(before.phase) ? partnerOf(drafts, before.info) : undefined;
  if (left !== undefined && partner !== undefined && left.number !== partner.number) {
    tellPassedOn(drafts, appearance, left, partner);
  }
  forgetTargets(appearance, partner?.number);
  const subject = partner ?? deviceOfLine(appearance.line);
  if (isSeenDirectly(story, subject.number)) return;
  const held = phase === 'held';
  const known = partyOf(story, subject.number)?.state;
  if (known === undefined && partner !== undefined && phase !== 'voicemail' && left === undefined) {
    drafts.party('call.delivered', appearance, subject, 'alerting').synthetic = true;
  }
  if (known !== 'connected' && known !== 'hold') {
    drafts.party('call.established', appearance, subject, 'connected').synthetic = held;
  }
  if (held && known !== 'hold') drafts.party('call.held', appearance, subject, 'hold');
  if (!held && known === 'hold') drafts.party('call.retrieved', appearance, subject, 'connected');
  setParty(story, subject.number, held ? 'hold' : 'connected', false);
  takeOut(story.transferredBy, subject.number);
}

/** The call went from one answering party to another; the one who let it go may have told so already. */
function tellPassedOn(drafts: Drafts, appearance: Appearance, left: CtiDevice, arrived: CtiDevice): void {
  const { story } = appearance;
  const caller = drafts.device(
    appearance.info.callingparty?.number ?? '',
    appearance.info.callingparty?.name ?? '',
  );
  if (takeOut(story.transferredBy, left.number)) return;
  if (isSeenDirectly(story, left.number)) putIn(story.transferredBy, left.number);
  else setParty(story, left.number, 'null', false);
  const draft = drafts.over('call.transferred', appearance, undefined);
  draft.subjectDevice = left;
  draft.answeringDevice = { ...arrived };
  draft.parties = [caller, { ...arrived }].filter(({ number }) => number !== '');
}

/** Those who were rung and did not answer have no part in the call any more. */
function forgetTargets({ story }: Appearance, except?: string): void {
  for (let at = story.parties.length - 1; at >= 0; at -= 1) {
    const party = story.parties[at];
    if (party?.direct === false && party.state === 'alerting' && party.number !== except) {
      story.parties.splice(at, 1);
    }
  }
}

function isAnswered(phase: Phase): boolean {
  return phase === 'connected' || phase === 'held' || phase === 'voicemail';
}

/** Who the caller talks to. A party without number and name cannot be told. */
function partnerOf(drafts: Drafts, info: CallInfo): CtiDevice | undefined {
  const { number = '', name = '' } = info.connectedparty ?? {};
  return number || name ? drafts.device(number ?? '', name ?? '') : undefined;
}

function targetsOf(drafts: Drafts, info: CallInfo): CtiDevice[] {
  return (info.targets?.target ?? []).flatMap(({ partyinfo }) => {
    const { number = '', name = '' } = partyinfo ?? {};
    return number || name ? [drafts.device(number ?? '', name ?? '')] : [];
  });
}
