/** Business calls that the simulator plays. */
import { sleep, type Clock } from '../../../core/clock';
import { extensionNumbered, fullName, type SimulatedExtension } from './account';
import type { CallControl } from './call-control';
import {
  toExtension,
  type HangupStatus,
  type SimulatedCall,
  type SimulatedLeg,
  type SimulatedPbx,
} from './pbx';

/** Names of the scenarios; `day` is endless, and first as the one that is played unless another is chosen. */
export const TELPHIN_SCENARIOS = [
  'day',
  'callback',
  'queued-call',
  'abandoned-call',
  'missed-call',
  'consult-transfer',
  'message',
  'voicemail',
] as const;
export type TelphinScenario = (typeof TELPHIN_SCENARIOS)[number];

export interface Stage {
  readonly pbx: SimulatedPbx;
  readonly control: CallControl;
  readonly clock: Clock;
  readonly over: AbortSignal;
}

/** Time between two steps of a scenario, in milliseconds. */
const STEP_MS = 40;

const CALLER = '+74951234567';
const CALLER_NAME = 'Ivan Petrov';
const DID = '+78001000300';

type Play = (stage: Stage) => Promise<void>;

/** Each plays to its end; `day` is made of them. */
export const SCENARIO_PLAYS: Readonly<Record<Exclude<TelphinScenario, 'day'>, Play>> = {
  callback: playCallback,
  'queued-call': playQueuedCall,
  'abandoned-call': playAbandonedCall,
  'missed-call': playMissedCall,
  'consult-transfer': playConsultTransfer,
  message: playMessage,
  voicemail: playVoicemail,
};

/** What a day is made of, the frequent more often. */
const DAY: readonly (keyof typeof SCENARIO_PLAYS)[] = [
  'queued-call',
  'queued-call',
  'callback',
  'missed-call',
  'queued-call',
  'abandoned-call',
  'consult-transfer',
  'message',
  'voicemail',
];

/** Plays scenario after scenario until `over` aborts. */
export async function playDay(stage: Stage, callsPerMinute: number): Promise<void> {
  const running = new Set<Promise<void>>();
  for (let turn = 0; !stage.over.aborted; turn += 1) {
    const name = DAY[turn % DAY.length] ?? 'queued-call';
    const play = SCENARIO_PLAYS[name](stage).finally(() => running.delete(play));
    running.add(play);
    await sleep(stage.clock, 60_000 / callsPerMinute, stage.over);
  }
  await Promise.all(running);
}

function step({ clock, over }: Stage): Promise<void> {
  return sleep(clock, STEP_MS, over);
}

/** The document's example: an extension calls an outside number on its own behalf. */
async function playCallback(stage: Stage): Promise<void> {
  const { pbx, control } = stage;
  const owner = extensionNumbered('200');
  const { call_api_id: apiId } = control.initiate({
    owner,
    source: '200',
    destination: '+79817654321',
    options: { tag: 'callback' },
  });
  const leg = typeof apiId === 'string' ? pbx.legOf(apiId) : undefined;
  if (leg === undefined) return;
  await step(stage);
  pbx.answer(leg);
  await step(stage);
  pbx.hangUp(leg);
}

/** A caller waits in the queue; its first agent lets it ring, the second answers. */
async function playQueuedCall(stage: Stage): Promise<void> {
  const { pbx } = stage;
  const { call, waiting } = enterQueue(stage);
  await step(stage);
  const missing = callAgent(stage, call, extensionNumbered('200'));
  await step(stage);
  endBoth(stage, missing, 'NOANSWER');
  await step(stage);
  const answering = callAgent(stage, call, extensionNumbered('201'));
  await step(stage);
  for (const leg of answering) pbx.answer(leg);
  await step(stage);
  endBoth(stage, answering, 'ANSWER');
  pbx.hangUp(waiting, 'ANSWER', { Bridged: 'yes', BridgedDuration: String(STEP_MS * 1_000) });
}

/** The caller gives up while the first agent's phone rings. */
async function playAbandonedCall(stage: Stage): Promise<void> {
  const { call, waiting } = enterQueue(stage);
  await step(stage);
  const agent = callAgent(stage, call, extensionNumbered('200'));
  await step(stage);
  endBoth(stage, agent, 'CANCEL');
  stage.pbx.hangUp(waiting, 'CANCEL', { Bridged: 'no' });
}

async function playMissedCall(stage: Stage): Promise<void> {
  const leg = callIn(stage, beginInbound(stage), extensionNumbered('200'));
  await step(stage);
  stage.pbx.hangUp(leg, 'NOANSWER');
}

async function playConsultTransfer(stage: Stage): Promise<void> {
  const { pbx, control } = stage;
  const call = beginInbound(stage);
  const leg = callIn(stage, call, extensionNumbered('200'));
  await step(stage);
  pbx.answer(leg);
  await step(stage);
  await control.transfer(leg, toExtension(extensionNumbered('201')), true);
  await step(stage);
  pbx.hangUpAll(call);
}

/** Only what the events document names is certain; the text stands where its other page is said to put it. */
function playMessage({ pbx }: Stage): Promise<void> {
  const phone = extensionNumbered('200');
  const ends = { CallerIDNum: CALLER, CalledExtension: fullName(phone), CalledExtensionID: String(phone.id) };
  pbx.tell(phone, 'message-in', { ...ends, Text: 'Please call me back' });
  return Promise.resolve();
}

async function playVoicemail(stage: Stage): Promise<void> {
  const { pbx } = stage;
  const phone = extensionNumbered('200');
  const call = beginInbound(stage);
  const leg = callIn(stage, call, phone);
  await step(stage);
  pbx.hangUp(leg, 'NOANSWER');
  pbx.recordings.add(leg.recordId);
  pbx.tell(phone, 'voicemail', {
    CallID: call.callId,
    CallerIDNum: CALLER,
    CallerIDName: CALLER_NAME,
    CalledExtension: fullName(phone),
    CalledExtensionID: String(phone.id),
    RecID: leg.recordId,
    SubCallID: leg.subCallId,
    Duration: '7250000',
  });
}

function beginInbound({ pbx }: Stage): SimulatedCall {
  return pbx.begin({ callerNumber: CALLER, callerName: CALLER_NAME, did: DID });
}

function callIn({ pbx }: Stage, call: SimulatedCall, owner: SimulatedExtension): SimulatedLeg {
  return pbx.dial(call, { owner, flow: 'IN', eventType: 'dial-in', to: toExtension(owner) });
}

function enterQueue(stage: Stage): { call: SimulatedCall; waiting: SimulatedLeg } {
  const call = beginInbound(stage);
  return { call, waiting: callIn(stage, call, extensionNumbered('300')) };
}

/** The queue's thread and the agent's own. */
function callAgent(stage: Stage, call: SimulatedCall, agent: SimulatedExtension): readonly SimulatedLeg[] {
  const queue = extensionNumbered('300');
  const out = stage.pbx.dial(call, {
    owner: queue,
    flow: 'OUT',
    eventType: 'dial-in',
    to: toExtension(agent),
  });
  return [out, callIn(stage, call, agent)];
}

function endBoth({ pbx }: Stage, legs: readonly SimulatedLeg[], status: HangupStatus): void {
  for (const leg of legs) pbx.hangUp(leg, status);
}
