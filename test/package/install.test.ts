import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NodeRed, type FlowNode } from '../support/node-red';
import { npm, platform, PLATFORMS, type PlatformTitle } from '../support/npm';
import { Tarball } from '../support/tarball';

interface NodeSet {
  readonly name: string;
  readonly types: readonly string[];
  readonly enabled: boolean;
  readonly module: string;
  readonly version: string;
  readonly err?: unknown;
}

interface Example {
  readonly file: string;
  readonly flow: readonly FlowNode[];
}

let tarball: Tarball;
beforeAll(async () => {
  tarball = await Tarball.make();
});
afterAll(() => tarball.remove());

describe.each(Object.keys(PLATFORMS) as PlatformTitle[])('installed into a clean %s', (title) => {
  let node: string;
  let userDir: string;
  let nodeRed: NodeRed;

  beforeAll(async () => {
    const installed = await platform(title);
    node = installed.node;
    userDir = mkdtempSync(path.join(os.tmpdir(), 'node-red-cti-installed-'));
    writeFileSync(path.join(userDir, 'package.json'), '{"name":"node-red-project","private":true}');
    await npm(['install', '--prefer-offline', tarball.file], userDir, node);
    nodeRed = await NodeRed.start({ node, nodeRed: installed.nodeRed, userDir });
  });
  afterAll(async () => {
    await nodeRed.stop();
    rmSync(userDir, { recursive: true, force: true, maxRetries: 5 });
  });

  it('runs on the intended versions', () => {
    const wanted = PLATFORMS[title];
    expect(nodeRed.log.join('\n')).toMatch(new RegExp(`Node-RED version: v${wanted.nodeRed}\\.`));
    expect(nodeRed.log.join('\n')).toMatch(new RegExp(`Node\\.js +version: v${wanted.node}\\.`));
  });

  it('loads all nodes without an error', async () => {
    const sets = (await nodeRed.admin<NodeSet[]>('/nodes')).filter(
      ({ module }) => module === tarball.manifest.name,
    );
    expect(sets.flatMap(({ types }) => types).sort()).toEqual(
      Object.keys(tarball.manifest['node-red'].nodes).sort(),
    );
    for (const set of sets) {
      expect(set).toMatchObject({ enabled: true, version: tarball.manifest.version });
      expect(set.err).toBeUndefined();
    }
  });

  it('gives the editor every node, icon, catalogue and shared file', async () => {
    const editor = await (await nodeRed.fetch('/nodes', { headers: { accept: 'text/html' } })).text();
    for (const type of Object.keys(tarball.manifest['node-red'].nodes)) {
      expect(editor).toContain(`data-template-name="${type}"`);
      expect(editor).toContain(`data-help-name="${type}"`);
    }
    const icons = await nodeRed.admin<Record<string, string[]>>('/icons');
    expect(icons[tarball.manifest.name]).not.toHaveLength(0);
    for (const file of tarball.files.filter((name) => name.startsWith('resources/'))) {
      const url = `/resources/${tarball.manifest.name}/${file.slice('resources/'.length)}`;
      expect((await nodeRed.httpGet(url)).status, url).toBe(200);
    }
  });

  it('offers every example in the Import menu', async () => {
    const offered = await nodeRed.admin<{ fn: string }[]>(
      `/library/examples/flows/${tarball.manifest.name}/`,
    );
    expect(offered.map(({ fn }) => fn).sort()).toEqual(
      examples().map(({ file }) => path.basename(file, '.json')),
    );
  });

  it('runs an example on the built-in simulator right after the deploy', async () => {
    const example = firstExampleWithEvents();
    await nodeRed.deploy(example.flow);
    const arrived = await nodeRed.debugMessage(({ level, value }) => level === undefined && isEvent(value));
    const event = eventOf(arrived.value);
    const valid = new Ajv({ allowUnionTypes: true }).compile(
      JSON.parse(tarball.read('dist/lib/event.schema.json')) as object,
    );
    expect(valid(event), `${JSON.stringify(event)} ${JSON.stringify(valid.errors)}`).toBe(true);
  });

  it('brings the simulator as a command', async () => {
    const command = path.join(userDir, 'node_modules/.bin/cti-simulator');
    const { stdout } = await promisify(execFile)(node, [command, 'uccx', '--list']);
    expect(stdout).toContain('day');
  });

  it('has written neither a warning nor an error of its own', () => {
    const own = nodeRed.log.filter((line) => /\[(warn|error)\]/.test(line) && /cti/i.test(line));
    expect(own).toEqual([]);
  });

  it('comes with no more than what package.json names', () => {
    const lock = JSON.parse(readFileSync(path.join(userDir, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { hasInstallScript?: boolean; optional?: boolean }>;
    };
    const withScripts = Object.entries(lock.packages).filter(([, entry]) => entry.hasInstallScript === true);
    expect(withScripts.map(([name]) => name)).toEqual([]);
  });
});

function examples(): Example[] {
  return tarball.files
    .filter((file) => file.startsWith('examples/'))
    .map((file) => ({ file, flow: JSON.parse(tarball.read(file)) as FlowNode[] }));
}

/** One that shows an event in the debug sidebar without anybody's doing. */
function firstExampleWithEvents(): Example {
  const found = examples().find(({ flow }) =>
    flow.some(
      ({ type, wires }) =>
        type === 'cti-event-in' &&
        (wires as string[][])
          .flat()
          .some((id) =>
            flow.some((node) => node.id === id && node.type === 'debug' && node.active !== false),
          ),
    ),
  );
  if (found === undefined) throw new Error('No example wires an event node to a debug node.');
  return found;
}

/** A debug node shows the payload, or the whole message with the payload in it. */
function eventOf(value: unknown): unknown {
  const { payload = value } = (value ?? {}) as { payload?: unknown };
  return payload;
}

function isEvent(value: unknown): boolean {
  const event = eventOf(value);
  return typeof event === 'object' && event !== null && 'receivedAt' in event;
}
