import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanInterval, standardErrorOfMean, summaryOf } from '../../../survey-definitions/statistics/mean-interval.ts';

describe('the mean', () => {
  it('has the standard error of R survey, apisrs: 9.40277 without and 9.24972 with its population of 6194', () => {
    const apisrs = { n: 200, mean: 656.585, sd: 9.40277 * Math.sqrt(200) };
    expect(standardErrorOfMean(apisrs)).toBeCloseTo(9.40277, 10);
    expect(standardErrorOfMean(apisrs, 6194)).toBeCloseTo(9.24972, 5);
  });

  it('has no interval from a single value, unless that is everybody', () => {
    expect(meanInterval({ n: 1, mean: 0.5, sd: undefined })).toBeUndefined();
    expect(meanInterval({ n: 1, mean: 0.5, sd: undefined }, { population: 1 })).toEqual({ lower: 0.5, upper: 0.5 });
    expect(summaryOf([])).toBeUndefined();
  });

  it('is a point when everybody answered, and takes no notice of a population below n', () => {
    const summary = { n: 20, mean: 4, sd: 1 };
    expect(meanInterval(summary, { population: 20 })).toEqual({ lower: 4, upper: 4 });
    expect(meanInterval(summary, { population: 19 })).toEqual(meanInterval(summary));
  });

  it('lies in the middle of its interval, which a population narrows', () => {
    const values = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 100 }), (scores, more) => {
        const summary = summaryOf(scores) ?? { n: 0, mean: Number.NaN, sd: undefined };
        const interval = meanInterval(summary) ?? { lower: Number.NaN, upper: Number.NaN };
        const finite = meanInterval(summary, { population: scores.length + more });
        expect((interval.lower + interval.upper) / 2).toBeCloseTo(summary.mean, 12);
        expect(finite?.lower).toBeGreaterThanOrEqual(interval.lower);
        expect(finite?.upper).toBeLessThanOrEqual(interval.upper);
      }),
    );
  });
});
