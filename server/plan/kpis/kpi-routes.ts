import { Hono } from 'hono';
import { kpis } from '../../../survey-definitions/kpis.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { demandPermission } from '../../access/permissions/demand-permission.ts';
import { requireStaff } from '../../access/sessions/require-staff.ts';

/** The 28 rows of the Strategic Plan's table, for the console. */
export function kpiRoutes(dependencies: Dependencies) {
  return new Hono().get('/', requireStaff(dependencies), (c) => {
    demandPermission(c.var.staff, 'definitions.read');
    return c.json({ kpis });
  });
}
