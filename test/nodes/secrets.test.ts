/** Passwords, tokens and webhook secrets stay in Node-RED's credentials, whatever happens with a connection. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLogger } from '../../lib/core/logger';
import { systemClock } from '../../lib/core/clock';
import { CTI_SYSTEMS, type CtiSystem } from '../../lib/core/events';
import { mtcti3 } from '../../lib/systems/mtcti3';
import { devlink3 } from '../../lib/systems/devlink3';
import { TelphinSimulatorServer } from '../../lib/systems/telphin/sim/server';
import { AcceptingDevlink3 } from '../support/accepting-devlink3';
import { Mtcti3Stub } from '../support/mtcti3-stub';
import { NodeRed, type Credentials, type FlowNode } from '../support/node-red';
import { ScriptedUccx } from '../support/scripted-uccx';
import { formOf } from '../support/telphin';
import { until } from '../support/until';

const ADMIN = { username: 'admin', password: 'password of the admin', permissions: '*' };

/** Secrets that occur nowhere else, so that every occurrence is a leak. */
const secretOf = (system: CtiSystem, which: string): string => `Canary-${system}-${which}-8f31`;
const TELPHIN_SECRET = 'simulator-secret';
const AGENT_PASSWORD = 'Canary-agent-8f31';
/** Message id of the guide's table of agent messages. */
const SET_AGENT_STATE_REQ = 38;

let uccx: ScriptedUccx;
let stub: Mtcti3Stub;
let accepting: AcceptingDevlink3;
let telphin: TelphinSimulatorServer;
const tokens: string[] = [];
const simulators: { stop(): Promise<void> }[] = [];
let nodeRed: NodeRed;
let flows: FlowNode[];
let credentials: Credentials;

/** The settings of each system that lead to a server which accepts, or to one which refuses. */
interface Target {
  readonly id: string;
  readonly system: CtiSystem;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly credentials: Readonly<Record<string, string>>;
}
let targets: readonly Target[];

async function startServers(): Promise<void> {
  uccx = await ScriptedUccx.start();
  stub = await Mtcti3Stub.start();
  accepting = await AcceptingDevlink3.start();
  telphin = new TelphinSimulatorServer(systemClock, silentLogger);
  await telphin.listen(0);
  const { gate } = telphin;
  const issue = gate.issueToken.bind(gate);
  gate.issueToken = (form) => {
    const answer = issue(form);
    tokens.push(String(answer['access_token']));
    return answer;
  };
}

async function refusing(system: typeof mtcti3): Promise<number> {
  const simulator = await (await system.loadSimulator()).start({ port: 0 });
  simulators.push(simulator);
  return Number(simulator.settings.port);
}

async function makeTargets(): Promise<readonly Target[]> {
  const login = (system: CtiSystem, which: string): Record<string, string> => ({
    username: 'service',
    password: secretOf(system, which),
  });
  const target = (system: CtiSystem, which: string, properties: object, secrets: object): Target => ({
    id: `${system}-${which}`,
    system,
    properties: { ...properties },
    credentials: { ...secrets },
  });
  const onPort = (port: number): object => ({ host: '127.0.0.1', port: String(port) });
  const cloud = { telphinApiBaseUrl: telphin.origin, telphinPublicUrl: nodeRedUrlUnknown };
  return [
    target(
      'uccx',
      'right',
      { ...onPort(uccx.port), uccxConfiguration: false, uccxTeams: false },
      login('uccx', 'right'),
    ),
    target(
      'uccx',
      'wrong',
      { ...onPort(uccx.port), uccxMode: 'agent', uccxAgentId: '1' },
      login('uccx', 'wrong'),
    ),
    target('mtcti3', 'right', { ...onPort(stub.port), tls: 'tls' }, login('mtcti3', 'right')),
    target('mtcti3', 'wrong', { ...onPort(await refusing(mtcti3)), tls: 'tls' }, login('mtcti3', 'wrong')),
    target('devlink3', 'right', onPort(accepting.port), login('devlink3', 'right')),
    target('devlink3', 'wrong', onPort(await refusing(devlink3)), login('devlink3', 'wrong')),
    target('telphin', 'right', cloud, {
      clientId: 'simulator',
      clientSecret: TELPHIN_SECRET,
      webhookSecret: secretOf('telphin', 'webhook'),
    }),
    target('telphin', 'wrong', cloud, { clientId: 'simulator', clientSecret: secretOf('telphin', 'wrong') }),
  ];
}
/** The simulated Telphin calls nobody in this test. */
const nodeRedUrlUnknown = 'http://127.0.0.1:9/webhooks';

