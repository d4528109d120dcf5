import type { Message, Notify, Presentity, Subscribe } from './messages';
import type { Mtcti3Options } from './options';
import { LinesFlag, PresenceFlag } from './enums';

/** What can be subscribed to ("Subscription services"). A guid is written as hexadecimal digits. */
export type Topic =
  | { readonly kind: 'lines' }
  | { readonly kind: 'user'; readonly guid: string }
  | { readonly kind: 'queue'; readonly guid: string }
  /** A queue that the list of lines does not have, e.g. before it is there. */
  | { readonly kind: 'queueByName'; readonly name: string }
  | { readonly kind: 'presence' }
  | { readonly kind: 'parkServer' }
  | { readonly kind: 'refreshWrapper' };

const keptKeys = new WeakMap<Topic, string>();

/** The key under which a topic is subscribed once, however many want it. */
export function topicKey(topic: Topic): string {
  const kept = keptKeys.get(topic);
  if (kept !== undefined) return kept;
  const key = makeKey(topic);
  keptKeys.set(topic, key);
  return key;
}

function makeKey(topic: Topic): string {
  switch (topic.kind) {
    case 'user':
    case 'queue':
      return `${topic.kind}:${topic.guid}`;
    case 'queueByName':
      return `queue=${topic.name}`;
    case 'lines':
    case 'presence':
    case 'parkServer':
    case 'refreshWrapper':
      return topic.kind;
  }
}

/** Words for error texts and logs. */
export function topicLabel(topic: Topic): string {
  switch (topic.kind) {
    case 'user':
      return 'subscription of a user';
    case 'queue':
      return 'subscription of a queue';
    case 'queueByName':
      return `subscription of queue ${topic.name}`;
    case 'lines':
      return 'subscription of users and queues';
    case 'presence':
      return 'subscription of presence';
    case 'parkServer':
      return 'subscription of park slots';
    case 'refreshWrapper':
      return 'subscription of refresh marks';
  }
}

/**
 * Seconds after which the subscription ends unless refreshed, 0 for none. Presence must have a timeout; lines
 * have one in the document's first payload; the others live as long as the connection, as in its examples.
 */
export function timeoutOf(topic: Topic, options: Mtcti3Options): number {
  return topic.kind === 'lines' || topic.kind === 'presence' ? options.subscriptionTimeoutS : 0;
}

/** The Subscribe message that begins the subscription. */
export function subscribeMessage(
  topic: Topic,
  ids: { readonly requestid: number; readonly subscribe_id: number },
  options: Mtcti3Options,
  presentities: Presentity[],
): Message {
  const subscribe: Subscribe = { ...ids, timeout: timeoutOf(topic, options) };
  switch (topic.kind) {
    case 'lines':
      subscribe.lines = { flags: LinesFlag.USERS | LinesFlag.QUEUES | LinesFlag.PARKSERVER };
      break;
    case 'user':
      subscribe.user = {
        guid: Buffer.from(topic.guid, 'hex'),
        flags: options.userFlags,
        ccflags: options.userCallFlags,
      };
      break;
    case 'queue':
      subscribe.queue = {
        guid: Buffer.from(topic.guid, 'hex'),
        flags: options.queueFlags,
        ccflags: options.queueCallFlags,
      };
      break;
    case 'queueByName':
      subscribe.queue = { name: topic.name, flags: options.queueFlags, ccflags: options.queueCallFlags };
      break;
    case 'presence':
      subscribe.presence = {
        entry: presentities,
        flags: PresenceFlag.UNREADVOICEMAIL | PresenceFlag.KEEPAPP,
      };
      break;
    case 'parkServer':
      subscribe.parkserver = { ccflags: options.userCallFlags };
      break;
    case 'refreshWrapper':
      subscribe.refreshwrapper = {};
      break;
  }
  return { subscribe };
}

/** Whether the system tells the state of a topic by itself as soon as it is subscribed. */
export function beginsWithNotify(topic: Topic): boolean {
  return topic.kind !== 'parkServer' && topic.kind !== 'refreshWrapper';
}

/** Whether calls are told through a topic. */
export function hasCalls(topic: Topic): boolean {
  return ['user', 'queue', 'queueByName', 'parkServer'].includes(topic.kind);
}

/** Whether a notify carries what belongs to the topic; anything else is to be ignored ("Notify"). */
export function belongsTo(topic: Topic, notify: Notify): boolean {
  switch (topic.kind) {
    case 'lines':
      return present(notify.lines);
    case 'user':
      return present(notify.user) || present(notify.callcontrol);
    case 'queue':
    case 'queueByName':
      return present(notify.queue) || present(notify.callcontrol);
    case 'presence':
      return present(notify.presence);
    case 'parkServer':
      return present(notify.parkserver) || present(notify.callcontrol);
    case 'refreshWrapper':
      return present(notify.refreshwrapper);
  }
}

function present(value: unknown): boolean {
  return value !== undefined && value !== null;
}
