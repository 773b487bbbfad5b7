import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { readFileBody } from '../../platform/http/read-body.ts';
import { today } from '../baselines/today.ts';
import { enterMeasure, isUnchanged } from './enter-measure.ts';
import { measures } from './measure-contract.ts';
import type { MeasurePlan, PlannedMeasure, RecordedMeasure } from './measure-contract.ts';
import { listMeasures } from './measure-store.ts';
import { measureKey, parseMeasures } from './parse-measures.ts';
import type { MeasureAtLine } from './parse-measures.ts';

/** Bytes. 2,000 rows of generous length. */
const largestFile = 1_048_576;

/** A file of measures: all of it or nothing, and not before somebody saw what it would do. */
export function measureImportRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes } = dependencies;
  const { staff } = admitStaff(dependencies);

  return new Hono().post('/', staff('figure.write'), fulfils(measures.import), async (c) => {
    const { dry, plan: expected } = c.req.valid('query');
    const parsed = parseMeasures(await readFileBody(c, 'text/csv', largestFile), () => today(now));
    if (!parsed.ok) problem('invalid', ...parsed.problems);
    const answer = await db.transaction().execute(async (trx) => {
      const plan = planMeasures(await listMeasures(trx), parsed.measures);
      if (dry === '1') return { plan, applied: false };
      if (expected !== undefined && expected !== plan.digest) problem('conflict', { code: 'measures-outdated' });
      const entries = plan.changes.map(({ before, after }) => ({
        ...after,
        replaces: before?.id ?? null,
        id: newId(randomBytes),
      }));
      for (const entry of entries) await enterMeasure(trx, entry, { staffId: c.var.staff.id, now: now() });
      const object = `measure-import/${newId(randomBytes)}`;
      const detail = { measures: entries.map(({ id }) => id), unchanged: plan.unchanged };
      await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'measures.imported', object, detail });
      return { plan, applied: true };
    });
    return c.var.answer(answer);
  });
}

/** What a file would change of the measures in force. What it does not name stays as it is. */
function planMeasures(known: readonly RecordedMeasure[], rows: readonly MeasureAtLine[]): MeasurePlan {
  const inForce = new Map(
    known.filter(({ state }) => state === 'in-force').map((measure) => [measureKey(measure), measure]),
  );
  const changes = rows.flatMap(({ line, ...after }): readonly PlannedMeasure[] => {
    const before = inForce.get(measureKey(after));
    if (before === undefined) return [{ kind: 'added', line, before: null, after }];
    return isUnchanged(before, after) ? [] : [{ kind: 'changed', line, before, after }];
  });
  const digest = createHash('sha256').update(JSON.stringify(changes)).digest('base64url').slice(0, 22);
  return { changes, unchanged: rows.length - changes.length, digest };
}
