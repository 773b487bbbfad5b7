import { Hono } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { readScorecardInputs } from './scorecard-inputs.ts';
import { scorecards } from './scorecard-contract.ts';
import { askedScorecard } from './asked-scorecard.ts';
import { scorecardOf } from './scorecard-of.ts';
import { seriesPageOf } from './series-page-of.ts';

/** Every KPI of the plan, compared; and the page behind each. */
export function scorecardRoutes(dependencies: Dependencies) {
  const { staff } = admitStaff(dependencies);
  const asked = askedScorecard(dependencies);

  return new Hono()
    .get('/', staff('scorecard.read'), fulfils(scorecards.read), async (c) =>
      c.var.answer(
        await scorecardOf(dependencies, await readScorecardInputs(dependencies, asked(c.req.valid('query')))),
      ),
    )
    .get('/series/:series', staff('scorecard.read'), fulfils(scorecards.series), async (c) => {
      const inputs = await readScorecardInputs(dependencies, asked(c.req.valid('query')));
      const scorecard = await scorecardOf(dependencies, inputs);
      const page = await seriesPageOf(dependencies, inputs, scorecard, c.req.param('series'));
      return c.var.answer(page ?? problem('not-found'));
    });
}
