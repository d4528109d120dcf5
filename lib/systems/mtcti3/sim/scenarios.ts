/** Stories that the simulated PBX plays, step by step, and a day that never ends. */
import { CallState, CallDirection } from '../enums';
import { distributeAll, enqueue, retarget, ringAgent } from './distribution';
import type { Call, Leg, Outside, Queue, User } from './model';
import { ringUser } from './routing';
import {
  answer,
  completeConference,
  completeTransfer,
  connect,
  dropParty,
  endCall,
  hold,
  retrieve,
} from './switching';
import type { World } from './world';

/** Milliseconds between the steps of a story: long enough for every step to be seen. */
const STEP_MS = 60;

export interface StoryOptions {
  readonly ratePerMinute?: number;
}

type Story = (stage: Stage, options: StoryOptions) => Promise<void>;

const CALLER: Outside = { kind: 'outside', number: '01707123456', name: 'Customer', did: '8010' };

/** Steps of stories: each is one event of the PBX, followed by a pause. */
class Stage {
  readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  /** Makes the users of a story do nothing of their own accord while it is played. */
  async play(story: (stage: Stage) => Promise<void>, extensions: readonly string[]): Promise<void> {
    const users = extensions.map((extn) => this.user(extn));
    for (const user of users) this.world.scripted.add(user);
    try {
      await story(this);
    } finally {
      for (const user of users) this.world.scripted.delete(user);
      distributeAll(this.world);
      this.world.commit();
    }
  }

  user(extn: string): User {
    const user = this.world.userByExtn(extn);
    if (user === undefined) throw new Error(`the simulator has no user ${extn}`);
    return user;
  }

  queue(extn: string): Queue {
    const queue = this.world.queueByExtn(extn);
    if (queue === undefined) throw new Error(`the simulator has no queue ${extn}`);
    return queue;
  }

  async step(change: () => void): Promise<void> {
    if (this.world.isOver()) return;
    change();
    this.world.commit();
    await this.world.wait(STEP_MS);
  }

  /** A call from outside reaches a queue: it rings there, and waits when nobody is free. */
  async arrivesIn(queue: Queue, caller: Outside = CALLER): Promise<Call> {
    const call = this.world.newCall();
    call.parties.push(caller);
    await this.step(() => {
      enqueue(this.world, call, queue);
      if (call.track !== undefined) call.track.state = 'ringing';
      call.original = { number: queue.extn, name: queue.name };
    });
    await this.step(() => {
      if (call.track !== undefined) call.track.state = 'queueing';
      this.world.touch(call);
    });
    return call;
  }

  async rings(call: Call, queue: Queue, agent: User): Promise<Leg> {
    await this.step(() => {
      ringAgent(this.world, queue, call, agent);
    });
    return legOf(agent, call);
  }

  async answers(leg: Leg): Promise<void> {
    await this.step(() => {
      answer(this.world, leg);
    });
  }

  /** A waiting call is answered by an agent. */
  async servedBy(queue: Queue, agent: User): Promise<{ call: Call; leg: Leg }> {
    const call = await this.arrivesIn(queue);
    const leg = await this.rings(call, queue, agent);
    await this.answers(leg);
    return { call, leg };
  }

  /** One user asks another one on a call of its own, while the first one is on hold. */
  async consults(leg: Leg, other: User, state: CallState): Promise<Leg> {
    const { world } = this;
    const call = world.newCall();
    const consultation = world.newLeg(leg.user, call, CallDirection.OUTBOUND, CallState.DIALTONE);
    consultation.related = leg;
    leg.related = consultation;
    call.parties.push(consultation);
    await this.step(() => {
      hold(world, leg, state);
      world.touch(call);
    });
    await this.step(() => {
      consultation.dialled = other.extn;
      consultation.state = CallState.DIALLING;
      world.touch(call);
    });
    await this.step(() => {
      consultation.state = CallState.RINGBACK;
      ringUser(world, call, other);
    });
    await this.answers(legOf(other, call));
    return consultation;
  }

  async hangsUp(call: Call): Promise<void> {
    await this.step(() => {
      endCall(this.world, call, undefined);
    });
  }
}

