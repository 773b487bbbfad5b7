import { Hono } from 'hono';
import { z } from 'zod';
import type { Dependencies } from '../../platform/dependencies.ts';
import { linkNext } from '../../platform/http/page-of.ts';
import { readQuery } from '../../platform/http/read-query.ts';
import { demandPermission } from '../../access/permissions/demand-permission.ts';
import { requireStaff } from '../../access/sessions/require-staff.ts';
import { nameAudit } from './audit-name-store.ts';
import { listAudit } from '../../access/audit/audit-store.ts';

/** PostgreSQL refuses to compare its numbers with a larger one. */
const largestSeq = 2 ** 31 - 1;

const page = z.strictObject({
  before: z.coerce.number().int().positive().max(largestSeq).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** Who did what and when; for administrators. */
export function auditRoutes(dependencies: Dependencies) {
  return new Hono().get('/', requireStaff(dependencies), async (c) => {
    demandPermission(c.var.staff, 'audit.read');
    const { before, limit } = readQuery(c, page);
    const entries = await listAudit(dependencies.readDb, { before, limit });
    const last = entries.at(-1);
    const next = entries.length === limit && last !== undefined ? last.seq : null;
    if (next !== null) linkNext(c, { before: String(next) });
    return c.json({ entries: await nameAudit(dependencies.readDb, entries), next });
  });
}
