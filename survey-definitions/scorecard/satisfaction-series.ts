import type { LocalizedText } from '../language/occasion.ts';
import type { Figure, FigureUnit } from '../results/disclosed-figure.ts';
import type { KpiBaseline } from '../results/kpi-baseline.ts';
import type { MissingCounts } from '../results/tally.ts';
import type { Score } from '../results/unit-answers.ts';
import type { Interval } from '../statistics/interval.ts';
import type { SeriesComparison } from '../statistics/series-comparison.ts';
import type { RateBound } from '../statistics/small-numbers.ts';
import type { Verdict } from '../statistics/verdict.ts';
import type { SeriesTarget } from './series-target.ts';

/** A satisfaction rate in the year of the scorecard, against its baseline. */
export type SatisfactionSeries = {
  readonly kind: 'satisfaction';
  readonly series: string;
  /** `referenceOf(series)` */
  readonly reference: string;
  /** Of a focus area the name it has in this year; null: the KPI's name says enough. */
  readonly name: LocalizedText | null;
  /** The surveys whose answers it is: one, or all activities of the year; empty where it was not measured. */
  readonly sources: readonly FigureSource[];
  /** null: not measured in this year. */
  readonly figure: Figure | null;
  /** What a unit of `figure.n` is: a Member, a Member at a session or an activity, or a delegate of an anonymous survey. */
  readonly unit: FigureUnit | null;
  /**
   * Of sessions and activities the surveys of a year that is not over: they are counted together when it is, or when the last one
   * is marked. null: the year is over, or it is one of annual surveys.
   */
  readonly soFar: readonly FigureSource[] | null;
  /** Each session up to this year, oldest first; empty for series of another kind, null where that was not kept. */
  readonly sessions: readonly SeriesPoint[] | null;
  /** Surveys of the year that could not be counted with the others, with why. */
  readonly leftOut: readonly LeftOut[];
  /** Forms without a valid answer, by reason; null where the figure is withheld. */
  readonly missing: MissingCounts | null;
  /** null where it is withheld or there is none. `net` is rate minus dissatisfied rate, -1..1. */
  readonly dissatisfied: number | null;
  /** Where nobody, or everybody, of so few is dissatisfied; then there is no mean either. */
  readonly dissatisfiedBound: RateBound | null;
  readonly net: number | null;
  /** Mean and standard deviation of the answers' codes: shown, not tested. null where it is withheld or there is none. */
  readonly score: Score | null;
  /** The satisfied share of all N, whatever those who did not answer think; null where N is unknown, as of what was put to some only. */
  readonly bounds: Interval | null;
  readonly baseline: KpiBaseline | null;
  /** Our own survey of which an entered baseline speaks; null: there is none, or the baseline is that survey anyway. */
  readonly baselineSurvey: BaselineSurvey | null;
  /** null where there is no figure to compare. */
  readonly comparison: SeriesComparison | null;
  /** Holm's, over the family; null where the comparison has no p. */
  readonly adjustedP: number | null;
  /** Fixed before the survey opened; a proportion. `marginSource` null: nothing was decided, the default holds. */
  readonly margin: number;
  readonly marginSource: string | null;
  /** null where there is nothing to compare with, or it is withheld. */
  readonly verdict: Verdict | null;
  readonly target: SeriesTarget | null;
  /** Whether the rate reached the target; null without figure or target. */
  readonly attained: boolean | null;
  /** Every measurement up to this year, oldest first, this one last. */
  readonly trend: readonly SeriesPoint[];
  /** Scale and wording that it was asked with (comparability.ts); null where not measured. */
  readonly asked: { readonly scale: string; readonly wording: string } | null;
};

/**
 * `agrees`: the entry is what our survey gives, to the rounding of the entry, so that its Members can be compared one by
 * one; else the entry holds, and somebody should look at the two.
 */
export type BaselineSurvey = {
  readonly surveyId: string;
  readonly label: LocalizedText;
  readonly figure: Figure;
  readonly agrees: boolean;
};

/** A survey behind a figure: one step leads to its results. */
export type FigureSource = {
  readonly surveyId: string;
  readonly definition: string;
  readonly version: number;
  readonly label: LocalizedText;
  /** ISO day of the occasion. */
  readonly day: string;
  /** ISO day */
  readonly closedOn: string;
  /** Its responses came in from somebody else's file. */
  readonly isImported?: true | undefined;
};

/**
 * | because       | means                                                                                       |
 * |---------------|---------------------------------------------------------------------------------------------|
 * | anonymous     | its ballots have no Member and cannot be counted with surveys that have                     |
 * | scale,wording | it asked differently than the latest survey of the year                                     |
 * | too-few       | anonymous with too few ballots, of which nothing is shown                                   |
 * | small         | fewer answers than the threshold, with the other small ones of the year too: `answers`      |
 */
export type LeftOut = FigureSource & {
  readonly because: 'anonymous' | 'scale' | 'wording' | 'too-few' | 'small';
  readonly answers?: number;
};

/** A measurement of a series: a wave, a session, or the sessions or activities of a year. */
export type SeriesPoint = {
  /** The survey; of several activities the id of the last one. */
  readonly surveyId: string;
  /** How many surveys are counted in it. */
  readonly surveys: number;
  readonly label: LocalizedText;
  /** ISO day */
  readonly day: string;
  readonly figure: Figure;
  /** false: a break of the series, for another scale, another wording or another unit. */
  readonly comparable: boolean;
  readonly breaks: readonly ('scale' | 'wording' | 'unit')[];
};
