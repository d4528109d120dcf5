/** What a webhook or an entry of current_calls says of one part of a call, and who takes part in it. */
import type { CallDirection, CtiAgent, CtiDevice, CtiQueue, DeviceKind } from '../../core/events';
import type { CurrentCall } from './current-calls';
import { isExtensionName, shortNumber, type ExtensionKind } from './extension-names';
import type { TelphinFields } from './messages';

/**
 * Which thread of the document's "Generation Features" a part of a call belongs to:
 * - `in`, `out`: an extension is called, or calls;
 * - `queueIn`: a call waits in a queue; `queueOut`: the queue calls an agent;
 * - `menu`: a call is in a voice menu.
 */
export type Thread = 'in' | 'out' | 'queueIn' | 'queueOut' | 'menu';

/** The fields that both sources have, by neutral names. */
export interface CallFacts {
  readonly callerNumber?: string | undefined;
  readonly callerName?: string | undefined;
  readonly callerExtension?: string | undefined;
  readonly callerExtensionId?: string | undefined;
  readonly calledExtension?: string | undefined;
  readonly calledExtensionId?: string | undefined;
  readonly calledNumber?: string | undefined;
  readonly did?: string | undefined;
  readonly isTransferred?: boolean | undefined;
}

/** What is known of extensions, see `Extensions`. */
export interface ExtensionKnowledge {
  kindOf(id: string | undefined, number: string | undefined): ExtensionKind | undefined;
  labelOf(id: string | undefined, number: string | undefined): string | undefined;
  /** The number of an extension by its reference in paths. */
  numberOf(reference: string): string | undefined;
  noteQueue(id: string): void;
}

/** Who takes part, seen from one thread. */
export interface Parties {
  readonly subject: CtiDevice | undefined;
  readonly calling: CtiDevice | undefined;
  readonly called: CtiDevice | undefined;
  readonly queue: CtiQueue | undefined;
  readonly agent: CtiAgent | undefined;
  readonly direction: CallDirection;
}

export function factsOfMessage(message: TelphinFields): CallFacts {
  return {
    callerNumber: message.CallerIDNum,
    callerName: message.CallerIDName,
    callerExtension: message.CallerExtension,
    callerExtensionId: idText(message.CallerExtensionID),
    calledExtension: message.CalledExtension,
    calledExtensionId: idText(message.CalledExtensionID),
    calledNumber: message.CalledNumber,
    did: message.CalledDID,
    isTransferred: message.Transfered,
  };
}

/** An entry names the extension it was listed for by id, and both ends by name. */
export function factsOfCurrentCall(call: CurrentCall): CallFacts {
  const { flow, extensionId } = call;
  return {
    callerNumber: call.callerNumber,
    callerName: call.callerName,
    callerExtension: call.callerExtension,
    callerExtensionId: flow === 'OUT' ? extensionId : undefined,
    calledExtension: call.calledExtension,
    calledExtensionId: flow === 'IN' ? extensionId : undefined,
    calledNumber: call.calledNumber,
    did: call.did,
  };
}

function idText(id: number | undefined): string | undefined {
  return id === undefined ? undefined : String(id);
}

/** The extension at one end: full name and id as far as they were sent. */
interface ExtensionEnd {
  readonly name: string | undefined;
  readonly id: string | undefined;
}

/**
 * @param owner the extension whose subscription or list it came from; stands in for the one that is missing.
 */
export function partiesOf(
  facts: CallFacts,
  thread: Thread,
  knowledge: ExtensionKnowledge,
  owner: string | undefined,
): Parties {
  const isOutgoing = thread === 'out' || thread === 'queueOut';
  const callerEnd: ExtensionEnd = { name: facts.callerExtension, id: facts.callerExtensionId };
  const calledEnd: ExtensionEnd = { name: facts.calledExtension, id: facts.calledExtensionId };
  const ownEnd = isOutgoing ? callerEnd : calledEnd;
  const reached = extensionDevice(calledEnd, knowledge) ?? plainDevice(facts.calledNumber, 'external');
  const own = extensionDevice(ownEnd, knowledge) ?? standIn(owner, thread, reached, knowledge);
  const called = isOutgoing ? reached : (own ?? plainDevice(facts.calledNumber ?? facts.did, 'other'));
  const calling = callingDevice(facts, thread, knowledge, own);
  const subject = thread === 'out' ? (own ?? calling) : called;
  return {
    subject,
    calling,
    called,
    queue: queueOf(thread, ownEnd, own, knowledge),
    agent: thread === 'queueOut' ? agentOf(called) : undefined,
    direction: directionOf(facts, thread),
  };
}

