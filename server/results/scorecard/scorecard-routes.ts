import { Hono } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { readQuery } from '../../platform/http/read-query.ts';
import { demandPermission } from '../../access/permissions/demand-permission.ts';
import { requireStaff } from '../../access/sessions/require-staff.ts';
import { readGround } from './scorecard-ground.ts';
import { scorecardOf } from './scorecard-of.ts';
import { scorecardQuery } from './scorecard-query.ts';
import { seriesPageOf } from './series-page-of.ts';

/** Every KPI of the plan, compared; and the page behind each. */
export function scorecardRoutes(dependencies: Dependencies) {
  const signedIn = requireStaff(dependencies);

  return new Hono()
    .get('/', signedIn, async (c) => {
      demandPermission(c.var.staff, 'scorecard.read');
      const { year } = readQuery(c, scorecardQuery);
      return c.json(await scorecardOf(dependencies, await readGround(dependencies, year)));
    })
    .get('/series/:series', signedIn, async (c) => {
      demandPermission(c.var.staff, 'scorecard.read');
      const { year } = readQuery(c, scorecardQuery);
      const ground = await readGround(dependencies, year);
      const scorecard = await scorecardOf(dependencies, ground);
      const page = await seriesPageOf(dependencies, ground, scorecard, c.req.param('series'));
      return c.json(page ?? problem('not-found'));
    });
}
