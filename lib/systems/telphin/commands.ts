/** Commands → requests. */
import type { CtiCommand, CtiCommandName } from '../../core/commands';
import type { ExecuteOptions } from '../../core/driver';
import { DecodeError, UnsupportedError } from '../../core/errors';
import { redactor } from '../../core/logger';
import {
  optionalBoolean,
  optionalChoice,
  optionalObject,
  optionalText,
  requiredChoice,
  requiredText,
} from '../../core/params';
import type { RequestLimits, TelphinApi } from './api';
import { findTarget, readTarget, type ControlledCall, type TargetWish } from './call-target';
import type { LegOfCall } from './calls';
import { shortNumber } from './extension-names';
import type { Extensions } from './extensions';
import { forEachLimited } from './for-each-limited';
import { recordOf, textOf } from './json';
import { readCallback } from './make-call';
import type { Subscriptions } from './subscriptions';

/** What execute() can do, but for what the driver answers from memory. */
export const TELPHIN_COMMANDS = [
  'makeCall',
  'hold',
  'retrieve',
  'drop',
  'consult',
  'transfer',
  'conference',
  'redirect',
  'blindTransfer',
  'park',
  'unpark',
  'pickup',
  'supervise',
  'queryRecording',
  'queryLimits',
  'queryEventSubscriptions',
  'queryParkSlots',
] as const satisfies readonly CtiCommandName[];
type TelphinCommandName = (typeof TELPHIN_COMMANDS)[number];

/** Supervisory actions by the names of the command vocabulary, and Telphin's for them. */
const SUPERVISE_ACTIONS = { monitor: 'eavesdrop', whisper: 'whisper', bargeIn: 'conference' } as const;

/** Values of parameters that are Telphin's own. */
export const TELPHIN_CHOICES = {
  'makeCall.data': ['tag'],
  'supervise.action': ['monitor', 'whisper', 'bargeIn'],
  'consult.purpose': ['transfer'],
  'blindTransfer.kind': ['number'],
} as const;

/** Values of `action` at a current call. */
type CallAction =
  | 'transfer'
  | 'attended_transfer'
  | 'eavesdrop'
  | 'whisper'
  | 'conference'
  | 'hold'
  | 'offhold'
  | 'park'
  | 'pickup';

/** What commands work with. */
export interface CommandSurroundings {
  readonly api: TelphinApi;
  readonly extensions: Extensions;
  readonly subscriptions: Subscriptions;
  /** Never shown in results. */
  readonly webhookSecret: string;
  readonly requestTimeoutMs: number;
  readonly now: () => number;
  /** Calls known from events at this moment; none where no event would tell of their end. */
  readonly knownLegs: () => readonly LegOfCall[];
}

type Source = Readonly<Record<string, unknown>>;

/** One command on its way: its parameters and the time that is left for its requests. */
interface Task {
  readonly command: CtiCommandName;
  readonly source: Source;
  request(): RequestLimits;
}

/** Calls initiated here that are remembered until their first event. */
const INITIATED_CALLS = 1_000;

export class TelphinCommands {
  readonly #with: CommandSurroundings;
  readonly #initiated = new Map<string, ControlledCall>();

  constructor(surroundings: CommandSurroundings) {
    this.#with = surroundings;
  }

