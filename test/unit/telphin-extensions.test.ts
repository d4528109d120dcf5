import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../lib/core/clock';
import type { CtiCounters } from '../../lib/core/counters';
import { TelphinApi } from '../../lib/systems/telphin/api';
import { shortNumber } from '../../lib/systems/telphin/extension-names';
import { Extensions } from '../../lib/systems/telphin/extensions';
import {
  ScriptedHttpServer,
  type RecordedRequest,
  type ScriptedAnswer,
} from '../support/scripted-http-server';
import { optionsFor, tokenAnswer } from '../support/telphin';

const PAGE = [
  { id: 176, name: '000*200', type: 'phone', label: 'Anna' },
  { id: 190, name: '000*300', type: 'queue' },
  { id: 191, name: '000*400', type: 'ivr' },
  { id: 192, name: '000*500', type: 'fax' },
];
const LIMITS = { budgetMs: 2_000, signals: [] };

const servers: ScriptedHttpServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function extensionsOf(
  options: Record<string, unknown>,
  list: (request: RecordedRequest) => ScriptedAnswer,
) {
  const server = await ScriptedHttpServer.listen((request) =>
    request.path === '/oauth/token' ? tokenAnswer() : list(request),
  );
  servers.push(server);
  const read = optionsFor(server.origin, options);
  const api = new TelphinApi(read, {
    clock: systemClock,
    counters: {} as CtiCounters,
    secrets: [],
    random: () => 0,
    rateLimited: () => undefined,
  });
  return { extensions: new Extensions(read), api, server };
}

const onePage = ({ query }: RecordedRequest): ScriptedAnswer => ({ json: query === '' ? PAGE : [] });

describe('the extensions of an account', () => {
  it('are all watched on demand, by their ids, and sorted by kind for the lists', async () => {
    const { extensions, api } = await extensionsOf({ extensions: 'all' }, onePage);
    await extensions.load(api, LIMITS);
    expect(extensions.watched.map(({ reference }) => reference)).toEqual(['176', '190', '191', '192']);
    expect(extensions.directory).toMatchObject({
      devices: [{ id: '200', name: 'Anna' }, { id: '400' }, { id: '500' }],
      queues: [{ id: '300', number: '300', details: { extensionId: '190', kind: 'queue' } }],
      complete: true,
    });
    expect(extensions.kindOf('191', undefined)).toBe('menu');
    expect(extensions.kindOf(undefined, '300')).toBe('queue');
  });

  it('that are chosen keep the form in which they were written, each once', async () => {
    const { extensions, api } = await extensionsOf({ extensions: '@200, 176, 190, @999' }, onePage);
    await extensions.load(api, LIMITS);
    expect(extensions.watched).toMatchObject([
      { reference: '@200', id: '176', kind: 'phone' },
      { reference: '190', kind: 'queue' },
      { reference: '@999', number: '999' },
    ]);
    expect(extensions.isWatched('176', undefined)).toBe(true);
    expect(extensions.isWatched('191', '400')).toBe(false);
    expect(extensions.referenceOf('200')).toBe('176');
    expect(extensions.referenceOf('000*777@x')).toBe('@777');
  });

  it('come in pages until one brings nothing new', async () => {
    const pages: Record<string, unknown> = {
      '': PAGE.slice(0, 2),
      'page=2': PAGE.slice(2),
      'page=3': PAGE.slice(2),
    };
    const { extensions, api, server } = await extensionsOf({}, ({ query }) => ({ json: pages[query] }));
    await extensions.load(api, LIMITS);
    expect(extensions.watched).toHaveLength(4);
    expect(server.asked).toHaveLength(3);
  });

  it('come in one page where the server refuses to turn it, or the settings say so', async () => {
    const refusing = await extensionsOf({}, ({ query }) => (query === '' ? { json: PAGE } : { status: 400 }));
    await refusing.extensions.load(refusing.api, LIMITS);
    expect(refusing.extensions.watched).toHaveLength(4);
    const single = await extensionsOf({ pageParameter: '' }, onePage);
    await single.extensions.load(single.api, LIMITS);
    expect(single.server.asked).toHaveLength(1);
  });

  it.each([403, 404, 500])(
    'that cannot be listed (%i) are no hindrance when they are named',
    async (status) => {
      const named = await extensionsOf({ extensions: '@200', queues: '@300', menus: '191' }, () => ({
        status,
      }));
      await named.extensions.load(named.api, LIMITS);
      expect(named.extensions.watched).toEqual([{ reference: '@200', number: '200' }]);
      expect(named.extensions.directory.complete).toBe(false);
      expect(named.extensions.kindOf(undefined, '300')).toBe('queue');
      expect(named.extensions.kindOf('191', undefined)).toBe('menu');
      const all = await extensionsOf({ extensions: 'all' }, () => ({ status }));
      await expect(all.extensions.load(all.api, LIMITS)).rejects.toMatchObject({
        code: `TELPHIN_HTTP_${status}`,
      });
    },
  );

  it('are queues when their events say so', async () => {
    const { extensions } = await extensionsOf({ extensions: '190' }, onePage);
    expect(extensions.kindOf('190', undefined)).toBeUndefined();
    extensions.noteQueue('190');
    expect(extensions.kindOf('190', undefined)).toBe('queue');
  });
});

describe('the number of an extension', () => {
  it.each([
    ['000*099@sip.example.com', '099'],
    ['000*099', '099'],
    ['099', '099'],
    ['099@x', '099'],
    ['*', '*'],
  ])('of %s is %s', (name, number) => {
    expect(shortNumber(name)).toBe(number);
  });
});
