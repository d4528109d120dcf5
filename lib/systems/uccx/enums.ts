/**
 * Every enumeration, mask and code list of the Cisco Unified CCX CTI Protocol Developer Guide 11.0(1), under the
 * guide's names. Values that only the guide's prose or the protocol's ancestor GED-188 give are marked.
 */

/** Agent states (Table 3). A state for one CSQ can be BUSY_OTHER: busy with a call of another CSQ. */
export const AgentState = {
  AGENT_STATE_LOGIN: 0,
  AGENT_STATE_LOGOUT: 1,
  AGENT_STATE_NOT_READY: 2,
  AGENT_STATE_READY: 3,
  AGENT_STATE_TALKING: 4,
  AGENT_STATE_WORK: 5,
  BUSY_OTHER: 7,
  AGENT_STATE_RESERVED: 8,
  AGENT_STATE_UNKNOWN: 9,
} as const;

/** Services of a session (Table 22). */
export const ServiceMask = {
  CTI_SERVICE_CLIENT_EVENTS: 0x1,
  CTI_SERVICE_CALL_DATA_UPDATE: 0x2,
  CTI_SERVICE_CLIENT_CONTROL: 0x4,
  CTI_SERVICE_ALL_EVENTS: 0x10,
  CTI_SERVICE_SUPERVISOR: 0x80,
  CTI_AGENT_STATE_CONTROL_ONLY: 0x2000,
  CTI_SERVICE_CONFIG_EVENTS: 0x40000,
} as const;

/** Call events that a session wants (Table 23). */
export const CallEventMask = {
  CALL_DELIVERED_MASK: 0x1,
  CALL_QUEUED_MASK: 0x2,
  CALL_ESTABLISHED_MASK: 0x4,
  CALL_HELD_MASK: 0x8,
  CALL_RETRIEVED_MASK: 0x10,
  CALL_CLEARED_MASK: 0x20,
  CALL_CONNECTION_CLEARED_MASK: 0x40,
  CALL_ORIGINATED_MASK: 0x80,
  CALL_CONFERENCED_MASK: 0x100,
  CALL_TRANSFERRED_MASK: 0x200,
  CALL_DIVERTED_MASK: 0x400,
  CALL_SERVICE_INITIATED_MASK: 0x800,
  BEGIN_CALL_MASK: 0x2000,
  END_CALL_MASK: 0x4000,
  CALL_DATA_UPDATE_MASK: 0x8000,
  CALL_FAILED_MASK: 0x10000,
  CALL_DEQUEUED_MASK: 0x40000,
  RTP_STARTED_MASK: 0x200000,
  RTP_STOPPED_MASK: 0x400000,
} as const;

/** Agent states that a session wants (Table 24). */
export const AgentStateMask = {
  AGENT_LOGIN_MASK: 0x1,
  AGENT_LOGOUT_MASK: 0x2,
  AGENT_NOT_READY_MASK: 0x4,
  AGENT_AVAILABLE_MASK: 0x8,
  AGENT_TALKING_MASK: 0x10,
  AGENT_WORK_MASK: 0x20,
  AGENT_TALKING_PENDING_WORK_MASK: 0x40,
  AGENT_TALKING_PENDING_NOT_READY_MASK: 0x80,
  AGENT_RESERVED_MASK: 0x100,
} as const;

/**
 * Configuration that a session wants (Table 25) or asks for (Table 35). Table 37 swaps application and agent, so the
 * kind of a configuration message is to be told from its type.
 */
export const ConfigMask = {
  CONFIG_AGENT_MASK: 0x1,
  CONFIG_CSQ_MASK: 0x2,
  CONFIG_APPLICATION_MASK: 0x4,
  CONFIG_DEVICE_MASK: 0x8,
} as const;

/** CONFIG_KEY_EVENT.Status (Table 34). CONFIG_UNKNOWN_DATA differs from Table 41. */
export const ConfigKeyEventStatus = {
  CONFIG_SUCCESS: 0,
  CONFIG_SERVICE_PROVIDER: 1,
  CONFIG_NO_KEY_SUPPORT: 2,
  CONFIG_UNKNOWN_DATA: 3,
} as const;

/** CONFIG_END_EVENT.Status (Table 41). CONFIG_PARTIAL ends all blocks but the last one of an upload. */
export const ConfigEndEventStatus = {
  CONFIG_SUCCESS: 0,
  CONFIG_SERVICE_PROVIDER: 1,
  CONFIG_UNKNOWN_DATA: 2,
  CONFIG_ERROR: 3,
  CONFIG_EMPTY: 4,
  CONFIG_PARTIAL: 5,
} as const;

/** Device types (Table 189). */
export const DeviceType = {
  DEVID_NONE: 0xffff,
  DEVID_DEVICE_IDENTIFIER: 0,
  DEVID_CTI_PORT: 73,
  DEVID_ROUTE_POINT: 74,
  DEVID_AGENT_DEVICE: 76,
  DEVID_QUEUE: 77,
  DEVID_NON_ACD_DEVICE_IDENTIFIER: 78,
} as const;

