import { describe, expect, it } from 'vitest';
import { CTI_SYSTEMS } from '../../lib/core/events';
import { runScript } from '../support/run-script';

describe('connections over lines that break at random', () => {
  it('end every command once and account for every event', async () => {
    const { code, lines } = await runScript('soak.mjs', [
      ...['--seconds', '12', '--events', '60000', '--commands', '1000'],
    ]);
    const output = lines.join('\n');
    const figures = JSON.parse(lines.at(-1) ?? '') as Record<string, number>;
    expect({ code, ...figures }, output).toMatchObject({ code: 0, lost: 0, doubled: 0 });
    expect(figures['settledOnce']).toBe(figures['commands']);
    expect((figures['delivered'] ?? 0) + (figures['coveredByGap'] ?? 0)).toBe(figures['events']);
    for (const system of CTI_SYSTEMS) {
      const [, events] = new RegExp(`^${system}: (\\d+) events`, 'm').exec(output) ?? [];
      expect(Number(events), output).toBeGreaterThan(1);
    }
    expect(figures['commands'], output).toBeGreaterThan(0);
  }, 90_000);
});
