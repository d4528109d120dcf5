/** A Node-RED of the benches, in a process of its own, with a node that sends and nodes that count. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { microseconds, serve } from './child.mjs';
import { askSocket, medianTime } from './round-trips.mjs';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));
const { name: packageName } = require('../../package.json');
const RED = require('node-red');

const userDir = mkdtempSync(path.join(os.tmpdir(), 'node-red-cti-bench-'));
process.on('exit', () => rmSync(userDir, { recursive: true, force: true }));

const sinks = new Map();
const sources = new Map();

function processorSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Takes messages, and says when all of those that are expected have come. */
class Sink {
  /** Gets each message while nothing is counted. */
  onMessage = () => undefined;
  #left = 0;
  #take = () => 1;
  #finish;
  #reached;

  input(msg) {
    if (this.#left <= 0) {
      this.onMessage();
      return;
    }
    this.#left -= this.#take(msg);
    if (this.#left <= 0) this.#finish();
  }

  /** `kept`: `nothing`, the `times` of the messages, the `messages` themselves; or of octets the times and how many. */
  expect(count, kept) {
    const times = [];
    const messages = [];
    const octets = [];
    const ways = {
      nothing: () => 1,
      times: () => {
        times.push(microseconds());
        return 1;
      },
      messages: (msg) => {
        messages.push(msg);
        return 1;
      },
      octets: ({ payload }) => {
        times.push(microseconds());
        octets.push((octets.at(-1) ?? 0) + payload.length);
        return payload.length;
      },
    };
    this.#take = ways[kept];
    this.#left = count;
    const begin = processorSeconds();
    this.#reached = new Promise((resolve) => {
      this.#finish = () => {
        resolve({
          at: microseconds(),
          processorSeconds: processorSeconds() - begin,
          times,
          messages,
          octets,
        });
      };
    });
  }

  get reached() {
    return this.#reached;
  }
}

const flowsStarted = () => new Promise((resolve) => RED.events.once('flows:started', resolve));

function registerNodes() {
  RED.nodes.registerType('bench', 'bench-sink', function (def) {
    RED.nodes.createNode(this, def);
    const sink = new Sink();
    sinks.set(def.id, sink);
    this.on('input', (msg, _send, done) => {
      sink.input(msg);
      done();
    });
  });
  RED.nodes.registerType('bench', 'bench-source', function (def) {
    RED.nodes.createNode(this, def);
    sources.set(def.id, { node: this, messages: [] });
  });
}

serve({
  /** Starts Node-RED with the package installed, and with these flows. */
  async start(flows) {
    const link = path.join(userDir, 'node_modules', packageName);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(root, link, 'junction');
    const server = http.createServer();
    RED.init(server, {
      userDir,
      credentialSecret: 'bench',
      httpAdminRoot: false,
      httpNodeRoot: false,
      telemetry: { enabled: false, updateNotification: false },
      logging: { console: { level: process.env.BENCH_LOG ?? 'off' } },
    });
    const begun = flowsStarted();
    await RED.start();
    await begun;
    registerNodes();
    const started = flowsStarted();
    await RED.runtime.flows.setFlows({ flows: { flows }, deploymentType: 'full' });
    await started;
  },
  /** How much a sink expects from now on, and what it keeps of it. */
  expect(id, count, kept = 'nothing') {
    sinks.get(id).expect(count, kept);
  },
  /** Waits for what was expected. */
  reached: (id) => sinks.get(id).reached,
  /** Makes copies of messages ready that a source is to send. */
  prepare(id, messages, count) {
    sources.get(id).messages = Array.from({ length: count }, (_, index) =>
      structuredClone(messages[index % messages.length]),
    );
  },
  /** Sends what is prepared, so many at a time; gives the time at which it began. */
  flood(id, atATime) {
    const { node, messages } = sources.get(id);
    const at = microseconds();
    let sent = 0;
    const send = () => {
      for (const message of messages.slice(sent, (sent += atATime))) node.send(message);
      if (sent < messages.length) setImmediate(send);
    };
    send();
    return at;
  },
  /** The median time from a message of a source to the answer at a sink, one after the other, in microseconds. */
  async askNode(sourceId, sinkId, count) {
    const sink = sinks.get(sinkId);
    const { node } = sources.get(sourceId);
    return medianTime(count, (resolve) => {
      sink.onMessage = resolve;
      node.send({ payload: {} });
    });
  },
  askSocket,
  /** Octets of the heap in use. */
  async heap() {
    // A second collection frees what finalizers of the first one held.
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 50));
    globalThis.gc();
    return process.memoryUsage().heapUsed;
  },
});
