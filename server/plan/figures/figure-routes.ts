import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import { today } from '../baselines/today.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { staffNames } from '../../access/staff/staff-store.ts';
import { enterFigure } from './enter-figure.ts';
import { figures as contract } from './figure-contract.ts';
import { endEntry } from '../../platform/database/end-entry.ts';
import { findFigure, listFigures } from './figure-store.ts';

/** The figures that no survey gives. An entry is never changed: a correction takes its place and both stay in the list. */
export function figureRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes } = dependencies;
  const { staff } = admitStaff(dependencies);

  return new Hono()
    .get('/', staff('figure.read'), fulfils(contract.list), async (c) => {
      const figures = await listFigures(db);
      const writers = figures.flatMap(({ enteredBy, endedBy }) => [enteredBy, ...(endedBy === null ? [] : [endedBy])]);
      return c.var.answer({ figures, names: await staffNames(db, writers) });
    })
    .post('/', staff('figure.write'), fulfils(contract.record(() => today(now))), async (c) => {
      const { figure, replaces } = c.req.valid('json');
      const entered = { ...figure, replaces, id: newId(randomBytes) };
      const action = replaces === null ? 'figure.entered' : 'figure.corrected';
      await db.transaction().execute(async (trx) => {
        await enterFigure(trx, entered, { staffId: c.var.staff.id, now: now() });
        const object = `figure/${entered.id}`;
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action, object, detail: entered });
      });
      return c.var.answer({ id: entered.id });
    })
    .put('/:id/withdrawal', staff('figure.write'), fulfils(contract.withdraw), async (c) => {
      const figure = (await findFigure(db, c.req.param('id'))) ?? problem('not-found');
      await db.transaction().execute(async (trx) => {
        if (!(await endEntry(trx, 'figure', figure.id, 'withdrawn', { staffId: c.var.staff.id, now: now() }))) return;
        const object = `figure/${figure.id}`;
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'figure.withdrawn', object });
      });
      return c.var.answer();
    });
}
