import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../survey-definitions/statistics/mean-interval.ts';
import { memberRate } from '../../../survey-definitions/statistics/member-rate.ts';
import { rateOfCounts } from './figures.ts';
import { postStratifiedCheck } from '../../../survey-definitions/statistics/post-stratified-check.ts';
import type { SatisfactionRate } from '../../../survey-definitions/statistics/satisfaction-rate.ts';

type Row = readonly [satisfied: number, valid: number, population: number];

const strataOf = (rows: readonly Row[]): readonly SatisfactionRate[] =>
  rows.map(([satisfied, valid, population]) => rateOfCounts(satisfied, valid, population));

/** The worked case of methodology.md section 6. */
const regions: readonly Row[] = [
  [10, 12, 24],
  [27, 40, 52],
  [20, 24, 35],
  [8, 9, 18],
  [15, 18, 33],
  [12, 13, 24],
];

const stratum = fc
  .tuple(fc.integer({ min: 5, max: 40 }), fc.nat(), fc.integer({ min: 1, max: 30 }))
  .map(([valid, seed, silent]): Row => [seed % (valid + 1), valid, valid + silent]);

describe('the post-stratified check', () => {
  it('differs by more than a point in the example of methodology.md, so that it is printed', () => {
    expect(postStratifiedCheck(strataOf(regions))).toMatchObject({ used: true, differs: true });
  });

  it('is the raw rate, with a design effect of 1, when regions answered in proportion', () => {
    const check = postStratifiedCheck(
      strataOf([
        [5, 10, 20],
        [16, 20, 40],
      ]),
    );
    if (!check.used) throw new Error(check.because);
    expect(check).toMatchObject({ differs: false, weights: { smallest: 1, largest: 1 } });
    expect(check.rate).toBeCloseTo(check.rawRate, 12);
    expect(check.designEffect).toBeCloseTo(1, 12);
  });

  it.each([
    ['no-frame', [[10, 12, 11]]],
    ['no-frame', []],
    [
      'census',
      [
        [10, 12, 12],
        [7, 8, 8],
      ],
    ],
    [
      'few',
      [
        [10, 12, 24],
        [3, 4, 24],
      ],
    ],
    [
      'few',
      [
        [10, 12, 24],
        [0, 0, 24],
      ],
    ],
    [
      'weights',
      [
        [10, 12, 13],
        [4, 6, 60],
      ],
    ],
    [
      'weights',
      [
        [60, 90, 90],
        [8, 10, 60],
      ],
    ],
  ] as const)('is not used: %s, of %j', (because, rows) => {
    expect(postStratifiedCheck(strataOf(rows))).toEqual({ used: false, because });
  });

  it('is not used where N of a region is unknown', () => {
    const strata = [...strataOf(regions), rateOfCounts(8, 9)];
    expect(postStratifiedCheck(strata)).toEqual({ used: false, because: 'no-frame' });
  });

  it('takes no notice of a region in which nobody was asked', () => {
    expect(postStratifiedCheck(strataOf([...regions, [0, 0, 0]]))).toEqual(postStratifiedCheck(strataOf(regions)));
  });

  it('takes the spread of folded shares for its standard error', () => {
    const members = ['FR', 'KE', 'JP', 'BR', 'CA'];
    const folded = memberRate(
      members.map((member, index) => ({ member, satisfied: index % 3, valid: 2 })),
      10,
    );
    const check = postStratifiedCheck([folded]);
    if (!check.used) throw new Error(check.because);
    const sd = summaryOf([0, 0.5, 1, 0, 0.5])?.sd ?? 0;
    expect(check.standardError).toBeCloseTo((sd / Math.sqrt(5)) * Math.sqrt(1 / 2), 12);
  });

  it('lies between the rates of the regions, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 1, maxLength: 6 }), (rows) => {
        const check = postStratifiedCheck(strataOf(rows));
        const reversed = postStratifiedCheck(strataOf(rows.toReversed()));
        expect(reversed.used).toBe(check.used);
        if (!check.used || !reversed.used) return;
        const rates = rows.map(([satisfied, valid]) => satisfied / valid);
        expect(check.rate).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-12);
        expect(check.rate).toBeLessThanOrEqual(Math.max(...rates) + 1e-12);
        expect(check.designEffect).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(reversed.rate).toBeCloseTo(check.rate, 12);
        expect(reversed.standardError).toBeCloseTo(check.standardError ?? Number.NaN, 12);
      }),
    );
  });
});
