import { Hono } from 'hono';
import { defaultMarginPoints } from '../../../survey-definitions/figures/margin.ts';
import { recordAudit } from '../../access/audit/audit-store.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { staffNames } from '../../access/staff/staff-store.ts';
import { isOfKnownArea } from '../focus-areas/focus-area-store.ts';
import { firstOpening } from './first-opening-store.ts';
import { margins as contract } from './margin-contract.ts';
import { findMargin, insertMargin, listMargins, withdrawMargin } from './margin-store.ts';
import type { NewMargin } from './margin-contract.ts';
import { withStates } from './decision.ts';

/** By how many points a rate may move and still count as maintained: fixed before the survey is opened, never after looking. */
export function marginRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes } = dependencies;
  const { staff } = admitStaff(dependencies);

  return new Hono()
    .get('/', staff('figure.read'), fulfils(contract.list), async (c) => {
      const margins = withStates(await listMargins(db));
      const writers = margins.map(({ enteredBy }) => enteredBy);
      return c.var.answer({ margins, default: defaultMarginPoints, names: await staffNames(db, writers) });
    })
    .post('/', staff('figure.write'), fulfils(contract.fix), async (c) => {
      const margin = { ...c.req.valid('json'), id: newId(randomBytes) };
      await db.transaction().execute(async (trx) => {
        if (!(await isOfKnownArea(trx, margin.series))) problem('invalid', { path: 'series', code: 'unknown-series' });
        await insertMargin(trx, margin, { staffId: c.var.staff.id, now: now() });
        await demandUnopened(trx, margin);
        const object = `margin/${margin.id}`;
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'margin.entered', object, detail: margin });
      });
      return c.var.answer({ id: margin.id });
    })
    .put('/:id/withdrawal', staff('figure.write'), fulfils(contract.withdraw), async (c) => {
      const margin = (await findMargin(db, c.req.param('id'))) ?? problem('not-found');
      await db.transaction().execute(async (trx) => {
        if (!(await withdrawMargin(trx, margin.id, now()))) return;
        await demandUnopened(trx, margin);
        const object = `margin/${margin.id}`;
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'margin.withdrawn', object });
      });
      return c.var.answer();
    });
}

/** Once a survey is open by which the series is measured, the margin that judges it stands. */
async function demandUnopened(trx: DatabaseTransaction, { series, validFrom }: NewMargin): Promise<void> {
  const day = await firstOpening(trx, series, validFrom);
  if (day !== undefined) problem('conflict', { path: 'validFrom', code: 'survey-opened-since', details: { day } });
}
