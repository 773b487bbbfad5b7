import { Hono } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import { jsonBody } from '../../platform/http/read-body.ts';
import { demandPermission } from '../../access/permissions/demand-permission.ts';
import { requireStaff } from '../../access/sessions/require-staff.ts';
import { acceptPlan } from './draft-routes.ts';
import { protectedBy } from './load-survey.ts';
import { renderPreview } from './render-preview.ts';
import { previewOfPlan } from './survey-schemas.ts';

/** The page of a survey that is still being written and stored nowhere. */
export function previewRoutes(dependencies: Dependencies) {
  return new Hono().post('/', requireStaff(dependencies), jsonBody(previewOfPlan), async (c) => {
    const { language, ...plan } = c.req.valid('json');
    demandPermission(c.var.staff, 'survey.write', protectedBy(plan.record));
    const compiled = await acceptPlan(dependencies, plan);
    return c.html(renderPreview(dependencies, { ...plan, address: '', state: 'draft' }, compiled, language));
  });
}
