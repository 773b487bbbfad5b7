import { isUnanimous } from '../statistics/small-numbers.ts';
import type { CountTable, SuppressedRow, SuppressedTable } from './table.ts';
import { withheldRows } from './withheld-rows.ts';

export type SuppressionOptions = {
  /** Fewest units with a valid answer whose row is shown. */
  readonly threshold: number;
  /** Columns that are no valid answer (missing reasons): not counted towards the threshold. */
  readonly missing?: readonly string[];
  /**
   * By row: how many units it can have at most, as far as a reader knows (N of the region; the forms of the region
   * where they are printed). Unknown: no limit. The more a reader knows, the more has to be withheld.
   */
  readonly ceilings?: ReadonlyMap<string, number>;
  /** Rows withheld in an earlier wave or another table of the same report: they stay withheld. */
  readonly previous?: ReadonlySet<string>;
};

/**
 * A table of counts as it may be printed (methodology.md section 10): rows of too few valid answers are withheld, and
 * those of fewer than 10 that are all in one column, for unanimity names everyone; then as many others as it takes that
 * no withheld row can be worked out from the totals (`withheldRows`). An empty row is shown: nobody is in it.
 *
 * @throws RangeError if the counts do not fit rows and columns, or one is negative
 */
export function suppressTable(table: CountTable, options: SuppressionOptions): SuppressedTable {
  refuseMisshapen(table);
  const valid = table.columns.filter((column) => !options.missing?.includes(column));
  const primary = new Set(table.rows.filter((_, index) => isPrimary(table, index, valid, options.threshold)));
  const kept = table.rows.filter((row) => options.previous?.has(row));
  const withheld = withheldRows(table, new Set([...primary, ...kept]), { audited: valid, ceilings: options.ceilings });
  return {
    columns: table.columns,
    rows: table.rows.map((row, index): SuppressedRow => {
      if (withheld.has(row)) return { row, withheld: primary.has(row) ? 'primary' : 'complementary' };
      const counts = table.counts[index] ?? [];
      return { row, withheld: null, counts, total: sumOf(counts) };
    }),
    columnTotals: table.columns.map((_, column) => sumOf(table.counts.map((counts) => counts[column] ?? 0))),
    total: sumOf(table.counts.flat()),
  };
}

function refuseMisshapen({ rows, columns, counts }: CountTable): void {
  if (counts.length !== rows.length || counts.some((row) => row.length !== columns.length)) {
    throw new RangeError(`counts are not of ${rows.length} rows and ${columns.length} columns`);
  }
  if (!counts.flat().every((count) => count >= 0)) throw new RangeError('a count is negative');
}

function isPrimary(table: CountTable, index: number, valid: readonly string[], threshold: number): boolean {
  const counts = table.counts[index] ?? [];
  const ofValid = counts.filter((_, column) => valid.includes(table.columns[column] ?? ''));
  const answers = sumOf(ofValid);
  if (sumOf(counts) === 0) return false;
  return answers < threshold || isUnanimous(answers, ofValid);
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
