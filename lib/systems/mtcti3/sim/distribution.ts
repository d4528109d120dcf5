/** How queues find an agent: the call that waits longest, for the agent who is idle longest. */
import { CallDirection, CallState } from '../enums';
import type { Call, Leg, Queue, Track, User } from './model';
import { answersByItself, canRing } from './phones';
import type { World } from './world';

/** The priority that calls have unless somebody changes it: low. */
const LOW = 1;

/** Puts a call into a queue; a queue that follows it already goes on doing so. */
export function enqueue(world: World, call: Call, queue: Queue): void {
  if (call.track === undefined) {
    queue.lastCallId += 1;
    const track: Track = {
      callid: queue.lastCallId,
      queue,
      call,
      state: 'queueing',
      priority: LOW,
      since: world.clock.now(),
      tried: new Set(),
    };
    call.track = track;
    queue.tracks.add(track);
  } else {
    call.track.state = 'queueing';
    call.track.tried.clear();
  }
  call.distributedBy = queue;
  world.touch(call);
  void giveUp(world, call, queue);
}

/** Rings agents for the calls that wait in a queue, as far as agents are free. */
export function distribute(world: World, queue: Queue): void {
  for (const call of waitingCalls(world, queue)) {
    const agent = nextAgent(world, queue, call);
    if (agent === undefined) continue;
    ringAgent(world, queue, call, agent);
  }
}

/** As {@link distribute} for every queue: somebody became free. */
export function distributeAll(world: World): void {
  for (const queue of world.queues.values()) distribute(world, queue);
}

/** The calls that wait without ringing anywhere: high priority first, then the longest waiting. */
export function waitingCalls(world: World, queue: Queue): Call[] {
  return [...world.calls]
    .filter(({ distributedBy, ringing }) => distributedBy === queue && ringing.size === 0)
    .filter(({ track }) => track?.state !== 'answered')
    .sort(
      (a, b) =>
        (b.track?.priority ?? 0) - (a.track?.priority ?? 0) || (a.track?.since ?? 0) - (b.track?.since ?? 0),
    );
}

function nextAgent(world: World, queue: Queue, call: Call): User | undefined {
  const free = queue.members
    .filter(({ disabled }) => !disabled)
    .map(({ extn }) => world.userByExtn(extn))
    .filter((user): user is User => user !== undefined && canRing(user) && user.legs.size === 0)
    .filter((user) => !world.scripted.has(user))
    .sort((a, b) => a.idleSince - b.idleSince);
  const untried = free.find(({ extn }) => call.track?.tried.has(extn) !== true);
  if (untried === undefined) call.track?.tried.clear();
  return untried ?? free[0];
}

/** Lets the call ring at an agent, until the queue's time is over. */
export function ringAgent(world: World, queue: Queue, call: Call, agent: User): void {
  const leg = world.newLeg(agent, call, CallDirection.INBOUND, CallState.RINGING);
  call.ringing.add(leg);
  if (call.track !== undefined) call.track.state = 'ringing';
  for (const party of call.parties) if (party.kind === 'leg') party.state = CallState.RINGBACK;
  world.touch(call);
  void noAnswer(world, queue, leg);
  void answersByItself(world, leg);
}

/** An agent who does not answer loses the call to the next one. */
async function noAnswer(world: World, queue: Queue, leg: Leg): Promise<void> {
  await world.wait(queue.noAnswerSeconds * 1_000, leg.over.signal);
  if (leg.over.signal.aborted || world.isOver()) return;
  retarget(world, queue, leg);
}

/** Takes a queued call from an agent's phone and looks for the next one. */
export function retarget(world: World, queue: Queue, leg: Leg): void {
  const { call } = leg;
  const { track } = call;
  call.ringing.delete(leg);
  world.loseLeg(leg, false);
  if (track !== undefined) {
    track.tried.add(leg.user.extn);
    track.state = 'retargeting';
  }
  world.touch(call);
  world.commit();
  if (track !== undefined) track.state = 'queueing';
  world.touch(call);
  distribute(world, queue);
  world.commit();
}

async function giveUp(world: World, call: Call, queue: Queue): Promise<void> {
  if (!queue.voicemail) return;
  await world.wait(queue.voicemailSeconds * 1_000, call.over.signal);
  const waits = call.distributedBy === queue && call.track?.state !== 'answered';
  if (call.over.signal.aborted || world.isOver() || !waits) return;
  for (const leg of call.ringing) world.loseLeg(leg, false);
  call.ringing.clear();
  call.parties.push({ kind: 'service', number: queue.extn, name: queue.name, voicemail: true });
  if (call.track !== undefined) call.track.state = 'answered';
  queue.mailbox = { ...queue.mailbox, newmessages: queue.mailbox.newmessages + 1 };
  world.touch(call);
  world.lineChanged(queue);
  world.commit();
}
