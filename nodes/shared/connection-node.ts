import type { Node, NodeAPI } from 'node-red';
import { ConfigError } from '../../lib/core/errors';
import type { ControlledConnection } from './connection';
import { sharedText } from './status';

/** The deployed config node. */
export interface ConnectionNode extends Node<Record<string, string>> {
  readonly connection: ControlledConnection;
}

/** Gives the connection that a palette node names; undefined when it is missing or of another type. */
export function findConnection(RED: NodeAPI, id: unknown): ControlledConnection | undefined {
  // Node-RED gives null for what is not deployed, whatever its types say.
  const node: Node | null = typeof id === 'string' && id !== '' ? RED.nodes.getNode(id) : null;
  return node !== null && isConnectionNode(node) ? node.connection : undefined;
}

function isConnectionNode(node: Node): node is ConnectionNode {
  return node.type === 'cti-connection' && 'connection' in node;
}

/** The error of a node that has no connection to work with. */
export function noConnectionError(RED: NodeAPI): ConfigError {
  return new ConfigError(sharedText(RED, 'error.no-connection'), { context: { field: 'connection' } });
}
