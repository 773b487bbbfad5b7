import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import { today } from '../baselines/today.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { readFileBody } from '../../platform/http/read-body.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { enterFigure } from './enter-figure.ts';
import { figures } from './figure-contract.ts';
import { planFigures } from './figure-plan.ts';
import { recordedFigures } from './figure-store.ts';
import { parseFigures } from './parse-figures.ts';

/** Bytes. 1,000 rows of generous length. */
const largestFile = 524_288;

/** A file of figures: all of it or nothing, and not before somebody saw what it would do. */
export function figureImportRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes } = dependencies;
  const { staff } = admitStaff(dependencies);

  return new Hono().post('/', staff('figure.write'), fulfils(figures.import), async (c) => {
    const { dry, plan: expected } = c.req.valid('query');
    const parsed = parseFigures(await readFileBody(c, 'text/csv', largestFile), () => today(now));
    if (!parsed.ok) problem('invalid', ...parsed.problems);
    const answer = await db.transaction().execute(async (trx) => {
      const plan = planFigures(await recordedFigures(trx), parsed.figures);
      if (dry === '1') return { plan, applied: false };
      if (expected !== undefined && expected !== plan.digest) problem('conflict', { code: 'figures-outdated' });
      const entries = plan.changes.map(({ before, after }) => ({
        ...after,
        replaces: before?.id ?? null,
        id: newId(randomBytes),
      }));
      for (const entry of entries) await enterFigure(trx, entry, { staffId: c.var.staff.id, now: now() });
      const object = `figure-import/${newId(randomBytes)}`;
      const detail = { figures: entries.map(({ id }) => id), unchanged: plan.unchanged };
      await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'figures.imported', object, detail });
      return { plan, applied: true };
    });
    return c.var.answer(answer);
  });
}
