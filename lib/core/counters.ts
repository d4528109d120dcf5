/** Figures of one connection since it was deployed. */
export interface CtiCounters {
  framesReceived: number;
  framesSent: number;
  bytesReceived: number;
  bytesSent: number;
  events: number;
  /** Events that were dropped because more waited than may; each such loss is told by a `link.gap`. */
  eventsDropped: number;
  /** Frames that were skipped because they could not be read. */
  faults: number;
  /** Answers that nobody waited for: late, duplicate or unknown. */
  strayAnswers: number;
  commands: number;
  commandsFailed: number;
  /** Commands that wait for an answer now. */
  commandsPending: number;
  /**
   * What waits inside this package now: events for the flows or for a link, commands for a link, file reads and
   * requests for their turn.
   */
  queueDepth: number;
  /** Times a link came up after the first time. */
  reconnects: number;
  /** Problems that `lastError` has told: skipped frames, failed attempts and lost links. */
  errors: number;
  /** Milliseconds between the last keepalive and its answer. */
  roundTripMs?: number;
  lastError?: { code: string; message: string; time: string };
}

/** The counters of a connection that has done nothing yet. */
export function newCounters(): CtiCounters {
  return {
    framesReceived: 0,
    framesSent: 0,
    bytesReceived: 0,
    bytesSent: 0,
    events: 0,
    eventsDropped: 0,
    faults: 0,
    strayAnswers: 0,
    commands: 0,
    commandsFailed: 0,
    commandsPending: 0,
    queueDepth: 0,
    reconnects: 0,
    errors: 0,
  };
}
