/** MTCTI3 in a running Node-RED: a queue call from its first ring to its end, over a real secure websocket. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CtiEvent } from '../../lib/core/events';
import { startSimulator, type Mtcti3Simulator } from '../../lib/systems/mtcti3/sim';
import { NodeRed, type FlowNode } from '../support/node-red';
import { until } from '../support/until';

let simulator: Mtcti3Simulator;
let nodeRed: NodeRed;

const connection = (tls: string): FlowNode => ({
  id: 'office',
  type: 'cti-connection',
  name: 'Head office',
  system: 'mtcti3',
  simulator: false,
  host: '127.0.0.1',
  port: String(simulator.port),
  tls,
  mtcti3Framing: 'framed',
  mtcti3RefreshWrapper: 'false',
  mtcti3QueueCallFlags: '0x461F9',
});
const flow = (tls: string): FlowNode[] => [
  { id: 'tab', type: 'tab', label: 'mtcti3' },
  {
    id: 'trust',
    type: 'tls-config',
    name: '',
    certType: 'data',
    cert: '',
    key: '',
    ca: '',
    certname: '',
    keyname: '',
    caname: 'ca.pem',
    servername: '',
    verifyservercert: true,
  },
  connection(tls),
  { id: 'events', type: 'cti-event-in', z: 'tab', connection: 'office', wires: [['out']] },
  { id: 'out', type: 'debug', z: 'tab', active: true, tosidebar: true, complete: 'payload', wires: [] },
];
const credentials = () => ({
  office: { username: 'simulator', password: 'simulator' },
  trust: { certdata: '', keydata: '', cadata: String(simulator.settings.tls?.ca) },
});

beforeAll(async () => {
  simulator = await startSimulator({});
  nodeRed = await NodeRed.start();
});

afterAll(async () => {
  await nodeRed.stop();
  await simulator.stop();
});

const events = (): CtiEvent[] =>
  nodeRed.debugMessages
    .filter(({ nodeId }) => nodeId === 'out')
    .map(({ value }) => value as CtiEvent)
    .filter(({ type }) => type.startsWith('call.'));

function shown(event: CtiEvent): string {
  const device = 'subjectDevice' in event ? event.subjectDevice?.number : undefined;
  return `${event.type}${device === undefined ? '' : `@${device}`}`;
}

describe('MTCTI3 in a running Node-RED', () => {
  it('does not trust a certificate that nobody vouches for, and says how to', async () => {
    await nodeRed.deploy(flow(''), 'full', credentials());
    await nodeRed.status('events', ({ text }) => text?.includes('CTI_') === true);
    // Between two waits it tries again, and has no error to show.
    const error = await until('it waits and says why', async () => {
      const { state } = await nodeRed.admin<{ state: { error?: { code: string } } }>(
        '/cti/connections/office',
      );
      return state.error;
    });
    expect(error.code).toBe('CTI_CERTIFICATE');
  });

  it('follows a queue call: queued, rung, answered, transferred, held, retrieved, ended', async () => {
    await nodeRed.deploy(flow('trust'), 'full', credentials());
    await until('all is subscribed', async () => {
      const { state } = await nodeRed.admin<{ state: { kind: string } }>('/cti/connections/office');
      return state.kind === 'online';
    });
    await simulator.play('queue-lifetime');
    await until(
      'the call has ended',
      () => events().filter(({ type }) => type === 'call.ended').length === 2,
      {
        details: () => events().map(shown).join('\n'),
      },
    );
    expect(events().map(shown)).toEqual([
      'call.began@500',
      'call.delivered@500',
      'call.queued@500',
      'call.dequeued@500',
      'call.delivered@201',
      'call.established@201',
      'call.held@201',
      'call.began@201',
      'call.serviceInitiated@201',
      'call.originated@201',
      'call.delivered@202',
      'call.established@202',
      'call.transferred@201',
      'call.established@202',
      'call.connectionCleared@201',
      'call.cleared',
      'call.ended',
      'call.held@202',
      'call.retrieved@202',
      'call.connectionCleared@202',
      'call.cleared',
      'call.ended',
    ]);
  });
});
