import type { TallyRow } from '../../survey-definitions/results/tally.ts';
import { decodeJson } from '../database/codec.ts';
import type { Database } from '../database/tables.ts';
import type { OccasionRecord, Survey } from '../surveys/survey.ts';

export async function readTally(db: Database, surveyId: string): Promise<readonly TallyRow[]> {
  return db
    .selectFrom('tally')
    .select(['delegation', 'variable', 'code', 'count'])
    .where('survey_id', '=', surveyId)
    .execute();
}

export async function readTallyOf(db: Database, surveyId: string, variable: string): Promise<readonly TallyRow[]> {
  return db
    .selectFrom('tally')
    .select(['delegation', 'variable', 'code', 'count'])
    .where('survey_id', '=', surveyId)
    .where('variable', '=', variable)
    .execute();
}

/** What a trend needs to know of a survey. */
export type ClosedSurvey = Pick<
  Survey,
  'id' | 'definition' | 'version' | 'record' | 'confidentiality' | 'population' | 'closedAt' | 'responses'
>;

/** Every survey of a definition, of whatever version, that is closed and counted. */
export async function listClosed(db: Database, definition: string): Promise<readonly ClosedSurvey[]> {
  const rows = await db
    .selectFrom('survey')
    .leftJoin('survey_count', 'survey_count.survey_id', 'survey.id')
    .select(['id', 'definition', 'version', 'record', 'confidentiality', 'population'])
    .select(['closed_at as closedAt', 'survey_count.responses'])
    .where('definition', '=', definition)
    .where('closed_at', 'is not', null)
    .execute();
  return rows.map((row) => ({
    ...row,
    record: decodeJson(row.record) as OccasionRecord,
    responses: row.responses ?? 0,
  }));
}
