/** Reads a command out of a node's settings and the message that came in. */
import type { Node, NodeAPI, NodeMessage } from 'node-red';
import type { CtiCommand, CtiCommandName } from '../../lib/core/commands';
import { InputError } from '../../lib/core/errors';
import {
  CTI_SYSTEMS,
  type CtiAgent,
  type CtiDevice,
  type CtiEvent,
  type CtiQueue,
} from '../../lib/core/events';
import { optionalBoolean, optionalInteger, optionalObject, optionalText } from '../../lib/core/params';
import {
  COMMAND_FIELDS,
  FIELDS,
  type CommandField,
  type FieldList,
  type FieldName,
  type NodeCommands,
} from './command-fields';

type Values = Readonly<Record<string, unknown>>;

/** A command node's settings as Node-RED stores them: `<field>` and `<field>Type`; and its secrets. */
export interface CommandSettings {
  readonly properties: Values;
  readonly secrets: Values;
}

/** Evaluates what a TypedInput stored; gives a promise where that takes time. */
export type Evaluate = (value: string, type: string, msg: NodeMessage) => unknown;

/** The kinds of input whose values Node-RED may have to wait for: expressions, and contexts kept on a disk. */
const LATE_TYPES: ReadonlySet<string> = new Set(['flow', 'global', 'jsonata']);

/** The evaluation that Node-RED gives a node. */
export function nodeEvaluator(RED: NodeAPI, node: Node): Evaluate {
  return (value, type, msg) => {
    if (type === 'msg') return messageProperty(RED, value, msg);
    if (!LATE_TYPES.has(type)) return RED.util.evaluateNodeProperty(value, type, node, msg) as unknown;
    return new Promise((resolve, reject) => {
      RED.util.evaluateNodeProperty(value, type, node, msg, (error, result: unknown) => {
        if (error) reject(error);
        else resolve(result);
      });
    });
  };
}

/** A property of something that is not there is no value, as for Node-RED's own nodes. */
function messageProperty(RED: NodeAPI, path: string, msg: NodeMessage): unknown {
  try {
    return RED.util.getMessageProperty(msg, path) as unknown;
  } catch (thrown) {
    if (thrown instanceof TypeError) return undefined;
    throw thrown;
  }
}

/**
 * Gives the command that a message asks of a node. `msg.payload` goes over the node's settings; a payload
 * that is an event or the result of a command gives what it is about, never what is to be done.
 * @throws InputError when the command cannot be told, or a parameter has a wrong type.
 */
export async function readCommand(
  spec: NodeCommands,
  settings: CommandSettings,
  msg: NodeMessage,
  evaluate: Evaluate,
): Promise<CtiCommand> {
  const { command, source } = chosenCommand(spec, settings.properties, readSource(msg));
  const parameters: Record<string, unknown> = {};
  const parts: Part[] = [];
  for (const name of COMMAND_FIELDS[command]) {
    const field = FIELDS[name];
    const found =
      field.path === undefined
        ? fieldValue(name, field, settings, source, msg, evaluate)
        : setting(name, field, settings, msg, evaluate);
    // Most values are there at once, and waiting costs a turn even then.
    const value = readField(name, field, found instanceof Promise ? await found : found);
    if (value === undefined) continue;
    if (field.path === undefined) parameters[name] = value;
    else parts.push({ path: field.path, value });
  }
  // What stands for a part of a parameter fills what the whole leaves open.
  for (const { path, value } of parts) fill(parameters, path, value);
  dropForeignConnectionId(parameters, source);
  // COMMAND_FIELDS is held against the parameter types, and readField against their kinds.
  return { command, ...parameters } as unknown as CtiCommand;
}

/** A value and where in the parameters it belongs. */
interface Part {
  readonly path: readonly string[];
  readonly value: unknown;
}

function fill(target: Record<string, unknown>, [key, ...rest]: readonly string[], value: unknown): void {
  if (key === undefined) return;
  if (rest.length === 0) {
    target[key] ??= value;
    return;
  }
  const known = target[key];
  if (known !== undefined && !isRecord(known)) return;
  const inner = { ...known };
  fill(inner, rest, value);
  target[key] = inner;
}

/** What a message says, by how strongly it says it. */
interface Source {
  /** Goes over the node's settings. */
  readonly over: Values;
  /** Stands in where the node's settings are empty. */
  readonly under: Values;
  /** Whether the payload is the untouched result of the command before. */
  readonly isResult: boolean;
  readonly event: CtiEvent | undefined;
}

function readSource(msg: NodeMessage): Source {
  const { payload } = msg;
  if (!isRecord(payload)) return { over: {}, under: {}, isResult: false, event: undefined };
  if (!isEvent(payload))
    return { over: payload, under: {}, isResult: isResultOf(payload, msg), event: undefined };
  const { callId, connectionId } = payload as EventFields;
  return { over: { callId, connectionId }, under: subjectOf(payload), isResult: false, event: payload };
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !Buffer.isBuffer(value);
}

function isEvent(payload: Values): payload is Values & CtiEvent {
  return payload['v'] === 1 && typeof payload['type'] === 'string' && isSystem(payload['system']);
}

function isSystem(value: unknown): boolean {
  return CTI_SYSTEMS.some((system) => system === value);
}

function isResultOf(payload: Values, msg: NodeMessage): boolean {
  const origin = msg['cti'];
  return payload['command'] !== undefined && isRecord(origin) && origin['command'] === payload['command'];
}

/** The fields of all events that commands take up. */
interface EventFields {
  readonly type: string;
  readonly callId?: string;
  readonly connectionId?: string;
  readonly subjectDevice?: CtiDevice;
  readonly agent?: CtiAgent;
  readonly user?: CtiAgent;
  readonly queue?: CtiQueue;
  readonly recordingId?: string;
}

