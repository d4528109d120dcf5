/** What DevLink3 contributes to the session driver: its state outlives its links. */
import type { CtiDirectory } from '../../core/commands';
import type { EventDraft } from '../../core/events';
import { parseEndpoints } from '../../core/endpoints';
import type { SessionOptions } from '../../core/session';
import type { DriverAttempt, DriverLink, SystemAdapter } from '../../core/session-driver';
import type { ConnectionSettings, SystemContext } from '../../core/system';
import { wireTrace, type WireTrace } from '../../core/wire-trace';
import { DEVLINK3_CAPABILITIES } from './capabilities';
import { ObservedDirectory } from './directory';
import { Devlink3Link } from './link';
import { Devlink3Mapper } from './mapper';
import { DEVLINK3_TCP_PORT, DEVLINK3_TLS_PORT, readDevlink3Options, type Devlink3Options } from './options';
import { connectSocket, type ConnectSocket } from './socket';

export class Devlink3Adapter implements SystemAdapter {
  readonly system = 'devlink3';
  readonly capabilities = DEVLINK3_CAPABILITIES;
  readonly session: SessionOptions;
  readonly #tls: ConnectionSettings['tls'];
  readonly #options: Devlink3Options;
  readonly #clock: SystemContext['clock'];
  readonly #connect: ConnectSocket;
  readonly #trace: WireTrace | undefined;
  readonly #mapper = new Devlink3Mapper();
  readonly #directory = new ObservedDirectory();

  /** @throws ConfigError */
  constructor(settings: ConnectionSettings, context: SystemContext, connect: ConnectSocket = connectSocket) {
    const { host, port, tls } = settings;
    const defaultPort = tls === undefined ? DEVLINK3_TCP_PORT : DEVLINK3_TLS_PORT;
    this.session = { endpoints: parseEndpoints(host, port, defaultPort) };
    this.#tls = tls;
    this.#options = readDevlink3Options(settings);
    this.#clock = context.clock;
    this.#connect = connect;
    this.#trace = wireTrace(context.trace, {
      fields: { response: 'secret', challenge: 'secret', content: 'size' },
      secrets: () => [this.#options.password],
    });
  }

  get directory(): CtiDirectory {
    return this.#directory.lists;
  }

  snapshot(): readonly EventDraft[] {
    return this.#mapper.snapshot();
  }

  open(attempt: DriverAttempt): Promise<DriverLink> {
    const setup = {
      endpoint: attempt.endpoint,
      tls: this.#tls,
      options: this.#options,
      clock: this.#clock,
      counters: attempt.counters,
      connect: this.#connect,
      trace: this.#trace,
    };
    const observing: DriverAttempt = {
      ...attempt,
      emit: (draft, raw) => {
        if (this.#directory.observe(draft)) attempt.directoryChanged();
        attempt.emit(draft, raw);
      },
    };
    return Devlink3Link.open(observing, setup, this.#mapper);
  }
}
