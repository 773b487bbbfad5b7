import { attains } from '../figures/target.ts';
import type { LocalizedText } from '../language/occasion.ts';
import { figureOf, rateUnitOf, type Figure, type ShownFigure } from '../results/disclosed-figure.ts';
import type { KpiBaseline } from '../results/kpi-baseline.ts';
import { rateOf } from '../results/rate-of.ts';
import { scoreOf } from '../results/unit-answers.ts';
import { membersOf, missingCounts } from '../results/tally.ts';
import type { Interval } from '../statistics/interval.ts';
import { nonResponseBounds } from '../statistics/response-rate.ts';
import { baselineSurveyOf, surveyOfBaseline } from './baseline-survey.ts';
import { compareMeasurements } from './compare-measurements.ts';
import type { Measurement } from './measurement.ts';
import { referenceOf } from './reference.ts';
import type { FigureSource, SatisfactionSeries } from './satisfaction-series.ts';
import { seriesPoints } from './series-points.ts';
import type { SeriesTarget } from './series-target.ts';

export type SatisfactionInput = {
  readonly series: string;
  readonly name: LocalizedText | null;
  /** Of this year; undefined: not measured. */
  readonly current: Measurement | undefined;
  /** Oldest first, up to `current`, which is the last one if there is any. */
  readonly measurements: readonly Measurement[];
  /** Each session up to this year; empty for series of another kind. */
  readonly sessions: readonly Measurement[];
  /** Of a year of sessions or activities that is not over the surveys so far, oldest first. */
  readonly soFar: readonly FigureSource[] | null;
  readonly baseline: KpiBaseline | null;
  readonly margin: number;
  readonly marginSource: string | null;
  readonly target: SeriesTarget | null;
  readonly threshold: number;
};

/** A series in its year, but for Holm's p and the verdict: these need all series of the report (`judgeFamily`). */
export function satisfactionResult(input: SatisfactionInput): SatisfactionSeries {
  const { series, name, current, measurements, soFar, baseline, margin, marginSource, target } = input;
  const earlier = surveyOfBaseline(baseline, current, measurements);
  const own = { margin, baseline, earlier: earlier?.agrees ? earlier.measurement : null };
  return {
    kind: 'satisfaction',
    series,
    reference: referenceOf(series),
    name,
    sources: current?.surveys.map(({ source }) => source) ?? [],
    soFar,
    sessions: seriesPoints(input.sessions),
    leftOut: current?.leftOut ?? [],
    unit: current?.unit ?? null,
    asked: current ? { scale: current.headline.scale, wording: current.headline.wording } : null,
    ...figures(current, input.threshold),
    baseline,
    baselineSurvey: baseline?.origin === 'entered' && earlier ? baselineSurveyOf(earlier) : null,
    // A part of a year is not compared with whole ones.
    comparison: current && soFar === null ? compareMeasurements(current, own) : null,
    adjustedP: null,
    margin,
    marginSource,
    verdict: null,
    target,
    attained: attainedBy(current, target),
    trend: seriesPoints(measurements),
  };
}

type Figures = Pick<
  SatisfactionSeries,
  'figure' | 'missing' | 'dissatisfied' | 'dissatisfiedBound' | 'net' | 'score' | 'bounds'
>;

function figures(current: Measurement | undefined, threshold: number): Figures {
  const figure = current?.figure ?? null;
  if (current === undefined || figure === null || !figure.shown) {
    const nothing = {
      missing: null,
      dissatisfied: null,
      dissatisfiedBound: null,
      net: null,
      score: null,
      bounds: null,
    };
    return { figure, ...nothing };
  }
  const turned = dissatisfiedFigure(current, threshold);
  const dissatisfied = turned.shown ? turned.rate : null;
  const dissatisfiedBound = !turned.shown && turned.because === 'unanimous' ? turned.bound : null;
  return {
    figure,
    missing: missingCounts(membersOf(current.tally)),
    dissatisfied,
    dissatisfiedBound,
    net: dissatisfied === null ? null : figure.rate - dissatisfied,
    score:
      dissatisfiedBound === null ? scoreOf(membersOf(current.tally), current.scale, rateUnitOf(current.unit)) : null,
    bounds: boundsOf(figure),
  };
}

/** By the same rules as the rate. */
function dissatisfiedFigure({ tally, scale, unit, population }: Measurement, threshold: number): Figure {
  const turned = { ...scale, satisfied: scale.dissatisfied };
  const rate = rateOf(tally, turned, { unit: rateUnitOf(unit), population });
  return figureOf(rate, threshold);
}

/** null where nobody knows of how many. */
function boundsOf({ rate, n, population }: ShownFigure): Interval | null {
  if (population === null) return null;
  return nonResponseBounds(rate * n, n, population) ?? null;
}

/** A target is written in percent; 57 of 100 must reach 57, whatever the last bit says. */
function attainedBy(current: Measurement | undefined, target: SeriesTarget | null): boolean | null {
  if (target === null || current === undefined || !current.figure.shown) return null;
  return attains(Math.round(current.figure.rate * 1e12) / 1e10, target);
}