/** Local connection states (Table 190). */
export const LocalConnectionState = {
  LCS_NONE: 0xffff,
  LCS_NULL: 0,
  LCS_INITIATE: 1,
  LCS_ALERTING: 2,
  LCS_CONNECT: 3,
  LCS_HOLD: 4,
  LCS_QUEUED: 5,
  LCS_FAIL: 6,
} as const;

/** Event causes (Table 191). */
export const EventCause = {
  CEC_NONE: 0xffff,
  CEC_ALTERNATE: 2,
  CEC_BUSY: 3,
  CEC_CALL_CANCELLED: 5,
  CEC_CALL_FORWARD: 9,
  CEC_CALL_NOT_ANSWERED: 10,
  CEC_DEST_NOT_OBTAINABLE: 13,
  CEC_INCOMPATIBLE_DESTINATION: 15,
  CEC_KEY_CONFERENCE: 17,
  CEC_NEW_CALL: 22,
  CEC_NO_AVAILABLE_AGENTS: 23,
  CEC_REDIRECTED: 28,
  CEC_TRANSFER: 32,
  CEC_TIME_OUT: 35,
  CEC_SUPERVISOR_ASSIST: 43,
  CEC_EMERGENCY_CALL: 44,
  CEC_SUPERVISOR_CLEAR: 45,
  CEC_SUPERVISOR_MONITOR: 46,
  CEC_SUPERVISOR_WHISPER: 47,
  CEC_SUPERVISOR_BARGE_IN: 48,
  CEC_SUPERVISOR_INTERCEPT: 49,
  CEC_CALL_PARTY_UPDATE_IND: 50,
  CECX_DROP_HANDLED_OTHER: 1014,
} as const;

/** System events (Table 192). */
export const SystemEventId = {
  SYS_CCX_ONLINE: 3,
  SYS_CCX_OFFLINE: 4,
  SYS_INSTRUMENT_OUT_OF_SERVICE: 10,
  SYS_INSTRUMENT_BACK_IN_SERVICE: 11,
} as const;

/** Types of connection device ids (Table 193). */
export const ConnectionDeviceType = {
  CONNECTION_ID_NONE: 0xffff,
  CONNECTION_ID_STATIC: 0,
  CONNECTION_ID_DYNAMIC: 1,
} as const;

/** Audio codecs, RTP payload types (Table 194). */
export const AudioCodec = {
  NONSTANDARD: 0,
  G711ALAW64K: 1,
  G711ALAW56K: 2,
  G711ULAW64K: 3,
  G711ULAW56K: 4,
  G722_64K: 5,
  G722_56K: 6,
  G722_48K: 7,
  G7231: 8,
  G728: 9,
  G729: 10,
  G729ANNEXA: 11,
  IS11172AUDIOCAP: 12,
  IS13818AUDIOCAP: 13,
  ACY_G729AASSN: 14,
  DATA64: 15,
  DATA56: 16,
  GSM: 17,
  ACTIVEVOICE: 18,
} as const;

/** Call types (Table 195). The text of chapter 6 calls 1 CALLTYPE_ACD_IN and 4 CALLTYPE_TRANSFERRED_IN. */
export const CallType = {
  CALLTYPE_INVALID: 0,
  CALLTYPE_CCX_IN: 1,
  CALLTYPE_TRANSFER_IN: 4,
  CALLTYPE_OTHER_IN: 6,
  CALLTYPE_OUT: 9,
  CALLTYPE_AGENT_INSIDE: 10,
  CALLTYPE_CONSULT: 12,
  CALLTYPE_CONFERENCE: 15,
  CALLTYPE_PREVIEW: 17,
  CALLTYPE_RESERVATION: 18,
  CALLTYPE_ASSIST: 19,
  CALLTYPE_EMERGENCY: 20,
  CALLTYPE_SUPERVISOR_MONITOR: 21,
  CALLTYPE_SUPERVISOR_BARGE_IN: 23,
  CALLTYPE_SUPERVISOR_INTERCEPT: 24,
} as const;

/** Limits and values that mean "none" (Table 198). */
export const SpecialValue = {
  MAX_NUM_DEVICES: 16,
  MAX_CSQ_COUNT: 99,
  MAX_AGENTS: 64,
  NULL_CALL_ID: 0xffffffff,
  NULL_APPLICATION: 0xffffffff,
  NULL_CSQ: 0xffffffff,
  NULL_LINEHANDLE: 0xffff,
} as const;

/** Whether a field names a call: 0 and NULL_CALL_ID name none. */
export function isCallId(id: number | undefined): id is number {
  return id !== undefined && id !== 0 && id !== SpecialValue.NULL_CALL_ID;
}

