import {
  AgentType,
  ConfigDeviceType,
  ConfigEndEventStatus,
  ConfigMask,
  ConfigType,
  MrDomain,
  RecordType,
} from '../../enums';
import type { UccxMessageInput, UccxMessageInputOf } from '../../messages';
import type { Outbox } from './outbox';
import type { AgentSetup, ApplicationSetup, CsqSetup, PortGroupSetup } from './site';

const { CONFIG_CSQ_MASK, CONFIG_APPLICATION_MASK, CONFIG_AGENT_MASK, CONFIG_DEVICE_MASK } = ConfigMask;

/** In the order in which an upload sends them (chapter 4). */
const KINDS = [CONFIG_CSQ_MASK, CONFIG_APPLICATION_MASK, CONFIG_AGENT_MASK, CONFIG_DEVICE_MASK] as const;
type Kind = (typeof KINDS)[number];

/** Records in one message; the protocol's limit (tables 42 to 48). */
const RECORDS_PER_MESSAGE = 10;
/** Messages in one block between begin and end. */
const MESSAGES_PER_BLOCK = 2;

type DataMessage = UccxMessageInputOf<
  'CONFIG_CSQ_EVENT' | 'CONFIG_APPLICATION_EVENT' | 'CONFIG_AGENT_EVENT' | 'CONFIG_DEVICE_EVENT'
>;

/** What the administrator has set up, at the moment of asking. */
export interface ConfigurationSource {
  csqs(): Iterable<CsqSetup>;
  applications(): Iterable<ApplicationSetup>;
  agents(): Iterable<AgentSetup>;
  portGroups(): Iterable<PortGroupSetup>;
}

/** Configuration keys, uploads in blocks, and live updates. */
export class Configuration {
  readonly #source: ConfigurationSource;
  readonly #outbox: Outbox;
  readonly #keys = new Map<Kind, bigint>();
  /** Record ids of agents, which the protocol knows beside their logins. */
  readonly #recordIds = new Map<string, number>();

  /** `firstKey` differs from run to run, so that no client takes old data for current. */
  constructor(source: ConfigurationSource, outbox: Outbox, firstKey: bigint) {
    this.#source = source;
    this.#outbox = outbox;
    for (const kind of KINDS) this.#keys.set(kind, firstKey);
  }

  /** The keys of the kinds in a mask, 8 octets each, as CONFIG_KEY_EVENT and CONFIG_BEGIN_EVENT carry them. */
  keys(mask = 0xf) {
    return {
      ...((mask & CONFIG_APPLICATION_MASK) === 0
        ? {}
        : { ApplicationConfigKey: this.#key(CONFIG_APPLICATION_MASK) }),
      ...((mask & CONFIG_CSQ_MASK) === 0 ? {} : { CSQConfigKey: this.#key(CONFIG_CSQ_MASK) }),
      ...((mask & CONFIG_AGENT_MASK) === 0 ? {} : { AgentConfigKey: this.#key(CONFIG_AGENT_MASK) }),
      ...((mask & CONFIG_DEVICE_MASK) === 0 ? {} : { DeviceConfigKey: this.#key(CONFIG_DEVICE_MASK) }),
    };
  }

  /** The messages of an initial upload: blocks that end with status 5, the last one with status 0. */
  upload(mask: number): UccxMessageInput[] {
    const blocks = KINDS.filter((kind) => (kind & mask) !== 0).flatMap((kind) =>
      chunks(this.#records(kind), MESSAGES_PER_BLOCK).map((messages) => ({ kind, messages })),
    );
    if (blocks.length === 0) {
      return [
        { type: 'CONFIG_END_EVENT', Status: ConfigEndEventStatus.CONFIG_EMPTY, Text: 'nothing configured' },
      ];
    }
    return blocks.flatMap(({ kind, messages }, index) => {
      const last = index === blocks.length - 1;
      const status = last ? ConfigEndEventStatus.CONFIG_SUCCESS : ConfigEndEventStatus.CONFIG_PARTIAL;
      return this.#block(kind, ConfigType.INITIAL, messages, status);
    });
  }

  /** Tells clients of one changed CSQ, after the change. */
  csqChanged(csq: CsqSetup, recordType: number): void {
    this.#announce(CONFIG_CSQ_MASK, { type: 'CONFIG_CSQ_EVENT', records: [csqRecord(csq, recordType)] });
  }

  /** Tells clients of one changed application and of its route point. */
  applicationChanged(application: ApplicationSetup, recordType: number): void {
    this.#announce(CONFIG_APPLICATION_MASK, {
      type: 'CONFIG_APPLICATION_EVENT',
      records: [applicationRecord(application, recordType)],
    });
    this.#announce(CONFIG_DEVICE_MASK, {
      type: 'CONFIG_DEVICE_EVENT',
      records: [routePointRecord(application, recordType)],
    });
  }

  /** Tells clients of one changed agent and of the agent's phone. */
  agentChanged(agent: AgentSetup, recordType: number): void {
    this.#announce(CONFIG_AGENT_MASK, {
      type: 'CONFIG_AGENT_EVENT',
      records: [agentRecord(agent, recordType)],
    });
    this.#announce(CONFIG_DEVICE_MASK, {
      type: 'CONFIG_DEVICE_EVENT',
      records: [this.#phoneRecord(agent, recordType)],
    });
  }

  #announce(kind: Kind, message: DataMessage): void {
    this.#keys.set(kind, (this.#keys.get(kind) ?? 0n) + 1n);
    for (const part of this.#block(kind, ConfigType.UPDATE, [message], ConfigEndEventStatus.CONFIG_SUCCESS)) {
      this.#outbox.publish({ kind: 'configuration', mask: kind }, part);
    }
  }

  #block(kind: Kind, type: number, messages: readonly DataMessage[], status: number): UccxMessageInput[] {
    return [
      // Table 37 swaps bits 1 and 4 against tables 25 and 35; this is the mask the client asked with.
      { type: 'CONFIG_BEGIN_EVENT', ConfigType: type, ConfigurationMask: kind, ...this.keys(kind) },
      ...messages,
      { type: 'CONFIG_END_EVENT', Status: status },
    ];
  }

