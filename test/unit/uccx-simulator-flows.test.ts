import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeMessage, encodeMessage } from '../../lib/systems/uccx/codec';
import { DEFAULT_SITE, simulator as module, UccxSimulator } from '../../lib/systems/uccx/sim';
import { ManualClock } from '../support/manual-clock';
import { until } from '../support/until';
import {
  AGENT,
  ALL_CALLS,
  frame,
  RTP,
  text,
  WireClient,
  type WireMessage,
} from '../support/uccx-wire-client';
import { flowMessage, flowReceivers, UCCX_FLOWS, type FlowReceiver } from '../vectors/uccx-flows';

const STEPS_PER_MINUTE = 60_000;

let simulator: UccxSimulator;
const clients: WireClient[] = [];

beforeEach(async () => {
  const timing = { ringNoAnswerMs: 60_000, farEndAnswersMs: 5, busyToneMs: 5, reservationMs: 60_000 };
  simulator = await UccxSimulator.start({ site: { ...DEFAULT_SITE, timing } });
});

afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await simulator.stop();
});

async function open(extension?: string): Promise<WireClient> {
  const agentMode = { services: AGENT, floats: [text(4, extension ?? '')] };
  const client = await WireClient.open(simulator.port, extension === undefined ? {} : agentMode);
  client.clear();
  clients.push(client);
  return client;
}

const decoded = (message: WireMessage) => decodeMessage(frame(message.id, message.body));

describe('the flows of the guide`s chapter 11, played by the simulator', () => {
  it.each(UCCX_FLOWS.map((flow) => [flow.id, flow] as const))(
    'bring the messages of "%s" with their documented values to a bridge-mode client',
    async (id, flow) => {
      const client = await open();
      await simulator.play(`flow-${id}`, { ratePerMinute: STEPS_PER_MINUTE });
      const expected = flow.messages
        .filter(({ fromClient }) => fromClient !== true)
        .map((entry) => decodeMessage(encodeMessage(flowMessage(entry))));
      await until('all messages are there', () => client.messages.length >= expected.length);
      expect(client.messages.map(decoded)).toEqual(expected);
    },
  );

  it.each(
    UCCX_FLOWS.filter(({ id }) => ['queued', 'transferred', 'conferenced'].includes(id)).flatMap((flow) =>
      (
        [
          ['2005', 'caller2005'],
          ['2006', 'agent2006'],
          ['2007', 'agent2007'],
        ] as const
      ).map(([extension, receiver]) => [flow.id, extension, receiver as FlowReceiver, flow] as const),
    ),
  )(
    'bring the messages of "%s" to the agent-mode client of %s as the guide`s columns say',
    async (id, extension, receiver, flow) => {
      const client = await open(extension);
      await simulator.play(`flow-${id}`, { ratePerMinute: STEPS_PER_MINUTE });
      const isCall = (name: string) => name !== 'AGENT_STATE_EVENT';
      const expected = flow.messages
        .filter((entry) => flowReceivers(entry)?.includes(receiver) === true)
        .map(({ message }) => message)
        .filter(isCall);
      await until('all messages are there', () => client.names.filter(isCall).length >= expected.length);
      expect(client.names.filter(isCall)).toEqual(expected);
      // The columns let agents have states of other agents, which chapter 5 rules out.
      const strangers = client.all(30).filter((message) => message.text(4) !== extension);
      expect(strangers).toEqual([]);
    },
  );
});

/** Event names of a live scenario, agent states and data updates apart. */
async function played(scenario: string): Promise<WireClient> {
  const client = await WireClient.open(simulator.port, { callMask: ALL_CALLS | RTP });
  client.clear();
  clients.push(client);
  await simulator.play(scenario, { ratePerMinute: STEPS_PER_MINUTE });
  return client;
}

const SKIPPED = ['AGENT_STATE_EVENT', 'CALL_DATA_UPDATE_EVENT', 'RTP_STARTED_EVENT', 'RTP_STOPPED_EVENT'];

const QUEUED = ['BEGIN_CALL_EVENT', 'CALL_DELIVERED_EVENT', 'CALL_ESTABLISHED_EVENT', 'CALL_QUEUED_EVENT'];
const ANSWERED = [
  'CALL_DELIVERED_EVENT',
  'CALL_ESTABLISHED_EVENT',
  'CALL_DEQUEUED_EVENT',
  'CALL_CONNECTION_CLEARED_EVENT',
];
const CONSULTED = [
  'CALL_HELD_EVENT',
  'BEGIN_CALL_EVENT',
  'CALL_SERVICE_INITIATED_EVENT',
  'CALL_ORIGINATED_EVENT',
  'CALL_DELIVERED_EVENT',
  'CALL_ESTABLISHED_EVENT',
];
const OVER = [
  'CALL_CONNECTION_CLEARED_EVENT',
  'CALL_CONNECTION_CLEARED_EVENT',
  'CALL_CLEARED_EVENT',
  'END_CALL_EVENT',
];

