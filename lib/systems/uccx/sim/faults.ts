import { ConfigError } from '../../../core/errors';
import { StatusCode } from '../enums';
import type { ContactCentre } from './model/contact-centre';
import type { Cancel, Schedule } from './model/schedule';
import type { CtiServer } from './server/cti-server';

/** Faults by name; `argument` as each says. Durations are milliseconds; without one, `recover` ends the fault. */
export const FAULTS = [
  /** Closes all connections in an orderly way. */
  'drop',
  /** Resets all connections. */
  'reset',
  /** Sends in pieces of `argument` octets, 1 by default; 0 ends it. */
  'split',
  /** Spoils the bodies of the next `argument` messages, 1 by default. */
  'garble',
  /** Cuts the next message, and then the connection. */
  'truncate',
  /** Sends the header of a message that is far too long. */
  'oversize',
  /** Sends everything `argument` milliseconds late, 2000 by default; 0 ends it. */
  'delay',
  /** Sends nothing any more, for `argument` milliseconds. */
  'silence',
  /** Refuses the next request, with `argument` as Status or FailureCode. */
  'reject',
  /** Becomes a standby node, for `argument` milliseconds. */
  'not-master',
  /** Unified CCX goes offline, for `argument` milliseconds. */
  'offline',
  /** Stops and starts again `argument` milliseconds later, 1000 by default; calls and logins are lost. */
  'restart',
  /** Sends the next `argument` answers twice, 1 by default. */
  'duplicate',
  /** Sends a message of a type that the protocol does not have. */
  'unknown-message',
  /** Tells clients to ask for the configuration again (status 96). */
  'config-reset',
  /** Ends all sessions in favour of newer ones (status 11). */
  'new-session',
  /** Ends what lasts: silence, split, delay, not-master, offline. */
  'recover',
] as const;
/** Name of a fault. */
export type Fault = (typeof FAULTS)[number];

/** No message has this id. */
const UNKNOWN_MESSAGE_ID = 999;
const DEFAULT_DELAY_MS = 2_000;
const DEFAULT_DOWN_MS = 1_000;

/** Makes a server misbehave. */
export class FaultInjector {
  readonly #server: CtiServer;
  readonly #centre: ContactCentre;
  readonly #schedule: Schedule;
  readonly #restart: (downMs: number) => void;
  readonly #endings = new Set<Cancel>();

  constructor(parts: {
    server: CtiServer;
    centre: ContactCentre;
    schedule: Schedule;
    restart: (downMs: number) => void;
  }) {
    this.#server = parts.server;
    this.#centre = parts.centre;
    this.#schedule = parts.schedule;
    this.#restart = parts.restart;
  }

  /** @throws ConfigError for a name that is none of {@link FAULTS}. */
  inject(name: string, argument?: number): void {
    const fault = FAULTS.find((known) => known === name);
    if (fault === undefined) {
      throw new ConfigError(`"${name}" is not one of the faults ${FAULTS.join(', ')}`, {
        context: { field: 'fault' },
      });
    }
    this.#inject(fault, argument);
  }

  #inject(fault: Fault, argument: number | undefined): void {
    const { faults, sessions } = this.#server;
    switch (fault) {
      case 'drop':
        for (const session of sessions) session.end();
        break;
      case 'reset':
        for (const session of sessions) session.reset();
        break;
      case 'split':
        faults.chunkOctets = argument ?? 1;
        break;
      case 'garble':
        faults.garble += argument ?? 1;
        break;
      case 'truncate':
        faults.truncate = true;
        break;
      case 'oversize':
        for (const session of sessions) session.sendRaw(header(0x7fff_ffff));
        break;
      case 'delay':
        faults.delayMs = argument ?? DEFAULT_DELAY_MS;
        break;
      case 'silence':
        faults.silent = true;
        this.#endAfter(argument, () => {
          faults.silent = false;
        });
        break;
      case 'reject':
        this.#server.rejectNext(argument);
        break;
      case 'not-master':
        this.#server.role = 'standby';
        this.#endAfter(argument, () => {
          this.#server.role = 'master';
        });
        break;
      case 'offline':
        this.#centre.setOnline(false);
        this.#endAfter(argument, () => {
          this.#centre.setOnline(true);
        });
        break;
      case 'restart':
        this.#restart(argument ?? DEFAULT_DOWN_MS);
        break;
      case 'duplicate':
        faults.duplicate += argument ?? 1;
        break;
      case 'unknown-message':
        for (const session of sessions) {
          session.send({ type: 'unknown', id: UNKNOWN_MESSAGE_ID, raw: Buffer.from('no such message') });
        }
        break;
      case 'config-reset':
        this.#failAll(StatusCode.E_CTI_AUTO_CONFIG_RESET, 'the configuration has to be asked for again');
        break;
      case 'new-session':
        this.#failAll(StatusCode.E_CTI_NEW_SESSION_OPENED, 'another session takes over');
        for (const session of sessions) session.end();
        break;
      case 'recover':
        this.#recover();
        break;
    }
  }

  #recover(): void {
    for (const cancel of this.#endings) cancel();
    this.#endings.clear();
    const { faults } = this.#server;
    faults.silent = false;
    faults.chunkOctets = 0;
    faults.delayMs = 0;
    this.#server.role = 'master';
    this.#centre.setOnline(true);
  }

  #failAll(status: number, text: string): void {
    for (const session of this.#server.sessions) {
      if (session.grant !== undefined) session.send({ type: 'FAILURE_EVENT', Status: status, Text: text });
    }
  }

  #endAfter(durationMs: number | undefined, end: () => void): void {
    if (durationMs === undefined) return;
    const cancel = this.#schedule.after(durationMs, () => {
      this.#endings.delete(cancel);
      end();
    });
    this.#endings.add(cancel);
  }
}

function header(bodyOctets: number): Buffer {
  const octets = Buffer.alloc(8);
  octets.writeUInt32BE(bodyOctets, 0);
  octets.writeUInt32BE(UNKNOWN_MESSAGE_ID, 4);
  return octets;
}
