/** One session with one node, from connecting to the end. */
import { onAbort } from '../../core/abort';
import { anyAborted, sleep, type Clock } from '../../core/clock';
import type { CtiCommand } from '../../core/commands';
import type { ExecuteOptions, Interest } from '../../core/driver';
import { ConnectionLostError, type CtiError, RejectedError, toCtiError } from '../../core/errors';
import type { Logger } from '../../core/logger';
import type { SyncReport } from '../../core/session';
import type { DriverAttempt, DriverLink } from '../../core/session-driver';
import type { WireTrace } from '../../core/wire-trace';
import type { UccxCodec } from './codec';
import type { Configuration } from './configuration';
import { ConfigSync } from './config-sync';
import { CallEventMask, ServiceMask, StatusCode, SystemEventId } from './enums';
import {
  type OpenedSession,
  openedSession,
  openRefusal,
  openRequest,
  REFUSED_RETRY_AFTER_MS,
  sessionEnd,
} from './handshake';
import type { LastSign, UccxMapper } from './mapper';
import { masksFor, type UccxMasks } from './masks';
import { UCCX_MESSAGES, type UccxMessage, type UccxMessageOf } from './messages';
import type { UccxOptions } from './options';
import { statusRejection } from './rejections';
import { replayState } from './replay';
import { Execution } from './request-context';
import { Requester } from './requester';
import { carryOut } from './requests';
import type { Secrets } from './secrets';
import { type ConnectFunction, UccxTransport } from './transport';

/** What a link works with; all but the attempt outlives it. */
export interface LinkContext {
  readonly attempt: DriverAttempt;
  readonly options: UccxOptions;
  readonly codec: UccxCodec;
  readonly configuration: Configuration;
  readonly mapper: UccxMapper;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly connect: ConnectFunction;
  readonly trace: WireTrace | undefined;
  readonly secrets: Secrets;
  /** Whether there is another node to go to when this one goes offline. */
  readonly hasOtherNodes: boolean;
}

/** How long the session waits for the replay before it counts as online; the replay goes on all the same. */
const SYNCHRONIZE_PATIENCE_MS = 3_000;
/** Session's own limits are shorter; this one only frees the request. */
const CLOSE_TIMEOUT_MS = 5_000;
const REPORTED_CALLS = Object.entries(CallEventMask)
  .filter(([name]) => !name.startsWith('RTP_'))
  .reduce((bits, [, bit]) => bits | bit, 0);

export class UccxLink implements DriverLink {
  readonly keepalive: { readonly intervalMs: number; send(): Promise<unknown> };
  readonly #context: LinkContext;
  readonly #masks: UccxMasks;
  readonly #over = new AbortController();
  #transport: UccxTransport | undefined;
  #requester: Requester | undefined;
  #configSync: ConfigSync | undefined;
  #session: OpenedSession | undefined;
  #isOnline = false;
  #synchronizing: Promise<SyncReport> | undefined;
  /** The problem with the configuration that was reported last, so that it is not reported every 10 s. */
  #configProblem = '';

