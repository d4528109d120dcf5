import { AgentState, LocalConnectionState } from '../../enums';
import type { UccxMessageInput } from '../../messages';
import type { Agent } from '../model/agent';
import type { Call } from '../model/call';
import type { CallFromOptions, ContactCentre } from '../model/contact-centre';
import { bridgeAnd } from '../model/outbox';
import type { Schedule } from '../model/schedule';

/** How long callers wait in a scenario. */
const PATIENCE_MS = 30_000;

/** Thrown inside a scenario whose simulator stops; {@link Stage} users let it pass. */
export class StageClosed extends Error {
  constructor() {
    super('the simulator has stopped');
  }
}

/** What scenarios play on: the contact centre, agents by name, time by steps. */
export class Stage {
  readonly centre: ContactCentre;
  readonly #schedule: Schedule;
  readonly #stepMs: number;
  /** Agents that this scenario logged in, to be logged out at its end. */
  readonly #ownAgents = new Set<string>();

  /** `stepMs`: milliseconds of one step. */
  constructor(centre: ContactCentre, schedule: Schedule, stepMs: number) {
    this.centre = centre;
    this.#schedule = schedule;
    this.#stepMs = stepMs;
  }

  /** Lets some steps' time pass. */
  async pause(steps = 1): Promise<void> {
    await this.#schedule.pause(steps * this.#stepMs);
    if (this.#schedule.stopped) throw new StageClosed();
  }

  /** Sends a message to bridge-mode clients and to the agent-mode clients at these extensions. */
  tell(extensions: readonly string[], message: UccxMessageInput): void {
    this.centre.outbox.publish(bridgeAnd(extensions), message);
  }

  /**
   * Logs an agent in, unless somebody else has done so. An agent whom a client logged in stays the client's:
   * returned as is, in whatever state.
   */
  async logIn(id: string, outbound = false): Promise<Agent> {
    const agent = this.centre.agent(id);
    if (!agent.loggedIn) {
      this.centre.agents.login(agent, { control: 'script', outbound });
      this.#ownAgents.add(id);
      await this.pause();
    }
    return agent;
  }

  /** Logs an agent in and makes the agent ready, see {@link logIn}. */
  async makeReady(id: string, outbound = false): Promise<Agent> {
    const agent = await this.logIn(id, outbound);
    if (agent.control === 'script' && agent.state === AgentState.AGENT_STATE_NOT_READY) {
      this.centre.agents.request(agent, AgentState.AGENT_STATE_READY, 0);
      await this.pause();
    }
    return agent;
  }

  /** A caller outside dials in. */
  call(from: string, to: string, options?: CallFromOptions): Call {
    return this.centre.callFrom(from, to, options);
  }

  /** Lets steps pass until something is so, for `limitMs` at most; returns whether it is. */
  async until(isSo: () => boolean, limitMs = PATIENCE_MS): Promise<boolean> {
    const deadline = this.#schedule.now() + limitMs;
    while (!isSo() && this.#schedule.now() < deadline) await this.pause();
    return isSo();
  }

  /**
   * Waits until a person takes the call. Phones that no client commands are picked up after a step; a client has
   * its own time. Returns the agent, or undefined when the caller lost patience.
   */
  async answered(call: Call): Promise<Agent | undefined> {
    await this.until(() => {
      const ringing = this.#ringing(call);
      if (ringing !== undefined && ringing.control !== 'client' && ringing.extension !== undefined) {
        this.centre.switchboard.answer(call, ringing.extension);
      }
      return call.ended || this.talking(call) !== undefined;
    });
    const agent = this.talking(call);
    if (agent === undefined) this.hangUp(call.callingDevice, call);
    return agent;
  }

  /** The agent who talks in a call, the one who joined it last. */
  talking(call: Call): Agent | undefined {
    return call
      .in(LocalConnectionState.LCS_CONNECT)
      .filter(({ number }) => number !== call.calling)
      .map(({ number }) => this.centre.agents.at(number))
      .findLast((agent) => agent !== undefined);
  }

  /** Somebody hangs up, if the call is still there. */
  hangUp(number: string, call: Call): void {
    if (!call.ended && call.parties.has(number)) this.centre.hangUp(number, call);
  }

  /** Logs out whom the scenario logged in, so that it can be played again. */
  tidy(): void {
    for (const id of this.#ownAgents) {
      const agent = this.centre.agents.byId(id);
      if (agent?.control === 'script' && agent.loggedIn) this.centre.agents.logout(agent, 0);
    }
    this.#ownAgents.clear();
  }

  #ringing(call: Call): Agent | undefined {
    return call
      .in(LocalConnectionState.LCS_ALERTING)
      .map(({ number }) => this.centre.agents.at(number))
      .find((agent) => agent !== undefined);
  }
}
