/** The simulator of an IP Office: a secure websocket server on loopback with users, queues and calls. */
import { systemClock } from '../../../core/clock';
import type { SimulatorHandle, SimulatorModule, SimulatorOptions } from '../../../core/system';
import { createSelfSignedCertificate } from '../../../simulation/self-signed-certificate';
import { FAULTS, SimulatorServer, type Fault } from './server';
import { playScenario, SCENARIOS } from './scenarios';
import { World } from './world';

/** How many users and queues the PBX has; by default the few that the scenarios need. */
export interface Population {
  readonly users: number;
  readonly queues: number;
}

export interface Mtcti3SimulatorOptions extends SimulatorOptions {
  readonly population?: Population;
}

/** A running simulator with the state behind it, for tests that look inside. */
export interface Mtcti3Simulator extends SimulatorHandle {
  readonly world: World;
  readonly port: number;
  /** Subscriptions of all clients now. */
  readonly subscriptions: number;
}

const USERNAME = 'simulator';
const PASSWORD = 'simulator';

/** Milliseconds after which somebody lifts a phone that rings. */
const ANSWERED_AFTER_MS = 4_000;

const PEOPLE: readonly (readonly [extn: string, name: string])[] = [
  ['201', 'Alice Archer'],
  ['202', 'Bob Baker'],
  ['203', 'Carol Clarke'],
  ['204', 'Dave Draper'],
  ['205', 'Erin Ellis'],
  ['206', 'Frank Fisher'],
];

export async function startSimulator(options: Mtcti3SimulatorOptions): Promise<Mtcti3Simulator> {
  const world = new World(options.clock ?? systemClock, seededRandom(1));
  populate(world, options.population);
  const identity = createSelfSignedCertificate({ commonName: 'IP Office simulator' });
  const server = new SimulatorServer({
    world,
    identity,
    username: USERNAME,
    password: PASSWORD,
    version: 'IP Office 11.1.0.0 build 600',
    files: files(world),
  });
  const port = await server.listen(options.port ?? 0);
  options.logger?.info(`IP Office simulator on wss://127.0.0.1:${port}`);
  return {
    world,
    port,
    get subscriptions() {
      return server.subscriptions;
    },
    settings: {
      host: '127.0.0.1',
      port,
      tls: { ca: identity.cert },
      credentials: { username: USERNAME, password: PASSWORD },
      options: {},
    },
    play: (scenario, { ratePerMinute } = {}) =>
      playScenario(world, scenario, ratePerMinute === undefined ? {} : { ratePerMinute }),
    inject: (fault, argument) => {
      const known = FAULTS.find((name): name is Fault => name === fault);
      if (known === undefined) throw new Error(`the simulator has no fault ${fault}: ${FAULTS.join(', ')}`);
      server.inject(known, argument);
    },
    stop: async () => {
      world.over.abort();
      await server.close();
    },
  };
}

export const simulator: SimulatorModule = {
  scenarios: SCENARIOS,
  faults: FAULTS,
  start: startSimulator,
};

function populate(world: World, population: Population | undefined): void {
  if (population !== undefined) {
    for (let n = 0; n < population.users; n += 1) world.addUser(String(20_000 + n), `User ${20_000 + n}`);
    const extns = [...world.users.values()].map(({ extn }) => extn);
    for (let n = 0; n < population.queues; n += 1) {
      world.addQueue(String(50_000 + n), `Queue ${n + 1}`, extns.slice(n * 10, n * 10 + 10));
    }
    return;
  }
  for (const [extn, name] of PEOPLE) world.addUser(extn, name, { answersAfterMs: ANSWERED_AFTER_MS });
  world.addQueue('500', 'Sales', ['201', '202', '203']);
  world.addQueue('501', 'Service', ['203', '204', '205']);
  const twinned = world.userByExtn('205');
  if (twinned !== undefined) Object.assign(twinned, { mobile: '07700900123', ec500: true });
}

/** Pseudo-files of the system; comma-separated as the real ones are. */
function files(world: World): Map<string, Buffer> {
  const users = [...world.users.values()].map(({ extn, name }) => `${name},${extn}`);
  const queues = [...world.queues.values()].map(({ extn, name }) => `${name},${extn}`);
  const text = (lines: readonly string[]): Buffer => Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1');
  return new Map([
    ['nasystem/AccountCode', text(world.accountCodes)],
    ['nasystem/user_list', text(users)],
    ['nasystem/hunt_list', text(queues)],
    ['nasystem/who_is', text(['IP Office simulator'])],
  ]);
}

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
