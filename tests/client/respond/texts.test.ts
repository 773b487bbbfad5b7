import { describe, expect, it } from 'vitest';
import { translator, type CatalogueEntry } from '../../../client/shared/i18n.ts';
import { catalogues } from '../../../client/respond/texts/catalogues.ts';

type Entries = ReadonlyMap<string, CatalogueEntry>;

function entriesOf(language: string): Entries {
  const texts = catalogues[language];
  if (!texts) throw new Error(`no texts in ${language}`);
  return new Map<string, CatalogueEntry>([
    ...Object.entries<CatalogueEntry>(texts.page).map(([key, entry]) => [`page.${key}`, entry] as const),
    ...Object.entries<CatalogueEntry>(texts.form).map(([key, entry]) => [`form.${key}`, entry] as const),
  ]);
}

const formsOf = (entry: CatalogueEntry = ''): readonly string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry).filter((text) => text !== undefined);

const placesOf = (entry: CatalogueEntry | undefined): readonly string[] => [
  ...new Set(formsOf(entry).flatMap((text) => text.match(/\{\w+\}/g) ?? [])),
];

describe.each(['en', 'fr', 'ar'])('the texts of the form in %s', (language) => {
  const texts = entriesOf(language);
  const english = entriesOf('en');

  it('are all there', () => {
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    for (const [key, entry] of texts) for (const text of formsOf(entry)) expect(text.trim(), key).not.toBe('');
  });

  it('have the same places', () => {
    for (const [key, entry] of english) {
      // A plural form may say its number in words ('one', 'two').
      const places = placesOf(texts.get(key)).filter((place) => place !== '{count}');
      expect(places.toSorted(), key).toEqual(
        placesOf(entry)
          .filter((place) => place !== '{count}')
          .toSorted(),
      );
    }
  });

  it('have every plural form of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const [key, entry] of texts) {
      const isPlural = typeof english.get(key) !== 'string';
      expect(typeof entry !== 'string', key).toBe(isPlural);
      if (typeof entry !== 'string') expect(Object.keys(entry).toSorted(), key).toEqual(pluralCategories.toSorted());
    }
  });
});

it('chooses the plural form and fills the places', () => {
  const t = translator({ left: { one: '{count} sign', other: '{count} signs' }, hello: 'Hello {name}' }, 'en');
  expect([t('left', { count: 1 }), t('left', { count: 2 }), t('hello', { name: 'you' })]).toEqual([
    '1 sign',
    '2 signs',
    'Hello you',
  ]);
});
