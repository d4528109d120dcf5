import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CtiEvent } from '../../lib/core/events';
import { NodeRed, type FlowNode } from '../support/node-red';
import { ScriptedUccx } from '../support/scripted-uccx';
import { octetsOf } from '../support/uccx-octets';
import { until } from '../support/until';
import { type FlowMessage, UCCX_FLOWS } from '../vectors/uccx-flows';

/** The event that documents each message; an agent's depends on the state (values of Table 3). */
const EVENT_OF_MESSAGE: Readonly<Record<string, string>> = {
  BEGIN_CALL_EVENT: 'call.began',
  CALL_SERVICE_INITIATED_EVENT: 'call.serviceInitiated',
  CALL_ORIGINATED_EVENT: 'call.originated',
  CALL_DELIVERED_EVENT: 'call.delivered',
  CALL_ESTABLISHED_EVENT: 'call.established',
  CALL_HELD_EVENT: 'call.held',
  CALL_QUEUED_EVENT: 'call.queued',
  CALL_DEQUEUED_EVENT: 'call.dequeued',
  CALL_TRANSFERRED_EVENT: 'call.transferred',
  CALL_CONFERENCED_EVENT: 'call.conferenced',
  CALL_CONNECTION_CLEARED_EVENT: 'call.connectionCleared',
  CALL_CLEARED_EVENT: 'call.cleared',
  CALL_DATA_UPDATE_EVENT: 'call.dataUpdated',
  END_CALL_EVENT: 'call.ended',
};
const EVENT_OF_STATE: Readonly<Record<number, string>> = {
  2: 'agent.notReady',
  3: 'agent.ready',
  4: 'agent.busy',
  5: 'agent.workingAfterCall',
  8: 'agent.reserved',
};

function expectedType(entry: FlowMessage): string {
  const fields = { ...entry.fields, ...entry.corrected };
  return entry.message === 'AGENT_STATE_EVENT'
    ? (EVENT_OF_STATE[fields['AgentState'] as number] ?? '?')
    : (EVENT_OF_MESSAGE[entry.message] ?? '?');
}

const octetsOfEntry = (entry: FlowMessage): Buffer =>
  octetsOf(entry.message, { ...entry.fields, ...entry.supplied, ...entry.corrected });

/** Cisco's published trace of one BEGIN_CALL_EVENT, with the octet that the print lost. */
const TRACED = Buffer.from(
  '00000036000000170000000000000001001500000000000000010000010001100000' +
    '08053230303600' +
    '0b053730303000' +
    '19053930323600' +
    '0a053730303000',
  'hex',
);

const flows = (port: number): FlowNode[] => [
  { id: 'tab', type: 'tab', label: 'flows' },
  {
    id: 'ccx',
    type: 'cti-connection',
    name: 'contact centre',
    system: 'uccx',
    simulator: false,
    host: '127.0.0.1',
    port: String(port),
    uccxConfiguration: false,
    uccxTeams: false,
  },
  { id: 'events', type: 'cti-event-in', z: 'tab', connection: 'ccx', raw: true, wires: [['out']] },
  { id: 'out', type: 'debug', z: 'tab', active: true, tosidebar: true, complete: 'true', wires: [] },
];

interface CallIds {
  readonly CallID?: number;
  readonly NewCallID?: number;
}

interface EventMessage {
  readonly topic: string;
  readonly payload: CtiEvent;
  readonly cti: { readonly connection: string; readonly system: string; readonly raw?: { type: string } };
}

