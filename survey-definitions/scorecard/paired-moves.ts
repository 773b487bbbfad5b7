import { fewestInLine } from '../statistics/small-numbers.ts';
import { mcNemar } from '../statistics/paired-table.ts';
import { surveyOfBaseline } from './baseline-survey.ts';
import { pairedMeasurements } from './compare-measurements.ts';
import type { Measurement } from './measurement.ts';
import type { SatisfactionSeries } from './satisfaction-series.ts';
import type { PairedMoves } from './series-page.ts';

/**
 * How the Members moved since the baseline, where its survey is one of our own and the two agree: a description, from 10
 * pairs on (methodology.md section 7), no verdict.
 */
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
  if (n < fewestInLine(threshold)) return null;
  const { label, surveys } = earlier.measurement;
  return {
    table,
    n,
    midP: mcNemar(table)?.midP ?? null,
    up,
    down,
    same,
    earlier: { surveyId: surveys[0].source.surveyId, label },
  };
}
