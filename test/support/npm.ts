import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { checkout } from './node-red';

const run = promisify(execFile);

/** Installs made by tests stay here until the next `npm ci`. */
const CACHE = path.join(checkout, 'node_modules/.cache/node-red-cti');

/** A Node-RED and the Node.js that runs it. */
export interface Platform {
  readonly title: string;
  readonly nodeRed: string;
  readonly node: string;
}

/** The oldest and the newest pair that the package promises to work on. */
export const PLATFORMS = {
  'Node-RED 4.1 on Node.js 20': { nodeRed: '4.1', node: 20 },
  'Node-RED 5 on Node.js 24': { nodeRed: '5', node: 24 },
} as const;
export type PlatformTitle = keyof typeof PLATFORMS;

/** Runs npm in a directory, under the given Node.js, undisturbed by the npm that runs the tests. */
export async function npm(args: readonly string[], cwd: string, node = process.execPath): Promise<string> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle|config_local_prefix|command)/i.test(name),
  );
  const { stdout } = await run('npm', [...args, '--prefix', cwd, '--no-fund', '--no-audit'], {
    cwd,
    env: { ...Object.fromEntries(inherited), PATH: `${path.dirname(node)}:${process.env.PATH ?? ''}` },
    maxBuffer: 32 * 1024 * 1024,
  });
  return stdout;
}

/** Packs the built checkout; the tarball lies in `directory`. */
export async function pack(directory: string): Promise<string> {
  if (!existsSync(path.join(checkout, 'dist')))
    throw new Error('dist/ is missing: run `npm run build` first.');
  const packed = await npm(
    ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', directory],
    checkout,
  );
  const [tarball] = JSON.parse(packed) as [{ filename: string }];
  return path.join(directory, tarball.filename);
}

/** A clean install of Node-RED, and of Node.js where the wanted version is not the one that runs the tests. */
export async function platform(title: PlatformTitle): Promise<Platform> {
  const { nodeRed, node } = PLATFORMS[title];
  const ownNode = process.versions.node.startsWith(`${node}.`);
  const nodePackage = `node-${process.platform}-${process.arch}`;
  const directory = await installOnce(`node-red-${nodeRed}-node-${node}`, [
    `node-red@${nodeRed}`,
    ...(ownNode ? [] : [`${nodePackage}@${node}`]),
  ]);
  return {
    title,
    nodeRed: path.join(directory, 'node_modules/node-red'),
    node: ownNode ? process.execPath : path.join(directory, 'node_modules', nodePackage, 'bin/node'),
  };
}

/** Test files of one run, and runs until the next `npm ci`, share an install; it appears whole or not at all. */
async function installOnce(name: string, packages: readonly string[]): Promise<string> {
  const directory = path.join(CACHE, name);
  const wanted = JSON.stringify(packages);
  const marker = path.join(directory, 'installed.json');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return directory;
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(path.join(CACHE, 'installing-'));
  try {
    writeFileSync(path.join(fresh, 'package.json'), '{"private":true}');
    await npm(['install', '--omit=optional', '--prefer-offline', ...packages], fresh);
    writeFileSync(path.join(fresh, 'installed.json'), wanted);
    rmSync(directory, { recursive: true, force: true });
    renameSync(fresh, directory);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(marker)) throw error; // Another test file may have been faster.
  }
  return directory;
}
