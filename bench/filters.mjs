/** What it costs that a flow has a thousand event nodes, each for another phone. */
import { alternate, row } from './measure.mjs';
import { connection, deploy, eventIn, flood, sink, withNodeRed } from './node-red/setup.mjs';

const ROUNDS = 9;
const CALLS = 500;
const EVENTS_OF_CALL = 19;
const NODES = 1_000;
/** The caller of the queued call, and how many of its events happen at that phone. */
const DEVICE = '2005';
const EVENTS_AT_DEVICE = 5;

export function rows() {
  return withNodeRed(async (bench) => {
    const [many, one] = [await bench.source.call('listen', 'many'), await bench.source.call('listen', 'one')];
    const others = Array.from({ length: NODES - 1 }, (_, index) =>
      eventIn(`other-${index}`, 'many-server', ['many'], { device: `9${String(index).padStart(4, '0')}` }),
    );
    await deploy(bench.runtime, [
      connection('many-server', many),
      ...others,
      eventIn('one-of-many', 'many-server', ['many'], { device: DEVICE }),
      sink('many'),
      connection('one-server', one),
      eventIn('only-one', 'one-server', ['one'], { device: DEVICE }),
      sink('one'),
    ]);
    const timeOfEvent = async (name) => {
      await bench.source.call('prepare', CALLS);
      const { processorSeconds } = await flood(bench, name, name, CALLS * EVENTS_AT_DEVICE);
      return processorSeconds / (CALLS * EVENTS_OF_CALL);
    };
    const runs = await alternate(
      ROUNDS,
      () => timeOfEvent('many'),
      () => timeOfEvent('one'),
    );
    return [
      row({
        id: 'filters',
        subject: 'time of an event, 1,000 cti-event-in by device, one matches',
        beside: 'one cti-event-in',
        atMost: 1.2,
        runs,
      }),
    ];
  });
}
