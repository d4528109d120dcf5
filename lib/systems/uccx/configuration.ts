/**
 * The configuration that the server uploads (guide, chapter 4): CSQs, applications, agents, devices and teams.
 * It outlives the links, so that an unchanged configuration is not uploaded again.
 */
import type { CtiDirectory, DirectoryEntry } from '../../core/commands';
import type { UccxMessageOf } from './messages';
import {
  AgentFlag,
  AgentType,
  ConfigDeviceType,
  MemberType,
  MrDomain,
  nameOf,
  RecordType,
  TeamOperation,
} from './enums';

/** The lists of the configuration, by the name that `directory.updated` uses. */
export const CONFIGURATION_LISTS = ['agents', 'queues', 'applications', 'devices', 'teams'] as const;
export type ConfigurationList = (typeof CONFIGURATION_LISTS)[number];

/** One configured thing; what a record did not say is absent. */
export interface ConfigurationRecord {
  /** LoginID, CSQID, ApplicationID, TeamID as text; of a device its number, or the id of its group. */
  readonly id: string;
  readonly name?: string;
  readonly number?: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** One change of the configuration, as `directory.updated` reports it. */
export interface ConfigurationChange {
  readonly list: ConfigurationList;
  readonly operation: 'add' | 'change' | 'delete';
  readonly record: ConfigurationRecord;
}

/** A message with configuration records. */
export type ConfigurationMessage =
  | UccxMessageOf<'CONFIG_CSQ_EVENT'>
  | UccxMessageOf<'CONFIG_APPLICATION_EVENT'>
  | UccxMessageOf<'CONFIG_AGENT_EVENT'>
  | UccxMessageOf<'CONFIG_DEVICE_EVENT'>;

type Lists = Record<ConfigurationList, Map<string, ConfigurationRecord>>;

/** Records by list and id. */
export class ConfigurationLists {
  readonly #lists: Lists = {
    agents: new Map(),
    queues: new Map(),
    applications: new Map(),
    devices: new Map(),
    teams: new Map(),
  };

  get(list: ConfigurationList, id: string): ConfigurationRecord | undefined {
    return this.#lists[list].get(id);
  }

