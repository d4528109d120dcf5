/**
 * What a reader can do about each refusal of Unified CCX, by the name that the guide gives it (Tables 196 and
 * 201). Where the guide is silent on the cause, the remedy says where the server tells more.
 */
import type { ControlFailure, StatusCode } from './enums';

const LOGS =
  'Read uccxErrorName and vendorText of the error, and the MIVR log of the engine with the trace of ICD_CTI and RmCm on.';
const CALL_ENDED =
  'Take callId from a recent event: the call may have ended or moved to another id meanwhile.';
const PARAMETERS = 'Check the parameters of the command against the message; uccxErrorName says more.';
const OVERLOAD = 'Send fewer commands at a time, and give the server time before trying again.';
const SERVER_RESOURCES =
  'Free resources on Unified CCX (sessions, monitored devices, licences), or ask its administrator what is used up.';
const NETWORK = 'Check the trunks and gateways behind Unified Communications Manager, then try again.';
const DEVICE_STATE =
  'Wait for the event that brings the phone and the call into a fitting state; snapshotDevice tells the present one.';
const RIGHTS =
  'Check calling search space, partition and restrictions of the line in Unified Communications Manager.';
const CTI_CONTROL =
  'Allow CTI control of phone and line in Unified Communications Manager and assign the phone to the RmCm application user.';
const DIAL_PLAN =
  'Check the number against the dial plan, with the prefix for outside lines if it needs one.';
const PROTOCOL = 'This package sends what the guide asks for: report it with the trace of the connection.';
const FREE_VERSION = 'Set another protocol version in the connection, or leave it at its default of 14.';
const AGENT_LIST = 'Check the spelling of the agent id, as queryDirectory lists it under agents.';
const AGENT_PASSWORD = 'Give the password with which the agent signs in to Unified CCX.';

/** The names of all refusals. */
export type RefusalName = Exclude<keyof typeof StatusCode, 'E_CTI_NO_ERROR'> | keyof typeof ControlFailure;

