import { agentOfLine, deviceOfLine, type Line } from './lines';
import { phaseOf } from './calls-phases';
import type { DraftFlags, Drafts } from './mapper-drafts';
import type { CallInfo } from './messages';

/**
 * Calls in the state AFTERCALLWORK: over as calls, but on the user's line until the user is done with the
 * work that they left.
 */
export class AfterCallWork {
  readonly #drafts: Drafts;
  /** By line. */
  readonly #callids = new Map<string, Set<number>>();

  constructor(drafts: Drafts) {
    this.#drafts = drafts;
  }

  /** Whether a picture is of such a call; one that is seen for the first time is told. */
  takes(line: Line, info: CallInfo, snapshot: boolean): boolean {
    const callid = info.callid ?? 0;
    const isWork = phaseOf(info) === 'afterCallWork';
    if (this.#callids.get(line.key)?.has(callid) === true) {
      if (!isWork) this.#forgetCall(line, callid);
      return isWork;
    }
    if (isWork) this.begin(line, callid, snapshot);
    return isWork;
  }

  begin(line: Line, callid: number, snapshot: boolean): void {
    const callids = this.#callids.get(line.key) ?? new Set();
    this.#callids.set(line.key, callids.add(callid));
    this.#tell('agent.workingAfterCall', line, 'AFTERCALLWORK', { snapshot });
  }

  /** The call left the line: the user is done. */
  end(line: Line, callid: number): void {
    if (this.#callids.get(line.key)?.has(callid) !== true) return;
    this.#forgetCall(line, callid);
    this.#tell('agent.ready', line, 'AVAILABLE', { synthetic: true });
  }

  /** The line is not watched any more. */
  forget(lineKey: string): void {
    this.#callids.delete(lineKey);
  }

  #forgetCall(line: Line, callid: number): void {
    const callids = this.#callids.get(line.key);
    callids?.delete(callid);
    if (callids?.size === 0) this.#callids.delete(line.key);
  }

  #tell(
    type: 'agent.workingAfterCall' | 'agent.ready',
    line: Line,
    agentState: string,
    flags: DraftFlags,
  ): void {
    const agent = agentOfLine(line);
    if (agent === undefined) return;
    this.#drafts.add({ type, agent, agentState, subjectDevice: deviceOfLine(line), ...flags });
  }
}