function subjectOf(event: EventFields): Values {
  const { subjectDevice, agent, user, queue, recordingId } = event;
  return {
    device: plainText('devices', subjectDevice),
    agent: plainText('agents', agent),
    user: plainText('agents', user),
    queue: plainText('queues', queue),
    recordingId,
  };
}

/** Agents, queues and devices stand in events and results as objects: commands want the one text of them. */
function plainText(list: FieldList | undefined, value: unknown): unknown {
  if (!isRecord(value)) return value;
  switch (list) {
    case 'agents':
      return value['id'] ?? value;
    case 'queues':
      return value['name'] ?? value['id'] ?? value['number'] ?? value;
    case 'devices':
      return value['number'] ?? value;
    case undefined:
      return value;
  }
}

/**
 * The command that is asked for, by `command` or by the name of the node's own setting, and what is left to say of
 * it: what has named the command is no parameter.
 */
function chosenCommand(
  spec: NodeCommands,
  properties: Values,
  source: Source,
): { readonly command: CtiCommandName; readonly source: Source } {
  const [only] = spec.commands;
  const { choice } = spec;
  if (choice === undefined && only !== undefined) return { command: only, source };
  const setting = choice ?? '';
  const chosen = present(properties[setting]);
  const known = (name: unknown) => spec.commands.find((command) => command === name);
  const asked = source.isResult ? undefined : present(source.over['command']);
  const named = known(asked);
  if (named !== undefined) return { command: named, source };

  const preset = known(chosen);
  const isParameter = preset !== undefined && COMMAND_FIELDS[preset].some((field) => field === setting);
  const bySetting = source.isResult || isParameter ? undefined : known(source.over[setting]);
  if (bySetting !== undefined) {
    return { command: bySetting, source: { ...source, over: { ...source.over, [setting]: undefined } } };
  }
  return { command: preset ?? unusable(spec, chosen ?? asked), source };
}

/** @throws InputError for a node and a message of which none names a command that there is. */
function unusable(spec: NodeCommands, name: unknown): never {
  const context = { field: 'command' };
  if (name === undefined) throw new InputError('CTI_INPUT_MISSING', 'command is required', { context });
  if (typeof name !== 'string') {
    throw new InputError('CTI_INPUT_TYPE', 'command must be a text', { context });
  }
  throw new InputError('CTI_INPUT_VALUE', `command must be one of ${spec.commands.join(', ')}`, { context });
}

/** The value of a field, or a promise of it. */
function fieldValue(
  name: FieldName,
  field: CommandField,
  settings: CommandSettings,
  source: Source,
  msg: NodeMessage,
  evaluate: Evaluate,
): unknown {
  const given = present(source.over[name]);
  if (given !== undefined && !(source.isResult && field.instruction === true)) return given;
  const choose = (set: unknown): unknown => present(set) ?? given ?? present(source.under[name]);
  const set = field.secret === true ? settings.secrets[name] : setting(name, field, settings, msg, evaluate);
  return set instanceof Promise ? set.then(choose) : choose(set);
}

/** What the node's own settings give for a field, or a promise of it. */
function setting(
  name: FieldName,
  field: CommandField,
  { properties }: CommandSettings,
  msg: NodeMessage,
  evaluate: Evaluate,
): unknown {
  const property = field.property ?? name;
  const stored = properties[property];
  if (typeof stored !== 'string' || stored === '') return stored;
  const storedType = properties[`${property}Type`];
  const type = typeof storedType === 'string' && storedType !== '' ? storedType : DEFAULT_TYPES[field.kind];
  const fail = (thrown: unknown): never => {
    const reason = reasonOf(thrown);
    throw new InputError('CTI_INPUT_VALUE', `${name}: ${reason}`, {
      context: { field: name },
      cause: thrown,
    });
  };
  try {
    const value = evaluate(stored, type, msg);
    if (value instanceof Promise) return value.then((late) => fromText(field, late)).catch(fail);
    return fromText(field, value);
  } catch (thrown) {
    return fail(thrown);
  }
}

/** JSONata throws plain objects, whose messages are those of errors. */
function reasonOf(thrown: unknown): string {
  const hasMessage = typeof thrown === 'object' && thrown !== null && 'message' in thrown;
  return String(hasMessage ? thrown.message : thrown);
}

/** How a stored text is read when no type was stored with it. */
const DEFAULT_TYPES = { text: 'str', integer: 'str', boolean: 'bool', object: 'json', any: 'str' } as const;

/** Environment variables hold texts only: the words of a boolean count as one, and the JSON of an object. */
function fromText(field: CommandField, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (field.kind === 'boolean' && value === 'true') return true;
  if (field.kind === 'boolean' && value === 'false') return false;
  return field.kind === 'object' && value !== '' ? (JSON.parse(value) as unknown) : value;
}

function readField(name: FieldName, field: CommandField, value: unknown): unknown {
  if (value === undefined || field.kind === 'any') return value;
  const source = { [name]: field.kind === 'text' ? plainText(field.list, value) : value };
  switch (field.kind) {
    case 'text':
      return optionalText(source, name);
    case 'integer':
      return optionalInteger(source, name, { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
    case 'boolean':
      return optionalBoolean(source, name);
    case 'object':
      return optionalObject(source, name);
  }
}

/** An event's connection id belongs to its subject device: it is wrong for any other that the node names. */
function dropForeignConnectionId(parameters: Record<string, unknown>, { event, over }: Source): void {
  const device = parameters['device'];
  if (event === undefined || device === undefined || parameters['connectionId'] !== over['connectionId'])
    return;
  if (device !== subjectOf(event)['device']) delete parameters['connectionId'];
}

function present(value: unknown): unknown {
  return value === null || value === '' ? undefined : value;
}