function makeFlows(): FlowNode[] {
  const nodes: FlowNode[] = [
    { id: 'tab', type: 'tab', label: 'secrets' },
    {
      id: 'tls',
      type: 'tls-config',
      name: 'any certificate',
      ...{
        cert: '',
        key: '',
        ca: '',
        certname: '',
        keyname: '',
        caname: '',
        servername: '',
        alpnprotocol: '',
      },
      verifyservercert: false,
    },
    { id: 'out', type: 'debug', z: 'tab', active: true, tosidebar: true, complete: 'true', wires: [] },
    { id: 'catch', type: 'catch', z: 'tab', scope: null, wires: [['out']] },
    { id: 'states', type: 'status', z: 'tab', scope: null, wires: [['out']] },
  ];
  for (const { id, system, properties } of targets) {
    nodes.push(
      {
        ...{ id, type: 'cti-connection', name: `to ${id}`, system, simulator: false, trace: true },
        ...properties,
      },
      {
        ...{ id: `in-${id}`, type: 'cti-event-in', z: 'tab', connection: id, wires: [['out']] },
        ...{ raw: true, sendStatus: true },
      },
      {
        id: `query-${id}`,
        type: 'cti-query',
        z: 'tab',
        connection: id,
        query: 'queryStatus',
        wires: [['out']],
      },
      {
        id: `ask-${id}`,
        type: 'inject',
        z: 'tab',
        props: [{ p: 'payload' }],
        payload: '{}',
        payloadType: 'json',
        wires: [[`query-${id}`]],
      },
    );
  }
  nodes.push(
    { id: 'play', type: 'cti-connection', name: 'played', system: 'uccx', simulator: true, trace: true },
    {
      id: 'in-play',
      type: 'cti-event-in',
      z: 'tab',
      connection: 'play',
      types: ['link.up'],
      wires: [['out']],
    },
    {
      ...{ id: 'login', type: 'cti-set-agent-state', z: 'tab', connection: 'uccx-right', wires: [['out']] },
      ...{ state: 'login', agent: 'agt2001', device: '2001' },
    },
    {
      ...{ id: 'log-in', type: 'inject', z: 'tab', props: [{ p: 'payload' }], payload: '{}' },
      ...{ payloadType: 'json', wires: [['login']] },
    },
  );
  return nodes;
}

