import { expect, it } from 'vitest';
import en from '../../../client/report/texts/en.json' with { type: 'json' };
import fr from '../../../client/report/texts/fr.json' with { type: 'json' };

const entries = Object.entries(en);
const french = new Map<string, unknown>(Object.entries(fr));

const placesIn = (entry: unknown): readonly string[] =>
  [...new Set(JSON.stringify(entry).match(/\{\w+\}/g) ?? [])].toSorted();

it('every text of the report exists in both languages, in the same order', () => {
  expect(Object.keys(fr)).toEqual(Object.keys(en));
});

it.each(entries)('%s has the same places in both', (key, entry) => {
  expect(placesIn(french.get(key))).toEqual(placesIn(entry));
});

it('the French texts have their own plural forms', () => {
  const forms = new Intl.PluralRules('fr').resolvedOptions().pluralCategories;
  for (const entry of Object.values(fr)) {
    if (typeof entry !== 'string') expect(Object.keys(entry).toSorted()).toEqual(forms.toSorted());
  }
});
