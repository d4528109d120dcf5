/** docs/events.md: what every event carries, read off its JSON Schema. */
import { code, table } from './markdown.mjs';

/** Shown once, since every event has them. */
const COMMON = ['v', 'type', 'system', 'connection', 'seq', 'time', 'receivedAt', 'snapshot', 'synthetic'];

/**
 * @param introduction prose that tells the meaning of every type
 * @throws when it lacks one of `eventTypes`
 */
export function eventsPage({ schema, eventTypes, introduction }) {
  const untold = eventTypes.filter((type) => !introduction.includes(code(type)));
  if (untold.length > 0) throw new Error(`no meaning of ${untold.join(', ')}`);
  const { definitions } = schema;
  const kinds = definitions.CtiEvent.anyOf.map(({ $ref }) => nameOf($ref));
  const parts = ['CtiDevice', 'CtiQueue', 'CtiAgent', 'CtiCause', 'CallData', 'LinkProblem'];
  const common = definitions[kinds[0]];
  return `# Events

${introduction.trim()}

## What every event has

${fieldTable(
  pick(common, (field) => COMMON.includes(field)),
  definitions,
)}

${kinds.map((kind) => kindSection(definitions[kind], definitions)).join('\n\n')}

## Parts

${parts.map((part) => partSection(part, definitions)).join('\n\n')}

The TypeScript types and the JSON Schema of the events are part of the package: see [Library](library.md).
`;
}

function kindSection(kind, definitions) {
  const types = typesOf(kind.properties.type, definitions);
  const groups = [...new Set(types.map((type) => type.split('.')[0]))];
  const title = `Fields of ${groups.map(code).join(', ')} events`;
  const own = pick(kind, (field) => !COMMON.includes(field));
  return `## ${title}\n\n${fieldTable(own, definitions)}`;
}

function partSection(name, definitions) {
  const { description, ...part } = definitions[name];
  return [
    `### ${name}`,
    ...(description === undefined ? [] : [description]),
    fieldTable(part, definitions),
  ].join('\n\n');
}

function pick({ properties, required = [] }, wanted) {
  return {
    properties: Object.fromEntries(Object.entries(properties).filter(([field]) => wanted(field))),
    required,
  };
}

function fieldTable({ properties, required = [] }, definitions) {
  const rows = Object.entries(properties).map(([field, schema]) => [
    code(field),
    typeText(schema, definitions),
    required.includes(field) ? 'always' : 'where known',
    oneLine(schema.description ?? ''),
  ]);
  return table(['field', 'type', '', 'meaning'], rows);
}

function typeText(schema, definitions) {
  if (schema.$ref !== undefined) {
    const name = nameOf(schema.$ref);
    const { enum: values } = definitions[name];
    if (values === undefined) return `[${name}](#${name.toLowerCase()})`;
    return name.endsWith('EventType') ? 'string' : values.map((value) => code(`'${value}'`)).join(', ');
  }
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.enum !== undefined) return schema.enum.map((value) => code(`'${value}'`)).join(', ');
  if (schema.anyOf !== undefined) return schema.anyOf.map((each) => typeText(each, definitions)).join(' or ');
  if (schema.type === 'array') return `list of ${typeText(schema.items, definitions)}`;
  if (schema.type === 'object' && schema.properties !== undefined) {
    return code(`{ ${Object.keys(schema.properties).join(', ')} }`);
  }
  return [schema.type].flat().join(' or ');
}

function typesOf(schema, definitions) {
  const { enum: values, const: only } = schema.$ref === undefined ? schema : definitions[nameOf(schema.$ref)];
  return values ?? [only];
}

function nameOf(reference = '') {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

function oneLine(text) {
  return text.replace(/\{@link (\w+)\}/g, '$1').replace(/\s+/g, ' ');
}
