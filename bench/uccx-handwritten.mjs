/**
 * What the UCCX codec is measured against: a decoder and an encoder written by hand, straight down, for the
 * messages of the six example flows, giving the same objects and octets. They stand on the same primitives (integers
 * and short texts without calls into the runtime, a slab for the output) and are for one protocol version: bounds are
 * checked, a value that does not fit is refused, rows begin where a tag repeats. They keep nothing that is out of
 * order, odd or unknown. What the comparison shows is the price of keeping all that.
 */
import { readInt, readUint, readUshort } from '../dist/lib/wire/message-reader.js';
import { shortAscii, SHORT_ASCII_MAXIMUM } from '../dist/lib/wire/short-text.js';

// ---- decoding ----

function text(b, start, end) {
  const last = b[end - 1] === 0 ? end - 1 : end;
  if (last - start > SHORT_ASCII_MAXIMUM) return b.toString('utf8', start, last);
  for (let at = start; at < last; at++) if (b[at] > 0x7f) return b.toString('utf8', start, last);
  return shortAscii(b, start, last - start);
}

function check(b, size) {
  if (b.length < size) throw new RangeError('fixed part too short');
}

function next(b, at) {
  const end = at + 2 + b[at + 1];
  if (end > b.length) throw new RangeError('floating field too long');
  return end;
}

function namedVariable(b, start, end) {
  const nul = b.indexOf(0, start);
  return { name: text(b, start, nul + 1), value: text(b, nul + 1, end) };
}

function namedArrayElement(b, start, end) {
  const nul = b.indexOf(0, start + 1);
  return { name: text(b, start + 1, nul + 1), index: b[start], value: text(b, nul + 1, end) };
}

/** The floating fields that several call events share; false when the tag is none of them. */
function callContext(m, tag, b, start, end) {
  switch (tag) {
    case 8:
      m.ANI = text(b, start, end);
      return true;
    case 9:
      m.UserToUserInfo = Buffer.from(b.subarray(start, end));
      return true;
    case 10:
      m.DNIS = text(b, start, end);
      return true;
    case 11:
      m.DialedNumber = text(b, start, end);
      return true;
    case 12:
      m.CallerEnteredDigits = text(b, start, end);
      return true;
    case 13:
      m.CallVariable1 = text(b, start, end);
      return true;
    case 14:
      m.CallVariable2 = text(b, start, end);
      return true;
    case 15:
      m.CallVariable3 = text(b, start, end);
      return true;
    case 16:
      m.CallVariable4 = text(b, start, end);
      return true;
    case 17:
      m.CallVariable5 = text(b, start, end);
      return true;
    case 18:
      m.CallVariable6 = text(b, start, end);
      return true;
    case 19:
      m.CallVariable7 = text(b, start, end);
      return true;
    case 20:
      m.CallVariable8 = text(b, start, end);
      return true;
    case 21:
      m.CallVariable9 = text(b, start, end);
      return true;
    case 22:
      m.CallVariable10 = text(b, start, end);
      return true;
    case 46:
      m.CallWrapupData = text(b, start, end);
      return true;
    case 82:
      if (m.namedVariables === undefined) m.namedVariables = [];
      m.namedVariables.push(namedVariable(b, start, end));
      return true;
    case 83:
      if (m.namedArrays === undefined) m.namedArrays = [];
      m.namedArrays.push(namedArrayElement(b, start, end));
      return true;
    default:
      return false;
  }
}

function decodeDelivered(b) {
  check(b, 62);
  const m = {
    type: 'CALL_DELIVERED_EVENT',
    reserved1: readUint(b, 8),
    reserved2: readUint(b, 12),
    reserved3: readUshort(b, 16),
    ConnectionDeviceType: readUshort(b, 18),
    CallID: readUint(b, 20),
    reserved4: readUshort(b, 24),
    reserved5: readUshort(b, 26),
    ApplicationID: readUint(b, 28),
    reserved6: readUint(b, 32),
    CSQID: readUint(b, 36),
    reserved7: readUint(b, 40),
    reserved8: readUshort(b, 44),
    AlertingDeviceType: readUshort(b, 46),
    CallingDeviceType: readUshort(b, 48),
    CalledDeviceType: readUshort(b, 50),
    LastRedirectDeviceType: readUshort(b, 52),
    LocalConnectionState: readUshort(b, 54),
    EventCause: readUshort(b, 56),
    NumNamedVariables: readUshort(b, 58),
    NumNamedArrays: readUshort(b, 60),
  };
  for (let at = 62; at < b.length;) {
    const start = at + 2;
    const end = next(b, at);
    switch (b[at]) {
      case 25:
        m.ConnectionDeviceID = text(b, start, end);
        break;
      case 26:
        m.AlertingDeviceID = text(b, start, end);
        break;
      case 27:
        m.CallingDeviceID = text(b, start, end);
        break;
      case 28:
        m.CalledDeviceID = text(b, start, end);
        break;
      case 29:
        m.LastRedirectDeviceID = text(b, start, end);
        break;
      case 202:
        m.SecondaryCallID = readUint(b, start);
        break;
      default:
        callContext(m, b[at], b, start, end);
    }
    at = end;
  }
  return m;
}