  all(list: ConfigurationList): ConfigurationRecord[] {
    return [...this.#lists[list].values()];
  }

  count(list: ConfigurationList): number {
    return this.#lists[list].size;
  }

  /** Takes a list over from other lists. */
  replace(list: ConfigurationList, from: ConfigurationLists): void {
    this.#lists[list] = new Map(from.#lists[list]);
  }

  apply(changes: readonly ConfigurationChange[]): void {
    for (const { list, operation, record } of changes) {
      if (operation === 'delete') this.#lists[list].delete(record.id);
      else this.#lists[list].set(record.id, merged(this.#lists[list].get(record.id), record));
    }
  }
}

/** A changed record may carry only what changed. */
function merged(known: ConfigurationRecord | undefined, record: ConfigurationRecord): ConfigurationRecord {
  if (known === undefined) return record;
  return { ...known, ...record, details: { ...known.details, ...record.details } };
}

/** Reads the records of a configuration message; a record without its id is left out. */
export function changesOf(message: ConfigurationMessage): ConfigurationChange[] {
  switch (message.type) {
    case 'CONFIG_CSQ_EVENT':
      return (message.records ?? []).flatMap(queueChange);
    case 'CONFIG_APPLICATION_EVENT':
      return (message.records ?? []).flatMap(applicationChange);
    case 'CONFIG_AGENT_EVENT':
      return (message.records ?? []).flatMap(agentChange);
    case 'CONFIG_DEVICE_EVENT':
      return (message.records ?? []).flatMap(deviceChange);
  }
}

type RowOf<Message extends { records?: unknown[] }> = NonNullable<Message['records']>[number];

function queueChange(row: RowOf<UccxMessageOf<'CONFIG_CSQ_EVENT'>>): ConfigurationChange[] {
  if (row.CSQID === undefined) return [];
  const record: ConfigurationRecord = {
    id: String(row.CSQID),
    ...present('name', row.CSQName),
    details: {
      ...(row.AutoWork === undefined ? {} : { autoWork: row.AutoWork !== 0 }),
      ...(row.MRDomainID === undefined ? {} : { medium: nameOf(MrDomain, row.MRDomainID).toLowerCase() }),
      ...present('description', row.Description),
    },
  };
  return [{ list: 'queues', operation: operationOf(row.RecordType), record }];
}

function applicationChange(row: RowOf<UccxMessageOf<'CONFIG_APPLICATION_EVENT'>>): ConfigurationChange[] {
  const { ApplicationID: id, PreviousApplicationID: previous } = row;
  if (id === undefined) return [];
  const record: ConfigurationRecord = {
    id: String(id),
    ...present('name', row.ApplicationName),
    details: {
      ...(row.MaxQueued === undefined ? {} : { maximumSessions: row.MaxQueued }),
      ...present('description', row.Description),
    },
  };
  const operation = operationOf(row.RecordType);
  const changes: ConfigurationChange[] = [{ list: 'applications', operation, record }];
  // Table 45: an application whose id changed says its former id.
  if (operation === 'change' && previous !== undefined && previous !== 0 && previous !== id) {
    changes.unshift({
      list: 'applications',
      operation: 'delete',
      record: { id: String(previous), details: {} },
    });
  }
  return changes;
}

function agentChange(row: RowOf<UccxMessageOf<'CONFIG_AGENT_EVENT'>>): ConfigurationChange[] {
  if (row.LoginID === undefined || row.LoginID === '') return [];
  const name = [row.FirstName, row.LastName].filter((part) => part !== undefined && part.trim() !== '');
  const record: ConfigurationRecord = {
    id: row.LoginID,
    ...present('name', name.join(' ')),
    ...present('number', row.Extension),
    details: {
      ...(row.AgentType === undefined ? {} : { role: nameOf(AgentType, row.AgentType).toLowerCase() }),
      ...(row.csqs === undefined
        ? {}
        : {
            queueIds: row.csqs.flatMap(({ CSQID }) => (CSQID === undefined ? [] : [String(CSQID)])),
          }),
      ...present('description', row.Description),
    },
  };
  return [{ list: 'agents', operation: operationOf(row.RecordType), record }];
}

/** Table 50: what the numbered fields mean depends on the type of device. */
function deviceChange(row: RowOf<UccxMessageOf<'CONFIG_DEVICE_EVENT'>>): ConfigurationChange[] {
  const { DeviceType: type } = row;
  if (type === undefined) return [];
  const number = type === ConfigDeviceType.AGENT ? row.DeviceField4 : row.DeviceField2;
  const id = type === ConfigDeviceType.CALL_CONTROL_GROUP ? groupId(row.DeviceField0) : number;
  if (id === undefined || id === '') return [];
  const record: ConfigurationRecord = {
    id,
    ...present('name', row.Description),
    ...present('number', number),
    details: { type: nameOf(ConfigDeviceType, type), ...deviceDetails(type, row) },
  };
  return [{ list: 'devices', operation: operationOf(row.RecordType), record }];
}

function deviceDetails(
  type: number,
  row: RowOf<UccxMessageOf<'CONFIG_DEVICE_EVENT'>>,
): Record<string, unknown> {
  const { DeviceField0: field0, DeviceField1: field1, DeviceField2: field2, MaxQueued: maximum } = row;
  switch (type) {
    case ConfigDeviceType.AGENT:
      return { agentRecordId: field0, agentId: field2 };
    case ConfigDeviceType.ROUTE_POINT:
      return { callControlGroupId: field0, applicationId: field1, maximumSessions: maximum };
    case ConfigDeviceType.CTI_PORT:
      return { callControlGroupId: field0 };
    case ConfigDeviceType.CALL_CONTROL_GROUP:
      return { callControlGroupId: field0, portCount: maximum };
    default:
      return {};
  }
}

function groupId(field0: number | undefined): string | undefined {
  return field0 === undefined ? undefined : `group ${field0}`;
}

/** TEAM_CONFIG_EVENT (Tables 51 and 52): a team with its members, or a change of them. */
export function teamChange(
  message: UccxMessageOf<'TEAM_CONFIG_EVENT'>,
  known: ConfigurationRecord | undefined,
): ConfigurationChange {
  const id = String(message.TeamID);
  if (message.Operation === TeamOperation.REMOVE) {
    return { list: 'teams', operation: 'delete', record: known ?? { id, details: {} } };
  }
  const members = new Map((known?.details['members'] as TeamMember[] | undefined)?.map(keyed) ?? []);
  for (const row of message.members ?? []) {
    if (row.AgentID === undefined) continue;
    const member = memberOf(row.AgentID, row.AgentFlags ?? 0, row.MemberType ?? MemberType.AGENT);
    const [key] = keyed(member);
    if (row.RecordType === RecordType.DELETE) members.delete(key);
    else members.set(key, member);
  }
  return {
    list: 'teams',
    operation: known === undefined ? 'add' : 'change',
    record: { id, ...present('name', message.TeamName), details: { members: [...members.values()] } },
  };
}

/** A member of a team: an agent by login id, or a CSQ by its id. */
export interface TeamMember {
  readonly kind: 'agent' | 'queue';
  readonly id: string;
  readonly role?: 'agent' | 'supervisor' | 'primarySupervisor';
  readonly temporary?: boolean;
}

function memberOf(id: string, flags: number, type: number): TeamMember {
  if (type === MemberType.CSQ) return { kind: 'queue', id };
  const primary = (flags & AgentFlag.PRIMARY_SUPERVISOR) !== 0;
  const supervisor = (flags & AgentFlag.SUPERVISOR) !== 0;
  return {
    kind: 'agent',
    id,
    role: primary ? 'primarySupervisor' : supervisor ? 'supervisor' : 'agent',
    temporary: (flags & AgentFlag.TEMPORARY_AGENT) !== 0,
  };
}

const keyed = (member: TeamMember): [string, TeamMember] => [`${member.kind} ${member.id}`, member];

function operationOf(recordType: number | undefined): ConfigurationChange['operation'] {
  if (recordType === RecordType.DELETE) return 'delete';
  return recordType === RecordType.CHANGE ? 'change' : 'add';
}

/** A text as a property, unless it is absent or empty: tables 43 to 49 send empty texts for "none". */
function present<Key extends string>(key: Key, text: string | undefined): { [K in Key]?: string } {
  return text === undefined || text.trim() === '' ? {} : ({ [key]: text } as { [K in Key]: string });
}

/** The configuration as it is known, and whether it is known to be whole. */
export class Configuration {
  readonly lists = new ConfigurationLists();
  /** Configuration keys of the lists as they are, in hex; none before the first upload ended. */
  keys: Readonly<Record<string, string>> = {};
  /** Whether the upload of this session ended, or was not needed. */
  complete = false;
  /** Grows with every change. */
  revision = 0;
  #directory: CtiDirectory | undefined;
  #agentsByLowerCase: ReadonlyMap<string, ConfigurationRecord> | undefined;
  #agentsByExtension: ReadonlyMap<string, ConfigurationRecord> | undefined;

