import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { staffNames } from '../../access/staff/staff-store.ts';
import { isOfKnownArea } from '../focus-areas/focus-area-store.ts';
import { targets as contract } from './target-contract.ts';
import { withStates } from './decision.ts';
import { findTarget, insertTarget, listTargets, withdrawTarget } from './target-store.ts';

/** What was decided as the aim of a series, from which day on, and where that stands. Nothing is ever changed. */
export function targetRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes } = dependencies;
  const { staff } = admitStaff(dependencies);

  return new Hono()
    .get('/', staff('figure.read'), fulfils(contract.list), async (c) => {
      const targets = withStates(await listTargets(db));
      const writers = targets.map(({ enteredBy }) => enteredBy);
      return c.var.answer({ targets, names: await staffNames(db, writers) });
    })
    .post('/', staff('figure.write'), fulfils(contract.decide), async (c) => {
      const target = { ...c.req.valid('json'), id: newId(randomBytes) };
      await db.transaction().execute(async (trx) => {
        if (!(await isOfKnownArea(trx, target.series))) problem('invalid', { path: 'series', code: 'unknown-series' });
        await insertTarget(trx, target, { staffId: c.var.staff.id, now: now() });
        const object = `target/${target.id}`;
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'target.entered', object, detail: target });
      });
      return c.var.answer({ id: target.id });
    })
    .put('/:id/withdrawal', staff('figure.write'), fulfils(contract.withdraw), async (c) => {
      const target = (await findTarget(db, c.req.param('id'))) ?? problem('not-found');
      await db.transaction().execute(async (trx) => {
        if (!(await withdrawTarget(trx, target.id, now()))) return;
        const object = `target/${target.id}`;
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'target.withdrawn', object });
      });
      return c.var.answer();
    });
}