  /** @throws InputError, UnsupportedError before anything is sent; the errors of `TelphinApi.request`. */
  async execute(command: CtiCommand, options: ExecuteOptions, lifetime: AbortSignal): Promise<unknown> {
    const handler = this.#handlers[command.command as TelphinCommandName];
    const deadline = this.#with.now() + (options.timeoutMs ?? this.#with.requestTimeoutMs);
    const signals = options.signal === undefined ? [lifetime] : [lifetime, options.signal];
    const task: Task = {
      command: command.command,
      source: { ...command },
      request: () => ({ budgetMs: Math.max(1, deadline - this.#with.now()), signals }),
    };
    return handler(task);
  }

  readonly #handlers: Readonly<Record<TelphinCommandName, (task: Task) => Promise<unknown>>> = {
    makeCall: (task) => this.#makeCall(task),
    hold: (task) => this.#act(task, 'hold'),
    retrieve: (task) => this.#act(task, 'offhold'),
    drop: (task) => this.#drop(task),
    consult: (task) => this.#consult(task),
    transfer: (task) => this.#transfer(task),
    conference: (task) => this.#act(task, 'conference', optionalDestination(task.source)),
    redirect: (task) => this.#act(task, 'transfer', requiredDestination(task.source)),
    blindTransfer: (task) => this.#blindTransfer(task),
    park: (task) => this.#park(task),
    unpark: (task) => this.#valetPark(task, 'bridge', requiredText(task.source, 'slot')),
    pickup: (task) => this.#pickup(task),
    supervise: (task) => this.#supervise(task),
    queryRecording: (task) => this.#queryRecording(task),
    queryLimits: (task) => this.#queryLimits(task),
    queryEventSubscriptions: (task) => this.#queryEventSubscriptions(task),
    queryParkSlots: (task) => this.#queryParkSlots(task),
  };

  async #makeCall(task: Task): Promise<unknown> {
    const { extension, body, from } = readCallback(task.source, this.#with.extensions);
    const answer = recordOf(
      await this.#with.api.request({
        method: 'POST',
        path: 'callback',
        values: { extension },
        json: body,
        label: 'makeCall',
        ...task.request(),
      }),
    );
    const callId = textOf(answer['call_id']);
    const apiId = textOf(answer['call_api_id']);
    if (callId !== undefined && apiId !== undefined)
      this.#remember(callId, { extension, apiId, callId, device: from });
    return {
      command: task.command,
      device: from,
      ...(callId === undefined ? {} : { callId }),
      ...(apiId === undefined ? {} : { connectionId: apiId }),
      details: { ...answer, extension },
    };
  }

  #remember(callId: string, call: ControlledCall): void {
    this.#initiated.set(callId, call);
    const [oldest] = this.#initiated.keys();
    if (this.#initiated.size > INITIATED_CALLS && oldest !== undefined) this.#initiated.delete(oldest);
  }

