/**
 * What the decoders made from a message table are built of. Everything that leaves is copied; nothing throws
 * anything but a DecodeError.
 */
import { DecodeError } from '../core/errors';
import { SHORT_ASCII_MAXIMUM, shortAscii } from './short-text';
import type { NamedArrayElement, NamedVariable, UnknownField } from './message-table';

/** All named variables and arrays of one message together may take up this many octets, tags included. */
export const NAMED_VALUES_MAXIMUM = 2000;
/** Longest name and value of a named variable, the NULs included. */
export const NAME_MAXIMUM = 33;
export const VALUE_MAXIMUM = 211;

const REPLACEMENT_CHARACTER = '\uFFFD';

// Each of these reads in one expression, without calling the others: only functions as small as this are always
// inlined into the long decoders.

/** The unsigned 16-bit integer at `at`; the caller has checked that it is there. */
export function readUshort(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
}

/** The unsigned 32-bit integer at `at`; the caller has checked that it is there. */
export function readUint(bytes: Uint8Array, at: number): number {
  return (
    (((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number)) >>>
    0
  );
}

/** The signed 32-bit integer at `at`; the caller has checked that it is there. */
export function readInt(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] as number) << 24) |
    ((bytes[at + 1] as number) << 16) |
    ((bytes[at + 2] as number) << 8) |
    (bytes[at + 3] as number)
  );
}

/** The octet at `at`; the caller has checked that it is there. */
export function readUchar(bytes: Uint8Array, at: number): number {
  return bytes[at] as number;
}

/** Copies octets out of the receive buffer. */
export function copyOctets(bytes: Buffer, start: number, end: number): Buffer {
  return Buffer.from(bytes.subarray(start, end));
}

/**
 * Reads floating fields and notes whether a plain encoding of what it read would give the same octets again.
 * One reader serves one codec: the variant of the protocol is fixed, the rest is reset by {@link begin}.
 */
export class MessageReader {
  /** True when the message, encoded plainly, would not give the octets it was read from. */
  irregular = false;
  #namedOctets = 0;

  constructor(
    readonly version: number,
    readonly printedLayout: boolean,
  ) {}

  begin(): void {
    this.irregular = false;
    this.#namedOctets = 0;
  }

  /**
   * A text: the octets before the first NUL, as UTF-8. Anything but exactly one NUL at the end, octets that are
   * no UTF-8, and more than `maximum` octets are read, too, but noted.
   */
  text(bytes: Buffer, start: number, end: number, maximum: number): string {
    const last = end - 1;
    if (last < start || bytes[last] !== 0 || end - start > maximum)
      return this.#irregularText(bytes, start, end);
    const length = last - start;
    if (length > SHORT_ASCII_MAXIMUM) return this.#longText(bytes, start, last);
    for (let at = start; at < last; at++) {
      const code = readUchar(bytes, at);
      if (code === 0 || code > 0x7f) return this.#longText(bytes, start, last);
    }
    return shortAscii(bytes, start, length);
  }

  #longText(bytes: Buffer, start: number, last: number): string {
    const text = bytes.toString('utf8', start, last);
    if (text.includes('\0')) return this.#irregularText(bytes, start, last + 1);
    if (text.includes(REPLACEMENT_CHARACTER)) this.irregular = true;
    return text;
  }

  #irregularText(bytes: Buffer, start: number, end: number): string {
    this.irregular = true;
    return bytes.toString('utf8', start, endOfText(bytes, start, end));
  }

  /** UNSPEC: a copy of the octets. */
  octets(bytes: Buffer, start: number, end: number, maximum: number): Buffer {
    if (end - start > maximum) this.irregular = true;
    return copyOctets(bytes, start, end);
  }

  /** An integer that came in another number of octets than documented; undefined unless there are 1 to 4. */
  oddInteger(bytes: Buffer, start: number, end: number, signed: boolean): number | undefined {
    this.irregular = true;
    const length = end - start;
    if (length < 1 || length > 4) return undefined;
    return signed ? bytes.readIntBE(start, length) : bytes.readUIntBE(start, length);
  }

  namedVariable(bytes: Buffer, start: number, end: number): NamedVariable {
    this.#countNamed(end - start);
    const nameEnd = endOfText(bytes, start, end);
    const name = this.text(bytes, start, Math.min(nameEnd + 1, end), NAME_MAXIMUM);
    const value = this.text(bytes, Math.min(nameEnd + 1, end), end, VALUE_MAXIMUM);
    return { name, value };
  }

  /** An element of a named array; undefined when not even the index is there. */
  namedArrayElement(bytes: Buffer, start: number, end: number): NamedArrayElement | undefined {
    if (start === end) return undefined;
    const { name, value } = this.namedVariable(bytes, start + 1, end);
    this.#countNamed(1);
    return { name, index: readUchar(bytes, start), value };
  }

  #countNamed(octets: number): void {
    this.#namedOctets += octets + 2;
    if (this.#namedOctets > NAMED_VALUES_MAXIMUM) this.irregular = true;
  }

  /** Says, of a field that comes too late, whether it was there before. */
  repeats(value: unknown): boolean {
    this.irregular = true;
    return value !== undefined;
  }

  /** Keeps a field that the table does not define. */
  unknown(
    fields: UnknownField[] | undefined,
    tag: number,
    bytes: Buffer,
    start: number,
    end: number,
  ): UnknownField[] {
    const field = { tag, data: copyOctets(bytes, start, end) };
    if (fields === undefined) return [field];
    fields.push(field);
    return fields;
  }

  /**
   * What follows the fixed part of a message that has no floating part: floating fields of a later edition,
   * or octets that are only kept.
   */
  unknownPart(bytes: Buffer, start: number): UnknownField[] | undefined {
    let fields: UnknownField[] | undefined;
    let at = start;
    while (at + 2 <= bytes.length) {
      const dataStart = at + 2;
      const end = dataStart + readUchar(bytes, at + 1);
      if (end > bytes.length) break;
      fields = this.unknown(fields, readUchar(bytes, at), bytes, dataStart, end);
      at = end;
    }
    if (at === bytes.length) return fields;
    this.irregular = true;
    return undefined;
  }
}

function endOfText(bytes: Buffer, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (bytes[at] === 0) return at;
  }
  return end;
}

/** The fixed part of the message is longer than the frame. */
export function fixedPartTooShort(message: string, needed: number, available: number): DecodeError {
  return new DecodeError(
    `${message} needs ${needed} octets before its floating part, the frame has ${available}`,
    {
      context: { message, neededBytes: needed, availableBytes: available },
    },
  );
}

/** A floating field announces more octets than the frame has left. */
export function fieldTooLong(message: string, tag: number, end: number, available: number): DecodeError {
  return new DecodeError(
    `${message}: the floating field ${tag} ends ${end - available} octets after the frame`,
    {
      context: { message, tag, neededBytes: end, availableBytes: available },
    },
  );
}
