import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface ScriptedAnswer {
  readonly status?: number;
  readonly json?: unknown;
  /** Sent instead of `json`, as it stands. */
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What to answer; `silent` leaves the request open, `cut` ends its connection. */
export type Script = (request: RecordedRequest, number: number) => ScriptedAnswer | 'silent' | 'cut';

/** A web server on loopback that answers what its test says and writes down what it was asked. */
export class ScriptedHttpServer {
  readonly requests: RecordedRequest[] = [];
  readonly #server: Server;

  private constructor(public script: Script) {
    this.#server = createServer((request, response) => {
      void this.#answer(request, response);
    });
  }

  static async listen(script: Script): Promise<ScriptedHttpServer> {
    const server = new ScriptedHttpServer(script);
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** `METHOD path` of every request, token requests left out. */
  get asked(): string[] {
    return this.requests
      .filter(({ path }) => path !== '/oauth/token')
      .map(({ method, path }) => `${method} ${path}`);
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const recorded: RecordedRequest = {
      method: request.method ?? '',
      path,
      query,
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    };
    this.requests.push(recorded);
    const answer = this.script(recorded, this.requests.length);
    if (answer === 'silent') return;
    if (answer === 'cut') {
      request.socket.destroy();
      return;
    }
    const body = answer.body ?? (answer.json === undefined ? '' : JSON.stringify(answer.json));
    response.writeHead(answer.status ?? 200, answer.headers);
    response.end(body);
  }
}
