import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NodeRed } from '../support/node-red';

describe('the Node-RED of the tests', () => {
  const flows = [
    { id: 'tab', type: 'tab', label: 'Test' },
    {
      id: 'inject',
      type: 'inject',
      z: 'tab',
      props: [{ p: 'payload' }],
      payload: '{"a":[1,null]}',
      payloadType: 'json',
      wires: [['debug']],
    },
    {
      id: 'debug',
      type: 'debug',
      z: 'tab',
      active: true,
      tosidebar: true,
      complete: 'payload',
      targetType: 'msg',
      tostatus: true,
      wires: [],
    },
  ];
  let nodeRed: NodeRed;

  beforeAll(async () => {
    nodeRed = await NodeRed.start({
      flows,
      users: [
        { username: 'admin', password: 'admin-password', permissions: '*' },
        { username: 'guest', password: 'guest-password', permissions: 'flows.read' },
      ],
    });
  });
  afterAll(() => nodeRed.stop());

  it('shows in the debug sidebar what an inject button sends', async () => {
    await nodeRed.inject('inject');
    expect(await nodeRed.debugMessage('debug')).toMatchObject({
      nodeId: 'debug',
      property: 'payload',
      format: 'Object',
      value: { a: [1, null] },
    });
    await nodeRed.status('debug', (status) => status.text !== '');
  });

  it('refuses to deploy for a user without that permission', async () => {
    const token = await nodeRed.logIn({ username: 'guest', password: 'guest-password' });
    const response = await nodeRed.fetch('/flows', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: '[]',
    });
    expect(response.status).toBe(401);
  });

  it('keeps its flows over a restart', async () => {
    await nodeRed.restart();
    expect(await nodeRed.admin('/flows')).toHaveLength(flows.length);
  });

  it('leaves neither process nor directory', async () => {
    const { pid, userDir } = nodeRed;
    await nodeRed.stop();
    expect(() => process.kill(pid, 0)).toThrow();
    expect(existsSync(userDir)).toBe(false);
  });
});
