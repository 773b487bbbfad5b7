import { Hono } from 'hono';
import { recordAudit } from '../audit/audit-store.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { createInvitation, invitationLink } from './staff-invitation-store.ts';
import type { StaffInvitation } from './staff-invitation-store.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../sessions/admit-staff.ts';
import { colleagues } from './staff-contract.ts';
import type { StaffRecord } from './staff-contract.ts';
import { countAdministrators, createStaff, disableStaff, enableStaff, findStaff, listStaff } from './staff-store.ts';
import { setRoles } from '../permissions/role-store.ts';

/** Who works here and what they may do; for administrators. */
export function staffRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes, settings } = dependencies;
  const { staff } = admitStaff(dependencies);

  /** Without PUBLIC_URL the link is a path: the browser knows under which origin it reached us, Host may lie. */
  const invitationDocument = ({ token, expiresAt }: StaffInvitation) => {
    return { link: invitationLink(settings.publicUrl ?? '', token), expiresAt };
  };

  return new Hono()
    .get('/', staff('staff.manage'), fulfils(colleagues.list), async (c) => {
      return c.var.answer({ staff: await listStaff(db) });
    })
    .post('/', staff('staff.manage'), fulfils(colleagues.invite), async (c) => {
      const person = { ...c.req.valid('json'), id: newId(randomBytes) };
      const invitation = await db.transaction().execute(async (trx) => {
        const isNew = await createStaff(trx, person, now());
        if (!isNew) problem('conflict', { code: 'email-taken', path: 'email' });
        const object = `staff/${person.id}`;
        const detail = { roles: person.roles };
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'staff.created', object, detail });
        return createInvitation(trx, person.id, now(), randomBytes);
      });
      return c.var.answer({ id: person.id, invitation: invitationDocument(invitation) });
    })
    .post('/:id/invitation', staff('staff.manage'), fulfils(colleagues.inviteAgain), async (c) => {
      const person = await loadStaff(db, c.req.param('id'));
      if (person.state === 'disabled') problem('conflict', { code: 'staff-disabled' });
      const invitation = await db.transaction().execute(async (trx) => {
        const object = `staff/${person.id}`;
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'staff.invited', object });
        return createInvitation(trx, person.id, now(), randomBytes);
      });
      return c.var.answer({ invitation: invitationDocument(invitation) });
    })
    .put('/:id/roles', staff('staff.manage'), fulfils(colleagues.setRoles), async (c) => {
      const person = await loadStaff(db, c.req.param('id'));
      const { roles } = c.req.valid('json');
      await keepingAnAdministrator(db, async (trx) => {
        await setRoles(trx, person.id, roles);
        const detail = { before: person.roles, after: roles };
        const object = `staff/${person.id}`;
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'staff.roles-set', object, detail });
      });
      return c.var.answer();
    })
    .put('/:id/deactivation', staff('staff.manage'), fulfils(colleagues.deactivate), async (c) => {
      const person = await loadStaff(db, c.req.param('id'));
      await keepingAnAdministrator(db, async (trx) => {
        await disableStaff(trx, person.id, now());
        const object = `staff/${person.id}`;
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'staff.disabled', object });
      });
      return c.var.answer();
    })
    .delete('/:id/deactivation', staff('staff.manage'), fulfils(colleagues.reactivate), async (c) => {
      const person = await loadStaff(db, c.req.param('id'));
      await db.transaction().execute(async (trx) => {
        await enableStaff(trx, person.id);
        const object = `staff/${person.id}`;
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'staff.enabled', object });
      });
      return c.var.answer();
    });
}

async function loadStaff(db: Database, id: string): Promise<StaffRecord> {
  return (await findStaff(db, id)) ?? problem('not-found');
}

/** Serializable: of two administrators who remove each other at the same moment, one is refused. */
async function keepingAnAdministrator(
  db: Database,
  change: (trx: DatabaseTransaction) => Promise<void>,
): Promise<void> {
  const transaction = db.transaction().setIsolationLevel('serializable');
  await transaction.execute(async (trx) => {
    await change(trx);
    if ((await countAdministrators(trx)) === 0) problem('conflict', { code: 'last-administrator' });
  });
}
