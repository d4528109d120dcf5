/**
 * Keeps the configuration in step with the server (guide, chapter 4):
 *
 *     CONFIG_REQUEST_KEY_EVENT → CONFIG_KEY_EVENT → CONFIG_REQUEST_EVENT → (BEGIN record* END)+
 *
 * END says 5 while more blocks of the upload follow and 0 at its end. After that, updates come in blocks of
 * their own. Any error means to wait 10 s and to start over. Teams have their own request and no keys.
 */
import { sleep, type Clock } from '../../core/clock';
import { CancelledError, CtiError, RequestTimeoutError, toCtiError } from '../../core/errors';
import type { EventDraft } from '../../core/events';
import {
  changesOf,
  type Configuration,
  type ConfigurationChange,
  type ConfigurationList,
  ConfigurationLists,
  teamChange,
} from './configuration';
import {
  ConfigEndEventStatus,
  ConfigKeyEventStatus,
  ConfigMask,
  ConfigType,
  nameOf,
  StatusCode,
  TeamConfigParam,
  TeamConfigStatus,
} from './enums';
import type { UccxMessage, UccxMessageInput, UccxMessageOf } from './messages';
import { statusRejection } from './rejections';

/** What the process works with. */
export interface ConfigSyncContext {
  readonly configuration: Configuration;
  readonly clock: Clock;
  /** Ends everything. */
  readonly signal: AbortSignal;
  /** How long the server may be silent, in milliseconds. */
  readonly timeoutMs: number;
  readonly wantsConfiguration: boolean;
  readonly wantsTeams: boolean;
  send(message: UccxMessageInput): void;
  requestTeams(configParam: number): Promise<UccxMessageOf<'TEAM_CONFIG_CONF'>>;
  emit(draft: EventDraft, raw: UccxMessage): void;
  /** Tells that the lists or their completeness changed. */
  changed(): void;
  /** Tells of a failure after which the process starts over. */
  failed(error: CtiError): void;
}

/** Chapter 4, Error Handling: at least 10 s before the process starts over. */
const RETRY_AFTER_MS = 10_000;
const ALL_KINDS = Object.values(ConfigMask).reduce((bits, bit) => bits | bit, 0);
const UPLOADED: readonly ConfigurationList[] = ['agents', 'queues', 'applications', 'devices'];
const KEY_FIELDS = ['ApplicationConfigKey', 'CSQConfigKey', 'AgentConfigKey', 'DeviceConfigKey'] as const;

type Keys = Readonly<Record<string, string>>;

/** An upload from its request for keys to its end. */
interface Upload {
  /** Whether everything is wanted whatever the keys say. */
  readonly ignoreKeys: boolean;
  /** The records so far, kept apart until they are whole; absent until the keys are there. */
  lists: ConfigurationLists | undefined;
  keys: Keys;
  /** When the server was heard last. */
  heardAt: number;
  settle(outcome: 'done' | CtiError): void;
}

/** A block between BEGIN and END. */
interface Block {
  readonly isUpdate: boolean;
  readonly keys: Keys;
  readonly changes: ConfigurationChange[];
}

export class ConfigSync {
  readonly #context: ConfigSyncContext;
  /** What is tried until it succeeds; each promise resolves when its first try ended. */
  readonly #efforts = new Map<'configuration' | 'teams', Promise<void>>();
  /** One upload at a time. */
  #turn: Promise<unknown> = Promise.resolve();
  #upload: Upload | undefined;
  #block: Block | undefined;
  #stagedTeams: ConfigurationLists | undefined;

  constructor(context: ConfigSyncContext) {
    this.#context = context;
  }

  /**
   * Starts the process. Resolves when each part was tried once, whether that succeeded or not; what failed is
   * repeated in the background.
   */
  async start(): Promise<void> {
    const { wantsConfiguration, wantsTeams } = this.#context;
    if (wantsConfiguration) await this.#effort('configuration');
    if (wantsTeams) await this.#effort('teams');
  }

  /**
   * Uploads everything again whatever the keys say: chapter 4 wants such a way for the case that both sides
   * differ all the same.
   * @throws CtiError when the upload fails.
   */
  refresh(): Promise<void> {
    return this.#inTurn(() => this.#uploadConfiguration(true));
  }

  /**
   * Asks for the teams again.
   * @throws CtiError when the server refuses.
   */
  refreshTeams(): Promise<void> {
    return this.#inTurn(() => this.#uploadTeams());
  }

  /** Takes a message; false when it has nothing to do with the configuration. */
  handle(message: UccxMessage): boolean {
    switch (message.type) {
      case 'CONFIG_KEY_EVENT':
        this.#takeKeys(message);
        return true;
      case 'CONFIG_BEGIN_EVENT':
        this.#heard();
        this.#block = {
          isUpdate: message.ConfigType === ConfigType.UPDATE,
          keys: keysOf(message),
          changes: [],
        };
        return true;
      case 'CONFIG_CSQ_EVENT':
      case 'CONFIG_APPLICATION_EVENT':
      case 'CONFIG_AGENT_EVENT':
      case 'CONFIG_DEVICE_EVENT':
        this.#heard();
        // A record outside of any block is an update of its own.
        if (this.#block === undefined) this.#applyUpdate(changesOf(message), {}, message);
        else this.#block.changes.push(...changesOf(message));
        return true;
      case 'CONFIG_END_EVENT':
        this.#endBlock(message);
        return true;
      case 'TEAM_CONFIG_EVENT':
        this.#takeTeam(message);
        return true;
      case 'FAILURE_EVENT':
        if (message.Status !== StatusCode.E_CTI_AUTO_CONFIG_RESET) return false;
        this.#fail(statusRejection('configuration', message.Status, message.Text));
        return true;
      default:
        return false;
    }
  }

