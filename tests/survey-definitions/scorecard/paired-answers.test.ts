import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairedAnswers } from '../../../survey-definitions/scorecard/paired-answers.ts';
import { scale, tallyOfCodes } from './measured.ts';

describe('the answers of the same Members', () => {
  it('are told apart by satisfied or not, and by better or worse on the scale', () => {
    const now = tallyOfCodes([5, 5, 4, 4, 2, 1, 3, 5, 4, 2, 0]);
    const before = tallyOfCodes([5, 4, 5, 2, 4, 1, 2, 4, 4, 5, 0]);
    expect(pairedAnswers(now, before, scale, 5)).toEqual({
      table: { both: 5, onlyNow: 1, onlyThen: 2, neither: 2 },
      n: 10,
      nowRate: 6 / 10,
      thenRate: 7 / 10,
      up: 4,
      down: 3,
      same: 3,
    });
  });

  it.each([
    { what: 'nobody answered both', now: tallyOfCodes([5, 4, 2, 1, 5]), before: tallyOfCodes([5, 4, 2, 1, 5], 20) },
    { what: 'fewer than the threshold did', now: tallyOfCodes([5, 4, 2, 1]), before: tallyOfCodes([5, 4, 2, 1]) },
    {
      what: 'subtraction would show the one that answered only now',
      now: tallyOfCodes([5, 4, 2, 1, 5, 2, 1, 4]),
      before: tallyOfCodes([5, 4, 2, 1, 5, 2, 1]),
    },
    {
      what: 'subtraction would show the four that answered only then',
      now: tallyOfCodes([5, 4, 2, 1, 5, 2, 1]),
      before: tallyOfCodes([5, 4, 2, 1, 5, 2, 1, 4, 4, 2, 2]),
    },
    {
      what: 'the few were all satisfied',
      now: tallyOfCodes([5, 4, 5, 4, 5, 5, 4]),
      before: tallyOfCodes([5, 4, 2, 1, 5, 2, 1]),
    },
    {
      what: 'a Member gave several forms',
      now: new Map([...tallyOfCodes([5, 4, 2, 1, 5, 2, 1]), ['m0', new Map([['5', 2]])]]),
      before: tallyOfCodes([5, 4, 2, 1, 5, 2, 1]),
    },
  ])('are not shown where $what', ({ now, before }) => {
    expect(pairedAnswers(now, before, scale, 5)).toBeUndefined();
  });

  it('leave observers out', () => {
    const observers = ['observer', new Map([['1', 9]])] as const;
    const now = tallyOfCodes([5, 4, 2, 1, 5, 2]);
    const plain = pairedAnswers(now, now, scale, 5);
    expect(plain?.n).toBe(6);
    expect(pairedAnswers(new Map([...now, observers]), new Map([...now, observers]), scale, 5)).toEqual(plain);
  });

  it('turned about give the same table with the changes exchanged', () => {
    const codes = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(codes, codes, (one, other) => {
        const forth = pairedAnswers(tallyOfCodes(one), tallyOfCodes(other), scale, 1);
        const back = pairedAnswers(tallyOfCodes(other), tallyOfCodes(one), scale, 1);
        expect(forth === undefined).toBe(back === undefined);
        if (forth === undefined || back === undefined) return;
        const { both, onlyNow, onlyThen, neither } = back.table;
        expect(forth.table).toEqual({ both, onlyNow: onlyThen, onlyThen: onlyNow, neither });
        expect([forth.up, forth.down, forth.same, forth.n]).toEqual([back.down, back.up, back.same, back.n]);
      }),
    );
  });
});
