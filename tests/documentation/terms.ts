import { readFileSync } from 'node:fs';

export type Language = 'en' | 'fr';

/** A row of the table in terms.md: what a concept is called, and patterns of what it is not called. */
export type Term = {
  readonly concept: string;
  readonly said: Readonly<Record<Language, string>>;
  readonly avoid: Readonly<Record<Language, readonly RegExp[]>>;
};

const page = readFileSync(new URL('../../client/shared/terms.md', import.meta.url), 'utf8');

export const terms: readonly Term[] = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
  .slice(1)
  .map(([, concept = '', en = '', fr = '', notEn = '', notFr = '']) => ({
    concept,
    said: { en, fr },
    avoid: { en: patternsIn(notEn), fr: patternsIn(notFr) },
  }));

function patternsIn(cell: string): readonly RegExp[] {
  const sources = [...cell.matchAll(/`([^`]+)`/g)].map(([, source = '']) => source.replaceAll('\\|', '|'));
  return sources.map((source) => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}-])`, 'u'));
}

/** As the patterns expect it: `…` for what is filled in, sentences without their capital. */
export const asMatched = (text: string): string =>
  text
    .replaceAll(/\{[\w.]+\}/g, '…')
    .replaceAll(/(?:^|[.:?!]\s|\n|[«‘“]\s?)\p{Lu}(?=\p{Ll})/gu, (start) => start.toLowerCase());

export const termsBroken = (language: Language, text: string): readonly string[] =>
  terms.flatMap(({ said, avoid }) =>
    avoid[language]
      .map((pattern) => pattern.exec(asMatched(text))?.[0])
      .filter((found) => found !== undefined)
      .map((found) => `‘${found}’ is ‘${said[language]}’`),
  );
