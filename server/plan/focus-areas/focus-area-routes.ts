import { Hono } from 'hono';
import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { officialLanguages } from '../../../survey-definitions/reference/languages.ts';
import { recordAudit } from '../../access/audit/audit-store.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { focusAreas } from './focus-area-contract.ts';
import { insertFocusArea, listFocusAreas, lockFocusAreas, updateFocusArea } from './focus-area-store.ts';
import type { FocusArea, NewFocusArea } from './focus-area-contract.ts';

/** The focus areas and the years in which each is one; reviewed every year. */
export function focusAreaRoutes(dependencies: Dependencies) {
  const { db, now, randomBytes } = dependencies;
  const { staff } = admitStaff(dependencies);

  return new Hono()
    .get('/', staff('figure.read'), fulfils(focusAreas.list), async (c) => {
      return c.var.answer({ focusAreas: await listFocusAreas(db) });
    })
    .post('/', staff('figure.write'), fulfils(focusAreas.enter), async (c) => {
      const area = { ...c.req.valid('json'), id: newId(randomBytes) };
      await db.transaction().execute(async (trx) => {
        await demandFreeYears(trx, area);
        await demandSameSubject(trx, area);
        await insertFocusArea(trx, area, now());
        const object = `focus-area/${area.id}`;
        await recordAudit(trx, {
          at: now(),
          actor: c.var.staff.id,
          action: 'focus-area.entered',
          object,
          detail: area,
        });
      });
      return c.var.answer({ id: area.id });
    })
    .put('/:id', staff('figure.write'), fulfils(focusAreas.change), async (c) => {
      const { revision, ...after } = c.req.valid('json');
      await db.transaction().execute(async (trx) => {
        const before = (await listFocusAreas(trx)).find(({ id }) => id === c.req.param('id')) ?? problem('not-found');
        await demandFreeYears(trx, { ...after, code: before.code, id: before.id });
        const isChanged = before.revision === revision && (await updateFocusArea(trx, before, after, now()));
        if (!isChanged) problem('conflict', { path: 'revision', code: 'changed-meanwhile' });
        const object = `focus-area/${before.id}`;
        const detail = { before, after };
        await recordAudit(trx, { at: now(), actor: c.var.staff.id, action: 'focus-area.changed', object, detail });
      });
      return c.var.answer();
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

/** What was measured under a code stays under it: a subject may come back to its code, another one has a code of its own. */
async function demandSameSubject(trx: DatabaseTransaction, { code, name }: NewFocusArea): Promise<void> {
  const other = (await listFocusAreas(trx)).find(
    (known) => known.code === code && officialLanguages.some((tag) => known.name[tag] !== name[tag]),
  );
  if (other) problem('conflict', { path: 'code', code: 'code-taken', details: { name: other.name[firstLanguage] } });
}

const overlap = (one: Pick<FocusArea, 'firstYear' | 'lastYear'>, other: Pick<FocusArea, 'firstYear' | 'lastYear'>) =>
  one.firstYear <= (other.lastYear ?? Infinity) && other.firstYear <= (one.lastYear ?? Infinity);
