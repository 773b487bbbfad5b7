import { Hono } from 'hono';
import { z } from 'zod';
import { recordAudit } from '../../access/audit/audit-store.ts';
import { today } from '../baselines/today.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { jsonBody } from '../../platform/http/read-body.ts';
import { demandPermission } from '../../access/permissions/demand-permission.ts';
import { requireStaff } from '../../access/sessions/require-staff.ts';
import { staffNames } from '../../access/staff/staff-names.ts';
import { enterFigure } from './enter-figure.ts';
import { figureDocument } from './figure-document.ts';
import { endFigure, findFigure, listFigures } from './figure-store.ts';

/** The figures that no survey gives. An entry is never changed: a correction takes its place and both stay in the list. */
export function figureRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes } = dependencies;
  const signedIn = requireStaff(dependencies);
  const entry = z.strictObject({ figure: figureDocument(() => today(now)), replaces: z.string().max(64).nullable() });

  return new Hono()
    .get('/', signedIn, async (c) => {
      demandPermission(c.var.staff, 'figure.read');
      const figures = await listFigures(db);
      const writers = figures.flatMap(({ enteredBy, endedBy }) => [enteredBy, ...(endedBy === null ? [] : [endedBy])]);
      return c.json({ figures, names: await staffNames(db, writers) });
    })
    .post('/', signedIn, jsonBody(entry), async (c) => {
      const { staff } = c.var;
      demandPermission(staff, 'figure.write');
      const { figure, replaces } = c.req.valid('json');
      const entered = { ...figure, replaces, id: newId(randomBytes) };
      const action = replaces === null ? 'figure.entered' : 'figure.corrected';
      await db.transaction().execute(async (trx) => {
        await enterFigure(trx, entered, { staffId: staff.id, now: now() });
        const object = `figure/${entered.id}`;
        await recordAudit(trx, { at: now(), actor: staff.id, action, object, detail: entered });
      });
      return c.json({ id: entered.id }, 201);
    })
    .put('/:id/withdrawal', signedIn, async (c) => {
      const { staff } = c.var;
      demandPermission(staff, 'figure.write');
      const figure = (await findFigure(db, c.req.param('id'))) ?? problem('not-found');
      await db.transaction().execute(async (trx) => {
        if (!(await endFigure(trx, figure.id, 'withdrawn', { staffId: staff.id, now: now() }))) return;
        const object = `figure/${figure.id}`;
        await recordAudit(trx, { at: now(), actor: staff.id, action: 'figure.withdrawn', object });
      });
      return c.body(null, 204);
    });
}
