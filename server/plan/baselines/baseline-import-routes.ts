import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { readFileBody } from '../../platform/http/read-body.ts';
import { may } from '../../access/permissions/permissions.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { baselines as contract } from './baseline-contract.ts';
import { objectOfSeries } from './baseline-object.ts';
import { insertBaselines } from './baseline-store.ts';
import { problemAt } from '../../platform/csv/csv-columns.ts';
import { parseBaselines } from './parse-baselines.ts';
import { today } from './today.ts';

/** Bytes. 500 rows of generous length. */
const largestFile = 262_144;

/** A file of baselines: all of it or nothing. */
export function baselineImportRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes } = dependencies;
  const { staff } = admitStaff(dependencies);

  return new Hono().post('/', staff('baseline.write'), fulfils(contract.import), async (c) => {
    const parsed = parseBaselines(await readFileBody(c, 'text/csv', largestFile), () => today(now));
    if (!parsed.ok) problem('invalid', ...parsed.problems);
    const foreign = parsed.baselines.filter(
      ({ series }) => !may(c.var.staff, 'baseline.write', objectOfSeries(series)),
    );
    if (foreign.length > 0) {
      problem('forbidden', ...foreign.map(({ line }) => problemAt(line, 'series', 'not-permitted')));
    }
    const importId = newId(randomBytes);
    const baselines = parsed.baselines.map(({ line: _line, ...baseline }) => ({ ...baseline, id: newId(randomBytes) }));
    await db.transaction().execute(async (trx) => {
      await insertBaselines(trx, baselines, { staffId: c.var.staff.id, now: now() });
      const object = `baseline-import/${importId}`;
      const detail = { baselines: baselines.map(({ id }) => id) };
      await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'baselines.imported', object, detail });
    });
    return c.var.answer({ imported: baselines.length });
  });
}
