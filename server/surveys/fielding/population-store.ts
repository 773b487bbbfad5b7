import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Member } from '../../platform/members.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';

export type PopulationMember = { readonly memberId: string; readonly region: string };

/** Writes down who is asked, with the region of this day: a Member that joins or moves later changes no wave that runs. */
export async function freezePopulation(
  trx: DatabaseTransaction,
  surveyId: string,
  members: readonly Pick<Member, 'id' | 'region'>[],
): Promise<void> {
  if (members.length === 0) return;
  const rows = members.map(({ id, region }) => ({ survey_id: surveyId, member_id: id, region }));
  await trx.insertInto('survey_member').values(rows).execute();
}

/** Empty before the opening. */
export async function populationOf(db: Database, surveyId: string): Promise<readonly PopulationMember[]> {
  const query = db.selectFrom('survey_member').select(['member_id', 'region']).where('survey_id', '=', surveyId);
  const rows = await query.orderBy('member_id').execute();
  return rows.map((row) => ({ memberId: row.member_id, region: row.region }));
}

/** The Members asked in each of these surveys, where they were written down. */
export async function populationsOf(
  db: Database,
  surveyIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  if (surveyIds.length === 0) return new Map();
  const query = db.selectFrom('survey_member').select(['survey_id', 'member_id']).where('survey_id', 'in', surveyIds);
  const bySurvey = Map.groupBy(await query.execute(), ({ survey_id: surveyId }) => surveyId);
  return new Map([...bySurvey].map(([id, rows]) => [id, new Set(rows.map((row) => row.member_id))]));
}

/**
 * Whether Members answer by invitation, one response each: then nobody answers at the survey's public address as well, or a Member
 * would count twice.
 */
export async function isByInvitation(db: Database, { id, record }: Pick<Survey, 'id' | 'record'>): Promise<boolean> {
  if (record.kind !== 'wave') return false;
  const query = db.selectFrom('survey_member').select('member_id').where('survey_id', '=', id).limit(1);
  return (await query.executeTakeFirst()) !== undefined;
}
