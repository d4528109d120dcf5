/** One connection of the soak: its driver, the process that plays its system, and what is counted of both. */
import { fork } from 'node:child_process';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const { loadSystem, silentLogger } = createRequire(import.meta.url)(path.join(root, 'dist/lib/index.js'));

/** Commands that are under way at a time. */
const AT_A_TIME = 64;
/** How long the last event may take after the last fault, in milliseconds. */
const PATIENCE_MS = 30_000;

/**
 * What the soak has to know of a system: the options of its connection, the n-th command, and the number of the event
 * that a wire message tells of (2n-1 begins call n, 2n ends it); undefined for a message that tells of none.
 */
const SYSTEMS = {
  uccx: {
    options: { configuration: false, teams: false, heartbeatSeconds: 5, requestTimeoutMs: 1_500 },
    command: (n) => ({ command: 'hold', callId: String(n), device: '2006' }),
    numberOf: ({ type, CallID }) => {
      if (type === 'BEGIN_CALL_EVENT') return CallID * 2 - 1;
      return type === 'END_CALL_EVENT' ? CallID * 2 : undefined;
    },
  },
  mtcti3: {
    options: { keepaliveIntervalMs: 2_000, requestTimeoutMs: 1_500 },
    command: (n) => ({ command: 'readFile', path: `soak/${n}` }),
    numberOf: ({ callcontrol }) => {
      const [begun] = callcontrol?.callinfo ?? [];
      const [lost] = callcontrol?.calllost ?? [];
      if (begun !== undefined) return begun.callid * 2 - 1;
      return lost === undefined ? undefined : lost.callid * 2;
    },
  },
  devlink3: {
    options: { keepaliveSeconds: 5, maximumFileReads: 8 },
    // Its default is that of a person who waits.
    timeoutMs: 1_500,
    commandsAtATime: 16,
    command: (n) => ({ command: 'readFile', path: `soak/${n}` }),
    numberOf: ({ record }) => {
      if (record.type === 'detail') return parseInt(record.partyA.endId.slice(8), 16) * 2 - 1;
      return record.type === 'callLost' ? parseInt(record.endId.slice(8), 16) * 2 : undefined;
    },
  },
  telphin: {
    options: { keepaliveMs: 2_000, requestTimeoutMs: 1_500, callEndSettleMs: 100 },
    commandsAtATime: 16,
    command: (n) => ({ command: 'makeCall', from: '200', destination: String(n) }),
    numberOf: ({ type, CallID }) => {
      const call = Number(String(CallID).slice('soak-'.length));
      return type === 'dial-in' ? call * 2 - 1 : call * 2;
    },
    // A call that the replay took up from the list of calls has been told of: its beginning says nothing new.
    numberOfReplayed: ({ connectionId = '' }) => {
      const call = /^api-(\d+)$/.exec(connectionId)?.[1];
      return call === undefined ? undefined : Number(call) * 2 - 1;
    },
  },
};

export const SOAK_SYSTEMS = Object.keys(SYSTEMS);

export class SoakedConnection {
  figures = { delivered: 0, coveredByGap: 0, lost: 0, doubled: 0, seqHoles: 0 };
  commands = 0;
  /** How often commands ended with each code. */
  codes = new Map();
  commandsTwice = 0;
  /** Events that the system says it sent. */
  sent = 0;
  #system;
  #limits;
  #source;
  #messages = [];
  #waiting = [];
  #driver;
  #settlements;
  #lastNumber = 0;
  #lastSeq = 0;
  #lastRaw;
  /** Missing events before the next one lie in an outage that was announced, or in a gap of so many. */
  #afterOutage = true;
  #gap = 0;
  #isUp = false;
  #hasAllEvents = false;
  #isOver = false;

