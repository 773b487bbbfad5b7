import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePaired,
  mcNemar,
  newcombePairedInterval,
} from '../../../survey-definitions/statistics/paired-comparison.ts';
import { numbersIn } from './figures.ts';

const cell = fc.nat({ max: 120 });
const anyTable = fc.record({ both: cell, onlyNow: cell, onlyThen: cell, neither: cell });

describe('the same Members in two waves', () => {
  it('change by (b - c) / n, with the mid-p of McNemar', () => {
    const comparison = comparePaired({ both: 59, onlyNow: 6, onlyThen: 16, neither: 80 });
    expect(comparison).toMatchObject({ kind: 'paired', n: 161, change: -10 / 161 });
    expect(comparison?.p).toBeCloseTo(0.03469, 6);
  });

  it('have no test when nobody changed', () => {
    const unchanged = { both: 30, onlyNow: 0, onlyThen: 0, neither: 10 };
    expect(mcNemar(unchanged)).toBeUndefined();
    expect(comparePaired(unchanged)).toMatchObject({ change: 0, p: undefined });
  });

  it('are no comparison when nobody is in both waves', () => {
    const empty = { both: 0, onlyNow: 0, onlyThen: 0, neither: 0 };
    expect(comparePaired(empty)).toBeUndefined();
    expect(newcombePairedInterval(empty)).toBeUndefined();
  });

  it('have mid-p = 1 - C(2b, b) / 2^(2b+1) when as many rose as fell', () => {
    expect(mcNemar({ onlyNow: 1, onlyThen: 1 })).toMatchObject({ exact: 1, midP: 0.75, asymptotic: 1, corrected: 1 });
    expect(mcNemar({ onlyNow: 2, onlyThen: 2 })?.midP).toBe(1 - 6 / 32);
  });

  it('turn round when the waves change places, and stay finite', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const forth = comparePaired(table);
        const back = comparePaired({ ...table, onlyNow: table.onlyThen, onlyThen: table.onlyNow });
        expect(numbersIn([forth, mcNemar(table), newcombePairedInterval(table)]).every(Number.isFinite)).toBe(true);
        expect(back?.change ?? 0).toBeCloseTo(-(forth?.change ?? 0), 14);
        expect(back?.interval95.lower ?? 0).toBeCloseTo(-(forth?.interval95.upper ?? 0), 14);
        expect(back?.interval90.upper ?? 0).toBeCloseTo(-(forth?.interval90.lower ?? 0), 14);
        expect(back?.p).toBe(forth?.p);
      }),
    );
  });

  it('have p-values in [0, 1], the mid-p below the exact one', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const p = mcNemar(table);
        if (p === undefined) return;
        expect(Object.values(p).every((value) => value >= 0 && value <= 1)).toBe(true);
        expect(p.midP).toBeLessThan(p.exact);
        expect(p.asymptotic).toBeLessThanOrEqual(p.corrected);
      }),
    );
  });
});
