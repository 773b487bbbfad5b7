import type { Headline } from '../../../survey-definitions/results/kpi-result.ts';
import { headlineOf } from '../../../survey-definitions/results/kpi-result.ts';
import { scaleOf } from '../../../survey-definitions/results/rate-of.ts';
import type { VariableTally } from '../../../survey-definitions/results/tally.ts';
import { measurementsOf, type Measurement } from '../../../survey-definitions/scorecard/measurement.ts';
import type { YearOptions } from '../../../survey-definitions/scorecard/pool-year.ts';
import type { SeriesSurvey } from '../../../survey-definitions/scorecard/series-survey.ts';
import { smallQuestionnaire } from '../results/small-questionnaire.ts';

const found = headlineOf(smallQuestionnaire);
if (found === undefined) throw new Error('the questionnaire feeds no series');
export const headline: Headline = found;
export const scale = scaleOf(smallQuestionnaire.definition, headline.item);

/** `codes` of Members m0, m1, … in turn, one form each; 0 is no opinion. */
export const tallyOfCodes = (codes: readonly number[], first = 0): VariableTally =>
  new Map(codes.map((code, index) => [`m${first + index}`, new Map([[code === 0 ? 'noOpinion' : String(code), 1]])]));

/** A closed survey of a year with one form for each code. */
export const surveyOf = (
  id: string,
  year: number,
  tally: VariableTally,
  more: Partial<SeriesSurvey> = {},
): SeriesSurvey => ({
  source: {
    surveyId: id,
    definition: 'small',
    version: 1,
    label: { en: id, fr: id },
    day: `${year}-01-01`,
    closedOn: `${year}-03-01`,
  },
  kind: 'wave',
  year,
  openedOn: `${year}-01-15`,
  headline,
  scale,
  unit: 'member',
  population: 100,
  registered: null,
  asked: null,
  withheld: null,
  breakdowns: {},
  tally,
  ...more,
});

/** Every year is over, and fewer than 5 answers are none. */
export const yearsOver: YearOptions = { threshold: 5, isOver: () => true, yearFrom: 1 };

/** The one measurement of one survey. */
export function measuredOnce(survey: SeriesSurvey): Measurement {
  const [measurement] = measurementsOf([survey], yearsOver);
  if (measurement === undefined) throw new Error('nothing was measured');
  return measurement;
}
