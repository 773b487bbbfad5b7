import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../survey-definitions/statistics/comparison.ts';
import { compareRates, chiSquareP } from '../../../survey-definitions/statistics/independent-comparison.ts';
import type { Interval } from '../../../survey-definitions/statistics/interval.ts';
import { delegateRate, memberRate } from '../../../survey-definitions/statistics/member-rate.ts';
import { anyRate, numbersIn } from './figures.ts';

const now = delegateRate({ satisfied: 93, valid: 116 }, 186);
const then = delegateRate({ satisfied: 97, valid: 124 }, 184);

function expectClose(interval: Interval | undefined, lower: number, upper: number): void {
  expect(Math.abs((interval?.lower ?? 9) - lower)).toBeLessThan(1e-6);
  expect(Math.abs((interval?.upper ?? 9) - upper)).toBeLessThan(1e-6);
}

describe('two rates compared as independent', () => {
  it('have the intervals of methodology.md, with the finite populations and without', () => {
    const comparison = compareRates(now, then);
    if (comparison?.kind !== 'independent') throw new Error('not a census');
    expect(comparison.change).toBeCloseTo(0.019466, 6);
    expect(comparison.finitePopulation).toBe(true);
    expectClose(comparison.interval95, -0.042347, 0.07969);
    expectClose(comparison.interval90, -0.032303, 0.07011);
    expectClose(comparison.plain.interval95, -0.084052, 0.121315);
    expectClose(comparison.plain.interval90, -0.06731, 0.10505);
    expect(comparison.p).toBeCloseTo(0.710581469693, 10);
  });

  it('use the plain intervals where no N is known, or none that can be right', () => {
    const comparison = compareRates(
      delegateRate({ satisfied: 5, valid: 10 }, 9),
      delegateRate({ satisfied: 5, valid: 8 }),
    );
    expect(comparison).toMatchObject({ kind: 'independent', finitePopulation: false });
    expect(comparison).toMatchObject(comparison?.plain ?? { plain: 'missing' });
  });

  it('are a plain count when everybody answered both times', () => {
    const all = (satisfied: number) => delegateRate({ satisfied, valid: 186 }, 186);
    expect(compareRates(all(150), all(148))).toMatchObject({
      kind: 'census',
      members: 2,
      change: 150 / 186 - 148 / 186,
    });
    const folded = memberRate(
      [
        { member: 'FR', satisfied: 1, valid: 2 },
        { member: 'KE', satisfied: 1, valid: 1 },
      ],
      2,
    );
    expect(compareRates(folded, folded)).toMatchObject({ kind: 'census', members: undefined, change: 0 });
  });

  it('take p from the normal approximation, without population, when delegates were folded', () => {
    const rows = [1, 0.5, 1, 0.5, 0, 1].map((share, index) => ({ member: `${index}`, satisfied: share * 2, valid: 2 }));
    const folded = memberRate(rows, 8);
    const comparison = compareRates(folded, delegateRate({ satisfied: 30, valid: 100 }));
    const z = (2 / 3 - 0.3) / Math.sqrt(1 / 6 / 6 + (0.3 * 0.7) / 100);
    expect(z).toBeCloseTo(2.12127651598521, 13);
    expect(comparison?.p).toBeCloseTo(0.03389853943787, 13);
  });

  it('are undefined when a side has no answers', () => {
    expect(compareRates(now, memberRate([]))).toBeUndefined();
    expect(compareRates(memberRate([]), now)).toBeUndefined();
  });

  it.each([
    [10, 10, 20, 20],
    [0, 10, 0, 20],
  ])('have p = 1 when all or none are satisfied: %s/%s, %s/%s', (x1, n1, x2, n2) => {
    expect(chiSquareP(x1, n1, x2, n2)).toBe(1);
  });

  it('turn round when the waves change places: -d, limits swapped, the same p', () => {
    fc.assert(
      fc.property(anyRate, anyRate, (first, second) => {
        const forth = compareRates(first, second);
        const back = compareRates(second, first);
        expect(numbersIn(forth).every(Number.isFinite)).toBe(true);
        expect(back?.kind).toBe(forth?.kind);
        if (forth === undefined || back === undefined) return;
        expect(back.change).toBeCloseTo(-forth.change, 14);
        expect(back.p).toBeCloseTo(forth.p, 12);
        expectMirrored(back.plain, forth.plain);
        if (forth.kind === 'independent' && back.kind === 'independent') expectMirrored(back, forth);
      }),
    );
  });

  it('contain the change, and the narrower interval lies in the wider', () => {
    fc.assert(
      fc.property(anyRate, anyRate, (first, second) => {
        const comparison = compareRates(first, second);
        if (comparison?.kind !== 'independent') return;
        const { interval95, interval90, change, plain } = comparison;
        const inOrder = [interval95.lower, interval90.lower, change, interval90.upper, interval95.upper];
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
        expect(plain.interval95.lower).toBeLessThanOrEqual(interval95.lower + 1e-15);
        expect(plain.interval95.upper).toBeGreaterThanOrEqual(interval95.upper - 1e-15);
      }),
    );
  });
});

type Intervals = Pick<Change, 'interval95' | 'interval90'>;

function expectMirrored(back: Intervals, forth: Intervals): void {
  for (const level of ['interval95', 'interval90'] as const) {
    expect(back[level].lower).toBeCloseTo(-forth[level].upper, 14);
    expect(back[level].upper).toBeCloseTo(-forth[level].lower, 14);
  }
}
