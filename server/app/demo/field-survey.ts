import { ballotId } from '../../surveys/ballots/ballot-id.ts';
import { storeBallots } from '../../surveys/ballots/ballot-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { newId } from '../../platform/database/new-id.ts';
import { findLatestDefinition } from '../../questionnaires/definition-store.ts';
import { delegationIn } from '../../surveys/tally/delegation.ts';
import { storeResponses } from '../../surveys/responses/response-store.ts';
import { talliedCodes } from '../../surveys/tally/tallied-codes.ts';
import { closeSurvey } from '../../surveys/closing/survey-closing.ts';
import { drawAddress } from '../../surveys/fielding/survey-address.ts';
import { withFocusAreas } from '../../surveys/fielding/focus-area-of-wave-store.ts';
import { insertSurvey, openSurvey } from '../../surveys/fielding/survey-store.ts';
import { questionnairesOf } from '../../surveys/fielding/survey-questionnaires.ts';
import type { SurveyPlan } from '../../../survey-definitions/surveys/survey.ts';
import { submit } from '../../../survey-definitions/answering/check-answers.ts';
import { seededRandom, seedOf } from './seeded-random.ts';
import { chanceOfEach, syntheticAnswers, type Respondent } from './synthetic-answers.ts';

export type DemoGround = Pick<Dependencies, 'db' | 'members' | 'sleep' | 'randomBytes' | 'settings'> & {
  /** Who opened and closed everything. */
  readonly staffId: string;
};

/** A survey of the demonstration with everybody who answers it. Instants are ISO; without `closedAt` it is still open. */
export type Fielding = {
  readonly plan: SurveyPlan;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly respondents: readonly Respondent[];
};

/** Fields a survey as people would have done, through the same core and stores: draft, opening, answers, close. */
export async function fieldSurvey(
  ground: DemoGround,
  { plan: planned, openedAt, closedAt, respondents }: Fielding,
): Promise<void> {
  const { db, members, randomBytes, staffId } = ground;
  const plan = await withFocusAreas(db, planned);
  const compiled = await findLatestDefinition(db, plan.definition);
  if (!compiled) throw new Error(`the demonstration needs the definition ${plan.definition}`);
  const id = newId(randomBytes);
  const survey = {
    id,
    address: drawAddress(randomBytes),
    plan,
    version: compiled.definition.version,
    createdBy: staffId,
  };
  await db.transaction().execute(async (trx) => {
    if (!(await insertSurvey(trx, survey, new Date(openedAt))))
      throw new Error('two addresses of the demonstration are alike');
    if (!(await openSurvey(trx, id, plan.population, new Date(openedAt))))
      throw new Error(`${plan.definition} did not open`);
  });

  const { asking } = questionnairesOf(plan, compiled.definition, members);
  const step = (Date.parse(closedAt ?? openedAt) - Date.parse(openedAt)) / (respondents.length + 1);
  const responses = respondents.map((respondent, index) => {
    const seed = `${plan.definition} ${openedAt} ${index}`;
    const inOrder = seededRandom(seedOf(seed));
    const chanceOf = plan.record.kind === 'wave' ? chanceOfEach(seed) : () => inOrder;
    const submission = submit(asking, syntheticAnswers(asking, respondent, chanceOf));
    if (!submission.ok) throw new Error(`${plan.definition}: ${JSON.stringify(submission.problems)}`);
    return {
      surveyId: id,
      key: newId(randomBytes),
      codeHash: null,
      delegation: delegationIn(submission.answers),
      language: respondent.language,
      answers: JSON.stringify(submission.answers),
      tallied: talliedCodes(asking, submission.answers),
      submittedAt: new Date(Date.parse(openedAt) + Math.round(step * (index + 1))).toISOString(),
      origin: 'demo' as const,
    };
  });
  await db.transaction().execute(async (trx) => {
    const outcomes =
      plan.confidentiality === 'anonymous'
        ? await storeBallots(
            trx,
            responses.map(({ surveyId, key, answers, submittedAt }) => ({
              surveyId,
              id: ballotId(surveyId, key),
              answers,
              arrivedAt: submittedAt,
            })),
          )
        : await storeResponses(trx, responses);
    if (outcomes.some((outcome) => outcome !== 'stored')) throw new Error(`${plan.definition}: ${outcomes.join(' ')}`);
  });
  if (closedAt !== null)
    await closeSurvey(ground, { surveyId: id, now: new Date(closedAt), actor: staffId, onlyIfDue: false });
}
