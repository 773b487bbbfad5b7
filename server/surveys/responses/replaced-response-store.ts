import type { Answers } from '../../../survey-definitions/language/answer.ts';
import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { decodeJson, encodeJson } from '../../platform/database/codec.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import { addToCounts } from '../fielding/survey-count-store.ts';
import { talliedCodes } from '../tally/tallied-codes.ts';
import { addToTally, sweepTally } from '../tally/tally-store.ts';
import { tallySum } from '../tally/tally-sum.ts';

/** A response whose delegation is known and not asked. */
export type ReplacingResponse = {
  readonly surveyId: string;
  readonly key: string;
  readonly delegation: string;
  readonly language: string;
  /** What passed the core's check. */
  readonly answers: Answers;
  readonly submittedAt: string;
};

/**
 * Stores a response in place of the one that has the same key, if there is one. The tally is corrected by the difference of the two, so
 * that it is what a rebuild would give. The caller sees to it that nobody else writes under this key at the same time.
 */
export async function replaceResponse(
  trx: DatabaseTransaction,
  questionnaire: Questionnaire,
  response: ReplacingResponse,
): Promise<void> {
  const { surveyId, key, delegation, language, submittedAt } = response;
  const former = await formerAnswers(trx, response);
  const columns = { language, answers: encodeJson(response.answers), submitted_at: submittedAt };
  if (former === undefined) {
    await trx
      .insertInto('response')
      .values({ survey_id: surveyId, key, delegation, delegation_known: 1, origin: 'form', ...columns })
      .execute();
    await addToCounts(trx, [surveyId]);
  } else {
    await trx.updateTable('response').set(columns).where('survey_id', '=', surveyId).where('key', '=', key).execute();
  }
  const sum = tallySum();
  if (former !== undefined) sum.subtract(surveyId, delegation, talliedCodes(questionnaire, former));
  sum.add(surveyId, delegation, talliedCodes(questionnaire, response.answers));
  await addToTally(trx, sum.rows());
  if (former !== undefined) await sweepTally(trx, surveyId, delegation);
}

async function formerAnswers(
  trx: DatabaseTransaction,
  { surveyId, key }: ReplacingResponse,
): Promise<Answers | undefined> {
  const row = await trx
    .selectFrom('response')
    .select('answers')
    .where('survey_id', '=', surveyId)
    .where('key', '=', key)
    .executeTakeFirst();
  return row && (decodeJson(row.answers) as Answers);
}