function decodeEstablished(b) {
  check(b, 58);
  const m = {
    type: 'CALL_ESTABLISHED_EVENT',
    reserved1: readUint(b, 8),
    reserved2: readUint(b, 12),
    reserved3: readUshort(b, 16),
    ConnectionDeviceType: readUshort(b, 18),
    CallID: readUint(b, 20),
    reserved4: readUshort(b, 24),
    reserved5: readUshort(b, 26),
    ApplicationID: readUint(b, 28),
    reserved6: readUint(b, 32),
    CSQID: readUint(b, 36),
    reserved7: readUint(b, 40),
    reserved8: readUshort(b, 44),
    AnsweringDeviceType: readUshort(b, 46),
    CallingDeviceType: readUshort(b, 48),
    CalledDeviceType: readUshort(b, 50),
    LastRedirectDeviceType: readUshort(b, 52),
    LocalConnectionState: readUshort(b, 54),
    EventCause: readUshort(b, 56),
  };
  for (let at = 58; at < b.length;) {
    const start = at + 2;
    const end = next(b, at);
    switch (b[at]) {
      case 25:
        m.ConnectionDeviceID = text(b, start, end);
        break;
      case 30:
        m.AnsweringDeviceID = text(b, start, end);
        break;
      case 27:
        m.CallingDeviceID = text(b, start, end);
        break;
      case 28:
        m.CalledDeviceID = text(b, start, end);
        break;
      case 29:
        m.LastRedirectDeviceID = text(b, start, end);
        break;
    }
    at = end;
  }
  return m;
}

function decodeHeld(b) {
  check(b, 30);
  const m = {
    type: 'CALL_HELD_EVENT',
    reserved1: readUint(b, 8),
    reserved2: readUint(b, 12),
    reserved3: readUshort(b, 16),
    ConnectionDeviceType: readUshort(b, 18),
    CallID: readUint(b, 20),
    HoldingDeviceType: readUshort(b, 24),
    LocalConnectionState: readUshort(b, 26),
    EventCause: readUshort(b, 28),
  };
  for (let at = 30; at < b.length;) {
    const end = next(b, at);
    if (b[at] === 25) m.ConnectionDeviceID = text(b, at + 2, end);
    else if (b[at] === 31) m.HoldingDeviceID = text(b, at + 2, end);
    at = end;
  }
  return m;
}

function decodeCleared(b) {
  check(b, 28);
  const m = {
    type: 'CALL_CLEARED_EVENT',
    reserved1: readUint(b, 8),
    reserved2: readUint(b, 12),
    reserved3: readUshort(b, 16),
    reserved4: readUshort(b, 18),
    CallID: readUint(b, 20),
    LocalConnectionState: readUshort(b, 24),
    EventCause: readUshort(b, 26),
  };
  for (let at = 28; at < b.length;) {
    const end = next(b, at);
    if (b[at] === 25) m.reserved25 = text(b, at + 2, end);
    at = end;
  }
  return m;
}

function decodeConnectionCleared(b) {
  check(b, 30);
  const m = {
    type: 'CALL_CONNECTION_CLEARED_EVENT',
    reserved1: readUint(b, 8),
    reserved2: readUint(b, 12),
    reserved3: readUshort(b, 16),
    ConnectionDeviceType: readUshort(b, 18),
    CallID: readUint(b, 20),
    ReleasingDeviceType: readUshort(b, 24),
    LocalConnectionState: readUshort(b, 26),
    EventCause: readUshort(b, 28),
  };
  for (let at = 30; at < b.length;) {
    const end = next(b, at);
    if (b[at] === 25) m.ConnectionDeviceID = text(b, at + 2, end);
    else if (b[at] === 33) m.ReleasingDeviceID = text(b, at + 2, end);
    at = end;
  }
  return m;
}

function decodeOriginated(b) {
  check(b, 54);
  const m = {
    type: 'CALL_ORIGINATED_EVENT',
    reserved1: readUint(b, 8),
    reserved2: readUint(b, 12),
    reserved3: readUshort(b, 16),
    ConnectionDeviceType: readUshort(b, 18),
    CallID: readUint(b, 20),
    reserved4: readUshort(b, 24),
    reserved5: readUshort(b, 26),
    ApplicationID: readUint(b, 28),
    reserved6: readUint(b, 32),
    CSQID: readUint(b, 36),
    reserved7: readUint(b, 40),
    reserved8: readUshort(b, 44),
    CallingDeviceType: readUshort(b, 46),
    CalledDeviceType: readUshort(b, 48),
    LocalConnectionState: readUshort(b, 50),
    EventCause: readUshort(b, 52),
  };
  for (let at = 54; at < b.length;) {
    const end = next(b, at);
    if (b[at] === 25) m.ConnectionDeviceID = text(b, at + 2, end);
    else if (b[at] === 27) m.CallingDeviceID = text(b, at + 2, end);
    else if (b[at] === 28) m.CalledDeviceID = text(b, at + 2, end);
    at = end;
  }
  return m;
}

function decodeServiceInitiated(b) {
  check(b, 52);
  const m = {
    type: 'CALL_SERVICE_INITIATED_EVENT',
    reserved1: readUint(b, 8),
    reserved2: readUint(b, 12),
    reserved3: readUshort(b, 16),
    ConnectionDeviceType: readUshort(b, 18),
    CallID: readUint(b, 20),
    reserved4: readUshort(b, 24),
    reserved5: readUshort(b, 26),
    ApplicationID: readUint(b, 28),
    reserved6: readUint(b, 32),
    CSQID: readUint(b, 36),
    reserved7: readUint(b, 40),
    reserved8: readUshort(b, 44),
    CallingDeviceType: readUshort(b, 46),
    LocalConnectionState: readUshort(b, 48),
    EventCause: readUshort(b, 50),
  };
  for (let at = 52; at < b.length;) {
    const end = next(b, at);
    if (b[at] === 25) m.ConnectionDeviceID = text(b, at + 2, end);
    else if (b[at] === 27) m.CallingDeviceID = text(b, at + 2, end);
    at = end;
  }
  return m;
}

