import { Hono } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { jsonBody } from '../../platform/http/read-body.ts';
import { demandPermission } from '../../access/permissions/demand-permission.ts';
import { requireStaff } from '../../access/sessions/require-staff.ts';
import { snapshotDocument } from './snapshot-document.ts';
import { findSnapshot, listSnapshots } from './snapshot-store.ts';
import { takeSnapshot } from './take-snapshot.ts';

/** Frozen scorecards: the same id gives the same figures for ever, whatever is corrected afterwards. */
export function snapshotRoutes(dependencies: Dependencies) {
  const { readDb, db } = dependencies;
  const signedIn = requireStaff(dependencies);
  const load = async (id: string) => (await findSnapshot(db, id)) ?? problem('not-found');

  return new Hono()
    .get('/', signedIn, async (c) => {
      demandPermission(c.var.staff, 'scorecard.read');
      return c.json({ snapshots: await listSnapshots(readDb) });
    })
    .post('/', signedIn, jsonBody(snapshotDocument), async (c) => {
      const { staff } = c.var;
      demandPermission(staff, 'snapshot.write');
      return c.json({ id: await takeSnapshot(dependencies, c.req.valid('json'), staff.id) }, 201);
    })
    .get('/:id', signedIn, async (c) => {
      demandPermission(c.var.staff, 'scorecard.read');
      return c.json(await load(c.req.param('id')));
    })
    .get('/:id/scorecard', signedIn, async (c) => {
      demandPermission(c.var.staff, 'scorecard.read');
      return c.json((await load(c.req.param('id'))).scorecard);
    })
    .get('/:id/scorecard/series/:series', signedIn, async (c) => {
      demandPermission(c.var.staff, 'scorecard.read');
      const { pages } = await load(c.req.param('id'));
      const page = pages.find(({ result }) => result.series === c.req.param('series'));
      return c.json(page ?? problem('not-found'));
    });
}
