import { describe, expect, it } from 'vitest';
import type { NodeMessage } from 'node-red';
import { NODE_COMMANDS, type CommandNodeType } from '../../nodes/shared/command-fields';
import { readCommand, type Evaluate } from '../../nodes/shared/input';

/** Evaluates as Node-RED does, as far as these tests go: texts, JSON, booleans, and top-level message properties. */
const evaluate: Evaluate = (value, type, msg) => {
  if (type === 'msg') return Promise.resolve(msg[value]);
  if (type === 'json') return Promise.resolve(JSON.parse(value) as unknown);
  if (type === 'num') return Promise.resolve(Number(value));
  if (type === 'bool') return Promise.resolve(value === 'true');
  if (type === 'jsonata') return Promise.reject(new Error('bad expression'));
  return Promise.resolve(value);
};

function read(type: CommandNodeType, properties: object, msg: NodeMessage, secrets = {}): Promise<unknown> {
  const settings = { properties: properties as Record<string, unknown>, secrets };
  return readCommand(NODE_COMMANDS[type], settings, msg, evaluate);
}

const EVENT = {
  v: 1,
  type: 'call.delivered',
  system: 'uccx',
  callId: '5',
  connectionId: '2006',
  subjectDevice: { number: '2006' },
  agent: { id: 'jdoe' },
  queue: { id: '1', name: 'Sales' },
  data: { tag: 'old' },
};

describe('the command of a node', () => {
  it('is made of its settings', async () => {
    const settings = { destination: '700', destinationType: 'str', from: 'phone', fromType: 'msg' };
    expect(await read('cti-make-call', settings, { phone: '2005' })).toEqual({
      command: 'makeCall',
      from: '2005',
      destination: '700',
    });
  });

  it('takes parameters of the payload over its settings', async () => {
    const msg = { payload: { destination: '800', data: { tag: 'a' }, other: 1 } };
    expect(await read('cti-make-call', { destination: '700', from: '2005' }, msg)).toEqual({
      command: 'makeCall',
      from: '2005',
      destination: '800',
      data: { tag: 'a' },
    });
  });

  it('takes an empty value of the payload for none', async () => {
    const msg = { payload: { destination: '', from: null } };
    expect(await read('cti-make-call', { destination: '700', from: '2005' }, msg)).toEqual({
      command: 'makeCall',
      from: '2005',
      destination: '700',
    });
  });

  it('ignores a payload that is no object', async () => {
    for (const payload of ['700', 5, true, null, undefined, ['700'], Buffer.from('700')]) {
      expect(await read('cti-make-call', { destination: '1' }, { payload })).toEqual({
        command: 'makeCall',
        destination: '1',
      });
    }
  });

  it('reads settings without a type by what they are for', async () => {
    const settings = { data: '{"tag":"a"}', destination: '700', options: { priority: 1 } };
    expect(await read('cti-make-call', settings, {})).toEqual({
      command: 'makeCall',
      destination: '700',
      data: { tag: 'a' },
      options: { priority: 1 },
    });
    expect(await read('cti-set-agent-state', { reason: '12', forced: 'true' }, {})).toEqual({
      command: 'setAgentState',
      reason: 12,
      forced: true,
    });
  });

  it('takes the words of a boolean from an environment variable', async () => {
    const settings = { forced: 'false', forcedType: 'env' };
    expect(await read('cti-set-agent-state', settings, {})).toMatchObject({ forced: false });
  });

  it('takes the password from the credentials, and from the payload before them', async () => {
    const secrets = { password: 'stored' };
    expect(await read('cti-set-agent-state', {}, {}, secrets)).toMatchObject({ password: 'stored' });
    const msg = { payload: { password: 'sent' } };
    expect(await read('cti-set-agent-state', {}, msg, secrets)).toMatchObject({ password: 'sent' });
    expect(await read('cti-set-agent-state', { password: 'in the flow' }, {})).not.toHaveProperty('password');
  });

  it('does without what nobody gave', async () => {
    expect(await read('cti-call-control', { action: 'answer' }, {})).toEqual({ command: 'answer' });
  });
});