function readParty(m, row, tag, b, start, end) {
  const name =
    tag === 39 ? 'ConnectedPartyCallID' : tag === 40 ? 'ConnectedPartyDeviceType' : 'ConnectedPartyDeviceID';
  if (row === undefined || row[name] !== undefined) {
    row = {};
    if (m.parties === undefined) m.parties = [row];
    else m.parties.push(row);
  }
  if (tag === 39) row.ConnectedPartyCallID = readUint(b, start);
  else if (tag === 40) row.ConnectedPartyDeviceType = readUshort(b, start);
  else row.ConnectedPartyDeviceID = text(b, start, end);
  return row;
}

function decodeConferenced(b) {
  check(b, 54);
  const m = {
    type: 'CALL_CONFERENCED_EVENT',
    reserved1: readUint(b, 8),
    reserved2: readUint(b, 12),
    reserved3: readUshort(b, 16),
    PrimaryDeviceType: readUshort(b, 18),
    PrimaryCallID: readUint(b, 20),
    reserved4: readUshort(b, 24),
    reserved5: readUshort(b, 26),
    reserved6: readUint(b, 28),
    reserved7: readUint(b, 32),
    reserved8: readUshort(b, 36),
    NumParties: readUshort(b, 38),
    SecondaryDeviceType: readUshort(b, 40),
    SecondaryCallID: readUint(b, 42),
    ControllerDeviceType: readUshort(b, 46),
    AddedPartyDeviceType: readUshort(b, 48),
    LocalConnectionState: readUshort(b, 50),
    EventCause: readUshort(b, 52),
  };
  let row;
  for (let at = 54; at < b.length;) {
    const start = at + 2;
    const end = next(b, at);
    switch (b[at]) {
      case 35:
        m.PrimaryDeviceID = text(b, start, end);
        break;
      case 36:
        m.SecondaryDeviceID = text(b, start, end);
        break;
      case 37:
        m.ControllerDeviceID = text(b, start, end);
        break;
      case 38:
        m.AddedPartyDeviceID = text(b, start, end);
        break;
      case 39:
      case 40:
      case 41:
        row = readParty(m, row, b[at], b, start, end);
        break;
    }
    at = end;
  }
  return m;
}

function decodeTransferred(b) {
  check(b, 54);
  const m = {
    type: 'CALL_TRANSFERRED_EVENT',
    reserved1: readUint(b, 8),
    reserved2: readUint(b, 12),
    reserved3: readUshort(b, 16),
    PrimaryDeviceType: readUshort(b, 18),
    PrimaryCallID: readUint(b, 20),
    reserved4: readUshort(b, 24),
    reserved5: readUshort(b, 26),
    reserved6: readUint(b, 28),
    reserved7: readUint(b, 32),
    reserved8: readUshort(b, 36),
    NumParties: readUshort(b, 38),
    SecondaryDeviceType: readUshort(b, 40),
    SecondaryCallID: readUint(b, 42),
    TransferringDeviceType: readUshort(b, 46),
    TransferredDeviceType: readUshort(b, 48),
    LocalConnectionState: readUshort(b, 50),
    EventCause: readUshort(b, 52),
  };
  let row;
  for (let at = 54; at < b.length;) {
    const start = at + 2;
    const end = next(b, at);
    switch (b[at]) {
      case 35:
        m.PrimaryDeviceID = text(b, start, end);
        break;
      case 36:
        m.SecondaryDeviceID = text(b, start, end);
        break;
      case 42:
        m.TransferringDeviceID = text(b, start, end);
        break;
      case 43:
        m.TransferredDeviceID = text(b, start, end);
        break;
      case 39:
      case 40:
      case 41:
        row = readParty(m, row, b[at], b, start, end);
        break;
    }
    at = end;
  }
  return m;
}

function decodeQueued(b) {
  check(b, 48);
  const m = {
    type: 'CALL_QUEUED_EVENT',
    reserved1: readUint(b, 8),
    reserved2: readUint(b, 12),
    reserved3: readUshort(b, 16),
    ConnectionDeviceType: readUshort(b, 18),
    CallID: readUint(b, 20),
    ApplicationID: readUint(b, 24),
    reserved4: readUint(b, 28),
    QueueDeviceType: readUshort(b, 32),
    CallingDeviceType: readUshort(b, 34),
    CalledDeviceType: readUshort(b, 36),
    LastRedirectDeviceType: readUshort(b, 38),
    reserved5: readUshort(b, 40),
    NumCSQs: readUshort(b, 42),
    LocalConnectionState: readUshort(b, 44),
    EventCause: readUshort(b, 46),
  };
  let row;
  for (let at = 48; at < b.length;) {
    const start = at + 2;
    const end = next(b, at);
    switch (b[at]) {
      case 25:
        m.ConnectionDeviceID = text(b, start, end);
        break;
      case 45:
        m.QueueDeviceID = text(b, start, end);
        break;
      case 27:
        m.CallingDeviceID = text(b, start, end);
        break;
      case 28:
        m.CalledDeviceID = text(b, start, end);
        break;
      case 29:
        m.LastRedirectDeviceID = text(b, start, end);
        break;
      case 62:
      case 63:
      case 64:
        row = readCsq(m, row, b[at], b, start);
        break;
    }
    at = end;
  }
  return m;
}

