import { nameColumns, nameOf } from '../../platform/database/schema/name-columns.ts';
import { areaOfSeries, isInYear } from '../../../survey-definitions/plan/focus-area.ts';
import type { Selectable } from 'kysely';
import { encodeInstant } from '../../platform/database/codec.ts';
import { isPostgres } from '../../platform/database/engine.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import type { FocusAreaTables } from '../../platform/database/schema/focus-area-tables.ts';
import type { FocusArea, NewFocusArea } from './focus-area-contract.ts';

/** The focus areas of a year, by code. Each has two series: 'FA.satisfaction-work.' and 'FA.satisfaction-impact.' with its code. */
export const focusAreasOf = async (db: Database, year: number): Promise<readonly FocusArea[]> =>
  (await listFocusAreas(db)).filter((area) => isInYear(area, year));

/** All of them: by code, the earliest first. */
export async function listFocusAreas(db: Database): Promise<readonly FocusArea[]> {
  const rows = await db.selectFrom('focus_area').selectAll().orderBy('code').orderBy('first_year').execute();
  return rows.map(focusAreaOf);
}

/** Whether a series is of no focus area, or of one that there was or is. */
export async function isOfKnownArea(db: Database, series: string): Promise<boolean> {
  const area = areaOfSeries(series);
  return area === undefined || (await listFocusAreas(db)).some(({ code }) => code === area);
}

/** Lets one transaction at a time change them. SQLite needs no lock: it has one writer at a time. */
export async function lockFocusAreas(trx: DatabaseTransaction): Promise<void> {
  await trx
    .selectFrom('focus_area')
    .select('id')
    .orderBy('id')
    .$if(isPostgres(trx), (query) => query.forUpdate())
    .execute();
}

export async function insertFocusArea(
  trx: DatabaseTransaction,
  area: NewFocusArea & { readonly id: string },
  now: Date,
): Promise<void> {
  await trx
    .insertInto('focus_area')
    .values({ id: area.id, code: area.code, ...columnsOf(area), revision: 1, updated_at: encodeInstant(now) })
    .execute();
}

/** False: somebody else has changed it since. The code of an area stays. */
export async function updateFocusArea(
  trx: DatabaseTransaction,
  before: FocusArea,
  after: Omit<NewFocusArea, 'code'>,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('focus_area')
    .set({ ...columnsOf(after), revision: before.revision + 1, updated_at: encodeInstant(now) })
    .where('id', '=', before.id)
    .where('revision', '=', before.revision)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

const columnsOf = ({ name, firstYear, lastYear }: Omit<NewFocusArea, 'code'>) => ({
  ...nameColumns(name),
  first_year: firstYear,
  last_year: lastYear,
});

function focusAreaOf(row: Selectable<FocusAreaTables['focus_area']>): FocusArea {
  return {
    id: row.id,
    code: row.code,
    name: nameOf(row),
    firstYear: row.first_year,
    lastYear: row.last_year,
    revision: row.revision,
  };
}
