import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import type { CtiEvent } from '../../lib/core/events';
import { checkout } from './node-red';

const schema = JSON.parse(readFileSync(path.join(checkout, 'dist/lib/event.schema.json'), 'utf8')) as object;
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

/** What the shipped JSON Schema has against an event; empty when it is valid. */
export function schemaProblems(event: CtiEvent): string[] {
  // As a flow gets it through JSON: functions and undefined properties would show here.
  if (validate(JSON.parse(JSON.stringify(event)))) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${event.type} ${instancePath}: ${message ?? ''}`,
  );
}
