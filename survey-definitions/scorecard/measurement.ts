import { figureOf, type Figure } from '../results/disclosed-figure.ts';
import { rateOf } from '../results/rate-of.ts';
import type { SatisfactionRate } from '../statistics/satisfaction-rate.ts';
import type { Counted } from './counted.ts';
import { membersBehind } from './members-behind.ts';
import { poolActivities } from './pool-activities.ts';
import type { SeriesSurvey } from './series-survey.ts';

/** One point of a series: a wave, a session, or all activities of a year. */
export type Measurement = Counted & {
  /** Before disclosure control: for comparisons, never for a reader. */
  readonly rate: SatisfactionRate;
  readonly figure: Figure;
};

/** Every point of a series, oldest first. Of two waves of the same year the one that closed last counts. */
export function measurementsOf(surveys: readonly SeriesSurvey[], threshold: number): readonly Measurement[] {
  const activities = surveys.filter(({ kind }) => kind === 'activity');
  const sessions = surveys.filter(({ kind }) => kind === 'session');
  const waves = surveys.filter(({ kind }) => kind === 'wave');
  return [...sessions.map(single), ...latestOfYear(waves).map(single), ...poolActivities(activities)]
    .map((counted) => measured(counted, threshold))
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

/** The rate by the one path that every page of results takes. */
export function measured(counted: Counted, threshold: number): Measurement {
  const { tally, scale, unit, population, withheld } = counted;
  const rate = rateOf(tally, scale, { unit: unit === 'delegate' ? 'delegate' : 'member', population });
  const figure: Figure = withheld === null ? figureOf(rate, threshold) : { shown: false, because: withheld };
  const isOfFew = figure.shown && unit === 'member-activity' && membersBehind(tally) < threshold;
  return { ...counted, rate, figure: isOfFew ? { shown: false, because: 'primary' } : figure };
}

/** One survey, whatever it is about, as its own page of results shows it. */
export const measuredAlone = (survey: SeriesSurvey, threshold: number): Measurement =>
  measured(single(survey), threshold);

const single = (survey: SeriesSurvey): Counted => ({
  surveys: [survey],
  leftOut: [],
  year: survey.year,
  day: survey.source.day,
  label: survey.source.label,
  unit: survey.unit,
  population: survey.population,
  headline: survey.headline,
  scale: survey.scale,
  withheld: survey.withheld,
  tally: survey.tally,
});

function latestOfYear(waves: readonly SeriesSurvey[]): readonly SeriesSurvey[] {
  const byClosing = waves.toSorted((one, other) => (one.source.closedOn < other.source.closedOn ? -1 : 1));
  return [...new Map(byClosing.map((wave) => [wave.year, wave])).values()];
}