  /** Takes note of changes; forgets the directory made before. */
  apply(changes: readonly ConfigurationChange[]): void {
    this.lists.apply(changes);
    this.touched();
  }

  /** Has to be called after every change that apply() did not make. */
  touched(): void {
    this.revision += 1;
    this.#directory = undefined;
    this.#agentsByLowerCase = undefined;
    this.#agentsByExtension = undefined;
  }

  /** The agent with this login id; its case does not matter. */
  agent(id: string): ConfigurationRecord | undefined {
    const known = this.lists.get('agents', id);
    if (known !== undefined) return known;
    this.#agentsByLowerCase ??= new Map(
      this.lists.all('agents').map((agent) => [agent.id.toLowerCase(), agent]),
    );
    return this.#agentsByLowerCase.get(id.toLowerCase());
  }

  /** The agent whose configured extension this is. */
  agentAt(extension: string): ConfigurationRecord | undefined {
    this.#agentsByExtension ??= new Map(
      this.lists
        .all('agents')
        .flatMap((agent) => (agent.number === undefined ? [] : [[agent.number, agent]])),
    );
    return this.#agentsByExtension.get(extension);
  }

  /** The CSQ with this id or, if none has it, with this name. */
  queue(idOrName: string): ConfigurationRecord | undefined {
    return (
      this.lists.get('queues', idOrName) ?? this.lists.all('queues').find(({ name }) => name === idOrName)
    );
  }

  get directory(): CtiDirectory {
    this.#directory ??= {
      agents: entriesOf(this.lists.all('agents')),
      queues: entriesOf(this.lists.all('queues')),
      devices: entriesOf(this.lists.all('devices')),
      applications: entriesOf(this.lists.all('applications')),
      teams: entriesOf(this.lists.all('teams')),
      complete: this.complete,
    };
    return this.#directory;
  }
}

function entriesOf(records: readonly ConfigurationRecord[]): DirectoryEntry[] {
  return records.map((record) => ({ ...record, details: { ...record.details } }));
}
