import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../survey-definitions/statistics/interval.ts';
import type { Interval } from '../../../survey-definitions/statistics/interval.ts';
import { counted, numbersIn } from './figures.ts';

const width = (interval: Interval | undefined) => (interval ? interval.upper - interval.lower : Number.NaN);

describe('the Wilson interval', () => {
  it('is undefined without answers', () => {
    expect(wilsonInterval(0, 0)).toBeUndefined();
    expect(wilsonInterval(0, 0, { population: 0 })).toBeUndefined();
  });

  it('begins at exactly 0 when nobody is satisfied, and ends at exactly 1 when everybody is', () => {
    expect(wilsonInterval(0, 7)?.lower).toBe(0);
    expect(wilsonInterval(7, 7)?.upper).toBe(1);
    expect(wilsonInterval(7, 7)?.lower).toBeLessThan(0.7);
  });

  it('takes no notice of a population smaller than the answers', () => {
    expect(wilsonInterval(8, 10, { population: 9 })).toEqual(wilsonInterval(8, 10));
  });

  it('contains the rate, within [0, 1], and is finite', () => {
    fc.assert(
      fc.property(counted, fc.constantFrom(0.9 as const, 0.95 as const), (figure, confidence) => {
        const { satisfied, valid, population } = figure;
        const interval = wilsonInterval(satisfied, valid, { confidence, population });
        expect(numbersIn(interval).every(Number.isFinite)).toBe(true);
        expect(interval?.lower).toBeGreaterThanOrEqual(0);
        expect(interval?.lower).toBeLessThanOrEqual(satisfied / valid);
        expect(interval?.upper).toBeGreaterThanOrEqual(satisfied / valid);
        expect(interval?.upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('narrows with n at the same rate, with a finite population, and at lower confidence', () => {
    fc.assert(
      fc.property(counted, fc.integer({ min: 2, max: 5 }), ({ satisfied, valid }, times) => {
        const population = valid * times + 1;
        const one = wilsonInterval(satisfied, valid);
        expect(width(wilsonInterval(satisfied * times, valid * times))).toBeLessThan(width(one));
        if (valid > 1) expect(width(wilsonInterval(satisfied, valid, { population }))).toBeLessThan(width(one));
        expect(width(wilsonInterval(satisfied * times, valid * times, { population }))).toBeLessThan(
          width(wilsonInterval(satisfied, valid, { population })),
        );
        expect(width(wilsonInterval(satisfied, valid, { confidence: 0.9 }))).toBeLessThan(width(one));
      }),
    );
  });

  it('is the point itself when everybody answered', () => {
    fc.assert(
      fc.property(counted, ({ satisfied, valid }) => {
        const rate = satisfied / valid;
        expect(wilsonInterval(satisfied, valid, { population: valid })).toEqual({ lower: rate, upper: rate });
      }),
    );
  });

  it('mirrors when satisfied and not satisfied change places', () => {
    fc.assert(
      fc.property(counted, ({ satisfied, valid, population }) => {
        const interval = wilsonInterval(satisfied, valid, { population });
        const mirrored = wilsonInterval(valid - satisfied, valid, { population });
        expect(mirrored?.lower).toBeCloseTo(1 - (interval?.upper ?? Number.NaN), 12);
        expect(mirrored?.upper).toBeCloseTo(1 - (interval?.lower ?? Number.NaN), 12);
      }),
    );
  });
});
