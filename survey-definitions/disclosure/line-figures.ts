import { figureOf, type Figure } from '../results/disclosed-figure.ts';
import { rateOf } from '../results/rate-of.ts';
import type { VariableTally } from '../results/tally.ts';
import type { SatisfactionScale } from '../statistics/counts.ts';
import type { SatisfactionRate } from '../statistics/satisfaction-rate.ts';
import { placeIn, type Grouping, type Line } from './grouping.ts';

/** What is printed of one line. `complementary` and regions of too few stand only in reports that were frozen before lines were merged. */
export type LineFigure = {
  /** Codes of its groups in the order of their list. */
  readonly groups: Line;
  /** N; null where unknown. */
  readonly population: number | null;
  readonly figure: Figure | { readonly shown: false; readonly because: 'complementary' };
};

export type LinesToCount = {
  readonly lines: Grouping;
  readonly groupOf: (unit: string) => string | undefined;
  /** N of a group; undefined: unknown. */
  readonly sizeOf: (group: string) => number | undefined;
};

/** The rates of the lines, of Members (observers left out); none where only one line is left. They add up to the total. */
export function lineFigures(
  tally: VariableTally,
  scale: SatisfactionScale,
  lines: LinesToCount,
  threshold: number,
): readonly LineFigure[] {
  return lineRates(tally, scale, lines).map((rate, index) => ({
    groups: lines.lines[index] ?? [],
    population: rate.population ?? null,
    figure: figureOf(rate, threshold),
  }));
}

export function lineRates(
  tally: VariableTally,
  scale: SatisfactionScale,
  { lines, groupOf, sizeOf }: LinesToCount,
): readonly SatisfactionRate[] {
  if (lines.length < 2) return [];
  const byLine = Map.groupBy(tally, ([unit]) => placeIn(lines, groupOf(unit)));
  return lines.map((line, place) => {
    const sizes = line.map(sizeOf);
    const population = sizes.includes(undefined) ? null : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
    return rateOf(new Map(byLine.get(place)), scale, { unit: 'member', population });
  });
}
