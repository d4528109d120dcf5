/**
 * Floods in a running Node-RED: everything is delivered or told as missing, and Node-RED goes on answering. How
 * long its event loop was blocked is printed, never asserted.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { telphinSimulator } from '../../lib/systems/telphin/sim';
import { NodeRed, type FlowNode } from '../support/node-red';
import { ScriptedUccx } from '../support/scripted-uccx';
import { formOf } from '../support/telphin';
import { octetsOf } from '../support/uccx-octets';
import { until } from '../support/until';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** What the counting function node saw so far. */
interface Seen {
  readonly events: number;
  /** Events that `link.gap` said are missing. */
  readonly missing: number;
  readonly meanDelayMs: number;
  readonly longestDelayMs: number;
}

/**
 * A function node that counts events, and tells its counts when it is asked; it spends time on each event until the
 * first ones were dropped.
 */
function counter(type: string, spendMs: number): FlowNode[] {
  const func = `
    if (msg.payload === 'report') {
      const delay = context.get('delay');
      const ms = (nanoseconds) => Math.round(nanoseconds / 1e6);
      return { payload: { events: context.get('events'), missing: context.get('missing'),
        meanDelayMs: ms(delay.mean), longestDelayMs: ms(delay.max) } };
    }
    if (msg.topic === 'link.gap') context.set('missing', context.get('missing') + msg.payload.count);
    if (msg.topic !== '${type}') return;
    if (context.get('events') === 0) context.get('delay').reset();
    context.set('events', context.get('events') + 1);
    const end = hooks.performance.now() + (context.get('missing') > 0 ? 0 : ${spendMs});
    while (hooks.performance.now() < end);`;
  const initialize = `
    const delay = hooks.monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    context.set('delay', delay);
    context.set('events', 0);
    context.set('missing', 0);`;
  return [
    {
      ...{ id: 'count', type: 'function', z: 'tab', func, initialize, finalize: '', outputs: 1 },
      ...{ noerr: 0, libs: [{ var: 'hooks', module: 'perf_hooks' }], wires: [['report']] },
    },
    { id: 'report', type: 'debug', z: 'tab', active: true, tosidebar: true, complete: 'payload', wires: [] },
    {
      ...{ id: 'ask', type: 'inject', z: 'tab', props: [{ p: 'payload' }], payload: 'report' },
      ...{ payloadType: 'str', wires: [['count']] },
    },
    {
      ...{ id: 'in', type: 'cti-event-in', z: 'tab', connection: 'c', types: [type, 'link.gap'] },
      wires: [['count']],
    },
    { id: 'status', type: 'cti-query', z: 'tab', connection: 'c', query: 'queryStatus', wires: [['report']] },
    { id: 'ask-status', type: 'inject', z: 'tab', props: [], wires: [['status']] },
  ];
}

async function start(
  connection: FlowNode,
  nodes: FlowNode[],
  credentials: Record<string, string> = {},
): Promise<NodeRed> {
  const red = await NodeRed.start({
    flows: [{ id: 'tab', type: 'tab', label: 'flood' }, connection, ...nodes],
    credentials: { c: credentials },
  });
  closers.push(() => red.stop());
  await red.status('in', ({ fill }) => fill === 'green');
  return red;
}

/** The answer of a node that is asked by its button. */
async function answerOf<Answer>(red: NodeRed, button: string): Promise<Answer> {
  const before = red.debugMessages.length;
  await red.inject(button);
  const { value } = await red.debugMessage((message) => red.debugMessages.indexOf(message) >= before);
  return value as Answer;
}

/** Asks for counts until the flow has seen as much; meanwhile how long the admin API took is noted. */
async function watched(what: string, red: NodeRed, total: number): Promise<Seen> {
  const answersMs: number[] = [];
  const seen = await until<Seen>(
    `all of ${what} is accounted for`,
    async () => {
      const before = performance.now();
      expect((await red.fetch('/settings')).status).toBe(200);
      answersMs.push(performance.now() - before);
      const counts = await answerOf<Seen>(red, 'ask');
      return counts.events + counts.missing >= total ? counts : undefined;
    },
    { timeoutMs: 60_000 },
  );
  const slowest = Math.max(...answersMs).toFixed(0);
  console.log(
    `${what}: ${seen.events} delivered, ${seen.missing} dropped; event loop delay mean ${seen.meanDelayMs} ms, ` +
      `longest ${seen.longestDelayMs} ms; slowest of ${answersMs.length} answers of the editor ${slowest} ms`,
  );
  return seen;
}

