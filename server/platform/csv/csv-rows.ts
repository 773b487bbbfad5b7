import Papa from 'papaparse';

/** A row of a CSV file with the line of the file on which it begins, from 1. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[]; readonly broken: boolean };

/**
 * Splits a text at commas, semicolons, tabs or bars, whichever its first line has most of: spreadsheets write what their
 * country does. Rows of nothing but blanks are left out. `broken`: a quotation mark that is never closed.
 */
export function csvRows(text: string): readonly CsvRow[] {
  const plain = text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
  const rows: CsvRow[] = [];
  let line = 1;
  let cursor = 0;
  Papa.parse<string[]>(plain, {
    delimiter: delimiterOf(plain),
    newline: '\n',
    step: ({ data, errors, meta }) => {
      rows.push({ line, cells: data.map((cell) => cell.trim()), broken: errors.length > 0 });
      line += plain.slice(cursor, meta.cursor).split('\n').length - 1;
      cursor = meta.cursor;
    },
  });
  return rows.filter((row) => row.broken || row.cells.some((cell) => cell !== ''));
}

const delimiters = [',', ';', '\t', '|'] as const;

function delimiterOf(text: string): string {
  const [first = ''] = text.trimStart().split('\n');
  const counted = delimiters.map((delimiter) => ({ delimiter, count: first.split(delimiter).length }));
  return counted.toSorted((one, other) => other.count - one.count)[0]?.delimiter ?? ',';
}