function readCsq(m, row, tag, b, start) {
  const name = tag === 62 ? 'CSQID' : tag === 63 ? 'reserved63' : tag === 64 ? 'reserved64' : 'CSQState';
  if (row === undefined || row[name] !== undefined) {
    row = {};
    if (m.csqs === undefined) m.csqs = [row];
    else m.csqs.push(row);
  }
  if (tag === 62) row.CSQID = readUint(b, start);
  else if (tag === 63) row.reserved63 = readUint(b, start);
  else if (tag === 64) row.reserved64 = readUshort(b, start);
  else row.CSQState = readUshort(b, start);
  return row;
}

function decodeBegin(b) {
  check(b, 34);
  const m = {
    type: 'BEGIN_CALL_EVENT',
    reserved1: readUint(b, 8),
    reserved2: readUint(b, 12),
    reserved3: readUshort(b, 16),
    NumCTIClients: readUshort(b, 18),
    NumNamedVariables: readUshort(b, 20),
    NumNamedArrays: readUshort(b, 22),
    CallType: readUshort(b, 24),
    ConnectionDeviceType: readUshort(b, 26),
    CallID: readUint(b, 28),
    CalledPartyDisposition: readUshort(b, 32),
  };
  for (let at = 34; at < b.length;) {
    const end = next(b, at);
    if (b[at] === 25) m.ConnectionDeviceID = text(b, at + 2, end);
    else callContext(m, b[at], b, at + 2, end);
    at = end;
  }
  return m;
}

function decodeEnd(b) {
  check(b, 24);
  const m = {
    type: 'END_CALL_EVENT',
    reserved1: readUint(b, 8),
    reserved2: readUint(b, 12),
    reserved3: readUshort(b, 16),
    ConnectionDeviceType: readUshort(b, 18),
    CallID: readUint(b, 20),
  };
  for (let at = 24; at < b.length;) {
    const end = next(b, at);
    if (b[at] === 25) m.ConnectionDeviceID = text(b, at + 2, end);
    at = end;
  }
  return m;
}

function decodeDataUpdate(b) {
  check(b, 48);
  const m = {
    type: 'CALL_DATA_UPDATE_EVENT',
    reserved1: readUint(b, 8),
    reserved2: readUint(b, 12),
    reserved3: readUshort(b, 16),
    NumCTIClients: readUshort(b, 18),
    NumNamedVariables: readUshort(b, 20),
    NumNamedArrays: readUshort(b, 22),
    CallType: readUshort(b, 24),
    ConnectionDeviceType: readUshort(b, 26),
    CallID: readUint(b, 28),
    NewConnectionDeviceType: readUshort(b, 32),
    NewCallID: readUint(b, 34),
    CalledPartyDisposition: readUshort(b, 38),
    CampaignID: readUint(b, 40),
    reserved4: readUint(b, 44),
  };
  for (let at = 48; at < b.length;) {
    const start = at + 2;
    const end = next(b, at);
    switch (b[at]) {
      case 25:
        m.ConnectionDeviceID = text(b, start, end);
        break;
      case 47:
        m.NewConnectionDeviceID = text(b, start, end);
        break;
      case 95:
        m.CustomerPhoneNumber = text(b, start, end);
        break;
      case 96:
        m.CustomerAccountNumber = text(b, start, end);
        break;
      default:
        callContext(m, b[at], b, start, end);
    }
    at = end;
  }
  return m;
}

function decodeSetCallData(b) {
  check(b, 38);
  const m = {
    type: 'SET_CALL_DATA_REQ',
    InvokeID: readUint(b, 8),
    reserved1: readUint(b, 12),
    ConnectionDeviceType: readUshort(b, 16),
    CallID: readUint(b, 18),
    NumNamedVariables: readUshort(b, 22),
    NumNamedArrays: readUshort(b, 24),
    CallType: readUshort(b, 26),
    CalledPartyDisposition: readUshort(b, 28),
    reserved2: readUint(b, 30),
    reserved3: readUint(b, 34),
  };
  for (let at = 38; at < b.length;) {
    const start = at + 2;
    const end = next(b, at);
    if (b[at] === 25) m.ConnectionDeviceID = text(b, start, end);
    else if (b[at] === 96) m.CustomerAccountNumber = text(b, start, end);
    else callContext(m, b[at], b, start, end);
    at = end;
  }
  return m;
}

function decodeAgentState(b) {
  check(b, 66);
  const m = {
    type: 'AGENT_STATE_EVENT',
    reserved1: readUint(b, 8),
    reserved2: readUint(b, 12),
    reserved3: readUint(b, 16),
    reserved4: readUshort(b, 20),
    CSQState: readUshort(b, 22),
    StateDuration: readUint(b, 24),
    CSQID: readUint(b, 28),
    reserved5: readUint(b, 32),
    reserved6: readUshort(b, 36),
    AgentState: readUshort(b, 38),
    EventReasonCode: readUshort(b, 40),
    reserved7: readInt(b, 42),
    reserved8: readUint(b, 46),
    reserved9: readUshort(b, 50),
    reserved10: readUint(b, 52),
    reserved11: readInt(b, 56),
    reserved12: readInt(b, 60),
    numCSQs: readUshort(b, 64),
  };
  let row;
  for (let at = 66; at < b.length;) {
    const start = at + 2;
    const end = next(b, at);
    switch (b[at]) {
      case 23:
        m.CTIClientSignature = text(b, start, end);
        break;
      case 5:
        m.reserved5Float = text(b, start, end);
        break;
      case 4:
        m.AgentExtension = text(b, start, end);
        break;
      case 6:
        m.AgentInstrument = text(b, start, end);
        break;
      case 194:
        m.AgentID = text(b, start, end);
        break;
      case 150:
        m.Duration = readUint(b, start);
        break;
      case 123:
        m.NextAgentState = readUshort(b, start);
        break;
      case 62:
      case 63:
      case 64:
      case 65:
        row = readCsq(m, row, b[at], b, start);
        break;
    }
    at = end;
  }
  return m;
}

