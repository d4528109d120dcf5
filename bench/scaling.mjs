/**
 * Measures the scale-out of docs/scaling.md with its own parts: one Node-RED with the example "connection owner", a
 * real Mosquitto, and 1, 2 and 4 Node-REDs with the example "worker". A scripted Unified CCX server sends queued
 * calls at once, fewer than the owner's connection would drop; what counts is the time until the last event has come
 * out of the last worker. Then it sends calls at a steady rate, to see how old events are when they come out.
 *
 * `node bench/scaling.mjs [--calls N] [--workers 1,2,4]` after `npm run build`. Prints a table; no target is set.
 */
import { readFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { createViteServer } from 'vitest/node';

const { values } = parseArgs({
  options: { calls: { type: 'string', default: '400' }, workers: { type: 'string', default: '1,2,4' } },
});
const CALLS = Number(values.calls);
const WORKERS = values.workers.split(',').map(Number);
const PACED_EVENTS_PER_SECOND = 500;
const PACED_SECONDS = 5;
const ROUNDS = 5;
const TOPICS = { plain: 'cti/ccx/event/#', shared: '$share/bench/cti/ccx/event/#' };
const TIMEOUT_MS = 60_000;
/** A broker that keeps everything for a worker that is slower than the owner. */
const BROKER = ['max_queued_messages 0', 'max_inflight_messages 1000'];

const vite = await createViteServer({
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  appType: 'custom',
});
/** The tests' own server processes serve the measurement, too. */
const load = (name) => vite.ssrLoadModule(`/test/${name}.ts`);
const { Mosquitto, onBroker } = await load('support/mosquitto');
const { MqttClient } = await load('support/mqtt-client');
const { NodeRed } = await load('support/node-red');
const { ScriptedUccx } = await load('support/scripted-uccx');
const { octetsOf } = await load('support/uccx-octets');
const { UCCX_FLOWS, flowMessage } = await load('vectors/uccx-flows');
const { until } = await load('support/until');

const example = (name) =>
  JSON.parse(readFileSync(new URL(`../examples/${name}.json`, import.meta.url), 'utf8'));

/** The documented queued call of the guide's chapter 11, as another call. */
const QUEUED = UCCX_FLOWS.find(({ id }) => id === 'queued').messages.map(flowMessage);
const PRINTED_CALL_ID = QUEUED[0].CallID;
let callId = 0;
function callOctets() {
  callId += 1;
  const renumbered = (fields) =>
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, value === PRINTED_CALL_ID ? callId : value]),
    );
  return Buffer.concat(QUEUED.map(({ type, ...fields }) => octetsOf(type, renumbered(fields))));
}

/** Counts what comes out of a worker; `late` is how old each event was, in milliseconds. */
const COUNT = `
const seen = context.get('seen') ?? { late: [] };
if (msg.req === undefined) {
    seen.last = Date.now();
    seen.late.push(seen.last - Date.parse(msg.payload.receivedAt));
    context.set('seen', seen);
    return null;
}
if (msg.payload.forget) context.set('seen', undefined);
msg.payload = seen;
return msg;`;

function ownerFlow(port) {
  return example('28-mqtt-connection-owner').map((node) =>
    node.type === 'cti-connection'
      ? { ...node, simulator: false, host: '127.0.0.1', port: String(port) }
      : node,
  );
}

/** The worker's flow with a counter in place of its debug nodes; the counter is asked over HTTP. */
function workerFlow(topic) {
  const flow = example('29-mqtt-worker').filter(
    ({ type, name }) => type !== 'debug' && name !== 'ended calls, shared',
  );
  const source = flow.find(({ name }) => name === 'every event');
  const place = { z: source.z, x: 0, y: 0 };
  return [
    ...flow.map((node) => (node === source ? counted(node, topic) : node)),
    { ...place, id: 'count', type: 'function', func: COUNT, outputs: 1, wires: [['answer']] },
    { ...place, id: 'ask', type: 'http in', url: '/seen', method: 'get', wires: [['count']] },
    { ...place, id: 'answer', type: 'http response', wires: [] },
  ];
}

function counted(node, topic) {
  return { ...node, env: [{ name: 'CTI_EVENTS', value: topic, type: 'str' }], wires: [['count']] };
}

async function seenBy(worker) {
  return JSON.parse((await worker.httpGet('/seen')).body);
}

const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);