function legOf(user: User, call: Call): Leg {
  const leg = [...user.legs].find((each) => each.call === call);
  if (leg === undefined) throw new Error(`${user.extn} has no part in the call`);
  return leg;
}

const STORIES: Readonly<Record<string, Story>> = {
  'queued-call': (stage) =>
    stage.play(async () => {
      const { call } = await stage.servedBy(stage.queue('500'), stage.user('201'));
      await stage.hangsUp(call);
    }, ['201', '202', '203']),

  'abandoned-call': (stage) =>
    stage.play(async () => {
      await stage.hangsUp(await stage.arrivesIn(stage.queue('500')));
    }, ['201', '202', '203']),

  'missed-call': (stage) =>
    stage.play(async () => {
      const queue = stage.queue('500');
      const call = await stage.arrivesIn(queue);
      const leg = await stage.rings(call, queue, stage.user('201'));
      await stage.step(() => {
        retarget(stage.world, queue, leg);
      });
      await stage.hangsUp(call);
    }, ['201', '202', '203']),

  'consult-transfer': (stage) =>
    stage.play(async () => {
      const { call, leg } = await stage.servedBy(stage.queue('500'), stage.user('201'));
      const consultation = await stage.consults(leg, stage.user('202'), CallState.ONHOLDPENDTRANSFER);
      await stage.step(() => {
        completeTransfer(stage.world, leg, consultation);
      });
      await stage.hangsUp(call);
    }, ['201', '202', '203']),

  conference: (stage) =>
    stage.play(async () => {
      const { call, leg } = await stage.servedBy(stage.queue('500'), stage.user('201'));
      const consultation = await stage.consults(leg, stage.user('202'), CallState.ONHOLDPENDCONF);
      await stage.step(() => {
        completeConference(stage.world, leg, [consultation]);
      });
      await stage.step(() => {
        dropParty(stage.world, legOf(stage.user('202'), call), call);
      });
      await stage.hangsUp(call);
    }, ['201', '202', '203']),

  'queue-lifetime': (stage) =>
    stage.play(async () => {
      const { call, leg } = await stage.servedBy(stage.queue('500'), stage.user('201'));
      const consultation = await stage.consults(leg, stage.user('202'), CallState.ONHOLDPENDTRANSFER);
      await stage.step(() => {
        completeTransfer(stage.world, leg, consultation);
      });
      const second = legOf(stage.user('202'), call);
      await stage.step(() => {
        hold(stage.world, second);
      });
      await stage.step(() => {
        retrieve(stage.world, second);
      });
      await stage.hangsUp(call);
    }, ['201', '202', '203']),

  park: (stage) =>
    stage.play(async () => {
      const { world } = stage;
      const call = world.newCall();
      call.parties.push(CALLER);
      await stage.step(() => {
        ringUser(world, call, stage.user('204'));
      });
      const leg = legOf(stage.user('204'), call);
      await stage.answers(leg);
      await stage.step(() => {
        call.parties.splice(call.parties.indexOf(leg), 1);
        world.loseLeg(leg, true);
        world.lastParkCallId += 1;
        call.parked = { slot: '701', callid: world.lastParkCallId };
        world.parkSlots.set('701', call);
        world.touch(call);
      });
      await stage.step(() => {
        world.losePark(call);
        const taker = world.newLeg(stage.user('205'), call, CallDirection.PICKUP, CallState.RINGING);
        call.ringing.add(taker);
        answer(world, taker);
      });
      await stage.hangsUp(call);
    }, ['204', '205']),

  voicemail: (stage) =>
    stage.play(async () => {
      const { world } = stage;
      const user = stage.user('206');
      const call = world.newCall();
      call.parties.push(CALLER);
      await stage.step(() => {
        ringUser(world, call, user);
      });
      await stage.step(() => {
        const leg = legOf(user, call);
        call.ringing.delete(leg);
        world.loseLeg(leg, false);
        connect(world, call, {
          kind: 'service',
          number: user.extn,
          name: `VM ${user.name}`,
          voicemail: true,
        });
      });
      await stage.step(() => {
        endCall(world, call, undefined);
        user.mailbox = { ...user.mailbox, newmessages: user.mailbox.newmessages + 1 };
        world.lineChanged(user);
      });
    }, ['206']),

  'outbound-call': (stage) =>
    stage.play(async () => {
      const { world } = stage;
      const call = world.newCall();
      const leg = world.newLeg(stage.user('204'), call, CallDirection.OUTBOUND, CallState.DIALTONE);
      call.parties.push(leg);
      await stage.step(() => {
        world.touch(call);
      });
      for (const state of [CallState.DIALLING, CallState.RINGBACK]) {
        await stage.step(() => {
          leg.dialled = '03498984598';
          leg.state = state;
          world.touch(call);
        });
      }
      await stage.step(() => {
        connect(world, call, { kind: 'outside', number: '03498984598', name: '', did: '' });
      });
      await stage.hangsUp(call);
    }, ['204']),

  'agent-day': (stage) =>
    stage.play(async () => {
      const { world } = stage;
      const agent = stage.user('203');
      const setting = async (change: () => void): Promise<void> =>
        stage.step(() => {
          change();
          world.lineChanged(agent);
        });
      await setting(() => (agent.loggedInExtn = ''));
      await setting(() => (agent.loggedInExtn = agent.extn));
      await setting(() => (agent.dnd = true));
      await setting(() => (agent.dnd = false));
      agent.afterCallWorkMs = 2 * STEP_MS;
      const { call } = await stage.servedBy(stage.queue('501'), agent);
      await stage.hangsUp(call);
      await world.wait(3 * STEP_MS);
      agent.afterCallWorkMs = 0;
      await setting(() => (agent.dnd = true));
      await setting(() => (agent.loggedInExtn = ''));
      await setting(() => {
        agent.loggedInExtn = agent.extn;
        agent.dnd = false;
      });
    }, ['203', '204', '205']),

  day: async (stage, { ratePerMinute = 12 }) => {
    const { world } = stage;
    let made = 0;
    while (!world.isOver()) {
      await world.wait((-Math.log(1 - world.random()) * 60_000) / Math.max(ratePerMinute, 0.1));
      made += 1;
      if (!world.isOver()) void customerCalls(stage, made);
    }
  },
};

