import type { CsvValue } from '../../platform/csv/csv-cell.ts';
import type { Field, PackageTable } from './package-tables.ts';
import { escaped } from './xml.ts';

/** Cell formats in styles.xml, by their place there. */
export const styles = { plain: 0, heading: 1, date: 2, instant: 3, missing: 4 } as const;

const opening =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>';

/**
 * A sheet in pieces, one a page of rows. Numbers and dates are numbers and dates, a text is a text whatever it begins with: no cell of
 * ours can be a formula, so that nothing needs an apostrophe. A missing reason is told from the same word by its grey italics.
 */
export async function* sheetXml(
  { table, fields }: Pick<PackageTable, 'table' | 'fields'>,
  count: (rows: number) => void,
): AsyncGenerator<string, void, undefined> {
  let line = 1;
  yield `${opening}${rowXml(
    line,
    table.header.map((name) => textCell(name, styles.heading)),
  )}`;
  for await (const page of table.pages()) {
    count(page.length);
    let piece = '';
    for (const row of page) {
      line += 1;
      piece += rowXml(
        line,
        row.map((value, index) => cellXml(value, fields[index]?.type)),
      );
    }
    if (piece !== '') yield piece;
  }
  yield '</sheetData></worksheet>';
}

const rowXml = (line: number, cells: readonly string[]): string => `<row r="${line}">${cells.join('')}</row>`;

function cellXml(value: CsvValue, type: Field['type'] | undefined): string {
  if (typeof value === 'object') return textCell(value.missing, styles.missing);
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  if (value === '') return '<c/>';
  const day = type === 'date' || type === 'datetime' ? serialOf(value) : undefined;
  if (day === undefined) return textCell(value, styles.plain);
  return `<c s="${type === 'date' ? styles.date : styles.instant}"><v>${day}</v></c>`;
}

const textCell = (text: string, style: number): string =>
  `<c t="inlineStr"${style === styles.plain ? '' : ` s="${style}"`}><is><t xml:space="preserve">${sheetText(text)}</t></is></c>`;

/** What XML cannot hold is written as `_x0001_`, and a text that looks like that keeps looking like it (ECMA-376, ST_Xstring). */
const sheetText = (text: string): string =>
  escaped(
    text
      .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replaceAll(/[[\p{Cc}--[\t\n\u007f-\u009f]]\ufffe\uffff]/gv, hexadecimal),
  );

const hexadecimal = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Days since 1899-12-30, as spreadsheets count (UTC); undefined: no instant. */
function serialOf(value: string): number | undefined {
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time / 86_400_000 + 25_569;
}
