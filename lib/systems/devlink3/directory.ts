/** The extensions and hunt groups that events have named: DevLink3 has no lists, but forms want choices. */
import type { CtiDirectory, DirectoryEntry } from '../../core/commands';
import type { CtiDevice, EventDraft } from '../../core/events';

/** Entries that each list keeps. */
const MAXIMUM_ENTRIES = 10_000;

export class ObservedDirectory {
  readonly #devices = new Map<string, DirectoryEntry>();
  readonly #queues = new Map<string, DirectoryEntry>();

  /** The lists as they are now; never known to be complete. */
  get lists(): CtiDirectory {
    return {
      agents: [],
      queues: sorted(this.#queues),
      devices: sorted(this.#devices),
      applications: [],
      complete: false,
    };
  }

  /** Notes what an event names; true when a list grew. */
  observe(draft: EventDraft): boolean {
    if (draft.type === 'call.began' || draft.type === 'call.delivered' || draft.type === 'call.established') {
      const subject = this.#note(draft.subjectDevice);
      const caller = this.#note(draft.callingDevice);
      const called = this.#note(draft.calledDevice);
      return subject || caller || called;
    }
    return draft.type === 'extension.state' && this.#note(draft.subjectDevice);
  }

  #note(device: CtiDevice | undefined): boolean {
    if (device === undefined) return false;
    const list =
      device.kind === 'station' ? this.#devices : device.kind === 'queue' ? this.#queues : undefined;
    if (list === undefined || list.has(device.number) || list.size >= MAXIMUM_ENTRIES) return false;
    const name = device.name === undefined ? {} : { name: device.name };
    list.set(device.number, { id: device.number, number: device.number, ...name });
    return true;
  }
}

function sorted(list: ReadonlyMap<string, DirectoryEntry>): DirectoryEntry[] {
  return [...list.values()].sort((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true }));
}
