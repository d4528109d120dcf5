import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { ConfigError } from '../../../../core/errors';
import type { UccxMessage } from '../../messages';
import type { ContactCentre } from '../model/contact-centre';
import type { Notice } from '../model/outbox';
import type { Schedule } from '../model/schedule';
import { ClientSession, type SessionHost } from './client-session';
import type { OpeningTerms } from './session-opening';
import { noLineFaults, type LineFaults } from './transmitter';

const LOOPBACK = '127.0.0.1';

/** A message that a client sent. */
export interface ReceivedMessage {
  readonly session: number;
  readonly message: UccxMessage;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The newest messages are kept, older ones forgotten. */
const RECEIVED_KEPT = 1_000;

/** What one node serves, and how. */
export interface CtiServerOptions {
  readonly centre: ContactCentre;
  readonly schedule: Schedule;
  /** Services granted at most, of Table 22. */
  readonly services: number;
  readonly role: 'master' | 'standby';
  readonly received?: (received: ReceivedMessage) => void;
  /** Hears of errors of the simulator's own. */
  readonly onError: (thrown: unknown) => void;
}

/** One node's TCP listener with its sessions. */
export class CtiServer {
  readonly faults: LineFaults = noLineFaults();
  readonly received: ReceivedMessage[] = [];
  role: 'master' | 'standby';
  readonly #options: CtiServerOptions;
  readonly #sessions = new Set<ClientSession>();
  #server: Server | undefined;
  #port = 0;
  #nextSession = 1;
  #rejection: { readonly code: number | undefined } | undefined;

  constructor(options: CtiServerOptions) {
    this.#options = options;
    this.role = options.role;
  }

  get port(): number {
    return this.#port;
  }

  /** The connections there are, with or without an open session. */
  get sessions(): ReadonlySet<ClientSession> {
    return this.#sessions;
  }

  /**
   * Listens on loopback; 0 chooses a free port.
   * @throws ConfigError when the port is taken or forbidden.
   */
  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const server = createServer((socket) => {
        this.#connected(socket);
      });
      this.#server = server;
      server.once('error', (cause) => {
        this.#server = undefined;
        const taken = 'code' in cause && cause.code === 'EADDRINUSE';
        const text = taken
          ? `port ${port} is in use already`
          : `port ${port} cannot be used: ${cause.message}`;
        reject(new ConfigError(text, { context: { field: 'port' }, cause }));
      });
      server.listen({ host: LOOPBACK, port }, () => {
        // Closed while it was still opening.
        if (this.#server === server) this.#port = (server.address() as AddressInfo).port;
        else server.close();
        resolve();
      });
    });
  }

  /** Stops listening and cuts all connections. */
  async close(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    for (const session of this.#sessions) session.reset();
    if (server !== undefined) await new Promise((resolve) => server.close(resolve));
  }

  deliver(notice: Notice): void {
    if (this.role === 'standby') return;
    for (const session of this.#sessions) session.deliver(notice);
  }

  /** Refuses the next request that is no heartbeat; `code` is the Status or FailureCode. */
  rejectNext(code: number | undefined): void {
    this.#rejection = { code };
  }

  #connected(socket: Socket): void {
    const session = new ClientSession(this.#nextSession++, socket, this.#host());
    this.#sessions.add(session);
  }

  #host(): SessionHost {
    const { centre, schedule } = this.#options;
    return {
      centre,
      schedule,
      faults: this.faults,
      openingTerms: this.#openingTerms(),
      takeRejection: () => {
        const rejection = this.#rejection;
        this.#rejection = undefined;
        return rejection;
      },
      received: (session, message) => {
        this.#record({ session: session.id, message, at: schedule.now() });
      },
      closed: (session) => {
        this.#sessions.delete(session);
      },
      failed: this.#options.onError,
    };
  }

  #openingTerms(): OpeningTerms {
    const isMaster = (): boolean => this.role === 'master';
    const { centre, services } = this.#options;
    return {
      centre,
      services,
      get master() {
        return isMaster();
      },
      isTaken: (extension) => [...this.#sessions].some(({ grant }) => grant?.extension === extension),
    };
  }

  #record(received: ReceivedMessage): void {
    this.received.push(received);
    if (this.received.length > RECEIVED_KEPT) this.received.shift();
    this.#options.received?.(received);
  }
}
