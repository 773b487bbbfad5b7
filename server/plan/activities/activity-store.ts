import type { Selectable } from 'kysely';
import type { LocalizedText } from '../../../survey-definitions/language/occasion.ts';
import { decodeJson, encodeInstant, encodeJson } from '../../platform/database/codec.ts';
import type { ActivityTables } from '../../platform/database/schema/activity-tables.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import type { NewActivity } from './activity-contract.ts';

type By = { readonly staffId: string; readonly now: Date };

export type ActivityEntry = NewActivity & {
  readonly id: string;
  readonly enteredBy: string;
  readonly enteredAt: string;
};

/** What holds today, of all that was ever entered. */
export async function activitiesInForce(db: Database): Promise<readonly ActivityEntry[]> {
  const rows = await db.selectFrom('activity').selectAll().where('ended_at', 'is', null).orderBy('id').execute();
  return rows.map(entryOf);
}

/** Also one that has ended. */
export async function findActivity(db: Database, id: string): Promise<ActivityEntry | undefined> {
  const row = await db.selectFrom('activity').selectAll().where('id', '=', id).executeTakeFirst();
  return row && entryOf(row);
}

/** False: another entry about the same survey is in force. */
export async function insertActivity(
  trx: DatabaseTransaction,
  { id, replaces, about, ...facts }: NewActivity & { readonly id: string; readonly replaces: string | null },
  { staffId, now }: By,
): Promise<boolean> {
  const isOwn = about.kind === 'own';
  const inserted = await trx
    .insertInto('activity')
    .values({
      id,
      survey_id: isOwn ? null : about.surveyId,
      title: isOwn ? encodeJson(about.title) : null,
      starts_on: isOwn ? about.startsOn : null,
      ends_on: isOwn ? about.endsOn : null,
      aligned_with_plan: facts.alignedWithPlan === null ? null : Number(facts.alignedWithPlan),
      experts: facts.experts,
      accredited_experts: facts.accreditedExperts,
      cost: facts.cost,
      replaces,
      entered_by: staffId,
      entered_at: encodeInstant(now),
      ended_how: null,
      ended_by: null,
      ended_at: null,
    })
    .onConflict((conflict) => conflict.column('survey_id').where('ended_at', 'is', null).doNothing())
    .returning('id')
    .execute();
  return inserted.length === 1;
}

const entryOf = (row: Selectable<ActivityTables['activity']>): ActivityEntry => ({
  id: row.id,
  about: aboutOf(row),
  alignedWithPlan: row.aligned_with_plan === null ? null : row.aligned_with_plan === 1,
  experts: row.experts,
  accreditedExperts: row.accredited_experts,
  cost: row.cost,
  enteredBy: row.entered_by,
  enteredAt: row.entered_at,
});

function aboutOf({
  survey_id,
  title,
  starts_on,
  ends_on,
}: Selectable<ActivityTables['activity']>): NewActivity['about'] {
  if (survey_id !== null) return { kind: 'survey', surveyId: survey_id };
  const named = decodeJson(title ?? '{}') as LocalizedText;
  return { kind: 'own', title: named, startsOn: starts_on ?? '', endsOn: ends_on ?? '' };
}
