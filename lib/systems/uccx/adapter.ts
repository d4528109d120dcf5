import type { CtiCommandName, CtiDirectory } from '../../core/commands';
import type { Clock } from '../../core/clock';
import type { EventDraft } from '../../core/events';
import type { Logger } from '../../core/logger';
import type { SessionOptions } from '../../core/session';
import type { DriverAttempt, DriverLink, SystemAdapter } from '../../core/session-driver';
import type { WireTrace } from '../../core/wire-trace';
import { createUccxCodec, type UccxCodec } from './codec';
import { Configuration } from './configuration';
import { UccxLink } from './link';
import { UccxMapper } from './mapper';
import { snapshotDrafts } from './mapper-snapshots';
import type { UccxOptions } from './options';
import { UCCX_COMMANDS } from './requests';
import type { Secrets } from './secrets';
import type { ConnectFunction } from './transport';

/** What an adapter gets from outside. */
export interface UccxAdapterContext {
  readonly session: SessionOptions;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly connect: ConnectFunction;
  readonly trace: WireTrace | undefined;
  readonly secrets: Secrets;
}

/** Unified CCX for the session driver: configuration and state that outlive the links. */
export class UccxAdapter implements SystemAdapter {
  readonly system = 'uccx';
  readonly capabilities: ReadonlySet<CtiCommandName> = UCCX_COMMANDS;
  readonly session: SessionOptions;
  readonly #options: UccxOptions;
  readonly #context: UccxAdapterContext;
  readonly #codec: UccxCodec;
  readonly #configuration = new Configuration();
  readonly #mapper: UccxMapper;

  constructor(options: UccxOptions, context: UccxAdapterContext) {
    this.session = context.session;
    this.#options = options;
    this.#context = context;
    this.#codec = createUccxCodec(options);
    this.#mapper = new UccxMapper(this.#configuration, options.protocolVersion);
  }

  get directory(): CtiDirectory {
    return this.#configuration.directory;
  }

  open(attempt: DriverAttempt): Promise<DriverLink> {
    const { clock, logger, connect, session, trace, secrets } = this.#context;
    return UccxLink.open({
      attempt,
      options: this.#options,
      codec: this.#codec,
      configuration: this.#configuration,
      mapper: this.#mapper,
      clock,
      logger,
      connect,
      trace,
      secrets,
      hasOtherNodes: session.endpoints.length > 1,
    });
  }

  snapshot(): readonly EventDraft[] {
    return snapshotDrafts(this.#mapper);
  }
}
