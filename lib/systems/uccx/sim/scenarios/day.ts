import { AgentState, LocalConnectionState, ReasonCode, SupervisoryAction } from '../../enums';
import type { Agent } from '../model/agent';
import type { Call } from '../model/call';
import { callerData, callerNumber } from './people';
import { Robot, type RobotWorld } from './robot';

/** Calls per minute at which the durations of {@link Robot} are those of the clock; above it time runs faster. */
const UNHURRIED_RATE = 20;
/** Calls per minute when nobody says otherwise. */
export const DEFAULT_RATE = 6;

/** The first caller does not keep those waiting who have just started the simulator. */
const FIRST_CALLER_WITHIN_MS = 1_000;

/** Calls of colleagues among each other, contacts of the campaign, supervisors' visits: one in so many calls. */
const ONE_IN = { colleague: 15, contact: 8, visit: 12 };

/**
 * A day of the contact centre that does not end: callers of all kinds, agents who come and go. It starts with its
 * construction and ends with its schedule.
 */
export class Day {
  readonly #world: RobotWorld;
  readonly #meanGapMs: number;
  readonly #robots = new Map<string, Robot>();
  readonly #supervisors: readonly Robot[];
  readonly #onError: (thrown: unknown) => void;
  readonly #unsubscribe: readonly (() => void)[];

  constructor(world: Omit<RobotWorld, 'pace'>, ratePerMinute: number, onError: (thrown: unknown) => void) {
    this.#world = { ...world, pace: Math.min(1, UNHURRIED_RATE / ratePerMinute) };
    this.#meanGapMs = 60_000 / ratePerMinute;
    this.#onError = onError;
    const own = [...world.centre.agents].filter(({ setup }) => setup.selfActing);
    const robotOf = ({ id }: Agent): Robot => new Robot(this.#world, id);
    this.#supervisors = own.filter(({ setup }) => setup.kind === 'supervisor').map(robotOf);
    for (const agent of own.filter(({ setup }) => setup.kind === 'agent')) {
      this.#robots.set(agent.setup.extension, robotOf(agent));
    }
    const { switchboard, agents } = world.centre;
    this.#unsubscribe = [
      switchboard.events.on('ringing', (call, device) => {
        this.#rings(call, device);
      }),
      switchboard.events.on('established', (call, device) => {
        this.#established(call, device);
      }),
      agents.events.on('changed', (agent) => {
        this.#changed(agent);
      }),
    ];
    for (const robot of this.#robots.values()) this.#run(robot.live());
    for (const robot of this.#supervisors) this.#openOffice(robot);
    this.#run(this.#comeAndGo());
  }

  /** Ends the day: callers hang up, robots go home. */
  end(): void {
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
    this.#world.schedule.stop();
    const { centre } = this.#world;
    const robots = [...this.#robots.values(), ...this.#supervisors].filter((robot) => robot.active);
    for (const call of [...centre.switchboard.calls.values()]) {
      const ours = robots.some(({ agent }) => call.parties.has(agent.setup.extension));
      const waits = centre.acd.holds(call) && centre.agents.at(call.calling) === undefined;
      if (ours || waits) centre.switchboard.clear(call);
    }
    for (const { agent } of robots) centre.agents.logout(agent, 0);
  }

  /** One caller after the other, at random intervals. */
  async #comeAndGo(): Promise<void> {
    const { random, schedule } = this.#world;
    for (let longestGapMs = FIRST_CALLER_WITHIN_MS; ; longestGapMs = Infinity) {
      await schedule.pause(Math.min(longestGapMs, random.exponential(this.#meanGapMs)));
      if (schedule.stopped) return;
      this.#run(this.#caller());
      if (random.chance(1 / ONE_IN.colleague)) this.#run(this.#callColleague());
      if (random.chance(1 / ONE_IN.contact)) this.#offerContact();
      if (random.chance(1 / ONE_IN.visit)) this.#run(this.#visit());
    }
  }

  async #caller(): Promise<void> {
    const { centre, random } = this.#world;
    const number = random.chance(0.03) ? '' : callerNumber(random);
    const trigger = random.pick(['7000', '7000', '7000', '7100', '7200']);
    const call = centre.callFrom(number, trigger, callerData(random));
    await this.#pause(10_000 + random.exponential(40_000));
    if (!call.handled && !call.ended) centre.hangUp(call.callingDevice, call);
  }

  /** A caller whom an agent has answered stays for a while. */
  async #endAfterTalk(call: Call, talk: Promise<void>): Promise<void> {
    await talk;
    const busy = call.in(LocalConnectionState.LCS_HOLD).length > 0;
    await this.#pause(busy ? 20_000 : 2_000);
    if (!call.ended && call.parties.has(call.callingDevice)) {
      this.#world.centre.hangUp(call.callingDevice, call);
    }
    // A conference goes on without its caller.
    for (const device of call.parties.keys()) {
      const robot = this.#robots.get(device);
      if (robot?.active === true) this.#run(robot.leave(call));
    }
  }

  #rings(call: Call, device: string): void {
    const robot = this.#robots.get(device);
    if (robot?.active === true) this.#run(robot.ring(call));
  }

  #established(call: Call, device: string): void {
    const { centre, random } = this.#world;
    const campaign = centre.outbound.contactOf(call) !== undefined;
    const robot = this.#robots.get(campaign ? call.calling : device);
    if (campaign) {
      if (robot?.active === true) this.#run(robot.converseOutbound(call));
    } else if (centre.acd.contactOf(call) !== undefined && centre.agents.at(call.calling) === undefined) {
      // Also a client's agent: the caller does not stay for ever.
      const talk =
        robot?.active === true
          ? robot.converse(call, () => this.#freeColleague(device))
          : this.#pause(random.between(20_000, 60_000));
      this.#run(this.#endAfterTalk(call, talk));
    }
  }

  #changed(agent: Agent): void {
    const robot = this.#robots.get(agent.setup.extension);
    if (robot?.active !== true || robot.agent !== agent) return;
    const missed = agent.reason === ReasonCode.AGT_RNA;
    if (agent.state === AgentState.AGENT_STATE_WORK || missed) this.#run(robot.comeBackFrom(agent.state));
  }

  async #callColleague(): Promise<void> {
    const { centre, random } = this.#world;
    const caller = this.#freeColleague('');
    if (caller === undefined) return;
    const { extension } = caller.setup;
    const colleague = this.#freeColleague(extension);
    if (colleague === undefined) return;
    const call = centre.callFrom(extension, colleague.setup.extension);
    await this.#pause(random.between(8_000, 20_000));
    if (!call.ended) centre.hangUp(extension, call);
  }