describe('a live scenario of the simulator', () => {
  it.each([
    ['queued-call', [...QUEUED, ...ANSWERED, ...OVER]],
    ['abandoned-call', [...QUEUED, ...OVER]],
    [
      'consult-transfer',
      [
        ...QUEUED,
        ...ANSWERED,
        ...CONSULTED,
        'CALL_TRANSFERRED_EVENT',
        'CALL_ESTABLISHED_EVENT',
        ...OVER,
        ...OVER,
      ],
    ],
    [
      'conference',
      [
        ...QUEUED,
        ...ANSWERED,
        ...CONSULTED,
        'CALL_CONFERENCED_EVENT',
        'CALL_ESTABLISHED_EVENT',
        ...OVER,
        'CALL_CONNECTION_CLEARED_EVENT',
        ...OVER,
      ],
    ],
    [
      'consult',
      [
        ...QUEUED,
        ...ANSWERED,
        ...CONSULTED,
        'CALL_HELD_EVENT',
        'CALL_RETRIEVED_EVENT',
        'CALL_HELD_EVENT',
        'CALL_RETRIEVED_EVENT',
        ...OVER,
        'CALL_RETRIEVED_EVENT',
        ...OVER,
      ],
    ],
    ['missed-call', [...QUEUED, 'CALL_DELIVERED_EVENT', 'CALL_DIVERTED_EVENT', ...ANSWERED, ...OVER]],
  ])('"%s" tells its story in order', async (scenario, story) => {
    const client = await played(scenario);
    await until(
      'the story is told',
      () => client.names.filter((name) => !SKIPPED.includes(name)).length >= story.length,
    );
    expect(client.names.filter((name) => !SKIPPED.includes(name))).toEqual(story);
    expect(simulator.centre.switchboard.calls.size).toBe(0);
  });

  it('"agent-day" leads an agent through every state', async () => {
    const client = await played('agent-day');
    const states = client.all(30).map((message) => message.u16(30));
    expect(states).toEqual([2, 3, 8, 4, 4, 5, 3, 2, 3, 2, 1]);
  });

  it('"outbound" offers, skips and makes calls', async () => {
    const client = await played('outbound');
    const types = client.all(23).map((message) => message.u16(16));
    expect(types).toEqual([18, 18, 18, 17]);
    expect(simulator.centre.outbound.contacts.map(({ status }) => status).slice(0, 3)).toEqual([
      'pending',
      'closed',
      'pending',
    ]);
  });

  it('"supervisor" asks for help, listens and joins in', async () => {
    const client = await played('supervisor');
    expect(client.all(23).map((message) => message.u16(16))).toEqual([1, 19, 21]);
    expect(client.names).toContain('CALL_CONFERENCED_EVENT');
  });

  it('"failed-calls" meets busy and unobtainable numbers', async () => {
    const client = await played('failed-calls');
    expect(client.all(16).map((message) => message.u16(22))).toEqual([3, 13]);
  });

  it('"administration" takes a phone out of service and back', async () => {
    const client = await played('administration');
    expect(client.all(31).map((message) => [message.u32(8), message.text(206)])).toEqual([
      [10, '2008'],
      [11, '2008'],
    ]);
  });

  it('can be played again and again', async () => {
    await played('consult-transfer');
    const again = await played('consult-transfer');
    expect(again.names).toContain('CALL_TRANSFERRED_EVENT');
    expect([...simulator.centre.agents].some(({ loggedIn }) => loggedIn)).toBe(false);
  });

  it('leaves the phone of an agent whom a client logged in to that client', async () => {
    const clock = new ManualClock();
    const timed = await UccxSimulator.start({ clock });
    try {
      const client = await WireClient.open(timed.port);
      clients.push(client);
      await client.setState('2006', 0);
      await client.setState('2006', 3);
      const playing = timed.play('queued-call');
      await clock.advance(10_000);
      const ringing = client.messages.find((message) => message.id === 9 && message.text(25) === '2006');
      const call = timed.centre.switchboard.calls.get(ringing?.u32(12) ?? 0);
      expect(call?.stateOf('2006')).toBe(2);
      timed.answer('2006');
      await clock.advance(10_000);
      await playing;
      expect(call?.ended).toBe(true);
      expect(timed.centre.agent('agt2006').loggedIn).toBe(true);
    } finally {
      await timed.stop();
    }
  });

  it.each(module.scenarios.filter((name) => name !== 'day'))('"%s" comes to its end', async (scenario) => {
    await simulator.play(scenario, { ratePerMinute: STEPS_PER_MINUTE });
    expect(simulator.centre.switchboard.calls.size).toBe(0);
  });

  it('is refused when there is none of that name, or the rate is nonsense', async () => {
    await expect(simulator.play('nonsense')).rejects.toMatchObject({ code: 'CTI_CONFIG_INVALID' });
    await expect(simulator.play('day', { ratePerMinute: 0 })).rejects.toMatchObject({
      code: 'CTI_CONFIG_INVALID',
    });
  });
});