describe('settings that stand for a part of an object', () => {
  const settings = { callId: '5', wrapUp: 'sold', baResponse: 'Accept' };

  it('are put into it', async () => {
    expect(await read('cti-set-call-data', settings, {})).toMatchObject({
      data: { wrapUp: 'sold', eccVariables: { BAResponse: 'Accept' } },
    });
  });

  it('fill what the message leaves open, without changing it', async () => {
    const data = { wrapUp: 'lost', eccVariables: { user: 'x' } };
    expect(await read('cti-set-call-data', settings, { payload: { data } })).toMatchObject({
      data: { wrapUp: 'lost', eccVariables: { user: 'x', BAResponse: 'Accept' } },
    });
    expect(data).toEqual({ wrapUp: 'lost', eccVariables: { user: 'x' } });
  });

  it('are no parameters of a message', async () => {
    const msg = { payload: { wrapUp: 'sold' } };
    expect(await read('cti-set-call-data', {}, msg)).toEqual({ command: 'setCallData' });
  });
});

describe('an event as payload', () => {
  it('says which call and device are meant', async () => {
    expect(await read('cti-call-control', { action: 'answer' }, { payload: EVENT })).toEqual({
      command: 'answer',
      callId: '5',
      connectionId: '2006',
      device: '2006',
    });
  });

  it('says which agent and queue are meant', async () => {
    expect(await read('cti-query', { query: 'queryAgentQueueStatistics' }, { payload: EVENT })).toEqual({
      command: 'queryAgentQueueStatistics',
      agent: 'jdoe',
    });
    expect(await read('cti-query', { query: 'queryQueueStatistics' }, { payload: EVENT })).toEqual({
      command: 'queryQueueStatistics',
      queue: 'Sales',
    });
  });

  it('gives no other parameter: its data is not written back', async () => {
    const payload = { ...EVENT, state: 'x', destination: 'y' };
    expect(await read('cti-set-call-data', { data: '{"tag":"new"}' }, { payload })).toMatchObject({
      data: { tag: 'new' },
    });
    expect(await read('cti-set-agent-state', { state: 'ready' }, { payload })).toMatchObject({
      state: 'ready',
      agent: 'jdoe',
    });
  });

  it('stands behind the settings with its device, whose connection id is then no use', async () => {
    expect(await read('cti-call-control', { action: 'hold', device: '2007' }, { payload: EVENT })).toEqual({
      command: 'hold',
      callId: '5',
      device: '2007',
    });
  });
});

describe('the action of a call control', () => {
  it('is that of the node', async () => {
    expect(await read('cti-call-control', { action: 'hold' }, {})).toEqual({ command: 'hold' });
  });

  it('may come with the message, over that of the node', async () => {
    const msg = { payload: { command: 'drop' } };
    expect(await read('cti-call-control', { action: '' }, msg)).toEqual({ command: 'drop' });
    expect(await read('cti-call-control', { action: 'hold' }, msg)).toEqual({ command: 'drop' });
  });

  it('may come by the name of the setting, too', async () => {
    const hold = { action: 'hold' };
    expect(await read('cti-call-control', hold, { payload: { action: 'drop', callId: '5' } })).toEqual({
      command: 'drop',
      callId: '5',
    });
    expect(await read('cti-call-control', {}, { payload: { action: 'hold' } })).toEqual({ command: 'hold' });
    expect(await read('cti-query', { query: 'queryVersion' }, { payload: { query: 'queryLimits' } })).toEqual(
      { command: 'queryLimits' },
    );
    const both = { payload: { command: 'retrieve', action: 'drop' } };
    expect(await read('cti-call-control', hold, both)).toEqual({ command: 'retrieve' });
    const unknown = { payload: { action: 'explode' } };
    expect(await read('cti-call-control', hold, unknown)).toEqual({ command: 'hold' });
  });

  it('leaves a command its own parameter of the name of the setting', async () => {
    const member = { payload: { action: 'drop', member: '201' } };
    expect(await read('cti-call-control', { action: 'conferenceMember' }, member)).toEqual({
      command: 'conferenceMember',
      action: 'drop',
      member: '201',
    });
    expect(await read('cti-call-control', { operation: 'start' }, { payload: { action: 'record' } })).toEqual(
      { command: 'record', action: 'start' },
    );
  });

  it('is not what the command before has done', async () => {
    const msg = { payload: { command: 'consult', callId: '6' }, cti: { command: 'consult' } };
    expect(await read('cti-call-control', { action: 'transfer' }, msg)).toEqual({
      command: 'transfer',
      callId: '6',
    });
    await expect(read('cti-call-control', { action: '' }, msg)).rejects.toMatchObject({
      code: 'CTI_INPUT_MISSING',
    });
  });

  it('of another node in the payload does not count', async () => {
    const msg = { payload: { command: 'makeCall', callId: '6' } };
    expect(await read('cti-call-control', { action: 'drop' }, msg)).toEqual({ command: 'drop', callId: '6' });
  });

  it('has to be known', async () => {
    await expect(read('cti-call-control', {}, {})).rejects.toMatchObject({ code: 'CTI_INPUT_MISSING' });
    for (const command of ['explode', 'makeCall']) {
      await expect(read('cti-call-control', {}, { payload: { command } })).rejects.toMatchObject({
        code: 'CTI_INPUT_VALUE',
      });
    }
    await expect(read('cti-call-control', {}, { payload: { command: 5 } })).rejects.toMatchObject({
      code: 'CTI_INPUT_TYPE',
    });
  });

  it('keeps its own parameter of that name apart', async () => {
    const settings = { action: 'record', operation: 'stop' };
    expect(await read('cti-call-control', settings, {})).toEqual({ command: 'record', action: 'stop' });
    const msg = { payload: { action: 'pause' } };
    expect(await read('cti-call-control', settings, msg)).toEqual({ command: 'record', action: 'pause' });
  });
});

