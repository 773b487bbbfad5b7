import { Hono } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import { requireStaff } from '../../access/sessions/require-staff.ts';
import { loadSurvey } from '../../surveys/fielding/load-survey.ts';
import { resultsOf } from './results.ts';

/** What a survey came to, for those who may see it. */
export function resultsRoutes(dependencies: Dependencies) {
  return new Hono().get('/:id/results', requireStaff(dependencies), async (c) => {
    const survey = await loadSurvey(dependencies, c.var.staff, 'survey.results', c.req.param('id'));
    return c.json(await resultsOf(dependencies, survey));
  });
}
