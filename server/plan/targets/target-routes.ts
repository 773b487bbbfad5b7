import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { jsonBody } from '../../platform/http/read-body.ts';
import { demandPermission } from '../../access/permissions/demand-permission.ts';
import { requireStaff } from '../../access/sessions/require-staff.ts';
import { staffNames } from '../../access/staff/staff-names.ts';
import { targetDocument } from './target-document.ts';
import { withStates } from './target-states.ts';
import { findTarget, insertTarget, listTargets, withdrawTarget } from './target-store.ts';

/** What was decided as the aim of a series, from which day on, and where that stands. Nothing is ever changed. */
export function targetRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes } = dependencies;
  const signedIn = requireStaff(dependencies);

  return new Hono()
    .get('/', signedIn, async (c) => {
      demandPermission(c.var.staff, 'figure.read');
      const targets = withStates(await listTargets(db));
      const writers = targets.map(({ enteredBy }) => enteredBy);
      return c.json({ targets, names: await staffNames(db, writers) });
    })
    .post('/', signedIn, jsonBody(targetDocument), async (c) => {
      const { staff } = c.var;
      demandPermission(staff, 'figure.write');
      const target = { ...c.req.valid('json'), id: newId(randomBytes) };
      await db.transaction().execute(async (trx) => {
        await insertTarget(trx, target, { staffId: staff.id, now: now() });
        const object = `target/${target.id}`;
        await recordAudit(trx, { at: now(), actor: staff.id, action: 'target.entered', object, detail: target });
      });
      return c.json({ id: target.id }, 201);
    })
    .put('/:id/withdrawal', signedIn, async (c) => {
      const { staff } = c.var;
      demandPermission(staff, 'figure.write');
      const target = (await findTarget(db, c.req.param('id'))) ?? problem('not-found');
      await db.transaction().execute(async (trx) => {
        if (!(await withdrawTarget(trx, target.id, now()))) return;
        const object = `target/${target.id}`;
        await recordAudit(trx, { at: now(), actor: staff.id, action: 'target.withdrawn', object });
      });
      return c.body(null, 204);
    });
}
