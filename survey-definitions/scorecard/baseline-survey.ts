import type { Figure } from '../results/disclosed-figure.ts';
import type { KpiBaseline } from '../results/kpi-baseline.ts';
import type { Measurement } from './measurement.ts';
import { isPooledUnit } from './pool-year.ts';
import type { BaselineSurvey } from './satisfaction-series.ts';
import { breaksBetween } from './series-points.ts';

export type OwnBaseline = { readonly measurement: Measurement; readonly agrees: boolean };

/**
 * The survey of ours that a baseline speaks of: the one it was taken from, or for an entered one the comparable survey
 * of the day on which it was measured.
 */
export function surveyOfBaseline(
  baseline: KpiBaseline | null,
  current: Measurement | undefined,
  measurements: readonly Measurement[],
): OwnBaseline | undefined {
  if (baseline === null || current === undefined) return undefined;
  const candidates = measurements.filter((one) => one !== current && breaksBetween(one, current).length === 0);
  if (baseline.origin === 'first-wave') {
    const measurement = candidates.find(({ surveys }) => surveys[0].source.surveyId === baseline.id);
    return measurement && { measurement, agrees: true };
  }
  const measurement = candidates.findLast((one) => wasMeasuredBy(baseline.measuredOn, one));
  return measurement && { measurement, agrees: agrees(baseline, measurement.figure) };
}

export const baselineSurveyOf = ({ measurement, agrees: isAlike }: OwnBaseline): BaselineSurvey => ({
  surveyId: measurement.surveys[0].source.surveyId,
  label: measurement.label,
  figure: measurement.figure,
  agrees: isAlike,
});

/** A wave and a pooled year stand for their year, a session by itself for the time from its first day to the close. */
function wasMeasuredBy(day: string, { year, unit, surveys }: Measurement): boolean {
  const [{ kind, source }] = surveys;
  return kind === 'session' && !isPooledUnit(unit)
    ? source.day <= day && day <= source.closedOn
    : day.startsWith(`${year}-`);
}

/** To the whole percent, which is what a report of its time printed at least. */
const agrees = ({ rate, n }: KpiBaseline, figure: Figure): boolean =>
  figure.shown && Math.abs(figure.rate - rate) <= 0.005 + 1e-12 && (n === null || n === figure.n);