describe('octets of a CTI server in a running Node-RED', () => {
  let server: ScriptedUccx;
  let nodeRed: NodeRed;

  const messages = (): EventMessage[] =>
    nodeRed.debugMessages
      .filter(({ nodeId }) => nodeId === 'out')
      .map(({ value }) => value as EventMessage)
      .filter(({ topic }) => !topic.startsWith('link.'));

  /** Sends octets as one chunk and gives the messages that come of them, up to the one that fits. */
  async function messagesFor(
    octets: Buffer,
    last: (message: EventMessage) => boolean,
  ): Promise<EventMessage[]> {
    const before = messages().length;
    server.send(octets);
    const since = (): EventMessage[] => messages().slice(before);
    return until('the last event arrives', () => (since().some(last) ? since() : undefined), {
      details: () => `${octets.toString('hex')} gave ${JSON.stringify(since())}`,
    });
  }

  beforeAll(async () => {
    server = await ScriptedUccx.start();
    nodeRed = await NodeRed.start({ flows: flows(server.port) });
    await nodeRed.status('events', ({ fill }) => fill === 'green');
  });

  afterAll(async () => {
    await nodeRed.stop();
    await server.stop();
  });

  it('opens its session as the guide asks: version 14, four heartbeats of idle time, all that the flow wants', () => {
    expect(server.opened).toEqual([
      {
        version: 14,
        idleTimeout: 40,
        services: expect.any(Number) as number,
        callMask: 0x65efff,
        agentMask: 0x1ff,
      },
    ]);
    expect((server.opened[0]?.services ?? 0) & 0x11).toBe(0x10);
  });

  it("reads Cisco's published trace", async () => {
    const [message] = await messagesFor(TRACED, ({ topic }) => topic === 'call.began');
    expect(message).toMatchObject({
      topic: 'call.began',
      payload: {
        v: 1,
        type: 'call.began',
        system: 'uccx',
        connection: { id: 'ccx', name: 'contact centre' },
        snapshot: false,
        synthetic: false,
        callId: '16777488',
        connectionId: '9026',
        did: '7000',
        dialedNumber: '7000',
        callingDevice: { number: '2006' },
        direction: 'inbound',
      },
      cti: {
        connection: 'ccx',
        system: 'uccx',
        raw: { type: 'BEGIN_CALL_EVENT', ANI: '2006', CallID: 16777488 },
      },
    });
  });

  it.each(UCCX_FLOWS.map((flow) => [flow.id, flow] as const))(
    'gives the events of the flow %s',
    async (_id, flow) => {
      const table: Record<string, string | number>[] = [];
      const begun = new Set<number | undefined>();
      for (const entry of flow.messages) {
        if (entry.fromClient === true) continue;
        const { CallID, NewCallID } = { ...entry.fields, ...entry.supplied, ...entry.corrected } as CallIds;
        if (entry.message === 'BEGIN_CALL_EVENT' && begun.has(CallID)) {
          // The flow shows a message of the call before its beginning: it began, synthetically, with that one.
          server.send(octetsOfEntry(entry));
          table.push({ step: entry.step, message: entry.message, events: 'none: call.began came before' });
          continue;
        }
        begun.add(CallID).add(NewCallID);
        const expected = expectedType(entry);
        const caused = await messagesFor(octetsOfEntry(entry), ({ topic }) => topic === expected);
        const told = caused.filter(({ payload }) => !payload.synthetic);
        table.push({
          step: entry.step,
          message: entry.message,
          events: caused.map(describeEvent).join(', '),
        });
        expect(told.map(({ topic }) => topic)).toEqual([expected]);
        expect(told[0]?.cti.raw?.type).toBe(entry.message);
      }
      console.table(table);
    },
  );

  it('numbers its events without holes', () => {
    const seqs = nodeRed.debugMessages
      .filter(({ nodeId }) => nodeId === 'out')
      .map(({ value }) => {
        return (value as EventMessage).payload.seq;
      });
    expect(seqs).toEqual(seqs.map((_, index) => (seqs[0] ?? 0) + index));
  });
});

function describeEvent({ payload }: EventMessage): string {
  const call = 'callId' in payload && payload.callId !== undefined ? ` ${payload.callId}` : '';
  const device =
    'subjectDevice' in payload && payload.subjectDevice !== undefined
      ? ` @${payload.subjectDevice.number}`
      : '';
  return `${payload.type}${call}${device}${payload.synthetic ? ' (synthetic)' : ''}`;
}
