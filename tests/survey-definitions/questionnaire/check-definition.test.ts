import { describe, expect, it } from 'vitest';
import { checkDefinition } from '../../../survey-definitions/questionnaire/check/check-definition.ts';
import type { KpiSeries } from '../../../survey-definitions/questionnaire/check/check-feeds.ts';
import type { Definition, Entry } from '../../../survey-definitions/questionnaire/definition.ts';
import type { Item } from '../../../survey-definitions/kinds/kinds.ts';
import type { Scale } from '../../../survey-definitions/language/item.ts';
import { definitionWith, satisfaction, textsFor } from '../small-definition.ts';

const series: readonly KpiSeries[] = [
  { series: 'SO1.ptc', occasion: 'session', committee: 'PTC' },
  { series: 'RES.overall', occasion: 'wave' },
];

const found = (definition: Definition) =>
  checkDefinition(definition, textsFor(definition), series).map(({ path, code }) => `${path} ${code}`);

const yesNo = [{ code: 'yes' }, { code: 'no' }] as const;
const choice: Item = { name: 'a', kind: 'single', options: yesNo };
const several: Item = { name: 'm', kind: 'multiple', options: yesNo };
const rating: Item = { name: 'r', kind: 'rating', scale: 'satisfaction' };
const age: Item = { name: 'n', kind: 'number', minimum: 1, maximum: 9 };
const words: Item = { name: 't', kind: 'short-text' };
const grid: Item = { name: 'g', kind: 'grid', scale: 'satisfaction', rows: ['x', 'y'] };
const block: Entry = { name: 'block', over: ['K1', 'K2'], items: [{ name: 'inner', kind: 'single', options: yesNo }] };

const ITEM = 'sections.0.items';

describe('a definition without a mistake', () => {
  it('has no problem', () => {
    const last: Item = {
      name: 'last',
      kind: 'short-text',
      when: { all: [{ is: ['a', 'yes'] }, { atLeast: ['r', 5] }] },
    };
    expect(found(definitionWith([choice, several, rating, age, words, grid, block, last]))).toEqual([]);
  });
});

describe('names and codes', () => {
  it.each<[string, Definition]>([
    [`${ITEM}.1.name duplicate-name`, definitionWith([choice, { ...words, name: 'a' }])],
    [`${ITEM}.1.name duplicate-name`, definitionWith([{ ...words, name: 'block' }, block])],
    [
      `${ITEM}.1.items.0.name duplicate-name`,
      definitionWith([choice, { name: 'block', over: ['K1'], items: [{ name: 'a', kind: 'date' }] }]),
    ],
    [
      'sections.1.name duplicate-name',
      definitionWith([], {
        sections: [
          { name: 'only', items: [choice] },
          { name: 'only', items: [rating] },
        ],
      }),
    ],
    [
      `${ITEM}.0.options.1.code duplicate-code`,
      definitionWith([{ ...choice, options: [{ code: 'x' }, { code: 'x' }] }]),
    ],
    [`${ITEM}.0.rows.1 duplicate-code`, definitionWith([{ ...grid, rows: ['x', 'x'] }])],
    [`${ITEM}.0.over.1 duplicate-code`, definitionWith([{ ...block, over: ['x', 'x'] }])],
  ])('%s', (problem, definition) => {
    expect(found(definition)).toEqual([problem]);
  });
});

