import type { CarryState } from '../../../survey-definitions/collaboration/carry.ts';
import type { Database } from '../../platform/database/tables.ts';

/** A fact that a Member took over from the wave before, as it stood when it submitted last. */
export type CarriedAnswer = {
  readonly responseId: string;
  readonly memberId: string;
  readonly variable: string;
  readonly carry: CarryState;
};

/** What was changed after the last submission, or cleared before it, is not among them. */
export async function carriedAnswers(db: Database, surveyId: string): Promise<readonly CarriedAnswer[]> {
  const rows = await db
    .selectFrom('member_response')
    .innerJoin('response_state', (join) =>
      join
        .onRef('response_state.response_id', '=', 'member_response.id')
        .onRef('response_state.receipt', '=', 'member_response.receipt'),
    )
    .innerJoin('answer_revision as answer', (join) =>
      join
        .onRef('answer.response_id', '=', 'member_response.id')
        .onRef('answer.revision', '<=', 'response_state.revision'),
    )
    .select(['member_response.id', 'member_response.member_id', 'answer.variable', 'answer.carry'])
    .where('member_response.survey_id', '=', surveyId)
    .where('answer.carry', 'is not', null)
    .where('answer.value', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('answer_revision as later')
            .select('later.revision')
            .whereRef('later.response_id', '=', 'answer.response_id')
            .whereRef('later.variable', '=', 'answer.variable')
            .whereRef('later.revision', '>', 'answer.revision')
            .whereRef('later.revision', '<=', 'response_state.revision'),
        ),
      ),
    )
    .orderBy('member_response.member_id')
    .orderBy('answer.variable')
    .execute();
  return rows.flatMap(({ id, member_id: memberId, variable, carry }) =>
    carry === null ? [] : [{ responseId: id, memberId, variable, carry }],
  );
}
