/**
 * One link: Telphin has no connection that stays open, so a link is a token that works, subscriptions that
 * stand, and a server that answers.
 */
import type { CtiCommand, CtiCommandName } from '../../core/commands';
import type { ExecuteOptions, Interest } from '../../core/driver';
import { AuthError, RejectedError, toCtiError, type CtiError } from '../../core/errors';
import type { Logger } from '../../core/logger';
import type { SyncReport } from '../../core/session';
import type { DriverAttempt, DriverLink } from '../../core/session-driver';
import type { RequestLimits } from './api';
import type { TelphinCommands } from './commands';
import type { Connection } from './connection';
import type { Impairments } from './impairments';

export interface LinkContext {
  readonly attempt: DriverAttempt;
  readonly connection: Connection;
  readonly commands: TelphinCommands;
  readonly impairments: Impairments;
  readonly logger: Logger;
}

export class TelphinLink implements DriverLink {
  readonly keepalive: { readonly intervalMs: number; send(): Promise<unknown> };
  readonly #context: LinkContext;
  readonly #over = new AbortController();
  #lastCheckAt: number;

  constructor(context: LinkContext) {
    this.#context = context;
    this.#lastCheckAt = context.connection.now();
    this.keepalive = {
      intervalMs: context.connection.options.keepaliveMs,
      send: () => this.#sendKeepalive(),
    };
  }

  get details(): Record<string, unknown> {
    const { options, extensions, subscriptions } = this.#context.connection;
    return {
      apiHost: options.endpoint.label,
      extensions: extensions.watched.length,
      subscriptions: subscriptions.active,
      webhookMethod: options.webhookMethod,
    };
  }

  /** Takes over what was going on before, and ends what ended unseen. */
  async synchronize(): Promise<SyncReport> {
    const { connection, attempt, logger } = this.#context;
    // The list of calls is compared with what the events of the outage say.
    await connection.caughtUp();
    try {
      const changes = await connection.look('afterOutage', this.#listRequest());
      for (const draft of connection.mapper.snapshot()) attempt.emit(draft);
      // Nothing tells of text messages and short calls that came and went in between.
      return { missed: changes > 0 ? 'yes' : 'unknown' };
    } catch (thrown) {
      const error = toCtiError(thrown);
      if (error instanceof AuthError) throw error;
      logger.warn(`the current calls could not be compared: ${error.message}`);
      return { missed: 'unknown' };
    }
  }

  async execute(command: CtiCommand, options: ExecuteOptions): Promise<unknown> {
    return this.#context.commands.execute(command, options, this.#over.signal);
  }

  async refresh(command: CtiCommandName, options: ExecuteOptions): Promise<void> {
    const { connection, attempt } = this.#context;
    const signals = options.signal === undefined ? [this.#over.signal] : [this.#over.signal, options.signal];
    const request = { budgetMs: options.timeoutMs ?? connection.options.requestTimeoutMs, signals };
    if (command === 'queryCalls') await connection.look('onRequest', request);
    if (command === 'queryDirectory') {
      await connection.extensions.load(connection.api, request);
      attempt.directoryChanged();
    }
  }

  setInterest(interest: Interest): 'served' {
    const { connection, attempt } = this.#context;
    if (!connection.changesSubscriptions(interest)) return 'served';
    try {
      connection.setInterest(interest);
    } catch (thrown) {
      attempt.fail(toCtiError(thrown));
      return 'served';
    }
    void this.#synchronizeSubscriptions();
    return 'served';
  }

  hold(isHeld: boolean): void {
    this.#context.connection.hold(isHeld);
  }

  async close(): Promise<void> {
    const { connection } = this.#context;
    this.#over.abort();
    connection.settle();
    if (!connection.options.keepSubscriptions) await connection.subscriptions.removeAll([]);
  }

  destroy(): void {
    this.#over.abort();
  }

  /** The list of current calls is the sign of life, and shows calls whose end got lost. */
  async #sendKeepalive(): Promise<void> {
    const { connection, attempt, logger } = this.#context;
    try {
      await connection.look('keepalive', this.#listRequest());
    } catch (thrown) {
      const error = toCtiError(thrown);
      if (error instanceof AuthError) attempt.fail(error);
      if (!isSignOfLife(error)) throw error;
      logger.debug(`keepalive: ${error.message}`);
    }
    if (this.#needsCheck()) void this.#synchronizeSubscriptions();
  }

  #needsCheck(): boolean {
    const { connection, impairments } = this.#context;
    const { subscriptionCheckMs } = connection.options;
    const isDue = connection.now() - this.#lastCheckAt >= subscriptionCheckMs;
    return impairments.has('subscriptions') || (subscriptionCheckMs > 0 && isDue);
  }

  /** What fails here is shown and tried again with a later keepalive. */
  async #synchronizeSubscriptions(): Promise<void> {
    const { connection, impairments, attempt } = this.#context;
    this.#lastCheckAt = connection.now();
    try {
      const { problems } = await connection.synchronizeSubscriptions([this.#over.signal]);
      impairments.note('subscriptions', problems, attempt);
    } catch (thrown) {
      const error = toCtiError(thrown);
      if (this.#over.signal.aborted) return;
      if (error instanceof AuthError) attempt.fail(error);
      else impairments.note('subscriptions', [error], attempt);
    }
  }

  #listRequest(): RequestLimits {
    return {
      budgetMs: this.#context.connection.options.requestTimeoutMs,
      signals: [this.#over.signal],
    };
  }
}

/** A server that refuses is there; so is one that says that it is asked too often. */
function isSignOfLife(error: CtiError): boolean {
  return error instanceof RejectedError && Number(error.vendorCode) < 500;
}
