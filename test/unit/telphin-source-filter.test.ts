import { describe, expect, it } from 'vitest';
import { SourceFilter } from '../../lib/systems/telphin/source-filter';

describe('an allow-list of sources', () => {
  it('that is empty lets everybody in', () => {
    expect(new SourceFilter([], []).allows('203.0.113.9', undefined)).toBe(true);
    expect(new SourceFilter([], []).allows(undefined, undefined)).toBe(true);
  });

  it.each([
    ['203.0.113.9', true],
    ['::ffff:203.0.113.9', true],
    ['203.0.114.1', false],
    ['2001:db8::1', true],
    ['2001:db9::1', false],
    [undefined, false],
    ['nonsense', false],
  ])('of blocks decides about %s: %s', (peer, allowed) => {
    expect(new SourceFilter(['203.0.113.0/24', '2001:db8::/32'], []).allows(peer, undefined)).toBe(allowed);
  });

  it('looks behind trusted proxies from the right, and no further than the first stranger', () => {
    const filter = new SourceFilter(['198.51.100.7'], ['10.0.0.0/8']);
    expect(filter.allows('10.0.0.1', '198.51.100.7, 10.0.0.2')).toBe(true);
    expect(filter.allows('10.0.0.1', '198.51.100.7, 8.8.8.8')).toBe(false);
    expect(filter.allows('10.0.0.1', '[2001:db8::1]:443, 198.51.100.7:5060')).toBe(true);
    expect(filter.allows('9.9.9.9', '198.51.100.7')).toBe(false);
  });

  it.each(['host.example', '10.0.0.0/33', '10.0.0.0/x', '1.2.3'])('refuses the entry %s', (entry) => {
    expect(() => new SourceFilter([entry], [])).toThrow(
      expect.objectContaining({ code: 'CTI_CONFIG_INVALID' }),
    );
    expect(() => new SourceFilter([], [entry])).toThrow(
      expect.objectContaining({ code: 'CTI_CONFIG_INVALID' }),
    );
  });
});
