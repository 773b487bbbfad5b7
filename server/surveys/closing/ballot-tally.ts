import type { Answers } from '../../../survey-definitions/language/answer.ts';
import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { decodeJson } from '../../platform/database/codec.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import { delegationIn } from '../tally/delegation.ts';
import { talliedCodes } from '../tally/tallied-codes.ts';
import type { TallySum } from '../tally/tally-sum.ts';
import { ballotPage } from '../ballots/ballot-store.ts';

/** Adds every ballot of a survey to a sum and gives how many they are. */
export async function tallyBallots(
  trx: DatabaseTransaction,
  surveyId: string,
  questionnaire: Questionnaire,
  sum: TallySum,
): Promise<number> {
  let count = 0;
  for (let after = ''; ;) {
    const page = await ballotPage(trx, surveyId, after);
    for (const ballot of page) {
      const answers = decodeJson(ballot.answers) as Answers;
      sum.add(surveyId, delegationIn(answers), talliedCodes(questionnaire, answers));
    }
    const last = page.at(-1);
    if (last === undefined) return count;
    count += page.length;
    after = last.id;
  }
}
