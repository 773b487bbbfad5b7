import { expect, it } from 'vitest';
import { itemGroups } from '../../../client/console/surveys/results/item-groups.ts';
import { itemSections } from '../../../client/console/surveys/results/item-sections.ts';
import type { ItemResult } from '../../../survey-definitions/results/item-result.ts';
import { definitionWith } from '../../survey-definitions/small-definition.ts';

const questions = [
  { name: 'all', kind: 'multiple', options: [{ code: 'yes' }] },
  { name: 'two', kind: 'multiple', options: [{ code: 'yes' }] },
] as const;

const resultOf = (item: string): ItemResult => ({
  variable: item,
  item,
  kind: 'multiple',
  withheld: null,
  counts: {},
  missing: {},
  units: 0,
  shares: {},
  score: null,
  figure: null,
  observers: {},
  observersWithheld: false,
});

it('the questions of a result stand under the sections of their questionnaire, in its order', () => {
  const definition = definitionWith([...questions]);
  const [section] = definition.sections;
  if (section === undefined) throw new Error('a definition has a section');
  const items = (names: readonly string[]) => section.items.filter((entry) => names.includes(entry.name));
  const sections = [
    { ...section, name: 'second', items: items(['two']) },
    { ...section, name: 'empty', items: [] },
    { ...section, name: 'first', items: items(['all']) },
  ];
  const told = itemSections({ ...definition, sections }, itemGroups([resultOf('all'), resultOf('two')]));
  expect(told.map(({ name, groups }) => [name, groups.map(({ key }) => key)])).toEqual([
    ['second', ['two']],
    ['first', ['all']],
  ]);
});
