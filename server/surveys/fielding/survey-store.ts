import { encodeInstant } from '../../platform/database/codec.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Committee } from '../../../survey-definitions/reference/committees.ts';
import { columnsOf, surveyOf } from './survey-rows.ts';
import type { Survey, SurveyPlan } from '../../../survey-definitions/surveys/survey.ts';

/** Which surveys somebody may see at all. */
export type SurveyReach = {
  readonly waves: boolean;
  readonly activities: boolean;
  readonly committees: readonly Committee[];
};

export type NewSurvey = {
  readonly id: string;
  readonly address: string;
  readonly plan: SurveyPlan;
  readonly version: number;
  readonly createdBy: string;
};

export async function findSurvey(db: Database, id: string, now: Date): Promise<Survey | undefined> {
  const row = await selectSurveys(db).where('survey.id', '=', id).executeTakeFirst();
  return row && surveyOf(row, now);
}

export async function findSurveyByAddress(db: Database, address: string, now: Date): Promise<Survey | undefined> {
  const row = await selectSurveys(db).where('survey.address', '=', address).executeTakeFirst();
  return row && surveyOf(row, now);
}

/** Newest first, and only what lies within reach. */
export async function listSurveys(db: Database, reach: SurveyReach, now: Date): Promise<readonly Survey[]> {
  const kinds = [...(reach.waves ? ['wave' as const] : []), ...(reach.activities ? ['activity' as const] : [])];
  if (kinds.length === 0 && reach.committees.length === 0) return [];
  const rows = await selectSurveys(db)
    .where((eb) =>
      eb.or([
        ...(kinds.length > 0 ? [eb('occasion_kind', 'in', kinds)] : []),
        ...(reach.committees.length > 0
          ? [eb.and([eb('occasion_kind', '=', 'session'), eb('committee', 'in', reach.committees)])]
          : []),
      ]),
    )
    .orderBy('created_at', 'desc')
    .orderBy('survey.id')
    .execute();
  return rows.map((row) => surveyOf(row, now));
}

/** False: the address is taken, draw another one. */
export async function insertSurvey(trx: DatabaseTransaction, survey: NewSurvey, now: Date): Promise<boolean> {
  const inserted = await trx
    .insertInto('survey')
    .values({
      id: survey.id,
      address: survey.address,
      ...columnsOf(survey.plan, survey.version),
      state: 'draft',
      created_at: encodeInstant(now),
      created_by: survey.createdBy,
      opened_at: null,
      closed_at: null,
    })
    .onConflict((conflict) => conflict.column('address').doNothing())
    .returning('id')
    .execute();
  return inserted.length === 1;
}

/** False: it is no draft any more. */
export async function changeDraft(
  trx: DatabaseTransaction,
  id: string,
  plan: SurveyPlan,
  version: number,
): Promise<boolean> {
  const changed = await trx
    .updateTable('survey')
    .set(columnsOf(plan, version))
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

/** False: it is no draft any more. */
export async function deleteDraft(trx: DatabaseTransaction, id: string): Promise<boolean> {
  const deleted = await trx.deleteFrom('survey').where('id', '=', id).where('state', '=', 'draft').executeTakeFirst();
  return deleted.numDeletedRows === 1n;
}

const selectSurveys = (db: Database) =>
  db
    .selectFrom('survey')
    .leftJoin('survey_count', 'survey_count.survey_id', 'survey.id')
    .leftJoin('history_import', 'history_import.survey_id', 'survey.id')
    .selectAll('survey')
    .select(['survey_count.responses', 'history_import.imported_at']);
