import { Hono } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { planOfDraft } from '../../plan/plans/check-draft.ts';
import { findDraft } from '../../plan/plans/plan-draft-store.ts';
import { readScorecardInputs } from './scorecard-inputs.ts';
import { scorecards } from './scorecard-contract.ts';
import { scorecardOf } from './scorecard-of.ts';

/** What a scorecard by a draft would be: the figures are the real ones, and nothing of it is kept. */
export function draftScorecardRoutes(dependencies: Dependencies) {
  const { db, plans } = dependencies;
  const { staff } = admitStaff(dependencies);

  return new Hono().get(
    '/:id/scorecard',
    staff('scorecard.read', 'plan.write'),
    fulfils(scorecards.preview),
    async (c) => {
      const draft = (await findDraft(db, c.req.param('id'))) ?? problem('not-found');
      const plan = planOfDraft(draft, plans);
      if (!plan.ok) problem('invalid', ...plan.problems);
      const asked = { year: c.req.valid('query').year, plan: plan.value };
      return c.var.answer(await scorecardOf(dependencies, await readScorecardInputs(dependencies, asked)));
    },
  );
}
