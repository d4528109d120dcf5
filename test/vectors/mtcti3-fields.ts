/** Every message with its fields: `name number type`, `*` behind repeated ones. */
export const FIELDS: Readonly<Record<string, string>> = {
  PartyInfo:
    'numbertype 1 int32, number 2 string, subaddr 3 string, name 4 string, nametype 5 int32, withheld 6 bool, diversionreason 7 int32',
  DialInfo:
    'number 1 string, calltype 2 int32, withholdcli 3 bool, hidenumber 4 bool, complete 5 bool, madn 6 string, subaddr 7 string, allowcli 8 bool, explicitcli 9 string',
  TrunkInfo: 'trunktype 1 TrunkType, did 5 string',
  QueueInfo:
    'number 3 string, name 4 string, priority 5 int32, overflow_number 6 string, overflow_name 7 string',
  EndInfo:
    'gcid 1 bytes, deviceclass 2 int32, devicetype 3 int32, deviceinstance 4 int32, teleworker 5 string',
  Target: 'partyinfo 1 PartyInfo',
  Targets: 'target 1 Target*',
  PIntrinsics: 'pintrinsics 1 bytes',
  UCID: 'ucid 1 bytes',
  Notes: 'notes 1 string',
  CallData: 'language 1 string, emergency 2 bool, privacy 3 bool, secure 4 bool, rprivacy 5 bool',
  Absence: 'msg 1 int32, str 2 string',
  ConferenceMember:
    'lref 2 int32, state 5 State, direction 6 Direction, activeheld 7 bool, calledparty 10 string, connectedparty 12 PartyInfo, mute 16 bool, failedcause 17 FailedCause',
  CallInfo:
    'callid 2 int32, referencecallid 3 int32, relatedcallid 4 int32, state 5 State, direction 6 Direction, activeheld 7 bool, gcid 8 bytes, featuresavailable 9 int32, calledparty 10 string, callingparty 11 PartyInfo, connectedparty 12 PartyInfo, originalcalledparty 13 PartyInfo, tag 14 string, accountcode 15 string, mute 16 bool, failedcause 17 FailedCause, featuresavailable2 18 int32, recording 19 bool, parkslot 20 string, absence 21 Absence, recordingpaused 22 bool, pagecall 23 bool, remoteinfo 50 EndInfo, localinfo 51 EndInfo*, conferencemember 52 ConferenceMember*, dialinfo 53 DialInfo, trunkinfo 54 TrunkInfo, queueinfo 55 QueueInfo, calldata 56 CallData, notes 62 Notes, ucid 63 UCID, pintrinsics 64 PIntrinsics, targets 67 Targets',
  CallLost:
    'callid 1 int32, referencecallid 2 int32, reason 3 int32, thisenddropped 4 bool, description 5 string',
  AgentRecordingControl: 'pause 1 bool, resume 2 bool',
  ShortCodeData: 'code 1 int32, val 2 string, onbehalf 3 string',
  MemberFunctionData: 'lref 1 int32, action 2 Action',
  CallInstance: 'callid 1 int32, referencecallid 2 int32',
  CallFunction:
    'action 1 Action, arg1 2 string, shortcodedata 3 ShortCodeData, memberfunctiondata 4 MemberFunctionData, callinst 5 CallInstance*, agentrecording 6 AgentRecordingControl, tapimoh 8 bool',
  AdvancedMakeCall:
    'accountcode 1 string, authcode 2 string, tag 3 string, subaddr 4 string, withholdcli 5 bool, privacy 6 bool, madn 7 string, allowcli 8 bool, explicitcli 10 string, proxyorigin 11 string',
  MakeCall: 'target 1 string, type 2 int32, advanced 3 AdvancedMakeCall',
  UnParkCall: 'parkid 1 string',
  UpdateCallControl:
    'callid 1 int32, referencecallid 2 int32, makecall 3 MakeCall, callfunction 4 CallFunction, unparkcall 6 UnParkCall, devicehint 8 Device',
  NotifyCallControl: 'refreshinstance 1 int32, callinfo 2 CallInfo*, calllost 3 CallLost*',
  NotifyPresentity:
    'presentity 1 string, lref 2 int32, sac 3 bool, phonestate 4 int32, absence 5 Absence, app 6 string, fwdu 7 bool, vmunread_messages 8 int32, noapphandler 9 bool',
  Presentity: 'presentity 1 string, lref 2 int32',
  NotifyPresence: 'full 1 int32, entry 2 NotifyPresentity*',
  SubscribePresence: 'entry 1 Presentity*, flags 2 int32',
  UpdatePresence: 'add 1 Presentity*, remove 2 Presentity*',
  SubscribeParkServer: 'flags 1 int32, ccflags 2 int32',
  SubscribeRefreshWrapper: 'dummy 1 int32',
  NotifyParkServer: 'dummy 1 int32',
  NotifyRefreshWrapper: 'dummy 1 int32',
  QueueMember: 'extn 1 string, disabled 2 bool',
  QueueMembers: 'member 1 QueueMember*',
  Mailbox: 'newmessages 1 int32, oldmessages 2 int32, savedmessages 3 int32',
  NotifyQueue:
    'extn 2 string, name 3 string, katakananame 4 string, email 5 string, ringmode 6 int32, noanswertime 7 int32, voicemail 8 bool, voicemailtime 9 int32, servicemode 10 ServiceMode, queuemembers 11 QueueMembers, mailbox 12 Mailbox',
  SetVoicemail: 'enabled 1 bool',
  SetServiceMode: 'servicemode 1 ServiceMode',
  UpdateQueue:
    'setservicemode 1 SetServiceMode, setvoicemail 2 SetVoicemail, members 3 QueueMembers, addmember 4 QueueMember*, deletemember 5 QueueMember*',
  SubscribeQueue: 'guid 1 bytes, flags 2 int32, ccflags 3 int32, name 4 string',
  NotifyUser:
    'extn 2 string, name 3 string, fullname 4 string, katakananame 5 string, email 6 string, featuresavailable 7 int32, language 8 string, dnd 9 bool, barred 10 bool, xdirectory 11 bool, voicemail 12 bool, loggedinextn 13 string, extnfault 14 bool, loggedoff 15 bool, absence 16 Absence, mailbox 17 Mailbox, app 18 string, noapphandler 19 bool, ec500 20 bool, fwdu 21 bool, fwdb 22 bool, fwdna 23 bool, fwdhg 24 bool, fwdunumber 25 string, fwdbnumber 26 string, fwdtovm 27 bool, offswitch 28 bool',
  SubscribeUser: 'guid 1 bytes, flags 2 int32, ccflags 3 int32',
  UpdateUserSAC: 'set 1 int32',
  UpdateUserEC500: 'set 1 int32',
  UpdateUserAbsence: 'set 1 int32, absence 2 Absence',
  TeleworkerConnection: 'number 1 string, holdlineopen 2 bool, testconnection 3 int32',
  UpdateUserLoginExtn: 'extn 1 string, password 2 string, teleworkerconnection 3 TeleworkerConnection',
  UpdateUserApp: 'value 1 string, makelive 2 bool, makedead 3 bool',
  UpdateUserFwdU: 'set 1 bool, fwdu_number 2 string, fwdtovm 3 bool',
  UpdateUser:
    'sac 1 UpdateUserSAC, absence 2 UpdateUserAbsence, ec500 3 UpdateUserEC500, shortcodedata 4 ShortCodeData*, loginextn 7 UpdateUserLoginExtn, app 8 UpdateUserApp, fwdu 9 UpdateUserFwdU',
  SubscribeLines: 'flags 1 int32',
  LinesUser: 'guid 1 bytes, extn 2 string, name 3 string',
  LinesQueue: 'guid 1 bytes, extn 2 string, name 3 string',
  NotifyLines:
    'flags 1 int32, adduser 2 LinesUser*, addqueue 3 LinesQueue*, deleteuser 4 LinesUser*, deletequeue 5 LinesQueue*, changeuser 6 LinesUser*, changequeue 7 LinesQueue*',
  Notify:
    'subscribe_id 1 int32, notify_id 2 int32, label 3 string, presence 10 NotifyPresence, callcontrol 14 NotifyCallControl, lines 40 NotifyLines, user 41 NotifyUser, queue 42 NotifyQueue, parkserver 43 NotifyParkServer, refreshwrapper 45 NotifyRefreshWrapper',
  NotifyAck: 'subscribe_id 1 int32, notify_id 2 int32',
  Subscribe:
    'requestid 1 int32, subscribe_id 2 int32, timeout 3 int32, label 4 string, presence 10 SubscribePresence, lines 40 SubscribeLines, user 41 SubscribeUser, queue 42 SubscribeQueue, parkserver 43 SubscribeParkServer, refreshwrapper 45 SubscribeRefreshWrapper',
  GetFile: 'cmdinst 1 int32, fname 2 string',
  GetFileResponse: 'cmdinst 1 int32, fname 2 string, result 3 int32, payload 4 bytes',
  GeneralCmd: 'requestid 1 int32, getfile 6 GetFile, getversioninfo 7 bool',
  GeneralData: 'responseid 1 int32, getfile 6 GetFileResponse, versioninfo 7 string',
  SubscribeEnd: 'requestid 1 int32, subscribe_id 2 int32, reason 3 string',
  SubscribeTerminated: 'subscribe_id 1 int32, reason 2 string',
  SubscribeCmd:
    'requestid 1 int32, subscribe_id 2 int32, timeout 3 int32, presence 10 UpdatePresence, callcontrol 14 UpdateCallControl, user 41 UpdateUser, queue 42 UpdateQueue',
  RequestResponse: 'requestid 1 int32, result 2 int32, additional 3 string',
  Message:
    'response 1 RequestResponse, generalcmd 2 GeneralCmd, subscribe 3 Subscribe, subscribecmd 4 SubscribeCmd, subscribeend 5 SubscribeEnd, subscribeterminated 6 SubscribeTerminated, generaldata 7 GeneralData, notify 8 Notify, notifyack 9 NotifyAck',
};

