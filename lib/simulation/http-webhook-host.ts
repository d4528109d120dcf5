/** A web server on loopback for systems that call back, where there is no Node-RED to lend its own. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WebhookHost } from '../core/system';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface HttpWebhookHostOptions {
  /** 0 chooses a free port. Default 0. */
  readonly port?: number;
  /** Path before every mounted one, as Node-RED's `httpNodeRoot`. Default none. */
  readonly root?: string;
}

/** Routes requests by the longest mounted path; 404 for the rest. Listens on 127.0.0.1 only. */
export class HttpWebhookHost implements WebhookHost {
  readonly #server: Server;
  readonly #root: string;
  readonly #handlers = new Map<string, Handler>();

  private constructor(root: string) {
    this.#root = root.replace(/(?<!\/)\/+$/, '');
    this.#server = createServer((request, response) => {
      this.#route(request, response);
    });
  }

  static async listen({ port = 0, root = '' }: HttpWebhookHostOptions = {}): Promise<HttpWebhookHost> {
    const host = new HttpWebhookHost(root);
    await new Promise<void>((resolve, reject) => {
      host.#server.once('error', reject);
      host.#server.listen(port, '127.0.0.1', resolve);
    });
    return host;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Paths that are mounted now. */
  get mounted(): readonly string[] {
    return [...this.#handlers.keys()];
  }

  mount(path: string, handler: Handler): () => void {
    this.#handlers.set(path, handler);
    return () => {
      if (this.#handlers.get(path) === handler) this.#handlers.delete(path);
    };
  }

  publicUrl(path: string): string {
    return `http://127.0.0.1:${this.port}${this.#root}${path}`;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => {
      this.#server.close(() => {
        resolve();
      });
    });
    this.#server.closeAllConnections();
    await closed;
  }

  #route(request: IncomingMessage, response: ServerResponse): void {
    const url = request.url ?? '/';
    const below = url.startsWith(this.#root) ? url.slice(this.#root.length) : '';
    const path = [...this.#handlers.keys()]
      .filter((mounted) => below === mounted || below.startsWith(`${mounted}/`))
      .sort((one, other) => other.length - one.length)[0];
    const handler = path === undefined ? undefined : this.#handlers.get(path);
    if (path === undefined || handler === undefined) {
      response.writeHead(404).end();
      return;
    }
    request.url = below.slice(path.length);
    handler(request, response);
  }
}
