import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { jsonBody } from '../../platform/http/read-body.ts';
import { demandPermission } from '../../access/permissions/demand-permission.ts';
import { requireStaff } from '../../access/sessions/require-staff.ts';
import { memberChangeDocument, memberDocument } from './member-document.ts';
import { drawMemberId } from './member-id.ts';
import { lockMembers } from './member-lock.ts';
import { findMember, insertMember, listMemberChanges, listMembers, updateMember } from './member-store.ts';
import { takenByAnother } from './taken-by-another.ts';

/** The register of Members: to choose from for all staff, whole and with its history for those who keep it. */
export function memberRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes, members, refreshMembers } = dependencies;
  const signedIn = requireStaff(dependencies);

  return new Hono()
    .get('/', signedIn, (c) =>
      c.json({ members: [...members.values()].map(({ id, name, region }) => ({ id, name, region })) }),
    )
    .get('/register', signedIn, async (c) => {
      demandPermission(c.var.staff, 'member.read');
      return c.json({ members: await listMembers(db) });
    })
    .post('/', signedIn, jsonBody(memberDocument), async (c) => {
      const { staff } = c.var;
      demandPermission(staff, 'member.write');
      const member = { ...c.req.valid('json'), id: drawMemberId(randomBytes) };
      const by = { actor: staff.id, now: now() };
      await db.transaction().execute(async (trx) => {
        await lockMembers(trx);
        const taken = takenByAnother(await listMembers(trx), member, null);
        if (taken.length > 0) problem('conflict', ...taken);
        await insertMember(trx, member, by);
        const object = `member/${member.id}`;
        await recordAudit(trx, { at: now(), actor: staff.id, action: 'member.entered', object });
      });
      await refreshMembers();
      return c.json({ id: member.id }, 201);
    })
    .put('/:id', signedIn, jsonBody(memberChangeDocument), async (c) => {
      const { staff } = c.var;
      demandPermission(staff, 'member.write');
      const { revision, ...after } = c.req.valid('json');
      const by = { actor: staff.id, now: now() };
      await db.transaction().execute(async (trx) => {
        await lockMembers(trx);
        const known = await listMembers(trx);
        const before = known.find(({ id }) => id === c.req.param('id')) ?? problem('not-found');
        const taken = takenByAnother(known, after, before.id);
        if (taken.length > 0) problem('conflict', ...taken);
        const isChanged = before.revision === revision && (await updateMember(trx, before, after, by));
        if (!isChanged) problem('conflict', { path: 'revision', code: 'changed-meanwhile' });
        const object = `member/${before.id}`;
        await recordAudit(trx, { at: now(), actor: staff.id, action: 'member.changed', object });
      });
      await refreshMembers();
      return c.body(null, 204);
    })
    .get('/:id/changes', signedIn, async (c) => {
      demandPermission(c.var.staff, 'member.read');
      const member = (await findMember(db, c.req.param('id'))) ?? problem('not-found');
      return c.json({ changes: await listMemberChanges(db, member.id) });
    });
}
