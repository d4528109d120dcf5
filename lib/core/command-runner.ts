/** How a driver carries out commands: from memory, over its link, or when there is one again. */
import { sleep, type Clock } from './clock';
import type { CtiCommand, CtiCommandName, CtiResult } from './commands';
import { copyOf } from './copy';
import type { CtiDriver, ExecuteOptions } from './driver';
import { CancelledError, CtiError, InputError, OfflineError, toCtiError, UnsupportedError } from './errors';
import type { CallEvent, CtiEvent } from './events';
import { comesBackByItself, reportedState } from './state';

/** A link as commands see it. */
export interface CommandLink {
  /**
   * Sends a command and resolves with its result; never called for a command outside the capabilities.
   * Parameters are checked here: whatever is wrong with them is an InputError, before anything is sent.
   */
  execute(command: CtiCommand, options: ExecuteOptions): Promise<unknown>;
  /**
   * Brings what the driver is about to answer from memory up to date. Absent where the system's events
   * alone keep it so.
   */
  refresh?(command: CtiCommandName, options: ExecuteOptions): Promise<void>;
}

/** How commands behave while there is no link. */
export interface OfflineQueueOptions {
  /** How long a command may wait for a link, in milliseconds; 0 fails it at once. Default 0. */
  readonly maximumAgeMs?: number;
  /** How many may wait. Default 100. */
  readonly maximumCommands?: number;
}

/** What commands need besides the driver they are for. */
export interface CommandContext {
  /** The link of now, if it can be used. */
  readonly link: () => CommandLink | undefined;
  readonly clock: Clock;
  readonly offlineQueue: OfflineQueueOptions;
}

/** The driver that commands are for, as they see it. */
type CommandedDriver = Pick<
  CtiDriver,
  'system' | 'capabilities' | 'counters' | 'state' | 'directory' | 'snapshot'
>;

/**
 * Commands that may be under way at a time. A flow that sends without waiting for results would else fill the
 * memory while a system is slow to answer; what is beyond fails with `CTI_OVERLOAD` and is not sent.
 */
const MAXIMUM_COMMANDS_PENDING = 10_000;

/** The commands that are answered from memory, link or not. */
export const LOCAL_COMMANDS = [
  'queryStatus',
  'queryDirectory',
  'queryCalls',
] as const satisfies CtiCommandName[];
type LocalCommand = (typeof LOCAL_COMMANDS)[number];

export class CommandRunner {
  readonly #driver: CommandedDriver;
  readonly #context: CommandContext;
  /** Wakes the commands that wait for a link. */
  readonly #waiting = new Set<() => void>();

  constructor(driver: CommandedDriver, context: CommandContext) {
    this.#driver = driver;
    this.#context = context;
  }

  /** Ends with the result, or with one CtiError. */
  async run<C extends CtiCommand>(command: C, options: ExecuteOptions): Promise<CtiResult<C>> {
    const { counters } = this.#driver;
    counters.commands += 1;
    counters.commandsPending += 1;
    try {
      return (await this.#execute(command, options)) as CtiResult<C>;
    } catch (thrown) {
      counters.commandsFailed += 1;
      throw toCtiError(thrown);
    } finally {
      counters.commandsPending -= 1;
    }
  }

  /** There is a link now, or none to wait for: the waiting commands go on. */
  wakeWaiting(): void {
    for (const wake of [...this.#waiting]) wake();
  }

  /** Gives the result, or a promise of it: not async itself, because each function that is costs some turns. */
  #execute(command: CtiCommand, options: ExecuteOptions): unknown {
    const { capabilities, counters, system } = this.#driver;
    if (!capabilities.has(command.command)) {
      const name: string = command.command;
      throw new UnsupportedError(`${system} has no command ${name}`, { context: { command: name } });
    }
    if (options.signal?.aborted === true) throw new CancelledError(`${command.command} was cancelled`);
    const link = this.#context.link();
    if (isLocal(command)) return this.#executeLocally(command, link, options);
    if (counters.commandsPending > MAXIMUM_COMMANDS_PENDING) {
      throw new CtiError('CTI_OVERLOAD', `${command.command}: too many commands are under way`, true);
    }
    return link === undefined
      ? this.#untilUsable(command.command, options.signal).then((usable) => usable.execute(command, options))
      : link.execute(command, options);
  }

  async #executeLocally(
    command: CtiCommand<LocalCommand>,
    link: CommandLink | undefined,
    options: ExecuteOptions,
  ): Promise<unknown> {
    const local = this.#answer(command);
    if (link?.refresh === undefined) return local;
    await link.refresh(command.command, options);
    return this.#answer(command);
  }

  #answer(command: CtiCommand<LocalCommand>): unknown {
    switch (command.command) {
      case 'queryStatus': {
        // The question itself waits for nothing.
        const { counters, state } = this.#driver;
        return {
          command: command.command,
          state: reportedState(state),
          counters: { ...counters, commandsPending: counters.commandsPending - 1 },
        };
      }
      case 'queryDirectory':
        // The lists are the connection's own, and whoever asked may change what it gets.
        return { command: command.command, directory: copyOf(this.#driver.directory) };
      case 'queryCalls':
        return { command: command.command, calls: this.#knownCalls(command.device) };
    }
  }

  #knownCalls(device: string | undefined): CtiEvent[] {
    if (device !== undefined && typeof device !== 'string') {
      throw new InputError('CTI_INPUT_TYPE', 'device must be a text', { context: { field: 'device' } });
    }
    return this.#driver
      .snapshot()
      .filter(
        (event) => isCallEvent(event) && (device === undefined || event.subjectDevice?.number === device),
      );
  }

  async #untilUsable(name: string, signal: AbortSignal | undefined): Promise<CommandLink> {
    const { maximumAgeMs = 0, maximumCommands = 100 } = this.#context.offlineQueue;
    const { counters } = this.#driver;
    if (maximumAgeMs > 0 && comesBackByItself(this.#driver.state)) {
      if (this.#waiting.size >= maximumCommands) {
        throw new CtiError('CTI_OVERLOAD', `${name}: too many commands wait for the connection`, true);
      }
      counters.queueDepth += 1;
      await this.#waitForLink(maximumAgeMs, signal);
      counters.queueDepth -= 1;
      if (signal?.aborted === true) throw new CancelledError(`${name} was cancelled`);
      const link = this.#context.link();
      if (link !== undefined) return link;
    }
    const state = this.#driver.state.kind;
    throw new OfflineError(`${name}: not connected (${state})`, { context: { state } });
  }

  async #waitForLink(maximumAgeMs: number, signal: AbortSignal | undefined): Promise<void> {
    const usable = new AbortController();
    const wake = (): void => {
      usable.abort();
    };
    this.#waiting.add(wake);
    const wakers = signal === undefined ? [usable.signal] : [usable.signal, signal];
    await sleep(this.#context.clock, maximumAgeMs, ...wakers);
    this.#waiting.delete(wake);
  }
}

function isLocal(command: CtiCommand): command is CtiCommand<LocalCommand> {
  return LOCAL_COMMANDS.some((name) => name === command.command);
}

function isCallEvent(event: CtiEvent): event is CallEvent {
  return event.type.startsWith('call.');
}
