import { describe, expect, it } from 'vitest';
import { runScript } from '../support/run-script';

describe('a connection over a line that breaks at random', () => {
  it('ends every command once and accounts for every event', async () => {
    const { code, lines } = await runScript('soak.mjs', [
      ...['--seconds', '15', '--events', '100000', '--commands', '1000'],
    ]);
    const figures = JSON.parse(lines.at(-1) ?? '') as Record<string, number>;
    expect({ code, ...figures }, lines.join('\n')).toMatchObject({ code: 0, lost: 0, doubled: 0 });
    expect(figures['settledOnce']).toBe(figures['commands']);
    expect(figures['commands']).toBeGreaterThan(0);
    expect((figures['delivered'] ?? 0) + (figures['coveredByGap'] ?? 0)).toBe(figures['events']);
  });
});
