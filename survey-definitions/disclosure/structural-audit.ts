import { placeIn, type Grouping } from './grouping.ts';

/** In which group of each of two breakdowns a unit with a valid answer is. */
export type CrossedUnit = readonly [one: string | undefined, other: string | undefined];

/**
 * The audit of methodology.md section 10, rule 3: the fewest units for which a sum or difference of two printed breakdowns
 * can stand, such as 'Europe' less 'who answered in French'. It looks at which sums are printed and at how many stand
 * behind them, never at answers. Nested or crossed so that nothing is left over: infinite.
 *
 * A reader who adds up lines of both with any factors is left with the units of those pairs of lines whose factors do not
 * cancel out. The fewest are left where some lines of one, taken together, come closest to some lines of the other without being the
 * same units. For each choice of the first the second is chosen line by line.
 */
export function fewestToldApart(units: readonly CrossedUnit[], one: Grouping, other: Grouping): number {
  const counts = one.map(() => other.map(() => 0));
  for (const [inOne, inOther] of units) {
    const row = counts[placeIn(one, inOne)];
    const column = placeIn(other, inOther);
    if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
  }
  const choices = Array.from({ length: 2 ** one.length }, (_, bits) => bits);
  return Math.min(...choices.map((bits) => leastLeftOver(counts, (row) => ((bits >> row) & 1) === 1)));
}

/** Least above 0 that is left of the chosen rows after taking away whole columns, or of columns after taking away the rows. */
function leastLeftOver(counts: readonly (readonly number[])[], isChosen: (row: number) => boolean): number {
  const columns = counts[0]?.map((_, column) => {
    const inside = sumOf(counts.map((row, index) => (isChosen(index) ? (row[column] ?? 0) : 0)));
    const outside = sumOf(counts.map((row, index) => (isChosen(index) ? 0 : (row[column] ?? 0))));
    return { least: Math.min(inside, outside), most: Math.max(inside, outside) };
  });
  if (columns === undefined) return Number.POSITIVE_INFINITY;
  const least = sumOf(columns.map((column) => column.least));
  // Where nothing at all is left over, the next best is one column chosen otherwise.
  return least > 0
    ? least
    : Math.min(...columns.map(({ most }) => (most > 0 ? most : Number.POSITIVE_INFINITY)), Number.POSITIVE_INFINITY);
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
