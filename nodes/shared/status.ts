import type { NodeAPI, NodeStatus } from 'node-red';
import type { Clock, TimerHandle } from '../../lib/core/clock';
import type { SessionState } from '../../lib/core/driver';
import type { CtiError } from '../../lib/core/errors';

/** The catalogue of the texts that all nodes share. */
const SHARED_TEXTS = '@red-cti/node-red-cti/cti-connection:';

/** Gives a text of the shared catalogue in the language of the runtime. */
export function sharedText(RED: NodeAPI, key: string, values: Record<string, string> = {}): string {
  return RED._(`${SHARED_TEXTS}${key}`, values);
}

/** How a node shows the state of its connection. Texts without values are keys that the editor translates. */
export function stateStatus(RED: NodeAPI, state: SessionState): NodeStatus {
  switch (state.kind) {
    case 'connecting':
      return { fill: 'yellow', shape: 'ring', text: 'node-red:common.status.connecting' };
    case 'synchronizing':
    case 'online':
      if (state.problem === undefined) {
        return { fill: 'green', shape: 'dot', text: 'node-red:common.status.connected' };
      }
      return {
        fill: 'yellow',
        shape: 'dot',
        text: sharedText(RED, 'status.impaired', { code: state.problem.code }),
      };
    case 'waiting':
      return {
        fill: 'yellow',
        shape: 'ring',
        text: sharedText(RED, 'status.waiting', { reason: state.error.code }),
      };
    case 'halted':
      return {
        fill: 'red',
        shape: 'dot',
        text: sharedText(RED, 'status.halted', { code: state.error.code }),
      };
    case 'disconnected':
    case 'stopped':
      return { fill: 'red', shape: 'ring', text: 'node-red:common.status.disconnected' };
  }
}

/** How a node without a connection shows itself. */
export const NO_CONNECTION_STATUS: NodeStatus = {
  fill: 'red',
  shape: 'ring',
  text: `${SHARED_TEXTS}status.no-connection`,
};

/** Shows a status only where it differs from the one before. */
export function distinct(show: (status: NodeStatus) => void): (status: NodeStatus) => void {
  let last: NodeStatus = {};
  return (status) => {
    if (status.text === last.text && status.fill === last.fill && status.shape === last.shape) return;
    last = status;
    show(status);
  };
}

/** How long a failure stays visible, in milliseconds. */
const FAILURE_SHOWN_MS = 5_000;

/** What a command node shows: the connection's state, and over it commands on their way and the last failure. */
export class CommandStatus {
  readonly #RED: NodeAPI;
  readonly #clock: Clock;
  readonly #show: (status: NodeStatus) => void;
  #base: NodeStatus;
  #sending = 0;
  #failure: NodeStatus | undefined;
  #timer: TimerHandle;

  constructor(RED: NodeAPI, clock: Clock, base: NodeStatus, show: (status: NodeStatus) => void) {
    this.#RED = RED;
    this.#clock = clock;
    this.#base = base;
    this.#show = distinct(show);
    this.#show(base);
  }

  state(state: SessionState): void {
    this.#base = stateStatus(this.#RED, state);
    this.#refresh();
  }

  sending(): void {
    this.#sending += 1;
    this.#refresh();
  }

  succeeded(): void {
    this.#sending -= 1;
    this.#forgetFailure();
    this.#refresh();
  }

  failed(error: CtiError): void {
    this.#sending -= 1;
    this.#forgetFailure();
    const text = sharedText(this.#RED, 'status.failed', { code: error.code });
    this.#failure = { fill: 'red', shape: 'ring', text };
    this.#timer = this.#clock.setTimeout(() => {
      this.#forgetFailure();
      this.#refresh();
    }, FAILURE_SHOWN_MS);
    this.#refresh();
  }

  /** Leaves no timer behind. */
  close(): void {
    this.#forgetFailure();
  }

  #forgetFailure(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#failure = undefined;
  }

  #refresh(): void {
    const sending: NodeStatus = { fill: 'blue', shape: 'dot', text: `${SHARED_TEXTS}status.sending` };
    this.#show(this.#sending > 0 ? sending : (this.#failure ?? this.#base));
  }
}
