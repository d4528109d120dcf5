/** The lent web server, on Express as Node-RED sets it up: admin API with its body parsers first. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import type { NodeAPI } from 'node-red';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeWebhookHost } from '../../nodes/shared/webhook-host';

const fromNodeRed = createRequire(createRequire(import.meta.url).resolve('node-red'));

interface App {
  (...parameters: unknown[]): void;
  use(...parameters: unknown[]): void;
  readonly _router: { readonly stack: readonly unknown[] };
}
const express = fromNodeRed('express') as (() => App) & { urlencoded(options: object): unknown };

let server: Server;
let root: App;
let red: NodeAPI;

beforeEach(async () => {
  root = express();
  const admin = express();
  admin.use(express.urlencoded({ extended: true }));
  const httpNode = express();
  root.use('/', admin);
  root.use('/flows', httpNode);
  server = createServer(root);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  red = { httpNode, server, settings: { httpNodeRoot: '/flows/', uiPort: 1880 } } as unknown as NodeAPI;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const url = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
const post = async (path: string): Promise<{ status: number; body: string }> => {
  const answer = await fetch(url(path), { method: 'POST', body: new URLSearchParams({ a: '1 2' }) });
  return { status: answer.status, body: await answer.text() };
};

function host() {
  const found = nodeWebhookHost(red);
  if (found === undefined) throw new Error('There is no host.');
  return found;
}

/** Mounts what answers with its name, the rest of the path and the body. */
function mount(path: string, name: string): () => void {
  return host().mount(path, (request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => response.end(`${name} ${request.url ?? ''} ${body}`));
  });
}

describe("Node-RED's web server, lent to webhooks", () => {
  it('hands the body over untouched, though body parsers come before the HTTP nodes', async () => {
    mount('/cti/telphin/a', 'a');
    expect(await post('/flows/cti/telphin/a/175/secret')).toEqual({
      status: 200,
      body: 'a /175/secret a=1+2',
    });
  });

  it('does not answer beside or outside the mounted path', async () => {
    mount('/cti/telphin/a', 'a');
    expect((await post('/flows/cti/telphin/ab/x')).status).toBe(404);
    expect((await post('/cti/telphin/a/x')).status).toBe(404);
  });

  it('takes away what it mounted, and nothing else', async () => {
    const before = root._router.stack.length;
    const removeA = mount('/cti/telphin/a', 'a');
    const removeB = mount('/cti/telphin/b', 'b');
    removeA();
    removeA();
    expect((await post('/flows/cti/telphin/a/x')).status).toBe(404);
    expect((await post('/flows/cti/telphin/b/x')).body).toMatch(/^b /);
    removeB();
    expect(root._router.stack).toHaveLength(before);
  });

  it('says where it is reached, with httpNodeRoot', () => {
    expect(host().publicUrl('/cti/telphin/a')).toBe(url('/flows/cti/telphin/a'));
  });

  it.each([
    [{ uiHost: '0.0.0.0', uiPort: 1890 }, 'http://127.0.0.1:1890/x'],
    [{ uiHost: '::1', uiPort: '1891', https: {} }, 'https://[::1]:1891/x'],
    [{ uiHost: '10.0.0.5', uiPort: 80, httpNodeRoot: '/' }, 'http://10.0.0.5:80/x'],
    [{}, 'http://127.0.0.1:1880/x'],
  ])('goes by the settings while it does not listen: %j', (settings, expected) => {
    red = { ...red, server: { address: () => null }, settings } as unknown as NodeAPI;
    expect(host().publicUrl('/x')).toBe(expected);
  });

  it('does not exist where HTTP nodes are switched off', () => {
    red = { settings: { httpNodeRoot: false } } as unknown as NodeAPI;
    expect(nodeWebhookHost(red)).toBeUndefined();
  });
});
