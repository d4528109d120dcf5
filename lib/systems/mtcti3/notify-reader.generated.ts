// Generated from mtcti3.proto by scripts/generate-proto.mjs. Do not edit.
import type { FrameReader } from './frame-reader';
import { mtcti3 } from './proto.generated.js';

const {
  Notify,
  NotifyPresence,
  NotifyPresentity,
  Absence,
  NotifyCallControl,
  CallInfo,
  PartyInfo,
  EndInfo,
  ConferenceMember,
  DialInfo,
  TrunkInfo,
  QueueInfo,
  CallData,
  Notes,
  UCID,
  PIntrinsics,
  Targets,
  Target,
  CallLost,
  NotifyLines,
  LinesUser,
  LinesQueue,
  NotifyUser,
  Mailbox,
  NotifyQueue,
  QueueMembers,
  QueueMember,
  NotifyParkServer,
  NotifyRefreshWrapper,
} = mtcti3;

/** Reads a Notify that ends at `end`; see FrameReader.isUnusual. */
export function readNotify(reader: FrameReader, end: number): mtcti3.Notify {
  const message = new Notify();
  let isChosen = false;
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 8:
        message.subscribe_id = reader.integer();
        break;
      case 16:
        message.notify_id = reader.integer();
        break;
      case 26:
        message.label = reader.text();
        break;
      case 82:
        if (isChosen) reader.giveUp();
        isChosen = true;
        message.presence = readNotifyPresence(reader, reader.nestedEnd());
        break;
      case 114:
        if (isChosen) reader.giveUp();
        isChosen = true;
        message.callcontrol = readNotifyCallControl(reader, reader.nestedEnd());
        break;
      case 322:
        if (isChosen) reader.giveUp();
        isChosen = true;
        message.lines = readNotifyLines(reader, reader.nestedEnd());
        break;
      case 330:
        if (isChosen) reader.giveUp();
        isChosen = true;
        message.user = readNotifyUser(reader, reader.nestedEnd());
        break;
      case 338:
        if (isChosen) reader.giveUp();
        isChosen = true;
        message.queue = readNotifyQueue(reader, reader.nestedEnd());
        break;
      case 346:
        if (isChosen) reader.giveUp();
        isChosen = true;
        message.parkserver = readNotifyParkServer(reader, reader.nestedEnd());
        break;
      case 362:
        if (isChosen) reader.giveUp();
        isChosen = true;
        message.refreshwrapper = readNotifyRefreshWrapper(reader, reader.nestedEnd());
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readNotifyPresence(reader: FrameReader, end: number): mtcti3.NotifyPresence {
  const message = new NotifyPresence();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 8:
        message.full = reader.integer();
        break;
      case 18:
        message.entry.push(readNotifyPresentity(reader, reader.nestedEnd()));
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readNotifyPresentity(reader: FrameReader, end: number): mtcti3.NotifyPresentity {
  const message = new NotifyPresentity();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 10:
        message.presentity = reader.text();
        break;
      case 16:
        message.lref = reader.integer();
        break;
      case 24:
        message.sac = reader.flag();
        break;
      case 32:
        message.phonestate = reader.integer();
        break;
      case 42:
        if (message.absence) reader.giveUp();
        message.absence = readAbsence(reader, reader.nestedEnd());
        break;
      case 50:
        message.app = reader.text();
        break;
      case 56:
        message.fwdu = reader.flag();
        break;
      case 64:
        message.vmunread_messages = reader.integer();
        break;
      case 72:
        message.noapphandler = reader.flag();
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readAbsence(reader: FrameReader, end: number): mtcti3.Absence {
  const message = new Absence();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 8:
        message.msg = reader.integer();
        break;
      case 18:
        message.str = reader.text();
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readNotifyCallControl(reader: FrameReader, end: number): mtcti3.NotifyCallControl {
  const message = new NotifyCallControl();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 8:
        message.refreshinstance = reader.integer();
        break;
      case 18:
        message.callinfo.push(readCallInfo(reader, reader.nestedEnd()));
        break;
      case 26:
        message.calllost.push(readCallLost(reader, reader.nestedEnd()));
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readCallInfo(reader: FrameReader, end: number): mtcti3.CallInfo {
  const message = new CallInfo();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 16:
        message.callid = reader.integer();
        break;
      case 24:
        message.referencecallid = reader.integer();
        break;
      case 32:
        message.relatedcallid = reader.integer();
        break;
      case 40:
        message.state = reader.integer();
        break;
      case 48:
        message.direction = reader.integer();
        break;
      case 56:
        message.activeheld = reader.flag();
        break;
      case 66:
        message.gcid = reader.octets();
        break;
      case 72:
        message.featuresavailable = reader.integer();
        break;
      case 82:
        message.calledparty = reader.text();
        break;
      case 90:
        if (message.callingparty) reader.giveUp();
        message.callingparty = readPartyInfo(reader, reader.nestedEnd());
        break;
      case 98:
        if (message.connectedparty) reader.giveUp();
        message.connectedparty = readPartyInfo(reader, reader.nestedEnd());
        break;
      case 106:
        if (message.originalcalledparty) reader.giveUp();
        message.originalcalledparty = readPartyInfo(reader, reader.nestedEnd());
        break;
      case 114:
        message.tag = reader.text();
        break;
      case 122:
        message.accountcode = reader.text();
        break;
      case 128:
        message.mute = reader.flag();
        break;
      case 136:
        message.failedcause = reader.integer();
        break;
      case 144:
        message.featuresavailable2 = reader.integer();
        break;
      case 152:
        message.recording = reader.flag();
        break;
      case 162:
        message.parkslot = reader.text();
        break;
      case 170:
        if (message.absence) reader.giveUp();
        message.absence = readAbsence(reader, reader.nestedEnd());
        break;
      case 176:
        message.recordingpaused = reader.flag();
        break;
      case 184:
        message.pagecall = reader.flag();
        break;
      case 402:
        if (message.remoteinfo) reader.giveUp();
        message.remoteinfo = readEndInfo(reader, reader.nestedEnd());
        break;
      case 410:
        message.localinfo.push(readEndInfo(reader, reader.nestedEnd()));
        break;
      case 418:
        message.conferencemember.push(readConferenceMember(reader, reader.nestedEnd()));
        break;
      case 426:
        if (message.dialinfo) reader.giveUp();
        message.dialinfo = readDialInfo(reader, reader.nestedEnd());
        break;
      case 434:
        if (message.trunkinfo) reader.giveUp();
        message.trunkinfo = readTrunkInfo(reader, reader.nestedEnd());
        break;
      case 442:
        if (message.queueinfo) reader.giveUp();
        message.queueinfo = readQueueInfo(reader, reader.nestedEnd());
        break;
      case 450:
        if (message.calldata) reader.giveUp();
        message.calldata = readCallData(reader, reader.nestedEnd());
        break;
      case 498:
        if (message.notes) reader.giveUp();
        message.notes = readNotes(reader, reader.nestedEnd());
        break;
      case 506:
        if (message.ucid) reader.giveUp();
        message.ucid = readUCID(reader, reader.nestedEnd());
        break;
      case 514:
        if (message.pintrinsics) reader.giveUp();
        message.pintrinsics = readPIntrinsics(reader, reader.nestedEnd());
        break;
      case 538:
        if (message.targets) reader.giveUp();
        message.targets = readTargets(reader, reader.nestedEnd());
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readPartyInfo(reader: FrameReader, end: number): mtcti3.PartyInfo {
  const message = new PartyInfo();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 8:
        message.numbertype = reader.integer();
        break;
      case 18:
        message.number = reader.text();
        break;
      case 26:
        message.subaddr = reader.text();
        break;
      case 34:
        message.name = reader.text();
        break;
      case 40:
        message.nametype = reader.integer();
        break;
      case 48:
        message.withheld = reader.flag();
        break;
      case 56:
        message.diversionreason = reader.integer();
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readEndInfo(reader: FrameReader, end: number): mtcti3.EndInfo {
  const message = new EndInfo();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 10:
        message.gcid = reader.octets();
        break;
      case 16:
        message.deviceclass = reader.integer();
        break;
      case 24:
        message.devicetype = reader.integer();
        break;
      case 32:
        message.deviceinstance = reader.integer();
        break;
      case 42:
        message.teleworker = reader.text();
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readConferenceMember(reader: FrameReader, end: number): mtcti3.ConferenceMember {
  const message = new ConferenceMember();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 16:
        message.lref = reader.integer();
        break;
      case 40:
        message.state = reader.integer();
        break;
      case 48:
        message.direction = reader.integer();
        break;
      case 56:
        message.activeheld = reader.flag();
        break;
      case 82:
        message.calledparty = reader.text();
        break;
      case 98:
        if (message.connectedparty) reader.giveUp();
        message.connectedparty = readPartyInfo(reader, reader.nestedEnd());
        break;
      case 128:
        message.mute = reader.flag();
        break;
      case 136:
        message.failedcause = reader.integer();
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readDialInfo(reader: FrameReader, end: number): mtcti3.DialInfo {
  const message = new DialInfo();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 10:
        message.number = reader.text();
        break;
      case 16:
        message.calltype = reader.integer();
        break;
      case 24:
        message.withholdcli = reader.flag();
        break;
      case 32:
        message.hidenumber = reader.flag();
        break;
      case 40:
        message.complete = reader.flag();
        break;
      case 50:
        message.madn = reader.text();
        break;
      case 58:
        message.subaddr = reader.text();
        break;
      case 64:
        message.allowcli = reader.flag();
        break;
      case 74:
        message.explicitcli = reader.text();
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readTrunkInfo(reader: FrameReader, end: number): mtcti3.TrunkInfo {
  const message = new TrunkInfo();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 8:
        message.trunktype = reader.integer();
        break;
      case 42:
        message.did = reader.text();
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readQueueInfo(reader: FrameReader, end: number): mtcti3.QueueInfo {
  const message = new QueueInfo();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 26:
        message.number = reader.text();
        break;
      case 34:
        message.name = reader.text();
        break;
      case 40:
        message.priority = reader.integer();
        break;
      case 50:
        message.overflow_number = reader.text();
        break;
      case 58:
        message.overflow_name = reader.text();
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readCallData(reader: FrameReader, end: number): mtcti3.CallData {
  const message = new CallData();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 10:
        message.language = reader.text();
        break;
      case 16:
        message.emergency = reader.flag();
        break;
      case 24:
        message.privacy = reader.flag();
        break;
      case 32:
        message.secure = reader.flag();
        break;
      case 40:
        message.rprivacy = reader.flag();
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readNotes(reader: FrameReader, end: number): mtcti3.Notes {
  const message = new Notes();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 10:
        message.notes = reader.text();
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readUCID(reader: FrameReader, end: number): mtcti3.UCID {
  const message = new UCID();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 10:
        message.ucid = reader.octets();
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readPIntrinsics(reader: FrameReader, end: number): mtcti3.PIntrinsics {
  const message = new PIntrinsics();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 10:
        message.pintrinsics = reader.octets();
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readTargets(reader: FrameReader, end: number): mtcti3.Targets {
  const message = new Targets();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 10:
        message.target.push(readTarget(reader, reader.nestedEnd()));
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readTarget(reader: FrameReader, end: number): mtcti3.Target {
  const message = new Target();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 10:
        if (message.partyinfo) reader.giveUp();
        message.partyinfo = readPartyInfo(reader, reader.nestedEnd());
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readCallLost(reader: FrameReader, end: number): mtcti3.CallLost {
  const message = new CallLost();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 8:
        message.callid = reader.integer();
        break;
      case 16:
        message.referencecallid = reader.integer();
        break;
      case 24:
        message.reason = reader.integer();
        break;
      case 32:
        message.thisenddropped = reader.flag();
        break;
      case 42:
        message.description = reader.text();
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readNotifyLines(reader: FrameReader, end: number): mtcti3.NotifyLines {
  const message = new NotifyLines();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 8:
        message.flags = reader.integer();
        break;
      case 18:
        message.adduser.push(readLinesUser(reader, reader.nestedEnd()));
        break;
      case 26:
        message.addqueue.push(readLinesQueue(reader, reader.nestedEnd()));
        break;
      case 34:
        message.deleteuser.push(readLinesUser(reader, reader.nestedEnd()));
        break;
      case 42:
        message.deletequeue.push(readLinesQueue(reader, reader.nestedEnd()));
        break;
      case 50:
        message.changeuser.push(readLinesUser(reader, reader.nestedEnd()));
        break;
      case 58:
        message.changequeue.push(readLinesQueue(reader, reader.nestedEnd()));
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readLinesUser(reader: FrameReader, end: number): mtcti3.LinesUser {
  const message = new LinesUser();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 10:
        message.guid = reader.octets();
        break;
      case 18:
        message.extn = reader.text();
        break;
      case 26:
        message.name = reader.text();
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readLinesQueue(reader: FrameReader, end: number): mtcti3.LinesQueue {
  const message = new LinesQueue();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 10:
        message.guid = reader.octets();
        break;
      case 18:
        message.extn = reader.text();
        break;
      case 26:
        message.name = reader.text();
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readNotifyUser(reader: FrameReader, end: number): mtcti3.NotifyUser {
  const message = new NotifyUser();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 18:
        message.extn = reader.text();
        break;
      case 26:
        message.name = reader.text();
        break;
      case 34:
        message.fullname = reader.text();
        break;
      case 42:
        message.katakananame = reader.text();
        break;
      case 50:
        message.email = reader.text();
        break;
      case 56:
        message.featuresavailable = reader.integer();
        break;
      case 66:
        message.language = reader.text();
        break;
      case 72:
        message.dnd = reader.flag();
        break;
      case 80:
        message.barred = reader.flag();
        break;
      case 88:
        message.xdirectory = reader.flag();
        break;
      case 96:
        message.voicemail = reader.flag();
        break;
      case 106:
        message.loggedinextn = reader.text();
        break;
      case 112:
        message.extnfault = reader.flag();
        break;
      case 120:
        message.loggedoff = reader.flag();
        break;
      case 130:
        if (message.absence) reader.giveUp();
        message.absence = readAbsence(reader, reader.nestedEnd());
        break;
      case 138:
        if (message.mailbox) reader.giveUp();
        message.mailbox = readMailbox(reader, reader.nestedEnd());
        break;
      case 146:
        message.app = reader.text();
        break;
      case 152:
        message.noapphandler = reader.flag();
        break;
      case 160:
        message.ec500 = reader.flag();
        break;
      case 168:
        message.fwdu = reader.flag();
        break;
      case 176:
        message.fwdb = reader.flag();
        break;
      case 184:
        message.fwdna = reader.flag();
        break;
      case 192:
        message.fwdhg = reader.flag();
        break;
      case 202:
        message.fwdunumber = reader.text();
        break;
      case 210:
        message.fwdbnumber = reader.text();
        break;
      case 216:
        message.fwdtovm = reader.flag();
        break;
      case 224:
        message.offswitch = reader.flag();
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readMailbox(reader: FrameReader, end: number): mtcti3.Mailbox {
  const message = new Mailbox();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 8:
        message.newmessages = reader.integer();
        break;
      case 16:
        message.oldmessages = reader.integer();
        break;
      case 24:
        message.savedmessages = reader.integer();
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readNotifyQueue(reader: FrameReader, end: number): mtcti3.NotifyQueue {
  const message = new NotifyQueue();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 18:
        message.extn = reader.text();
        break;
      case 26:
        message.name = reader.text();
        break;
      case 34:
        message.katakananame = reader.text();
        break;
      case 42:
        message.email = reader.text();
        break;
      case 48:
        message.ringmode = reader.integer();
        break;
      case 56:
        message.noanswertime = reader.integer();
        break;
      case 64:
        message.voicemail = reader.flag();
        break;
      case 72:
        message.voicemailtime = reader.integer();
        break;
      case 80:
        message.servicemode = reader.integer();
        break;
      case 90:
        if (message.queuemembers) reader.giveUp();
        message.queuemembers = readQueueMembers(reader, reader.nestedEnd());
        break;
      case 98:
        if (message.mailbox) reader.giveUp();
        message.mailbox = readMailbox(reader, reader.nestedEnd());
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readQueueMembers(reader: FrameReader, end: number): mtcti3.QueueMembers {
  const message = new QueueMembers();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 10:
        message.member.push(readQueueMember(reader, reader.nestedEnd()));
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readQueueMember(reader: FrameReader, end: number): mtcti3.QueueMember {
  const message = new QueueMember();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 10:
        message.extn = reader.text();
        break;
      case 16:
        message.disabled = reader.flag();
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readNotifyParkServer(reader: FrameReader, end: number): mtcti3.NotifyParkServer {
  const message = new NotifyParkServer();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 8:
        message.dummy = reader.integer();
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}

function readNotifyRefreshWrapper(reader: FrameReader, end: number): mtcti3.NotifyRefreshWrapper {
  const message = new NotifyRefreshWrapper();
  while (reader.pos < end) {
    switch (reader.shortTag()) {
      case 8:
        message.dummy = reader.integer();
        break;
      default:
        reader.giveUp();
    }
  }
  if (reader.pos !== end) reader.giveUp();
  return message;
}
