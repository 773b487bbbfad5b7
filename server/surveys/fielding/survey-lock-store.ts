import { isPostgres } from '../../platform/database/engine.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import { stateAt } from '../../../survey-definitions/surveys/survey.ts';
import type { Survey, SurveyState } from '../../../survey-definitions/surveys/survey.ts';
import { surveyOf } from './survey-rows.ts';

/** What a submission must know of its survey inside its transaction. */
export type LockedSurvey = { readonly state: SurveyState; readonly closesAt: string | null };

/**
 * Holds the surveys as they are until the transaction ends: a closing waits for it, and what comes after the closing sees it.
 * SQLite needs no lock: it has one writer at a time.
 */
export async function lockSurveys(
  trx: DatabaseTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LockedSurvey>> {
  const rows = await trx
    .selectFrom('survey')
    .select(['id', 'state', 'closes_at'])
    .where('id', 'in', [...new Set(ids)].toSorted())
    .orderBy('id')
    .$if(isPostgres(trx), (query) => query.forShare())
    .execute();
  return new Map(rows.map((row) => [row.id, { state: row.state, closesAt: row.closes_at }]));
}

/** Whether an answer that arrived at `instant` is still in time. A second late is late: the page keeps what was typed. */
export const takesAnswers = (survey: LockedSurvey, instant: string): boolean =>
  stateAt(survey.state, survey.closesAt, new Date(instant)) === 'open';

/** Submissions hold the survey shared: nobody adds while it is counted. */
export async function lockSurveyAlone(trx: DatabaseTransaction, id: string): Promise<Survey | undefined> {
  const row = await trx
    .selectFrom('survey')
    .selectAll()
    .where('id', '=', id)
    .$if(isPostgres(trx), (query) => query.forUpdate())
    .executeTakeFirst();
  return row && surveyOf({ ...row, responses: null, imported_at: null }, new Date(row.created_at));
}
