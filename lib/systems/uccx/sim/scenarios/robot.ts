import { AgentState, LocalConnectionState } from '../../enums';
import type { Agent } from '../model/agent';
import type { Call } from '../model/call';
import type { ContactCentre } from '../model/contact-centre';
import type { Random } from '../model/random';
import type { Schedule } from '../model/schedule';
import { WRAP_UP_TEXTS } from './people';

/** What robots need to live: the contact centre, time that can run faster, chance. */
export interface RobotWorld {
  readonly centre: ContactCentre;
  readonly schedule: Schedule;
  readonly random: Random;
  /** Milliseconds of the day for milliseconds of an unhurried one, at most 1. */
  readonly pace: number;
}

/** Reason codes that agents give for a break. */
const BREAK_REASONS = [1, 2, 3, 4] as const;
const END_OF_SHIFT = 9;

/** How often things go another way than the usual one. */
const CHANCE = {
  miss: 0.04,
  hold: 0.15,
  transfer: 0.06,
  conference: 0.03,
  hangUpFirst: 0.2,
  wrapUpData: 0.5,
};

/** An agent who works without a client: comes, takes calls, has breaks, goes. */
export class Robot {
  readonly #world: RobotWorld;
  readonly #id: string;

  constructor(world: RobotWorld, id: string) {
    this.#world = world;
    this.#id = id;
  }

  get agent(): Agent {
    return this.#world.centre.agent(this.#id);
  }

  /** Robots leave agents alone whom a client has logged in. */
  get active(): boolean {
    return this.agent.control === 'robot' && this.agent.loggedIn;
  }

  /** One shift after the other, until the schedule stops. */
  async live(): Promise<void> {
    const { random } = this.#world;
    await this.#pause(random.between(0, 6_000));
    while (!this.#world.schedule.stopped) {
      await this.#shift();
      await this.#pause(random.between(8_000, 20_000));
    }
  }

  /** Picks up, or lets it ring for once. */
  async ring(call: Call): Promise<void> {
    const { centre, random } = this.#world;
    if (random.chance(CHANCE.miss)) return;
    await this.#pause(random.between(1_000, 2_500));
    const { extension } = this.agent;
    if (!this.active || extension === undefined || call.ended) return;
    if (call.stateOf(extension) === LocalConnectionState.LCS_ALERTING)
      centre.switchboard.answer(call, extension);
  }

  /** Talks to a caller; resolves when the agent's part in it is done. */
  async converse(call: Call, colleague: () => Agent | undefined): Promise<void> {
    const { random } = this.#world;
    await this.#pause(random.between(2_000, 8_000));
    if (random.chance(CHANCE.hold)) await this.#putOnHold(call);
    if (random.chance(CHANCE.wrapUpData)) this.#note(call);
    const choice = random.next();
    if (choice < CHANCE.transfer) await this.#consult(call, colleague(), 'transfer');
    else if (choice < CHANCE.transfer + CHANCE.conference)
      await this.#consult(call, colleague(), 'conference');
    await this.#pause(random.between(2_000, 7_000));
    if (this.#talksIn(call) && random.chance(CHANCE.hangUpFirst)) {
      this.#world.centre.hangUp(this.agent.setup.extension, call);
    }
  }

  /** Decides on a contact of the campaign. */
  async decide(reservation: Call): Promise<void> {
    const { centre, random } = this.#world;
    await this.#pause(random.between(1_500, 4_000));
    if (!this.active || reservation.ended) return;
    const response = random.chance(0.7) ? 'Accept' : random.pick(['Reject', 'Skip', 'Reject-Close']);
    centre.outbound.respond(reservation, response);
  }

