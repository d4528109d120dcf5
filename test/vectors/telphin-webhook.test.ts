import { describe, expect, it } from 'vitest';
import { decodeMessage, encodeMessage } from '../../lib/systems/telphin/codec';
import { TELPHIN_FIELDS, TELPHIN_EVENT_TYPES } from '../../lib/systems/telphin/messages';
import { formOf } from '../support/telphin';

/** Every row of "Event Data" but EventType, in its order. */
const DOCUMENTED_FIELDS = [
  ...['CallID', 'CallerIDNum', 'CallerIDName', 'CalledDID', 'CalledExtension', 'CalledExtensionID'],
  ...['CallStatus', 'CallFlow', 'CallerExtension', 'CallerExtensionID', 'CalledNumber', 'RecID', 'CallAPIID'],
  ...['Diversion', 'EventTime', 'Duration', 'Transfered', 'Bridged', 'BridgedDuration', 'CallBackID'],
  ...['SubCallID', 'ClientApiID', 'RemoteNumber', 'ANI', 'Tag'],
];

/** Extension 000*099 with id 175 calls 00010005, as in the document's example. */
const HANGUP = {
  EventType: 'hangup',
  CallID: 'C0FFEE-1',
  CallerIDNum: '000*099',
  CallerIDName: 'Анна Ivanova',
  CalledDID: '+78001000300',
  CalledExtension: '000*200@sip.example.com',
  CalledExtensionID: '176',
  CallStatus: 'ANSWER',
  CallFlow: 'OUT',
  CallerExtension: '000*099@sip.example.com',
  CallerExtensionID: '175',
  CalledNumber: '00010005',
  RecID: '175-6f2a9c0d',
  CallAPIID: '3241550230-A1',
  Diversion: '+74950000000',
  EventTime: '1416558389331234',
  Duration: '12345678',
  Transfered: 'yes',
  Bridged: 'no',
  BridgedDuration: '1001',
  CallBackID: 'cb-77',
  SubCallID: 'sub-1',
  ClientApiID: '1234567Az',
  RemoteNumber: '+79817654321',
  ANI: '+74951112233',
  Tag: 'campaign 7 & more',
};

const decoded = (fields: Record<string, string>) => decodeMessage(Buffer.from(formOf(fields)));

