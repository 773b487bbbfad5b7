import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, holm } from '../../../survey-definitions/statistics/multiplicity.ts';

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });

describe('p-values adjusted for many KPIs', () => {
  it('come back in the order given', () => {
    expect(holm([0.04, 0.01, 0.03])).toEqual([0.06, 0.03, 0.06]);
    expect(benjaminiHochberg([0.04, 0.01, 0.03])).toEqual([0.04, 0.03, 0.04]);
  });

  it('are equal where the raw ones are', () => {
    expect(holm([0.02, 0.02])).toEqual([0.04, 0.04]);
    expect(benjaminiHochberg([0.02, 0.02])).toEqual([0.02, 0.02]);
  });

  it('count series of the family that have no p', () => {
    expect(holm([0.01, 0.02], 13)).toEqual([0.13, 0.24]);
    expect(holm([0.01, 0.02], 1)).toEqual(holm([0.01, 0.02]));
  });

  it.each([holm, benjaminiHochberg])('are never below the raw ones, never above 1: %o', (adjust) => {
    fc.assert(
      fc.property(pValues, (raw) => {
        const adjusted = adjust(raw);
        expect(adjusted).toHaveLength(raw.length);
        adjusted.forEach((p, index) => {
          expect(p).toBeGreaterThanOrEqual((raw[index] ?? 2) * (1 - 1e-15));
          expect(p).toBeLessThanOrEqual(1);
        });
        expect(adjust(raw.toReversed())).toEqual(adjusted.toReversed());
      }),
    );
  });
});
