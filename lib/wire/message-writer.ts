/** What the encoders made from a message table are built of: every value is checked before it is written. */
import { InputError, type InputErrorCode } from '../core/errors';
import { NAMED_VALUES_MAXIMUM, NAME_MAXIMUM, VALUE_MAXIMUM } from './message-reader';
import {
  FIXED_UNSPEC_OCTETS,
  type NamedArrayElement,
  type NamedVariable,
  type UnknownField,
} from './message-table';

/** BodyLength and MessageTypeID. */
const HEADER_OCTETS = 8;
const SLAB_OCTETS = 32 * 1024;
/** Room that a message finds without a check; only messages with many rows need more. */
const USUAL_MESSAGE_OCTETS = 2048;
/** Tag, length and the longest data. */
const FIELD_OCTETS = 257;
const SHORT_TEXT = 24;
const UNSPEC_ZEROS = Buffer.alloc(FIXED_UNSPEC_OCTETS);

/**
 * Writes messages one after the other into a slab of which each encoded message is a part of its own: nothing
 * that was handed out is written to again. A message that fails half-way leaves nothing behind.
 */
export class MessageWriter {
  #bytes = Buffer.alloc(0);
  /** Where the message begins in the slab. */
  #start = 0;
  /** Where its next floating field goes. */
  #at = 0;
  #message = '';
  #namedOctets = 0;

  constructor(
    readonly version: number,
    readonly printedLayout: boolean,
  ) {}

  /** Begins a message whose fixed part, with the header, takes up `fixedOctets`. */
  begin(message: string, id: number, fixedOctets: number): void {
    this.#message = message;
    this.#namedOctets = 0;
    if (this.#start + USUAL_MESSAGE_OCTETS > this.#bytes.length) {
      this.#bytes = Buffer.allocUnsafeSlow(SLAB_OCTETS);
      this.#start = 0;
    }
    this.#at = this.#start + fixedOctets;
    this.#put32(this.#start + 4, id);
  }

  /** Ends the message and gives its octets. */
  finish(): Buffer {
    const start = this.#start;
    this.#put32(start, this.#at - start - HEADER_OCTETS);
    this.#start = this.#at;
    return this.#bytes.subarray(start, this.#at);
  }

  /** A message of which only id and body are known. */
  raw(id: number, body: Uint8Array): Buffer {
    this.#message = 'unknown';
    if (id >>> 0 !== id) this.#rejectInteger('id', id, 0, 0xffffffff);
    if (!(body instanceof Uint8Array)) this.#rejectType('raw', body, 'a Buffer');
    const frame = Buffer.allocUnsafe(HEADER_OCTETS + body.length);
    frame.writeUInt32BE(body.length, 0);
    frame.writeUInt32BE(id, 4);
    frame.set(body, HEADER_OCTETS);
    return frame;
  }

  // Fixed part: `offset` counts from the beginning of the message.

  uchar(offset: number, value: number, field: string): void {
    if ((value & 0xff) !== value) this.#rejectInteger(field, value, 0, 0xff);
    this.#bytes[this.#start + offset] = value;
  }

  ushort(offset: number, value: number, field: string): void {
    if ((value & 0xffff) !== value) this.#rejectInteger(field, value, 0, 0xffff);
    this.#put16(this.#start + offset, value);
  }

  uint(offset: number, value: number, field: string): void {
    if (value >>> 0 !== value) this.#rejectInteger(field, value, 0, 0xffffffff);
    this.#put32(this.#start + offset, value);
  }

  int(offset: number, value: number, field: string): void {
    if ((value | 0) !== value) this.#rejectInteger(field, value, -0x80000000, 0x7fffffff);
    this.#put32(this.#start + offset, value);
  }

  /** Eight octets without a documented meaning; zeros unless given. */
  unspec(offset: number, value: Uint8Array | undefined, field: string): void {
    const octets = value ?? UNSPEC_ZEROS;
    if (!(octets instanceof Uint8Array)) this.#rejectType(field, octets, 'a Buffer');
    if (octets.length !== FIXED_UNSPEC_OCTETS) {
      this.#reject('CTI_INPUT_LENGTH', field, `must have ${FIXED_UNSPEC_OCTETS} octets`);
    }
    this.#bytes.set(octets, this.#start + offset);
  }

  /** The number of rows of a list that goes into the fixed part; undefined and null are empty lists. */
  countOf(list: readonly unknown[] | undefined): number {
    return Array.isArray(list) ? list.length : 0;
  }

  // Floating part.

  text(tag: number, value: string, maximum: number, field: string): void {
    this.#room();
    const end = this.#putText(this.#at + 2, value, maximum, field);
    this.#endField(tag, end);
  }

  octets(tag: number, value: Uint8Array, maximum: number, field: string): void {
    if (!(value instanceof Uint8Array)) this.#rejectType(field, value, 'a Buffer');
    if (value.length > maximum) this.#rejectLength(field, value.length, maximum);
    this.#room();
    this.#bytes.set(value, this.#at + 2);
    this.#endField(tag, this.#at + 2 + value.length);
  }

  floatingUshort(tag: number, value: number, field: string): void {
    if ((value & 0xffff) !== value) this.#rejectInteger(field, value, 0, 0xffff);
    this.#room();
    this.#put16(this.#at + 2, value);
    this.#endField(tag, this.#at + 4);
  }

  floatingUint(tag: number, value: number, field: string): void {
    if (value >>> 0 !== value) this.#rejectInteger(field, value, 0, 0xffffffff);
    this.#room();
    this.#put32(this.#at + 2, value);
    this.#endField(tag, this.#at + 6);
  }

