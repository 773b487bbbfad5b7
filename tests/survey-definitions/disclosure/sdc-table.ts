import type { CountTable, Withheld } from './cell-ranges.ts';

/** sdcTable tests/testthat/test-simpleheuristic.R, as in methodology-vectors.json. */
export const sdcTable: CountTable = {
  rows: ['w', 'x', 'y', 'z'],
  columns: ['a', 'b', 'c', 'd'],
  counts: [
    [30, 47, 64, 89],
    [90, 124, 5, 31],
    [92, 100, 59, 85],
    [800, 991, 651, 685],
  ],
};

/** Cells by the names of row and column, 'wa'; all margins are printed. */
export const namedPattern = (names: readonly string[]): Withheld => ({
  cells: sdcTable.rows.map((row) => sdcTable.columns.map((column) => names.includes(row + column))),
  totals: sdcTable.rows.map(() => false),
});
