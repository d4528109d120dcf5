import type { TimerHandle } from '../../../core/clock';
import type { CallLost, NotifyLines, Presentity } from '../messages';

/** What a client of the simulator watches. */
export interface Subscription {
  readonly id: number;
  readonly kind: 'lines' | 'user' | 'queue' | 'presence' | 'parkServer' | 'refreshWrapper';
  /** Key of the line whose calls and settings it tells; empty for the others. */
  readonly lineKey: string;
  readonly flags: number;
  readonly ccflags: number;
  /** What waits to be told. */
  readonly waiting: {
    line: boolean;
    lines: NotifyLines | undefined;
    readonly calls: Set<number>;
    readonly lost: CallLost[];
    readonly presentities: Set<string>;
  };
  /** lref by presentity. */
  readonly presentities: Map<string, number>;
  presenceFull: boolean;
  /** The application that may edit application presence counts while this is set. */
  live: boolean;
  lastNotifyId: number;
  unacknowledged: number;
  refreshInstance: number;
  expiry: TimerHandle;
}

export function newSubscription(
  id: number,
  kind: Subscription['kind'],
  lineKey: string,
  flags: number,
  ccflags: number,
): Subscription {
  return {
    id,
    kind,
    lineKey,
    flags,
    ccflags,
    waiting: { line: false, lines: undefined, calls: new Set(), lost: [], presentities: new Set() },
    presentities: new Map(),
    presenceFull: true,
    live: false,
    lastNotifyId: 0,
    unacknowledged: 0,
    refreshInstance: 0,
    expiry: undefined,
  };
}

export function addPresentities(subscription: Subscription, entries: readonly Presentity[]): void {
  for (const { presentity, lref } of entries) {
    if (!presentity) continue;
    subscription.presentities.set(presentity, lref ?? 0);
    subscription.waiting.presentities.add(presentity);
  }
}

export function removePresentities(subscription: Subscription, entries: readonly Presentity[]): void {
  const lrefs = new Set(entries.map(({ lref }) => lref).filter(Boolean));
  const names = new Set(entries.map(({ presentity }) => presentity).filter(Boolean));
  for (const [presentity, lref] of subscription.presentities) {
    if (!lrefs.has(lref) && !names.has(presentity)) continue;
    subscription.presentities.delete(presentity);
    subscription.waiting.presentities.delete(presentity);
  }
}
