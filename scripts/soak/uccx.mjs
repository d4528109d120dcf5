/** A Unified CCX CTI server made of octets. Event 2n-1 begins call n, event 2n ends it. */
import net from 'node:net';
import { CommandDesk, cutFrames, Feed, inPieces, serveParent, u16, u32 } from './feed.mjs';

/** Message ids, Table 11 of the guide. */
const Id = {
  failureConf: 1,
  openReq: 3,
  openConf: 4,
  heartbeatReq: 5,
  closeReq: 7,
  beginCall: 23,
  endCall: 24,
  holdReq: 54,
};
const E_CTI_INVALID_CALLID = 13;
const NOBODY = 4_000_000_000;
const DEVICE = Buffer.from([25, 5, ...Buffer.from('9026'), 0]);

const frame = (id, ...parts) => {
  const body = Buffer.concat(parts);
  return Buffer.concat([u32(body.length, id), body]);
};

function eventFrame(number) {
  const callId = u32(Math.ceil(number / 2));
  const none = u16(0);
  return number % 2 === 1
    ? frame(Id.beginCall, u32(0, 1), u16(21), none, none, none, u16(1), none, callId, u16(1), DEVICE)
    : frame(Id.endCall, u32(0, 1), u16(21), none, callId, DEVICE);
}

export function start({ events, random }) {
  const feed = new Feed({ events, random, eventFrame });
  const desk = new CommandDesk(feed, random);
  const server = net.createServer((socket) => {
    if (!feed.accepts(socket)) return;
    socket.setNoDelay(true);
    const session = { socket, silent: false, ...inPieces(socket, random) };
    cutFrames(
      socket,
      (octets) => (octets.length < 8 ? undefined : 8 + octets.readUInt32BE(0)),
      (message) => answer(session, message),
    );
  });

  function answer(session, message) {
    const { socket } = session;
    if (session.silent) return;
    const id = message.readUInt32BE(4);
    const invokeId = u32(message.readUInt32BE(8));
    if (id === Id.openReq) {
      const services = message.readUInt32BE(24);
      socket.write(frame(Id.openConf, invokeId, u32(services, 0, 0, 0), u16(1), u16(0), u16(0)));
      feed.opened(session);
    } else if (id === Id.heartbeatReq || id === Id.closeReq) socket.write(frame(id + 1, invokeId));
    else if (id === Id.holdReq) {
      const answers = {
        good: frame(Id.holdReq + 1, invokeId),
        bad: frame(Id.failureConf, invokeId, u32(E_CTI_INVALID_CALLID)),
        stray: frame(Id.holdReq + 1, u32(NOBODY)),
      };
      desk.take(message.readUInt32BE(16), answers, (octets) => {
        if (!socket.destroyed) socket.write(octets);
      });
    } else socket.write(frame(Id.failureConf, invokeId, u32(E_CTI_INVALID_CALLID)));
  }

  server.listen(0, '127.0.0.1', () => {
    const settings = { host: `127.0.0.1:${server.address().port}` };
    serveParent(settings, { finish: () => feed.finish(), twice: () => desk.twice });
  });
}
