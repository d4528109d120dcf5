import type { NodeAPI, NodeStatus } from 'node-red';
import type { Clock, TimerHandle } from '../../lib/core/clock';
import type { SessionState } from '../../lib/core/state';
import type { CtiError } from '../../lib/core/errors';
import type { Figures } from './figures';

/** The catalogue of the texts that all nodes share. */
const SHARED_TEXTS = '@red-cti/node-red-cti/cti-connection:';

/** Gives a text of the shared catalogue in the language of the runtime. */
export function sharedText(RED: NodeAPI, key: string, values: Record<string, string> = {}): string {
  return RED._(`${SHARED_TEXTS}${key}`, values);
}

/**
 * How a node shows the state of its connection, and the figures that stand out. Texts without values are keys that
 * the editor translates.
 */
export function stateStatus(RED: NodeAPI, state: SessionState, figures: Figures = {}): NodeStatus {
  switch (state.kind) {
    case 'connecting':
      return { fill: 'yellow', shape: 'ring', text: 'node-red:common.status.connecting' };
    case 'synchronizing':
    case 'online':
      if (state.problem === undefined) return connectedStatus(RED, figures);
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

/** Connected: green, or yellow while a queue fills up. */
function connectedStatus(RED: NodeAPI, figures: Figures): NodeStatus {
  const details = figureTexts(RED, figures).join(', ');
  return {
    fill: figures.waiting === undefined ? 'green' : 'yellow',
    shape: 'dot',
    text:
      details === ''
        ? 'node-red:common.status.connected'
        : sharedText(RED, 'status.connected-with', { details }),
  };
}

function figureTexts(RED: NodeAPI, { waiting, dropped, reconnects, lastError }: Figures): string[] {
  const texts: string[] = [];
  if (waiting !== undefined) texts.push(sharedText(RED, 'status.figure.waiting', { number: `${waiting}` }));
  if (dropped !== undefined) texts.push(sharedText(RED, 'status.figure.dropped', { number: `${dropped}` }));
  if (reconnects !== undefined) {
    texts.push(sharedText(RED, 'status.figure.reconnects', { number: `${reconnects}` }));
  }
  if (lastError !== undefined) texts.push(sharedText(RED, 'status.figure.lastError', lastError));
  return texts;
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

/** How long commands are under way before the node says so, in milliseconds, and up to twice as long. */
const SENDING_UNSHOWN_MS = 300;

const SENDING_STATUS: NodeStatus = { fill: 'blue', shape: 'dot', text: `${SHARED_TEXTS}status.sending` };

/**
 * What a command node shows: the connection's state, and over it the last failure, and commands on their way where
 * those take long. Most are answered within milliseconds: showing them would flicker, and cost more than sending them.
 */
export class CommandStatus {
  readonly #RED: NodeAPI;
  readonly #clock: Clock;
  readonly #show: (status: NodeStatus) => void;
  #base: NodeStatus;
  #underWay = 0;
  /** How often commands were sent while none was under way. */
  #busyPeriods = 0;
  #isSlow = false;
  /** Runs on when commands are answered, so that a command does not cost a timer. */
  #slowTimer: TimerHandle;
  #failure: NodeStatus | undefined;
  #failureTimer: TimerHandle;

  constructor(RED: NodeAPI, clock: Clock, base: NodeStatus, show: (status: NodeStatus) => void) {
    this.#RED = RED;
    this.#clock = clock;
    this.#base = base;
    this.#show = distinct(show);
    this.#show(base);
  }

  state(state: SessionState, figures: Figures): void {
    this.#base = stateStatus(this.#RED, state, figures);
    this.#refresh();
  }

  sending(): void {
    this.#underWay += 1;
    if (this.#underWay > 1) return;
    this.#busyPeriods += 1;
    if (this.#slowTimer === undefined) this.#watch();
  }

  succeeded(): void {
    this.#ended();
    this.#forgetFailure();
    this.#refresh();
  }

  failed(error: CtiError): void {
    this.#ended();
    this.#forgetFailure();
    const text = sharedText(this.#RED, 'status.failed', { code: error.code });
    this.#failure = { fill: 'red', shape: 'ring', text };
    this.#failureTimer = this.#clock.setTimeout(() => {
      this.#forgetFailure();
      this.#refresh();
    }, FAILURE_SHOWN_MS);
    this.#refresh();
  }

  /** Leaves no timer behind. */
  close(): void {
    this.#clock.clearTimeout(this.#slowTimer);
    this.#forgetFailure();
  }

  #watch(): void {
    const period = this.#busyPeriods;
    this.#slowTimer = this.#clock.setTimeout(() => {
      this.#slowTimer = undefined;
      if (this.#underWay === 0) return;
      if (this.#busyPeriods === period) {
        this.#isSlow = true;
        this.#refresh();
      } else {
        this.#watch();
      }
    }, SENDING_UNSHOWN_MS);
  }

  #ended(): void {
    this.#underWay -= 1;
    if (this.#underWay === 0) this.#isSlow = false;
  }

  #forgetFailure(): void {
    if (this.#failure === undefined) return;
    this.#clock.clearTimeout(this.#failureTimer);
    this.#failure = undefined;
  }

  #refresh(): void {
    this.#show(this.#isSlow ? SENDING_STATUS : (this.#failure ?? this.#base));
  }
}