describe('the result of a command as payload', () => {
  const msg = {
    payload: { command: 'setAgentState', state: 'login', agent: 'jdoe' },
    cti: { command: 'setAgentState' },
  };

  it('says who is meant, not what is to be done', async () => {
    expect(await read('cti-set-agent-state', { state: 'ready' }, msg)).toEqual({
      command: 'setAgentState',
      state: 'ready',
      agent: 'jdoe',
    });
  });

  it('may hold agents, queues and devices as objects, as events do', async () => {
    const payload = { agent: { id: 'jdoe', name: 'Jane' }, device: { number: '2006' }, queue: { id: '1' } };
    expect(await read('cti-query', { query: 'queryAgentState' }, { payload })).toEqual({
      command: 'queryAgentState',
      agent: 'jdoe',
      device: '2006',
    });
    expect(await read('cti-query', { query: 'queryQueueStatistics' }, { payload })).toMatchObject({
      queue: '1',
    });
  });

  it('is an instruction like any other once a flow has replaced it', async () => {
    const changed = { ...msg, payload: { state: 'notReady', reason: 3 } };
    expect(await read('cti-set-agent-state', { state: 'ready' }, changed)).toMatchObject({
      state: 'notReady',
      reason: 3,
    });
  });
});

describe('unusable parameters', () => {
  const cases: [CommandNodeType, object, string][] = [
    ['cti-make-call', { destination: {} }, 'CTI_INPUT_TYPE'],
    ['cti-query', { command: 'queryAgentState', agent: {} }, 'CTI_INPUT_TYPE'],
    ['cti-query', { command: 'queryAgentState', agent: { id: 5.5 } }, 'CTI_INPUT_TYPE'],
    ['cti-make-call', { destination: true }, 'CTI_INPUT_TYPE'],
    ['cti-make-call', { destination: 1.5 }, 'CTI_INPUT_TYPE'],
    ['cti-make-call', { data: 'x' }, 'CTI_INPUT_TYPE'],
    ['cti-make-call', { data: [] }, 'CTI_INPUT_TYPE'],
    ['cti-set-agent-state', { reason: 'high' }, 'CTI_INPUT_TYPE'],
    ['cti-set-agent-state', { forced: 1 }, 'CTI_INPUT_TYPE'],
    ['cti-set-agent-state', { state: {} }, 'CTI_INPUT_TYPE'],
    ['cti-set-call-data', { callId: ['5'] }, 'CTI_INPUT_TYPE'],
    ['cti-make-call', { destination: 'a\0b' }, 'CTI_INPUT_VALUE'],
  ];

  it.each(cases)('of %s are refused: %j', async (type, payload, code) => {
    await expect(read(type, {}, { payload })).rejects.toMatchObject({ code });
  });

  it('of the settings are refused with the name of the field', async () => {
    const settings = { destination: '(', destinationType: 'jsonata' };
    await expect(read('cti-make-call', settings, {})).rejects.toMatchObject({
      code: 'CTI_INPUT_VALUE',
      message: 'destination: bad expression',
      context: { field: 'destination' },
    });
    await expect(read('cti-make-call', { data: '{' }, {})).rejects.toMatchObject({
      code: 'CTI_INPUT_VALUE',
    });
  });
});
