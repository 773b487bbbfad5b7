import type { OccasionEntry } from '../../../../survey-definitions/language/occasion.ts';

/** '1.', '1.2', '2)', '(iii)', 'IV.', 'a)', 'Item 3:', 'Point 3 -', bullets and dashes in front of a title. */
const numbering =
  /^\s*(?:(?:agenda\s+)?(?:item|point)\s+\w{1,4}\s*[.:)\u2013\u2014-]?\s+|\(?(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,6}|[a-z])[.):]\)?\s*|\d{1,3}(?:\.\d{1,3})*\s*[\u2013\u2014-]?\s+|[-\u2013\u2014\u2022*\u00b7\u25cf]\s*)+/iu;

/** The titles that were pasted, one a line, without numbering and without empty lines. */
export function agendaLines(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replaceAll('\t', ' ').replace(numbering, '').trim())
    .filter((line) => line !== '');
}

/** Pairs the titles of each language by their place in the list. A language that has none is left out. */
export function agendaItems(texts: Readonly<Record<string, string>>): readonly OccasionEntry[] {
  const lists = Object.entries(texts).map(([language, text]) => [language, agendaLines(text)] as const);
  const length = Math.max(0, ...lists.map(([, lines]) => lines.length));
  return Array.from({ length }, (_, index) => ({
    code: `A${index + 1}`,
    label: Object.fromEntries(lists.flatMap(([language, lines]) => entryAt(language, lines, index))),
  }));
}

/** What the field shows of a stored list. */
export function agendaText(items: readonly OccasionEntry[], language: string): string {
  return items
    .map((item) => item.label[language] ?? '')
    .join('\n')
    .trimEnd();
}

function entryAt(language: string, lines: readonly string[], index: number): readonly (readonly [string, string])[] {
  const line = lines[index];
  return line === undefined ? [] : [[language, line]];
}