/** States of Unified CCX (Table 199): one of these values, not a mask. */
export const CcxStatus = {
  CCX_INITIALIZING: 0x100,
  CCX_SHUTTING_DOWN: 0x200,
  CCX_SHUTDOWN: 0x300,
  CCX_IN_SERVICE: 0x400,
  CCX_PARTIAL_SERVICE: 0x500,
  CCX_OUT_OF_SERVICE: 0x600,
} as const;

/** Status codes of FAILURE_CONF, FAILURE_EVENT and CLOSE_REQ (Table 201). */
const statusCodes = {
  E_CTI_NO_ERROR: [0, 'Everything is in order.'],
  E_CTI_INVALID_VERSION: [1, 'The requested protocol version is not one that the server speaks.'],
  E_CTI_INVALID_MESSAGE_TYPE: [2, 'The server does not know this kind of message.'],
  E_CTI_INVALID_FIELD: [3, 'The message carries a floating field that does not belong there.'],
  E_CTI_SESSION_NOT_OPEN: [4, 'The session has not been opened yet.'],
  E_CTI_SESSION_ALREADY_OPEN: [5, 'The session has been opened before.'],
  E_CTI_REQUIRED_DATA_MISSING: [6, 'A floating field that the request needs is missing.'],
  E_CTI_INVALID_PERIPHERAL_ID: [7, 'A reserved field of the fixed part has a wrong value.'],
  E_CTI_INVALID_AGENT_DATA: [8, 'Agent id, extension or instrument is not right.'],
  E_CTI_AGENT_NOT_LOGGED_ON: [9, 'The agent is not logged in.'],
  E_CTI_DEVICE_IN_USE: [10, 'Another client uses the phone of this agent.'],
  E_CTI_NEW_SESSION_OPENED: [11, 'A newer session of the same client took this one over.'],
  E_CTI_INVALID_CALLID: [13, 'There is no call with this id.'],
  E_CTI_UNSPECIFIED_FAILURE: [17, 'The server gives no reason.'],
  E_CTI_INVALID_TIMEOUT: [18, 'The idle timeout is below 20 seconds.'],
  E_CTI_INVALID_FIELD_LENGTH: [23, 'A floating field is longer than allowed.'],
  // Named in chapter 3 only; the value is that of GED-188.
  E_CTI_INCONSISTENT_AGENT_DATA: [32, 'Agent id, extension and instrument do not belong together.'],
  E_CTI_SERVER_NOT_MASTER: [92, 'This node is on standby, the other one is in charge.'],
  E_CTI_INVALID_CSQ: [93, 'There is no contact service queue with this id.'],
  E_CTI_JTAPI_CCM_PROBLEM: [94, 'JTAPI or Unified Communications Manager has a problem.'],
  E_CTI_AUTO_CONFIG_RESET: [96, 'The configuration has to be asked for again, keys first.'],
} as const;

