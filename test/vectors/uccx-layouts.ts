/**
 * The 91 messages of the Cisco Unified CCX CTI Protocol Developer Guide 11.0(1), transcribed from its tables a second
 * time and in another notation than the product's table, so that the two check each other.
 *
 * Fixed part:    `name:kind`      then `#` for a count, `=value` where the guide prescribes one, `@version` where the
 *                                 field exists from a protocol version on
 * Floating part: `name[tag]:kind` then `!` where required, `=value` and `@version` as above
 * Lists:         `name(count){ members }`
 * Kinds:         u1 u2 u4 unsigned, i4 signed integers; s64 text of at most 64 octets with its NUL; x8 eight octets;
 *                nv named variables, na elements of named arrays
 *
 * MAKE_CALL_REQ and CONFERENCE_CALL_REQ are given with six reserved USHORTs, see PRINTED_LAYOUT_EXTRA.
 */
export const UCCX_LAYOUTS: Readonly<Record<string, readonly [id: number, fixed: string, floating: string]>> =
  {
    FAILURE_CONF: [1, 'InvokeID:u4 Status:u4', 'Text[7]:s255'],
    FAILURE_EVENT: [2, 'Status:u4', 'Text[7]:s255'],
    OPEN_REQ: [
      3,
      'InvokeID:u4 VersionNumber:u4 IdleTimeout:u4 reserved1:u4=0 ServicesRequested:u4 CallMsgMask:u4 ' +
        'AgentStateMask:u4 ConfigMsgMask:u4 reserved2:u4=0 reserved3:u4=0 reserved4:u4=0',
      'ClientID[1]:s64! ClientPassword[2]:x64! ClientSignature[3]:s64 AgentExtension[4]:s16 ' +
        'AgentInstrument[6]:s64 AgentID[194]:s32',
    ],
    OPEN_CONF: [
      4,
      'InvokeID:u4 ServicesGranted:u4 reserved1:u4=0 reserved2:u4=0 reserved3:u4=0 UnifiedCCXOnline:u2 ' +
        'reserved4:u2=0 AgentState:u2',
      'AgentExtension[4]:s16 reserved5[5]:s12 AgentInstrument[6]:s64 AgentID[194]:s32 ' +
        'NumPeripherals[228]:u2@14 peripherals(NumPeripherals){ FltPeripheralID[208]:u4@14 ' +
        'MultilineAgentControl[224]:u2@14 }',
    ],
    HEARTBEAT_REQ: [5, 'InvokeID:u4', ''],
    HEARTBEAT_CONF: [6, 'InvokeID:u4', ''],
    CLOSE_REQ: [7, 'InvokeID:u4 Status:u4', ''],
    CLOSE_CONF: [8, 'InvokeID:u4', ''],
    CALL_DELIVERED_EVENT: [
      9,
      'reserved1:u4=0 reserved2:u4=1 reserved3:u2=21 ConnectionDeviceType:u2 CallID:u4 ' +
        'reserved4:u2=65535 reserved5:u2=3 ApplicationID:u4 reserved6:u4=4294967295 CSQID:u4 ' +
        'reserved7:u4=4294967295 reserved8:u2=0 AlertingDeviceType:u2 CallingDeviceType:u2 ' +
        'CalledDeviceType:u2 LastRedirectDeviceType:u2 LocalConnectionState:u2 EventCause:u2 ' +
        'NumNamedVariables:u2# NumNamedArrays:u2#',
      'ConnectionDeviceID[25]:s64! AlertingDeviceID[26]:s64! CallingDeviceID[27]:s64 ' +
        'CalledDeviceID[28]:s64! LastRedirectDeviceID[29]:s64 SecondaryCallID[202]:u4 ANI[8]:s40 ' +
        'UserToUserInfo[9]:x131 DNIS[10]:s32 DialedNumber[11]:s40 CallerEnteredDigits[12]:s40 ' +
        'CallVariable1[13]:s40 CallVariable2[14]:s40 CallVariable3[15]:s40 CallVariable4[16]:s40 ' +
        'CallVariable5[17]:s40 CallVariable6[18]:s40 CallVariable7[19]:s40 CallVariable8[20]:s40 ' +
        'CallVariable9[21]:s40 CallVariable10[22]:s40 CallWrapupData[46]:s40 namedVariables[82]:nv ' +
        'namedArrays[83]:na',
    ],
    CALL_ESTABLISHED_EVENT: [
      10,
      'reserved1:u4=0 reserved2:u4=1 reserved3:u2=21 ConnectionDeviceType:u2 CallID:u4 ' +
        'reserved4:u2=65535 reserved5:u2=3 ApplicationID:u4 reserved6:u4=4294967295 CSQID:u4 ' +
        'reserved7:u4=4294967295 reserved8:u2=0 AnsweringDeviceType:u2 CallingDeviceType:u2 ' +
        'CalledDeviceType:u2 LastRedirectDeviceType:u2 LocalConnectionState:u2 EventCause:u2',
      'ConnectionDeviceID[25]:s64! AnsweringDeviceID[30]:s64! CallingDeviceID[27]:s64 ' +
        'CalledDeviceID[28]:s64! LastRedirectDeviceID[29]:s64',
    ],
    CALL_HELD_EVENT: [
      11,
      'reserved1:u4=0 reserved2:u4=1 reserved3:u2=21 ConnectionDeviceType:u2 CallID:u4 ' +
        'HoldingDeviceType:u2 LocalConnectionState:u2 EventCause:u2',
      'ConnectionDeviceID[25]:s64! HoldingDeviceID[31]:s64!',
    ],
    CALL_RETRIEVED_EVENT: [
      12,
      'reserved1:u4=0 reserved2:u4=1 reserved3:u2=21 ConnectionDeviceType:u2 CallID:u4 ' +
        'RetrievingDeviceType:u2 LocalConnectionState:u2 EventCause:u2',
      'ConnectionDeviceID[25]:s64! RetrievingDeviceID[32]:s64',
    ],
    CALL_CLEARED_EVENT: [
      13,
      'reserved1:u4=0 reserved2:u4=1 reserved3:u2=21 reserved4:u2=0 CallID:u4 LocalConnectionState:u2 ' +
        'EventCause:u2',
      'reserved25[25]:s64',
    ],
    CALL_CONNECTION_CLEARED_EVENT: [
      14,
      'reserved1:u4=0 reserved2:u4=1 reserved3:u2=21 ConnectionDeviceType:u2 CallID:u4 ' +
        'ReleasingDeviceType:u2 LocalConnectionState:u2 EventCause:u2',
      'ConnectionDeviceID[25]:s64! ReleasingDeviceID[33]:s64!',
    ],
    CALL_ORIGINATED_EVENT: [
      15,
      'reserved1:u4=0 reserved2:u4=1 reserved3:u2=21 ConnectionDeviceType:u2 CallID:u4 ' +
        'reserved4:u2=65535 reserved5:u2=7 ApplicationID:u4 reserved6:u4=4294967295 CSQID:u4 ' +
        'reserved7:u4=4294967295 reserved8:u2=0 CallingDeviceType:u2 CalledDeviceType:u2 ' +
        'LocalConnectionState:u2 EventCause:u2',
      'ConnectionDeviceID[25]:s64! CallingDeviceID[27]:s64! CalledDeviceID[28]:s64!',
    ],
    CALL_FAILED_EVENT: [
      16,
      'reserved1:u4=0 reserved2:u4=1 reserved3:u2=21 ConnectionDeviceType:u2 CallID:u4 ' +
        'FailingDeviceType:u2 CalledDeviceType:u2 LocalConnectionState:u2 EventCause:u2',
      'ConnectionDeviceID[25]:s64! FailingDeviceID[34]:s64 CalledDeviceID[28]:s64',
    ],
    CALL_CONFERENCED_EVENT: [
      17,
      'reserved1:u4=0 reserved2:u4=1 reserved3:u2=21 PrimaryDeviceType:u2 PrimaryCallID:u4 ' +
        'reserved4:u2=65535 reserved5:u2=3 reserved6:u4=4294967295 reserved7:u4=4294967295 reserved8:u2=0 ' +
        'NumParties:u2# SecondaryDeviceType:u2 SecondaryCallID:u4 ControllerDeviceType:u2 ' +
        'AddedPartyDeviceType:u2 LocalConnectionState:u2 EventCause:u2',
      'PrimaryDeviceID[35]:s64! SecondaryDeviceID[36]:s64! ControllerDeviceID[37]:s64! ' +
        'AddedPartyDeviceID[38]:s64 parties(NumParties){ ConnectedPartyCallID[39]:u4 ' +
        'ConnectedPartyDeviceType[40]:u2 ConnectedPartyDeviceID[41]:s64 }',
    ],
    CALL_TRANSFERRED_EVENT: [
      18,
      'reserved1:u4=0 reserved2:u4=1 reserved3:u2=21 PrimaryDeviceType:u2 PrimaryCallID:u4 ' +
        'reserved4:u2=65535 reserved5:u2=3 reserved6:u4=4294967295 reserved7:u4=4294967295 reserved8:u2=0 ' +
        'NumParties:u2# SecondaryDeviceType:u2 SecondaryCallID:u4 TransferringDeviceType:u2 ' +
        'TransferredDeviceType:u2 LocalConnectionState:u2 EventCause:u2',
      'PrimaryDeviceID[35]:s64! SecondaryDeviceID[36]:s64! TransferringDeviceID[42]:s64! ' +
        'TransferredDeviceID[43]:s64! parties(NumParties){ ConnectedPartyCallID[39]:u4 ' +
        'ConnectedPartyDeviceType[40]:u2 ConnectedPartyDeviceID[41]:s64 }',
    ],
    CALL_DIVERTED_EVENT: [
      19,
      'reserved1:u4=0 reserved2:u4=1 reserved3:u2=21 ConnectionDeviceType:u2 CallID:u4 ApplicationID:u4 ' +
        'reserved4:u4=4294967295 DivertingDeviceType:u2 CalledDeviceType:u2 LocalConnectionState:u2 ' +
        'EventCause:u2',
      'ConnectionDeviceID[25]:s64! DivertingDeviceID[44]:s64! CalledDeviceID[28]:s64!',
    ],
    CALL_SERVICE_INITIATED_EVENT: [
      20,
      'reserved1:u4=0 reserved2:u4=1 reserved3:u2=21 ConnectionDeviceType:u2 CallID:u4 ' +
        'reserved4:u2=65535 reserved5:u2=3 ApplicationID:u4 reserved6:u4=4294967295 CSQID:u4 ' +
        'reserved7:u4=4294967295 reserved8:u2=0 CallingDeviceType:u2 LocalConnectionState:u2 ' +
        'EventCause:u2',
      'ConnectionDeviceID[25]:s64! CallingDeviceID[27]:s64!',
    ],
    CALL_QUEUED_EVENT: [
      21,
      'reserved1:u4=0 reserved2:u4=1 reserved3:u2=21 ConnectionDeviceType:u2 CallID:u4 ApplicationID:u4 ' +
        'reserved4:u4=4294967295 QueueDeviceType:u2 CallingDeviceType:u2 CalledDeviceType:u2 ' +
        'LastRedirectDeviceType:u2 reserved5:u2=0 NumCSQs:u2# LocalConnectionState:u2 EventCause:u2',
      'ConnectionDeviceID[25]:s64! QueueDeviceID[45]:s64! CallingDeviceID[27]:s64 ' +
        'CalledDeviceID[28]:s64! LastRedirectDeviceID[29]:s64 csqs(NumCSQs){ CSQID[62]:u4! ' +
        'reserved63[63]:u4 reserved64[64]:u2 }',
    ],
    BEGIN_CALL_EVENT: [
      23,
      'reserved1:u4=0 reserved2:u4=1 reserved3:u2=21 NumCTIClients:u2# NumNamedVariables:u2# ' +
        'NumNamedArrays:u2# CallType:u2 ConnectionDeviceType:u2 CallID:u4 CalledPartyDisposition:u2',
      'ConnectionDeviceID[25]:s64! ANI[8]:s40 UserToUserInfo[9]:x131 DNIS[10]:s32 DialedNumber[11]:s40 ' +
        'CallerEnteredDigits[12]:s40 CallVariable1[13]:s40 CallVariable2[14]:s40 CallVariable3[15]:s40 ' +
        'CallVariable4[16]:s40 CallVariable5[17]:s40 CallVariable6[18]:s40 CallVariable7[19]:s40 ' +
        'CallVariable8[20]:s40 CallVariable9[21]:s40 CallVariable10[22]:s40 CallWrapupData[46]:s40 ' +
        'namedVariables[82]:nv namedArrays[83]:na ctiClients(NumCTIClients){ CTIClientSignature[23]:s64 ' +
        'CTIClientTimeStamp[24]:u4 }',
    ],
    END_CALL_EVENT: [
      24,
      'reserved1:u4=0 reserved2:u4=1 reserved3:u2=21 ConnectionDeviceType:u2 CallID:u4',
      'ConnectionDeviceID[25]:s64!',
    ],
    CALL_DATA_UPDATE_EVENT: [
      25,
      'reserved1:u4=0 reserved2:u4=1 reserved3:u2=21 NumCTIClients:u2# NumNamedVariables:u2# ' +
        'NumNamedArrays:u2# CallType:u2 ConnectionDeviceType:u2 CallID:u4 NewConnectionDeviceType:u2 ' +
        'NewCallID:u4 CalledPartyDisposition:u2 CampaignID:u4 reserved4:u4=0',
      'ConnectionDeviceID[25]:s64! NewConnectionDeviceID[47]:s64! ANI[8]:s40 ' +
        'CallerEnteredDigits[12]:s40 CallVariable1[13]:s40 CallVariable2[14]:s40 CallVariable3[15]:s40 ' +
        'CallVariable4[16]:s40 CallVariable5[17]:s40 CallVariable6[18]:s40 CallVariable7[19]:s40 ' +
        'CallVariable8[20]:s40 CallVariable9[21]:s40 CallVariable10[22]:s40 CallWrapupData[46]:s40 ' +
        'namedVariables[82]:nv namedArrays[83]:na CustomerPhoneNumber[95]:s20 ' +
        'CustomerAccountNumber[96]:s32 ctiClients(NumCTIClients){ CTIClientSignature[23]:s64 ' +
        'CTIClientTimeStamp[24]:u4 }',
    ],
    SET_CALL_DATA_REQ: [
      26,
      'InvokeID:u4 reserved1:u4=1 ConnectionDeviceType:u2 CallID:u4 NumNamedVariables:u2# ' +
        'NumNamedArrays:u2# CallType:u2 CalledPartyDisposition:u2 reserved2:u4=0 reserved3:u4=1',
      'ConnectionDeviceID[25]:s64! ANI[8]:s40 CallerEnteredDigits[12]:s40 CallVariable1[13]:s40 ' +
        'CallVariable2[14]:s40 CallVariable3[15]:s40 CallVariable4[16]:s40 CallVariable5[17]:s40 ' +
        'CallVariable6[18]:s40 CallVariable7[19]:s40 CallVariable8[20]:s40 CallVariable9[21]:s40 ' +
        'CallVariable10[22]:s40 CallWrapupData[46]:s40 namedVariables[82]:nv namedArrays[83]:na ' +
        'CustomerAccountNumber[96]:s32',
    ],
    SET_CALL_DATA_CONF: [27, 'InvokeID:u4', ''],
    AGENT_STATE_EVENT: [
      30,
      'reserved1:u4=0 reserved2:u4=1 reserved3:u4=0 reserved4:u2=21 CSQState:u2 StateDuration:u4 ' +
        'CSQID:u4 reserved5:u4=4294967295 reserved6:u2=0 AgentState:u2 EventReasonCode:u2 reserved7:i4=1 ' +
        'reserved8:u4=0 reserved9:u2=0 reserved10:u4=0 reserved11:i4=0 reserved12:i4=1 numCSQs:u2#',
      'CTIClientSignature[23]:s64 reserved5Float[5]:s12 AgentExtension[4]:s16 AgentInstrument[6]:s64 ' +
        'AgentID[194]:s32 Duration[150]:u4 NextAgentState[123]:u2 csqs(numCSQs){ CSQID[62]:u4 ' +
        'reserved63[63]:u4 reserved64[64]:u2 CSQState[65]:u2 }',
    ],
    SYSTEM_EVENT: [
      31,
      'CCXStatus:u4 CCXTime:u4 SystemEventID:u4 SystemEventArg1:u4 SystemEventArg2:u4 ' +
        'SystemEventArg3:u4 EventDeviceType:u2',
      'Text[7]:s255 EventDeviceID[206]:s64',
    ],
    CONTROL_FAILURE_CONF: [35, 'InvokeID:u4 FailureCode:u2 UnifiedCCXErrorCode:u4', 'Text[7]:s255'],
    QUERY_AGENT_STATE_REQ: [
      36,
      'InvokeID:u4 reserved1:u4=1 reserved2:i4=1 reserved3:i4=0',
      'AgentExtension[4]:s16 AgentInstrument[6]:s64 AgentID[194]:s32',
    ],
    QUERY_AGENT_STATE_CONF: [
      37,
      'InvokeID:u4 AgentState:u2 numCSQs:u2# reserved1:i4=1 reserved2:u4=0 reserved3:u2=0 ' +
        'reserved4:u4=0 reserved5:u4=0 reserved6:u4=1',
      'reserved5Float[5]:s12 AgentExtension[4]:s16 AgentInstrument[6]:s64 AgentID[194]:s32 ' +
        'csqs(numCSQs){ CSQID[62]:u4 reserved63[63]:u4 reserved64[64]:u2 CSQState[65]:u2 }',
    ],
    SET_AGENT_STATE_REQ: [
      38,
      'InvokeID:u4 reserved1:u4=1 AgentState:u2 reserved2:u2=0 reserved3:u2=0 EventReasonCode:u2 ' +
        'ForcedFlag:u1 AgentCapacity:u4@12',
      'AgentInstrument[6]:s64! AgentPassword[49]:s64 AgentID[194]:s32',
    ],
    SET_AGENT_STATE_CONF: [39, 'InvokeID:u4', ''],
    ALTERNATE_CALL_REQ: [
      40,
      'InvokeID:u4 reserved1:u4=1 ActiveCallID:u4 OtherCallID:u4 ActiveConnectionDeviceType:u2 ' +
        'OtherConnectionDeviceType:u2',
      'ActiveConnectionDeviceID[50]:s64! OtherConnectionDeviceID[52]:s64! AgentInstrument[6]:s64',
    ],
    ALTERNATE_CALL_CONF: [41, 'InvokeID:u4', ''],
    ANSWER_CALL_REQ: [
      42,
      'InvokeID:u4 reserved1:u4=1 CallID:u4 ConnectionDeviceType:u2',
      'ConnectionDeviceID[25]:s64 AgentInstrument[6]:s64',
    ],
    ANSWER_CALL_CONF: [43, 'InvokeID:u4', ''],
    CLEAR_CALL_REQ: [
      44,
      'InvokeID:u4 reserved1:u4=1 CallID:u4 ConnectionDeviceType:u2',
      'ConnectionDeviceID[25]:s64! AgentInstrument[6]:s64',
    ],
    CLEAR_CALL_CONF: [45, 'InvokeID:u4', ''],
    CLEAR_CONNECTION_REQ: [
      46,
      'InvokeID:u4 reserved1:u4=1 CallID:u4 ConnectionDeviceType:u2',
      'ConnectionDeviceID[25]:s64! AgentInstrument[6]:s64',
    ],
    CLEAR_CONNECTION_CONF: [47, 'InvokeID:u4', ''],
    CONFERENCE_CALL_REQ: [
      48,
      'InvokeID:u4 reserved1:u4=1 HeldCallID:u4 ActiveCallID:u4 HeldConnectionDeviceType:u2 ' +
        'ActiveConnectionDeviceType:u2 reserved2:u2=0 reserved3:u2=0 reserved4:u2=0 reserved5:u2=0 ' +
        'reserved6:u2=0 reserved7:u2=0 reserved8:u2=0 reserved9:u2=0 NumNamedVariables:u2# ' +
        'NumNamedArrays:u2#',
      'ActiveConnectionDeviceID[50]:s64! HeldConnectionDeviceID[53]:s64 AgentInstrument[6]:s64! ' +
        'DialedNumber[11]:s40 CallVariable1[13]:s40 CallVariable2[14]:s40 CallVariable3[15]:s40 ' +
        'CallVariable4[16]:s40 CallVariable5[17]:s40 CallVariable6[18]:s40 CallVariable7[19]:s40 ' +
        'CallVariable8[20]:s40 CallVariable9[21]:s40 CallVariable10[22]:s40 CallWrapupData[46]:s40 ' +
        'namedVariables[82]:nv namedArrays[83]:na AccountCode[78]:s40',
    ],
    CONFERENCE_CALL_CONF: [
      49,
      'InvokeID:u4 NewCallID:u4 NewConnectionDeviceType:u2 NumParties:u2# reserved1:u2=65535 ' +
        'reserved2:u2=3',
      'NewConnectionDeviceID[47]:s64! parties(NumParties){ ConnectedPartyCallID[39]:u4 ' +
        'ConnectedPartyDeviceType[40]:u2 ConnectedPartyDeviceID[41]:s64 }',
    ],
    CONSULT_CALL_REQ: [
      50,
      'InvokeID:u4 reserved1:u4=1 ActiveCallID:u4 ActiveConnectionDeviceType:u2 reserved2:u2=0 ' +
        'reserved3:u2=0 ConsultType:u2 reserved4:u2=0 reserved5:u2=0 reserved6:u2=0 reserved7:u2=0 ' +
        'reserved8:u2=0 reserved9:u2=0 NumNamedVariables:u2# NumNamedArrays:u2#',
      'ActiveConnectionDeviceID[50]:s64! DialedNumber[11]:s40! AgentInstrument[6]:s64 ' +
        'CallVariable1[13]:s40 CallVariable2[14]:s40 CallVariable3[15]:s40 CallVariable4[16]:s40 ' +
        'CallVariable5[17]:s40 CallVariable6[18]:s40 CallVariable7[19]:s40 CallVariable8[20]:s40 ' +
        'CallVariable9[21]:s40 CallVariable10[22]:s40 CallWrapupData[46]:s40 namedVariables[82]:nv ' +
        'namedArrays[83]:na AccountCode[78]:s40',
    ],
    CONSULT_CALL_CONF: [
      51,
      'InvokeID:u4 NewCallID:u4 NewConnectionDeviceType:u2 reserved1:u2=65535 reserved2:u2=3',
      'NewConnectionDeviceID[47]:s64!',
    ],
    HOLD_CALL_REQ: [
      54,
      'InvokeID:u4 reserved1:u4=1 CallID:u4 ConnectionDeviceType:u2 reserved2:u2=0',
      'ConnectionDeviceID[25]:s64! AgentInstrument[6]:s64',
    ],
    HOLD_CALL_CONF: [55, 'InvokeID:u4', ''],
    MAKE_CALL_REQ: [
      56,
      'InvokeID:u4 reserved1:u4=1 reserved2:u2=0 reserved3:u2=0 reserved4:u2=0 reserved5:u2=0 ' +
        'reserved6:u2=0 reserved7:u2=0 reserved8:u2=0 reserved9:u2=0 NumNamedVariables:u2# ' +
        'NumNamedArrays:u2# reserved10:u4=4294967295@14',
      'AgentInstrument[6]:s64! DialedNumber[11]:s40! CallVariable1[13]:s40 CallVariable2[14]:s40 ' +
        'CallVariable3[15]:s40 CallVariable4[16]:s40 CallVariable5[17]:s40 CallVariable6[18]:s40 ' +
        'CallVariable7[19]:s40 CallVariable8[20]:s40 CallVariable9[21]:s40 CallVariable10[22]:s40 ' +
        'CallWrapupData[46]:s40 namedVariables[82]:nv namedArrays[83]:na AccountCode[78]:s40',
    ],
    MAKE_CALL_CONF: [
      57,
      'InvokeID:u4 NewCallID:u4 NewConnectionDeviceType:u2 reserved1:u2=65535 reserved2:u2=3',
      'NewConnectionDeviceID[47]:s64!',
    ],
    RECONNECT_CALL_REQ: [
      60,
      'InvokeID:u4 reserved1:u4=1 ActiveCallID:u4 HeldCallID:u4 ActiveConnectionDeviceType:u2 ' +
        'HeldConnectionDeviceType:u2',
      'ActiveConnectionDeviceID[50]:s64! HeldConnectionDeviceID[53]:s64! AgentInstrument[6]:s64',
    ],
    RECONNECT_CALL_CONF: [61, 'InvokeID:u4', ''],
    RETRIEVE_CALL_REQ: [
      62,
      'InvokeID:u4 reserved1:u4=1 HeldCallID:u4 HeldConnectionDeviceType:u2',
      'HeldConnectionDeviceID[53]:s64! AgentInstrument[6]:s64',
    ],
    RETRIEVE_CALL_CONF: [63, 'InvokeID:u4', ''],
    TRANSFER_CALL_REQ: [
      64,
      'InvokeID:u4 reserved1:u4=1 ActiveCallID:u4 HeldCallID:u4 ActiveConnectionDeviceType:u2 ' +
        'HeldConnectionDeviceType:u2 reserved2:u2=0 reserved3:u2=0 reserved4:u2=0 reserved5:u2=0 ' +
        'reserved6:u2=0 reserved7:u2=0 reserved8:u2=0 reserved9:u2=0 NumNamedVariables:u2# ' +
        'NumNamedArrays:u2#',
      'ActiveConnectionDeviceID[50]:s64! HeldConnectionDeviceID[53]:s64 AgentInstrument[6]:s64! ' +
        'DialedNumber[11]:s40 CallVariable1[13]:s40 CallVariable2[14]:s40 CallVariable3[15]:s40 ' +
        'CallVariable4[16]:s40 CallVariable5[17]:s40 CallVariable6[18]:s40 CallVariable7[19]:s40 ' +
        'CallVariable8[20]:s40 CallVariable9[21]:s40 CallVariable10[22]:s40 CallWrapupData[46]:s40 ' +
        'namedVariables[82]:nv namedArrays[83]:na AccountCode[78]:s40',
    ],
    TRANSFER_CALL_CONF: [
      65,
      'InvokeID:u4 NewCallID:u4 NewConnectionDeviceType:u2 NumParties:u2# reserved1:u2=65535 ' +
        'reserved2:u2=3',
      'NewConnectionDeviceID[47]:s64! parties(NumParties){ ConnectedPartyCallID[39]:u4 ' +
        'ConnectedPartyDeviceType[40]:u2 ConnectedPartyDeviceID[41]:s64 }',
    ],
    QUERY_DEVICE_INFO_REQ: [78, 'InvokeID:u4 reserved1:u4=1 reserved2:u2=0', 'AgentInstrument[6]:s64!'],
    QUERY_DEVICE_INFO_CONF: [
      79,
      'InvokeID:u4 reserved1:u2=21 reserved2:u2=65535 reserved3:u2=65535 reserved4:u2=0 reserved5:u2=0 ' +
        'MaxActiveCalls:u2 MaxHeldCalls:u2 MaxDevicesInConference:u2 MakeCallSetup:u4 reserved6:u4=0 ' +
        'reserved7:u4=0 reserved8:u4=0 reserved9:u4=0',
      'reserved70[70]:u2 reserved71[71]:u2',
    ],
    SNAPSHOT_CALL_REQ: [
      82,
      'InvokeID:u4 reserved1:u4=1 CallID:u4 ConnectionDeviceType:u2',
      'ConnectionDeviceID[25]:s64!',
    ],
    SNAPSHOT_CALL_CONF: [
      83,
      'InvokeID:u4 CallType:u2 reserved1:u2=0 NumCallDevices:u2# NumNamedVariables:u2# ' +
        'NumNamedArrays:u2# reserved2:u2=0 reserved3:i4=0@11',
      'ANI[8]:s40 DNIS[10]:s32 DialedNumber[11]:s40 CallerEnteredDigits[12]:s40 reserved72[72]:u4!=0 ' +
        'reserved73[73]:u4!=0 CallVariable1[13]:s40 CallVariable2[14]:s40 CallVariable3[15]:s40 ' +
        'CallVariable4[16]:s40 CallVariable5[17]:s40 CallVariable6[18]:s40 CallVariable7[19]:s40 ' +
        'CallVariable8[20]:s40 CallVariable9[21]:s40 CallVariable10[22]:s40 CallWrapupData[46]:s40 ' +
        'namedVariables[82]:nv namedArrays[83]:na callDevices(NumCallDevices){ ' +
        'CallConnectionCallID[56]:u4 CallConnectionDeviceType[57]:u2 CallConnectionDeviceID[58]:s64 ' +
        'CallDeviceType[59]:u2 CallDeviceID[60]:s64 CallDeviceConnectionState[61]:u2 }',
    ],
    SNAPSHOT_DEVICE_REQ: [84, 'InvokeID:u4 reserved1:u4=1 SnapshotDeviceType:u2', 'AgentInstrument[6]:s64!'],
    SNAPSHOT_DEVICE_CONF: [
      85,
      'InvokeID:u4 NumCalls:u2#',
      'calls(NumCalls){ CallConnectionCallID[56]:u4 CallConnectionDeviceType[57]:u2 ' +
        'CallConnectionDeviceID[58]:s64 CallDeviceConnectionState[61]:u2 }',
    ],
    CALL_DEQUEUED_EVENT: [
      86,
      'reserved1:u4=0 reserved2:u4=1 reserved3:u2=21 ConnectionDeviceType:u2 CallID:u4 ApplicationID:u4 ' +
        'reserved4:u4=4294967295 QueueDeviceType:u2 NumQueued:u2 NumCSQs:u2# LocalConnectionState:u2 ' +
        'EventCause:u2',
      'ConnectionDeviceID[25]:s64! QueueDeviceID[45]:s64! csqs(NumCSQs){ CSQID[62]:u4! ' +
        'reserved63[63]:u4 reserved64[64]:u2 }',
    ],
    SEND_DTMF_SIGNAL_REQ: [
      91,
      'InvokeID:u4 reserved1:u4=1 CallID:u4 ConnectionDeviceType:u2 ToneDuration:u2 PauseDuration:u4',
      'ConnectionDeviceID[25]:s64! DTMFString[67]:s32! AgentInstrument[6]:s64',
    ],
    SEND_DTMF_SIGNAL_CONF: [92, 'InvokeID:u4', ''],
    RTP_STARTED_EVENT: [
      116,
      'reserved1:u4=0 reserved2:u4=1 ClientPort:u4 Direction:u2 RTPType:u2 BitRate:u4 ' +
        'EchoCancellation:u2 PacketSize:u4 PayloadType:u2 ConnectionDeviceType:u2 CallID:u4',
      'ConnectionDeviceID[25]:s64! ClientAddress[81]:s16! AgentExtension[4]:s16 AgentInstrument[6]:s64 ' +
        'SendingAddress[125]:s16 SendingPort[126]:u4 AgentID[194]:s32',
    ],
    RTP_STOPPED_EVENT: [
      117,
      'reserved1:u4=0 reserved2:u4=1 ClientPort:u4 Direction:u2 ConnectionDeviceType:u2 CallID:u4',
      'ConnectionDeviceID[25]:s64! ClientAddress[81]:s16! AgentExtension[4]:s16 AgentInstrument[6]:s64 ' +
        'SendingAddress[125]:s16 SendingPort[126]:u4 AgentID[194]:s32',
    ],
    SUPERVISOR_ASSIST_REQ: [
      118,
      'InvokeID:u4 reserved1:u4=1 CallID:u4 ConnectionDeviceType:u2',
      'ConnectionDeviceID[25]:s64! AgentExtension[4]:s16 AgentInstrument[6]:s64 AgentID[194]:s32',
    ],
    SUPERVISOR_ASSIST_CONF: [
      119,
      'InvokeID:u4 CallID:u4 ConnectionDeviceType:u2 reserved1:u2=65535 reserved2:u2=0',
      'ConnectionDeviceID[25]:s64!',
    ],
    SUPERVISOR_ASSIST_EVENT: [
      120,
      'reserved1:u4=1 CallID:u4 ConnectionDeviceType:u2 reserved2:u4=0',
      'ConnectionDeviceID[25]:s64! ClientID[1]:s64! Text[7]:s255',
    ],
    SUPERVISE_CALL_REQ: [
      124,
      'InvokeID:u4 reserved1:u4=1 AgentCallID:u4 SupervisorCallID:u4 AgentConnectionDeviceType:u2 ' +
        'SupervisorConnectionDeviceType:u2 SupervisoryAction:u2',
      'AgentConnectionDeviceID[90]:s64 SupervisorConnectionDeviceID[91]:s64 AgentExtension[4]:s16 ' +
        'AgentInstrument[6]:s64 SupervisorInstrument[85]:s64 AgentID[194]:s32',
    ],
    SUPERVISE_CALL_CONF: [
      125,
      'InvokeID:u4 CallID:u4 ConnectionDeviceType:u2',
      'ConnectionDeviceID[25]:s64!',
    ],
    BAD_CALL_REQ: [
      139,
      'InvokeID:u4 reserved1:u4=1 ConnectionDeviceType:u2 CallID:u4',
      'ConnectionDeviceID[25]:s64! AgentID[194]:s32',
    ],
    BAD_CALL_CONF: [140, 'InvokeID:u4', ''],
    QUERY_QUEUE_STATISTICS_REQ: [223, 'InvokeID:u4', 'CSQID[62]:i4'],
    QUERY_QUEUE_STATISTICS_CONF: [
      224,
      'InvokeID:u4 LoggedInAgents:u2 InSessionAgents:u2 AvailableAgents:u2 UnAvailableAgents:u2 ' +
        'InWorkAgents:u2 SelectedAgents:u2 CallsInPriorityQueue1:u4 CallsInPriorityQueue2:u4 ' +
        'CallsInPriorityQueue3:u4 CallsInPriorityQueue4:u4 CallsInPriorityQueue5:u4 ' +
        'CallsInPriorityQueue6:u4 CallsInPriorityQueue7:u4 CallsInPriorityQueue8:u4 ' +
        'CallsInPriorityQueue9:u4 CallsInPriorityQueue10:u4 StartTime:u4 EndTime:u4 TotalCalls:u4 ' +
        'OldestCallInQueue:u4 HandledCallsToday:u4 CallsAbandoned:u4 CallsDequeued:u4 ' +
        'AverageTalkDuration:u4 AverageWaitDuration:u4 LongestTalkDuration:u4 LongestWaitDuration:u4',
      'CSQID[62]:i4',
    ],
    QUERY_SUMMARY_STATISTICS_REQ: [225, 'InvokeID:u4', ''],
    QUERY_SUMMARY_STATISTICS_CONF: [
      226,
      'InvokeID:u4 NumQueues:u2 LoggedInAgents:u2 InSessionAgents:u2 AvailableAgents:u2 ' +
        'UnAvailableAgents:u2 InWorkAgents:u2 SelectedAgents:u2 CallsInPriorityQueue1:u4 ' +
        'CallsInPriorityQueue2:u4 CallsInPriorityQueue3:u4 CallsInPriorityQueue4:u4 ' +
        'CallsInPriorityQueue5:u4 CallsInPriorityQueue6:u4 CallsInPriorityQueue7:u4 ' +
        'CallsInPriorityQueue8:u4 CallsInPriorityQueue9:u4 CallsInPriorityQueue10:u4 StartTime:u4 ' +
        'EndTime:u4 TotalCalls:u4 OldestCallInQueue:u4 HandledCallsToday:u4 CallsAbandoned:u4 ' +
        'AverageTalkDuration:u4 AverageWaitDuration:u4 LongestTalkDuration:u4 LongestWaitDuration:u4',
      '',
    ],
    CONFIG_REQUEST_KEY_EVENT: [230, 'reserved1:u4=0@11', 'reserved131[131]:u4'],
    CONFIG_KEY_EVENT: [
      231,
      'Status:u4',
      'ApplicationConfigKey[177]:x8 CSQConfigKey[178]:x8 AgentConfigKey[179]:x8 DeviceConfigKey[180]:x8',
    ],
    CONFIG_REQUEST_EVENT: [232, 'ConfigurationMask:u4 reserved1:u4=0@11', 'reserved131[131]:u4!=0'],
    CONFIG_BEGIN_EVENT: [
      233,
      'ConfigType:u2 ConfigurationMask:u4',
      'ApplicationConfigKey[177]:x8 CSQConfigKey[178]:x8 AgentConfigKey[179]:x8 DeviceConfigKey[180]:x8',
    ],
    CONFIG_END_EVENT: [234, 'Status:u4', 'Text[7]:s255'],
    CONFIG_APPLICATION_EVENT: [
      235,
      'NumRecords:u2#',
      'records(NumRecords){ RecordType[183]:u2 reserved208[208]:u4@11 ApplicationID[184]:u4 ' +
        'reserved213[213]:u4@11 MaxQueued[129]:u4 reserved173[173]:s16 PreviousApplicationID[132]:u4 ' +
        'ApplicationName[133]:s64 Description[134]:s128 reserved174[174]:u4 reserved175[175]:u4 ' +
        'reserved176[176]:s255 reserved216[216]:u4@11 }',
    ],
    CONFIG_CSQ_EVENT: [
      236,
      'NumRecords:u2#',
      'records(NumRecords){ RecordType[183]:u2 reserved208[208]:u4@11 CSQID[184]:u4 ' +
        'reserved213[213]:u4@11 reserved64[64]:u2 reserved192[192]:u4 AutoWork[185]:u2 ' +
        'reserved173[173]:s16 CSQName[133]:s64 Description[134]:s128 MRDomainID[216]:u4@11 ' +
        'reserved176[176]:s255 }',
    ],
    CONFIG_AGENT_EVENT: [
      237,
      'NumRecords:u2#',
      'records(NumRecords){ RecordType[183]:u2 reserved208[208]:u4@11 AgentType[189]:u2 ' +
        'LoginID[190]:s64 reserved214[214]:s64@11 reserved207[207]:s32@11 LastName[138]:s32 ' +
        'FirstName[137]:s32 Extension[173]:s16 Description[134]:s128 reserved141[141]:u4 NumCSQ[191]:u2 ' +
        'csqs(NumCSQ){ CSQID[62]:u4 reserved64[64]:u2 } }',
    ],
    CONFIG_DEVICE_EVENT: [
      238,
      'NumRecords:u2#',
      'records(NumRecords){ RecordType[183]:u2 reserved208[208]:u4@11 DeviceType[195]:u2 ' +
        'MaxQueued[129]:u4 DeviceField0[184]:u4 DeviceField1[193]:u4 DeviceField2[11]:s40 ' +
        'reserved10[10]:s32 DeviceField4[173]:s16 Description[134]:s128 }',
    ],
    QUERY_AGENT_QUEUE_STATISTICS_REQ: [239, 'InvokeID:u4', 'AgentID[194]:s32!'],
    QUERY_AGENT_QUEUE_STATISTICS_CONF: [
      240,
      'InvokeID:u4 CallsInQueue:u4 OldestCallInQueue:u4',
      'AgentID[194]:s32!',
    ],
    TEAM_CONFIG_REQ: [242, 'InvokeID:u4 ConfigParam:u2 reserved1:x8=0', ''],
    TEAM_CONFIG_EVENT: [
      243,
      'TeamID:u4 NumRecords:u2# Operation:u2 reserved1:x8=0',
      'TeamName[204]:s50! members(NumRecords){ AgentID[194]:s32 AgentFlags[87]:u2 RecordType[183]:u2 ' +
        'MemberType[205]:u2 }',
    ],
    TEAM_CONFIG_CONF: [244, 'InvokeID:u4 Status:u4', 'Text[7]:s128'],
  };

/** Tables 117 and 128 print two more reserved USHORTs behind this field. */
export const PRINTED_LAYOUT_EXTRA: Readonly<Record<string, string>> = {
  MAKE_CALL_REQ: 'reserved7',
  CONFERENCE_CALL_REQ: 'reserved7',
};

/** MessageTypeIDs that the guide lists without a definition. */
export const UNDEFINED_MESSAGE_IDS = {
  EMERGENCY_CALL_REQ: 121,
  EMERGENCY_CALL_CONF: 122,
  EMERGENCY_CALL_EVENT: 123,
};

/** MessageTypeIDs that the guide reserves. */
export const RESERVED_MESSAGE_IDS = [68, 69, 112, 113, 114, 115, 126, 127, 128, 134, 211, 212, 213, 214, 215];