const ccx = (port: number): FlowNode => ({
  ...{ id: 'c', type: 'cti-connection', name: 'flood', system: 'uccx', simulator: false },
  ...{ host: '127.0.0.1', port: String(port), uccxConfiguration: false, uccxTeams: false },
});

/** Many calls begin; made before Node-RED starts, whose idle connections would else be closed meanwhile. */
function beginnings(calls: number): Buffer {
  const fields = { CallType: 1, ConnectionDeviceID: '9026' };
  return Buffer.concat(
    Array.from({ length: calls }, (_none, index) =>
      octetsOf('BEGIN_CALL_EVENT', { CallID: index + 1, ...fields }),
    ),
  );
}

interface Status {
  readonly state: { readonly kind: string };
  readonly counters: Readonly<Record<string, number>>;
}

describe('a flood of calls', () => {
  it('reaches a flow that is fast enough whole', { timeout: 90_000 }, async () => {
    const flood = beginnings(100_000);
    const server = await ScriptedUccx.start();
    closers.push(() => server.stop());
    const red = await start(ccx(server.port), counter('call.began', 0));
    server.send(flood);
    const seen = await watched('100,000 calls at once', red, 100_000);
    expect(seen).toMatchObject({ events: 100_000, missing: 0 });
    const { counters } = await answerOf<Status>(red, 'ask-status');
    expect(counters).toMatchObject({ eventsDropped: 0, queueDepth: 0, reconnects: 0 });
  });

  it('that a slow flow cannot take leaves Node-RED its time, and is told to be too much', async () => {
    const flood = beginnings(20_000);
    const server = await ScriptedUccx.start();
    closers.push(() => server.stop());
    // 50 events a second, and the connection holds the socket for a second at a time only.
    const red = await start(ccx(server.port), counter('call.began', 20));
    server.send(flood);
    const seen = await watched('20,000 calls for a slow flow', red, 20_000);
    expect(seen.missing).toBeGreaterThan(0);
    expect(seen.events + seen.missing).toBe(20_000);
    const { state, counters } = await answerOf<Status>(red, 'ask-status');
    expect(state.kind).toBe('online');
    expect(counters).toMatchObject({ eventsDropped: seen.missing, queueDepth: 0, reconnects: 0 });
    const shown = await red.status('in', ({ text }) => text?.includes('events dropped') === true);
    expect(shown.text).toMatch(/events dropped: \d+000\b/);
    await red.status('in', ({ fill }) => fill === 'green');
  }, 90_000);
});

describe('a flood of webhooks', () => {
  it('is answered and delivered whole', { timeout: 90_000 }, async () => {
    const simulator = await telphinSimulator.start({ port: 0 });
    closers.push(() => simulator.stop());
    const secret = 'a-path-that-nobody-guesses';
    const red = await start(
      {
        ...{ id: 'c', type: 'cti-connection', name: 'flood', system: 'telphin', simulator: false },
        telphinApiBaseUrl: simulator.settings.options['apiBaseUrl'],
        telphinApiPrefix: '',
      },
      counter('call.began', 0),
      { clientId: 'simulator', clientSecret: 'simulator-secret', webhookSecret: secret },
    );
    const call = async (number: number): Promise<number> => {
      const fields = { CallID: `call-${number}`, SubCallID: String(number), EventTime: '1416558389331234' };
      const response = await fetch(`${red.url}/cti/telphin/c/175/${secret}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: formOf({ EventType: 'dial-in', ...fields }),
      });
      await response.text();
      return response.status;
    };
    for (let round = 0; round < 10; round += 1) {
      const answers = await Promise.all(Array.from({ length: 200 }, (_none, at) => call(round * 200 + at)));
      expect(new Set(answers)).toEqual(new Set([200]));
    }
    expect(await watched('2,000 webhooks', red, 2_000)).toMatchObject({ events: 2_000, missing: 0 });
  });
});
