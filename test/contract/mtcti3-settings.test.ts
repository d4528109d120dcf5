import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CtiCommand } from '../../lib/core/commands';
import { startSimulator, type Mtcti3Simulator } from '../../lib/systems/mtcti3/sim/index';
import { createClient, type Mtcti3Client } from '../support/mtcti3-client';
import { until } from '../support/until';

let sim: Mtcti3Simulator;
let pbx: Mtcti3Client;

beforeAll(async () => {
  sim = await startSimulator({});
  pbx = createClient({ ...sim.settings, credentials: sim.settings.credentials ?? {}, options: {} });
  await pbx.online();
});

afterAll(async () => {
  await pbx.driver.stop();
  await sim.stop();
});

const run = (command: CtiCommand) => pbx.driver.execute(command);

describe('settings of a user', () => {
  const userState = (fits: (state: Record<string, unknown>) => boolean) =>
    until('the user has changed', () =>
      pbx.events.find(
        (event) => event.type === 'user.updated' && !event.snapshot && 'state' in event && fits(event.state),
      ),
    );

  it.each<[string, unknown, Record<string, unknown>]>([
    ['doNotDisturb', true, { doNotDisturb: true }],
    [
      'absence',
      { message: 'meetingUntil', text: '3 pm' },
      { absence: { message: 'meetingUntil', text: '3 pm' } },
    ],
    ['mobileTwinning', true, { mobileTwinning: true }],
    ['applicationPresence', 'On a train', { applicationPresence: 'On a train' }],
    ['forwardUnconditional', { number: '203' }, { forwardUnconditional: true, forwardNumber: '203' }],
    ['forwardUnconditional', true, { forwardUnconditional: true }],
    ['forwardUnconditional', { toVoicemail: true }, { forwardUnconditional: true, forwardToVoicemail: true }],
    ['forwardOnBusy', true, { forwardOnBusy: true }],
    ['forwardOnNoAnswer', true, { forwardOnNoAnswer: true }],
    ['forwardNumber', '204', { forwardNumber: '204' }],
    ['forwardBusyNumber', '205', { forwardBusyNumber: '205' }],
    ['voicemail', false, { voicemail: false }],
    ['hotDesk', null, { loggedOff: true, loggedInExtension: '' }],
    [
      'mailboxCounters',
      { newMessages: 3 },
      { mailbox: { newMessages: 3, oldMessages: 0, savedMessages: 0 } },
    ],
    ['shortCode', { code: 'doNotDisturbOn' }, { doNotDisturb: true }],
    [
      'shortCode',
      { code: 109, value: '1,11,back at 5' },
      { absence: { message: 'text', text: 'back at 5' } },
    ],
  ])('setUser %s %j', async (setting, value, state) => {
    await run({ command: 'setUser', user: '201', setting, value });
    const event = await userState((now) =>
      Object.entries(state).every(([name, wanted]) => JSON.stringify(now[name]) === JSON.stringify(wanted)),
    );
    expect(event).toBeDefined();
  });

  it.each([
    ['applicationLive', true],
    ['applicationLive', false],
    ['doNotDisturbException', '0170*'],
    ['doNotDisturbExceptionsClear', undefined],
    ['noAnswerTime', 20],
    ['forwardUnconditional', null],
    ['absence', null],
  ])('setUser %s %j is carried out', async (setting, value) => {
    expect(await run({ command: 'setUser', user: 'Alice Archer', setting, value })).toMatchObject({
      device: '201',
    });
  });
});

describe('settings of a queue', () => {
  it.each<[string, unknown, Record<string, unknown>]>([
    ['serviceMode', 'nightService', { serviceMode: 'nightService' }],
    ['voicemail', true, { voicemail: true }],
    [
      'members',
      ['204', { extension: '205', enabled: false }],
      {
        members: [
          { extension: '204', enabled: true },
          { extension: '205', enabled: false },
        ],
      },
    ],
    ['members', [], { members: [] }],
    ['addMembers', '206', {}],
    ['members', ['201', '202', '203'], {}],
    ['deleteMembers', ['201', '202'], { members: [{ extension: '203', enabled: true }] }],
    ['disableMembers', ['201'], {}],
    ['enableMembers', ['201'], {}],
  ])('setQueue %s %j', async (setting, value, state) => {
    await run({ command: 'setQueue', queue: 'Sales', setting, value });
    if (Object.keys(state).length === 0) return;
    await pbx.event('queue.updated', (event) => !event.snapshot && 'state' in event);
    expect(await run({ command: 'queryQueue', queue: '500' })).toMatchObject({ queue: state });
  });

  it('unknown members are refused', async () => {
    const refused = await pbx.failure({
      command: 'setQueue',
      queue: '500',
      setting: 'addMembers',
      value: '999',
    });
    expect(refused?.code).toBe('MTCTI3_USERNOTFOUND');
  });
});
