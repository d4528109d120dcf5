import { afterEach, describe, expect, it } from 'vitest';
import { neverAnswered } from '../support/fake-system';
import type { FlowNode } from '../support/node-red';
import { Palette } from '../support/palette';

const TAB: FlowNode = { id: 'tab', type: 'tab', label: 'Test' };
const CONNECTION: FlowNode = { id: 'c', type: 'cti-connection', name: 'Fake', system: 'uccx', host: 'fake' };

/** A flow with one command node, which is called `n`. */
function flowWith(type: string, settings: object = {}): FlowNode[] {
  return [TAB, CONNECTION, { id: 'n', type, z: 'tab', name: '', connection: 'c', ...settings }];
}

let palette: Palette;
afterEach(() => palette.unload());

/** Loads a flow with one command node and waits until that is connected. */
async function load(type: string, settings: object = {}): Promise<void> {
  palette = await Palette.load(flowWith(type, settings));
  await palette.connected('n');
}

describe('a command node', () => {
  it('sends the incoming message on, with the result as payload', async () => {
    await load('cti-make-call', { from: '2005', destination: '700', destinationType: 'str' });
    const { sent, code } = await palette.send('n', { payload: {}, topic: 'mine', other: { kept: true } });
    expect(code).toBeUndefined();
    expect(sent).toMatchObject([
      {
        topic: 'mine',
        other: { kept: true },
        payload: { command: 'makeCall' },
        cti: { connection: 'c', system: 'uccx', command: 'makeCall' },
      },
    ]);
    expect(palette.system.commands).toEqual([{ command: 'makeCall', from: '2005', destination: '700' }]);
  });

  it('makes the command the topic of a message that has none', async () => {
    await load('cti-call-control', { action: 'hold' });
    expect((await palette.send('n', {})).sent).toMatchObject([{ topic: 'hold' }]);
  });

  it('evaluates its settings against message, context, environment and expressions', async () => {
    await load('cti-make-call', {
      from: 'phone.number',
      fromType: 'msg',
      destination: '"9" & payload.area & "700"',
      destinationType: 'jsonata',
      data: 'variables',
      dataType: 'flow',
      options: '{"priority":1}',
      optionsType: 'json',
    });
    palette.node('n').context().flow.set('variables', { tag: 'a' });
    await palette.send('n', { phone: { number: '2005' }, payload: { area: '33' } });
    expect(palette.system.commands).toEqual([
      {
        command: 'makeCall',
        from: '2005',
        destination: '933700',
        data: { tag: 'a' },
        options: { priority: 1 },
      },
    ]);
  });

  it.each(['"9" & (', '$error("no area")', '1 + "a"'])(
    'says what is wrong with the expression %s',
    async (destination) => {
      await load('cti-make-call', { destination, destinationType: 'jsonata' });
      const { code, message } = await palette.send('n', {});
      expect(code).toBe('CTI_INPUT_VALUE');
      expect(message).toMatch(/destination: \w+ \S+/);
    },
  );

  it('takes a property of nothing for no value, as other nodes do', async () => {
    await load('cti-make-call', {
      ...{ from: 'caller.phones[0]', fromType: 'msg', destination: 'wanted.number', destinationType: 'msg' },
    });
    await palette.send('n', { wanted: { number: '700' } });
    expect(palette.system.commands).toEqual([{ command: 'makeCall', destination: '700' }]);
    expect(await palette.send('n', {})).toMatchObject({ code: 'CTI_INPUT_MISSING' });
  });

  it('passes a password from its credentials, and shows it nowhere', async () => {
    palette = await Palette.load(flowWith('cti-set-agent-state', { state: 'login', agent: 'agent1' }), {
      n: { password: 'agent-secret' },
    });
    await palette.connected('n');
    const { sent } = await palette.send('n', { payload: { device: '2005' } });
    expect(palette.system.commands).toMatchObject([{ password: 'agent-secret' }]);
    expect(JSON.stringify([sent, palette.statuses('n')])).not.toContain('agent-secret');
  });

  it('gives what it found about an event: call, device, agent', async () => {
    await load('cti-call-control', { action: 'answer' });
    const payload = {
      v: 1,
      type: 'call.delivered',
      system: 'uccx',
      callId: '5',
      connectionId: '2006',
      subjectDevice: { number: '2006' },
    };
    await palette.send('n', { payload });
    expect(palette.system.commands).toEqual([
      { command: 'answer', callId: '5', connectionId: '2006', device: '2006' },
    ]);
  });

  it('can be chained: the result of one says who the next one means', async () => {
    palette = await Palette.load([
      ...flowWith('cti-set-agent-state', { state: 'login', agent: 'agent1' }),
      { id: 'next', type: 'cti-set-agent-state', z: 'tab', name: '', connection: 'c', state: 'ready' },
    ]);
    await palette.connected('next');
    const { reply } = palette.system;
    palette.system.reply = async (command, options) => ({
      ...command,
      ...((await reply(command, options)) as object),
    });
    const { sent } = await palette.send('n', {});
    await palette.send('next', sent[0] ?? {});
    expect(palette.system.commands).toMatchObject([
      { state: 'login', agent: 'agent1' },
      { state: 'ready', agent: 'agent1' },
    ]);
  });

  it('shows the connection and the failure, and nothing of commands that are answered at once', async () => {
    await load('cti-call-control', { action: 'answer' });
    await palette.send('n', { payload: { callId: '5' } });
    await palette.send('n', {});
    expect(palette.statuses('n').map(({ text }) => text)).toEqual([
      'node-red:common.status.disconnected',
      'node-red:common.status.connecting',
      'node-red:common.status.connected',
      '@red-cti/node-red-cti/cti-connection:status.failed',
    ]);
  });

  it('shows that it is sending while an answer is long in coming', async () => {
    await load('cti-call-control', { action: 'hold' });
    palette.system.reply = neverAnswered(() => new palette.system.core.CancelledError('cancelled'));
    palette.receive('n', {});
    await expect.poll(() => palette.statuses('n').at(-1)?.text).toContain('status.sending');
  });

  it('ends what it waits for when it is closed, once', async () => {
    await load('cti-call-control', { action: 'hold' });
    palette.system.reply = neverAnswered(() => new palette.system.core.CancelledError('cancelled'));
    const msgid = palette.receive('n', {});
    await expect.poll(() => palette.system.commands).toHaveLength(1);
    await palette.deploy([TAB, CONNECTION]);
    expect(await palette.done('n', msgid)).toMatchObject({ code: 'CTI_CANCELLED' });
    expect(palette.completions('n', msgid)).toBe(1);
    expect(palette.system.closed).toBe(1);
  });

  it('says that it has no connection', async () => {
    palette = await Palette.load(flowWith('cti-make-call', { connection: 'gone' }));
    expect(palette.statuses('n').at(-1)).toMatchObject({
      fill: 'red',
      text: '@red-cti/node-red-cti/cti-connection:status.no-connection',
    });
    expect(await palette.send('n', {})).toMatchObject({ code: 'CTI_CONFIG_INVALID', sent: [] });
  });
});

