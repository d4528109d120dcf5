// Made by scripts/generate-uccx-codec.mjs from the table in messages.ts. Do not edit.
import {
  copyOctets,
  fieldTooLong,
  fixedPartTooShort,
  readInt,
  readUchar,
  readUint,
  readUshort,
  type MessageReader,
} from '../../wire/message-reader';
import type { MessageWriter } from '../../wire/message-writer';
import type { UccxMessageInputOf, UccxMessageName, UccxMessageOf } from './messages';
type Item<List extends readonly unknown[] | undefined> = NonNullable<List>[number];

/** FAILURE_CONF, tables 26 and 27. */
function decodeFailureConf(b: Buffer, x: MessageReader): UccxMessageOf<'FAILURE_CONF'> {
  const end = b.length;
  if (end < 16) throw fixedPartTooShort('FAILURE_CONF', 16, end);
  const m: UccxMessageOf<'FAILURE_CONF'> = {
    type: 'FAILURE_CONF',
    InvokeID: readUint(b, 8),
    Status: readUint(b, 12),
  };
  let at = 16;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('FAILURE_CONF', tag, at, end);
    switch (tag) {
      case 7: {
        if (order >= 1 && x.repeats(m.Text)) break;
        const value = x.text(b, start, at, 255);
        order = 1;
        m.Text = value;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeFailureConf(m: UccxMessageInputOf<'FAILURE_CONF'>, w: MessageWriter): Buffer {
  w.begin('FAILURE_CONF', 1, 16);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.Status, 'Status');
  if (m.Text !== undefined) w.text(7, m.Text, 255, 'Text');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** FAILURE_EVENT, tables 28 and 29. */
function decodeFailureEvent(b: Buffer, x: MessageReader): UccxMessageOf<'FAILURE_EVENT'> {
  const end = b.length;
  if (end < 12) throw fixedPartTooShort('FAILURE_EVENT', 12, end);
  const m: UccxMessageOf<'FAILURE_EVENT'> = {
    type: 'FAILURE_EVENT',
    Status: readUint(b, 8),
  };
  let at = 12;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('FAILURE_EVENT', tag, at, end);
    switch (tag) {
      case 7: {
        if (order >= 1 && x.repeats(m.Text)) break;
        const value = x.text(b, start, at, 255);
        order = 1;
        m.Text = value;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeFailureEvent(m: UccxMessageInputOf<'FAILURE_EVENT'>, w: MessageWriter): Buffer {
  w.begin('FAILURE_EVENT', 2, 12);
  w.uint(8, m.Status, 'Status');
  if (m.Text !== undefined) w.text(7, m.Text, 255, 'Text');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** OPEN_REQ, tables 12 and 13. */
function decodeOpenReq(b: Buffer, x: MessageReader): UccxMessageOf<'OPEN_REQ'> {
  const end = b.length;
  if (end < 52) throw fixedPartTooShort('OPEN_REQ', 52, end);
  const m: UccxMessageOf<'OPEN_REQ'> = {
    type: 'OPEN_REQ',
    InvokeID: readUint(b, 8),
    VersionNumber: readUint(b, 12),
    IdleTimeout: readUint(b, 16),
    reserved1: readUint(b, 20),
    ServicesRequested: readUint(b, 24),
    CallMsgMask: readUint(b, 28),
    AgentStateMask: readUint(b, 32),
    ConfigMsgMask: readUint(b, 36),
    reserved2: readUint(b, 40),
    reserved3: readUint(b, 44),
    reserved4: readUint(b, 48),
  };
  let at = 52;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('OPEN_REQ', tag, at, end);
    switch (tag) {
      case 1: {
        if (order >= 1 && x.repeats(m.ClientID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ClientID = value;
        continue;
      }
      case 2: {
        if (order >= 2 && x.repeats(m.ClientPassword)) break;
        const value = x.octets(b, start, at, 64);
        order = 2;
        m.ClientPassword = value;
        continue;
      }
      case 3: {
        if (order >= 3 && x.repeats(m.ClientSignature)) break;
        const value = x.text(b, start, at, 64);
        order = 3;
        m.ClientSignature = value;
        continue;
      }
      case 4: {
        if (order >= 4 && x.repeats(m.AgentExtension)) break;
        const value = x.text(b, start, at, 16);
        order = 4;
        m.AgentExtension = value;
        continue;
      }
      case 6: {
        if (order >= 5 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 5;
        m.AgentInstrument = value;
        continue;
      }
      case 194: {
        if (order >= 6 && x.repeats(m.AgentID)) break;
        const value = x.text(b, start, at, 32);
        order = 6;
        m.AgentID = value;
        continue;
      }
    }
    order = 7;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ClientID === undefined || m.ClientPassword === undefined) x.irregular = true;
  return m;
}

function encodeOpenReq(m: UccxMessageInputOf<'OPEN_REQ'>, w: MessageWriter): Buffer {
  w.begin('OPEN_REQ', 3, 52);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.VersionNumber, 'VersionNumber');
  w.uint(16, m.IdleTimeout, 'IdleTimeout');
  w.uint(20, m.reserved1 ?? 0, 'reserved1');
  w.uint(24, m.ServicesRequested, 'ServicesRequested');
  w.uint(28, m.CallMsgMask, 'CallMsgMask');
  w.uint(32, m.AgentStateMask, 'AgentStateMask');
  w.uint(36, m.ConfigMsgMask, 'ConfigMsgMask');
  w.uint(40, m.reserved2 ?? 0, 'reserved2');
  w.uint(44, m.reserved3 ?? 0, 'reserved3');
  w.uint(48, m.reserved4 ?? 0, 'reserved4');
  w.text(1, m.ClientID, 64, 'ClientID');
  w.octets(2, m.ClientPassword, 64, 'ClientPassword');
  if (m.ClientSignature !== undefined) w.text(3, m.ClientSignature, 64, 'ClientSignature');
  if (m.AgentExtension !== undefined) w.text(4, m.AgentExtension, 16, 'AgentExtension');
  if (m.AgentInstrument !== undefined) w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  if (m.AgentID !== undefined) w.text(194, m.AgentID, 32, 'AgentID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** OPEN_CONF, tables 14 and 15. */
function decodeOpenConf(b: Buffer, x: MessageReader): UccxMessageOf<'OPEN_CONF'> {
  const end = b.length;
  if (end < 34) throw fixedPartTooShort('OPEN_CONF', 34, end);
  const m: UccxMessageOf<'OPEN_CONF'> = {
    type: 'OPEN_CONF',
    InvokeID: readUint(b, 8),
    ServicesGranted: readUint(b, 12),
    reserved1: readUint(b, 16),
    reserved2: readUint(b, 20),
    reserved3: readUint(b, 24),
    UnifiedCCXOnline: readUshort(b, 28),
    reserved4: readUshort(b, 30),
    AgentState: readUshort(b, 32),
  };
  let at = 34;
  let order = 0;
  let row: Item<UccxMessageOf<'OPEN_CONF'>['peripherals']> | undefined;
  let rowOrder = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('OPEN_CONF', tag, at, end);
    switch (tag) {
      case 4: {
        if (order >= 1 && x.repeats(m.AgentExtension)) break;
        const value = x.text(b, start, at, 16);
        order = 1;
        m.AgentExtension = value;
        continue;
      }
      case 5: {
        if (order >= 2 && x.repeats(m.reserved5)) break;
        const value = x.text(b, start, at, 12);
        order = 2;
        m.reserved5 = value;
        continue;
      }
      case 6: {
        if (order >= 3 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 3;
        m.AgentInstrument = value;
        continue;
      }
      case 194: {
        if (order >= 4 && x.repeats(m.AgentID)) break;
        const value = x.text(b, start, at, 32);
        order = 4;
        m.AgentID = value;
        continue;
      }
      case 228: {
        if (x.version < 14) break;
        if (order >= 5 && x.repeats(m.NumPeripherals)) break;
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        order = 5;
        m.NumPeripherals = value;
        continue;
      }
      case 208: {
        if (x.version < 14) break;
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 6) x.irregular = true;
        order = 6;
        if (row === undefined || row.FltPeripheralID !== undefined) {
          row = { FltPeripheralID: value };
          if (m.peripherals === undefined) m.peripherals = [row];
          else if (m.peripherals.push(row) > 1) x.irregular = true;
          if (m.NumPeripherals === undefined) x.irregular = true;
        } else {
          if (rowOrder > 1) x.irregular = true;
          row.FltPeripheralID = value;
        }
        rowOrder = 1;
        continue;
      }
      case 224: {
        if (x.version < 14) break;
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 6) x.irregular = true;
        order = 6;
        if (row === undefined || row.MultilineAgentControl !== undefined) {
          row = { MultilineAgentControl: value };
          if (m.peripherals === undefined) m.peripherals = [row];
          else if (m.peripherals.push(row) > 1) x.irregular = true;
          if (m.NumPeripherals === undefined) x.irregular = true;
        } else {
          if (rowOrder > 2) x.irregular = true;
          row.MultilineAgentControl = value;
        }
        rowOrder = 2;
        continue;
      }
    }
    order = 7;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeOpenConf(m: UccxMessageInputOf<'OPEN_CONF'>, w: MessageWriter): Buffer {
  w.begin('OPEN_CONF', 4, 34);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.ServicesGranted, 'ServicesGranted');
  w.uint(16, m.reserved1 ?? 0, 'reserved1');
  w.uint(20, m.reserved2 ?? 0, 'reserved2');
  w.uint(24, m.reserved3 ?? 0, 'reserved3');
  w.ushort(28, m.UnifiedCCXOnline, 'UnifiedCCXOnline');
  w.ushort(30, m.reserved4 ?? 0, 'reserved4');
  w.ushort(32, m.AgentState, 'AgentState');
  if (m.AgentExtension !== undefined) w.text(4, m.AgentExtension, 16, 'AgentExtension');
  if (m.reserved5 !== undefined) w.text(5, m.reserved5, 12, 'reserved5');
  if (m.AgentInstrument !== undefined) w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  if (m.AgentID !== undefined) w.text(194, m.AgentID, 32, 'AgentID');
  if (w.version >= 14 && (m.NumPeripherals !== undefined || m.peripherals !== undefined))
    w.floatingUshort(228, m.NumPeripherals ?? w.countOf(m.peripherals), 'NumPeripherals');
  if (m.peripherals !== undefined) {
    for (const row of w.rows(m.peripherals, 1, 'peripherals')) {
      if (w.version >= 14 && row.FltPeripheralID !== undefined)
        w.floatingUint(208, row.FltPeripheralID, 'peripherals.FltPeripheralID');
      if (w.version >= 14 && row.MultilineAgentControl !== undefined)
        w.floatingUshort(224, row.MultilineAgentControl, 'peripherals.MultilineAgentControl');
    }
  }
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** HEARTBEAT_REQ, table 16. */
function decodeHeartbeatReq(b: Buffer, x: MessageReader): UccxMessageOf<'HEARTBEAT_REQ'> {
  const end = b.length;
  if (end < 12) throw fixedPartTooShort('HEARTBEAT_REQ', 12, end);
  const m: UccxMessageOf<'HEARTBEAT_REQ'> = {
    type: 'HEARTBEAT_REQ',
    InvokeID: readUint(b, 8),
  };
  if (end > 12) {
    const unknownFields = x.unknownPart(b, 12);
    if (unknownFields !== undefined) m.unknownFields = unknownFields;
  }
  return m;
}

function encodeHeartbeatReq(m: UccxMessageInputOf<'HEARTBEAT_REQ'>, w: MessageWriter): Buffer {
  w.begin('HEARTBEAT_REQ', 5, 12);
  w.uint(8, m.InvokeID, 'InvokeID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** HEARTBEAT_CONF, table 17. */
function decodeHeartbeatConf(b: Buffer, x: MessageReader): UccxMessageOf<'HEARTBEAT_CONF'> {
  const end = b.length;
  if (end < 12) throw fixedPartTooShort('HEARTBEAT_CONF', 12, end);
  const m: UccxMessageOf<'HEARTBEAT_CONF'> = {
    type: 'HEARTBEAT_CONF',
    InvokeID: readUint(b, 8),
  };
  if (end > 12) {
    const unknownFields = x.unknownPart(b, 12);
    if (unknownFields !== undefined) m.unknownFields = unknownFields;
  }
  return m;
}

function encodeHeartbeatConf(m: UccxMessageInputOf<'HEARTBEAT_CONF'>, w: MessageWriter): Buffer {
  w.begin('HEARTBEAT_CONF', 6, 12);
  w.uint(8, m.InvokeID, 'InvokeID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CLOSE_REQ, table 20. */
function decodeCloseReq(b: Buffer, x: MessageReader): UccxMessageOf<'CLOSE_REQ'> {
  const end = b.length;
  if (end < 16) throw fixedPartTooShort('CLOSE_REQ', 16, end);
  const m: UccxMessageOf<'CLOSE_REQ'> = {
    type: 'CLOSE_REQ',
    InvokeID: readUint(b, 8),
    Status: readUint(b, 12),
  };
  if (end > 16) {
    const unknownFields = x.unknownPart(b, 16);
    if (unknownFields !== undefined) m.unknownFields = unknownFields;
  }
  return m;
}

function encodeCloseReq(m: UccxMessageInputOf<'CLOSE_REQ'>, w: MessageWriter): Buffer {
  w.begin('CLOSE_REQ', 7, 16);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.Status, 'Status');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CLOSE_CONF, table 21. */
function decodeCloseConf(b: Buffer, x: MessageReader): UccxMessageOf<'CLOSE_CONF'> {
  const end = b.length;
  if (end < 12) throw fixedPartTooShort('CLOSE_CONF', 12, end);
  const m: UccxMessageOf<'CLOSE_CONF'> = {
    type: 'CLOSE_CONF',
    InvokeID: readUint(b, 8),
  };
  if (end > 12) {
    const unknownFields = x.unknownPart(b, 12);
    if (unknownFields !== undefined) m.unknownFields = unknownFields;
  }
  return m;
}

function encodeCloseConf(m: UccxMessageInputOf<'CLOSE_CONF'>, w: MessageWriter): Buffer {
  w.begin('CLOSE_CONF', 8, 12);
  w.uint(8, m.InvokeID, 'InvokeID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** SYSTEM_EVENT, tables 18 and 19. */
function decodeSystemEvent(b: Buffer, x: MessageReader): UccxMessageOf<'SYSTEM_EVENT'> {
  const end = b.length;
  if (end < 34) throw fixedPartTooShort('SYSTEM_EVENT', 34, end);
  const m: UccxMessageOf<'SYSTEM_EVENT'> = {
    type: 'SYSTEM_EVENT',
    CCXStatus: readUint(b, 8),
    CCXTime: readUint(b, 12),
    SystemEventID: readUint(b, 16),
    SystemEventArg1: readUint(b, 20),
    SystemEventArg2: readUint(b, 24),
    SystemEventArg3: readUint(b, 28),
    EventDeviceType: readUshort(b, 32),
  };
  let at = 34;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('SYSTEM_EVENT', tag, at, end);
    switch (tag) {
      case 7: {
        if (order >= 1 && x.repeats(m.Text)) break;
        const value = x.text(b, start, at, 255);
        order = 1;
        m.Text = value;
        continue;
      }
      case 206: {
        if (order >= 2 && x.repeats(m.EventDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.EventDeviceID = value;
        continue;
      }
    }
    order = 3;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeSystemEvent(m: UccxMessageInputOf<'SYSTEM_EVENT'>, w: MessageWriter): Buffer {
  w.begin('SYSTEM_EVENT', 31, 34);
  w.uint(8, m.CCXStatus, 'CCXStatus');
  w.uint(12, m.CCXTime, 'CCXTime');
  w.uint(16, m.SystemEventID, 'SystemEventID');
  w.uint(20, m.SystemEventArg1, 'SystemEventArg1');
  w.uint(24, m.SystemEventArg2, 'SystemEventArg2');
  w.uint(28, m.SystemEventArg3, 'SystemEventArg3');
  w.ushort(32, m.EventDeviceType, 'EventDeviceType');
  if (m.Text !== undefined) w.text(7, m.Text, 255, 'Text');
  if (m.EventDeviceID !== undefined) w.text(206, m.EventDeviceID, 64, 'EventDeviceID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CONFIG_REQUEST_KEY_EVENT, tables 30 and 31. */
function decodeConfigRequestKeyEvent(b: Buffer, x: MessageReader): UccxMessageOf<'CONFIG_REQUEST_KEY_EVENT'> {
  const end = b.length;
  const fixedEnd = 8 + (x.version >= 11 ? 4 : 0);
  if (end < fixedEnd) throw fixedPartTooShort('CONFIG_REQUEST_KEY_EVENT', fixedEnd, end);
  const m: UccxMessageOf<'CONFIG_REQUEST_KEY_EVENT'> = {
    type: 'CONFIG_REQUEST_KEY_EVENT',
  };
  if (x.version >= 11) {
    m.reserved1 = readUint(b, 8);
  }
  let at = fixedEnd;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CONFIG_REQUEST_KEY_EVENT', tag, at, end);
    switch (tag) {
      case 131: {
        if (order >= 1 && x.repeats(m.reserved131)) break;
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        order = 1;
        m.reserved131 = value;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeConfigRequestKeyEvent(
  m: UccxMessageInputOf<'CONFIG_REQUEST_KEY_EVENT'>,
  w: MessageWriter,
): Buffer {
  w.begin('CONFIG_REQUEST_KEY_EVENT', 230, 8 + (w.version >= 11 ? 4 : 0));
  if (w.version >= 11) {
    w.uint(8, m.reserved1 ?? 0, 'reserved1');
  }
  if (m.reserved131 !== undefined) w.floatingUint(131, m.reserved131, 'reserved131');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CONFIG_KEY_EVENT, tables 32 and 33. */
function decodeConfigKeyEvent(b: Buffer, x: MessageReader): UccxMessageOf<'CONFIG_KEY_EVENT'> {
  const end = b.length;
  if (end < 12) throw fixedPartTooShort('CONFIG_KEY_EVENT', 12, end);
  const m: UccxMessageOf<'CONFIG_KEY_EVENT'> = {
    type: 'CONFIG_KEY_EVENT',
    Status: readUint(b, 8),
  };
  let at = 12;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CONFIG_KEY_EVENT', tag, at, end);
    switch (tag) {
      case 177: {
        if (order >= 1 && x.repeats(m.ApplicationConfigKey)) break;
        const value = x.octets(b, start, at, 8);
        order = 1;
        m.ApplicationConfigKey = value;
        continue;
      }
      case 178: {
        if (order >= 2 && x.repeats(m.CSQConfigKey)) break;
        const value = x.octets(b, start, at, 8);
        order = 2;
        m.CSQConfigKey = value;
        continue;
      }
      case 179: {
        if (order >= 3 && x.repeats(m.AgentConfigKey)) break;
        const value = x.octets(b, start, at, 8);
        order = 3;
        m.AgentConfigKey = value;
        continue;
      }
      case 180: {
        if (order >= 4 && x.repeats(m.DeviceConfigKey)) break;
        const value = x.octets(b, start, at, 8);
        order = 4;
        m.DeviceConfigKey = value;
        continue;
      }
    }
    order = 5;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeConfigKeyEvent(m: UccxMessageInputOf<'CONFIG_KEY_EVENT'>, w: MessageWriter): Buffer {
  w.begin('CONFIG_KEY_EVENT', 231, 12);
  w.uint(8, m.Status, 'Status');
  if (m.ApplicationConfigKey !== undefined) w.octets(177, m.ApplicationConfigKey, 8, 'ApplicationConfigKey');
  if (m.CSQConfigKey !== undefined) w.octets(178, m.CSQConfigKey, 8, 'CSQConfigKey');
  if (m.AgentConfigKey !== undefined) w.octets(179, m.AgentConfigKey, 8, 'AgentConfigKey');
  if (m.DeviceConfigKey !== undefined) w.octets(180, m.DeviceConfigKey, 8, 'DeviceConfigKey');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CONFIG_REQUEST_EVENT, tables 35 and 36. */
function decodeConfigRequestEvent(b: Buffer, x: MessageReader): UccxMessageOf<'CONFIG_REQUEST_EVENT'> {
  const end = b.length;
  const fixedEnd = 12 + (x.version >= 11 ? 4 : 0);
  if (end < fixedEnd) throw fixedPartTooShort('CONFIG_REQUEST_EVENT', fixedEnd, end);
  const m: UccxMessageOf<'CONFIG_REQUEST_EVENT'> = {
    type: 'CONFIG_REQUEST_EVENT',
    ConfigurationMask: readUint(b, 8),
  };
  if (x.version >= 11) {
    m.reserved1 = readUint(b, 12);
  }
  let at = fixedEnd;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CONFIG_REQUEST_EVENT', tag, at, end);
    switch (tag) {
      case 131: {
        if (order >= 1 && x.repeats(m.reserved131)) break;
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        order = 1;
        m.reserved131 = value;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.reserved131 === undefined) x.irregular = true;
  return m;
}

function encodeConfigRequestEvent(m: UccxMessageInputOf<'CONFIG_REQUEST_EVENT'>, w: MessageWriter): Buffer {
  w.begin('CONFIG_REQUEST_EVENT', 232, 12 + (w.version >= 11 ? 4 : 0));
  w.uint(8, m.ConfigurationMask, 'ConfigurationMask');
  if (w.version >= 11) {
    w.uint(12, m.reserved1 ?? 0, 'reserved1');
  }
  w.floatingUint(131, m.reserved131 ?? 0, 'reserved131');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CONFIG_BEGIN_EVENT, tables 37 and 38. */
function decodeConfigBeginEvent(b: Buffer, x: MessageReader): UccxMessageOf<'CONFIG_BEGIN_EVENT'> {
  const end = b.length;
  if (end < 14) throw fixedPartTooShort('CONFIG_BEGIN_EVENT', 14, end);
  const m: UccxMessageOf<'CONFIG_BEGIN_EVENT'> = {
    type: 'CONFIG_BEGIN_EVENT',
    ConfigType: readUshort(b, 8),
    ConfigurationMask: readUint(b, 10),
  };
  let at = 14;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CONFIG_BEGIN_EVENT', tag, at, end);
    switch (tag) {
      case 177: {
        if (order >= 1 && x.repeats(m.ApplicationConfigKey)) break;
        const value = x.octets(b, start, at, 8);
        order = 1;
        m.ApplicationConfigKey = value;
        continue;
      }
      case 178: {
        if (order >= 2 && x.repeats(m.CSQConfigKey)) break;
        const value = x.octets(b, start, at, 8);
        order = 2;
        m.CSQConfigKey = value;
        continue;
      }
      case 179: {
        if (order >= 3 && x.repeats(m.AgentConfigKey)) break;
        const value = x.octets(b, start, at, 8);
        order = 3;
        m.AgentConfigKey = value;
        continue;
      }
      case 180: {
        if (order >= 4 && x.repeats(m.DeviceConfigKey)) break;
        const value = x.octets(b, start, at, 8);
        order = 4;
        m.DeviceConfigKey = value;
        continue;
      }
    }
    order = 5;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeConfigBeginEvent(m: UccxMessageInputOf<'CONFIG_BEGIN_EVENT'>, w: MessageWriter): Buffer {
  w.begin('CONFIG_BEGIN_EVENT', 233, 14);
  w.ushort(8, m.ConfigType, 'ConfigType');
  w.uint(10, m.ConfigurationMask, 'ConfigurationMask');
  if (m.ApplicationConfigKey !== undefined) w.octets(177, m.ApplicationConfigKey, 8, 'ApplicationConfigKey');
  if (m.CSQConfigKey !== undefined) w.octets(178, m.CSQConfigKey, 8, 'CSQConfigKey');
  if (m.AgentConfigKey !== undefined) w.octets(179, m.AgentConfigKey, 8, 'AgentConfigKey');
  if (m.DeviceConfigKey !== undefined) w.octets(180, m.DeviceConfigKey, 8, 'DeviceConfigKey');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CONFIG_END_EVENT, tables 39 and 40. */
function decodeConfigEndEvent(b: Buffer, x: MessageReader): UccxMessageOf<'CONFIG_END_EVENT'> {
  const end = b.length;
  if (end < 12) throw fixedPartTooShort('CONFIG_END_EVENT', 12, end);
  const m: UccxMessageOf<'CONFIG_END_EVENT'> = {
    type: 'CONFIG_END_EVENT',
    Status: readUint(b, 8),
  };
  let at = 12;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CONFIG_END_EVENT', tag, at, end);
    switch (tag) {
      case 7: {
        if (order >= 1 && x.repeats(m.Text)) break;
        const value = x.text(b, start, at, 255);
        order = 1;
        m.Text = value;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeConfigEndEvent(m: UccxMessageInputOf<'CONFIG_END_EVENT'>, w: MessageWriter): Buffer {
  w.begin('CONFIG_END_EVENT', 234, 12);
  w.uint(8, m.Status, 'Status');
  if (m.Text !== undefined) w.text(7, m.Text, 255, 'Text');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CONFIG_APPLICATION_EVENT, tables 44 and 45. */
function decodeConfigApplicationEvent(
  b: Buffer,
  x: MessageReader,
): UccxMessageOf<'CONFIG_APPLICATION_EVENT'> {
  const end = b.length;
  if (end < 10) throw fixedPartTooShort('CONFIG_APPLICATION_EVENT', 10, end);
  const m: UccxMessageOf<'CONFIG_APPLICATION_EVENT'> = {
    type: 'CONFIG_APPLICATION_EVENT',
    NumRecords: readUshort(b, 8),
  };
  let at = 10;
  let order = 0;
  let row: Item<UccxMessageOf<'CONFIG_APPLICATION_EVENT'>['records']> | undefined;
  let rowOrder = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CONFIG_APPLICATION_EVENT', tag, at, end);
    switch (tag) {
      case 183: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.RecordType !== undefined) {
          row = { RecordType: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 1) x.irregular = true;
          row.RecordType = value;
        }
        rowOrder = 1;
        continue;
      }
      case 208: {
        if (x.version < 11) break;
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.reserved208 !== undefined) {
          row = { reserved208: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 2) x.irregular = true;
          row.reserved208 = value;
        }
        rowOrder = 2;
        continue;
      }
      case 184: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.ApplicationID !== undefined) {
          row = { ApplicationID: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 3) x.irregular = true;
          row.ApplicationID = value;
        }
        rowOrder = 3;
        continue;
      }
      case 213: {
        if (x.version < 11) break;
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.reserved213 !== undefined) {
          row = { reserved213: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 4) x.irregular = true;
          row.reserved213 = value;
        }
        rowOrder = 4;
        continue;
      }
      case 129: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.MaxQueued !== undefined) {
          row = { MaxQueued: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 5) x.irregular = true;
          row.MaxQueued = value;
        }
        rowOrder = 5;
        continue;
      }
      case 173: {
        const value = x.text(b, start, at, 16);
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.reserved173 !== undefined) {
          row = { reserved173: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 6) x.irregular = true;
          row.reserved173 = value;
        }
        rowOrder = 6;
        continue;
      }
      case 132: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.PreviousApplicationID !== undefined) {
          row = { PreviousApplicationID: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 7) x.irregular = true;
          row.PreviousApplicationID = value;
        }
        rowOrder = 7;
        continue;
      }
      case 133: {
        const value = x.text(b, start, at, 64);
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.ApplicationName !== undefined) {
          row = { ApplicationName: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 8) x.irregular = true;
          row.ApplicationName = value;
        }
        rowOrder = 8;
        continue;
      }
      case 134: {
        const value = x.text(b, start, at, 128);
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.Description !== undefined) {
          row = { Description: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 9) x.irregular = true;
          row.Description = value;
        }
        rowOrder = 9;
        continue;
      }
      case 174: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.reserved174 !== undefined) {
          row = { reserved174: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 10) x.irregular = true;
          row.reserved174 = value;
        }
        rowOrder = 10;
        continue;
      }
      case 175: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.reserved175 !== undefined) {
          row = { reserved175: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 11) x.irregular = true;
          row.reserved175 = value;
        }
        rowOrder = 11;
        continue;
      }
      case 176: {
        const value = x.text(b, start, at, 255);
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.reserved176 !== undefined) {
          row = { reserved176: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 12) x.irregular = true;
          row.reserved176 = value;
        }
        rowOrder = 12;
        continue;
      }
      case 216: {
        if (x.version < 11) break;
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.reserved216 !== undefined) {
          row = { reserved216: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 13) x.irregular = true;
          row.reserved216 = value;
        }
        rowOrder = 13;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeConfigApplicationEvent(
  m: UccxMessageInputOf<'CONFIG_APPLICATION_EVENT'>,
  w: MessageWriter,
): Buffer {
  w.begin('CONFIG_APPLICATION_EVENT', 235, 10);
  w.ushort(8, m.NumRecords ?? w.countOf(m.records), 'NumRecords');
  if (m.records !== undefined) {
    for (const row of w.rows(m.records, 10, 'records')) {
      if (row.RecordType !== undefined) w.floatingUshort(183, row.RecordType, 'records.RecordType');
      if (w.version >= 11 && row.reserved208 !== undefined)
        w.floatingUint(208, row.reserved208, 'records.reserved208');
      if (row.ApplicationID !== undefined) w.floatingUint(184, row.ApplicationID, 'records.ApplicationID');
      if (w.version >= 11 && row.reserved213 !== undefined)
        w.floatingUint(213, row.reserved213, 'records.reserved213');
      if (row.MaxQueued !== undefined) w.floatingUint(129, row.MaxQueued, 'records.MaxQueued');
      if (row.reserved173 !== undefined) w.text(173, row.reserved173, 16, 'records.reserved173');
      if (row.PreviousApplicationID !== undefined)
        w.floatingUint(132, row.PreviousApplicationID, 'records.PreviousApplicationID');
      if (row.ApplicationName !== undefined) w.text(133, row.ApplicationName, 64, 'records.ApplicationName');
      if (row.Description !== undefined) w.text(134, row.Description, 128, 'records.Description');
      if (row.reserved174 !== undefined) w.floatingUint(174, row.reserved174, 'records.reserved174');
      if (row.reserved175 !== undefined) w.floatingUint(175, row.reserved175, 'records.reserved175');
      if (row.reserved176 !== undefined) w.text(176, row.reserved176, 255, 'records.reserved176');
      if (w.version >= 11 && row.reserved216 !== undefined)
        w.floatingUint(216, row.reserved216, 'records.reserved216');
    }
  }
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CONFIG_CSQ_EVENT, tables 42 and 43. */
function decodeConfigCsqEvent(b: Buffer, x: MessageReader): UccxMessageOf<'CONFIG_CSQ_EVENT'> {
  const end = b.length;
  if (end < 10) throw fixedPartTooShort('CONFIG_CSQ_EVENT', 10, end);
  const m: UccxMessageOf<'CONFIG_CSQ_EVENT'> = {
    type: 'CONFIG_CSQ_EVENT',
    NumRecords: readUshort(b, 8),
  };
  let at = 10;
  let order = 0;
  let row: Item<UccxMessageOf<'CONFIG_CSQ_EVENT'>['records']> | undefined;
  let rowOrder = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CONFIG_CSQ_EVENT', tag, at, end);
    switch (tag) {
      case 183: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.RecordType !== undefined) {
          row = { RecordType: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 1) x.irregular = true;
          row.RecordType = value;
        }
        rowOrder = 1;
        continue;
      }
      case 208: {
        if (x.version < 11) break;
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.reserved208 !== undefined) {
          row = { reserved208: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 2) x.irregular = true;
          row.reserved208 = value;
        }
        rowOrder = 2;
        continue;
      }
      case 184: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (x.version >= 11 && row?.CSQID === 0 && row.reserved208 === undefined) {
          x.irregular = true;
          row.reserved208 = 0;
          row.CSQID = value;
          continue;
        }
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.CSQID !== undefined) {
          row = { CSQID: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 3) x.irregular = true;
          row.CSQID = value;
        }
        rowOrder = 3;
        continue;
      }
      case 213: {
        if (x.version < 11) break;
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.reserved213 !== undefined) {
          row = { reserved213: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 4) x.irregular = true;
          row.reserved213 = value;
        }
        rowOrder = 4;
        continue;
      }
      case 64: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.reserved64 !== undefined) {
          row = { reserved64: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 5) x.irregular = true;
          row.reserved64 = value;
        }
        rowOrder = 5;
        continue;
      }
      case 192: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.reserved192 !== undefined) {
          row = { reserved192: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 6) x.irregular = true;
          row.reserved192 = value;
        }
        rowOrder = 6;
        continue;
      }
      case 185: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.AutoWork !== undefined) {
          row = { AutoWork: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 7) x.irregular = true;
          row.AutoWork = value;
        }
        rowOrder = 7;
        continue;
      }
      case 173: {
        const value = x.text(b, start, at, 16);
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.reserved173 !== undefined) {
          row = { reserved173: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 8) x.irregular = true;
          row.reserved173 = value;
        }
        rowOrder = 8;
        continue;
      }
      case 133: {
        const value = x.text(b, start, at, 64);
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.CSQName !== undefined) {
          row = { CSQName: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 9) x.irregular = true;
          row.CSQName = value;
        }
        rowOrder = 9;
        continue;
      }
      case 134: {
        const value = x.text(b, start, at, 128);
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.Description !== undefined) {
          row = { Description: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 10) x.irregular = true;
          row.Description = value;
        }
        rowOrder = 10;
        continue;
      }
      case 216: {
        if (x.version < 11) break;
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.MRDomainID !== undefined) {
          row = { MRDomainID: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 11) x.irregular = true;
          row.MRDomainID = value;
        }
        rowOrder = 11;
        continue;
      }
      case 176: {
        const value = x.text(b, start, at, 255);
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.reserved176 !== undefined) {
          row = { reserved176: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 12) x.irregular = true;
          row.reserved176 = value;
        }
        rowOrder = 12;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeConfigCsqEvent(m: UccxMessageInputOf<'CONFIG_CSQ_EVENT'>, w: MessageWriter): Buffer {
  w.begin('CONFIG_CSQ_EVENT', 236, 10);
  w.ushort(8, m.NumRecords ?? w.countOf(m.records), 'NumRecords');
  if (m.records !== undefined) {
    for (const row of w.rows(m.records, 10, 'records')) {
      if (row.RecordType !== undefined) w.floatingUshort(183, row.RecordType, 'records.RecordType');
      if (w.version >= 11 && row.reserved208 !== undefined)
        w.floatingUint(208, row.reserved208, 'records.reserved208');
      if (row.CSQID !== undefined) w.floatingUint(184, row.CSQID, 'records.CSQID');
      if (w.version >= 11 && row.reserved213 !== undefined)
        w.floatingUint(213, row.reserved213, 'records.reserved213');
      if (row.reserved64 !== undefined) w.floatingUshort(64, row.reserved64, 'records.reserved64');
      if (row.reserved192 !== undefined) w.floatingUint(192, row.reserved192, 'records.reserved192');
      if (row.AutoWork !== undefined) w.floatingUshort(185, row.AutoWork, 'records.AutoWork');
      if (row.reserved173 !== undefined) w.text(173, row.reserved173, 16, 'records.reserved173');
      if (row.CSQName !== undefined) w.text(133, row.CSQName, 64, 'records.CSQName');
      if (row.Description !== undefined) w.text(134, row.Description, 128, 'records.Description');
      if (w.version >= 11 && row.MRDomainID !== undefined)
        w.floatingUint(216, row.MRDomainID, 'records.MRDomainID');
      if (row.reserved176 !== undefined) w.text(176, row.reserved176, 255, 'records.reserved176');
    }
  }
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CONFIG_AGENT_EVENT, tables 46 and 47. */
function decodeConfigAgentEvent(b: Buffer, x: MessageReader): UccxMessageOf<'CONFIG_AGENT_EVENT'> {
  const end = b.length;
  if (end < 10) throw fixedPartTooShort('CONFIG_AGENT_EVENT', 10, end);
  const m: UccxMessageOf<'CONFIG_AGENT_EVENT'> = {
    type: 'CONFIG_AGENT_EVENT',
    NumRecords: readUshort(b, 8),
  };
  let at = 10;
  let order = 0;
  let row: Item<UccxMessageOf<'CONFIG_AGENT_EVENT'>['records']> | undefined;
  let rowOrder = 0;
  let inner: Item<Item<UccxMessageOf<'CONFIG_AGENT_EVENT'>['records']>['csqs']> | undefined;
  let innerOrder = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CONFIG_AGENT_EVENT', tag, at, end);
    switch (tag) {
      case 183: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.RecordType !== undefined) {
          row = { RecordType: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
          inner = undefined;
        } else {
          if (rowOrder > 1) x.irregular = true;
          row.RecordType = value;
        }
        rowOrder = 1;
        continue;
      }
      case 208: {
        if (x.version < 11) break;
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.reserved208 !== undefined) {
          row = { reserved208: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
          inner = undefined;
        } else {
          if (rowOrder > 2) x.irregular = true;
          row.reserved208 = value;
        }
        rowOrder = 2;
        continue;
      }
      case 189: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.AgentType !== undefined) {
          row = { AgentType: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
          inner = undefined;
        } else {
          if (rowOrder > 3) x.irregular = true;
          row.AgentType = value;
        }
        rowOrder = 3;
        continue;
      }
      case 190: {
        const value = x.text(b, start, at, 64);
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.LoginID !== undefined) {
          row = { LoginID: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
          inner = undefined;
        } else {
          if (rowOrder > 4) x.irregular = true;
          row.LoginID = value;
        }
        rowOrder = 4;
        continue;
      }
      case 214: {
        if (x.version < 11) break;
        const value = x.text(b, start, at, 64);
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.reserved214 !== undefined) {
          row = { reserved214: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
          inner = undefined;
        } else {
          if (rowOrder > 5) x.irregular = true;
          row.reserved214 = value;
        }
        rowOrder = 5;
        continue;
      }
      case 207: {
        if (x.version < 11) break;
        const value = x.text(b, start, at, 32);
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.reserved207 !== undefined) {
          row = { reserved207: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
          inner = undefined;
        } else {
          if (rowOrder > 6) x.irregular = true;
          row.reserved207 = value;
        }
        rowOrder = 6;
        continue;
      }
      case 138: {
        const value = x.text(b, start, at, 32);
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.LastName !== undefined) {
          row = { LastName: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
          inner = undefined;
        } else {
          if (rowOrder > 7) x.irregular = true;
          row.LastName = value;
        }
        rowOrder = 7;
        continue;
      }
      case 137: {
        const value = x.text(b, start, at, 32);
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.FirstName !== undefined) {
          row = { FirstName: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
          inner = undefined;
        } else {
          if (rowOrder > 8) x.irregular = true;
          row.FirstName = value;
        }
        rowOrder = 8;
        continue;
      }
      case 173: {
        const value = x.text(b, start, at, 16);
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.Extension !== undefined) {
          row = { Extension: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
          inner = undefined;
        } else {
          if (rowOrder > 9) x.irregular = true;
          row.Extension = value;
        }
        rowOrder = 9;
        continue;
      }
      case 134: {
        const value = x.text(b, start, at, 128);
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.Description !== undefined) {
          row = { Description: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
          inner = undefined;
        } else {
          if (rowOrder > 10) x.irregular = true;
          row.Description = value;
        }
        rowOrder = 10;
        continue;
      }
      case 141: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.reserved141 !== undefined) {
          row = { reserved141: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
          inner = undefined;
        } else {
          if (rowOrder > 11) x.irregular = true;
          row.reserved141 = value;
        }
        rowOrder = 11;
        continue;
      }
      case 191: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.NumCSQ !== undefined) {
          row = { NumCSQ: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
          inner = undefined;
        } else {
          if (rowOrder > 12) x.irregular = true;
          row.NumCSQ = value;
        }
        rowOrder = 12;
        continue;
      }
      case 62: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined) {
          row = {};
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        }
        rowOrder = 13;
        if (inner === undefined || inner.CSQID !== undefined) {
          inner = { CSQID: value };
          if (row.csqs === undefined) row.csqs = [inner];
          else if (row.csqs.push(inner) > 30) x.irregular = true;
          if (row.NumCSQ === undefined) x.irregular = true;
        } else {
          if (innerOrder > 1) x.irregular = true;
          inner.CSQID = value;
        }
        innerOrder = 1;
        continue;
      }
      case 64: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined) {
          row = {};
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        }
        rowOrder = 13;
        if (inner === undefined || inner.reserved64 !== undefined) {
          inner = { reserved64: value };
          if (row.csqs === undefined) row.csqs = [inner];
          else if (row.csqs.push(inner) > 30) x.irregular = true;
          if (row.NumCSQ === undefined) x.irregular = true;
        } else {
          if (innerOrder > 2) x.irregular = true;
          inner.reserved64 = value;
        }
        innerOrder = 2;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeConfigAgentEvent(m: UccxMessageInputOf<'CONFIG_AGENT_EVENT'>, w: MessageWriter): Buffer {
  w.begin('CONFIG_AGENT_EVENT', 237, 10);
  w.ushort(8, m.NumRecords ?? w.countOf(m.records), 'NumRecords');
  if (m.records !== undefined) {
    for (const row of w.rows(m.records, 10, 'records')) {
      if (row.RecordType !== undefined) w.floatingUshort(183, row.RecordType, 'records.RecordType');
      if (w.version >= 11 && row.reserved208 !== undefined)
        w.floatingUint(208, row.reserved208, 'records.reserved208');
      if (row.AgentType !== undefined) w.floatingUshort(189, row.AgentType, 'records.AgentType');
      if (row.LoginID !== undefined) w.text(190, row.LoginID, 64, 'records.LoginID');
      if (w.version >= 11 && row.reserved214 !== undefined)
        w.text(214, row.reserved214, 64, 'records.reserved214');
      if (w.version >= 11 && row.reserved207 !== undefined)
        w.text(207, row.reserved207, 32, 'records.reserved207');
      if (row.LastName !== undefined) w.text(138, row.LastName, 32, 'records.LastName');
      if (row.FirstName !== undefined) w.text(137, row.FirstName, 32, 'records.FirstName');
      if (row.Extension !== undefined) w.text(173, row.Extension, 16, 'records.Extension');
      if (row.Description !== undefined) w.text(134, row.Description, 128, 'records.Description');
      if (row.reserved141 !== undefined) w.floatingUint(141, row.reserved141, 'records.reserved141');
      if (row.NumCSQ !== undefined || row.csqs !== undefined)
        w.floatingUshort(191, row.NumCSQ ?? w.countOf(row.csqs), 'records.NumCSQ');
      if (row.csqs !== undefined) {
        for (const inner of w.rows(row.csqs, 30, 'records.csqs')) {
          if (inner.CSQID !== undefined) w.floatingUint(62, inner.CSQID, 'records.csqs.CSQID');
          if (inner.reserved64 !== undefined)
            w.floatingUshort(64, inner.reserved64, 'records.csqs.reserved64');
        }
      }
    }
  }
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CONFIG_DEVICE_EVENT, tables 48 and 49. */
function decodeConfigDeviceEvent(b: Buffer, x: MessageReader): UccxMessageOf<'CONFIG_DEVICE_EVENT'> {
  const end = b.length;
  if (end < 10) throw fixedPartTooShort('CONFIG_DEVICE_EVENT', 10, end);
  const m: UccxMessageOf<'CONFIG_DEVICE_EVENT'> = {
    type: 'CONFIG_DEVICE_EVENT',
    NumRecords: readUshort(b, 8),
  };
  let at = 10;
  let order = 0;
  let row: Item<UccxMessageOf<'CONFIG_DEVICE_EVENT'>['records']> | undefined;
  let rowOrder = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CONFIG_DEVICE_EVENT', tag, at, end);
    switch (tag) {
      case 183: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.RecordType !== undefined) {
          row = { RecordType: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 1) x.irregular = true;
          row.RecordType = value;
        }
        rowOrder = 1;
        continue;
      }
      case 208: {
        if (x.version < 11) break;
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.reserved208 !== undefined) {
          row = { reserved208: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 2) x.irregular = true;
          row.reserved208 = value;
        }
        rowOrder = 2;
        continue;
      }
      case 195: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.DeviceType !== undefined) {
          row = { DeviceType: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 3) x.irregular = true;
          row.DeviceType = value;
        }
        rowOrder = 3;
        continue;
      }
      case 129: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.MaxQueued !== undefined) {
          row = { MaxQueued: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 4) x.irregular = true;
          row.MaxQueued = value;
        }
        rowOrder = 4;
        continue;
      }
      case 184: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.DeviceField0 !== undefined) {
          row = { DeviceField0: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 5) x.irregular = true;
          row.DeviceField0 = value;
        }
        rowOrder = 5;
        continue;
      }
      case 193: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.DeviceField1 !== undefined) {
          row = { DeviceField1: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 6) x.irregular = true;
          row.DeviceField1 = value;
        }
        rowOrder = 6;
        continue;
      }
      case 11: {
        const value = x.text(b, start, at, 40);
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.DeviceField2 !== undefined) {
          row = { DeviceField2: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 7) x.irregular = true;
          row.DeviceField2 = value;
        }
        rowOrder = 7;
        continue;
      }
      case 10: {
        const value = x.text(b, start, at, 32);
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.reserved10 !== undefined) {
          row = { reserved10: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 8) x.irregular = true;
          row.reserved10 = value;
        }
        rowOrder = 8;
        continue;
      }
      case 173: {
        const value = x.text(b, start, at, 16);
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.DeviceField4 !== undefined) {
          row = { DeviceField4: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 9) x.irregular = true;
          row.DeviceField4 = value;
        }
        rowOrder = 9;
        continue;
      }
      case 134: {
        const value = x.text(b, start, at, 128);
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.Description !== undefined) {
          row = { Description: value };
          if (m.records === undefined) m.records = [row];
          else if (m.records.push(row) > 10) x.irregular = true;
        } else {
          if (rowOrder > 10) x.irregular = true;
          row.Description = value;
        }
        rowOrder = 10;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeConfigDeviceEvent(m: UccxMessageInputOf<'CONFIG_DEVICE_EVENT'>, w: MessageWriter): Buffer {
  w.begin('CONFIG_DEVICE_EVENT', 238, 10);
  w.ushort(8, m.NumRecords ?? w.countOf(m.records), 'NumRecords');
  if (m.records !== undefined) {
    for (const row of w.rows(m.records, 10, 'records')) {
      if (row.RecordType !== undefined) w.floatingUshort(183, row.RecordType, 'records.RecordType');
      if (w.version >= 11 && row.reserved208 !== undefined)
        w.floatingUint(208, row.reserved208, 'records.reserved208');
      if (row.DeviceType !== undefined) w.floatingUshort(195, row.DeviceType, 'records.DeviceType');
      if (row.MaxQueued !== undefined) w.floatingUint(129, row.MaxQueued, 'records.MaxQueued');
      if (row.DeviceField0 !== undefined) w.floatingUint(184, row.DeviceField0, 'records.DeviceField0');
      if (row.DeviceField1 !== undefined) w.floatingUint(193, row.DeviceField1, 'records.DeviceField1');
      if (row.DeviceField2 !== undefined) w.text(11, row.DeviceField2, 40, 'records.DeviceField2');
      if (row.reserved10 !== undefined) w.text(10, row.reserved10, 32, 'records.reserved10');
      if (row.DeviceField4 !== undefined) w.text(173, row.DeviceField4, 16, 'records.DeviceField4');
      if (row.Description !== undefined) w.text(134, row.Description, 128, 'records.Description');
    }
  }
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** TEAM_CONFIG_REQ, table 53. */
function decodeTeamConfigReq(b: Buffer, x: MessageReader): UccxMessageOf<'TEAM_CONFIG_REQ'> {
  const end = b.length;
  if (end < 22) throw fixedPartTooShort('TEAM_CONFIG_REQ', 22, end);
  const m: UccxMessageOf<'TEAM_CONFIG_REQ'> = {
    type: 'TEAM_CONFIG_REQ',
    InvokeID: readUint(b, 8),
    ConfigParam: readUshort(b, 12),
    reserved1: copyOctets(b, 14, 14 + 8),
  };
  if (end > 22) {
    const unknownFields = x.unknownPart(b, 22);
    if (unknownFields !== undefined) m.unknownFields = unknownFields;
  }
  return m;
}

function encodeTeamConfigReq(m: UccxMessageInputOf<'TEAM_CONFIG_REQ'>, w: MessageWriter): Buffer {
  w.begin('TEAM_CONFIG_REQ', 242, 22);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.ushort(12, m.ConfigParam, 'ConfigParam');
  w.unspec(14, m.reserved1, 'reserved1');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** TEAM_CONFIG_EVENT, tables 51 and 52. */
function decodeTeamConfigEvent(b: Buffer, x: MessageReader): UccxMessageOf<'TEAM_CONFIG_EVENT'> {
  const end = b.length;
  if (end < 24) throw fixedPartTooShort('TEAM_CONFIG_EVENT', 24, end);
  const m: UccxMessageOf<'TEAM_CONFIG_EVENT'> = {
    type: 'TEAM_CONFIG_EVENT',
    TeamID: readUint(b, 8),
    NumRecords: readUshort(b, 12),
    Operation: readUshort(b, 14),
    reserved1: copyOctets(b, 16, 16 + 8),
  };
  let at = 24;
  let order = 0;
  let row: Item<UccxMessageOf<'TEAM_CONFIG_EVENT'>['members']> | undefined;
  let rowOrder = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('TEAM_CONFIG_EVENT', tag, at, end);
    switch (tag) {
      case 204: {
        if (order >= 1 && x.repeats(m.TeamName)) break;
        const value = x.text(b, start, at, 50);
        order = 1;
        m.TeamName = value;
        continue;
      }
      case 194: {
        const value = x.text(b, start, at, 32);
        if (order > 2) x.irregular = true;
        order = 2;
        if (row === undefined || row.AgentID !== undefined) {
          row = { AgentID: value };
          if (m.members === undefined) m.members = [row];
          else if (m.members.push(row) > 64) x.irregular = true;
        } else {
          if (rowOrder > 1) x.irregular = true;
          row.AgentID = value;
        }
        rowOrder = 1;
        continue;
      }
      case 87: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 2) x.irregular = true;
        order = 2;
        if (row === undefined || row.AgentFlags !== undefined) {
          row = { AgentFlags: value };
          if (m.members === undefined) m.members = [row];
          else if (m.members.push(row) > 64) x.irregular = true;
        } else {
          if (rowOrder > 2) x.irregular = true;
          row.AgentFlags = value;
        }
        rowOrder = 2;
        continue;
      }
      case 183: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 2) x.irregular = true;
        order = 2;
        if (row === undefined || row.RecordType !== undefined) {
          row = { RecordType: value };
          if (m.members === undefined) m.members = [row];
          else if (m.members.push(row) > 64) x.irregular = true;
        } else {
          if (rowOrder > 3) x.irregular = true;
          row.RecordType = value;
        }
        rowOrder = 3;
        continue;
      }
      case 205: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 2) x.irregular = true;
        order = 2;
        if (row === undefined || row.MemberType !== undefined) {
          row = { MemberType: value };
          if (m.members === undefined) m.members = [row];
          else if (m.members.push(row) > 64) x.irregular = true;
        } else {
          if (rowOrder > 4) x.irregular = true;
          row.MemberType = value;
        }
        rowOrder = 4;
        continue;
      }
    }
    order = 3;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.TeamName === undefined) x.irregular = true;
  return m;
}

