import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateOfCounts } from './figures.ts';
import { disclosed } from '../../../survey-definitions/statistics/small-numbers.ts';
import { memberRate } from '../../../survey-definitions/statistics/member-rate.ts';

const figureOf = (satisfied: number, valid: number) => rateOfCounts(satisfied, valid, 20);

describe('the disclosure of one rate', () => {
  it.each([
    ['four answers', 3, 4, { shown: false, because: 'primary' }],
    ['no answers', 0, 0, { shown: false, because: 'primary' }],
    ['five answers', 3, 5, { shown: true, exact: true, figure: figureOf(3, 5) }],
    ['five, all satisfied', 5, 5, { shown: true, exact: false, bound: 'at-least-95', n: 5 }],
    ['nine, none satisfied', 0, 9, { shown: true, exact: false, bound: 'at-most-5', n: 9 }],
    ['ten, all satisfied', 10, 10, { shown: true, exact: true, figure: figureOf(10, 10) }],
  ])('%s', (_, satisfied, valid, expected) => {
    expect(disclosed(figureOf(satisfied, valid))).toEqual(expected);
  });

  it('keeps to a higher threshold for the public', () => {
    expect(disclosed(figureOf(7, 9), 10)).toEqual({ shown: false, because: 'primary' });
    expect(disclosed(figureOf(7, 10), 10)).toMatchObject({ shown: true });
    expect(disclosed(figureOf(19, 19), 10)).toMatchObject({ exact: false, bound: 'at-least-95' });
    expect(disclosed(figureOf(20, 20), 10)).toMatchObject({ exact: true });
  });

  it('counts Members, not their delegates', () => {
    const rows = ['FR', 'KE', 'JP', 'BR'].map((member) => ({ member, satisfied: 2, valid: 3 }));
    expect(disclosed(memberRate(rows))).toEqual({ shown: false, because: 'primary' });
  });

  it('never shows a rate of fewer than 5, nor unanimity among fewer than 10', () => {
    fc.assert(
      fc.property(fc.nat({ max: 15 }), fc.nat(), (valid, seed) => {
        const satisfied = seed % (valid + 1);
        const result = disclosed(figureOf(satisfied, valid));
        expect(result.shown).toBe(valid >= 5);
        const unanimous = satisfied === 0 || satisfied === valid;
        expect(result.shown && result.exact).toBe(valid >= 10 || (valid >= 5 && !unanimous));
      }),
    );
  });
});
