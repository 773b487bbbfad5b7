import { Hono } from 'hono';
import { z } from 'zod';
import { recordAudit } from '../../access/audit/audit-store.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { jsonBody } from '../../platform/http/read-body.ts';
import { demandPermission } from '../../access/permissions/demand-permission.ts';
import { requireStaff } from '../../access/sessions/require-staff.ts';
import { contactFields } from '../../register/contacts/contact-document.ts';
import { erasePerson, sweepErased } from './erase-person.ts';
import { personRecord } from './person-store.ts';

const address = z.strictObject({ email: contactFields.email });

/**
 * The same for whoever is no contact of ours, such as a colleague who filled in some sections: they are known by their address alone. It
 * travels in the body, so that no log has it.
 */
export function personAddressRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes } = dependencies;
  const signedIn = requireStaff(dependencies);
  const object = (): string => `person/${newId(randomBytes)}`;

  return new Hono()
    .post('/person-exports', signedIn, jsonBody(address), async (c) => {
      const { staff } = c.var;
      demandPermission(staff, 'contact.read');
      const entry = { at: now(), actor: staff.id, action: 'person.exported', object: object() };
      await db.transaction().execute((trx) => recordAudit(trx, entry));
      return c.json({ person: await personRecord(dependencies, c.req.valid('json').email) });
    })
    .post('/person-erasures', signedIn, jsonBody(address), async (c) => {
      const { staff } = c.var;
      demandPermission(staff, 'contact.write');
      const erased = await db.transaction().execute(async (trx) => {
        const detail = await erasePerson(trx, dependencies, c.req.valid('json').email);
        await recordAudit(trx, { at: now(), actor: staff.id, action: 'person.erased', object: object(), detail });
        return detail;
      });
      await sweepErased(db);
      return c.json({ erased });
    });
}