const NODES: Record<string, { settings: object; good: object }> = {
  'cti-make-call': { settings: {}, good: { destination: '700' } },
  'cti-call-control': { settings: { action: 'answer' }, good: { callId: '5' } },
  'cti-set-agent-state': { settings: {}, good: { state: 'ready', agent: 'agent1' } },
  'cti-queue-blindtransfer': { settings: {}, good: { callId: '5', destination: '700' } },
  'cti-set-call-data': { settings: {}, good: { callId: '5', data: { tag: 'a' } } },
  'cti-query': { settings: { query: 'queryAgentState' }, good: { agent: 'agent1' } },
};

const BAD_INPUT: Record<string, [what: string, payload: object, code: string][]> = {
  'cti-make-call': [
    ['a wrong type', { destination: {} }, 'CTI_INPUT_TYPE'],
    ['data that are no object', { destination: '7', data: 5 }, 'CTI_INPUT_TYPE'],
    ['an over-long number', { destination: '7'.repeat(41) }, 'CTI_INPUT_LENGTH'],
    ['a missing destination', {}, 'CTI_INPUT_MISSING'],
  ],
  'cti-call-control': [
    ['a wrong type', { callId: true }, 'CTI_INPUT_TYPE'],
    ['an over-long call id', { callId: '123456789' }, 'CTI_INPUT_LENGTH'],
    ['a number out of range', { command: 'sendDtmf', toneDurationMs: 10_001 }, 'CTI_INPUT_RANGE'],
    ['a missing call', {}, 'CTI_INPUT_MISSING'],
  ],
  'cti-set-agent-state': [
    ['a wrong type', { state: 'ready', agent: ['agent1'] }, 'CTI_INPUT_TYPE'],
    ['a reason out of range', { state: 'notReady', agent: 'agent1', reason: 65_536 }, 'CTI_INPUT_RANGE'],
    ['an unknown state', { state: 'asleep', agent: 'agent1' }, 'CTI_INPUT_VALUE'],
    ['an unknown agent', { state: 'ready', agent: 'nobody' }, 'CTI_INPUT_UNKNOWN'],
    ['a missing agent', { state: 'ready' }, 'CTI_INPUT_MISSING'],
  ],
  'cti-queue-blindtransfer': [
    ['a wrong type', { callId: '5', destination: false }, 'CTI_INPUT_TYPE'],
    ['an over-long destination', { callId: '5', destination: '7'.repeat(41) }, 'CTI_INPUT_LENGTH'],
    ['a missing destination', { callId: '5' }, 'CTI_INPUT_MISSING'],
  ],
  'cti-set-call-data': [
    ['a wrong type', { callId: '5', data: 'tag' }, 'CTI_INPUT_TYPE'],
    ['an over-long call id', { callId: '123456789', data: {} }, 'CTI_INPUT_LENGTH'],
    ['a missing call', { data: { tag: 'a' } }, 'CTI_INPUT_MISSING'],
  ],
  'cti-query': [
    ['a wrong type', { agent: {} }, 'CTI_INPUT_TYPE'],
    ['an unknown agent', { agent: 'nobody' }, 'CTI_INPUT_UNKNOWN'],
    ['a missing agent', {}, 'CTI_INPUT_MISSING'],
  ],
};

