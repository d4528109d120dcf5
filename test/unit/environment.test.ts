/** Environment variables work in every field: the fields come from the forms and the tables, not from this test. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Node, NodeAPI } from 'node-red';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../lib/core/clock';
import { CTI_SYSTEMS, type CtiSystem } from '../../lib/core/events';
import { silentLogger } from '../../lib/core/logger';
import type { ConnectionSettings } from '../../lib/core/system';
import { loadSystem } from '../../lib/systems';
import { readDevlink3Options } from '../../lib/systems/devlink3/options';
import { readOptions as readMtcti3Options } from '../../lib/systems/mtcti3/options';
import { readOptions as readTelphinOptions } from '../../lib/systems/telphin/options';
import { readUccxOptions } from '../../lib/systems/uccx/options';
import {
  COMMAND_FIELDS,
  FIELDS,
  NODE_COMMANDS,
  type CommandNodeType,
} from '../../nodes/shared/command-fields';
import { readTarget } from '../../nodes/shared/connection-settings';
import { readEventFilter } from '../../nodes/shared/event-filter';
import { nodeEvaluator, readCommand } from '../../nodes/shared/input';
import { checkout } from '../support/node-red';

const { util } = createRequire(import.meta.url)('@node-red/util') as { util: NodeAPI['util'] };
const RED = {
  _: (key: string) => key,
  nodes: { getNode: () => null },
  util,
} as unknown as NodeAPI;

/** Sets a variable for the length of a test; its name in a text. */
function variable(value: string): string {
  const name = `CTI_TEST_${Object.keys(process.env).filter((known) => known.startsWith('CTI_TEST_')).length}`;
  process.env[name] = value;
  return `\${${name}}`;
}
afterEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('CTI_TEST_')) delete process.env[name];
});

