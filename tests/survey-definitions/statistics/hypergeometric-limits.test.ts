import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hypergeometricLimits } from '../../../survey-definitions/statistics/hypergeometric-limits.ts';

/** n of N, x of n. */
const draws = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat(), fc.nat()).map(([population, first, second]) => {
  const valid = first % (population + 1);
  return { population, valid, satisfied: second % (valid + 1) };
});

describe('the exact limits of how many of all N are satisfied', () => {
  it('are one number when everybody answered, and everything when nobody did', () => {
    expect(hypergeometricLimits(148, 186, 186)).toEqual({ lower: 148, upper: 148 });
    expect(hypergeometricLimits(0, 0, 186)).toEqual({ lower: 0, upper: 186 });
  });

  it('hold exactly the K that no one-sided test at 2.5 % rejects, counted in whole numbers', () => {
    fc.assert(
      fc.property(draws, ({ satisfied, valid, population }) => {
        const { lower, upper } = hypergeometricLimits(satisfied, valid, population);
        const accepted = Array.from({ length: population + 1 }, (_, k) => k).filter((k) =>
          isAccepted(k, satisfied, valid, population),
        );
        expect([lower, upper]).toEqual([accepted[0], accepted.at(-1)]);
        expect(accepted).toHaveLength(upper - lower + 1);
      }),
    );
  });

  it('mirror when satisfied and not satisfied change places, and narrow at lower confidence', () => {
    fc.assert(
      fc.property(draws, ({ satisfied, valid, population }) => {
        const { lower, upper } = hypergeometricLimits(satisfied, valid, population);
        const mirrored = hypergeometricLimits(valid - satisfied, valid, population);
        expect(mirrored).toEqual({ lower: population - upper, upper: population - lower });
        const narrower = hypergeometricLimits(satisfied, valid, population, 0.9);
        expect(narrower.lower).toBeGreaterThanOrEqual(lower);
        expect(narrower.upper).toBeLessThanOrEqual(upper);
      }),
    );
  });

  it.each([
    [5, 4, 10],
    [-1, 4, 10],
    [3, 12, 10],
    [2.5, 4, 10],
  ])('are refused for %d of %d of %d', (satisfied, valid, population) => {
    expect(() => hypergeometricLimits(satisfied, valid, population)).toThrow(RangeError);
  });
});

/** P(X >= x) > 1/40 and P(X <= x) > 1/40 for K satisfied of N, by numbers of draws. */
function isAccepted(satisfiedOfAll: number, satisfied: number, valid: number, population: number): boolean {
  const samples = (x: number) => choose(satisfiedOfAll, x) * choose(population - satisfiedOfAll, valid - x);
  const count = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => samples(from + index)).reduce((sum, part) => sum + part, 0n);
  const all = choose(population, valid);
  return 40n * count(satisfied, valid) > all && 40n * count(0, satisfied) > all;
}

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let product = 1n;
  for (let index = 1; index <= k; index += 1) product = (product * BigInt(n - k + index)) / BigInt(index);
  return product;
}
