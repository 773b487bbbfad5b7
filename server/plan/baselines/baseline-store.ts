import type { Insertable, Selectable } from 'kysely';
import { encodeInstant } from '../../platform/database/codec.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import { withdrawEntry } from '../../platform/database/withdraw-entry.ts';
import type { NewBaseline, RecordedBaseline } from './baseline-contract.ts';
import type { BaselineTables } from '../../platform/database/schema/baseline-tables.ts';

type Row = BaselineTables['baseline'];

export async function insertBaselines(
  trx: DatabaseTransaction,
  baselines: readonly (NewBaseline & { readonly id: string })[],
  by: { readonly staffId: string; readonly now: Date },
): Promise<void> {
  if (baselines.length === 0) return;
  await trx
    .insertInto('baseline')
    .values(baselines.map((baseline) => rowOf(baseline, by)))
    .execute();
}

/** Everything ever entered: by series, the latest day first, the newest entry first. */
export async function listBaselines(db: Database): Promise<readonly RecordedBaseline[]> {
  const rows = await db
    .selectFrom('baseline')
    .selectAll()
    .orderBy('series')
    .orderBy('measured_on', 'desc')
    .orderBy('entered_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(baselineOf);
}

export async function findBaseline(db: Database, id: string): Promise<RecordedBaseline | undefined> {
  const row = await db.selectFrom('baseline').selectAll().where('id', '=', id).executeTakeFirst();
  return row && baselineOf(row);
}

/** The latest measurement of a series before an ISO day that is not withdrawn; of the same day's, the newest entry. */
export async function baselineBefore(db: Database, series: string, day: string): Promise<RecordedBaseline | undefined> {
  const row = await db
    .selectFrom('baseline')
    .selectAll()
    .where('series', '=', series)
    .where('measured_on', '<', day)
    .where('withdrawn_at', 'is', null)
    .orderBy('measured_on', 'desc')
    .orderBy('entered_at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row && baselineOf(row);
}

/** Gives false when it was withdrawn already. */
export const withdrawBaseline = (trx: DatabaseTransaction, id: string, now: Date): Promise<boolean> =>
  withdrawEntry(trx, 'baseline', id, now);

function rowOf(
  { n, measuredOn, ...known }: NewBaseline & { readonly id: string },
  { staffId, now }: { readonly staffId: string; readonly now: Date },
): Insertable<Row> {
  return {
    ...known,
    answers: n,
    measured_on: measuredOn,
    entered_by: staffId,
    entered_at: encodeInstant(now),
    withdrawn_at: null,
  };
}

function baselineOf(row: Selectable<Row>): RecordedBaseline {
  return {
    id: row.id,
    series: row.series,
    rate: row.rate,
    n: row.answers,
    population: row.population,
    unit: row.unit,
    scale: row.scale,
    wording: row.wording,
    measuredOn: row.measured_on,
    source: row.source,
    enteredBy: row.entered_by,
    enteredAt: row.entered_at,
    withdrawnAt: row.withdrawn_at,
  };
}
