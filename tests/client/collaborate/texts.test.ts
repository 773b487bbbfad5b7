import { readFileSync, globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordCatalogues } from '../../../client/collaborate/texts/catalogues.ts';
import type { CatalogueEntry } from '../../../client/shared/i18n.ts';

const entriesOf = (language: string) => new Map<string, CatalogueEntry>(Object.entries(wordCatalogues[language] ?? {}));
const formsOf = (entry: CatalogueEntry = ''): readonly string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry).filter((text) => text !== undefined);
const placesOf = (entry: CatalogueEntry | undefined): readonly string[] =>
  [...new Set(formsOf(entry).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].toSorted();

const english = entriesOf('en');

describe.each(['en', 'fr'])("the texts of the Member's form in %s", (language) => {
  const texts = entriesOf(language);

  it('are all there, with the same places', () => {
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    for (const [key, entry] of texts) {
      for (const text of formsOf(entry)) expect(text.trim(), key).not.toBe('');
      expect(placesOf(entry), key).toEqual(placesOf(english.get(key)));
    }
  });

  it('have every plural form of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const [key, entry] of texts) {
      expect(typeof entry, key).toBe(typeof english.get(key));
      if (typeof entry !== 'string') expect(Object.keys(entry).toSorted(), key).toEqual(pluralCategories.toSorted());
    }
  });
});

it('has no text that nothing shows', () => {
  const sources = globSync('client/collaborate/**/*.{ts,tsx}').map((path) => readFileSync(path, 'utf8'));
  const built =
    /^(role|tasks-lead|state|read-only|failure|invite-rest|(open|verify)-(code-unknown|receipt-unknown|too-many-attempts))/;
  const unused = [...english.keys()].filter(
    (key) => !built.test(key) && !sources.some((text) => text.includes(`'${key}'`)),
  );
  expect(unused).toEqual([]);
});
