import { Hono } from 'hono';
import { recordAudit } from '../audit/audit-store.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { jsonBody } from '../../platform/http/read-body.ts';
import { demandPermission } from '../permissions/demand-permission.ts';
import { createInvitation, invitationLink } from './invitation-store.ts';
import type { Invitation } from './invitation-store.ts';
import { requireStaff } from '../sessions/require-staff.ts';
import { newStaffDocument, rolesDocument } from './staff-documents.ts';
import { countAdministrators, createStaff, disableStaff, enableStaff, findStaff, listStaff } from './staff-store.ts';
import { setRoles } from '../permissions/role-store.ts';
import type { StaffRecord } from './staff-store.ts';

/** Who works here and what they may do; for administrators. */
export function staffRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes, settings } = dependencies;
  const signedIn = requireStaff(dependencies);

  /** Without PUBLIC_URL the link is a path: the browser knows under which origin it reached us, Host may lie. */
  const invitationDocument = ({ token, expiresAt }: Invitation) => {
    return { link: invitationLink(settings.publicUrl ?? '', token), expiresAt };
  };

  return new Hono()
    .get('/', signedIn, async (c) => {
      demandPermission(c.var.staff, 'staff.manage');
      return c.json({ staff: await listStaff(db) });
    })
    .post('/', signedIn, jsonBody(newStaffDocument), async (c) => {
      demandPermission(c.var.staff, 'staff.manage');
      const staff = { ...c.req.valid('json'), id: newId(randomBytes) };
      const invitation = await db.transaction().execute(async (trx) => {
        const isNew = await createStaff(trx, staff, now());
        if (!isNew) problem('conflict', { code: 'email-taken', path: 'email' });
        const object = `staff/${staff.id}`;
        const detail = { roles: staff.roles };
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'staff.created', object, detail });
        return createInvitation(trx, staff.id, now(), randomBytes);
      });
      return c.json({ id: staff.id, invitation: invitationDocument(invitation) }, 201);
    })
    .post('/:id/invitation', signedIn, async (c) => {
      demandPermission(c.var.staff, 'staff.manage');
      const staff = await loadStaff(db, c.req.param('id'));
      if (staff.state === 'disabled') problem('conflict', { code: 'staff-disabled' });
      const invitation = await db.transaction().execute(async (trx) => {
        const object = `staff/${staff.id}`;
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'staff.invited', object });
        return createInvitation(trx, staff.id, now(), randomBytes);
      });
      return c.json({ invitation: invitationDocument(invitation) }, 201);
    })
    .put('/:id/roles', signedIn, jsonBody(rolesDocument), async (c) => {
      demandPermission(c.var.staff, 'staff.manage');
      const staff = await loadStaff(db, c.req.param('id'));
      const { roles } = c.req.valid('json');
      await keepingAnAdministrator(db, async (trx) => {
        await setRoles(trx, staff.id, roles);
        const detail = { before: staff.roles, after: roles };
        const object = `staff/${staff.id}`;
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'staff.roles-set', object, detail });
      });
      return c.body(null, 204);
    })
    .put('/:id/deactivation', signedIn, async (c) => {
      demandPermission(c.var.staff, 'staff.manage');
      const staff = await loadStaff(db, c.req.param('id'));
      await keepingAnAdministrator(db, async (trx) => {
        await disableStaff(trx, staff.id, now());
        const object = `staff/${staff.id}`;
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'staff.disabled', object });
      });
      return c.body(null, 204);
    })
    .delete('/:id/deactivation', signedIn, async (c) => {
      demandPermission(c.var.staff, 'staff.manage');
      const staff = await loadStaff(db, c.req.param('id'));
      await db.transaction().execute(async (trx) => {
        await enableStaff(trx, staff.id);
        const object = `staff/${staff.id}`;
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'staff.enabled', object });
      });
      return c.body(null, 204);
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
