import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { staffNames } from '../../access/staff/staff-store.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { today } from '../baselines/today.ts';
import { enterMeasure } from './enter-measure.ts';
import { measures as contract } from './measure-contract.ts';
import { endEntry } from '../../platform/database/end-entry.ts';
import { findMeasure, listMeasures } from './measure-store.ts';

/** The measures of the Implementation Plan, from which the completion of each objective is proposed. No entry is ever changed. */
export function measureRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes } = dependencies;
  const { staff } = admitStaff(dependencies);

  return new Hono()
    .get('/', staff('figure.read'), fulfils(contract.list), async (c) => {
      const measures = await listMeasures(db);
      const writers = measures.flatMap(({ enteredBy, endedBy }) => [enteredBy, ...(endedBy === null ? [] : [endedBy])]);
      return c.var.answer({ measures, names: await staffNames(db, writers) });
    })
    .post('/', staff('figure.write'), fulfils(contract.record(() => today(now))), async (c) => {
      const { measure, replaces } = c.req.valid('json');
      const entered = { ...measure, replaces, id: newId(randomBytes) };
      const action = replaces === null ? 'measure.entered' : 'measure.changed';
      await db.transaction().execute(async (trx) => {
        await enterMeasure(trx, entered, { staffId: c.var.staff.id, now: now() });
        const object = `measure/${entered.id}`;
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action, object, detail: entered });
      });
      return c.var.answer({ id: entered.id });
    })
    .put('/:id/withdrawal', staff('figure.write'), fulfils(contract.withdraw), async (c) => {
      const measure = (await findMeasure(db, c.req.param('id'))) ?? problem('not-found');
      await db.transaction().execute(async (trx) => {
        if (!(await endEntry(trx, 'measure', measure.id, 'withdrawn', { staffId: c.var.staff.id, now: now() }))) return;
        const object = `measure/${measure.id}`;
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'measure.withdrawn', object });
      });
      return c.var.answer();
    });
}
