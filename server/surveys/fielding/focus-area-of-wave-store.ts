import type { OccasionEntry } from '../../../survey-definitions/language/occasion.ts';
import { isInYear } from '../../../survey-definitions/plan/focus-area.ts';
import type { OccasionRecord } from '../../../survey-definitions/surveys/survey.ts';
import { encodeJson } from '../../platform/database/codec.ts';
import { nameOf } from '../../platform/database/schema/name-columns.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';

type About = { readonly record: OccasionRecord };

/** The same, with the focus areas that its wave asks about: as the list has them now, or as they were frozen. */
export async function withFocusAreas<Plan extends About>(db: Database, plan: Plan): Promise<Plan> {
  const { record } = plan;
  if (record.kind !== 'wave' || record.focusAreas !== undefined) return plan;
  return { ...plan, record: { ...record, focusAreas: await focusAreasOfYear(db, record.year) } };
}

/** Writes the areas of a draft down for good; belongs into the transaction of its opening. */
export async function freezeFocusAreas<Draft extends About & { readonly id: string }>(
  trx: DatabaseTransaction,
  draft: Draft,
): Promise<Draft> {
  const frozen = await withFocusAreas(trx, draft);
  if (frozen === draft) return draft;
  await trx
    .updateTable('survey')
    .set({ record: encodeJson(frozen.record) })
    .where('id', '=', draft.id)
    .where('state', '=', 'draft')
    .execute();
  return frozen;
}

async function focusAreasOfYear(db: Database, year: number): Promise<readonly OccasionEntry[]> {
  const rows = await db.selectFrom('focus_area').selectAll().orderBy('code').execute();
  return rows
    .filter((row) => isInYear({ firstYear: row.first_year, lastYear: row.last_year }, year))
    .map((row) => ({ code: row.code, label: nameOf(row) }));
}
