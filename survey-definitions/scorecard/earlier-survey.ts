import type { KpiBaseline } from '../results/kpi-baseline.ts';
import { surveyOfBaseline } from './baseline-survey.ts';
import type { Measurement } from './measurement.ts';
import { breaksBetween } from './series-points.ts';

export type EarlierSurvey = { readonly measurement: Measurement; readonly isBaseline: boolean };

/**
 * What the screens of a series compare with: the baseline's own survey where it is ours, else the comparable one before.
 * One whose rate is withheld has no table to compare with. `measurements`: oldest first, up to `current`.
 */
export function earlierSurvey(
  baseline: KpiBaseline | null,
  current: Measurement,
  measurements: readonly Measurement[],
): EarlierSurvey | undefined {
  const own = surveyOfBaseline(baseline, current, measurements)?.measurement;
  if (own?.figure.shown === true) return { measurement: own, isBaseline: true };
  const measurement = measurements.findLast(
    (one) => one.day < current.day && one.figure.shown && breaksBetween(one, current).length === 0,
  );
  return measurement && { measurement, isBaseline: false };
}
