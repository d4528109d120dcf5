/**
 * Frames of MTCTI3 to messages and back. A websocket message is one frame ("Transport Options"):
 *
 *     octets 00 00 00 01 | protocol buffer `Message`     on tpkt/openapi
 *     protocol buffer `Message`                          on tpkt/openapinoframing
 */
import { Writer } from 'protobufjs/minimal';
import { DecodeError } from '../../core/errors';
import { FrameReader } from './frame-reader';
import type { Message, MessageKind } from './messages';
import { readNotify } from './notify-reader.generated';
import { mtcti3 } from './proto.generated.js';

/** Whether frames begin with the four-octet prefix. */
export type Framing = 'framed' | 'none';

const PREFIX = Buffer.of(0, 0, 0, 1);
const PREFIX_AS_NUMBER = PREFIX.readUInt32BE();

/** Reads every frame. What it hands out are copies: nothing of a frame is left in a message. */
const reader = new FrameReader(PREFIX);
reader.discardUnknown = false;

/** Field number and wire type of Message.notify, and of the two ids in Notify. */
const NOTIFY_TAG = (8 << 3) | 2;
const SUBSCRIBE_ID_TAG = 1 << 3;
const NOTIFY_ID_TAG = 2 << 3;

/** Encodes a message; fields that have their default are left out, as proto3 wants it. */
export function encodeMessage(message: Message, framing: Framing = 'none'): Buffer {
  const writer = Writer.create();
  if (framing === 'framed') writer.raw(PREFIX);
  // The writer allocates from a pool: the copy is what may be kept.
  return Buffer.from(mtcti3.Message.encode(message, writer).finish());
}

/**
 * Decodes a frame. Fields that the schema lacks are kept in `$unknowns` of their message and written again
 * by {@link encodeMessage}; a payload that it lacks gives a message without payload.
 * @throws DecodeError when the frame is not a message, or lacks the prefix that the path demands.
 */
export function decodeMessage(frame: Buffer, framing: Framing = 'none'): Message {
  try {
    const start = bodyStart(frame, framing);
    reader.open(frame, start);
    const usual = decodeUsualNotify();
    if (usual !== undefined) return usual;
    reader.open(frame, start);
    return mtcti3.Message.decode(reader);
  } catch (cause) {
    if (cause instanceof DecodeError) throw cause;
    throw new DecodeError(`a frame of ${frame.length} octets is no MTCTI3 message`, { cause });
  }
}

/**
 * Reads a notify as systems send it by the thousand: nothing unknown, nothing twice, no defaults. Gives undefined for
 * any other message, which the generated module of protobufjs reads.
 */
function decodeUsualNotify(): Message | undefined {
  if (reader.shortTag() !== NOTIFY_TAG || reader.nestedEnd() !== reader.len) return undefined;
  const notify = readNotify(reader, reader.len);
  if (reader.isUnusual) return undefined;
  const message = new mtcti3.Message();
  message.notify = notify;
  return message;
}

/** Name of the message's payload, undefined when it has none that the schema knows. */
export function messageKind(message: Message): MessageKind | undefined {
  return KINDS.find((kind) => message[kind] !== undefined && message[kind] !== null);
}

const KINDS: readonly MessageKind[] = [
  'notify',
  'response',
  'subscribe',
  'notifyack',
  'subscribecmd',
  'subscribeend',
  'subscribeterminated',
  'generalcmd',
  'generaldata',
];

/** The two ids by which a Notify is acknowledged. */
export interface NotifyIds {
  readonly subscribeId: number;
  readonly notifyId: number;
}

/**
 * Reads the ids of a Notify whose rest cannot be decoded, so that it can be acknowledged all the same: an
 * unacknowledged one would silence its subscription for good ("NotifyAck").
 */
export function peekNotifyIds(frame: Buffer, framing: Framing = 'none'): NotifyIds | undefined {
  try {
    reader.open(frame, bodyStart(frame, framing));
    if (reader.uint32() !== NOTIFY_TAG) return undefined;
    reader.uint32();
    if (reader.uint32() !== SUBSCRIBE_ID_TAG) return undefined;
    const subscribeId = reader.int32();
    if (reader.uint32() !== NOTIFY_ID_TAG) return undefined;
    return { subscribeId, notifyId: reader.int32() };
  } catch {
    return undefined;
  }
}

/** Where the message begins in its frame. */
function bodyStart(frame: Buffer, framing: Framing): number {
  if (framing === 'none') return 0;
  if (frame.length < PREFIX.length || frame.readUInt32BE() !== PREFIX_AS_NUMBER) {
    throw new DecodeError('a frame does not begin with 00 00 00 01', {
      context: { octets: frame.length },
    });
  }
  return PREFIX.length;
}
