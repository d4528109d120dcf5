/** Requests one after the other, and over a plain socket as the least that a command can cost. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { createUccxCodec } from '../../dist/lib/systems/uccx/codec.js';
import { median } from '../measure.mjs';
import { microseconds } from './child.mjs';

const codec = createUccxCodec();
const OPEN_CONF = 4;
const QUERY_DEVICE_INFO_CONF = 79;

/** Opens a session; `ask` sends a request and tells `answered` the answer with its InvokeID. */
async function openSession({ host, port }) {
  const socket = connect({ host, port, noDelay: true });
  await once(socket, 'connect');
  let octets = Buffer.alloc(0);
  let wanted;
  socket.on('data', (chunk) => {
    octets = octets.length === 0 ? chunk : Buffer.concat([octets, chunk]);
    while (octets.length >= 12 && octets.length >= 8 + octets.readUInt32BE(0)) {
      const frame = octets.subarray(0, 8 + octets.readUInt32BE(0));
      octets = octets.subarray(frame.length);
      if (frame.readUInt32BE(4) === wanted.answerId && frame.readUInt32BE(8) === wanted.invokeId)
        wanted.answered(codec.decodeMessage(frame));
    }
  });
  const ask = (frame, answerId, answered) => {
    wanted = { answerId, invokeId: frame.readUInt32BE(8), answered };
    socket.write(frame);
  };
  const open = {
    type: 'OPEN_REQ',
    InvokeID: 1,
    VersionNumber: 14,
    IdleTimeout: 40,
    ServicesRequested: 0x10,
    CallMsgMask: 0,
    AgentStateMask: 0,
    ConfigMsgMask: 0,
    ClientID: 'bench',
    ClientPassword: Buffer.alloc(0),
  };
  await new Promise((resolve) => ask(codec.encodeMessage(open), OPEN_CONF, resolve));
  return { ask, close: () => socket.destroy() };
}

/** The median time from asking to being answered, one after the other, in microseconds; `ask` gets who to tell. */
export async function medianTime(count, ask) {
  const times = new Array(count);
  for (let index = 0; index < count; index++) {
    const at = microseconds();
    await new Promise(ask);
    times[index] = microseconds() - at;
  }
  return median(times);
}

/** The median time of a request for a device's limits, in microseconds. */
export async function askSocket({ host, port, device }, count) {
  const { ask, close } = await openSession({ host, port });
  let invokeId = 1;
  const time = await medianTime(count, (resolve) => {
    invokeId += 1;
    const request = { type: 'QUERY_DEVICE_INFO_REQ', InvokeID: invokeId, AgentInstrument: device };
    ask(codec.encodeMessage(request), QUERY_DEVICE_INFO_CONF, resolve);
  });
  close();
  return time;
}
