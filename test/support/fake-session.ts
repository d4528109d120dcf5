import type { CtiError } from '../../lib/core/errors';
import type { Endpoint } from '../../lib/core/endpoints';
import type { LinkAttempt, SessionLink, SessionListener, SyncReport } from '../../lib/core/session';
import type { SessionState } from '../../lib/core/state';

/** Makes endpoints `a`, `b`, … on made-up ports. */
export function endpointsNamed(...labels: readonly string[]): Endpoint[] {
  return labels.map((label, index) => ({ label, host: '127.0.0.1', port: 1_000 + index }));
}

/** A link that does what its test says and remembers what was done to it. */
export class FakeLink implements SessionLink {
  readonly keepalive?: { readonly intervalMs: number; send(): Promise<unknown> };
  readonly destroyedWith: CtiError[] = [];
  closeCalls = 0;
  closing: () => Promise<void> = () => Promise.resolve();
  synchronizing: () => Promise<SyncReport> = () => Promise.resolve({ missed: 'unknown' });

  constructor(keepalive?: FakeLink['keepalive']) {
    if (keepalive !== undefined) this.keepalive = keepalive;
  }

  synchronize(): Promise<SyncReport> {
    return this.synchronizing();
  }

  close(): Promise<void> {
    this.closeCalls += 1;
    return this.closing();
  }

  destroy(error: CtiError): void {
    this.destroyedWith.push(error);
  }
}

/** Plays the owner of a session: opens what `plan` says for each attempt and writes down what it is told. */
export class RecordingOwner implements SessionListener<FakeLink> {
  readonly attempts: LinkAttempt[] = [];
  readonly log: string[] = [];
  readonly states: SessionState[] = [];
  onState: (state: SessionState) => void = () => undefined;
  plan: (attempt: LinkAttempt, number: number) => Promise<FakeLink>;

  constructor(plan: RecordingOwner['plan'] = () => Promise.resolve(new FakeLink())) {
    this.plan = plan;
  }

  /** Labels of the endpoints in the order in which they were tried. */
  get tried(): string[] {
    return this.attempts.map(({ endpoint }) => endpoint.label);
  }

  /** The last attempt. */
  get attempt(): LinkAttempt {
    const last = this.attempts.at(-1);
    if (last === undefined) throw new Error('nothing was tried yet');
    return last;
  }

  open(attempt: LinkAttempt): Promise<FakeLink> {
    this.attempts.push(attempt);
    return this.plan(attempt, this.attempts.length);
  }

  stateChanged(state: SessionState): void {
    this.states.push(state);
    this.onState(state);
  }

  linkUp(_link: FakeLink, endpoint: Endpoint): void {
    this.log.push(`up ${endpoint.label}`);
  }

  synchronized(_link: FakeLink, report: SyncReport): void {
    this.log.push(`synchronized ${report.missed}`);
  }

  linkDown(error: CtiError, endpoint: Endpoint): void {
    this.log.push(`down ${endpoint.label} ${error.code}`);
  }

  attemptFailed(error: CtiError, endpoint: Endpoint): void {
    this.log.push(`failed ${endpoint.label} ${error.code}`);
  }

  roundTrip(milliseconds: number): void {
    this.log.push(`round trip ${milliseconds}`);
  }
}
