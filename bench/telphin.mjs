/**
 * Telphin's webhook in a running Node-RED, from the HTTP request to the events at a node behind `cti-event-in`,
 * beside what one would build of core nodes: `http in`, a function that reads the same fields, `http response`.
 * Node-RED is a process of its own; this one is Telphin, and sends each call's three requests over kept connections.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { telphinSimulator } from '../dist/lib/systems/telphin/sim/index.js';
import { processorMs, row } from './measure.mjs';

const ROUNDS = 7;
const CALLS = 400;
const CALLS_AT_ONCE = 16;
const REQUESTS_OF_CALL = 3;
/** began, delivered, established, connectionCleared, cleared and ended. */
const EVENTS_OF_CALL = 6;
const SECRET = 'a-secret-of-this-bench';
const CREDENTIALS = {
  pbx: { clientId: 'simulator', clientSecret: 'simulator-secret', webhookSecret: SECRET },
};

/** The function node: the fields of the event that the package makes, from the form that `http in` has parsed. */
const FUNCTION = `
const form = msg.payload;
const TYPES = { 'dial-in': 'call.delivered', answer: 'call.established', hangup: 'call.connectionCleared' };
const number = (text) => (text === undefined || text === '' ? undefined : Number(text));
const device = (number) => (number ? { number } : undefined);
const time = new Date(number(form.EventTime) / 1000).toISOString();
const event = {
  type: TYPES[form.EventType],
  time,
  receivedAt: new Date().toISOString(),
  callId: form.CallID,
  globalCallId: form.CallAPIID,
  connectionId: form.SubCallID,
  subjectDevice: { ...device(form.CalledExtension), kind: 'station' },
  callingDevice: { ...device(form.CallerIDNum), name: form.CallerIDName, kind: 'external' },
  calledDevice: { ...device(form.CalledNumber), kind: 'external' },
  dialedNumber: form.CalledNumber,
  did: form.CalledDID,
  direction: form.CallFlow === 'IN' ? 'inbound' : 'outbound',
  details: {
    callStatus: form.CallStatus,
    callFlow: form.CallFlow,
    callApiId: form.CallAPIID,
    calledExtension: form.CalledExtension,
    calledExtensionId: number(form.CalledExtensionID),
    eventTimeMs: number(form.EventTime) / 1000,
  },
};
if (form.Duration !== undefined) event.durationMs = number(form.Duration) / 1000;
if (form.RecID !== undefined) event.recordingId = form.RecID;
msg.payload = 'OK';
return [msg, { topic: event.type, payload: event }];
`;

const flows = (apiBaseUrl) => [
  { id: 'tab', type: 'tab', label: 'bench' },
  {
    id: 'pbx',
    type: 'cti-connection',
    name: 'cloud',
    system: 'telphin',
    simulator: false,
    telphinApiBaseUrl: apiBaseUrl,
    telphinApiPrefix: '',
    telphinExtensions: 'all',
    telphinCallEndSettleMs: '50',
    telphinKeepSubscriptions: 'false',
  },
  { id: 'events', type: 'cti-event-in', z: 'tab', x: 0, y: 0, connection: 'pbx', wires: [['ours']] },
  { id: 'ours', type: 'bench-sink', z: 'tab', x: 0, y: 0, wires: [] },
  { id: 'in', type: 'http in', z: 'tab', x: 0, y: 0, url: '/core', method: 'post', wires: [['function']] },
  {
    id: 'function',
    type: 'function',
    z: 'tab',
    x: 0,
    y: 0,
    func: FUNCTION,
    outputs: 2,
    libs: [],
    wires: [['answer'], ['core']],
  },
  { id: 'answer', type: 'http response', z: 'tab', x: 0, y: 0, statusCode: '200', headers: {}, wires: [] },
  { id: 'core', type: 'bench-sink', z: 'tab', x: 0, y: 0, wires: [] },
];

// ---- the Node-RED process ----

/** Counts the messages of each sink, and tells when as many as expected have come. */
class Sinks {
  #expected = new Map();

  take(id, { topic }) {
    if (!topic.startsWith('call.')) return;
    const expected = this.#expected.get(id);
    expected.left -= 1;
    if (expected.left === 0) expected.done();
  }