  #offerContact(): void {
    const { centre } = this.#world;
    const robot = [...this.#robots.values()].find(
      ({ active, agent }) => active && agent.outbound && agent.state === AgentState.AGENT_STATE_READY,
    );
    if (robot === undefined) return;
    if (!centre.outbound.contacts.some(({ status }) => status === 'pending')) centre.outbound.recycle();
    const reservation = centre.outbound.offer(robot.agent);
    if (reservation !== undefined) this.#run(this.#workOff(robot, reservation));
  }

  /** Skipping a contact brings the next one. */
  async #workOff(robot: Robot, first: Call): Promise<void> {
    const { outbound } = this.#world.centre;
    for (let call: Call | undefined = first; call !== undefined; call = outbound.reservationOf(robot.agent)) {
      await robot.decide(call);
      if (this.#world.schedule.stopped || outbound.reservationOf(robot.agent) === call) return;
    }
  }

  /** A supervisor listens to an agent for a while, and sometimes joins in. */
  async #visit(): Promise<void> {
    const { centre, random } = this.#world;
    const [supervisor] = this.#supervisors.filter(({ active, agent }) => active && !agent.occupied);
    if (supervisor === undefined) return;
    const boss = supervisor.agent;
    const situation = this.#supervisable(boss);
    if (situation === undefined) return;
    const { agent, call } = situation;
    const { supervision } = centre;
    supervision.supervise(SupervisoryAction.SUPERVISOR_MONITOR, boss, agent, call);
    await this.#pause(random.between(3_000, 6_000));
    if (random.chance(0.3) && this.#supervisable(boss, agent)?.call === call && boss.occupied) {
      supervision.supervise(SupervisoryAction.SUPERVISOR_BARGE_IN, boss, agent, call);
      await this.#pause(random.between(2_000, 5_000));
    }
    if (supervisor.active && boss.occupied) {
      supervision.supervise(SupervisoryAction.SUPERVISOR_CLEAR, boss, agent, undefined);
    }
  }

  #supervisable(boss: Agent, only?: Agent): { agent: Agent; call: Call } | undefined {
    const { centre } = this.#world;
    for (const { active, agent } of this.#robots.values()) {
      if (!active || (only !== undefined && agent !== only)) continue;
      const call = centre.switchboard.callAt(agent.setup.extension, LocalConnectionState.LCS_CONNECT);
      if (call !== undefined && centre.teams.supervises(boss.id, agent.id)) return { agent, call };
    }
    return undefined;
  }

  #openOffice(robot: Robot): void {
    if (!robot.agent.loggedIn) this.#world.centre.agents.login(robot.agent, { control: 'robot' });
  }

  #freeColleague(except: string): Agent | undefined {
    const { centre, random } = this.#world;
    const free = [...this.#robots.values()]
      .filter(({ active, agent }) => active && agent.setup.extension !== except && !agent.occupied)
      .map(({ agent }) => agent)
      .filter((agent) => centre.switchboard.callsAt(agent.setup.extension).length === 0);
    return free[random.between(0, Math.max(0, free.length - 1))];
  }

  #pause(milliseconds: number): Promise<void> {
    return this.#world.schedule.pause(milliseconds * this.#world.pace);
  }

  /** What a person does may become impossible meanwhile: that ends it, not the day. */
  #run(activity: Promise<void>): void {
    activity.catch(this.#onError);
  }
}
