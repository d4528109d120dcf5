import { createServer, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { runSimulatorCommand } from '../../lib/cli/simulator-command';
import { until } from '../support/until';
import { Id, WireClient } from '../support/uccx-wire-client';

const out: string[] = [];
const err: string[] = [];

function run(
  args: string[],
  ending = new AbortController(),
): { code: Promise<number>; ending: AbortController } {
  const io = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    signal: ending.signal,
  };
  return { code: runSimulatorCommand(args, io), ending };
}

const port = () =>
  until('the simulator listens', () => /127\.0\.0\.1:(\d+)/.exec(out[0] ?? '')?.[1]).then((digits) =>
    Number(digits),
  );

afterEach(() => {
  out.length = 0;
  err.length = 0;
});

describe('the cti-simulator command', () => {
  it('tells how it is used', async () => {
    expect(await run(['--help']).code).toBe(0);
    expect(out.join('\n')).toContain('Usage: cti-simulator <system>');
  });

  it('lists scenarios and faults of a system', async () => {
    expect(await run(['uccx', '--list']).code).toBe(0);
    expect(out.join('\n')).toMatch(/port 42027[^]*scenarios: day, queued-call[^]*faults: drop, reset/);
  });

  it('lists the port that it listens on, not the one of the real system', async () => {
    expect(await run(['mtcti3', '--list']).code).toBe(0);
    expect(out.join('\n')).toContain('port 8443');
  });

  it.each(['uccx', 'mtcti3', 'devlink3', 'telphin'])(
    'lists the scenario of %s first that connections play unless another is chosen: an endless one',
    async (system) => {
      expect(await run([system, '--list']).code).toBe(0);
      expect(out.join('\n')).toContain('scenarios: day, ');
    },
  );

  it('serves clients, plays, and ends in an orderly way', async () => {
    const { code, ending } = run(['uccx', '--port', '0', '--scenario', 'queued-call', '--rate', '6000']);
    const client = await WireClient.open(await port());
    await client.next('a call', (message) => message.id === Id.END_CALL_EVENT);
    ending.abort();
    expect(await code).toBe(0);
    expect(out.slice(1)).toEqual(['playing queued-call', 'ended']);
    await until('the connection is closed', () => client.closed);
  });

  it('chooses a port that needs no rights where the system has one that does', async () => {
    const { code, ending } = run(['telphin']);
    await until('it listens, or cannot', () => out.length > 0 || err.length > 0);
    ending.abort();
    await code;
    expect([...out, ...err].join('\n')).toContain('127.0.0.1:8443');
  });

  it('starts the endless scenario once', async () => {
    const { code, ending } = run(['uccx', '-p', '0', '-s', 'day', '-r', '600']);
    const client = await WireClient.open(await port());
    await client.next('a call', (message) => message.id === Id.CALL_QUEUED_EVENT);
    client.close();
    ending.abort();
    expect(await code).toBe(0);
  });

  it('injects faults, with arguments', async () => {
    const { code, ending } = run(['uccx', '--port', '0', '--fault', 'reject:94', '--fault', 'split']);
    const client = await WireClient.open(await port());
    expect([client.names, client.messages[0]?.u32(4)]).toEqual([['FAILURE_CONF'], 94]);
    client.close();
    ending.abort();
    expect(await code).toBe(0);
  });

  it('says which port is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const taken = (server.address() as AddressInfo).port;
    expect(await run(['uccx', '--port', String(taken)]).code).toBe(1);
    expect(err).toEqual([`cti-simulator: port ${taken} is in use already`]);
    await new Promise((resolve) => server.close(resolve));
  });

  it.each([
    [[], 2, 'name a system'],
    [['uccx', 'mtcti3'], 2, 'one system at a time'],
    [['uccx', '--port', '99999'], 2, 'port has to be a number'],
    [['uccx', '--rate', 'fast'], 2, 'rate has to be a number'],
    [['uccx', '--loud'], 2, "Unknown option '--loud'"],
    [['nortel'], 1, '"nortel" is not a system'],
    [['uccx', '--scenario', 'nonsense'], 1, '"nonsense" is not one of the scenarios'],
    [['uccx', '--port', '0', '--fault', 'nonsense'], 1, '"nonsense" is not one of the faults'],
  ])('refuses %j', async (args, code, complaint) => {
    expect(await run(args).code).toBe(code);
    expect(err[0]).toContain(complaint);
  });
});
