import { systemClock } from '../../../core/clock';
import { ConfigError } from '../../../core/errors';
import { silentLogger } from '../../../core/logger';
import type { SimulatorHandle, SimulatorModule } from '../../../core/system';
import { SIMULATED_CLIENT } from './account';
import { playDay, SCENARIO_PLAYS, TELPHIN_SCENARIOS, type Stage, type TelphinScenario } from './scenarios';
import { TelphinSimulatorServer } from './server';

/** Calls a minute of the endless scenario, where nobody says otherwise. */
const DEFAULT_CALLS_PER_MINUTE = 6;

type Inject = (server: TelphinSimulatorServer, argument: number | undefined) => void;

/**
 * Faults by name; the number is their argument:
 * - `expired-token`: every token given out is invalid; `token-life` (seconds): how long new ones last;
 * - `reject`: the token endpoint refuses the client, 0 ends it;
 * - `rate-limit` (seconds): 429 to everything; `server-error` (requests): 503 to the next so many;
 * - `subscription-limit` (number): as many subscriptions and no more;
 * - `silence`: requests stay unanswered, 0 ends it; `restart` (milliseconds): away, back without calls;
 * - `lost-calls`: all calls end and nobody is told;
 * - `repeat` (times), `delay` (milliseconds), `reorder` (group size), `lose` (events): webhooks misbehave.
 */
const FAULTS: Readonly<Record<string, Inject>> = {
  'expired-token': (server) => {
    server.gate.expireTokens();
  },
  'token-life': (server, seconds = 1) => {
    server.gate.tokenLifeSeconds = seconds;
  },
  reject: (server, on = 1) => {
    server.gate.refusesClients = on !== 0;
    server.gate.expireTokens();
  },
  'rate-limit': (server, seconds = 1) => {
    server.gate.closeFor(seconds);
  },
  'server-error': (server, requests = 1) => {
    server.gate.serverErrors = requests;
  },
  'subscription-limit': (server, limit = 0) => {
    server.subscriptionLimit = limit;
  },
  silence: (server, on = 1) => {
    server.isSilent = on !== 0;
  },
  restart: (server, downMs = 100) => {
    void server.restart(downMs);
  },
  'lost-calls': (server) => {
    server.pbx.forgetEverything();
  },
  repeat: (server, times = 1) => {
    server.webhooks.faults.repeat = times;
  },
  delay: (server, milliseconds = 100) => {
    server.webhooks.faults.delayMs = milliseconds;
  },
  reorder: (server, size = 2) => {
    server.webhooks.faults.reorder = size;
  },
  lose: (server, events = 1) => {
    server.webhooks.faults.lose = events;
  },
};

/** The simulator as the connection and the command line start it. */
export const telphinSimulator: SimulatorModule = {
  scenarios: TELPHIN_SCENARIOS,
  faults: Object.keys(FAULTS),
  start: async (options) => {
    const server = new TelphinSimulatorServer(options.clock ?? systemClock, options.logger ?? silentLogger);
    await server.listen(options.port ?? 0);
    return handleOf(server, options.clock ?? systemClock);
  },
};

function handleOf(server: TelphinSimulatorServer, clock: Stage['clock']): SimulatorHandle {
  const over = new AbortController();
  const stage: Stage = { pbx: server.pbx, control: server.control, clock, over: over.signal };
  const days: Promise<void>[] = [];
  return {
    settings: {
      host: '127.0.0.1',
      port: server.port,
      credentials: SIMULATED_CLIENT,
      // The webhook is on the same machine: whatever public URL the connection has does not lead there.
      options: {
        apiBaseUrl: server.origin,
        apiPrefix: '',
        client: '',
        paths: '',
        extensions: 'all',
        publicUrl: '',
        allowedSources: '',
      },
    },
    play: async (scenario, options) => {
      const name = checkedScenario(scenario);
      if (name === 'day') {
        days.push(playDay(stage, options?.ratePerMinute ?? DEFAULT_CALLS_PER_MINUTE));
        return;
      }
      await SCENARIO_PLAYS[name](stage);
      await server.webhooks.drained();
    },
    inject: (fault, argument) => {
      const inject = Object.hasOwn(FAULTS, fault) ? FAULTS[fault] : undefined;
      if (inject === undefined) throw new ConfigError(`the simulator has no fault "${fault}"`);
      inject(server, argument);
    },
    stop: async () => {
      over.abort();
      await server.stop();
      await Promise.all(days);
    },
  };
}

function checkedScenario(scenario: string): TelphinScenario {
  const found = TELPHIN_SCENARIOS.find((name) => name === scenario);
  if (found === undefined) throw new ConfigError(`the simulator has no scenario "${scenario}"`);
  return found;
}
