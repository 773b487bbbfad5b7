import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { readFileBody } from '../../platform/http/read-body.ts';
import { inviteSuccessors } from '../invitations/invite-successors.ts';
import { listMembers, lockMembers } from '../../register/members/member-store.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { applyContactPlan } from './apply-contact-plan.ts';
import { isNewPoint } from './contact-changes.ts';
import { contacts as contactContract } from '../../register/contacts/contact-contract.ts';
import { planContacts } from '../../register/contacts/contact-plan.ts';
import type { ContactPlan } from '../../register/contacts/contact-contract.ts';
import { listContacts } from '../../register/contacts/contact-store.ts';
import { memberFinder } from '../../register/contacts/member-finder.ts';
import { parseContacts } from '../../register/contacts/parse-contacts.ts';

/** Bytes. 5,000 rows of generous length. */
const largestFile = 1_048_576;

/** A file of contact points and deputies: all of it or nothing, and not before somebody saw what it would do. */
export function contactImportRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes } = dependencies;
  const { staff } = admitStaff(dependencies);

  return new Hono().post('/', staff('contact.write'), fulfils(contactContract.import), async (c) => {
    const { dry, plan: expected } = c.req.valid('query');
    const parsed = parseContacts(await readFileBody(c, 'text/csv', largestFile), memberFinder(await listMembers(db)));
    if (!parsed.ok) problem('invalid', ...parsed.problems);
    const { contacts, encoding, ignored } = parsed;
    const applied = await db.transaction().execute(async (trx) => {
      if (dry === undefined) await lockMembers(trx);
      const present = (await listContacts(trx)).filter(({ endedAt }) => endedAt === null);
      const plan = planContacts(present, contacts);
      if (dry === '1') return { plan, applied: null };
      if (expected !== undefined && expected !== plan.digest) problem('conflict', { code: 'plan-outdated' });
      const counts = await applyContactPlan(trx, dependencies, plan);
      await inviteSuccessors(trx, dependencies, newPointsIn(plan), c.var.staff.id);
      const object = `contact-import/${newId(randomBytes)}`;
      const detail = { ...counts, unchanged: plan.unchanged };
      await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'contacts.imported', object, detail });
      return { plan, applied: counts };
    });
    return c.var.answer({ ...applied, encoding, ignored });
  });
}

/** The Members that have another contact point once the plan is applied. */
const newPointsIn = ({ changes }: ContactPlan): readonly string[] =>
  changes.flatMap(({ before, after }) => (after !== null && isNewPoint(before, after) ? [after.memberId] : []));