function encodeTeamConfigEvent(m: UccxMessageInputOf<'TEAM_CONFIG_EVENT'>, w: MessageWriter): Buffer {
  w.begin('TEAM_CONFIG_EVENT', 243, 24);
  w.uint(8, m.TeamID, 'TeamID');
  w.ushort(12, m.NumRecords ?? w.countOf(m.members), 'NumRecords');
  w.ushort(14, m.Operation, 'Operation');
  w.unspec(16, m.reserved1, 'reserved1');
  w.text(204, m.TeamName, 50, 'TeamName');
  if (m.members !== undefined) {
    for (const row of w.rows(m.members, 64, 'members')) {
      if (row.AgentID !== undefined) w.text(194, row.AgentID, 32, 'members.AgentID');
      if (row.AgentFlags !== undefined) w.floatingUshort(87, row.AgentFlags, 'members.AgentFlags');
      if (row.RecordType !== undefined) w.floatingUshort(183, row.RecordType, 'members.RecordType');
      if (row.MemberType !== undefined) w.floatingUshort(205, row.MemberType, 'members.MemberType');
    }
  }
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** TEAM_CONFIG_CONF, tables 54 and 55. */
function decodeTeamConfigConf(b: Buffer, x: MessageReader): UccxMessageOf<'TEAM_CONFIG_CONF'> {
  const end = b.length;
  if (end < 16) throw fixedPartTooShort('TEAM_CONFIG_CONF', 16, end);
  const m: UccxMessageOf<'TEAM_CONFIG_CONF'> = {
    type: 'TEAM_CONFIG_CONF',
    InvokeID: readUint(b, 8),
    Status: readUint(b, 12),
  };
  let at = 16;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('TEAM_CONFIG_CONF', tag, at, end);
    switch (tag) {
      case 7: {
        if (order >= 1 && x.repeats(m.Text)) break;
        const value = x.text(b, start, at, 128);
        order = 1;
        m.Text = value;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeTeamConfigConf(m: UccxMessageInputOf<'TEAM_CONFIG_CONF'>, w: MessageWriter): Buffer {
  w.begin('TEAM_CONFIG_CONF', 244, 16);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.Status, 'Status');
  if (m.Text !== undefined) w.text(7, m.Text, 128, 'Text');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** AGENT_STATE_EVENT, tables 56 and 57. */
function decodeAgentStateEvent(b: Buffer, x: MessageReader): UccxMessageOf<'AGENT_STATE_EVENT'> {
  const end = b.length;
  if (end < 66) throw fixedPartTooShort('AGENT_STATE_EVENT', 66, end);
  const m: UccxMessageOf<'AGENT_STATE_EVENT'> = {
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
  let at = 66;
  let order = 0;
  let row: Item<UccxMessageOf<'AGENT_STATE_EVENT'>['csqs']> | undefined;
  let rowOrder = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('AGENT_STATE_EVENT', tag, at, end);
    switch (tag) {
      case 23: {
        if (order >= 1 && x.repeats(m.CTIClientSignature)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.CTIClientSignature = value;
        continue;
      }
      case 5: {
        if (order >= 2 && x.repeats(m.reserved5Float)) break;
        const value = x.text(b, start, at, 12);
        order = 2;
        m.reserved5Float = value;
        continue;
      }
      case 4: {
        if (order >= 3 && x.repeats(m.AgentExtension)) break;
        const value = x.text(b, start, at, 16);
        order = 3;
        m.AgentExtension = value;
        continue;
      }
      case 6: {
        if (order >= 4 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 4;
        m.AgentInstrument = value;
        continue;
      }
      case 194: {
        if (order >= 5 && x.repeats(m.AgentID)) break;
        const value = x.text(b, start, at, 32);
        order = 5;
        m.AgentID = value;
        continue;
      }
      case 150: {
        if (order >= 6 && x.repeats(m.Duration)) break;
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        order = 6;
        m.Duration = value;
        continue;
      }
      case 123: {
        if (order >= 7 && x.repeats(m.NextAgentState)) break;
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        order = 7;
        m.NextAgentState = value;
        continue;
      }
      case 62: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 8) x.irregular = true;
        order = 8;
        if (row === undefined || row.CSQID !== undefined) {
          row = { CSQID: value };
          if (m.csqs === undefined) m.csqs = [row];
          else if (m.csqs.push(row) > 99) x.irregular = true;
        } else {
          if (rowOrder > 1) x.irregular = true;
          row.CSQID = value;
        }
        rowOrder = 1;
        continue;
      }
      case 63: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 8) x.irregular = true;
        order = 8;
        if (row === undefined || row.reserved63 !== undefined) {
          row = { reserved63: value };
          if (m.csqs === undefined) m.csqs = [row];
          else if (m.csqs.push(row) > 99) x.irregular = true;
        } else {
          if (rowOrder > 2) x.irregular = true;
          row.reserved63 = value;
        }
        rowOrder = 2;
        continue;
      }
      case 64: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 8) x.irregular = true;
        order = 8;
        if (row === undefined || row.reserved64 !== undefined) {
          row = { reserved64: value };
          if (m.csqs === undefined) m.csqs = [row];
          else if (m.csqs.push(row) > 99) x.irregular = true;
        } else {
          if (rowOrder > 3) x.irregular = true;
          row.reserved64 = value;
        }
        rowOrder = 3;
        continue;
      }
      case 65: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 8) x.irregular = true;
        order = 8;
        if (row === undefined || row.CSQState !== undefined) {
          row = { CSQState: value };
          if (m.csqs === undefined) m.csqs = [row];
          else if (m.csqs.push(row) > 99) x.irregular = true;
        } else {
          if (rowOrder > 4) x.irregular = true;
          row.CSQState = value;
        }
        rowOrder = 4;
        continue;
      }
    }
    order = 9;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeAgentStateEvent(m: UccxMessageInputOf<'AGENT_STATE_EVENT'>, w: MessageWriter): Buffer {
  w.begin('AGENT_STATE_EVENT', 30, 66);
  w.uint(8, m.reserved1 ?? 0, 'reserved1');
  w.uint(12, m.reserved2 ?? 1, 'reserved2');
  w.uint(16, m.reserved3 ?? 0, 'reserved3');
  w.ushort(20, m.reserved4 ?? 21, 'reserved4');
  w.ushort(22, m.CSQState, 'CSQState');
  w.uint(24, m.StateDuration, 'StateDuration');
  w.uint(28, m.CSQID, 'CSQID');
  w.uint(32, m.reserved5 ?? 4294967295, 'reserved5');
  w.ushort(36, m.reserved6 ?? 0, 'reserved6');
  w.ushort(38, m.AgentState, 'AgentState');
  w.ushort(40, m.EventReasonCode, 'EventReasonCode');
  w.int(42, m.reserved7 ?? 1, 'reserved7');
  w.uint(46, m.reserved8 ?? 0, 'reserved8');
  w.ushort(50, m.reserved9 ?? 0, 'reserved9');
  w.uint(52, m.reserved10 ?? 0, 'reserved10');
  w.int(56, m.reserved11 ?? 0, 'reserved11');
  w.int(60, m.reserved12 ?? 1, 'reserved12');
  w.ushort(64, m.numCSQs ?? w.countOf(m.csqs), 'numCSQs');
  if (m.CTIClientSignature !== undefined) w.text(23, m.CTIClientSignature, 64, 'CTIClientSignature');
  if (m.reserved5Float !== undefined) w.text(5, m.reserved5Float, 12, 'reserved5Float');
  if (m.AgentExtension !== undefined) w.text(4, m.AgentExtension, 16, 'AgentExtension');
  if (m.AgentInstrument !== undefined) w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  if (m.AgentID !== undefined) w.text(194, m.AgentID, 32, 'AgentID');
  if (m.Duration !== undefined) w.floatingUint(150, m.Duration, 'Duration');
  if (m.NextAgentState !== undefined) w.floatingUshort(123, m.NextAgentState, 'NextAgentState');
  if (m.csqs !== undefined) {
    for (const row of w.rows(m.csqs, 99, 'csqs')) {
      if (row.CSQID !== undefined) w.floatingUint(62, row.CSQID, 'csqs.CSQID');
      if (row.reserved63 !== undefined) w.floatingUint(63, row.reserved63, 'csqs.reserved63');
      if (row.reserved64 !== undefined) w.floatingUshort(64, row.reserved64, 'csqs.reserved64');
      if (row.CSQState !== undefined) w.floatingUshort(65, row.CSQState, 'csqs.CSQState');
    }
  }
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** QUERY_AGENT_STATE_REQ, tables 58 and 59. */
function decodeQueryAgentStateReq(b: Buffer, x: MessageReader): UccxMessageOf<'QUERY_AGENT_STATE_REQ'> {
  const end = b.length;
  if (end < 24) throw fixedPartTooShort('QUERY_AGENT_STATE_REQ', 24, end);
  const m: UccxMessageOf<'QUERY_AGENT_STATE_REQ'> = {
    type: 'QUERY_AGENT_STATE_REQ',
    InvokeID: readUint(b, 8),
    reserved1: readUint(b, 12),
    reserved2: readInt(b, 16),
    reserved3: readInt(b, 20),
  };
  let at = 24;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('QUERY_AGENT_STATE_REQ', tag, at, end);
    switch (tag) {
      case 4: {
        if (order >= 1 && x.repeats(m.AgentExtension)) break;
        const value = x.text(b, start, at, 16);
        order = 1;
        m.AgentExtension = value;
        continue;
      }
      case 6: {
        if (order >= 2 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.AgentInstrument = value;
        continue;
      }
      case 194: {
        if (order >= 3 && x.repeats(m.AgentID)) break;
        const value = x.text(b, start, at, 32);
        order = 3;
        m.AgentID = value;
        continue;
      }
    }
    order = 4;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeQueryAgentStateReq(m: UccxMessageInputOf<'QUERY_AGENT_STATE_REQ'>, w: MessageWriter): Buffer {
  w.begin('QUERY_AGENT_STATE_REQ', 36, 24);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.reserved1 ?? 1, 'reserved1');
  w.int(16, m.reserved2 ?? 1, 'reserved2');
  w.int(20, m.reserved3 ?? 0, 'reserved3');
  if (m.AgentExtension !== undefined) w.text(4, m.AgentExtension, 16, 'AgentExtension');
  if (m.AgentInstrument !== undefined) w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  if (m.AgentID !== undefined) w.text(194, m.AgentID, 32, 'AgentID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** QUERY_AGENT_STATE_CONF, tables 60 and 61. */
function decodeQueryAgentStateConf(b: Buffer, x: MessageReader): UccxMessageOf<'QUERY_AGENT_STATE_CONF'> {
  const end = b.length;
  if (end < 38) throw fixedPartTooShort('QUERY_AGENT_STATE_CONF', 38, end);
  const m: UccxMessageOf<'QUERY_AGENT_STATE_CONF'> = {
    type: 'QUERY_AGENT_STATE_CONF',
    InvokeID: readUint(b, 8),
    AgentState: readUshort(b, 12),
    numCSQs: readUshort(b, 14),
    reserved1: readInt(b, 16),
    reserved2: readUint(b, 20),
    reserved3: readUshort(b, 24),
    reserved4: readUint(b, 26),
    reserved5: readUint(b, 30),
    reserved6: readUint(b, 34),
  };
  let at = 38;
  let order = 0;
  let row: Item<UccxMessageOf<'QUERY_AGENT_STATE_CONF'>['csqs']> | undefined;
  let rowOrder = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('QUERY_AGENT_STATE_CONF', tag, at, end);
    switch (tag) {
      case 5: {
        if (order >= 1 && x.repeats(m.reserved5Float)) break;
        const value = x.text(b, start, at, 12);
        order = 1;
        m.reserved5Float = value;
        continue;
      }
      case 4: {
        if (order >= 2 && x.repeats(m.AgentExtension)) break;
        const value = x.text(b, start, at, 16);
        order = 2;
        m.AgentExtension = value;
        continue;
      }
      case 6: {
        if (order >= 3 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 3;
        m.AgentInstrument = value;
        continue;
      }
      case 194: {
        if (order >= 4 && x.repeats(m.AgentID)) break;
        const value = x.text(b, start, at, 32);
        order = 4;
        m.AgentID = value;
        continue;
      }
      case 62: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 5) x.irregular = true;
        order = 5;
        if (row === undefined || row.CSQID !== undefined) {
          row = { CSQID: value };
          if (m.csqs === undefined) m.csqs = [row];
          else if (m.csqs.push(row) > 20) x.irregular = true;
        } else {
          if (rowOrder > 1) x.irregular = true;
          row.CSQID = value;
        }
        rowOrder = 1;
        continue;
      }
      case 63: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 5) x.irregular = true;
        order = 5;
        if (row === undefined || row.reserved63 !== undefined) {
          row = { reserved63: value };
          if (m.csqs === undefined) m.csqs = [row];
          else if (m.csqs.push(row) > 20) x.irregular = true;
        } else {
          if (rowOrder > 2) x.irregular = true;
          row.reserved63 = value;
        }
        rowOrder = 2;
        continue;
      }
      case 64: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 5) x.irregular = true;
        order = 5;
        if (row === undefined || row.reserved64 !== undefined) {
          row = { reserved64: value };
          if (m.csqs === undefined) m.csqs = [row];
          else if (m.csqs.push(row) > 20) x.irregular = true;
        } else {
          if (rowOrder > 3) x.irregular = true;
          row.reserved64 = value;
        }
        rowOrder = 3;
        continue;
      }
      case 65: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 5) x.irregular = true;
        order = 5;
        if (row === undefined || row.CSQState !== undefined) {
          row = { CSQState: value };
          if (m.csqs === undefined) m.csqs = [row];
          else if (m.csqs.push(row) > 20) x.irregular = true;
        } else {
          if (rowOrder > 4) x.irregular = true;
          row.CSQState = value;
        }
        rowOrder = 4;
        continue;
      }
    }
    order = 6;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeQueryAgentStateConf(
  m: UccxMessageInputOf<'QUERY_AGENT_STATE_CONF'>,
  w: MessageWriter,
): Buffer {
  w.begin('QUERY_AGENT_STATE_CONF', 37, 38);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.ushort(12, m.AgentState, 'AgentState');
  w.ushort(14, m.numCSQs ?? w.countOf(m.csqs), 'numCSQs');
  w.int(16, m.reserved1 ?? 1, 'reserved1');
  w.uint(20, m.reserved2 ?? 0, 'reserved2');
  w.ushort(24, m.reserved3 ?? 0, 'reserved3');
  w.uint(26, m.reserved4 ?? 0, 'reserved4');
  w.uint(30, m.reserved5 ?? 0, 'reserved5');
  w.uint(34, m.reserved6 ?? 1, 'reserved6');
  if (m.reserved5Float !== undefined) w.text(5, m.reserved5Float, 12, 'reserved5Float');
  if (m.AgentExtension !== undefined) w.text(4, m.AgentExtension, 16, 'AgentExtension');
  if (m.AgentInstrument !== undefined) w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  if (m.AgentID !== undefined) w.text(194, m.AgentID, 32, 'AgentID');
  if (m.csqs !== undefined) {
    for (const row of w.rows(m.csqs, 20, 'csqs')) {
      if (row.CSQID !== undefined) w.floatingUint(62, row.CSQID, 'csqs.CSQID');
      if (row.reserved63 !== undefined) w.floatingUint(63, row.reserved63, 'csqs.reserved63');
      if (row.reserved64 !== undefined) w.floatingUshort(64, row.reserved64, 'csqs.reserved64');
      if (row.CSQState !== undefined) w.floatingUshort(65, row.CSQState, 'csqs.CSQState');
    }
  }
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** SET_AGENT_STATE_REQ, tables 62 and 63. */
function decodeSetAgentStateReq(b: Buffer, x: MessageReader): UccxMessageOf<'SET_AGENT_STATE_REQ'> {
  const end = b.length;
  const fixedEnd = 25 + (x.version >= 12 ? 4 : 0);
  if (end < fixedEnd) throw fixedPartTooShort('SET_AGENT_STATE_REQ', fixedEnd, end);
  const m: UccxMessageOf<'SET_AGENT_STATE_REQ'> = {
    type: 'SET_AGENT_STATE_REQ',
    InvokeID: readUint(b, 8),
    reserved1: readUint(b, 12),
    AgentState: readUshort(b, 16),
    reserved2: readUshort(b, 18),
    reserved3: readUshort(b, 20),
    EventReasonCode: readUshort(b, 22),
    ForcedFlag: readUchar(b, 24),
  };
  if (x.version >= 12) {
    m.AgentCapacity = readUint(b, 25);
  }
  let at = fixedEnd;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('SET_AGENT_STATE_REQ', tag, at, end);
    switch (tag) {
      case 6: {
        if (order >= 1 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.AgentInstrument = value;
        continue;
      }
      case 49: {
        if (order >= 2 && x.repeats(m.AgentPassword)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.AgentPassword = value;
        continue;
      }
      case 194: {
        if (order >= 3 && x.repeats(m.AgentID)) break;
        const value = x.text(b, start, at, 32);
        order = 3;
        m.AgentID = value;
        continue;
      }
    }
    order = 4;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.AgentInstrument === undefined) x.irregular = true;
  return m;
}

function encodeSetAgentStateReq(m: UccxMessageInputOf<'SET_AGENT_STATE_REQ'>, w: MessageWriter): Buffer {
  w.begin('SET_AGENT_STATE_REQ', 38, 25 + (w.version >= 12 ? 4 : 0));
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.reserved1 ?? 1, 'reserved1');
  w.ushort(16, m.AgentState, 'AgentState');
  w.ushort(18, m.reserved2 ?? 0, 'reserved2');
  w.ushort(20, m.reserved3 ?? 0, 'reserved3');
  w.ushort(22, m.EventReasonCode, 'EventReasonCode');
  w.uchar(24, m.ForcedFlag, 'ForcedFlag');
  if (w.version >= 12) {
    w.uint(25, m.AgentCapacity ?? 0, 'AgentCapacity');
  }
  w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  if (m.AgentPassword !== undefined) w.text(49, m.AgentPassword, 64, 'AgentPassword');
  if (m.AgentID !== undefined) w.text(194, m.AgentID, 32, 'AgentID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** SET_AGENT_STATE_CONF, table 64. */
function decodeSetAgentStateConf(b: Buffer, x: MessageReader): UccxMessageOf<'SET_AGENT_STATE_CONF'> {
  const end = b.length;
  if (end < 12) throw fixedPartTooShort('SET_AGENT_STATE_CONF', 12, end);
  const m: UccxMessageOf<'SET_AGENT_STATE_CONF'> = {
    type: 'SET_AGENT_STATE_CONF',
    InvokeID: readUint(b, 8),
  };
  if (end > 12) {
    const unknownFields = x.unknownPart(b, 12);
    if (unknownFields !== undefined) m.unknownFields = unknownFields;
  }
  return m;
}

function encodeSetAgentStateConf(m: UccxMessageInputOf<'SET_AGENT_STATE_CONF'>, w: MessageWriter): Buffer {
  w.begin('SET_AGENT_STATE_CONF', 39, 12);
  w.uint(8, m.InvokeID, 'InvokeID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CALL_DELIVERED_EVENT, tables 71 and 72. */
function decodeCallDeliveredEvent(b: Buffer, x: MessageReader): UccxMessageOf<'CALL_DELIVERED_EVENT'> {
  const end = b.length;
  if (end < 62) throw fixedPartTooShort('CALL_DELIVERED_EVENT', 62, end);
  const m: UccxMessageOf<'CALL_DELIVERED_EVENT'> = {
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
  let at = 62;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CALL_DELIVERED_EVENT', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 26: {
        if (order >= 2 && x.repeats(m.AlertingDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.AlertingDeviceID = value;
        continue;
      }
      case 27: {
        if (order >= 3 && x.repeats(m.CallingDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 3;
        m.CallingDeviceID = value;
        continue;
      }
      case 28: {
        if (order >= 4 && x.repeats(m.CalledDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 4;
        m.CalledDeviceID = value;
        continue;
      }
      case 29: {
        if (order >= 5 && x.repeats(m.LastRedirectDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 5;
        m.LastRedirectDeviceID = value;
        continue;
      }
      case 202: {
        if (order >= 6 && x.repeats(m.SecondaryCallID)) break;
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        order = 6;
        m.SecondaryCallID = value;
        continue;
      }
      case 8: {
        if (order >= 7 && x.repeats(m.ANI)) break;
        const value = x.text(b, start, at, 40);
        order = 7;
        m.ANI = value;
        continue;
      }
      case 9: {
        if (order >= 8 && x.repeats(m.UserToUserInfo)) break;
        const value = x.octets(b, start, at, 131);
        order = 8;
        m.UserToUserInfo = value;
        continue;
      }
      case 10: {
        if (order >= 9 && x.repeats(m.DNIS)) break;
        const value = x.text(b, start, at, 32);
        order = 9;
        m.DNIS = value;
        continue;
      }
      case 11: {
        if (order >= 10 && x.repeats(m.DialedNumber)) break;
        const value = x.text(b, start, at, 40);
        order = 10;
        m.DialedNumber = value;
        continue;
      }
      case 12: {
        if (order >= 11 && x.repeats(m.CallerEnteredDigits)) break;
        const value = x.text(b, start, at, 40);
        order = 11;
        m.CallerEnteredDigits = value;
        continue;
      }
      case 13: {
        if (order >= 12 && x.repeats(m.CallVariable1)) break;
        const value = x.text(b, start, at, 40);
        order = 12;
        m.CallVariable1 = value;
        continue;
      }
      case 14: {
        if (order >= 13 && x.repeats(m.CallVariable2)) break;
        const value = x.text(b, start, at, 40);
        order = 13;
        m.CallVariable2 = value;
        continue;
      }
      case 15: {
        if (order >= 14 && x.repeats(m.CallVariable3)) break;
        const value = x.text(b, start, at, 40);
        order = 14;
        m.CallVariable3 = value;
        continue;
      }
      case 16: {
        if (order >= 15 && x.repeats(m.CallVariable4)) break;
        const value = x.text(b, start, at, 40);
        order = 15;
        m.CallVariable4 = value;
        continue;
      }
      case 17: {
        if (order >= 16 && x.repeats(m.CallVariable5)) break;
        const value = x.text(b, start, at, 40);
        order = 16;
        m.CallVariable5 = value;
        continue;
      }
      case 18: {
        if (order >= 17 && x.repeats(m.CallVariable6)) break;
        const value = x.text(b, start, at, 40);
        order = 17;
        m.CallVariable6 = value;
        continue;
      }
      case 19: {
        if (order >= 18 && x.repeats(m.CallVariable7)) break;
        const value = x.text(b, start, at, 40);
        order = 18;
        m.CallVariable7 = value;
        continue;
      }
      case 20: {
        if (order >= 19 && x.repeats(m.CallVariable8)) break;
        const value = x.text(b, start, at, 40);
        order = 19;
        m.CallVariable8 = value;
        continue;
      }
      case 21: {
        if (order >= 20 && x.repeats(m.CallVariable9)) break;
        const value = x.text(b, start, at, 40);
        order = 20;
        m.CallVariable9 = value;
        continue;
      }
      case 22: {
        if (order >= 21 && x.repeats(m.CallVariable10)) break;
        const value = x.text(b, start, at, 40);
        order = 21;
        m.CallVariable10 = value;
        continue;
      }
      case 46: {
        if (order >= 22 && x.repeats(m.CallWrapupData)) break;
        const value = x.text(b, start, at, 40);
        order = 22;
        m.CallWrapupData = value;
        continue;
      }
      case 82: {
        const value = x.namedVariable(b, start, at);
        if (order > 23) x.irregular = true;
        order = 23;
        if (m.namedVariables === undefined) m.namedVariables = [value];
        else m.namedVariables.push(value);
        continue;
      }
      case 83: {
        const value = x.namedArrayElement(b, start, at);
        if (value === undefined) break;
        if (order > 24) x.irregular = true;
        order = 24;
        if (m.namedArrays === undefined) m.namedArrays = [value];
        else m.namedArrays.push(value);
        continue;
      }
    }
    order = 25;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (
    at !== end ||
    m.ConnectionDeviceID === undefined ||
    m.AlertingDeviceID === undefined ||
    m.CalledDeviceID === undefined
  )
    x.irregular = true;
  return m;
}

function encodeCallDeliveredEvent(m: UccxMessageInputOf<'CALL_DELIVERED_EVENT'>, w: MessageWriter): Buffer {
  w.begin('CALL_DELIVERED_EVENT', 9, 62);
  w.uint(8, m.reserved1 ?? 0, 'reserved1');
  w.uint(12, m.reserved2 ?? 1, 'reserved2');
  w.ushort(16, m.reserved3 ?? 21, 'reserved3');
  w.ushort(18, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.uint(20, m.CallID, 'CallID');
  w.ushort(24, m.reserved4 ?? 65535, 'reserved4');
  w.ushort(26, m.reserved5 ?? 3, 'reserved5');
  w.uint(28, m.ApplicationID, 'ApplicationID');
  w.uint(32, m.reserved6 ?? 4294967295, 'reserved6');
  w.uint(36, m.CSQID, 'CSQID');
  w.uint(40, m.reserved7 ?? 4294967295, 'reserved7');
  w.ushort(44, m.reserved8 ?? 0, 'reserved8');
  w.ushort(46, m.AlertingDeviceType, 'AlertingDeviceType');
  w.ushort(48, m.CallingDeviceType, 'CallingDeviceType');
  w.ushort(50, m.CalledDeviceType, 'CalledDeviceType');
  w.ushort(52, m.LastRedirectDeviceType, 'LastRedirectDeviceType');
  w.ushort(54, m.LocalConnectionState, 'LocalConnectionState');
  w.ushort(56, m.EventCause, 'EventCause');
  w.ushort(58, m.NumNamedVariables ?? w.countOf(m.namedVariables), 'NumNamedVariables');
  w.ushort(60, m.NumNamedArrays ?? w.countOf(m.namedArrays), 'NumNamedArrays');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  w.text(26, m.AlertingDeviceID, 64, 'AlertingDeviceID');
  if (m.CallingDeviceID !== undefined) w.text(27, m.CallingDeviceID, 64, 'CallingDeviceID');
  w.text(28, m.CalledDeviceID, 64, 'CalledDeviceID');
  if (m.LastRedirectDeviceID !== undefined) w.text(29, m.LastRedirectDeviceID, 64, 'LastRedirectDeviceID');
  if (m.SecondaryCallID !== undefined) w.floatingUint(202, m.SecondaryCallID, 'SecondaryCallID');
  if (m.ANI !== undefined) w.text(8, m.ANI, 40, 'ANI');
  if (m.UserToUserInfo !== undefined) w.octets(9, m.UserToUserInfo, 131, 'UserToUserInfo');
  if (m.DNIS !== undefined) w.text(10, m.DNIS, 32, 'DNIS');
  if (m.DialedNumber !== undefined) w.text(11, m.DialedNumber, 40, 'DialedNumber');
  if (m.CallerEnteredDigits !== undefined) w.text(12, m.CallerEnteredDigits, 40, 'CallerEnteredDigits');
  if (m.CallVariable1 !== undefined) w.text(13, m.CallVariable1, 40, 'CallVariable1');
  if (m.CallVariable2 !== undefined) w.text(14, m.CallVariable2, 40, 'CallVariable2');
  if (m.CallVariable3 !== undefined) w.text(15, m.CallVariable3, 40, 'CallVariable3');
  if (m.CallVariable4 !== undefined) w.text(16, m.CallVariable4, 40, 'CallVariable4');
  if (m.CallVariable5 !== undefined) w.text(17, m.CallVariable5, 40, 'CallVariable5');
  if (m.CallVariable6 !== undefined) w.text(18, m.CallVariable6, 40, 'CallVariable6');
  if (m.CallVariable7 !== undefined) w.text(19, m.CallVariable7, 40, 'CallVariable7');
  if (m.CallVariable8 !== undefined) w.text(20, m.CallVariable8, 40, 'CallVariable8');
  if (m.CallVariable9 !== undefined) w.text(21, m.CallVariable9, 40, 'CallVariable9');
  if (m.CallVariable10 !== undefined) w.text(22, m.CallVariable10, 40, 'CallVariable10');
  if (m.CallWrapupData !== undefined) w.text(46, m.CallWrapupData, 40, 'CallWrapupData');
  if (m.namedVariables !== undefined) w.namedVariables(82, m.namedVariables, 'namedVariables');
  if (m.namedArrays !== undefined) w.namedArrays(83, m.namedArrays, 'namedArrays');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CALL_ESTABLISHED_EVENT, tables 73 and 74. */
function decodeCallEstablishedEvent(b: Buffer, x: MessageReader): UccxMessageOf<'CALL_ESTABLISHED_EVENT'> {
  const end = b.length;
  if (end < 58) throw fixedPartTooShort('CALL_ESTABLISHED_EVENT', 58, end);
  const m: UccxMessageOf<'CALL_ESTABLISHED_EVENT'> = {
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
  let at = 58;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CALL_ESTABLISHED_EVENT', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 30: {
        if (order >= 2 && x.repeats(m.AnsweringDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.AnsweringDeviceID = value;
        continue;
      }
      case 27: {
        if (order >= 3 && x.repeats(m.CallingDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 3;
        m.CallingDeviceID = value;
        continue;
      }
      case 28: {
        if (order >= 4 && x.repeats(m.CalledDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 4;
        m.CalledDeviceID = value;
        continue;
      }
      case 29: {
        if (order >= 5 && x.repeats(m.LastRedirectDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 5;
        m.LastRedirectDeviceID = value;
        continue;
      }
    }
    order = 6;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (
    at !== end ||
    m.ConnectionDeviceID === undefined ||
    m.AnsweringDeviceID === undefined ||
    m.CalledDeviceID === undefined
  )
    x.irregular = true;
  return m;
}

function encodeCallEstablishedEvent(
  m: UccxMessageInputOf<'CALL_ESTABLISHED_EVENT'>,
  w: MessageWriter,
): Buffer {
  w.begin('CALL_ESTABLISHED_EVENT', 10, 58);
  w.uint(8, m.reserved1 ?? 0, 'reserved1');
  w.uint(12, m.reserved2 ?? 1, 'reserved2');
  w.ushort(16, m.reserved3 ?? 21, 'reserved3');
  w.ushort(18, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.uint(20, m.CallID, 'CallID');
  w.ushort(24, m.reserved4 ?? 65535, 'reserved4');
  w.ushort(26, m.reserved5 ?? 3, 'reserved5');
  w.uint(28, m.ApplicationID, 'ApplicationID');
  w.uint(32, m.reserved6 ?? 4294967295, 'reserved6');
  w.uint(36, m.CSQID, 'CSQID');
  w.uint(40, m.reserved7 ?? 4294967295, 'reserved7');
  w.ushort(44, m.reserved8 ?? 0, 'reserved8');
  w.ushort(46, m.AnsweringDeviceType, 'AnsweringDeviceType');
  w.ushort(48, m.CallingDeviceType, 'CallingDeviceType');
  w.ushort(50, m.CalledDeviceType, 'CalledDeviceType');
  w.ushort(52, m.LastRedirectDeviceType, 'LastRedirectDeviceType');
  w.ushort(54, m.LocalConnectionState, 'LocalConnectionState');
  w.ushort(56, m.EventCause, 'EventCause');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  w.text(30, m.AnsweringDeviceID, 64, 'AnsweringDeviceID');
  if (m.CallingDeviceID !== undefined) w.text(27, m.CallingDeviceID, 64, 'CallingDeviceID');
  w.text(28, m.CalledDeviceID, 64, 'CalledDeviceID');
  if (m.LastRedirectDeviceID !== undefined) w.text(29, m.LastRedirectDeviceID, 64, 'LastRedirectDeviceID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CALL_HELD_EVENT, tables 75 and 76. */
function decodeCallHeldEvent(b: Buffer, x: MessageReader): UccxMessageOf<'CALL_HELD_EVENT'> {
  const end = b.length;
  if (end < 30) throw fixedPartTooShort('CALL_HELD_EVENT', 30, end);
  const m: UccxMessageOf<'CALL_HELD_EVENT'> = {
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
  let at = 30;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CALL_HELD_EVENT', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 31: {
        if (order >= 2 && x.repeats(m.HoldingDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.HoldingDeviceID = value;
        continue;
      }
    }
    order = 3;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ConnectionDeviceID === undefined || m.HoldingDeviceID === undefined) x.irregular = true;
  return m;
}

function encodeCallHeldEvent(m: UccxMessageInputOf<'CALL_HELD_EVENT'>, w: MessageWriter): Buffer {
  w.begin('CALL_HELD_EVENT', 11, 30);
  w.uint(8, m.reserved1 ?? 0, 'reserved1');
  w.uint(12, m.reserved2 ?? 1, 'reserved2');
  w.ushort(16, m.reserved3 ?? 21, 'reserved3');
  w.ushort(18, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.uint(20, m.CallID, 'CallID');
  w.ushort(24, m.HoldingDeviceType, 'HoldingDeviceType');
  w.ushort(26, m.LocalConnectionState, 'LocalConnectionState');
  w.ushort(28, m.EventCause, 'EventCause');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  w.text(31, m.HoldingDeviceID, 64, 'HoldingDeviceID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CALL_RETRIEVED_EVENT, tables 77 and 78. */
function decodeCallRetrievedEvent(b: Buffer, x: MessageReader): UccxMessageOf<'CALL_RETRIEVED_EVENT'> {
  const end = b.length;
  if (end < 30) throw fixedPartTooShort('CALL_RETRIEVED_EVENT', 30, end);
  const m: UccxMessageOf<'CALL_RETRIEVED_EVENT'> = {
    type: 'CALL_RETRIEVED_EVENT',
    reserved1: readUint(b, 8),
    reserved2: readUint(b, 12),
    reserved3: readUshort(b, 16),
    ConnectionDeviceType: readUshort(b, 18),
    CallID: readUint(b, 20),
    RetrievingDeviceType: readUshort(b, 24),
    LocalConnectionState: readUshort(b, 26),
    EventCause: readUshort(b, 28),
  };
  let at = 30;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CALL_RETRIEVED_EVENT', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 32: {
        if (order >= 2 && x.repeats(m.RetrievingDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.RetrievingDeviceID = value;
        continue;
      }
    }
    order = 3;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ConnectionDeviceID === undefined) x.irregular = true;
  return m;
}

function encodeCallRetrievedEvent(m: UccxMessageInputOf<'CALL_RETRIEVED_EVENT'>, w: MessageWriter): Buffer {
  w.begin('CALL_RETRIEVED_EVENT', 12, 30);
  w.uint(8, m.reserved1 ?? 0, 'reserved1');
  w.uint(12, m.reserved2 ?? 1, 'reserved2');
  w.ushort(16, m.reserved3 ?? 21, 'reserved3');
  w.ushort(18, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.uint(20, m.CallID, 'CallID');
  w.ushort(24, m.RetrievingDeviceType, 'RetrievingDeviceType');
  w.ushort(26, m.LocalConnectionState, 'LocalConnectionState');
  w.ushort(28, m.EventCause, 'EventCause');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  if (m.RetrievingDeviceID !== undefined) w.text(32, m.RetrievingDeviceID, 64, 'RetrievingDeviceID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CALL_CLEARED_EVENT, tables 79 and 80. */
function decodeCallClearedEvent(b: Buffer, x: MessageReader): UccxMessageOf<'CALL_CLEARED_EVENT'> {
  const end = b.length;
  if (end < 28) throw fixedPartTooShort('CALL_CLEARED_EVENT', 28, end);
  const m: UccxMessageOf<'CALL_CLEARED_EVENT'> = {
    type: 'CALL_CLEARED_EVENT',
    reserved1: readUint(b, 8),
    reserved2: readUint(b, 12),
    reserved3: readUshort(b, 16),
    reserved4: readUshort(b, 18),
    CallID: readUint(b, 20),
    LocalConnectionState: readUshort(b, 24),
    EventCause: readUshort(b, 26),
  };
  let at = 28;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CALL_CLEARED_EVENT', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.reserved25)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.reserved25 = value;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeCallClearedEvent(m: UccxMessageInputOf<'CALL_CLEARED_EVENT'>, w: MessageWriter): Buffer {
  w.begin('CALL_CLEARED_EVENT', 13, 28);
  w.uint(8, m.reserved1 ?? 0, 'reserved1');
  w.uint(12, m.reserved2 ?? 1, 'reserved2');
  w.ushort(16, m.reserved3 ?? 21, 'reserved3');
  w.ushort(18, m.reserved4 ?? 0, 'reserved4');
  w.uint(20, m.CallID, 'CallID');
  w.ushort(24, m.LocalConnectionState, 'LocalConnectionState');
  w.ushort(26, m.EventCause, 'EventCause');
  if (m.reserved25 !== undefined) w.text(25, m.reserved25, 64, 'reserved25');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CALL_CONNECTION_CLEARED_EVENT, tables 81 and 82. */
function decodeCallConnectionClearedEvent(
  b: Buffer,
  x: MessageReader,
): UccxMessageOf<'CALL_CONNECTION_CLEARED_EVENT'> {
  const end = b.length;
  if (end < 30) throw fixedPartTooShort('CALL_CONNECTION_CLEARED_EVENT', 30, end);
  const m: UccxMessageOf<'CALL_CONNECTION_CLEARED_EVENT'> = {
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
  let at = 30;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CALL_CONNECTION_CLEARED_EVENT', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 33: {
        if (order >= 2 && x.repeats(m.ReleasingDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.ReleasingDeviceID = value;
        continue;
      }
    }
    order = 3;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ConnectionDeviceID === undefined || m.ReleasingDeviceID === undefined)
    x.irregular = true;
  return m;
}

function encodeCallConnectionClearedEvent(
  m: UccxMessageInputOf<'CALL_CONNECTION_CLEARED_EVENT'>,
  w: MessageWriter,
): Buffer {
  w.begin('CALL_CONNECTION_CLEARED_EVENT', 14, 30);
  w.uint(8, m.reserved1 ?? 0, 'reserved1');
  w.uint(12, m.reserved2 ?? 1, 'reserved2');
  w.ushort(16, m.reserved3 ?? 21, 'reserved3');
  w.ushort(18, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.uint(20, m.CallID, 'CallID');
  w.ushort(24, m.ReleasingDeviceType, 'ReleasingDeviceType');
  w.ushort(26, m.LocalConnectionState, 'LocalConnectionState');
  w.ushort(28, m.EventCause, 'EventCause');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  w.text(33, m.ReleasingDeviceID, 64, 'ReleasingDeviceID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CALL_ORIGINATED_EVENT, tables 83 and 84. */
function decodeCallOriginatedEvent(b: Buffer, x: MessageReader): UccxMessageOf<'CALL_ORIGINATED_EVENT'> {
  const end = b.length;
  if (end < 54) throw fixedPartTooShort('CALL_ORIGINATED_EVENT', 54, end);
  const m: UccxMessageOf<'CALL_ORIGINATED_EVENT'> = {
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
  let at = 54;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CALL_ORIGINATED_EVENT', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 27: {
        if (order >= 2 && x.repeats(m.CallingDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.CallingDeviceID = value;
        continue;
      }
      case 28: {
        if (order >= 3 && x.repeats(m.CalledDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 3;
        m.CalledDeviceID = value;
        continue;
      }
    }
    order = 4;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (
    at !== end ||
    m.ConnectionDeviceID === undefined ||
    m.CallingDeviceID === undefined ||
    m.CalledDeviceID === undefined
  )
    x.irregular = true;
  return m;
}

function encodeCallOriginatedEvent(m: UccxMessageInputOf<'CALL_ORIGINATED_EVENT'>, w: MessageWriter): Buffer {
  w.begin('CALL_ORIGINATED_EVENT', 15, 54);
  w.uint(8, m.reserved1 ?? 0, 'reserved1');
  w.uint(12, m.reserved2 ?? 1, 'reserved2');
  w.ushort(16, m.reserved3 ?? 21, 'reserved3');
  w.ushort(18, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.uint(20, m.CallID, 'CallID');
  w.ushort(24, m.reserved4 ?? 65535, 'reserved4');
  w.ushort(26, m.reserved5 ?? 7, 'reserved5');
  w.uint(28, m.ApplicationID, 'ApplicationID');
  w.uint(32, m.reserved6 ?? 4294967295, 'reserved6');
  w.uint(36, m.CSQID, 'CSQID');
  w.uint(40, m.reserved7 ?? 4294967295, 'reserved7');
  w.ushort(44, m.reserved8 ?? 0, 'reserved8');
  w.ushort(46, m.CallingDeviceType, 'CallingDeviceType');
  w.ushort(48, m.CalledDeviceType, 'CalledDeviceType');
  w.ushort(50, m.LocalConnectionState, 'LocalConnectionState');
  w.ushort(52, m.EventCause, 'EventCause');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  w.text(27, m.CallingDeviceID, 64, 'CallingDeviceID');
  w.text(28, m.CalledDeviceID, 64, 'CalledDeviceID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CALL_FAILED_EVENT, tables 85 and 86. */
function decodeCallFailedEvent(b: Buffer, x: MessageReader): UccxMessageOf<'CALL_FAILED_EVENT'> {
  const end = b.length;
  if (end < 32) throw fixedPartTooShort('CALL_FAILED_EVENT', 32, end);
  const m: UccxMessageOf<'CALL_FAILED_EVENT'> = {
    type: 'CALL_FAILED_EVENT',
    reserved1: readUint(b, 8),
    reserved2: readUint(b, 12),
    reserved3: readUshort(b, 16),
    ConnectionDeviceType: readUshort(b, 18),
    CallID: readUint(b, 20),
    FailingDeviceType: readUshort(b, 24),
    CalledDeviceType: readUshort(b, 26),
    LocalConnectionState: readUshort(b, 28),
    EventCause: readUshort(b, 30),
  };
  let at = 32;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CALL_FAILED_EVENT', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 34: {
        if (order >= 2 && x.repeats(m.FailingDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.FailingDeviceID = value;
        continue;
      }
      case 28: {
        if (order >= 3 && x.repeats(m.CalledDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 3;
        m.CalledDeviceID = value;
        continue;
      }
    }
    order = 4;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ConnectionDeviceID === undefined) x.irregular = true;
  return m;
}

function encodeCallFailedEvent(m: UccxMessageInputOf<'CALL_FAILED_EVENT'>, w: MessageWriter): Buffer {
  w.begin('CALL_FAILED_EVENT', 16, 32);
  w.uint(8, m.reserved1 ?? 0, 'reserved1');
  w.uint(12, m.reserved2 ?? 1, 'reserved2');
  w.ushort(16, m.reserved3 ?? 21, 'reserved3');
  w.ushort(18, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.uint(20, m.CallID, 'CallID');
  w.ushort(24, m.FailingDeviceType, 'FailingDeviceType');
  w.ushort(26, m.CalledDeviceType, 'CalledDeviceType');
  w.ushort(28, m.LocalConnectionState, 'LocalConnectionState');
  w.ushort(30, m.EventCause, 'EventCause');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  if (m.FailingDeviceID !== undefined) w.text(34, m.FailingDeviceID, 64, 'FailingDeviceID');
  if (m.CalledDeviceID !== undefined) w.text(28, m.CalledDeviceID, 64, 'CalledDeviceID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CALL_CONFERENCED_EVENT, tables 87 and 88. */
function decodeCallConferencedEvent(b: Buffer, x: MessageReader): UccxMessageOf<'CALL_CONFERENCED_EVENT'> {
  const end = b.length;
  if (end < 54) throw fixedPartTooShort('CALL_CONFERENCED_EVENT', 54, end);
  const m: UccxMessageOf<'CALL_CONFERENCED_EVENT'> = {
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
  let at = 54;
  let order = 0;
  let row: Item<UccxMessageOf<'CALL_CONFERENCED_EVENT'>['parties']> | undefined;
  let rowOrder = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CALL_CONFERENCED_EVENT', tag, at, end);
    switch (tag) {
      case 35: {
        if (order >= 1 && x.repeats(m.PrimaryDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.PrimaryDeviceID = value;
        continue;
      }
      case 36: {
        if (order >= 2 && x.repeats(m.SecondaryDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.SecondaryDeviceID = value;
        continue;
      }
      case 37: {
        if (order >= 3 && x.repeats(m.ControllerDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 3;
        m.ControllerDeviceID = value;
        continue;
      }
      case 38: {
        if (order >= 4 && x.repeats(m.AddedPartyDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 4;
        m.AddedPartyDeviceID = value;
        continue;
      }
      case 39: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 5) x.irregular = true;
        order = 5;
        if (row === undefined || row.ConnectedPartyCallID !== undefined) {
          row = { ConnectedPartyCallID: value };
          if (m.parties === undefined) m.parties = [row];
          else if (m.parties.push(row) > 16) x.irregular = true;
        } else {
          if (rowOrder > 1) x.irregular = true;
          row.ConnectedPartyCallID = value;
        }
        rowOrder = 1;
        continue;
      }
      case 40: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 5) x.irregular = true;
        order = 5;
        if (row === undefined || row.ConnectedPartyDeviceType !== undefined) {
          row = { ConnectedPartyDeviceType: value };
          if (m.parties === undefined) m.parties = [row];
          else if (m.parties.push(row) > 16) x.irregular = true;
        } else {
          if (rowOrder > 2) x.irregular = true;
          row.ConnectedPartyDeviceType = value;
        }
        rowOrder = 2;
        continue;
      }
      case 41: {
        const value = x.text(b, start, at, 64);
        if (order > 5) x.irregular = true;
        order = 5;
        if (row === undefined || row.ConnectedPartyDeviceID !== undefined) {
          row = { ConnectedPartyDeviceID: value };
          if (m.parties === undefined) m.parties = [row];
          else if (m.parties.push(row) > 16) x.irregular = true;
        } else {
          if (rowOrder > 3) x.irregular = true;
          row.ConnectedPartyDeviceID = value;
        }
        rowOrder = 3;
        continue;
      }
    }
    order = 6;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (
    at !== end ||
    m.PrimaryDeviceID === undefined ||
    m.SecondaryDeviceID === undefined ||
    m.ControllerDeviceID === undefined
  )
    x.irregular = true;
  return m;
}

function encodeCallConferencedEvent(
  m: UccxMessageInputOf<'CALL_CONFERENCED_EVENT'>,
  w: MessageWriter,
): Buffer {
  w.begin('CALL_CONFERENCED_EVENT', 17, 54);
  w.uint(8, m.reserved1 ?? 0, 'reserved1');
  w.uint(12, m.reserved2 ?? 1, 'reserved2');
  w.ushort(16, m.reserved3 ?? 21, 'reserved3');
  w.ushort(18, m.PrimaryDeviceType, 'PrimaryDeviceType');
  w.uint(20, m.PrimaryCallID, 'PrimaryCallID');
  w.ushort(24, m.reserved4 ?? 65535, 'reserved4');
  w.ushort(26, m.reserved5 ?? 3, 'reserved5');
  w.uint(28, m.reserved6 ?? 4294967295, 'reserved6');
  w.uint(32, m.reserved7 ?? 4294967295, 'reserved7');
  w.ushort(36, m.reserved8 ?? 0, 'reserved8');
  w.ushort(38, m.NumParties ?? w.countOf(m.parties), 'NumParties');
  w.ushort(40, m.SecondaryDeviceType, 'SecondaryDeviceType');
  w.uint(42, m.SecondaryCallID, 'SecondaryCallID');
  w.ushort(46, m.ControllerDeviceType, 'ControllerDeviceType');
  w.ushort(48, m.AddedPartyDeviceType, 'AddedPartyDeviceType');
  w.ushort(50, m.LocalConnectionState, 'LocalConnectionState');
  w.ushort(52, m.EventCause, 'EventCause');
  w.text(35, m.PrimaryDeviceID, 64, 'PrimaryDeviceID');
  w.text(36, m.SecondaryDeviceID, 64, 'SecondaryDeviceID');
  w.text(37, m.ControllerDeviceID, 64, 'ControllerDeviceID');
  if (m.AddedPartyDeviceID !== undefined) w.text(38, m.AddedPartyDeviceID, 64, 'AddedPartyDeviceID');
  if (m.parties !== undefined) {
    for (const row of w.rows(m.parties, 16, 'parties')) {
      if (row.ConnectedPartyCallID !== undefined)
        w.floatingUint(39, row.ConnectedPartyCallID, 'parties.ConnectedPartyCallID');
      if (row.ConnectedPartyDeviceType !== undefined)
        w.floatingUshort(40, row.ConnectedPartyDeviceType, 'parties.ConnectedPartyDeviceType');
      if (row.ConnectedPartyDeviceID !== undefined)
        w.text(41, row.ConnectedPartyDeviceID, 64, 'parties.ConnectedPartyDeviceID');
    }
  }
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CALL_TRANSFERRED_EVENT, tables 89 and 90. */
function decodeCallTransferredEvent(b: Buffer, x: MessageReader): UccxMessageOf<'CALL_TRANSFERRED_EVENT'> {
  const end = b.length;
  if (end < 54) throw fixedPartTooShort('CALL_TRANSFERRED_EVENT', 54, end);
  const m: UccxMessageOf<'CALL_TRANSFERRED_EVENT'> = {
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
  let at = 54;
  let order = 0;
  let row: Item<UccxMessageOf<'CALL_TRANSFERRED_EVENT'>['parties']> | undefined;
  let rowOrder = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CALL_TRANSFERRED_EVENT', tag, at, end);
    switch (tag) {
      case 35: {
        if (order >= 1 && x.repeats(m.PrimaryDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.PrimaryDeviceID = value;
        continue;
      }
      case 36: {
        if (order >= 2 && x.repeats(m.SecondaryDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.SecondaryDeviceID = value;
        continue;
      }
      case 42: {
        if (order >= 3 && x.repeats(m.TransferringDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 3;
        m.TransferringDeviceID = value;
        continue;
      }
      case 43: {
        if (order >= 4 && x.repeats(m.TransferredDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 4;
        m.TransferredDeviceID = value;
        continue;
      }
      case 39: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 5) x.irregular = true;
        order = 5;
        if (row === undefined || row.ConnectedPartyCallID !== undefined) {
          row = { ConnectedPartyCallID: value };
          if (m.parties === undefined) m.parties = [row];
          else if (m.parties.push(row) > 16) x.irregular = true;
        } else {
          if (rowOrder > 1) x.irregular = true;
          row.ConnectedPartyCallID = value;
        }
        rowOrder = 1;
        continue;
      }
      case 40: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 5) x.irregular = true;
        order = 5;
        if (row === undefined || row.ConnectedPartyDeviceType !== undefined) {
          row = { ConnectedPartyDeviceType: value };
          if (m.parties === undefined) m.parties = [row];
          else if (m.parties.push(row) > 16) x.irregular = true;
        } else {
          if (rowOrder > 2) x.irregular = true;
          row.ConnectedPartyDeviceType = value;
        }
        rowOrder = 2;
        continue;
      }
      case 41: {
        const value = x.text(b, start, at, 64);
        if (order > 5) x.irregular = true;
        order = 5;
        if (row === undefined || row.ConnectedPartyDeviceID !== undefined) {
          row = { ConnectedPartyDeviceID: value };
          if (m.parties === undefined) m.parties = [row];
          else if (m.parties.push(row) > 16) x.irregular = true;
        } else {
          if (rowOrder > 3) x.irregular = true;
          row.ConnectedPartyDeviceID = value;
        }
        rowOrder = 3;
        continue;
      }
    }
    order = 6;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (
    at !== end ||
    m.PrimaryDeviceID === undefined ||
    m.SecondaryDeviceID === undefined ||
    m.TransferringDeviceID === undefined ||
    m.TransferredDeviceID === undefined
  )
    x.irregular = true;
  return m;
}

function encodeCallTransferredEvent(
  m: UccxMessageInputOf<'CALL_TRANSFERRED_EVENT'>,
  w: MessageWriter,
): Buffer {
  w.begin('CALL_TRANSFERRED_EVENT', 18, 54);
  w.uint(8, m.reserved1 ?? 0, 'reserved1');
  w.uint(12, m.reserved2 ?? 1, 'reserved2');
  w.ushort(16, m.reserved3 ?? 21, 'reserved3');
  w.ushort(18, m.PrimaryDeviceType, 'PrimaryDeviceType');
  w.uint(20, m.PrimaryCallID, 'PrimaryCallID');
  w.ushort(24, m.reserved4 ?? 65535, 'reserved4');
  w.ushort(26, m.reserved5 ?? 3, 'reserved5');
  w.uint(28, m.reserved6 ?? 4294967295, 'reserved6');
  w.uint(32, m.reserved7 ?? 4294967295, 'reserved7');
  w.ushort(36, m.reserved8 ?? 0, 'reserved8');
  w.ushort(38, m.NumParties ?? w.countOf(m.parties), 'NumParties');
  w.ushort(40, m.SecondaryDeviceType, 'SecondaryDeviceType');
  w.uint(42, m.SecondaryCallID, 'SecondaryCallID');
  w.ushort(46, m.TransferringDeviceType, 'TransferringDeviceType');
  w.ushort(48, m.TransferredDeviceType, 'TransferredDeviceType');
  w.ushort(50, m.LocalConnectionState, 'LocalConnectionState');
  w.ushort(52, m.EventCause, 'EventCause');
  w.text(35, m.PrimaryDeviceID, 64, 'PrimaryDeviceID');
  w.text(36, m.SecondaryDeviceID, 64, 'SecondaryDeviceID');
  w.text(42, m.TransferringDeviceID, 64, 'TransferringDeviceID');
  w.text(43, m.TransferredDeviceID, 64, 'TransferredDeviceID');
  if (m.parties !== undefined) {
    for (const row of w.rows(m.parties, 16, 'parties')) {
      if (row.ConnectedPartyCallID !== undefined)
        w.floatingUint(39, row.ConnectedPartyCallID, 'parties.ConnectedPartyCallID');
      if (row.ConnectedPartyDeviceType !== undefined)
        w.floatingUshort(40, row.ConnectedPartyDeviceType, 'parties.ConnectedPartyDeviceType');
      if (row.ConnectedPartyDeviceID !== undefined)
        w.text(41, row.ConnectedPartyDeviceID, 64, 'parties.ConnectedPartyDeviceID');
    }
  }
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CALL_DIVERTED_EVENT, tables 91 and 92. */
function decodeCallDivertedEvent(b: Buffer, x: MessageReader): UccxMessageOf<'CALL_DIVERTED_EVENT'> {
  const end = b.length;
  if (end < 40) throw fixedPartTooShort('CALL_DIVERTED_EVENT', 40, end);
  const m: UccxMessageOf<'CALL_DIVERTED_EVENT'> = {
    type: 'CALL_DIVERTED_EVENT',
    reserved1: readUint(b, 8),
    reserved2: readUint(b, 12),
    reserved3: readUshort(b, 16),
    ConnectionDeviceType: readUshort(b, 18),
    CallID: readUint(b, 20),
    ApplicationID: readUint(b, 24),
    reserved4: readUint(b, 28),
    DivertingDeviceType: readUshort(b, 32),
    CalledDeviceType: readUshort(b, 34),
    LocalConnectionState: readUshort(b, 36),
    EventCause: readUshort(b, 38),
  };
  let at = 40;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CALL_DIVERTED_EVENT', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 44: {
        if (order >= 2 && x.repeats(m.DivertingDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.DivertingDeviceID = value;
        continue;
      }
      case 28: {
        if (order >= 3 && x.repeats(m.CalledDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 3;
        m.CalledDeviceID = value;
        continue;
      }
    }
    order = 4;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (
    at !== end ||
    m.ConnectionDeviceID === undefined ||
    m.DivertingDeviceID === undefined ||
    m.CalledDeviceID === undefined
  )
    x.irregular = true;
  return m;
}

function encodeCallDivertedEvent(m: UccxMessageInputOf<'CALL_DIVERTED_EVENT'>, w: MessageWriter): Buffer {
  w.begin('CALL_DIVERTED_EVENT', 19, 40);
  w.uint(8, m.reserved1 ?? 0, 'reserved1');
  w.uint(12, m.reserved2 ?? 1, 'reserved2');
  w.ushort(16, m.reserved3 ?? 21, 'reserved3');
  w.ushort(18, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.uint(20, m.CallID, 'CallID');
  w.uint(24, m.ApplicationID, 'ApplicationID');
  w.uint(28, m.reserved4 ?? 4294967295, 'reserved4');
  w.ushort(32, m.DivertingDeviceType, 'DivertingDeviceType');
  w.ushort(34, m.CalledDeviceType, 'CalledDeviceType');
  w.ushort(36, m.LocalConnectionState, 'LocalConnectionState');
  w.ushort(38, m.EventCause, 'EventCause');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  w.text(44, m.DivertingDeviceID, 64, 'DivertingDeviceID');
  w.text(28, m.CalledDeviceID, 64, 'CalledDeviceID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CALL_SERVICE_INITIATED_EVENT, tables 93 and 94. */
function decodeCallServiceInitiatedEvent(
  b: Buffer,
  x: MessageReader,
): UccxMessageOf<'CALL_SERVICE_INITIATED_EVENT'> {
  const end = b.length;
  if (end < 52) throw fixedPartTooShort('CALL_SERVICE_INITIATED_EVENT', 52, end);
  const m: UccxMessageOf<'CALL_SERVICE_INITIATED_EVENT'> = {
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
  let at = 52;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CALL_SERVICE_INITIATED_EVENT', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 27: {
        if (order >= 2 && x.repeats(m.CallingDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.CallingDeviceID = value;
        continue;
      }
    }
    order = 3;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ConnectionDeviceID === undefined || m.CallingDeviceID === undefined) x.irregular = true;
  return m;
}

function encodeCallServiceInitiatedEvent(
  m: UccxMessageInputOf<'CALL_SERVICE_INITIATED_EVENT'>,
  w: MessageWriter,
): Buffer {
  w.begin('CALL_SERVICE_INITIATED_EVENT', 20, 52);
  w.uint(8, m.reserved1 ?? 0, 'reserved1');
  w.uint(12, m.reserved2 ?? 1, 'reserved2');
  w.ushort(16, m.reserved3 ?? 21, 'reserved3');
  w.ushort(18, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.uint(20, m.CallID, 'CallID');
  w.ushort(24, m.reserved4 ?? 65535, 'reserved4');
  w.ushort(26, m.reserved5 ?? 3, 'reserved5');
  w.uint(28, m.ApplicationID, 'ApplicationID');
  w.uint(32, m.reserved6 ?? 4294967295, 'reserved6');
  w.uint(36, m.CSQID, 'CSQID');
  w.uint(40, m.reserved7 ?? 4294967295, 'reserved7');
  w.ushort(44, m.reserved8 ?? 0, 'reserved8');
  w.ushort(46, m.CallingDeviceType, 'CallingDeviceType');
  w.ushort(48, m.LocalConnectionState, 'LocalConnectionState');
  w.ushort(50, m.EventCause, 'EventCause');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  w.text(27, m.CallingDeviceID, 64, 'CallingDeviceID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CALL_QUEUED_EVENT, tables 95 and 96. */
function decodeCallQueuedEvent(b: Buffer, x: MessageReader): UccxMessageOf<'CALL_QUEUED_EVENT'> {
  const end = b.length;
  if (end < 48) throw fixedPartTooShort('CALL_QUEUED_EVENT', 48, end);
  const m: UccxMessageOf<'CALL_QUEUED_EVENT'> = {
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
  let at = 48;
  let order = 0;
  let row: Item<UccxMessageOf<'CALL_QUEUED_EVENT'>['csqs']> | undefined;
  let rowOrder = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CALL_QUEUED_EVENT', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 45: {
        if (order >= 2 && x.repeats(m.QueueDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.QueueDeviceID = value;
        continue;
      }
      case 27: {
        if (order >= 3 && x.repeats(m.CallingDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 3;
        m.CallingDeviceID = value;
        continue;
      }
      case 28: {
        if (order >= 4 && x.repeats(m.CalledDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 4;
        m.CalledDeviceID = value;
        continue;
      }
      case 29: {
        if (order >= 5 && x.repeats(m.LastRedirectDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 5;
        m.LastRedirectDeviceID = value;
        continue;
      }
      case 62: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 6) x.irregular = true;
        order = 6;
        if (row === undefined || row.CSQID !== undefined) {
          row = { CSQID: value };
          if (m.csqs === undefined) m.csqs = [row];
          else if (m.csqs.push(row) > 20) x.irregular = true;
        } else {
          if (rowOrder > 1) x.irregular = true;
          row.CSQID = value;
        }
        rowOrder = 1;
        continue;
      }
      case 63: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 6) x.irregular = true;
        order = 6;
        if (row === undefined || row.reserved63 !== undefined) {
          row = { reserved63: value };
          if (m.csqs === undefined) m.csqs = [row];
          else if (m.csqs.push(row) > 20) x.irregular = true;
          x.irregular = true;
        } else {
          if (rowOrder > 2) x.irregular = true;
          row.reserved63 = value;
        }
        rowOrder = 2;
        continue;
      }
      case 64: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 6) x.irregular = true;
        order = 6;
        if (row === undefined || row.reserved64 !== undefined) {
          row = { reserved64: value };
          if (m.csqs === undefined) m.csqs = [row];
          else if (m.csqs.push(row) > 20) x.irregular = true;
          x.irregular = true;
        } else {
          if (rowOrder > 3) x.irregular = true;
          row.reserved64 = value;
        }
        rowOrder = 3;
        continue;
      }
    }
    order = 7;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (
    at !== end ||
    m.ConnectionDeviceID === undefined ||
    m.QueueDeviceID === undefined ||
    m.CalledDeviceID === undefined
  )
    x.irregular = true;
  return m;
}

function encodeCallQueuedEvent(m: UccxMessageInputOf<'CALL_QUEUED_EVENT'>, w: MessageWriter): Buffer {
  w.begin('CALL_QUEUED_EVENT', 21, 48);
  w.uint(8, m.reserved1 ?? 0, 'reserved1');
  w.uint(12, m.reserved2 ?? 1, 'reserved2');
  w.ushort(16, m.reserved3 ?? 21, 'reserved3');
  w.ushort(18, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.uint(20, m.CallID, 'CallID');
  w.uint(24, m.ApplicationID, 'ApplicationID');
  w.uint(28, m.reserved4 ?? 4294967295, 'reserved4');
  w.ushort(32, m.QueueDeviceType, 'QueueDeviceType');
  w.ushort(34, m.CallingDeviceType, 'CallingDeviceType');
  w.ushort(36, m.CalledDeviceType, 'CalledDeviceType');
  w.ushort(38, m.LastRedirectDeviceType, 'LastRedirectDeviceType');
  w.ushort(40, m.reserved5 ?? 0, 'reserved5');
  w.ushort(42, m.NumCSQs ?? w.countOf(m.csqs), 'NumCSQs');
  w.ushort(44, m.LocalConnectionState, 'LocalConnectionState');
  w.ushort(46, m.EventCause, 'EventCause');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  w.text(45, m.QueueDeviceID, 64, 'QueueDeviceID');
  if (m.CallingDeviceID !== undefined) w.text(27, m.CallingDeviceID, 64, 'CallingDeviceID');
  w.text(28, m.CalledDeviceID, 64, 'CalledDeviceID');
  if (m.LastRedirectDeviceID !== undefined) w.text(29, m.LastRedirectDeviceID, 64, 'LastRedirectDeviceID');
  if (m.csqs !== undefined) {
    for (const row of w.rows(m.csqs, 20, 'csqs')) {
      w.floatingUint(62, row.CSQID, 'csqs.CSQID');
      if (row.reserved63 !== undefined) w.floatingUint(63, row.reserved63, 'csqs.reserved63');
      if (row.reserved64 !== undefined) w.floatingUshort(64, row.reserved64, 'csqs.reserved64');
    }
  }
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** BEGIN_CALL_EVENT, tables 65 and 66. */
function decodeBeginCallEvent(b: Buffer, x: MessageReader): UccxMessageOf<'BEGIN_CALL_EVENT'> {
  const end = b.length;
  if (end < 34) throw fixedPartTooShort('BEGIN_CALL_EVENT', 34, end);
  const m: UccxMessageOf<'BEGIN_CALL_EVENT'> = {
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
  let at = 34;
  let order = 0;
  let row: Item<UccxMessageOf<'BEGIN_CALL_EVENT'>['ctiClients']> | undefined;
  let rowOrder = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('BEGIN_CALL_EVENT', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 8: {
        if (order >= 2 && x.repeats(m.ANI)) break;
        const value = x.text(b, start, at, 40);
        order = 2;
        m.ANI = value;
        continue;
      }
      case 9: {
        if (order >= 3 && x.repeats(m.UserToUserInfo)) break;
        const value = x.octets(b, start, at, 131);
        order = 3;
        m.UserToUserInfo = value;
        continue;
      }
      case 10: {
        if (order >= 4 && x.repeats(m.DNIS)) break;
        const value = x.text(b, start, at, 32);
        order = 4;
        m.DNIS = value;
        continue;
      }
      case 11: {
        if (order >= 5 && x.repeats(m.DialedNumber)) break;
        const value = x.text(b, start, at, 40);
        order = 5;
        m.DialedNumber = value;
        continue;
      }
      case 12: {
        if (order >= 6 && x.repeats(m.CallerEnteredDigits)) break;
        const value = x.text(b, start, at, 40);
        order = 6;
        m.CallerEnteredDigits = value;
        continue;
      }
      case 13: {
        if (order >= 7 && x.repeats(m.CallVariable1)) break;
        const value = x.text(b, start, at, 40);
        order = 7;
        m.CallVariable1 = value;
        continue;
      }
      case 14: {
        if (order >= 8 && x.repeats(m.CallVariable2)) break;
        const value = x.text(b, start, at, 40);
        order = 8;
        m.CallVariable2 = value;
        continue;
      }
      case 15: {
        if (order >= 9 && x.repeats(m.CallVariable3)) break;
        const value = x.text(b, start, at, 40);
        order = 9;
        m.CallVariable3 = value;
        continue;
      }
      case 16: {
        if (order >= 10 && x.repeats(m.CallVariable4)) break;
        const value = x.text(b, start, at, 40);
        order = 10;
        m.CallVariable4 = value;
        continue;
      }
      case 17: {
        if (order >= 11 && x.repeats(m.CallVariable5)) break;
        const value = x.text(b, start, at, 40);
        order = 11;
        m.CallVariable5 = value;
        continue;
      }
      case 18: {
        if (order >= 12 && x.repeats(m.CallVariable6)) break;
        const value = x.text(b, start, at, 40);
        order = 12;
        m.CallVariable6 = value;
        continue;
      }
      case 19: {
        if (order >= 13 && x.repeats(m.CallVariable7)) break;
        const value = x.text(b, start, at, 40);
        order = 13;
        m.CallVariable7 = value;
        continue;
      }
      case 20: {
        if (order >= 14 && x.repeats(m.CallVariable8)) break;
        const value = x.text(b, start, at, 40);
        order = 14;
        m.CallVariable8 = value;
        continue;
      }
      case 21: {
        if (order >= 15 && x.repeats(m.CallVariable9)) break;
        const value = x.text(b, start, at, 40);
        order = 15;
        m.CallVariable9 = value;
        continue;
      }
      case 22: {
        if (order >= 16 && x.repeats(m.CallVariable10)) break;
        const value = x.text(b, start, at, 40);
        order = 16;
        m.CallVariable10 = value;
        continue;
      }
      case 46: {
        if (order >= 17 && x.repeats(m.CallWrapupData)) break;
        const value = x.text(b, start, at, 40);
        order = 17;
        m.CallWrapupData = value;
        continue;
      }
      case 82: {
        const value = x.namedVariable(b, start, at);
        if (order > 18) x.irregular = true;
        order = 18;
        if (m.namedVariables === undefined) m.namedVariables = [value];
        else m.namedVariables.push(value);
        continue;
      }
      case 83: {
        const value = x.namedArrayElement(b, start, at);
        if (value === undefined) break;
        if (order > 19) x.irregular = true;
        order = 19;
        if (m.namedArrays === undefined) m.namedArrays = [value];
        else m.namedArrays.push(value);
        continue;
      }
      case 23: {
        const value = x.text(b, start, at, 64);
        if (order > 20) x.irregular = true;
        order = 20;
        if (row === undefined || row.CTIClientSignature !== undefined) {
          row = { CTIClientSignature: value };
          if (m.ctiClients === undefined) m.ctiClients = [row];
          else if (m.ctiClients.push(row) > 65535) x.irregular = true;
        } else {
          if (rowOrder > 1) x.irregular = true;
          row.CTIClientSignature = value;
        }
        rowOrder = 1;
        continue;
      }
      case 24: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 20) x.irregular = true;
        order = 20;
        if (row === undefined || row.CTIClientTimeStamp !== undefined) {
          row = { CTIClientTimeStamp: value };
          if (m.ctiClients === undefined) m.ctiClients = [row];
          else if (m.ctiClients.push(row) > 65535) x.irregular = true;
        } else {
          if (rowOrder > 2) x.irregular = true;
          row.CTIClientTimeStamp = value;
        }
        rowOrder = 2;
        continue;
      }
    }
    order = 21;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ConnectionDeviceID === undefined) x.irregular = true;
  return m;
}

function encodeBeginCallEvent(m: UccxMessageInputOf<'BEGIN_CALL_EVENT'>, w: MessageWriter): Buffer {
  w.begin('BEGIN_CALL_EVENT', 23, 34);
  w.uint(8, m.reserved1 ?? 0, 'reserved1');
  w.uint(12, m.reserved2 ?? 1, 'reserved2');
  w.ushort(16, m.reserved3 ?? 21, 'reserved3');
  w.ushort(18, m.NumCTIClients ?? w.countOf(m.ctiClients), 'NumCTIClients');
  w.ushort(20, m.NumNamedVariables ?? w.countOf(m.namedVariables), 'NumNamedVariables');
  w.ushort(22, m.NumNamedArrays ?? w.countOf(m.namedArrays), 'NumNamedArrays');
  w.ushort(24, m.CallType, 'CallType');
  w.ushort(26, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.uint(28, m.CallID, 'CallID');
  w.ushort(32, m.CalledPartyDisposition, 'CalledPartyDisposition');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  if (m.ANI !== undefined) w.text(8, m.ANI, 40, 'ANI');
  if (m.UserToUserInfo !== undefined) w.octets(9, m.UserToUserInfo, 131, 'UserToUserInfo');
  if (m.DNIS !== undefined) w.text(10, m.DNIS, 32, 'DNIS');
  if (m.DialedNumber !== undefined) w.text(11, m.DialedNumber, 40, 'DialedNumber');
  if (m.CallerEnteredDigits !== undefined) w.text(12, m.CallerEnteredDigits, 40, 'CallerEnteredDigits');
  if (m.CallVariable1 !== undefined) w.text(13, m.CallVariable1, 40, 'CallVariable1');
  if (m.CallVariable2 !== undefined) w.text(14, m.CallVariable2, 40, 'CallVariable2');
  if (m.CallVariable3 !== undefined) w.text(15, m.CallVariable3, 40, 'CallVariable3');
  if (m.CallVariable4 !== undefined) w.text(16, m.CallVariable4, 40, 'CallVariable4');
  if (m.CallVariable5 !== undefined) w.text(17, m.CallVariable5, 40, 'CallVariable5');
  if (m.CallVariable6 !== undefined) w.text(18, m.CallVariable6, 40, 'CallVariable6');
  if (m.CallVariable7 !== undefined) w.text(19, m.CallVariable7, 40, 'CallVariable7');
  if (m.CallVariable8 !== undefined) w.text(20, m.CallVariable8, 40, 'CallVariable8');
  if (m.CallVariable9 !== undefined) w.text(21, m.CallVariable9, 40, 'CallVariable9');
  if (m.CallVariable10 !== undefined) w.text(22, m.CallVariable10, 40, 'CallVariable10');
  if (m.CallWrapupData !== undefined) w.text(46, m.CallWrapupData, 40, 'CallWrapupData');
  if (m.namedVariables !== undefined) w.namedVariables(82, m.namedVariables, 'namedVariables');
  if (m.namedArrays !== undefined) w.namedArrays(83, m.namedArrays, 'namedArrays');
  if (m.ctiClients !== undefined) {
    for (const row of w.rows(m.ctiClients, 65535, 'ctiClients')) {
      if (row.CTIClientSignature !== undefined)
        w.text(23, row.CTIClientSignature, 64, 'ctiClients.CTIClientSignature');
      if (row.CTIClientTimeStamp !== undefined)
        w.floatingUint(24, row.CTIClientTimeStamp, 'ctiClients.CTIClientTimeStamp');
    }
  }
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** END_CALL_EVENT, tables 67 and 68. */
function decodeEndCallEvent(b: Buffer, x: MessageReader): UccxMessageOf<'END_CALL_EVENT'> {
  const end = b.length;
  if (end < 24) throw fixedPartTooShort('END_CALL_EVENT', 24, end);
  const m: UccxMessageOf<'END_CALL_EVENT'> = {
    type: 'END_CALL_EVENT',
    reserved1: readUint(b, 8),
    reserved2: readUint(b, 12),
    reserved3: readUshort(b, 16),
    ConnectionDeviceType: readUshort(b, 18),
    CallID: readUint(b, 20),
  };
  let at = 24;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('END_CALL_EVENT', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ConnectionDeviceID === undefined) x.irregular = true;
  return m;
}

function encodeEndCallEvent(m: UccxMessageInputOf<'END_CALL_EVENT'>, w: MessageWriter): Buffer {
  w.begin('END_CALL_EVENT', 24, 24);
  w.uint(8, m.reserved1 ?? 0, 'reserved1');
  w.uint(12, m.reserved2 ?? 1, 'reserved2');
  w.ushort(16, m.reserved3 ?? 21, 'reserved3');
  w.ushort(18, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.uint(20, m.CallID, 'CallID');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CALL_DATA_UPDATE_EVENT, tables 69 and 70. */
function decodeCallDataUpdateEvent(b: Buffer, x: MessageReader): UccxMessageOf<'CALL_DATA_UPDATE_EVENT'> {
  const end = b.length;
  if (end < 48) throw fixedPartTooShort('CALL_DATA_UPDATE_EVENT', 48, end);
  const m: UccxMessageOf<'CALL_DATA_UPDATE_EVENT'> = {
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
  let at = 48;
  let order = 0;
  let row: Item<UccxMessageOf<'CALL_DATA_UPDATE_EVENT'>['ctiClients']> | undefined;
  let rowOrder = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CALL_DATA_UPDATE_EVENT', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 47: {
        if (order >= 2 && x.repeats(m.NewConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.NewConnectionDeviceID = value;
        continue;
      }
      case 8: {
        if (order >= 3 && x.repeats(m.ANI)) break;
        const value = x.text(b, start, at, 40);
        order = 3;
        m.ANI = value;
        continue;
      }
      case 12: {
        if (order >= 4 && x.repeats(m.CallerEnteredDigits)) break;
        const value = x.text(b, start, at, 40);
        order = 4;
        m.CallerEnteredDigits = value;
        continue;
      }
      case 13: {
        if (order >= 5 && x.repeats(m.CallVariable1)) break;
        const value = x.text(b, start, at, 40);
        order = 5;
        m.CallVariable1 = value;
        continue;
      }
      case 14: {
        if (order >= 6 && x.repeats(m.CallVariable2)) break;
        const value = x.text(b, start, at, 40);
        order = 6;
        m.CallVariable2 = value;
        continue;
      }
      case 15: {
        if (order >= 7 && x.repeats(m.CallVariable3)) break;
        const value = x.text(b, start, at, 40);
        order = 7;
        m.CallVariable3 = value;
        continue;
      }
      case 16: {
        if (order >= 8 && x.repeats(m.CallVariable4)) break;
        const value = x.text(b, start, at, 40);
        order = 8;
        m.CallVariable4 = value;
        continue;
      }
      case 17: {
        if (order >= 9 && x.repeats(m.CallVariable5)) break;
        const value = x.text(b, start, at, 40);
        order = 9;
        m.CallVariable5 = value;
        continue;
      }
      case 18: {
        if (order >= 10 && x.repeats(m.CallVariable6)) break;
        const value = x.text(b, start, at, 40);
        order = 10;
        m.CallVariable6 = value;
        continue;
      }
      case 19: {
        if (order >= 11 && x.repeats(m.CallVariable7)) break;
        const value = x.text(b, start, at, 40);
        order = 11;
        m.CallVariable7 = value;
        continue;
      }
      case 20: {
        if (order >= 12 && x.repeats(m.CallVariable8)) break;
        const value = x.text(b, start, at, 40);
        order = 12;
        m.CallVariable8 = value;
        continue;
      }
      case 21: {
        if (order >= 13 && x.repeats(m.CallVariable9)) break;
        const value = x.text(b, start, at, 40);
        order = 13;
        m.CallVariable9 = value;
        continue;
      }
      case 22: {
        if (order >= 14 && x.repeats(m.CallVariable10)) break;
        const value = x.text(b, start, at, 40);
        order = 14;
        m.CallVariable10 = value;
        continue;
      }
      case 46: {
        if (order >= 15 && x.repeats(m.CallWrapupData)) break;
        const value = x.text(b, start, at, 40);
        order = 15;
        m.CallWrapupData = value;
        continue;
      }
      case 82: {
        const value = x.namedVariable(b, start, at);
        if (order > 16) x.irregular = true;
        order = 16;
        if (m.namedVariables === undefined) m.namedVariables = [value];
        else m.namedVariables.push(value);
        continue;
      }
      case 83: {
        const value = x.namedArrayElement(b, start, at);
        if (value === undefined) break;
        if (order > 17) x.irregular = true;
        order = 17;
        if (m.namedArrays === undefined) m.namedArrays = [value];
        else m.namedArrays.push(value);
        continue;
      }
      case 95: {
        if (order >= 18 && x.repeats(m.CustomerPhoneNumber)) break;
        const value = x.text(b, start, at, 20);
        order = 18;
        m.CustomerPhoneNumber = value;
        continue;
      }
      case 96: {
        if (order >= 19 && x.repeats(m.CustomerAccountNumber)) break;
        const value = x.text(b, start, at, 32);
        order = 19;
        m.CustomerAccountNumber = value;
        continue;
      }
      case 23: {
        const value = x.text(b, start, at, 64);
        if (order > 20) x.irregular = true;
        order = 20;
        if (row === undefined || row.CTIClientSignature !== undefined) {
          row = { CTIClientSignature: value };
          if (m.ctiClients === undefined) m.ctiClients = [row];
          else if (m.ctiClients.push(row) > 65535) x.irregular = true;
        } else {
          if (rowOrder > 1) x.irregular = true;
          row.CTIClientSignature = value;
        }
        rowOrder = 1;
        continue;
      }
      case 24: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 20) x.irregular = true;
        order = 20;
        if (row === undefined || row.CTIClientTimeStamp !== undefined) {
          row = { CTIClientTimeStamp: value };
          if (m.ctiClients === undefined) m.ctiClients = [row];
          else if (m.ctiClients.push(row) > 65535) x.irregular = true;
        } else {
          if (rowOrder > 2) x.irregular = true;
          row.CTIClientTimeStamp = value;
        }
        rowOrder = 2;
        continue;
      }
    }
    order = 21;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ConnectionDeviceID === undefined || m.NewConnectionDeviceID === undefined)
    x.irregular = true;
  return m;
}

function encodeCallDataUpdateEvent(
  m: UccxMessageInputOf<'CALL_DATA_UPDATE_EVENT'>,
  w: MessageWriter,
): Buffer {
  w.begin('CALL_DATA_UPDATE_EVENT', 25, 48);
  w.uint(8, m.reserved1 ?? 0, 'reserved1');
  w.uint(12, m.reserved2 ?? 1, 'reserved2');
  w.ushort(16, m.reserved3 ?? 21, 'reserved3');
  w.ushort(18, m.NumCTIClients ?? w.countOf(m.ctiClients), 'NumCTIClients');
  w.ushort(20, m.NumNamedVariables ?? w.countOf(m.namedVariables), 'NumNamedVariables');
  w.ushort(22, m.NumNamedArrays ?? w.countOf(m.namedArrays), 'NumNamedArrays');
  w.ushort(24, m.CallType, 'CallType');
  w.ushort(26, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.uint(28, m.CallID, 'CallID');
  w.ushort(32, m.NewConnectionDeviceType, 'NewConnectionDeviceType');
  w.uint(34, m.NewCallID, 'NewCallID');
  w.ushort(38, m.CalledPartyDisposition, 'CalledPartyDisposition');
  w.uint(40, m.CampaignID, 'CampaignID');
  w.uint(44, m.reserved4 ?? 0, 'reserved4');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  w.text(47, m.NewConnectionDeviceID, 64, 'NewConnectionDeviceID');
  if (m.ANI !== undefined) w.text(8, m.ANI, 40, 'ANI');
  if (m.CallerEnteredDigits !== undefined) w.text(12, m.CallerEnteredDigits, 40, 'CallerEnteredDigits');
  if (m.CallVariable1 !== undefined) w.text(13, m.CallVariable1, 40, 'CallVariable1');
  if (m.CallVariable2 !== undefined) w.text(14, m.CallVariable2, 40, 'CallVariable2');
  if (m.CallVariable3 !== undefined) w.text(15, m.CallVariable3, 40, 'CallVariable3');
  if (m.CallVariable4 !== undefined) w.text(16, m.CallVariable4, 40, 'CallVariable4');
  if (m.CallVariable5 !== undefined) w.text(17, m.CallVariable5, 40, 'CallVariable5');
  if (m.CallVariable6 !== undefined) w.text(18, m.CallVariable6, 40, 'CallVariable6');
  if (m.CallVariable7 !== undefined) w.text(19, m.CallVariable7, 40, 'CallVariable7');
  if (m.CallVariable8 !== undefined) w.text(20, m.CallVariable8, 40, 'CallVariable8');
  if (m.CallVariable9 !== undefined) w.text(21, m.CallVariable9, 40, 'CallVariable9');
  if (m.CallVariable10 !== undefined) w.text(22, m.CallVariable10, 40, 'CallVariable10');
  if (m.CallWrapupData !== undefined) w.text(46, m.CallWrapupData, 40, 'CallWrapupData');
  if (m.namedVariables !== undefined) w.namedVariables(82, m.namedVariables, 'namedVariables');
  if (m.namedArrays !== undefined) w.namedArrays(83, m.namedArrays, 'namedArrays');
  if (m.CustomerPhoneNumber !== undefined) w.text(95, m.CustomerPhoneNumber, 20, 'CustomerPhoneNumber');
  if (m.CustomerAccountNumber !== undefined) w.text(96, m.CustomerAccountNumber, 32, 'CustomerAccountNumber');
  if (m.ctiClients !== undefined) {
    for (const row of w.rows(m.ctiClients, 65535, 'ctiClients')) {
      if (row.CTIClientSignature !== undefined)
        w.text(23, row.CTIClientSignature, 64, 'ctiClients.CTIClientSignature');
      if (row.CTIClientTimeStamp !== undefined)
        w.floatingUint(24, row.CTIClientTimeStamp, 'ctiClients.CTIClientTimeStamp');
    }
  }
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CALL_DEQUEUED_EVENT, tables 97 and 98. */
function decodeCallDequeuedEvent(b: Buffer, x: MessageReader): UccxMessageOf<'CALL_DEQUEUED_EVENT'> {
  const end = b.length;
  if (end < 42) throw fixedPartTooShort('CALL_DEQUEUED_EVENT', 42, end);
  const m: UccxMessageOf<'CALL_DEQUEUED_EVENT'> = {
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
  let at = 42;
  let order = 0;
  let row: Item<UccxMessageOf<'CALL_DEQUEUED_EVENT'>['csqs']> | undefined;
  let rowOrder = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CALL_DEQUEUED_EVENT', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 45: {
        if (order >= 2 && x.repeats(m.QueueDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.QueueDeviceID = value;
        continue;
      }
      case 62: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 3) x.irregular = true;
        order = 3;
        if (row === undefined || row.CSQID !== undefined) {
          row = { CSQID: value };
          if (m.csqs === undefined) m.csqs = [row];
          else if (m.csqs.push(row) > 20) x.irregular = true;
        } else {
          if (rowOrder > 1) x.irregular = true;
          row.CSQID = value;
        }
        rowOrder = 1;
        continue;
      }
      case 63: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 3) x.irregular = true;
        order = 3;
        if (row === undefined || row.reserved63 !== undefined) {
          row = { reserved63: value };
          if (m.csqs === undefined) m.csqs = [row];
          else if (m.csqs.push(row) > 20) x.irregular = true;
          x.irregular = true;
        } else {
          if (rowOrder > 2) x.irregular = true;
          row.reserved63 = value;
        }
        rowOrder = 2;
        continue;
      }
      case 64: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 3) x.irregular = true;
        order = 3;
        if (row === undefined || row.reserved64 !== undefined) {
          row = { reserved64: value };
          if (m.csqs === undefined) m.csqs = [row];
          else if (m.csqs.push(row) > 20) x.irregular = true;
          x.irregular = true;
        } else {
          if (rowOrder > 3) x.irregular = true;
          row.reserved64 = value;
        }
        rowOrder = 3;
        continue;
      }
    }
    order = 4;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ConnectionDeviceID === undefined || m.QueueDeviceID === undefined) x.irregular = true;
  return m;
}

function encodeCallDequeuedEvent(m: UccxMessageInputOf<'CALL_DEQUEUED_EVENT'>, w: MessageWriter): Buffer {
  w.begin('CALL_DEQUEUED_EVENT', 86, 42);
  w.uint(8, m.reserved1 ?? 0, 'reserved1');
  w.uint(12, m.reserved2 ?? 1, 'reserved2');
  w.ushort(16, m.reserved3 ?? 21, 'reserved3');
  w.ushort(18, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.uint(20, m.CallID, 'CallID');
  w.uint(24, m.ApplicationID, 'ApplicationID');
  w.uint(28, m.reserved4 ?? 4294967295, 'reserved4');
  w.ushort(32, m.QueueDeviceType, 'QueueDeviceType');
  w.ushort(34, m.NumQueued, 'NumQueued');
  w.ushort(36, m.NumCSQs ?? w.countOf(m.csqs), 'NumCSQs');
  w.ushort(38, m.LocalConnectionState, 'LocalConnectionState');
  w.ushort(40, m.EventCause, 'EventCause');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  w.text(45, m.QueueDeviceID, 64, 'QueueDeviceID');
  if (m.csqs !== undefined) {
    for (const row of w.rows(m.csqs, 20, 'csqs')) {
      w.floatingUint(62, row.CSQID, 'csqs.CSQID');
      if (row.reserved63 !== undefined) w.floatingUint(63, row.reserved63, 'csqs.reserved63');
      if (row.reserved64 !== undefined) w.floatingUshort(64, row.reserved64, 'csqs.reserved64');
    }
  }
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** RTP_STARTED_EVENT, tables 99 and 100. */
function decodeRtpStartedEvent(b: Buffer, x: MessageReader): UccxMessageOf<'RTP_STARTED_EVENT'> {
  const end = b.length;
  if (end < 42) throw fixedPartTooShort('RTP_STARTED_EVENT', 42, end);
  const m: UccxMessageOf<'RTP_STARTED_EVENT'> = {
    type: 'RTP_STARTED_EVENT',
    reserved1: readUint(b, 8),
    reserved2: readUint(b, 12),
    ClientPort: readUint(b, 16),
    Direction: readUshort(b, 20),
    RTPType: readUshort(b, 22),
    BitRate: readUint(b, 24),
    EchoCancellation: readUshort(b, 28),
    PacketSize: readUint(b, 30),
    PayloadType: readUshort(b, 34),
    ConnectionDeviceType: readUshort(b, 36),
    CallID: readUint(b, 38),
  };
  let at = 42;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('RTP_STARTED_EVENT', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 81: {
        if (order >= 2 && x.repeats(m.ClientAddress)) break;
        const value = x.text(b, start, at, 16);
        order = 2;
        m.ClientAddress = value;
        continue;
      }
      case 4: {
        if (order >= 3 && x.repeats(m.AgentExtension)) break;
        const value = x.text(b, start, at, 16);
        order = 3;
        m.AgentExtension = value;
        continue;
      }
      case 6: {
        if (order >= 4 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 4;
        m.AgentInstrument = value;
        continue;
      }
      case 125: {
        if (order >= 5 && x.repeats(m.SendingAddress)) break;
        const value = x.text(b, start, at, 16);
        order = 5;
        m.SendingAddress = value;
        continue;
      }
      case 126: {
        if (order >= 6 && x.repeats(m.SendingPort)) break;
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        order = 6;
        m.SendingPort = value;
        continue;
      }
      case 194: {
        if (order >= 7 && x.repeats(m.AgentID)) break;
        const value = x.text(b, start, at, 32);
        order = 7;
        m.AgentID = value;
        continue;
      }
    }
    order = 8;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ConnectionDeviceID === undefined || m.ClientAddress === undefined) x.irregular = true;
  return m;
}

function encodeRtpStartedEvent(m: UccxMessageInputOf<'RTP_STARTED_EVENT'>, w: MessageWriter): Buffer {
  w.begin('RTP_STARTED_EVENT', 116, 42);
  w.uint(8, m.reserved1 ?? 0, 'reserved1');
  w.uint(12, m.reserved2 ?? 1, 'reserved2');
  w.uint(16, m.ClientPort, 'ClientPort');
  w.ushort(20, m.Direction, 'Direction');
  w.ushort(22, m.RTPType, 'RTPType');
  w.uint(24, m.BitRate, 'BitRate');
  w.ushort(28, m.EchoCancellation, 'EchoCancellation');
  w.uint(30, m.PacketSize, 'PacketSize');
  w.ushort(34, m.PayloadType, 'PayloadType');
  w.ushort(36, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.uint(38, m.CallID, 'CallID');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  w.text(81, m.ClientAddress, 16, 'ClientAddress');
  if (m.AgentExtension !== undefined) w.text(4, m.AgentExtension, 16, 'AgentExtension');
  if (m.AgentInstrument !== undefined) w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  if (m.SendingAddress !== undefined) w.text(125, m.SendingAddress, 16, 'SendingAddress');
  if (m.SendingPort !== undefined) w.floatingUint(126, m.SendingPort, 'SendingPort');
  if (m.AgentID !== undefined) w.text(194, m.AgentID, 32, 'AgentID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** RTP_STOPPED_EVENT, tables 101 and 102. */
function decodeRtpStoppedEvent(b: Buffer, x: MessageReader): UccxMessageOf<'RTP_STOPPED_EVENT'> {
  const end = b.length;
  if (end < 28) throw fixedPartTooShort('RTP_STOPPED_EVENT', 28, end);
  const m: UccxMessageOf<'RTP_STOPPED_EVENT'> = {
    type: 'RTP_STOPPED_EVENT',
    reserved1: readUint(b, 8),
    reserved2: readUint(b, 12),
    ClientPort: readUint(b, 16),
    Direction: readUshort(b, 20),
    ConnectionDeviceType: readUshort(b, 22),
    CallID: readUint(b, 24),
  };
  let at = 28;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('RTP_STOPPED_EVENT', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 81: {
        if (order >= 2 && x.repeats(m.ClientAddress)) break;
        const value = x.text(b, start, at, 16);
        order = 2;
        m.ClientAddress = value;
        continue;
      }
      case 4: {
        if (order >= 3 && x.repeats(m.AgentExtension)) break;
        const value = x.text(b, start, at, 16);
        order = 3;
        m.AgentExtension = value;
        continue;
      }
      case 6: {
        if (order >= 4 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 4;
        m.AgentInstrument = value;
        continue;
      }
      case 125: {
        if (order >= 5 && x.repeats(m.SendingAddress)) break;
        const value = x.text(b, start, at, 16);
        order = 5;
        m.SendingAddress = value;
        continue;
      }
      case 126: {
        if (order >= 6 && x.repeats(m.SendingPort)) break;
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        order = 6;
        m.SendingPort = value;
        continue;
      }
      case 194: {
        if (order >= 7 && x.repeats(m.AgentID)) break;
        const value = x.text(b, start, at, 32);
        order = 7;
        m.AgentID = value;
        continue;
      }
    }
    order = 8;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ConnectionDeviceID === undefined || m.ClientAddress === undefined) x.irregular = true;
  return m;
}

function encodeRtpStoppedEvent(m: UccxMessageInputOf<'RTP_STOPPED_EVENT'>, w: MessageWriter): Buffer {
  w.begin('RTP_STOPPED_EVENT', 117, 28);
  w.uint(8, m.reserved1 ?? 0, 'reserved1');
  w.uint(12, m.reserved2 ?? 1, 'reserved2');
  w.uint(16, m.ClientPort, 'ClientPort');
  w.ushort(20, m.Direction, 'Direction');
  w.ushort(22, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.uint(24, m.CallID, 'CallID');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  w.text(81, m.ClientAddress, 16, 'ClientAddress');
  if (m.AgentExtension !== undefined) w.text(4, m.AgentExtension, 16, 'AgentExtension');
  if (m.AgentInstrument !== undefined) w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  if (m.SendingAddress !== undefined) w.text(125, m.SendingAddress, 16, 'SendingAddress');
  if (m.SendingPort !== undefined) w.floatingUint(126, m.SendingPort, 'SendingPort');
  if (m.AgentID !== undefined) w.text(194, m.AgentID, 32, 'AgentID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** SET_CALL_DATA_REQ, tables 145 and 146. */
function decodeSetCallDataReq(b: Buffer, x: MessageReader): UccxMessageOf<'SET_CALL_DATA_REQ'> {
  const end = b.length;
  if (end < 38) throw fixedPartTooShort('SET_CALL_DATA_REQ', 38, end);
  const m: UccxMessageOf<'SET_CALL_DATA_REQ'> = {
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
  let at = 38;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('SET_CALL_DATA_REQ', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 8: {
        if (order >= 2 && x.repeats(m.ANI)) break;
        const value = x.text(b, start, at, 40);
        order = 2;
        m.ANI = value;
        continue;
      }
      case 12: {
        if (order >= 3 && x.repeats(m.CallerEnteredDigits)) break;
        const value = x.text(b, start, at, 40);
        order = 3;
        m.CallerEnteredDigits = value;
        continue;
      }
      case 13: {
        if (order >= 4 && x.repeats(m.CallVariable1)) break;
        const value = x.text(b, start, at, 40);
        order = 4;
        m.CallVariable1 = value;
        continue;
      }
      case 14: {
        if (order >= 5 && x.repeats(m.CallVariable2)) break;
        const value = x.text(b, start, at, 40);
        order = 5;
        m.CallVariable2 = value;
        continue;
      }
      case 15: {
        if (order >= 6 && x.repeats(m.CallVariable3)) break;
        const value = x.text(b, start, at, 40);
        order = 6;
        m.CallVariable3 = value;
        continue;
      }
      case 16: {
        if (order >= 7 && x.repeats(m.CallVariable4)) break;
        const value = x.text(b, start, at, 40);
        order = 7;
        m.CallVariable4 = value;
        continue;
      }
      case 17: {
        if (order >= 8 && x.repeats(m.CallVariable5)) break;
        const value = x.text(b, start, at, 40);
        order = 8;
        m.CallVariable5 = value;
        continue;
      }
      case 18: {
        if (order >= 9 && x.repeats(m.CallVariable6)) break;
        const value = x.text(b, start, at, 40);
        order = 9;
        m.CallVariable6 = value;
        continue;
      }
      case 19: {
        if (order >= 10 && x.repeats(m.CallVariable7)) break;
        const value = x.text(b, start, at, 40);
        order = 10;
        m.CallVariable7 = value;
        continue;
      }
      case 20: {
        if (order >= 11 && x.repeats(m.CallVariable8)) break;
        const value = x.text(b, start, at, 40);
        order = 11;
        m.CallVariable8 = value;
        continue;
      }
      case 21: {
        if (order >= 12 && x.repeats(m.CallVariable9)) break;
        const value = x.text(b, start, at, 40);
        order = 12;
        m.CallVariable9 = value;
        continue;
      }
      case 22: {
        if (order >= 13 && x.repeats(m.CallVariable10)) break;
        const value = x.text(b, start, at, 40);
        order = 13;
        m.CallVariable10 = value;
        continue;
      }
      case 46: {
        if (order >= 14 && x.repeats(m.CallWrapupData)) break;
        const value = x.text(b, start, at, 40);
        order = 14;
        m.CallWrapupData = value;
        continue;
      }
      case 82: {
        const value = x.namedVariable(b, start, at);
        if (order > 15) x.irregular = true;
        order = 15;
        if (m.namedVariables === undefined) m.namedVariables = [value];
        else m.namedVariables.push(value);
        continue;
      }
      case 83: {
        const value = x.namedArrayElement(b, start, at);
        if (value === undefined) break;
        if (order > 16) x.irregular = true;
        order = 16;
        if (m.namedArrays === undefined) m.namedArrays = [value];
        else m.namedArrays.push(value);
        continue;
      }
      case 96: {
        if (order >= 17 && x.repeats(m.CustomerAccountNumber)) break;
        const value = x.text(b, start, at, 32);
        order = 17;
        m.CustomerAccountNumber = value;
        continue;
      }
    }
    order = 18;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ConnectionDeviceID === undefined) x.irregular = true;
  return m;
}

function encodeSetCallDataReq(m: UccxMessageInputOf<'SET_CALL_DATA_REQ'>, w: MessageWriter): Buffer {
  w.begin('SET_CALL_DATA_REQ', 26, 38);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.reserved1 ?? 1, 'reserved1');
  w.ushort(16, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.uint(18, m.CallID, 'CallID');
  w.ushort(22, m.NumNamedVariables ?? w.countOf(m.namedVariables), 'NumNamedVariables');
  w.ushort(24, m.NumNamedArrays ?? w.countOf(m.namedArrays), 'NumNamedArrays');
  w.ushort(26, m.CallType, 'CallType');
  w.ushort(28, m.CalledPartyDisposition, 'CalledPartyDisposition');
  w.uint(30, m.reserved2 ?? 0, 'reserved2');
  w.uint(34, m.reserved3 ?? 1, 'reserved3');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  if (m.ANI !== undefined) w.text(8, m.ANI, 40, 'ANI');
  if (m.CallerEnteredDigits !== undefined) w.text(12, m.CallerEnteredDigits, 40, 'CallerEnteredDigits');
  if (m.CallVariable1 !== undefined) w.text(13, m.CallVariable1, 40, 'CallVariable1');
  if (m.CallVariable2 !== undefined) w.text(14, m.CallVariable2, 40, 'CallVariable2');
  if (m.CallVariable3 !== undefined) w.text(15, m.CallVariable3, 40, 'CallVariable3');
  if (m.CallVariable4 !== undefined) w.text(16, m.CallVariable4, 40, 'CallVariable4');
  if (m.CallVariable5 !== undefined) w.text(17, m.CallVariable5, 40, 'CallVariable5');
  if (m.CallVariable6 !== undefined) w.text(18, m.CallVariable6, 40, 'CallVariable6');
  if (m.CallVariable7 !== undefined) w.text(19, m.CallVariable7, 40, 'CallVariable7');
  if (m.CallVariable8 !== undefined) w.text(20, m.CallVariable8, 40, 'CallVariable8');
  if (m.CallVariable9 !== undefined) w.text(21, m.CallVariable9, 40, 'CallVariable9');
  if (m.CallVariable10 !== undefined) w.text(22, m.CallVariable10, 40, 'CallVariable10');
  if (m.CallWrapupData !== undefined) w.text(46, m.CallWrapupData, 40, 'CallWrapupData');
  if (m.namedVariables !== undefined) w.namedVariables(82, m.namedVariables, 'namedVariables');
  if (m.namedArrays !== undefined) w.namedArrays(83, m.namedArrays, 'namedArrays');
  if (m.CustomerAccountNumber !== undefined) w.text(96, m.CustomerAccountNumber, 32, 'CustomerAccountNumber');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** SET_CALL_DATA_CONF, table 147. */
function decodeSetCallDataConf(b: Buffer, x: MessageReader): UccxMessageOf<'SET_CALL_DATA_CONF'> {
  const end = b.length;
  if (end < 12) throw fixedPartTooShort('SET_CALL_DATA_CONF', 12, end);
  const m: UccxMessageOf<'SET_CALL_DATA_CONF'> = {
    type: 'SET_CALL_DATA_CONF',
    InvokeID: readUint(b, 8),
  };
  if (end > 12) {
    const unknownFields = x.unknownPart(b, 12);
    if (unknownFields !== undefined) m.unknownFields = unknownFields;
  }
  return m;
}

function encodeSetCallDataConf(m: UccxMessageInputOf<'SET_CALL_DATA_CONF'>, w: MessageWriter): Buffer {
  w.begin('SET_CALL_DATA_CONF', 27, 12);
  w.uint(8, m.InvokeID, 'InvokeID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CONTROL_FAILURE_CONF, tables 103 and 104. */
function decodeControlFailureConf(b: Buffer, x: MessageReader): UccxMessageOf<'CONTROL_FAILURE_CONF'> {
  const end = b.length;
  if (end < 18) throw fixedPartTooShort('CONTROL_FAILURE_CONF', 18, end);
  const m: UccxMessageOf<'CONTROL_FAILURE_CONF'> = {
    type: 'CONTROL_FAILURE_CONF',
    InvokeID: readUint(b, 8),
    FailureCode: readUshort(b, 12),
    UnifiedCCXErrorCode: readUint(b, 14),
  };
  let at = 18;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CONTROL_FAILURE_CONF', tag, at, end);
    switch (tag) {
      case 7: {
        if (order >= 1 && x.repeats(m.Text)) break;
        const value = x.text(b, start, at, 255);
        order = 1;
        m.Text = value;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeControlFailureConf(m: UccxMessageInputOf<'CONTROL_FAILURE_CONF'>, w: MessageWriter): Buffer {
  w.begin('CONTROL_FAILURE_CONF', 35, 18);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.ushort(12, m.FailureCode, 'FailureCode');
  w.uint(14, m.UnifiedCCXErrorCode, 'UnifiedCCXErrorCode');
  if (m.Text !== undefined) w.text(7, m.Text, 255, 'Text');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** ALTERNATE_CALL_REQ, tables 105 and 106. */
function decodeAlternateCallReq(b: Buffer, x: MessageReader): UccxMessageOf<'ALTERNATE_CALL_REQ'> {
  const end = b.length;
  if (end < 28) throw fixedPartTooShort('ALTERNATE_CALL_REQ', 28, end);
  const m: UccxMessageOf<'ALTERNATE_CALL_REQ'> = {
    type: 'ALTERNATE_CALL_REQ',
    InvokeID: readUint(b, 8),
    reserved1: readUint(b, 12),
    ActiveCallID: readUint(b, 16),
    OtherCallID: readUint(b, 20),
    ActiveConnectionDeviceType: readUshort(b, 24),
    OtherConnectionDeviceType: readUshort(b, 26),
  };
  let at = 28;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('ALTERNATE_CALL_REQ', tag, at, end);
    switch (tag) {
      case 50: {
        if (order >= 1 && x.repeats(m.ActiveConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ActiveConnectionDeviceID = value;
        continue;
      }
      case 52: {
        if (order >= 2 && x.repeats(m.OtherConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.OtherConnectionDeviceID = value;
        continue;
      }
      case 6: {
        if (order >= 3 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 3;
        m.AgentInstrument = value;
        continue;
      }
    }
    order = 4;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ActiveConnectionDeviceID === undefined || m.OtherConnectionDeviceID === undefined)
    x.irregular = true;
  return m;
}

function encodeAlternateCallReq(m: UccxMessageInputOf<'ALTERNATE_CALL_REQ'>, w: MessageWriter): Buffer {
  w.begin('ALTERNATE_CALL_REQ', 40, 28);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.reserved1 ?? 1, 'reserved1');
  w.uint(16, m.ActiveCallID, 'ActiveCallID');
  w.uint(20, m.OtherCallID, 'OtherCallID');
  w.ushort(24, m.ActiveConnectionDeviceType, 'ActiveConnectionDeviceType');
  w.ushort(26, m.OtherConnectionDeviceType, 'OtherConnectionDeviceType');
  w.text(50, m.ActiveConnectionDeviceID, 64, 'ActiveConnectionDeviceID');
  w.text(52, m.OtherConnectionDeviceID, 64, 'OtherConnectionDeviceID');
  if (m.AgentInstrument !== undefined) w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** ALTERNATE_CALL_CONF, table 107. */
function decodeAlternateCallConf(b: Buffer, x: MessageReader): UccxMessageOf<'ALTERNATE_CALL_CONF'> {
  const end = b.length;
  if (end < 12) throw fixedPartTooShort('ALTERNATE_CALL_CONF', 12, end);
  const m: UccxMessageOf<'ALTERNATE_CALL_CONF'> = {
    type: 'ALTERNATE_CALL_CONF',
    InvokeID: readUint(b, 8),
  };
  if (end > 12) {
    const unknownFields = x.unknownPart(b, 12);
    if (unknownFields !== undefined) m.unknownFields = unknownFields;
  }
  return m;
}

function encodeAlternateCallConf(m: UccxMessageInputOf<'ALTERNATE_CALL_CONF'>, w: MessageWriter): Buffer {
  w.begin('ALTERNATE_CALL_CONF', 41, 12);
  w.uint(8, m.InvokeID, 'InvokeID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** ANSWER_CALL_REQ, tables 108 and 109. */
function decodeAnswerCallReq(b: Buffer, x: MessageReader): UccxMessageOf<'ANSWER_CALL_REQ'> {
  const end = b.length;
  if (end < 22) throw fixedPartTooShort('ANSWER_CALL_REQ', 22, end);
  const m: UccxMessageOf<'ANSWER_CALL_REQ'> = {
    type: 'ANSWER_CALL_REQ',
    InvokeID: readUint(b, 8),
    reserved1: readUint(b, 12),
    CallID: readUint(b, 16),
    ConnectionDeviceType: readUshort(b, 20),
  };
  let at = 22;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('ANSWER_CALL_REQ', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 6: {
        if (order >= 2 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.AgentInstrument = value;
        continue;
      }
    }
    order = 3;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeAnswerCallReq(m: UccxMessageInputOf<'ANSWER_CALL_REQ'>, w: MessageWriter): Buffer {
  w.begin('ANSWER_CALL_REQ', 42, 22);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.reserved1 ?? 1, 'reserved1');
  w.uint(16, m.CallID, 'CallID');
  w.ushort(20, m.ConnectionDeviceType, 'ConnectionDeviceType');
  if (m.ConnectionDeviceID !== undefined) w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  if (m.AgentInstrument !== undefined) w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** ANSWER_CALL_CONF, table 110. */
function decodeAnswerCallConf(b: Buffer, x: MessageReader): UccxMessageOf<'ANSWER_CALL_CONF'> {
  const end = b.length;
  if (end < 12) throw fixedPartTooShort('ANSWER_CALL_CONF', 12, end);
  const m: UccxMessageOf<'ANSWER_CALL_CONF'> = {
    type: 'ANSWER_CALL_CONF',
    InvokeID: readUint(b, 8),
  };
  if (end > 12) {
    const unknownFields = x.unknownPart(b, 12);
    if (unknownFields !== undefined) m.unknownFields = unknownFields;
  }
  return m;
}

function encodeAnswerCallConf(m: UccxMessageInputOf<'ANSWER_CALL_CONF'>, w: MessageWriter): Buffer {
  w.begin('ANSWER_CALL_CONF', 43, 12);
  w.uint(8, m.InvokeID, 'InvokeID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CLEAR_CALL_REQ, tables 111 and 112. */
function decodeClearCallReq(b: Buffer, x: MessageReader): UccxMessageOf<'CLEAR_CALL_REQ'> {
  const end = b.length;
  if (end < 22) throw fixedPartTooShort('CLEAR_CALL_REQ', 22, end);
  const m: UccxMessageOf<'CLEAR_CALL_REQ'> = {
    type: 'CLEAR_CALL_REQ',
    InvokeID: readUint(b, 8),
    reserved1: readUint(b, 12),
    CallID: readUint(b, 16),
    ConnectionDeviceType: readUshort(b, 20),
  };
  let at = 22;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CLEAR_CALL_REQ', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 6: {
        if (order >= 2 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.AgentInstrument = value;
        continue;
      }
    }
    order = 3;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ConnectionDeviceID === undefined) x.irregular = true;
  return m;
}

function encodeClearCallReq(m: UccxMessageInputOf<'CLEAR_CALL_REQ'>, w: MessageWriter): Buffer {
  w.begin('CLEAR_CALL_REQ', 44, 22);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.reserved1 ?? 1, 'reserved1');
  w.uint(16, m.CallID, 'CallID');
  w.ushort(20, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  if (m.AgentInstrument !== undefined) w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CLEAR_CALL_CONF, table 113. */
function decodeClearCallConf(b: Buffer, x: MessageReader): UccxMessageOf<'CLEAR_CALL_CONF'> {
  const end = b.length;
  if (end < 12) throw fixedPartTooShort('CLEAR_CALL_CONF', 12, end);
  const m: UccxMessageOf<'CLEAR_CALL_CONF'> = {
    type: 'CLEAR_CALL_CONF',
    InvokeID: readUint(b, 8),
  };
  if (end > 12) {
    const unknownFields = x.unknownPart(b, 12);
    if (unknownFields !== undefined) m.unknownFields = unknownFields;
  }
  return m;
}

function encodeClearCallConf(m: UccxMessageInputOf<'CLEAR_CALL_CONF'>, w: MessageWriter): Buffer {
  w.begin('CLEAR_CALL_CONF', 45, 12);
  w.uint(8, m.InvokeID, 'InvokeID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CLEAR_CONNECTION_REQ, tables 114 and 115. */
function decodeClearConnectionReq(b: Buffer, x: MessageReader): UccxMessageOf<'CLEAR_CONNECTION_REQ'> {
  const end = b.length;
  if (end < 22) throw fixedPartTooShort('CLEAR_CONNECTION_REQ', 22, end);
  const m: UccxMessageOf<'CLEAR_CONNECTION_REQ'> = {
    type: 'CLEAR_CONNECTION_REQ',
    InvokeID: readUint(b, 8),
    reserved1: readUint(b, 12),
    CallID: readUint(b, 16),
    ConnectionDeviceType: readUshort(b, 20),
  };
  let at = 22;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CLEAR_CONNECTION_REQ', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 6: {
        if (order >= 2 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.AgentInstrument = value;
        continue;
      }
    }
    order = 3;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ConnectionDeviceID === undefined) x.irregular = true;
  return m;
}

function encodeClearConnectionReq(m: UccxMessageInputOf<'CLEAR_CONNECTION_REQ'>, w: MessageWriter): Buffer {
  w.begin('CLEAR_CONNECTION_REQ', 46, 22);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.reserved1 ?? 1, 'reserved1');
  w.uint(16, m.CallID, 'CallID');
  w.ushort(20, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  if (m.AgentInstrument !== undefined) w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CLEAR_CONNECTION_CONF, table 116. */
function decodeClearConnectionConf(b: Buffer, x: MessageReader): UccxMessageOf<'CLEAR_CONNECTION_CONF'> {
  const end = b.length;
  if (end < 12) throw fixedPartTooShort('CLEAR_CONNECTION_CONF', 12, end);
  const m: UccxMessageOf<'CLEAR_CONNECTION_CONF'> = {
    type: 'CLEAR_CONNECTION_CONF',
    InvokeID: readUint(b, 8),
  };
  if (end > 12) {
    const unknownFields = x.unknownPart(b, 12);
    if (unknownFields !== undefined) m.unknownFields = unknownFields;
  }
  return m;
}

function encodeClearConnectionConf(m: UccxMessageInputOf<'CLEAR_CONNECTION_CONF'>, w: MessageWriter): Buffer {
  w.begin('CLEAR_CONNECTION_CONF', 47, 12);
  w.uint(8, m.InvokeID, 'InvokeID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CONFERENCE_CALL_REQ, tables 117 and 118. */
function decodeConferenceCallReq(b: Buffer, x: MessageReader): UccxMessageOf<'CONFERENCE_CALL_REQ'> {
  const end = b.length;
  const shift = x.printedLayout ? 4 : 0;
  const fixedEnd = 48 + shift;
  if (end < fixedEnd) throw fixedPartTooShort('CONFERENCE_CALL_REQ', fixedEnd, end);
  const m: UccxMessageOf<'CONFERENCE_CALL_REQ'> = {
    type: 'CONFERENCE_CALL_REQ',
    InvokeID: readUint(b, 8),
    reserved1: readUint(b, 12),
    HeldCallID: readUint(b, 16),
    ActiveCallID: readUint(b, 20),
    HeldConnectionDeviceType: readUshort(b, 24),
    ActiveConnectionDeviceType: readUshort(b, 26),
    reserved2: readUshort(b, 28),
    reserved3: readUshort(b, 30),
    reserved4: readUshort(b, 32),
    reserved5: readUshort(b, 34),
    reserved6: readUshort(b, 36),
    reserved7: readUshort(b, 38),
    reserved8: readUshort(b, 40 + shift),
    reserved9: readUshort(b, 42 + shift),
    NumNamedVariables: readUshort(b, 44 + shift),
    NumNamedArrays: readUshort(b, 46 + shift),
  };
  if (x.printedLayout) {
    m.printedReserved1 = readUshort(b, 40);
    m.printedReserved2 = readUshort(b, 42);
  }
  let at = fixedEnd;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CONFERENCE_CALL_REQ', tag, at, end);
    switch (tag) {
      case 50: {
        if (order >= 1 && x.repeats(m.ActiveConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ActiveConnectionDeviceID = value;
        continue;
      }
      case 53: {
        if (order >= 2 && x.repeats(m.HeldConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.HeldConnectionDeviceID = value;
        continue;
      }
      case 6: {
        if (order >= 3 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 3;
        m.AgentInstrument = value;
        continue;
      }
      case 11: {
        if (order >= 4 && x.repeats(m.DialedNumber)) break;
        const value = x.text(b, start, at, 40);
        order = 4;
        m.DialedNumber = value;
        continue;
      }
      case 13: {
        if (order >= 5 && x.repeats(m.CallVariable1)) break;
        const value = x.text(b, start, at, 40);
        order = 5;
        m.CallVariable1 = value;
        continue;
      }
      case 14: {
        if (order >= 6 && x.repeats(m.CallVariable2)) break;
        const value = x.text(b, start, at, 40);
        order = 6;
        m.CallVariable2 = value;
        continue;
      }
      case 15: {
        if (order >= 7 && x.repeats(m.CallVariable3)) break;
        const value = x.text(b, start, at, 40);
        order = 7;
        m.CallVariable3 = value;
        continue;
      }
      case 16: {
        if (order >= 8 && x.repeats(m.CallVariable4)) break;
        const value = x.text(b, start, at, 40);
        order = 8;
        m.CallVariable4 = value;
        continue;
      }
      case 17: {
        if (order >= 9 && x.repeats(m.CallVariable5)) break;
        const value = x.text(b, start, at, 40);
        order = 9;
        m.CallVariable5 = value;
        continue;
      }
      case 18: {
        if (order >= 10 && x.repeats(m.CallVariable6)) break;
        const value = x.text(b, start, at, 40);
        order = 10;
        m.CallVariable6 = value;
        continue;
      }
      case 19: {
        if (order >= 11 && x.repeats(m.CallVariable7)) break;
        const value = x.text(b, start, at, 40);
        order = 11;
        m.CallVariable7 = value;
        continue;
      }
      case 20: {
        if (order >= 12 && x.repeats(m.CallVariable8)) break;
        const value = x.text(b, start, at, 40);
        order = 12;
        m.CallVariable8 = value;
        continue;
      }
      case 21: {
        if (order >= 13 && x.repeats(m.CallVariable9)) break;
        const value = x.text(b, start, at, 40);
        order = 13;
        m.CallVariable9 = value;
        continue;
      }
      case 22: {
        if (order >= 14 && x.repeats(m.CallVariable10)) break;
        const value = x.text(b, start, at, 40);
        order = 14;
        m.CallVariable10 = value;
        continue;
      }
      case 46: {
        if (order >= 15 && x.repeats(m.CallWrapupData)) break;
        const value = x.text(b, start, at, 40);
        order = 15;
        m.CallWrapupData = value;
        continue;
      }
      case 82: {
        const value = x.namedVariable(b, start, at);
        if (order > 16) x.irregular = true;
        order = 16;
        if (m.namedVariables === undefined) m.namedVariables = [value];
        else m.namedVariables.push(value);
        continue;
      }
      case 83: {
        const value = x.namedArrayElement(b, start, at);
        if (value === undefined) break;
        if (order > 17) x.irregular = true;
        order = 17;
        if (m.namedArrays === undefined) m.namedArrays = [value];
        else m.namedArrays.push(value);
        continue;
      }
      case 78: {
        if (order >= 18 && x.repeats(m.AccountCode)) break;
        const value = x.text(b, start, at, 40);
        order = 18;
        m.AccountCode = value;
        continue;
      }
    }
    order = 19;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ActiveConnectionDeviceID === undefined || m.AgentInstrument === undefined)
    x.irregular = true;
  return m;
}

function encodeConferenceCallReq(m: UccxMessageInputOf<'CONFERENCE_CALL_REQ'>, w: MessageWriter): Buffer {
  const shift = w.printedLayout ? 4 : 0;
  w.begin('CONFERENCE_CALL_REQ', 48, 48 + shift);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.reserved1 ?? 1, 'reserved1');
  w.uint(16, m.HeldCallID, 'HeldCallID');
  w.uint(20, m.ActiveCallID, 'ActiveCallID');
  w.ushort(24, m.HeldConnectionDeviceType, 'HeldConnectionDeviceType');
  w.ushort(26, m.ActiveConnectionDeviceType, 'ActiveConnectionDeviceType');
  w.ushort(28, m.reserved2 ?? 0, 'reserved2');
  w.ushort(30, m.reserved3 ?? 0, 'reserved3');
  w.ushort(32, m.reserved4 ?? 0, 'reserved4');
  w.ushort(34, m.reserved5 ?? 0, 'reserved5');
  w.ushort(36, m.reserved6 ?? 0, 'reserved6');
  w.ushort(38, m.reserved7 ?? 0, 'reserved7');
  w.ushort(40 + shift, m.reserved8 ?? 0, 'reserved8');
  w.ushort(42 + shift, m.reserved9 ?? 0, 'reserved9');
  w.ushort(44 + shift, m.NumNamedVariables ?? w.countOf(m.namedVariables), 'NumNamedVariables');
  w.ushort(46 + shift, m.NumNamedArrays ?? w.countOf(m.namedArrays), 'NumNamedArrays');
  if (w.printedLayout) {
    w.ushort(40, m.printedReserved1 ?? 0, 'printedReserved1');
    w.ushort(42, m.printedReserved2 ?? 0, 'printedReserved2');
  }
  w.text(50, m.ActiveConnectionDeviceID, 64, 'ActiveConnectionDeviceID');
  if (m.HeldConnectionDeviceID !== undefined)
    w.text(53, m.HeldConnectionDeviceID, 64, 'HeldConnectionDeviceID');
  w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  if (m.DialedNumber !== undefined) w.text(11, m.DialedNumber, 40, 'DialedNumber');
  if (m.CallVariable1 !== undefined) w.text(13, m.CallVariable1, 40, 'CallVariable1');
  if (m.CallVariable2 !== undefined) w.text(14, m.CallVariable2, 40, 'CallVariable2');
  if (m.CallVariable3 !== undefined) w.text(15, m.CallVariable3, 40, 'CallVariable3');
  if (m.CallVariable4 !== undefined) w.text(16, m.CallVariable4, 40, 'CallVariable4');
  if (m.CallVariable5 !== undefined) w.text(17, m.CallVariable5, 40, 'CallVariable5');
  if (m.CallVariable6 !== undefined) w.text(18, m.CallVariable6, 40, 'CallVariable6');
  if (m.CallVariable7 !== undefined) w.text(19, m.CallVariable7, 40, 'CallVariable7');
  if (m.CallVariable8 !== undefined) w.text(20, m.CallVariable8, 40, 'CallVariable8');
  if (m.CallVariable9 !== undefined) w.text(21, m.CallVariable9, 40, 'CallVariable9');
  if (m.CallVariable10 !== undefined) w.text(22, m.CallVariable10, 40, 'CallVariable10');
  if (m.CallWrapupData !== undefined) w.text(46, m.CallWrapupData, 40, 'CallWrapupData');
  if (m.namedVariables !== undefined) w.namedVariables(82, m.namedVariables, 'namedVariables');
  if (m.namedArrays !== undefined) w.namedArrays(83, m.namedArrays, 'namedArrays');
  if (m.AccountCode !== undefined) w.text(78, m.AccountCode, 40, 'AccountCode');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CONFERENCE_CALL_CONF, tables 119 and 120. */
function decodeConferenceCallConf(b: Buffer, x: MessageReader): UccxMessageOf<'CONFERENCE_CALL_CONF'> {
  const end = b.length;
  if (end < 24) throw fixedPartTooShort('CONFERENCE_CALL_CONF', 24, end);
  const m: UccxMessageOf<'CONFERENCE_CALL_CONF'> = {
    type: 'CONFERENCE_CALL_CONF',
    InvokeID: readUint(b, 8),
    NewCallID: readUint(b, 12),
    NewConnectionDeviceType: readUshort(b, 16),
    NumParties: readUshort(b, 18),
    reserved1: readUshort(b, 20),
    reserved2: readUshort(b, 22),
  };
  let at = 24;
  let order = 0;
  let row: Item<UccxMessageOf<'CONFERENCE_CALL_CONF'>['parties']> | undefined;
  let rowOrder = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CONFERENCE_CALL_CONF', tag, at, end);
    switch (tag) {
      case 47: {
        if (order >= 1 && x.repeats(m.NewConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.NewConnectionDeviceID = value;
        continue;
      }
      case 39: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 2) x.irregular = true;
        order = 2;
        if (row === undefined || row.ConnectedPartyCallID !== undefined) {
          row = { ConnectedPartyCallID: value };
          if (m.parties === undefined) m.parties = [row];
          else if (m.parties.push(row) > 16) x.irregular = true;
        } else {
          if (rowOrder > 1) x.irregular = true;
          row.ConnectedPartyCallID = value;
        }
        rowOrder = 1;
        continue;
      }
      case 40: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 2) x.irregular = true;
        order = 2;
        if (row === undefined || row.ConnectedPartyDeviceType !== undefined) {
          row = { ConnectedPartyDeviceType: value };
          if (m.parties === undefined) m.parties = [row];
          else if (m.parties.push(row) > 16) x.irregular = true;
        } else {
          if (rowOrder > 2) x.irregular = true;
          row.ConnectedPartyDeviceType = value;
        }
        rowOrder = 2;
        continue;
      }
      case 41: {
        const value = x.text(b, start, at, 64);
        if (order > 2) x.irregular = true;
        order = 2;
        if (row === undefined || row.ConnectedPartyDeviceID !== undefined) {
          row = { ConnectedPartyDeviceID: value };
          if (m.parties === undefined) m.parties = [row];
          else if (m.parties.push(row) > 16) x.irregular = true;
        } else {
          if (rowOrder > 3) x.irregular = true;
          row.ConnectedPartyDeviceID = value;
        }
        rowOrder = 3;
        continue;
      }
    }
    order = 3;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.NewConnectionDeviceID === undefined) x.irregular = true;
  return m;
}

function encodeConferenceCallConf(m: UccxMessageInputOf<'CONFERENCE_CALL_CONF'>, w: MessageWriter): Buffer {
  w.begin('CONFERENCE_CALL_CONF', 49, 24);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.NewCallID, 'NewCallID');
  w.ushort(16, m.NewConnectionDeviceType, 'NewConnectionDeviceType');
  w.ushort(18, m.NumParties ?? w.countOf(m.parties), 'NumParties');
  w.ushort(20, m.reserved1 ?? 65535, 'reserved1');
  w.ushort(22, m.reserved2 ?? 3, 'reserved2');
  w.text(47, m.NewConnectionDeviceID, 64, 'NewConnectionDeviceID');
  if (m.parties !== undefined) {
    for (const row of w.rows(m.parties, 16, 'parties')) {
      if (row.ConnectedPartyCallID !== undefined)
        w.floatingUint(39, row.ConnectedPartyCallID, 'parties.ConnectedPartyCallID');
      if (row.ConnectedPartyDeviceType !== undefined)
        w.floatingUshort(40, row.ConnectedPartyDeviceType, 'parties.ConnectedPartyDeviceType');
      if (row.ConnectedPartyDeviceID !== undefined)
        w.text(41, row.ConnectedPartyDeviceID, 64, 'parties.ConnectedPartyDeviceID');
    }
  }
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CONSULT_CALL_REQ, tables 121 and 122. */
function decodeConsultCallReq(b: Buffer, x: MessageReader): UccxMessageOf<'CONSULT_CALL_REQ'> {
  const end = b.length;
  if (end < 44) throw fixedPartTooShort('CONSULT_CALL_REQ', 44, end);
  const m: UccxMessageOf<'CONSULT_CALL_REQ'> = {
    type: 'CONSULT_CALL_REQ',
    InvokeID: readUint(b, 8),
    reserved1: readUint(b, 12),
    ActiveCallID: readUint(b, 16),
    ActiveConnectionDeviceType: readUshort(b, 20),
    reserved2: readUshort(b, 22),
    reserved3: readUshort(b, 24),
    ConsultType: readUshort(b, 26),
    reserved4: readUshort(b, 28),
    reserved5: readUshort(b, 30),
    reserved6: readUshort(b, 32),
    reserved7: readUshort(b, 34),
    reserved8: readUshort(b, 36),
    reserved9: readUshort(b, 38),
    NumNamedVariables: readUshort(b, 40),
    NumNamedArrays: readUshort(b, 42),
  };
  let at = 44;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CONSULT_CALL_REQ', tag, at, end);
    switch (tag) {
      case 50: {
        if (order >= 1 && x.repeats(m.ActiveConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ActiveConnectionDeviceID = value;
        continue;
      }
      case 11: {
        if (order >= 2 && x.repeats(m.DialedNumber)) break;
        const value = x.text(b, start, at, 40);
        order = 2;
        m.DialedNumber = value;
        continue;
      }
      case 6: {
        if (order >= 3 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 3;
        m.AgentInstrument = value;
        continue;
      }
      case 13: {
        if (order >= 4 && x.repeats(m.CallVariable1)) break;
        const value = x.text(b, start, at, 40);
        order = 4;
        m.CallVariable1 = value;
        continue;
      }
      case 14: {
        if (order >= 5 && x.repeats(m.CallVariable2)) break;
        const value = x.text(b, start, at, 40);
        order = 5;
        m.CallVariable2 = value;
        continue;
      }
      case 15: {
        if (order >= 6 && x.repeats(m.CallVariable3)) break;
        const value = x.text(b, start, at, 40);
        order = 6;
        m.CallVariable3 = value;
        continue;
      }
      case 16: {
        if (order >= 7 && x.repeats(m.CallVariable4)) break;
        const value = x.text(b, start, at, 40);
        order = 7;
        m.CallVariable4 = value;
        continue;
      }
      case 17: {
        if (order >= 8 && x.repeats(m.CallVariable5)) break;
        const value = x.text(b, start, at, 40);
        order = 8;
        m.CallVariable5 = value;
        continue;
      }
      case 18: {
        if (order >= 9 && x.repeats(m.CallVariable6)) break;
        const value = x.text(b, start, at, 40);
        order = 9;
        m.CallVariable6 = value;
        continue;
      }
      case 19: {
        if (order >= 10 && x.repeats(m.CallVariable7)) break;
        const value = x.text(b, start, at, 40);
        order = 10;
        m.CallVariable7 = value;
        continue;
      }
      case 20: {
        if (order >= 11 && x.repeats(m.CallVariable8)) break;
        const value = x.text(b, start, at, 40);
        order = 11;
        m.CallVariable8 = value;
        continue;
      }
      case 21: {
        if (order >= 12 && x.repeats(m.CallVariable9)) break;
        const value = x.text(b, start, at, 40);
        order = 12;
        m.CallVariable9 = value;
        continue;
      }
      case 22: {
        if (order >= 13 && x.repeats(m.CallVariable10)) break;
        const value = x.text(b, start, at, 40);
        order = 13;
        m.CallVariable10 = value;
        continue;
      }
      case 46: {
        if (order >= 14 && x.repeats(m.CallWrapupData)) break;
        const value = x.text(b, start, at, 40);
        order = 14;
        m.CallWrapupData = value;
        continue;
      }
      case 82: {
        const value = x.namedVariable(b, start, at);
        if (order > 15) x.irregular = true;
        order = 15;
        if (m.namedVariables === undefined) m.namedVariables = [value];
        else m.namedVariables.push(value);
        continue;
      }
      case 83: {
        const value = x.namedArrayElement(b, start, at);
        if (value === undefined) break;
        if (order > 16) x.irregular = true;
        order = 16;
        if (m.namedArrays === undefined) m.namedArrays = [value];
        else m.namedArrays.push(value);
        continue;
      }
      case 78: {
        if (order >= 17 && x.repeats(m.AccountCode)) break;
        const value = x.text(b, start, at, 40);
        order = 17;
        m.AccountCode = value;
        continue;
      }
    }
    order = 18;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ActiveConnectionDeviceID === undefined || m.DialedNumber === undefined)
    x.irregular = true;
  return m;
}

function encodeConsultCallReq(m: UccxMessageInputOf<'CONSULT_CALL_REQ'>, w: MessageWriter): Buffer {
  w.begin('CONSULT_CALL_REQ', 50, 44);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.reserved1 ?? 1, 'reserved1');
  w.uint(16, m.ActiveCallID, 'ActiveCallID');
  w.ushort(20, m.ActiveConnectionDeviceType, 'ActiveConnectionDeviceType');
  w.ushort(22, m.reserved2 ?? 0, 'reserved2');
  w.ushort(24, m.reserved3 ?? 0, 'reserved3');
  w.ushort(26, m.ConsultType, 'ConsultType');
  w.ushort(28, m.reserved4 ?? 0, 'reserved4');
  w.ushort(30, m.reserved5 ?? 0, 'reserved5');
  w.ushort(32, m.reserved6 ?? 0, 'reserved6');
  w.ushort(34, m.reserved7 ?? 0, 'reserved7');
  w.ushort(36, m.reserved8 ?? 0, 'reserved8');
  w.ushort(38, m.reserved9 ?? 0, 'reserved9');
  w.ushort(40, m.NumNamedVariables ?? w.countOf(m.namedVariables), 'NumNamedVariables');
  w.ushort(42, m.NumNamedArrays ?? w.countOf(m.namedArrays), 'NumNamedArrays');
  w.text(50, m.ActiveConnectionDeviceID, 64, 'ActiveConnectionDeviceID');
  w.text(11, m.DialedNumber, 40, 'DialedNumber');
  if (m.AgentInstrument !== undefined) w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  if (m.CallVariable1 !== undefined) w.text(13, m.CallVariable1, 40, 'CallVariable1');
  if (m.CallVariable2 !== undefined) w.text(14, m.CallVariable2, 40, 'CallVariable2');
  if (m.CallVariable3 !== undefined) w.text(15, m.CallVariable3, 40, 'CallVariable3');
  if (m.CallVariable4 !== undefined) w.text(16, m.CallVariable4, 40, 'CallVariable4');
  if (m.CallVariable5 !== undefined) w.text(17, m.CallVariable5, 40, 'CallVariable5');
  if (m.CallVariable6 !== undefined) w.text(18, m.CallVariable6, 40, 'CallVariable6');
  if (m.CallVariable7 !== undefined) w.text(19, m.CallVariable7, 40, 'CallVariable7');
  if (m.CallVariable8 !== undefined) w.text(20, m.CallVariable8, 40, 'CallVariable8');
  if (m.CallVariable9 !== undefined) w.text(21, m.CallVariable9, 40, 'CallVariable9');
  if (m.CallVariable10 !== undefined) w.text(22, m.CallVariable10, 40, 'CallVariable10');
  if (m.CallWrapupData !== undefined) w.text(46, m.CallWrapupData, 40, 'CallWrapupData');
  if (m.namedVariables !== undefined) w.namedVariables(82, m.namedVariables, 'namedVariables');
  if (m.namedArrays !== undefined) w.namedArrays(83, m.namedArrays, 'namedArrays');
  if (m.AccountCode !== undefined) w.text(78, m.AccountCode, 40, 'AccountCode');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** CONSULT_CALL_CONF, tables 123 and 124. */
function decodeConsultCallConf(b: Buffer, x: MessageReader): UccxMessageOf<'CONSULT_CALL_CONF'> {
  const end = b.length;
  if (end < 22) throw fixedPartTooShort('CONSULT_CALL_CONF', 22, end);
  const m: UccxMessageOf<'CONSULT_CALL_CONF'> = {
    type: 'CONSULT_CALL_CONF',
    InvokeID: readUint(b, 8),
    NewCallID: readUint(b, 12),
    NewConnectionDeviceType: readUshort(b, 16),
    reserved1: readUshort(b, 18),
    reserved2: readUshort(b, 20),
  };
  let at = 22;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('CONSULT_CALL_CONF', tag, at, end);
    switch (tag) {
      case 47: {
        if (order >= 1 && x.repeats(m.NewConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.NewConnectionDeviceID = value;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.NewConnectionDeviceID === undefined) x.irregular = true;
  return m;
}

function encodeConsultCallConf(m: UccxMessageInputOf<'CONSULT_CALL_CONF'>, w: MessageWriter): Buffer {
  w.begin('CONSULT_CALL_CONF', 51, 22);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.NewCallID, 'NewCallID');
  w.ushort(16, m.NewConnectionDeviceType, 'NewConnectionDeviceType');
  w.ushort(18, m.reserved1 ?? 65535, 'reserved1');
  w.ushort(20, m.reserved2 ?? 3, 'reserved2');
  w.text(47, m.NewConnectionDeviceID, 64, 'NewConnectionDeviceID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** HOLD_CALL_REQ, tables 125 and 126. */
function decodeHoldCallReq(b: Buffer, x: MessageReader): UccxMessageOf<'HOLD_CALL_REQ'> {
  const end = b.length;
  if (end < 24) throw fixedPartTooShort('HOLD_CALL_REQ', 24, end);
  const m: UccxMessageOf<'HOLD_CALL_REQ'> = {
    type: 'HOLD_CALL_REQ',
    InvokeID: readUint(b, 8),
    reserved1: readUint(b, 12),
    CallID: readUint(b, 16),
    ConnectionDeviceType: readUshort(b, 20),
    reserved2: readUshort(b, 22),
  };
  let at = 24;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('HOLD_CALL_REQ', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 6: {
        if (order >= 2 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.AgentInstrument = value;
        continue;
      }
    }
    order = 3;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ConnectionDeviceID === undefined) x.irregular = true;
  return m;
}

function encodeHoldCallReq(m: UccxMessageInputOf<'HOLD_CALL_REQ'>, w: MessageWriter): Buffer {
  w.begin('HOLD_CALL_REQ', 54, 24);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.reserved1 ?? 1, 'reserved1');
  w.uint(16, m.CallID, 'CallID');
  w.ushort(20, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.ushort(22, m.reserved2 ?? 0, 'reserved2');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  if (m.AgentInstrument !== undefined) w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** HOLD_CALL_CONF, table 127. */
function decodeHoldCallConf(b: Buffer, x: MessageReader): UccxMessageOf<'HOLD_CALL_CONF'> {
  const end = b.length;
  if (end < 12) throw fixedPartTooShort('HOLD_CALL_CONF', 12, end);
  const m: UccxMessageOf<'HOLD_CALL_CONF'> = {
    type: 'HOLD_CALL_CONF',
    InvokeID: readUint(b, 8),
  };
  if (end > 12) {
    const unknownFields = x.unknownPart(b, 12);
    if (unknownFields !== undefined) m.unknownFields = unknownFields;
  }
  return m;
}

function encodeHoldCallConf(m: UccxMessageInputOf<'HOLD_CALL_CONF'>, w: MessageWriter): Buffer {
  w.begin('HOLD_CALL_CONF', 55, 12);
  w.uint(8, m.InvokeID, 'InvokeID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** MAKE_CALL_REQ, tables 128 and 129. */
function decodeMakeCallReq(b: Buffer, x: MessageReader): UccxMessageOf<'MAKE_CALL_REQ'> {
  const end = b.length;
  const shift = x.printedLayout ? 4 : 0;
  const fixedEnd = 36 + shift + (x.version >= 14 ? 4 : 0);
  if (end < fixedEnd) throw fixedPartTooShort('MAKE_CALL_REQ', fixedEnd, end);
  const m: UccxMessageOf<'MAKE_CALL_REQ'> = {
    type: 'MAKE_CALL_REQ',
    InvokeID: readUint(b, 8),
    reserved1: readUint(b, 12),
    reserved2: readUshort(b, 16),
    reserved3: readUshort(b, 18),
    reserved4: readUshort(b, 20),
    reserved5: readUshort(b, 22),
    reserved6: readUshort(b, 24),
    reserved7: readUshort(b, 26),
    reserved8: readUshort(b, 28 + shift),
    reserved9: readUshort(b, 30 + shift),
    NumNamedVariables: readUshort(b, 32 + shift),
    NumNamedArrays: readUshort(b, 34 + shift),
  };
  if (x.printedLayout) {
    m.printedReserved1 = readUshort(b, 28);
    m.printedReserved2 = readUshort(b, 30);
  }
  if (x.version >= 14) {
    m.reserved10 = readUint(b, 36 + shift);
  }
  let at = fixedEnd;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('MAKE_CALL_REQ', tag, at, end);
    switch (tag) {
      case 6: {
        if (order >= 1 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.AgentInstrument = value;
        continue;
      }
      case 11: {
        if (order >= 2 && x.repeats(m.DialedNumber)) break;
        const value = x.text(b, start, at, 40);
        order = 2;
        m.DialedNumber = value;
        continue;
      }
      case 13: {
        if (order >= 3 && x.repeats(m.CallVariable1)) break;
        const value = x.text(b, start, at, 40);
        order = 3;
        m.CallVariable1 = value;
        continue;
      }
      case 14: {
        if (order >= 4 && x.repeats(m.CallVariable2)) break;
        const value = x.text(b, start, at, 40);
        order = 4;
        m.CallVariable2 = value;
        continue;
      }
      case 15: {
        if (order >= 5 && x.repeats(m.CallVariable3)) break;
        const value = x.text(b, start, at, 40);
        order = 5;
        m.CallVariable3 = value;
        continue;
      }
      case 16: {
        if (order >= 6 && x.repeats(m.CallVariable4)) break;
        const value = x.text(b, start, at, 40);
        order = 6;
        m.CallVariable4 = value;
        continue;
      }
      case 17: {
        if (order >= 7 && x.repeats(m.CallVariable5)) break;
        const value = x.text(b, start, at, 40);
        order = 7;
        m.CallVariable5 = value;
        continue;
      }
      case 18: {
        if (order >= 8 && x.repeats(m.CallVariable6)) break;
        const value = x.text(b, start, at, 40);
        order = 8;
        m.CallVariable6 = value;
        continue;
      }
      case 19: {
        if (order >= 9 && x.repeats(m.CallVariable7)) break;
        const value = x.text(b, start, at, 40);
        order = 9;
        m.CallVariable7 = value;
        continue;
      }
      case 20: {
        if (order >= 10 && x.repeats(m.CallVariable8)) break;
        const value = x.text(b, start, at, 40);
        order = 10;
        m.CallVariable8 = value;
        continue;
      }
      case 21: {
        if (order >= 11 && x.repeats(m.CallVariable9)) break;
        const value = x.text(b, start, at, 40);
        order = 11;
        m.CallVariable9 = value;
        continue;
      }
      case 22: {
        if (order >= 12 && x.repeats(m.CallVariable10)) break;
        const value = x.text(b, start, at, 40);
        order = 12;
        m.CallVariable10 = value;
        continue;
      }
      case 46: {
        if (order >= 13 && x.repeats(m.CallWrapupData)) break;
        const value = x.text(b, start, at, 40);
        order = 13;
        m.CallWrapupData = value;
        continue;
      }
      case 82: {
        const value = x.namedVariable(b, start, at);
        if (order > 14) x.irregular = true;
        order = 14;
        if (m.namedVariables === undefined) m.namedVariables = [value];
        else m.namedVariables.push(value);
        continue;
      }
      case 83: {
        const value = x.namedArrayElement(b, start, at);
        if (value === undefined) break;
        if (order > 15) x.irregular = true;
        order = 15;
        if (m.namedArrays === undefined) m.namedArrays = [value];
        else m.namedArrays.push(value);
        continue;
      }
      case 78: {
        if (order >= 16 && x.repeats(m.AccountCode)) break;
        const value = x.text(b, start, at, 40);
        order = 16;
        m.AccountCode = value;
        continue;
      }
    }
    order = 17;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.AgentInstrument === undefined || m.DialedNumber === undefined) x.irregular = true;
  return m;
}

function encodeMakeCallReq(m: UccxMessageInputOf<'MAKE_CALL_REQ'>, w: MessageWriter): Buffer {
  const shift = w.printedLayout ? 4 : 0;
  w.begin('MAKE_CALL_REQ', 56, 36 + shift + (w.version >= 14 ? 4 : 0));
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.reserved1 ?? 1, 'reserved1');
  w.ushort(16, m.reserved2 ?? 0, 'reserved2');
  w.ushort(18, m.reserved3 ?? 0, 'reserved3');
  w.ushort(20, m.reserved4 ?? 0, 'reserved4');
  w.ushort(22, m.reserved5 ?? 0, 'reserved5');
  w.ushort(24, m.reserved6 ?? 0, 'reserved6');
  w.ushort(26, m.reserved7 ?? 0, 'reserved7');
  w.ushort(28 + shift, m.reserved8 ?? 0, 'reserved8');
  w.ushort(30 + shift, m.reserved9 ?? 0, 'reserved9');
  w.ushort(32 + shift, m.NumNamedVariables ?? w.countOf(m.namedVariables), 'NumNamedVariables');
  w.ushort(34 + shift, m.NumNamedArrays ?? w.countOf(m.namedArrays), 'NumNamedArrays');
  if (w.printedLayout) {
    w.ushort(28, m.printedReserved1 ?? 0, 'printedReserved1');
    w.ushort(30, m.printedReserved2 ?? 0, 'printedReserved2');
  }
  if (w.version >= 14) {
    w.uint(36 + shift, m.reserved10 ?? 4294967295, 'reserved10');
  }
  w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  w.text(11, m.DialedNumber, 40, 'DialedNumber');
  if (m.CallVariable1 !== undefined) w.text(13, m.CallVariable1, 40, 'CallVariable1');
  if (m.CallVariable2 !== undefined) w.text(14, m.CallVariable2, 40, 'CallVariable2');
  if (m.CallVariable3 !== undefined) w.text(15, m.CallVariable3, 40, 'CallVariable3');
  if (m.CallVariable4 !== undefined) w.text(16, m.CallVariable4, 40, 'CallVariable4');
  if (m.CallVariable5 !== undefined) w.text(17, m.CallVariable5, 40, 'CallVariable5');
  if (m.CallVariable6 !== undefined) w.text(18, m.CallVariable6, 40, 'CallVariable6');
  if (m.CallVariable7 !== undefined) w.text(19, m.CallVariable7, 40, 'CallVariable7');
  if (m.CallVariable8 !== undefined) w.text(20, m.CallVariable8, 40, 'CallVariable8');
  if (m.CallVariable9 !== undefined) w.text(21, m.CallVariable9, 40, 'CallVariable9');
  if (m.CallVariable10 !== undefined) w.text(22, m.CallVariable10, 40, 'CallVariable10');
  if (m.CallWrapupData !== undefined) w.text(46, m.CallWrapupData, 40, 'CallWrapupData');
  if (m.namedVariables !== undefined) w.namedVariables(82, m.namedVariables, 'namedVariables');
  if (m.namedArrays !== undefined) w.namedArrays(83, m.namedArrays, 'namedArrays');
  if (m.AccountCode !== undefined) w.text(78, m.AccountCode, 40, 'AccountCode');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** MAKE_CALL_CONF, tables 130 and 131. */
function decodeMakeCallConf(b: Buffer, x: MessageReader): UccxMessageOf<'MAKE_CALL_CONF'> {
  const end = b.length;
  if (end < 22) throw fixedPartTooShort('MAKE_CALL_CONF', 22, end);
  const m: UccxMessageOf<'MAKE_CALL_CONF'> = {
    type: 'MAKE_CALL_CONF',
    InvokeID: readUint(b, 8),
    NewCallID: readUint(b, 12),
    NewConnectionDeviceType: readUshort(b, 16),
    reserved1: readUshort(b, 18),
    reserved2: readUshort(b, 20),
  };
  let at = 22;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('MAKE_CALL_CONF', tag, at, end);
    switch (tag) {
      case 47: {
        if (order >= 1 && x.repeats(m.NewConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.NewConnectionDeviceID = value;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.NewConnectionDeviceID === undefined) x.irregular = true;
  return m;
}

function encodeMakeCallConf(m: UccxMessageInputOf<'MAKE_CALL_CONF'>, w: MessageWriter): Buffer {
  w.begin('MAKE_CALL_CONF', 57, 22);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.NewCallID, 'NewCallID');
  w.ushort(16, m.NewConnectionDeviceType, 'NewConnectionDeviceType');
  w.ushort(18, m.reserved1 ?? 65535, 'reserved1');
  w.ushort(20, m.reserved2 ?? 3, 'reserved2');
  w.text(47, m.NewConnectionDeviceID, 64, 'NewConnectionDeviceID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** RECONNECT_CALL_REQ, tables 132 and 133. */
function decodeReconnectCallReq(b: Buffer, x: MessageReader): UccxMessageOf<'RECONNECT_CALL_REQ'> {
  const end = b.length;
  if (end < 28) throw fixedPartTooShort('RECONNECT_CALL_REQ', 28, end);
  const m: UccxMessageOf<'RECONNECT_CALL_REQ'> = {
    type: 'RECONNECT_CALL_REQ',
    InvokeID: readUint(b, 8),
    reserved1: readUint(b, 12),
    ActiveCallID: readUint(b, 16),
    HeldCallID: readUint(b, 20),
    ActiveConnectionDeviceType: readUshort(b, 24),
    HeldConnectionDeviceType: readUshort(b, 26),
  };
  let at = 28;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('RECONNECT_CALL_REQ', tag, at, end);
    switch (tag) {
      case 50: {
        if (order >= 1 && x.repeats(m.ActiveConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ActiveConnectionDeviceID = value;
        continue;
      }
      case 53: {
        if (order >= 2 && x.repeats(m.HeldConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.HeldConnectionDeviceID = value;
        continue;
      }
      case 6: {
        if (order >= 3 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 3;
        m.AgentInstrument = value;
        continue;
      }
    }
    order = 4;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ActiveConnectionDeviceID === undefined || m.HeldConnectionDeviceID === undefined)
    x.irregular = true;
  return m;
}

function encodeReconnectCallReq(m: UccxMessageInputOf<'RECONNECT_CALL_REQ'>, w: MessageWriter): Buffer {
  w.begin('RECONNECT_CALL_REQ', 60, 28);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.reserved1 ?? 1, 'reserved1');
  w.uint(16, m.ActiveCallID, 'ActiveCallID');
  w.uint(20, m.HeldCallID, 'HeldCallID');
  w.ushort(24, m.ActiveConnectionDeviceType, 'ActiveConnectionDeviceType');
  w.ushort(26, m.HeldConnectionDeviceType, 'HeldConnectionDeviceType');
  w.text(50, m.ActiveConnectionDeviceID, 64, 'ActiveConnectionDeviceID');
  w.text(53, m.HeldConnectionDeviceID, 64, 'HeldConnectionDeviceID');
  if (m.AgentInstrument !== undefined) w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** RECONNECT_CALL_CONF, table 134. */
function decodeReconnectCallConf(b: Buffer, x: MessageReader): UccxMessageOf<'RECONNECT_CALL_CONF'> {
  const end = b.length;
  if (end < 12) throw fixedPartTooShort('RECONNECT_CALL_CONF', 12, end);
  const m: UccxMessageOf<'RECONNECT_CALL_CONF'> = {
    type: 'RECONNECT_CALL_CONF',
    InvokeID: readUint(b, 8),
  };
  if (end > 12) {
    const unknownFields = x.unknownPart(b, 12);
    if (unknownFields !== undefined) m.unknownFields = unknownFields;
  }
  return m;
}

function encodeReconnectCallConf(m: UccxMessageInputOf<'RECONNECT_CALL_CONF'>, w: MessageWriter): Buffer {
  w.begin('RECONNECT_CALL_CONF', 61, 12);
  w.uint(8, m.InvokeID, 'InvokeID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** RETRIEVE_CALL_REQ, tables 135 and 136. */
function decodeRetrieveCallReq(b: Buffer, x: MessageReader): UccxMessageOf<'RETRIEVE_CALL_REQ'> {
  const end = b.length;
  if (end < 22) throw fixedPartTooShort('RETRIEVE_CALL_REQ', 22, end);
  const m: UccxMessageOf<'RETRIEVE_CALL_REQ'> = {
    type: 'RETRIEVE_CALL_REQ',
    InvokeID: readUint(b, 8),
    reserved1: readUint(b, 12),
    HeldCallID: readUint(b, 16),
    HeldConnectionDeviceType: readUshort(b, 20),
  };
  let at = 22;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('RETRIEVE_CALL_REQ', tag, at, end);
    switch (tag) {
      case 53: {
        if (order >= 1 && x.repeats(m.HeldConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.HeldConnectionDeviceID = value;
        continue;
      }
      case 6: {
        if (order >= 2 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.AgentInstrument = value;
        continue;
      }
    }
    order = 3;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.HeldConnectionDeviceID === undefined) x.irregular = true;
  return m;
}

function encodeRetrieveCallReq(m: UccxMessageInputOf<'RETRIEVE_CALL_REQ'>, w: MessageWriter): Buffer {
  w.begin('RETRIEVE_CALL_REQ', 62, 22);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.reserved1 ?? 1, 'reserved1');
  w.uint(16, m.HeldCallID, 'HeldCallID');
  w.ushort(20, m.HeldConnectionDeviceType, 'HeldConnectionDeviceType');
  w.text(53, m.HeldConnectionDeviceID, 64, 'HeldConnectionDeviceID');
  if (m.AgentInstrument !== undefined) w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** RETRIEVE_CALL_CONF, table 137. */
function decodeRetrieveCallConf(b: Buffer, x: MessageReader): UccxMessageOf<'RETRIEVE_CALL_CONF'> {
  const end = b.length;
  if (end < 12) throw fixedPartTooShort('RETRIEVE_CALL_CONF', 12, end);
  const m: UccxMessageOf<'RETRIEVE_CALL_CONF'> = {
    type: 'RETRIEVE_CALL_CONF',
    InvokeID: readUint(b, 8),
  };
  if (end > 12) {
    const unknownFields = x.unknownPart(b, 12);
    if (unknownFields !== undefined) m.unknownFields = unknownFields;
  }
  return m;
}

function encodeRetrieveCallConf(m: UccxMessageInputOf<'RETRIEVE_CALL_CONF'>, w: MessageWriter): Buffer {
  w.begin('RETRIEVE_CALL_CONF', 63, 12);
  w.uint(8, m.InvokeID, 'InvokeID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** TRANSFER_CALL_REQ, tables 138 and 139. */
function decodeTransferCallReq(b: Buffer, x: MessageReader): UccxMessageOf<'TRANSFER_CALL_REQ'> {
  const end = b.length;
  if (end < 48) throw fixedPartTooShort('TRANSFER_CALL_REQ', 48, end);
  const m: UccxMessageOf<'TRANSFER_CALL_REQ'> = {
    type: 'TRANSFER_CALL_REQ',
    InvokeID: readUint(b, 8),
    reserved1: readUint(b, 12),
    ActiveCallID: readUint(b, 16),
    HeldCallID: readUint(b, 20),
    ActiveConnectionDeviceType: readUshort(b, 24),
    HeldConnectionDeviceType: readUshort(b, 26),
    reserved2: readUshort(b, 28),
    reserved3: readUshort(b, 30),
    reserved4: readUshort(b, 32),
    reserved5: readUshort(b, 34),
    reserved6: readUshort(b, 36),
    reserved7: readUshort(b, 38),
    reserved8: readUshort(b, 40),
    reserved9: readUshort(b, 42),
    NumNamedVariables: readUshort(b, 44),
    NumNamedArrays: readUshort(b, 46),
  };
  let at = 48;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('TRANSFER_CALL_REQ', tag, at, end);
    switch (tag) {
      case 50: {
        if (order >= 1 && x.repeats(m.ActiveConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ActiveConnectionDeviceID = value;
        continue;
      }
      case 53: {
        if (order >= 2 && x.repeats(m.HeldConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.HeldConnectionDeviceID = value;
        continue;
      }
      case 6: {
        if (order >= 3 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 3;
        m.AgentInstrument = value;
        continue;
      }
      case 11: {
        if (order >= 4 && x.repeats(m.DialedNumber)) break;
        const value = x.text(b, start, at, 40);
        order = 4;
        m.DialedNumber = value;
        continue;
      }
      case 13: {
        if (order >= 5 && x.repeats(m.CallVariable1)) break;
        const value = x.text(b, start, at, 40);
        order = 5;
        m.CallVariable1 = value;
        continue;
      }
      case 14: {
        if (order >= 6 && x.repeats(m.CallVariable2)) break;
        const value = x.text(b, start, at, 40);
        order = 6;
        m.CallVariable2 = value;
        continue;
      }
      case 15: {
        if (order >= 7 && x.repeats(m.CallVariable3)) break;
        const value = x.text(b, start, at, 40);
        order = 7;
        m.CallVariable3 = value;
        continue;
      }
      case 16: {
        if (order >= 8 && x.repeats(m.CallVariable4)) break;
        const value = x.text(b, start, at, 40);
        order = 8;
        m.CallVariable4 = value;
        continue;
      }
      case 17: {
        if (order >= 9 && x.repeats(m.CallVariable5)) break;
        const value = x.text(b, start, at, 40);
        order = 9;
        m.CallVariable5 = value;
        continue;
      }
      case 18: {
        if (order >= 10 && x.repeats(m.CallVariable6)) break;
        const value = x.text(b, start, at, 40);
        order = 10;
        m.CallVariable6 = value;
        continue;
      }
      case 19: {
        if (order >= 11 && x.repeats(m.CallVariable7)) break;
        const value = x.text(b, start, at, 40);
        order = 11;
        m.CallVariable7 = value;
        continue;
      }
      case 20: {
        if (order >= 12 && x.repeats(m.CallVariable8)) break;
        const value = x.text(b, start, at, 40);
        order = 12;
        m.CallVariable8 = value;
        continue;
      }
      case 21: {
        if (order >= 13 && x.repeats(m.CallVariable9)) break;
        const value = x.text(b, start, at, 40);
        order = 13;
        m.CallVariable9 = value;
        continue;
      }
      case 22: {
        if (order >= 14 && x.repeats(m.CallVariable10)) break;
        const value = x.text(b, start, at, 40);
        order = 14;
        m.CallVariable10 = value;
        continue;
      }
      case 46: {
        if (order >= 15 && x.repeats(m.CallWrapupData)) break;
        const value = x.text(b, start, at, 40);
        order = 15;
        m.CallWrapupData = value;
        continue;
      }
      case 82: {
        const value = x.namedVariable(b, start, at);
        if (order > 16) x.irregular = true;
        order = 16;
        if (m.namedVariables === undefined) m.namedVariables = [value];
        else m.namedVariables.push(value);
        continue;
      }
      case 83: {
        const value = x.namedArrayElement(b, start, at);
        if (value === undefined) break;
        if (order > 17) x.irregular = true;
        order = 17;
        if (m.namedArrays === undefined) m.namedArrays = [value];
        else m.namedArrays.push(value);
        continue;
      }
      case 78: {
        if (order >= 18 && x.repeats(m.AccountCode)) break;
        const value = x.text(b, start, at, 40);
        order = 18;
        m.AccountCode = value;
        continue;
      }
    }
    order = 19;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ActiveConnectionDeviceID === undefined || m.AgentInstrument === undefined)
    x.irregular = true;
  return m;
}

function encodeTransferCallReq(m: UccxMessageInputOf<'TRANSFER_CALL_REQ'>, w: MessageWriter): Buffer {
  w.begin('TRANSFER_CALL_REQ', 64, 48);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.reserved1 ?? 1, 'reserved1');
  w.uint(16, m.ActiveCallID, 'ActiveCallID');
  w.uint(20, m.HeldCallID, 'HeldCallID');
  w.ushort(24, m.ActiveConnectionDeviceType, 'ActiveConnectionDeviceType');
  w.ushort(26, m.HeldConnectionDeviceType, 'HeldConnectionDeviceType');
  w.ushort(28, m.reserved2 ?? 0, 'reserved2');
  w.ushort(30, m.reserved3 ?? 0, 'reserved3');
  w.ushort(32, m.reserved4 ?? 0, 'reserved4');
  w.ushort(34, m.reserved5 ?? 0, 'reserved5');
  w.ushort(36, m.reserved6 ?? 0, 'reserved6');
  w.ushort(38, m.reserved7 ?? 0, 'reserved7');
  w.ushort(40, m.reserved8 ?? 0, 'reserved8');
  w.ushort(42, m.reserved9 ?? 0, 'reserved9');
  w.ushort(44, m.NumNamedVariables ?? w.countOf(m.namedVariables), 'NumNamedVariables');
  w.ushort(46, m.NumNamedArrays ?? w.countOf(m.namedArrays), 'NumNamedArrays');
  w.text(50, m.ActiveConnectionDeviceID, 64, 'ActiveConnectionDeviceID');
  if (m.HeldConnectionDeviceID !== undefined)
    w.text(53, m.HeldConnectionDeviceID, 64, 'HeldConnectionDeviceID');
  w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  if (m.DialedNumber !== undefined) w.text(11, m.DialedNumber, 40, 'DialedNumber');
  if (m.CallVariable1 !== undefined) w.text(13, m.CallVariable1, 40, 'CallVariable1');
  if (m.CallVariable2 !== undefined) w.text(14, m.CallVariable2, 40, 'CallVariable2');
  if (m.CallVariable3 !== undefined) w.text(15, m.CallVariable3, 40, 'CallVariable3');
  if (m.CallVariable4 !== undefined) w.text(16, m.CallVariable4, 40, 'CallVariable4');
  if (m.CallVariable5 !== undefined) w.text(17, m.CallVariable5, 40, 'CallVariable5');
  if (m.CallVariable6 !== undefined) w.text(18, m.CallVariable6, 40, 'CallVariable6');
  if (m.CallVariable7 !== undefined) w.text(19, m.CallVariable7, 40, 'CallVariable7');
  if (m.CallVariable8 !== undefined) w.text(20, m.CallVariable8, 40, 'CallVariable8');
  if (m.CallVariable9 !== undefined) w.text(21, m.CallVariable9, 40, 'CallVariable9');
  if (m.CallVariable10 !== undefined) w.text(22, m.CallVariable10, 40, 'CallVariable10');
  if (m.CallWrapupData !== undefined) w.text(46, m.CallWrapupData, 40, 'CallWrapupData');
  if (m.namedVariables !== undefined) w.namedVariables(82, m.namedVariables, 'namedVariables');
  if (m.namedArrays !== undefined) w.namedArrays(83, m.namedArrays, 'namedArrays');
  if (m.AccountCode !== undefined) w.text(78, m.AccountCode, 40, 'AccountCode');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** TRANSFER_CALL_CONF, tables 140 and 141. */
function decodeTransferCallConf(b: Buffer, x: MessageReader): UccxMessageOf<'TRANSFER_CALL_CONF'> {
  const end = b.length;
  if (end < 24) throw fixedPartTooShort('TRANSFER_CALL_CONF', 24, end);
  const m: UccxMessageOf<'TRANSFER_CALL_CONF'> = {
    type: 'TRANSFER_CALL_CONF',
    InvokeID: readUint(b, 8),
    NewCallID: readUint(b, 12),
    NewConnectionDeviceType: readUshort(b, 16),
    NumParties: readUshort(b, 18),
    reserved1: readUshort(b, 20),
    reserved2: readUshort(b, 22),
  };
  let at = 24;
  let order = 0;
  let row: Item<UccxMessageOf<'TRANSFER_CALL_CONF'>['parties']> | undefined;
  let rowOrder = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('TRANSFER_CALL_CONF', tag, at, end);
    switch (tag) {
      case 47: {
        if (order >= 1 && x.repeats(m.NewConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.NewConnectionDeviceID = value;
        continue;
      }
      case 39: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 2) x.irregular = true;
        order = 2;
        if (row === undefined || row.ConnectedPartyCallID !== undefined) {
          row = { ConnectedPartyCallID: value };
          if (m.parties === undefined) m.parties = [row];
          else if (m.parties.push(row) > 16) x.irregular = true;
        } else {
          if (rowOrder > 1) x.irregular = true;
          row.ConnectedPartyCallID = value;
        }
        rowOrder = 1;
        continue;
      }
      case 40: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 2) x.irregular = true;
        order = 2;
        if (row === undefined || row.ConnectedPartyDeviceType !== undefined) {
          row = { ConnectedPartyDeviceType: value };
          if (m.parties === undefined) m.parties = [row];
          else if (m.parties.push(row) > 16) x.irregular = true;
        } else {
          if (rowOrder > 2) x.irregular = true;
          row.ConnectedPartyDeviceType = value;
        }
        rowOrder = 2;
        continue;
      }
      case 41: {
        const value = x.text(b, start, at, 64);
        if (order > 2) x.irregular = true;
        order = 2;
        if (row === undefined || row.ConnectedPartyDeviceID !== undefined) {
          row = { ConnectedPartyDeviceID: value };
          if (m.parties === undefined) m.parties = [row];
          else if (m.parties.push(row) > 16) x.irregular = true;
        } else {
          if (rowOrder > 3) x.irregular = true;
          row.ConnectedPartyDeviceID = value;
        }
        rowOrder = 3;
        continue;
      }
    }
    order = 3;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.NewConnectionDeviceID === undefined) x.irregular = true;
  return m;
}

function encodeTransferCallConf(m: UccxMessageInputOf<'TRANSFER_CALL_CONF'>, w: MessageWriter): Buffer {
  w.begin('TRANSFER_CALL_CONF', 65, 24);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.NewCallID, 'NewCallID');
  w.ushort(16, m.NewConnectionDeviceType, 'NewConnectionDeviceType');
  w.ushort(18, m.NumParties ?? w.countOf(m.parties), 'NumParties');
  w.ushort(20, m.reserved1 ?? 65535, 'reserved1');
  w.ushort(22, m.reserved2 ?? 3, 'reserved2');
  w.text(47, m.NewConnectionDeviceID, 64, 'NewConnectionDeviceID');
  if (m.parties !== undefined) {
    for (const row of w.rows(m.parties, 16, 'parties')) {
      if (row.ConnectedPartyCallID !== undefined)
        w.floatingUint(39, row.ConnectedPartyCallID, 'parties.ConnectedPartyCallID');
      if (row.ConnectedPartyDeviceType !== undefined)
        w.floatingUshort(40, row.ConnectedPartyDeviceType, 'parties.ConnectedPartyDeviceType');
      if (row.ConnectedPartyDeviceID !== undefined)
        w.text(41, row.ConnectedPartyDeviceID, 64, 'parties.ConnectedPartyDeviceID');
    }
  }
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** SEND_DTMF_SIGNAL_REQ, tables 142 and 143. */
function decodeSendDtmfSignalReq(b: Buffer, x: MessageReader): UccxMessageOf<'SEND_DTMF_SIGNAL_REQ'> {
  const end = b.length;
  if (end < 28) throw fixedPartTooShort('SEND_DTMF_SIGNAL_REQ', 28, end);
  const m: UccxMessageOf<'SEND_DTMF_SIGNAL_REQ'> = {
    type: 'SEND_DTMF_SIGNAL_REQ',
    InvokeID: readUint(b, 8),
    reserved1: readUint(b, 12),
    CallID: readUint(b, 16),
    ConnectionDeviceType: readUshort(b, 20),
    ToneDuration: readUshort(b, 22),
    PauseDuration: readUint(b, 24),
  };
  let at = 28;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('SEND_DTMF_SIGNAL_REQ', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 67: {
        if (order >= 2 && x.repeats(m.DTMFString)) break;
        const value = x.text(b, start, at, 32);
        order = 2;
        m.DTMFString = value;
        continue;
      }
      case 6: {
        if (order >= 3 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 3;
        m.AgentInstrument = value;
        continue;
      }
    }
    order = 4;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ConnectionDeviceID === undefined || m.DTMFString === undefined) x.irregular = true;
  return m;
}

function encodeSendDtmfSignalReq(m: UccxMessageInputOf<'SEND_DTMF_SIGNAL_REQ'>, w: MessageWriter): Buffer {
  w.begin('SEND_DTMF_SIGNAL_REQ', 91, 28);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.reserved1 ?? 1, 'reserved1');
  w.uint(16, m.CallID, 'CallID');
  w.ushort(20, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.ushort(22, m.ToneDuration, 'ToneDuration');
  w.uint(24, m.PauseDuration, 'PauseDuration');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  w.text(67, m.DTMFString, 32, 'DTMFString');
  if (m.AgentInstrument !== undefined) w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** SEND_DTMF_SIGNAL_CONF, table 144. */
function decodeSendDtmfSignalConf(b: Buffer, x: MessageReader): UccxMessageOf<'SEND_DTMF_SIGNAL_CONF'> {
  const end = b.length;
  if (end < 12) throw fixedPartTooShort('SEND_DTMF_SIGNAL_CONF', 12, end);
  const m: UccxMessageOf<'SEND_DTMF_SIGNAL_CONF'> = {
    type: 'SEND_DTMF_SIGNAL_CONF',
    InvokeID: readUint(b, 8),
  };
  if (end > 12) {
    const unknownFields = x.unknownPart(b, 12);
    if (unknownFields !== undefined) m.unknownFields = unknownFields;
  }
  return m;
}

function encodeSendDtmfSignalConf(m: UccxMessageInputOf<'SEND_DTMF_SIGNAL_CONF'>, w: MessageWriter): Buffer {
  w.begin('SEND_DTMF_SIGNAL_CONF', 92, 12);
  w.uint(8, m.InvokeID, 'InvokeID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** SUPERVISOR_ASSIST_REQ, tables 153 and 154. */
function decodeSupervisorAssistReq(b: Buffer, x: MessageReader): UccxMessageOf<'SUPERVISOR_ASSIST_REQ'> {
  const end = b.length;
  if (end < 22) throw fixedPartTooShort('SUPERVISOR_ASSIST_REQ', 22, end);
  const m: UccxMessageOf<'SUPERVISOR_ASSIST_REQ'> = {
    type: 'SUPERVISOR_ASSIST_REQ',
    InvokeID: readUint(b, 8),
    reserved1: readUint(b, 12),
    CallID: readUint(b, 16),
    ConnectionDeviceType: readUshort(b, 20),
  };
  let at = 22;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('SUPERVISOR_ASSIST_REQ', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 4: {
        if (order >= 2 && x.repeats(m.AgentExtension)) break;
        const value = x.text(b, start, at, 16);
        order = 2;
        m.AgentExtension = value;
        continue;
      }
      case 6: {
        if (order >= 3 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 3;
        m.AgentInstrument = value;
        continue;
      }
      case 194: {
        if (order >= 4 && x.repeats(m.AgentID)) break;
        const value = x.text(b, start, at, 32);
        order = 4;
        m.AgentID = value;
        continue;
      }
    }
    order = 5;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ConnectionDeviceID === undefined) x.irregular = true;
  return m;
}

function encodeSupervisorAssistReq(m: UccxMessageInputOf<'SUPERVISOR_ASSIST_REQ'>, w: MessageWriter): Buffer {
  w.begin('SUPERVISOR_ASSIST_REQ', 118, 22);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.reserved1 ?? 1, 'reserved1');
  w.uint(16, m.CallID, 'CallID');
  w.ushort(20, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  if (m.AgentExtension !== undefined) w.text(4, m.AgentExtension, 16, 'AgentExtension');
  if (m.AgentInstrument !== undefined) w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  if (m.AgentID !== undefined) w.text(194, m.AgentID, 32, 'AgentID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** SUPERVISOR_ASSIST_CONF, tables 155 and 156. */
function decodeSupervisorAssistConf(b: Buffer, x: MessageReader): UccxMessageOf<'SUPERVISOR_ASSIST_CONF'> {
  const end = b.length;
  if (end < 22) throw fixedPartTooShort('SUPERVISOR_ASSIST_CONF', 22, end);
  const m: UccxMessageOf<'SUPERVISOR_ASSIST_CONF'> = {
    type: 'SUPERVISOR_ASSIST_CONF',
    InvokeID: readUint(b, 8),
    CallID: readUint(b, 12),
    ConnectionDeviceType: readUshort(b, 16),
    reserved1: readUshort(b, 18),
    reserved2: readUshort(b, 20),
  };
  let at = 22;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('SUPERVISOR_ASSIST_CONF', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ConnectionDeviceID === undefined) x.irregular = true;
  return m;
}

function encodeSupervisorAssistConf(
  m: UccxMessageInputOf<'SUPERVISOR_ASSIST_CONF'>,
  w: MessageWriter,
): Buffer {
  w.begin('SUPERVISOR_ASSIST_CONF', 119, 22);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.CallID, 'CallID');
  w.ushort(16, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.ushort(18, m.reserved1 ?? 65535, 'reserved1');
  w.ushort(20, m.reserved2 ?? 0, 'reserved2');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** SUPERVISOR_ASSIST_EVENT, tables 157 and 158. */
function decodeSupervisorAssistEvent(b: Buffer, x: MessageReader): UccxMessageOf<'SUPERVISOR_ASSIST_EVENT'> {
  const end = b.length;
  if (end < 22) throw fixedPartTooShort('SUPERVISOR_ASSIST_EVENT', 22, end);
  const m: UccxMessageOf<'SUPERVISOR_ASSIST_EVENT'> = {
    type: 'SUPERVISOR_ASSIST_EVENT',
    reserved1: readUint(b, 8),
    CallID: readUint(b, 12),
    ConnectionDeviceType: readUshort(b, 16),
    reserved2: readUint(b, 18),
  };
  let at = 22;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('SUPERVISOR_ASSIST_EVENT', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 1: {
        if (order >= 2 && x.repeats(m.ClientID)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.ClientID = value;
        continue;
      }
      case 7: {
        if (order >= 3 && x.repeats(m.Text)) break;
        const value = x.text(b, start, at, 255);
        order = 3;
        m.Text = value;
        continue;
      }
    }
    order = 4;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ConnectionDeviceID === undefined || m.ClientID === undefined) x.irregular = true;
  return m;
}

function encodeSupervisorAssistEvent(
  m: UccxMessageInputOf<'SUPERVISOR_ASSIST_EVENT'>,
  w: MessageWriter,
): Buffer {
  w.begin('SUPERVISOR_ASSIST_EVENT', 120, 22);
  w.uint(8, m.reserved1 ?? 1, 'reserved1');
  w.uint(12, m.CallID, 'CallID');
  w.ushort(16, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.uint(18, m.reserved2 ?? 0, 'reserved2');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  w.text(1, m.ClientID, 64, 'ClientID');
  if (m.Text !== undefined) w.text(7, m.Text, 255, 'Text');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** SUPERVISE_CALL_REQ, tables 148 and 149. */
function decodeSuperviseCallReq(b: Buffer, x: MessageReader): UccxMessageOf<'SUPERVISE_CALL_REQ'> {
  const end = b.length;
  if (end < 30) throw fixedPartTooShort('SUPERVISE_CALL_REQ', 30, end);
  const m: UccxMessageOf<'SUPERVISE_CALL_REQ'> = {
    type: 'SUPERVISE_CALL_REQ',
    InvokeID: readUint(b, 8),
    reserved1: readUint(b, 12),
    AgentCallID: readUint(b, 16),
    SupervisorCallID: readUint(b, 20),
    AgentConnectionDeviceType: readUshort(b, 24),
    SupervisorConnectionDeviceType: readUshort(b, 26),
    SupervisoryAction: readUshort(b, 28),
  };
  let at = 30;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('SUPERVISE_CALL_REQ', tag, at, end);
    switch (tag) {
      case 90: {
        if (order >= 1 && x.repeats(m.AgentConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.AgentConnectionDeviceID = value;
        continue;
      }
      case 91: {
        if (order >= 2 && x.repeats(m.SupervisorConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 2;
        m.SupervisorConnectionDeviceID = value;
        continue;
      }
      case 4: {
        if (order >= 3 && x.repeats(m.AgentExtension)) break;
        const value = x.text(b, start, at, 16);
        order = 3;
        m.AgentExtension = value;
        continue;
      }
      case 6: {
        if (order >= 4 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 4;
        m.AgentInstrument = value;
        continue;
      }
      case 85: {
        if (order >= 5 && x.repeats(m.SupervisorInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 5;
        m.SupervisorInstrument = value;
        continue;
      }
      case 194: {
        if (order >= 6 && x.repeats(m.AgentID)) break;
        const value = x.text(b, start, at, 32);
        order = 6;
        m.AgentID = value;
        continue;
      }
    }
    order = 7;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeSuperviseCallReq(m: UccxMessageInputOf<'SUPERVISE_CALL_REQ'>, w: MessageWriter): Buffer {
  w.begin('SUPERVISE_CALL_REQ', 124, 30);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.reserved1 ?? 1, 'reserved1');
  w.uint(16, m.AgentCallID, 'AgentCallID');
  w.uint(20, m.SupervisorCallID, 'SupervisorCallID');
  w.ushort(24, m.AgentConnectionDeviceType, 'AgentConnectionDeviceType');
  w.ushort(26, m.SupervisorConnectionDeviceType, 'SupervisorConnectionDeviceType');
  w.ushort(28, m.SupervisoryAction, 'SupervisoryAction');
  if (m.AgentConnectionDeviceID !== undefined)
    w.text(90, m.AgentConnectionDeviceID, 64, 'AgentConnectionDeviceID');
  if (m.SupervisorConnectionDeviceID !== undefined)
    w.text(91, m.SupervisorConnectionDeviceID, 64, 'SupervisorConnectionDeviceID');
  if (m.AgentExtension !== undefined) w.text(4, m.AgentExtension, 16, 'AgentExtension');
  if (m.AgentInstrument !== undefined) w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  if (m.SupervisorInstrument !== undefined) w.text(85, m.SupervisorInstrument, 64, 'SupervisorInstrument');
  if (m.AgentID !== undefined) w.text(194, m.AgentID, 32, 'AgentID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** SUPERVISE_CALL_CONF, tables 151 and 152. */
function decodeSuperviseCallConf(b: Buffer, x: MessageReader): UccxMessageOf<'SUPERVISE_CALL_CONF'> {
  const end = b.length;
  if (end < 18) throw fixedPartTooShort('SUPERVISE_CALL_CONF', 18, end);
  const m: UccxMessageOf<'SUPERVISE_CALL_CONF'> = {
    type: 'SUPERVISE_CALL_CONF',
    InvokeID: readUint(b, 8),
    CallID: readUint(b, 12),
    ConnectionDeviceType: readUshort(b, 16),
  };
  let at = 18;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('SUPERVISE_CALL_CONF', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ConnectionDeviceID === undefined) x.irregular = true;
  return m;
}

function encodeSuperviseCallConf(m: UccxMessageInputOf<'SUPERVISE_CALL_CONF'>, w: MessageWriter): Buffer {
  w.begin('SUPERVISE_CALL_CONF', 125, 18);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.CallID, 'CallID');
  w.ushort(16, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** BAD_CALL_REQ, tables 159 and 160. */
function decodeBadCallReq(b: Buffer, x: MessageReader): UccxMessageOf<'BAD_CALL_REQ'> {
  const end = b.length;
  if (end < 22) throw fixedPartTooShort('BAD_CALL_REQ', 22, end);
  const m: UccxMessageOf<'BAD_CALL_REQ'> = {
    type: 'BAD_CALL_REQ',
    InvokeID: readUint(b, 8),
    reserved1: readUint(b, 12),
    ConnectionDeviceType: readUshort(b, 16),
    CallID: readUint(b, 18),
  };
  let at = 22;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('BAD_CALL_REQ', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
      case 194: {
        if (order >= 2 && x.repeats(m.AgentID)) break;
        const value = x.text(b, start, at, 32);
        order = 2;
        m.AgentID = value;
        continue;
      }
    }
    order = 3;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ConnectionDeviceID === undefined) x.irregular = true;
  return m;
}

function encodeBadCallReq(m: UccxMessageInputOf<'BAD_CALL_REQ'>, w: MessageWriter): Buffer {
  w.begin('BAD_CALL_REQ', 139, 22);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.reserved1 ?? 1, 'reserved1');
  w.ushort(16, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.uint(18, m.CallID, 'CallID');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  if (m.AgentID !== undefined) w.text(194, m.AgentID, 32, 'AgentID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** BAD_CALL_CONF, table 161. */
function decodeBadCallConf(b: Buffer, x: MessageReader): UccxMessageOf<'BAD_CALL_CONF'> {
  const end = b.length;
  if (end < 12) throw fixedPartTooShort('BAD_CALL_CONF', 12, end);
  const m: UccxMessageOf<'BAD_CALL_CONF'> = {
    type: 'BAD_CALL_CONF',
    InvokeID: readUint(b, 8),
  };
  if (end > 12) {
    const unknownFields = x.unknownPart(b, 12);
    if (unknownFields !== undefined) m.unknownFields = unknownFields;
  }
  return m;
}

function encodeBadCallConf(m: UccxMessageInputOf<'BAD_CALL_CONF'>, w: MessageWriter): Buffer {
  w.begin('BAD_CALL_CONF', 140, 12);
  w.uint(8, m.InvokeID, 'InvokeID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** QUERY_DEVICE_INFO_REQ, tables 170 and 171. */
function decodeQueryDeviceInfoReq(b: Buffer, x: MessageReader): UccxMessageOf<'QUERY_DEVICE_INFO_REQ'> {
  const end = b.length;
  if (end < 18) throw fixedPartTooShort('QUERY_DEVICE_INFO_REQ', 18, end);
  const m: UccxMessageOf<'QUERY_DEVICE_INFO_REQ'> = {
    type: 'QUERY_DEVICE_INFO_REQ',
    InvokeID: readUint(b, 8),
    reserved1: readUint(b, 12),
    reserved2: readUshort(b, 16),
  };
  let at = 18;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('QUERY_DEVICE_INFO_REQ', tag, at, end);
    switch (tag) {
      case 6: {
        if (order >= 1 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.AgentInstrument = value;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.AgentInstrument === undefined) x.irregular = true;
  return m;
}

function encodeQueryDeviceInfoReq(m: UccxMessageInputOf<'QUERY_DEVICE_INFO_REQ'>, w: MessageWriter): Buffer {
  w.begin('QUERY_DEVICE_INFO_REQ', 78, 18);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.reserved1 ?? 1, 'reserved1');
  w.ushort(16, m.reserved2 ?? 0, 'reserved2');
  w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** QUERY_DEVICE_INFO_CONF, tables 172 and 173. */
function decodeQueryDeviceInfoConf(b: Buffer, x: MessageReader): UccxMessageOf<'QUERY_DEVICE_INFO_CONF'> {
  const end = b.length;
  if (end < 48) throw fixedPartTooShort('QUERY_DEVICE_INFO_CONF', 48, end);
  const m: UccxMessageOf<'QUERY_DEVICE_INFO_CONF'> = {
    type: 'QUERY_DEVICE_INFO_CONF',
    InvokeID: readUint(b, 8),
    reserved1: readUshort(b, 12),
    reserved2: readUshort(b, 14),
    reserved3: readUshort(b, 16),
    reserved4: readUshort(b, 18),
    reserved5: readUshort(b, 20),
    MaxActiveCalls: readUshort(b, 22),
    MaxHeldCalls: readUshort(b, 24),
    MaxDevicesInConference: readUshort(b, 26),
    MakeCallSetup: readUint(b, 28),
    reserved6: readUint(b, 32),
    reserved7: readUint(b, 36),
    reserved8: readUint(b, 40),
    reserved9: readUint(b, 44),
  };
  let at = 48;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('QUERY_DEVICE_INFO_CONF', tag, at, end);
    switch (tag) {
      case 70: {
        if (order >= 1 && x.repeats(m.reserved70)) break;
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        order = 1;
        m.reserved70 = value;
        continue;
      }
      case 71: {
        if (order >= 2 && x.repeats(m.reserved71)) break;
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        order = 2;
        m.reserved71 = value;
        continue;
      }
    }
    order = 3;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeQueryDeviceInfoConf(
  m: UccxMessageInputOf<'QUERY_DEVICE_INFO_CONF'>,
  w: MessageWriter,
): Buffer {
  w.begin('QUERY_DEVICE_INFO_CONF', 79, 48);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.ushort(12, m.reserved1 ?? 21, 'reserved1');
  w.ushort(14, m.reserved2 ?? 65535, 'reserved2');
  w.ushort(16, m.reserved3 ?? 65535, 'reserved3');
  w.ushort(18, m.reserved4 ?? 0, 'reserved4');
  w.ushort(20, m.reserved5 ?? 0, 'reserved5');
  w.ushort(22, m.MaxActiveCalls, 'MaxActiveCalls');
  w.ushort(24, m.MaxHeldCalls, 'MaxHeldCalls');
  w.ushort(26, m.MaxDevicesInConference, 'MaxDevicesInConference');
  w.uint(28, m.MakeCallSetup, 'MakeCallSetup');
  w.uint(32, m.reserved6 ?? 0, 'reserved6');
  w.uint(36, m.reserved7 ?? 0, 'reserved7');
  w.uint(40, m.reserved8 ?? 0, 'reserved8');
  w.uint(44, m.reserved9 ?? 0, 'reserved9');
  if (m.reserved70 !== undefined) w.floatingUshort(70, m.reserved70, 'reserved70');
  if (m.reserved71 !== undefined) w.floatingUshort(71, m.reserved71, 'reserved71');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** SNAPSHOT_CALL_REQ, tables 176 and 177. */
function decodeSnapshotCallReq(b: Buffer, x: MessageReader): UccxMessageOf<'SNAPSHOT_CALL_REQ'> {
  const end = b.length;
  if (end < 22) throw fixedPartTooShort('SNAPSHOT_CALL_REQ', 22, end);
  const m: UccxMessageOf<'SNAPSHOT_CALL_REQ'> = {
    type: 'SNAPSHOT_CALL_REQ',
    InvokeID: readUint(b, 8),
    reserved1: readUint(b, 12),
    CallID: readUint(b, 16),
    ConnectionDeviceType: readUshort(b, 20),
  };
  let at = 22;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('SNAPSHOT_CALL_REQ', tag, at, end);
    switch (tag) {
      case 25: {
        if (order >= 1 && x.repeats(m.ConnectionDeviceID)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.ConnectionDeviceID = value;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.ConnectionDeviceID === undefined) x.irregular = true;
  return m;
}

function encodeSnapshotCallReq(m: UccxMessageInputOf<'SNAPSHOT_CALL_REQ'>, w: MessageWriter): Buffer {
  w.begin('SNAPSHOT_CALL_REQ', 82, 22);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.reserved1 ?? 1, 'reserved1');
  w.uint(16, m.CallID, 'CallID');
  w.ushort(20, m.ConnectionDeviceType, 'ConnectionDeviceType');
  w.text(25, m.ConnectionDeviceID, 64, 'ConnectionDeviceID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** SNAPSHOT_CALL_CONF, tables 178 and 179. */
function decodeSnapshotCallConf(b: Buffer, x: MessageReader): UccxMessageOf<'SNAPSHOT_CALL_CONF'> {
  const end = b.length;
  const fixedEnd = 24 + (x.version >= 11 ? 4 : 0);
  if (end < fixedEnd) throw fixedPartTooShort('SNAPSHOT_CALL_CONF', fixedEnd, end);
  const m: UccxMessageOf<'SNAPSHOT_CALL_CONF'> = {
    type: 'SNAPSHOT_CALL_CONF',
    InvokeID: readUint(b, 8),
    CallType: readUshort(b, 12),
    reserved1: readUshort(b, 14),
    NumCallDevices: readUshort(b, 16),
    NumNamedVariables: readUshort(b, 18),
    NumNamedArrays: readUshort(b, 20),
    reserved2: readUshort(b, 22),
  };
  if (x.version >= 11) {
    m.reserved3 = readInt(b, 24);
  }
  let at = fixedEnd;
  let order = 0;
  let row: Item<UccxMessageOf<'SNAPSHOT_CALL_CONF'>['callDevices']> | undefined;
  let rowOrder = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('SNAPSHOT_CALL_CONF', tag, at, end);
    switch (tag) {
      case 8: {
        if (order >= 1 && x.repeats(m.ANI)) break;
        const value = x.text(b, start, at, 40);
        order = 1;
        m.ANI = value;
        continue;
      }
      case 10: {
        if (order >= 2 && x.repeats(m.DNIS)) break;
        const value = x.text(b, start, at, 32);
        order = 2;
        m.DNIS = value;
        continue;
      }
      case 11: {
        if (order >= 3 && x.repeats(m.DialedNumber)) break;
        const value = x.text(b, start, at, 40);
        order = 3;
        m.DialedNumber = value;
        continue;
      }
      case 12: {
        if (order >= 4 && x.repeats(m.CallerEnteredDigits)) break;
        const value = x.text(b, start, at, 40);
        order = 4;
        m.CallerEnteredDigits = value;
        continue;
      }
      case 72: {
        if (order >= 5 && x.repeats(m.reserved72)) break;
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        order = 5;
        m.reserved72 = value;
        continue;
      }
      case 73: {
        if (order >= 6 && x.repeats(m.reserved73)) break;
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        order = 6;
        m.reserved73 = value;
        continue;
      }
      case 13: {
        if (order >= 7 && x.repeats(m.CallVariable1)) break;
        const value = x.text(b, start, at, 40);
        order = 7;
        m.CallVariable1 = value;
        continue;
      }
      case 14: {
        if (order >= 8 && x.repeats(m.CallVariable2)) break;
        const value = x.text(b, start, at, 40);
        order = 8;
        m.CallVariable2 = value;
        continue;
      }
      case 15: {
        if (order >= 9 && x.repeats(m.CallVariable3)) break;
        const value = x.text(b, start, at, 40);
        order = 9;
        m.CallVariable3 = value;
        continue;
      }
      case 16: {
        if (order >= 10 && x.repeats(m.CallVariable4)) break;
        const value = x.text(b, start, at, 40);
        order = 10;
        m.CallVariable4 = value;
        continue;
      }
      case 17: {
        if (order >= 11 && x.repeats(m.CallVariable5)) break;
        const value = x.text(b, start, at, 40);
        order = 11;
        m.CallVariable5 = value;
        continue;
      }
      case 18: {
        if (order >= 12 && x.repeats(m.CallVariable6)) break;
        const value = x.text(b, start, at, 40);
        order = 12;
        m.CallVariable6 = value;
        continue;
      }
      case 19: {
        if (order >= 13 && x.repeats(m.CallVariable7)) break;
        const value = x.text(b, start, at, 40);
        order = 13;
        m.CallVariable7 = value;
        continue;
      }
      case 20: {
        if (order >= 14 && x.repeats(m.CallVariable8)) break;
        const value = x.text(b, start, at, 40);
        order = 14;
        m.CallVariable8 = value;
        continue;
      }
      case 21: {
        if (order >= 15 && x.repeats(m.CallVariable9)) break;
        const value = x.text(b, start, at, 40);
        order = 15;
        m.CallVariable9 = value;
        continue;
      }
      case 22: {
        if (order >= 16 && x.repeats(m.CallVariable10)) break;
        const value = x.text(b, start, at, 40);
        order = 16;
        m.CallVariable10 = value;
        continue;
      }
      case 46: {
        if (order >= 17 && x.repeats(m.CallWrapupData)) break;
        const value = x.text(b, start, at, 40);
        order = 17;
        m.CallWrapupData = value;
        continue;
      }
      case 82: {
        const value = x.namedVariable(b, start, at);
        if (order > 18) x.irregular = true;
        order = 18;
        if (m.namedVariables === undefined) m.namedVariables = [value];
        else m.namedVariables.push(value);
        continue;
      }
      case 83: {
        const value = x.namedArrayElement(b, start, at);
        if (value === undefined) break;
        if (order > 19) x.irregular = true;
        order = 19;
        if (m.namedArrays === undefined) m.namedArrays = [value];
        else m.namedArrays.push(value);
        continue;
      }
      case 56: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 20) x.irregular = true;
        order = 20;
        if (row === undefined || row.CallConnectionCallID !== undefined) {
          row = { CallConnectionCallID: value };
          if (m.callDevices === undefined) m.callDevices = [row];
          else if (m.callDevices.push(row) > 16) x.irregular = true;
        } else {
          if (rowOrder > 1) x.irregular = true;
          row.CallConnectionCallID = value;
        }
        rowOrder = 1;
        continue;
      }
      case 57: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 20) x.irregular = true;
        order = 20;
        if (row === undefined || row.CallConnectionDeviceType !== undefined) {
          row = { CallConnectionDeviceType: value };
          if (m.callDevices === undefined) m.callDevices = [row];
          else if (m.callDevices.push(row) > 16) x.irregular = true;
        } else {
          if (rowOrder > 2) x.irregular = true;
          row.CallConnectionDeviceType = value;
        }
        rowOrder = 2;
        continue;
      }
      case 58: {
        const value = x.text(b, start, at, 64);
        if (order > 20) x.irregular = true;
        order = 20;
        if (row === undefined || row.CallConnectionDeviceID !== undefined) {
          row = { CallConnectionDeviceID: value };
          if (m.callDevices === undefined) m.callDevices = [row];
          else if (m.callDevices.push(row) > 16) x.irregular = true;
        } else {
          if (rowOrder > 3) x.irregular = true;
          row.CallConnectionDeviceID = value;
        }
        rowOrder = 3;
        continue;
      }
      case 59: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 20) x.irregular = true;
        order = 20;
        if (row === undefined || row.CallDeviceType !== undefined) {
          row = { CallDeviceType: value };
          if (m.callDevices === undefined) m.callDevices = [row];
          else if (m.callDevices.push(row) > 16) x.irregular = true;
        } else {
          if (rowOrder > 4) x.irregular = true;
          row.CallDeviceType = value;
        }
        rowOrder = 4;
        continue;
      }
      case 60: {
        const value = x.text(b, start, at, 64);
        if (order > 20) x.irregular = true;
        order = 20;
        if (row === undefined || row.CallDeviceID !== undefined) {
          row = { CallDeviceID: value };
          if (m.callDevices === undefined) m.callDevices = [row];
          else if (m.callDevices.push(row) > 16) x.irregular = true;
        } else {
          if (rowOrder > 5) x.irregular = true;
          row.CallDeviceID = value;
        }
        rowOrder = 5;
        continue;
      }
      case 61: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 20) x.irregular = true;
        order = 20;
        if (row === undefined || row.CallDeviceConnectionState !== undefined) {
          row = { CallDeviceConnectionState: value };
          if (m.callDevices === undefined) m.callDevices = [row];
          else if (m.callDevices.push(row) > 16) x.irregular = true;
        } else {
          if (rowOrder > 6) x.irregular = true;
          row.CallDeviceConnectionState = value;
        }
        rowOrder = 6;
        continue;
      }
    }
    order = 21;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.reserved72 === undefined || m.reserved73 === undefined) x.irregular = true;
  return m;
}

function encodeSnapshotCallConf(m: UccxMessageInputOf<'SNAPSHOT_CALL_CONF'>, w: MessageWriter): Buffer {
  w.begin('SNAPSHOT_CALL_CONF', 83, 24 + (w.version >= 11 ? 4 : 0));
  w.uint(8, m.InvokeID, 'InvokeID');
  w.ushort(12, m.CallType, 'CallType');
  w.ushort(14, m.reserved1 ?? 0, 'reserved1');
  w.ushort(16, m.NumCallDevices ?? w.countOf(m.callDevices), 'NumCallDevices');
  w.ushort(18, m.NumNamedVariables ?? w.countOf(m.namedVariables), 'NumNamedVariables');
  w.ushort(20, m.NumNamedArrays ?? w.countOf(m.namedArrays), 'NumNamedArrays');
  w.ushort(22, m.reserved2 ?? 0, 'reserved2');
  if (w.version >= 11) {
    w.int(24, m.reserved3 ?? 0, 'reserved3');
  }
  if (m.ANI !== undefined) w.text(8, m.ANI, 40, 'ANI');
  if (m.DNIS !== undefined) w.text(10, m.DNIS, 32, 'DNIS');
  if (m.DialedNumber !== undefined) w.text(11, m.DialedNumber, 40, 'DialedNumber');
  if (m.CallerEnteredDigits !== undefined) w.text(12, m.CallerEnteredDigits, 40, 'CallerEnteredDigits');
  w.floatingUint(72, m.reserved72 ?? 0, 'reserved72');
  w.floatingUint(73, m.reserved73 ?? 0, 'reserved73');
  if (m.CallVariable1 !== undefined) w.text(13, m.CallVariable1, 40, 'CallVariable1');
  if (m.CallVariable2 !== undefined) w.text(14, m.CallVariable2, 40, 'CallVariable2');
  if (m.CallVariable3 !== undefined) w.text(15, m.CallVariable3, 40, 'CallVariable3');
  if (m.CallVariable4 !== undefined) w.text(16, m.CallVariable4, 40, 'CallVariable4');
  if (m.CallVariable5 !== undefined) w.text(17, m.CallVariable5, 40, 'CallVariable5');
  if (m.CallVariable6 !== undefined) w.text(18, m.CallVariable6, 40, 'CallVariable6');
  if (m.CallVariable7 !== undefined) w.text(19, m.CallVariable7, 40, 'CallVariable7');
  if (m.CallVariable8 !== undefined) w.text(20, m.CallVariable8, 40, 'CallVariable8');
  if (m.CallVariable9 !== undefined) w.text(21, m.CallVariable9, 40, 'CallVariable9');
  if (m.CallVariable10 !== undefined) w.text(22, m.CallVariable10, 40, 'CallVariable10');
  if (m.CallWrapupData !== undefined) w.text(46, m.CallWrapupData, 40, 'CallWrapupData');
  if (m.namedVariables !== undefined) w.namedVariables(82, m.namedVariables, 'namedVariables');
  if (m.namedArrays !== undefined) w.namedArrays(83, m.namedArrays, 'namedArrays');
  if (m.callDevices !== undefined) {
    for (const row of w.rows(m.callDevices, 16, 'callDevices')) {
      if (row.CallConnectionCallID !== undefined)
        w.floatingUint(56, row.CallConnectionCallID, 'callDevices.CallConnectionCallID');
      if (row.CallConnectionDeviceType !== undefined)
        w.floatingUshort(57, row.CallConnectionDeviceType, 'callDevices.CallConnectionDeviceType');
      if (row.CallConnectionDeviceID !== undefined)
        w.text(58, row.CallConnectionDeviceID, 64, 'callDevices.CallConnectionDeviceID');
      if (row.CallDeviceType !== undefined)
        w.floatingUshort(59, row.CallDeviceType, 'callDevices.CallDeviceType');
      if (row.CallDeviceID !== undefined) w.text(60, row.CallDeviceID, 64, 'callDevices.CallDeviceID');
      if (row.CallDeviceConnectionState !== undefined)
        w.floatingUshort(61, row.CallDeviceConnectionState, 'callDevices.CallDeviceConnectionState');
    }
  }
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** SNAPSHOT_DEVICE_REQ, tables 180 and 181. */
function decodeSnapshotDeviceReq(b: Buffer, x: MessageReader): UccxMessageOf<'SNAPSHOT_DEVICE_REQ'> {
  const end = b.length;
  if (end < 18) throw fixedPartTooShort('SNAPSHOT_DEVICE_REQ', 18, end);
  const m: UccxMessageOf<'SNAPSHOT_DEVICE_REQ'> = {
    type: 'SNAPSHOT_DEVICE_REQ',
    InvokeID: readUint(b, 8),
    reserved1: readUint(b, 12),
    SnapshotDeviceType: readUshort(b, 16),
  };
  let at = 18;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('SNAPSHOT_DEVICE_REQ', tag, at, end);
    switch (tag) {
      case 6: {
        if (order >= 1 && x.repeats(m.AgentInstrument)) break;
        const value = x.text(b, start, at, 64);
        order = 1;
        m.AgentInstrument = value;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.AgentInstrument === undefined) x.irregular = true;
  return m;
}

function encodeSnapshotDeviceReq(m: UccxMessageInputOf<'SNAPSHOT_DEVICE_REQ'>, w: MessageWriter): Buffer {
  w.begin('SNAPSHOT_DEVICE_REQ', 84, 18);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.reserved1 ?? 1, 'reserved1');
  w.ushort(16, m.SnapshotDeviceType, 'SnapshotDeviceType');
  w.text(6, m.AgentInstrument, 64, 'AgentInstrument');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** SNAPSHOT_DEVICE_CONF, tables 182 and 183. */
function decodeSnapshotDeviceConf(b: Buffer, x: MessageReader): UccxMessageOf<'SNAPSHOT_DEVICE_CONF'> {
  const end = b.length;
  if (end < 14) throw fixedPartTooShort('SNAPSHOT_DEVICE_CONF', 14, end);
  const m: UccxMessageOf<'SNAPSHOT_DEVICE_CONF'> = {
    type: 'SNAPSHOT_DEVICE_CONF',
    InvokeID: readUint(b, 8),
    NumCalls: readUshort(b, 12),
  };
  let at = 14;
  let order = 0;
  let row: Item<UccxMessageOf<'SNAPSHOT_DEVICE_CONF'>['calls']> | undefined;
  let rowOrder = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('SNAPSHOT_DEVICE_CONF', tag, at, end);
    switch (tag) {
      case 56: {
        const value = at - start === 4 ? readUint(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.CallConnectionCallID !== undefined) {
          row = { CallConnectionCallID: value };
          if (m.calls === undefined) m.calls = [row];
          else if (m.calls.push(row) > 16) x.irregular = true;
        } else {
          if (rowOrder > 1) x.irregular = true;
          row.CallConnectionCallID = value;
        }
        rowOrder = 1;
        continue;
      }
      case 57: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.CallConnectionDeviceType !== undefined) {
          row = { CallConnectionDeviceType: value };
          if (m.calls === undefined) m.calls = [row];
          else if (m.calls.push(row) > 16) x.irregular = true;
        } else {
          if (rowOrder > 2) x.irregular = true;
          row.CallConnectionDeviceType = value;
        }
        rowOrder = 2;
        continue;
      }
      case 58: {
        const value = x.text(b, start, at, 64);
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.CallConnectionDeviceID !== undefined) {
          row = { CallConnectionDeviceID: value };
          if (m.calls === undefined) m.calls = [row];
          else if (m.calls.push(row) > 16) x.irregular = true;
        } else {
          if (rowOrder > 3) x.irregular = true;
          row.CallConnectionDeviceID = value;
        }
        rowOrder = 3;
        continue;
      }
      case 61: {
        const value = at - start === 2 ? readUshort(b, start) : x.oddInteger(b, start, at, false);
        if (value === undefined) break;
        if (order > 1) x.irregular = true;
        order = 1;
        if (row === undefined || row.CallDeviceConnectionState !== undefined) {
          row = { CallDeviceConnectionState: value };
          if (m.calls === undefined) m.calls = [row];
          else if (m.calls.push(row) > 16) x.irregular = true;
        } else {
          if (rowOrder > 4) x.irregular = true;
          row.CallDeviceConnectionState = value;
        }
        rowOrder = 4;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeSnapshotDeviceConf(m: UccxMessageInputOf<'SNAPSHOT_DEVICE_CONF'>, w: MessageWriter): Buffer {
  w.begin('SNAPSHOT_DEVICE_CONF', 85, 14);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.ushort(12, m.NumCalls ?? w.countOf(m.calls), 'NumCalls');
  if (m.calls !== undefined) {
    for (const row of w.rows(m.calls, 16, 'calls')) {
      if (row.CallConnectionCallID !== undefined)
        w.floatingUint(56, row.CallConnectionCallID, 'calls.CallConnectionCallID');
      if (row.CallConnectionDeviceType !== undefined)
        w.floatingUshort(57, row.CallConnectionDeviceType, 'calls.CallConnectionDeviceType');
      if (row.CallConnectionDeviceID !== undefined)
        w.text(58, row.CallConnectionDeviceID, 64, 'calls.CallConnectionDeviceID');
      if (row.CallDeviceConnectionState !== undefined)
        w.floatingUshort(61, row.CallDeviceConnectionState, 'calls.CallDeviceConnectionState');
    }
  }
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** QUERY_QUEUE_STATISTICS_REQ, tables 162 and 163. */
function decodeQueryQueueStatisticsReq(
  b: Buffer,
  x: MessageReader,
): UccxMessageOf<'QUERY_QUEUE_STATISTICS_REQ'> {
  const end = b.length;
  if (end < 12) throw fixedPartTooShort('QUERY_QUEUE_STATISTICS_REQ', 12, end);
  const m: UccxMessageOf<'QUERY_QUEUE_STATISTICS_REQ'> = {
    type: 'QUERY_QUEUE_STATISTICS_REQ',
    InvokeID: readUint(b, 8),
  };
  let at = 12;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('QUERY_QUEUE_STATISTICS_REQ', tag, at, end);
    switch (tag) {
      case 62: {
        if (order >= 1 && x.repeats(m.CSQID)) break;
        const value = at - start === 4 ? readInt(b, start) : x.oddInteger(b, start, at, true);
        if (value === undefined) break;
        order = 1;
        m.CSQID = value;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeQueryQueueStatisticsReq(
  m: UccxMessageInputOf<'QUERY_QUEUE_STATISTICS_REQ'>,
  w: MessageWriter,
): Buffer {
  w.begin('QUERY_QUEUE_STATISTICS_REQ', 223, 12);
  w.uint(8, m.InvokeID, 'InvokeID');
  if (m.CSQID !== undefined) w.floatingInt(62, m.CSQID, 'CSQID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** QUERY_QUEUE_STATISTICS_CONF, tables 164 and 165. */
function decodeQueryQueueStatisticsConf(
  b: Buffer,
  x: MessageReader,
): UccxMessageOf<'QUERY_QUEUE_STATISTICS_CONF'> {
  const end = b.length;
  if (end < 108) throw fixedPartTooShort('QUERY_QUEUE_STATISTICS_CONF', 108, end);
  const m: UccxMessageOf<'QUERY_QUEUE_STATISTICS_CONF'> = {
    type: 'QUERY_QUEUE_STATISTICS_CONF',
    InvokeID: readUint(b, 8),
    LoggedInAgents: readUshort(b, 12),
    InSessionAgents: readUshort(b, 14),
    AvailableAgents: readUshort(b, 16),
    UnAvailableAgents: readUshort(b, 18),
    InWorkAgents: readUshort(b, 20),
    SelectedAgents: readUshort(b, 22),
    CallsInPriorityQueue1: readUint(b, 24),
    CallsInPriorityQueue2: readUint(b, 28),
    CallsInPriorityQueue3: readUint(b, 32),
    CallsInPriorityQueue4: readUint(b, 36),
    CallsInPriorityQueue5: readUint(b, 40),
    CallsInPriorityQueue6: readUint(b, 44),
    CallsInPriorityQueue7: readUint(b, 48),
    CallsInPriorityQueue8: readUint(b, 52),
    CallsInPriorityQueue9: readUint(b, 56),
    CallsInPriorityQueue10: readUint(b, 60),
    StartTime: readUint(b, 64),
    EndTime: readUint(b, 68),
    TotalCalls: readUint(b, 72),
    OldestCallInQueue: readUint(b, 76),
    HandledCallsToday: readUint(b, 80),
    CallsAbandoned: readUint(b, 84),
    CallsDequeued: readUint(b, 88),
    AverageTalkDuration: readUint(b, 92),
    AverageWaitDuration: readUint(b, 96),
    LongestTalkDuration: readUint(b, 100),
    LongestWaitDuration: readUint(b, 104),
  };
  let at = 108;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('QUERY_QUEUE_STATISTICS_CONF', tag, at, end);
    switch (tag) {
      case 62: {
        if (order >= 1 && x.repeats(m.CSQID)) break;
        const value = at - start === 4 ? readInt(b, start) : x.oddInteger(b, start, at, true);
        if (value === undefined) break;
        order = 1;
        m.CSQID = value;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end) x.irregular = true;
  return m;
}

function encodeQueryQueueStatisticsConf(
  m: UccxMessageInputOf<'QUERY_QUEUE_STATISTICS_CONF'>,
  w: MessageWriter,
): Buffer {
  w.begin('QUERY_QUEUE_STATISTICS_CONF', 224, 108);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.ushort(12, m.LoggedInAgents, 'LoggedInAgents');
  w.ushort(14, m.InSessionAgents, 'InSessionAgents');
  w.ushort(16, m.AvailableAgents, 'AvailableAgents');
  w.ushort(18, m.UnAvailableAgents, 'UnAvailableAgents');
  w.ushort(20, m.InWorkAgents, 'InWorkAgents');
  w.ushort(22, m.SelectedAgents, 'SelectedAgents');
  w.uint(24, m.CallsInPriorityQueue1, 'CallsInPriorityQueue1');
  w.uint(28, m.CallsInPriorityQueue2, 'CallsInPriorityQueue2');
  w.uint(32, m.CallsInPriorityQueue3, 'CallsInPriorityQueue3');
  w.uint(36, m.CallsInPriorityQueue4, 'CallsInPriorityQueue4');
  w.uint(40, m.CallsInPriorityQueue5, 'CallsInPriorityQueue5');
  w.uint(44, m.CallsInPriorityQueue6, 'CallsInPriorityQueue6');
  w.uint(48, m.CallsInPriorityQueue7, 'CallsInPriorityQueue7');
  w.uint(52, m.CallsInPriorityQueue8, 'CallsInPriorityQueue8');
  w.uint(56, m.CallsInPriorityQueue9, 'CallsInPriorityQueue9');
  w.uint(60, m.CallsInPriorityQueue10, 'CallsInPriorityQueue10');
  w.uint(64, m.StartTime, 'StartTime');
  w.uint(68, m.EndTime, 'EndTime');
  w.uint(72, m.TotalCalls, 'TotalCalls');
  w.uint(76, m.OldestCallInQueue, 'OldestCallInQueue');
  w.uint(80, m.HandledCallsToday, 'HandledCallsToday');
  w.uint(84, m.CallsAbandoned, 'CallsAbandoned');
  w.uint(88, m.CallsDequeued, 'CallsDequeued');
  w.uint(92, m.AverageTalkDuration, 'AverageTalkDuration');
  w.uint(96, m.AverageWaitDuration, 'AverageWaitDuration');
  w.uint(100, m.LongestTalkDuration, 'LongestTalkDuration');
  w.uint(104, m.LongestWaitDuration, 'LongestWaitDuration');
  if (m.CSQID !== undefined) w.floatingInt(62, m.CSQID, 'CSQID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** QUERY_SUMMARY_STATISTICS_REQ, table 174. */
function decodeQuerySummaryStatisticsReq(
  b: Buffer,
  x: MessageReader,
): UccxMessageOf<'QUERY_SUMMARY_STATISTICS_REQ'> {
  const end = b.length;
  if (end < 12) throw fixedPartTooShort('QUERY_SUMMARY_STATISTICS_REQ', 12, end);
  const m: UccxMessageOf<'QUERY_SUMMARY_STATISTICS_REQ'> = {
    type: 'QUERY_SUMMARY_STATISTICS_REQ',
    InvokeID: readUint(b, 8),
  };
  if (end > 12) {
    const unknownFields = x.unknownPart(b, 12);
    if (unknownFields !== undefined) m.unknownFields = unknownFields;
  }
  return m;
}

function encodeQuerySummaryStatisticsReq(
  m: UccxMessageInputOf<'QUERY_SUMMARY_STATISTICS_REQ'>,
  w: MessageWriter,
): Buffer {
  w.begin('QUERY_SUMMARY_STATISTICS_REQ', 225, 12);
  w.uint(8, m.InvokeID, 'InvokeID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** QUERY_SUMMARY_STATISTICS_CONF, table 175. */
function decodeQuerySummaryStatisticsConf(
  b: Buffer,
  x: MessageReader,
): UccxMessageOf<'QUERY_SUMMARY_STATISTICS_CONF'> {
  const end = b.length;
  if (end < 106) throw fixedPartTooShort('QUERY_SUMMARY_STATISTICS_CONF', 106, end);
  const m: UccxMessageOf<'QUERY_SUMMARY_STATISTICS_CONF'> = {
    type: 'QUERY_SUMMARY_STATISTICS_CONF',
    InvokeID: readUint(b, 8),
    NumQueues: readUshort(b, 12),
    LoggedInAgents: readUshort(b, 14),
    InSessionAgents: readUshort(b, 16),
    AvailableAgents: readUshort(b, 18),
    UnAvailableAgents: readUshort(b, 20),
    InWorkAgents: readUshort(b, 22),
    SelectedAgents: readUshort(b, 24),
    CallsInPriorityQueue1: readUint(b, 26),
    CallsInPriorityQueue2: readUint(b, 30),
    CallsInPriorityQueue3: readUint(b, 34),
    CallsInPriorityQueue4: readUint(b, 38),
    CallsInPriorityQueue5: readUint(b, 42),
    CallsInPriorityQueue6: readUint(b, 46),
    CallsInPriorityQueue7: readUint(b, 50),
    CallsInPriorityQueue8: readUint(b, 54),
    CallsInPriorityQueue9: readUint(b, 58),
    CallsInPriorityQueue10: readUint(b, 62),
    StartTime: readUint(b, 66),
    EndTime: readUint(b, 70),
    TotalCalls: readUint(b, 74),
    OldestCallInQueue: readUint(b, 78),
    HandledCallsToday: readUint(b, 82),
    CallsAbandoned: readUint(b, 86),
    AverageTalkDuration: readUint(b, 90),
    AverageWaitDuration: readUint(b, 94),
    LongestTalkDuration: readUint(b, 98),
    LongestWaitDuration: readUint(b, 102),
  };
  if (end > 106) {
    const unknownFields = x.unknownPart(b, 106);
    if (unknownFields !== undefined) m.unknownFields = unknownFields;
  }
  return m;
}

function encodeQuerySummaryStatisticsConf(
  m: UccxMessageInputOf<'QUERY_SUMMARY_STATISTICS_CONF'>,
  w: MessageWriter,
): Buffer {
  w.begin('QUERY_SUMMARY_STATISTICS_CONF', 226, 106);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.ushort(12, m.NumQueues, 'NumQueues');
  w.ushort(14, m.LoggedInAgents, 'LoggedInAgents');
  w.ushort(16, m.InSessionAgents, 'InSessionAgents');
  w.ushort(18, m.AvailableAgents, 'AvailableAgents');
  w.ushort(20, m.UnAvailableAgents, 'UnAvailableAgents');
  w.ushort(22, m.InWorkAgents, 'InWorkAgents');
  w.ushort(24, m.SelectedAgents, 'SelectedAgents');
  w.uint(26, m.CallsInPriorityQueue1, 'CallsInPriorityQueue1');
  w.uint(30, m.CallsInPriorityQueue2, 'CallsInPriorityQueue2');
  w.uint(34, m.CallsInPriorityQueue3, 'CallsInPriorityQueue3');
  w.uint(38, m.CallsInPriorityQueue4, 'CallsInPriorityQueue4');
  w.uint(42, m.CallsInPriorityQueue5, 'CallsInPriorityQueue5');
  w.uint(46, m.CallsInPriorityQueue6, 'CallsInPriorityQueue6');
  w.uint(50, m.CallsInPriorityQueue7, 'CallsInPriorityQueue7');
  w.uint(54, m.CallsInPriorityQueue8, 'CallsInPriorityQueue8');
  w.uint(58, m.CallsInPriorityQueue9, 'CallsInPriorityQueue9');
  w.uint(62, m.CallsInPriorityQueue10, 'CallsInPriorityQueue10');
  w.uint(66, m.StartTime, 'StartTime');
  w.uint(70, m.EndTime, 'EndTime');
  w.uint(74, m.TotalCalls, 'TotalCalls');
  w.uint(78, m.OldestCallInQueue, 'OldestCallInQueue');
  w.uint(82, m.HandledCallsToday, 'HandledCallsToday');
  w.uint(86, m.CallsAbandoned, 'CallsAbandoned');
  w.uint(90, m.AverageTalkDuration, 'AverageTalkDuration');
  w.uint(94, m.AverageWaitDuration, 'AverageWaitDuration');
  w.uint(98, m.LongestTalkDuration, 'LongestTalkDuration');
  w.uint(102, m.LongestWaitDuration, 'LongestWaitDuration');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** QUERY_AGENT_QUEUE_STATISTICS_REQ, tables 166 and 167. */
function decodeQueryAgentQueueStatisticsReq(
  b: Buffer,
  x: MessageReader,
): UccxMessageOf<'QUERY_AGENT_QUEUE_STATISTICS_REQ'> {
  const end = b.length;
  if (end < 12) throw fixedPartTooShort('QUERY_AGENT_QUEUE_STATISTICS_REQ', 12, end);
  const m: UccxMessageOf<'QUERY_AGENT_QUEUE_STATISTICS_REQ'> = {
    type: 'QUERY_AGENT_QUEUE_STATISTICS_REQ',
    InvokeID: readUint(b, 8),
  };
  let at = 12;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('QUERY_AGENT_QUEUE_STATISTICS_REQ', tag, at, end);
    switch (tag) {
      case 194: {
        if (order >= 1 && x.repeats(m.AgentID)) break;
        const value = x.text(b, start, at, 32);
        order = 1;
        m.AgentID = value;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.AgentID === undefined) x.irregular = true;
  return m;
}

function encodeQueryAgentQueueStatisticsReq(
  m: UccxMessageInputOf<'QUERY_AGENT_QUEUE_STATISTICS_REQ'>,
  w: MessageWriter,
): Buffer {
  w.begin('QUERY_AGENT_QUEUE_STATISTICS_REQ', 239, 12);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.text(194, m.AgentID, 32, 'AgentID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** QUERY_AGENT_QUEUE_STATISTICS_CONF, tables 168 and 169. */
function decodeQueryAgentQueueStatisticsConf(
  b: Buffer,
  x: MessageReader,
): UccxMessageOf<'QUERY_AGENT_QUEUE_STATISTICS_CONF'> {
  const end = b.length;
  if (end < 20) throw fixedPartTooShort('QUERY_AGENT_QUEUE_STATISTICS_CONF', 20, end);
  const m: UccxMessageOf<'QUERY_AGENT_QUEUE_STATISTICS_CONF'> = {
    type: 'QUERY_AGENT_QUEUE_STATISTICS_CONF',
    InvokeID: readUint(b, 8),
    CallsInQueue: readUint(b, 12),
    OldestCallInQueue: readUint(b, 16),
  };
  let at = 20;
  let order = 0;
  while (at + 2 <= end) {
    const tag = b[at] as number;
    const start = at + 2;
    at = start + (b[at + 1] as number);
    if (at > end) throw fieldTooLong('QUERY_AGENT_QUEUE_STATISTICS_CONF', tag, at, end);
    switch (tag) {
      case 194: {
        if (order >= 1 && x.repeats(m.AgentID)) break;
        const value = x.text(b, start, at, 32);
        order = 1;
        m.AgentID = value;
        continue;
      }
    }
    order = 2;
    m.unknownFields = x.unknown(m.unknownFields, tag, b, start, at);
  }
  if (at !== end || m.AgentID === undefined) x.irregular = true;
  return m;
}

function encodeQueryAgentQueueStatisticsConf(
  m: UccxMessageInputOf<'QUERY_AGENT_QUEUE_STATISTICS_CONF'>,
  w: MessageWriter,
): Buffer {
  w.begin('QUERY_AGENT_QUEUE_STATISTICS_CONF', 240, 20);
  w.uint(8, m.InvokeID, 'InvokeID');
  w.uint(12, m.CallsInQueue, 'CallsInQueue');
  w.uint(16, m.OldestCallInQueue, 'OldestCallInQueue');
  w.text(194, m.AgentID, 32, 'AgentID');
  if (m.unknownFields !== undefined) w.unknownFields(m.unknownFields);
  return w.finish();
}

/** Decodes a frame whose MessageTypeID is `id`; undefined for an id that the table lacks. */
export function decodeById(
  id: number,
  b: Buffer,
  x: MessageReader,
): UccxMessageOf<UccxMessageName> | undefined {
  switch (id) {
    case 1:
      return decodeFailureConf(b, x);
    case 2:
      return decodeFailureEvent(b, x);
    case 3:
      return decodeOpenReq(b, x);
    case 4:
      return decodeOpenConf(b, x);
    case 5:
      return decodeHeartbeatReq(b, x);
    case 6:
      return decodeHeartbeatConf(b, x);
    case 7:
      return decodeCloseReq(b, x);
    case 8:
      return decodeCloseConf(b, x);
    case 31:
      return decodeSystemEvent(b, x);
    case 230:
      return decodeConfigRequestKeyEvent(b, x);
    case 231:
      return decodeConfigKeyEvent(b, x);
    case 232:
      return decodeConfigRequestEvent(b, x);
    case 233:
      return decodeConfigBeginEvent(b, x);
    case 234:
      return decodeConfigEndEvent(b, x);
    case 235:
      return decodeConfigApplicationEvent(b, x);
    case 236:
      return decodeConfigCsqEvent(b, x);
    case 237:
      return decodeConfigAgentEvent(b, x);
    case 238:
      return decodeConfigDeviceEvent(b, x);
    case 242:
      return decodeTeamConfigReq(b, x);
    case 243:
      return decodeTeamConfigEvent(b, x);
    case 244:
      return decodeTeamConfigConf(b, x);
    case 30:
      return decodeAgentStateEvent(b, x);
    case 36:
      return decodeQueryAgentStateReq(b, x);
    case 37:
      return decodeQueryAgentStateConf(b, x);
    case 38:
      return decodeSetAgentStateReq(b, x);
    case 39:
      return decodeSetAgentStateConf(b, x);
    case 9:
      return decodeCallDeliveredEvent(b, x);
    case 10:
      return decodeCallEstablishedEvent(b, x);
    case 11:
      return decodeCallHeldEvent(b, x);
    case 12:
      return decodeCallRetrievedEvent(b, x);
    case 13:
      return decodeCallClearedEvent(b, x);
    case 14:
      return decodeCallConnectionClearedEvent(b, x);
    case 15:
      return decodeCallOriginatedEvent(b, x);
    case 16:
      return decodeCallFailedEvent(b, x);
    case 17:
      return decodeCallConferencedEvent(b, x);
    case 18:
      return decodeCallTransferredEvent(b, x);
    case 19:
      return decodeCallDivertedEvent(b, x);
    case 20:
      return decodeCallServiceInitiatedEvent(b, x);
    case 21:
      return decodeCallQueuedEvent(b, x);
    case 23:
      return decodeBeginCallEvent(b, x);
    case 24:
      return decodeEndCallEvent(b, x);
    case 25:
      return decodeCallDataUpdateEvent(b, x);
    case 86:
      return decodeCallDequeuedEvent(b, x);
    case 116:
      return decodeRtpStartedEvent(b, x);
    case 117:
      return decodeRtpStoppedEvent(b, x);
    case 26:
      return decodeSetCallDataReq(b, x);
    case 27:
      return decodeSetCallDataConf(b, x);
    case 35:
      return decodeControlFailureConf(b, x);
    case 40:
      return decodeAlternateCallReq(b, x);
    case 41:
      return decodeAlternateCallConf(b, x);
    case 42:
      return decodeAnswerCallReq(b, x);
    case 43:
      return decodeAnswerCallConf(b, x);
    case 44:
      return decodeClearCallReq(b, x);
    case 45:
      return decodeClearCallConf(b, x);
    case 46:
      return decodeClearConnectionReq(b, x);
    case 47:
      return decodeClearConnectionConf(b, x);
    case 48:
      return decodeConferenceCallReq(b, x);
    case 49:
      return decodeConferenceCallConf(b, x);
    case 50:
      return decodeConsultCallReq(b, x);
    case 51:
      return decodeConsultCallConf(b, x);
    case 54:
      return decodeHoldCallReq(b, x);
    case 55:
      return decodeHoldCallConf(b, x);
    case 56:
      return decodeMakeCallReq(b, x);
    case 57:
      return decodeMakeCallConf(b, x);
    case 60:
      return decodeReconnectCallReq(b, x);
    case 61:
      return decodeReconnectCallConf(b, x);
    case 62:
      return decodeRetrieveCallReq(b, x);
    case 63:
      return decodeRetrieveCallConf(b, x);
    case 64:
      return decodeTransferCallReq(b, x);
    case 65:
      return decodeTransferCallConf(b, x);
    case 91:
      return decodeSendDtmfSignalReq(b, x);
    case 92:
      return decodeSendDtmfSignalConf(b, x);
    case 118:
      return decodeSupervisorAssistReq(b, x);
    case 119:
      return decodeSupervisorAssistConf(b, x);
    case 120:
      return decodeSupervisorAssistEvent(b, x);
    case 124:
      return decodeSuperviseCallReq(b, x);
    case 125:
      return decodeSuperviseCallConf(b, x);
    case 139:
      return decodeBadCallReq(b, x);
    case 140:
      return decodeBadCallConf(b, x);
    case 78:
      return decodeQueryDeviceInfoReq(b, x);
    case 79:
      return decodeQueryDeviceInfoConf(b, x);
    case 82:
      return decodeSnapshotCallReq(b, x);
    case 83:
      return decodeSnapshotCallConf(b, x);
    case 84:
      return decodeSnapshotDeviceReq(b, x);
    case 85:
      return decodeSnapshotDeviceConf(b, x);
    case 223:
      return decodeQueryQueueStatisticsReq(b, x);
    case 224:
      return decodeQueryQueueStatisticsConf(b, x);
    case 225:
      return decodeQuerySummaryStatisticsReq(b, x);
    case 226:
      return decodeQuerySummaryStatisticsConf(b, x);
    case 239:
      return decodeQueryAgentQueueStatisticsReq(b, x);
    case 240:
      return decodeQueryAgentQueueStatisticsConf(b, x);
    default:
      return undefined;
  }
}

/** The encoder of each message. */
export const ENCODERS: {
  readonly [Name in UccxMessageName]: (m: UccxMessageInputOf<Name>, w: MessageWriter) => Buffer;
} = {
  FAILURE_CONF: encodeFailureConf,
  FAILURE_EVENT: encodeFailureEvent,
  OPEN_REQ: encodeOpenReq,
  OPEN_CONF: encodeOpenConf,
  HEARTBEAT_REQ: encodeHeartbeatReq,
  HEARTBEAT_CONF: encodeHeartbeatConf,
  CLOSE_REQ: encodeCloseReq,
  CLOSE_CONF: encodeCloseConf,
  SYSTEM_EVENT: encodeSystemEvent,
  CONFIG_REQUEST_KEY_EVENT: encodeConfigRequestKeyEvent,
  CONFIG_KEY_EVENT: encodeConfigKeyEvent,
  CONFIG_REQUEST_EVENT: encodeConfigRequestEvent,
  CONFIG_BEGIN_EVENT: encodeConfigBeginEvent,
  CONFIG_END_EVENT: encodeConfigEndEvent,
  CONFIG_APPLICATION_EVENT: encodeConfigApplicationEvent,
  CONFIG_CSQ_EVENT: encodeConfigCsqEvent,
  CONFIG_AGENT_EVENT: encodeConfigAgentEvent,
  CONFIG_DEVICE_EVENT: encodeConfigDeviceEvent,
  TEAM_CONFIG_REQ: encodeTeamConfigReq,
  TEAM_CONFIG_EVENT: encodeTeamConfigEvent,
  TEAM_CONFIG_CONF: encodeTeamConfigConf,
  AGENT_STATE_EVENT: encodeAgentStateEvent,
  QUERY_AGENT_STATE_REQ: encodeQueryAgentStateReq,
  QUERY_AGENT_STATE_CONF: encodeQueryAgentStateConf,
  SET_AGENT_STATE_REQ: encodeSetAgentStateReq,
  SET_AGENT_STATE_CONF: encodeSetAgentStateConf,
  CALL_DELIVERED_EVENT: encodeCallDeliveredEvent,
  CALL_ESTABLISHED_EVENT: encodeCallEstablishedEvent,
  CALL_HELD_EVENT: encodeCallHeldEvent,
  CALL_RETRIEVED_EVENT: encodeCallRetrievedEvent,
  CALL_CLEARED_EVENT: encodeCallClearedEvent,
  CALL_CONNECTION_CLEARED_EVENT: encodeCallConnectionClearedEvent,
  CALL_ORIGINATED_EVENT: encodeCallOriginatedEvent,
  CALL_FAILED_EVENT: encodeCallFailedEvent,
  CALL_CONFERENCED_EVENT: encodeCallConferencedEvent,
  CALL_TRANSFERRED_EVENT: encodeCallTransferredEvent,
  CALL_DIVERTED_EVENT: encodeCallDivertedEvent,
  CALL_SERVICE_INITIATED_EVENT: encodeCallServiceInitiatedEvent,
  CALL_QUEUED_EVENT: encodeCallQueuedEvent,
  BEGIN_CALL_EVENT: encodeBeginCallEvent,
  END_CALL_EVENT: encodeEndCallEvent,
  CALL_DATA_UPDATE_EVENT: encodeCallDataUpdateEvent,
  CALL_DEQUEUED_EVENT: encodeCallDequeuedEvent,
  RTP_STARTED_EVENT: encodeRtpStartedEvent,
  RTP_STOPPED_EVENT: encodeRtpStoppedEvent,
  SET_CALL_DATA_REQ: encodeSetCallDataReq,
  SET_CALL_DATA_CONF: encodeSetCallDataConf,
  CONTROL_FAILURE_CONF: encodeControlFailureConf,
  ALTERNATE_CALL_REQ: encodeAlternateCallReq,
  ALTERNATE_CALL_CONF: encodeAlternateCallConf,
  ANSWER_CALL_REQ: encodeAnswerCallReq,
  ANSWER_CALL_CONF: encodeAnswerCallConf,
  CLEAR_CALL_REQ: encodeClearCallReq,
  CLEAR_CALL_CONF: encodeClearCallConf,
  CLEAR_CONNECTION_REQ: encodeClearConnectionReq,
  CLEAR_CONNECTION_CONF: encodeClearConnectionConf,
  CONFERENCE_CALL_REQ: encodeConferenceCallReq,
  CONFERENCE_CALL_CONF: encodeConferenceCallConf,
  CONSULT_CALL_REQ: encodeConsultCallReq,
  CONSULT_CALL_CONF: encodeConsultCallConf,
  HOLD_CALL_REQ: encodeHoldCallReq,
  HOLD_CALL_CONF: encodeHoldCallConf,
  MAKE_CALL_REQ: encodeMakeCallReq,
  MAKE_CALL_CONF: encodeMakeCallConf,
  RECONNECT_CALL_REQ: encodeReconnectCallReq,
  RECONNECT_CALL_CONF: encodeReconnectCallConf,
  RETRIEVE_CALL_REQ: encodeRetrieveCallReq,
  RETRIEVE_CALL_CONF: encodeRetrieveCallConf,
  TRANSFER_CALL_REQ: encodeTransferCallReq,
  TRANSFER_CALL_CONF: encodeTransferCallConf,
  SEND_DTMF_SIGNAL_REQ: encodeSendDtmfSignalReq,
  SEND_DTMF_SIGNAL_CONF: encodeSendDtmfSignalConf,
  SUPERVISOR_ASSIST_REQ: encodeSupervisorAssistReq,
  SUPERVISOR_ASSIST_CONF: encodeSupervisorAssistConf,
  SUPERVISOR_ASSIST_EVENT: encodeSupervisorAssistEvent,
  SUPERVISE_CALL_REQ: encodeSuperviseCallReq,
  SUPERVISE_CALL_CONF: encodeSuperviseCallConf,
  BAD_CALL_REQ: encodeBadCallReq,
  BAD_CALL_CONF: encodeBadCallConf,
  QUERY_DEVICE_INFO_REQ: encodeQueryDeviceInfoReq,
  QUERY_DEVICE_INFO_CONF: encodeQueryDeviceInfoConf,
  SNAPSHOT_CALL_REQ: encodeSnapshotCallReq,
  SNAPSHOT_CALL_CONF: encodeSnapshotCallConf,
  SNAPSHOT_DEVICE_REQ: encodeSnapshotDeviceReq,
  SNAPSHOT_DEVICE_CONF: encodeSnapshotDeviceConf,
  QUERY_QUEUE_STATISTICS_REQ: encodeQueryQueueStatisticsReq,
  QUERY_QUEUE_STATISTICS_CONF: encodeQueryQueueStatisticsConf,
  QUERY_SUMMARY_STATISTICS_REQ: encodeQuerySummaryStatisticsReq,
  QUERY_SUMMARY_STATISTICS_CONF: encodeQuerySummaryStatisticsConf,
  QUERY_AGENT_QUEUE_STATISTICS_REQ: encodeQueryAgentQueueStatisticsReq,
  QUERY_AGENT_QUEUE_STATISTICS_CONF: encodeQueryAgentQueueStatisticsConf,
};
