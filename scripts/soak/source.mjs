/**
 * The other side of the soak: a Unified CCX CTI server made of octets, in a process of its own. It numbers its
 * events, answers commands now well, now badly, and breaks its lines at random.
 *
 * Arguments: seed, number of events. Messages to the parent: `{port}`, `{sent}` after the
 * last event, `{commandsTwice}`; from the parent: `finish` (no more faults, one last event), `report`.
 */
import net from 'node:net';
import { randomOf } from '../support/random.mjs';

const [seed, events] = process.argv.slice(2).map(Number);
const random = randomOf(seed);

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
/** Octets that may wait in a socket before the source pauses. */
const HIGH_WATER = 64 * 1024;
const BATCH = 100;
/** Milliseconds between two batches: fast, and slow enough that little is under way when a line breaks. */
const BATCH_EVERY_MS = 2;
/** One batch in so many meets a fault. */
const FAULT_EVERY = 250;

const u16 = (value) => Buffer.from([value >>> 8, value & 0xff]);
const u32 = (...values) => {
  const octets = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => octets.writeUInt32BE(value >>> 0, at * 4));
  return octets;
};
const frame = (id, ...parts) => {
  const body = Buffer.concat(parts);
  return Buffer.concat([u32(body.length, id), body]);
};
const DEVICE = Buffer.from([25, 5, ...Buffer.from('9026'), 0]);

/** Event 2n-1 begins call n, event 2n ends it: the number comes back in the CallID. */
function eventFrame(number) {
  const callId = Math.ceil(number / 2);
  return number % 2 === 1
    ? frame(
        Id.beginCall,
        u32(0, 1),
        u16(21),
        u16(0),
        u16(0),
        u16(0),
        u16(1),
        u16(0),
        u32(callId),
        u16(1),
        DEVICE,
      )
    : frame(Id.endCall, u32(0, 1), u16(21), u16(0), u32(callId), DEVICE);
}

let sent = 0;
let finishing = false;
let hasFinished = false;
let refusing = 0;
let session;
const commands = new Map();

const server = net.createServer((socket) => {
  socket.on('error', () => undefined);
  if (refusing > 0) {
    refusing -= 1;
    socket.resetAndDestroy();
    return;
  }
  socket.setNoDelay(true);
  const peer = { socket, silent: false, octets: Buffer.alloc(0) };
  socket.on('close', () => {
    if (session === peer) session = undefined;
  });
  socket.on('data', (chunk) => {
    peer.octets = Buffer.concat([peer.octets, chunk]);
    while (peer.octets.length >= 8 && peer.octets.length >= 8 + peer.octets.readUInt32BE(0)) {
      const end = 8 + peer.octets.readUInt32BE(0);
      answer(peer, peer.octets.subarray(0, end));
      peer.octets = peer.octets.subarray(end);
    }
  });
});

function answer(peer, message) {
  if (peer.silent) return;
  const id = message.readUInt32BE(4);
  const invokeId = u32(message.readUInt32BE(8));
  if (id === Id.openReq) {
    peer.socket.write(
      frame(Id.openConf, invokeId, u32(message.readUInt32BE(24), 0, 0, 0), u16(1), u16(0), u16(0)),
    );
    session = peer;
    send();
  } else if (id === Id.heartbeatReq || id === Id.closeReq) peer.socket.write(frame(id + 1, invokeId));
  else if (id === Id.holdReq) answerCommand(peer.socket, message, invokeId);
  else peer.socket.write(frame(Id.failureConf, invokeId, u32(E_CTI_INVALID_CALLID)));
}

function answerCommand(socket, message, invokeId) {
  const command = message.readUInt32BE(16);
  commands.set(command, (commands.get(command) ?? 0) + 1);
  const good = frame(Id.holdReq + 1, invokeId);
  const write = (octets) => {
    if (!socket.destroyed) socket.write(octets);
  };
  const kind = finishing ? 99 : random(100);
  if (kind < 2) return; // Never answered.
  if (kind < 4)
    setTimeout(write, 400, good).unref(); // Answered long after the timeout.
  else if (kind < 8) write(Buffer.concat([good, good]));
  else if (kind < 10) write(Buffer.concat([frame(Id.holdReq + 1, u32(4_000_000_000)), good]));
  else if (kind < 25) write(frame(Id.failureConf, invokeId, u32(E_CTI_INVALID_CALLID)));
  else if (kind < 40)
    setTimeout(write, random(20), good).unref(); // Overtaken by later ones.
  else write(good);
}

function send() {
  const peer = session;
  if (peer === undefined || peer.isSending) return;
  peer.isSending = true;
  const next = () => {
    if (session !== peer || peer.socket.destroyed || peer.silent) return;
    if (sent >= events || finishing) {
      finish(peer);
      return;
    }
    const count = Math.min(BATCH, events - sent);
    const frames = [];
    for (let made = 0; made < count; made += 1) frames.push(eventFrame((sent += 1)));
    const wantsMore = writeInPieces(peer.socket, Buffer.concat(frames));
    if (random(FAULT_EVERY) === 0) fault(peer);
    if (wantsMore) setTimeout(next, BATCH_EVERY_MS);
    else peer.socket.once('drain', next);
  };
  next();
}

/** Frame boundaries and chunks seldom coincide. */
function writeInPieces(socket, octets) {
  if (random(20) > 0) socket.write(octets);
  else for (let at = 0; at < octets.length;) socket.write(octets.subarray(at, (at += 1 + random(200))));
  return socket.writableLength < HIGH_WATER;
}

function fault({ socket }) {
  const kind = random(10);
  if (kind < 5) socket.resetAndDestroy();
  else if (kind < 7)
    socket.end(eventFrame(1).subarray(0, 11)); // In the middle of a frame.
  else if (kind < 9) {
    refusing = 1 + random(3);
    socket.resetAndDestroy();
  } else session.silent = true; // Half-open: the other side has to find out.
}

/** The last event goes over a healthy line: whoever has it has had its chance at all before. */
function finish(peer) {
  finishing = true;
  refusing = 0;
  if (hasFinished) return;
  hasFinished = true;
  peer.socket.write(eventFrame((sent += 1)));
  process.send({ sent });
}

process.on('message', (message) => {
  if (message === 'report') {
    process.send({ commandsTwice: [...commands.values()].filter((times) => times > 1).length });
    return;
  }
  finishing = true;
  if (session !== undefined && !session.silent) finish(session);
});
process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
