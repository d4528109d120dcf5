import type { CtiCommand, CtiDirectory } from '../../lib/core/commands';
import type { DriverContext, ExecuteOptions, Interest } from '../../lib/core/driver';
import type { CtiError } from '../../lib/core/errors';
import type { EventDraft } from '../../lib/core/events';
import type { SessionOptions } from '../../lib/core/session';
import type { DriverAttempt, DriverLink, SystemAdapter } from '../../lib/core/session-driver';
import type { ConnectionSettings, SimulatorHandle, SystemModule } from '../../lib/core/system';

/** The parts of the core that the fake is built on: of the sources, or of the build. */
export type Core = typeof import('../../lib/core/session-driver') &
  typeof import('../../lib/core/params') &
  typeof import('../../lib/core/errors');

const CAPABILITIES = [
  'makeCall',
  'answer',
  'hold',
  'drop',
  'consult',
  'transfer',
  'sendDtmf',
  'record',
  'blindTransfer',
  'setAgentState',
  'setCallData',
  'queryAgentState',
  'queryQueueStatistics',
] as const;

/**
 * A system without wire: a real driver over a link that writes down what it is asked, with the checks of a
 * real one (agent ids are `agent1` and `agent2`, call ids 8 octets, reasons 0 to 65535).
 */
export class FakeSystem {
  readonly module: SystemModule;
  /** The classes that its errors are made of. */
  readonly core: Core;
  /** Commands that reached the system. */
  readonly commands: CtiCommand[] = [];
  /** Settings and contexts of the drivers that were made, oldest first. */
  readonly created: { settings: ConnectionSettings; context: DriverContext }[] = [];
  /** Interest of each opened link and every change to it. */
  readonly interests: Interest[] = [];
  readonly played: { scenario: string; ratePerMinute?: number }[] = [];
  opened = 0;
  closed = 0;
  simulatorsRunning = 0;
  /** Errors of the next attempts, in order. */
  readonly refusals: CtiError[] = [];
  /** What an attempt waits for before its link is there. */
  opening: () => Promise<void> = () => Promise.resolve();
  /** Answers commands; the default acknowledges them. */
  reply: (command: CtiCommand, options: ExecuteOptions) => Promise<unknown> = acknowledge;
  snapshot: readonly EventDraft[] = [];
  directory: CtiDirectory = { agents: [], queues: [], devices: [], applications: [], complete: true };
  session: Partial<SessionOptions> = {};
  #attempt: DriverAttempt | undefined;

  constructor(core: Core) {
    this.core = core;
    this.module = {
      system: 'uccx',
      title: 'Fake',
      defaultPort: 4_242,
      capabilities: new Set(CAPABILITIES),
      events: new Set(['call.delivered', 'agent.ready', 'link.up']),
      choices: {},
      errorCodes: [],
      createDriver: (settings, context) => {
        this.created.push({ settings, context });
        return new core.SessionDriver(this.#adapter(settings), context, settings.offlineQueue);
      },
      loadSimulator: () =>
        Promise.resolve({ scenarios: ['endless'], faults: [], start: () => this.#startSimulator() }),
    };
  }

  /** Publishes an event of the link that is up. */
  emit(draft: EventDraft, raw?: unknown): void {
    this.#attempt?.emit(draft, raw);
  }

  /** Says what works only in part, or that everything works again. */
  impair(problem: CtiError | undefined): void {
    this.#attempt?.impair(problem);
  }

  /** Skips a frame that could not be read. */
  fault(error: CtiError): void {
    this.#attempt?.fault(error, undefined);
  }

  /** Ends the link. */
  fail(error: CtiError): void {
    this.#attempt?.fail(error);
  }

  #adapter(settings: ConnectionSettings): SystemAdapter {
    const system = this as FakeSystem;
    const { host = '' } = settings;
    return {
      system: 'uccx',
      capabilities: this.module.capabilities,
      session: { endpoints: [{ label: host, host, port: 1 }], ...this.session },
      get directory() {
        return system.directory;
      },
      open: (attempt) => this.#open(attempt),
      snapshot: () => this.snapshot,
    };
  }

  async #open(attempt: DriverAttempt): Promise<DriverLink> {
    const refusal = this.refusals.shift();
    if (refusal !== undefined) throw refusal;
    await this.opening();
    this.opened += 1;
    this.#attempt = attempt;
    this.interests.push(attempt.interest);
    return {
      details: { version: 1 },
      execute: (command, options) => this.#execute(command, options),
      setInterest: (interest) => {
        this.interests.push(interest);
        return 'served';
      },
      synchronize: () => Promise.resolve({ missed: 'no' }),
      close: () => {
        this.closed += 1;
        return Promise.resolve();
      },
      destroy: () => undefined,
    };
  }

  async #execute(command: CtiCommand, options: ExecuteOptions): Promise<unknown> {
    this.#check({ ...command });
    this.commands.push(command);
    return this.reply(command, options);
  }

  #check(command: Readonly<Record<string, unknown>>): void {
    const { optionalText, optionalInteger, optionalChoice, requiredText } = this.core;
    optionalText(command, 'callId', { maxBytes: 8 });
    optionalInteger(command, 'reason', { min: 0, max: 65_535 });
    optionalInteger(command, 'toneDurationMs', { min: 0, max: 10_000 });
    optionalChoice(command, 'state', ['login', 'ready', 'notReady']);
    if (command['command'] === 'makeCall') requiredText(command, 'destination', { maxBytes: 40 });
    if (command['command'] === 'blindTransfer') requiredText(command, 'destination', { maxBytes: 40 });
    if (command['command'] === 'queryQueueStatistics') requiredText(command, 'queue');
    if (command['command'] === 'setAgentState') this.#checkAgent(requiredText(command, 'agent'));
    if (command['command'] === 'queryAgentState') this.#checkAgent(requiredText(command, 'agent'));
    if (command['command'] === 'answer') requiredText(command, 'callId');
    if (command['command'] === 'setCallData') requiredText(command, 'callId');
  }

  #checkAgent(agent: string): void {
    if (agent !== 'agent1' && agent !== 'agent2') {
      throw new this.core.InputError('CTI_INPUT_UNKNOWN', `agent "${agent}" is not known`);
    }
  }

  #startSimulator(): Promise<SimulatorHandle> {
    this.simulatorsRunning += 1;
    return Promise.resolve({
      settings: {
        host: '127.0.0.1:7',
        credentials: { username: 'simulated' },
        options: { simulated: true },
      },
      play: (scenario, options = {}) => {
        this.played.push({ scenario, ...options });
        return Promise.resolve();
      },
      inject: () => undefined,
      stop: () => {
        this.simulatorsRunning -= 1;
        return Promise.resolve();
      },
    });
  }
}

function acknowledge(command: CtiCommand): Promise<unknown> {
  const { callId, device } = command as { callId?: string; device?: string };
  return Promise.resolve({
    command: command.command,
    ...(callId === undefined ? {} : { callId }),
    ...(device === undefined ? {} : { device }),
  });
}

/** A reply that waits until it is aborted, as a link's pending request does. */
export function neverAnswered(cancelled: () => CtiError): FakeSystem['reply'] {
  return (_command, { signal }) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => {
        reject(cancelled());
      });
    });
}
