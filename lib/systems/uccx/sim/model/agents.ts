import { Emitter } from '../../../../core/emitter';
import { AgentState, ControlFailure, ReasonCode, UccxErrorCode } from '../../enums';
import { Agent, type AgentControl, type Engagement } from './agent';
import { bridgeAnd, type Outbox } from './outbox';
import { ControlRefusal } from './refusal';
import type { Cancel, Schedule } from './schedule';
import type { AgentSetup } from './site';

/** No CSQ, no next state (Table 198, and the flows of chapter 11). */
const NULL_CSQ = 0xffffffff;
const NO_STATE = 0xffff;

/** How a login is done. */
export interface LoginOptions {
  readonly control: AgentControl;
  readonly forced?: boolean;
  readonly outbound?: boolean;
  readonly signature?: string;
}

interface AgentEvents {
  /** A state was entered; the event has been published. */
  changed: (agent: Agent, previous: number) => void;
}

/** All agents and the documented transitions between their states (chapter 5). */
export class Agents {
  readonly events: Emitter<AgentEvents>;
  readonly #agents = new Map<string, Agent>();
  readonly #outbox: Outbox;
  readonly #schedule: Schedule;
  readonly #workTimers = new Map<Agent, Cancel>();

  constructor(
    setups: readonly AgentSetup[],
    outbox: Outbox,
    schedule: Schedule,
    onError: (thrown: unknown) => void,
  ) {
    this.#outbox = outbox;
    this.#schedule = schedule;
    this.events = new Emitter(onError);
    for (const setup of setups) this.add(setup);
  }

