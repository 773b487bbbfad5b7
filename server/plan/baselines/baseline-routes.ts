import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { pageOf } from '../../platform/http/page-of.ts';
import { problem } from '../../platform/http/problem.ts';
import { may } from '../../access/permissions/permissions.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { isOfKnownArea } from '../focus-areas/focus-area-store.ts';
import { baselines } from './baseline-contract.ts';
import { objectOfSeries } from './baseline-object.ts';
import { withStates } from './baseline-states.ts';
import { findBaseline, insertBaselines, listBaselines, withdrawBaseline } from './baseline-store.ts';
import { today } from './today.ts';

/** The baselines of the satisfaction series; nothing is ever changed, a newer one replaces the older. */
export function baselineRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes } = dependencies;
  const { staff, staffWithObject } = admitStaff(dependencies);

  return new Hono()
    .get('/', staff('baseline.read'), fulfils(baselines.list), async (c) => {
      const all = withStates(await listBaselines(db));
      const readable = all.filter(({ series }) => may(c.var.staff, 'baseline.read', objectOfSeries(series)));
      const { items, next } = pageOf(c, readable, c.req.valid('query'), ({ series, measuredOn, id }) => [
        [series, 'ascending'],
        [measuredOn, 'descending'],
        [id, 'ascending'],
      ]);
      return c.var.answer({ baselines: items, next });
    })
    .post('/', staffWithObject('baseline.write'), fulfils(baselines.enter(() => today(now))), async (c) => {
      const baseline = { ...c.req.valid('json'), id: newId(randomBytes) };
      c.var.demand(objectOfSeries(baseline.series));
      await db.transaction().execute(async (trx) => {
        if (!(await isOfKnownArea(trx, baseline.series)))
          problem('invalid', { path: 'series', code: 'unknown-series' });
        await insertBaselines(trx, [baseline], { staffId: c.var.staff.id, now: now() });
        const object = `baseline/${baseline.id}`;
        await recordAudit(trx, {
          at: now(),
          actor: c.var.staff.id,
          action: 'baseline.entered',
          object,
          detail: baseline,
        });
      });
      return c.var.answer({ id: baseline.id });
    })
    .put('/:id/withdrawal', staffWithObject('baseline.write'), fulfils(baselines.withdraw), async (c) => {
      const baseline = (await findBaseline(db, c.req.param('id'))) ?? problem('not-found');
      c.var.demand(objectOfSeries(baseline.series));
      await db.transaction().execute(async (trx) => {
        if (!(await withdrawBaseline(trx, baseline.id, now()))) return;
        const object = `baseline/${baseline.id}`;
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'baseline.withdrawn', object });
      });
      return c.var.answer();
    });
}