/** Waits until all workers together have seen so many events; what each of them has seen. */
async function allSeen(workers, expected) {
  let seen = [];
  const count = () => sum(seen.map(({ late }) => late.length));
  await until(
    `${expected} events have come out`,
    async () => {
      seen = await Promise.all(workers.map(seenBy));
      return count() >= expected;
    },
    { timeoutMs: TIMEOUT_MS, intervalMs: 100, details: () => `${count()} have.` },
  );
  return seen;
}

async function forget(workers) {
  await Promise.all(workers.map((worker) => worker.httpGet('/seen?forget=1')));
}

/** How many events one call gives, and how many octets they have; the first call tells more than the others. */
async function measureCall(server, port) {
  const listener = await MqttClient.connect(port, 'cti/ccx/event/#');
  try {
    const first = await sendCall(server, listener);
    const messages = (await sendCall(server, listener)).slice(first.length);
    const octets = messages.map(({ topic, payload }) => topic.length + JSON.stringify(payload).length);
    return { events: messages.length, octets: Math.round(sum(octets) / octets.length) };
  } finally {
    await listener.close();
  }
}

/** Sends a call and waits until nothing more comes of it; everything that has come so far. */
async function sendCall(server, { messages }) {
  const before = messages.length;
  let last = before;
  server.send(callOctets());
  await until(
    'the events of one call have come',
    () => {
      const isSteady = messages.length > before && messages.length === last;
      last = messages.length;
      return isSteady;
    },
    { intervalMs: 500 },
  );
  return [...messages];
}

/** All at once: how many events a second come through, in the round that other work disturbed least. */
async function burst(server, workers, eventsPerCall, copies) {
  const rates = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await forget(workers);
    const octets = Buffer.concat(Array.from({ length: CALLS }, callOctets));
    const begin = Date.now();
    server.send(octets);
    const seen = await allSeen(workers, CALLS * eventsPerCall * copies);
    rates.push((CALLS * eventsPerCall * 1000) / (Math.max(...seen.map(({ last }) => last)) - begin));
  }
  const published = Math.round(Math.max(...rates));
  return { published, delivered: published * copies };
}

/** At a steady rate: how old the events are when they come out. */
async function paced(server, workers, eventsPerCall, copies) {
  await forget(workers);
  const calls = Math.round((PACED_EVENTS_PER_SECOND * PACED_SECONDS) / eventsPerCall);
  for (let call = 0; call < calls; call += 1) {
    server.send(callOctets());
    await new Promise((resolve) => setTimeout(resolve, (eventsPerCall * 1000) / PACED_EVENTS_PER_SECOND));
  }
  const seen = await allSeen(workers, calls * eventsPerCall * copies);
  const late = seen.flatMap((each) => each.late).sort((a, b) => a - b);
  return { median: late[Math.floor(late.length / 2)], p99: late[Math.floor(late.length * 0.99)] };
}

const server = await ScriptedUccx.start();
const broker = await Mosquitto.start(BROKER);
const started = [];
const start = async (flows, credentials) => {
  const nodeRed = await NodeRed.start({ flows: onBroker(flows, broker), credentials });
  started.push(nodeRed);
  return nodeRed;
};
try {
  const workers = [];
  for (let count = 0; count < Math.max(...WORKERS); count += 1) workers.push(await start([]));
  const flow = ownerFlow(server.port);
  const { id } = flow.find(({ type }) => type === 'cti-connection');
  await start(flow, { [id]: { username: 'bench', password: 'bench' } });
  await until('the owner is connected', () => server.opened.length > 0);
  const call = await measureCall(server, broker.port);

  const rows = [];
  for (const [kind, topic] of Object.entries(TOPICS)) {
    for (const count of WORKERS) {
      const chosen = workers.slice(0, count);
      for (const worker of workers) {
        await worker.deploy(chosen.includes(worker) ? onBroker(workerFlow(topic), broker) : []);
      }
      const copies = kind === 'plain' ? count : 1;
      const { published, delivered } = await burst(server, chosen, call.events, copies);
      const { median, p99 } = await paced(server, chosen, call.events, copies);
      rows.push({
        subscription: kind,
        workers: count,
        'published/s': published,
        'delivered/s': delivered,
        [`ms at ${PACED_EVENTS_PER_SECOND}/s`]: median,
        'ms, 99 %': p99,
      });
    }
  }
  console.log(`${CALLS} calls of ${call.events} events each, ${call.octets} octets an event with its topic`);
  console.log(`Node.js ${process.version}, ${os.cpus().length} cores, load ${os.loadavg()[0].toFixed(1)}`);
  console.table(rows);
} finally {
  for (const nodeRed of started) await nodeRed.stop();
  await broker.stop();
  await server.stop();
  await vite.close();
}
