import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsBehindRate } from '../../../survey-definitions/statistics/counts-behind-rate.ts';

describe('the whole numbers behind a rounded rate', () => {
  it.each([
    ['one', 0.782, 124, [97]],
    ['several', 0.78, 186, [145, 146]],
    ['whole percents, though 0.5 has one decimal', 0.5, 400, [198, 199, 200, 201, 202]],
    ['none', 0.782, 10, []],
    ['both ends of the rounding', 0.13, 8, [1]],
    ['a division that does not come out even', 57.9 / 100, 1000, [579]],
    ['nobody', 0, 50, [0]],
    ['everybody', 1, 50, [50]],
    ['not more than everybody', 1, 300, [299, 300]],
  ])('%s: %s of %s', (_, rate, n, counts) => {
    expect(countsBehindRate(rate, n)).toEqual(counts);
  });

  it('hold the number that was rounded, to whole or tenths of a percent or not at all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), fc.constantFrom(2, 3, 12), (n, seed, decimals) => {
        const x = seed % (n + 1);
        expect(countsBehindRate(Number((x / n).toFixed(decimals)), n)).toContain(x);
        expect(countsBehindRate(x / n, n)).toContain(x);
      }),
    );
  });
});
