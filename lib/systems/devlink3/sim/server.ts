/** The simulated system: a TCP and a TLS server on loopback over one call model. */
import { once } from 'node:events';
import net from 'node:net';
import tls from 'node:tls';
import { sleep, systemClock, type Clock } from '../../../core/clock';
import { CancelledError, ConfigError } from '../../../core/errors';
import { silentLogger, type Logger } from '../../../core/logger';
import type { ConnectionSettings, SimulatorHandle, SimulatorOptions } from '../../../core/system';
import { createSelfSignedCertificate } from '../../../simulation/self-signed-certificate';
import { AuthenticationResult } from '../enums';
import { CallModel, type Report } from './call-model';
import { SimClient, type ClientContext } from './client';
import { BROKEN_XML, FAULTS, HALF_UTF16, NO_FAULTS, NOISE, type FaultName, type SimFaults } from './faults';
import { DAY, playDay, SCENARIOS, type Scenario } from './scenarios';
import { SIM_PASSWORD, SIM_USERNAME, SimSecurity } from './security';
import { HUB, NODES } from './site';

/** How the simulator is started. */
export interface Devlink3SimulatorOptions extends SimulatorOptions {
  /** Milliseconds between the steps of every scenario. Default 20, and 1000 for the endless one. */
  readonly stepMs?: number;
}

const STEP_MS = 20;
/** Steps of the endless scenario take longer, so that somebody can watch them. */
const DAY_STEP_MS = 1_000;
const DAY_RATE_PER_MINUTE = 10;
const CMEXTN_ID = 0x00760004;

export class Devlink3Simulator implements SimulatorHandle {
  /** What happens in the simulated network; change it to cause events. */
  readonly model: CallModel;
  readonly security: SimSecurity;
  readonly #options: Devlink3SimulatorOptions;
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #faults: SimFaults = { ...NO_FAULTS };
  readonly #clients = new Set<SimClient>();
  readonly #identity = createSelfSignedCertificate({ commonName: 'IP Office simulator' });
  readonly #clientIdentity = createSelfSignedCertificate({ commonName: 'DevLink3 client' });
  readonly #tcp: net.Server;
  readonly #tls: tls.Server;
  readonly #stopped = new AbortController();
  readonly #plays = new Set<Promise<boolean>>();