/** FailureCode of CONTROL_FAILURE_CONF (Table 196). */
const controlFailures = {
  CF_GENERIC_UNSPECIFIED: [0, 'A failure without a code of its own.'],
  CF_GENERIC_OPERATION: [1, 'The operation failed, no details are given.'],
  CF_REQUEST_INCOMPATIBLE_WITH_OBJECT: [2, 'The request does not fit the object it is meant for.'],
  CF_VALUE_OUT_OF_RANGE: [3, 'A value is outside the range of the server.'],
  CF_OBJECT_NOT_KNOWN: [4, 'A value names nothing that the server knows.'],
  CF_INVALID_CALLING_DEVICE: [5, 'The calling device cannot be used.'],
  CF_INVALID_CALLED_DEVICE: [6, 'The called device cannot be used.'],
  CF_INVALID_FORWARDING_DESTINATION: [7, 'The device to forward to cannot be used.'],
  CF_PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE: [8, 'The named device lacks the permission.'],
  CF_PRIVILEGE_VIOLATION_ON_CALLED_DEVICE: [9, 'The called device lacks the permission.'],
  CF_PRIVILEGE_VIOLATION_ON_CALLING_DEVICE: [10, 'The calling device lacks the permission.'],
  CF_INVALID_CSTA_CALL_ID: [11, 'There is no such call.'],
  CF_INVALID_CSTA_DEVICE_ID: [12, 'There is no such device.'],
  CF_INVALID_CSTA_CONNECTION_ID: [13, 'There is no such connection.'],
  CF_INVALID_DESTINATION: [14, 'The destination cannot be used.'],
  CF_INVALID_FEATURE: [15, 'The feature cannot be used.'],
  CF_INVALID_ALLOCATION_STATE: [16, 'The allocation state cannot be used.'],
  CF_INVALID_CROSS_REF_ID: [17, 'The cross-reference id is not in use.'],
  CF_INVALID_OBJECT_TYPE: [18, 'The kind of object cannot be used.'],
  CF_SECURITY_VIOLATION: [19, 'Security rules forbid it, no details are given.'],
  CF_GENERIC_STATE_INCOMPATIBILITY: [21, 'A device that takes part is in the wrong condition.'],
  CF_INVALID_OBJECT_STATE: [22, 'The call or device is not in the state that the request needs.'],
  CF_INVALID_CONNECTION_ID_FOR_ACTIVE_CALL: [23, 'The connection id of the active call is wrong.'],
  CF_NO_ACTIVE_CALL: [24, 'There is no active call.'],
  CF_NO_HELD_CALL: [25, 'There is no held call.'],
  CF_NO_CALL_TO_CLEAR: [26, 'The connection id belongs to no call that could be cleared.'],
  CF_NO_CONNECTION_TO_CLEAR: [27, 'The connection id belongs to no connection that could be cleared.'],
  CF_NO_CALL_TO_ANSWER: [28, 'No call is ringing.'],
  CF_NO_CALL_TO_COMPLETE: [29, 'There is no active call to complete.'],
  CF_GENERIC_SYSTEM_RESOURCE_AVAILABILITY: [31, 'The system is short of resources, no details are given.'],
  CF_SERVICE_BUSY: [32, 'The service is busy at the moment.'],
  CF_RESOURCE_BUSY: [33, 'Something inside the server is busy.'],
  CF_RESOURCE_OUT_OF_SERVICE: [34, 'A resource that the service needs is out of service.'],
  CF_NETWORK_BUSY: [35, 'The part of the network behind the server is busy.'],
  CF_NETWORK_OUT_OF_SERVICE: [36, 'The part of the network behind the server is out of service.'],
  CF_OVERALL_MONITOR_LIMIT_EXCEEDED: [37, "The server's resources would be used up."],
  CF_CONFERENCE_MEMBER_LIMIT_EXCEEDED: [38, 'The conference would have too many members.'],
  CF_GENERIC_SUBSCRIBED_RESOURCE_AVAILABILITY: [
    41,
    'The licensed resources are used up, no details are given.',
  ],
  CF_OBJECT_MONITOR_LIMIT_EXCEEDED: [42, "The server's limit for this kind of resource would be exceeded."],
  CF_EXTERNAL_TRUNK_LIMIT_EXCEEDED: [43, 'Too many external trunks would be in use.'],
  CF_OUTSTANDING_REQUEST_LIMIT_EXCEEDED: [44, 'Too many requests are waiting for their answers.'],
  CF_GENERIC_PERFORMANCE_MANAGEMENT: [51, 'The server protects itself from overload, no details are given.'],
  CF_PERFORMANCE_LIMIT_EXCEEDED: [52, 'A limit that protects the server from overload was exceeded.'],
  CF_SEQUENCE_NUMBER_VIOLATED: [61, 'The sequence number of the operation is wrong.'],
  CF_TIME_STAMP_VIOLATED: [62, 'The time stamp of the operation is wrong.'],
  CF_PAC_VIOLATED: [63, 'The privilege attribute certificate of the operation is wrong.'],
  CF_SEAL_VIOLATED: [64, 'The seal of the operation is wrong.'],
  CF_GENERIC_UNSPECIFIED_REJECTION: [70, 'The request was turned down without details.'],
  CF_GENERIC_OPERATION_REJECTION: [71, 'The operation was turned down.'],
  CF_DUPLICATE_INVOCATION_REJECTION: [72, 'The same service was requested twice.'],
  CF_UNRECOGNIZED_OPERATION_REJECTION: [73, 'The server does not know the operation.'],
  CF_MISTYPED_ARGUMENT_REJECTION: [74, 'A parameter has a type that the operation does not take.'],
  CF_RESOURCE_LIMITATION_REJECTION: [75, 'A resource limit would be exceeded.'],
  CF_ACS_HANDLE_TERMINATION_REJECTION: [76, 'The session handle of the request is no longer in use.'],
  CF_SERVICE_TERMINATION_REJECTION: [77, 'The service that the request needs has ended.'],
  CF_REQUEST_TIMEOUT_REJECTION: [78, 'The request took too long.'],
  CF_REQUESTS_ON_DEVICE_EXCEEDED_REJECTION: [79, 'The device has too many requests already.'],
  CF_INVALID_AGENT_ID_SPECIFIED: [256, 'There is no agent with this id.'],
  CF_INVALID_PASSWORD_SPECIFIED: [257, "The agent's password is wrong."],
  CF_INVALID_AGENT_ID_OR_PASSWORD_SPECIFIED: [258, 'Agent id or password is wrong.'],
  CF_SPECIFIED_AGENT_ALREADY_SIGNED_ON: [259, 'The agent is logged in already.'],
  CF_INVALID_LOGON_DEVICE_SPECIFIED: [260, 'An agent cannot log in at this device.'],
  CF_INVALID_ANSWERING_DEVICE_SPECIFIED: [261, 'The answering device cannot be used.'],
  CF_INVALID_SKILL_GROUP_SPECIFIED: [262, 'There is no such skill group.'],
  CF_INVALID_CLASS_OF_SERVICE_SPECIFIED: [263, 'There is no such class of service.'],
  CF_INVALID_TEAM_SPECIFIED: [264, 'There is no such team.'],
  CF_INVALID_AGENT_WORKMODE: [265, 'The agent cannot be put into this work mode.'],
  CF_INVALID_AGENT_REASON_CODE: [266, 'The reason code is not one that is set up.'],
  CF_ADJUNCT_SWITCH_COMM_ERROR: [267, 'The data link to Unified CCX has an error.'],
  CF_AGENT_NOT_PARTY_ON_CALL: [268, 'The agent does not take part in the call.'],
  CF_INTERNAL_PROCESSING_ERROR: [269, 'Unified CCX failed while it worked on the request.'],
  CF_TAKE_CALL_CONTROL_REJECTION: [270, 'Unified CCX does not hand over control of the call.'],
  CF_TAKE_DOMAIN_CONTROL_REJECTION: [271, 'Unified CCX does not hand over control of the domain.'],
  CF_REQUESTED_SERVICE_NOT_REGISTERED: [272, 'The requesting system is not registered for the service.'],
  CF_SPECIFIED_EXTENSION_ALREADY_IN_USE: [283, 'Someone else is logged in at this extension.'],
  CF_ARBITRARY_CONF_OR_XFER_NOT_SUPPORTED: [284, 'These two calls cannot be joined.'],
  CF_NETWORK_TRANSFER_OR_CONSULT: [285, 'The transfer or consultation goes through the network.'],
  CF_NETWORK_TRANSFER_OR_CONSULT_FAILED: [286, 'The transfer or consultation through the network failed.'],
  CF_DEVICE_RESTRICTED: [287, 'The device is closed to CTI control.'],
  CF_LINE_RESTRICTED: [288, 'The line is closed to CTI control.'],
  CF_MAXIMUM_LINE_EXCEEDED: [291, "The agent's phone has more extensions than allowed."],
  CF_SHARED_LINES_NOT_SUPPORTED: [292, "An extension of the agent's phone is shared with another device."],
  CF_EXTENSION_NOT_UNIQUE: [293, "An extension of the agent's phone exists in several partitions."],
  CF_UNKNOWN_INTERFACE_CTRLR_ID: [1001, 'There is no interface controller with this id.'],
  CF_INVALID_INTERFACE_CTRLR_TYPE: [1002, 'There is no such type of interface controller.'],
  CF_SOFTWARE_REV_NO_SUPPORTED: [1003, 'This software revision is not supported.'],
  CF_UNKNOWN_PID: [1004, 'A reserved field of the fixed part has a wrong value.'],
  CF_INVALID_TABLE_SPECIFIED: [1005, 'There is no such table.'],
  CF_UNKNOWN_ROUTING_CLIENT_ID: [1007, 'There is no routing client with this id.'],
  CF_RC_SERVICE_INACTIVATE: [1008, "The routing client's service is not running."],
  CF_INVALID_DIALED_NUMBER: [1009, 'The number cannot be dialled.'],
  CF_INVALID_PARAMETER: [1010, 'A parameter of the request is not right.'],
  CF_UNKNOWN_ROUTING_PROBLEM: [1011, 'Routing failed without details.'],
  CF_UNSUPPORTED_RC_MESSAGE_REVISION: [1013, "The routing client's protocol version is not supported."],
  CF_UNSUPPORTED_IC_MESSAGE_REVISION: [1014, "The interface controller's protocol version is not supported."],
} as const;

