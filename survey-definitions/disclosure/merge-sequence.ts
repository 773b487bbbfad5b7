import type { Grouping, Line } from './grouping.ts';

/**
 * The order in which small groups are merged (methodology.md section 10, rule 1): the smallest line of all with that
 * neighbour in the list that has the fewer answers, again and again, down to one line. It depends on how many answered and
 * on nothing that they said. Of equals the first in the list goes first.
 *
 * A reader's threshold only says how far along the sequence one has to go, so that a higher one joins the lines of a lower
 * one and never cuts across them.
 *
 * @param answers units with a valid answer by group
 * @returns from `lines` to a single one, each joining two lines of the one before
 */
export function mergeSequence(lines: Grouping, answers: ReadonlyMap<string, number>): readonly Grouping[] {
  return lines.length < 2 ? [lines] : [lines, ...mergeSequence(mergedOnce(lines, answers), answers)];
}

function mergedOnce(lines: Grouping, answers: ReadonlyMap<string, number>): Grouping {
  const sizes = lines.map((line) => answersIn(line, answers));
  const smallest = sizes.indexOf(Math.min(...sizes));
  const before = sizes[smallest - 1] ?? Number.POSITIVE_INFINITY;
  const after = sizes[smallest + 1] ?? Number.POSITIVE_INFINITY;
  const first = before <= after ? smallest - 1 : smallest;
  const merged = lines.slice(first, first + 2).flat();
  return [...lines.slice(0, first), merged, ...lines.slice(first + 2)];
}

export const answersIn = (line: Line, answers: ReadonlyMap<string, number>): number =>
  line.reduce((sum, group) => sum + (answers.get(group) ?? 0), 0);
