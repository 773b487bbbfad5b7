import type { CountTable } from '../../../survey-definitions/disclosure/table.ts';
import type { RowOptions } from '../../../survey-definitions/disclosure/withheld-rows.ts';
import { smallestGroup } from '../../../survey-definitions/statistics/small-numbers.ts';
import { cellRanges, type Ranges } from './cell-ranges.ts';

/** `withheldRows` as the audit by flows decides, which knows no formula for rows that are withheld whole. Slow on purpose. */
export function withheldRowsByFlow(
  table: CountTable,
  first: ReadonlySet<string>,
  options: RowOptions,
): ReadonlySet<string> {
  if (first.size === 0) return first;
  const candidates = candidateRows(table, first);
  const widest = new Set([...first, ...candidates.map(({ row }) => row)]);
  const goal = auditOf(table, widest, options);
  const patterns = candidates.length <= exhaustive ? subsets(candidates) : prefixes(candidates);
  const enough = patterns
    .map((rows) => new Set([...first, ...rows.map(({ row }) => row)]))
    .find((rows) => protects(auditOf(table, rows, options), goal));
  return enough ?? widest;
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

/** Width of the range of each protected value, by row. */
type Audit = ReadonlyMap<string, readonly number[]>;

function auditOf(table: CountTable, rows: ReadonlySet<string>, { audited, ceilings }: RowOptions): Audit {
  const isWithheld = table.rows.map((row) => rows.has(row));
  const ranges = cellRanges(table, {
    cells: isWithheld.map((withheld) => table.columns.map(() => withheld)),
    totals: isWithheld,
    ceilings: table.rows.map((row) => ceilings?.get(row)),
  });
  return new Map(
    table.rows.flatMap((row, index) => (rows.has(row) ? [[row, widths(table, ranges, index, audited)]] : [])),
  );
}

function widths(table: CountTable, ranges: Ranges, row: number, audited: readonly string[]): readonly number[] {
  const cells = (ranges.cells[row] ?? []).filter((_, column) => audited.includes(table.columns[column] ?? ''));
  return [...cells, ranges.totals[row] ?? null].map((range) => (range === null ? 0 : range.upper - range.lower));
}

/** Rounding of folded shares must not ask for one more row. */
const rounding = 1e-6;

const protects = (audit: Audit, goal: Audit): boolean =>
  [...audit].every(([row, found]) =>
    found.every((width, index) => width >= Math.min(smallestGroup, goal.get(row)?.[index] ?? 0) - rounding),
  );

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
