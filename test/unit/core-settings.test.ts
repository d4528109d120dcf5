import { describe, expect, it } from 'vitest';
import { asConfig, optionalFlags, optionalSwitch } from '../../lib/core/settings';
import { ConfigError } from '../../lib/core/errors';

const BOUNDS = { min: 0, max: 0xffff } as const;

describe('a switch among settings', () => {
  it('is a boolean, or the word for one, as environment variables hold it', () => {
    expect(optionalSwitch({ a: true }, 'a')).toBe(true);
    expect(optionalSwitch({ a: ' false ' }, 'a')).toBe(false);
    expect(optionalSwitch({ a: 'true' }, 'a')).toBe(true);
  });

  it('is absent when it is empty', () => {
    expect([optionalSwitch({}, 'a'), optionalSwitch({ a: '' }, 'a')]).toEqual([undefined, undefined]);
  });

  it.each(['yes', 1, 'constructor', {}])('is not %s', (a) => {
    expect(() => asConfig(() => optionalSwitch({ a }, 'a'))).toThrow(ConfigError);
  });
});

describe('flags among settings', () => {
  it('are a number, decimal or hexadecimal', () => {
    expect(optionalFlags({ a: '0x40F9' }, 'a', BOUNDS)).toBe(0x40f9);
    expect(optionalFlags({ a: '16' }, 'a', BOUNDS)).toBe(16);
    expect(optionalFlags({ a: 7 }, 'a', BOUNDS)).toBe(7);
    expect(optionalFlags({ a: '' }, 'a', BOUNDS)).toBeUndefined();
  });

  it.each(['0x1ffff', '0x', 'x', -1])('are not %s', (a) => {
    expect(() => asConfig(() => optionalFlags({ a }, 'a', BOUNDS))).toThrow(
      expect.objectContaining({ context: expect.objectContaining({ field: 'a' }) as unknown }),
    );
  });
});