/** Every enumeration with its names in the order of their values, from 0. */
export const ENUMS: Readonly<Record<string, string>> = {
  'TrunkInfo.TrunkType': 'NoTrunk TrunkSIP TrunkISDN TrunkH323 TrunkT1 TrunkR2 TrunkAlog',
  'ConferenceMember.State':
    'UNKNOWN DIALTONE DIALLING DIALLED RINGING RINGBACK CONNECTED ONHOLD ONHOLDPENDTRANSFER ONHOLDPENDCONF DISCONNECTED BUSY FAILED WAITINGFORACCT WAITINGFORAUTH WAITINGFORLINE',
  'ConferenceMember.Direction': 'UNDEFINED OUTBOUND INBOUND PICKUP',
  'ConferenceMember.FailedCause':
    'UNSET UNSPECIFIED UNALLOCATEDNUMBER REJECTED NUMBEROOO NETWORKOOO BARRED NOCHANNEL NOACCOUNTCODE NOAUTHCODE NOLICENCE LOCALRESOURCES BANDWIDTH COMPATIBILITY CANTRECORD',
  'CallInfo.State':
    'UNKNOWN DIALTONE DIALLING DIALLED RINGING RINGBACK CONNECTED ONHOLD ONHOLDPENDTRANSFER ONHOLDPENDCONF DISCONNECTED BUSY FAILED WAITINGFORACCT WAITINGFORAUTH WAITINGFORLINE REMINDER AFTERCALLWORK RINGINGDIVERT RINGINGVOICEMAIL ANSWEREDBYVOICEMAIL LEAVINGVOICEMAILMESSAGE QUEUEING RETARGETING',
  'CallInfo.Direction': 'UNDEFINED OUTBOUND INBOUND PICKUP',
  'CallInfo.FailedCause':
    'UNSET UNSPECIFIED UNALLOCATEDNUMBER REJECTED NUMBEROOO NETWORKOOO BARRED NOCHANNEL NOACCOUNTCODE NOAUTHCODE NOLICENCE LOCALRESOURCES BANDWIDTH COMPATIBILITY CANTRECORD NORESPONSE',
  'MemberFunctionData.Action': 'None DropCall MuteOn MuteOff',
  'CallFunction.Action':
    'None DropCall AnswerCall HoldCall UnHoldCall BlindTransfer Redirect Dial Park SetupTransfer SetupConf CompleteTransfer CompleteConf AddToConf MemberFunction SetTag SetAccountCode SetNotes PushToEC500 GenerateDigits ShortCodeAction Unused21 AnswerPage ForceClear SetAuthCode CallRecordingOn CallRecordingOff PrivacyOn PrivacyOff MuteOn MuteOff Unused31 AgentRecordingControl Unused33 SetPriority Finish',
  'UpdateCallControl.Device': 'UNSPECIFIED DESK MOBILEANY SOFTPHONEANY',
  'NotifyQueue.ServiceMode': 'Unset Active NS OOS',
  'SetServiceMode.ServiceMode': 'Unset Active NS OOS',
};
