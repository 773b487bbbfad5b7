import { describe, expect, it } from 'vitest';
import { chanceToShowKept } from '../../../survey-definitions/statistics/reachable.ts';

const wave = { population: 187, rate: 0.8, margin: 0.05 };

describe('the chance that the goal is shown in a year without any change', () => {
  /** methodology.md section 8 says 46 and 81 for 116 and 150, by simulation; the sum over all outcomes is exact. */
  it.each([
    [116, 0.4503],
    [150, 0.7924],
    [170, 0.9795],
    [187, 1],
  ])('with %d of 187 answers at 80 %% is %d', (answers, chance) => {
    expect(chanceToShowKept({ ...wave, answers })).toBeCloseTo(chance, 4);
  });

  it('rises with the answers, and with the margin', () => {
    const chances = [60, 90, 116, 150, 170].map((answers) => chanceToShowKept({ ...wave, answers }));
    expect(chances).toEqual(chances.toSorted((a, b) => a - b));
    expect(chanceToShowKept({ ...wave, answers: 116, margin: 0.08 })).toBeGreaterThan(chances[2] ?? 1);
  });
});
