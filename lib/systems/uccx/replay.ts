/**
 * Finds out after a (re)connect what the state is: agents by QUERY_AGENT_STATE_REQ, calls by SNAPSHOT_DEVICE_REQ
 * of the agents' phones and SNAPSHOT_CALL_REQ of every call that this shows or that is remembered.
 */
import { CtiError, RejectedError, RequestTimeoutError, toCtiError } from '../../core/errors';
import type { EventDraft } from '../../core/events';
import type { SyncReport } from '../../core/session';
import type { Call } from './calls';
import type { Configuration } from './configuration';
import { AgentState, ConnectionDeviceType, DeviceType } from './enums';
import type { UccxMapper } from './mapper';
import { replayCall, replayGone, type Replayed } from './mapper-snapshots';
import type { UccxMessage } from './messages';
import type { RefusalName } from './remedies';
import type { Requester } from './requester';
import type { OwnAgent } from './targets';

/** What a replay works with. */
export interface ReplayContext {
  readonly mapper: UccxMapper;
  readonly configuration: Configuration;
  readonly requester: Requester;
  readonly signal: AbortSignal;
  /** In agent mode the only agent there is, by whatever says who that is. */
  readonly onlyAgent: OwnAgent | undefined;
  readonly wantsAgents: boolean;
  readonly wantsCalls: boolean;
  emit(draft: EventDraft, raw: UccxMessage | undefined): void;
}

/** Requests that are under way at the same time. */
const CONCURRENCY = 8;

/** Refusals that say nothing about whether a call exists, besides those that may pass. */
const FORBIDDEN: ReadonlySet<string> = new Set<RefusalName>([
  'CF_PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE',
  'CF_PRIVILEGE_VIOLATION_ON_CALLED_DEVICE',
  'CF_PRIVILEGE_VIOLATION_ON_CALLING_DEVICE',
  'CF_SECURITY_VIOLATION',
]);

const NOT_LOGGED_ON: RefusalName = 'E_CTI_AGENT_NOT_LOGGED_ON';

/** A call as the replay asks for it. */
interface CallReference {
  readonly callId: number;
  readonly connectionId: string;
  readonly connectionType: number;
}

/** Replays the state as snapshot events; tells whether it differs from what was known. Never rejects. */
export async function replayState(context: ReplayContext): Promise<SyncReport> {
  const replay = new Replay(context);
  if (context.wantsAgents || context.wantsCalls) await replay.agents();
  if (context.wantsCalls) await replay.calls();
  return { missed: replay.foundChange ? 'yes' : 'unknown' };
}

class Replay {
  readonly #context: ReplayContext;
  foundChange = false;

  constructor(context: ReplayContext) {
    this.#context = context;
  }

  async agents(): Promise<void> {
    const { onlyAgent, configuration, mapper } = this.#context;
    if (onlyAgent !== undefined) {
      await this.#agent(onlyAgent);
      return;
    }
    const ids = new Set([
      ...configuration.lists.all('agents').map(({ id }) => id),
      ...mapper.agents.all().map(({ id }) => id),
    ]);
    await this.#forEach(ids, (id) => this.#agent({ id }));
  }

