import { expect, it } from 'vitest';
import { carryAfter, carryGroupOf, factsToCarry } from '../../../survey-definitions/collaboration/carry.ts';
import type { CarryClaim, CarryState } from '../../../survey-definitions/collaboration/carry.ts';
import { mergeChange } from '../../../survey-definitions/collaboration/merge-change.ts';
import { questionnaireWith } from '../small-definition.ts';

const options = [{ code: 'yes' }, { code: 'no' }] as const;
const questionnaire = questionnaireWith([
  {
    name: 'tool',
    over: ['A', 'B'],
    items: [
      { name: 'status', kind: 'single', options, carry: true },
      { name: 'use', kind: 'single', options, carry: true, when: { is: ['status', 'yes'] } },
      { name: 'reason', kind: 'multiple', options },
    ],
  },
  { name: 'overall', kind: 'rating', scale: 'satisfaction' },
]);

it.each<[string, CarryState | null, CarryClaim | undefined, CarryState | null]>([
  ['an answer of this year', null, undefined, null],
  ['a fact taken over', null, 'carried', 'carried'],
  ['one that somebody looked at', 'carried', 'confirmed', 'confirmed'],
  ['one that somebody changed', 'carried', undefined, 'edited'],
  ['one changed after it was confirmed', 'confirmed', undefined, 'edited'],
])('%s', (_what, before, claim, after) => {
  expect(carryAfter({ value: null, carry: before }, claim ? { carry: claim } : {})).toBe(after);
});

it('to confirm what is carried changes something, to confirm it twice does not, and a changed value is a conflict', () => {
  const change = { variable: 'status', value: 'yes', base: 1, carry: 'confirmed' } as const;
  const outcome = (value: string, carry: CarryState) => mergeChange({ value, revision: 2, carry }, change).outcome;
  expect([outcome('yes', 'carried'), outcome('yes', 'confirmed'), outcome('no', 'edited')]).toEqual([
    'accepted',
    'unchanged',
    'conflict',
  ]);
});

it('one press takes over the facts that nobody has answered, on the path that they make, and nothing else', () => {
  const before = { tool_A_status: 'yes', tool_A_use: 'no', tool_A_reason: ['yes'], tool_B_use: 'yes', overall: 5 };
  expect(factsToCarry(questionnaire, 'only', {}, before)).toEqual([
    ['tool_A_status', 'yes'],
    ['tool_A_use', 'no'],
  ]);
  expect(factsToCarry(questionnaire, 'only', { tool_A_status: 'no' }, before)).toEqual([]);
  expect(factsToCarry(questionnaire, 'another', {}, before)).toEqual([]);
});

it('what is asked about one key is confirmed together', () => {
  const groups = questionnaire.sections.flatMap(({ questions }) => questions.map(carryGroupOf));
  expect(groups).toEqual(['tool_A', 'tool_A', 'tool_A', 'tool_B', 'tool_B', 'tool_B', 'overall']);
});
