import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundedTogether } from '../../../../client/shared/charts/rounded-together.ts';

describe('shares that stand in one bar', () => {
  it.each([
    [[0.125, 0.875], 0, [0.13, 0.87]],
    [[1 / 3, 1 / 3, 1 / 3], 0, [0.34, 0.33, 0.33]],
    [[1 / 3, 1 / 3, 1 / 3], 1, [0.334, 0.333, 0.333]],
    [[0.29, 0.71], 0, [0.29, 0.71]],
    [[], 0, []],
  ] as const)('%j rounded to %i decimals of a percent are %j', (shares, decimals, expected) => {
    expect(roundedTogether(shares, decimals)).toEqual(expected);
  });

  it('add up to 100 % whatever they are, and none is off by a whole step', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 7 }), fc.constantFrom(0, 1), (counts, decimals) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        fc.pre(total > 0);
        const shares = counts.map((count) => count / total);
        const rounded = roundedTogether(shares, decimals);
        expect(rounded.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        const step = 10 ** (-2 - decimals);
        rounded.forEach((share, index) => expect(Math.abs(share - (shares[index] ?? 0))).toBeLessThan(step));
      }),
    );
  });
});