  /**
   * Takes a refusal that belongs to no request: requests for configuration carry no InvokeID by which their
   * refusal could be told. False when nothing was asked for.
   */
  handleRefusal(error: CtiError): boolean {
    this.#upload?.settle(error);
    return this.#upload !== undefined;
  }

  #effort(part: 'configuration' | 'teams', failure?: CtiError): Promise<void> {
    const running = this.#efforts.get(part);
    if (running !== undefined) return running;
    const task = (): Promise<void> =>
      this.#inTurn(() => (part === 'teams' ? this.#uploadTeams() : this.#uploadConfiguration(false)));
    const tried = new Promise<void>((resolve) => {
      void this.#untilDone(task, failure, resolve).finally(() => this.#efforts.delete(part));
    });
    this.#efforts.set(part, tried);
    return tried;
  }

  async #untilDone(
    task: () => Promise<void>,
    failure: CtiError | undefined,
    tried: () => void,
  ): Promise<void> {
    const { clock, signal } = this.#context;
    const isOver = (): boolean => signal.aborted;
    let error = failure ?? (await errorOf(task()));
    tried();
    while (error !== undefined && !isOver()) {
      this.#context.failed(error);
      if (error.code === 'UCCX_SERVICE_NOT_GRANTED') return;
      await sleep(clock, RETRY_AFTER_MS, signal);
      if (!isOver()) error = await errorOf(task());
    }
  }

  #inTurn(task: () => Promise<void>): Promise<void> {
    const mine = this.#turn.then(task, task);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async #uploadConfiguration(ignoreKeys: boolean): Promise<void> {
    const { clock } = this.#context;
    const over = new AbortController();
    this.#block = undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        const upload: Upload = {
          ignoreKeys,
          lists: undefined,
          keys: {},
          heardAt: clock.now(),
          settle: (outcome) => {
            if (outcome === 'done') resolve();
            else reject(outcome);
          },
        };
        this.#upload = upload;
        void this.#watch(upload, over.signal);
        this.#context.send({ type: 'CONFIG_REQUEST_KEY_EVENT', reserved131: 0 });
      });
    } finally {
      over.abort();
      this.#upload = undefined;
    }
  }

  /** Ends an upload that the server fell silent over. */
  async #watch(upload: Upload, over: AbortSignal): Promise<void> {
    const { clock, timeoutMs, signal } = this.#context;
    for (;;) {
      const leftMs = upload.heardAt + timeoutMs - clock.now();
      if (leftMs <= 0) {
        upload.settle(new RequestTimeoutError(`configuration: nothing came within ${timeoutMs} ms`));
        return;
      }
      await sleep(clock, leftMs, over, signal);
      if (signal.aborted) upload.settle(new CancelledError('configuration: the connection ended'));
      if (over.aborted || signal.aborted) return;
    }
  }

  async #uploadTeams(): Promise<void> {
    const { configuration } = this.#context;
    const staged = new ConfigurationLists();
    this.#stagedTeams = staged;
    try {
      const answer = await this.#context.requestTeams(TeamConfigParam.INITIAL);
      if (answer.Status !== TeamConfigStatus.SUCCESS) {
        throw configFailure(nameOf(TeamConfigStatus, answer.Status), answer.Status, answer.Text);
      }
      configuration.lists.replace('teams', staged);
      configuration.touched();
      this.#context.emit(this.#updated('upload', ['teams'], []), answer);
      this.#context.changed();
    } finally {
      this.#stagedTeams = undefined;
    }
  }

  #heard(): void {
    if (this.#upload !== undefined) this.#upload.heardAt = this.#context.clock.now();
  }

  #takeKeys(message: UccxMessageOf<'CONFIG_KEY_EVENT'>): void {
    const upload = this.#upload;
    if (upload === undefined || upload.lists !== undefined) return;
    this.#heard();
    if (message.Status !== ConfigKeyEventStatus.CONFIG_SUCCESS) {
      upload.settle(configFailure(nameOf(ConfigKeyEventStatus, message.Status), message.Status));
      return;
    }
    upload.keys = keysOf(message);
    upload.lists = new ConfigurationLists();
    const isKnown = !upload.ignoreKeys && this.#isInStep(upload.keys);
    // All kinds at once: the guide's tables disagree on which bit is which kind. 0 asks for updates only.
    this.#context.send({ type: 'CONFIG_REQUEST_EVENT', ConfigurationMask: isKnown ? 0 : ALL_KINDS });
    if (isKnown) this.#complete(upload);
  }

  /** Whether the lists are those behind the keys; an all-zero key always asks for an upload. */
  #isInStep(keys: Keys): boolean {
    const { keys: known } = this.#context.configuration;
    const entries = Object.entries(keys);
    return entries.length > 0 && entries.every(([field, key]) => known[field] === key && !/^0*$/.test(key));
  }

  #endBlock(message: UccxMessageOf<'CONFIG_END_EVENT'>): void {
    this.#heard();
    const block = this.#block;
    this.#block = undefined;
    const { Status: status } = message;
    const isPartial = status === ConfigEndEventStatus.CONFIG_PARTIAL;
    const isSuccess =
      status === ConfigEndEventStatus.CONFIG_SUCCESS || status === ConfigEndEventStatus.CONFIG_EMPTY;
    if (!isPartial && !isSuccess) {
      this.#fail(configFailure(nameOf(ConfigEndEventStatus, status), status, message.Text));
      return;
    }
    const upload = this.#upload;
    if (upload?.lists === undefined || block?.isUpdate === true) {
      upload?.lists?.apply(block?.changes ?? []);
      if (block !== undefined) this.#applyUpdate(block.changes, block.keys, message);
      return;
    }
    upload.lists.apply(block?.changes ?? []);
    upload.keys = { ...upload.keys, ...block?.keys };
    if (isSuccess) this.#endUpload(upload, upload.lists, message);
  }

  #endUpload(upload: Upload, lists: ConfigurationLists, message: UccxMessage): void {
    const { configuration } = this.#context;
    for (const list of UPLOADED) configuration.lists.replace(list, lists);
    configuration.keys = upload.keys;
    configuration.touched();
    this.#context.emit(this.#updated('upload', UPLOADED, []), message);
    this.#complete(upload);
  }

  #complete(upload: Upload): void {
    const { configuration } = this.#context;
    configuration.complete = true;
    configuration.touched();
    this.#context.changed();
    upload.settle('done');
  }

  #applyUpdate(changes: readonly ConfigurationChange[], keys: Keys, message: UccxMessage): void {
    const { configuration } = this.#context;
    configuration.keys = { ...configuration.keys, ...keys };
    if (changes.length === 0) return;
    configuration.apply(changes);
    const lists = UPLOADED.filter((name) => changes.some(({ list }) => list === name));
    this.#context.emit(this.#updated('update', lists, changes), message);
    this.#context.changed();
  }

  #takeTeam(message: UccxMessageOf<'TEAM_CONFIG_EVENT'>): void {
    const { configuration } = this.#context;
    const lists = this.#stagedTeams ?? configuration.lists;
    const change = teamChange(message, lists.get('teams', String(message.TeamID)));
    if (this.#stagedTeams !== undefined) {
      this.#stagedTeams.apply([change]);
      return;
    }
    configuration.apply([change]);
    this.#context.emit(this.#updated('update', ['teams'], [change]), message);
    this.#context.changed();
  }

  /** The server told of an error: within an upload it fails that one, else everything is asked for anew. */
  #fail(error: CtiError): void {
    this.#context.configuration.keys = {};
    if (this.#upload !== undefined) this.#upload.settle(error);
    else if (this.#context.wantsConfiguration) void this.#effort('configuration', error);
  }

  #updated(
    source: 'upload' | 'update',
    changed: readonly ConfigurationList[],
    changes: readonly ConfigurationChange[],
  ): EventDraft {
    const { lists } = this.#context.configuration;
    return {
      type: 'directory.updated',
      changed: [...changed],
      state: {
        source,
        agents: lists.count('agents'),
        queues: lists.count('queues'),
        applications: lists.count('applications'),
        devices: lists.count('devices'),
        teams: lists.count('teams'),
        changes: changes.map(({ list, operation, record }) => ({ list, operation, ...record })),
      },
    };
  }
}

async function errorOf(task: Promise<void>): Promise<CtiError | undefined> {
  try {
    await task;
    return undefined;
  } catch (thrown) {
    return toCtiError(thrown);
  }
}

/** The keys of a message in hex; they are 8-octet numbers whose value does not matter. */
function keysOf(message: UccxMessageOf<'CONFIG_KEY_EVENT'> | UccxMessageOf<'CONFIG_BEGIN_EVENT'>): Keys {
  const keys: Record<string, string> = {};
  for (const field of KEY_FIELDS) {
    const key = message[field];
    if (key !== undefined) keys[field] = key.toString('hex');
  }
  return keys;
}

/** CONFIG_SERVICE_PROVIDER (1 in both tables) lasts as long as the session; everything else may pass. */
function configFailure(name: string, status: number, text?: string): CtiError {
  const said = text === undefined || text === '' ? '' : ` (${text})`;
  const isLasting = name === 'CONFIG_SERVICE_PROVIDER';
  return new CtiError(
    isLasting ? 'UCCX_SERVICE_NOT_GRANTED' : 'UCCX_CONFIG_FAILED',
    `configuration: ${name}${said}`,
    !isLasting,
    { context: { vendorName: name, vendorCode: status } },
  );
}
