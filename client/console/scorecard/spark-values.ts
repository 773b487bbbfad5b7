import type { SparkValue } from '../../shared/charts/sparkline-geometry.ts';
import { commonReach, reachFromZero } from '../../shared/charts/sparkline-geometry.ts';
import type { Reach } from '../../shared/charts/sparkline-geometry.ts';
import type { SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import type { Scorecard } from '../../../survey-definitions/scorecard/scorecard.ts';

/** The trend of a series as a small line has it. Of information there is none. */
export function sparkValues(result: SeriesResult): readonly SparkValue[] {
  if (result.kind === 'instruments') return [];
  if (result.kind === 'recorded') return result.history.map(({ value }) => ({ value, interval: null }));
  return result.trend.map(({ figure, comparable }) => ({
    value: figure.shown ? figure.rate : null,
    interval: figure.shown ? figure.interval : null,
    isBreak: !comparable,
  }));
}

/** The baseline of a rate, the target of a recorded figure. */
export function sparkMark(result: SeriesResult): number | null {
  if (result.kind === 'satisfaction') return result.baseline?.rate ?? null;
  return result.kind === 'recorded' ? (result.target?.value ?? null) : null;
}

/** All rates share one reach, so that their lines may be compared; each recorded figure has its own, from zero. */
export function reachOf(result: SeriesResult, rates: Reach): Reach {
  if (result.kind !== 'recorded') return rates;
  const mark = sparkMark(result);
  return reachFromZero(sparkValues(result), mark === null ? [] : [mark]);
}

export function reachOfRates({ rows }: Pick<Scorecard, 'rows'>): Reach {
  const rates = rows.flatMap(({ series }) => series.filter(({ kind }) => kind === 'satisfaction'));
  const marks = rates.map(sparkMark).filter((mark) => mark !== null);
  return commonReach(rates.map(sparkValues), marks);
}
