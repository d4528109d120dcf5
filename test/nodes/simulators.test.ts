import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CTI_SYSTEMS } from '../../lib/core/events';
import { checkout, NodeRed, type FlowNode } from '../support/node-red';

const valid = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(path.join(checkout, 'dist/lib/event.schema.json'), 'utf8')) as object,
);

/** What a new user has after choosing a system, switching the simulator on and asking for many calls. */
function flowOf(system: string): FlowNode[] {
  return [
    { id: 'tab', type: 'tab', label: system },
    { id: 'connection', type: 'cti-connection', name: '', system, simulator: true, rate: '60' },
    { id: 'events', type: 'cti-event-in', z: 'tab', connection: 'connection', wires: [['debug']] },
    {
      id: 'debug',
      type: 'debug',
      z: 'tab',
      active: true,
      tosidebar: true,
      complete: 'payload',
      targetType: 'msg',
      wires: [],
    },
  ];
}

describe.each(CTI_SYSTEMS)('a connection to the built-in simulator of %s', (system) => {
  let nodeRed: NodeRed;
  beforeAll(async () => {
    nodeRed = await NodeRed.start({ flows: flowOf(system) });
  });
  afterAll(() => nodeRed.stop());

  it('is connected without host or credentials', async () => {
    await nodeRed.status('events', ({ fill }) => fill === 'green');
  });

  it('sends call events that keep the published schema', async () => {
    await nodeRed.debugMessage(({ topic }) => String(topic).startsWith('call.'), { timeoutMs: 40_000 });
    for (const { value } of nodeRed.debugMessages) {
      expect(valid(value), `${JSON.stringify(value)} ${JSON.stringify(valid.errors)}`).toBe(true);
    }
  }, 60_000);

  it('writes neither a warning nor an error', () => {
    expect(nodeRed.log.filter((line) => /\[(warn|error)\].*(cti|event in)/i.test(line))).toEqual([]);
  });
});