/** UnifiedCCXErrorCode of CONTROL_FAILURE_CONF (Table 197). */
const uccxErrorCodes = {
  CCX_DEFAULT_ERROR_CODE: [0, 'No details.'],
  CCX_JTAPI_CCM_PROBLEM: [88001, 'JTAPI reports a problem of Unified Communications Manager.'],
  CCX_LOOKUP_FAILURE: [88002, 'A look-up failed.'],
  CCX_AGENT_DN_NOT_ASSIGNED: [88003, 'The agent has no extension.'],
  CCX_AGENT_DEVICE_OFF: [88004, "The agent's phone is off."],
  CCX_AGENT_DEVICE_BUSY: [88005, "The agent's phone is busy."],
  CCX_RMCM_CONTACT_NULL: [88006, 'The call is no contact of the contact manager.'],
  CCX_RMCM_CONTACT_INVALID: [88007, 'The contact of this call is not valid.'],
  CCX_AGENT_NULL: [88008, 'No agent was named.'],
  CCX_AGENT_INVALID: [88009, 'There is no such agent.'],
  CCX_INVALID_ARGUMENT: [88010, 'An argument of the request is wrong.'],
  CCX_NO_CALLBACK_FROM_AGENT: [88011, "The agent's side did not call back."],
  CCX_CALL_ID_NULL: [88012, 'No call was named.'],
  CCX_CALL_OBJECT_NULL: [88013, 'There is no call behind the request.'],
  CCX_JTAPI_PROVIDER_NULL: [88014, 'The JTAPI provider is missing.'],
  CCX_DIALED_NUMBER_NULL: [88015, 'No number to dial was given.'],
  CCX_DEVICE_ID_NULL: [88016, 'No device was named.'],
  CCX_TERMINAL_CONNECTION_NULL: [88017, 'The phone has no connection to the call.'],
  CCX_CALL_CONTROL_MASK_NOT_ON: [88018, 'The session was opened without call control.'],
  CCX_AGENT_QUEUE_STATUS: [88019, "About the agent's queues."],
  CCX_ICD_RTDM_NULL: [88020, 'The real-time data manager is missing.'],
  CCX_CSQ_ICD_STATUS: [88021, 'About a contact service queue.'],
  CCX_OVERALL_ICD_STATUS: [88022, 'About the whole system.'],
  CCX_INVALID_SUPERVISORY_ACTION: [88023, 'There is no such supervisory action.'],
  CCX_CALL_DATA_UPDATE_MASK_NOT_ON: [88024, 'The session was opened without the right to change call data.'],
  CCX_OVERALL_LIMIT_EXCEEDED: [88025, 'A limit of the system is exceeded.'],
  CCX_CALL_ID_INVALID: [88026, 'There is no such call.'],
  CCX_SUPERVISOR_UNAVAILABLE: [88027, 'No supervisor is available.'],
  CCX_UNSUPPORTED_OPERATION: [88028, 'The operation is not supported.'],
  CCX_CALL_ID_NOT_IN_PROVIDER: [88029, 'The JTAPI provider does not know the call at the moment.'],
  CCX_DEVICE_RESTRICTED: [88030, 'Unified Communications Manager restricts the device.'],
  CCX_LINE_RESTRICTED: [88031, 'Unified Communications Manager restricts the line.'],
  CCX_AGENT_LINE_ON_MULTIPLE_DEVICES: [88032, "The agent's line is on more than one device."],
  CCX_USER_OPERATION_FAILED: [88033, 'An operation on the user failed.'],
  CCX_PROVIDER_OPERATION_FAILED: [88034, 'An operation of the JTAPI provider failed.'],
  CCX_PASSWORD_LOCKED: [88035, 'The account is locked.'],
  CCX_PASSWORD_EXPIRED: [88036, 'The password has expired.'],
  CCX_PASSWORD_EXPIRED_SUCCESS: [88037, 'The password is right but has expired.'],
  CCX_PASSWORD_HACKED_LOCKED: [88038, 'The account is locked after an attack.'],
  CCX_PASSWORD_INACTIVE_LOCKED: [88039, 'The account is locked because it was not used.'],
  CCX_PASSWORD_MUST_CHANGE: [88040, 'The password has to be changed first.'],
  CCX_AGENT_DEVICE_IPv6: [88041, 'Agents cannot log in at an IPv6 phone.'],
  CCX_TRANSFER_FAILED_DUE_TO_CCM_PROBLEM: [88042, 'Logical partitioning forbids the external transfer.'],
  CCX_CONFERENCE_FAILED_DUE_TO_CCM_PROBLEM: [88043, 'Logical partitioning forbids the conference.'],
  CCX_AGENT_LOGIN_NOTSUPPORTED_JALENABLEDPHONE: [
    88044,
    'Agents cannot log in at a phone with join across lines (before release 8.0).',
  ],
  CCX_AGENT_LOGIN_NOTSUPPORTED_DTALENABLEDPHONE: [
    88045,
    'Agents cannot log in at a phone with direct transfer across lines (before release 8.0).',
  ],
  CCX_BIB_NOT_CONFIGURED: [88046, "The built-in bridge of the agent's phone is off."],
  CCX_AGENT_DEVICE_NOT_SUPPORTED: [88047, "The agent's phone is too old for silent monitoring."],
  CCX_SILENT_MONITOR_OR_RECORDING_SETTINGS_NOT_CONFIGURED: [
    88048,
    'The application user of the contact manager may not monitor or record.',
  ],
  CCX_SILENT_MONITOR_OR_RECORDING_AGENT_CALL_STATE_NOT_TALKING: [
    88049,
    "The agent's line is not in a conversation.",
  ],
  CCX_AGENT_NOT_ASSOCIATED: [88050, 'The agent does not belong to this supervisor.'],
  CCX_RECORDING_ALREADY_INPROGRESS: [88051, "The agent's line is being recorded already."],
  CCX_RECORDING_CONFIG_NOT_MATCHING: [88052, "Recording is not set up rightly for the agent's line."],
  CCX_BIB_RESOURCE_NOT_AVAILABLE: [88053, "The built-in bridge of the agent's phone is in use."],
  CCX_ILLEGAL_CALL_STATE: [88054, 'The call is not in the state that the operation needs.'],
  CCX_CALLMANAGER_OPERATION_TIMEOUT: [88055, 'Unified Communications Manager did not answer in time.'],
  CCX_MONITORING_ALREADY_INPROGRESS: [88056, "The agent's line is being monitored already."],
  CCX_RECORDING_LICENSE_LIMIT_EXCEEDED: [88057, 'All recording licences are in use.'],
} as const;