/** The properties that a form stores. */
function propertiesOf(type: string): string[] {
  const html = readFileSync(path.join(checkout, 'nodes', type, `${type}.html`), 'utf8').replaceAll(
    /\s+/g,
    ' ',
  );
  // Credentials are replaced by Node-RED, see the test of secrets.
  const [defaults = ''] = html.split(' credentials: {');
  return [...defaults.matchAll(/[{,] (\w+): \{ (?:type|value):/g)].map((match) => match[1] ?? '');
}

/** Values that are not those of an empty field. */
const SAMPLES: Readonly<Record<string, string>> = {
  host: 'one.example, two.example:4242',
  port: '4711',
  offlineQueueSeconds: '17',
  trace: 'true',
  simulator: 'true',
  scenario: 'day',
  rate: '12',
  uccxMode: 'agent',
  uccxAgentId: '1001',
  uccxAgentExtension: '2001',
  uccxAgentInstrument: '3001',
  uccxProtocolVersion: '13',
  uccxCallSetupLayout: 'printed',
  uccxHeartbeatSeconds: '7',
  uccxRequestTimeoutMs: '1234',
  uccxConfiguration: 'false',
  uccxTeams: 'false',
  uccxClientId: 'client',
  uccxClientSignature: 'signature',
  uccxServicesMask: '0x96',
  uccxCallMask: '0x3FFFFF',
  uccxAgentStateMask: '0x3FF',
  uccxConfigMask: '15',
  uccxPeripheralId: '9',
  uccxMaximumFrameBytes: '4096',
  mtcti3Framing: 'none',
  mtcti3SubscriptionTimeoutS: '90',
  mtcti3QueueCalls: 'queueing',
  mtcti3Presentities: '2001, sip:a@example.com',
  mtcti3ActiveApplication: 'true',
  mtcti3RefreshWrapper: 'true',
  mtcti3UserCallFlags: '0x40F8',
  mtcti3QueueCallFlags: '0x461F8',
  mtcti3RequestTimeoutMs: '1234',
  mtcti3ConnectTimeoutMs: '2345',
  mtcti3KeepaliveIntervalMs: '3456',
  mtcti3MaximumFrameBytes: '8192',
  devlink3EventFlags: '-SIPTrack,-CMExtn',
  devlink3AllowPlainOnTcp: 'true',
  devlink3ApplicationName: 'wallboard',
  devlink3KeepaliveSeconds: '11',
  devlink3ReplayQuietMs: '77',
  devlink3MaximumFileReads: '3',
  devlink3MaximumFrameBytes: '2048',
  telphinPublicUrl: 'https://flows.example.com/a',
  telphinExtensions: '101, @102',
  telphinQueues: '201',
  telphinMenus: '301',
  telphinWebhookMethod: 'GET',
  telphinAllowedSources: '192.0.2.0/24',
  telphinTrustedProxies: '198.51.100.1',
  telphinWebhookBodyLimit: '2048',
  telphinSubscribeAgentLogin: 'true',
  telphinKeepSubscriptions: 'true',
  telphinSubscriptionCheckMinutes: '5',
  telphinRequestTimeoutMs: '1234',
  telphinRateLimitWaitMs: '2345',
  telphinKeepaliveMs: '3456',
  telphinCallEndSettleMs: '456',
  telphinRecordingLimitMegabytes: '7',
  telphinApiBaseUrl: 'https://api.example.com',
  telphinApiPrefix: '/v2',
  telphinClient: '4711',
  telphinPaths: '{"limits":"/limits/"}',
  telphinPageParameter: 'p',
};

const CREDENTIALS = { username: 'u', password: 'p', clientId: 'i', clientSecret: 's' };
const OPTION_READERS: Readonly<Record<CtiSystem, (settings: ConnectionSettings) => object>> = {
  uccx: readUccxOptions,
  mtcti3: readMtcti3Options,
  devlink3: readDevlink3Options,
  telphin: (settings) => {
    const { sources, ...options } = readTelphinOptions(settings);
    const hops = '192.0.2.7';
    return { ...options, allowed: ['192.0.2.7', '198.51.100.1'].map((from) => sources.allows(from, hops)) };
  },
};

/** What a system makes of a connection's properties. */
function optionsOf(system: CtiSystem, properties: object): object {
  const { settings, simulator, trace } = readTarget(RED, { system, ...properties }, CREDENTIALS, undefined);
  const { offlineQueue, host, port } = settings;
  return { host, port, offlineQueue, simulator, trace, options: OPTION_READERS[system](settings) };
}

describe('a variable in a field of the connection', () => {
  // Node-RED itself knows name, system and TLS node; a variable there is replaced before the node is made.
  const fields = propertiesOf('cti-connection').filter((name) => !['name', 'system', 'tls'].includes(name));

  it('has a value to be tried with', () => {
    expect(fields.filter((field) => SAMPLES[field] === undefined)).toEqual([]);
  });

  it.each(fields)('works: %s', (field) => {
    const sample = SAMPLES[field] ?? '';
    const system = CTI_SYSTEMS.find((name) => field.startsWith(name)) ?? 'uccx';
    // An agent needs a name, and a scenario its simulator.
    const others = {
      uccxAgentId: '1',
      simulator: field === 'scenario' || field === 'rate',
      host: 'a.example',
      ...(field === 'telphinTrustedProxies' ? { telphinAllowedSources: '192.0.2.7' } : {}),
    };
    const literal = optionsOf(system, { ...others, [field]: sample });
    expect(optionsOf(system, { ...others, [field]: variable(sample) })).toEqual(literal);
    if (field.startsWith('uccxAgent')) return;
    expect(literal).not.toEqual(optionsOf(system, { ...others, [field]: '' }));
  });

  it.each(CTI_SYSTEMS)('makes a driver of %s', async (system) => {
    const names = fields.filter((field) => field.startsWith(system));
    const properties = Object.fromEntries(names.map((field) => [field, variable(SAMPLES[field] ?? '')]));
    const { settings } = readTarget(
      RED,
      { system, host: variable('a.example'), ...properties },
      CREDENTIALS,
      undefined,
    );
    const module = await loadSystem(system);
    const context = { connection: { id: 'c', name: 'c' }, clock: systemClock, logger: silentLogger };
    expect(module.createDriver(settings, context).state.kind).toBe('stopped');
  });
});

describe('a variable in a filter of an event node', () => {
  it('works, alone and within a list', () => {
    const def = {
      types: `call.held,${variable('call.queued')}`,
      device: `2005, ${variable('2006')}`,
      agent: variable('a,b'),
      queue: `${variable('Sa')}les`,
      snapshots: variable('true'),
    };
    const resolve = (stored: unknown): unknown =>
      typeof stored === 'string' ? util.evaluateNodeProperty(stored, 'env', {} as Node, {}) : stored;
    expect(readEventFilter(def, resolve)).toEqual({
      types: ['call.held', 'call.queued'],
      devices: ['2005', '2006'],
      agents: ['a', 'b'],
      queues: ['Sales'],
      snapshots: true,
    });
  });
});

const NODE_TYPES = Object.keys(NODE_COMMANDS) as CommandNodeType[];
const CASES = NODE_TYPES.flatMap((type) =>
  NODE_COMMANDS[type].commands.flatMap((command) =>
    COMMAND_FIELDS[command].map((field) => ({ type, command, field })),
  ),
);

describe('a variable in a field of a command', () => {
  const TEXTS = { text: 'text', integer: '7', boolean: 'true', object: '{"a":1}', any: 'any' } as const;
  const VALUES = { text: 'text', integer: 7, boolean: true, object: { a: 1 }, any: 'any' } as const;

  it.each(CASES.filter(({ field }) => FIELDS[field].secret !== true))(
    'works: $field of $command',
    async ({ type, command, field }) => {
      const { kind, property = field, path: place = [field] } = FIELDS[field];
      const name = variable(TEXTS[kind]).slice(2, -1);
      const spec = NODE_COMMANDS[type];
      const properties = {
        ...('choice' in spec ? { [spec.choice]: command } : {}),
        [property]: name,
        [`${property}Type`]: 'env',
      };
      const read = await readCommand(spec, { properties, secrets: {} }, {}, nodeEvaluator(RED, {} as Node));
      expect(read).toMatchObject({ command });
      expect(read).toHaveProperty([...place], VALUES[kind]);
    },
  );
});
