import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composite } from '../../../survey-definitions/statistics/composite.ts';
import { tQuantile } from '../../../survey-definitions/statistics/distributions.ts';
import { jackknifeOf, pooledOf } from './composite-alternatives.ts';
import { numbersIn } from './figures.ts';

const share = fc.option(fc.constantFrom(0, 0.5, 1), { nil: undefined });
const anyRows = fc.array(fc.array(share, { minLength: 3, maxLength: 3 }), { maxLength: 25 });

describe('the composite of several items', () => {
  it('leaves out an item with fewer than 5 valid answers, and says which', () => {
    const rows = Array.from({ length: 6 }, (_, index) => [index % 2, index < 4 ? 1 : undefined, 1]);
    expect(composite(rows)).toMatchObject({ rate: 0.75, items: [0, 2], leftOut: [1], n: 6 });
  });

  it('has no rate when every item was left out', () => {
    expect(composite([[1, 0]])).toEqual({
      rate: undefined,
      items: [],
      leftOut: [0, 1],
      n: 0,
      standardError: undefined,
      interval: undefined,
    });
    expect(composite([]).rate).toBeUndefined();
  });

  it('does not move when more Members answer an item at the same rate', () => {
    const before = [...Array(8)].map((_, index) => [index < 6 ? 1 : 0, index < 4 ? index % 2 : undefined]);
    const after = [...Array(8)].map((_, index) => [index < 6 ? 1 : 0, index % 2]);
    expect(composite(before, { minimumValid: 4 }).rate).toBe(0.625);
    expect(composite(after, { minimumValid: 4 }).rate).toBe(0.625);
    expect(pooledOf(before)).not.toBe(pooledOf(after));
  });

  it('has t(n-1) times the jackknife error as its interval, narrower with a finite population', () => {
    const rows = [...Array(12)].map((_, index) => [index % 3 === 0 ? 0 : 1, index % 2]);
    const { rate = Number.NaN, standardError = Number.NaN, interval } = composite(rows);
    expect(standardError).toBeCloseTo(
      jackknifeOf(rows, (some) => (pooledOf(some.map((row) => [row[0]])) + pooledOf(some.map((row) => [row[1]]))) / 2),
      14,
    );
    expect(interval?.lower).toBeCloseTo(rate - tQuantile(0.975, 11) * standardError, 14);
    expect(composite(rows, { population: 16 }).standardError).toBeCloseTo(standardError * Math.sqrt(1 - 12 / 16), 14);
    expect(composite(rows, { population: 12 }).interval).toEqual({ lower: rate, upper: rate });
    expect(composite(rows, { confidence: 0.9 }).interval?.lower).toBeGreaterThan(interval?.lower ?? 1);
  });

  it('claims no interval when all Members agree', () => {
    expect(composite([...Array(6)].map(() => [1, 1]))).toMatchObject({
      rate: 1,
      standardError: 0,
      interval: undefined,
    });
  });

  it('is finite, in its interval, and does not depend on the order of the Members', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 6 }), (rows, minimumValid) => {
        const figure = composite(rows, { minimumValid });
        expect(numbersIn(figure).every(Number.isFinite)).toBe(true);
        expect(composite(rows.toReversed(), { minimumValid })).toEqual(figure);
        const { rate = 0, interval = { lower: 0, upper: 1 } } = figure;
        expect(interval.lower <= rate && rate <= interval.upper).toBe(true);
      }),
    );
  });
});