function decodeDequeued(b) {
  check(b, 42);
  const m = {
    type: 'CALL_DEQUEUED_EVENT',
    reserved1: readUint(b, 8),
    reserved2: readUint(b, 12),
    reserved3: readUshort(b, 16),
    ConnectionDeviceType: readUshort(b, 18),
    CallID: readUint(b, 20),
    ApplicationID: readUint(b, 24),
    reserved4: readUint(b, 28),
    QueueDeviceType: readUshort(b, 32),
    NumQueued: readUshort(b, 34),
    NumCSQs: readUshort(b, 36),
    LocalConnectionState: readUshort(b, 38),
    EventCause: readUshort(b, 40),
  };
  let row;
  for (let at = 42; at < b.length;) {
    const start = at + 2;
    const end = next(b, at);
    if (b[at] === 25) m.ConnectionDeviceID = text(b, start, end);
    else if (b[at] === 45) m.QueueDeviceID = text(b, start, end);
    else if (b[at] >= 62 && b[at] <= 64) row = readCsq(m, row, b[at], b, start);
    at = end;
  }
  return m;
}

export function decode(b) {
  if (b.length < 8 || readUint(b, 0) !== b.length - 8) throw new RangeError('wrong length');
  switch (readUint(b, 4)) {
    case 9:
      return decodeDelivered(b);
    case 10:
      return decodeEstablished(b);
    case 11:
      return decodeHeld(b);
    case 13:
      return decodeCleared(b);
    case 14:
      return decodeConnectionCleared(b);
    case 15:
      return decodeOriginated(b);
    case 17:
      return decodeConferenced(b);
    case 18:
      return decodeTransferred(b);
    case 20:
      return decodeServiceInitiated(b);
    case 21:
      return decodeQueued(b);
    case 23:
      return decodeBegin(b);
    case 24:
      return decodeEnd(b);
    case 25:
      return decodeDataUpdate(b);
    case 26:
      return decodeSetCallData(b);
    case 30:
      return decodeAgentState(b);
    case 86:
      return decodeDequeued(b);
    default:
      throw new RangeError('unknown message');
  }
}

// ---- encoding ----

/** Room for any message of the flows. */
const ROOM = 1024;
const SLAB = 32 * 1024;
let slab = Buffer.alloc(0);
let used = 0;

function begin(id) {
  if (slab.length - used < ROOM) {
    slab = Buffer.allocUnsafeSlow(SLAB);
    used = 0;
  }
  const b = slab.subarray(used);
  write32(b, 4, id);
  return b;
}

function finish(b, at) {
  write32(b, 0, at - 8);
  used += at;
  return b.subarray(0, at);
}

function write32(b, at, value) {
  b[at] = value >>> 24;
  b[at + 1] = value >>> 16;
  b[at + 2] = value >>> 8;
  b[at + 3] = value;
}

function uint(b, at, value) {
  if (value >>> 0 !== value) throw new RangeError('no unsigned 32-bit integer');
  write32(b, at, value);
}

function int(b, at, value) {
  if ((value | 0) !== value) throw new RangeError('no signed 32-bit integer');
  write32(b, at, value);
}

function ushort(b, at, value) {
  if ((value & 0xffff) !== value) throw new RangeError('no unsigned 16-bit integer');
  b[at] = value >>> 8;
  b[at + 1] = value;
}

/** Writes a text with its NUL; gives the position after it. */
function writeText(b, at, value) {
  const length = value.length;
  if (length <= 24) {
    let i = 0;
    for (; i < length; i++) {
      const code = value.charCodeAt(i);
      if (code > 0x7f) break;
      b[at + i] = code;
    }
    if (i === length) {
      b[at + i] = 0;
      return at + i + 1;
    }
  }
  const end = at + b.write(value, at);
  b[end] = 0;
  return end + 1;
}

function putText(b, at, tag, value, maximum) {
  if (value === undefined) return at;
  const end = writeText(b, at + 2, value);
  if (end - at - 2 > maximum) throw new RangeError('text too long');
  b[at] = tag;
  b[at + 1] = end - at - 2;
  return end;
}

function putUint(b, at, tag, value) {
  if (value === undefined) return at;
  b[at] = tag;
  b[at + 1] = 4;
  uint(b, at + 2, value);
  return at + 6;
}

function putUshort(b, at, tag, value) {
  if (value === undefined) return at;
  b[at] = tag;
  b[at + 1] = 2;
  ushort(b, at + 2, value);
  return at + 4;
}

function putOctets(b, at, tag, value, maximum) {
  if (value === undefined) return at;
  if (value.length > maximum) throw new RangeError('too many octets');
  b[at] = tag;
  b[at + 1] = value.length;
  b.set(value, at + 2);
  return at + 2 + value.length;
}

function putNamed(b, at, tag, row) {
  let end = at + 2;
  if (tag === 83) b[end++] = row.index;
  end = writeText(b, end, row.name);
  end = writeText(b, end, row.value);
  b[at] = tag;
  b[at + 1] = end - at - 2;
  return end;
}

