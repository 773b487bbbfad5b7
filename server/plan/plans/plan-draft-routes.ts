import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { checkedDraft, planOfDraft } from './check-draft.ts';
import { plans as contract } from './plan-contract.ts';
import { deleteDraft, findDraft, listDrafts, saveDraft } from './plan-draft-store.ts';
import { publishPlan } from './plan-store.ts';

/** Bytes. Thirty rows in two languages are 40,000. */
const largestDraft = 524_288;

/** Plans that are being written: anything is saved and told what is wrong with it; only what is right is published. */
export function planDraftRoutes(dependencies: Dependencies) {
  const { db, now, plans, refreshPlans } = dependencies;
  const { staff } = admitStaff(dependencies);
  const load = async (id: string) => (await findDraft(db, id)) ?? problem('not-found');

  return new Hono()
    .get('/', staff('plan.write'), fulfils(contract.drafts), async (c) => {
      const drafts = await listDrafts(db);
      return c.var.answer({ drafts: drafts.map(({ id, revision, savedAt }) => ({ id, revision, savedAt })) });
    })
    .get('/:id', staff('plan.write'), fulfils(contract.readDraft), async (c) => {
      const draft = await load(c.req.param('id'));
      return c.var.answer({ ...checkedDraft(draft, plans), text: draft.text });
    })
    .put('/:id', staff('plan.write'), fulfils(contract.saveDraft, largestDraft), async (c) => {
      const id = planId(c.req.param('id'));
      const { text, revision } = c.req.valid('json');
      await db.transaction().execute(async (trx) => {
        const isSaved = await saveDraft(trx, { id, text, revision }, { staffId: c.var.staff.id, now: now() });
        if (!isSaved) problem('conflict', { path: 'revision', code: 'changed-meanwhile' });
        const object = `plan/${id}`;
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'plan.drafted', object });
      });
      return c.var.answer(checkedDraft({ id, text, revision: (revision ?? 0) + 1 }, plans));
    })
    .put('/:id/publication', staff('plan.write'), fulfils(contract.publish), async (c) => {
      const draft = await load(c.req.param('id'));
      const { revision } = c.req.valid('json');
      const plan = planOfDraft(draft, plans);
      if (!plan.ok) problem('invalid', ...plan.problems);
      if (plan.value.id !== draft.id) problem('invalid', { path: 'id', code: 'plan-other-id' });
      await db.transaction().execute(async (trx) => {
        if (!(await deleteDraft(trx, draft.id, revision))) problem('conflict', { code: 'changed-meanwhile' });
        const publication = await publishPlan(trx, plan.value, now());
        if (publication !== 'published') problem('conflict', { path: 'version', code: refusalOf(publication) });
        const object = `plan/${draft.id}`;
        const detail = { version: plan.value.version };
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'plan.published', object, detail });
      });
      await refreshPlans();
      return c.var.answer({ id: plan.value.id, version: plan.value.version });
    })
    .delete('/:id', staff('plan.write'), fulfils(contract.discard), async (c) => {
      const draft = await load(c.req.param('id'));
      await db.transaction().execute(async (trx) => {
        if (!(await deleteDraft(trx, draft.id))) return;
        const object = `plan/${draft.id}`;
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'plan.draft-discarded', object });
      });
      return c.var.answer();
    });
}

const refusalOf = (publication: 'unchanged' | 'changed-without-new-version' | 'version-went-back'): string =>
  publication === 'version-went-back' ? publication : 'changed-without-new-version';

/** Its years, as in '2026-2029'. */
const planId = (text: string): string =>
  /^\d[a-z0-9]*(?:-[a-z0-9]+)*$/.test(text) && text.length <= 40 ? text : problem('not-found');
