import { Hono } from 'hono';
import { fulfils } from '../../platform/contract/fulfils.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { loadSurvey } from '../../surveys/fielding/load-survey.ts';
import { surveyResults } from './results-contract.ts';
import { resultsOf } from './results.ts';

/** What a survey came to, for those who may see it. */
export function resultsRoutes(dependencies: Dependencies) {
  const { staffWithObject } = admitStaff(dependencies);
  return new Hono().get('/:id/results', staffWithObject('survey.results'), fulfils(surveyResults.read), async (c) => {
    const survey = await loadSurvey(dependencies, c.var, c.req.param('id'));
    return c.var.answer(await resultsOf(dependencies, survey));
  });
}
