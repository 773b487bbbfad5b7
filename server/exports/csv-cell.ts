/** A value of a cell: numbers stay numbers, everything else is text; a missing reason is one of four fixed words. */
export type CsvValue = string | number | { readonly missing: string };

/** RFC 4180: cells joined by commas, the record ended by CR LF. */
export const csvRecord = (values: readonly CsvValue[]): string => `${values.map(csvCell).join(',')}\r\n`;

/**
 * One cell. Numbers stand bare, so that -5.5 is a number; text is always quoted, so that no spreadsheet splits it at
 * its own separator. A text gets an apostrophe in front
 * - if a spreadsheet would run it: it begins with = + - @ (or a look-alike such as ＝), maybe after blanks and invisible
 *   characters, or with a tab, a line break or NUL (security.md section 0.5: papaparse's escapeFormulae misses half);
 * - if it is literally one of the words for a missing answer, or begins with an apostrophe itself.
 * So every text can be had back: drop one apostrophe at the beginning of a cell if there is one.
 */
export function csvCell(value: CsvValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object') return quoted(value.missing);
  return quoted(needsApostrophe(value) ? `'${value}` : value);
}

/** The text of a cell as it was before `csvCell`, for readers of our files. */
export const textOfCell = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

export const missingWords: readonly string[] = ['notAsked', 'skipped', 'notApplicable', 'noOpinion'];

/** What is seen as nothing at the beginning of a cell: blanks of all kinds, controls, zero-width and other format characters. */
const invisible = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]+/u;

const needsApostrophe = (text: string): boolean =>
  text.startsWith("'") || missingWords.includes(text) || /^[\t\r\n\0]/.test(text) || isFormula(text);

function isFormula(text: string): boolean {
  const [first = ''] = text.replace(invisible, '');
  // NFKC turns full-width, small and superscript forms into the plain character; the minus sign proper has none.
  return first === '\u2212' || /^[=+\-@]/.test(first.normalize('NFKC'));
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
