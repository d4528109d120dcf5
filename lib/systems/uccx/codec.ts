import { isDeepStrictEqual } from 'node:util';
import { DecodeError, InputError } from '../../core/errors';
import { copyOctets, MessageReader, readUint } from '../../wire/message-reader';
import { MessageWriter } from '../../wire/message-writer';
import type { FrameRule } from '../../wire/stream-framer';
import { decodeById, ENCODERS } from './codec.generated';
import type { UccxMessage, UccxMessageInput } from './messages';

/** BodyLength and MessageTypeID, four octets each (Table 185). */
export const UCCX_HEADER_BYTES = 8;

/** The protocol version that released systems negotiate at most. */
export const DEFAULT_PROTOCOL_VERSION = 14;

/**
 * Cuts the stream into messages. How long one may be is up to the framer: the 256 octets of body that the guide
 * names cannot hold the lists that it defines.
 */
export const uccxFrameRule: FrameRule = {
  minimumHeaderBytes: 4,
  frameLength: (bytes, offset) => UCCX_HEADER_BYTES + readUint(bytes, offset),
};

export interface UccxCodecOptions {
  /** 10 to 14: decides which gated fields exist. */
  readonly protocolVersion?: number;
  /**
   * How many reserved USHORTs MAKE_CALL_REQ and CONFERENCE_CALL_REQ have: six as in the sibling requests, or
   * the eight that tables 117 and 128 print. Default `sixReserved`.
   */
  readonly callSetupLayout?: 'sixReserved' | 'printed';
}

/** Encodes and decodes the messages of one session. Pure and synchronous. */
export interface UccxCodec {
  /**
   * Decodes one whole frame, header included. Nothing of the frame is referred to afterwards. Fields that the table
   * lacks are `unknownFields`, a message that it lacks is `{ type: 'unknown', id, raw }`.
   * @throws DecodeError when the frame contradicts its own lengths or ends within its fixed part.
   */
  decodeMessage(frame: Buffer): UccxMessage;
  /**
   * Encodes a message to a frame. A decoded message gives the octets it came from, also where a plain encoding
   * would not: other order of fields, missing NULs, over-long texts and the like.
   * @throws InputError naming the field that is missing, of the wrong type, out of range or too long.
   */
  encodeMessage(message: UccxMessageInput): Buffer;
}

/** Where a message that is irregular on the wire keeps its frame; invisible to JSON and to flows. */
const FRAME = Symbol('frame');

interface KeptFrame {
  readonly octets: Buffer;
  /** What the frame was read with. */
  readonly version: number;
  readonly printed: boolean;
}

interface FrameKeeper {
  [FRAME]?: KeptFrame;
}

/** `type` picks the encoder at run time; that message and encoder belong together is beyond the type checker. */
type AnyEncoder = (message: UccxMessageInput, writer: MessageWriter) => Buffer;
const encoders = new Map(Object.entries(ENCODERS as unknown as Record<string, AnyEncoder>));

/** Makes a codec for one protocol version and layout. */
export function createUccxCodec(options: UccxCodecOptions = {}): UccxCodec {
  const version = options.protocolVersion ?? DEFAULT_PROTOCOL_VERSION;
  const printed = options.callSetupLayout === 'printed';
  const reader = new MessageReader(version, printed);
  const writer = new MessageWriter(version, printed);

  function decodeMessage(frame: Buffer): UccxMessage {
    checkLength(frame);
    reader.begin();
    const id = readUint(frame, 4);
    const message: (UccxMessage & FrameKeeper) | undefined = decodeById(id, frame, reader);
    if (message === undefined) {
      return { type: 'unknown', id, raw: copyOctets(frame, UCCX_HEADER_BYTES, frame.length) };
    }
    if (reader.irregular) message[FRAME] = { octets: copyOctets(frame, 0, frame.length), version, printed };
    return message;
  }

  /** The frame that an irregular message came in, as long as nobody changed the message. */
  function originalFrame(message: UccxMessageInput & FrameKeeper): Buffer | undefined {
    const kept = message[FRAME];
    if (kept?.version !== version || kept.printed !== printed) return undefined;
    if (!isDeepStrictEqual(decodeMessage(kept.octets), message)) return undefined;
    return copyOctets(kept.octets, 0, kept.octets.length);
  }

  function encodeMessage(message: UccxMessageInput): Buffer {
    if (message.type === 'unknown') return writer.raw(message.id, message.raw);
    const type: string = message.type;
    const encode = encoders.get(type);
    if (encode === undefined) throw new InputError('CTI_INPUT_VALUE', `the protocol has no message ${type}`);
    return originalFrame(message) ?? encode(message, writer);
  }

  return { decodeMessage, encodeMessage };
}

function checkLength(frame: Buffer): void {
  if (frame.length < UCCX_HEADER_BYTES) {
    throw new DecodeError(`a frame of ${frame.length} octets has no room for the header`);
  }
  const announced = readUint(frame, 0) + UCCX_HEADER_BYTES;
  if (announced !== frame.length) {
    throw new DecodeError(`the header announces a frame of ${announced} octets, it has ${frame.length}`, {
      context: { announcedBytes: announced, frameBytes: frame.length },
    });
  }
}

const standard = createUccxCodec();

/** Encodes a message of protocol version 14, see {@link UccxCodec.encodeMessage}. */
export const encodeMessage = (message: UccxMessageInput): Buffer => standard.encodeMessage(message);

/** Decodes a frame of protocol version 14, see {@link UccxCodec.decodeMessage}. */
export const decodeMessage = (frame: Buffer): UccxMessage => standard.decodeMessage(frame);