  add(setup: AgentSetup): Agent {
    const agent = new Agent(setup, this.#schedule.now());
    this.#agents.set(setup.id, agent);
    return agent;
  }

  remove(agent: Agent): void {
    if (agent.loggedIn) this.logout(agent, 0);
    this.#agents.delete(agent.id);
  }

  [Symbol.iterator](): IterableIterator<Agent> {
    return this.#agents.values();
  }

  byId(id: string): Agent | undefined {
    return this.#agents.get(id);
  }

  /** The agent who is logged in at an extension. */
  at(extension: string): Agent | undefined {
    return this.#find((agent) => agent.extension === extension);
  }

  /** An agent whose desk has the extension, logged in or not. */
  assignedTo(extension: string): Agent | undefined {
    return this.at(extension) ?? this.#find((agent) => agent.setup.extension === extension);
  }

  /**
   * Logs an agent in; the state is not ready at once (chapter 5).
   * @throws ControlRefusal when the agent or the extension is in use and the login is not forced.
   */
  login(agent: Agent, options: LoginOptions): void {
    const { extension } = agent.setup;
    const forced = options.forced === true;
    if (agent.loggedIn && !forced) {
      const text = `agent ${agent.id} is logged in already`;
      throw new ControlRefusal(ControlFailure.CF_SPECIFIED_AGENT_ALREADY_SIGNED_ON, text);
    }
    const occupant = this.at(extension);
    if (occupant !== undefined && occupant !== agent) {
      if (!forced) {
        const text = `extension ${extension} is in use by another agent`;
        throw new ControlRefusal(ControlFailure.CF_SPECIFIED_EXTENSION_ALREADY_IN_USE, text);
      }
      this.logout(occupant, 0);
    }
    const reason = agent.loggedIn ? ReasonCode.AGT_RELOGON : ReasonCode.AGT_LOGON;
    agent.extension = extension;
    agent.control = options.control;
    agent.signature = options.signature;
    agent.outbound = options.outbound === true;
    if (agent.occupied) this.#publish(agent);
    else this.enter(agent, AgentState.AGENT_STATE_NOT_READY, reason);
  }

  /** Logs an agent out; a call of the phone goes on without the agent. */
  logout(agent: Agent, reason: number): void {
    agent.engagement = undefined;
    agent.pending = undefined;
    this.enter(agent, AgentState.AGENT_STATE_LOGOUT, reason);
    agent.extension = undefined;
    agent.control = 'script';
    agent.signature = undefined;
    agent.outbound = false;
  }

  /**
   * What an agent may ask for: logout, not ready, ready, work.
   * @throws ControlRefusal when the present state forbids it.
   */
  request(agent: Agent, wanted: number, reason: number, forced = false): void {
    if (!agent.loggedIn) {
      const text = `agent ${agent.id} is not logged in`;
      throw new ControlRefusal(ControlFailure.CF_INVALID_OBJECT_STATE, text, UccxErrorCode.CCX_AGENT_NULL);
    }
    const talking = agent.state === AgentState.AGENT_STATE_TALKING;
    if (wanted === AgentState.AGENT_STATE_LOGOUT) {
      if (agent.occupied && !forced) throw wrongState(agent, 'log out');
      this.logout(agent, reason);
    } else if (wanted === AgentState.AGENT_STATE_WORK && !talking) {
      // Table 3: work is asked for while talking, or comes by itself.
      throw wrongState(agent, 'go to work state');
    } else if (talking) {
      agent.pending = { state: wanted, reason };
      this.#publish(agent);
    } else if (agent.state === AgentState.AGENT_STATE_RESERVED) {
      throw wrongState(agent, 'change the state');
    } else {
      agent.engagement = undefined;
      this.enter(agent, wanted, reason);
    }
  }

  /** Sets an agent aside for a call that is about to arrive. */
  reserve(agent: Agent, engagement: Engagement, reason = 0): void {
    agent.engagement = engagement;
    this.enter(agent, AgentState.AGENT_STATE_RESERVED, reason);
  }

  /** The agent's phone has answered, or made, a call. */
  talk(agent: Agent, engagement?: Engagement): void {
    agent.engagement ??= engagement;
    if (agent.state !== AgentState.AGENT_STATE_TALKING) this.enter(agent, AgentState.AGENT_STATE_TALKING, 0);
  }

  /** The last call of the agent's phone is over. */
  release(agent: Agent): void {
    if (!agent.loggedIn || (!agent.occupied && agent.engagement === undefined)) return;
    const { nextState: state, pending, engagement } = agent;
    agent.engagement = undefined;
    agent.pending = undefined;
    const notReadyReason = state === AgentState.AGENT_STATE_NOT_READY ? ReasonCode.AGT_CALL_ENDED : 0;
    this.enter(agent, state, pending?.reason ?? notReadyReason);
    if (state === AgentState.AGENT_STATE_WORK && engagement !== undefined && engagement.wrapUpMs > 0) {
      this.#endWorkAfter(agent, engagement.wrapUpMs);
    }
  }

  /** Puts an agent into a state and tells the clients. */
  enter(agent: Agent, state: number, reason: number): void {
    const previous = agent.state;
    this.#workTimers.get(agent)?.();
    this.#workTimers.delete(agent);
    agent.state = state;
    agent.reason = reason;
    agent.since = this.#schedule.now();
    this.#publish(agent);
    this.events.emit('changed', agent, previous);
  }

  /** What an agent who is neither talking nor reserved has to accept: a new reason to be not ready. */
  interrupt(agent: Agent, reason: number): void {
    if (agent.loggedIn && !agent.occupied) this.enter(agent, AgentState.AGENT_STATE_NOT_READY, reason);
  }

  /** Forgets who is logged in without telling anybody: the server starts anew. */
  reset(): void {
    for (const cancel of this.#workTimers.values()) cancel();
    this.#workTimers.clear();
    for (const [id, agent] of this.#agents)
      this.#agents.set(id, new Agent(agent.setup, this.#schedule.now()));
  }

  #endWorkAfter(agent: Agent, delayMs: number): void {
    const cancel = this.#schedule.after(delayMs, () => {
      this.enter(agent, AgentState.AGENT_STATE_READY, ReasonCode.AGT_WORK_TIMER_EXP);
    });
    this.#workTimers.set(agent, cancel);
  }

  #find(matches: (agent: Agent) => boolean): Agent | undefined {
    for (const agent of this.#agents.values()) if (matches(agent)) return agent;
    return undefined;
  }

  #publish(agent: Agent): void {
    const extension = agent.extension ?? agent.setup.extension;
    this.#outbox.publish(bridgeAnd([extension]), {
      type: 'AGENT_STATE_EVENT',
      CSQState: agent.state,
      StateDuration: 0,
      CSQID: NULL_CSQ,
      AgentState: agent.state,
      EventReasonCode: agent.reason,
      AgentExtension: extension,
      AgentInstrument: extension,
      AgentID: agent.id,
      NextAgentState: agent.state === AgentState.AGENT_STATE_TALKING ? agent.nextState : NO_STATE,
      ...(agent.signature === undefined ? {} : { CTIClientSignature: agent.signature }),
    });
  }
}

function wrongState(agent: Agent, deed: string): ControlRefusal {
  const text = `agent ${agent.id} cannot ${deed} in the present state`;
  return new ControlRefusal(ControlFailure.CF_INVALID_OBJECT_STATE, text);
}
