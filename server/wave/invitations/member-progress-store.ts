import type { Answers } from '../../../survey-definitions/language/answer.ts';
import { decodeJson } from '../../platform/database/codec.ts';
import type { Database } from '../../platform/database/tables.ts';

/** What a Member submitted last, and when it did so for the first time. */
export type MemberSubmission = { readonly answers: Answers; readonly firstAt: string };

/** Members with a submitted response; one that was reopened still counts as it was sent. */
export async function answeredMembers(db: Database, surveyId: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('response').select('delegation').where('survey_id', '=', surveyId).execute();
  return new Set(rows.map((row) => row.delegation));
}

export async function submissionsOf(db: Database, surveyId: string): Promise<ReadonlyMap<string, MemberSubmission>> {
  const rows = await db
    .selectFrom('response')
    .select(['delegation', 'answers', 'submitted_at'])
    .where('survey_id', '=', surveyId)
    .execute();
  const first = await firstSubmissions(db, surveyId);
  return new Map(
    rows.map((row) => {
      const firstAt = first.get(row.delegation) ?? row.submitted_at;
      return [row.delegation, { answers: decodeJson(row.answers) as Answers, firstAt }];
    }),
  );
}

/** Members in whose draft there is anything. */
export async function startedMembers(db: Database, surveyId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('member_response')
    .innerJoin('answer_revision', 'answer_revision.response_id', 'member_response.id')
    .select('member_response.member_id')
    .distinct()
    .where('member_response.survey_id', '=', surveyId)
    .execute();
  return new Set(rows.map((row) => row.member_id));
}

async function firstSubmissions(db: Database, surveyId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('member_response')
    .innerJoin('response_state', 'response_state.response_id', 'member_response.id')
    .select((eb) => ['member_response.member_id', eb.fn.min('response_state.at').as('at')])
    .where('member_response.survey_id', '=', surveyId)
    .groupBy('member_response.member_id')
    .execute();
  return new Map(rows.map((row) => [row.member_id, row.at]));
}
