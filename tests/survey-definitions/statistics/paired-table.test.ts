import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mcNemar } from '../../../survey-definitions/statistics/paired-table.ts';
import { numbersIn } from './figures.ts';
import { newcombePairedInterval } from './published-tests.ts';

const cell = fc.nat({ max: 120 });
const anyTable = fc.record({ both: cell, onlyNow: cell, onlyThen: cell, neither: cell });

describe('the same Members in two waves', () => {
  it('have no test when nobody changed', () => {
    expect(mcNemar({ onlyNow: 0, onlyThen: 0 })).toBeUndefined();
  });

  it('have no interval when nobody is in both waves', () => {
    expect(newcombePairedInterval({ both: 0, onlyNow: 0, onlyThen: 0, neither: 0 })).toBeUndefined();
  });

  it('have mid-p = 1 - C(2b, b) / 2^(2b+1) when as many rose as fell', () => {
    expect(mcNemar({ onlyNow: 1, onlyThen: 1 })).toMatchObject({ exact: 1, midP: 0.75, asymptotic: 1, corrected: 1 });
    expect(mcNemar({ onlyNow: 2, onlyThen: 2 })?.midP).toBe(1 - 6 / 32);
  });

  it('have the same p when the waves change places, and stay finite', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const forth = mcNemar(table);
        const back = mcNemar({ onlyNow: table.onlyThen, onlyThen: table.onlyNow });
        expect(numbersIn([forth, newcombePairedInterval(table)]).every(Number.isFinite)).toBe(true);
        expect(back).toEqual(forth);
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
