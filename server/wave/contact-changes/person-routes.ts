import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import type { Database } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import type { Contact } from '../../register/contacts/contact-contract.ts';
import { findContact } from '../../register/contacts/contact-store.ts';
import { erasePerson, sweepErased } from './erase-person.ts';
import { persons } from './person-contract.ts';
import { personRecord } from './person-store.ts';

/** What a person may ask for: to be told everything that is held of them, and to be forgotten. */
export function personRoutes(dependencies: Dependencies) {
  const { db, now } = dependencies;
  const { staff } = admitStaff(dependencies);

  return new Hono()
    .get('/:id/person-export', staff('contact.read'), fulfils(persons.export), async (c) => {
      const { id, email } = await loadContact(db, c.req.param('id'));
      const entry = { at: now(), actor: c.var.staff.id, action: 'person.exported', object: `contact/${id}` };
      await db.transaction().execute((trx) => recordAudit(trx, entry));
      c.header('Content-Disposition', 'attachment; filename="person.json"');
      return c.var.answer(await personRecord(dependencies, email));
    })
    .delete('/:id/person', staff('contact.write'), fulfils(persons.erase), async (c) => {
      const { id, email } = await loadContact(db, c.req.param('id'));
      const erased = await db.transaction().execute(async (trx) => {
        const detail = await erasePerson(trx, dependencies, email);
        const object = `contact/${id}`;
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'person.erased', object, detail });
        return detail;
      });
      await sweepErased(dependencies);
      return c.var.answer({ erased });
    });
}

async function loadContact(db: Database, id: string): Promise<Contact> {
  return (await findContact(db, id)) ?? problem('not-found');
}