  expect(id, left) {
    return new Promise((done) => this.#expected.set(id, { left, done }));
  }
}

async function runNodeRed(apiBaseUrl) {
  const require = createRequire(import.meta.url);
  const RED = require('node-red');
  const express = createRequire(require.resolve('node-red'))('express');
  const userDir = mkdtempSync(path.join(os.tmpdir(), 'node-red-cti-bench-'));
  process.on('exit', () => rmSync(userDir, { recursive: true, force: true }));
  const link = path.join(userDir, 'node_modules', require('../package.json').name);
  mkdirSync(path.dirname(link), { recursive: true });
  symlinkSync(fileURLToPath(new URL('..', import.meta.url)), link, 'junction');

  const app = express();
  const server = http.createServer(app);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  RED.init(server, {
    userDir,
    credentialSecret: 'bench',
    httpAdminRoot: false,
    httpNodeRoot: '/',
    telemetry: { enabled: false, updateNotification: false },
    logging: { console: { level: 'off' } },
  });
  app.use('/', RED.httpNode);
  const started = once(RED.events, 'flows:started');
  await RED.start();
  // Setting flows before the (empty) stored ones have been loaded would lose the credentials.
  await started;

  const sinks = new Sinks();
  RED.nodes.registerType('bench', 'bench-sink', function (def) {
    RED.nodes.createNode(this, def);
    this.on('input', (msg, _send, done) => {
      if (msg.topic === 'link.up') process.send({ port: server.address().port });
      sinks.take(def.id, msg);
      done();
    });
  });
  let begin = 0;
  let reached;
  process.on('message', async ({ sink, count }) => {
    if (sink !== undefined) {
      begin = processorMs();
      reached = sinks.expect(sink, count);
      process.send({ ready: true });
    } else {
      await reached;
      process.send({ milliseconds: processorMs() - begin });
    }
  });
  process.on('disconnect', () => process.exit());
  await RED.runtime.flows.setFlows({
    flows: { flows: flows(apiBaseUrl), credentials: CREDENTIALS },
    deploymentType: 'full',
  });
}

// ---- Telphin's side ----

const agent = new http.Agent({ keepAlive: true, maxSockets: CALLS_AT_ONCE });

function post(url, form) {
  const body = new URLSearchParams(form).toString();
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
  };
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`${url}: ${response.statusCode}`)),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

let calls = 0;

/** An answered call from outside, as the document's tables have its fields. */
async function sendCall(url) {
  calls += 1;
  const begin = 1_416_558_389_331_234 + calls * 1_000_000;
  const common = {
    CallID: `C-${calls}`,
    SubCallID: `S-${calls}`,
    CallAPIID: `A-${calls}`,
    CallerIDNum: '+74951234567',
    CallerIDName: 'Иван Петров',
    CalledNumber: '84957654321',
    CalledDID: '84957654321',
    CalledExtension: '000*200@pbx.example.com',
    CalledExtensionID: '176',
    CallFlow: 'IN',
  };
  await post(url, { EventType: 'dial-in', ...common, CallStatus: 'CALLING', EventTime: String(begin) });
  await post(url, { EventType: 'answer', ...common, CallStatus: 'ANSWER', EventTime: String(begin + 4e6) });
  await post(url, {
    EventType: 'hangup',
    ...common,
    CallStatus: 'ANSWER',
    Duration: '30000000',
    RecID: `R-${calls}`,
    EventTime: String(begin + 34e6),
  });
}

async function ask(child, question) {
  child.send(question);
  const [answer] = await once(child, 'message');
  return answer;
}

/** Requests for each second of Node-RED's processor time. */
async function rate(child, url, sink, eventsOfCall) {
  await ask(child, { sink, count: CALLS * eventsOfCall });
  let left = CALLS;
  const caller = async () => {
    while (left > 0) {
      left -= 1;
      await sendCall(url);
    }
  };
  await Promise.all(Array.from({ length: CALLS_AT_ONCE }, caller));
  const { milliseconds } = await ask(child, {});
  return (CALLS * REQUESTS_OF_CALL * 1_000) / milliseconds;
}

export async function rows() {
  const simulator = await telphinSimulator.start({ port: 0 });
  const child = fork(fileURLToPath(import.meta.url), ['node-red', simulator.settings.options.apiBaseUrl]);
  try {
    const [{ port }] = await once(child, 'message');
    const origin = `http://127.0.0.1:${port}`;
    const ours = () => rate(child, `${origin}/cti/telphin/pbx/200/${SECRET}`, 'ours', EVENTS_OF_CALL);
    const core = () => rate(child, `${origin}/core`, 'core', REQUESTS_OF_CALL);
    for (let i = 0; i < 3; i += 1) {
      await ours();
      await core();
    }
    const subjectRates = [];
    const besideRates = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      if (round % 2 === 0) subjectRates.push(await ours());
      besideRates.push(await core());
      if (round % 2 === 1) subjectRates.push(await ours());
    }
    return [
      row({
        id: 'telphin-webhook',
        subject: 'cti-event-in, Telphin webhooks over HTTP',
        beside: 'http in, function and http response of Node-RED',
        atLeast: 1,
        runs: { subject: subjectRates, beside: besideRates },
      }),
    ];
  } finally {
    agent.destroy();
    const exited = once(child, 'exit');
    child.disconnect();
    await exited;
    await simulator.stop();
  }
}

if (process.argv[2] === 'node-red' && process.send !== undefined) await runNodeRed(process.argv[3]);
