import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CtiSystem } from '../../lib/core/events';
import type { SimulatorHandle, SystemModule } from '../../lib/core/system';
import { TestBrowser, screenshot } from '../support/browser';
import { built } from '../support/built';
import { Editor } from '../support/editor';
import { NodeRed, type Credentials, type FlowNode } from '../support/node-red';

const systems = built<{ loadSystem: (system: CtiSystem) => Promise<SystemModule> }>('lib/systems/index');

const WRONG = 'a-wrong-secret-of-this-test';
/** Where nothing listens, by the field that leads there. */
const DEAD = { host: '127.0.0.1:1', telphinApiBaseUrl: 'http://127.0.0.1:1' } as const;
/** Words that the simulators take for passwords and that nothing else contains. */
const SECRETS = ['simulator-secret'];

interface Case {
  readonly system: CtiSystem;
  /** What a successful test says beside the endpoint. */
  readonly tells: readonly RegExp[];
  /** The field in which a wrong secret is refused. */
  readonly secret?: string;
  /** The field that leads to another host. */
  readonly address: keyof typeof DEAD;
}

const CASES: readonly Case[] = [
  {
    system: 'uccx',
    tells: [/Protocol version\s+14/, /Services granted\s+CTI_SERVICE_ALL_EVENTS/, /Services refused\s+–/],
    address: 'host',
  },
  {
    system: 'mtcti3',
    tells: [/Version\s+IP Office 11/, /Licence\s+accepted/],
    secret: 'password',
    address: 'host',
  },
  {
    system: 'devlink3',
    tells: [/Version\s+IP Office simulator/, /Events granted\s+-SCN/, /Licence\s+accepted/],
    secret: 'password',
    address: 'host',
  },
  {
    system: 'telphin',
    tells: [/API\s+127\.0\.0\.1/, /Extensions\s+\d/],
    secret: 'clientSecret',
    address: 'telphinApiBaseUrl',
  },
];

const simulators = new Map<CtiSystem, SimulatorHandle>();
let nodeRed: NodeRed;
let browser: TestBrowser;
let editor: Editor;

beforeAll(async () => {
  for (const { system } of CASES) {
    const simulator = await (await systems.loadSystem(system)).loadSimulator();
    simulators.set(system, await simulator.start({ port: 0 }));
  }
  nodeRed = await NodeRed.start();
  await nodeRed.deploy(connections(), 'full', credentials());
  browser = await TestBrowser.launch();
  editor = await Editor.open(browser, nodeRed);
});
afterAll(async () => {
  await editor.close();
  await browser.close();
  await nodeRed.stop();
  for (const simulator of simulators.values()) await simulator.stop();
});

describe.each(CASES)('Test connection with $system', ({ system, tells, secret, address }) => {
  it('says what the system answered, with the stored secret where its field is blank', async () => {
    const told = await tested(system, 'passed', secret === undefined ? {} : { [secret]: '' });
    expect(told).toContain('Connected to 127.0.0.1:');
    for (const detail of tells) expect(told).toMatch(detail);
  });

  it('tries the address on screen and says that nobody is there', async () => {
    const told = await tested(system, 'failed', { [address]: DEAD[address] });
    expect(told).toContain('The system cannot be reached');
    expect(told).toContain('CTI_CONNECTION_LOST');
  });
});

describe('Test connection', () => {
  it.each(CASES.flatMap(({ system, secret }) => (secret === undefined ? [] : [{ system, secret }])))(
    'with $system tries the secret on screen and says that it was refused',
    async ({ system, secret }) => {
      const told = await tested(system, 'failed', { [secret]: WRONG });
      expect(told).toContain('The system refused the user or the password.');
      expect(told).toContain('CTI_AUTH_FAILED');
    },
  );

  it('says which agent the server refused', async () => {
    const told = await tested('uccx', 'failed', { uccxMode: 'agent', uccxAgentId: 'nobody' });
    expect(told).toContain('CTI_AUTH_FAILED');
    expect(told).toContain('there is no such agent');
  });

  it('says that a certificate is not trusted', async () => {
    const told = await tested('mtcti3', 'failed', { tls: '_ADD_' });
    expect(told).toContain('is not trusted');
    expect(told).toContain('CTI_CERTIFICATE');
  });

  it('leaves no trace of a secret, and no error in the editor', () => {
    for (const text of [...nodeRed.log, ...editor.problems]) {
      for (const value of [WRONG, ...SECRETS]) expect(text).not.toContain(value);
    }
    expect(editor.problems).toEqual([]);
  });
});

/** The connections as a user would set them up; nothing uses them, so none of them connects by itself. */
function connections(): FlowNode[] {
  const nodes = CASES.map(({ system }): FlowNode => {
    const { host, port, options } = settingsOf(system);
    return {
      id: idOf(system),
      type: 'cti-connection',
      name: system,
      system,
      ...(system === 'telphin'
        ? {
            telphinApiBaseUrl: options['apiBaseUrl'],
            telphinPublicUrl: 'http://127.0.0.1',
            telphinExtensions: 'all',
          }
        : { host: host?.replace(/:\d+$/, ''), port: String(port) }),
      ...(system === 'mtcti3' ? { tls: 'tls' } : {}),
      ...(system === 'devlink3' ? { devlink3EventFlags: '-SCN,-SIPTrack,-CMExtn' } : {}),
    };
  });
  return [
    { id: 'tab', type: 'tab', label: 'Test connection' },
    { id: 'tls', type: 'tls-config', cert: '', key: '', ca: '', caname: 'ca.pem', verifyservercert: true },
    ...nodes,
  ];
}

function credentials(): Credentials {
  const own = CASES.map(({ system }) => [idOf(system), settingsOf(system).credentials]);
  return { ...Object.fromEntries(own), tls: { cadata: String(settingsOf('mtcti3').tls?.ca) } } as Credentials;
}

/** Not the system's name: Node-RED takes any property that is a config node's id for a use of that node. */
function idOf(system: CtiSystem): string {
  return `connection-${system}`;
}

function settingsOf(system: CtiSystem): SimulatorHandle['settings'] {
  const simulator = simulators.get(system);
  if (simulator === undefined) throw new Error(`The simulator of ${system} does not run.`);
  return simulator.settings;
}

/** Opens the dialog of a connection, changes what is on screen, presses the button and gives what it told. */
async function tested(
  system: CtiSystem,
  outcome: 'passed' | 'failed',
  onScreen: Readonly<Record<string, string>>,
): Promise<string> {
  const { page } = editor;
  await editor.edit(idOf(system));
  try {
    for (const [field, value] of Object.entries(onScreen)) {
      const input = page.locator(`#node-config-input-${field}`);
      await input.evaluate((element, text) => ((element as HTMLInputElement).value = text), value);
      await input.dispatchEvent('change');
    }
    await page.locator('#cti-test').click();
    const result = page.locator('#cti-test-result:is(.cti-test-passed, .cti-test-failed)');
    await result.waitFor();
    const told = await result.innerText();
    await screenshot(page, `test-connection-${[system, outcome, ...Object.keys(onScreen)].join('-')}`);
    expect(await result.getAttribute('class'), told).toContain(`cti-test-${outcome}`);
    for (const value of [WRONG, ...SECRETS]) expect(told).not.toContain(value);
    return told;
  } finally {
    await editor.cancelDialog();
  }
}
