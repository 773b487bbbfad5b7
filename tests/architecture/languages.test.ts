import { expect, it } from 'vitest';
import { languagesNamed } from './language-names.ts';
import { sourceFiles } from './source-files.ts';

/** Where a language is named, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'survey-definitions/reference/first-language.ts': 'reference data: what whoever reads another language gets',
  'survey-definitions/reference/date-habits.ts':
    'reference data: what a language does unlike most when it writes dates',
};

const files = ['survey-definitions', 'server', 'client'].flatMap(sourceFiles);

it('names a language in reference data and catalogues alone: everything else asks the list of languages', () => {
  const found = files
    .filter(({ path }) => !(path in exceptions))
    .flatMap(({ path, text }) => languagesNamed(text).map((name) => `${path}: ${name}`));
  expect(found).toEqual([]);
});

it('knows no exception that is none', () => {
  for (const path of Object.keys(exceptions)) {
    expect(languagesNamed(files.find((file) => file.path === path)?.text ?? '')).not.toEqual([]);
  }
});

it.each([
  "language === 'fr'",
  'const other = "en";',
  "field('name.fr', label)",
  "import fr from '../texts/fr.json' with { type: 'json' };",
  '<html lang="en">',
  'name.fr',
  "name['fr']",
  'row.name_en',
  "select(['name_fr'])",
  '{ en: one, fr: other }',
  '({ en, fr })',
  'fields.nameFr',
])('finds a language that is named: %s', (text) => {
  expect(languagesNamed(text)).not.toEqual([]);
});

it.each([
  '// a French reader gets fr',
  "import type en from './texts/en.json';\ntype Texts = typeof en;",
  'name[language]',
  "const open = 'open';",
  'isOpen ? when : then',
])('lets stand what names none: %s', (text) => {
  expect(languagesNamed(text)).toEqual([]);
});