  private constructor(context: LinkContext) {
    this.#context = context;
    this.#masks = masksFor(context.attempt.interest, context.options);
    context.mapper.lastSign = lastSignOf(this.#masks.call);
    this.keepalive = {
      intervalMs: context.options.heartbeatSeconds * 1_000,
      send: () => this.#heartbeat(),
    };
  }

  /**
   * Connects and opens a session.
   * @throws ConnectionLostError; RejectedError when the server refuses; AuthError when it refuses the agent data.
   */
  static async open(context: LinkContext): Promise<UccxLink> {
    const link = new UccxLink(context);
    const { signal } = context.attempt;
    onAbort(() => {
      link.destroy(new ConnectionLostError('the attempt was given up'));
    }, signal);
    try {
      await link.#open();
      return link;
    } catch (thrown) {
      const error = toCtiError(thrown);
      link.destroy(error);
      throw error;
    }
  }

  get details(): Record<string, unknown> {
    return this.#opened.details;
  }

  async synchronize(): Promise<SyncReport> {
    const patience = new AbortController();
    const impatient = sleep(this.#context.clock, SYNCHRONIZE_PATIENCE_MS, patience.signal, this.#over.signal);
    const report = await Promise.race([
      this.#synchronize(),
      impatient.then((): SyncReport => ({ missed: 'unknown' })),
    ]);
    patience.abort();
    return report;
  }

  execute(command: CtiCommand, options: ExecuteOptions): Promise<unknown> {
    const { mapper, configuration, options: settings } = this.#context;
    const execution = new Execution(
      command.command,
      {
        mapper,
        configuration,
        calls: mapper.calls,
        agents: mapper.agents,
        configSync: this.#config,
        options: settings,
        ownAgent: this.#opened.ownAgent,
        sessionDetails: this.#opened.details,
      },
      this.#requests,
      options,
    );
    return carryOut(command, execution, this.#opened.granted);
  }

  hold(isHeld: boolean): void {
    this.#transport?.hold(isHeld);
  }

  setInterest(interest: Interest): 'served' | 'reopen' {
    const wanted = masksFor(interest, this.#context.options);
    const asked = this.#masks;
    const lacks = (want: number, have: number): boolean => (want & ~have) !== 0;
    const isServed =
      !lacks(wanted.services, asked.services) &&
      !lacks(wanted.call, asked.call) &&
      !lacks(wanted.agentState, asked.agentState) &&
      !lacks(wanted.config, asked.config);
    return isServed ? 'served' : 'reopen';
  }

  async close(): Promise<void> {
    await this.#requests.request(
      { type: 'CLOSE_REQ', Status: StatusCode.E_CTI_NO_ERROR },
      { label: 'close', timeoutMs: CLOSE_TIMEOUT_MS },
    );
    this.#transport?.destroy();
  }

  destroy(error: CtiError): void {
    if (this.#over.signal.aborted) return;
    this.#over.abort();
    this.#requester?.end(error);
    this.#transport?.destroy();
    this.#context.configuration.complete = false;
    this.#context.configuration.touched();
  }

  get #opened(): OpenedSession {
    if (this.#session === undefined) throw new ConnectionLostError('the session is not open');
    return this.#session;
  }

  get #requests(): Requester {
    if (this.#requester === undefined) throw new ConnectionLostError('the session is not open');
    return this.#requester;
  }

  get #config(): ConfigSync {
    if (this.#configSync === undefined) throw new ConnectionLostError('the session is not open');
    return this.#configSync;
  }

  async #open(): Promise<void> {
    const { attempt, options, codec, connect, clock, trace, secrets } = this.#context;
    this.#transport = await UccxTransport.open(
      attempt.endpoint,
      { codec, connect, trace, maximumFrameBytes: options.maximumFrameBytes, counters: attempt.counters },
      {
        message: (message) => {
          secrets.clean(message);
          this.#handle(message);
        },
        unreadable: (error, frame) => {
          this.#skip(error, frame);
        },
        closed: (error) => {
          attempt.fail(error);
          this.#requester?.end(error);
        },
      },
      attempt.signal,
    );
    this.#requester = new Requester({
      transport: this.#transport,
      clock,
      timeoutMs: options.requestTimeoutMs,
      secrets,
    });
    try {
      await this.#requester.request(openRequest(options, this.#masks), {
        label: 'open',
        onAnswer: (answer) => {
          this.#begin(answer);
        },
      });
    } catch (thrown) {
      if (!(thrown instanceof RejectedError)) throw thrown;
      const status = Number(thrown.vendorCode);
      throw openRefusal(options.mode, attempt.endpoint.label, status, thrown.vendorText);
    }
  }

  /** OPEN_CONF: from here on the server sends events. */
  #begin(answer: UccxMessageOf<'OPEN_CONF'>): void {
    const { attempt, options, logger, clock, configuration } = this.#context;
    const session = openedSession(options, this.#masks, answer);
    this.#session = session;
    this.#isOnline = session.isOnline;
    if (session.missing.length > 0) {
      logger.warn(`${attempt.endpoint.label} did not grant ${session.missing.join(', ')}`);
    }
    this.#configSync = new ConfigSync({
      configuration,
      clock,
      signal: this.#over.signal,
      timeoutMs: options.requestTimeoutMs,
      wantsConfiguration:
        options.configuration && (session.granted & ServiceMask.CTI_SERVICE_CONFIG_EVENTS) !== 0,
      wantsTeams: options.teams && (session.granted & ServiceMask.CTI_SERVICE_SUPERVISOR) !== 0,
      send: (message) => {
        const transport = this.#transport;
        transport?.write(transport.encode(message));
      },
      requestTeams: (configParam) =>
        this.#requests.request({ type: 'TEAM_CONFIG_REQ', ConfigParam: configParam }, { label: 'teams' }),
      emit: (draft, raw) => {
        attempt.emit(draft, raw);
      },
      changed: () => {
        this.#configProblem = '';
        attempt.directoryChanged();
      },
      failed: (error) => {
        if (this.#configProblem === error.message) return;
        this.#configProblem = error.message;
        logger.warn(`${attempt.endpoint.label}: ${error.message}`);
        this.#reportProblem(error);
      },
    });
  }

  #handle(message: UccxMessage): void {
    const { attempt, mapper, logger } = this.#context;
    switch (this.#requester?.take(message) ?? 'other') {
      case 'taken':
        this.#checkRefusal(message);
        return;
      case 'stray':
        this.#handleStray(message);
        return;
      case 'other':
        break;
    }
    if (this.#configSync?.handle(message) === true) return;
    if (message.type === 'FAILURE_EVENT') {
      this.#handleFailureEvent(message);
      return;
    }
    if (message.type === 'unknown') logger.trace(`reserved message ${message.id} skipped`);
    for (const draft of mapper.map(message)) attempt.emit(draft, message);
    if (message.type === 'SYSTEM_EVENT') this.#handleSystemEvent(message);
  }

  /** A refusal of any request may also say that there is no session any more. */
  #checkRefusal(message: UccxMessage): void {
    if (message.type !== 'FAILURE_CONF' || this.#session === undefined) return;
    const end = sessionEnd(this.#context.attempt.endpoint.label, message.Status, message.Text);
    if (end !== undefined) this.#context.attempt.fail(end);
  }

  #handleStray(message: UccxMessage): void {
    const { attempt, options } = this.#context;
    if (message.type === 'FAILURE_CONF') {
      if (this.#session === undefined) {
        // Nothing else was asked yet: this refuses the session, whatever InvokeID it carries.
        attempt.fail(openRefusal(options.mode, attempt.endpoint.label, message.Status, message.Text));
        return;
      }
      this.#checkRefusal(message);
      const refusal = statusRejection('configuration', message.Status, message.Text);
      if (this.#configSync?.handleRefusal(refusal) === true) return;
    }
    attempt.counters.strayAnswers += 1;
  }

  #handleFailureEvent(message: UccxMessageOf<'FAILURE_EVENT'>): void {
    const { attempt } = this.#context;
    const { label } = attempt.endpoint;
    this.#reportProblem(statusRejection(`${label} reports a failure`, message.Status, message.Text));
    const end = sessionEnd(label, message.Status, message.Text);
    if (end !== undefined) attempt.fail(end);
  }

  /**
   * A node that goes offline is left for the next one (chapter 3, cluster procedure). Where there is no other, the
   * session stays and hears when the node is back.
   */
  #handleSystemEvent(message: UccxMessageOf<'SYSTEM_EVENT'>): void {
    const { attempt, hasOtherNodes } = this.#context;
    if (message.SystemEventID === SystemEventId.SYS_CCX_OFFLINE) {
      this.#isOnline = false;
      if (hasOtherNodes) {
        const text = `${attempt.endpoint.label} went offline`;
        attempt.fail(new ConnectionLostError(text, { retryAfterMs: REFUSED_RETRY_AFTER_MS }));
      }
    } else if (message.SystemEventID === SystemEventId.SYS_CCX_ONLINE && !this.#isOnline) {
      this.#isOnline = true;
      this.#synchronizing = undefined;
      void this.#synchronize();
    }
  }

  /** A frame that cannot be read is skipped; if it is the answer to a request, that request fails with it. */
  #skip(error: CtiError, frame: Buffer): void {
    this.#context.attempt.fault(error, frame);
    if (frame.length < 12 || !ANSWER_IDS.has(frame.readUInt32BE(4))) return;
    this.#requester?.fail(frame.readUInt32BE(8), error);
  }

  #reportProblem(error: CtiError): void {
    const { attempt } = this.#context;
    attempt.emit({
      type: 'link.fault',
      endpoint: attempt.endpoint.label,
      problem: { code: error.code, message: error.message },
    });
  }

  /** Chapter 3: heartbeats are sent regardless of traffic; refused ones say that the server is offline. */
  async #heartbeat(): Promise<void> {
    const { attempt } = this.#context;
    try {
      await this.#requests.request(
        { type: 'HEARTBEAT_REQ' },
        // The session counts the unanswered ones; an answer may come as late as it takes for three of them.
        { label: 'heartbeat', timeoutMs: 4 * this.keepalive.intervalMs },
      );
    } catch (thrown) {
      if (thrown instanceof RejectedError) {
        const text = `${attempt.endpoint.label} refused a heartbeat: ${thrown.vendorName}`;
        attempt.fail(new ConnectionLostError(text, { cause: thrown, retryAfterMs: REFUSED_RETRY_AFTER_MS }));
      }
      throw thrown;
    }
  }

  /** Uploads the configuration and replays the state, once for each time that the server is online. */
  #synchronize(): Promise<SyncReport> {
    if (!this.#isOnline) return Promise.resolve({ missed: 'unknown' });
    this.#synchronizing ??= this.#synchronizeNow();
    return this.#synchronizing;
  }

  async #synchronizeNow(): Promise<SyncReport> {
    const { mapper, configuration, attempt, logger } = this.#context;
    try {
      await Promise.race([this.#config.start(), anyAborted(this.#over.signal)]);
      return await replayState({
        mapper,
        configuration,
        requester: this.#requests,
        signal: this.#over.signal,
        onlyAgent: this.#opened.ownAgent,
        wantsAgents: this.#masks.agentState !== 0,
        wantsCalls: (this.#masks.call & REPORTED_CALLS) !== 0,
        emit: (draft, raw) => {
          attempt.emit(draft, raw);
        },
      });
    } catch (thrown) {
      logger.error(`the replay failed: ${toCtiError(thrown).message}`);
      return { missed: 'unknown' };
    }
  }
}

/** Ids of the messages that answer requests: their InvokeID comes first. */
const ANSWER_IDS: ReadonlySet<number> = new Set(
  Object.entries(UCCX_MESSAGES).flatMap(([name, { id }]) => (name.endsWith('_CONF') ? [id] : [])),
);

function lastSignOf(callMask: number): LastSign {
  if ((callMask & CallEventMask.END_CALL_MASK) !== 0) return 'ended';
  return (callMask & CallEventMask.CALL_CLEARED_MASK) !== 0 ? 'cleared' : 'connectionCleared';
}
