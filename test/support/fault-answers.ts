/**
 * Systems made of octets whose test decides how commands are answered: late, twice, in any order, or although nobody
 * asked. One shape for all systems.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import net, { type AddressInfo, type Socket } from 'node:net';
import type { CtiCommand } from '../../lib/core/commands';
import type { CtiSystem } from '../../lib/core/events';
import type { ConnectionSettings } from '../../lib/core/system';
import { authenticated, challengeFrame, eventResponse, fileResponse, testResponse } from './devlink3-bytes';
import { Mtcti3Stub, Payload } from './mtcti3-stub';
import { int, msg, pickInt, str } from './protobuf';
import { API, settingsFor, tokenAnswer } from './telphin';
import { frame, octetsOf, uint } from './uccx-octets';

/** A command that has arrived. */
export interface AskedCommand {
  /** Which one it is. */
  readonly n: number;
  /** Sends the answer, each time once more. */
  answer(): void;
}

export interface AnsweringSystem {
  readonly settings: ConnectionSettings;
  /** The n-th command; each is another one. */
  command(n: number): CtiCommand;
  /** Commands in the order in which they arrived. */
  readonly asked: readonly AskedCommand[];
  /** Answers a request that was never made. */
  answerNobody(): void;
  stop(): Promise<void>;
}

/** An id that no request of a short test gets. */
const NOBODY = 4_000_000_000;

export function startAnswering(system: CtiSystem): Promise<AnsweringSystem> {
  switch (system) {
    case 'uccx':
      return answeringUccx();
    case 'mtcti3':
      return answeringMtcti3();
    case 'devlink3':
      return answeringDevlink3();
    case 'telphin':
      return answeringTelphin();
  }
}

const path = (n: number): string => `nasystem/file-${n}`;

interface RawServer {
  readonly port: number;
  readonly sockets: ReadonlySet<Socket>;
  stop(): Promise<void>;
}

