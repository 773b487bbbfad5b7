import { describe, expect, it } from 'vitest';
import { checkDefinition } from '../../../survey-definitions/questionnaire/check/check-definition.ts';
import type { KpiSeries } from '../../../survey-definitions/questionnaire/check/check-feeds.ts';
import type { Entry } from '../../../survey-definitions/questionnaire/definition.ts';
import type { Texts } from '../../../survey-definitions/language/texts.ts';
import { compiled, folders } from '../questionnaires.ts';
import { definitionWith, textsFor } from '../small-definition.ts';

const series: readonly KpiSeries[] = [
  { series: 'SP1.satisfaction', occasion: 'wave' },
  { series: 'FA.satisfaction-impact.FA1', occasion: 'wave' },
];

const choice: Entry = { name: 'use', kind: 'single', options: [{ code: 'often' }, { code: 'rarely' }] };

/** What is found in a complete definition in English and French, with its French words changed. */
function found(items: readonly Entry[], change: (french: Texts) => object = (french) => french): readonly string[] {
  const definition = definitionWith(items, { occasion: 'wave', languages: ['en', 'fr'] });
  const { en, fr } = textsFor(definition);
  if (!en || !fr) throw new Error('it speaks both');
  const changed: Texts = JSON.parse(JSON.stringify(change(structuredClone(fr))));
  return checkDefinition(definition, { en, fr: changed }, series).map(({ file, path, code }) =>
    [file, path, code].filter(Boolean).join(' '),
  );
}

describe('a scale has its words', () => {
  const rating: Entry = { name: 'pace', kind: 'rating', scale: 'satisfaction' };
  const scaleOf = (words: object) => (french: Texts) => ({ ...french, scales: { satisfaction: words } });

  it.each([
    ['a point without words', { 5: 'a', 4: 'b', 2: 'd', 1: 'e' }, 'scales.satisfaction.3 missing-text'],
    ['two points in the same words', { 5: 'a', 4: 'b', 3: 'c', 2: 'B', 1: 'e' }, 'scales.satisfaction.4 same-words'],
    [
      'words for a point that it has not',
      { 5: 'a', 4: 'b', 3: 'c', 2: 'd', 1: 'e', 0: 'f' },
      'scales.satisfaction.0 superfluous-text',
    ],
  ])('%s is found', (_what, words, problem) => {
    expect(found([rating], scaleOf(words))).toEqual([`fr.json ${problem}`]);
  });
});

describe('every language offers the same options', () => {
  const optionsOf = (options: object) => (french: Texts) => ({
    ...french,
    items: { ...french.items, use: { ...french.items['use'], options } },
  });

  it.each([
    ['one that is lacking', { often: 'Souvent' }, 'items.use.options.rarely missing-text'],
    [
      'one too many',
      { often: 'Souvent', rarely: 'Rarement', never: 'Jamais' },
      'items.use.options.never superfluous-text',
    ],
    [
      'two that nobody can tell apart',
      { often: 'Rarement', rarely: 'Rarement' },
      'items.use.options.rarely same-words',
    ],
  ])('%s is found', (_what, options, problem) => {
    expect(found([choice], optionsOf(options))).toEqual([`fr.json ${problem}`]);
  });
});

describe('what is filled in has a name in the language', () => {
  const introducedBy = (introduction: string) => (texts: Texts) => ({ ...texts, introduction });

  it('the Member that nobody knows yet', () => {
    const definition = definitionWith([choice], { occasion: 'wave', languages: ['en', 'de'] });
    const { en, de } = textsFor(definition);
    if (!en || !de) throw new Error('it speaks both');
    const texts = {
      en: { ...en, introduction: 'For {member.name}' },
      de: { ...de, introduction: 'Für {member.name}' },
    };
    expect(checkDefinition(definition, texts, series).map(({ file, path, code }) => `${file} ${path} ${code}`)).toEqual(
      ['de.json introduction place-without-language'],
    );
  });

  it('the committee', () => {
    const definition = definitionWith([choice], { committee: 'PTC', languages: ['en', 'de'] });
    const { en, de } = textsFor(definition);
    if (!en || !de) throw new Error('it speaks both');
    const texts = {
      en: { ...en, introduction: 'Of the {occasion.committee} ({occasion.committeeShort})' },
      de: { ...de, introduction: 'Des {occasion.committee} ({occasion.committeeShort})' },
    };
    expect(checkDefinition(definition, texts, series).map(({ file, code }) => `${file} ${code}`)).toEqual([
      'de.json place-without-language',
      'de.json place-without-language',
    ]);
  });

  it('and a place stands in all languages or in none', () => {
    expect(found([choice], introducedBy('In {occasion.year}'))).toEqual(['fr.json introduction places-differ']);
  });
});

describe('a rating that is named like a KPI', () => {
  const named = (name: string, feeds: object = {}): Entry => ({
    name,
    kind: 'rating',
    scale: 'satisfaction',
    ...feeds,
  });

  it.each(['overall', 'sp1Overall', 'sp1Support', 'fa1Work', 'sp1Satisfaction'])('%s feeds one', (name) => {
    expect(found([named(name)])).toEqual(['sections.0.items.0.feeds feeds-nothing']);
  });

  it.each(['leadership', 'sp1Relevance', 'sp9Overall', 'overallPace'])('%s is named like none', (name) => {
    expect(found([named(name)])).toEqual([]);
  });

  it('or says why it feeds none', () => {
    expect(found([named('overall', { feeds: { none: 'The Plan has no KPI of it.' } })])).toEqual([]);
    expect(found([named('sp1Overall', { feeds: 'SP1.satisfaction' })])).toEqual([]);
  });
});

describe('the main of several things chosen before', () => {
  const before: Entry = { name: 'reasons', kind: 'multiple', options: [{ code: 'cost' }, { code: 'law' }] };
  const main = (among: string): Entry => ({
    name: 'mainReason',
    kind: 'single',
    options: [{ code: 'cost' }, { code: 'law' }],
    among,
  });

  it.each<[string, readonly Entry[], readonly string[]]>([
    ['is one of an earlier multiple choice', [before, main('reasons')], []],
    ['not of a later one', [main('reasons'), before], ['sections.0.items.0.among.includes forward-reference']],
    ['not of one that is not there', [main('causes')], ['sections.0.items.0.among.includes unknown-reference']],
    [
      'not of a number',
      [{ name: 'reasons', kind: 'number' }, main('reasons')],
      ['sections.0.items.1.among.includes unsuitable-reference'],
    ],
  ])('%s', (_what, items, problems) => {
    expect(found(items)).toEqual(problems);
  });
});

it('a bound that the occasion sets is a number that the occasion has', () => {
  const year = (occasion: string): Entry => ({ name: 'year', kind: 'number', minimum: { occasion }, maximum: 2050 });
  expect(found([year('year')])).toEqual([]);
  expect(found([year('decade')])).toEqual(['sections.0.items.0.minimum.occasion unknown-fact']);
  expect(found([year('kind')])).toEqual(['sections.0.items.0.minimum.occasion unknown-fact']);
});

it.each(folders)('in %s there is nothing of all this to find', (folder) => {
  // What is found is thrown.
  expect(() => compiled(folder)).not.toThrow();
});