/** Remedies by name, without the `UCCX_` of the code. */
export const UCCX_REMEDIES: Readonly<Record<RefusalName, string>> = {
  E_CTI_INVALID_VERSION: FREE_VERSION,
  E_CTI_INVALID_MESSAGE_TYPE: 'Check the release of Unified CCX: it does not have this function.',
  E_CTI_INVALID_FIELD: PROTOCOL,
  E_CTI_SESSION_NOT_OPEN: 'Nothing: the connection opens its session anew.',
  E_CTI_SESSION_ALREADY_OPEN: 'Nothing: the connection opens its session anew.',
  E_CTI_REQUIRED_DATA_MISSING: 'Give agent and device both: the server wants more than one of them here.',
  E_CTI_INVALID_PERIPHERAL_ID: 'Empty the field Peripheral ID of the connection.',
  E_CTI_INVALID_AGENT_DATA: 'Check agent id, extension and password of the agent, as Unified CCX has them.',
  E_CTI_AGENT_NOT_LOGGED_ON: 'Log the agent in first, with the action login of agent state.',
  E_CTI_DEVICE_IN_USE: 'End the other client that works for this phone, or use the mode for all agents.',
  E_CTI_NEW_SESSION_OPENED:
    'Let only one program use this agent or client id; sessions that oust each other reconnect for ever.',
  E_CTI_INVALID_TIMEOUT: 'Raise the heartbeat of the connection: the idle timeout is four times as long.',
  E_CTI_INVALID_CALLID: CALL_ENDED,
  E_CTI_INVALID_CSQ: 'Check id or name of the queue, as queryDirectory lists it under queues.',
  E_CTI_INVALID_FIELD_LENGTH: 'Shorten the texts of the command, call variables to 39 characters each.',
  E_CTI_SERVER_NOT_MASTER: 'Enter both nodes of the cluster as host, so that the other one is tried at once.',
  E_CTI_JTAPI_CCM_PROBLEM:
    'Check that Unified CCX reaches Unified Communications Manager and that its JTAPI users are in service.',
  E_CTI_INCONSISTENT_AGENT_DATA:
    'Name the agent by id alone, or give the extension and phone that Unified CCX has for this id.',
  E_CTI_AUTO_CONFIG_RESET: 'Nothing: the configuration is fetched anew.',
  E_CTI_UNSPECIFIED_FAILURE: LOGS,

  CF_GENERIC_UNSPECIFIED: LOGS,
  CF_GENERIC_OPERATION: LOGS,
  CF_REQUEST_INCOMPATIBLE_WITH_OBJECT:
    'Check that the device is of a kind that can do this: an agent’s phone mostly.',
  CF_VALUE_OUT_OF_RANGE: PARAMETERS,
  CF_OBJECT_NOT_KNOWN: 'Check agent, device and queue against the lists of queryDirectory.',
  CF_INVALID_CALLING_DEVICE:
    'Call from the extension of an agent who is logged in: the server controls no other phone.',
  CF_INVALID_CALLED_DEVICE: DIAL_PLAN,
  CF_INVALID_FORWARDING_DESTINATION: DIAL_PLAN,
  CF_PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE: RIGHTS,
  CF_PRIVILEGE_VIOLATION_ON_CALLED_DEVICE: RIGHTS,
  CF_PRIVILEGE_VIOLATION_ON_CALLING_DEVICE: RIGHTS,
  CF_INVALID_CSTA_CALL_ID: CALL_ENDED,
  CF_INVALID_CSTA_DEVICE_ID:
    'Use the extension of an agent who is logged in, as in subjectDevice of the call’s events.',
  CF_INVALID_CSTA_CONNECTION_ID:
    'Take callId and connectionId from the same event, or leave connectionId out.',
  CF_INVALID_DESTINATION: DIAL_PLAN,
  CF_INVALID_FEATURE:
    'Check that phone and release have the function; see the table of systems and features.',
  CF_INVALID_ALLOCATION_STATE: DEVICE_STATE,
  CF_INVALID_CROSS_REF_ID: PROTOCOL,
  CF_INVALID_OBJECT_TYPE: 'Check that the device is of a kind that can do this: an agent’s phone mostly.',
  CF_SECURITY_VIOLATION:
    'Check the rights of agent and supervisor in Unified CCX, e.g. that they share a team.',
  CF_GENERIC_STATE_INCOMPATIBILITY: DEVICE_STATE,
  CF_INVALID_OBJECT_STATE: DEVICE_STATE,
  CF_INVALID_CONNECTION_ID_FOR_ACTIVE_CALL:
    'Name the active call by callId, or leave callId out where the phone has only one.',
  CF_NO_ACTIVE_CALL: 'Retrieve the held call first, or check that the call still lasts.',
  CF_NO_HELD_CALL: 'Hold the call first: retrieve, transfer, conference and reconnect need a held one.',
  CF_NO_CALL_TO_CLEAR: CALL_ENDED,
  CF_NO_CONNECTION_TO_CLEAR: CALL_ENDED,
  CF_NO_CALL_TO_ANSWER:
    'Answer only after call.delivered of this phone; the caller may have hung up meanwhile.',
  CF_NO_CALL_TO_COMPLETE: 'Wait for call.established of the consultation before completing it.',
  CF_GENERIC_SYSTEM_RESOURCE_AVAILABILITY: SERVER_RESOURCES,
  CF_SERVICE_BUSY: OVERLOAD,
  CF_RESOURCE_BUSY: OVERLOAD,
  CF_RESOURCE_OUT_OF_SERVICE:
    'See which device or subsystem is out of service: device.outOfService, system.offline.',
  CF_NETWORK_BUSY: NETWORK,
  CF_NETWORK_OUT_OF_SERVICE: NETWORK,
  CF_OVERALL_MONITOR_LIMIT_EXCEEDED: SERVER_RESOURCES,
  CF_CONFERENCE_MEMBER_LIMIT_EXCEEDED:
    'Drop a member first; queryDevice tells how many the phone takes, Unified Communications Manager sets the limit.',
  CF_GENERIC_SUBSCRIBED_RESOURCE_AVAILABILITY:
    'Check the licences of Unified CCX: seats, recordings, outbound ports.',
  CF_OBJECT_MONITOR_LIMIT_EXCEEDED: SERVER_RESOURCES,
  CF_EXTERNAL_TRUNK_LIMIT_EXCEEDED: NETWORK,
  CF_OUTSTANDING_REQUEST_LIMIT_EXCEEDED: OVERLOAD,
  CF_GENERIC_PERFORMANCE_MANAGEMENT: OVERLOAD,
  CF_PERFORMANCE_LIMIT_EXCEEDED: OVERLOAD,
  CF_SEQUENCE_NUMBER_VIOLATED: PROTOCOL,
  CF_TIME_STAMP_VIOLATED: 'Compare the clocks of Unified CCX and of the Node-RED machine.',
  CF_PAC_VIOLATED: PROTOCOL,
  CF_SEAL_VIOLATED: PROTOCOL,
  CF_GENERIC_UNSPECIFIED_REJECTION: LOGS,
  CF_GENERIC_OPERATION_REJECTION: LOGS,
  CF_DUPLICATE_INVOCATION_REJECTION: 'Look at the events: the first of the two commands may have worked.',
  CF_UNRECOGNIZED_OPERATION_REJECTION: 'Check the release of Unified CCX: it does not have this function.',
  CF_MISTYPED_ARGUMENT_REJECTION: PARAMETERS,
  CF_RESOURCE_LIMITATION_REJECTION: SERVER_RESOURCES,
  CF_ACS_HANDLE_TERMINATION_REJECTION: 'Nothing: the connection opens its session anew.',
  CF_SERVICE_TERMINATION_REJECTION: 'Wait for system.online; check that the RmCm subsystem is in service.',
  CF_REQUEST_TIMEOUT_REJECTION:
    'Look at the events before sending the command again: it may have worked late.',
  CF_REQUESTS_ON_DEVICE_EXCEEDED_REJECTION:
    'Wait for the answers of the commands that this phone has already.',
  CF_INVALID_AGENT_ID_SPECIFIED: AGENT_LIST,
  CF_INVALID_PASSWORD_SPECIFIED: AGENT_PASSWORD,
  CF_INVALID_AGENT_ID_OR_PASSWORD_SPECIFIED: `${AGENT_LIST} ${AGENT_PASSWORD}`,
  CF_SPECIFIED_AGENT_ALREADY_SIGNED_ON:
    'Nothing when it is the right phone; otherwise log the agent out there first, or use forced.',
  CF_INVALID_LOGON_DEVICE_SPECIFIED:
    'Log in at the extension that Unified CCX has for the agent, on a phone that Unified Communications Manager lets CTI control.',
  CF_INVALID_ANSWERING_DEVICE_SPECIFIED:
    'Answer with the device at which the call rings: subjectDevice of call.delivered.',
  CF_INVALID_SKILL_GROUP_SPECIFIED: 'Check id or name of the queue, as queryDirectory lists it under queues.',
  CF_INVALID_CLASS_OF_SERVICE_SPECIFIED: PARAMETERS,
  CF_INVALID_TEAM_SPECIFIED: 'Check the team against the answer of queryTeams.',
  CF_INVALID_AGENT_WORKMODE: 'Leave out options that set a work mode, or use the state work during a call.',
  CF_INVALID_AGENT_REASON_CODE: 'Use a reason code that is set up in Unified CCX; reason is its number.',
  CF_ADJUNCT_SWITCH_COMM_ERROR:
    'Check the link between Unified CCX and Unified Communications Manager (JTAPI).',
  CF_AGENT_NOT_PARTY_ON_CALL: 'Name the device of the agent who takes part in this call.',
  CF_INTERNAL_PROCESSING_ERROR: LOGS,
  CF_TAKE_CALL_CONTROL_REJECTION: LOGS,
  CF_TAKE_DOMAIN_CONTROL_REJECTION: LOGS,
  CF_REQUESTED_SERVICE_NOT_REGISTERED:
    'See services in link.up; allow the service, or adapt the services mask.',
  CF_ARBITRARY_CONF_OR_XFER_NOT_SUPPORTED:
    'Consult from the call that is to be handed over: only a call and its own consultation can be joined.',
  CF_NETWORK_TRANSFER_OR_CONSULT: 'Nothing: look at the events that follow.',
  CF_NETWORK_TRANSFER_OR_CONSULT_FAILED:
    'Check the destination, then try again or take the caller back with reconnect.',
  CF_DEVICE_RESTRICTED: CTI_CONTROL,
  CF_LINE_RESTRICTED: CTI_CONTROL,
  CF_MAXIMUM_LINE_EXCEEDED:
    'Take extensions off the agent’s phone: not more lines than Unified CCX monitors.',
  CF_SHARED_LINES_NOT_SUPPORTED:
    'Give the agent’s phone an extension of its own: lines that phones share are not supported.',
  CF_EXTENSION_NOT_UNIQUE: 'Use the extension in one partition only in Unified Communications Manager.',
  CF_UNKNOWN_INTERFACE_CTRLR_ID: PROTOCOL,
  CF_INVALID_INTERFACE_CTRLR_TYPE: PROTOCOL,
  CF_SOFTWARE_REV_NO_SUPPORTED: FREE_VERSION,
  CF_UNKNOWN_PID: 'Empty the field Peripheral ID of the connection.',
  CF_INVALID_TABLE_SPECIFIED: PROTOCOL,
  CF_RC_SERVICE_INACTIVATE: LOGS,
  CF_UNKNOWN_ROUTING_CLIENT_ID: LOGS,
  CF_UNKNOWN_ROUTING_PROBLEM: LOGS,
  CF_UNSUPPORTED_RC_MESSAGE_REVISION: FREE_VERSION,
  CF_UNSUPPORTED_IC_MESSAGE_REVISION: FREE_VERSION,
  CF_INVALID_DIALED_NUMBER: DIAL_PLAN,
  CF_INVALID_PARAMETER: PARAMETERS,
  CF_SPECIFIED_EXTENSION_ALREADY_IN_USE:
    'Log out who uses the phone, or log in with forced, which logs the other agent out.',
};
