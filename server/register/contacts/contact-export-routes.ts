import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { csvResponse } from '../../platform/csv/csv-response.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { contacts } from './contact-contract.ts';
import { listContacts } from './contact-store.ts';
import { csvRecord } from '../../platform/csv/csv-cell.ts';
import type { Members } from '../../platform/members.ts';
import type { Contact } from './contact-contract.ts';
import { contactColumns } from './contact-columns.ts';

/** All present contact points and deputies in one file. */
export function contactExportRoutes(dependencies: Dependencies) {
  const { db, now, members } = dependencies;

  const { staff } = admitStaff(dependencies);

  return new Hono().get('/', staff('contact.read'), fulfils(contacts.file), async (c) => {
    const { bom } = c.req.valid('query');
    const present = (await listContacts(db)).filter(({ endedAt }) => endedAt === null);
    const detail = { rows: present.length };
    const entry = { at: now(), actor: c.var.staff.id, action: 'contacts.exported', object: 'contacts', detail };
    await db.transaction().execute((trx) => recordAudit(trx, entry));
    return csvResponse(contactsCsv(present, members), 'contacts.csv', bom === '1');
  });
}

/** The file that an import reads: imported again it changes nothing. `administration` is there for whoever reads it. */
function* contactsCsv(present: readonly Contact[], members: Members): Generator<string> {
  yield csvRecord(contactColumns);
  for (const { memberId, role, name, email, language } of present) {
    yield csvRecord([memberId, members.get(memberId)?.name[firstLanguage] ?? '', role, name, email, language]);
  }
}
