import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { pageOf, pageQuery } from '../../platform/http/page-of.ts';
import { problem } from '../../platform/http/problem.ts';
import { jsonBody } from '../../platform/http/read-body.ts';
import { readQuery } from '../../platform/http/read-query.ts';
import { demandPermission } from '../../access/permissions/demand-permission.ts';
import { may } from '../../access/permissions/permissions.ts';
import { requireStaff } from '../../access/sessions/require-staff.ts';
import { baselineDocument } from './baseline-document.ts';
import { objectOfSeries } from './baseline-object.ts';
import { withStates } from './baseline-states.ts';
import { findBaseline, insertBaselines, listBaselines, withdrawBaseline } from './baseline-store.ts';
import { today } from './today.ts';

/** The zero points of the satisfaction series; nothing is ever changed, a newer entry supersedes. */
export function baselineRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes } = dependencies;
  const signedIn = requireStaff(dependencies);

  return new Hono()
    .get('/', signedIn, async (c) => {
      const { staff } = c.var;
      demandPermission(staff, 'baseline.read');
      const baselines = withStates(await listBaselines(db));
      const readable = baselines.filter(({ series }) => may(staff, 'baseline.read', objectOfSeries(series)));
      const { items, next } = pageOf(c, readable, readQuery(c, pageQuery), ({ series, measuredOn, id }) => [
        [series, 'ascending'],
        [measuredOn, 'descending'],
        [id, 'ascending'],
      ]);
      return c.json({ baselines: items, next });
    })
    .post('/', signedIn, jsonBody(baselineDocument(() => today(now))), async (c) => {
      const { staff } = c.var;
      const baseline = { ...c.req.valid('json'), id: newId(randomBytes) };
      demandPermission(staff, 'baseline.write', objectOfSeries(baseline.series));
      await db.transaction().execute(async (trx) => {
        await insertBaselines(trx, [baseline], { staffId: staff.id, now: now() });
        const object = `baseline/${baseline.id}`;
        await recordAudit(trx, { at: now(), actor: staff.id, action: 'baseline.entered', object, detail: baseline });
      });
      return c.json({ id: baseline.id }, 201);
    })
    .put('/:id/withdrawal', signedIn, async (c) => {
      const { staff } = c.var;
      const baseline = (await findBaseline(db, c.req.param('id'))) ?? problem('not-found');
      demandPermission(staff, 'baseline.write', objectOfSeries(baseline.series));
      await db.transaction().execute(async (trx) => {
        if (!(await withdrawBaseline(trx, baseline.id, now()))) return;
        const object = `baseline/${baseline.id}`;
        await recordAudit(trx, { at: now(), actor: staff.id, action: 'baseline.withdrawn', object });
      });
      return c.body(null, 204);
    });
}
