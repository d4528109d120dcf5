import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../lib/core/errors';
import type { Interest } from '../../lib/core/driver';
import type { CtiEventType } from '../../lib/core/events';
import { loadSystem } from '../../lib/systems';
import { readOptions } from '../../lib/systems/mtcti3/options';
import { presentitiesFor, topicsFor } from '../../lib/systems/mtcti3/plan';
import { ERROR_CODES, RESULT_CODES, rejectionOf } from '../../lib/systems/mtcti3/result-codes';
import { MapperBench } from '../support/mtcti3-mapper';

const settings = (more: Record<string, unknown> = {}, options: Record<string, unknown> = {}) => ({
  host: 'pbx.example',
  credentials: { username: 'svc', password: 'secret' },
  options,
  ...more,
});

describe('settings', () => {
  it('need nothing but host and credentials', () => {
    expect(readOptions(settings())).toMatchObject({
      endpoints: [{ host: 'pbx.example', port: 443 }],
      framing: 'framed',
      subscriptionTimeoutS: 3600,
    });
  });

  it.each([
    [{}, { subscriptionTimeoutS: 59 }],
    [{}, { subscriptionTimeoutS: 86401 }],
    [{}, { framing: 'tpkt' }],
    [{}, { queueCalls: 'sometimes' }],
    [{ host: '' }, {}],
    [{ credentials: { username: 'svc' } }, {}],
    [{ credentials: { username: 'a:b', password: 'c' } }, {}],
  ])('that cannot work are refused: %j %j', (more, options) => {
    expect(() => readOptions(settings(more, options))).toThrow(ConfigError);
  });

  it('follow calls only while they wait when asked to (bit 30)', () => {
    expect(readOptions(settings()).queueCallFlags & 0x4000_0000).toBe(0);
    expect(readOptions(settings({}, { queueCalls: 'queueing' })).queueCallFlags & 0x4000_0000).toBe(
      0x4000_0000,
    );
  });

  it('say that the connection counts as an application (bit 11)', () => {
    expect(readOptions(settings({}, { activeApplication: true })).userFlags & 0x800).toBe(0x800);
  });
});

describe('what is subscribed', () => {
  const { directory } = new MapperBench().mapper;
  const interest = (types: readonly CtiEventType[], more: Partial<Interest> = {}): Interest => ({
    eventTypes: new Set(types),
    commands: new Set(),
    ...more,
  });
  const kinds = (wanted: Interest): string[] =>
    topicsFor(wanted, directory, { refreshWrapper: false }).map((topic) => {
      const member = 'guid' in topic ? directory.byGuid(topic.guid)?.number : undefined;
      return member ?? ('name' in topic ? `by name ${topic.name}` : topic.kind);
    });

  it('is the list alone when nobody wants events', () => {
    expect(kinds(interest([]))).toEqual(['lines']);
  });

  it('is everybody when calls are wanted without a filter', () => {
    expect(kinds(interest(['call.delivered']))).toEqual(['lines', '201', '202', '203', '204', '500', '501']);
  });

  it('is what the filters name', () => {
    expect(kinds(interest(['call.delivered'], { devices: new Set(['202']) }))).toEqual(['lines', '202']);
    expect(kinds(interest(['call.delivered'], { agents: new Set(['User 203']) }))).toEqual(['lines', '203']);
    expect(kinds(interest(['call.queued'], { queues: new Set(['Queue 500']) }))).toEqual(['lines', '500']);
    expect(kinds(interest(['call.queued'], { queues: new Set(['Abroad']) }))).toEqual([
      'lines',
      'by name Abroad',
    ]);
    expect(kinds(interest(['queue.updated'], { devices: new Set(['501']) }))).toEqual(['lines', '501']);
  });

  it('has presence and park slots when they are wanted', () => {
    expect(kinds(interest(['presence.updated', 'park.updated']))).toEqual([
      'lines',
      'presence',
      'parkServer',
    ]);
    expect(kinds({ ...interest([]), commands: new Set(['unpark']) })).toEqual(['lines', 'parkServer']);
    expect(topicsFor(interest([]), directory, { refreshWrapper: true })).toContainEqual({
      kind: 'refreshWrapper',
    });
    expect(presentitiesFor(interest([]), directory, ['sip:x@y'])).toEqual([
      '201',
      '202',
      '203',
      '204',
      'sip:x@y',
    ]);
    const filtered = interest([], { devices: new Set(['202', 'sip:z@y']) });
    expect(presentitiesFor(filtered, directory, [])).toEqual(['202', 'sip:z@y']);
  });
});

describe('result codes', () => {
  it('have the numbers of both tables', () => {
    const numbers = RESULT_CODES.map(({ result }) => result);
    const general = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100, 101, 102, 150, 151, 152, 500, 5000, 5001, 5002, 5003];
    const callControl = Array.from({ length: 18 }, (_unused, index) => 600 + index);
    expect(numbers.sort((a, b) => a - b)).toEqual([...general, ...callControl].sort((a, b) => a - b));
    expect(new Set(ERROR_CODES.map(({ code }) => code)).size).toBe(ERROR_CODES.length);
  });

  it('become errors that keep the name and text of the system', () => {
    const error = rejectionOf({ requestid: 1, result: 600, additional: 'no phone' }, 'call');
    expect(error).toMatchObject({
      code: 'MTCTI3_CALLCONTROL_NOPHONE',
      vendorCode: 600,
      vendorName: 'MTCTISESS_CALLCONTROL_NOPHONE',
      vendorText: 'no phone',
      retryable: false,
    });
  });

  it('say which refusals may pass by themselves', () => {
    const passing = RESULT_CODES.filter(({ result }) => rejectionOf({ result }, 'call').retryable);
    expect(passing.map(({ result }) => result)).toEqual([5, 8, 101, 5001, 601, 603]);
  });
});

it('the module is found by its name and lists what it can do', async () => {
  const system = await loadSystem('mtcti3');
  expect(system.defaultPort).toBe(443);
  expect([...system.capabilities]).toEqual(
    expect.arrayContaining(['blindTransfer', 'setUser', 'readFile', 'queryDirectory']),
  );
  expect(system.choices['blindTransfer.kind']).toContain('conference');
  expect((await system.loadSimulator()).scenarios).toEqual(
    expect.arrayContaining([
      'queued-call',
      'abandoned-call',
      'consult-transfer',
      'conference',
      'missed-call',
      'agent-day',
      'day',
    ]),
  );
});
