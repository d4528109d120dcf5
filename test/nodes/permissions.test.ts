import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NodeRed } from '../support/node-red';

const ADMIN = { username: 'admin', password: 'admin-password', permissions: '*' };
const READER = { username: 'reader', password: 'reader-password', permissions: 'read' };
const STRANGER = { username: 'stranger', password: 'stranger-password', permissions: 'flows.read' };

let nodeRed: NodeRed;
beforeAll(async () => {
  nodeRed = await NodeRed.start({ users: [ADMIN, READER, STRANGER] });
});
afterAll(() => nodeRed.stop());

/** Status of a request by a user, or by nobody. */
async function status(resource: string, user: typeof ADMIN | undefined, method = 'GET'): Promise<number> {
  const authorization = user === undefined ? '' : `Bearer ${await nodeRed.logIn(user)}`;
  const headers = { authorization, 'content-type': 'application/json' };
  const body = method === 'POST' ? { body: '{"system":"uccx","simulator":true}' } : {};
  return (await nodeRed.fetch(resource, { method, headers, ...body })).status;
}

describe.each(['/cti/systems', '/cti/commands', '/cti/connections/x'])('%s', (resource) => {
  it('is for users who may read connections', async () => {
    expect(await status(resource, ADMIN)).toBe(200);
    expect(await status(resource, READER)).toBe(200);
    expect(await status(resource, STRANGER)).toBe(401);
    expect(await status(resource, undefined)).toBe(401);
  });
});

describe('/cti/test', () => {
  it('is for users who may change connections', async () => {
    expect(await status('/cti/test', ADMIN, 'POST')).toBe(200);
    expect(await status('/cti/test', READER, 'POST')).toBe(401);
    expect(await status('/cti/test', undefined, 'POST')).toBe(401);
  });
});
