import { afterEach, describe, expect, it } from 'vitest';
import { HttpWebhookHost } from '../../lib/simulation/http-webhook-host';

const hosts: HttpWebhookHost[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close();
});

async function hostAt(root?: string): Promise<HttpWebhookHost> {
  const host = await HttpWebhookHost.listen(root === undefined ? {} : { root });
  hosts.push(host);
  return host;
}

const textOf = async (url: string): Promise<string> => (await fetch(url)).text();

describe('a web server for webhooks', () => {
  it('gives each request to the longest path it is below, and cuts that path off', async () => {
    const host = await hostAt('/red/');
    host.mount('/a', (request, response) => response.end(`a ${request.url}`));
    host.mount('/a/b', (request, response) => response.end(`b ${request.url}`));
    expect(host.publicUrl('/a')).toBe(`http://127.0.0.1:${host.port}/red/a`);
    expect(await textOf(`${host.publicUrl('/a')}/x?y=1`)).toBe('a /x?y=1');
    expect(await textOf(`${host.publicUrl('/a/b')}/x`)).toBe('b /x');
    expect(await textOf(`${host.publicUrl('/a/bc')}`)).toBe('a /bc');
  });

  it('knows no path that is not mounted, or not any more', async () => {
    const host = await hostAt();
    const unmount = host.mount('/a', (_request, response) => response.end('a'));
    expect((await fetch(host.publicUrl('/ab'))).status).toBe(404);
    unmount();
    unmount();
    expect((await fetch(host.publicUrl('/a'))).status).toBe(404);
  });

  it('leaves a path to whoever mounted it last', async () => {
    const host = await hostAt();
    const unmountFirst = host.mount('/a', (_request, response) => response.end('first'));
    host.mount('/a', (_request, response) => response.end('second'));
    unmountFirst();
    expect(await textOf(host.publicUrl('/a'))).toBe('second');
  });
});
