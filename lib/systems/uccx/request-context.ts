import type { CommandAck, CtiCommandName } from '../../core/commands';
import type { ExecuteOptions } from '../../core/driver';
import { InputError } from '../../core/errors';
import type { Configuration, ConfigurationRecord } from './configuration';
import type { ConfigSync } from './config-sync';
import { isCallId } from './enums';
import type { UccxMapper } from './mapper';
import type { UccxOptions } from './options';
import type { AnswerTo, Requester, RequestInput, RequestName } from './requester';
import type { Target, TargetContext } from './targets';

/** What commands work with. */
export interface RequestContext extends TargetContext {
  readonly mapper: UccxMapper;
  readonly configuration: Configuration;
  readonly configSync: ConfigSync;
  readonly options: UccxOptions;
  /** What the server said in the handshake. */
  readonly sessionDetails: Readonly<Record<string, unknown>>;
}

/** One command under way: sends its requests. */
export class Execution {
  readonly #requester: Requester;
  readonly #options: ExecuteOptions;

  constructor(
    readonly command: CtiCommandName,
    readonly context: RequestContext,
    requester: Requester,
    options: ExecuteOptions,
  ) {
    this.#requester = requester;
    this.#options = options;
  }

  /** Sends a request of this command and resolves with its answer. */
  request<Name extends RequestName>(
    message: RequestInput<Name> & { readonly type: Name },
  ): Promise<AnswerTo<Name>> {
    const { timeoutMs, signal } = this.#options;
    return this.#requester.request(message, { label: this.command, timeoutMs, signal });
  }

  /** The answer to a command that has nothing else to say. */
  ack(target?: Target): CommandAck {
    const ack: CommandAck = { command: this.command };
    if (target !== undefined) ack.callId = String(target.callId);
    if (target?.device !== undefined) ack.device = target.device;
    return ack;
  }
}

/** The call of an answer, if it names one. */
export function reportedCall(callId: number): { callId?: string } {
  return isCallId(callId) ? { callId: String(callId) } : {};
}

/**
 * Checks an agent against the configuration, as far as that is complete; gives the agent's record.
 * @throws InputError CTI_INPUT_UNKNOWN
 */
export function knownAgent(configuration: Configuration, agent: string): ConfigurationRecord | undefined {
  const record = configuration.agent(agent);
  if (record === undefined && configuration.complete) {
    throw new InputError('CTI_INPUT_UNKNOWN', `there is no agent "${agent}"`, {
      context: { field: 'agent' },
    });
  }
  return record;
}

/**
 * Gives the CSQID of a queue that is named by id or by name.
 * @throws InputError CTI_INPUT_UNKNOWN
 */
export function knownCsqId(configuration: Configuration, queue: string): number {
  const record = configuration.queue(queue);
  if (record !== undefined) return Number(record.id);
  if (!configuration.complete && /^\d{1,10}$/.test(queue) && Number(queue) <= 0x7fff_ffff)
    return Number(queue);
  throw new InputError('CTI_INPUT_UNKNOWN', `there is no contact service queue "${queue}"`, {
    context: { field: 'queue' },
  });
}
