/** Builds dist/: compiled TypeScript, and what Node-RED wants beside each node's .js file. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, 'dist');
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

rmSync(dist, { recursive: true, force: true });
const compiled = spawnSync(process.execPath, [tsc, '-p', path.join(root, 'tsconfig.build.json')], {
  stdio: 'inherit',
});
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

for (const type of existsSync(path.join(root, 'nodes')) ? readdirSync(path.join(root, 'nodes')) : []) {
  const from = path.join(root, 'nodes', type);
  const to = path.join(dist, 'nodes', type);
  if (!existsSync(path.join(from, `${type}.html`))) continue;
  cpSync(path.join(from, `${type}.html`), path.join(to, `${type}.html`));
  cpSync(path.join(from, 'locales'), path.join(to, 'locales'), { recursive: true });
  cpSync(path.join(root, 'icons'), path.join(to, 'icons'), { recursive: true });
}