  /** `limits` has `events` and `commands`, both at most. */
  constructor(system, seed, limits) {
    this.system = system;
    this.#system = SYSTEMS[system];
    this.#limits = limits;
    this.#settlements = new Uint8Array(limits.commands);
    this.#source = fork(path.join(root, 'scripts/soak/source.mjs'), [system, seed, limits.events]);
    this.#source.on('message', (message) => {
      if ('sent' in message) this.sent = message.sent;
      const waiter = this.#waiting.shift();
      if (waiter === undefined) this.#messages.push(message);
      else waiter(message);
    });
  }

  /** Runs to the end of all events and commands, or until `finish()` was called. */
  async run(clock, webhooks) {
    const { settings } = await this.#told('settings');
    const { options } = this.#system;
    const module = await loadSystem(this.system);
    this.#driver = module.createDriver(
      { credentials: {}, ...settings, options: { ...options, ...settings.options } },
      { connection: { id: this.system, name: this.system }, clock, logger: silentLogger, webhooks },
    );
    this.#driver.on('event', (event, raw) => this.#event(event, raw));
    await this.#driver.start();
    const { commandsAtATime = AT_A_TIME } = this.#system;
    const loops = Array.from({ length: commandsAtATime }, () => this.#commandLoop());
    await this.#told('sent');
    await this.#allEvents();
    this.#hasAllEvents = true;
    await Promise.all(loops);
    await this.#allEvents();
    this.#source.send('report');
    ({ commandsTwice: this.commandsTwice } = await this.#told('commandsTwice'));
    if (this.#lastNumber < this.sent) this.figures.lost += this.sent - this.#lastNumber;
    await this.#driver.stop();
    this.#source.disconnect();
  }

  /** Ends the run early: what has happened by now is told to the end. */
  finish() {
    this.#isOver = true;
    if (this.#source.connected) this.#source.send('finish');
  }

  get settledOnce() {
    return this.#settlements.subarray(0, this.commands).reduce((count, times) => count + (times === 1), 0);
  }

  get counters() {
    return this.#driver.counters;
  }

  /** Waits for the event that the system calls its last one. */
  async #allEvents() {
    const deadline = performance.now() + PATIENCE_MS;
    while (this.#lastNumber < this.sent && performance.now() < deadline) await pause(10);
  }

  /** The next message of the system that says this. */
  async #told(what) {
    let message;
    do message = await this.#nextMessage();
    while (!(what in message));
    return message;
  }

  #nextMessage() {
    const message = this.#messages.shift();
    return message === undefined
      ? new Promise((resolve) => this.#waiting.push(resolve))
      : Promise.resolve(message);
  }

  #event(event, raw) {
    if (event.seq !== this.#lastSeq + 1) this.figures.seqHoles += 1;
    this.#lastSeq = event.seq;
    if (event.type === 'link.up') {
      this.#afterOutage = true;
      this.#isUp = true;
    } else if (event.type === 'link.down') this.#isUp = false;
    else if (event.type === 'link.gap') this.#gap += event.count ?? 0;
    if (event.snapshot && raw === undefined) {
      const replayed = this.#system.numberOfReplayed?.(event);
      if (replayed === this.#lastNumber + 1) this.#note(replayed);
      return;
    }
    // One message may cause several events; the first one counts.
    if (raw === undefined || raw === this.#lastRaw || event.type.startsWith('link.')) return;
    this.#lastRaw = raw;
    const number = this.#system.numberOf(raw);
    if (number !== undefined) this.#note(number);
  }

  #note(number) {
    if (number <= this.#lastNumber) {
      this.figures.doubled += 1;
      return;
    }
    const missing = number - this.#lastNumber - 1;
    const covered = this.#afterOutage ? missing : Math.min(missing, this.#gap);
    this.figures.coveredByGap += covered;
    this.figures.lost += missing - covered;
    // A gap is told before what is left of its time: state that was replayed may stand between it and the hole.
    if (!this.#afterOutage) this.#gap -= covered;
    this.#afterOutage = false;
    this.#lastNumber = number;
    this.figures.delivered += 1;
  }

  async #commandLoop() {
    const { commands, events } = this.#limits;
    while (this.commands < commands && !this.#isOver) {
      // Spread over the whole run, and only while there is a link: the rest would all be CTI_OFFLINE.
      const isDue = this.commands <= (this.#lastNumber / events) * commands * 1.2 || this.#hasAllEvents;
      if (!isDue || !this.#isUp) {
        await pause(5);
        continue;
      }
      const index = this.commands++;
      const { timeoutMs, command } = this.#system;
      await this.#driver.execute(command(index + 1), timeoutMs === undefined ? {} : { timeoutMs }).then(
        () => this.#settle(index, 'ok'),
        (error) => this.#settle(index, error.code),
      );
    }
  }

  #settle(index, code) {
    this.#settlements[index] += 1;
    this.codes.set(code, (this.codes.get(code) ?? 0) + 1);
  }
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
