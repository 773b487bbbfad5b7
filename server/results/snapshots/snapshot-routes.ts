import { Hono } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { snapshots } from './snapshot-contract.ts';
import { findSnapshot, listSnapshots } from './snapshot-store.ts';
import { takeSnapshot } from './take-snapshot.ts';

/** Frozen scorecards: the same id gives the same figures for ever, whatever is corrected afterwards. */
export function snapshotRoutes(dependencies: Dependencies) {
  const { readDb, db } = dependencies;
  const { staff } = admitStaff(dependencies);
  const load = async (id: string) => (await findSnapshot(db, id)) ?? problem('not-found');

  return new Hono()
    .get('/', staff('scorecard.read'), fulfils(snapshots.list), async (c) =>
      c.var.answer({ snapshots: await listSnapshots(readDb) }),
    )
    .post('/', staff('snapshot.write'), fulfils(snapshots.take), async (c) =>
      c.var.answer({ id: await takeSnapshot(dependencies, c.req.valid('json'), c.var.staff.id) }),
    )
    .get('/:id', staff('scorecard.read'), fulfils(snapshots.read), async (c) =>
      c.var.answer(await load(c.req.param('id'))),
    )
    .get('/:id/scorecard', staff('scorecard.read'), fulfils(snapshots.scorecard), async (c) =>
      c.var.answer((await load(c.req.param('id'))).scorecard),
    )
    .get('/:id/scorecard/series/:series', staff('scorecard.read'), fulfils(snapshots.series), async (c) => {
      const { pages } = await load(c.req.param('id'));
      const page = pages.find(({ result }) => result.series === c.req.param('series'));
      return c.var.answer(page ?? problem('not-found'));
    });
}
