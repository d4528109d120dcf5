import type { NodeAPI } from 'node-red';
import { describe, expect, it } from 'vitest';
import { CtiError } from '../../lib/core/errors';
import { CommandStatus } from '../../nodes/shared/status';
import { ManualClock } from '../support/manual-clock';

const RED = { _: (key: string) => key } as unknown as NodeAPI;
const FAILURE = new CtiError('CTI_TIMEOUT', 'no answer', true);

function statusOf(clock: ManualClock) {
  const shown: string[] = [];
  const status = new CommandStatus(RED, clock, { text: 'base' }, ({ text }) => {
    shown.push(String(text).replace(/^.*status\./, ''));
  });
  return { status, shown };
}

describe('the status of a command node', () => {
  it('stays as it is while commands are answered at once, however many follow each other', async () => {
    const clock = new ManualClock();
    const { status, shown } = statusOf(clock);
    for (let sent = 0; sent < 50; sent++) {
      status.sending();
      await clock.advance(50);
      status.succeeded();
    }
    expect(shown).toEqual(['base']);
  });

  it('says that commands are under way once that lasts, until the last of them has ended', async () => {
    const clock = new ManualClock();
    const { status, shown } = statusOf(clock);
    status.sending();
    status.sending();
    await clock.advance(299);
    expect(shown).toEqual(['base']);
    await clock.advance(1);
    status.succeeded();
    expect(shown).toEqual(['base', 'sending']);
    status.succeeded();
    expect(shown).toEqual(['base', 'sending', 'base']);
  });

  it('says so of a slow command that follows a quick one, too', async () => {
    const clock = new ManualClock();
    const { status, shown } = statusOf(clock);
    status.sending();
    status.succeeded();
    await clock.advance(100);
    status.sending();
    await clock.advance(600);
    expect(shown).toEqual(['base', 'sending']);
  });

  it('goes from a slow command to its failure directly, and back after five seconds', async () => {
    const clock = new ManualClock();
    const { status, shown } = statusOf(clock);
    status.sending();
    await clock.advance(300);
    status.failed(FAILURE);
    await clock.advance(5_000);
    expect(shown).toEqual(['base', 'sending', 'failed', 'base']);
  });

  it('forgets a failure with the next success', () => {
    const { status, shown } = statusOf(new ManualClock());
    status.sending();
    status.failed(FAILURE);
    status.sending();
    status.succeeded();
    expect(shown).toEqual(['base', 'failed', 'base']);
  });

  it('leaves no timer when it is closed', () => {
    const clock = new ManualClock();
    const { status } = statusOf(clock);
    status.sending();
    status.failed(FAILURE);
    status.sending();
    status.close();
    expect(clock.pendingTimers).toBe(0);
  });
});
