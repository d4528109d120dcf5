/** A command's way from the node that asks to the one that gets the answer, with the simulator at the far end. */
import { fileURLToPath } from 'node:url';
import { alternate, row } from './measure.mjs';
import { Child } from './node-red/child.mjs';
import { connection, deploy, sink, source, withNodeRed } from './node-red/setup.mjs';

const ROUNDS = 9;
/** So many at a time that the round that does not count leaves everything compiled. */
const COMMANDS = 2_000;
/** A phone that the simulator has. */
const DEVICE = '2006';

async function measure({ runtime }, simulator) {
  const { host, port } = await simulator.call('start');
  await deploy(runtime, [
    // The first command waits until the connection is up.
    { ...connection('uccx-server', port), host, offlineQueueSeconds: 10 },
    source('asks', 'asked'),
    {
      id: 'asked',
      type: 'cti-query',
      connection: 'uccx-server',
      query: 'queryDevice',
      device: DEVICE,
      deviceType: 'str',
      wires: [['answers']],
    },
    sink('answers'),
  ]);
  // A phone system is a machine of its own. On a processor that both share, waking it would cost nothing.
  runtime.keepOn(0);
  simulator.keepOn(1);
  const target = { host: host.split(':')[0], port: Number(port ?? host.split(':')[1]), device: DEVICE };
  const runs = await alternate(
    ROUNDS,
    () => runtime.call('askNode', 'asks', 'answers', COMMANDS),
    () => runtime.call('askSocket', target, COMMANDS),
  );
  return [
    row({
      id: 'commands',
      subject: 'command round trip, cti-query node to simulator and back, median',
      beside: 'a raw socket doing the same',
      atMost: 1.5,
      runs,
    }),
  ];
}

export function rows() {
  return withNodeRed(async (bench) => {
    const simulator = new Child(fileURLToPath(new URL('node-red/simulator.mjs', import.meta.url)));
    try {
      return await measure(bench, simulator);
    } finally {
      await simulator.stop();
    }
  });
}