  /** Talks to a customer who was called, notes the result, hangs up. */
  async converseOutbound(call: Call): Promise<void> {
    const { centre, random } = this.#world;
    await this.#pause(random.between(4_000, 15_000));
    if (!this.#talksIn(call)) return;
    const result = random.pick(['REX_VOICE', 'REX_ANS_MACHINE', 'Callback 12012026 10:30', 'DO_NOT_CALL']);
    centre.outbound.respond(call, result);
    centre.hangUp(this.agent.setup.extension, call);
  }

  /** Is ready again after a while in a state that is not meant to last: work, or not ready for a missed call. */
  async comeBackFrom(state: number): Promise<void> {
    await this.#pause(this.#world.random.between(2_000, 5_000));
    if (this.agent.state === state) this.#request(AgentState.AGENT_STATE_READY, 0);
  }

  /** Leaves a call in which only colleagues are left. */
  async leave(call: Call): Promise<void> {
    await this.#pause(this.#world.random.between(1_000, 3_000));
    if (this.#talksIn(call)) this.#world.centre.hangUp(this.agent.setup.extension, call);
  }

  async #shift(): Promise<void> {
    const { centre, random } = this.#world;
    if (this.agent.loggedIn) return;
    centre.agents.login(this.agent, { control: 'robot', outbound: random.chance(0.5) });
    await this.#pause(random.between(1_000, 3_000));
    this.#request(AgentState.AGENT_STATE_READY, 0);
    const breaks = random.between(2, 5);
    for (let count = 0; count < breaks && this.active; count++) {
      await this.#pause(20_000 + random.exponential(60_000));
      this.#request(AgentState.AGENT_STATE_NOT_READY, random.pick(BREAK_REASONS));
      await this.#free();
      await this.#pause(random.between(5_000, 15_000));
      this.#request(AgentState.AGENT_STATE_READY, 0);
    }
    await this.#pause(20_000 + random.exponential(40_000));
    this.#request(AgentState.AGENT_STATE_NOT_READY, END_OF_SHIFT);
    await this.#free();
    this.#request(AgentState.AGENT_STATE_LOGOUT, END_OF_SHIFT);
  }

  /** Asks for a state; the ACD decides, and an agent who is just being called stays. */
  #request(state: number, reason: number): void {
    if (!this.active || this.agent.state === AgentState.AGENT_STATE_RESERVED) return;
    const inCall = this.#world.centre.switchboard.callsAt(this.agent.setup.extension).length > 0;
    if (inCall && state === AgentState.AGENT_STATE_LOGOUT) return;
    this.#world.centre.agents.request(this.agent, state, reason);
  }

  /** Waits until no call has the agent. */
  async #free(): Promise<void> {
    while (this.active && this.agent.occupied && !this.#world.schedule.stopped) await this.#pause(1_000);
  }

  async #putOnHold(call: Call): Promise<void> {
    const { centre, random } = this.#world;
    const { extension } = this.agent.setup;
    if (!this.#talksIn(call)) return;
    centre.switchboard.hold(call, extension);
    await this.#pause(random.between(2_000, 6_000));
    const held = !call.ended && call.stateOf(extension) === LocalConnectionState.LCS_HOLD;
    if (this.active && held) centre.switchboard.retrieve(call, extension);
  }

  #note(call: Call): void {
    const { centre, random } = this.#world;
    if (!this.#talksIn(call)) return;
    const changed = call.data.merge({ CallWrapupData: random.pick(WRAP_UP_TEXTS) });
    if (Object.keys(changed).length > 0) centre.callEvents.dataUpdated(call, changed);
  }

  async #consult(
    call: Call,
    colleague: Agent | undefined,
    purpose: 'transfer' | 'conference',
  ): Promise<void> {
    const { centre, random } = this.#world;
    const device = this.agent.setup.extension;
    if (!this.#talksIn(call) || colleague?.extension === undefined) return;
    const second = centre.joining.consult(call, device, colleague.extension);
    await this.#pause(random.between(4_000, 8_000));
    if (!this.active || second.ended) return;
    const answered = second.stateOf(colleague.extension) === LocalConnectionState.LCS_CONNECT;
    if (call.ended) centre.hangUp(device, second);
    else if (answered) centre.joining[purpose]({ active: second, held: call, device });
    else centre.joining.reconnect({ active: second, held: call, device });
  }

  #talksIn(call: Call): boolean {
    const state = call.stateOf(this.agent.setup.extension);
    return this.active && !call.ended && state === LocalConnectionState.LCS_CONNECT;
  }

  #pause(milliseconds: number): Promise<void> {
    return this.#world.schedule.pause(milliseconds * this.#world.pace);
  }
}
