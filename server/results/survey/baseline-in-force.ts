import { rateUnitOf } from '../../../survey-definitions/results/disclosed-figure.ts';
import type { KpiBaseline } from '../../../survey-definitions/results/kpi-baseline.ts';
import type { Headline } from '../../../survey-definitions/results/kpi-result.ts';
import type { Measurement } from '../../../survey-definitions/scorecard/measurement.ts';
import { baselineBefore } from '../../plan/baselines/baseline-store.ts';
import type { Database } from '../../platform/database/tables.ts';
import type { TrendPoint } from './results-contract.ts';

/**
 * The baseline in force: the latest entry that was measured before the survey. Without any, the first recorded wave
 * that can be compared is the baseline (methodology.md section 7, last row); null for that wave itself.
 */
export async function baselineFor(
  readDb: Database,
  headline: Headline,
  day: string,
  earlier: readonly EarlierPoint[],
): Promise<KpiBaseline | null> {
  const entered = await baselineBefore(readDb, headline.series, day);
  if (entered !== undefined) {
    const { id, rate, n, population, unit, scale, wording, measuredOn, source } = entered;
    const asked = knownOf({ scale, wording }, headline.assumed);
    return { origin: 'entered', id, rate, n, population, unit, ...asked, measuredOn, source, label: null };
  }
  const first = earlier.find(({ figure, comparable }) => comparable && figure.shown);
  if (first === undefined || !first.figure.shown) return null;
  const { rate, n, population, unit } = first.figure;
  const asked = knownOf(headline, [...(headline.assumed ?? []), ...first.assumed]);
  const place = { id: first.surveyId, measuredOn: first.date, source: null, label: first.label };
  return { origin: 'first-wave', rate, n, population, unit: rateUnitOf(unit), ...asked, ...place };
}

type Asking = { readonly scale: string | null; readonly wording: string | null };

/** What somebody else's file does not say is not known of either of the two. */
const knownOf = ({ scale, wording }: Asking, assumed: Headline['assumed'] = []): Asking => ({
  scale: assumed.includes('scale') ? null : scale,
  wording: assumed.includes('wording') ? null : wording,
});

export type EarlierPoint = Pick<TrendPoint, 'surveyId' | 'label' | 'date' | 'figure' | 'comparable'> & {
  readonly assumed: NonNullable<Headline['assumed']>;
};

/** The points of a trend before the last, with what is assumed of each. */
export const earlierPoints = (
  measurements: readonly Measurement[],
  points: readonly Omit<EarlierPoint, 'assumed'>[],
): readonly EarlierPoint[] =>
  points.slice(0, -1).map((point, index) => ({ ...point, assumed: measurements[index]?.headline.assumed ?? [] }));
