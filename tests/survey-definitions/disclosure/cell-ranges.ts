import type { Interval } from '../../../survey-definitions/statistics/interval.ts';
import { maximumFlow } from './maximum-flow.ts';

/** Counts of units, by row (region) and column (satisfied, neutral, dissatisfied). */
export type CountTable = {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** By row, then by column. Not negative; shares of folded delegates need not be whole. */
  readonly counts: readonly (readonly number[])[];
};

/** What is not printed, in the shape of the table. Column totals and the total of a table are always printed. */
export type Withheld = {
  readonly cells: readonly (readonly boolean[])[];
  /** Row totals. */
  readonly totals: readonly boolean[];
  /** Most units a row can have, as far as a reader knows; absent or undefined: no limit. */
  readonly ceilings?: readonly (number | undefined)[];
};

/** Smallest and largest value that fits what is printed; null where the value itself is printed. */
export type Ranges = {
  readonly cells: readonly (readonly (Interval | null)[])[];
  readonly totals: readonly (Interval | null)[];
};

/**
 * The linear algebra of the former audit (methodology.md section 10, last paragraph): for each withheld cell and row total the least and the greatest value
 * over all tables of counts >= 0 that agree with everything that is printed. It is exact, not a bound by propagation: a
 * table with its margins is a circulation (root -> row: total, row -> column: cell, column -> root: total), printed
 * values are fixed, and a withheld one can move by as much as the maximum flow around it. Of whole counts the limits
 * are whole and attained (networks have integral solutions).
 */
export function cellRanges(table: CountTable, withheld: Withheld): Ranges {
  const network = residualNetwork(table, withheld);
  const rowNode = (row: number) => 1 + row;
  const columnNode = (column: number) => 1 + table.rows.length + column;
  return {
    cells: table.counts.map((counts, row) =>
      counts.map((count, column) =>
        withheld.cells[row]?.[column] ? rangeOf(network, rowNode(row), columnNode(column), count) : null,
      ),
    ),
    totals: table.counts.map((counts, row) =>
      withheld.totals[row] ? rangeOf(network, root, rowNode(row), sumOf(counts)) : null,
    ),
  };
}

type Network = readonly (readonly number[])[];

const root = 0;

/** By how much each withheld value can rise (along its link) and fall (against it). */
function residualNetwork({ rows, columns, counts }: CountTable, withheld: Withheld): Network {
  const size = 1 + rows.length + columns.length;
  const network = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  const link = (from: number, to: number, value: number, most: number): void => {
    network[from]?.splice(to, 1, Math.max(0, most - value));
    network[to]?.splice(from, 1, value);
  };
  counts.forEach((row, index) => {
    const most = withheld.ceilings?.[index] ?? Number.POSITIVE_INFINITY;
    if (withheld.totals[index]) link(root, 1 + index, sumOf(row), most);
    row.forEach((value, column) => {
      const to = 1 + rows.length + column;
      if (withheld.cells[index]?.[column]) link(1 + index, to, value, Number.POSITIVE_INFINITY);
    });
  });
  return network;
}

/** The value on the link from -> to can rise by what flows back from `to` to `from` elsewhere, and fall likewise. */
function rangeOf(network: Network, from: number, to: number, value: number): Interval {
  const elsewhere = network.map((row, node) =>
    row.map((capacity, next) => ((node === from && next === to) || (node === to && next === from) ? 0 : capacity)),
  );
  const rise = Math.min(network[from]?.[to] ?? 0, maximumFlow(elsewhere, to, from));
  const fall = Math.min(value, maximumFlow(elsewhere, from, to));
  return { lower: value - fall, upper: value + rise };
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
