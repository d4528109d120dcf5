/** An IP Office with MTCTI3 made of octets. Event 2n-1 lets call n ring at user 201, event 2n is its loss. */
import https from 'node:https';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocketServer } from 'ws';
import { CommandDesk, Feed, serveParent } from './feed.mjs';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const { createSelfSignedCertificate } = createRequire(import.meta.url)(
  path.join(root, 'dist/lib/simulation/self-signed-certificate.js'),
);

/** Numbers of Message's payloads and of what subscriptions are for. */
const Payload = { response: 1, generalcmd: 2, subscribe: 3, subscribecmd: 4, generaldata: 7, notify: 8 };
const Kind = { callcontrol: 14, lines: 40, user: 41 };
const RINGING = 4;
const INBOUND = 2;
const NORMAL_CLEARING = 16;
const FILE_FAILED = 4;
const NOBODY = 2_000_000_000;
const GUID = Buffer.alloc(16, 0x21);

function varint(value) {
  const octets = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...octets, rest]);
    octets.push((rest % 128) | 0x80);
  }
}
const int = (field, value) => Buffer.concat([varint(field * 8), varint(value)]);
const str = (field, value) => {
  const octets = Buffer.from(value);
  return Buffer.concat([varint(field * 8 + 2), varint(octets.length), octets]);
};
const msg = (field, ...parts) => str(field, Buffer.concat(parts));
const framed = (...parts) => Buffer.concat([Buffer.of(0, 0, 0, 1), ...parts]);

/** The fields of a message: numbers and octets by field number. */
function fieldsOf(message) {
  const fields = new Map();
  let at = 0;
  const next = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const octet = message[at++];
      value += (octet & 0x7f) * scale;
      if (octet < 0x80) return value;
    }
  };
  while (at < message.length) {
    const tag = next();
    const field = Math.floor(tag / 8);
    if (tag % 8 === 0) fields.set(field, next());
    else {
      const length = next();
      fields.set(field, message.subarray(at, at + length));
      at += length;
    }
  }
  return fields;
}

function eventFrame(number, { calls }) {
  const call = Math.ceil(number / 2);
  const change =
    number % 2 === 1
      ? msg(2, int(2, call), int(5, RINGING), int(6, INBOUND), str(8, String(call).padStart(8, '0')))
      : msg(3, int(1, call), int(3, NORMAL_CLEARING));
  return framed(msg(Payload.notify, int(1, calls), msg(Kind.callcontrol, int(1, 1), change)));
}

/** What a feed needs of a socket, where the connection that breaks lies below TLS. */
function breakable(tls, connection) {
  return {
    get destroyed() {
      return tls.destroyed;
    },
    get writableLength() {
      return tls.writableLength;
    },
    once: (event, listener) => tls.once(event, listener),
    end: (octets) => tls.end(octets),
    resetAndDestroy: () => connection.destroy(),
  };
}

export function start({ events, random }) {
  // The loss of a call that was never shown tells nothing: every session begins with a call.
  const firstOfSession = (next) => (next % 2 === 0 ? next + 1 : next);
  const feed = new Feed({ events, random, eventFrame, batch: 10, firstOfSession });
  const desk = new CommandDesk(feed, random);
  const identity = createSelfSignedCertificate();
  const sockets = new WebSocketServer({ noServer: true, autoPong: false });
  const server = https.createServer(identity);
  /** The TCP connections below TLS, by the client's port. */
  const connections = new Map();
  server.on('connection', (socket) => {
    if (!feed.accepts(socket)) return;
    connections.set(socket.remotePort, socket);
    socket.once('close', () => connections.delete(socket.remotePort));
  });
  server.on('upgrade', (request, tls, head) => {
    tls.on('error', () => undefined);
    const socket = breakable(tls, connections.get(tls.remotePort));
    sockets.handleUpgrade(request, tls, head, (websocket) => {
      const send = (octets) => {
        if (websocket.readyState === websocket.OPEN) websocket.send(octets);
      };
      const session = { socket, silent: false, calls: 0, write: send };
      websocket.on('error', () => undefined);
      websocket.on('ping', () => {
        if (!session.silent) websocket.pong();
      });
      websocket.on('message', (data) => {
        if (!session.silent) answer(session, Buffer.from(data).subarray(4));
      });
    });
  });

  function answer(session, message) {
    const fields = fieldsOf(message);
    const [[payload, body]] = fields;
    const request = fieldsOf(body);
    const id = request.get(1) ?? 0;
    if (payload === Payload.generalcmd) {
      file(session, id, fieldsOf(request.get(6)).get(2).toString());
      return;
    }
    const isAnswered = payload === Payload.subscribe || payload === Payload.subscribecmd;
    if (isAnswered && id !== 0) session.write(framed(msg(Payload.response, int(1, id))));
    if (payload === Payload.subscribe) subscribed(session, request);
  }

  /** The state that a subscription begins with; that of the user is followed by its calls. */
  function subscribed(session, request) {
    const id = request.get(2);
    if (request.has(Kind.lines)) {
      const user = msg(2, str(1, GUID), str(2, '201'), str(3, 'Alice'));
      session.write(framed(msg(Payload.notify, int(1, id), int(2, 1), msg(Kind.lines, int(1, 1), user))));
    } else if (request.has(Kind.user) && session.calls === 0) {
      session.calls = id;
      const user = msg(Kind.user, str(2, '201'), str(3, 'Alice'));
      session.write(framed(msg(Payload.notify, int(1, id), int(2, 1), user)));
      feed.opened(session);
    }
  }

  function file(session, id, name) {
    const data = (responseid, ...parts) =>
      framed(msg(Payload.generaldata, int(1, responseid), msg(6, int(1, 1), str(2, name), ...parts)));
    const answers = {
      good: data(id, str(4, 'content')),
      bad: data(id, int(3, FILE_FAILED)),
      stray: data(NOBODY, str(4, 'content')),
    };
    desk.take(name, answers, session.write);
  }

  server.listen(0, '127.0.0.1', () => {
    const settings = {
      host: `127.0.0.1:${server.address().port}`,
      tls: { ca: identity.cert },
      credentials: { username: 'soak', password: 'soak' },
    };
    serveParent(settings, { finish: () => feed.finish(), twice: () => desk.twice });
  });
}
