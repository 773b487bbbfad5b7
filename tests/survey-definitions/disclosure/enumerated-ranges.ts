import type { CountTable, Ranges, Withheld } from './cell-ranges.ts';
import type { Interval } from '../../../survey-definitions/statistics/interval.ts';

/** The ranges of `cellRanges` by listing every table of whole counts that fits what is printed. Slow on purpose. */
export function enumeratedRanges(table: CountTable, withheld: Withheld): Ranges {
  const columnSums = table.columns.map((_, column) => sumOf(table.counts.map((row) => row[column] ?? 0)));
  const fitting = tablesWith(table, withheld, columnSums, 0);
  const over = (value: (counts: readonly (readonly number[])[]) => number): Interval => {
    const values = fitting.map(value);
    return { lower: Math.min(...values), upper: Math.max(...values) };
  };
  return {
    cells: table.counts.map((row, index) =>
      row.map((_, column) =>
        withheld.cells[index]?.[column] ? over((counts) => counts[index]?.[column] ?? Number.NaN) : null,
      ),
    ),
    totals: table.counts.map((_, index) =>
      withheld.totals[index] ? over((counts) => sumOf(counts[index] ?? [])) : null,
    ),
  };
}

type Counts = readonly (readonly number[])[];

function tablesWith(table: CountTable, withheld: Withheld, left: readonly number[], row: number): Counts[] {
  if (row === table.rows.length) return left.every((sum) => sum === 0) ? [[]] : [];
  return rowsWith(table, withheld, left, row).flatMap((counts) =>
    tablesWith(
      table,
      withheld,
      left.map((sum, column) => sum - (counts[column] ?? 0)),
      row + 1,
    ).map((rest) => [counts, ...rest]),
  );
}

function rowsWith(table: CountTable, withheld: Withheld, left: readonly number[], row: number): readonly number[][] {
  const own = table.counts[row] ?? [];
  const choices = own.map((count, column) =>
    withheld.cells[row]?.[column] ? Array.from({ length: (left[column] ?? 0) + 1 }, (_, value) => value) : [count],
  );
  const rows = choices.reduce<number[][]>(
    (found, values) => found.flatMap((start) => values.map((value) => [...start, value])),
    [[]],
  );
  const most = withheld.ceilings?.[row] ?? Number.POSITIVE_INFINITY;
  return rows.filter((counts) => (withheld.totals[row] ? sumOf(counts) <= most : sumOf(counts) === sumOf(own)));
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
