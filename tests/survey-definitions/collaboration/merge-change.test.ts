import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../survey-definitions/language/answer.ts';
import { mergeChange, neverAnswered } from '../../../survey-definitions/collaboration/merge-change.ts';
import { mergeChanges } from '../../../survey-definitions/collaboration/merge-changes.ts';

const kept = (value: Answer | null, revision: number) => ({ value, revision });

describe('a change of one answer', () => {
  it.each<[what: string, current: ReturnType<typeof kept>, value: Answer | null, base: number, outcome: string]>([
    ['the first answer', neverAnswered, 4, 0, 'accepted'],
    ['one made in sight of the present one', kept(4, 7), 5, 7, 'accepted'],
    ['clearing it in sight of it', kept(4, 7), null, 7, 'accepted'],
    ['answering what was cleared, in sight of that', kept(null, 8), 3, 8, 'accepted'],
    ['one made in sight of an older one', kept(4, 7), 5, 6, 'conflict'],
    ['a first answer where somebody was faster', kept(4, 7), 5, 0, 'conflict'],
    ['clearing what somebody has changed', kept(4, 7), null, 6, 'conflict'],
    ['one whose base nobody has ever seen', kept(4, 7), 5, 8, 'conflict'],
    ['the value came back, but somebody was there', kept('a', 9), 'b', 7, 'conflict'],
    ['what is there already, seen or not', kept(4, 7), 4, 0, 'unchanged'],
    ['the same chosen codes', kept(['a', 'b'], 7), ['a', 'b'], 0, 'unchanged'],
    ['the same missing answer', kept({ missing: 'noOpinion' }, 7), { missing: 'noOpinion' }, 3, 'unchanged'],
    ['clearing what is cleared', kept(null, 7), null, 0, 'unchanged'],
    ['clearing what nobody has answered', neverAnswered, null, 0, 'unchanged'],
    ['a number where its digits stand', kept('4', 7), 4, 0, 'conflict'],
  ])('%s', (_what, current, value, base, outcome) => {
    expect(mergeChange(current, { variable: 'x', value, base }).outcome).toBe(outcome);
  });

  it('shows in a conflict what the other one wrote', () => {
    const theirs = { ...kept(4, 7), by: 'Luc' };
    expect(mergeChange(theirs, { variable: 'x', value: 5, base: 6 })).toEqual({ outcome: 'conflict', theirs });
  });
});

describe('changes of several answers', () => {
  it('are kept or contested each for itself', () => {
    const answers = new Map([
      ['a', kept(1, 3)],
      ['b', kept(2, 9)],
      ['c', kept(3, 5)],
    ]);
    const changes = [
      { variable: 'a', value: 10, base: 3 },
      { variable: 'b', value: 20, base: 3 },
      { variable: 'c', value: 3, base: 1 },
      { variable: 'd', value: 40, base: 0 },
    ];
    expect(mergeChanges((name) => answers.get(name) ?? neverAnswered, changes, 12)).toEqual({
      accepted: [changes[0], changes[3]],
      saved: { a: { revision: 12 }, c: { revision: 5 }, d: { revision: 12 } },
      conflicts: [{ variable: 'b', mine: 20, theirs: { value: 2, revision: 9 } }],
    });
  });
});
