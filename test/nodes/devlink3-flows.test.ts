/** DevLink3 in a running Node-RED: the octets of a system become messages of a flow. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CtiEvent } from '../../lib/core/events';
import { delta3, event, PRINTED } from '../support/devlink3-bytes';
import { ScriptedServer } from '../support/devlink3-server';
import { NodeRed, type FlowNode } from '../support/node-red';
import { until } from '../support/until';

let server: ScriptedServer;
let nodeRed: NodeRed;

const flow = (): FlowNode[] => [
  { id: 'tab', type: 'tab', label: 'devlink3' },
  {
    id: 'office',
    type: 'cti-connection',
    name: 'Head office',
    system: 'devlink3',
    simulator: false,
    host: '127.0.0.1',
    port: String(server.port),
    devlink3ReplayQuietMs: '50',
    devlink3AllowPlainOnTcp: 'false',
  },
  { id: 'events', type: 'cti-event-in', z: 'tab', connection: 'office', raw: true, wires: [['out']] },
  { id: 'out', type: 'debug', z: 'tab', active: true, tosidebar: true, complete: 'true', wires: [] },
];

interface EventMessage {
  readonly payload: CtiEvent;
  readonly cti: { readonly raw?: unknown };
}

beforeAll(async () => {
  server = await ScriptedServer.start();
  nodeRed = await NodeRed.start();
  await nodeRed.deploy(flow(), 'full', { office: { username: 'devlink', password: 'secret' } });
  await until('the replay of calls is over', async () => {
    const { state } = await nodeRed.admin<{ state: { kind: string } }>('/cti/connections/office');
    return state.kind === 'online';
  });
});

afterAll(async () => {
  await nodeRed.stop();
  await server.stop();
});

const events = (): CtiEvent[] =>
  nodeRed.debugMessages
    .filter(({ nodeId }) => nodeId === 'out')
    .map(({ value }) => (value as EventMessage).payload)
    .filter(({ type }) => !type.startsWith('link.'));

let counter = 0;

/** Sends a record and gives the events that come of it, as `type@device`, up to the one that is named last. */
async function told(xml: string, last: string): Promise<string[]> {
  const before = events().length;
  const since = (): string[] => events().slice(before).map(shown);
  const peer = await server.peer();
  counter += 1;
  peer.send(event(counter, [delta3(xml)]));
  return until('the last event arrives', () => (since().at(-1) === last ? since() : undefined), {
    details: () => since().join('\n'),
  });
}

function shown(event: CtiEvent): string {
  const device = 'subjectDevice' in event ? event.subjectDevice?.number : undefined;
  return `${event.type}${device === undefined ? '' : `@${device}`}`;
}

describe('the printed ISDN call in a running Node-RED', () => {
  it('begins, and rings at the three phones of the group', async () => {
    expect(await told(PRINTED.incomingIsdn, 'call.delivered@4001')).toEqual([
      'call.began@01707123456',
      'call.delivered@4002',
      'call.delivered@4003',
      'call.delivered@4001',
    ]);
    expect(events().at(-1)).toMatchObject({
      system: 'devlink3',
      connection: { id: 'office', name: 'Head office' },
      did: '5678',
      callingDevice: { number: '01707123456' },
      snapshot: false,
    });
  });

  it('is answered by one of them, hangs up, and ends', async () => {
    expect(await told(PRINTED.answeredIsdn, 'call.connectionCleared@4003')).toEqual([
      'call.established@4001',
      'call.connectionCleared@4002',
      'call.connectionCleared@4003',
    ]);
    expect(await told(PRINTED.phoneHungUp, 'call.connectionCleared@4001')).toHaveLength(1);
    const trunkLost = '<CallLost>c0a82a03,c0a82a030000232a,1,16</CallLost>';
    expect(await told(trunkLost, 'call.ended')).toEqual([
      'call.connectionCleared@01707123456',
      'call.cleared',
      'call.ended',
    ]);
    expect(new Set(events().map((event) => ('callId' in event ? event.callId : '')))).toHaveProperty(
      'size',
      1,
    );
  });

  it('keeps the text of a record with its events when asked to', () => {
    const raw = nodeRed.debugMessages.map(({ value }) => (value as EventMessage).cti?.raw);
    expect(JSON.stringify(raw)).toContain('c0a82a03');
  });
});
