/** What comes from webhooks and phone systems reaches no prototype, no file and no shell. */
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NodeAPI } from 'node-red';
import { afterEach, describe, expect, it } from 'vitest';
import { fileRows, rowObjects } from '../../lib/core/files';
import { parsePlainJson } from '../../lib/core/plain-data';
import { decodeDelta3 } from '../../lib/systems/devlink3/codec-delta3';
import { Devlink3Mapper } from '../../lib/systems/devlink3/mapper';
import { decodeMessage as decodeWebhook } from '../../lib/systems/telphin/codec';
import { fillPath } from '../../lib/systems/telphin/paths';
import { callbackPath, webhookPath } from '../../lib/systems/telphin/webhook-receiver';
import { NODE_COMMANDS } from '../../nodes/shared/command-fields';
import { readCommand } from '../../nodes/shared/input';
import * as devlink3 from '../support/devlink3-records';
import { MapperBench as Mtcti3Bench, ringing } from '../support/mtcti3-mapper';
import { checkout } from '../support/node-red';
import { formOf } from '../support/telphin';
import { MapperBench as TelphinBench } from '../support/telphin-events';
import { decoded, mapperWith } from '../support/uccx-events';

const { util } = createRequire(import.meta.url)('@node-red/util') as { util: NodeAPI['util'] };

/** Names that mean something to every object. */
const HOSTILE = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'];

const ownNames = (object: object): string[] => Object.getOwnPropertyNames(object).sort();
const BEFORE = [Object, Array, String, Function].map(({ prototype }) => ownNames(prototype as object));
afterEach(() => {
  expect([Object, Array, String, Function].map(({ prototype }) => ownNames(prototype as object))).toEqual(
    BEFORE,
  );
});

/** Copies as messages are copied; whatever is in them must be plain and serializable. */
function expectPlain(value: unknown): void {
  expect(util.cloneMessage({ payload: value })).toEqual({ payload: value });
  const visit = (inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null || Buffer.isBuffer(inner)) return;
    expect([Object.prototype, Array.prototype, null]).toContain(Object.getPrototypeOf(inner));
    expect(Object.keys(inner)).not.toContain('__proto__');
    Object.values(inner).forEach(visit);
  };
  visit(value);
}

describe.each(HOSTILE)('the name %s', (name) => {
  it('in a webhook is a field like others, or none', () => {
    const fields = {
      EventType: 'dial-in',
      CallID: 'c1',
      SubCallID: 's1',
      [`${name}[polluted]`]: '1',
      a: '2',
    };
    const form = `${formOf(fields)}&${name}=polluted&${name}.polluted=1`;
    const message = decodeWebhook(Buffer.from(form));
    expectPlain(message);
    expect(message.unknownFields).toMatchObject({ a: '2' });
  });

  it('in the values of a webhook is a value', () => {
    const bench = new TelphinBench();
    const values = {
      CallID: name,
      SubCallID: name,
      CallerIDNum: name,
      CalledNumber: name,
      CalledExtension: name,
    };
    const began = bench.receive({ EventType: 'dial-in', ...values }, 0, name);
    expectPlain(began);
    expect(began.map(({ type }) => type)).toContain('call.began');
    const ended = bench.receive({ EventType: 'hangup', ...values, CallStatus: name }, 1, name);
    expectPlain(ended);
  });

  it('in an answer of the REST API is a member like others, or none', () => {
    for (const text of [`{"${name}":{"polluted":1},"a":2}`, `[{"b":{"${name}":{"polluted":1}}}]`]) {
      expectPlain(parsePlainJson(text));
      expectPlain(parsePlainJson(text.replaceAll('_', String.raw`\u005f`)));
    }
  });

  it('in variables of a Unified CCX call is a variable like others, or none', () => {
    const mapper = mapperWith({ agents: { [name]: [name, '2001'] } });
    const drafts = [
      ...mapper.map(
        decoded('BEGIN_CALL_EVENT', {
          ...{ CallID: 1, CallType: 1, ConnectionDeviceID: name, CallVariable1: name },
          namedVariables: [{ name, value: 'x' }],
          namedArrays: [{ name, index: 1, value: 'polluted' }],
        }),
      ),
      ...mapper.map(decoded('AGENT_STATE_EVENT', { AgentState: 3, AgentID: name, AgentExtension: name })),
    ];
    expect(drafts.length).toBeGreaterThan(1);
    expectPlain(drafts);
  });

  it('in a DevLink3 record is an element like others, or none', () => {
    const call = devlink3.call({ id: 1 });
    const record = decodeDelta3(`<Detail>${call}<${name}>polluted</${name}></Detail>`);
    expectPlain(record);
    const mapper = new Devlink3Mapper();
    const party = devlink3.partyA({ id: devlink3.endId(1), name, cli: name, target: name });
    expectPlain(mapper.take(decodeDelta3(devlink3.detail(call, party)), false));
  });

  it('in texts of MTCTI3 is a text', () => {
    const bench = new Mtcti3Bench('201');
    bench.call('201', ringing({ tag: name, callingparty: { number: name, name } }));
    expect(bench.drafts.length).toBeGreaterThan(0);
    expectPlain(bench.drafts);
  });

  it('in the columns of a file is a column like others, or none', () => {
    expectPlain(rowObjects(fileRows(`${name},a\n1,2\n`)));
  });

  it('in a message is no parameter', async () => {
    const payload: unknown = JSON.parse(
      `{"${name}":{"destination":"1"},"data":{"tag":"t"},"destination":"200"}`,
    );
    const command = await readCommand(
      NODE_COMMANDS['cti-make-call'],
      { properties: {}, secrets: {} },
      { payload },
      () => Promise.resolve(undefined),
    );
    expect(command).toEqual({ command: 'makeCall', destination: '200', data: { tag: 't' } });
  });
});

describe('a text from outside', () => {
  it('leaves no folder of a URL', () => {
    for (const value of ['../../admin', 'a/b', '..', 'x?y=1', '#', '%2e%2e%2f', '\\..\\']) {
      expect(webhookPath(value).split('/')).toHaveLength(4);
      expect(new URL(callbackPath(value, 's'), 'http://h').pathname.split('/').length).toBeLessThanOrEqual(3);
      const filled = fillPath('/extension/{extension}/event/', { extension: value });
      expect(filled.slice('/extension/'.length, -'/event/'.length)).not.toMatch(/[/?#\\]/);
    }
  });

  it('can reach neither files nor a shell: nothing of the package uses them', () => {
    const sources = ['lib', 'nodes'].flatMap((folder) =>
      readdirSync(path.join(checkout, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => path.join(checkout, folder, file)),
    );
    const dangerous =
      /['"](?:node:)?(?:fs|fs\/promises|child_process|vm|worker_threads|cluster|repl|inspector)['"]|\beval\(|new Function\(/;
    expect(sources.filter((file) => dangerous.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
