import { describe, expect, it } from 'vitest';
import { checkDefinition } from '../../../survey-definitions/questionnaire/check/check-definition.ts';
import type { Condition } from '../../../survey-definitions/language/condition.ts';
import type { Definition, Entry } from '../../../survey-definitions/questionnaire/definition.ts';
import type { Item } from '../../../survey-definitions/kinds/kinds.ts';
import { definitionWith, textsFor } from '../small-definition.ts';

const found = (definition: Definition) =>
  checkDefinition(definition, textsFor(definition), []).map(({ path, code }) => `${path} ${code}`);

const yesNo = [{ code: 'yes' }, { code: 'no' }] as const;
const choice: Item = { name: 'a', kind: 'single', options: yesNo };
const several: Item = { name: 'm', kind: 'multiple', options: yesNo };
const rating: Item = { name: 'r', kind: 'rating', scale: 'satisfaction' };
const age: Item = { name: 'n', kind: 'number', minimum: 1, maximum: 9 };
const words: Item = { name: 't', kind: 'short-text' };
const grid: Item = { name: 'g', kind: 'grid', scale: 'satisfaction', rows: ['x', 'y'] };
const block: Entry = { name: 'block', over: ['K1', 'K2'], items: [{ name: 'inner', kind: 'single', options: yesNo }] };

const ITEM = 'sections.0.items';

describe('a condition', () => {
  const asked = (when: Condition): Item => ({ name: 'q', kind: 'short-text', when });
  const before: readonly Entry[] = [choice, several, rating, age, words, grid, block];
  let tooDeep: Condition = { is: ['a', 'yes'] };
  for (let depth = 0; depth < 13; depth += 1) tooDeep = { not: tooDeep };

  it.each<[string, Condition]>([
    ['is unknown-reference', { is: ['nowhere', 'yes'] }],
    ['is unknown-reference', { is: ['block', 'yes'] }],
    ['is unknown-reference', { is: ['constructor', 'yes'] }],
    ['is forward-reference', { is: ['q', 'yes'] }],
    ['answered forward-reference', { answered: 'later' }],
    ['is reference-into-block', { is: ['inner', 'yes'] }],
    ['is repeat-outside-block', { is: ['repeat.key', 'K1'] }],
    ['is unknown-fact', { is: ['occasion.weather', 'fine'] }],
    ['is unknown-fact', { is: ['occasion.constructor', 'fine'] }],
    ['answered unsuitable-reference', { answered: 'g' }],
    ['includes unsuitable-reference', { includes: ['a', 'yes'] }],
    ['is unsuitable-reference', { is: ['m', 'yes'] }],
    ['atLeast unsuitable-reference', { atLeast: ['a', 1] }],
    ['is unsuitable-reference', { is: ['t', 'words'] }],
    ['is unsuitable-reference', { is: ['occasion.languages', 'fr'] }],
    ['is code-not-offered', { is: ['a', 'maybe'] }],
    ['is code-not-offered', { is: ['a', 'other'] }],
    ['is code-not-offered', { is: ['a', 1] }],
    ['isOneOf code-not-offered', { isOneOf: ['a', ['yes', 'maybe']] }],
    ['includes code-not-offered', { includes: ['m', 'maybe'] }],
    ['is code-not-offered', { is: ['r', 6] }],
    ['is code-not-offered', { is: ['r', '5'] }],
    ['atLeast code-not-offered', { atLeast: ['r', 6] }],
    ['atLeast code-not-offered', { atLeast: ['m', 9] }],
    ['atMost code-not-offered', { atMost: ['r', 0] }],
    ['atLeast code-not-offered', { atLeast: ['n', 10] }],
    ['is code-not-offered', { is: ['occasion.format', 'by-post'] }],
    ['isOneOf empty-condition', { isOneOf: ['a', []] }],
    ['all empty-condition', { all: [] }],
    ['not.any empty-condition', { not: { any: [] } }],
    ['all.1.is unknown-reference', { all: [{ is: ['a', 'yes'] }, { is: ['nowhere', 'yes'] }] }],
    [`${'not.'.repeat(12)}not condition-too-deep`, tooDeep],
  ])('%s', (problem, when) => {
    const definition = definitionWith([...before, asked(when), { name: 'later', kind: 'short-text' }]);
    expect(found(definition)).toEqual([`${ITEM}.7.when.${problem}`]);
  });

  it.each<[Condition]>([
    [{ is: ['a', 'yes'] }],
    [{ includes: ['m', 'no'] }],
    [{ atLeast: ['m', 2] }],
    [{ isOneOf: ['r', [1, 2]] }],
    [{ atMost: ['n', 1] }],
    [{ answered: 't' }],
    [{ is: ['occasion.format', 'online'] }],
    [{ includes: ['occasion.languages', 'ar'] }],
    [{ atLeast: ['occasion.year', 2026] }],
  ])('is fine: %j', (when) => {
    expect(found(definitionWith([...before, asked(when)]))).toEqual([]);
  });

  it('of a block may look at earlier items and the key, its items also at each other', () => {
    const inside: Entry = {
      name: 'later',
      over: ['K1', 'K2'],
      when: { any: [{ is: ['a', 'yes'] }, { is: ['repeat.key', 'K2'] }] },
      items: [
        { name: 'one', kind: 'single', options: yesNo },
        { name: 'two', kind: 'short-text', when: { is: ['one', 'no'] } },
        { name: 'three', kind: 'short-text', when: { is: ['repeat.key', 'K1'] } },
      ],
    };
    expect(found(definitionWith([choice, inside]))).toEqual([]);
    const wrong: Entry = { ...inside, when: { is: ['one', 'yes'] } };
    expect(found(definitionWith([choice, wrong]))).toEqual([`${ITEM}.1.when.is reference-into-block`]);
    const unknownKey: Entry = { ...inside, when: { is: ['repeat.key', 'K3'] } };
    expect(found(definitionWith([choice, unknownKey]))).toEqual([`${ITEM}.1.when.is code-not-offered`]);
  });

  it('of a section may look at earlier sections only', () => {
    const sections = (when: Condition): Definition =>
      definitionWith([], {
        sections: [
          { name: 'one', items: [choice] },
          { name: 'two', when, items: [rating] },
        ],
      });
    expect(found(sections({ is: ['a', 'yes'] }))).toEqual([]);
    expect(found(sections({ is: ['r', 5] }))).toEqual(['sections.1.when.is forward-reference']);
  });
});
