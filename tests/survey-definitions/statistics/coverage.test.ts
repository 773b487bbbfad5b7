import { describe, expect, it } from 'vitest';
import { coverages, falseVerdicts } from '../../benchmarks/coverage/simulate.ts';

/** `npm run bench -- coverage` in the large. */
describe('simulated in small', () => {
  it('the finite 95 % interval of a change holds the truth, whoever answered twice', () => {
    const measured = coverages(40, 200);
    expect(measured.filter((coverage) => coverage < 0.9)).toEqual([]);
    expect(measured.reduce((sum, coverage) => sum + coverage, 0) / measured.length).toBeGreaterThan(0.94);
  });

  it.each(['among-all', 'by-chance'] as const)('a scorecard without a change (%s) seldom calls one', (kind) => {
    expect(falseVerdicts(kind, 100, 13, 0.62)).toBeLessThanOrEqual(0.07);
  });
});
