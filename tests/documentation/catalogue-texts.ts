import { readFileSync } from 'node:fs';
import type { CatalogueEntry } from '../../client/shared/i18n.ts';
import type { Language } from './terms.ts';

/** Where texts for people stand, by what they are part of: `respond`, `collaborate`, `report`, `console`, `mail`. */
export type Group = (typeof groups)[number];
export const groups = ['respond', 'collaborate', 'report', 'mail', 'console'] as const;

/** Every text of a group under its path, as it stands in the file. */
export function entriesOf(group: Group, language: Language): ReadonlyMap<string, CatalogueEntry> {
  if (group !== 'mail') return entriesIn(read(`client/${group}/texts/${language}.json`), '');
  const templates = Object.entries<Record<Language, unknown>>(read('server/wave/mail/default-templates.json'));
  return new Map(templates.flatMap(([kind, texts]) => [...entriesIn(texts[language], `${kind}.`)]));
}

export const formsOf = (entry: CatalogueEntry = ''): readonly string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry).filter((text) => text !== undefined);

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

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
