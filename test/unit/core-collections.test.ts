import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PassingMap } from '../../lib/core/passing-map';
import { putIn, takeOut } from '../../lib/core/short-lists';

describe('a map for what comes and goes', () => {
  it('has what a map has', () => {
    const change = fc.tuple(fc.constantFrom('set', 'delete'), fc.nat(12));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
        const map = new Map<number, { readonly at: number }>();
        const passing = new PassingMap<number, { readonly at: number }>();
        changes.forEach(([what, key], at) => {
          if (what === 'set') {
            map.set(key, { at });
            passing.set(key, { at });
          } else {
            map.delete(key);
            passing.delete(key);
          }
          expect(passing.get(key)).toEqual(map.get(key));
        });
        expect(passing.size).toBe(map.size);
        expect(new Set(passing.values())).toEqual(new Set(map.values()));
        for (let key = 0; key <= 12; key += 1) expect(passing.has(key)).toBe(map.has(key));
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});

describe('a short list', () => {
  it('has each value once and keeps the order of those that stay', () => {
    const list = ['a', 'b', 'c'];
    putIn(list, 'b');
    putIn(list, 'd');
    expect(takeOut(list, 'a')).toBe(true);
    expect(takeOut(list, 'd')).toBe(true);
    expect(takeOut(list, 'x')).toBe(false);
    expect(list).toEqual(['b', 'c']);
  });
});
