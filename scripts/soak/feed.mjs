/**
 * What every system of the soak does: numbers its events, sends them in batches over the session that is open, and
 * breaks its lines at random. The protocol is the caller's.
 */

/** Octets that may wait in a socket before the feed pauses. */
const HIGH_WATER = 64 * 1024;
/** Milliseconds between two batches: fast, and slow enough that little is under way when a line breaks. */
const BATCH_EVERY_MS = 3;
/** One batch in so many meets a fault. */
const FAULT_EVERY = 250;

export class Feed {
  /** Events that have happened, whether somebody was there to hear them or not. */
  sent = 0;
  /** No more faults: what comes from now on arrives. */
  finishing = false;
  #options;
  #refusing = 0;
  #session;
  #hasFinished = false;

  /**
   * `eventFrame(number, session)` gives the octets of an event; `batch` is how many go out together. `firstOfSession`
   * says which number a new session may begin with, when it is not the next one. `skips`: how many events may be left
   * out at a time, where the system tells that some are missing.
   */
  constructor({ events, random, eventFrame, batch = 100, firstOfSession = (next) => next, skips = 0 }) {
    this.#options = { events, random, eventFrame, batch, firstOfSession, skips };
  }

  /** Whether a new connection is taken; a refused one is reset. */
  accepts(socket) {
    socket.on('error', () => undefined);
    if (this.#refusing === 0) return true;
    this.#refusing -= 1;
    socket.resetAndDestroy();
    return false;
  }

  /** A session that wants events: `write(octets)` sends a frame, `socket` is what breaks. */
  opened(session) {
    this.#session = session;
    session.socket.once('close', () => {
      if (this.#session === session) this.#session = undefined;
    });
    const { firstOfSession } = this.#options;
    this.sent = firstOfSession(this.sent + 1) - 1;
    // The other side may have lost a healthy line, and the last event with it: then there is one more.
    this.#hasFinished = false;
    this.#send(session);
  }

  /** The last event goes over a healthy line: whoever has it has had its chance at all before. */
  finish() {
    this.finishing = true;
    this.#refusing = 0;
    const session = this.#session;
    if (session !== undefined && !session.silent) this.#sendLast(session);
  }

  #send(session) {
    const { events, batch, random, eventFrame, skips } = this.#options;
    const next = () => {
      if (this.#session !== session || session.socket.destroyed || session.silent) return;
      if (this.sent >= events || this.finishing) {
        this.finish();
        return;
      }
      if (skips > 0 && random(FAULT_EVERY) === 0) this.sent += skips;
      const count = Math.min(batch, events - this.sent);
      for (let made = 0; made < count; made += 1) session.write(eventFrame((this.sent += 1), session));
      session.flush?.();
      if (random(FAULT_EVERY) === 0) this.#fault(session);
      if (session.socket.writableLength < HIGH_WATER) setTimeout(next, BATCH_EVERY_MS);
      else session.socket.once('drain', next);
    };
    next();
  }

  #fault(session) {
    const { random, eventFrame } = this.#options;
    const kind = random(10);
    if (kind < 5) session.socket.resetAndDestroy();
    else if (kind < 7) {
      // In the middle of a frame.
      session.socket.end(eventFrame(1, session).subarray(0, 11));
    } else if (kind < 9) {
      this.#refusing = 1 + random(3);
      session.socket.resetAndDestroy();
    } else session.silent = true; // Half-open: the other side has to find out.
  }

  #sendLast(session) {
    if (this.#hasFinished) return;
    this.#hasFinished = true;
    session.write(this.#options.eventFrame((this.sent += 1), session));
    session.flush?.();
    process.send({ sent: this.sent });
  }
}

/** Counts the commands that reach the system, and says how each is answered. */
export class CommandDesk {
  #seen = new Map();
  #feed;
  #random;

  constructor(feed, random) {
    this.#feed = feed;
    this.#random = random;
  }

  /** Commands that came more than once. */
  get twice() {
    return [...this.#seen.values()].filter((times) => times > 1).length;
  }

  /**
   * Answers a command now well, now badly. `answers` gives the octets of a good, a bad and a stray answer (which may
   * be absent); `write` sends them.
   */
  take(command, { good, bad, stray }, write) {
    this.#seen.set(command, (this.#seen.get(command) ?? 0) + 1);
    const kind = this.#feed.finishing ? 99 : this.#random(100);
    if (kind < 2) return; // Never answered.
    if (kind < 4)
      setTimeout(write, 800, good).unref(); // Long after the timeout.
    else if (kind < 8) for (let times = 0; times < 2; times += 1) write(good);
    else if (kind < 10 && stray !== undefined) for (const answer of [stray, good]) write(answer);
    else if (kind < 25) write(bad);
    else if (kind < 40)
      setTimeout(write, this.#random(20), good).unref(); // Overtaken by later ones.
    else write(good);
  }
}

/** Tells the parent where the system is, and does what it asks until it is gone. */
export function serveParent(settings, { finish, twice }) {
  process.send({ settings });
  process.on('message', (message) => {
    if (message === 'report') process.send({ commandsTwice: twice() });
    else finish();
  });
  process.on('disconnect', () => process.exit());
}

/** Cuts the octets of a socket into frames; `lengthOf` gives the length of the first, undefined while unknown. */
export function cutFrames(socket, lengthOf, take) {
  let octets = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    octets = Buffer.concat([octets, chunk]);
    for (let end = lengthOf(octets); end !== undefined && end <= octets.length; end = lengthOf(octets)) {
      take(octets.subarray(0, end));
      octets = octets.subarray(end);
    }
  });
}

/** Collects what is written, and sends it with `flush()`: frame boundaries and chunks seldom coincide. */
export function inPieces(socket, random) {
  let frames = [];
  return {
    write: (octets) => frames.push(octets),
    flush: () => {
      const octets = Buffer.concat(frames);
      frames = [];
      if (random(20) > 0) socket.write(octets);
      else for (let at = 0; at < octets.length;) socket.write(octets.subarray(at, (at += 1 + random(200))));
    },
  };
}

export const u16 = (value) => Buffer.from([(value >>> 8) & 0xff, value & 0xff]);
export const u32 = (...values) => {
  const octets = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => octets.writeUInt32BE(value >>> 0, at * 4));
  return octets;
};
