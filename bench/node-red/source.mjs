/**
 * The phone system of the benches, in a process of its own: each of its servers lets one client in, opens a Unified
 * CCX session where the client asks for one, and sends it prepared events as fast as they are taken, or one by one.
 */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createUccxCodec, uccxFrameRule } from '../../dist/lib/systems/uccx/codec.js';
import { StreamFramer } from '../../dist/lib/wire/stream-framer.js';
import { microseconds, serve } from './child.mjs';
import { queuedCall } from './traffic.mjs';

const codec = createUccxCodec();
const framesOf = await queuedCall();
const servers = new Map();
let calls = 0;
let prepared = [];
let parallel = [];

function answer(request) {
  const { type, InvokeID } = request;
  if (type === 'OPEN_REQ') {
    const { ServicesRequested: services } = request;
    return {
      type: 'OPEN_CONF',
      InvokeID,
      ServicesGranted: services,
      UnifiedCCXOnline: 1,
      AgentState: 0,
    };
  }
  if (type === 'HEARTBEAT_REQ' || type === 'CLOSE_REQ')
    return { type: type.replace('REQ', 'CONF'), InvokeID };
  return { type: 'FAILURE_CONF', InvokeID, Status: 1 };
}

function accept(server, socket) {
  server.opened(socket);
  socket.setNoDelay(true);
  socket.on('error', () => undefined);
  const framer = new StreamFramer(uccxFrameRule, 65_536);
  socket.on('data', (chunk) => {
    framer.push(chunk, (frame) => {
      socket.write(codec.encodeMessage(answer(codec.decodeMessage(frame))));
    });
  });
}

function prepare(count) {
  prepared = Array.from({ length: count }, () => framesOf((calls += 1))).flat();
  return prepared.map((frame) => frame.length);
}

serve({
  async listen(name) {
    const server = {};
    server.socket = new Promise((resolve) => {
      server.opened = resolve;
    });
    const listener = createServer((socket) => accept(server, socket));
    listener.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    servers.set(name, server);
    return listener.address().port;
  },
  /** Makes the next calls ready; gives the lengths of their frames. */
  prepare,
  /** Begins so many calls at a time, each with phones of its own. */
  begin(count) {
    parallel = Array.from({ length: count }, () => framesOf((calls += 1), { ownPhones: true }));
  },
  /** Makes the next part of each of these calls ready. */
  continue(from, to) {
    prepared = parallel.flatMap((frames) => frames.slice(from, to));
  },
  /** Sends what is prepared at once; gives the time at which it began. */
  async flood(name) {
    const octets = Buffer.concat(prepared);
    const socket = await servers.get(name).socket;
    const at = microseconds();
    socket.write(octets);
    return at;
  },
  /** Sends what is prepared frame by frame, so many a second; gives the time of each. */
  async pace(name, perSecond) {
    const socket = await servers.get(name).socket;
    const frames = prepared;
    const times = [];
    const begin = microseconds();
    return new Promise((resolve) => {
      const tick = () => {
        const due = Math.min(frames.length, Math.floor(((microseconds() - begin) * perSecond) / 1e6));
        while (times.length < due) {
          times.push(microseconds());
          socket.write(frames[times.length - 1]);
        }
        if (times.length === frames.length) resolve(times);
        else setTimeout(tick, 1);
      };
      tick();
    });
  },
});