/** An agent of a queue is the extension that the queue calls. */
export function agentOf(device: CtiDevice | undefined): CtiAgent | undefined {
  if (device === undefined) return undefined;
  const name = device.name === undefined ? {} : { name: device.name };
  return { id: device.number, ...name, extension: device.number };
}

function callingDevice(
  facts: CallFacts,
  thread: Thread,
  knowledge: ExtensionKnowledge,
  own: CtiDevice | undefined,
): CtiDevice | undefined {
  // A call that an extension forwards, or a queue hands to an agent, still comes from the first caller.
  const isOwnCall = thread === 'out' && facts.isTransferred !== true;
  const callerEnd: ExtensionEnd = { name: facts.callerExtension, id: facts.callerExtensionId };
  const extension =
    thread === 'in' || thread === 'queueIn' ? extensionDevice(callerEnd, knowledge) : undefined;
  if (isOwnCall && own !== undefined) return withName(own, facts.callerName);
  if (extension !== undefined) return withName(extension, facts.callerName);
  const caller = plainDevice(facts.callerNumber, 'external');
  return caller === undefined ? undefined : withName(caller, facts.callerName);
}

function queueOf(
  thread: Thread,
  end: ExtensionEnd,
  device: CtiDevice | undefined,
  knowledge: ExtensionKnowledge,
): CtiQueue | undefined {
  if (thread !== 'queueIn' && thread !== 'queueOut') return undefined;
  const number = device?.number;
  const name = knowledge.labelOf(end.id, number);
  const queue: CtiQueue = {
    ...(end.id === undefined ? {} : { id: end.id }),
    ...(name === undefined ? {} : { name }),
    ...(number === undefined ? {} : { number }),
  };
  return Object.keys(queue).length === 0 ? undefined : queue;
}

function directionOf(facts: CallFacts, thread: Thread): CallDirection {
  const isFromExtension = facts.callerExtension !== undefined || facts.callerExtensionId !== undefined;
  const isToExtension = facts.calledExtension !== undefined || facts.calledExtensionId !== undefined;
  switch (thread) {
    case 'in':
    case 'queueIn':
    case 'menu':
      return isFromExtension ? 'internal' : 'inbound';
    case 'queueOut':
      return 'inbound';
    case 'out':
      return isToExtension ? 'internal' : 'outbound';
  }
}

const DEVICE_KIND_OF: Readonly<Record<ExtensionKind, DeviceKind>> = {
  phone: 'station',
  queue: 'queue',
  menu: 'port',
  other: 'other',
};

function extensionDevice(end: ExtensionEnd, knowledge: ExtensionKnowledge): CtiDevice | undefined {
  const { name, id } = end;
  const number = name === undefined ? numberOfId(id, knowledge) : shortNumber(name);
  if (number === undefined) return undefined;
  return knownDevice(id, number, knowledge);
}

/** An extension with the name and of the kind that the account gives it. */
function knownDevice(id: string | undefined, number: string, knowledge: ExtensionKnowledge): CtiDevice {
  const label = knowledge.labelOf(id, number);
  const kind = DEVICE_KIND_OF[knowledge.kindOf(id, number) ?? 'phone'];
  return { number, ...(label === undefined ? {} : { name: label }), kind };
}

function numberOfId(id: string | undefined, knowledge: ExtensionKnowledge): string | undefined {
  return id === undefined ? undefined : (knowledge.numberOf(id) ?? id);
}

/** The extension that was subscribed, unless it is the agent whom a queue calls. */
function standIn(
  owner: string | undefined,
  thread: Thread,
  reached: CtiDevice | undefined,
  knowledge: ExtensionKnowledge,
): CtiDevice | undefined {
  const device = ownerDevice(owner, knowledge);
  return thread === 'queueOut' && device?.number === reached?.number ? undefined : device;
}

function ownerDevice(owner: string | undefined, knowledge: ExtensionKnowledge): CtiDevice | undefined {
  if (owner === undefined) return undefined;
  const number = knowledge.numberOf(owner) ?? owner.replace(/^@/, '');
  const id = owner.startsWith('@') ? undefined : owner;
  return knownDevice(id, number, knowledge);
}

/** A device known by a number only; `000*099` is an extension's name, whatever field it stands in. */
function plainDevice(number: string | undefined, kind: DeviceKind): CtiDevice | undefined {
  if (number === undefined) return undefined;
  return isExtensionName(number) ? { number: shortNumber(number), kind: 'station' } : { number, kind };
}

function withName(device: CtiDevice, name: string | undefined): CtiDevice {
  return name === undefined ? device : { ...device, name };
}
