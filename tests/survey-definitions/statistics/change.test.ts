import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../../survey-definitions/statistics/change.ts';
import type { ChangeIntervals } from '../../../survey-definitions/statistics/comparison.ts';
import { memberRate } from '../../../survey-definitions/statistics/member-rate.ts';
import type { SatisfactionRate } from '../../../survey-definitions/statistics/satisfaction-rate.ts';
import { once, twoWaves } from './change-vectors.ts';
import { anyRate, numbersIn, rateOfCounts } from './figures.ts';

describe('the change from one rate to another', () => {
  it('is the difference of the two that are printed, whoever answered twice', () => {
    const [then, now] = twoWaves([110, 110], [150, 187], [88, 0, 22, 0]);
    expect(changeBetween(memberRate(then, 187), memberRate(now, 187))?.change).toBe(150 / 187 - 1);
  });

  it('uses the plain intervals where no N is known, or none that can be right', () => {
    const change = changeBetween(rateOfCounts(5, 8), rateOfCounts(5, 10, 9));
    expect(change).toMatchObject({ finitePopulation: false });
    expect(change).toMatchObject(change?.plain ?? { plain: 'missing' });
  });

  it('has no p where everybody answered both times, and p = 1 where nothing changed', () => {
    expect(changeBetween(rateOfCounts(148, 186, 186), rateOfCounts(150, 186, 186))?.p).toBeUndefined();
    expect(changeBetween(rateOfCounts(40, 80), rateOfCounts(20, 40))?.p).toBe(1);
    expect(changeBetween(rateOfCounts(10, 10), rateOfCounts(20, 20))?.p).toBe(1);
  });

  it('is none where a side has no answers, or nobody knows what its answers are worth', () => {
    expect(changeBetween(memberRate([]), rateOfCounts(5, 8))).toBeUndefined();
    expect(changeBetween(rateOfCounts(5, 8), memberRate(once(3, 4)))).toBeUndefined();
  });

  it.each([
    ['nobody', [0, 0, 0, 0], 0],
    ['those who answered alike', [60, 3, 3, 17], 0.5],
    ['those who turned', [30, 25, 25, 3], -0.5],
  ])('of two waves that %s answered both times', (_, pairs, sign) => {
    const [then, now] = twoWaves([90, 124], [90, 116], pairs);
    const correlation = changeBetween(memberRate(then), memberRate(now))?.correlation.plain ?? Number.NaN;
    expect(Math.sign(correlation)).toBe(Math.sign(sign));
  });

  it('takes registered groups that differ for no more alike than chance makes them', () => {
    const [then, now] = twoWaves([72, 93], [70, 93], [20, 2, 3, 5]);
    const rates = [memberRate(then, 187), memberRate(now, 187)] as const;
    expect(changeBetween(...rates)?.correlation.finite).toBeLessThan(0);
    expect(changeBetween(...rates, 'differ')?.correlation.finite).toBe(0);
  });

  it('of shares is that of the Members behind them: one answer each gives the same as the table of the pairs', () => {
    const [then, now] = twoWaves([97, 124], [93, 116], [60, 7, 6, 10]);
    const twoDelegates = then.map((row) => ({ ...row, satisfied: row.satisfied * 2, valid: row.valid * 2 }));
    const single = changeBetween(memberRate(then), memberRate(now));
    const folded = changeBetween(memberRate(twoDelegates), memberRate(now));
    expect(folded?.interval95.lower).toBeCloseTo(single?.interval95.lower ?? 0, 2);
    expect(folded?.correlation.plain).toBeGreaterThan(single?.correlation.plain ?? 1);
  });

  it('turns round when the waves change places: -d, limits swapped, the same p', () => {
    fc.assert(
      fc.property(anyRate, anyRate, (first, second) => {
        const forth = changeBetween(first, second);
        const back = changeBetween(second, first);
        expect(numbersIn(plainOf(forth)).every(Number.isFinite)).toBe(true);
        expect(back === undefined).toBe(forth === undefined);
        if (forth === undefined || back === undefined) return;
        expect(back.change).toBeCloseTo(-forth.change, 14);
        expect(back.p ?? 2).toBeCloseTo(forth.p ?? 2, 10);
        expectMirrored(back.plain, forth.plain);
        expectMirrored(back, forth);
      }),
    );
  });

  it('contains the change, and the narrower interval lies in the wider', () => {
    fc.assert(
      fc.property(anyRate, anyRate, (first, second) => {
        const found = changeBetween(first, second);
        if (found === undefined) return;
        const { interval95, interval90, change } = found;
        const inOrder = [interval95.lower, interval90.lower, change, interval90.upper, interval95.upper];
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
      }),
    );
  });

  it('has a p below 5 % exactly where the plain interval leaves out 0, unless Fisher has the last word', () => {
    fc.assert(
      fc.property(anyRate, anyRate, (first, second) => {
        const found = changeBetween(first, second);
        if (found?.p === undefined || isThin(first) || isThin(second)) return;
        const { lower, upper } = found.plain.interval95;
        expect(found.p < 0.05).toBe(lower > 0 || upper < 0);
      }),
    );
  });
});

const isThin = ({ satisfied, n }: SatisfactionRate) => Math.min(satisfied, n - satisfied) < 10;

const plainOf = (found: object | undefined) => found && Object.values(found);

function expectMirrored(back: ChangeIntervals, forth: ChangeIntervals): void {
  for (const level of ['interval95', 'interval90'] as const) {
    expect(back[level].lower).toBeCloseTo(-forth[level].upper, 12);
    expect(back[level].upper).toBeCloseTo(-forth[level].lower, 12);
  }
}
