import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../survey-definitions/language/answer.ts';
import { pathOf } from '../../../survey-definitions/answering/path.ts';
import type { Entry } from '../../../survey-definitions/questionnaire/definition.ts';
import { questionnaireFor } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { definitionWith, questionnaireWith, session } from '../small-definition.ts';

const variables = (items: readonly Entry[], answers: Answers): readonly string[] => [
  ...pathOf(questionnaireWith(items, session), answers).variables.keys(),
];

const yesNo = [{ code: 'yes' }, { code: 'no' }] as const;

const chain: readonly Entry[] = [
  { name: 'a', kind: 'single', options: yesNo },
  { name: 'b', kind: 'single', options: yesNo, when: { is: ['a', 'yes'] } },
  { name: 'c', kind: 'single', options: yesNo, when: { is: ['b', 'yes'] } },
  { name: 'd', kind: 'short-text', when: { answered: 'c' } },
];

describe('the path', () => {
  it.each<[Answers, readonly string[]]>([
    [{}, ['a']],
    [{ a: 'yes' }, ['a', 'b']],
    [{ a: 'yes', b: 'yes' }, ['a', 'b', 'c']],
    [{ a: 'yes', b: 'yes', c: 'no' }, ['a', 'b', 'c', 'd']],
    [{ a: 'no', b: 'yes', c: 'no' }, ['a']],
    [{ b: 'yes', c: 'yes' }, ['a']],
    [{ a: 'yes', b: 'no', c: 'yes', d: 'words' }, ['a', 'b']],
  ])('is not held open by an answer that fell off it: %j', (answers, expected) => {
    expect(variables(chain, answers)).toEqual(expected);
  });

  it('counts a missing answer as answered, and as no code', () => {
    const items: readonly Entry[] = [
      { name: 'a', kind: 'rating', scale: 'satisfaction', missing: ['noOpinion'] },
      { name: 'b', kind: 'short-text', when: { answered: 'a' } },
      { name: 'c', kind: 'short-text', when: { atMost: ['a', 5] } },
      { name: 'd', kind: 'short-text', when: { not: { is: ['a', 5] } } },
    ];
    expect(variables(items, { a: { missing: 'noOpinion' } })).toEqual(['a', 'b', 'd']);
  });

  it.each<[number, Answers, readonly string[]]>([
    [2, {}, ['agenda_A1', 'agenda_A2']],
    [1, {}, []],
    [1, { agenda_A2: 4 }, ['agenda_A2']],
    [1, { agenda_A2: { missing: 'noOpinion' } }, ['agenda_A2']],
  ])('asks all rows of two up to %i, beyond that those that were picked: %j', (pickBeyond, answers, expected) => {
    const items: readonly Entry[] = [
      { name: 'agenda', kind: 'grid', scale: 'satisfaction', rows: { occasion: 'agendaItems' }, pickBeyond },
    ];
    expect(variables(items, answers)).toEqual(expected);
  });

  it('asks a repeated block for each written key, each with its own branch', () => {
    const items: readonly Entry[] = [
      {
        name: 'instrument',
        over: ['RKC', 'SAFE'],
        items: [
          { name: 'used', kind: 'single', options: yesNo },
          { name: 'why', kind: 'long-text', when: { is: ['used', 'no'] } },
          { name: 'only', kind: 'short-text', when: { is: ['repeat.key', 'SAFE'] } },
        ],
      },
    ];
    expect(variables(items, { instrument_SAFE_used: 'no' })).toEqual([
      'instrument_RKC_used',
      'instrument_SAFE_used',
      'instrument_SAFE_why',
      'instrument_SAFE_only',
    ]);
  });

  it('asks a repeated block and a grid for each agenda item, and nothing where there is none', () => {
    const items: readonly Entry[] = [
      { name: 'item', over: { occasion: 'agendaItems' }, items: [{ name: 'use', kind: 'short-text' }] },
      { name: 'grid', kind: 'grid', scale: 'satisfaction', rows: { occasion: 'agendaItems' } },
    ];
    expect(variables(items, {})).toEqual(['item_A1_use', 'item_A2_use', 'grid_A1', 'grid_A2']);
    expect(pathOf(questionnaireWith(items), {}).sections).toEqual([]);
  });

  it('lets a block look at items before it', () => {
    const items: readonly Entry[] = [
      { name: 'any', kind: 'single', options: yesNo },
      { name: 'block', over: ['X'], when: { is: ['any', 'yes'] }, items: [{ name: 'q', kind: 'short-text' }] },
    ];
    expect(variables(items, { any: 'yes' })).toEqual(['any', 'block_X_q']);
    expect(variables(items, { any: 'no' })).toEqual(['any']);
  });

  it("asks for words only while 'other' is chosen", () => {
    const items: readonly Entry[] = [
      { name: 'one', kind: 'single', options: yesNo, other: true },
      { name: 'many', kind: 'multiple', options: yesNo, other: true },
    ];
    expect(variables(items, { one: 'yes', many: ['yes'] })).toEqual(['one', 'many']);
    expect(variables(items, { one: 'other', many: ['yes', 'other'] })).toEqual([
      'one',
      'one_other',
      'many',
      'many_other',
    ]);
  });

  it('decides by the occasion', () => {
    const items: readonly Entry[] = [
      { name: 'floor', kind: 'short-text', when: { includes: ['occasion.languages', 'fr'] } },
      { name: 'link', kind: 'short-text', when: { isOneOf: ['occasion.format', ['online', 'hybrid']] } },
      { name: 'member', kind: 'short-text', when: { is: ['occasion.confidentiality', 'confidential'] } },
      { name: 'nothing', kind: 'short-text', when: { answered: 'occasion.constructor' } },
    ];
    expect(variables(items, {})).toEqual(['floor', 'link']);
  });

  it('leaves out a section whose condition does not hold, and what depends on its items', () => {
    const definition = definitionWith([], {
      sections: [
        { name: 'first', items: [{ name: 'a', kind: 'single', options: yesNo }] },
        { name: 'second', when: { is: ['a', 'yes'] }, items: [{ name: 'b', kind: 'single', options: yesNo }] },
        { name: 'third', items: [{ name: 'c', kind: 'short-text', when: { answered: 'b' } }] },
      ],
    });
    const sections = (answers: Answers) =>
      pathOf(questionnaireFor(definition, session), answers).sections.map(({ name }) => name);
    expect(sections({})).toEqual(['first']);
    expect(sections({ a: 'yes' })).toEqual(['first', 'second']);
    expect(sections({ a: 'yes', b: 'no' })).toEqual(['first', 'second', 'third']);
    expect(sections({ a: 'no', b: 'no' })).toEqual(['first']);
  });

  it('ignores what answers inherit', () => {
    const items: readonly Entry[] = [
      { name: 'a', kind: 'single', options: yesNo },
      { name: 'b', kind: 'short-text', when: { answered: 'a' } },
    ];
    const answers: Answers = Object.create({ a: 'yes' });
    expect(variables(items, answers)).toEqual(['a']);
  });
});
