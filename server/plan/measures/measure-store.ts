import type { Selectable } from 'kysely';
import { encodeInstant } from '../../platform/database/codec.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import type { MeasureTables } from '../../platform/database/schema/measure-tables.ts';
import type { NewMeasure, RecordedMeasure } from './measure-contract.ts';

type By = { readonly staffId: string; readonly now: Date };

/** Everything ever entered: by series, the first that is due first, the newest entry first. */
export async function listMeasures(db: Database): Promise<readonly RecordedMeasure[]> {
  const rows = await db
    .selectFrom('measure')
    .selectAll()
    .orderBy('series')
    .orderBy('due_on')
    .orderBy('title')
    .orderBy('entered_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(measureOf);
}

export async function findMeasure(db: Database, id: string): Promise<RecordedMeasure | undefined> {
  const row = await db.selectFrom('measure').selectAll().where('id', '=', id).executeTakeFirst();
  return row && measureOf(row);
}

/** False: another entry of the same series, words and due day is in force. */
export async function insertMeasure(
  trx: DatabaseTransaction,
  {
    id,
    replaces,
    series,
    title,
    dueOn,
    doneOn,
  }: NewMeasure & { readonly id: string; readonly replaces: string | null },
  { staffId, now }: By,
): Promise<boolean> {
  const inserted = await trx
    .insertInto('measure')
    .values({
      id,
      replaces,
      series,
      title,
      due_on: dueOn,
      done_on: doneOn,
      entered_by: staffId,
      entered_at: encodeInstant(now),
      ended_how: null,
      ended_by: null,
      ended_at: null,
    })
    .onConflict((conflict) => conflict.columns(['series', 'title', 'due_on']).where('ended_at', 'is', null).doNothing())
    .returning('id')
    .execute();
  return inserted.length === 1;
}

const measureOf = (row: Selectable<MeasureTables['measure']>): RecordedMeasure => ({
  id: row.id,
  series: row.series,
  title: row.title,
  dueOn: row.due_on,
  doneOn: row.done_on,
  state: row.ended_how ?? 'in-force',
  replaces: row.replaces,
  enteredBy: row.entered_by,
  enteredAt: row.entered_at,
  endedBy: row.ended_by,
  endedAt: row.ended_at,
});
