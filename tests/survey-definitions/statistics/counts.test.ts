import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { satisfactionOf } from '../../../survey-definitions/statistics/counts.ts';
import { missingShares } from '../../../survey-definitions/statistics/missing-shares.ts';
import { numbersIn } from './figures.ts';

const fivePoints = { id: 'satisfaction-5', codes: [1, 2, 3, 4, 5], satisfied: [4, 5], dissatisfied: [1, 2] };

describe('the satisfaction of one item', () => {
  it('counts a neutral answer as valid and as neither', () => {
    expect(satisfactionOf({ codes: { 3: 1, 4: 1, 2: 2 }, missing: {} }, fivePoints)).toMatchObject({
      satisfied: 1,
      dissatisfied: 2,
      valid: 4,
      rate: 0.25,
      dissatisfiedRate: 0.5,
      netSatisfaction: -0.25,
      mean: 2.75,
    });
  });

  it('has no rate, mean or spread without a valid answer', () => {
    expect(satisfactionOf({ codes: { 5: 0 }, missing: { noOpinion: 7 } }, fivePoints)).toEqual({
      satisfied: 0,
      dissatisfied: 0,
      valid: 0,
      rate: undefined,
      dissatisfiedRate: undefined,
      netSatisfaction: undefined,
      mean: undefined,
      sd: undefined,
    });
  });

  it('has no spread with a single answer', () => {
    expect(satisfactionOf({ codes: { 5: 1 }, missing: {} }, fivePoints)).toMatchObject({ mean: 5, sd: undefined });
  });

  it('refuses answers with a code that is not on the scale', () => {
    expect(() => satisfactionOf({ codes: { 6: 1 }, missing: {} }, fivePoints)).toThrow(RangeError);
  });

  it('never moves with missing answers, and stays finite', () => {
    const count = fc.nat({ max: 200 });
    fc.assert(
      fc.property(count, count, count, count, count, count, (one, two, three, four, five, noOpinion) => {
        const codes = { 1: one, 2: two, 3: three, 4: four, 5: five };
        const figures = satisfactionOf({ codes, missing: { noOpinion, skipped: 3 } }, fivePoints);
        expect(figures).toEqual(satisfactionOf({ codes, missing: {} }, fivePoints));
        expect(numbersIn(figures).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe('missing shares', () => {
  it('take blanks of the forms started, and no opinion of the forms in which the item was shown', () => {
    const counts = { codes: { 5: 10, 1: 2 }, missing: { skipped: 3, noOpinion: 4, notAsked: 5, notApplicable: 1 } };
    expect(missingShares(counts)).toEqual({ itemNonResponse: 3 / 25, noOpinion: 4 / 20 });
  });

  it('are undefined when nobody started or saw the item', () => {
    expect(missingShares({ codes: {}, missing: {} })).toEqual({ itemNonResponse: undefined, noOpinion: undefined });
    expect(missingShares({ codes: {}, missing: { notAsked: 2 } }).noOpinion).toBeUndefined();
  });
});
