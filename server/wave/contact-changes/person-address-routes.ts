import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { erasePerson, sweepErased } from './erase-person.ts';
import { persons } from './person-contract.ts';
import { personRecord } from './person-store.ts';

/**
 * The same for whoever is no contact of ours, such as a colleague who filled in some sections: they are known by their address alone. It
 * travels in the body, so that no log has it.
 */
export function personAddressRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes } = dependencies;
  const { staff } = admitStaff(dependencies);
  const object = (): string => `person/${newId(randomBytes)}`;

  return new Hono()
    .post('/person-exports', staff('contact.read'), fulfils(persons.exportByAddress), async (c) => {
      const entry = { at: now(), actor: c.var.staff.id, action: 'person.exported', object: object() };
      await db.transaction().execute((trx) => recordAudit(trx, entry));
      return c.var.answer({ person: await personRecord(dependencies, c.req.valid('json').email) });
    })
    .post('/person-erasures', staff('contact.write'), fulfils(persons.eraseByAddress), async (c) => {
      const erased = await db.transaction().execute(async (trx) => {
        const detail = await erasePerson(trx, dependencies, c.req.valid('json').email);
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'person.erased', object: object(), detail });
        return detail;
      });
      await sweepErased(dependencies);
      return c.var.answer({ erased });
    });
}
