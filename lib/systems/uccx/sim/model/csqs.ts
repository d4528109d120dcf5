import { AgentState } from '../../enums';
import type { Agent } from './agent';
import type { Agents } from './agents';
import type { CsqSetup } from './site';

/** The contact service queues and who may be chosen for their calls. */
export class Csqs {
  readonly #setups: Map<number, CsqSetup>;
  readonly #agents: Agents;

  constructor(setups: readonly CsqSetup[], agents: Agents) {
    this.#setups = new Map(setups.map((setup) => [setup.id, setup]));
    this.#agents = agents;
  }

  get all(): CsqSetup[] {
    return [...this.#setups.values()];
  }

  byId(id: number): CsqSetup | undefined {
    return this.#setups.get(id);
  }

  set(setup: CsqSetup): void {
    this.#setups.set(setup.id, setup);
  }

  remove(id: number): void {
    this.#setups.delete(id);
  }

  members(csqId: number): Agent[] {
    return [...this.#agents].filter((agent) => agent.setup.skills[csqId] !== undefined);
  }

  /** The next agent for a call of the CSQ, or undefined while all are busy. `free` tells phones that can ring. */
  select(csq: CsqSetup, free: (extension: string) => boolean): Agent | undefined {
    const skill = (agent: Agent) => agent.setup.skills[csq.id] ?? 0;
    return this.members(csq.id)
      .filter(
        (agent) =>
          agent.state === AgentState.AGENT_STATE_READY &&
          agent.extension !== undefined &&
          free(agent.extension),
      )
      .sort((a, b) => (csq.selection === 'mostSkilled' ? skill(b) - skill(a) : 0) || a.since - b.since)[0];
  }

  /** How many agents are in which state now, by the fields of tables 164 and 175. */
  static headcount(agents: Iterable<Agent>) {
    const count = {
      LoggedInAgents: 0,
      InSessionAgents: 0,
      AvailableAgents: 0,
      UnAvailableAgents: 0,
      InWorkAgents: 0,
      SelectedAgents: 0,
    };
    for (const agent of agents) {
      if (!agent.loggedIn) continue;
      count.LoggedInAgents += 1;
      if (agent.state === AgentState.AGENT_STATE_TALKING) count.InSessionAgents += 1;
      else if (agent.state === AgentState.AGENT_STATE_READY) count.AvailableAgents += 1;
      else if (agent.state === AgentState.AGENT_STATE_WORK) count.InWorkAgents += 1;
      else if (agent.state === AgentState.AGENT_STATE_RESERVED) count.SelectedAgents += 1;
      else count.UnAvailableAgents += 1;
    }
    return count;
  }
}
