import type { CtiCommandName, CtiDirectory } from '../../core/commands';
import type { DriverContext } from '../../core/driver';
import type { CtiSystem, EventDraft } from '../../core/events';
import type { SessionOptions } from '../../core/session';
import type { DriverAttempt, DriverLink, SystemAdapter } from '../../core/session-driver';
import type { WireTrace } from '../../core/wire-trace';
import { CAPABILITIES } from './commands';
import { Mtcti3Link } from './link';
import { Mapper } from './mapper';
import type { Mtcti3Options } from './options';

/** What Avaya IP Office contributes to the driver: links, and the state that outlives them. */
export class Mtcti3Adapter implements SystemAdapter {
  readonly system: CtiSystem = 'mtcti3';
  readonly capabilities: ReadonlySet<CtiCommandName> = CAPABILITIES;
  readonly session: SessionOptions;
  readonly #options: Mtcti3Options;
  readonly #context: DriverContext;
  readonly #trace: WireTrace | undefined;
  readonly #mapper = new Mapper();

  constructor(options: Mtcti3Options, context: DriverContext, trace?: WireTrace) {
    this.#options = options;
    this.#context = context;
    this.#trace = trace;
    this.session = { endpoints: options.endpoints, connectTimeoutMs: options.connectTimeoutMs };
  }

  get directory(): CtiDirectory {
    return this.#mapper.directory.list();
  }

  open(attempt: DriverAttempt): Promise<DriverLink> {
    const { clock, logger, random } = this.#context;
    return Mtcti3Link.open({
      attempt,
      options: this.#options,
      mapper: this.#mapper,
      clock,
      logger,
      random,
      trace: this.#trace,
    });
  }

  snapshot(): readonly EventDraft[] {
    return this.#mapper.snapshot();
  }
}
