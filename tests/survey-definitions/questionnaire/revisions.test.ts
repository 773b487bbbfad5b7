import { describe, expect, it } from 'vitest';
import type { Definition, Entry } from '../../../survey-definitions/questionnaire/definition.ts';
import type { Item } from '../../../survey-definitions/kinds/kinds.ts';
import type { RatingItem } from '../../../survey-definitions/kinds/rating.ts';
import { compareVersions } from '../../../survey-definitions/questionnaire/revisions.ts';
import type { Texts } from '../../../survey-definitions/language/texts.ts';
import { definitionWith, satisfaction, textsFor } from '../small-definition.ts';

const overall: RatingItem = { name: 'overall', kind: 'rating', scale: 'satisfaction', feeds: 'SO1.ptc' };
const options = [{ code: 'onSite' }, { code: 'online' }] as const;
const mode: Item = { name: 'mode', kind: 'single', options };
const first = definitionWith([overall, mode]);

const version = (definition: Definition, change: (texts: Texts) => Texts = (texts) => texts) => {
  const { en } = textsFor(definition);
  if (!en) throw new Error('English is lacking');
  return { definition, texts: { en: change(en) } };
};

const since = (items: readonly Entry[], changes: Partial<Definition> = {}) =>
  compareVersions(version(first), version(definitionWith(items, { version: 2, ...changes })));

const continued = [{ series: 'SO1.ptc', comparable: true }];

describe('a later version', () => {
  it('that says the same has no change', () => {
    expect(since([overall, mode])).toEqual({ items: [], series: continued });
  });

  it('goes on in a repeated block with what it asked outside of it, where it says so', () => {
    const alone: RatingItem = { ...overall, name: 'fa1Work', feeds: 'FA.satisfaction-impact.FA1' };
    const repeated: RatingItem = {
      ...overall,
      name: 'work',
      feeds: 'FA.satisfaction-work.{repeat.key}',
      continues: { FA1: 'fa1Work' },
    };
    const blockOf = (item: RatingItem): Entry => ({ name: 'area', over: { occasion: 'focusAreas' }, items: [item] });
    const before = version(definitionWith([alone]));
    const after = (item: RatingItem) =>
      compareVersions(before, version(definitionWith([blockOf(item)], { version: 2 }))).series.filter(({ series }) =>
        series.endsWith('.FA1'),
      );
    expect(after(repeated)).toEqual([{ series: 'FA.satisfaction-work.FA1', comparable: true }]);
    expect(after({ ...repeated, revision: 2 })).toMatchObject([{ comparable: false, because: ['revision'] }]);
    const { continues: _nothing, ...another } = repeated;
    expect(after(another)).toMatchObject([{ comparable: false, because: ['dropped'] }]);
  });

  it('adds and drops items', () => {
    expect(since([overall, { name: 'comment', kind: 'long-text' }])).toEqual({
      items: [
        { item: 'mode', change: 'dropped' },
        { item: 'comment', change: 'added' },
      ],
      series: continued,
    });
  });

  it.each<[string, Item, readonly string[], boolean]>([
    ['mode', { ...mode, options: [...options, { code: 'both' }] }, ['options', 'wording'], true],
    ['mode', { ...mode, revision: 2, other: true }, ['revision', 'options', 'wording'], false],
    ['mode', { ...mode, required: true }, ['required'], true],
    ['mode', { ...mode, when: { atMost: ['overall', 2] } }, ['condition'], true],
    ['mode', { ...mode, missing: ['notApplicable'] }, ['missing'], true],
    ['mode', { name: 'mode', kind: 'short-text', maximumLength: 9 }, ['kind', 'options', 'limits', 'wording'], false],
  ])('changes %s to %j: %j', (item, changed, aspects, comparable) => {
    expect(since([overall, changed]).items).toEqual([
      expect.objectContaining({ item, change: 'changed', aspects, comparable }),
    ]);
  });

  it('repeats an item', () => {
    const { items } = since([overall, { name: 'day', over: ['D1'], items: [mode] }]);
    expect(items).toEqual([{ item: 'mode', change: 'changed', aspects: ['repetition', 'options'], comparable: false }]);
  });

  it('corrects a wording, which breaks nothing unless the revision is raised', () => {
    const reworded = (texts: Texts): Texts => ({
      ...texts,
      items: { ...texts.items, overall: { label: 'Better words' } },
    });
    expect(compareVersions(version(first), version(first, reworded))).toEqual({
      items: [{ item: 'overall', change: 'changed', aspects: ['wording'], comparable: true }],
      series: continued,
    });
    const raised = definitionWith([{ ...overall, revision: 2 }, mode]);
    expect(compareVersions(version(first), version(raised, reworded)).series).toEqual([
      { series: 'SO1.ptc', comparable: false, because: ['revision'] },
    ]);
  });

  it('renames a label of the scale', () => {
    const relabelled = (texts: Texts): Texts => ({
      ...texts,
      scales: { satisfaction: { ...texts.scales['satisfaction'], 5: 'Delighted' } },
    });
    expect(compareVersions(version(first), version(first, relabelled)).items).toEqual([
      { item: 'overall', change: 'changed', aspects: ['wording'], comparable: true },
    ]);
  });

  it.each<[readonly Entry[], Partial<Definition>, readonly unknown[]]>([
    [
      [{ ...overall, name: 'general' }, mode],
      {},
      [{ series: 'SO1.ptc', comparable: false, because: ['another-item'] }],
    ],
    [
      [overall, mode],
      { scales: { satisfaction: { ...satisfaction, satisfied: [5] } } },
      [{ series: 'SO1.ptc', comparable: false, because: ['scale'] }],
    ],
    [
      [overall, mode],
      { scales: { satisfaction: { codes: [4, 3, 2, 1], satisfied: [4, 3], dissatisfied: [2, 1] } } },
      [{ series: 'SO1.ptc', comparable: false, because: ['scale'] }],
    ],
    [
      [{ ...overall, feeds: 'SO2.hsc' }, mode],
      {},
      [
        { series: 'SO1.ptc', comparable: false, because: ['dropped'] },
        { series: 'SO2.hsc', comparable: false, because: ['added'] },
      ],
    ],
    [[mode], {}, [{ series: 'SO1.ptc', comparable: false, because: ['dropped'] }]],
  ])('breaks a series: %j %j', (items, changes, series) => {
    expect(since(items, changes).series).toEqual(series);
  });
});
