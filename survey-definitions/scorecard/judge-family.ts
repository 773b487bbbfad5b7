import { holm } from '../statistics/multiplicity.ts';
import { verdictOf, type Verdict } from '../statistics/verdict.ts';
import type { SatisfactionSeries } from './satisfaction-series.ts';
import type { SeriesComparison } from '../statistics/series-comparison.ts';

/**
 * Adjusts the p-values of one report together and says the verdicts (methodology.md sections 8 and 9). `family` is the
 * number of series that the plan schedules for the year: it is fixed before anything is looked at, and one without a
 * result counts as p = 1. A census is a fact and takes no part in the adjustment.
 */
export function judgeFamily(series: readonly SatisfactionSeries[], family: number): readonly SatisfactionSeries[] {
  const tested = series.filter(({ comparison }) => pOf(comparison) !== undefined);
  const adjusted = holm(
    tested.flatMap(({ comparison }) => pOf(comparison) ?? []),
    family,
  );
  const adjustedOf = new Map(tested.map((one, index) => [one.series, adjusted[index]]));
  return series.map((one) => {
    const adjustedP = adjustedOf.get(one.series);
    return { ...one, adjustedP: adjustedP ?? null, verdict: verdictFor(one, adjustedP) };
  });
}

function pOf(comparison: SeriesComparison | null): number | undefined {
  return comparison?.kind === 'independent' || comparison?.kind === 'overlap' ? comparison.p : undefined;
}

function verdictFor({ comparison, margin, unit }: SatisfactionSeries, adjustedP: number | undefined): Verdict | null {
  switch (comparison?.kind) {
    case 'independent':
    case 'overlap':
    case 'indicative':
    case 'census':
      return verdictOf(comparison, adjustedP, margin, unit === 'delegate');
    default:
      return null;
  }
}
