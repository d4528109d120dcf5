/** The table at the end of every help text: what works on which system, read off the system modules. */

const YES = '✓';
const NO = '–';
/** Before what belongs to the row above. */
const BELOW = '↳ ';

/**
 * @param type of the node
 * @param systems modules of all systems
 * @param fields the table of commands and their fields that nodes and forms use
 * @param labels the texts of the node's catalogue, for what has no name of its own
 * @returns rows of HTML cells; the first row is the head
 */
export function systemsTable(type, { systems, eventTypes, fields, labels }) {
  const head = ['', ...systems.map(({ title }) => shortTitle(title))];
  if (type === 'cti-event-in') {
    return [head, ...eventTypes.map((event) => row([event], systems, (system) => system.events.has(event)))];
  }
  if (type === 'cti-connection') return [head, ...connectionRows(systems, fields, labels)];
  return [
    head,
    ...fields.NODE_COMMANDS[type].commands.flatMap((command) => commandRows(command, systems, fields)),
  ];
}

/** "Avaya IP Office (MTCTI3)" is "MTCTI3" where there is little room, "Cisco Unified CCX" "Unified CCX". */
function shortTitle(title) {
  return /\((.+)\)/.exec(title)?.[1] ?? title.replace(/^\S+ (?=\S)/, '');
}

function row(names, columns, works, before = '') {
  const label = names.map((name) => `<code>${escape(name)}</code>`).join(' ');
  return [`${before}${label}`, ...columns.map((column) => (works(column) ? YES : NO))];
}

function connectionRows(systems, { NODE_COMMANDS }, labels) {
  return [
    [escape(labels.port), ...systems.map(({ defaultPort }) => String(defaultPort))],
    ...Object.entries(NODE_COMMANDS).map(([node, { commands }]) =>
      row([node], systems, (system) => commands.some((command) => system.capabilities.has(command))),
    ),
  ];
}

/**
 * A command, and below it its parameters with a choice: each value where systems differ or where the value says
 * what the command does, else only who has the parameter.
 */
function commandRows(command, systems, fields) {
  const keys = new Set(systems.flatMap(({ choices }) => Object.keys(choices)));
  const parameters = [...keys].filter((key) => key.startsWith(`${command}.`));
  const able = (system) => system.capabilities.has(command);
  return [
    row([command], systems, able),
    ...parameters.flatMap((key) =>
      parameterRows(
        key,
        systems.map((system) => ({ system, able: able(system) })),
        fields,
      ),
    ),
  ];
}

function parameterRows(key, candidates, { COMMON_CHOICES, FIELDS }) {
  const name = key.slice(key.indexOf('.') + 1);
  const field = FIELDS[name];
  const label = field?.path?.join('.') ?? name;
  const offers = candidates.map(({ system, able }) =>
    able ? (system.choices[key] ?? COMMON_CHOICES[key]) : undefined,
  );
  const isCompared = offers.filter((offer) => offer !== undefined).length > 1;
  if (!isCompared && field?.instruction !== true) {
    return [row([label], offers, (offer) => offer !== undefined, BELOW)];
  }
  const values = [...new Set(offers.flatMap((offer) => offer ?? []))];
  return values.map((value) =>
    row([label, value], offers, (offer) => offer?.includes(value) === true, BELOW),
  );
}

const TABLE = /<table class="cti-systems">([^]*?)<\/table\s*>/;

/**
 * Gives a help text the table, as it is when it has it already, however that is laid out.
 * @throws when there is no place for it
 */
export function withSystemsTable(help, [head, ...body]) {
  const [, present] = TABLE.exec(help) ?? [];
  if (present === undefined) throw new Error('the help text has no <table class="cti-systems">');
  const row = (tag, cells) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const rows = body.map((cells) => row('td', cells)).join('');
  const wanted = `<thead>${row('th', head)}</thead><tbody>${rows}</tbody>`;
  if (withoutLayout(present) === withoutLayout(wanted)) return help;
  return help.replace(TABLE, () => `<table class="cti-systems">${wanted}</table>`);
}

function withoutLayout(html) {
  return html.replace(/\s+/g, ' ').replace(/ ?(<|>) ?/g, '$1');
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