  private constructor(options: Devlink3SimulatorOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#logger = options.logger ?? silentLogger;
    this.security = new SimSecurity(this.#clock);
    this.model = new CallModel(
      () => this.#clock.now(),
      (report) => {
        this.#broadcast(report);
      },
    );
    const accept = (socket: net.Socket): void => {
      this.#accept(socket);
    };
    this.#tcp = net.createServer(accept);
    this.#tls = tls.createServer(
      { ...this.#identity, ca: this.#clientIdentity.cert, requestCert: true, rejectUnauthorized: true },
      accept,
    );
  }

  /** Starts both servers; `port` is that of TCP, TLS takes a free one. */
  static async start(options: Devlink3SimulatorOptions = {}): Promise<Devlink3Simulator> {
    const simulator = new Devlink3Simulator(options);
    await listen(simulator.#tcp, options.port ?? 0);
    await listen(simulator.#tls, 0);
    return simulator;
  }

  get settings(): SimulatorHandle['settings'] {
    return {
      host: '127.0.0.1',
      port: portOf(this.#tcp),
      credentials: { username: SIM_USERNAME, password: SIM_PASSWORD },
      options: { eventFlags: '-SCN -SIPTrack -CMExtn' },
    };
  }

  /** As `settings`, but over TLS with a client certificate. */
  get tlsSettings(): SimulatorHandle['settings'] {
    const identity: ConnectionSettings['tls'] = { ...this.#clientIdentity, ca: this.#identity.cert };
    return { ...this.settings, port: portOf(this.#tls), tls: identity };
  }

  /** Connections that are open now. */
  get connections(): number {
    return this.#clients.size;
  }

  /** Plays a scenario; the rate counts calls of the endless one, and steps of the others. */
  async play(scenario: string, options: { readonly ratePerMinute?: number } = {}): Promise<void> {
    if (scenario === DAY) {
      const ratePerMinute = options.ratePerMinute ?? DAY_RATE_PER_MINUTE;
      const begin = (story: Scenario): void => {
        this.#perform(story, this.#options.stepMs ?? DAY_STEP_MS).catch((thrown: unknown) => {
          this.#logger.error(`a scenario failed: ${String(thrown)}`);
        });
      };
      this.#keep(playDay({ clock: this.#clock, signal: this.#stopped.signal, ratePerMinute, begin }));
      return;
    }
    const story = Object.hasOwn(SCENARIOS, scenario) ? SCENARIOS[scenario] : undefined;
    if (story === undefined) throw new ConfigError(`the simulator has no scenario "${scenario}"`);
    const { ratePerMinute } = options;
    const stepMs = ratePerMinute === undefined ? STEP_MS : 60_000 / ratePerMinute;
    await this.#perform(story, this.#options.stepMs ?? stepMs);
  }

  inject(fault: string, argument?: number): void {
    const known = FAULTS.find((name) => name === fault);
    if (known === undefined) throw new ConfigError(`the simulator has no fault "${fault}"`);
    this.#logger.info(`fault: ${known}`);
    this.#inject(known, argument);
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    for (const client of this.#clients) client.destroy();
    const closed = [this.#tcp, this.#tls]
      .filter((server) => server.listening)
      .map((server) => {
        const closing = once(server, 'close');
        server.close();
        return closing;
      });
    await Promise.all([...closed, ...this.#plays]);
  }

  #inject(fault: FaultName, argument: number | undefined): void {
    const faults = this.#faults;
    switch (fault) {
      case 'drop':
        for (const client of this.#clients) client.destroy();
        return;
      case 'split':
        faults.split = true;
        return;
      case 'garble':
        this.#garble();
        return;
      case 'noise':
        for (const client of this.#clients) client.write(NOISE);
        return;
      case 'delay':
        faults.delayMs = argument ?? 1_000;
        return;
      case 'silence':
        faults.silent = true;
        return;
      case 'gap':
        for (const client of this.#clients) for (const node of NODES) client.skip(node, argument ?? 1);
        return;
      case 'reject':
        this.security.refusal = AuthenticationResult.retryLater;
        return;
      case 'limits':
        this.security.refusal = AuthenticationResult.limitsExceeded;
        return;
      case 'licence':
        this.security.licences = argument ?? 0;
        return;
      case 'plain':
        this.security.plain = true;
        return;
      case 'integrity':
        faults.integrityLost = true;
        return;
      case 'partial':
        faults.featuresMissing = 'partly';
        return;
      case 'unavailable':
        faults.featuresMissing = 'refused';
        return;
      case 'restart':
        this.model.reset();
        for (const client of this.#clients) client.destroy();
        return;
      case 'heal':
        Object.assign(faults, NO_FAULTS);
        Object.assign(this.security, { refusal: 0, licences: 2, plain: false });
    }
  }

  #garble(): void {
    for (const client of this.#clients) {
      if (!client.hasEvents) continue;
      for (const text of BROKEN_XML) client.sendEvent(HUB, [{ type: 'callDelta3', text, encoding: 'utf8' }]);
      client.sendEvent(HUB, [{ type: 'unknown', id: CMEXTN_ID, data: HALF_UTF16 }]);
    }
  }

  #accept(socket: net.Socket): void {
    const context: ClientContext = {
      clock: this.#clock,
      security: this.security,
      faults: this.#faults,
      eventConnections: () => [...this.#clients].filter((client) => client.hasEvents).length,
      replay: () => this.model.replay(),
    };
    const client = new SimClient(socket, context);
    this.#clients.add(client);
    socket.once('close', () => this.#clients.delete(client));
  }

  #broadcast(report: Report): void {
    for (const client of this.#clients) client.report(report);
  }

  /** Plays one story; stopping the simulator ends it wherever it is. */
  #perform(story: Scenario, stepMs: number): Promise<void> {
    const { signal } = this.#stopped;
    const pause = async (): Promise<void> => {
      await sleep(this.#clock, stepMs, signal);
      if (signal.aborted) throw new CancelledError('the simulator was stopped');
    };
    const played = story({ model: this.model, pause }).catch((thrown: unknown) => {
      if (!(thrown instanceof CancelledError)) throw thrown;
    });
    this.#keep(played);
    return played;
  }

  /** Remembers a play until it is over, so that stop() can wait for it. */
  #keep(play: Promise<void>): void {
    const over: Promise<boolean> = play.then(
      () => this.#plays.delete(over),
      () => this.#plays.delete(over),
    );
    this.#plays.add(over);
  }
}

async function listen(server: net.Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}

function portOf(server: net.Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
