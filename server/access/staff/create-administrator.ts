import { recordAudit } from '../audit/audit-store.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { createInvitation } from './staff-invitation-store.ts';
import type { StaffInvitation } from './staff-invitation-store.ts';
import { setRoles } from '../permissions/role-store.ts';
import { createStaff, enableStaff, findStaffByEmail } from './staff-store.ts';

/**
 * For whoever has the host: the first administrator, and the way back in when all are locked out. A known address keeps
 * its roles, gets this one and a new invitation; its password holds until that is accepted.
 */
export async function createAdministrator(
  { db, now, randomBytes }: Pick<Dependencies, 'db' | 'now' | 'randomBytes'>,
  person: { readonly email: string; readonly name: string },
): Promise<StaffInvitation> {
  return db.transaction().execute(async (trx) => {
    const known = await findStaffByEmail(trx, person.email);
    const id = known?.id ?? newId(randomBytes);
    if (known === undefined) {
      await createStaff(trx, { ...person, id, roles: [{ role: 'administrator' }] }, now());
    } else {
      await enableStaff(trx, id);
      await setRoles(trx, id, [...known.roles, { role: 'administrator' }]);
    }
    const object = `staff/${id}`;
    await recordAudit(trx, { at: now(), actor: 'command-line', action: 'staff.administrator-created', object });
    return createInvitation(trx, id, now(), randomBytes);
  });
}
