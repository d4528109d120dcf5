import type { Node, NodeAPI } from 'node-red';
import { systemClock } from '../../lib/core/clock';
import { toCtiError } from '../../lib/core/errors';
import { redactor, silentLogger } from '../../lib/core/logger';
import type { SystemModule } from '../../lib/core/system';
import { AVAILABLE_SYSTEMS, loadSystem } from '../../lib/systems';
import { COMMAND_FIELDS, COMMON_CHOICES, FIELDS, NODE_COMMANDS } from '../shared/command-fields';
import { findConnection } from '../shared/connection-node';
import { readTarget, secretsOf, withEnvironment, type Credentials } from '../shared/connection-settings';
import { testConnection } from '../shared/connection-test';

/** How long a test of settings may take, in milliseconds. */
const TEST_TIMEOUT_MS = 15_000;

/** What the editor sends in place of a password that it was never told. */
const UNCHANGED_PASSWORD = '__PWRD__';

/** What is used of a request to Node-RED's admin server. */
interface AdminRequest {
  readonly body: unknown;
}

/** What is used of a response of Node-RED's admin server. */
interface AdminResponse {
  status(code: number): AdminResponse;
  json(body: unknown): unknown;
}

/** Mounts what the forms ask the runtime for. */
export function mountAdminRoutes(RED: NodeAPI): void {
  const canRead = RED.auth.needsPermission('cti-connection.read');
  const canWrite = RED.auth.needsPermission('cti-connection.write');
  RED.httpAdmin.get('/cti/systems', canRead, (_request, response) => {
    void answer(response, () => Promise.all(AVAILABLE_SYSTEMS.map(describeSystem)));
  });
  RED.httpAdmin.get('/cti/commands', canRead, (_request, response) => {
    response.json({
      fields: FIELDS,
      commands: COMMAND_FIELDS,
      nodes: NODE_COMMANDS,
      choices: COMMON_CHOICES,
    });
  });
  RED.httpAdmin.get('/cti/connections/:id', canRead, (request, response) => {
    response.json(describeConnection(RED, request.params['id']));
  });
  RED.httpAdmin.post('/cti/test', canWrite, (request, response) => {
    void answer(response, () => runTest(RED, request));
  });
}

async function answer(response: AdminResponse, work: () => Promise<unknown>): Promise<void> {
  try {
    response.json(await work());
  } catch (thrown) {
    const { code, message } = toCtiError(thrown);
    response.status(500).json({ code, message });
  }
}

async function describeSystem(name: string): Promise<object> {
  const module: SystemModule = await loadSystem(name);
  const { system, title, defaultPort, capabilities, events, choices } = module;
  const { scenarios } = await module.loadSimulator();
  return {
    system,
    title,
    defaultPort,
    capabilities: [...capabilities],
    events: [...events],
    choices,
    scenarios,
  };
}

function describeConnection(RED: NodeAPI, id: unknown): object {
  const connection = findConnection(RED, id);
  if (connection === undefined) {
    return {
      state: { kind: 'stopped' },
      directory: { agents: [], queues: [], devices: [], applications: [], complete: false },
    };
  }
  return { state: connection.state, directory: connection.directory };
}

async function runTest(RED: NodeAPI, request: AdminRequest): Promise<object> {
  const form = isRecord(request.body) ? request.body : {};
  const id = typeof form['id'] === 'string' ? form['id'] : '';
  const credentials = mergeCredentials(RED, id, form['credentials']);
  const report = await testConnection(
    {
      id,
      name: 'test',
      system: String(form['system']),
      target: () => {
        const target = readTarget(RED, form, credentials, RED.nodes.getNode(id));
        return target.simulator === undefined ? target : { ...target, simulator: { scenario: '' } };
      },
      loadSystem,
      clock: systemClock,
      logger: silentLogger,
    },
    TEST_TIMEOUT_MS,
  );
  if (report.ok) return report;
  return { ...report, message: redactor(secretsOf(credentials))(report.message) };
}

/** What is blank on screen is what is stored for the node. */
function mergeCredentials(RED: NodeAPI, id: string, onScreen: unknown): Credentials {
  // A deployed node has its credentials with their variables replaced.
  const stored = (RED.nodes.getNode(id) as Node<Record<string, string>> | null)?.credentials;
  const merged: Record<string, string | undefined> = { ...stored };
  for (const [name, value] of Object.entries(isRecord(onScreen) ? onScreen : {})) {
    if (typeof value !== 'string' || value === '' || value === UNCHANGED_PASSWORD) continue;
    merged[name] = isVariable(value) ? String(withEnvironment(RED, value, undefined)) : value;
  }
  return merged;
}

/** A password may hold what looks like a variable: only a value that is one is replaced, as Node-RED does. */
function isVariable(value: string): boolean {
  return /^\$\{[^}]+\}$/.test(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