function putCallVariables(b, at, m) {
  at = putText(b, at, 13, m.CallVariable1, 40);
  at = putText(b, at, 14, m.CallVariable2, 40);
  at = putText(b, at, 15, m.CallVariable3, 40);
  at = putText(b, at, 16, m.CallVariable4, 40);
  at = putText(b, at, 17, m.CallVariable5, 40);
  at = putText(b, at, 18, m.CallVariable6, 40);
  at = putText(b, at, 19, m.CallVariable7, 40);
  at = putText(b, at, 20, m.CallVariable8, 40);
  at = putText(b, at, 21, m.CallVariable9, 40);
  at = putText(b, at, 22, m.CallVariable10, 40);
  at = putText(b, at, 46, m.CallWrapupData, 40);
  if (m.namedVariables !== undefined) for (const row of m.namedVariables) at = putNamed(b, at, 82, row);
  if (m.namedArrays !== undefined) for (const row of m.namedArrays) at = putNamed(b, at, 83, row);
  return at;
}

function putCsqs(b, at, rows) {
  if (rows === undefined) return at;
  for (const row of rows) {
    at = putUint(b, at, 62, row.CSQID);
    at = putUint(b, at, 63, row.reserved63);
    at = putUshort(b, at, 64, row.reserved64);
    at = putUshort(b, at, 65, row.CSQState);
  }
  return at;
}

function putParties(b, at, rows) {
  if (rows === undefined) return at;
  for (const row of rows) {
    at = putUint(b, at, 39, row.ConnectedPartyCallID);
    at = putUshort(b, at, 40, row.ConnectedPartyDeviceType);
    at = putText(b, at, 41, row.ConnectedPartyDeviceID, 64);
  }
  return at;
}

function putEventHead(b, m) {
  uint(b, 8, m.reserved1);
  uint(b, 12, m.reserved2);
  ushort(b, 16, m.reserved3);
}

/** What delivered, established, originated and service-initiated begin with. */
function putCallHead(b, m) {
  putEventHead(b, m);
  ushort(b, 18, m.ConnectionDeviceType);
  uint(b, 20, m.CallID);
  ushort(b, 24, m.reserved4);
  ushort(b, 26, m.reserved5);
  uint(b, 28, m.ApplicationID);
  uint(b, 32, m.reserved6);
  uint(b, 36, m.CSQID);
  uint(b, 40, m.reserved7);
  ushort(b, 44, m.reserved8);
}

function encodeDelivered(m) {
  const b = begin(9);
  putCallHead(b, m);
  ushort(b, 46, m.AlertingDeviceType);
  ushort(b, 48, m.CallingDeviceType);
  ushort(b, 50, m.CalledDeviceType);
  ushort(b, 52, m.LastRedirectDeviceType);
  ushort(b, 54, m.LocalConnectionState);
  ushort(b, 56, m.EventCause);
  ushort(b, 58, m.NumNamedVariables);
  ushort(b, 60, m.NumNamedArrays);
  let at = putText(b, 62, 25, m.ConnectionDeviceID, 64);
  at = putText(b, at, 26, m.AlertingDeviceID, 64);
  at = putText(b, at, 27, m.CallingDeviceID, 64);
  at = putText(b, at, 28, m.CalledDeviceID, 64);
  at = putText(b, at, 29, m.LastRedirectDeviceID, 64);
  at = putUint(b, at, 202, m.SecondaryCallID);
  at = putText(b, at, 8, m.ANI, 40);
  at = putOctets(b, at, 9, m.UserToUserInfo, 131);
  at = putText(b, at, 10, m.DNIS, 32);
  at = putText(b, at, 11, m.DialedNumber, 40);
  at = putText(b, at, 12, m.CallerEnteredDigits, 40);
  return finish(b, putCallVariables(b, at, m));
}

function encodeEstablished(m) {
  const b = begin(10);
  putCallHead(b, m);
  ushort(b, 46, m.AnsweringDeviceType);
  ushort(b, 48, m.CallingDeviceType);
  ushort(b, 50, m.CalledDeviceType);
  ushort(b, 52, m.LastRedirectDeviceType);
  ushort(b, 54, m.LocalConnectionState);
  ushort(b, 56, m.EventCause);
  let at = putText(b, 58, 25, m.ConnectionDeviceID, 64);
  at = putText(b, at, 30, m.AnsweringDeviceID, 64);
  at = putText(b, at, 27, m.CallingDeviceID, 64);
  at = putText(b, at, 28, m.CalledDeviceID, 64);
  return finish(b, putText(b, at, 29, m.LastRedirectDeviceID, 64));
}

function encodeHeld(m) {
  const b = begin(11);
  putEventHead(b, m);
  ushort(b, 18, m.ConnectionDeviceType);
  uint(b, 20, m.CallID);
  ushort(b, 24, m.HoldingDeviceType);
  ushort(b, 26, m.LocalConnectionState);
  ushort(b, 28, m.EventCause);
  const at = putText(b, 30, 25, m.ConnectionDeviceID, 64);
  return finish(b, putText(b, at, 31, m.HoldingDeviceID, 64));
}

function encodeCleared(m) {
  const b = begin(13);
  putEventHead(b, m);
  ushort(b, 18, m.reserved4);
  uint(b, 20, m.CallID);
  ushort(b, 24, m.LocalConnectionState);
  ushort(b, 26, m.EventCause);
  return finish(b, putText(b, 28, 25, m.reserved25, 64));
}

