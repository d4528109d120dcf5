import { describe, expect, it } from 'vitest';
import type { CtiCommand, CtiDirectory } from '../../lib/core/commands';
import { ConnectionLostError, RejectedError } from '../../lib/core/errors';
import type { EventDraft } from '../../lib/core/events';
import { silentLogger } from '../../lib/core/logger';
import { Session } from '../../lib/core/session';
import { type DriverLink, SessionDriver, type SystemAdapter } from '../../lib/core/session-driver';
import { endpointsNamed, FakeLink, RecordingOwner } from '../support/fake-session';
import { ManualClock } from '../support/manual-clock';

const limited = new RejectedError('X_LIMIT', 'limit', { vendorCode: 1, vendorName: 'LIMIT' });

function problemsOf(owner: RecordingOwner): (string | undefined)[] {
  return owner.states.map((state) =>
    'problem' in state ? `${state.kind} ${state.problem.code}` : state.kind,
  );
}

describe('a link that works only in part', () => {
  it('shows the problem in the state and stays online', async () => {
    const owner = new RecordingOwner();
    const session = new Session<FakeLink>({ endpoints: endpointsNamed('a') }, new ManualClock(), owner);
    await session.start();
    owner.attempt.impair(limited);
    expect(session.state).toMatchObject({ kind: 'online', problem: limited });
    owner.attempt.impair(undefined);
    expect(session.state).not.toHaveProperty('problem');
    await session.stop();
  });

  it('shows a problem of the handshake while it lasts, through all states of the link', async () => {
    const owner = new RecordingOwner((attempt) => {
      attempt.impair(limited);
      return Promise.resolve(new FakeLink());
    });
    const session = new Session<FakeLink>({ endpoints: endpointsNamed('a') }, new ManualClock(), owner);
    await session.start();
    expect(problemsOf(owner)).toEqual([
      'connecting',
      'connecting X_LIMIT',
      'synchronizing X_LIMIT',
      'online X_LIMIT',
    ]);
    await session.stop();
    expect(session.state).toEqual({ kind: 'stopped' });
  });

  it('forgets the problem with the link, and hears nothing from a retired attempt', async () => {
    const owner = new RecordingOwner();
    const session = new Session<FakeLink>({ endpoints: endpointsNamed('a') }, new ManualClock(), owner);
    await session.start();
    const first = owner.attempt;
    first.impair(limited);
    first.fail(new ConnectionLostError('gone'));
    await new Promise((resolve) => setImmediate(resolve));
    session.connect();
    await new Promise((resolve) => setImmediate(resolve));
    expect(session.state).toMatchObject({ kind: 'online' });
    first.impair(limited);
    expect(session.state).not.toHaveProperty('problem');
    await session.stop();
  });
});

const EMPTY: CtiDirectory = { agents: [], queues: [], devices: [], applications: [], complete: true };

class RefreshingLink extends FakeLink implements DriverLink {
  readonly details = {};

  constructor(private readonly onRefresh: (command: string) => void) {
    super();
  }

  refresh(command: string): Promise<void> {
    this.onRefresh(command);
    return Promise.resolve();
  }

  execute(command: CtiCommand): Promise<unknown> {
    return Promise.resolve(command);
  }

  setInterest(): 'served' {
    return 'served';
  }
}

class PollingAdapter implements SystemAdapter {
  readonly system = 'telphin';
  readonly capabilities = new Set<never>();
  readonly session = { endpoints: endpointsNamed('a') };
  readonly directory = EMPTY;
  known: EventDraft[] = [];
  rests = 0;

  open(): Promise<DriverLink> {
    return Promise.resolve(
      new RefreshingLink((command) => {
        if (command === 'queryCalls') this.known = [{ type: 'call.established', callId: 'fresh' }];
      }),
    );
  }

  snapshot(): readonly EventDraft[] {
    return this.known;
  }

  rest(): void {
    this.rests += 1;
  }
}

describe('a system whose events do not tell everything', () => {
  const context = {
    connection: { id: 'c', name: 'C' },
    clock: new ManualClock(),
    logger: silentLogger,
  };

  it('is asked before a query is answered from memory', async () => {
    const driver = new SessionDriver(new PollingAdapter(), context);
    expect((await driver.execute({ command: 'queryCalls' })).calls).toEqual([]);
    await driver.start();
    const { calls } = await driver.execute({ command: 'queryCalls' });
    expect(calls).toMatchObject([{ callId: 'fresh', snapshot: true }]);
    await driver.stop();
  });

  it('frees what outlives its links when nothing is tried any more', async () => {
    const adapter = new PollingAdapter();
    const driver = new SessionDriver(adapter, context);
    await driver.start();
    expect(adapter.rests).toBe(0);
    await driver.disconnect();
    expect(adapter.rests).toBe(1);
    await driver.stop();
    expect(adapter.rests).toBe(2);
  });
});
