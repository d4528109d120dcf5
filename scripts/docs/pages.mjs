/** The generated pages of docs/. */
import { helpToMarkdown } from './help-to-markdown.mjs';
import { code, errorAnchor, errorLink, table } from './markdown.mjs';

const GENERATED = 'This page is generated';

function codeTable(codes) {
  const sorted = [...codes].sort((a, b) => a.code.localeCompare(b.code));
  return table(
    ['code', 'meaning', 'what to do'],
    sorted.map((entry) => [
      `<a id="${errorAnchor(entry.code)}"></a>${code(entry.code)}`,
      entry.meaning,
      entry.remedy,
    ]),
  );
}

/** docs/errors.md: every error code with its meaning and remedy. `introduction` is prose. */
export function errorsPage({ systems, coreCodes, introduction }) {
  const sections = systems.map((system) => `## ${system.title}\n\n${codeTable(system.errorCodes)}`);
  return `# Troubleshooting by error code

${GENERATED} from the code tables.

${introduction.trim()}

## All systems

${codeTable(coreCodes)}

${sections.join('\n\n')}
`;
}

/** docs/features.md: commands, events and choices by system. */
export function featuresPage({ systems, eventTypes }) {
  const commands = [...new Set(systems.flatMap((system) => [...system.capabilities]))].sort();
  return `# Systems and features

${GENERATED} from the system modules.

## Commands

${featureTable(systems, commands, (system) => system.capabilities)}

## Events

${featureTable(systems, eventTypes, (system) => system.events)}

## Values that differ by system

${systems.map(choicesSection).filter(Boolean).join('\n\n')}
`;
}

function featureTable(systems, names, offered) {
  return table(
    ['', ...systems.map((system) => system.title)],
    names.map((name) => [code(name), ...systems.map((system) => (offered(system).has(name) ? 'yes' : '–'))]),
  );
}

function choicesSection(system) {
  const rows = Object.entries(system.choices).map(([parameter, values]) => [
    code(parameter),
    values.map(code).join(', '),
  ]);
  return rows.length === 0 ? '' : `### ${system.title}\n\n${table(['parameter', 'values'], rows)}`;
}

/** docs/nodes/<type>.md: the English help of a node, and the parameters of its commands. */
export function nodePage({ type, help, fields, knownCodes, repository }) {
  const context = {
    codeLink: (text) => (knownCodes.has(text) ? errorLink(text) : undefined),
    target: (href) =>
      href.startsWith(`${repository}/docs/`) ? `..${href.slice(`${repository}/docs`.length)}` : href,
  };
  const spec = fields.NODE_COMMANDS[type];
  const parts = [
    `# ${type}`,
    `${GENERATED} from the help of the node. [All nodes](README.md)`,
    helpToMarkdown(help, context),
    ...(spec === undefined ? [] : [`## Parameters by command\n\n${parameterTable(spec, fields)}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function parameterTable({ commands }, { COMMAND_FIELDS, FIELDS }) {
  return table(
    ['command', 'parameters of `msg.payload`'],
    commands.map((command) => [
      code(command),
      COMMAND_FIELDS[command].map((name) => code(FIELDS[name].path?.join('.') ?? name)).join(', ') || '–',
    ]),
  );
}

/** docs/nodes/README.md: all nodes with the first sentence of their help. */
export function nodeIndex(nodes) {
  const rows = nodes.map(({ type, label, summary }) => [`[${type}](${type}.md)`, label, summary]);
  return `# Nodes

${GENERATED} from the help of the nodes.

${table(['node', 'in the palette', 'what it does'], rows)}
`;
}
