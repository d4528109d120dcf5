/** Turns the config node's properties into what drivers take. */
import type { ConnectionOptions as TlsConnectionOptions } from 'node:tls';
import type { Node, NodeAPI } from 'node-red';
import { ConfigError } from '../../lib/core/errors';
import type { ConnectionSettings } from '../../lib/core/system';
import type { ConnectionTarget, SimulatorChoice } from './connection-run';
import { sharedText } from './status';

/** The config node's properties, as the flow file or the form on screen has them. */
export type ConnectionDef = Readonly<Record<string, unknown>>;

export type Credentials = Readonly<Record<string, string | undefined>>;

/**
 * Reads where a connection leads. `node` is the deployed config node, whose environment counts; without one
 * the process's own does.
 * @throws ConfigError when a setting cannot work.
 */
export function readTarget(
  RED: NodeAPI,
  def: ConnectionDef,
  credentials: Credentials,
  node: Node | undefined,
): ConnectionTarget {
  const read = (name: string): unknown => withEnvironment(RED, def[name], node);
  const host = text(read('host'));
  const port = text(read('port'));
  const tls = readTls(RED, def['tls']);
  const maximumAgeMs = (number(RED, 'offlineQueueSeconds', read('offlineQueueSeconds')) ?? 0) * 1000;
  const settings: ConnectionSettings = {
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port }),
    ...(tls === undefined ? {} : { tls }),
    ...(maximumAgeMs > 0 ? { offlineQueue: { maximumAgeMs } } : {}),
    credentials,
    options: systemOptions(String(def['system']), def, read),
  };
  return {
    settings,
    ...(isOn(read('trace')) ? { trace: true } : {}),
    ...(isOn(read('simulator')) ? { simulator: readSimulator(RED, read) } : {}),
  };
}

/**
 * Replaces `${NAME}` by its value anywhere in a text; Node-RED itself does so where it is the whole property.
 * Without a node the environment of the process counts.
 */
export function withEnvironment(RED: NodeAPI, value: unknown, node: Node | undefined): unknown {
  if (typeof value !== 'string' || !/\$\{[^{}]+\}/.test(value)) return value;
  // Without a node the function looks into the process's environment, which its types do not say.
  return RED.util.evaluateNodeProperty(value, 'env', node as Node, {});
}

function readSimulator(RED: NodeAPI, read: (name: string) => unknown): SimulatorChoice {
  const ratePerMinute = number(RED, 'rate', read('rate'));
  const scenario = read('scenario');
  return {
    ...(typeof scenario === 'string' ? { scenario: scenario.trim() } : {}),
    ...(ratePerMinute === undefined ? {} : { ratePerMinute }),
  };
}

/**
 * The properties whose names begin with the system's, without that beginning: `uccxMode` is `mode`. What is
 * empty or `auto` is left to the system.
 */
function systemOptions(
  system: string,
  def: ConnectionDef,
  read: (name: string) => unknown,
): Readonly<Record<string, unknown>> {
  const options: Record<string, unknown> = {};
  for (const property of Object.keys(def)) {
    const name = property.slice(system.length);
    if (!property.startsWith(system) || !/^[A-Z]/.test(name)) continue;
    const value = read(property);
    if (value === '' || value === 'auto' || value === null || value === undefined) continue;
    options[name.charAt(0).toLowerCase() + name.slice(1)] = value;
  }
  return options;
}

/** Node-RED's own `tls-config` node. */
interface TlsNode extends Node {
  readonly valid?: boolean;
  addTLSOptions(options: TlsConnectionOptions): TlsConnectionOptions;
}

/** A TLS setting that is chosen but unusable must not end in a connection without TLS. */
function readTls(RED: NodeAPI, id: unknown): TlsConnectionOptions | undefined {
  if (typeof id !== 'string' || id === '' || id === '_ADD_') return undefined;
  const node = RED.nodes.getNode(id) as Node | null;
  if (node === null || !isTlsNode(node) || node.valid === false) {
    throw new ConfigError(sharedText(RED, 'error.tls'), { context: { field: 'tls' } });
  }
  return node.addTLSOptions({});
}

function isTlsNode(node: Node): node is TlsNode {
  return 'addTLSOptions' in node;
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function number(RED: NodeAPI, field: string, value: unknown): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const read = Number(value);
  if (Number.isFinite(read) && read >= 0) return read;
  throw new ConfigError(sharedText(RED, 'error.number', { field }), { context: { field } });
}

/** Whether a switch is on; variables hold its value as a text. */
export function isOn(value: unknown): boolean {
  return value === true || value === 'true';
}

/** The credentials that no log line may show: all but the names. */
export function secretsOf(credentials: Credentials): (string | undefined)[] {
  return Object.entries(credentials)
    .filter(([name]) => name !== 'username' && name !== 'clientId')
    .map(([, value]) => value);
}
