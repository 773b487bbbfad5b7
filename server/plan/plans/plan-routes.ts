import { Hono } from 'hono';
import type { Plan } from '../../../survey-definitions/plan/plan.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { plans as contract } from './plan-contract.ts';
import type { PlanSummary } from './plan-contract.ts';
import { findPlan } from './plan-store.ts';

/** The published plans, for everybody who reads what they arrange. */
export function planRoutes(dependencies: Dependencies) {
  const { db, plans } = dependencies;
  const { staff } = admitStaff(dependencies);

  return new Hono()
    .get('/', staff('definitions.read'), fulfils(contract.list), (c) =>
      c.var.answer({ plans: plans.map((plan) => summaryOf(plan)) }),
    )
    .get('/:id', staff('definitions.read'), fulfils(contract.read), async (c) => {
      const { version } = c.req.valid('query');
      const newest = plans.find(({ id }) => id === c.req.param('id')) ?? problem('not-found');
      const found = version === undefined ? newest : await findPlan(db, newest.id, version);
      return c.var.answer(found ?? problem('not-found'));
    });
}

const summaryOf = ({
  id,
  version,
  title,
  isSynthetic,
  validity,
  reportingYearFrom,
  follows,
  rows,
}: Plan): PlanSummary => ({
  id,
  version,
  title,
  isSynthetic: isSynthetic ?? false,
  validity,
  reportingYearFrom,
  follows: follows ?? null,
  rows: rows.length,
});
