/**
 * All 91 messages that the Cisco Unified CCX CTI Protocol Developer Guide 11.0(1) defines, as one table: fields in
 * the order of the guide, `tables` says which of its tables define the message. A message on the wire is
 *
 *     | BodyLength 4 | MessageTypeID 4 | fixed part | (tag 1 | length 1 | data)* |      big-endian, packed
 *
 * Where the guide contradicts itself, the comment at the row says what was taken and why. Decoded messages
 * are flat objects with the guide's field names; reserved fields of the fixed part are numbered in order,
 * those of the floating part carry their tag. A floating field whose name the fixed part has too ends in
 * `Float`. UNSPEC fields, the 8-octet configuration keys among them, are Buffers.
 */
import {
  BOOL,
  bool,
  COUNT,
  INT,
  int,
  NamedArrays,
  NamedVariables,
  octets,
  rows,
  string,
  TIME,
  time,
  UCHAR,
  UINT,
  uint,
  UNSPEC8,
  USHORT,
  ushort,
  type DecodedMessage,
  type MessageDefinition,
  type MessageInput,
} from '../../wire/message-table';

/** NULL_CALL_ID, NULL_APPLICATION, NULL_CSQ (Table 198). */
const NULL_ID = 0xffffffff;
const NONE = 0xffff;

/** How every call event begins; the three values are always these. */
const eventHead = {
  reserved1: UINT.always(0),
  reserved2: UINT.always(1),
  reserved3: USHORT.always(21),
};

/** How most requests begin. */
const requestHead = {
  InvokeID: UINT,
  reserved1: UINT.always(1),
};

/** Tables 164 and 175: calls in queue, by priority. */
const callsInPriorityQueues = {
  CallsInPriorityQueue1: UINT,
  CallsInPriorityQueue2: UINT,
  CallsInPriorityQueue3: UINT,
  CallsInPriorityQueue4: UINT,
  CallsInPriorityQueue5: UINT,
  CallsInPriorityQueue6: UINT,
  CallsInPriorityQueue7: UINT,
  CallsInPriorityQueue8: UINT,
  CallsInPriorityQueue9: UINT,
  CallsInPriorityQueue10: UINT,
};

const callVariables = {
  CallVariable1: string(13, 40),
  CallVariable2: string(14, 40),
  CallVariable3: string(15, 40),
  CallVariable4: string(16, 40),
  CallVariable5: string(17, 40),
  CallVariable6: string(18, 40),
  CallVariable7: string(19, 40),
  CallVariable8: string(20, 40),
  CallVariable9: string(21, 40),
  CallVariable10: string(22, 40),
  CallWrapupData: string(46, 40),
};

/** Expanded call context variables (Tables 186 and 187). */
const namedVariables = {
  namedVariables: new NamedVariables('NumNamedVariables', 82),
  namedArrays: new NamedArrays('NumNamedArrays', 83),
};