function encodeConnectionCleared(m) {
  const b = begin(14);
  putEventHead(b, m);
  ushort(b, 18, m.ConnectionDeviceType);
  uint(b, 20, m.CallID);
  ushort(b, 24, m.ReleasingDeviceType);
  ushort(b, 26, m.LocalConnectionState);
  ushort(b, 28, m.EventCause);
  const at = putText(b, 30, 25, m.ConnectionDeviceID, 64);
  return finish(b, putText(b, at, 33, m.ReleasingDeviceID, 64));
}

function encodeOriginated(m) {
  const b = begin(15);
  putCallHead(b, m);
  ushort(b, 46, m.CallingDeviceType);
  ushort(b, 48, m.CalledDeviceType);
  ushort(b, 50, m.LocalConnectionState);
  ushort(b, 52, m.EventCause);
  let at = putText(b, 54, 25, m.ConnectionDeviceID, 64);
  at = putText(b, at, 27, m.CallingDeviceID, 64);
  return finish(b, putText(b, at, 28, m.CalledDeviceID, 64));
}

function encodeServiceInitiated(m) {
  const b = begin(20);
  putCallHead(b, m);
  ushort(b, 46, m.CallingDeviceType);
  ushort(b, 48, m.LocalConnectionState);
  ushort(b, 50, m.EventCause);
  const at = putText(b, 52, 25, m.ConnectionDeviceID, 64);
  return finish(b, putText(b, at, 27, m.CallingDeviceID, 64));
}

/** What conferenced and transferred begin with. */
function putJoinHead(b, m) {
  putEventHead(b, m);
  ushort(b, 18, m.PrimaryDeviceType);
  uint(b, 20, m.PrimaryCallID);
  ushort(b, 24, m.reserved4);
  ushort(b, 26, m.reserved5);
  uint(b, 28, m.reserved6);
  uint(b, 32, m.reserved7);
  ushort(b, 36, m.reserved8);
  ushort(b, 38, m.NumParties);
  ushort(b, 40, m.SecondaryDeviceType);
  uint(b, 42, m.SecondaryCallID);
}

function encodeConferenced(m) {
  const b = begin(17);
  putJoinHead(b, m);
  ushort(b, 46, m.ControllerDeviceType);
  ushort(b, 48, m.AddedPartyDeviceType);
  ushort(b, 50, m.LocalConnectionState);
  ushort(b, 52, m.EventCause);
  let at = putText(b, 54, 35, m.PrimaryDeviceID, 64);
  at = putText(b, at, 36, m.SecondaryDeviceID, 64);
  at = putText(b, at, 37, m.ControllerDeviceID, 64);
  at = putText(b, at, 38, m.AddedPartyDeviceID, 64);
  return finish(b, putParties(b, at, m.parties));
}

function encodeTransferred(m) {
  const b = begin(18);
  putJoinHead(b, m);
  ushort(b, 46, m.TransferringDeviceType);
  ushort(b, 48, m.TransferredDeviceType);
  ushort(b, 50, m.LocalConnectionState);
  ushort(b, 52, m.EventCause);
  let at = putText(b, 54, 35, m.PrimaryDeviceID, 64);
  at = putText(b, at, 36, m.SecondaryDeviceID, 64);
  at = putText(b, at, 42, m.TransferringDeviceID, 64);
  at = putText(b, at, 43, m.TransferredDeviceID, 64);
  return finish(b, putParties(b, at, m.parties));
}

function encodeQueued(m) {
  const b = begin(21);
  putEventHead(b, m);
  ushort(b, 18, m.ConnectionDeviceType);
  uint(b, 20, m.CallID);
  uint(b, 24, m.ApplicationID);
  uint(b, 28, m.reserved4);
  ushort(b, 32, m.QueueDeviceType);
  ushort(b, 34, m.CallingDeviceType);
  ushort(b, 36, m.CalledDeviceType);
  ushort(b, 38, m.LastRedirectDeviceType);
  ushort(b, 40, m.reserved5);
  ushort(b, 42, m.NumCSQs);
  ushort(b, 44, m.LocalConnectionState);
  ushort(b, 46, m.EventCause);
  let at = putText(b, 48, 25, m.ConnectionDeviceID, 64);
  at = putText(b, at, 45, m.QueueDeviceID, 64);
  at = putText(b, at, 27, m.CallingDeviceID, 64);
  at = putText(b, at, 28, m.CalledDeviceID, 64);
  at = putText(b, at, 29, m.LastRedirectDeviceID, 64);
  return finish(b, putCsqs(b, at, m.csqs));
}

function encodeBegin(m) {
  const b = begin(23);
  putEventHead(b, m);
  ushort(b, 18, m.NumCTIClients);
  ushort(b, 20, m.NumNamedVariables);
  ushort(b, 22, m.NumNamedArrays);
  ushort(b, 24, m.CallType);
  ushort(b, 26, m.ConnectionDeviceType);
  uint(b, 28, m.CallID);
  ushort(b, 32, m.CalledPartyDisposition);
  let at = putText(b, 34, 25, m.ConnectionDeviceID, 64);
  at = putText(b, at, 8, m.ANI, 40);
  at = putOctets(b, at, 9, m.UserToUserInfo, 131);
  at = putText(b, at, 10, m.DNIS, 32);
  at = putText(b, at, 11, m.DialedNumber, 40);
  at = putText(b, at, 12, m.CallerEnteredDigits, 40);
  return finish(b, putCallVariables(b, at, m));
}

