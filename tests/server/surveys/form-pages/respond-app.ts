import { loadRenderForm } from '../../../../server/surveys/form-pages/load-render-form.ts';
import { problemPage } from '../../../../server/surveys/form-pages/problem-page.ts';
import { readMembers } from '../../../../server/register/members/member-seed.ts';
import { publishDefinitions } from '../../../../server/questionnaires/publish-definitions.ts';
import type { SurveyPlan } from '../../../../survey-definitions/surveys/survey.ts';
import type { OpenFresh } from '../../../setup/databases.ts';
import { ptcPlan, ptcSession } from '../fielding/plans.ts';
import { createSurveyApp } from '../fielding/survey-app.ts';
import type { SurveyApp } from '../fielding/survey-app.ts';

/** The application with the respondent's pages as `npm run build` made them, and the example definition. */
export async function createRespondApp(open: OpenFresh): Promise<SurveyApp> {
  const form = await loadRenderForm(readMembers(), true);
  if (!form) throw new Error('there is no build: npm run build');
  const app = await createSurveyApp(open, { ...form, renderProblemPage: problemPage(form.renderForm) });
  await publishDefinitions(app.dependencies, { withExample: true });
  return app;
}

/** The definition of survey-definitions/example, in three languages. */
export const examplePlan: SurveyPlan = {
  ...ptcPlan,
  definition: 'example',
  record: { ...ptcSession, format: 'hybrid' },
  confidentiality: 'anonymous',
  languages: ['en', 'fr', 'ar'],
};
