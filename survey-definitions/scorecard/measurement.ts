import { figureOf, rateUnitOf, type Figure } from '../results/disclosed-figure.ts';
import { rateOf } from '../results/rate-of.ts';
import type { SatisfactionRate } from '../statistics/satisfaction-rate.ts';
import type { Counted } from './counted.ts';
import { poolYears, type YearOptions } from './pool-year.ts';
import type { SeriesSurvey } from './series-survey.ts';

/** One point of a series: a wave, a session, or all sessions or activities of a year. */
export type Measurement = Counted & {
  /** Before disclosure control: for comparisons, never for a reader. */
  readonly rate: SatisfactionRate;
  readonly figure: Figure;
};

/**
 * The years of a series, oldest first: waves, of two of the same year the one that closed last, and pooled sessions or activities. A
 * year of sessions that is not over has the sessions so far as points of their own; of activities nothing yet.
 */
export function measurementsOf(surveys: readonly SeriesSurvey[], options: YearOptions): readonly Measurement[] {
  const occasions = surveys.filter(({ kind }) => kind !== 'wave');
  const waves = surveys.filter(({ kind }) => kind === 'wave');
  const soFar = occasions.filter(({ kind, year }) => kind === 'session' && !options.isOver(year));
  return inOrder([...latestOfYear(waves).map(single), ...soFar.map(single), ...poolYears(occasions, options)], options);
}

/** Each session of a series by itself, oldest first. */
export const sessionsOf = (surveys: readonly SeriesSurvey[], options: YearOptions): readonly Measurement[] =>
  inOrder(surveys.filter(({ kind }) => kind === 'session').map(single), options);

const inOrder = (counted: readonly Counted[], { threshold }: YearOptions): readonly Measurement[] =>
  counted
    .map((one) => measured(one, threshold))
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));

/** The rate by the one path that every page of results takes. */
export function measured(counted: Counted, threshold: number): Measurement {
  const { tally, scale, unit, population, registered, withheld } = counted;
  const rate = rateOf(tally, scale, { unit: rateUnitOf(unit), population, registered });
  const found: Figure = withheld === null ? figureOf(rate, threshold) : { shown: false, because: withheld };
  return { ...counted, rate, figure: found.shown ? { ...found, unit } : found };
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
  registered: survey.registered,
  headline: survey.headline,
  scale: survey.scale,
  withheld: survey.withheld,
  tally: survey.tally,
});

function latestOfYear(waves: readonly SeriesSurvey[]): readonly SeriesSurvey[] {
  const byClosing = waves.toSorted((one, other) => (one.source.closedOn < other.source.closedOn ? -1 : 1));
  return [...new Map(byClosing.map((wave) => [wave.year, wave])).values()];
}