  async #drop(task: Task): Promise<unknown> {
    const call = await this.#target(task, readTarget(task.source));
    await this.#with.api.request({
      method: 'DELETE',
      path: 'call',
      values: { extension: call.extension, call: call.apiId },
      label: 'drop',
      ...task.request(),
    });
    return resultOf(task, call);
  }

  /** Telphin calls the destination and leaves the call to it when the phone hangs up. */
  #consult(task: Task): Promise<unknown> {
    const purpose = optionalChoice(task.source, 'purpose', ['transfer', 'conference']);
    if (purpose === 'conference') throw new UnsupportedError('Telphin consults for a transfer only');
    return this.#act(task, 'attended_transfer', requiredDestination(task.source));
  }

  #transfer(task: Task): Promise<unknown> {
    if (optionalText(task.source, 'heldCallId') !== undefined) {
      throw new UnsupportedError('Telphin transfers to a destination, not to a held call: give destination');
    }
    return this.#act(task, 'attended_transfer', optionalDestination(task.source));
  }

  #blindTransfer(task: Task): Promise<unknown> {
    optionalChoice(task.source, 'kind', TELPHIN_CHOICES['blindTransfer.kind']);
    return this.#act(task, 'transfer', requiredDestination(task.source));
  }

  #park(task: Task): Promise<unknown> {
    const slot = optionalText(task.source, 'slot');
    return slot === undefined ? this.#act(task, 'park') : this.#valetPark(task, 'park', slot);
  }

  /** `device` is the phone that takes the call over, unless it is the one at which the call rings. */
  async #pickup(task: Task): Promise<unknown> {
    const wish = readTarget(task.source);
    const namesCall = wish.callId !== undefined || wish.connectionId !== undefined;
    const call = await this.#target(task, namesCall ? { ...wish, device: undefined } : wish);
    const picker = optionalDestination(task.source) ?? wish.device;
    const isOther = picker !== undefined && shortNumber(picker) !== call.device;
    await this.#put(task, call, 'pickup', isOther ? picker : undefined);
    return resultOf(task, call);
  }

  /** The call is the one of `agent`, or else of the target; `supervisor` is the number that joins in. */
  async #supervise(task: Task): Promise<unknown> {
    const action = requiredChoice(task.source, 'action', TELPHIN_CHOICES['supervise.action']);
    const supervisor = requiredText(task.source, 'supervisor');
    const agent = optionalText(task.source, 'agent');
    const source = agent === undefined ? task.source : { ...task.source, device: agent };
    const call = await this.#target(task, readTarget(source));
    await this.#put(task, call, SUPERVISE_ACTIONS[action], supervisor);
    return resultOf(task, call);
  }

  async #act(task: Task, action: CallAction, destination?: string): Promise<unknown> {
    const call = await this.#target(task, readTarget(task.source));
    await this.#put(task, call, action, destination);
    return resultOf(task, call);
  }

  async #put(
    task: Task,
    call: ControlledCall,
    action: CallAction,
    destination: string | undefined,
  ): Promise<void> {
    await this.#with.api.request({
      method: 'PUT',
      path: 'call',
      values: { extension: call.extension, call: call.apiId },
      json: { action, ...(destination === undefined ? {} : { send_dst: destination }) },
      label: task.command,
      ...task.request(),
    });
  }

  async #valetPark(task: Task, action: 'park' | 'bridge' | 'slots', slot?: string): Promise<unknown> {
    const call = await this.#target(task, readTarget(task.source));
    const answer = await this.#with.api.request({
      method: 'PUT',
      path: 'valetPark',
      values: { extension: call.extension, call: call.apiId },
      json: { action, ...(slot === undefined ? {} : { slot }) },
      label: task.command,
      ...task.request(),
    });
    const details = answer === undefined ? {} : { details: { answer } };
    return { ...resultOf(task, call), ...details };
  }

  async #queryParkSlots(task: Task): Promise<unknown> {
    const { details, ...result } = recordOf(await this.#valetPark(task, 'slots'));
    return { ...result, slots: recordOf(details)['answer'] ?? [] };
  }

  async #queryRecording(task: Task): Promise<unknown> {
    const record = requiredText(task.source, 'recordingId');
    const isDownload = optionalBoolean(task.source, 'download') ?? false;
    const answer = await this.#with.api.request({
      method: 'GET',
      path: 'storageUrl',
      values: { record },
      label: 'queryRecording',
      ...task.request(),
    });
    const url = textOf(recordOf(answer)['record_url']);
    if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) {
      throw new DecodeError('queryRecording: the answer has no record_url');
    }
    if (!isDownload) return { command: task.command, url };
    const { budgetMs, signals } = task.request();
    return {
      command: task.command,
      url,
      content: await this.#with.api.download(url, 'queryRecording', budgetMs, signals),
    };
  }

  async #queryLimits(task: Task): Promise<unknown> {
    const limits = await this.#with.api.request({
      method: 'GET',
      path: 'limits',
      label: 'queryLimits',
      ...task.request(),
    });
    return { command: task.command, limits: limits ?? {}, rateLimit: this.#with.api.rateLimit };
  }

  async #queryEventSubscriptions(task: Task): Promise<unknown> {
    const { extensions, webhookSecret } = this.#with;
    const device = optionalText(task.source, 'device');
    const references =
      device === undefined
        ? extensions.watched.map(({ reference }) => reference)
        : [extensions.referenceOf(device)];
    const hideSecret = redactor([webhookSecret]);
    const subscriptions: Source[] = [];
    await forEachLimited(references, 4, async (extension) => {
      for (const { id, url, eventType, method } of await this.#with.subscriptions.list(
        extension,
        task.request(),
      )) {
        subscriptions.push({
          extension,
          id,
          url: hideSecret(url),
          eventType,
          method,
          own: url.includes(webhookSecret),
        });
      }
    });
    return { command: task.command, ...(device === undefined ? {} : { device }), subscriptions };
  }

  #target(task: Task, wish: TargetWish): Promise<ControlledCall> {
    const { api, extensions, knownLegs } = this.#with;
    return findTarget(
      wish,
      { api, extensions, initiated: this.#initiated, legs: knownLegs() },
      task.request(),
    );
  }
}

function requiredDestination(source: Source): string {
  return requiredText(source, 'destination', { maxBytes: 128 });
}

/** `destination`, or `options.send_dst` by Telphin's name. */
function optionalDestination(source: Source): string | undefined {
  return (
    optionalText(source, 'destination', { maxBytes: 128 }) ??
    optionalText(optionalObject(source, 'options'), 'send_dst', { maxBytes: 128 })
  );
}

function resultOf(task: Task, { callId, device, apiId }: ControlledCall): Source {
  return {
    command: task.command,
    ...(callId === undefined ? {} : { callId }),
    ...(device === undefined ? {} : { device }),
    connectionId: apiId,
  };
}
