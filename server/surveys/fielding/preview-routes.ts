import { Hono } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { acceptPlan } from './draft-routes.ts';
import { withFocusAreas } from './focus-area-of-wave-store.ts';
import { protectedBy } from './load-survey.ts';
import { renderPreview } from './render-preview.ts';
import { surveys } from './survey-contract.ts';

/** The page of a survey that is still being written and stored nowhere. */
export function previewRoutes(dependencies: Dependencies) {
  const { staffWithObject } = admitStaff(dependencies);
  return new Hono().post('/', staffWithObject('survey.write'), fulfils(surveys.previewOfPlan), async (c) => {
    const { language, ...plan } = c.req.valid('json');
    c.var.demand(protectedBy(plan.record));
    const compiled = await acceptPlan(dependencies, plan);
    const survey = await withFocusAreas(dependencies.db, { ...plan, address: '', state: 'draft' as const });
    return c.html(renderPreview(dependencies, survey, compiled, language));
  });
}
