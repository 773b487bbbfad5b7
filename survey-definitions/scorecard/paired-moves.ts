import { fewestInLine } from '../statistics/small-numbers.ts';
import { surveyOfBaseline } from './baseline-survey.ts';
import { pairedMeasurements } from './compare-measurements.ts';
import type { Measurement } from './measurement.ts';
import type { SatisfactionSeries } from './satisfaction-series.ts';
import type { PairedMoves } from './series-page.ts';

/** How the Members moved since the baseline, where its survey is one of our own and the two agree. */
export function pairedMoves(
  { baseline }: SatisfactionSeries,
  current: Measurement,
  measurements: readonly Measurement[],
  threshold: number,
): PairedMoves | null {
  const earlier = surveyOfBaseline(baseline, current, measurements);
  if (earlier === undefined || !earlier.agrees) return null;
  const paired = pairedMeasurements(current, earlier.measurement, threshold);
  if (paired === undefined) return null;
  const { table, n, up, down, same } = paired;
  const { label, surveys } = earlier.measurement;
  const isMany = n >= fewestInLine(threshold);
  return {
    table,
    n,
    up: isMany ? up : null,
    down: isMany ? down : null,
    same: isMany ? same : null,
    earlier: { surveyId: surveys[0].source.surveyId, label },
  };
}
