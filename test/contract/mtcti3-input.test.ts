import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CtiCommand } from '../../lib/core/commands';
import { startSimulator, type Mtcti3Simulator } from '../../lib/systems/mtcti3/sim/index';
import { createClient, type Mtcti3Client } from '../support/mtcti3-client';

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

describe('a command that cannot be carried out', () => {
  it.each<[CtiCommand, string]>([
    [{ command: 'answer' }, 'CTI_INPUT_MISSING'],
    [{ command: 'answer', callId: 'nothing' }, 'CTI_INPUT_UNKNOWN'],
    [{ command: 'answer', device: '999' }, 'CTI_INPUT_UNKNOWN'],
    [{ command: 'answer', device: '202' }, 'CTI_INPUT_UNKNOWN'],
    [{ command: 'answer', connectionId: '202:9' }, 'CTI_INPUT_UNKNOWN'],
    [{ command: 'makeCall', from: '999', destination: '1' }, 'CTI_INPUT_UNKNOWN'],
    [{ command: 'makeCall', destination: '1' }, 'CTI_INPUT_MISSING'],
    [
      { command: 'makeCall', from: '201', destination: '1', options: { type: 'hologram' } },
      'CTI_INPUT_VALUE',
    ],
    [
      { command: 'makeCall', from: '201', destination: '1', data: { accountCode: '1'.repeat(16) } },
      'CTI_INPUT_LENGTH',
    ],
    [
      { command: 'makeCall', from: '201', destination: '1', data: { tag: 'x'.repeat(128) } },
      'CTI_INPUT_LENGTH',
    ],
    [{ command: 'makeCall', from: '201', destination: '1', data: { wrapUp: 'x' } }, 'CTI_UNSUPPORTED'],
    [{ command: 'park', device: '201', slot: '1234567890' }, 'CTI_INPUT_LENGTH'],
    [{ command: 'park', device: '201', slot: 'abc' }, 'CTI_INPUT_VALUE'],
    [{ command: 'unpark', device: '201', slot: '' }, 'CTI_INPUT_MISSING'],
    [{ command: 'sendDtmf', device: '201', digits: '1'.repeat(33) }, 'CTI_INPUT_LENGTH'],
    [{ command: 'sendDtmf', device: '201', digits: 'a' }, 'CTI_INPUT_VALUE'],
    [{ command: 'sendDtmf', device: '201', digits: '1', toneDurationMs: 5 }, 'CTI_UNSUPPORTED'],
    [{ command: 'blindTransfer', device: '201', destination: '5'.repeat(79) }, 'CTI_INPUT_LENGTH'],
    [{ command: 'setCallData', device: '201', data: {} }, 'CTI_INPUT_MISSING'],
    [{ command: 'setCallData', device: '201', data: { priority: 4 } }, 'CTI_INPUT_VALUE'],
    [{ command: 'setCallData', device: '201', data: { wrapUp: 'x' } }, 'CTI_UNSUPPORTED'],
    [{ command: 'setUser', user: '201', setting: 'colour' }, 'CTI_INPUT_VALUE'],
    [{ command: 'setUser', user: '201', setting: 'doNotDisturb', value: 'yes' }, 'CTI_INPUT_TYPE'],
    [
      { command: 'setUser', user: '201', setting: 'absence', value: { message: 'text' } },
      'CTI_INPUT_MISSING',
    ],
    [
      { command: 'setUser', user: '201', setting: 'shortCode', value: { code: 70, value: '3' } },
      'CTI_INPUT_VALUE',
    ],
    [{ command: 'setUser', user: '201', setting: 'mailboxCounters', value: {} }, 'CTI_INPUT_MISSING'],
    [{ command: 'setQueue', queue: '500', setting: 'serviceMode', value: 'asleep' }, 'CTI_INPUT_VALUE'],
    [{ command: 'setQueue', queue: '500', setting: 'addMembers', value: [] }, 'CTI_INPUT_MISSING'],
    [{ command: 'setQueue', queue: '777', setting: 'voicemail', value: true }, 'MTCTI3_NOTFOUND'],
    [{ command: 'setAgentState', agent: '201', state: 'work' }, 'CTI_INPUT_VALUE'],
    [{ command: 'setAgentState', agent: '201', state: 'login' }, 'CTI_INPUT_MISSING'],
    [
      { command: 'setAgentState', agent: '201', state: 'login', options: { queue: '500' } },
      'CTI_INPUT_VALUE',
    ],
    [{ command: 'record', device: '201', action: 'rewind' as 'start' }, 'CTI_INPUT_VALUE'],
    [{ command: 'queryTeams' }, 'CTI_UNSUPPORTED'],
    [{ command: 'readFile', path: 'nasystem/none' }, 'MTCTI3_GETFILE_FAILED'],
  ])('%j fails with %s', async (command, expected) => {
    const sent = pbx.driver.counters.framesSent;
    expect((await pbx.failure(command))?.code).toBe(expected);
    if (expected.startsWith('CTI_INPUT')) expect(pbx.driver.counters.framesSent).toBe(sent);
  });

  it('that names no phone to log in at names the field', async () => {
    const error = await pbx.failure({ command: 'setAgentState', agent: '201', state: 'login' });
    expect(error?.message).toContain('device');
  });
});