describe('an item', () => {
  const capacity: Item = { name: 'capacity', kind: 'single', options: [{ code: 'member' }, { code: 'observer' }] };
  const delegation: Item = { name: 'delegation', kind: 'single', options: { register: 'members' } };

  it.each<[string, Entry]>([
    [`${ITEM}.0.options too-few-options`, { name: 'a', kind: 'single', options: [{ code: 'x' }] }],
    [`${ITEM}.0.options too-few-options`, { name: 'a', kind: 'multiple', options: [] }],
    [`${ITEM}.0.atMost limit-without-effect`, { name: 'm', kind: 'multiple', options: yesNo, atMost: 2 }],
    [
      `${ITEM}.0.options limit-without-effect`,
      { name: 'm', kind: 'multiple', options: yesNo.map((option) => ({ ...option, exclusive: true })) },
    ],
    [`${ITEM}.0.maximum bounds-crossed`, { name: 'n', kind: 'number', minimum: 2, maximum: 1 }],
    [`${ITEM}.0.latest bounds-crossed`, { name: 'd', kind: 'date', earliest: '2026-02-01', latest: '2026-01-01' }],
    [`${ITEM}.0.rows.occasion unknown-list`, { ...grid, rows: { occasion: 'participants' } }],
    [`${ITEM}.0.over.occasion unknown-list`, { name: 'b', over: { occasion: 'participants' }, items: [words] }],
    [`${ITEM}.0 reserved-item`, { ...capacity, options: yesNo }],
    [`${ITEM}.0 reserved-item`, { name: 'capacity', kind: 'short-text' }],
    [`${ITEM}.0 reserved-item`, { name: 'delegation', kind: 'single', options: yesNo }],
    [`${ITEM}.0.items.0 reserved-item`, { name: 'b', over: ['K1'], items: [delegation] }],
    [
      `${ITEM}.0.layout table-without-columns`,
      { name: 'b', over: ['K1'], layout: 'table', items: [{ name: 'r', kind: 'rating', scale: 'satisfaction' }] },
    ],
    [`${ITEM}.0.options register-elsewhere`, { name: 'host', kind: 'single', options: { register: 'members' } }],
    [`${ITEM}.0.scale unknown-scale`, { name: 'r', kind: 'rating', scale: 'agreement' }],
    [`${ITEM}.0.scale unknown-scale`, { name: 'r', kind: 'rating', scale: 'constructor' }],
  ])('%s', (problem, entry) => {
    expect(found(definitionWith([entry]))).toEqual([problem]);
  });

  it('of the reserved shape is accepted', () => {
    expect(found(definitionWith([capacity, delegation]))).toEqual([]);
  });

  it.each([
    [50, []],
    [51, ['sections too-many-variables']],
  ])('repeated for a hundred agenda items: %d of them', (count, problems) => {
    const items = Array.from({ length: count }, (_, index): Item => ({ ...words, name: `t${index}` }));
    const repeated: Entry = { name: 'block', over: { occasion: 'agendaItems' }, items };
    expect(found(definitionWith([repeated]))).toEqual(problems);
  });
});

describe('a scale', () => {
  it.each<[Scale, readonly string[]]>([
    [satisfaction, []],
    [{ codes: [1, 2, 3, 4], satisfied: [1, 2], dissatisfied: [3, 4] }, []],
    [{ codes: [5, 3, 4], satisfied: [5], dissatisfied: [4] }, ['codes scale-not-monotonic']],
    [{ codes: [5, 5], satisfied: [5], dissatisfied: [5] }, ['codes scale-not-monotonic', 'dissatisfied scale-overlap']],
    [{ codes: [1], satisfied: [1], dissatisfied: [] }, ['codes scale-not-monotonic']],
    [{ codes: [5, 4, 3, 2, 1], satisfied: [4, 3], dissatisfied: [1] }, ['satisfied scale-direction']],
    [{ codes: [5, 4, 3, 2, 1], satisfied: [4, 5], dissatisfied: [1] }, ['satisfied scale-direction']],
    [{ codes: [5, 4, 3, 2, 1], satisfied: [5], dissatisfied: [3, 2] }, ['dissatisfied scale-direction']],
    [
      { codes: [5, 4, 3, 2, 1], satisfied: [1, 2], dissatisfied: [4, 5] },
      ['satisfied scale-direction', 'dissatisfied scale-direction'],
    ],
    [{ codes: [3, 2, 1], satisfied: [3, 2], dissatisfied: [2, 1] }, ['dissatisfied scale-overlap']],
  ])('%j: %j', (scale, problems) => {
    const definition = definitionWith([rating], { scales: { satisfaction: scale } });
    expect(found(definition)).toEqual(problems.map((problem) => `scales.satisfaction.${problem}`));
  });
});

describe('what a rating feeds', () => {
  const feeding = (name: string): Item => ({ name: 'q', kind: 'rating', scale: 'satisfaction', feeds: name });

  it.each<[readonly string[], readonly Entry[], Partial<Definition>]>([
    [[], [feeding('SO1.ptc')], { committee: 'PTC' }],
    [[], [feeding('RES.overall')], { occasion: 'wave' }],
    [[`${ITEM}.0.feeds unknown-series`], [feeding('SO9.ptc')], {}],
    [[`${ITEM}.0.feeds series-of-another-committee`], [feeding('SO1.ptc')], { committee: 'HSC' }],
    [[`${ITEM}.0.feeds series-of-another-committee`], [feeding('SO1.ptc')], {}],
    [[`${ITEM}.0.feeds series-of-another-occasion`], [feeding('RES.overall')], { committee: 'PTC' }],
    [[`${ITEM}.1.feeds fed-twice`], [feeding('SO1.ptc'), { ...feeding('SO1.ptc'), name: 'p' }], { committee: 'PTC' }],
    [
      [`${ITEM}.0.items.0.feeds feeds-unknown-item`],
      [{ name: 'block', over: ['K1'], items: [feeding('SO1.ptc')] }],
      { committee: 'PTC' },
    ],
  ])('%j', (problems, items, changes) => {
    expect(found(definitionWith(items, changes))).toEqual(problems);
  });
});
