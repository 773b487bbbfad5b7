import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import { encodeInstant } from '../../platform/database/codec.ts';
import type { EndedYear } from './ended-year-contract.ts';

/** By series, the latest year first. */
export async function listEndedYears(db: Database): Promise<readonly EndedYear[]> {
  const rows = await db.selectFrom('ended_year').selectAll().orderBy('series').orderBy('year', 'desc').execute();
  return rows.map(({ series, year, ended_at, ended_by }) => ({ series, year, endedAt: ended_at, endedBy: ended_by }));
}

/** False: it was marked before. */
export async function insertEndedYear(
  trx: DatabaseTransaction,
  { series, year }: Pick<EndedYear, 'series' | 'year'>,
  by: { readonly staffId: string; readonly now: Date },
): Promise<boolean> {
  const row = { series, year, ended_at: encodeInstant(by.now), ended_by: by.staffId };
  const { numInsertedOrUpdatedRows: inserted = 0n } = await trx
    .insertInto('ended_year')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted > 0n;
}
