/** The watch over leaks finds each kind of leak that is planted, and nothing once it is taken away. */
import net from 'node:net';
import { expect, it } from 'vitest';
import { LeakWatch } from '../support/leak-watch';
import { until } from '../support/until';

async function planted(leak: (watch: LeakWatch) => (() => void) | Promise<() => void>, name: RegExp) {
  const watch = new LeakWatch();
  expect(watch.leaks()).toEqual([]);
  const takeAway = await leak(watch);
  expect(watch.leaks().join()).toMatch(name);
  takeAway();
  await until('nothing is left', () => watch.leaks().length === 0, {
    timeoutMs: 2_000,
    details: () => watch.leaks().join(),
  });
}

function server(): Promise<net.Server> {
  return new Promise((resolve) => {
    const listening = net.createServer((socket) => socket.resume());
    listening.listen(0, '127.0.0.1', () => resolve(listening));
  });
}

it('finds a timer', () =>
  planted(() => {
    const timer = setTimeout(() => undefined, 60_000);
    return () => clearTimeout(timer);
  }, /^1 Timeout$/));

it('finds an interval', () =>
  planted(() => {
    const timer = setInterval(() => undefined, 60_000);
    return () => clearInterval(timer);
  }, /^1 Timeout$/));

it('finds a server', () =>
  planted(async () => {
    const listening = await server();
    return () => listening.close();
  }, /^1 TCPServerWrap$/));

it('finds a socket', async () => {
  const listening = await server();
  await planted(async () => {
    const socket = net.connect((listening.address() as net.AddressInfo).port, '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    return () => socket.destroy();
  }, /TCPSocketWrap/);
  listening.close();
});

it('finds a listener on the process', () =>
  planted(() => {
    const listener = (): void => undefined;
    process.on('SIGUSR2', listener);
    return () => process.off('SIGUSR2', listener);
  }, /listener of process SIGUSR2/));

it('finds a listener on a shared signal', () =>
  planted((watch) => {
    const { signal } = new AbortController();
    const listener = (): void => undefined;
    watch.shared(signal);
    signal.addEventListener('abort', listener);
    return () => signal.removeEventListener('abort', listener);
  }, /listener of signal 0/));
