import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { members } from './member-contract.ts';
import { drawMemberId } from './member-id.ts';
import { findMember, insertMember, listMemberChanges, listMembers, lockMembers, updateMember } from './member-store.ts';
import { takenByAnother } from './taken-by-another.ts';

/** The register of Members: to choose from for all staff, whole and with its history for those who keep it. */
export function memberRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes, refreshMembers } = dependencies;
  const { staff } = admitStaff(dependencies);

  return new Hono()
    .get('/', staff(), fulfils(members.list), (c) => {
      const all = [...dependencies.members.values()];
      return c.var.answer({ members: all.map(({ id, name, region }) => ({ id, name, region })) });
    })
    .get('/register', staff('member.read'), fulfils(members.register), async (c) =>
      c.var.answer({ members: await listMembers(db) }),
    )
    .post('/', staff('member.write'), fulfils(members.enter), async (c) => {
      const member = { ...c.req.valid('json'), id: drawMemberId(randomBytes) };
      const by = { actor: c.var.staff.id, now: now() };
      await db.transaction().execute(async (trx) => {
        await lockMembers(trx);
        const taken = takenByAnother(await listMembers(trx), member, null);
        if (taken.length > 0) problem('conflict', ...taken);
        await insertMember(trx, member, by);
        const object = `member/${member.id}`;
        await recordAudit(trx, { at: now(), actor: by.actor, action: 'member.entered', object });
      });
      await refreshMembers();
      return c.var.answer({ id: member.id });
    })
    .put('/:id', staff('member.write'), fulfils(members.change), async (c) => {
      const { revision, ...after } = c.req.valid('json');
      const by = { actor: c.var.staff.id, now: now() };
      await db.transaction().execute(async (trx) => {
        await lockMembers(trx);
        const known = await listMembers(trx);
        const before = known.find(({ id }) => id === c.req.param('id')) ?? problem('not-found');
        const taken = takenByAnother(known, after, before.id);
        if (taken.length > 0) problem('conflict', ...taken);
        const isChanged = before.revision === revision && (await updateMember(trx, before, after, by));
        if (!isChanged) problem('conflict', { path: 'revision', code: 'changed-meanwhile' });
        const object = `member/${before.id}`;
        await recordAudit(trx, { at: now(), actor: by.actor, action: 'member.changed', object });
      });
      await refreshMembers();
      return c.var.answer();
    })
    .get('/:id/changes', staff('member.read'), fulfils(members.changes), async (c) => {
      const member = (await findMember(db, c.req.param('id'))) ?? problem('not-found');
      return c.var.answer({ changes: await listMemberChanges(db, member.id) });
    });
}
