import type { Answers } from '../../../../survey-definitions/language/answer.ts';
import type { Scorecard, SeriesResult } from '../../../../survey-definitions/scorecard/scorecard.ts';
import type { RecordedSeries } from '../../../../survey-definitions/scorecard/recorded-series.ts';
import type { SatisfactionSeries } from '../../../../survey-definitions/scorecard/satisfaction-series.ts';
import { fieldSurvey } from '../../../../server/app/demo/field-survey.ts';
import type { SurveyPlan } from '../../../../survey-definitions/surveys/survey.ts';
import { activityPlan, activityRecord, ptcPlan, ptcSession, wavePlan } from '../../surveys/fielding/plans.ts';
import type { SurveyApp } from '../../surveys/fielding/survey-app.ts';

/** Members of the register, as many as a test needs. */
export const memberIds = ['BE', 'FR', 'DE', 'IT', 'ES', 'JP', 'KE', 'BR', 'IN', 'ZA', 'MA', 'CL', 'SN', 'EG'] as const;

/** One form for each code, of the Members in turn; 0 is no opinion. Everything else that is asked is answered somehow. */
export const ratedBy = (
  codes: readonly number[],
  more: Answers = {},
  members: readonly string[] = memberIds,
): readonly Answers[] =>
  codes.map((code, index) => ({
    delegation: members[index % members.length] ?? '',
    overall: code === 0 ? { missing: 'noOpinion' } : code,
    ...more,
  }));

/** A closed annual wave with these forms. */
export const fieldWave = (app: SurveyApp, year: number, forms: readonly Answers[], population = 187): Promise<void> =>
  field(app, { ...wavePlan, record: { kind: 'wave', year }, population }, `${year}-02-28`, forms);

/** A closed session of the PTC. */
export const fieldSession = (
  app: SurveyApp,
  day: string,
  forms: readonly Answers[],
  more: Partial<SurveyPlan> = {},
): Promise<void> => {
  const record = { ...ptcSession, numbers: day, startsOn: day, endsOn: day };
  return field(app, { ...ptcPlan, record, ...more }, day, asDelegates(forms));
};

/** A closed capacity-building activity. */
export const fieldActivity = (
  app: SurveyApp,
  day: string,
  forms: readonly Answers[],
  more: Partial<SurveyPlan> = { confidentiality: 'confidential' },
): Promise<void> => {
  const record = { ...activityRecord, title: { en: day, fr: day }, startsOn: day, endsOn: day };
  return field(app, { ...activityPlan, record, ...more }, day, asDelegates(forms));
};

/** A closed follow-up of an activity; nobody observes there. */
export const fieldFollowUp = (app: SurveyApp, day: string, forms: readonly Answers[]): Promise<void> => {
  const record = { ...activityRecord, title: { en: day, fr: day }, startsOn: day, endsOn: day };
  const definition = 'post-capacity-building-follow-up';
  return field(app, { ...activityPlan, definition, confidentiality: 'confidential', record }, day, forms);
};

const asDelegates = (forms: readonly Answers[]): readonly Answers[] =>
  forms.map((form) => ({ capacity: 'member', ...form }));

async function field(app: SurveyApp, plan: SurveyPlan, day: string, forms: readonly Answers[]): Promise<void> {
  await fieldSurvey(
    { ...app.dependencies, staffId: 'sofia' },
    {
      plan: { ...plan, closesAt: `${day}T17:00:00.000Z` },
      openedAt: `${day}T08:00:00.000Z`,
      closedAt: `${day}T17:00:00.000Z`,
      respondents: forms.map((fixed) => ({ satisfaction: 0, fixed, language: 'en' })),
    },
  );
}

export function seriesIn({ rows }: Scorecard, series: string): SeriesResult {
  const found = rows.flatMap((row) => row.series).find((one) => one.series === series);
  if (found === undefined) throw new Error(`the scorecard has no ${series}`);
  return found;
}

export function satisfactionIn(scorecard: Scorecard, series: string): SatisfactionSeries {
  const found = seriesIn(scorecard, series);
  if (found.kind !== 'satisfaction') throw new Error(`${series} is ${found.kind}`);
  return found;
}

export function recordedIn(scorecard: Scorecard, series: string): RecordedSeries {
  const found = seriesIn(scorecard, series);
  if (found.kind !== 'recorded') throw new Error(`${series} is ${found.kind}`);
  return found;
}

/** Says that nothing more is expected in a year of sessions or activities. */
export async function endYear(app: SurveyApp, ofSeries: string, year: number): Promise<void> {
  const { status } = await app.as('sofia').put(`/api/ended-years/${ofSeries}/${year}`);
  if (status !== 204) throw new Error(`the year was not ended: ${status}`);
}
