import { describe, expect, it } from 'vitest';
import { Backoff } from '../../lib/core/backoff';
import { sleep, systemClock } from '../../lib/core/clock';
import { Emitter } from '../../lib/core/emitter';
import { parseEndpoints } from '../../lib/core/endpoints';
import {
  AuthError,
  ConfigError,
  CtiError,
  haltsRetries,
  RejectedError,
  toCtiError,
} from '../../lib/core/errors';
import { redactingLogger, silentLogger } from '../../lib/core/logger';
import { ManualClock, settled } from '../support/manual-clock';

describe('backoff', () => {
  it('doubles its bound from 1 s to 60 s and draws evenly below it', () => {
    const almostOne = new Backoff({ random: () => 0.999999 });
    const bounds = Array.from({ length: 8 }, () => Math.ceil(almostOne.nextDelayMs() / 1_000));
    expect(bounds).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    expect(new Backoff({ random: () => 0 }).nextDelayMs()).toBe(0);
  });

  it('starts over after a reset and never goes below what the error asked for', () => {
    const backoff = new Backoff({ random: () => 0.5 });
    backoff.nextDelayMs();
    backoff.nextDelayMs();
    backoff.reset();
    expect(backoff.nextDelayMs()).toBe(500);
    expect(backoff.nextDelayMs(10_000)).toBe(10_000);
  });
});

describe('the clock of the machine', () => {
  it('does not make an instant of a delay that is longer than Node.js can wait for', async () => {
    let rang = false;
    const timer = systemClock.setTimeout(() => {
      rang = true;
    }, 1e303);
    await sleep(systemClock, 20);
    systemClock.clearTimeout(timer);
    expect(rang).toBe(false);
  });
});

describe('sleep', () => {
  it('ends early when its signal aborts and leaves no timer', async () => {
    const clock = new ManualClock();
    const abort = new AbortController();
    const sleeping = sleep(clock, 60_000, abort.signal);
    abort.abort();
    await sleeping;
    expect(clock.pendingTimers).toBe(0);
  });

  it('lasts as long as asked', async () => {
    const clock = new ManualClock();
    let over = false;
    void sleep(clock, 100, new AbortController().signal).then(() => (over = true));
    await clock.advance(99);
    expect(over).toBe(false);
    await clock.advance(1);
    await settled();
    expect(over).toBe(true);
  });
});

describe('emitter', () => {
  it('goes on after a listener that throws, and reports it', () => {
    const reported: unknown[] = [];
    const seen: string[] = [];
    const emitter = new Emitter<{ word: (word: string) => void }>((thrown) => reported.push(thrown));
    emitter.on('word', () => {
      throw new Error('broken');
    });
    emitter.on('word', (word) => seen.push(word));
    emitter.emit('word', 'hello');
    expect(seen).toEqual(['hello']);
    expect(reported).toHaveLength(1);
  });

  it('stops for whoever unsubscribed, also in the middle of an event', () => {
    const seen: string[] = [];
    const emitter = new Emitter<{ word: (word: string) => void }>(() => undefined);
    const off = emitter.on('word', (word) => {
      seen.push(`first ${word}`);
      off();
    });
    emitter.on('word', (word) => seen.push(`second ${word}`));
    emitter.emit('word', 'a');
    emitter.emit('word', 'b');
    expect(seen).toEqual(['first a', 'second a', 'second b']);
  });
});

describe('endpoints', () => {
  it.each([
    [
      'pbx.example.com',
      undefined,
      [{ host: 'pbx.example.com', port: 42027, label: 'pbx.example.com:42027' }],
    ],
    ['10.0.0.1:5000', 42, [{ host: '10.0.0.1', port: 5000, label: '10.0.0.1:5000' }]],
    [
      'a, b:2 ,',
      '1',
      [
        { host: 'a', port: 1, label: 'a:1' },
        { host: 'b', port: 2, label: 'b:2' },
      ],
    ],
    ['[::1]:99', undefined, [{ host: '::1', port: 99, label: '[::1]:99' }]],
    ['fe80::1', undefined, [{ host: 'fe80::1', port: 42027, label: '[fe80::1]:42027' }]],
  ])('reads %j with port %j', (hosts, port, expected) => {
    expect(parseEndpoints(hosts, port, 42027)).toEqual(expected);
  });

  it.each([
    ['', undefined],
    [' , ', undefined],
    ['host:0', undefined],
    ['host:70000', undefined],
    ['http://host', undefined],
    ['host', 'abc'],
    ['ho st', undefined],
  ])('refuses %j with port %j', (hosts, port) => {
    expect(() => parseEndpoints(hosts, port, 42027)).toThrow(ConfigError);
  });
});

describe('errors', () => {
  it('keep the thrown value as cause when they wrap it', () => {
    const thrown = new TypeError('boom');
    const wrapped = toCtiError(thrown);
    expect(wrapped).toMatchObject({ code: 'CTI_INTERNAL', message: 'boom', cause: thrown });
    expect(toCtiError(wrapped)).toBe(wrapped);
  });

  it('carry the class name and what the vendor called the refusal', () => {
    const refusal = { vendorCode: 13, vendorName: 'CF_INVALID_CSTA_CALL_ID' };
    const error = new RejectedError('UCCX_CF_INVALID_CSTA_CALL_ID', 'unknown call', refusal);
    expect(error).toBeInstanceOf(CtiError);
    expect(error).toMatchObject({ name: 'RejectedError', retryable: false, context: refusal });
  });

  it('halt the retries only for credentials, licences and settings', () => {
    expect(haltsRetries(new AuthError('CTI_AUTH_FAILED', 'no'))).toBe(true);
    expect(haltsRetries(new ConfigError('no'))).toBe(true);
    expect(haltsRetries(toCtiError(new Error('x')))).toBe(false);
  });
});

describe('redacting logger', () => {
  it('replaces secrets in every line', () => {
    const lines: string[] = [];
    const logger = redactingLogger({ ...silentLogger, info: (line) => lines.push(line) }, [
      's3cret',
      undefined,
      '',
    ]);
    logger.info('login with s3cret, again s3cret');
    expect(lines).toEqual(['login with ***, again ***']);
  });
});
