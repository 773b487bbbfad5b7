import { objectOfSeries } from '../baselines/baseline-object.ts';
import { isPostgres } from '../../platform/database/engine.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';

/**
 * The ISO day (UTC) on which, from `day` on, the first survey was opened that feeds the series; undefined while none was.
 * Holds these surveys as they are until the transaction ends: none opens unseen in the meantime.
 */
export async function firstOpening(trx: DatabaseTransaction, series: string, day: string): Promise<string | undefined> {
  const object = objectOfSeries(series);
  if (object === undefined) return undefined;
  const rows = await trx
    .selectFrom('survey')
    .select('opened_at')
    .where('occasion_kind', '=', object.occasionKind)
    .where('committee', '=', object.committee ?? '')
    .orderBy('id')
    .$if(isPostgres(trx), (query) => query.forShare())
    .execute();
  const days = rows.flatMap(({ opened_at }) => (opened_at === null ? [] : [opened_at.slice(0, 10)]));
  return days.filter((opened) => opened >= day).toSorted()[0];
}
