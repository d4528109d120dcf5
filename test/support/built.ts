import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(fileURLToPath(import.meta.url), '../../..');
const require = createRequire(import.meta.url);

/** Loads a module of the build as Node-RED does, e.g. `nodes/cti-query/cti-query`. */
export function built<Module>(module: string): Module {
  const file = path.join(root, 'dist', `${module}.js`);
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run build\` first.`);
  return require(file) as Module;
}
