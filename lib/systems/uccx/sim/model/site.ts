/** What the administrator of a contact centre sets up. The simulator copies it, so one site serves many tests. */

/** An agent or a supervisor. */
export interface AgentSetup {
  /** Login, at most 31 octets. */
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly password: string;
  /** Extension of the phone on the desk; agents of different shifts may share one. */
  readonly extension: string;
  readonly kind: 'agent' | 'supervisor';
  /** Skill levels by CSQ id, 1 (lowest) to 10; the CSQs the agent serves. */
  readonly skills: Readonly<Record<number, number>>;
  /** Ready after a call by itself ("Automatic Available"); otherwise not ready. */
  readonly automaticAvailable: boolean;
  /** Works by itself while the `day` scenario runs, unless a client has logged the agent in. */
  readonly selfActing: boolean;
}

/** A contact service queue. */
export interface CsqSetup {
  readonly id: number;
  readonly name: string;
  /** Agents go to work state after each of its calls. */
  readonly autoWork: boolean;
  /** Milliseconds until work state ends by itself; 0 leaves it to the agent. */
  readonly wrapUpMs: number;
  /** Who gets the next call: who waits longest, or who knows most (ties go to who waits longest). */
  readonly selection: 'longestAvailable' | 'mostSkilled';
}

/** An application with its trigger. */
export interface ApplicationSetup {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  /** Number that callers dial: the route point. */
  readonly trigger: string;
  /** The CSQ its script queues for. */
  readonly csqId: number;
  readonly maximumSessions: number;
  readonly callControlGroup: number;
}

/** A call control group with its CTI ports. */
export interface PortGroupSetup {
  readonly id: number;
  readonly description: string;
  readonly ports: readonly string[];
}

/** A team; agents and supervisors by login, CSQs by id. */
export interface TeamSetup {
  readonly id: number;
  readonly name: string;
  readonly primarySupervisor: string;
  readonly secondarySupervisors: readonly string[];
  readonly agents: readonly string[];
  readonly csqs: readonly number[];
}

/** A customer to be called. */
export interface ContactSetup {
  /** Key of the record in the dialling list. */
  readonly dialedListId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly accountNumber: string;
  /** In the order in which they are tried. */
  readonly phones: readonly [string, ...string[]];
  /** Offset from GMT in minutes. */
  readonly timeZoneMinutes: number;
}

/** An outbound campaign with its dialling list. */
export interface CampaignSetup {
  readonly id: number;
  readonly name: string;
  readonly contacts: readonly ContactSetup[];
}

/** How the parts of the world that nobody commands behave; milliseconds. */
export interface TimingSetup {
  /** An agent phone that rings this long makes its agent not ready. */
  readonly ringNoAnswerMs: number;
  /** A phone outside, or inside without an agent, answers after this. */
  readonly farEndAnswersMs: number;
  /** A caller who hears busy tone hangs up after this. */
  readonly busyToneMs: number;
  /** An agent who leaves an outbound reservation unanswered becomes not ready. */
  readonly reservationMs: number;
}

/** Numbers in the public network that do not answer as others do. */
export interface NetworkSetup {
  readonly busy: readonly string[];
  readonly unobtainable: readonly string[];
}

/** Everything together. */
export interface SiteSetup {
  readonly agents: readonly AgentSetup[];
  readonly csqs: readonly CsqSetup[];
  readonly applications: readonly ApplicationSetup[];
  readonly portGroups: readonly PortGroupSetup[];
  readonly teams: readonly TeamSetup[];
  readonly campaign: CampaignSetup;
  /** Phones inside that no agent uses. */
  readonly phones: readonly string[];
  readonly network: NetworkSetup;
  readonly timing: TimingSetup;
}