/** Reasons that Unified CCX itself gives for a change of agent state (Table 202). */
const reasonCodes = {
  AGT_RELOGON: [32767, 'The agent logged in again.'],
  AGT_CLOSE_CAD: [32766, 'The agent closed the desktop.'],
  AGT_CONN_DOWN: [32765, 'The connection of the desktop was lost.'],
  CCX_FAILURE: [32764, 'Unified CCX failed.'],
  AGT_RNA: [32763, 'The agent did not answer.'],
  AGT_OFFHOOK: [32762, 'The agent took the phone off the hook.'],
  AGT_NON_ICD: [32761, 'A call came that no queue had routed.'],
  AGT_LOGON: [32760, 'The agent logged in.'],
  AGT_PHONE_DOWN: [32759, "The agent's phone went down."],
  AGT_WORK_TIMER_EXP: [32758, 'The time for wrap-up work is over.'],
  CM_FAILOVER: [32757, 'Unified Communications Manager failed over.'],
  AGT_PHONE_UP: [32756, "The agent's phone is back."],
  AGT_CALL_ENDED: [32755, "The agent's call ended."],
  AGT_DEVICE_RESTRICTED: [32754, "The agent's device is restricted."],
  AGT_LINE_RESTRICTED: [32753, "The agent's line is restricted."],
  AGT_CANCEL_RESERVATION: [32752, 'The agent cancelled the reservation for a preview call.'],
  AGT_SKIPS: [32751, 'The agent skipped a preview call.'],
  AGT_ICD_EXTENSION_CHANGED: [32750, "The agent's extension was changed."],
  AGT_RESERVED_OUTBOUND: [32747, 'Reserved for a progressive or predictive call.'],
  AGT_RESERVED_OUTBOUND_DIRECT_PREVIEW: [32746, 'Reserved for a preview call.'],
  ACCX_MASTERSHIP_CHANGE: [32744, 'Another node took charge.'],
  EMAIL_CONTACT_NOT_ACCEPTED: [32743, 'An e-mail was not accepted.'],
} as const;

