import type { Answers } from '../../../../survey-definitions/language/answer.ts';
import type { AppDependencies } from '../../../../server/app/app.ts';
import { publishDefinitions } from '../../../../server/questionnaires/publish-definitions.ts';
import type { Survey, SurveyPlan } from '../../../../survey-definitions/surveys/survey.ts';
import type { CastName } from '../../../setup/cast.ts';
import type { OpenFresh } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import type { TestApp } from '../../../setup/test-app.ts';
import { ptcPlan } from './plans.ts';

export type SurveyApp = TestApp & {
  readonly draft: (plan?: Partial<SurveyPlan>, by?: CastName) => Promise<Survey>;
  readonly open: (plan?: Partial<SurveyPlan>, by?: CastName) => Promise<Survey>;
  readonly close: (survey: Survey, by?: CastName) => Promise<Survey>;
  /** Sends a response as a page would. */
  readonly respond: (survey: Survey, sent: Sent) => Promise<Response>;
};

export type Sent = {
  readonly key: string;
  readonly answers: Answers;
  readonly language?: string;
  readonly code?: string;
};

/** The application with the published definitions; Paul of the PTC plans and opens unless somebody else is named. */
export async function createSurveyApp(open: OpenFresh, overrides: Partial<AppDependencies> = {}): Promise<SurveyApp> {
  const app = await createTestApp(open, overrides);
  await publishDefinitions(app.dependencies);
  const draft: SurveyApp['draft'] = async (plan = {}, by = 'paul') =>
    surveyIn(await app.as(by).post('/api/surveys', { ...ptcPlan, ...plan }));
  return {
    ...app,
    draft,
    open: async (plan, by = 'paul') => {
      const { id } = await draft(plan, by);
      return surveyIn(await app.as(by).put(`/api/surveys/${id}/opening`, {}));
    },
    close: async ({ id }, by = 'paul') => surveyIn(await app.as(by).put(`/api/surveys/${id}/closure`, {})),
    respond: ({ address }, sent) => app.anybody.post(`/api/respond/${address}/responses`, { language: 'en', ...sent }),
  };
}

export async function surveyIn(response: Response): Promise<Survey> {
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  const { survey }: { survey: Survey } = await response.json();
  return survey;
}

/** A key as the browser makes it, a different one for each number. */
export const keyNumber = (number: number): string => `test-key-${String(number).padStart(20, '0')}`;

/** The least that a member of a delegation must say. */
export const fromMember = (delegation: string, overall: number, more: Answers = {}): Answers => ({
  capacity: 'member',
  delegation,
  overall,
  ...more,
});

/** What stands in the problem document: `status: code, code`. */
export async function refusal(response: Response): Promise<string> {
  const { problems }: { problems: readonly { readonly code: string }[] } = await response.json();
  return [`${response.status}:`, ...problems.map((problem) => problem.code)].join(' ');
}
