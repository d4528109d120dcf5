import { describe, expect, it } from 'vitest';
import { runScript } from '../support/run-script';

interface Report {
  readonly frames: number;
  readonly messages: number;
  readonly neverRead: readonly string[];
  readonly findings: number;
}

async function fuzz(...args: readonly string[]): Promise<Report & { code: number | null; output: string }> {
  const { code, lines } = await runScript('fuzz.mjs', args);
  return { ...(JSON.parse(lines.at(-1) ?? '') as Report), code, output: lines.join('\n') };
}

describe('mutated frames of every message of every codec', () => {
  it('are read, or refused with a ProtocolError', async () => {
    const { code, output, ...report } = await fuzz('--frames', '30000', '--seed', '2026');
    expect(report, output).toMatchObject({ frames: 30_000, neverRead: [], findings: 0 });
    expect(code).toBe(0);
    expect(report.messages).toBeGreaterThan(150);
  });

  it('would not hide a reader that throws something else', async () => {
    const { code, findings, output } = await fuzz('--frames', '10000', '--plant-bug');
    expect(findings).toBeGreaterThan(0);
    expect(output).toContain('TypeError: planted');
    expect(code).toBe(1);
  });
});
