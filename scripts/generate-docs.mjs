/**
 * Writes the pages that are made from tables: docs/errors.md (every error code) and docs/features.md (what
 * each system can do). Needs a build. `--check` writes nothing and fails when a page is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { AVAILABLE_SYSTEMS, CORE_ERROR_CODES, CTI_EVENT_TYPES, loadSystem } = createRequire(import.meta.url)(
  path.join(root, 'dist/lib/index.js'),
);
const systems = await Promise.all(AVAILABLE_SYSTEMS.map((system) => loadSystem(system)));

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function codeTable(codes) {
  const sorted = [...codes].sort((a, b) => a.code.localeCompare(b.code));
  return table(
    ['code', 'meaning', 'what to do'],
    sorted.map(({ code, meaning, remedy }) => [`\`${code}\``, meaning, remedy]),
  );
}

function errorsPage() {
  const sections = systems.map((system) => `## ${system.title}\n\n${codeTable(system.errorCodes)}`);
  return `# Errors

Every failure of a node reaches \`done(err)\`, and with it a _catch_ node, with a stable code in \`msg.error.code\` or
\`err.code\`. This page is generated from the code tables.

## All systems

${codeTable(CORE_ERROR_CODES)}

${sections.join('\n\n')}
`;
}

function featureTable(names, offered) {
  return table(
    ['', ...systems.map((system) => system.title)],
    names.map((name) => [
      `\`${name}\``,
      ...systems.map((system) => (offered(system).has(name) ? 'yes' : '–')),
    ]),
  );
}

function choicesSection(system) {
  const rows = Object.entries(system.choices).map(([parameter, values]) => [
    `\`${parameter}\``,
    values.map((value) => `\`${value}\``).join(', '),
  ]);
  return rows.length === 0 ? '' : `### ${system.title}\n\n${table(['parameter', 'values'], rows)}`;
}

function featuresPage() {
  const commands = [...new Set(systems.flatMap((system) => [...system.capabilities]))].sort();
  return `# Systems and features

This page is generated from the system modules.

## Commands

${featureTable(commands, (system) => system.capabilities)}

## Events

${featureTable(CTI_EVENT_TYPES, (system) => system.events)}

## Values that differ by system

${systems.map(choicesSection).filter(Boolean).join('\n\n')}
`;
}

const options = await prettier.resolveConfig(path.join(root, 'docs/errors.md'));
let stale = false;
for (const [name, text] of [
  ['docs/errors.md', errorsPage()],
  ['docs/features.md', featuresPage()],
]) {
  const file = path.join(root, name);
  const formatted = await prettier.format(text, { ...options, parser: 'markdown' });
  if (!process.argv.includes('--check')) {
    writeFileSync(file, formatted);
  } else if (readFileSync(file, 'utf8') !== formatted) {
    console.error(`${name} is out of date: run npm run docs`);
    stale = true;
  }
}
process.exit(stale ? 1 : 0);
