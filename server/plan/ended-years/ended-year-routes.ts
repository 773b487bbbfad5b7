import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { staffNames } from '../../access/staff/staff-store.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { objectOfSeries } from '../baselines/baseline-object.ts';
import { endedYears as contract } from './ended-year-contract.ts';
import { insertEndedYear, listEndedYears } from './ended-year-store.ts';

/** Which years of sessions and activities are over before the calendar says so. */
export function endedYearRoutes(dependencies: Dependencies) {
  const { db, now } = dependencies;
  const { staff } = admitStaff(dependencies);

  return new Hono()
    .get('/', staff('figure.read'), fulfils(contract.list), async (c) => {
      const endedYears = await listEndedYears(db);
      const names = await staffNames(
        db,
        endedYears.map(({ endedBy }) => endedBy),
      );
      return c.var.answer({ endedYears, names });
    })
    .put('/:series/:year', staff('figure.write'), fulfils(contract.end), async (c) => {
      const { series } = c.req.param();
      const year = yearIn(c.req.param('year'), now()) ?? problem('not-found');
      if (!isOfOccasions(series)) problem('not-found');
      await db.transaction().execute(async (trx) => {
        if (!(await insertEndedYear(trx, { series, year }, { staffId: c.var.staff.id, now: now() }))) return;
        const object = `year/${series}/${year}`;
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'year.ended', object });
      });
      return c.var.answer();
    });
}

/** An annual survey is the whole of its year anyway. */
function isOfOccasions(series: string): boolean {
  const kind = objectOfSeries(series)?.occasionKind;
  return kind === 'session' || kind === 'activity';
}

/** A year that has begun: of years that begin in July, 2027 begins in 2026. */
function yearIn(text: string, now: Date): number | undefined {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= 2000 && year <= now.getUTCFullYear() + 1 ? year : undefined;
}
