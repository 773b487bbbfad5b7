import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../survey-definitions/language/answer.ts';
import type { Definition } from '../../../../survey-definitions/questionnaire/definition.ts';
import { emptyOccasion } from '../../../../survey-definitions/language/occasion.ts';
import { questionnaireFor } from '../../../../survey-definitions/questionnaire/questionnaire.ts';
import { talliedCodes } from '../../../../server/surveys/tally/tallied-codes.ts';

const definition: Definition = {
  name: 'test',
  version: 1,
  occasion: 'wave',
  languages: ['en'],
  minutes: 1,
  scales: { satisfaction: { codes: [5, 4, 3, 2, 1], satisfied: [5, 4], dissatisfied: [2, 1] } },
  sections: [
    {
      name: 'all',
      items: [
        { name: 'rate', kind: 'rating', scale: 'satisfaction', missing: ['notApplicable'] },
        { name: 'grid', kind: 'grid', scale: 'satisfaction', rows: ['a', 'b'] },
        { name: 'one', kind: 'single', options: [{ code: 'yes' }, { code: 'no' }], other: true },
        { name: 'many', kind: 'multiple', options: [{ code: 'x' }, { code: 'y' }] },
        { name: 'why', kind: 'rating', scale: 'satisfaction', when: { is: ['one', 'no'] } },
        { name: 'number', kind: 'number' },
        { name: 'words', kind: 'long-text' },
        { name: 'day', kind: 'date' },
      ],
    },
  ],
};

const questionnaire = questionnaireFor(definition, emptyOccasion);

describe('what a response adds to the tally', () => {
  it.each<{ what: string; answers: Answers; variable: string; codes: readonly string[] }>([
    { what: 'a rating', answers: { rate: 4 }, variable: 'rate', codes: ['4'] },
    {
      what: 'not applicable',
      answers: { rate: { missing: 'notApplicable' } },
      variable: 'rate',
      codes: ['notApplicable'],
    },
    { what: 'a blank', answers: {}, variable: 'rate', codes: ['skipped'] },
    { what: 'a row of a grid', answers: { grid_a: 2 }, variable: 'grid_a', codes: ['2'] },
    { what: 'a row left blank', answers: { grid_a: 2 }, variable: 'grid_b', codes: ['skipped'] },
    { what: 'an option', answers: { one: 'yes' }, variable: 'one', codes: ['yes'] },
    { what: 'other', answers: { one: 'other', one_other: 'words' }, variable: 'one', codes: ['other'] },
    { what: 'the words beside other', answers: { one: 'other', one_other: 'words' }, variable: 'one_other', codes: [] },
    { what: 'two choices', answers: { many: ['x', 'y'] }, variable: 'many', codes: ['x', 'y', 'answered'] },
    { what: 'no choice', answers: {}, variable: 'many', codes: ['skipped'] },
    { what: 'what was not asked', answers: { one: 'yes' }, variable: 'why', codes: ['notAsked'] },
    { what: 'an answer that fell off the path', answers: { one: 'yes', why: 5 }, variable: 'why', codes: ['notAsked'] },
    { what: 'a number', answers: { number: 7 }, variable: 'number', codes: [] },
    { what: 'a text', answers: { words: 'x' }, variable: 'words', codes: [] },
    { what: 'a date', answers: { day: '2026-11-22' }, variable: 'day', codes: [] },
  ])('for $what', ({ answers, variable, codes }) => {
    const added = talliedCodes(questionnaire, answers).filter(([name]) => name === variable);
    expect(added.map(([, code]) => code)).toEqual(codes);
  });
});
