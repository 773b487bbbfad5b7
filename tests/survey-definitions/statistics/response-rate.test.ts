import { describe, expect, it } from 'vitest';
import { nonResponseBounds, responseRates } from '../../../survey-definitions/statistics/response-rate.ts';

const nobody = { complete: 0, partial: 0, refusal: 0, nonContact: 0, other: 0, unknown: 0 };

describe('response rates', () => {
  it('coincide in a census of Members, where nobody is of unknown eligibility', () => {
    const rates = responseRates({ ...nobody, complete: 116, partial: 4, nonContact: 60, refusal: 6 });
    expect(rates).toEqual({
      rr1: 116 / 186,
      rr2: 120 / 186,
      rr3: 116 / 186,
      rr4: 120 / 186,
      rr5: 116 / 186,
      rr6: 120 / 186,
    });
  });

  it('count everybody of unknown eligibility as eligible unless told otherwise', () => {
    const dispositions = { ...nobody, complete: 1, unknown: 3 };
    expect(responseRates(dispositions)).toMatchObject({ rr1: 0.25, rr3: 0.25, rr5: 1 });
    expect(responseRates(dispositions, 0)).toMatchObject({ rr1: 0.25, rr3: 1 });
  });

  it('are undefined with an empty frame', () => {
    expect(Object.values(responseRates(nobody))).toEqual(Array(6).fill(undefined));
  });
});

describe('bounds without any assumption on the silent', () => {
  it('are 49.5 % and 87.1 % for 92 of 116, N = 186', () => {
    const bounds = nonResponseBounds(92, 116, 186);
    expect(bounds?.lower).toBeCloseTo(0.495, 3);
    expect(bounds?.upper).toBeCloseTo(0.871, 3);
  });

  it('meet when everybody answered, and are undefined for an impossible N', () => {
    expect(nonResponseBounds(3, 4, 4)).toEqual({ lower: 0.75, upper: 0.75 });
    expect(nonResponseBounds(3, 4, 3)).toBeUndefined();
    expect(nonResponseBounds(0, 0, 0)).toBeUndefined();
  });
});
