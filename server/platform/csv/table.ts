import { csvRecord, type CsvStyle, type CsvValue } from './csv-cell.ts';

export type Row = readonly CsvValue[];
export type RowPages = AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>;

/** A table as it leaves the server in whatever format: its rows are made a page at a time, when somebody takes them. */
export type Table = {
  readonly header: readonly string[];
  /** May be called again: the same rows, unless answers came in between. */
  readonly pages: () => RowPages;
  /** How many rows there will be, where that is known; a few less where some are left out. For a progress bar. */
  readonly expectedRows?: number;
};

/** The CSV in pieces, one a page; `count` is told how many rows each has. */
export async function* csvPieces(
  { header, pages }: Table,
  style?: CsvStyle,
  count: (rows: number) => void = () => undefined,
): AsyncGenerator<string, void, undefined> {
  yield csvRecord(header, style);
  for await (const page of pages()) {
    count(page.length);
    let piece = '';
    for (const row of page) piece += csvRecord(row, style);
    if (piece !== '') yield piece;
  }
}
