/**
 * The fault matrix: every fault of the table over every system. At the end of each cell stand the same laws: states
 * and link events follow each other as they may, numbers have no holes, every command has ended once, and no timer,
 * socket or listener is left.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { CTI_SYSTEMS } from '../../lib/core/events';
import { FaultCase, type FaultChecks } from '../support/fault-case';
import { ANSWER_CHECKS } from '../support/fault-checks-answers';
import { LINE_CHECKS } from '../support/fault-checks-line';
import { REFUSAL_CHECKS } from '../support/fault-checks-refusals';
import { SYSTEM_CHECKS } from '../support/fault-checks-system';
import { absence, cellName, FAULTS, matrixText, missingCells } from '../support/fault-matrix';

const CHECKS: FaultChecks = { ...LINE_CHECKS, ...ANSWER_CHECKS, ...SYSTEM_CHECKS, ...REFUSAL_CHECKS };

const tested = new Set<string>();
let running: FaultCase | undefined;
afterEach(async () => {
  const ended = running;
  running = undefined;
  await ended?.end();
});

describe.each(FAULTS)('%s', (fault) => {
  const check = CHECKS[fault];
  for (const system of CTI_SYSTEMS) {
    if (check === undefined || absence(fault, system) !== undefined) continue;
    it(`leaves ${system} as it should be`, async () => {
      tested.add(cellName(fault, system));
      running = new FaultCase(system);
      await check(running);
    }, 60_000);
  }
});

describe('the matrix', () => {
  it('has no cell that is neither tested nor explained', () => {
    console.log(matrixText(tested));
    expect(missingCells(tested)).toEqual([]);
  });

  it('would show a cell that was forgotten', () => {
    const forgotten = cellName('answer twice', 'mtcti3');
    const others = new Set([...tested].filter((cell) => cell !== forgotten));
    expect(missingCells(others)).toEqual([forgotten]);
    expect(matrixText(others)).toContain('MISSING');
  });
});