  floatingInt(tag: number, value: number, field: string): void {
    if ((value | 0) !== value) this.#rejectInteger(field, value, -0x80000000, 0x7fffffff);
    this.#room();
    this.#put32(this.#at + 2, value);
    this.#endField(tag, this.#at + 6);
  }

  /** Checks that a list is one and has no more rows than the protocol allows. */
  rows<Row>(rows: readonly Row[], maximum: number, field: string): readonly Row[] {
    if (!isList(rows)) this.#rejectType(field, rows, 'a list');
    if (rows.length > maximum) {
      this.#reject('CTI_INPUT_LENGTH', field, `has ${rows.length} rows, ${maximum} are allowed`);
    }
    if (rows.some((row) => typeof row !== 'object' || row === null)) {
      this.#rejectType(field, rows, 'a list of objects');
    }
    return rows;
  }

  namedVariables(tag: number, variables: readonly NamedVariable[], field: string): void {
    for (const { name, value } of this.rows(variables, 0xffff, field)) {
      this.#room();
      this.#putNamed(tag, this.#at + 2, name, value, field);
    }
  }

  namedArrays(tag: number, elements: readonly NamedArrayElement[], field: string): void {
    for (const { name, index, value } of this.rows(elements, 0xffff, field)) {
      if ((index & 0xff) !== index) this.#rejectInteger(`${field}.index`, index, 0, 0xff);
      this.#room();
      this.#bytes[this.#at + 2] = index;
      this.#putNamed(tag, this.#at + 3, name, value, field);
    }
  }

  #putNamed(tag: number, at: number, name: string, value: string, field: string): void {
    const nameEnd = this.#putText(at, name, NAME_MAXIMUM, `${field}.name`);
    const end = this.#putText(nameEnd, value, VALUE_MAXIMUM, `${field}.value`);
    this.#namedOctets += end - this.#at;
    if (this.#namedOctets > NAMED_VALUES_MAXIMUM)
      this.#rejectLength(field, this.#namedOctets, NAMED_VALUES_MAXIMUM);
    this.#endField(tag, end);
  }

  /** Fields that the table does not define, as they were received. */
  unknownFields(fields: readonly UnknownField[]): void {
    for (const { tag, data } of this.rows(fields, Infinity, 'unknownFields')) {
      if ((tag & 0xff) !== tag) this.#rejectInteger('unknownFields.tag', tag, 0, 0xff);
      this.octets(tag, data, 0xff, 'unknownFields.data');
    }
  }

  #endField(tag: number, end: number): void {
    this.#bytes[this.#at] = tag;
    this.#bytes[this.#at + 1] = end - this.#at - 2;
    this.#at = end;
  }

  /** Makes sure that one more field has room. */
  #room(): void {
    if (this.#at + FIELD_OCTETS <= this.#bytes.length) return;
    const written = this.#bytes.subarray(this.#start, this.#at);
    const grown = Buffer.allocUnsafeSlow(Math.max(SLAB_OCTETS, written.length * 2));
    grown.set(written);
    this.#bytes = grown;
    this.#at -= this.#start;
    this.#start = 0;
  }

  /** Writes a text with its NUL; gives the position after it. */
  #putText(start: number, value: string, maximum: number, field: string): number {
    if (typeof value !== 'string') this.#rejectType(field, value, 'a text');
    const length = value.length;
    if (length > SHORT_TEXT || length >= maximum) return this.#putLongText(start, value, maximum, field);
    const bytes = this.#bytes;
    for (let index = 0; index < length; index++) {
      const code = value.charCodeAt(index);
      if (code === 0 || code > 0x7f) return this.#putLongText(start, value, maximum, field);
      bytes[start + index] = code;
    }
    bytes[start + length] = 0;
    return start + length + 1;
  }

  #putLongText(start: number, value: string, maximum: number, field: string): number {
    if (value.includes('\0')) this.#reject('CTI_INPUT_VALUE', field, 'must not contain NUL characters');
    const octets = Buffer.byteLength(value) + 1;
    if (octets > maximum) this.#rejectLength(field, octets, maximum);
    this.#bytes.write(value, start);
    this.#bytes[start + octets - 1] = 0;
    return start + octets;
  }

  #put16(at: number, value: number): void {
    this.#bytes[at] = value >>> 8;
    this.#bytes[at + 1] = value;
  }

  #put32(at: number, value: number): void {
    this.#bytes[at] = value >>> 24;
    this.#bytes[at + 1] = value >>> 16;
    this.#bytes[at + 2] = value >>> 8;
    this.#bytes[at + 3] = value;
  }

  #rejectInteger(field: string, value: unknown, minimum: number, maximum: number): never {
    if (!Number.isInteger(value)) this.#rejectType(field, value, 'an integer');
    this.#reject('CTI_INPUT_RANGE', field, `must be from ${minimum} to ${maximum}`);
  }

  #rejectType(field: string, value: unknown, expected: string): never {
    if (value === undefined) this.#reject('CTI_INPUT_MISSING', field, 'is missing');
    this.#reject('CTI_INPUT_TYPE', field, `must be ${expected}`);
  }

  #rejectLength(field: string, octets: number, maximum: number): never {
    this.#reject('CTI_INPUT_LENGTH', field, `takes up ${octets} octets, ${maximum} are allowed`);
  }

  /** Values stay out of the text: they may be passwords. */
  #reject(code: InputErrorCode, field: string, problem: string): never {
    throw new InputError(code, `${this.#message}.${field} ${problem}`, {
      context: { message: this.#message, field },
    });
  }
}

function isList(value: unknown): boolean {
  return Array.isArray(value);
}