/** Names of the stories; `day`, the one that does not end, comes first: it is played when none is named. */
export const SCENARIOS: readonly string[] = ['day', ...Object.keys(STORIES).filter((name) => name !== 'day')];

/** Plays a story; rejects for a name that is none. */
export async function playScenario(world: World, name: string, options: StoryOptions): Promise<void> {
  const story = Object.hasOwn(STORIES, name) ? STORIES[name] : undefined;
  if (story === undefined) throw new Error(`the simulator has no scenario ${name}: ${SCENARIOS.join(', ')}`);
  await story(new Stage(world), options);
}

/** A customer calls a queue, is patient for a while, talks to whoever answers, and hangs up. */
async function customerCalls(stage: Stage, count: number): Promise<void> {
  const { world } = stage;
  const queues = [...world.queues.values()];
  const queue = queues[count % queues.length];
  if (queue === undefined) return;
  const call = world.newCall();
  const number = `0170${String(7_000_000 + Math.floor(world.random() * 999_999))}`;
  call.parties.push({ kind: 'outside', number, name: '', did: '8010' });
  call.original = { number: queue.extn, name: queue.name };
  enqueue(world, call, queue);
  distributeAll(world);
  world.commit();
  await world.wait(20_000 + world.random() * 40_000, call.over.signal);
  if (isOver(world, call)) return;
  const leg = call.parties.find((party): party is Leg => party.kind === 'leg');
  if (leg !== undefined && world.random() < 0.3) {
    hold(world, leg);
    world.commit();
    await world.wait(3_000, call.over.signal);
    if (isOver(world, call)) return;
    retrieve(world, leg);
    world.commit();
    await world.wait(5_000, call.over.signal);
  }
  endCall(world, call, undefined);
  distributeAll(world);
  world.commit();
}

function isOver(world: World, call: Call): boolean {
  return call.over.signal.aborted || world.isOver();
}