  async calls(): Promise<void> {
    const { mapper } = this.#context;
    const references = new Map<number, CallReference>();
    for (const call of mapper.calls.all()) {
      // Only its end was missing, and that was missed.
      if (call.isCleared) this.#found(replayGone(mapper, call), undefined);
      else references.set(call.id, referenceTo(call));
    }
    await this.#forEach(this.#phones(), async (phone) => {
      for (const reference of await this.#device(phone)) {
        if (!references.has(reference.callId)) references.set(reference.callId, reference);
      }
    });
    await this.#forEach(references.values(), (reference) => this.#call(reference));
  }

  #phones(): Set<string> {
    const loggedOn = this.#context.mapper.agents
      .all()
      .filter(({ state }) => state !== AgentState.AGENT_STATE_LOGOUT)
      .flatMap(({ extension, instrument }) => extension ?? instrument ?? []);
    const { onlyAgent } = this.#context;
    return new Set([...loggedOn, ...(onlyAgent?.extension === undefined ? [] : [onlyAgent.extension])]);
  }

  async #agent(agent: OwnAgent): Promise<void> {
    const { mapper, requester, signal } = this.#context;
    const { id, extension, instrument } = agent;
    try {
      await requester.request(
        {
          type: 'QUERY_AGENT_STATE_REQ',
          AgentID: id,
          AgentExtension: id === undefined ? extension : undefined,
          AgentInstrument: id === undefined ? instrument : undefined,
        },
        {
          label: 'replay of an agent',
          signal,
          onAnswer: (answer) => {
            const { draft, changed } = mapper.agents.replay(answer, id ?? extension ?? instrument ?? '');
            this.#found({ drafts: draft === undefined ? [] : [draft], changed }, answer);
          },
        },
      );
    } catch (thrown) {
      const error = toCtiError(thrown);
      if (error instanceof RejectedError && error.vendorName === NOT_LOGGED_ON) {
        const { draft, changed } = mapper.agents.replayLoggedOff(id ?? extension ?? instrument ?? '');
        this.#found({ drafts: [draft], changed }, undefined);
      } else {
        throw error;
      }
    }
  }

  async #device(phone: string): Promise<CallReference[]> {
    const { requester, signal } = this.#context;
    const answer = await requester.request(
      {
        type: 'SNAPSHOT_DEVICE_REQ',
        SnapshotDeviceType: DeviceType.DEVID_AGENT_DEVICE,
        AgentInstrument: phone,
      },
      { label: 'replay of a device', signal },
    );
    return (answer.calls ?? []).flatMap((row) =>
      row.CallConnectionCallID === undefined
        ? []
        : [
            {
              callId: row.CallConnectionCallID,
              connectionId: row.CallConnectionDeviceID ?? phone,
              connectionType: row.CallConnectionDeviceType ?? ConnectionDeviceType.CONNECTION_ID_STATIC,
            },
          ],
    );
  }

  async #call({ callId, connectionId, connectionType }: CallReference): Promise<void> {
    const { mapper, requester, signal } = this.#context;
    const isEnded = (): boolean => mapper.calls.get(callId) === undefined && mapper.calls.hasEnded(callId);
    if (isEnded()) return;
    try {
      await requester.request(
        {
          type: 'SNAPSHOT_CALL_REQ',
          CallID: callId,
          ConnectionDeviceType: connectionType,
          ConnectionDeviceID: connectionId,
        },
        {
          label: 'replay of a call',
          signal,
          onAnswer: (answer) => {
            // Its end may have come while the answer was on its way.
            if (!isEnded()) this.#found(replayCall(mapper, callId, answer), answer);
          },
        },
      );
    } catch (thrown) {
      const call = mapper.calls.get(callId);
      const saysGone =
        thrown instanceof RejectedError && !thrown.retryable && !FORBIDDEN.has(thrown.vendorName);
      if (!saysGone) throw thrown;
      if (call !== undefined) this.#found(replayGone(mapper, call), undefined);
    }
  }

  #found({ drafts, changed }: Replayed, raw: UccxMessage | undefined): void {
    if (changed) this.foundChange = true;
    for (const draft of drafts) this.#context.emit(draft, raw);
  }

  /**
   * Does something for each item, a few at a time. A refusal concerns only its item; a server that does not answer
   * is not asked for the others.
   */
  async #forEach<Item>(items: Iterable<Item>, visit: (item: Item) => Promise<unknown>): Promise<void> {
    const queue = [...items];
    let gaveUp = false;
    const worker = async (): Promise<void> => {
      for (let item = queue.shift(); item !== undefined && !gaveUp; item = queue.shift()) {
        try {
          await visit(item);
        } catch (thrown) {
          gaveUp ||= this.#context.signal.aborted || thrown instanceof RequestTimeoutError;
          if (!(thrown instanceof CtiError)) throw thrown;
        }
      }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  }
}

function referenceTo(call: Call): CallReference {
  const [connection] = [...call.connections.values()].sort(
    (one, other) => Number(one.state === 'null') - Number(other.state === 'null'),
  );
  return {
    callId: call.id,
    connectionId: connection?.id ?? call.calling?.number ?? '',
    connectionType: connection?.idType ?? ConnectionDeviceType.CONNECTION_ID_STATIC,
  };
}