describe('cti-call-control', () => {
  it('refuses an action that nobody knows, and one that is missing', async () => {
    await load('cti-call-control');
    expect(await palette.send('n', { payload: { command: 'explode' } })).toMatchObject({
      code: 'CTI_INPUT_VALUE',
    });
    expect(await palette.send('n', {})).toMatchObject({ code: 'CTI_INPUT_MISSING' });
  });
});

describe.each(Object.entries(NODES))('%s', (type, { settings, good }) => {
  it.each(BAD_INPUT[type] ?? [])(
    'refuses %s, sends nothing, and goes on working',
    async (_what, payload, code) => {
      await load(type, settings);
      expect(await palette.send('n', { payload })).toMatchObject({ code, sent: [] });
      expect(palette.system.commands).toEqual([]);
      expect(await palette.send('n', { payload: good })).toMatchObject({ code: undefined });
      expect(palette.system.commands).toHaveLength(1);
    },
  );

  it('fails at once while there is no connection, and sends nothing later', async () => {
    palette = await Palette.load(flowWith(type, settings), {}, (system) => {
      system.refusals.push(new system.core.AuthError('CTI_AUTH_FAILED', 'wrong password'));
    });
    await expect.poll(() => palette.statuses('n').at(-1)?.text).toContain('status.halted');
    expect(await palette.send('n', { payload: good })).toMatchObject({ code: 'CTI_OFFLINE', sent: [] });
    expect(palette.system.commands).toEqual([]);
  });

  it('hands the refusal of the system over with its code', async () => {
    await load(type, settings);
    const { RejectedError } = palette.system.core;
    palette.system.reply = () =>
      Promise.reject(new RejectedError('FAKE_BUSY', 'busy', { vendorCode: 7, vendorName: 'BUSY' }));
    expect(await palette.send('n', { payload: good })).toMatchObject({ code: 'FAKE_BUSY', message: 'busy' });
  });

  it('says what the system cannot do', async () => {
    palette = await Palette.load(flowWith(type, settings), {}, (system) => {
      Object.assign(system.module, { capabilities: new Set() });
    });
    await palette.connected('n');
    expect(await palette.send('n', { payload: good })).toMatchObject({ code: 'CTI_UNSUPPORTED', sent: [] });
    expect(palette.system.commands).toEqual([]);
  });
});
