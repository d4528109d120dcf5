import type { Node, NodeAPI } from 'node-red';
import { describe, expect, it } from 'vitest';
import { readTarget, secretsOf } from '../../nodes/shared/connection-settings';
import { readEventFilter, unknownTypes } from '../../nodes/shared/event-filter';

const TLS_NODES: Record<string, object> = {
  good: { addTLSOptions: (options: object) => ({ ...options, rejectUnauthorized: true }) },
  bad: { valid: false, addTLSOptions: (options: object) => options },
  other: {},
};

/** What the settings use of Node-RED. */
const RED = {
  _: (key: string) => key,
  nodes: { getNode: (id: string) => (TLS_NODES[id] ?? null) as Node | null },
  util: {
    evaluateNodeProperty: (value: string) =>
      value.replace(/\$\{(\w+)\}/g, (_match, name: string) => ({ HOST: '10.0.0.1' })[name] ?? ''),
  },
} as unknown as NodeAPI;

function target(def: object, credentials = {}) {
  return readTarget(RED, { system: 'uccx', ...def }, credentials, undefined);
}

describe('the settings of a connection', () => {
  it('are host, port and credentials', () => {
    const def = { host: ' a, b:42028 ', port: '42027', simulator: false };
    expect(target(def, { username: 'cti', password: 'secret' })).toEqual({
      settings: {
        host: 'a, b:42028',
        port: '42027',
        credentials: { username: 'cti', password: 'secret' },
        options: {},
      },
    });
  });

  it('lose the prefix of their system, and leave other systems and empty fields out', () => {
    const def = {
      uccxProtocolVersion: '14',
      uccxMode: 'all',
      uccxEmpty: '',
      uccxTeams: 'auto',
      uccxx: '1',
      telphinApp: 'x',
    };
    expect(target(def).settings.options).toEqual({ protocolVersion: '14', mode: 'all' });
  });

  it('may use environment variables within a text', () => {
    expect(target({ host: '${HOST}:42027', uccxMode: '${HOST}' }).settings).toMatchObject({
      host: '10.0.0.1:42027',
      options: { mode: '10.0.0.1' },
    });
  });

  it('queue commands for as long as they say', () => {
    expect(target({ offlineQueueSeconds: '30' }).settings.offlineQueue).toEqual({ maximumAgeMs: 30_000 });
    expect(target({ offlineQueueSeconds: 0 }).settings).not.toHaveProperty('offlineQueue');
    for (const offlineQueueSeconds of ['soon', -1]) {
      expect(() => target({ offlineQueueSeconds })).toThrow(
        expect.objectContaining({ code: 'CTI_CONFIG_INVALID' }),
      );
    }
  });

  it('take TLS from the tls-config node, and never do without it when one is chosen', () => {
    expect(target({ tls: 'good' }).settings.tls).toEqual({ rejectUnauthorized: true });
    expect(target({ tls: '' }).settings).not.toHaveProperty('tls');
    for (const tls of ['bad', 'gone', 'other']) {
      expect(() => target({ tls })).toThrow(expect.objectContaining({ code: 'CTI_CONFIG_INVALID' }));
    }
  });

  it('choose the built-in simulator and what it plays', () => {
    expect(target({ simulator: true, scenario: 'endless', rate: '6' }).simulator).toEqual({
      scenario: 'endless',
      ratePerMinute: 6,
    });
    expect(target({ simulator: true, scenario: '', rate: '' }).simulator).toEqual({ scenario: '' });
    expect(target({ simulator: true }).simulator).toEqual({});
    expect(() => target({ simulator: true, rate: 'often' })).toThrow(
      expect.objectContaining({ code: 'CTI_CONFIG_INVALID' }),
    );
  });

  it('know their secrets', () => {
    expect(secretsOf({ username: 'cti', password: 'p', token: 't' })).toEqual(['p', 't']);
  });
});

describe('the filter of an event node', () => {
  it('is everything but snapshots when nothing is set', () => {
    expect(readEventFilter({})).toEqual({ snapshots: false });
    expect(readEventFilter({ types: [], device: ' , ', agent: '', queue: '' })).toEqual({ snapshots: false });
  });

  it('takes lists with commas', () => {
    const def = { types: 'call.held, call.queued', device: '2005,2006 ', agent: 'a', queue: 'Sales, 7' };
    expect(readEventFilter({ ...def, snapshots: true })).toEqual({
      snapshots: true,
      types: ['call.held', 'call.queued'],
      devices: ['2005', '2006'],
      agents: ['a'],
      queues: ['Sales', '7'],
    });
  });

  it('selects nothing for a type that is not known, rather than everything', () => {
    expect(readEventFilter({ types: ['call.unheard'] }).types).toEqual([]);
  });

  it('names the types that are not known', () => {
    expect(unknownTypes({ types: ['call.*', 'call.held, Call.Queued'] })).toEqual(['call.*', 'Call.Queued']);
    expect(unknownTypes({ types: '${TYPES}' }, () => 'call.held,agent')).toEqual(['agent']);
    expect(unknownTypes({})).toEqual([]);
  });

  it('takes the values of a variable among others', () => {
    const resolve = (stored: unknown) => (Array.isArray(stored) ? ['call.held,call.queued'] : stored);
    expect(readEventFilter({ types: ['${TYPES}'] }, resolve).types).toEqual(['call.held', 'call.queued']);
  });
});