export const UCCX_MESSAGES = {
  // ---- Session (chapter 3) ----

  FAILURE_CONF: {
    id: 1,
    sender: 'server',
    tables: [26, 27],
    fixed: {
      InvokeID: UINT,
      Status: UINT,
    },
    floating: {
      Text: string(7, 255),
    },
  },

  FAILURE_EVENT: {
    id: 2,
    sender: 'server',
    tables: [28, 29],
    fixed: {
      Status: UINT,
    },
    floating: {
      Text: string(7, 255),
    },
  },

  OPEN_REQ: {
    id: 3,
    sender: 'client',
    tables: [12, 13],
    fixed: {
      InvokeID: UINT,
      VersionNumber: UINT,
      IdleTimeout: UINT,
      // The peripheral id of the protocol's ancestor, which OPEN_CONF gives back as FltPeripheralID.
      reserved1: UINT.always(0),
      ServicesRequested: UINT,
      CallMsgMask: UINT,
      AgentStateMask: UINT,
      ConfigMsgMask: UINT,
      reserved2: UINT.always(0),
      reserved3: UINT.always(0),
      reserved4: UINT.always(0),
    },
    floating: {
      // Table 13 lost the tag to a footnote mark; Table 188 has it.
      ClientID: string(1, 64).required(),
      ClientPassword: octets(2, 64).required(),
      ClientSignature: string(3, 64),
      // In agent mode one of these three identifies the agent.
      AgentExtension: string(4, 16),
      AgentInstrument: string(6, 64),
      AgentID: string(194, 32),
    },
  },

  OPEN_CONF: {
    id: 4,
    sender: 'server',
    tables: [14, 15],
    fixed: {
      InvokeID: UINT,
      ServicesGranted: UINT,
      reserved1: UINT.always(0),
      reserved2: UINT.always(0),
      reserved3: TIME.always(0),
      UnifiedCCXOnline: BOOL,
      reserved4: USHORT.always(0),
      AgentState: USHORT,
    },
    floating: {
      AgentExtension: string(4, 16),
      reserved5: string(5, 12),
      AgentInstrument: string(6, 64),
      AgentID: string(194, 32),
      NumPeripherals: ushort(228).since(14),
      peripherals: rows('NumPeripherals', 1, {
        FltPeripheralID: uint(208).since(14),
        MultilineAgentControl: ushort(224).since(14),
      }),
    },
  },

  HEARTBEAT_REQ: {
    id: 5,
    sender: 'client',
    tables: [16],
    fixed: {
      InvokeID: UINT,
    },
    floating: {},
  },

  HEARTBEAT_CONF: {
    id: 6,
    sender: 'server',
    tables: [17],
    fixed: {
      InvokeID: UINT,
    },
    floating: {},
  },

  CLOSE_REQ: {
    id: 7,
    sender: 'client',
    tables: [20],
    fixed: {
      InvokeID: UINT,
      Status: UINT,
    },
    floating: {},
  },

  CLOSE_CONF: {
    id: 8,
    sender: 'server',
    tables: [21],
    fixed: {
      InvokeID: UINT,
    },
    floating: {},
  },

  SYSTEM_EVENT: {
    id: 31,
    sender: 'server',
    tables: [18, 19],
    fixed: {
      // A state, not a mask, whatever Table 18 says (Table 199).
      CCXStatus: UINT,
      CCXTime: TIME,
      SystemEventID: UINT,
      SystemEventArg1: UINT,
      SystemEventArg2: UINT,
      SystemEventArg3: UINT,
      EventDeviceType: USHORT,
    },
    floating: {
      Text: string(7, 255),
      EventDeviceID: string(206, 64),
    },
  },

  // ---- Configuration (chapter 4) ----

  CONFIG_REQUEST_KEY_EVENT: {
    id: 230,
    sender: 'client',
    tables: [30, 31],
    fixed: {
      // Before version 11 the fixed part is empty.
      reserved1: UINT.always(0).since(11),
    },
    floating: {
      reserved131: uint(131),
    },
  },

  CONFIG_KEY_EVENT: {
    id: 231,
    sender: 'server',
    tables: [32, 33],
    fixed: {
      Status: UINT,
    },
    floating: {
      ApplicationConfigKey: octets(177, 8),
      CSQConfigKey: octets(178, 8),
      AgentConfigKey: octets(179, 8),
      DeviceConfigKey: octets(180, 8),
    },
  },

  CONFIG_REQUEST_EVENT: {
    id: 232,
    sender: 'client',
    tables: [35, 36],
    fixed: {
      // Table 35; which kinds bits 1 and 4 mean differs in Table 37.
      ConfigurationMask: UINT,
      reserved1: UINT.always(0).since(11),
    },
    floating: {
      reserved131: uint(131).always(0),
    },
  },

  CONFIG_BEGIN_EVENT: {
    id: 233,
    sender: 'server',
    tables: [37, 38],
    fixed: {
      ConfigType: USHORT,
      // Table 37 swaps bits 1 and 4 of Table 35, so nobody can rely on them.
      ConfigurationMask: UINT,
    },
    floating: {
      ApplicationConfigKey: octets(177, 8),
      // Table 38 calls it CSQueueConfigKey.
      CSQConfigKey: octets(178, 8),
      AgentConfigKey: octets(179, 8),
      DeviceConfigKey: octets(180, 8),
    },
  },

  CONFIG_END_EVENT: {
    id: 234,
    sender: 'server',
    tables: [39, 40],
    fixed: {
      Status: UINT,
    },
    floating: {
      Text: string(7, 255),
    },
  },

  CONFIG_APPLICATION_EVENT: {
    id: 235,
    sender: 'server',
    tables: [44, 45],
    fixed: {
      NumRecords: COUNT,
    },
    floating: {
      records: rows('NumRecords', 10, {
        RecordType: ushort(183),
        reserved208: uint(208).since(11),
        ApplicationID: uint(184),
        reserved213: uint(213).since(11),
        MaxQueued: uint(129),
        reserved173: string(173, 16),
        PreviousApplicationID: uint(132),
        ApplicationName: string(133, 64),
        Description: string(134, 128),
        reserved174: uint(174),
        reserved175: uint(175),
        reserved176: string(176, 255),
        reserved216: uint(216).since(11),
      }),
    },
  },

  CONFIG_CSQ_EVENT: {
    id: 236,
    sender: 'server',
    tables: [42, 43],
    fixed: {
      NumRecords: COUNT,
    },
    floating: {
      records: rows('NumRecords', 10, {
        RecordType: ushort(183),
        // Table 43 prints the tag of CSQID; tables 45, 47 and 49 have 208 at the same place.
        reserved208: uint(208).since(11).printedAs(184),
        CSQID: uint(184),
        reserved213: uint(213).since(11),
        reserved64: ushort(64),
        reserved192: uint(192),
        // Table 43 prints four octets, Table 184 two for a BOOL; both are read, two are written.
        AutoWork: bool(185),
        reserved173: string(173, 16),
        CSQName: string(133, 64),
        Description: string(134, 128),
        MRDomainID: uint(216).since(11),
        reserved176: string(176, 255),
      }),
    },
  },

  CONFIG_AGENT_EVENT: {
    id: 237,
    sender: 'server',
    tables: [46, 47],
    fixed: {
      NumRecords: COUNT,
    },
    floating: {
      records: rows('NumRecords', 10, {
        RecordType: ushort(183),
        reserved208: uint(208).since(11),
        AgentType: ushort(189),
        LoginID: string(190, 64),
        reserved214: string(214, 64).since(11),
        reserved207: string(207, 32).since(11),
        LastName: string(138, 32),
        FirstName: string(137, 32),
        Extension: string(173, 16),
        Description: string(134, 128),
        reserved141: uint(141),
        NumCSQ: ushort(191),
        csqs: rows('NumCSQ', 30, {
          CSQID: uint(62),
          reserved64: ushort(64),
        }),
      }),
    },
  },

  CONFIG_DEVICE_EVENT: {
    id: 238,
    sender: 'server',
    tables: [48, 49],
    fixed: {
      NumRecords: COUNT,
    },
    floating: {
      records: rows('NumRecords', 10, {
        RecordType: ushort(183),
        reserved208: uint(208).since(11),
        DeviceType: ushort(195),
        MaxQueued: uint(129),
        DeviceField0: uint(184),
        DeviceField1: uint(193),
        DeviceField2: string(11, 40),
        // DeviceField3 in Table 50.
        reserved10: string(10, 32),
        DeviceField4: string(173, 16),
        Description: string(134, 128),
      }),
    },
  },

  TEAM_CONFIG_REQ: {
    id: 242,
    sender: 'client',
    tables: [53],
    fixed: {
      InvokeID: UINT,
      ConfigParam: USHORT,
      // UNSPEC in a fixed part, which Table 184 does not allow.
      reserved1: UNSPEC8.always(0),
    },
    floating: {},
  },

  TEAM_CONFIG_EVENT: {
    id: 243,
    sender: 'server',
    tables: [51, 52],
    fixed: {
      TeamID: UINT,
      NumRecords: COUNT,
      Operation: USHORT,
      reserved1: UNSPEC8.always(0),
    },
    floating: {
      // Always the first floating field.
      TeamName: string(204, 50).required(),
      // Of a member that is a CSQ, AgentID carries the CSQID as text.
      members: rows('NumRecords', 64, {
        AgentID: string(194, 32),
        AgentFlags: ushort(87),
        RecordType: ushort(183),
        MemberType: ushort(205),
      }),
    },
  },

  TEAM_CONFIG_CONF: {
    id: 244,
    sender: 'server',
    tables: [54, 55],
    fixed: {
      InvokeID: UINT,
      Status: UINT,
    },
    floating: {
      Text: string(7, 128),
    },
  },

  // ---- Agent states (chapter 5) ----

  AGENT_STATE_EVENT: {
    id: 30,
    sender: 'server',
    tables: [56, 57],
    fixed: {
      reserved1: UINT.always(0),
      reserved2: UINT.always(1),
      reserved3: UINT.always(0),
      reserved4: USHORT.always(21),
      // State for the CSQ of this fixed part; the flows repeat AgentState here when numCSQs is 0.
      CSQState: USHORT,
      StateDuration: UINT,
      CSQID: UINT,
      reserved5: UINT.always(NULL_ID),
      reserved6: USHORT.always(0),
      AgentState: USHORT,
      EventReasonCode: USHORT,
      reserved7: INT.always(1),
      reserved8: UINT.always(0),
      reserved9: USHORT.always(0),
      reserved10: UINT.always(0),
      reserved11: INT.always(0),
      reserved12: INT.always(1),
      numCSQs: COUNT,
    },
    floating: {
      CTIClientSignature: string(23, 64),
      // Not the reserved5 of the fixed part.
      reserved5Float: string(5, 12),
      AgentExtension: string(4, 16),
      AgentInstrument: string(6, 64),
      AgentID: string(194, 32),
      Duration: uint(150),
      // 0xffff when no next state is known, as in all flows.
      NextAgentState: ushort(123),
      csqs: rows('numCSQs', 99, {
        CSQID: uint(62),
        reserved63: uint(63),
        reserved64: ushort(64),
        CSQState: ushort(65),
      }),
    },
  },

  QUERY_AGENT_STATE_REQ: {
    id: 36,
    sender: 'client',
    tables: [58, 59],
    fixed: {
      ...requestHead,
      reserved2: INT.always(1),
      reserved3: INT.always(0),
    },
    floating: {
      AgentExtension: string(4, 16),
      AgentInstrument: string(6, 64),
      AgentID: string(194, 32),
    },
  },

  QUERY_AGENT_STATE_CONF: {
    id: 37,
    sender: 'server',
    tables: [60, 61],
    fixed: {
      InvokeID: UINT,
      AgentState: USHORT,
      numCSQs: COUNT,
      reserved1: INT.always(1),
      reserved2: UINT.always(0),
      reserved3: USHORT.always(0),
      reserved4: UINT.always(0),
      reserved5: UINT.always(0),
      reserved6: UINT.always(1),
    },
    floating: {
      // Not the reserved5 of the fixed part.
      reserved5Float: string(5, 12),
      AgentExtension: string(4, 16),
      AgentInstrument: string(6, 64),
      AgentID: string(194, 32),
      csqs: rows('numCSQs', 20, {
        CSQID: uint(62),
        reserved63: uint(63),
        reserved64: ushort(64),
        CSQState: ushort(65),
      }),
    },
  },

  SET_AGENT_STATE_REQ: {
    id: 38,
    sender: 'client',
    tables: [62, 63],
    fixed: {
      ...requestHead,
      AgentState: USHORT,
      reserved2: USHORT.always(0),
      reserved3: USHORT.always(0),
      EventReasonCode: USHORT,
      ForcedFlag: UCHAR,
      // 1: takes part in outbound campaigns.
      AgentCapacity: UINT.since(12),
    },
    floating: {
      // Table 63; Table 5 has AgentExtension "unknown" instead.
      AgentInstrument: string(6, 64).required(),
      AgentPassword: string(49, 64),
      AgentID: string(194, 32),
    },
  },

  SET_AGENT_STATE_CONF: {
    id: 39,
    sender: 'server',
    tables: [64],
    fixed: {
      InvokeID: UINT,
    },
    floating: {},
  },

  // ---- Call events (chapter 6) ----

  CALL_DELIVERED_EVENT: {
    id: 9,
    sender: 'server',
    tables: [71, 72],
    fixed: {
      ...eventHead,
      ConnectionDeviceType: USHORT,
      CallID: UINT,
      reserved4: USHORT.always(NONE),
      reserved5: USHORT.always(3),
      ApplicationID: UINT,
      reserved6: UINT.always(NULL_ID),
      CSQID: UINT,
      reserved7: UINT.always(NULL_ID),
      reserved8: USHORT.always(0),
      AlertingDeviceType: USHORT,
      CallingDeviceType: USHORT,
      CalledDeviceType: USHORT,
      LastRedirectDeviceType: USHORT,
      LocalConnectionState: USHORT,
      EventCause: USHORT,
      NumNamedVariables: COUNT,
      NumNamedArrays: COUNT,
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
      AlertingDeviceID: string(26, 64).required(),
      CallingDeviceID: string(27, 64),
      CalledDeviceID: string(28, 64).required(),
      LastRedirectDeviceID: string(29, 64),
      SecondaryCallID: uint(202),
      ANI: string(8, 40),
      UserToUserInfo: octets(9, 131),
      DNIS: string(10, 32),
      DialedNumber: string(11, 40),
      CallerEnteredDigits: string(12, 40),
      ...callVariables,
      ...namedVariables,
    },
  },

  CALL_ESTABLISHED_EVENT: {
    id: 10,
    sender: 'server',
    tables: [73, 74],
    fixed: {
      ...eventHead,
      ConnectionDeviceType: USHORT,
      CallID: UINT,
      reserved4: USHORT.always(NONE),
      reserved5: USHORT.always(3),
      ApplicationID: UINT,
      reserved6: UINT.always(NULL_ID),
      CSQID: UINT,
      reserved7: UINT.always(NULL_ID),
      reserved8: USHORT.always(0),
      AnsweringDeviceType: USHORT,
      CallingDeviceType: USHORT,
      CalledDeviceType: USHORT,
      LastRedirectDeviceType: USHORT,
      LocalConnectionState: USHORT,
      EventCause: USHORT,
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
      AnsweringDeviceID: string(30, 64).required(),
      CallingDeviceID: string(27, 64),
      CalledDeviceID: string(28, 64).required(),
      LastRedirectDeviceID: string(29, 64),
    },
  },

  CALL_HELD_EVENT: {
    id: 11,
    sender: 'server',
    tables: [75, 76],
    fixed: {
      ...eventHead,
      ConnectionDeviceType: USHORT,
      CallID: UINT,
      HoldingDeviceType: USHORT,
      LocalConnectionState: USHORT,
      EventCause: USHORT,
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
      HoldingDeviceID: string(31, 64).required(),
    },
  },

  CALL_RETRIEVED_EVENT: {
    id: 12,
    sender: 'server',
    tables: [77, 78],
    fixed: {
      ...eventHead,
      ConnectionDeviceType: USHORT,
      CallID: UINT,
      RetrievingDeviceType: USHORT,
      LocalConnectionState: USHORT,
      EventCause: USHORT,
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
      RetrievingDeviceID: string(32, 64),
    },
  },

  CALL_CLEARED_EVENT: {
    id: 13,
    sender: 'server',
    tables: [79, 80],
    fixed: {
      ...eventHead,
      // Formerly ConnectionDeviceType.
      reserved4: USHORT.always(0),
      CallID: UINT,
      LocalConnectionState: USHORT,
      EventCause: USHORT,
    },
    floating: {
      // Formerly ConnectionDeviceID: the flows of chapter 11 still send it. Table 80 prints no tag.
      reserved25: string(25, 64),
    },
  },

  CALL_CONNECTION_CLEARED_EVENT: {
    id: 14,
    sender: 'server',
    tables: [81, 82],
    fixed: {
      ...eventHead,
      ConnectionDeviceType: USHORT,
      CallID: UINT,
      ReleasingDeviceType: USHORT,
      LocalConnectionState: USHORT,
      EventCause: USHORT,
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
      ReleasingDeviceID: string(33, 64).required(),
    },
  },

  CALL_ORIGINATED_EVENT: {
    id: 15,
    sender: 'server',
    tables: [83, 84],
    fixed: {
      ...eventHead,
      ConnectionDeviceType: USHORT,
      CallID: UINT,
      reserved4: USHORT.always(NONE),
      // 7, where the other call events have 3.
      reserved5: USHORT.always(7),
      ApplicationID: UINT,
      reserved6: UINT.always(NULL_ID),
      CSQID: UINT,
      reserved7: UINT.always(NULL_ID),
      reserved8: USHORT.always(0),
      CallingDeviceType: USHORT,
      CalledDeviceType: USHORT,
      LocalConnectionState: USHORT,
      EventCause: USHORT,
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
      CallingDeviceID: string(27, 64).required(),
      CalledDeviceID: string(28, 64).required(),
    },
  },

  CALL_FAILED_EVENT: {
    id: 16,
    sender: 'server',
    tables: [85, 86],
    fixed: {
      ...eventHead,
      ConnectionDeviceType: USHORT,
      CallID: UINT,
      FailingDeviceType: USHORT,
      CalledDeviceType: USHORT,
      LocalConnectionState: USHORT,
      EventCause: USHORT,
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
      FailingDeviceID: string(34, 64),
      CalledDeviceID: string(28, 64),
    },
  },

  CALL_CONFERENCED_EVENT: {
    id: 17,
    sender: 'server',
    tables: [87, 88],
    fixed: {
      ...eventHead,
      // PrimaryDeviceType and ConnectedPartyDeviceType are connection device types (Table 193).
      PrimaryDeviceType: USHORT,
      PrimaryCallID: UINT,
      reserved4: USHORT.always(NONE),
      reserved5: USHORT.always(3),
      reserved6: UINT.always(NULL_ID),
      reserved7: UINT.always(NULL_ID),
      reserved8: USHORT.always(0),
      NumParties: COUNT,
      SecondaryDeviceType: USHORT,
      SecondaryCallID: UINT,
      ControllerDeviceType: USHORT,
      AddedPartyDeviceType: USHORT,
      LocalConnectionState: USHORT,
      EventCause: USHORT,
    },
    floating: {
      PrimaryDeviceID: string(35, 64).required(),
      SecondaryDeviceID: string(36, 64).required(),
      ControllerDeviceID: string(37, 64).required(),
      AddedPartyDeviceID: string(38, 64),
      parties: rows('NumParties', 16, {
        ConnectedPartyCallID: uint(39),
        ConnectedPartyDeviceType: ushort(40),
        ConnectedPartyDeviceID: string(41, 64),
      }),
    },
  },

  CALL_TRANSFERRED_EVENT: {
    id: 18,
    sender: 'server',
    tables: [89, 90],
    fixed: {
      ...eventHead,
      // PrimaryDeviceType and ConnectedPartyDeviceType are connection device types (Table 193).
      PrimaryDeviceType: USHORT,
      PrimaryCallID: UINT,
      reserved4: USHORT.always(NONE),
      reserved5: USHORT.always(3),
      reserved6: UINT.always(NULL_ID),
      reserved7: UINT.always(NULL_ID),
      reserved8: USHORT.always(0),
      NumParties: COUNT,
      SecondaryDeviceType: USHORT,
      SecondaryCallID: UINT,
      TransferringDeviceType: USHORT,
      TransferredDeviceType: USHORT,
      LocalConnectionState: USHORT,
      EventCause: USHORT,
    },
    floating: {
      PrimaryDeviceID: string(35, 64).required(),
      SecondaryDeviceID: string(36, 64).required(),
      TransferringDeviceID: string(42, 64).required(),
      TransferredDeviceID: string(43, 64).required(),
      parties: rows('NumParties', 16, {
        ConnectedPartyCallID: uint(39),
        ConnectedPartyDeviceType: ushort(40),
        ConnectedPartyDeviceID: string(41, 64),
      }),
    },
  },

  CALL_DIVERTED_EVENT: {
    id: 19,
    sender: 'server',
    tables: [91, 92],
    fixed: {
      ...eventHead,
      ConnectionDeviceType: USHORT,
      CallID: UINT,
      ApplicationID: UINT,
      reserved4: UINT.always(NULL_ID),
      DivertingDeviceType: USHORT,
      CalledDeviceType: USHORT,
      LocalConnectionState: USHORT,
      EventCause: USHORT,
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
      DivertingDeviceID: string(44, 64).required(),
      CalledDeviceID: string(28, 64).required(),
    },
  },

  CALL_SERVICE_INITIATED_EVENT: {
    id: 20,
    sender: 'server',
    tables: [93, 94],
    fixed: {
      ...eventHead,
      ConnectionDeviceType: USHORT,
      CallID: UINT,
      reserved4: USHORT.always(NONE),
      reserved5: USHORT.always(3),
      ApplicationID: UINT,
      reserved6: UINT.always(NULL_ID),
      CSQID: UINT,
      reserved7: UINT.always(NULL_ID),
      reserved8: USHORT.always(0),
      CallingDeviceType: USHORT,
      LocalConnectionState: USHORT,
      EventCause: USHORT,
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
      CallingDeviceID: string(27, 64).required(),
    },
  },

  CALL_QUEUED_EVENT: {
    id: 21,
    sender: 'server',
    tables: [95, 96],
    fixed: {
      ...eventHead,
      ConnectionDeviceType: USHORT,
      CallID: UINT,
      // A plain fixed field in spite of the tag that Table 95 prints.
      ApplicationID: UINT,
      reserved4: UINT.always(NULL_ID),
      QueueDeviceType: USHORT,
      CallingDeviceType: USHORT,
      CalledDeviceType: USHORT,
      LastRedirectDeviceType: USHORT,
      reserved5: USHORT.always(0),
      NumCSQs: COUNT,
      LocalConnectionState: USHORT,
      EventCause: USHORT,
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
      // Table 96 calls it QueuedDeviceID.
      QueueDeviceID: string(45, 64).required(),
      CallingDeviceID: string(27, 64),
      CalledDeviceID: string(28, 64).required(),
      LastRedirectDeviceID: string(29, 64),
      csqs: rows('NumCSQs', 20, {
        CSQID: uint(62).required(),
        reserved63: uint(63),
        reserved64: ushort(64),
      }),
    },
  },

  BEGIN_CALL_EVENT: {
    id: 23,
    sender: 'server',
    tables: [65, 66],
    fixed: {
      ...eventHead,
      NumCTIClients: COUNT,
      NumNamedVariables: COUNT,
      NumNamedArrays: COUNT,
      CallType: USHORT,
      ConnectionDeviceType: USHORT,
      CallID: UINT,
      CalledPartyDisposition: USHORT,
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
      ANI: string(8, 40),
      UserToUserInfo: octets(9, 131),
      DNIS: string(10, 32),
      DialedNumber: string(11, 40),
      CallerEnteredDigits: string(12, 40),
      ...callVariables,
      ...namedVariables,
      // Announced by NumCTIClients, though Table 66 does not list them. Sizes as in Table 57 and GED-188.
      ctiClients: rows('NumCTIClients', 65535, {
        CTIClientSignature: string(23, 64),
        CTIClientTimeStamp: time(24),
      }),
    },
  },

  END_CALL_EVENT: {
    id: 24,
    sender: 'server',
    tables: [67, 68],
    fixed: {
      ...eventHead,
      ConnectionDeviceType: USHORT,
      CallID: UINT,
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
    },
  },

  CALL_DATA_UPDATE_EVENT: {
    id: 25,
    sender: 'server',
    tables: [69, 70],
    fixed: {
      ...eventHead,
      NumCTIClients: COUNT,
      NumNamedVariables: COUNT,
      NumNamedArrays: COUNT,
      CallType: USHORT,
      ConnectionDeviceType: USHORT,
      CallID: UINT,
      NewConnectionDeviceType: USHORT,
      NewCallID: UINT,
      CalledPartyDisposition: USHORT,
      CampaignID: UINT,
      reserved4: UINT.always(0),
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
      NewConnectionDeviceID: string(47, 64).required(),
      ANI: string(8, 40),
      CallerEnteredDigits: string(12, 40),
      ...callVariables,
      ...namedVariables,
      // Table 70 prints no tag; it is in Table 188.
      CustomerPhoneNumber: string(95, 20),
      CustomerAccountNumber: string(96, 32),
      // Announced by NumCTIClients, though Table 70 does not list them, see BEGIN_CALL_EVENT.
      ctiClients: rows('NumCTIClients', 65535, {
        CTIClientSignature: string(23, 64),
        CTIClientTimeStamp: time(24),
      }),
    },
  },

  CALL_DEQUEUED_EVENT: {
    id: 86,
    sender: 'server',
    tables: [97, 98],
    fixed: {
      ...eventHead,
      ConnectionDeviceType: USHORT,
      CallID: UINT,
      ApplicationID: UINT,
      reserved4: UINT.always(NULL_ID),
      QueueDeviceType: USHORT,
      NumQueued: USHORT,
      NumCSQs: COUNT,
      LocalConnectionState: USHORT,
      EventCause: USHORT,
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
      QueueDeviceID: string(45, 64).required(),
      // The flow of a queued call sends none, with NumCSQs 0.
      csqs: rows('NumCSQs', 20, {
        CSQID: uint(62).required(),
        reserved63: uint(63),
        reserved64: ushort(64),
      }),
    },
  },

  RTP_STARTED_EVENT: {
    id: 116,
    sender: 'server',
    tables: [99, 100],
    fixed: {
      reserved1: UINT.always(0),
      reserved2: UINT.always(1),
      ClientPort: UINT,
      Direction: USHORT,
      RTPType: USHORT,
      BitRate: UINT,
      EchoCancellation: USHORT,
      PacketSize: UINT,
      PayloadType: USHORT,
      ConnectionDeviceType: USHORT,
      CallID: UINT,
    },
    floating: {
      // The caption of Table 100 names the wrong message.
      ConnectionDeviceID: string(25, 64).required(),
      ClientAddress: string(81, 16).required(),
      AgentExtension: string(4, 16),
      AgentInstrument: string(6, 64),
      SendingAddress: string(125, 16),
      SendingPort: uint(126),
      AgentID: string(194, 32),
    },
  },

  RTP_STOPPED_EVENT: {
    id: 117,
    sender: 'server',
    tables: [101, 102],
    fixed: {
      reserved1: UINT.always(0),
      reserved2: UINT.always(1),
      ClientPort: UINT,
      Direction: USHORT,
      ConnectionDeviceType: USHORT,
      CallID: UINT,
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
      ClientAddress: string(81, 16).required(),
      AgentExtension: string(4, 16),
      AgentInstrument: string(6, 64),
      SendingAddress: string(125, 16),
      SendingPort: uint(126),
      AgentID: string(194, 32),
    },
  },

  // ---- Call control (chapter 7) ----

  SET_CALL_DATA_REQ: {
    id: 26,
    sender: 'both',
    tables: [145, 146],
    fixed: {
      ...requestHead,
      // Before CallID, here and in BAD_CALL_REQ only.
      ConnectionDeviceType: USHORT,
      CallID: UINT,
      NumNamedVariables: COUNT,
      NumNamedArrays: COUNT,
      CallType: USHORT,
      CalledPartyDisposition: USHORT,
      reserved2: UINT.always(0),
      reserved3: UINT.always(1),
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
      ANI: string(8, 40),
      CallerEnteredDigits: string(12, 40),
      ...callVariables,
      ...namedVariables,
      CustomerAccountNumber: string(96, 32),
    },
  },

  SET_CALL_DATA_CONF: {
    id: 27,
    sender: 'server',
    tables: [147],
    fixed: {
      InvokeID: UINT,
    },
    floating: {},
  },

  CONTROL_FAILURE_CONF: {
    id: 35,
    sender: 'server',
    tables: [103, 104],
    fixed: {
      InvokeID: UINT,
      FailureCode: USHORT,
      // Printed with a blank before ErrorCode.
      UnifiedCCXErrorCode: UINT,
    },
    floating: {
      Text: string(7, 255),
    },
  },

  ALTERNATE_CALL_REQ: {
    id: 40,
    sender: 'client',
    tables: [105, 106],
    fixed: {
      ...requestHead,
      ActiveCallID: UINT,
      OtherCallID: UINT,
      ActiveConnectionDeviceType: USHORT,
      OtherConnectionDeviceType: USHORT,
    },
    floating: {
      ActiveConnectionDeviceID: string(50, 64).required(),
      OtherConnectionDeviceID: string(52, 64).required(),
      AgentInstrument: string(6, 64),
    },
  },

  ALTERNATE_CALL_CONF: {
    id: 41,
    sender: 'server',
    tables: [107],
    fixed: {
      InvokeID: UINT,
    },
    floating: {},
  },

  ANSWER_CALL_REQ: {
    id: 42,
    sender: 'client',
    tables: [108, 109],
    fixed: {
      ...requestHead,
      CallID: UINT,
      ConnectionDeviceType: USHORT,
    },
    floating: {
      ConnectionDeviceID: string(25, 64),
      AgentInstrument: string(6, 64),
    },
  },

  ANSWER_CALL_CONF: {
    id: 43,
    sender: 'server',
    tables: [110],
    fixed: {
      InvokeID: UINT,
    },
    floating: {},
  },

  CLEAR_CALL_REQ: {
    id: 44,
    sender: 'client',
    tables: [111, 112],
    fixed: {
      ...requestHead,
      CallID: UINT,
      ConnectionDeviceType: USHORT,
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
      AgentInstrument: string(6, 64),
    },
  },

  CLEAR_CALL_CONF: {
    id: 45,
    sender: 'server',
    tables: [113],
    fixed: {
      InvokeID: UINT,
    },
    floating: {},
  },

  CLEAR_CONNECTION_REQ: {
    id: 46,
    sender: 'client',
    tables: [114, 115],
    fixed: {
      ...requestHead,
      CallID: UINT,
      ConnectionDeviceType: USHORT,
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
      AgentInstrument: string(6, 64),
    },
  },

  CLEAR_CONNECTION_CONF: {
    id: 47,
    sender: 'server',
    tables: [116],
    fixed: {
      InvokeID: UINT,
    },
    floating: {},
  },

  CONFERENCE_CALL_REQ: {
    id: 48,
    sender: 'client',
    tables: [117, 118],
    fixed: {
      ...requestHead,
      // Held before active, the other way round than in TRANSFER_CALL_REQ and RECONNECT_CALL_REQ.
      HeldCallID: UINT,
      ActiveCallID: UINT,
      HeldConnectionDeviceType: USHORT,
      ActiveConnectionDeviceType: USHORT,
      reserved2: USHORT.always(0),
      reserved3: USHORT.always(0),
      reserved4: USHORT.always(0),
      reserved5: USHORT.always(0),
      reserved6: USHORT.always(0),
      reserved7: USHORT.always(0),
      // Table 117 prints eight reserved USHORTs, see MAKE_CALL_REQ.
      printedReserved1: USHORT.always(0).only('printed'),
      printedReserved2: USHORT.always(0).only('printed'),
      reserved8: BOOL.always(0),
      reserved9: BOOL.always(0),
      NumNamedVariables: COUNT,
      NumNamedArrays: COUNT,
    },
    floating: {
      ActiveConnectionDeviceID: string(50, 64).required(),
      HeldConnectionDeviceID: string(53, 64),
      AgentInstrument: string(6, 64).required(),
      DialedNumber: string(11, 40),
      ...callVariables,
      ...namedVariables,
      AccountCode: string(78, 40),
    },
  },

  CONFERENCE_CALL_CONF: {
    id: 49,
    sender: 'server',
    tables: [119, 120],
    fixed: {
      InvokeID: UINT,
      NewCallID: UINT,
      NewConnectionDeviceType: USHORT,
      NumParties: COUNT,
      reserved1: USHORT.always(NONE),
      reserved2: USHORT.always(3),
    },
    floating: {
      NewConnectionDeviceID: string(47, 64).required(),
      parties: rows('NumParties', 16, {
        ConnectedPartyCallID: uint(39),
        ConnectedPartyDeviceType: ushort(40),
        ConnectedPartyDeviceID: string(41, 64),
      }),
    },
  },

  CONSULT_CALL_REQ: {
    id: 50,
    sender: 'client',
    tables: [121, 122],
    fixed: {
      ...requestHead,
      ActiveCallID: UINT,
      ActiveConnectionDeviceType: USHORT,
      reserved2: USHORT.always(0),
      reserved3: USHORT.always(0),
      ConsultType: USHORT,
      reserved4: USHORT.always(0),
      reserved5: USHORT.always(0),
      reserved6: USHORT.always(0),
      reserved7: USHORT.always(0),
      reserved8: BOOL.always(0),
      reserved9: BOOL.always(0),
      NumNamedVariables: COUNT,
      NumNamedArrays: COUNT,
    },
    floating: {
      ActiveConnectionDeviceID: string(50, 64).required(),
      DialedNumber: string(11, 40).required(),
      AgentInstrument: string(6, 64),
      ...callVariables,
      ...namedVariables,
      AccountCode: string(78, 40),
    },
  },

  CONSULT_CALL_CONF: {
    id: 51,
    sender: 'server',
    tables: [123, 124],
    fixed: {
      InvokeID: UINT,
      NewCallID: UINT,
      NewConnectionDeviceType: USHORT,
      reserved1: USHORT.always(NONE),
      reserved2: USHORT.always(3),
    },
    floating: {
      NewConnectionDeviceID: string(47, 64).required(),
    },
  },

  HOLD_CALL_REQ: {
    id: 54,
    sender: 'client',
    tables: [125, 126],
    fixed: {
      ...requestHead,
      CallID: UINT,
      ConnectionDeviceType: USHORT,
      reserved2: BOOL.always(0),
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
      AgentInstrument: string(6, 64),
    },
  },

  HOLD_CALL_CONF: {
    id: 55,
    sender: 'server',
    tables: [127],
    fixed: {
      InvokeID: UINT,
    },
    floating: {},
  },

  MAKE_CALL_REQ: {
    id: 56,
    sender: 'client',
    tables: [128, 129],
    fixed: {
      ...requestHead,
      reserved2: USHORT.always(0),
      reserved3: USHORT.always(0),
      reserved4: USHORT.always(0),
      reserved5: USHORT.always(0),
      reserved6: USHORT.always(0),
      reserved7: USHORT.always(0),
      // Table 128 prints eight reserved USHORTs; TRANSFER_CALL_REQ, CONSULT_CALL_REQ and GED-188 have six.
      printedReserved1: USHORT.always(0).only('printed'),
      printedReserved2: USHORT.always(0).only('printed'),
      reserved8: BOOL.always(0),
      reserved9: BOOL.always(0),
      NumNamedVariables: COUNT,
      NumNamedArrays: COUNT,
      reserved10: UINT.always(NULL_ID).since(14),
    },
    floating: {
      AgentInstrument: string(6, 64).required(),
      DialedNumber: string(11, 40).required(),
      ...callVariables,
      ...namedVariables,
      AccountCode: string(78, 40),
    },
  },

  MAKE_CALL_CONF: {
    id: 57,
    sender: 'server',
    tables: [130, 131],
    fixed: {
      InvokeID: UINT,
      NewCallID: UINT,
      NewConnectionDeviceType: USHORT,
      reserved1: USHORT.always(NONE),
      reserved2: USHORT.always(3),
    },
    floating: {
      NewConnectionDeviceID: string(47, 64).required(),
    },
  },

  RECONNECT_CALL_REQ: {
    id: 60,
    sender: 'client',
    tables: [132, 133],
    fixed: {
      ...requestHead,
      ActiveCallID: UINT,
      HeldCallID: UINT,
      ActiveConnectionDeviceType: USHORT,
      HeldConnectionDeviceType: USHORT,
    },
    floating: {
      ActiveConnectionDeviceID: string(50, 64).required(),
      HeldConnectionDeviceID: string(53, 64).required(),
      AgentInstrument: string(6, 64),
    },
  },

  RECONNECT_CALL_CONF: {
    id: 61,
    sender: 'server',
    tables: [134],
    fixed: {
      InvokeID: UINT,
    },
    floating: {},
  },

  RETRIEVE_CALL_REQ: {
    id: 62,
    sender: 'client',
    tables: [135, 136],
    fixed: {
      ...requestHead,
      HeldCallID: UINT,
      HeldConnectionDeviceType: USHORT,
    },
    floating: {
      HeldConnectionDeviceID: string(53, 64).required(),
      AgentInstrument: string(6, 64),
    },
  },

  RETRIEVE_CALL_CONF: {
    id: 63,
    sender: 'server',
    tables: [137],
    fixed: {
      InvokeID: UINT,
    },
    floating: {},
  },

  TRANSFER_CALL_REQ: {
    id: 64,
    sender: 'client',
    tables: [138, 139],
    fixed: {
      ...requestHead,
      ActiveCallID: UINT,
      HeldCallID: UINT,
      ActiveConnectionDeviceType: USHORT,
      HeldConnectionDeviceType: USHORT,
      reserved2: USHORT.always(0),
      reserved3: USHORT.always(0),
      reserved4: USHORT.always(0),
      reserved5: USHORT.always(0),
      reserved6: USHORT.always(0),
      reserved7: USHORT.always(0),
      reserved8: BOOL.always(0),
      reserved9: BOOL.always(0),
      NumNamedVariables: COUNT,
      NumNamedArrays: COUNT,
    },
    floating: {
      ActiveConnectionDeviceID: string(50, 64).required(),
      HeldConnectionDeviceID: string(53, 64),
      AgentInstrument: string(6, 64).required(),
      DialedNumber: string(11, 40),
      ...callVariables,
      ...namedVariables,
      AccountCode: string(78, 40),
    },
  },

  TRANSFER_CALL_CONF: {
    id: 65,
    sender: 'server',
    tables: [140, 141],
    fixed: {
      InvokeID: UINT,
      NewCallID: UINT,
      NewConnectionDeviceType: USHORT,
      NumParties: COUNT,
      reserved1: USHORT.always(NONE),
      reserved2: USHORT.always(3),
    },
    floating: {
      NewConnectionDeviceID: string(47, 64).required(),
      // Announced by NumParties, though Table 141 does not list them; as in CONFERENCE_CALL_CONF.
      parties: rows('NumParties', 16, {
        ConnectedPartyCallID: uint(39),
        ConnectedPartyDeviceType: ushort(40),
        ConnectedPartyDeviceID: string(41, 64),
      }),
    },
  },

  SEND_DTMF_SIGNAL_REQ: {
    id: 91,
    sender: 'client',
    tables: [142, 143],
    fixed: {
      ...requestHead,
      CallID: UINT,
      ConnectionDeviceType: USHORT,
      // Milliseconds; two octets here, four in the next field, as printed.
      ToneDuration: USHORT,
      PauseDuration: UINT,
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
      DTMFString: string(67, 32).required(),
      AgentInstrument: string(6, 64),
    },
  },

  SEND_DTMF_SIGNAL_CONF: {
    id: 92,
    sender: 'server',
    tables: [144],
    fixed: {
      InvokeID: UINT,
    },
    floating: {},
  },

  SUPERVISOR_ASSIST_REQ: {
    id: 118,
    sender: 'client',
    tables: [153, 154],
    fixed: {
      ...requestHead,
      CallID: UINT,
      ConnectionDeviceType: USHORT,
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
      AgentExtension: string(4, 16),
      AgentInstrument: string(6, 64),
      AgentID: string(194, 32),
    },
  },

  SUPERVISOR_ASSIST_CONF: {
    id: 119,
    sender: 'server',
    tables: [155, 156],
    fixed: {
      InvokeID: UINT,
      CallID: UINT,
      ConnectionDeviceType: USHORT,
      reserved1: USHORT.always(NONE),
      // 0, where the other confirmations have 3.
      reserved2: USHORT.always(0),
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
    },
  },

  SUPERVISOR_ASSIST_EVENT: {
    id: 120,
    sender: 'server',
    tables: [157, 158],
    fixed: {
      reserved1: UINT.always(1),
      CallID: UINT,
      ConnectionDeviceType: USHORT,
      reserved2: UINT.always(0),
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
      ClientID: string(1, 64).required(),
      Text: string(7, 255),
    },
  },

  SUPERVISE_CALL_REQ: {
    id: 124,
    sender: 'client',
    tables: [148, 149],
    fixed: {
      ...requestHead,
      AgentCallID: UINT,
      SupervisorCallID: UINT,
      AgentConnectionDeviceType: USHORT,
      SupervisorConnectionDeviceType: USHORT,
      SupervisoryAction: USHORT,
    },
    floating: {
      AgentConnectionDeviceID: string(90, 64),
      SupervisorConnectionDeviceID: string(91, 64),
      AgentExtension: string(4, 16),
      AgentInstrument: string(6, 64),
      SupervisorInstrument: string(85, 64),
      AgentID: string(194, 32),
    },
  },

  SUPERVISE_CALL_CONF: {
    id: 125,
    sender: 'server',
    tables: [151, 152],
    fixed: {
      InvokeID: UINT,
      CallID: UINT,
      ConnectionDeviceType: USHORT,
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
    },
  },

  BAD_CALL_REQ: {
    id: 139,
    sender: 'client',
    tables: [159, 160],
    fixed: {
      ...requestHead,
      // Before CallID, here and in SET_CALL_DATA_REQ only.
      ConnectionDeviceType: USHORT,
      CallID: UINT,
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
      AgentID: string(194, 32),
    },
  },

  BAD_CALL_CONF: {
    id: 140,
    sender: 'server',
    tables: [161],
    fixed: {
      InvokeID: UINT,
    },
    floating: {},
  },

  // ---- Queries ----

  QUERY_DEVICE_INFO_REQ: {
    id: 78,
    sender: 'client',
    tables: [170, 171],
    fixed: {
      ...requestHead,
      reserved2: USHORT.always(0),
    },
    floating: {
      AgentInstrument: string(6, 64).required(),
    },
  },

  QUERY_DEVICE_INFO_CONF: {
    id: 79,
    sender: 'server',
    tables: [172, 173],
    fixed: {
      InvokeID: UINT,
      reserved1: USHORT.always(21),
      // Printed as -1.
      reserved2: USHORT.always(NONE),
      reserved3: USHORT.always(NONE),
      reserved4: USHORT.always(0),
      reserved5: USHORT.always(0),
      MaxActiveCalls: USHORT,
      MaxHeldCalls: USHORT,
      MaxDevicesInConference: USHORT,
      MakeCallSetup: UINT,
      reserved6: UINT.always(0),
      reserved7: UINT.always(0),
      reserved8: UINT.always(0),
      reserved9: UINT.always(0),
    },
    floating: {
      // A pair that GED-188 repeats for each line.
      reserved70: ushort(70),
      reserved71: ushort(71),
    },
  },

  SNAPSHOT_CALL_REQ: {
    id: 82,
    sender: 'client',
    tables: [176, 177],
    fixed: {
      ...requestHead,
      CallID: UINT,
      ConnectionDeviceType: USHORT,
    },
    floating: {
      ConnectionDeviceID: string(25, 64).required(),
    },
  },

  SNAPSHOT_CALL_CONF: {
    id: 83,
    sender: 'server',
    tables: [178, 179],
    fixed: {
      InvokeID: UINT,
      // The guide prescribes 0.
      CallType: USHORT,
      reserved1: USHORT.always(0),
      NumCallDevices: COUNT,
      NumNamedVariables: COUNT,
      NumNamedArrays: COUNT,
      reserved2: USHORT.always(0),
      reserved3: INT.always(0).since(11),
    },
    floating: {
      ANI: string(8, 40),
      DNIS: string(10, 32),
      DialedNumber: string(11, 40),
      CallerEnteredDigits: string(12, 40),
      reserved72: uint(72).always(0),
      reserved73: uint(73).always(0),
      ...callVariables,
      ...namedVariables,
      callDevices: rows('NumCallDevices', 16, {
        CallConnectionCallID: uint(56),
        CallConnectionDeviceType: ushort(57),
        CallConnectionDeviceID: string(58, 64),
        CallDeviceType: ushort(59),
        CallDeviceID: string(60, 64),
        CallDeviceConnectionState: ushort(61),
      }),
    },
  },

  SNAPSHOT_DEVICE_REQ: {
    id: 84,
    sender: 'client',
    tables: [180, 181],
    fixed: {
      ...requestHead,
      SnapshotDeviceType: USHORT,
    },
    floating: {
      AgentInstrument: string(6, 64).required(),
    },
  },

  SNAPSHOT_DEVICE_CONF: {
    id: 85,
    sender: 'server',
    tables: [182, 183],
    fixed: {
      InvokeID: UINT,
      NumCalls: COUNT,
    },
    floating: {
      calls: rows('NumCalls', 16, {
        CallConnectionCallID: uint(56),
        CallConnectionDeviceType: ushort(57),
        CallConnectionDeviceID: string(58, 64),
        CallDeviceConnectionState: ushort(61),
      }),
    },
  },

  QUERY_QUEUE_STATISTICS_REQ: {
    id: 223,
    sender: 'client',
    tables: [162, 163],
    fixed: {
      InvokeID: UINT,
    },
    floating: {
      // Signed here, unsigned in all other messages. Without it the request asks for nothing.
      CSQID: int(62),
    },
  },

  QUERY_QUEUE_STATISTICS_CONF: {
    id: 224,
    sender: 'server',
    tables: [164, 165],
    fixed: {
      InvokeID: UINT,
      LoggedInAgents: USHORT,
      InSessionAgents: USHORT,
      AvailableAgents: USHORT,
      UnAvailableAgents: USHORT,
      InWorkAgents: USHORT,
      SelectedAgents: USHORT,
      ...callsInPriorityQueues,
      StartTime: TIME,
      EndTime: TIME,
      TotalCalls: UINT,
      OldestCallInQueue: UINT,
      HandledCallsToday: UINT,
      CallsAbandoned: UINT,
      CallsDequeued: UINT,
      AverageTalkDuration: UINT,
      AverageWaitDuration: UINT,
      LongestTalkDuration: UINT,
      LongestWaitDuration: UINT,
    },
    floating: {
      CSQID: int(62),
    },
  },

  QUERY_SUMMARY_STATISTICS_REQ: {
    id: 225,
    sender: 'client',
    tables: [174],
    fixed: {
      InvokeID: UINT,
    },
    floating: {},
  },

  QUERY_SUMMARY_STATISTICS_CONF: {
    id: 226,
    sender: 'server',
    tables: [175],
    fixed: {
      InvokeID: UINT,
      NumQueues: USHORT,
      LoggedInAgents: USHORT,
      InSessionAgents: USHORT,
      AvailableAgents: USHORT,
      UnAvailableAgents: USHORT,
      InWorkAgents: USHORT,
      SelectedAgents: USHORT,
      ...callsInPriorityQueues,
      StartTime: TIME,
      EndTime: TIME,
      TotalCalls: UINT,
      OldestCallInQueue: UINT,
      HandledCallsToday: UINT,
      CallsAbandoned: UINT,
      AverageTalkDuration: UINT,
      AverageWaitDuration: UINT,
      LongestTalkDuration: UINT,
      LongestWaitDuration: UINT,
    },
    floating: {},
  },

  QUERY_AGENT_QUEUE_STATISTICS_REQ: {
    id: 239,
    sender: 'client',
    tables: [166, 167],
    fixed: {
      InvokeID: UINT,
    },
    floating: {
      AgentID: string(194, 32).required(),
    },
  },

  QUERY_AGENT_QUEUE_STATISTICS_CONF: {
    id: 240,
    sender: 'server',
    tables: [168, 169],
    fixed: {
      InvokeID: UINT,
      CallsInQueue: UINT,
      OldestCallInQueue: UINT,
    },
    floating: {
      // Table 169 prints no size; it is 32 everywhere else.
      AgentID: string(194, 32).required(),
    },
  },
} as const satisfies Record<string, MessageDefinition>;

type Table = typeof UCCX_MESSAGES;

/** Names of all messages, as the guide writes them. */
export type UccxMessageName = keyof Table;

/** A decoded message; of its floating part only what was sent is there. */
export type UccxMessageOf<Name extends UccxMessageName> = {
  [Key in Name]: DecodedMessage<Key, Table[Key]>;
}[Name];

/** A message whose id the guide does not define; `raw` is its body. */
export interface UnknownUccxMessage {
  readonly type: 'unknown';
  readonly id: number;
  readonly raw: Buffer;
}

/** Any decoded message, told apart by `type`. */
export type UccxMessage = UccxMessageOf<UccxMessageName> | UnknownUccxMessage;

/** A message to encode; what the guide prescribes (reserved fields, counts) may be left out. */
export type UccxMessageInputOf<Name extends UccxMessageName> = {
  [Key in Name]: MessageInput<Key, Table[Key]>;
}[Name];

/** Any message to encode; a decoded message is one, too. */
export type UccxMessageInput = UccxMessageInputOf<UccxMessageName> | UccxMessage;
