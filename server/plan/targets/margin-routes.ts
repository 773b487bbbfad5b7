import { Hono } from 'hono';
import { defaultMarginPoints } from '../../../survey-definitions/figures/margin.ts';
import { recordAudit } from '../../access/audit/audit-store.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { jsonBody } from '../../platform/http/read-body.ts';
import { demandPermission } from '../../access/permissions/demand-permission.ts';
import { requireStaff } from '../../access/sessions/require-staff.ts';
import { staffNames } from '../../access/staff/staff-names.ts';
import { firstOpening } from './first-opening.ts';
import { marginDocument } from './margin-document.ts';
import { findMargin, insertMargin, listMargins, withdrawMargin } from './margin-store.ts';
import type { NewMargin } from './margin.ts';
import { withStates } from './target-states.ts';

/** By how many points a rate may move and still count as maintained: fixed before the survey is opened, never after looking. */
export function marginRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes } = dependencies;
  const signedIn = requireStaff(dependencies);

  return new Hono()
    .get('/', signedIn, async (c) => {
      demandPermission(c.var.staff, 'figure.read');
      const margins = withStates(await listMargins(db));
      const writers = margins.map(({ enteredBy }) => enteredBy);
      return c.json({ margins, default: defaultMarginPoints, names: await staffNames(db, writers) });
    })
    .post('/', signedIn, jsonBody(marginDocument), async (c) => {
      const { staff } = c.var;
      demandPermission(staff, 'figure.write');
      const margin = { ...c.req.valid('json'), id: newId(randomBytes) };
      await db.transaction().execute(async (trx) => {
        await insertMargin(trx, margin, { staffId: staff.id, now: now() });
        await demandUnopened(trx, margin);
        const object = `margin/${margin.id}`;
        await recordAudit(trx, { at: now(), actor: staff.id, action: 'margin.entered', object, detail: margin });
      });
      return c.json({ id: margin.id }, 201);
    })
    .put('/:id/withdrawal', signedIn, async (c) => {
      const { staff } = c.var;
      demandPermission(staff, 'figure.write');
      const margin = (await findMargin(db, c.req.param('id'))) ?? problem('not-found');
      await db.transaction().execute(async (trx) => {
        if (!(await withdrawMargin(trx, margin.id, now()))) return;
        await demandUnopened(trx, margin);
        const object = `margin/${margin.id}`;
        await recordAudit(trx, { at: now(), actor: staff.id, action: 'margin.withdrawn', object });
      });
      return c.body(null, 204);
    });
}

/** Once a survey is open by which the series is measured, the margin that judges it stands. */
async function demandUnopened(trx: DatabaseTransaction, { series, validFrom }: NewMargin): Promise<void> {
  const day = await firstOpening(trx, series, validFrom);
  if (day !== undefined) problem('conflict', { path: 'validFrom', code: 'survey-opened-since', details: { day } });
}
