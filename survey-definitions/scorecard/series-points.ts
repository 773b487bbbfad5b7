import type { Measurement } from './measurement.ts';
import type { SeriesPoint } from './satisfaction-series.ts';

/** The trend, oldest first. What it breaks with is the last point: that is the one that is looked at. */
export function seriesPoints(measurements: readonly Measurement[]): readonly SeriesPoint[] {
  const last = measurements.at(-1);
  return last === undefined ? [] : measurements.map((one) => pointOf(one, last));
}

function pointOf(one: Measurement, last: Measurement): SeriesPoint {
  const breaks = breaksBetween(one, last);
  return {
    surveyId: one.surveys[0].source.surveyId,
    surveys: one.surveys.length,
    label: one.label,
    day: one.day,
    figure: one.figure,
    comparable: breaks.length === 0,
    breaks,
  };
}

/** Why two measurements are not of one series. */
export function breaksBetween(one: Measurement, other: Measurement): SeriesPoint['breaks'] {
  return [
    ...(one.headline.scale === other.headline.scale ? [] : ['scale' as const]),
    ...(one.headline.wording === other.headline.wording ? [] : ['wording' as const]),
    ...(one.unit === other.unit ? [] : ['unit' as const]),
  ];
}