/** CalledPartyDisposition (Table 200). CD_INVALID is what the example flows carry; the table lacks it. */
export const Disposition = {
  CD_INVALID: 0,
  CD_REDIRECTED: 15,
  CD_ANNOUNCED_TRANSFER: 29,
  CD_CONFERENCED: 30,
} as const;

/** SUPERVISE_CALL_REQ.SupervisoryAction (Table 150). CLEAR and WHISPER have their values from GED-188. */
export const SupervisoryAction = {
  SUPERVISOR_CLEAR: 0,
  SUPERVISOR_MONITOR: 1,
  SUPERVISOR_WHISPER: 2,
  SUPERVISOR_BARGE_IN: 3,
  SUPERVISOR_INTERCEPT: 4,
} as const;

/** CONFIG_BEGIN_EVENT.ConfigType (Table 37). */
export const ConfigType = { INITIAL: 1, UPDATE: 2 } as const;

/** RecordType of configuration records (Tables 43 to 49); of team members (Table 52) only ADD and DELETE. */
export const RecordType = { ADD: 0, CHANGE: 1, DELETE: 2 } as const;

/** CONFIG_AGENT_EVENT AgentType (Table 47). */
export const AgentType = { AGENT: 1, SUPERVISOR: 2 } as const;

/** CONFIG_CSQ_EVENT MRDomainID (Table 43). */
export const MrDomain = { VOICE: 0, EMAIL: 1 } as const;

/** CONFIG_DEVICE_EVENT DeviceType (Table 50). */
export const ConfigDeviceType = { AGENT: 3, ROUTE_POINT: 5, CTI_PORT: 6, CALL_CONTROL_GROUP: 7 } as const;

/** TEAM_CONFIG_REQ.ConfigParam (Table 53). */
export const TeamConfigParam = { INITIAL: 1, UPDATES_ONLY: 2 } as const;

/** TEAM_CONFIG_EVENT.Operation (Table 51). */
export const TeamOperation = { ADD: 1, REMOVE: 2, CHANGE: 3 } as const;

/** TEAM_CONFIG_EVENT AgentFlags (Table 52); 0 is a regular agent. */
export const AgentFlag = { PRIMARY_SUPERVISOR: 0x1, TEMPORARY_AGENT: 0x2, SUPERVISOR: 0x4 } as const;

/** TEAM_CONFIG_EVENT MemberType (Table 52). */
export const MemberType = { AGENT: 1, CSQ: 2 } as const;

/** TEAM_CONFIG_CONF.Status (Table 54). */
export const TeamConfigStatus = { SUCCESS: 0, INTERNAL_ERROR: 1 } as const;

/** SET_AGENT_STATE_REQ.ForcedFlag (Table 62); AUTHENTICATE_ONLY goes with AGENT_STATE_LOGIN, from version 12 on. */
export const ForcedFlag = { NO: 0, FORCED: 1, AUTHENTICATE_ONLY: 2 } as const;

