import type { CodeCounts, VariableTally } from '../results/tally.ts';
import type { Grouping } from './grouping.ts';
import { fewestToldApart } from './structural-audit.ts';

/** Where a unit stands in what is printed of an item: its group in each breakdown, and the lines of both. */
export type PrintedLines = {
  readonly lines: Grouping;
  readonly groupOf: (unit: string) => string | undefined;
};

/**
 * The answers that a figure shows which stood in print before (methodology.md section 10, rule 4): those of today, where they
 * differ from each of the printed states by none or by at least `threshold` units (added, removed or changed), in the total, in every line and in
 * every sum or difference of lines; else those that were printed last. The difference of two reports then tells of nobody.
 *
 * @param printed oldest first; empty: nothing was printed yet
 */
export function answersInPrint(
  printed: readonly VariableTally[],
  today: VariableTally,
  breakdowns: { readonly one?: PrintedLines; readonly other?: PrintedLines },
  threshold: number,
): VariableTally {
  const { one = undivided, other = undivided } = breakdowns;
  const mayFollow = (before: VariableTally): boolean => {
    const moved = unitsMoved(before, today).map((unit) => [one.groupOf(unit), other.groupOf(unit)] as const);
    return fewestToldApart(moved, one.lines, other.lines) >= threshold;
  };
  return printed.every(mayFollow) ? today : (printed.at(-1) ?? today);
}

const undivided: PrintedLines = { lines: [[]], groupOf: () => undefined };

/** Units whose answers are not the same in both, or that are in one only. */
function unitsMoved(before: VariableTally, today: VariableTally): readonly string[] {
  const units = [...new Set([...before.keys(), ...today.keys()])];
  return units.filter((unit) => !isSame(before.get(unit) ?? new Map(), today.get(unit) ?? new Map()));
}

const isSame = (one: CodeCounts, other: CodeCounts): boolean =>
  [...new Set([...one.keys(), ...other.keys()])].every((code) => (one.get(code) ?? 0) === (other.get(code) ?? 0));
