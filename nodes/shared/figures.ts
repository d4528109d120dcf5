/** What nodes show of a connection's counters beside its state. */
import type { CtiCounters } from '../../lib/core/counters';

/** How often the counters are looked at, in milliseconds. */
export const FIGURES_EVERY_MS = 5_000;

/** So many waiting events are a queue that fills up: from here on the connection stops reading. */
const SHOWN_QUEUE = 1_000;

/** The figures that are worth a look; each is there only where there is something to say. */
export interface Figures {
  /** Events that wait now, rounded down. */
  readonly waiting?: number;
  /** Events that were dropped since the deploy, rounded down. */
  readonly dropped?: number;
  readonly reconnects?: number;
  /** `time` is in the local time of this machine, to the minute. */
  readonly lastError?: { readonly code: string; readonly time: string };
}

/**
 * Picks out of the counters what nodes show. Figures that change all the time are rounded, so that a thousand nodes
 * that show them do not keep the editor busy.
 */
export function figuresOf(counters: CtiCounters): Figures {
  const { queueDepth, eventsDropped, reconnects, lastError } = counters;
  return {
    ...(queueDepth >= SHOWN_QUEUE ? { waiting: rounded(queueDepth) } : {}),
    ...(eventsDropped > 0 ? { dropped: rounded(eventsDropped) } : {}),
    ...(reconnects > 0 ? { reconnects } : {}),
    ...(lastError === undefined
      ? {}
      : { lastError: { code: lastError.code, time: localMinute(lastError.time) } }),
  };
}

/** Whether two looks at the counters show the same. */
export function sameFigures(one: Figures, other: Figures): boolean {
  return (
    one.waiting === other.waiting &&
    one.dropped === other.dropped &&
    one.reconnects === other.reconnects &&
    one.lastError?.code === other.lastError?.code &&
    one.lastError?.time === other.lastError?.time
  );
}

/** Keeps the first digit. */
function rounded(count: number): number {
  const unit = 10 ** Math.floor(Math.log10(count));
  return Math.floor(count / unit) * unit;
}

/** `2026-11-22 18:45` of an ISO 8601 time. */
function localMinute(iso: string): string {
  const at = new Date(iso);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
