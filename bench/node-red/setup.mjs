/** A Node-RED and a phone system for a bench, and the nodes that its flows are made of. */
import { fileURLToPath } from 'node:url';
import { CTI_EVENT_TYPES } from '../../dist/lib/core/events.js';
import { Child } from './child.mjs';
import { createParser } from './function-parser.mjs';

const fileOf = (name) => fileURLToPath(new URL(name, import.meta.url));
const TAB = { id: 'tab', type: 'tab', label: 'Bench' };
/** All but those of the connection itself, which come when they come. */
const EVENT_TYPES = CTI_EVENT_TYPES.filter((type) => !type.startsWith('link.'));
const HOST = '127.0.0.1';

/** Runs `work` with a phone system (see source.mjs) and a Node-RED (see runtime.mjs), and ends both. */
export async function withNodeRed(work) {
  const source = new Child(fileOf('source.mjs'));
  const runtime = new Child(fileOf('runtime.mjs'));
  try {
    return await work({ source, runtime });
  } finally {
    await Promise.all([source.stop(), runtime.stop()]);
  }
}

/** Starts Node-RED with nodes on one tab. */
export function deploy(runtime, nodes) {
  return runtime.call('start', [TAB, ...nodes.map((node) => ({ z: TAB.id, ...node }))]);
}

/** A connection to a Unified CCX server that has events and nothing else. */
export const connection = (id, port) => ({
  id,
  z: '',
  type: 'cti-connection',
  name: 'Bench',
  system: 'uccx',
  host: HOST,
  port: String(port),
  uccxConfiguration: false,
  uccxTeams: false,
});

export const sink = (id) => ({ id, type: 'bench-sink', wires: [] });

export const source = (id, wire) => ({ id, type: 'bench-source', wires: [[wire]] });

export const eventIn = (id, connectionId, wires, settings = {}) => ({
  id,
  type: 'cti-event-in',
  connection: connectionId,
  types: EVENT_TYPES,
  wires: [wires],
  ...settings,
});

export const tcpIn = (id, port, wire) => ({
  id,
  type: 'tcp in',
  server: 'client',
  host: HOST,
  port: String(port),
  datamode: 'stream',
  datatype: 'buffer',
  newline: '',
  topic: '',
  wires: [[wire]],
});

/**
 * A function node with the hand-written parser, which sends a message for each event. Node-RED clones what such a node
 * sends, unless it is told not to.
 */
export const parserFunction = (id, connectionId, wire, { clone = true } = {}) => ({
  id,
  type: 'function',
  outputs: 1,
  initialize: `context.set('parse', (${createParser})({ id: '${connectionId}', name: 'Bench' }));`,
  func: `context.get('parse')(msg.payload, (event) => {
    const cti = { connection: '${connectionId}', system: 'uccx' };
    node.send({ topic: event.type, payload: event, cti }${clone ? '' : ', false'});
  });`,
  wires: [[wire]],
});

/** Lets the source send what it has prepared; gives what the sink tells when all has come, and when it began. */
export async function flood({ source: from, runtime }, server, sinkId, count, kept = 'nothing') {
  await runtime.call('expect', sinkId, count, kept);
  const begin = await from.call('flood', server);
  return { begin, ...(await runtime.call('reached', sinkId)) };
}
