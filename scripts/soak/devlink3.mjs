/**
 * An IP Office with DevLink3 made of octets. Event 2n-1 shows call n, event 2n is its loss. Its counter, which is the
 * number of the event, leaves events out now and then: the driver has to tell of the gap.
 */
import net from 'node:net';
import { CommandDesk, cutFrames, Feed, inPieces, serveParent, u16, u32 } from './feed.mjs';

/** Codes of requests, devlink3-api chapter 6; the answer has the highest bit set. */
const Code = { test: 0x002a0001, authenticate: 0x00300001, events: 0x00300011, readFile: 0x00300041 };
const ANSWER = 0x80000000;
const EVENT = 0x10300011;
const DELTA3 = 0x00760001;
const FILE_NOT_FOUND = 0x80000011;
const NOBODY = 4_000_000_000;
const NODE = 'c0a82a03';

const frame = (...parts) => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(0x49), u16(body.length + 3), body]);
};

function record(number) {
  const call = Math.ceil(number / 2);
  const end = `${NODE}${call.toString(16).padStart(8, '0')}`;
  if (number % 2 === 0) return `<CallLost>${NODE},${end},1,16,777</CallLost>`;
  const party = [
    end,
    1,
    2,
    1,
    0,
    0,
    0,
    0,
    0,
    8,
    1,
    '',
    '4001',
    0,
    '',
    '',
    '',
    '',
    '',
    '',
    '01707',
    100,
    0,
    '""',
    '',
  ];
  const section = [NODE, call, '', '', '', 0, '', '', '', '', '', 0, 0, '', 1234, 0, '""', 0];
  return `<Detail><Call>${section.join()}</Call><PartyA>${party.join()}</PartyA></Detail>`;
}

function eventFrame(number) {
  const text = Buffer.from(`${record(number)}\0`);
  const tuple = Buffer.concat([u32(DELTA3), u16(text.length), text]);
  return frame(u32(EVENT), Buffer.from([192, 168, 42, 3]), u32(number), tuple);
}

export function start({ events, random }) {
  // The loss of a call that was never shown tells nothing: every session begins with a call.
  const firstOfSession = (next) => (next % 2 === 0 ? next + 1 : next);
  const feed = new Feed({ events, random, eventFrame, batch: 10, firstOfSession, skips: 6 });
  const desk = new CommandDesk(feed, random);
  const server = net.createServer((socket) => {
    if (!feed.accepts(socket)) return;
    socket.setNoDelay(true);
    const session = { socket, silent: false, ...inPieces(socket, random) };
    cutFrames(
      socket,
      (octets) => (octets.length < 3 ? undefined : octets.readUInt16BE(1)),
      (message) => answer(session, message),
    );
  });

  function answer(session, message) {
    const { socket } = session;
    if (session.silent) return;
    const code = message.readUInt32BE(3);
    const id = u32(message.readUInt32BE(7));
    const reply = (...parts) => frame(u32(code | ANSWER), id, ...parts);
    switch (code) {
      case Code.test:
        socket.write(reply(u32(0, 0)));
        break;
      case Code.authenticate: {
        const isFirst = message.readUInt32BE(11) === 1;
        socket.write(isFirst ? reply(u32(2, 16), Buffer.alloc(16, 7)) : reply(u32(0)));
        break;
      }
      case Code.events:
        socket.write(reply(u32(0), u16(1), Buffer.of(0)));
        feed.opened(session);
        break;
      case Code.readFile: {
        const name = message.subarray(13).toString('latin1');
        const answers = {
          good: reply(u32(0), Buffer.from('content')),
          bad: reply(u32(FILE_NOT_FOUND)),
          stray: frame(u32((Code.test | ANSWER) >>> 0), u32(NOBODY, 0, 0)),
        };
        desk.take(name, answers, (octets) => {
          if (!socket.destroyed) socket.write(octets);
        });
      }
    }
  }

  server.listen(0, '127.0.0.1', () => {
    const settings = {
      host: `127.0.0.1:${server.address().port}`,
      credentials: { username: 'soak', password: 'soak' },
    };
    serveParent(settings, { finish: () => feed.finish(), twice: () => desk.twice });
  });
}
