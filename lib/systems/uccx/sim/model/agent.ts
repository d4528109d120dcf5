import { AgentState } from '../../enums';
import type { AgentSetup } from './site';

/** Who decides what the agent's phone does: a client's commands, a scenario, or the agent as an automaton. */
export type AgentControl = 'client' | 'script' | 'robot';

/** What an agent is busy with, from being reserved until the state after the call. */
export interface Engagement {
  /** `queue`: a call of a CSQ; `campaign`: an outbound preview; `other`: any other call. */
  readonly kind: 'queue' | 'campaign' | 'other';
  readonly csqId?: number;
  /** State to be in afterwards unless the agent asks for another one. */
  readonly afterwards: number;
  /** Milliseconds until work state ends by itself; 0 never. */
  readonly wrapUpMs: number;
}

/** One agent: what the administrator set up, and what the ACD knows of the agent now. */
export class Agent {
  setup: AgentSetup;
  state: number = AgentState.AGENT_STATE_LOGOUT;
  reason = 0;
  /** When the state began, in milliseconds since 1970. */
  since: number;
  /** Extension while logged in. */
  extension: string | undefined;
  control: AgentControl = 'script';
  /** Signature of the client that logged the agent in. */
  signature: string | undefined;
  /** Logged in with the outbound capability (SET_AGENT_STATE_REQ, AgentCapacity). */
  outbound = false;
  engagement: Engagement | undefined;
  /** State that was asked for during a call, with its reason. */
  pending: { readonly state: number; readonly reason: number } | undefined;

  constructor(setup: AgentSetup, since: number) {
    this.setup = setup;
    this.since = since;
  }

  get id(): string {
    return this.setup.id;
  }

  get loggedIn(): boolean {
    return this.extension !== undefined;
  }

  /** True while a call or a reservation has the agent. */
  get occupied(): boolean {
    return this.state === AgentState.AGENT_STATE_TALKING || this.state === AgentState.AGENT_STATE_RESERVED;
  }

  /** State that follows the call the agent talks on now. */
  get nextState(): number {
    return this.pending?.state ?? this.engagement?.afterwards ?? AgentState.AGENT_STATE_NOT_READY;
  }

  /** State as one CSQ sees it: busy with another CSQ's call is BUSY_OTHER (Table 3). */
  stateFor(csqId: number): number {
    const elsewhere = this.engagement?.csqId !== undefined && this.engagement.csqId !== csqId;
    return this.occupied && elsewhere ? AgentState.BUSY_OTHER : this.state;
  }

  get csqIds(): number[] {
    return Object.keys(this.setup.skills).map(Number);
  }
}
