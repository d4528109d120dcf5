/** CMExtn tuples to events of extensions, and of agents where a text says so, devlink3-api 6.5.1.4. */
import type { AgentEventType, CtiDevice, EventDraft } from '../../core/events';
import type { CmExtnRecord, CmExtnStateRecord, SipTrackRecord } from './codec-records';

/** Extensions whose state is kept for snapshots. */
const MAXIMUM_EXTENSIONS = 10_000;

/**
 * Texts that name an agent state in words. The document prints none of them, hence the spelling variants, and
 * the events made of them are marked as deduced.
 */
const AGENT_STATES: readonly (readonly [pattern: RegExp, type: AgentEventType])[] = [
  [/^LOG(?:GED)? ?(?:ON|IN)$/, 'agent.loggedOn'],
  [/^LOG(?:GED)? ?(?:OFF|OUT)$/, 'agent.loggedOff'],
  [/^(?:BUSY NOT AVAILABLE|NOT READY|NOT AVAILABLE)$/, 'agent.notReady'],
  [/^(?:AFTER CALL WORK|WORK AFTER CALL|WRAP ?UP)$/, 'agent.workingAfterCall'],
  [/^(?:READY|AVAILABLE)$/, 'agent.ready'],
];

export class ExtensionMapper {
  readonly #states = new Map<string, EventDraft>();

  /** The last state of every extension that reported one. */
  snapshot(): EventDraft[] {
    return [...this.#states.values()];
  }

  /** Takes a change of state, 6.5.1.5. */
  state(record: CmExtnStateRecord): EventDraft[] {
    const { v, p1, p2, state, previousState } = record;
    const subject = extensionDevice(record.extension);
    const draft: EventDraft = {
      type: 'extension.state',
      ...subject,
      changed: ['state'],
      state: {
        extension: record.extension,
        v,
        p1,
        p2,
        ...(state === undefined ? {} : { state: state.name, stateCode: state.code }),
        ...(previousState === undefined
          ? {}
          : { previousState: previousState.name, previousStateCode: previousState.code }),
      },
    };
    if (state !== undefined) this.#remember(record.extension, draft);
    return [draft];
  }

  /** Takes an event in words, 6.5.1.4. */
  text(record: CmExtnRecord): EventDraft[] {
    const { extension, what, cause, text } = record;
    const subject = extensionDevice(extension);
    const state = { extension, event: what, text, ...(cause === '' ? {} : { cause }) };
    const drafts: EventDraft[] = [{ type: 'extension.state', ...subject, changed: ['event'], state }];
    const agentState = AGENT_STATES.find(([pattern]) => pattern.test(what.toUpperCase()));
    const number = subject.subjectDevice?.number;
    if (agentState !== undefined && number !== undefined) {
      const agent = { id: number, extension: number };
      drafts.push({ type: agentState[1], ...subject, agent, agentState: what, synthetic: true });
    }
    return drafts;
  }

  #remember(extension: string, draft: EventDraft): void {
    this.#states.delete(extension);
    this.#states.set(extension, draft);
    if (this.#states.size <= MAXIMUM_EXTENSIONS) return;
    const [oldest] = this.#states.keys();
    if (oldest !== undefined) this.#states.delete(oldest);
  }
}

/** `Extn4001` is extension 4001; another name, e.g. a user's, stands for itself. */
function extensionDevice(extension: string): { subjectDevice?: CtiDevice } {
  const number = /^Extn(\d+)$/i.exec(extension)?.[1] ?? extension;
  return number === '' ? {} : { subjectDevice: { number, kind: 'station' } };
}

/** Takes a SIPTrack tuple, 6.5.1.3; `callId` is that of the call in which the end is. */
export function sipTrackEvent(record: SipTrackRecord, callId: string | undefined): EventDraft {
  const { event, sepId, endId, sipType, direction, sipCallId } = record;
  const state = { event, sepId, endId, sipType, direction, sipCallId };
  return {
    type: 'sip.track',
    changed: ['event'],
    state: callId === undefined ? state : { ...state, callId },
  };
}
