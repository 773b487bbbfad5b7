import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { staffNames } from '../../access/staff/staff-store.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { activities as contract } from './activity-contract.ts';
import type { NewActivity } from './activity-contract.ts';
import { endEntry } from '../../platform/database/end-entry.ts';
import { findActivity, insertActivity } from './activity-store.ts';
import { isOfRegister, readRegister } from './read-register.ts';

/** The register of capacity-building activities, from which three figures of the Plan are proposed. No entry is ever changed. */
export function activityRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes } = dependencies;
  const { staff } = admitStaff(dependencies);

  return new Hono()
    .get('/', staff('figure.read'), fulfils(contract.list), async (c) => {
      const activities = await readRegister(db, now());
      const names = await staffNames(
        db,
        activities.flatMap(({ enteredBy }) => enteredBy ?? []),
      );
      return c.var.answer({ activities, names });
    })
    .post('/', staff('figure.write'), fulfils(contract.record), async (c) => {
      const { activity, replaces } = c.req.valid('json');
      const entered = { ...activity, replaces, id: newId(randomBytes) };
      const action = replaces === null ? 'activity.entered' : 'activity.changed';
      await db.transaction().execute(async (trx) => {
        await enterActivity(trx, entered, { staffId: c.var.staff.id, now: now() });
        const object = `activity/${entered.id}`;
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action, object, detail: entered });
      });
      return c.var.answer({ id: entered.id });
    })
    .put('/:id/withdrawal', staff('figure.write'), fulfils(contract.withdraw), async (c) => {
      const activity = (await findActivity(db, c.req.param('id'))) ?? problem('not-found');
      await db.transaction().execute(async (trx) => {
        if (!(await endEntry(trx, 'activity', activity.id, 'withdrawn', { staffId: c.var.staff.id, now: now() })))
          return;
        const object = `activity/${activity.id}`;
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'activity.withdrawn', object });
      });
      return c.var.answer();
    });
}

/**
 * As a correction it ends the entry that it replaces, which stays in the history. Problems: not-found, invalid (not-an-activity-survey,
 * not-the-corrected-activity), conflict (activity-ended; activity-known: another entry about the same survey holds).
 */
async function enterActivity(
  trx: DatabaseTransaction,
  activity: NewActivity & { readonly id: string; readonly replaces: string | null },
  by: { readonly staffId: string; readonly now: Date },
): Promise<void> {
  const { about, replaces } = activity;
  if (about.kind === 'survey' && !(await isOfRegister(trx, about.surveyId, by.now))) {
    problem('invalid', { path: 'activity.about.surveyId', code: 'not-an-activity-survey' });
  }
  if (replaces !== null) {
    const before = (await findActivity(trx, replaces)) ?? problem('not-found');
    if (surveyOf(before) !== surveyOf(activity)) {
      problem('invalid', { path: 'replaces', code: 'not-the-corrected-activity' });
    }
    if (!(await endEntry(trx, 'activity', replaces, 'replaced', by))) {
      problem('conflict', { path: 'replaces', code: 'activity-ended' });
    }
  }
  if (!(await insertActivity(trx, activity, by))) {
    problem('conflict', { path: 'activity.about.surveyId', code: 'activity-known' });
  }
}

const surveyOf = ({ about }: Pick<NewActivity, 'about'>): string | null =>
  about.kind === 'survey' ? about.surveyId : null;
