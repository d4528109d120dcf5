/** The messages that the palette nodes take and send. */
import type { NodeMessage } from 'node-red';
import type { CtiCommandMap, CtiCommandName } from '../../lib/core/commands';
import type { CtiEvent, CtiEventType, CtiSystem } from '../../lib/core/events';

/** Which connection a message came from. */
export interface CtiOrigin {
  /** Id of the config node. */
  connection: string;
  system: CtiSystem;
}

/** What `cti-event-in` sends for an event. */
export interface CtiEventMessage extends NodeMessage {
  topic: CtiEventType;
  payload: CtiEvent;
  /** `raw` is the decoded wire message, present when the node asks for it and there is one. */
  cti: CtiOrigin & { raw?: unknown };
}

/** What a command node sends: the incoming message with the result as its payload. */
export interface CtiResultMessage extends NodeMessage {
  /** The result of the command; where the node's settings say so, in another form. */
  payload: object;
  /** `command` says what the payload is the result of. */
  cti: CtiOrigin & { command: CtiCommandName };
}

export const CONTROL_ACTIONS = ['connect', 'disconnect', 'status', 'snapshot'] as const;
export type ControlAction = (typeof CONTROL_ACTIONS)[number];

/** What `cti-event-in` takes: a command to the connection itself. */
export interface CtiControlMessage extends NodeMessage {
  action: ControlAction;
}

/** What `cti-event-in` sends as the answer to `status`. */
export interface CtiStatusMessage extends NodeMessage {
  topic: 'cti.status';
  payload: CtiCommandMap['queryStatus']['result'];
  cti: CtiOrigin;
}
