import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../../client/console/texts/en.json' with { type: 'json' };
import fr from '../../../client/console/texts/fr.json' with { type: 'json' };

type Entry = string | Readonly<Record<string, string>>;
const catalogues: readonly (readonly [string, Readonly<Record<string, Entry>>])[] = [
  ['en', en],
  ['fr', fr],
];
const folder = new URL('../../../client/console/', import.meta.url);

const forms = (entry: Entry | undefined): readonly string[] =>
  entry === undefined ? [] : typeof entry === 'string' ? [entry] : Object.values(entry);
const placesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the texts of the console', () => {
  it('exist in both languages under the same keys', () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
  });

  it.each(['en', 'fr'])('stand once each in %s', (language) => {
    const keys = [...readFileSync(new URL(`texts/${language}.json`, folder), 'utf8').matchAll(/^ {2}"([^"]+)":/gm)];
    const names = keys.map(([, name]) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('fill the same places in both languages', () => {
    const wanted = new Map(catalogues[0]?.[1] === undefined ? [] : Object.entries(catalogues[0][1]));
    const different = Object.entries(fr).filter(([key, entry]) => {
      const other = forms(wanted.get(key)).at(-1) ?? '';
      return JSON.stringify(placesOf(forms(entry).at(-1) ?? '')) !== JSON.stringify(placesOf(other));
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it.each(catalogues)('have the plural forms of %s', (_, catalogue) => {
    const incomplete = Object.entries(catalogue).filter(
      ([, entry]) => typeof entry !== 'string' && !('one' in entry && 'other' in entry),
    );
    expect(incomplete.map(([key]) => key)).toEqual([]);
  });

  it('set French double signs apart by a space that does not break', () => {
    const loose = Object.entries(fr).filter(([, entry]) => forms(entry).some((text) => / [?!;:%»]|« /.test(text)));
    expect(loose.map(([key]) => key)).toEqual([]);
  });

  it('are all used', () => {
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n');
    const literal = new Set([...sources.matchAll(/'([\w. -]+)'/g)].map(([, key]) => key));
    const families = [...sources.matchAll(/`([a-z][\w.-]*[.-])\$\{/g)].map(([, start]) => start ?? '');
    const unused = Object.keys(en).filter(
      (key) => !literal.has(key) && !families.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });
});
