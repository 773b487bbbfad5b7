import { encodeInstant } from '../../platform/database/codec.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Committee } from '../../../survey-definitions/reference/committees.ts';
import { columnsOf, surveyOf } from './survey-rows.ts';
import type { Survey, SurveyPlan } from '../../../survey-definitions/surveys/survey.ts';
import { setCount } from './survey-count-store.ts';

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

/**
 * Opens a draft: from here on N, confidentiality, languages and the definition's version stand. False: it is no draft any more, or its
 * closing time is past.
 */
export async function openSurvey(
  trx: DatabaseTransaction,
  id: string,
  population: number | null,
  now: Date,
): Promise<boolean> {
  const instant = encodeInstant(now);
  const opened = await trx
    .updateTable('survey')
    .set({ state: 'open', opened_at: instant, population })
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .where((eb) => eb.or([eb('closes_at', 'is', null), eb('closes_at', '>', instant)]))
    .executeTakeFirst();
  if (opened.numUpdatedRows !== 1n) return false;
  await setCount(trx, id, 0);
  return true;
}

/** Moves the closing time of an open survey. False: it is not open any more. */
export async function extendSurvey(
  trx: DatabaseTransaction,
  id: string,
  closesAt: string,
  now: Date,
): Promise<boolean> {
  const extended = await trx
    .updateTable('survey')
    .set({ closes_at: closesAt })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .where((eb) => eb.or([eb('closes_at', 'is', null), eb('closes_at', '>', encodeInstant(now))]))
    .executeTakeFirst();
  return extended.numUpdatedRows === 1n;
}

/** Surveys whose time is over and which nobody has closed yet. */
export async function dueSurveys(db: Database, now: Date): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('survey')
    .select('id')
    .where('state', '=', 'open')
    .where('closes_at', '<=', encodeInstant(now))
    .execute();
  return rows.map((row) => row.id);
}

/** For whoever closes within a transaction of their own. Undefined: it was not open, or not due. */
export const markClosed = (
  trx: DatabaseTransaction,
  { surveyId, now, onlyIfDue }: { readonly surveyId: string; readonly now: Date; readonly onlyIfDue: boolean },
) =>
  trx
    .updateTable('survey')
    .set({ state: 'closed', closed_at: encodeInstant(now) })
    .where('id', '=', surveyId)
    .where('state', '=', 'open')
    .$if(onlyIfDue, (query) => query.where('closes_at', '<=', encodeInstant(now)))
    .returning('confidentiality')
    .executeTakeFirst();
