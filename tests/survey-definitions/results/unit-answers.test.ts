import { describe, expect, it } from 'vitest';
import { scoreOf, unitShares } from '../../../survey-definitions/results/unit-answers.ts';
import type { VariableTally } from '../../../survey-definitions/results/tally.ts';

const scale = { id: 'satisfaction', codes: [5, 4, 3, 2, 1], satisfied: [5, 4], dissatisfied: [2, 1] };

const tallyOf = (members: Readonly<Record<string, Readonly<Record<string, number>>>>): VariableTally =>
  new Map(Object.entries(members).map(([member, counts]) => [member, new Map(Object.entries(counts))]));

/** One Member with forty delegates who are all satisfied, and four with one each, of whom one is. */
const oneLarge = tallyOf({ BE: { 5: 40 }, FR: { 4: 1 }, DE: { 2: 1 }, IT: { 2: 1 }, ES: { 1: 1, noOpinion: 1 } });

describe('a bar of Members', () => {
  it('gives one Member with forty delegates one voice, as the rate does', () => {
    expect(unitShares(oneLarge, 'member')).toEqual({ 5: 1 / 5, 4: 1 / 5, 2: 2 / 5, 1: 1 / 5 });
  });

  it('splits the voice of a Member whose delegates differ', () => {
    expect(unitShares(tallyOf({ BE: { 5: 1, 1: 3 }, FR: { 5: 1 } }), 'member')).toEqual({ 5: 5 / 8, 1: 3 / 8 });
  });

  it('is one of delegates where nobody knows the Member', () => {
    expect(unitShares(tallyOf({ '': { 5: 3, 1: 1, skipped: 4 } }), 'delegate')).toEqual({ 5: 3 / 4, 1: 1 / 4 });
  });

  it('of a multiple choice is a share of those that answered', () => {
    const chosen = tallyOf({ BE: { answered: 2, cost: 2, staff: 1 }, FR: { answered: 1, staff: 1 } });
    expect(unitShares(chosen, 'member')).toEqual({ cost: 1 / 2, staff: 3 / 4 });
  });

  it('is none without an answer', () => expect(unitShares(tallyOf({ BE: { skipped: 1 } }), 'member')).toEqual({}));
});

describe('the mean score', () => {
  it('is that of Uttlesford Citizens Panel 2013 (methodology.md section 2)', () => {
    const panel = tallyOf({ '': { 5: 39, 4: 62, 2: 9, 1: 3, noOpinion: 81 } });
    const score = scoreOf(panel, scale, 'delegate');
    expect(score?.mean).toBeCloseTo(4.106195, 6);
    expect(score?.sd).toBeCloseTo(0.948333, 6);
  });

  it('is one of Members where the rate is', () => {
    expect(scoreOf(oneLarge, scale, 'member')?.mean).toBeCloseTo((5 + 4 + 2 + 2 + 1) / 5, 12);
  });

  it('has no spread with one answer, and is none without', () => {
    expect(scoreOf(tallyOf({ BE: { 4: 1 } }), scale, 'member')).toEqual({ mean: 4, sd: null });
    expect(scoreOf(tallyOf({ BE: { skipped: 1 } }), scale, 'member')).toBeNull();
  });
});
