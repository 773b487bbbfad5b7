import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chiSquareUpperTail,
  fairCoinCdf,
  fairCoinTerm,
  normalCdf,
  tCdf,
  tQuantile,
} from '../../../survey-definitions/statistics/distributions.ts';
import { zOf } from '../../../survey-definitions/statistics/interval.ts';
import { logGamma } from '../../../survey-definitions/statistics/special-functions.ts';

describe('the normal distribution', () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1, 0.15865525393145705],
    [2.5, 0.9937903346742238],
    [3, 0.9986501019683699],
    [-6, 9.865876450376981e-10],
  ])('has P(Z <= %s) = %s', (z, p) => {
    expect(Math.abs(normalCdf(z) / p - 1)).toBeLessThan(1e-12);
  });

  it.each([0.9, 0.95] as const)('has the constant of %s as its quantile', (confidence) => {
    expect(Math.abs(normalCdf(zOf[confidence]) - (1 + confidence) / 2)).toBeLessThan(1e-15);
  });

  it('gives the chi-square tail on both sides of where its two expansions meet', () => {
    expect(Math.abs(chiSquareUpperTail(8 - 1e-12) - chiSquareUpperTail(8 + 1e-12))).toBeLessThan(1e-14);
    expect(chiSquareUpperTail(3.841458820694124)).toBeCloseTo(0.05, 14);
    expect(chiSquareUpperTail(0)).toBe(1);
  });
});

describe("Student's t", () => {
  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 2, 4.302652729749464],
    [0.95, 5, 2.015048373333024],
    [0.975, 10, 2.2281388519862744],
    [0.975, 30, 2.042272456301238],
    [0.95, 120, 1.657650899],
  ])('has quantile %s at %s degrees of freedom: %s', (p, df, t) => {
    expect(Math.abs(tQuantile(p, df) - t)).toBeLessThan(1e-9);
  });

  it('is the Cauchy distribution at one degree of freedom', () => {
    expect(Math.abs(tQuantile(0.975, 1) - Math.tan(Math.PI * 0.475))).toBeLessThan(1e-11);
  });

  it('is undone by its quantile', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.51, max: 0.999, noNaN: true }), fc.integer({ min: 1, max: 5000 }), (p, df) => {
        expect(Math.abs(tCdf(tQuantile(p, df), df) - p)).toBeLessThan(1e-11);
        expect(Math.abs(tCdf(-tQuantile(p, df), df) - (1 - p))).toBeLessThan(1e-11);
      }),
    );
  });
});

describe('binomial terms', () => {
  it.each([
    [4, 2, 6 / 16],
    [10, 0, 1 / 1024],
    [20, 10, 184756 / 2 ** 20],
  ])('%s throws with %s heads: %s', (n, k, chance) => {
    expect(fairCoinTerm(n, k)).toBe(chance);
    expect(fairCoinTerm(n, n - k)).toBe(chance);
  });

  it('add up to one half below the middle, however many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (half) => {
        expect(Math.abs(fairCoinCdf(2 * half + 1, half) - 0.5)).toBeLessThan(1e-12);
      }),
      { numRuns: 25 },
    );
  });

  it('rest on factorials', () => {
    expect(logGamma(1)).toBeCloseTo(0, 14);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
    expect(logGamma(21)).toBeCloseTo(Math.log(2432902008176640000), 12);
  });
});
