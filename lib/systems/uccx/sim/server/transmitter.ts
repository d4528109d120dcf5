import type { Socket } from 'node:net';
import { UCCX_HEADER_BYTES } from '../../codec';
import type { Schedule } from '../model/schedule';

/** A client that reads nothing is given up before it fills the memory. */
const MAXIMUM_UNSENT_OCTETS = 8 * 1024 * 1024;

/** How sending goes wrong, for all sessions of a server. Counters say how often yet. */
export interface LineFaults {
  /** Octets of one write; 0 writes whole frames. */
  chunkOctets: number;
  /** Milliseconds by which every frame is late. */
  delayMs: number;
  /** Nothing is sent at all. */
  silent: boolean;
  /** Frames whose bodies are spoilt. */
  garble: number;
  /** The next frame ends in the middle, and the connection with it. */
  truncate: boolean;
  /** Answers that are sent twice. */
  duplicate: number;
}

/** Nothing goes wrong. */
export function noLineFaults(): LineFaults {
  return { chunkOctets: 0, delayMs: 0, silent: false, garble: 0, truncate: false, duplicate: 0 };
}

/** Writes frames to one socket in order, with the faults that are set. */
export class Transmitter {
  readonly #socket: Socket;
  readonly #faults: LineFaults;
  readonly #schedule: Schedule;
  readonly #queue: Buffer[] = [];
  readonly #late: { readonly frame: Buffer; readonly dueAt: number }[] = [];
  #writing = false;

  constructor(socket: Socket, faults: LineFaults, schedule: Schedule) {
    this.#socket = socket;
    this.#faults = faults;
    this.#schedule = schedule;
  }

  /** `answer` tells frames that answer a request from events. */
  send(frame: Buffer, answer: boolean): void {
    if (this.#faults.silent || !this.#socket.writable) return;
    if (this.#socket.writableLength > MAXIMUM_UNSENT_OCTETS) {
      this.#socket.resetAndDestroy();
      return;
    }
    const sent = this.#spoil(frame);
    this.#transmit(sent);
    if (answer && this.#faults.duplicate > 0) {
      this.#faults.duplicate -= 1;
      this.#transmit(sent);
    }
  }

  #spoil(frame: Buffer): Buffer {
    if (this.#faults.garble === 0) return frame;
    this.#faults.garble -= 1;
    const spoilt = Buffer.from(frame);
    return spoilt.fill(0xff, UCCX_HEADER_BYTES);
  }

  /** Frames that are late go out in their order, also when the delay changes meanwhile. */
  #transmit(frame: Buffer): void {
    if (this.#faults.delayMs === 0 && this.#late.length === 0) {
      this.#write(frame);
      return;
    }
    this.#late.push({ frame, dueAt: this.#schedule.now() + this.#faults.delayMs });
    if (this.#late.length === 1) this.#waitForFirst();
  }

  #waitForFirst(): void {
    const first = this.#late[0];
    if (first === undefined) return;
    this.#schedule.after(Math.max(0, first.dueAt - this.#schedule.now()), () => {
      const now = this.#schedule.now();
      const due = this.#late.findIndex(({ dueAt }) => dueAt > now);
      for (const { frame } of this.#late.splice(0, due === -1 ? this.#late.length : Math.max(1, due))) {
        this.#write(frame);
      }
      this.#waitForFirst();
    });
  }

  #write(frame: Buffer): void {
    if (!this.#socket.writable) return;
    if (this.#faults.truncate) {
      this.#faults.truncate = false;
      this.#socket.end(
        frame.subarray(0, UCCX_HEADER_BYTES + Math.floor((frame.length - UCCX_HEADER_BYTES) / 2)),
      );
      return;
    }
    this.#queue.push(frame);
    if (!this.#writing) this.#writeNext();
  }

  #writeNext(): void {
    const frame = this.#queue.shift();
    this.#writing = frame !== undefined;
    if (frame === undefined) return;
    const size = this.#faults.chunkOctets;
    if (size === 0) {
      this.#socket.write(frame);
      this.#writeNext();
      return;
    }
    this.#socket.write(frame.subarray(0, size), () => {
      if (frame.length > size) this.#queue.unshift(frame.subarray(size));
      this.#writeNext();
    });
  }
}
