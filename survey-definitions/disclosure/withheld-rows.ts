import { rowWidths } from './row-widths.ts';
import { smallestGroup } from '../statistics/small-numbers.ts';
import type { CountTable } from './table.ts';

export type RowOptions = {
  /** Columns whose cells have to be protected; the row total is as well. */
  readonly audited: readonly string[];
  /** By row: the most units it can have, as far as a reader knows. */
  readonly ceilings?: ReadonlyMap<string, number> | undefined;
};

/**
 * The rows to withhold: `first`, and as few others as it takes that every audited cell and total of a withheld row can
 * lie at least `smallestGroup` apart over all tables that fit what is printed (methodology.md section 10, rule 4); or as far apart as if every row were
 * withheld, where the printed totals or the ceilings leave no more (a region of 3 Members has at most 3 satisfied).
 *
 * Of patterns with equally many rows the one with the fewest units, then the first by row names: the same table gives
 * the same pattern, in whatever order its rows come. Up to `exhaustive` rows all patterns are tried; beyond, rows are
 * added from the smallest on. A row without any unit protects nobody and is never added.
 */
export function withheldRows(table: CountTable, first: ReadonlySet<string>, options: RowOptions): ReadonlySet<string> {
  if (first.size === 0) return first;
  const candidates = candidateRows(table, first);
  const withheld = (added: readonly Candidate[]) => new Set([...first, ...added.map(({ row }) => row)]);
  const widest = withheld(candidates);
  const goal = auditOf(table, widest, options);
  const patterns = candidates.length <= exhaustive ? subsets(candidates) : prefixes(candidates);
  const enough = patterns.find((added) => protects(auditOf(table, withheld(added), options), goal));
  return enough ? withheld(enough) : widest;
}

const exhaustive = 8;

type Candidate = { readonly row: string; readonly units: number };

function candidateRows({ rows, counts }: CountTable, first: ReadonlySet<string>): readonly Candidate[] {
  return rows
    .map((row, index) => ({ row, units: sumOf(counts[index] ?? []) }))
    .filter(({ row, units }) => units > 0 && !first.has(row))
    .toSorted((a, b) => a.units - b.units || (a.row < b.row ? -1 : 1));
}

function subsets(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  return candidates
    .reduce<readonly (readonly Candidate[])[]>(
      (found, candidate) => [...found, ...found.map((subset) => [...subset, candidate])],
      [[]],
    )
    .map((subset, position) => ({ subset, position, units: sumOf(subset.map(({ units }) => units)) }))
    .toSorted((a, b) => a.subset.length - b.subset.length || a.units - b.units || a.position - b.position)
    .map(({ subset }) => subset);
}

const prefixes = (candidates: readonly Candidate[]): readonly (readonly Candidate[])[] =>
  [...candidates, undefined].map((_, length) => candidates.slice(0, length));

/** Widths of the ranges of each protected cell and of the total, by row. */
type Audit = ReadonlyMap<string, readonly number[]>;

function auditOf(table: CountTable, rows: ReadonlySet<string>, { audited, ceilings }: RowOptions): Audit {
  const withheld = table.rows.flatMap((row, index) =>
    rows.has(row) ? [{ row, counts: table.counts[index] ?? [] }] : [],
  );
  const columns = table.columns.flatMap((column, index) => (audited.includes(column) ? index : []));
  const widths = rowWidths(
    withheld.map(({ row, counts }) => ({ counts, ceiling: ceilings?.get(row) ?? Number.POSITIVE_INFINITY })),
    columns,
  );
  return new Map(withheld.map(({ row }, index) => [row, widths[index] ?? []]));
}

/** Rounding of folded shares must not ask for one more row. */
const rounding = 1e-6;

const protects = (audit: Audit, goal: Audit): boolean =>
  [...audit].every(([row, found]) =>
    found.every((width, index) => width >= Math.min(smallestGroup, goal.get(row)?.[index] ?? 0) - rounding),
  );

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
