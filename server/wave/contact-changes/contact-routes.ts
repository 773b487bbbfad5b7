import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { pageOf } from '../../platform/http/page-of.ts';
import { problem } from '../../platform/http/problem.ts';
import { inviteSuccessors } from '../invitations/invite-successors.ts';
import { lockMembers } from '../../register/members/member-store.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import type { Contact } from '../../register/contacts/contact-contract.ts';
import { amendContact, isNewPoint, takeLeave } from './contact-changes.ts';
import { contactConflicts } from '../../register/contacts/contact-conflicts.ts';
import { contacts } from '../../register/contacts/contact-contract.ts';
import {
  contactPointsOf,
  findContact,
  insertContact,
  listContacts,
  setOptOut,
} from '../../register/contacts/contact-store.ts';

/** The people through whom each Member is reached. No name and no address goes into the audit log: it is never erased. */
export function contactRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes } = dependencies;
  const { staff } = admitStaff(dependencies);

  return new Hono()
    .get('/', staff('contact.read'), fulfils(contacts.list), async (c) => {
      const { items, next } = pageOf(c, await listContacts(db), c.req.valid('query'), (contact) => [
        [contact.memberId, 'ascending'],
        [contact.role, 'ascending'],
        [contact.id, 'ascending'],
      ]);
      return c.var.answer({ contacts: items, next });
    })
    .post('/', staff('contact.write'), fulfils(contacts.enter), async (c) => {
      const { replaces, ...input } = c.req.valid('json');
      const contact = { ...input, id: newId(randomBytes) };
      await db.transaction().execute(async (trx) => {
        const isKnown = await lockMembers(trx, contact.memberId);
        if (!isKnown) problem('invalid', { path: 'memberId', code: 'unknown-member' });
        const present = await contactPointsOf(trx, contact.memberId);
        const replaced = present.find(({ id, role }) => id === replaces && role === 'contact-point');
        if (replaces !== null && replaced === undefined) problem('conflict', { code: 'changed-meanwhile' });
        refuseConflicts(present, replaced, contact);
        if (replaced !== undefined) await takeLeave(trx, replaced, now());
        await insertContact(trx, contact, now());
        if (isNewPoint(null, contact)) await inviteSuccessors(trx, dependencies, [contact.memberId], c.var.staff.id);
        const detail = { member: contact.memberId, role: contact.role, ...(replaced && { replaces: replaced.id }) };
        await record(trx, { actor: c.var.staff.id, action: 'contact.entered', id: contact.id, detail });
      });
      return c.var.answer({ id: contact.id });
    })
    .put('/:id', staff('contact.write'), fulfils(contacts.change), async (c) => {
      const { optedOut, ...after } = c.req.valid('json');
      await db.transaction().execute(async (trx) => {
        const before = await loadLocked(trx, c.req.param('id'));
        if (before.endedAt !== null) problem('conflict', { code: 'contact-ended' });
        refuseConflicts(await contactPointsOf(trx, before.memberId), before, after);
        await amendContact(trx, before, after, now());
        await setOptOut(trx, before, optedOut, now());
        if (isNewPoint(before, after)) await inviteSuccessors(trx, dependencies, [before.memberId], c.var.staff.id);
        const changed = (['role', 'name', 'email', 'language'] as const).filter((name) => after[name] !== before[name]);
        const detail = { changed: optedOut === (before.optedOutAt !== null) ? changed : [...changed, 'optedOut'] };
        await record(trx, { actor: c.var.staff.id, action: 'contact.changed', id: before.id, detail });
      });
      return c.var.answer();
    })
    .put('/:id/end', staff('contact.write'), fulfils(contacts.end), async (c) => {
      await db.transaction().execute(async (trx) => {
        const contact = await loadLocked(trx, c.req.param('id'));
        if (!(await takeLeave(trx, contact, now()))) return;
        await record(trx, { actor: c.var.staff.id, action: 'contact.ended', id: contact.id, detail: {} });
      });
      return c.var.answer();
    });

  function record(trx: DatabaseTransaction, { actor, action, id, detail }: Recorded): Promise<void> {
    return recordAudit(trx, { at: now(), actor, action, object: `contact/${id}`, detail });
  }
}

type Recorded = {
  readonly actor: string;
  readonly action: string;
  readonly id: string;
  readonly detail: Readonly<Record<string, unknown>>;
};

/** The contact as it is once nobody else changes those of this Member any more. */
async function loadLocked(trx: DatabaseTransaction, id: string): Promise<Contact> {
  const { memberId } = (await findContact(trx, id)) ?? problem('not-found');
  await lockMembers(trx, memberId);
  return (await findContact(trx, id)) ?? problem('not-found');
}

function refuseConflicts(
  present: readonly Contact[],
  without: Contact | undefined,
  contact: Pick<Contact, 'role' | 'email'>,
): void {
  const conflicts = contactConflicts(
    present.filter(({ id }) => id !== without?.id),
    contact,
  );
  if (conflicts.length > 0) problem('conflict', ...conflicts);
}
