import type { Answer, Answers } from '../../../survey-definitions/language/answer.ts';
import type { Change } from '../../../survey-definitions/collaboration/merge-change.ts';
import { neverAnswered } from '../../../survey-definitions/collaboration/merge-change.ts';
import { decodeJson, encodeJson } from '../../platform/database/codec.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import type { AnswerState } from './member-form-contract.ts';

export type CurrentAnswers = ReadonlyMap<string, AnswerState>;

/** What nobody has answered yet. */
export const unanswered: AnswerState = { ...neverAnswered, by: '', at: '' };

/** Every variable that was ever answered, as it stands; of `variables` only, where they are named. */
export async function currentAnswers(
  db: Database,
  responseId: string,
  variables?: readonly string[],
): Promise<CurrentAnswers> {
  if (variables?.length === 0) return new Map();
  const rows = await db
    .selectFrom('answer_revision as answer')
    .select(['variable', 'revision', 'value', 'collaborator_id', 'at'])
    .where('response_id', '=', responseId)
    .$if(variables !== undefined, (query) => query.where('variable', 'in', variables ?? []))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('answer_revision as later')
            .select('later.revision')
            .whereRef('later.response_id', '=', 'answer.response_id')
            .whereRef('later.variable', '=', 'answer.variable')
            .whereRef('later.revision', '>', 'answer.revision'),
        ),
      ),
    )
    .orderBy('variable')
    .execute();
  return new Map(
    rows.map(({ variable, revision, value, collaborator_id: by, at }) => [
      variable,
      { value: value === null ? null : (decodeJson(value) as Answer), revision, by, at },
    ]),
  );
}

/** Without what was cleared: what the core looks at. */
export const answersOf = (current: CurrentAnswers): Answers =>
  Object.fromEntries([...current].flatMap(([variable, { value }]) => (value === null ? [] : [[variable, value]])));

type Writing = {
  readonly responseId: string;
  readonly revision: number;
  readonly collaboratorId: string;
  readonly at: string;
};

export async function appendAnswers(
  trx: DatabaseTransaction,
  changes: readonly Change[],
  { responseId, revision, collaboratorId, at }: Writing,
): Promise<void> {
  if (changes.length === 0) return;
  await trx
    .insertInto('answer_revision')
    .values(
      changes.map(({ variable, value }) => ({
        response_id: responseId,
        variable,
        revision,
        value: value === null ? null : encodeJson(value),
        collaborator_id: collaboratorId,
        at,
      })),
    )
    .execute();
}