/** A webhook as Telphin sends it, with the secret of the connection or another one. */
async function callWebhook(secret: string): Promise<number> {
  const response = await fetch(`${nodeRed.url}/cti/telphin/telphin-right/175/${secret}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: formOf({ EventType: 'dial-in', CallID: 'call-1', SubCallID: '1', EventTime: '1416558389331234' }),
  });
  await response.text();
  return response.status;
}

beforeAll(async () => {
  await startServers();
  targets = await makeTargets();
  flows = makeFlows();
  credentials = Object.fromEntries(targets.map((target) => [target.id, target.credentials]));
  credentials = { ...credentials, login: { password: AGENT_PASSWORD } };
  nodeRed = await NodeRed.start({
    users: [ADMIN],
    flows,
    credentials,
    settings: { logging: { console: { level: 'trace', metrics: false, audit: false } } },
  });
  for (const system of CTI_SYSTEMS) {
    await nodeRed.status(`in-${system}-right`, ({ fill }) => fill === 'green');
  }
  for (const system of ['mtcti3', 'devlink3', 'telphin'] as const) {
    await nodeRed.status(`in-${system}-wrong`, ({ fill }) => fill === 'red');
  }
  await nodeRed.status('in-play', ({ fill }) => fill === 'green');
  await nodeRed.inject('log-in');
  await until('the login is sent', () => uccx.received.includes(SET_AGENT_STATE_REQ));
  expect(await callWebhook(secretOf('telphin', 'webhook'))).toBe(200);
  expect(await callWebhook('guessed')).toBe(404);
});

afterAll(async () => {
  await nodeRed.stop();
  await Promise.all([uccx.stop(), stub.stop(), accepting.stop(), telphin.stop()]);
  for (const simulator of simulators) await simulator.stop();
});

/** Every secret that must not be seen, with the forms in which protocols carry it. */
function secrets(): string[] {
  const plain = targets.flatMap(({ credentials: { password, clientSecret, webhookSecret } }) =>
    [password, clientSecret, webhookSecret].filter((secret) => secret !== undefined),
  );
  plain.push(AGENT_PASSWORD);
  const basic = plain.map((secret) => Buffer.from(`service:${secret}`).toString('base64'));
  const hex = plain.map((secret) => Buffer.from(secret).toString('hex'));
  return [...plain, ...basic, ...hex, ...tokens];
}

function leaksIn(text: string): string[] {
  return secrets().filter((secret) => text.includes(secret));
}

async function bodyOf(resource: string, body?: object): Promise<string> {
  const post = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  const response = await nodeRed.fetch(resource, body === undefined ? {} : post);
  return `${JSON.stringify([...response.headers])} ${await response.text()}`;
}

describe('a secret', () => {
  it('reaches the system that it is for, so that this test would see it', () => {
    expect(stub.handshakes[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from(`service:${secretOf('mtcti3', 'right')}`).toString('base64')}`,
    );
    expect(uccx.opened.length).toBeGreaterThan(0);
    expect(accepting.received.length).toBeGreaterThan(0);
    expect(tokens.length).toBeGreaterThan(0);
  });

  it('is in no flow file, in no export, and encrypted on disk', async () => {
    expect(leaksIn(await bodyOf('/flows'))).toEqual([]);
    expect(leaksIn(await bodyOf('/flow/tab'))).toEqual([]);
    for (const file of ['flows.json', 'flows_cred.json']) {
      expect(leaksIn(readFileSync(path.join(nodeRed.userDir, file), 'utf8')), file).toEqual([]);
    }
  });

  it('is in no message, no error, no status and no log line at trace level', async () => {
    for (const { id } of targets) await nodeRed.inject(`ask-${id}`);
    await until('all queries are answered', () => {
      const answers = nodeRed.debugMessages.filter((message) =>
        JSON.stringify(message).includes('queryStatus'),
      );
      return answers.length >= targets.length;
    });
    expect(leaksIn(JSON.stringify(nodeRed.debugMessages))).toEqual([]);
    expect(leaksIn(JSON.stringify(targets.map(({ id }) => nodeRed.statuses(`in-${id}`))))).toEqual([]);
    expect(leaksIn(nodeRed.log.join('\n'))).toEqual([]);
  });

  it.each([
    ['uccx-right', /sent OPEN_REQ \{.*"ClientID":"service","ClientPassword":"\*\*\*"/],
    ['uccx-right', /received OPEN_CONF \{.*"ServicesGranted":\d+/],
    ['uccx-right', /sent SET_AGENT_STATE_REQ \{.*"AgentPassword":"\*\*\*"/],
    ['mtcti3-right', /sent subscribe \{"subscribe":\{.*"lines":\{/],
    ['mtcti3-right', /received (?:response|notify) \{/],
    ['devlink3-right', /sent authenticateRequest \{.*"username":"service"/],
    ['devlink3-right', /received sha1Challenge \{.*"challenge":"\*\*\*"/],
    ['devlink3-right', /sent sha1Response \{.*"response":"\*\*\*"/],
    ['telphin-right', /sent POST http.*\/oauth\/token \{.*"client_secret":"\*\*\*"/],
    ['telphin-right', /received 200 POST http.*\/oauth\/token \{.*"access_token":"\*\*\*"/],
    ['telphin-right', /sent POST http.*\/event\/ \{"url":"http:\/\/127\.0\.0\.1:9\/\*\*\*"/],
    ['telphin-right', /received webhook dial-in \{"extension":"175","CallID":"call-1"/],
    ['telphin-wrong', /received 4\d\d POST http.*\/oauth\/token \{/],
  ])('is missing in the wire trace of %s, which has the rest: %s', async (id, pattern) => {
    const line = await nodeRed.logLine(
      new RegExp(String.raw`\[info\] \[cti-connection:to ${id}\] ${pattern.source}`),
    );
    expect(leaksIn(line)).toEqual([]);
  });

  it('is in no answer of the admin API', async () => {
    for (const { id } of targets) {
      expect(leaksIn(await bodyOf(`/cti/connections/${id}`)), id).toEqual([]);
      expect(leaksIn(await bodyOf(`/credentials/cti-connection/${id}`)), id).toEqual([]);
    }
    expect(leaksIn(await bodyOf('/cti/systems'))).toEqual([]);
    expect(leaksIn(await bodyOf('/cti/commands'))).toEqual([]);
  });

  it.each(CTI_SYSTEMS)('is in no answer to a test of the settings of %s', async (system) => {
    for (const { id, properties, credentials: own } of targets.filter((target) => target.system === system)) {
      const form = { id, system, simulator: false, ...properties, credentials: own };
      expect(leaksIn(await bodyOf('/cti/test', form)), id).toEqual([]);
    }
  });
});

describe('environment variables', () => {
  const VARIABLES = {
    CTI_HOST: '127.0.0.1',
    CTI_MODE: 'agent',
    CTI_AGENT: '1001',
    CTI_VERSION: '13',
    CTI_HEARTBEAT: '5',
    CTI_OFF: 'false',
    CTI_MASK: '0x96',
    CTI_QUEUE: '7',
    CTI_PASSWORD: 'Canary-environment-8f31',
  };

  it('work in every field of a connection, credentials included', async () => {
    const server = await ScriptedUccx.start();
    const port = String(server.port);
    const red = await NodeRed.start({
      env: { ...VARIABLES, CTI_PORT: port },
      flows: [
        { id: 'tab', type: 'tab', label: 'variables' },
        {
          ...{ id: 'ccx', type: 'cti-connection', name: '', system: 'uccx' },
          ...{ simulator: '${CTI_OFF}', host: '${CTI_HOST}', port: '${CTI_PORT}' },
          ...{ uccxMode: '${CTI_MODE}', uccxAgentId: '${CTI_AGENT}', uccxProtocolVersion: '${CTI_VERSION}' },
          ...{ uccxHeartbeatSeconds: '${CTI_HEARTBEAT}', uccxServicesMask: '${CTI_MASK}' },
          ...{
            uccxConfiguration: '${CTI_OFF}',
            uccxTeams: '${CTI_OFF}',
            offlineQueueSeconds: '${CTI_QUEUE}',
          },
        },
        { id: 'in', type: 'cti-event-in', z: 'tab', connection: 'ccx', wires: [[]] },
      ],
      credentials: { ccx: { username: 'service', password: '${CTI_PASSWORD}' } },
    });
    try {
      await until('the session is opened', () => server.opened.length > 0);
      expect(server.opened[0]).toMatchObject({ version: 13, idleTimeout: 20, services: 0x96 });
      const sent = server.octets.toString('latin1');
      expect(sent).toContain(VARIABLES.CTI_PASSWORD);
      expect(sent).toContain(VARIABLES.CTI_AGENT);
    } finally {
      await red.stop();
      await server.stop();
    }
  });
});