describe('the fields of "Event Data"', () => {
  it('are all in the table, in the order of the document', () => {
    expect(Object.keys(TELPHIN_FIELDS)).toEqual(DOCUMENTED_FIELDS);
  });

  it('are decoded with their types: ids as numbers, microseconds as exact milliseconds, flags as booleans', () => {
    expect(decoded(HANGUP)).toEqual({
      type: 'hangup',
      CallID: 'C0FFEE-1',
      CallerIDNum: '000*099',
      CallerIDName: 'Анна Ivanova',
      CalledDID: '+78001000300',
      CalledExtension: '000*200@sip.example.com',
      CalledExtensionID: 176,
      CallStatus: 'ANSWER',
      CallFlow: 'OUT',
      CallerExtension: '000*099@sip.example.com',
      CallerExtensionID: 175,
      CalledNumber: '00010005',
      RecID: '175-6f2a9c0d',
      CallAPIID: '3241550230-A1',
      Diversion: '+74950000000',
      EventTimeMs: 1416558389331.234,
      DurationMs: 12345.678,
      Transfered: true,
      Bridged: false,
      BridgedDurationMs: 1.001,
      CallBackID: 'cb-77',
      SubCallID: 'sub-1',
      ClientApiID: '1234567Az',
      RemoteNumber: '+79817654321',
      ANI: '+74951112233',
      Tag: 'campaign 7 & more',
      encoded: formOf(HANGUP),
    });
  });

  it('are written back octet for octet', () => {
    const frame = Buffer.from(formOf(HANGUP));
    expect(encodeMessage(decodeMessage(frame))).toEqual(frame);
  });

  it('are written by hand-made messages in the order of the document', () => {
    const { encoded, ...message } = decoded(HANGUP);
    expect(encodeMessage(message).toString()).toBe(encoded);
  });

  it.each(TELPHIN_EVENT_TYPES)('come with the event type %s', (type) => {
    expect(decoded({ EventType: type, CallID: '1' })).toMatchObject({ type, CallID: '1' });
  });

  it.each([
    ['in', 'IN'],
    ['IN', 'IN'],
    ['out', 'OUT'],
    ['Out', 'OUT'],
  ])('take the direction "%s" as %s', (sent, read) => {
    expect(decoded({ EventType: 'dial-in', CallID: '1', CallFlow: sent })).toMatchObject({ CallFlow: read });
  });

  it('that are empty are absent', () => {
    expect(
      decoded({ EventType: 'answer', CallID: '1', CalledDID: '', CalledExtensionID: '', EventTime: '' }),
    ).toEqual({
      type: 'answer',
      CallID: '1',
      encoded: 'EventType=answer&CallID=1&CalledDID=&CalledExtensionID=&EventTime=',
    });
  });

  it('that nobody documents are kept, beside flags and directions with a value nobody documents', () => {
    const fields = {
      EventType: 'dial-out',
      CallID: '1',
      Skill: 'ru',
      Transfered: 'maybe',
      CallFlow: 'SIDEWAYS',
    };
    expect(decoded(fields)).toMatchObject({
      type: 'dial-out',
      unknownFields: { Skill: 'ru', Transfered: 'maybe', CallFlow: 'SIDEWAYS' },
    });
    expect(decoded(fields)).not.toHaveProperty('Transfered');
  });

  it('have none called __proto__, which stays in the form as it came', () => {
    const message = decoded({ EventType: 'dial-in', CallID: '1', ['__proto__']: 'x', other: 'y' });
    expect(Object.keys(message.unknownFields ?? {})).toEqual(['other']);
    expect(message.encoded).toContain('__proto__=x');
  });
});

describe('event types that the document does not name', () => {
  it('are read as unknown with all their fields', () => {
    expect(decoded({ EventType: 'agent-login', CalledExtensionID: '176', AgentState: 'on' })).toEqual({
      type: 'unknown',
      id: 'agent-login',
      CalledExtensionID: 176,
      unknownFields: { AgentState: 'on' },
      encoded: 'EventType=agent-login&CalledExtensionID=176&AgentState=on',
    });
  });
});

describe('a form that cannot be believed', () => {
  it.each([
    ['no EventType', 'CallID=1'],
    ['an empty EventType', 'EventType=&CallID=1'],
    ['nothing at all', ''],
    ['a call event without CallID', 'EventType=dial-in&SubCallID=2'],
    ['a broken percent-encoding', 'EventType=dial-in&CallID=%4'],
    ['a percent-encoding of octets that are no UTF-8', 'EventType=dial-in&CallID=%C3%28'],
    ['a field given twice with different values', 'EventType=dial-in&CallID=1&CallID=2'],
    ['two event types', 'EventType=dial-in&EventType=hangup&CallID=1'],
    ['an id that is no number', 'EventType=dial-in&CallID=1&CalledExtensionID=abc'],
    ['a time that is no number', 'EventType=dial-in&CallID=1&EventTime=yesterday'],
    ['a negative time', 'EventType=dial-in&CallID=1&EventTime=-5'],
    ['a time beyond what milliseconds hold exactly', 'EventType=dial-in&CallID=1&EventTime=4398046511104001'],
  ])('has %s', (_what, form) => {
    expect(() => decodeMessage(Buffer.from(form))).toThrow(expect.objectContaining({ code: 'CTI_DECODE' }));
  });

  it('has raw octets that are no UTF-8', () => {
    const frame = Buffer.concat([Buffer.from('EventType=dial-in&CallID='), Buffer.from([0xff, 0xfe])]);
    expect(() => decodeMessage(frame)).toThrow(expect.objectContaining({ code: 'CTI_DECODE' }));
  });

  it('is none when a field comes twice with the same value', () => {
    expect(decodeMessage(Buffer.from('EventType=answer&CallID=1&CallID=1'))).toMatchObject({ CallID: '1' });
  });
});
