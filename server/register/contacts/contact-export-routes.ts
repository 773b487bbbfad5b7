import { Hono } from 'hono';
import { z } from 'zod';
import { recordAudit } from '../../access/audit/audit-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { csvResponse } from '../../platform/csv/csv-response.ts';
import { readQuery } from '../../platform/http/read-query.ts';
import { demandPermission } from '../../access/permissions/demand-permission.ts';
import { requireStaff } from '../../access/sessions/require-staff.ts';
import { listContacts } from './contact-store.ts';
import { contactsCsv } from './contacts-csv.ts';

/** `bom`: with the mark by which old spreadsheets know UTF-8. */
const exportQuery = z.strictObject({ bom: z.literal('1').optional() });

/** All present contact points and deputies in one file. */
export function contactExportRoutes(dependencies: Dependencies) {
  const { db, now, members } = dependencies;

  return new Hono().get('/', requireStaff(dependencies), async (c) => {
    const { staff } = c.var;
    demandPermission(staff, 'contact.read');
    const { bom } = readQuery(c, exportQuery);
    const contacts = (await listContacts(db)).filter(({ endedAt }) => endedAt === null);
    const detail = { rows: contacts.length };
    const entry = { at: now(), actor: staff.id, action: 'contacts.exported', object: 'contacts', detail };
    await db.transaction().execute((trx) => recordAudit(trx, entry));
    return csvResponse(contactsCsv(contacts, members), 'contacts.csv', bom === '1');
  });
}
