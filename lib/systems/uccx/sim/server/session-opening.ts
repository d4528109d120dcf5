/** OPEN_REQ: every documented reason to refuse it, and what is granted otherwise (chapters 3 and 9). */
import { ServiceMask, StatusCode } from '../../enums';
import type { UccxMessageInput, UccxMessageOf } from '../../messages';
import type { Agent } from '../model/agent';
import type { ContactCentre } from '../model/contact-centre';
import { RequestRefusal } from '../model/refusal';
import { actualNumber, type Grant } from './context';

type OpenRequest = UccxMessageOf<'OPEN_REQ'>;

/** Protocol versions that this server speaks. */
const VERSIONS = { minimum: 10, maximum: 14 };
/** Seconds: four times the shortest and the longest heartbeat interval (Table 201, chapter 3). */
const IDLE_TIMEOUT = { minimum: 20, maximum: 120 };

const ALL_SERVICES = Object.values(ServiceMask).reduce((all, service) => all | service, 0);

/** What the opening depends on besides the request. */
export interface OpeningTerms {
  readonly centre: ContactCentre;
  /** Services this server grants at most. */
  readonly services: number;
  readonly master: boolean;
  /** Whether another session has this phone. */
  readonly isTaken: (extension: string) => boolean;
}

/** @throws RequestRefusal */
export function open(request: OpenRequest, terms: OpeningTerms): Grant {
  if (!terms.master) throw new RequestRefusal(StatusCode.E_CTI_SERVER_NOT_MASTER, 'this node is on standby');
  const { VersionNumber: version, IdleTimeout: idleTimeout, ServicesRequested: requested } = request;
  if (version < VERSIONS.minimum || version > VERSIONS.maximum) {
    const text = `version ${version} is not one of ${VERSIONS.minimum} to ${VERSIONS.maximum}`;
    throw new RequestRefusal(StatusCode.E_CTI_INVALID_VERSION, text);
  }
  if (idleTimeout < IDLE_TIMEOUT.minimum || idleTimeout > IDLE_TIMEOUT.maximum) {
    const text = `IdleTimeout has to be ${IDLE_TIMEOUT.minimum} to ${IDLE_TIMEOUT.maximum} seconds`;
    throw new RequestRefusal(StatusCode.E_CTI_INVALID_TIMEOUT, text);
  }
  const agentMode = (requested & ServiceMask.CTI_SERVICE_CLIENT_EVENTS) !== 0;
  const bridgeMode = (requested & ServiceMask.CTI_SERVICE_ALL_EVENTS) !== 0;
  if (agentMode && bridgeMode) {
    throw new RequestRefusal(
      StatusCode.E_CTI_UNSPECIFIED_FAILURE,
      'bridge mode and agent mode exclude each other',
    );
  }
  const agent = agentMode ? agentOf(request, terms.centre) : undefined;
  const extension = agent?.setup.extension;
  if (extension !== undefined && terms.isTaken(extension)) {
    throw new RequestRefusal(StatusCode.E_CTI_DEVICE_IN_USE, `another client has ${extension}`);
  }
  const { ClientSignature: signature } = request;
  return {
    version,
    mode: agentMode ? 'agent' : bridgeMode ? 'bridge' : 'none',
    services: (requested & ALL_SERVICES & terms.services & available(version, agent)) >>> 0,
    callMask: request.CallMsgMask,
    agentStateMask: request.AgentStateMask,
    configMask: request.ConfigMsgMask,
    idleTimeoutMs: idleTimeout * 1000,
    extension,
    clientId: request.ClientID ?? '',
    signature: signature === '' ? undefined : signature,
  };
}

/** OPEN_CONF for what was granted. */
export function confirmOpening(request: OpenRequest, grant: Grant, centre: ContactCentre): UccxMessageInput {
  const agent = grant.extension === undefined ? undefined : centre.agents.assignedTo(grant.extension);
  return {
    type: 'OPEN_CONF',
    InvokeID: request.InvokeID,
    ServicesGranted: grant.services,
    UnifiedCCXOnline: centre.online ? 1 : 0,
    AgentState: agent?.state ?? 0,
    ...(agent === undefined
      ? {}
      : { AgentExtension: agent.setup.extension, AgentInstrument: agent.setup.extension, AgentID: agent.id }),
    ...(grant.version < 14
      ? {}
      : {
          NumPeripherals: 1,
          // All messages of this server name peripheral 1; a client may have asked with another one.
          peripherals: [
            { FltPeripheralID: request.reserved1 === 0 ? 1 : request.reserved1, MultilineAgentControl: 1 },
          ],
        }),
  };
}

/** Some services depend on the version and on who the agent is. */
function available(version: number, agent: Agent | undefined): number {
  let services = ALL_SERVICES;
  if (version < 12) services &= ~ServiceMask.CTI_AGENT_STATE_CONTROL_ONLY;
  if (agent?.setup.kind === 'agent') services &= ~ServiceMask.CTI_SERVICE_SUPERVISOR;
  return services;
}

/** The agent an agent-mode client stands for, from those of the three fields that are there. */
function agentOf(request: OpenRequest, { agents }: ContactCentre): Agent {
  const { AgentID: id, AgentExtension, AgentInstrument } = request;
  const phones = [AgentExtension, AgentInstrument].filter((phone) => phone !== undefined && phone !== '');
  if ((id === undefined || id === '') && phones.length === 0) {
    throw new RequestRefusal(
      StatusCode.E_CTI_REQUIRED_DATA_MISSING,
      'agent mode needs AgentExtension, AgentInstrument or AgentID',
    );
  }
  const byPhone = phones.map((phone) => agents.assignedTo(actualNumber(phone ?? '')));
  const candidates = [...(id === undefined || id === '' ? [] : [agents.byId(id)]), ...byPhone];
  const [first] = candidates;
  if (first === undefined || candidates.includes(undefined)) {
    throw new RequestRefusal(StatusCode.E_CTI_INVALID_AGENT_DATA, 'there is no such agent or phone');
  }
  if (candidates.some((candidate) => candidate?.setup.extension !== first.setup.extension)) {
    throw new RequestRefusal(
      StatusCode.E_CTI_INCONSISTENT_AGENT_DATA,
      'AgentExtension, AgentInstrument and AgentID do not belong together',
    );
  }
  return first;
}
