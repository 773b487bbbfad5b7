import type { Selectable } from 'kysely';
import { defaultMarginPoints } from '../../../survey-definitions/figures/margin.ts';
import { encodeInstant } from '../../platform/database/codec.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import { withdrawEntry } from '../../platform/database/withdraw-entry.ts';
import type { NewMargin, RecordedMargin } from './margin-contract.ts';
import type { TargetTables } from '../../platform/database/schema/target-tables.ts';

/** `id` and `source` are null where nothing was decided and the default holds. */
export type MarginInForce = {
  readonly points: number;
  readonly id: string | null;
  readonly source: string | null;
};

/**
 * The margin by which a survey is judged. `day`: the ISO day (UTC) on which that survey was opened; what is decided
 * later never reaches it.
 */
export async function marginOf(db: Database, series: string, day: string): Promise<MarginInForce> {
  const row = await db
    .selectFrom('margin')
    .select(['points', 'id', 'source'])
    .where('series', '=', series)
    .where('valid_from', '<=', day)
    .where('withdrawn_at', 'is', null)
    .orderBy('valid_from', 'desc')
    .orderBy('entered_at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row ?? { points: defaultMarginPoints, id: null, source: null };
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
  return rows.map(marginRow);
}

export async function findMargin(db: Database, id: string): Promise<RecordedMargin | undefined> {
  const row = await db.selectFrom('margin').selectAll().where('id', '=', id).executeTakeFirst();
  return row && marginRow(row);
}

export async function insertMargin(
  trx: DatabaseTransaction,
  { validFrom, ...margin }: NewMargin & { readonly id: string },
  { staffId, now }: { readonly staffId: string; readonly now: Date },
): Promise<void> {
  await trx
    .insertInto('margin')
    .values({
      ...margin,
      valid_from: validFrom,
      entered_by: staffId,
      entered_at: encodeInstant(now),
      withdrawn_at: null,
    })
    .execute();
}

/** False: it was withdrawn already. */
export const withdrawMargin = (trx: DatabaseTransaction, id: string, now: Date): Promise<boolean> =>
  withdrawEntry(trx, 'margin', id, now);

function marginRow(row: Selectable<TargetTables['margin']>): RecordedMargin {
  return {
    id: row.id,
    series: row.series,
    points: row.points,
    validFrom: row.valid_from,
    source: row.source,
    enteredBy: row.entered_by,
    enteredAt: row.entered_at,
    withdrawnAt: row.withdrawn_at,
  };
}
