import type { Selectable } from 'kysely';
import { defaultMarginPoints } from '../../../survey-definitions/figures/margin.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import { withdrawEntry } from '../../platform/database/withdraw-entry.ts';
import { decisionOf, decisionRow, inForceOn } from './decision.ts';
import type { NewMargin, RecordedMargin } from './margin-contract.ts';
import type { TargetTables } from '../../platform/database/schema/target-tables.ts';

/** `id` and `source` are null where nothing was decided and the default holds. */
export type MarginInForce = {
  readonly points: number;
  readonly id: string | null;
  readonly source: string | null;
};

const byDefault: MarginInForce = { points: defaultMarginPoints, id: null, source: null };

/**
 * The margin by which a survey is judged. `day`: the ISO day (UTC) on which that survey was opened; what is decided
 * later never reaches it.
 */
export async function marginOf(db: Database, series: string, day: string): Promise<MarginInForce> {
  const { points, id, source } = inForceOn(await listMargins(db), day).get(series) ?? byDefault;
  return { points, id, source };
}

/** Everything ever entered: by series, the latest day first, the newest entry first. */
export async function listMargins(db: Database): Promise<readonly RecordedMargin[]> {
  const rows = await db
    .selectFrom('margin')
    .selectAll()
    .orderBy('series')
    .orderBy('valid_from', 'desc')
    .orderBy('entered_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(recorded);
}

export async function findMargin(db: Database, id: string): Promise<RecordedMargin | undefined> {
  const row = await db.selectFrom('margin').selectAll().where('id', '=', id).executeTakeFirst();
  return row && recorded(row);
}

export async function insertMargin(
  trx: DatabaseTransaction,
  margin: NewMargin & { readonly id: string },
  by: { readonly staffId: string; readonly now: Date },
): Promise<void> {
  await trx.insertInto('margin').values(decisionRow(margin, by)).execute();
}

/** False: it was withdrawn already. */
export const withdrawMargin = (trx: DatabaseTransaction, id: string, now: Date): Promise<boolean> =>
  withdrawEntry(trx, 'margin', id, now);

const recorded = (row: Selectable<TargetTables['margin']>): RecordedMargin => ({
  ...decisionOf(row),
  points: row.points,
});
