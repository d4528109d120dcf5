/**
 * Frames of DevLink3, devlink3-api chapter 3 and 6.6.1. The length counts the whole frame, header included:
 *
 *   49 0hhhhhhh llllllll                      up to 0x7fff octets
 *   49 1hhhhhhh 0mmmmmmm llllllll             above, up to 22 bits
 *
 * The document's text and its code differ about the limit; the code decides.
 */
import { DecodeError, FramingError, InputError } from '../../core/errors';
import type { FrameRule } from '../../wire/stream-framer';

const DISCRIMINATOR = 0x49;
const SHORT_HEADER = 3;
const LONG_HEADER = 4;
const LONGEST_SHORT_FRAME = 0x7fff;

/** Most octets of a frame, header included: the length has 22 bits. */
export const MAXIMUM_FRAME_BYTES = 0x3fffff;

/** Tells a {@link StreamFramer} where frames end. */
export const devlink3FrameRule: FrameRule = {
  minimumHeaderBytes: SHORT_HEADER,
  frameLength(bytes, offset, available) {
    if (bytes[offset] !== DISCRIMINATOR) {
      throw new FramingError(`a frame begins with 0x49, not 0x${hex(bytes[offset])}`);
    }
    if (!isLong(bytes, offset)) return checked(bytes.readUInt16BE(offset + 1), SHORT_HEADER);
    if (available < LONG_HEADER) return undefined;
    return checked(longLength(bytes, offset), LONG_HEADER);
  },
};

/** A frame whose header was read. */
export interface OpenedFrame {
  /** Where the payload begins. */
  readonly payloadAt: number;
  /** Three length octets were used where two would do. */
  readonly longHeader: boolean;
}

/**
 * Reads the header of a whole frame.
 * @throws DecodeError when header and length do not fit.
 */
export function openFrame(frame: Buffer): OpenedFrame {
  const header = frame.length >= SHORT_HEADER && isLong(frame, 0) ? LONG_HEADER : SHORT_HEADER;
  if (frame.length < header || frame[0] !== DISCRIMINATOR) throw new DecodeError('this is no frame');
  const length = header === LONG_HEADER ? longLength(frame, 0) : frame.readUInt16BE(1);
  if (length !== frame.length) {
    throw new DecodeError(`a frame of ${frame.length} octets announces ${length}`);
  }
  const shortWouldDo = length - header + SHORT_HEADER <= LONGEST_SHORT_FRAME;
  return { payloadAt: header, longHeader: header === LONG_HEADER && shortWouldDo };
}

/**
 * Puts the header before the payload parts.
 * @throws InputError when the frame would need more than 22 bits of length.
 */
export function buildFrame(parts: readonly Buffer[], longHeader = false): Buffer {
  const payloadBytes = parts.reduce((sum, part) => sum + part.length, 0);
  const long = longHeader || payloadBytes + SHORT_HEADER > LONGEST_SHORT_FRAME;
  const length = payloadBytes + (long ? LONG_HEADER : SHORT_HEADER);
  if (length > MAXIMUM_FRAME_BYTES) {
    throw new InputError(
      'CTI_INPUT_LENGTH',
      `${length} octets do not fit a frame of at most ${MAXIMUM_FRAME_BYTES}`,
    );
  }
  const header = long
    ? Buffer.of(DISCRIMINATOR, (length >> 15) | 0x80, (length >> 8) & 0x7f, length & 0xff)
    : Buffer.of(DISCRIMINATOR, length >> 8, length & 0xff);
  return Buffer.concat([header, ...parts], length);
}

function isLong(bytes: Buffer, offset: number): boolean {
  return (bytes.readUInt8(offset + 1) & 0x80) !== 0;
}

function longLength(bytes: Buffer, offset: number): number {
  const high = bytes.readUInt8(offset + 1) & 0x7f;
  const middle = bytes.readUInt8(offset + 2) & 0x7f;
  return (high << 15) | (middle << 8) | bytes.readUInt8(offset + 3);
}

function checked(length: number, header: number): number {
  if (length < header) throw new FramingError(`a frame cannot have ${length} octets`);
  return length;
}

function hex(octet: number | undefined): string {
  return (octet ?? 0).toString(16).padStart(2, '0');
}
