import { parseArgs } from 'node:util';
import { anyAborted, sleep, systemClock } from '../core/clock';
import { ConfigError, toCtiError } from '../core/errors';
import type { Logger } from '../core/logger';
import type { SimulatorHandle, SimulatorModule, SystemModule } from '../core/system';
import { AVAILABLE_SYSTEMS, loadSystem } from '../systems';

/** Where the command writes, and what ends it. */
export interface CommandIo {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Ends the command in an orderly way. */
  readonly signal: AbortSignal;
}

/** Exit codes: all well, something failed, the command line is wrong. */
const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** A scenario with an end starts again after this, so that clients that connect later see it, too. */
const REPEAT_AFTER_MS = 3_000;

const OPTIONS = {
  port: { type: 'string', short: 'p' },
  scenario: { type: 'string', short: 's' },
  rate: { type: 'string', short: 'r' },
  fault: { type: 'string', short: 'f', multiple: true },
  list: { type: 'boolean', short: 'l' },
  verbose: { type: 'boolean', short: 'v' },
  help: { type: 'boolean', short: 'h' },
} as const;

const HELP = `Usage: cti-simulator <system> [options]

Runs a simulated phone system on 127.0.0.1 until it is interrupted.

Systems: ${AVAILABLE_SYSTEMS.join(', ')}

  -p, --port <number>     port to listen on; 0 chooses a free one (default: the system's own,
                          8443 where that is 443)
  -s, --scenario <name>   what to play, again and again (default: nothing but what clients do)
  -r, --rate <number>     calls per minute of an endless scenario, steps per minute of others
  -f, --fault <name[:n]>  fault to inject after the start, with its argument; may be repeated
  -l, --list              lists the scenarios and faults of the system
  -v, --verbose           tells what goes wrong inside, too
  -h, --help              shows this text`;

interface CommandLine {
  readonly system: string;
  readonly port: number | undefined;
  readonly scenario: string | undefined;
  readonly rate: number | undefined;
  readonly faults: readonly { readonly name: string; readonly argument: number | undefined }[];
  readonly list: boolean;
  readonly verbose: boolean;
}

/** Runs `cti-simulator` with these arguments; resolves with the exit code when it is over. */
export async function runSimulatorCommand(args: readonly string[], io: CommandIo): Promise<number> {
  let line: CommandLine | undefined;
  try {
    line = readCommandLine(args);
  } catch (thrown) {
    io.err(`cti-simulator: ${toCtiError(thrown).message}`);
    io.err('Try cti-simulator --help');
    return EXIT.usage;
  }
  if (line === undefined) {
    io.out(HELP);
    return EXIT.ok;
  }
  try {
    await run(line, io);
    return EXIT.ok;
  } catch (thrown) {
    io.err(`cti-simulator: ${toCtiError(thrown).message}`);
    return EXIT.failed;
  }
}

/** Undefined asks for the help text. @throws ConfigError, or the error of `parseArgs` */
function readCommandLine(args: readonly string[]): CommandLine | undefined {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help === true) return undefined;
  const [system, ...more] = positionals;
  if (system === undefined) throw new ConfigError(`name a system: ${AVAILABLE_SYSTEMS.join(', ')}`);
  if (more.length > 0) throw new ConfigError(`one system at a time, not "${positionals.join(' ')}"`);
  return {
    system,
    port: readNumber('port', values.port, 0, 65_535),
    scenario: values.scenario,
    rate: readNumber('rate', values.rate, 0.01, 100_000),
    faults: (values.fault ?? []).map((fault) => {
      const [name = '', argument] = fault.split(':', 2);
      return { name, argument: readNumber('fault argument', argument, 0, Number.MAX_SAFE_INTEGER) };
    }),
    list: values.list === true,
    verbose: values.verbose === true,
  };
}

function readNumber(
  name: string,
  text: string | undefined,
  minimum: number,
  maximum: number,
): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() === '' || !(number >= minimum && number <= maximum)) {
    throw new ConfigError(`${name} has to be a number from ${minimum} to ${maximum}, not "${text}"`);
  }
  return number;
}

async function run(line: CommandLine, io: CommandIo): Promise<void> {
  const system = await loadSystem(line.system);
  const module = await system.loadSimulator();
  if (line.list) {
    list(system, module, io);
    return;
  }
  const known = line.scenario === undefined || module.scenarios.includes(line.scenario);
  if (!known) {
    throw new ConfigError(`"${line.scenario}" is not one of the scenarios ${module.scenarios.join(', ')}`);
  }
  const handle = await module.start({
    port: line.port ?? freelyUsable(system.defaultPort),
    ...(line.verbose ? { logger: loggerFor(io) } : {}),
  });
  try {
    io.out(`${system.title} simulator at 127.0.0.1:${handle.settings.port ?? ''}; Ctrl+C ends it`);
    for (const { name, argument } of line.faults) handle.inject(name, argument);
    await Promise.race([anyAborted(io.signal), playOn(handle, line, module.endless ?? ['day'], io)]);
  } finally {
    await handle.stop();
  }
  io.out('ended');
}

/** Ports below 1024 need rights that nobody should have for this. */
function freelyUsable(port: number): number {
  return port < 1_024 ? port + 8_000 : port;
}

/** Plays a scenario over and over; one that is endless is started once. */
async function playOn(
  handle: SimulatorHandle,
  { scenario, rate }: CommandLine,
  endless: readonly string[],
  io: CommandIo,
): Promise<void> {
  if (scenario !== undefined) {
    io.out(`playing ${scenario}`);
    const options = rate === undefined ? {} : { ratePerMinute: rate };
    do {
      await handle.play(scenario, options);
      if (!endless.includes(scenario)) await sleep(systemClock, REPEAT_AFTER_MS, io.signal);
    } while (!endless.includes(scenario) && !io.signal.aborted);
  }
  await anyAborted(io.signal);
}

function list(system: SystemModule, module: SimulatorModule, io: CommandIo): void {
  io.out(`${system.title}, port ${freelyUsable(system.defaultPort)}`);
  io.out(`scenarios: ${module.scenarios.join(', ')}`);
  io.out(`faults: ${module.faults.join(', ')}`);
}

function loggerFor(io: CommandIo): Logger {
  const write = (message: string): void => {
    io.err(message);
  };
  return { error: write, warn: write, info: write, debug: write, trace: () => undefined };
}
