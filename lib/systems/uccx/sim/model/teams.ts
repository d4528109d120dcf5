import { AgentFlag, MemberType, RecordType, TeamOperation } from '../../enums';
import type { UccxMessageInputOf } from '../../messages';
import type { TeamSetup } from './site';

type TeamEvent = UccxMessageInputOf<'TEAM_CONFIG_EVENT'>;

/** Teams: who supervises whom, and the messages that say so. */
export class Teams {
  readonly #teams: Map<number, TeamSetup>;

  constructor(setups: readonly TeamSetup[]) {
    this.#teams = new Map(setups.map((setup) => [setup.id, setup]));
  }

  get all(): TeamSetup[] {
    return [...this.#teams.values()];
  }

  /** Supervisors of an agent's teams, primary ones first. */
  supervisorsOf(agentId: string): string[] {
    const teams = this.all.filter(({ agents }) => agents.includes(agentId));
    const primary = teams.map(({ primarySupervisor }) => primarySupervisor);
    return [...new Set([...primary, ...teams.flatMap(({ secondarySupervisors }) => secondarySupervisors)])];
  }

  supervises(supervisorId: string, agentId: string): boolean {
    return this.supervisorsOf(agentId).includes(supervisorId);
  }

  /** The whole of a team, as an initial upload has it. */
  static added(team: TeamSetup): TeamEvent {
    return event(team, TeamOperation.ADD, members(team, RecordType.ADD));
  }

  /** Takes a changed or new team over and says what differs. */
  set(team: TeamSetup): TeamEvent {
    const before = this.#teams.get(team.id);
    this.#teams.set(team.id, team);
    if (before === undefined) return Teams.added(team);
    const key = ({ AgentID, AgentFlags, MemberType: kind }: ReturnType<typeof members>[number]) =>
      `${kind}/${AgentID}/${AgentFlags}`;
    const old = new Set(members(before, RecordType.ADD).map(key));
    const now = new Set(members(team, RecordType.ADD).map(key));
    const gone = members(before, RecordType.DELETE).filter((member) => !now.has(key(member)));
    const come = members(team, RecordType.ADD).filter((member) => !old.has(key(member)));
    return event(team, TeamOperation.CHANGE, [...gone, ...come]);
  }

  /** Removes a team; undefined when there is none with this id. */
  remove(id: number): TeamEvent | undefined {
    const team = this.#teams.get(id);
    this.#teams.delete(id);
    return team && event(team, TeamOperation.REMOVE, []);
  }
}

function event(team: TeamSetup, operation: number, list: ReturnType<typeof members>): TeamEvent {
  return {
    type: 'TEAM_CONFIG_EVENT',
    TeamID: team.id,
    Operation: operation,
    TeamName: team.name,
    members: list,
  };
}

/** Members in the order supervisors, agents, CSQs; a CSQ has its id where an agent has the login (Table 52). */
function members(team: TeamSetup, recordType: number) {
  const member = (id: string, flags: number, kind: number) => ({
    AgentID: id,
    AgentFlags: flags,
    RecordType: recordType,
    MemberType: kind,
  });
  return [
    member(team.primarySupervisor, AgentFlag.PRIMARY_SUPERVISOR, MemberType.AGENT),
    ...team.secondarySupervisors.map((id) => member(id, AgentFlag.SUPERVISOR, MemberType.AGENT)),
    ...team.agents.map((id) => member(id, 0, MemberType.AGENT)),
    ...team.csqs.map((id) => member(String(id), 0, MemberType.CSQ)),
  ];
}
