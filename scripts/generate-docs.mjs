/**
 * Writes what is made from tables and help texts: docs/errors.md (every error code), docs/events.md (every
 * event), docs/features.md (what each system can do), docs/nodes/ (a page a node), and the table of systems in
 * each help text. Needs a build. `--check` writes nothing and fails when anything is out of date.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { eventsPage } from './docs/events-page.mjs';
import { errorsPage, featuresPage, nodeIndex, nodePage } from './docs/pages.mjs';
import { systemsTable, withSystemsTable } from './docs/systems-table.mjs';

const SOURCE = 'en-US';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const { AVAILABLE_SYSTEMS, CORE_ERROR_CODES, CTI_EVENT_TYPES, loadSystem } = require(
  path.join(root, 'dist/lib/index.js'),
);
const fields = require(path.join(root, 'dist/nodes/shared/command-fields.js'));
const { homepage, 'node-red': nodeRed } = require(path.join(root, 'package.json'));
const systems = await Promise.all(AVAILABLE_SYSTEMS.map((system) => loadSystem(system)));
const knownCodes = new Set(
  [CORE_ERROR_CODES, ...systems.map(({ errorCodes }) => errorCodes)].flatMap((codes) =>
    codes.map(({ code }) => code),
  ),
);
const repository = homepage.replace(/#.*$/, '/blob/main');
const types = Object.keys(nodeRed.nodes);

const written = new Map();
for (const type of types) {
  for (const language of readdirSync(path.join(root, 'nodes', type, 'locales'))) {
    const { label } = JSON.parse(read(localeFile(type, language, 'json')));
    const rows = systemsTable(type, { systems, eventTypes: CTI_EVENT_TYPES, fields, labels: label });
    const file = localeFile(type, language, 'html');
    written.set(file, withSystemsTable(read(file), rows));
  }
}
for (const type of types) {
  const help = written.get(localeFile(type, SOURCE, 'html'));
  written.set(`docs/nodes/${type}.md`, nodePage({ type, help, fields, knownCodes, repository }));
}
written.set('docs/nodes/README.md', nodeIndex(types.map(nodeSummary)));
written.set(
  'docs/events.md',
  eventsPage({
    schema: require(path.join(root, 'dist/lib/event.schema.json')),
    eventTypes: CTI_EVENT_TYPES,
    introduction: read('scripts/docs/events-introduction.md'),
  }),
);
written.set('docs/features.md', featuresPage({ systems, eventTypes: CTI_EVENT_TYPES }));
written.set(
  'docs/errors.md',
  errorsPage({
    systems,
    coreCodes: CORE_ERROR_CODES,
    introduction: read('scripts/docs/errors-introduction.md'),
  }),
);

let stale = false;
for (const [file, text] of written) {
  const present = existsSync(path.join(root, file)) ? read(file) : undefined;
  if (text === present) continue;
  const options = await prettier.resolveConfig(path.join(root, file));
  const formatted = await prettier.format(text, { ...options, filepath: file });
  if (formatted === present) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} is out of date: run npm run docs`);
    stale = true;
  } else {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), formatted);
  }
}
process.exit(stale ? 1 : 0);

function read(file) {
  return readFileSync(path.join(root, file), 'utf8');
}

function localeFile(type, language, extension) {
  return `nodes/${type}/locales/${language}/${type}.${extension}`;
}

/** The name that the palette shows, if any, and the first paragraph of the help. */
function nodeSummary(type) {
  const { palette = '–' } = JSON.parse(read(localeFile(type, SOURCE, 'json')));
  const [, summary] = /<p>([^]*?)<\/p\s*>/.exec(read(localeFile(type, SOURCE, 'html')));
  return {
    type,
    label: palette,
    summary: summary
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}
