import { Hono } from 'hono';
import { kpisOf } from '../../../survey-definitions/plan/kpis.ts';
import type { Kpi } from '../../../survey-definitions/plan/kpis.ts';
import { planOfYear } from '../../../survey-definitions/plan/plan-of-year.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { listFocusAreas } from '../focus-areas/focus-area-store.ts';
import { kpiTable } from './kpi-contract.ts';

/** Every row that a series can be looked up in, for the console. */
export function kpiRoutes(dependencies: Dependencies) {
  const { db, now, plans } = dependencies;
  const { staff } = admitStaff(dependencies);

  return new Hono().get('/', staff('definitions.read'), fulfils(kpiTable.rows), async (c) => {
    const areas = [...new Set((await listFocusAreas(db)).map(({ code }) => code))];
    const current = planOfYear(plans, now().getUTCFullYear());
    const others = plans.filter((plan) => plan !== current).toReversed();
    return c.var.answer({ kpis: withOthers([current, ...others].map((plan) => kpisOf(plan, areas))) });
  });
}

/** The rows of the first plan, and of each further one those that have a series more. */
function withOthers(plans: readonly (readonly Kpi[])[]): Kpi[] {
  const known = new Set<string>();
  return plans.flatMap((kpis) => {
    const more = kpis.filter(({ series }) => series.length === 0 || series.some((one) => !known.has(one)));
    for (const one of more.flatMap(({ series }) => series)) known.add(one);
    return more;
  });
}
