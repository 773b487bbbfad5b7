import type { Answers } from '../../../survey-definitions/language/answer.ts';
import { tallyBallots } from './ballot-tally.ts';
import { decodeJson } from '../../platform/database/codec.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import { findDefinition } from '../../questionnaires/definition-store.ts';
import type { Members } from '../../platform/members.ts';
import { setCount } from '../fielding/survey-count-store.ts';
import { questionnairesOf } from '../fielding/survey-questionnaires.ts';
import type { SurveyQuestionnaires } from '../fielding/survey-questionnaires.ts';
import { responsePage } from '../responses/response-page-store.ts';
import { talliedCodes } from '../tally/tallied-codes.ts';
import { addToTally, clearTally } from '../tally/tally-store.ts';
import { tallySum } from '../tally/tally-sum.ts';
import type { TallySum } from '../tally/tally-sum.ts';
import { lockSurveyAlone } from '../fielding/survey-lock-store.ts';

/**
 * Makes the tally and the count of a survey anew from its responses or ballots, and gives how many they are; undefined: there is no
 * such survey. The result is what the submissions have added up one by one. An anonymous survey has no tally until it is closed.
 */
export async function rebuildTally(
  trx: DatabaseTransaction,
  surveyId: string,
  members: Members,
): Promise<number | undefined> {
  const survey = await lockSurveyAlone(trx, surveyId);
  if (survey === undefined) return undefined;
  const published = await findDefinition(trx, survey.definition, survey.version);
  if (published === undefined) throw new Error(`survey ${surveyId} pins a definition version that does not exist`);
  const questionnaires = questionnairesOf(survey, published.definition, members);
  const isAnonymous = survey.confidentiality === 'anonymous';
  const sum = tallySum();
  const count = isAnonymous
    ? await tallyBallots(trx, surveyId, questionnaires.asking, sum)
    : await tallyResponses(trx, surveyId, questionnaires, sum);
  await clearTally(trx, surveyId);
  if (!isAnonymous || survey.closedAt !== null) await addToTally(trx, sum.rows());
  await setCount(trx, surveyId, count);
  return count;
}

async function tallyResponses(
  trx: DatabaseTransaction,
  surveyId: string,
  { asking, knowing }: SurveyQuestionnaires,
  sum: TallySum,
): Promise<number> {
  let count = 0;
  for (let after = 0; ;) {
    const page = await responsePage(trx, surveyId, after);
    for (const { answers, delegation, delegationKnown } of page) {
      const questionnaire = delegationKnown ? knowing : asking;
      sum.add(surveyId, delegation, talliedCodes(questionnaire, decodeJson(answers) as Answers));
    }
    const last = page.at(-1);
    if (last === undefined) return count;
    count += page.length;
    after = last.seq;
  }
}
