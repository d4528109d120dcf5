/** What a Node-RED keeps of 10,000 calls in progress, and whether it gives that back when they end. */
import { row } from './measure.mjs';
import { connection, deploy, eventIn, flood, sink, withNodeRed } from './node-red/setup.mjs';

const ROUNDS = 5;
const CALLS = 10_000;
const OCTETS_OF_CALL = 2_560;
/** The queued call up to the agent's answer, and from there to its end. */
const TALKING = [0, 13];
const ENDING = [13, 19];

export function rows() {
  return withNodeRed(async (bench) => {
    const port = await bench.source.call('listen', 'server');
    await deploy(bench.runtime, [
      connection('uccx-server', port),
      eventIn('event-in', 'uccx-server', ['events']),
      sink('events'),
    ]);
    /** Octets in use after the calls have come so far. */
    const after = async ([from, to]) => {
      await bench.source.call('continue', from, to);
      await flood(bench, 'server', 'events', CALLS * (to - from));
      return bench.runtime.call('heap');
    };
    const kept = [];
    const left = [];
    for (let round = 0; round <= ROUNDS; round++) {
      await bench.source.call('begin', CALLS);
      const before = await bench.runtime.call('heap');
      kept.push(((await after(TALKING)) - before) / CALLS);
      left.push(((await after(ENDING)) - before) / CALLS);
    }
    // The first round also fills what stays the same for any number of calls.
    kept.shift();
    left.shift();
    return [
      row({
        id: 'calls-memory',
        subject: 'octets of a call, of 10,000 in progress, each with phones of its own',
        beside: `${OCTETS_OF_CALL} octets`,
        atMost: 1,
        runs: { subject: kept, beside: kept.map(() => OCTETS_OF_CALL) },
      }),
      row({
        id: 'calls-ended',
        subject: 'octets of a call that are left when all have ended',
        beside: 'octets of a call in progress',
        atMost: 0.1,
        runs: { subject: left, beside: kept },
      }),
    ];
  });
}