  #records(kind: Kind): DataMessage[] {
    const add = RecordType.ADD;
    switch (kind) {
      case CONFIG_CSQ_MASK: {
        const records = [...this.#source.csqs()].map((csq) => csqRecord(csq, add));
        return chunks(records, RECORDS_PER_MESSAGE).map((part) => ({
          type: 'CONFIG_CSQ_EVENT',
          records: part,
        }));
      }
      case CONFIG_APPLICATION_MASK: {
        const records = [...this.#source.applications()].map((application) =>
          applicationRecord(application, add),
        );
        return chunks(records, RECORDS_PER_MESSAGE).map((part) => ({
          type: 'CONFIG_APPLICATION_EVENT',
          records: part,
        }));
      }
      case CONFIG_AGENT_MASK: {
        const records = [...this.#source.agents()].map((agent) => agentRecord(agent, add));
        return chunks(records, RECORDS_PER_MESSAGE).map((part) => ({
          type: 'CONFIG_AGENT_EVENT',
          records: part,
        }));
      }
      case CONFIG_DEVICE_MASK: {
        const records = this.#deviceRecords();
        return chunks(records, RECORDS_PER_MESSAGE).map((part) => ({
          type: 'CONFIG_DEVICE_EVENT',
          records: part,
        }));
      }
    }
  }

  #deviceRecords() {
    const add = RecordType.ADD;
    const groups = [...this.#source.portGroups()];
    return [
      ...[...this.#source.applications()].map((application) => routePointRecord(application, add)),
      ...[...this.#source.agents()].map((agent) => this.#phoneRecord(agent, add)),
      ...groups.flatMap(({ id, ports }) =>
        ports.map((port) => ({
          RecordType: add,
          DeviceType: ConfigDeviceType.CTI_PORT,
          DeviceField0: id,
          DeviceField2: port,
        })),
      ),
      ...groups.map(({ id, ports, description }) => ({
        RecordType: add,
        DeviceType: ConfigDeviceType.CALL_CONTROL_GROUP,
        DeviceField0: id,
        MaxQueued: ports.length,
        Description: description,
      })),
    ];
  }

  /** Table 50, column "agent data". */
  #phoneRecord(agent: AgentSetup, recordType: number) {
    const recordId = this.#recordIds.get(agent.id) ?? this.#recordIds.size + 1;
    this.#recordIds.set(agent.id, recordId);
    return {
      RecordType: recordType,
      DeviceType: ConfigDeviceType.AGENT,
      DeviceField0: recordId,
      DeviceField2: agent.id,
      DeviceField4: agent.extension,
      Description: `${agent.firstName} ${agent.lastName}`,
    };
  }

  #key(kind: Kind): Buffer {
    const key = Buffer.alloc(8);
    key.writeBigUInt64BE(this.#keys.get(kind) ?? 0n);
    return key;
  }
}

/** Table 43. */
function csqRecord(csq: CsqSetup, recordType: number) {
  return {
    RecordType: recordType,
    reserved208: 0,
    CSQID: csq.id,
    reserved213: 0,
    reserved64: 0,
    reserved192: 0,
    AutoWork: csq.autoWork ? 1 : 0,
    reserved173: '',
    CSQName: csq.name,
    Description: '',
    MRDomainID: MrDomain.VOICE,
    reserved176: '',
  };
}

/** Table 45. */
function applicationRecord(application: ApplicationSetup, recordType: number) {
  return {
    RecordType: recordType,
    reserved208: 0,
    ApplicationID: application.id,
    reserved213: 0,
    MaxQueued: application.maximumSessions,
    reserved173: '',
    PreviousApplicationID: 0,
    ApplicationName: application.name,
    Description: application.description,
    reserved174: 0,
    reserved175: 0,
    reserved176: '',
    reserved216: 0,
  };
}

/** Table 47. */
function agentRecord(agent: AgentSetup, recordType: number) {
  return {
    RecordType: recordType,
    reserved208: 0,
    AgentType: agent.kind === 'supervisor' ? AgentType.SUPERVISOR : AgentType.AGENT,
    LoginID: agent.id,
    reserved214: '',
    reserved207: '',
    LastName: agent.lastName,
    FirstName: agent.firstName,
    Extension: agent.extension,
    Description: '',
    reserved141: 0,
    csqs: Object.keys(agent.skills).map((id) => ({ CSQID: Number(id), reserved64: 0 })),
  };
}

/** Table 50, column "route point data". */
function routePointRecord(application: ApplicationSetup, recordType: number) {
  return {
    RecordType: recordType,
    DeviceType: ConfigDeviceType.ROUTE_POINT,
    MaxQueued: application.maximumSessions,
    DeviceField0: application.callControlGroup,
    DeviceField1: application.id,
    DeviceField2: application.trigger,
    Description: application.description,
  };
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const parts: Item[][] = [];
  for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size));
  return parts;
}
