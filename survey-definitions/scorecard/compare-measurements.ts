import { asStatistic, type KpiBaseline } from '../results/kpi-baseline.ts';
import { compareWithBaseline } from '../statistics/compare-with-baseline.ts';
import { comparePaired } from '../statistics/paired-comparison.ts';
import type { Measurement } from './measurement.ts';
import { pairedAnswers, type PairedAnswers } from './paired-answers.ts';
import { preferPaired } from '../statistics/series-comparison.ts';
import type { PairedComparison, SeriesComparison } from '../statistics/series-comparison.ts';

export type ComparedWith = {
  readonly baseline: KpiBaseline | null;
  /** The survey of the baseline, where it is one of our own. */
  readonly earlier: Measurement | null;
  readonly margin: number;
  readonly threshold: number;
};

/**
 * A measurement against its baseline by the best that is known (methodology.md section 7): everybody in both waves,
 * the same Members in both, two independent rates, a rate alone. Another scale or wording breaks the series first.
 */
export function compareMeasurements(current: Measurement, options: ComparedWith): SeriesComparison {
  const { baseline, earlier, margin, threshold } = options;
  const { figure, rate, headline } = current;
  if (!figure.shown && figure.because !== 'no-answers') return { kind: 'withheld' };
  const asked = { rate, scale: headline.scale, wording: headline.wording };
  const unpaired = compareWithBaseline(asked, baseline === null ? undefined : asStatistic(baseline), margin);
  return preferPaired(unpaired, earlier === null ? undefined : pairedComparison(current, earlier, threshold));
}

/** undefined where the two cannot be paired, or the pairs may not be shown. */
export function pairedComparison(
  current: Measurement,
  earlier: Measurement,
  threshold: number,
): PairedComparison | undefined {
  const paired = pairedMeasurements(current, earlier, threshold);
  const change = paired && comparePaired(paired.table);
  if (paired === undefined || change === undefined) return undefined;
  const { table, thenRate, nowRate } = paired;
  return { ...change, table, earlierSurveyId: earlier.surveys[0].source.surveyId, thenRate, nowRate };
}

/** Only of one survey each: at another activity sit other Members. */
export function pairedMeasurements(
  current: Measurement,
  earlier: Measurement,
  threshold: number,
): PairedAnswers | undefined {
  if (current.unit !== 'member' || earlier.unit !== 'member') return undefined;
  if (current.headline.scale !== earlier.headline.scale) return undefined;
  return pairedAnswers(current.tally, earlier.tally, current.scale, threshold);
}
