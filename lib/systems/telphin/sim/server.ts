/** The simulated Telphin: a web server on loopback with the API, and a client that calls webhooks. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../../core/clock';
import type { Logger } from '../../../core/logger';
import { CallControl } from './call-control';
import { Gate } from './gate';
import { ApiError, readBody, sendReply, type Reply } from './http-reply';
import { SimulatedPbx } from './pbx';
import { answerRequest, type Resources } from './routes';
import { WebhookSender } from './webhook-sender';

const API_PREFIX = '/api/ver1.0';

/** A second of silence as a WAV file: what every recording of the simulator sounds like. */
const RECORDING = wavOfSilence();

export class TelphinSimulatorServer {
  readonly gate: Gate;
  readonly webhooks: WebhookSender;
  readonly pbx: SimulatedPbx;
  readonly control: CallControl;
  /** Subscriptions that the account may have. */
  subscriptionLimit = 1_000;
  /** Requests are taken and never answered. */
  isSilent = false;
  readonly #clock: Clock;
  #server: Server;
  #port = 0;

  constructor(clock: Clock, logger: Logger) {
    this.#clock = clock;
    this.gate = new Gate(clock);
    this.webhooks = new WebhookSender(clock, logger);
    this.pbx = new SimulatedPbx(clock, (extension, eventType, fields) => {
      this.webhooks.fire(extension, eventType, fields);
    });
    this.control = new CallControl(this.pbx, clock);
    this.#server = this.#makeServer();
  }

  get port(): number {
    return this.#port;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async listen(port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', resolve);
    });
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Goes away for a while and comes back at the same port, without tokens and calls. */
  async restart(downMs: number): Promise<void> {
    await this.#close();
    this.gate.expireTokens();
    this.pbx.forgetEverything();
    await new Promise<void>((resolve) => {
      this.#clock.setTimeout(resolve, downMs);
    });
    this.#server = this.#makeServer();
    await this.listen(this.#port);
  }

  async stop(): Promise<void> {
    this.control.stop();
    this.webhooks.stop();
    await this.#close();
  }

  async #close(): Promise<void> {
    const closed = new Promise<void>((resolve) => {
      this.#server.close(() => {
        resolve();
      });
    });
    this.#server.closeAllConnections();
    await closed;
  }

  #makeServer(): Server {
    return createServer((request, response) => {
      void this.#handle(request, response);
    });
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.isSilent) return;
    try {
      const { pathname, searchParams } = new URL(request.url ?? '/', this.origin);
      if (pathname.startsWith('/storage/')) {
        this.#sendRecording(pathname.slice('/storage/'.length), response);
        return;
      }
      sendReply(response, await this.#answer(request, pathname, searchParams), this.gate.headers);
    } catch (thrown) {
      const error = thrown instanceof ApiError ? thrown : new ApiError(500, 'the simulator failed');
      const reply: Reply = { status: error.status, json: { message: error.message } };
      sendReply(response, reply, { ...this.gate.headers, ...error.headers });
    }
  }

  async #answer(request: IncomingMessage, path: string, query: URLSearchParams): Promise<Reply> {
    if (path === '/oauth/token' && request.method === 'POST') {
      return { status: 200, json: this.gate.issueToken(new URLSearchParams(await readBody(request))) };
    }
    if (!path.startsWith(API_PREFIX)) throw new ApiError(404, 'there is no such resource');
    this.gate.check(request);
    return answerRequest(request, path.slice(API_PREFIX.length), query, this.#resources());
  }

  #resources(): Resources {
    return {
      pbx: this.pbx,
      control: this.control,
      webhooks: this.webhooks,
      gate: this.gate,
      origin: () => this.origin,
      subscriptionLimit: () => this.subscriptionLimit,
    };
  }

  #sendRecording(record: string, response: ServerResponse): void {
    if (!this.pbx.recordings.has(record)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'audio/wav' }).end(RECORDING);
  }
}

/** One second, 8 kHz, 8 bits, mono. */
function wavOfSilence(): Buffer {
  const rate = 8_000;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + rate, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(rate, 40);
  return Buffer.concat([header, Buffer.alloc(rate, 0x80)]);
}
