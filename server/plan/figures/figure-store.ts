import type { Insertable, Selectable } from 'kysely';
import { encodeInstant } from '../../platform/database/codec.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import type { FigureTables } from '../../platform/database/schema/figure-tables.ts';
import type { NewFigure, RecordedFigure } from './figure-contract.ts';

type Row = FigureTables['figure'];

/** What holds today: by series, the earliest period first. */
export async function recordedFigures(db: Database): Promise<readonly RecordedFigure[]> {
  const rows = await db
    .selectFrom('figure')
    .selectAll()
    .where('ended_at', 'is', null)
    .orderBy('series')
    .orderBy('period_to')
    .orderBy('period_from')
    .execute();
  return rows.map(figureOf);
}

/** Everything ever entered: by series, the latest period first, the newest entry first. */
export async function listFigures(db: Database): Promise<readonly RecordedFigure[]> {
  const rows = await db
    .selectFrom('figure')
    .selectAll()
    .orderBy('series')
    .orderBy('period_to', 'desc')
    .orderBy('period_from', 'desc')
    .orderBy('entered_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(figureOf);
}

export async function findFigure(db: Database, id: string): Promise<RecordedFigure | undefined> {
  const row = await db.selectFrom('figure').selectAll().where('id', '=', id).executeTakeFirst();
  return row && figureOf(row);
}

/** False: another entry of the same series and period is in force. */
export async function insertFigure(
  trx: DatabaseTransaction,
  figure: NewFigure & { readonly id: string; readonly replaces: string | null },
  by: { readonly staffId: string; readonly now: Date },
): Promise<boolean> {
  const inserted = await trx
    .insertInto('figure')
    .values(rowOf(figure, by))
    .onConflict((conflict) =>
      conflict.columns(['series', 'period_from', 'period_to']).where('ended_at', 'is', null).doNothing(),
    )
    .returning('id')
    .execute();
  return inserted.length === 1;
}

function rowOf(
  { period, ...known }: NewFigure & { readonly id: string; readonly replaces: string | null },
  { staffId, now }: { readonly staffId: string; readonly now: Date },
): Insertable<Row> {
  return {
    ...known,
    period_from: period.from,
    period_to: period.to,
    entered_by: staffId,
    entered_at: encodeInstant(now),
    ended_how: null,
    ended_by: null,
    ended_at: null,
  };
}

function figureOf(row: Selectable<Row>): RecordedFigure {
  return {
    id: row.id,
    series: row.series,
    value: row.value,
    period: { from: row.period_from, to: row.period_to },
    base: row.base,
    operations: row.operations,
    members: row.members,
    source: row.source,
    state: row.ended_how ?? 'in-force',
    replaces: row.replaces,
    enteredBy: row.entered_by,
    enteredAt: row.entered_at,
    endedBy: row.ended_by,
    endedAt: row.ended_at,
  };
}