function encodeEnd(m) {
  const b = begin(24);
  putEventHead(b, m);
  ushort(b, 18, m.ConnectionDeviceType);
  uint(b, 20, m.CallID);
  return finish(b, putText(b, 24, 25, m.ConnectionDeviceID, 64));
}

function encodeDataUpdate(m) {
  const b = begin(25);
  putEventHead(b, m);
  ushort(b, 18, m.NumCTIClients);
  ushort(b, 20, m.NumNamedVariables);
  ushort(b, 22, m.NumNamedArrays);
  ushort(b, 24, m.CallType);
  ushort(b, 26, m.ConnectionDeviceType);
  uint(b, 28, m.CallID);
  ushort(b, 32, m.NewConnectionDeviceType);
  uint(b, 34, m.NewCallID);
  ushort(b, 38, m.CalledPartyDisposition);
  uint(b, 40, m.CampaignID);
  uint(b, 44, m.reserved4);
  let at = putText(b, 48, 25, m.ConnectionDeviceID, 64);
  at = putText(b, at, 47, m.NewConnectionDeviceID, 64);
  at = putText(b, at, 8, m.ANI, 40);
  at = putText(b, at, 12, m.CallerEnteredDigits, 40);
  at = putCallVariables(b, at, m);
  at = putText(b, at, 95, m.CustomerPhoneNumber, 20);
  return finish(b, putText(b, at, 96, m.CustomerAccountNumber, 32));
}

function encodeSetCallData(m) {
  const b = begin(26);
  uint(b, 8, m.InvokeID);
  uint(b, 12, m.reserved1);
  ushort(b, 16, m.ConnectionDeviceType);
  uint(b, 18, m.CallID);
  ushort(b, 22, m.NumNamedVariables);
  ushort(b, 24, m.NumNamedArrays);
  ushort(b, 26, m.CallType);
  ushort(b, 28, m.CalledPartyDisposition);
  uint(b, 30, m.reserved2);
  uint(b, 34, m.reserved3);
  let at = putText(b, 38, 25, m.ConnectionDeviceID, 64);
  at = putText(b, at, 8, m.ANI, 40);
  at = putText(b, at, 12, m.CallerEnteredDigits, 40);
  at = putCallVariables(b, at, m);
  return finish(b, putText(b, at, 96, m.CustomerAccountNumber, 32));
}

function encodeAgentState(m) {
  const b = begin(30);
  uint(b, 8, m.reserved1);
  uint(b, 12, m.reserved2);
  uint(b, 16, m.reserved3);
  ushort(b, 20, m.reserved4);
  ushort(b, 22, m.CSQState);
  uint(b, 24, m.StateDuration);
  uint(b, 28, m.CSQID);
  uint(b, 32, m.reserved5);
  ushort(b, 36, m.reserved6);
  ushort(b, 38, m.AgentState);
  ushort(b, 40, m.EventReasonCode);
  int(b, 42, m.reserved7);
  uint(b, 46, m.reserved8);
  ushort(b, 50, m.reserved9);
  uint(b, 52, m.reserved10);
  int(b, 56, m.reserved11);
  int(b, 60, m.reserved12);
  ushort(b, 64, m.numCSQs);
  let at = putText(b, 66, 23, m.CTIClientSignature, 64);
  at = putText(b, at, 5, m.reserved5Float, 12);
  at = putText(b, at, 4, m.AgentExtension, 16);
  at = putText(b, at, 6, m.AgentInstrument, 64);
  at = putText(b, at, 194, m.AgentID, 32);
  at = putUint(b, at, 150, m.Duration);
  at = putUshort(b, at, 123, m.NextAgentState);
  return finish(b, putCsqs(b, at, m.csqs));
}

function encodeDequeued(m) {
  const b = begin(86);
  putEventHead(b, m);
  ushort(b, 18, m.ConnectionDeviceType);
  uint(b, 20, m.CallID);
  uint(b, 24, m.ApplicationID);
  uint(b, 28, m.reserved4);
  ushort(b, 32, m.QueueDeviceType);
  ushort(b, 34, m.NumQueued);
  ushort(b, 36, m.NumCSQs);
  ushort(b, 38, m.LocalConnectionState);
  ushort(b, 40, m.EventCause);
  let at = putText(b, 42, 25, m.ConnectionDeviceID, 64);
  at = putText(b, at, 45, m.QueueDeviceID, 64);
  return finish(b, putCsqs(b, at, m.csqs));
}

const ENCODERS = {
  CALL_DELIVERED_EVENT: encodeDelivered,
  CALL_ESTABLISHED_EVENT: encodeEstablished,
  CALL_HELD_EVENT: encodeHeld,
  CALL_CLEARED_EVENT: encodeCleared,
  CALL_CONNECTION_CLEARED_EVENT: encodeConnectionCleared,
  CALL_ORIGINATED_EVENT: encodeOriginated,
  CALL_CONFERENCED_EVENT: encodeConferenced,
  CALL_TRANSFERRED_EVENT: encodeTransferred,
  CALL_SERVICE_INITIATED_EVENT: encodeServiceInitiated,
  CALL_QUEUED_EVENT: encodeQueued,
  BEGIN_CALL_EVENT: encodeBegin,
  END_CALL_EVENT: encodeEnd,
  CALL_DATA_UPDATE_EVENT: encodeDataUpdate,
  SET_CALL_DATA_REQ: encodeSetCallData,
  AGENT_STATE_EVENT: encodeAgentState,
  CALL_DEQUEUED_EVENT: encodeDequeued,
};

export function encode(m) {
  return ENCODERS[m.type](m);
}
