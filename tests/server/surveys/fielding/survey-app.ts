import type { Selectable } from 'kysely';
import type { Answers } from '../../../../survey-definitions/language/answer.ts';
import type { AppDependencies } from '../../../../server/app/app.ts';
import { encodeInstant } from '../../../../server/platform/database/codec.ts';
import type { DefinitionTables } from '../../../../server/platform/database/schema/definition-tables.ts';
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
  await publishAll(app.dependencies);
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

/** To read and compile the questionnaires takes longer than most tests: the first one publishes, the others get the rows that this made. */
let published: readonly Selectable<DefinitionTables['definition_version']>[] = [];

async function publishAll({ db, now, log }: AppDependencies): Promise<void> {
  if (published.length === 0) {
    await publishDefinitions({ db, now, log });
    published = await db.selectFrom('definition_version').selectAll().execute();
    return;
  }
  const rows = published.map((row) => ({ ...row, published_at: encodeInstant(now()) }));
  await db
    .insertInto('definition_version')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
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
