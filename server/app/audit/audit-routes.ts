import { Hono } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import { linkNext } from '../../platform/http/page-of.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { auditLog } from './audit-contract.ts';
import { nameAudit } from './audit-name-store.ts';
import { listAudit } from '../../access/audit/audit-store.ts';

/** Who did what and when; for administrators. */
export function auditRoutes(dependencies: Dependencies) {
  const { staff } = admitStaff(dependencies);

  return new Hono().get('/', staff('audit.read'), fulfils(auditLog.lines), async (c) => {
    const { before, limit } = c.req.valid('query');
    const entries = await listAudit(dependencies.readDb, { before, limit });
    const last = entries.at(-1);
    const next = entries.length === limit && last !== undefined ? last.seq : null;
    if (next !== null) linkNext(c, { before: String(next) });
    return c.var.answer({ entries: await nameAudit(dependencies.readDb, entries), next });
  });
}
