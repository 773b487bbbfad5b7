import { Hono } from 'hono';
import { z } from 'zod';
import { recordAudit } from '../../access/audit/audit-store.ts';
import { today } from '../baselines/today.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { readFileBody } from '../../platform/http/read-body.ts';
import { readQuery } from '../../platform/http/read-query.ts';
import { demandPermission } from '../../access/permissions/demand-permission.ts';
import { requireStaff } from '../../access/sessions/require-staff.ts';
import { enterFigure } from './enter-figure.ts';
import { planFigures } from './figure-plan.ts';
import { recordedFigures } from './figure-store.ts';
import { parseFigures } from './parse-figures.ts';

/** Bytes. 1,000 rows of generous length. */
const largestFile = 524_288;

/** `dry`: tell what would change, and change nothing. `plan`: apply only if exactly that would change. */
const importQuery = z.strictObject({ dry: z.literal('1').optional(), plan: z.string().max(64).optional() });

/** A file of figures: all of it or nothing, and not before somebody saw what it would do. */
export function figureImportRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes } = dependencies;

  return new Hono().post('/', requireStaff(dependencies), async (c) => {
    const { staff } = c.var;
    demandPermission(staff, 'figure.write');
    const { dry, plan: expected } = readQuery(c, importQuery);
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
      for (const entry of entries) await enterFigure(trx, entry, { staffId: staff.id, now: now() });
      const object = `figure-import/${newId(randomBytes)}`;
      const detail = { figures: entries.map(({ id }) => id), unchanged: plan.unchanged };
      await recordAudit(trx, { at: now(), actor: staff.id, action: 'figures.imported', object, detail });
      return { plan, applied: true };
    });
    return c.json(answer);
  });
}