/** SET_AGENT_STATE_REQ.AgentCapacity (Table 62). */
export const AgentCapacity = { OUTBOUND: 0x1 } as const;

/** CONSULT_CALL_REQ.ConsultType (Table 121). */
export const ConsultType = { UNSPECIFIED: 0, TRANSFER: 1, CONFERENCE: 2 } as const;

/** Direction of an RTP stream (Tables 99 and 101), seen from the device. */
export const RtpDirection = { INPUT: 0, OUTPUT: 1, BIDIRECTIONAL: 2 } as const;

/** RTP_STARTED_EVENT.RTPType (Table 99). */
export const RtpType = { AUDIO: 0, VIDEO: 1, DATA: 2 } as const;

/** RTP_STARTED_EVENT.BitRate of G.723.1 (Table 99): 5.3 or 6.4 kbit/s. */
export const RtpBitRate = { RTPBitRateR5_3: 1, RTPBitRateR6_4: 2 } as const;

/** BAResponse values that answer a reservation call (Table 9). */
export const RESERVATION_RESPONSES = [
  'Accept',
  'Reject',
  'Reject-Close',
  'Skip',
  'Skip-Close',
  'Cancel Reservation',
] as const;

/**
 * BAResponse values during a preview call (Table 9). Beside these there are `Callback mmddyyyy hh:mm` and
 * `P#<phone number>`. SKIP_NOT_HOME is printed with a blank.
 */
export const PREVIEW_RESPONSES = [
  'Reclassify',
  'REX_VOICE',
  'REX_ANS_MACHINE',
  'REX_FAX',
  'REX_INVALID',
  'DO_NOT_CALL',
  'BUSY',
  'Callback Cancel',
  'SkipNext',
  'SKIP_WRONG_NUMBER',
  'SKIP_NOT_HOME',
] as const;

/** First character of BAStatus (Table 8); the second one is `O` for outbound. */
export const BA_STATUS_MODES = { D: 'reservation', C: 'connected', Z: 'transferred or conferenced' } as const;

export const StatusCode = valuesOf(statusCodes);
export const ControlFailure = valuesOf(controlFailures);
export const UccxErrorCode = valuesOf(uccxErrorCodes);
export const ReasonCode = valuesOf(reasonCodes);

type CodeTexts = Readonly<Record<string, readonly [value: number, text: string]>>;

/** One code of a list, with its meaning in a short sentence. */
export interface CodeEntry {
  readonly name: string;
  readonly value: number;
  readonly text: string;
}

/** The code lists that carry meanings, for error texts and documentation. */
export const CODE_LISTS = {
  StatusCode: entriesOf(statusCodes),
  ControlFailure: entriesOf(controlFailures),
  UccxErrorCode: entriesOf(uccxErrorCodes),
  ReasonCode: entriesOf(reasonCodes),
} as const;

/** The code with this number; one that the guide does not list is called `UNKNOWN_` and its number. */
export function codeEntry(list: keyof typeof CODE_LISTS, value: number): CodeEntry {
  const known = CODE_LISTS[list].find((entry) => entry.value === value);
  return known ?? { name: unknownName(value), value, text: `The guide does not list the code ${value}.` };
}

type Table = Readonly<Record<string, number>>;

const namersByTable = new WeakMap<Table, (value: number) => string>();

/** Gives a function that does what {@link nameOf} does for one table, for what is asked with each event. */
export function namerOf(table: Table): (value: number) => string {
  const names = new Map(Object.entries(table).map(([name, number]) => [number, name]));
  return (value) => names.get(value) ?? unknownName(value);
}

/** The name of a value of one of the tables above; `UNKNOWN_77` for a value that the table lacks. */
export function nameOf(table: Table, value: number): string {
  let namer = namersByTable.get(table);
  if (namer === undefined) {
    namer = namerOf(table);
    namersByTable.set(table, namer);
  }
  return namer(value);
}

/** The names of all bits that are set in a mask; bits that the table lacks as `UNKNOWN_` and their value. */
export function namesOfMask(table: Readonly<Record<string, number>>, mask: number): string[] {
  const names: string[] = [];
  for (let rest = mask >>> 0; rest !== 0; rest = (rest & (rest - 1)) >>> 0) {
    names.push(nameOf(table, (rest & -rest) >>> 0));
  }
  return names;
}

function unknownName(value: number): string {
  return `UNKNOWN_${value}`;
}

function valuesOf<Texts extends CodeTexts>(texts: Texts): { readonly [Name in keyof Texts]: Texts[Name][0] } {
  const values = Object.entries(texts).map(([name, [value]]) => [name, value]);
  return Object.fromEntries(values) as { readonly [Name in keyof Texts]: Texts[Name][0] };
}

function entriesOf(texts: CodeTexts): readonly CodeEntry[] {
  return Object.entries(texts).map(([name, [value, text]]) => ({ name, value, text }));
}
