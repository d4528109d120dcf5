/** Records of the event stream to events: one reducer that keeps all state of one connection. */
import type { EventDraft } from '../../core/events';
import type { StreamRecord } from './codec-records';
import { CallMapper } from './mapper-calls';
import { Delta2Mapper } from './mapper-delta2';
import { ExtensionMapper, sipTrackEvent } from './mapper-extensions';

export class Devlink3Mapper {
  readonly #calls = new CallMapper();
  readonly #delta2 = new Delta2Mapper();
  readonly #extensions = new ExtensionMapper();

  /** From now on the system tells of the calls in progress. */
  beginReplay(): void {
    this.#calls.beginReplay();
  }

  /** The system has told of all calls: what it did not name has ended meanwhile. */
  endReplay(): EventDraft[] {
    return this.#calls.endReplay();
  }

  /** Calls and extensions as they are now. */
  snapshot(): EventDraft[] {
    return [...this.#calls.snapshot(), ...this.#extensions.snapshot()];
  }

  /** Takes one record; `replay` says that it tells of a state and not of a change. */
  take(record: StreamRecord, replay: boolean): EventDraft[] {
    switch (record.type) {
      case 'detail':
        return this.#calls.detail(record, replay);
      case 'callLost':
        return this.#calls.callLost(record);
      case 'linkLost':
        return this.#calls.linkLost(record);
      case 'attemptReject':
        return this.#calls.attemptReject(record);
      case 'delta2':
        return this.#delta2.take(record);
      case 'sipTrack':
        return [sipTrackEvent(record, this.#calls.callIdOf(record.sepId))];
      case 'cmExtn':
        return this.#extensions.text(record);
      case 'cmExtnState':
        return this.#extensions.state(record);
      case 'unknownDelta3':
      case 'unknownTuple':
        return [];
    }
  }
}
