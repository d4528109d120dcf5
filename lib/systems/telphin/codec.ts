/**
 * Webhook forms ⇄ typed messages. A form is what a GET carries in its query and a POST in its body,
 * application/x-www-form-urlencoded in both cases ("Event Data").
 */
import { DecodeError } from '../../core/errors';
import { isPropertyName } from '../../core/plain-data';
import {
  MAXIMUM_MICROSECONDS,
  TELPHIN_CALL_EVENT_TYPES,
  TELPHIN_EVENT_TYPES,
  TELPHIN_FIELDS,
  type FieldKind,
  type TelphinFieldName,
  type TelphinMessage,
} from './messages';

/** A value that the document does not name: kept as an unknown field, not believed. */
const UNDOCUMENTED = Symbol('undocumented');

/**
 * Reads one form. Pure; keeps no reference to the frame.
 * @throws DecodeError for bad percent-encoding or UTF-8, a field given twice with different values, a
 * missing EventType, a call event without CallID, or a number that is none.
 */
export function decodeMessage(frame: Buffer): TelphinMessage {
  const encoded = decodeUtf8(frame);
  const form = parseForm(encoded);
  const eventType = form.get('EventType');
  if (eventType === undefined || eventType === '') throw new DecodeError('the event has no EventType');
  form.delete('EventType');

  const message: Record<string, unknown> = { ...typeOf(eventType) };
  const unknownFields = new Map<string, string>();
  for (const [name, text] of form) {
    const kind = kindOf(name);
    if (!isPropertyName(name)) continue;
    if (kind === undefined) unknownFields.set(name, text);
    else if (text !== '') {
      const value = VALUE_READERS[kind](name, text);
      if (value === UNDOCUMENTED) unknownFields.set(name, text);
      else message[decodedName(name, kind)] = value;
    }
  }
  if (unknownFields.size > 0) message['unknownFields'] = Object.fromEntries(unknownFields);
  message['encoded'] = encoded;
  return checked(message);
}

/**
 * Writes the form of a message: as it was received when it has `encoded`, else EventType, the documented
 * fields in the document's order, then the unknown ones, as the URL standard serializes forms.
 */
export function encodeMessage(message: TelphinMessage): Buffer {
  return Buffer.from(message.encoded ?? encodeForm(fieldsOf(message)), 'utf8');
}

function fieldsOf(message: TelphinMessage): [string, string][] {
  const values: Readonly<Record<string, unknown>> = { ...message };
  const fields: [string, string][] = [['EventType', message.type === 'unknown' ? message.id : message.type]];
  for (const [name, kind] of Object.entries(TELPHIN_FIELDS)) {
    const value = values[decodedName(name, kind)];
    if (value !== undefined) fields.push([name, textOf(kind, value)]);
  }
  return [...fields, ...Object.entries(message.unknownFields ?? {})];
}

function textOf(kind: FieldKind, value: unknown): string {
  if (kind === 'yesNo') return value === true ? 'yes' : 'no';
  if (kind === 'microseconds') return String(Math.round(Number(value) * 1_000));
  return String(value);
}

/** Strict counterpart of URLSearchParams, which turns broken octets into replacement characters. */
function parseForm(encoded: string): Map<string, string> {
  const form = new Map<string, string>();
  for (const pair of encoded.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = percentDecoded(equals < 0 ? pair : pair.slice(0, equals));
    const value = equals < 0 ? '' : percentDecoded(pair.slice(equals + 1));
    const before = form.get(name);
    if (before !== undefined && before !== value) {
      throw new DecodeError(`the field ${name.slice(0, 40)} is there twice with different values`);
    }
    form.set(name, value);
  }
  return form;
}

function encodeForm(fields: readonly [string, string][]): string {
  return new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString();
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch (cause) {
    throw new DecodeError('the form has a broken percent-encoding', { cause });
  }
}

function decodeUtf8(frame: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(frame);
  } catch (cause) {
    throw new DecodeError('the form is not UTF-8', { cause });
  }
}

function typeOf(eventType: string): { type: string; id?: string } {
  const known = TELPHIN_EVENT_TYPES.some((type) => type === eventType);
  return known ? { type: eventType } : { type: 'unknown', id: eventType };
}

function kindOf(name: string): FieldKind | undefined {
  return Object.hasOwn(TELPHIN_FIELDS, name) ? TELPHIN_FIELDS[name as TelphinFieldName] : undefined;
}

function decodedName(name: string, kind: FieldKind): string {
  return kind === 'microseconds' ? `${name}Ms` : name;
}

const VALUE_READERS: Readonly<Record<FieldKind, (name: string, text: string) => unknown>> = {
  text: (_name, text) => text,
  integer: (name, text) => {
    if (!/^\d{1,15}$/.test(text)) throw new DecodeError(`${name} is not a whole number`);
    return Number(text);
  },
  microseconds: (name, text) => {
    if (!/^\d{1,16}$/.test(text)) throw new DecodeError(`${name} is not a number of microseconds`);
    const microseconds = BigInt(text);
    if (microseconds > MAXIMUM_MICROSECONDS) throw new DecodeError(`${name} is beyond all times`);
    return Number(microseconds) / 1_000;
  },
  // The document writes the direction in upper case where it defines it and in lower case elsewhere.
  flow: (_name, text) => {
    const flow = text.toUpperCase();
    return flow === 'IN' || flow === 'OUT' ? flow : UNDOCUMENTED;
  },
  yesNo: (_name, text) => {
    const flag = text.toLowerCase();
    if (flag === 'yes') return true;
    return flag === 'no' ? false : UNDOCUMENTED;
  },
};

function checked(message: Record<string, unknown>): TelphinMessage {
  const isCall = TELPHIN_CALL_EVENT_TYPES.some((type) => type === message['type']);
  if (isCall && message['CallID'] === undefined) {
    throw new DecodeError(`the ${String(message['type'])} event has no CallID`);
  }
  return message as unknown as TelphinMessage;
}
