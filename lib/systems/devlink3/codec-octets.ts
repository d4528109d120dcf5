/** Reading the octets of a packet: every read is checked, and whatever leaves is a copy. */
import { isUtf8 } from 'node:buffer';
import { DecodeError } from '../../core/errors';
import type { TextEncoding } from './messages';

/** A text as it stood on the wire. */
export interface WireText {
  readonly text: string;
  readonly terminated: boolean;
}

/** A position in a packet. All reads throw a DecodeError when the packet ends too early. */
export class OctetReader {
  readonly #octets: Buffer;
  #position: number;

  /** Reads `octets` from `position` on. */
  constructor(octets: Buffer, position = 0) {
    this.#octets = octets;
    this.#position = position;
  }

  /** Where the next read begins. */
  get position(): number {
    return this.#position;
  }

  get remaining(): number {
    return this.#octets.length - this.#position;
  }

  /** One octet. */
  u8(): number {
    const at = this.#advance(1);
    return this.#octets.readUInt8(at);
  }

  u16(): number {
    const at = this.#advance(2);
    return this.#octets.readUInt16BE(at);
  }

  u32(): number {
    const at = this.#advance(4);
    return this.#octets.readUInt32BE(at);
  }

  /** The four octets behind the next `skipped` ones, which stay; undefined when the packet ends before. */
  u32Ahead(skipped: number): number | undefined {
    const at = this.#position + skipped;
    return at + 4 > this.#octets.length ? undefined : this.#octets.readUInt32BE(at);
  }

  /** Four octets of an IPv4 address, as dotted decimals. */
  ipv4(): string {
    const address = this.u32();
    return keptAddresses.get(address) ?? keepAddress(address);
  }

  /** The next octets as a view. */
  view(length: number): Buffer {
    const at = this.#advance(length);
    return this.#octets.subarray(at, at + length);
  }

  /** The next octets as a copy. */
  copy(length: number): Buffer {
    return Buffer.from(this.view(length));
  }

  /** The next octets as UTF-8, without the NUL at their end. */
  utf8(length: number): WireText {
    const at = this.#advance(length);
    const terminated = length > 0 && this.#octets[at + length - 1] === 0;
    return { text: decodeUtf8(this.#octets, at, terminated ? at + length - 1 : at + length), terminated };
  }

  /** UTF-8 up to the next NUL, which is taken too. */
  cstring(): string {
    const end = this.#octets.indexOf(0, this.#position);
    if (end < 0) throw new DecodeError('a text lacks the NUL at its end');
    const start = this.#advance(end + 1 - this.#position);
    return decodeUtf8(this.#octets, start, end);
  }

  #advance(length: number): number {
    const at = this.#position;
    if (length > this.remaining) {
      throw new DecodeError(`${length} octets are announced, ${this.remaining} are left`, {
        context: { announcedBytes: length, remainingBytes: this.remaining },
      });
    }
    this.#position = at + length;
    return at;
  }
}

/** Addresses whose text is kept: a network has no more systems. */
const KEPT_ADDRESSES = 256;
const keptAddresses = new Map<number, string>();

function keepAddress(address: number): string {
  const text = [24, 16, 8, 0].map((shift) => (address >>> shift) & 0xff).join('.');
  if (keptAddresses.size < KEPT_ADDRESSES) keptAddresses.set(address, text);
  return text;
}

/** The text in the octets without the NUL at its end. */
export function readText(octets: Buffer, encoding: TextEncoding): WireText {
  const { length } = octets;
  if (encoding === 'utf8') return new OctetReader(octets).utf8(length);
  const terminated = length > 1 && octets[length - 1] === 0 && octets[length - 2] === 0;
  return { text: decodeUtf16(terminated ? octets.subarray(0, length - 2) : octets), terminated };
}

/** The octets of a text, with a NUL at its end unless `terminated` is false. */
export function writeText(text: string, encoding: TextEncoding, terminated = true): Buffer {
  const whole = terminated ? `${text}\0` : text;
  return encoding === 'utf8' ? Buffer.from(whole, 'utf8') : Buffer.from(whole, 'utf16le').swap16();
}

/**
 * Tells UTF-16 from UTF-8 where the sender chooses: a UTF-8 text has a zero octet at its end only, and no
 * record in UTF-16 does without the commas and digits whose first octet is zero.
 */
export function guessEncoding(octets: Buffer): TextEncoding {
  const zero = octets.indexOf(0);
  return zero >= 0 && zero < octets.length - 1 ? 'utf16' : 'utf8';
}

/** Only a text with a replacement character can have been broken: most are not looked at twice. */
function decodeUtf8(octets: Buffer, start: number, end: number): string {
  const text = octets.toString('utf8', start, end);
  if (text.includes('\ufffd') && !isUtf8(octets.subarray(start, end))) {
    throw new DecodeError('a text is not valid UTF-8');
  }
  return text;
}

const utf16Decoder = new TextDecoder('utf-16be', { fatal: true, ignoreBOM: true });

function decodeUtf16(octets: Buffer): string {
  try {
    return utf16Decoder.decode(octets);
  } catch (thrown) {
    throw new DecodeError('a text is not valid UTF-16', { cause: thrown });
  }
}
