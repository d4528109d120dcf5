/** What Telphin contributes to the driver. */
import type { CtiCommandName, CtiDirectory } from '../../core/commands';
import type { SessionState } from '../../core/state';
import type { CtiSystem, EventDraft } from '../../core/events';
import type { SessionOptions } from '../../core/session';
import type { DriverAttempt, DriverLink, SystemAdapter } from '../../core/session-driver';
import type { SystemContext } from '../../core/system';
import { TELPHIN_COMMANDS, TelphinCommands } from './commands';
import { Connection } from './connection';
import { Impairments } from './impairments';
import { TelphinLink } from './link';
import type { TelphinOptions } from './options';

/** Time for the token and all subscriptions, in milliseconds: an account may have hundreds of extensions. */
const HANDSHAKE_TIMEOUT_MS = 120_000;

const NO_DIRECTORY: CtiDirectory = { agents: [], queues: [], devices: [], applications: [], complete: false };

/** Time for removing the subscriptions when the last user goes, in milliseconds. */
const STOP_TIMEOUT_MS = 2_000;

interface Established {
  readonly connection: Connection;
  readonly commands: TelphinCommands;
}

export class TelphinAdapter implements SystemAdapter {
  readonly system: CtiSystem = 'telphin';
  readonly capabilities: ReadonlySet<CtiCommandName> = new Set(TELPHIN_COMMANDS);
  readonly session: SessionOptions;
  readonly #options: TelphinOptions;
  readonly #context: SystemContext;
  #established: Established | undefined;
  #current: { readonly attempt: DriverAttempt; readonly impairments: Impairments } | undefined;

  constructor(options: TelphinOptions, context: SystemContext) {
    this.#options = options;
    this.#context = context;
    this.session = {
      endpoints: [options.endpoint],
      connectTimeoutMs: HANDSHAKE_TIMEOUT_MS,
      stopTimeoutMs: STOP_TIMEOUT_MS,
    };
  }

  get directory(): CtiDirectory {
    return this.#established?.connection.extensions.directory ?? NO_DIRECTORY;
  }

  /** Token, extensions, webhook, subscriptions; what was accepted without a link follows. */
  async open(attempt: DriverAttempt): Promise<DriverLink> {
    const { connection, commands } = (this.#established ??= this.#establish(attempt));
    const impairments = new Impairments();
    this.#current = { attempt, impairments };
    const signals = [attempt.signal];
    const { requestTimeoutMs, rateLimitWaitMs } = this.#options;
    await connection.api.authenticate(signals);
    await connection.extensions.load(connection.api, {
      budgetMs: requestTimeoutMs + rateLimitWaitMs,
      answerMs: requestTimeoutMs,
      signals,
    });
    attempt.directoryChanged();
    connection.setInterest(attempt.interest);
    const { problems } = await connection.synchronizeSubscriptions(signals);
    impairments.note('subscriptions', problems, attempt);
    connection.attach(attempt);
    return new TelphinLink({ attempt, connection, commands, impairments, logger: this.#context.logger });
  }

  snapshot(): readonly EventDraft[] {
    return this.#established?.connection.mapper.snapshot() ?? [];
  }

  rest(state: SessionState): void {
    // A halted connection has credentials that are refused: asking again may lock the account.
    this.#established?.connection.rest({ unsubscribe: state.kind !== 'halted' });
  }

  #establish({ counters }: DriverAttempt): Established {
    const connection = new Connection({
      options: this.#options,
      context: this.#context,
      counters,
      rateLimited: (problem) => {
        const current = this.#current;
        current?.impairments.note('rateLimit', problem === undefined ? [] : [problem], current.attempt);
      },
    });
    const { api, extensions, subscriptions, webhookSecret } = connection;
    const commands = new TelphinCommands({
      api,
      extensions,
      subscriptions,
      webhookSecret,
      requestTimeoutMs: this.#options.requestTimeoutMs,
      now: () => connection.now(),
      knownLegs: () => connection.knownLegs(),
    });
    return { connection, commands };
  }
}
