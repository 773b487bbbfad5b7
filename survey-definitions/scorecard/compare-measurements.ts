import { asStatistic, type KpiBaseline } from '../results/kpi-baseline.ts';
import { compareWithBaseline, type OwnSurvey } from '../statistics/compare-with-baseline.ts';
import type { Common } from '../statistics/overlap.ts';
import type { Measurement } from './measurement.ts';
import { pairedAnswers, type PairedAnswers } from './paired-answers.ts';
import type { SeriesComparison } from '../statistics/series-comparison.ts';

export type ComparedWith = {
  readonly baseline: KpiBaseline | null;
  /** The survey of the baseline, where it is one of our own. */
  readonly earlier: Measurement | null;
  readonly margin: number;
};

/**
 * A measurement against its baseline by what is known of the two (methodology.md section 7). Another scale or wording
 * breaks the series first.
 */
export function compareMeasurements(
  current: Measurement,
  { baseline, earlier, margin }: ComparedWith,
): SeriesComparison {
  const { figure, rate, headline } = current;
  if (!figure.shown && figure.because !== 'no-answers') return { kind: 'withheld' };
  const asked = { rate, scale: headline.scale, wording: headline.wording };
  const statistic = baseline === null ? undefined : asStatistic(baseline);
  return compareWithBaseline(asked, statistic, margin, earlier === null ? undefined : ownSurvey(earlier, current));
}

/** An earlier survey of ours, whose Members may be those of today. */
export const ownSurvey = (earlier: Measurement, current: Measurement): OwnSurvey => ({
  rate: earlier.rate,
  common: commonOf(earlier, current),
});

/**
 * Who was asked both times: of two waves their lists, unless the item was put to some only; the delegations at sessions
 * and activities are others each time.
 */
function commonOf(earlier: Measurement, current: Measurement): Common | undefined {
  if (earlier.surveys[0].kind !== 'wave' || current.surveys[0].kind !== 'wave') return 'differ';
  const [then, now] = [askedIn(earlier), askedIn(current)];
  if (then === undefined || now === undefined) return undefined;
  const both = new Set([...then].filter((one) => now.has(one)));
  const answering = ({ rate }: Measurement): number => [...rate.members.keys()].filter((one) => both.has(one)).length;
  return { population: both.size, before: answering(earlier), after: answering(current) };
}

const askedIn = ({ rate, surveys: [{ asked }] }: Measurement): ReadonlySet<string> | undefined =>
  asked !== null && rate.population === asked.size ? asked : undefined;

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
