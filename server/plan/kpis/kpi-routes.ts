import { Hono } from 'hono';
import { kpis } from '../../../survey-definitions/kpis.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { kpiTable } from './kpi-contract.ts';

/** The 28 rows of the Strategic Plan's table, for the console. */
export function kpiRoutes(dependencies: Dependencies) {
  const { staff } = admitStaff(dependencies);

  return new Hono().get('/', staff('definitions.read'), fulfils(kpiTable.rows), (c) => c.var.answer({ kpis }));
}
