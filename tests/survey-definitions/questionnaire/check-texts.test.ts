import { describe, expect, it } from 'vitest';
import { checkDefinition } from '../../../survey-definitions/questionnaire/check/check-definition.ts';
import type { Texts } from '../../../survey-definitions/language/texts.ts';
import { definitionWith, textsFor } from '../small-definition.ts';

const definition = definitionWith(
  [
    { name: 'overall', kind: 'rating', scale: 'satisfaction', feeds: { none: 'a test measures nothing' } },
    { name: 'mode', kind: 'single', options: [{ code: 'onSite' }], other: true },
    { name: 'grid', kind: 'grid', scale: 'satisfaction', rows: ['x'] },
    { name: 'agenda', kind: 'grid', scale: 'satisfaction', rows: { occasion: 'agendaItems' } },
    { name: 'block', over: ['K1'], items: [{ name: 'inner', kind: 'number' }] },
  ],
  { languages: ['en', 'fr'] },
);

/** Both languages complete, then French changed. */
function found(change: (french: Texts) => object): readonly string[] {
  const { en, fr } = textsFor(definition);
  if (!en || !fr) throw new Error('a language is lacking');
  const changed: Texts = JSON.parse(JSON.stringify(change(structuredClone(fr))));
  return checkDefinition(definition, { en, fr: changed }, []).map(({ file, path, code }) => `${file} ${path} ${code}`);
}

const withItem = (name: string, words: object) => (french: Texts) => ({
  ...french,
  items: { ...french.items, [name]: { ...french.items[name], ...words } },
});

describe('the words of a definition', () => {
  it('are complete', () => {
    expect(found((french) => french)).toEqual([]);
  });

  it.each<[string, (french: Texts) => object]>([
    ['title', (french) => ({ ...french, title: undefined })],
    ['introduction', (french) => ({ ...french, introduction: undefined })],
    ['sections.only.title', (french) => ({ ...french, sections: {} })],
    ['blocks.block.title', (french) => ({ ...french, blocks: { block: { keys: { K1: 'x' } } } })],
    ['blocks.block.keys.K1', (french) => ({ ...french, blocks: { block: { title: 'x', keys: {} } } })],
    ['items.overall.label', withItem('overall', { label: undefined })],
    ['items.mode.options.onSite', withItem('mode', { options: {} })],
    ['items.mode.other', withItem('mode', { other: undefined })],
    ['items.grid.rows.x', withItem('grid', { rows: {} })],
    ['items.inner.label', withItem('inner', { label: undefined })],
    [
      'scales.satisfaction.3',
      (french) => ({ ...french, scales: { satisfaction: { 5: 'a', 4: 'b', 2: 'c', 1: 'd' } } }),
    ],
  ])('lack %s', (path, change) => {
    expect(found(change)).toEqual([`fr.json ${path} missing-text`]);
  });

  it.each<[string, (french: Texts) => object]>([
    ['items.gone.label', withItem('gone', { label: 'x' })],
    ['items.overall.options.a', withItem('overall', { options: { a: 'x' } })],
    ['items.overall.unit', withItem('overall', { unit: 'points' })],
    ['items.agenda.rows.A1', withItem('agenda', { rows: { A1: 'x' } })],
    ['items.mode.options.online', withItem('mode', { options: { onSite: 'x', online: 'y' } })],
    ['sections.gone.title', (french) => ({ ...french, sections: { ...french.sections, gone: { title: 'x' } } })],
    ['scales.agreement.1', (french) => ({ ...french, scales: { ...french.scales, agreement: { 1: 'x' } } })],
  ])('know nothing of %s', (path, change) => {
    expect(found(change)).toEqual([`fr.json ${path} superfluous-text`]);
  });

  it('have an optional text in all languages or in none', () => {
    expect(found(withItem('overall', { hint: 'x' }))).toEqual(['en.json items.overall.hint missing-text']);
    expect(found((french) => ({ ...french, sections: { only: { title: 'x', introduction: 'y' } } }))).toEqual([
      'en.json sections.only.introduction missing-text',
    ]);
  });

  it.each([
    ['{occasion.weather}', ['unknown-place', 'places-differ']],
    ['{repeat.label}', ['unknown-place', 'places-differ']],
    ['{occasion.session', ['unknown-place', 'places-differ']],
    ['{ occasion.session }', ['unknown-place', 'places-differ']],
    ['{occasion.session}', ['places-differ']],
  ])('with %s', (text, codes) => {
    expect(found(withItem('overall', { label: text }))).toEqual(
      codes.map((code) => `fr.json items.overall.label ${code}`),
    );
  });

  it('may name the key inside a block', () => {
    const { en } = textsFor(definition);
    if (!en) throw new Error('English is lacking');
    const words: Texts = { ...en, items: { ...en.items, inner: { label: 'How many {repeat.label}?' } } };
    expect(checkDefinition(definition, { en: words, fr: words }, [])).toEqual([]);
  });

  it('are there for every listed language and no other', () => {
    const { en, fr } = textsFor(definition);
    if (!en || !fr) throw new Error('a language is lacking');
    expect(checkDefinition(definition, { en }, [])).toEqual([
      { file: 'fr.json', path: '', code: 'missing-language', details: { language: 'fr' } },
    ]);
    expect(checkDefinition(definition, { en, fr, es: fr }, [])).toEqual([
      { file: 'es.json', path: '', code: 'language-not-listed', details: { language: 'es' } },
    ]);
  });
});
