/** Stories that the simulator plays on its call model. Each one leaves the model without calls of its own. */
import type { Clock } from '../../../core/clock';
import { sleep } from '../../../core/clock';
import type { CallModel, SimCall, TrunkCall } from './call-model';
import { extension, SALES, SALES_DID } from './site';

/** What a scenario has to play with. */
export interface Stage {
  readonly model: CallModel;
  /** Lets one step's time pass; rejects when the play is over. */
  readonly pause: () => Promise<void>;
}

/** Plays one story to its end. */
export type Scenario = (stage: Stage) => Promise<void>;

const CALLER: TrunkCall = { did: SALES_DID, cli: '01707123456', name: 'Meyer & Söhne' };
const alice = extension('4001');
const bob = extension('4002');
const carol = extension('4003');
const fay = extension('2001');
const hal = extension('3001');

/** The document's story: three phones ring, one is answered and hangs up (6.7.1.2 to 6.7.1.4). */
const incomingIsdn: Scenario = async ({ model, pause }) => {
  const call = model.incoming({ ...CALLER, name: '' }, SALES);
  model.ring(call, SALES.members);
  await pause();
  model.answer(call, alice);
  await pause();
  model.hangUpPhone(call, alice);
};

/** Waits in the queue, then rings one phone and talks. */
async function queuedAndAnswered({ model, pause }: Stage, trunk: TrunkCall = CALLER): Promise<SimCall> {
  const call = model.incoming(trunk, SALES);
  model.queue(call);
  await pause();
  model.ring(call, [alice]);
  await pause();
  model.answer(call, alice);
  await pause();
  return call;
}

const queuedCall: Scenario = async (stage) => {
  const call = await queuedAndAnswered(stage);
  stage.model.hangUpPhone(call, alice);
};

const abandonedCall: Scenario = async ({ model, pause }) => {
  const call = model.incoming(CALLER, SALES);
  model.queue(call);
  await pause();
  model.hangUp(call, call.partyA);
};

const missedCall: Scenario = async ({ model, pause }) => {
  const call = model.incoming(CALLER, SALES);
  model.ring(call, [alice]);
  await pause();
  model.hangUp(call, call.partyA);
};

/** Alice has a caller on hold and Bob on the line. */
async function consultation(stage: Stage): Promise<readonly [held: SimCall, consulting: SimCall]> {
  const { model, pause } = stage;
  const held = model.incoming(CALLER, SALES);
  model.ring(held, [alice]);
  await pause();
  model.answer(held, alice);
  await pause();
  model.hold(held, alice);
  const consulting = model.offHook(alice);
  await pause();
  model.dial(consulting, bob);
  await pause();
  model.answer(consulting, bob);
  await pause();
  return [held, consulting];
}

const consultTransfer: Scenario = async (stage) => {
  const [held, consulting] = await consultation(stage);
  stage.model.transfer(held, consulting, alice);
  await stage.pause();
  stage.model.hangUpPhone(held, bob);
};

const conference: Scenario = async (stage) => {
  const [held, consulting] = await consultation(stage);
  const legs = stage.model.conference(held, consulting, alice);
  await stage.pause();
  for (const leg of [...legs].reverse()) {
    stage.model.leaveConference(legs, leg);
    await stage.pause();
  }
};

const holdAndRetrieve: Scenario = async (stage) => {
  const { model, pause } = stage;
  const call = await queuedAndAnswered(stage);
  model.hold(call, alice);
  await pause();
  model.setTag(call, 'order 4711, paid');
  model.retrieve(call, alice);
  model.setAccountCode(call, '1234');
  await pause();
  model.hangUp(call, call.partyA);
};

const outgoingCall: Scenario = async ({ model, pause }) => {
  const call = model.offHook(carol);
  await pause();
  model.dialOut(call, '0170555123');
  await pause();
  model.answer(call);
  await pause();
  model.hangUpPhone(call, carol);
};

const busyCall: Scenario = async ({ model, pause }) => {
  const call = model.offHook(carol);
  await pause();
  model.dialBusy(call, bob);
  await pause();
  model.hangUp(call, call.partyA);
};

/** A ringing call is pushed away by one phone and taken by another. */
const rejectedCall: Scenario = async ({ model, pause }) => {
  const call = model.incoming({ ...CALLER, sip: true }, SALES);
  model.ring(call, [alice, bob]);
  await pause();
  model.reject(call, alice);
  await pause();
  model.answer(call, bob);
  await pause();
  model.hangUp(call, call.partyA);
};

/** Two branches talk to each other through the head office. */
const networkCall: Scenario = async ({ model, pause }) => {
  const call = model.offHook(fay);
  await pause();
  model.dial(call, hal);
  await pause();
  model.answer(call, hal);
  await pause();
  model.hangUpPhone(call, hal);
};

/** The stories by name. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'incoming-isdn': incomingIsdn,
  'queued-call': queuedCall,
  'abandoned-call': abandonedCall,
  'consult-transfer': consultTransfer,
  conference,
  'missed-call': missedCall,
  'hold-and-retrieve': holdAndRetrieve,
  'outgoing-call': outgoingCall,
  'busy-call': busyCall,
  'rejected-call': rejectedCall,
  'network-call': networkCall,
};

/** Name of the endless one: all stories in turn. */
export const DAY = 'day';

/** How the day is played. */
export interface DayOptions {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly ratePerMinute: number;
  readonly begin: (scenario: Scenario) => void;
}

/** Begins one story after the other at the given rate until `signal` aborts. */
export async function playDay({ clock, signal, ratePerMinute, begin }: DayOptions): Promise<void> {
  const stories = Object.values(SCENARIOS);
  for (let turn = 0; !signal.aborted; turn += 1) {
    const story = stories[turn % stories.length];
    if (story !== undefined) begin(story);
    await sleep(clock, 60_000 / ratePerMinute, signal);
  }
}
