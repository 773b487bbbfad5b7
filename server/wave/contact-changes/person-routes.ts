import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import type { Database } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { demandPermission } from '../../access/permissions/demand-permission.ts';
import { requireStaff } from '../../access/sessions/require-staff.ts';
import type { Contact } from '../../register/contacts/contact.ts';
import { findContact } from '../../register/contacts/contact-store.ts';
import { erasePerson, sweepErased } from './erase-person.ts';
import { personRecord } from './person-store.ts';

/** What a person may ask for: to be told everything that is held of them, and to be forgotten. */
export function personRoutes(dependencies: Dependencies) {
  const { db, now } = dependencies;
  const signedIn = requireStaff(dependencies);

  return new Hono()
    .get('/:id/person-export', signedIn, async (c) => {
      const { staff } = c.var;
      demandPermission(staff, 'contact.read');
      const { id, email } = await loadContact(db, c.req.param('id'));
      const entry = { at: now(), actor: staff.id, action: 'person.exported', object: `contact/${id}` };
      await db.transaction().execute((trx) => recordAudit(trx, entry));
      c.header('Content-Disposition', 'attachment; filename="person.json"');
      return c.json(await personRecord(dependencies, email));
    })
    .delete('/:id/person', signedIn, async (c) => {
      const { staff } = c.var;
      demandPermission(staff, 'contact.write');
      const { id, email } = await loadContact(db, c.req.param('id'));
      const erased = await db.transaction().execute(async (trx) => {
        const detail = await erasePerson(trx, dependencies, email);
        const object = `contact/${id}`;
        await recordAudit(trx, { at: now(), actor: staff.id, action: 'person.erased', object, detail });
        return detail;
      });
      await sweepErased(db);
      return c.json({ erased });
    });
}

async function loadContact(db: Database, id: string): Promise<Contact> {
  return (await findContact(db, id)) ?? problem('not-found');
}
