/** Builds dist/: compiled TypeScript, the JSON Schema of the events, and what Node-RED wants beside each node. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, 'dist');
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

rmSync(dist, { recursive: true, force: true });
const compiled = spawnSync(process.execPath, [tsc, '-p', path.join(root, 'tsconfig.build.json')], {
  stdio: 'inherit',
});
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

for (const name of ['proto.generated.js', 'proto.generated.d.ts']) {
  cpSync(path.join(root, 'lib/systems/mtcti3', name), path.join(dist, 'lib/systems/mtcti3', name));
}

const schema = createGenerator({
  path: path.join(root, 'lib/core/events.ts'),
  tsconfig: path.join(root, 'tsconfig.json'),
  type: 'CtiEvent',
  skipTypeCheck: true,
}).createSchema('CtiEvent');
writeFileSync(path.join(dist, 'lib/event.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);

for (const type of existsSync(path.join(root, 'nodes')) ? readdirSync(path.join(root, 'nodes')) : []) {
  const from = path.join(root, 'nodes', type);
  const to = path.join(dist, 'nodes', type);
  if (!existsSync(path.join(from, `${type}.html`))) continue;
  cpSync(path.join(from, `${type}.html`), path.join(to, `${type}.html`));
  cpSync(path.join(from, 'locales'), path.join(to, 'locales'), { recursive: true });
  cpSync(path.join(root, 'icons'), path.join(to, 'icons'), { recursive: true });
}
