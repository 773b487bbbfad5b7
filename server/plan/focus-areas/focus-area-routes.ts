import { Hono } from 'hono';
import { recordAudit } from '../../access/audit/audit-store.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { jsonBody } from '../../platform/http/read-body.ts';
import { demandPermission } from '../../access/permissions/demand-permission.ts';
import { requireStaff } from '../../access/sessions/require-staff.ts';
import { focusAreaChangeDocument, focusAreaDocument } from './focus-area-document.ts';
import { insertFocusArea, listFocusAreas, lockFocusAreas, updateFocusArea } from './focus-area-store.ts';
import type { FocusArea, NewFocusArea } from './focus-area.ts';

/** The focus areas and the years in which each is one; reviewed every year. */
export function focusAreaRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes } = dependencies;
  const signedIn = requireStaff(dependencies);

  return new Hono()
    .get('/', signedIn, async (c) => {
      demandPermission(c.var.staff, 'figure.read');
      return c.json({ focusAreas: await listFocusAreas(db) });
    })
    .post('/', signedIn, jsonBody(focusAreaDocument), async (c) => {
      const { staff } = c.var;
      demandPermission(staff, 'figure.write');
      const area = { ...c.req.valid('json'), id: newId(randomBytes) };
      await db.transaction().execute(async (trx) => {
        await demandFreeYears(trx, area);
        await insertFocusArea(trx, area, now());
        const object = `focus-area/${area.id}`;
        await recordAudit(trx, { at: now(), actor: staff.id, action: 'focus-area.entered', object, detail: area });
      });
      return c.json({ id: area.id }, 201);
    })
    .put('/:id', signedIn, jsonBody(focusAreaChangeDocument), async (c) => {
      const { staff } = c.var;
      demandPermission(staff, 'figure.write');
      const { revision, ...after } = c.req.valid('json');
      await db.transaction().execute(async (trx) => {
        const before = (await listFocusAreas(trx)).find(({ id }) => id === c.req.param('id')) ?? problem('not-found');
        await demandFreeYears(trx, { ...after, code: before.code, id: before.id });
        const isChanged = before.revision === revision && (await updateFocusArea(trx, before, after, now()));
        if (!isChanged) problem('conflict', { path: 'revision', code: 'changed-meanwhile' });
        const object = `focus-area/${before.id}`;
        const detail = { before, after };
        await recordAudit(trx, { at: now(), actor: staff.id, action: 'focus-area.changed', object, detail });
      });
      return c.body(null, 204);
    });
}

/** A code has one name at a time. */
async function demandFreeYears(trx: DatabaseTransaction, area: NewFocusArea & { readonly id: string }): Promise<void> {
  await lockFocusAreas(trx);
  const others = (await listFocusAreas(trx)).filter(({ id, code }) => id !== area.id && code === area.code);
  const other = others.find((known) => overlap(known, area));
  if (other === undefined) return;
  problem('conflict', { path: 'firstYear', code: 'years-taken', details: { code: other.code } });
}

const overlap = (one: Pick<FocusArea, 'firstYear' | 'lastYear'>, other: Pick<FocusArea, 'firstYear' | 'lastYear'>) =>
  one.firstYear <= (other.lastYear ?? Infinity) && other.firstYear <= (one.lastYear ?? Infinity);