/** A TCP server that cuts frames; `lengthOf` gives that of the first one, undefined while it is not known. */
async function serve(
  lengthOf: (octets: Buffer) => number | undefined,
  take: (socket: Socket, frame: Buffer) => void,
): Promise<RawServer> {
  const sockets = new Set<Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    let octets = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (chunk) => {
      octets = Buffer.concat([octets, chunk]);
      for (let end = lengthOf(octets); end !== undefined && end <= octets.length; end = lengthOf(octets)) {
        take(socket, octets.subarray(0, end));
        octets = octets.subarray(end);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    sockets,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function write(socket: Socket, octets: Buffer): void {
  if (!socket.destroyed) socket.write(octets);
}

async function answeringUccx(): Promise<AnsweringSystem> {
  const [openReq, heartbeatReq, closeReq, holdReq] = [3, 5, 7, 54];
  const asked: AskedCommand[] = [];
  const server = await serve(
    (octets) => (octets.length < 8 ? undefined : 8 + octets.readUInt32BE(0)),
    (socket, message) => {
      const id = message.readUInt32BE(4);
      const invokeId = message.readUInt32BE(8);
      if (id === openReq) {
        const ServicesGranted = message.readUInt32BE(24);
        write(socket, octetsOf('OPEN_CONF', { InvokeID: invokeId, ServicesGranted, UnifiedCCXOnline: 1 }));
      } else if (id === heartbeatReq || id === closeReq) write(socket, frame(id + 1, uint(invokeId, 4)));
      else if (id === holdReq) {
        const n = message.readUInt32BE(16);
        asked.push({ n, answer: () => write(socket, frame(holdReq + 1, uint(invokeId, 4))) });
      }
    },
  );
  return {
    settings: {
      host: '127.0.0.1',
      port: server.port,
      credentials: {},
      options: { configuration: false, teams: false, requestTimeoutMs: 5_000 },
    },
    command: (n) => ({ command: 'hold', callId: String(n), device: '2006' }),
    asked,
    answerNobody: () => {
      for (const socket of server.sockets) write(socket, frame(holdReq + 1, uint(NOBODY, 4)));
    },
    stop: () => server.stop(),
  };
}

async function answeringMtcti3(): Promise<AnsweringSystem> {
  const stub = await Mtcti3Stub.start();
  const fileOf = (body: Buffer): AskedCommand => ({
    n: numberIn(body),
    answer: () => {
      const file = [int(1, 1), str(2, path(numberIn(body))), str(4, 'content')];
      stub.send(msg(Payload.generaldata, int(1, pickInt(body, 1)), msg(6, ...file)));
    },
  });
  return {
    settings: {
      host: '127.0.0.1',
      port: stub.port,
      tls: { ca: stub.identity.cert },
      credentials: { username: 'service', password: 'a secret' },
      options: { requestTimeoutMs: 5_000 },
    },
    command: (n) => ({ command: 'readFile', path: path(n) }),
    get asked() {
      return stub.all(Payload.generalcmd).map(fileOf);
    },
    answerNobody: () => {
      stub.respond(2_000_000_000, 0);
    },
    stop: () => stub.stop(),
  };
}

function numberIn(body: Buffer): number {
  return Number(/nasystem\/file-(\d+)/.exec(body.toString('latin1'))?.[1]);
}

async function answeringDevlink3(): Promise<AnsweringSystem> {
  const [authenticate, events, test, readFile] = [0x00300001, 0x00300011, 0x002a0001, 0x00300041];
  const asked: AskedCommand[] = [];
  const links = new Set<Socket>();
  const server = await serve(
    (octets) => (octets.length < 3 ? undefined : octets.readUInt16BE(1)),
    (socket, message) => {
      const code = message.readUInt32BE(3);
      const requestId = message.readUInt32BE(7);
      if (code === authenticate) {
        const isFirst = message.readUInt32BE(11) === 1;
        write(socket, isFirst ? challengeFrame(requestId, Buffer.alloc(16, 7)) : authenticated(requestId));
      } else if (code === events) {
        links.add(socket);
        write(socket, eventResponse(requestId, 0, ''));
      } else if (code === test) write(socket, testResponse(requestId));
      else if (code === readFile) {
        const answer = fileResponse(requestId, 0, Buffer.from('content'));
        asked.push({ n: numberIn(message), answer: () => write(socket, answer) });
      }
    },
  );
  return {
    settings: {
      host: '127.0.0.1',
      port: server.port,
      credentials: { username: 'service', password: 'a secret' },
      options: { maximumFileReads: 5 },
    },
    command: (n) => ({ command: 'readFile', path: path(n) }),
    asked,
    answerNobody: () => {
      for (const socket of links) write(socket, testResponse(NOBODY));
    },
    stop: () => server.stop(),
  };
}

async function answeringTelphin(): Promise<AnsweringSystem> {
  const asked: AskedCommand[] = [];
  const sockets = new Set<Socket>();
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { url = '', socket } = request;
    const json = API_ANSWERS.find(([end]) => url.endsWith(end))?.[1];
    if (!url.endsWith('/callback/')) {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(json ?? {}));
      return;
    }
    sockets.add(socket);
    const { dst_num: destination } = (await bodyOf(request)) as { dst_num: string };
    const answer = JSON.stringify({ call_id: `call-${destination}`, call_api_id: `api-${destination}` });
    asked.push({
      n: Number(destination),
      answer: () => {
        // The first one as HTTP has it; whatever follows is not part of any exchange.
        if (response.writableEnded) write(socket, strayResponse(answer));
        else response.setHeader('content-type', 'application/json').end(answer);
      },
    });
  };
  const server = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    settings: settingsFor(`http://127.0.0.1:${port}`, { requestTimeoutMs: 5_000 }),
    command: (n) => ({ command: 'makeCall', from: '200', destination: String(n) }),
    asked,
    answerNobody: () => {
      for (const socket of sockets) write(socket, strayResponse('{}'));
    },
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** What the API answers, by the end of the path. */
const API_ANSWERS: readonly (readonly [end: string, json: unknown])[] = [
  ['/oauth/token', tokenAnswer().json],
  [`${API}/client/@me/extension/`, []],
  ['/current_calls/', { call_list: [] }],
];

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

function strayResponse(json: string): Buffer {
  return Buffer.from(
    `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${json.length}\r\n\r\n${json}`,
  );
}
