import { describe, expect, it } from 'vitest';
import { readOptions } from '../../lib/systems/telphin/options';
import { DEFAULT_PATHS, fillPath } from '../../lib/systems/telphin/paths';

const credentials = { clientId: 'id', clientSecret: 'secret' };
const read = (options: Record<string, unknown> = {}, more: Record<string, unknown> = {}) =>
  readOptions({ credentials, options, ...more });
const configError = expect.objectContaining({ code: 'CTI_CONFIG_INVALID' }) as Error;

describe('the settings of a Telphin connection', () => {
  it('need no more than the credentials', () => {
    expect(read()).toMatchObject({
      origin: 'https://apiproxy.telphin.ru',
      endpoint: { label: 'apiproxy.telphin.ru:443', host: 'apiproxy.telphin.ru', port: 443 },
      apiPrefix: '/api/ver1.0',
      client: '@me',
      extensions: { kind: 'all' },
      webhookMethod: 'POST',
      keepSubscriptions: false,
      paths: DEFAULT_PATHS,
      publicUrl: undefined,
    });
  });

  it('name a white-label host by host or apiHost, with or without a port', () => {
    expect(read({}, { host: 'pbx.example.com' }).origin).toBe('https://pbx.example.com');
    expect(read({ apiHost: 'pbx.example.com:8443' }).origin).toBe('https://pbx.example.com:8443');
    expect(read({ apiHost: 'pbx.example.com' }, { port: '8443' }).origin).toBe(
      'https://pbx.example.com:8443',
    );
    expect(read({}, { host: 'https://pbx.example.com', port: 8443 }).origin).toBe(
      'https://pbx.example.com:8443',
    );
    expect(read({ apiHost: '' }, { host: '', port: '' }).origin).toBe('https://apiproxy.telphin.ru');
  });

  it('take a whole base URL, in plain http on loopback only', () => {
    expect(read({ apiBaseUrl: 'http://127.0.0.1:8080' }).origin).toBe('http://127.0.0.1:8080');
    expect(read({ apiBaseUrl: 'http://localhost:8080/' }).origin).toBe('http://localhost:8080');
    expect(() => read({ apiBaseUrl: 'http://pbx.example.com' })).toThrow(configError);
  });

  it.each([
    ['nothing', [], { kind: 'all' }],
    ['the word', 'all', { kind: 'all' }],
    [
      'ids and numbers in a text',
      '175, @200;  @201',
      { kind: 'listed', references: ['175', '@200', '@201'] },
    ],
    ['a list', ['175', 176, '175'], { kind: 'listed', references: ['175', '176'] }],
  ])('choose extensions by %s', (_how, extensions, choice) => {
    expect(read({ extensions }).extensions).toEqual(choice);
  });

  it('take paths as an object or its JSON, one by one', () => {
    const paths = { extensions: '/client/{client}/ext/' };
    expect(read({ paths }).paths).toEqual({ ...DEFAULT_PATHS, ...paths });
    expect(read({ paths: JSON.stringify(paths) }).paths.extensions).toBe(paths.extensions);
    expect(read({ paths: '' }).paths).toEqual(DEFAULT_PATHS);
  });

  it('keep the path of a public URL, without the slash at its end', () => {
    expect(read({ publicUrl: 'https://example.com/red/' }).publicUrl).toBe('https://example.com/red');
  });

  it.each([
    ['no client id', {}, { credentials: { clientSecret: 'x' } }],
    ['no client secret', {}, { credentials: { clientId: 'x' } }],
    ['a short webhook secret', {}, { credentials: { ...credentials, webhookSecret: 'short' } }],
    [
      'a webhook secret that is no path segment',
      {},
      { credentials: { ...credentials, webhookSecret: 'a/b/c/d/e/f/g/h/i/j' } },
    ],
    ['TLS settings for a server without TLS', { apiBaseUrl: 'http://127.0.0.1:1' }, { tls: { ca: 'x' } }],
    ['a host with a path', { apiHost: 'example.com/api' }, {}],
    ['a base URL that is none', { apiBaseUrl: 'ftp://x' }, {}],
    ['credentials in a URL', { apiBaseUrl: 'https://a:b@example.com' }, {}],
    ['a public URL with a query', { publicUrl: 'https://example.com/?a=1' }, {}],
    ['an unknown method', { webhookMethod: 'PUT' }, {}],
    ['an unknown path', { paths: { nowhere: '/x' } }, {}],
    ['a path without slash', { paths: { events: 'x' } }, {}],
    ['paths that are no JSON', { paths: '{' }, {}],
    ['an extension that is none', { extensions: 'a b/c' }, {}],
    ['a source that is none', { allowedSources: 'example.com' }, {}],
    ['a keepalive of nothing', { keepaliveMs: 0 }, {}],
  ])('refuse %s', (_what, options, more) => {
    expect(() => read(options, more)).toThrow(configError);
  });
});

describe('a path', () => {
  it('keeps the @ of a number and escapes everything else', () => {
    expect(fillPath('/extension/{extension}/event/{event}', { extension: '@200', event: 'a/b' })).toBe(
      '/extension/@200/event/a%2Fb',
    );
  });
});
