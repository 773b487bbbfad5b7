import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CatalogueEntry } from '../../client/shared/i18n.ts';
import { packageReadme } from '../../server/files/package/package-readme.ts';
import { codebookTexts } from '../../server/files/tables/codebook-texts.ts';
import promises from '../../survey-definitions/surveys/promises.json' with { type: 'json' };
import { verdictWords } from '../../survey-definitions/statistics/verdict-words.ts';
import type { Language } from './terms.ts';

/**
 * What texts for people are part of. `files`: what the server writes into codebooks and packages, and the decreed words of a conclusion.
 * `questionnaires`: all of them, and what is said in their places and of their occasions.
 */
export type Group = (typeof groups)[number];
export const groups = ['respond', 'collaborate', 'report', 'mail', 'files', 'questionnaires', 'console'] as const;

/** Every text of a group under its path, as it stands in the file. */
export function entriesOf(group: Group, language: Language): ReadonlyMap<string, CatalogueEntry> {
  if (group === 'files') return entriesIn(writtenInto(language), '');
  if (group === 'questionnaires') return entriesIn(askedIn(language), '');
  if (group !== 'mail') return entriesIn(read(`client/${group}/texts/${language}.json`), '');
  const templates = Object.entries<Record<Language, unknown>>(read('server/wave/mail/default-templates.json'));
  return new Map(templates.flatMap(([kind, texts]) => [...entriesIn(texts[language], `${kind}.`)]));
}

/** Codes of columns and values stand in English in both languages. */
const writtenInto = (language: Language) => ({
  codebook: codebookTexts(language),
  conclusion: Object.fromEntries(Object.entries(verdictWords).map(([code, words]) => [code, words[language]])),
  readme: packageReadme({ name: 'any', title: '' })
    .replaceAll(/`[^`]+`/g, '…')
    .split('\n---\n')[language === 'en' ? 0 : 1],
});

const askedIn = (language: Language) => ({
  ...Object.fromEntries(
    globSync(`survey-definitions/**/${language}.json`, { cwd: root })
      .toSorted()
      .map((path) => [dirname(path), read(path)]),
  ),
  occasion: Object.fromEntries(
    Object.entries<Record<Language, string>>(read('server/surveys/fielding/occasion-words.json')).map(
      ([key, words]) => [key, words[language]],
    ),
  ),
  promise: Object.fromEntries(
    Object.entries(promises).map(([confidentiality, { title, text }]) => [
      confidentiality,
      { title: title[language], text: text[language] },
    ]),
  ),
  unknownMember: read('survey-definitions/language/unknown-member.json')[language],
});

export const formsOf = (entry: CatalogueEntry = ''): readonly string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry).filter((text) => text !== undefined);

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

function entriesIn(value: unknown, path: string): ReadonlyMap<string, CatalogueEntry> {
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, inner]): (readonly [string, CatalogueEntry])[] =>
      typeof inner === 'string' || ('other' in inner && typeof inner.other === 'string' && 'one' in inner)
        ? [[path + key, inner]]
        : [...entriesIn(inner, `${path}${key}.`)],
    ),
  );
}
