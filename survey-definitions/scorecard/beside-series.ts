import { mayFeed } from '../kinds/rating.ts';
import type { LocalizedText } from '../language/occasion.ts';
import { variableLabel } from '../questionnaire/variable-label.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { TextsByLanguage } from '../language/texts.ts';
import type { Figure } from '../results/disclosed-figure.ts';
import type { Headline } from '../results/kpi-result.ts';
import { wordingId } from '../results/comparability.ts';
import { scaleOf } from '../results/rate-of.ts';
import { measurementsOf, type Measurement } from './measurement.ts';
import type { YearOptions } from './pool-year.ts';
import type { FigureSource } from './satisfaction-series.ts';
import type { SeriesSurvey } from './series-survey.ts';

/** What is asked about the subject of a KPI elsewhere, and feeds it not: a question of another questionnaire. */
export type BesideQuestion = {
  readonly from: 'follow-up' | 'annual';
  readonly definition: string;
  readonly variable: string;
};

/** The rate of such a question in the year; named as what it is, compared with nothing. */
export type BesideView = Pick<BesideQuestion, 'from' | 'variable'> & {
  /** As it was put. */
  readonly question: LocalizedText;
  readonly unit: Measurement['unit'];
  readonly figure: Figure;
  readonly sources: readonly FigureSource[];
};

/**
 * Sections IV and V of the plan disagree about capacity building: the table has surveys after the assistance, the text the annual survey.
 * The KPI is the table's; support, follow-up and the year's view stand beside it.
 */
const questions: ReadonlyMap<string, readonly BesideQuestion[]> = new Map([
  [
    'SP3.satisfaction',
    [
      { from: 'follow-up', definition: 'post-capacity-building-follow-up', variable: 'overall' },
      { from: 'annual', definition: 'annual-engagement', variable: 'sp3Support' },
      { from: 'annual', definition: 'annual-engagement', variable: 'sp3FollowUp' },
    ],
  ],
]);

export const besideQuestions = (series: string): readonly BesideQuestion[] => questions.get(series) ?? [];

/** A closed survey that asked the question, with the words in which it did. */
export type BesideSurvey = {
  readonly survey: SeriesSurvey;
  readonly questionnaire: Questionnaire;
  readonly texts: TextsByLanguage;
};

/** The question as if it fed the series, to be counted by the same path; undefined: it is not asked. */
export function besideHeadline(
  { definition, variables }: Questionnaire,
  series: string,
  { variable }: BesideQuestion,
): Headline | undefined {
  const item = variables.get(variable)?.item;
  if (item === undefined || !mayFeed(item)) return undefined;
  return { variable, series, item, scale: scaleOf(definition, item).id, wording: wordingId(definition, { item }) };
}

/** The question's figure, pooled over the activities of the year as that of a KPI is; undefined: not asked, or the year is not over. */
export function besideView(
  { from, variable }: BesideQuestion,
  asking: readonly BesideSurvey[],
  options: YearOptions,
): BesideView | undefined {
  const current = measurementsOf(
    asking.map(({ survey }) => survey),
    options,
  ).at(-1);
  const last = asking.find(({ survey }) => survey.source.surveyId === current?.surveys[0].source.surveyId);
  const asked = last?.questionnaire.variables.get(variable);
  if (current === undefined || last === undefined || asked === undefined) return undefined;
  return {
    from,
    variable,
    question: variableLabel(last.questionnaire, asked, last.texts),
    unit: current.unit,
    figure: current.figure,
    sources: current.surveys.map(({ source }) => source),
  };
}
