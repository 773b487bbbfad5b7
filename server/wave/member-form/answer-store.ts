import type { Answer, Answers } from '../../../survey-definitions/language/answer.ts';
import type { CarryState } from '../../../survey-definitions/collaboration/carry.ts';
import type { Change } from '../../../survey-definitions/collaboration/merge-change.ts';
import { neverAnswered } from '../../../survey-definitions/collaboration/merge-change.ts';
import { decodeJson, encodeJson } from '../../platform/database/codec.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import type { AnswerState } from './member-form-contract.ts';

export type CurrentAnswers = ReadonlyMap<string, AnswerState>;

/** What nobody has answered yet. */
export const unanswered: AnswerState = { ...neverAnswered, by: '', at: '', carry: null };

/** Every variable that was ever answered, as it stands; of `variables` only, where they are named. */
export async function currentAnswers(
  db: Database,
  responseId: string,
  variables?: readonly string[],
): Promise<CurrentAnswers> {
  if (variables?.length === 0) return new Map();
  const rows = await db
    .selectFrom('answer_revision as answer')
    .select(['variable', 'revision', 'value', 'collaborator_id', 'at', 'carry'])
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
    rows.map(({ variable, revision, value, collaborator_id: by, at, carry }) => [
      variable,
      { value: value === null ? null : (decodeJson(value) as Answer), revision, by, at, carry },
    ]),
  );
}

/** Without what was cleared: what the core looks at. */
export const answersOf = (current: CurrentAnswers): Answers =>
  Object.fromEntries([...current].flatMap(([variable, { value }]) => (value === null ? [] : [[variable, value]])));

/** With what the answer is from then on. */
export type CarriedChange = Omit<Change, 'carry'> & { readonly carry: CarryState | null };

type Writing = {
  readonly responseId: string;
  readonly revision: number;
  readonly collaboratorId: string;
  readonly at: string;
};

export async function appendAnswers(
  trx: DatabaseTransaction,
  changes: readonly CarriedChange[],
  { responseId, revision, collaboratorId, at }: Writing,
): Promise<void> {
  if (changes.length === 0) return;
  await trx
    .insertInto('answer_revision')
    .values(
      changes.map(({ variable, value, carry }) => ({
        response_id: responseId,
        variable,
        revision,
        value: value === null ? null : encodeJson(value),
        collaborator_id: collaboratorId,
        at,
        carry,
      })),
    )
    .execute();
}
