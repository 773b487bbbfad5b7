/** A value of a cell: numbers stay numbers, everything else is text; a missing reason is one of five fixed words. */
export type CsvValue = string | number | { readonly missing: string };

/** How the reader's country writes lists and numbers. A decimal comma goes with the semicolon only. */
export type CsvStyle = { readonly separator: ',' | ';'; readonly decimal: '.' | ',' };

export const plainStyle: CsvStyle = { separator: ',', decimal: '.' };

/** RFC 4180: cells joined by the separator, the record ended by CR LF. */
export function csvRecord(values: readonly CsvValue[], { separator, decimal }: CsvStyle = plainStyle): string {
  let record = '';
  for (const value of values) {
    if (record !== '') record += separator;
    const cell = csvCell(value);
    record += decimal === ',' && typeof value === 'number' ? cell.replace('.', ',') : cell;
  }
  return `${record}\r\n`;
}

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

/** `withheld` is disclosure control's word, where surveys of several promises stand in one table. */
export const missingWords: readonly string[] = ['notAsked', 'skipped', 'notApplicable', 'noOpinion', 'withheld'];

/** What is seen as nothing at the beginning of a cell: blanks of all kinds, controls, zero-width and other format characters. */
const invisible = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]+/u;

/** Begins with a plain letter or digit: nearly every text, and no formula. */
const harmless = /^[A-Za-z0-9]/;

const needsApostrophe = (text: string): boolean =>
  missingWords.includes(text) ||
  (!harmless.test(text) && (text.startsWith("'") || /^[\t\r\n\0]/.test(text) || isFormula(text)));

function isFormula(text: string): boolean {
  const [first = ''] = text.replace(invisible, '');
  // NFKC turns full-width, small and superscript forms into the plain character; the minus sign proper has none.
  return first === '\u2212' || /^[=+\-@]/.test(first.normalize('NFKC'));
}

const quoted = (text: string): string => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`);
