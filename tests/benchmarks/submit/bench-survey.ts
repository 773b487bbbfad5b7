import { randomBytes } from 'node:crypto';
import { submit } from '../../../survey-definitions/answering/check-answers.ts';
import type { Answers } from '../../../survey-definitions/language/answer.ts';
import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { drawMembers } from '../../../server/app/demo/delegations.ts';
import { seededRandom } from '../../../server/app/demo/seeded-random.ts';
import { syntheticAnswers } from '../../../server/app/demo/synthetic-answers.ts';
import type { Database } from '../../../server/platform/database/tables.ts';
import { findLatestDefinition } from '../../../server/questionnaires/definition-store.ts';
import { readMembers } from '../../../server/register/members/member-seed.ts';
import { insertSurvey, openSurvey } from '../../../server/surveys/fielding/survey-store.ts';
import { questionnairesOf } from '../../../server/surveys/fielding/survey-questionnaires.ts';
import type { SurveyPlan } from '../../../survey-definitions/surveys/survey.ts';

export const ADDRESS = 'bench234';
export const SURVEY_ID = 'bench';

const plan: SurveyPlan = {
  definition: 'post-session-ptc',
  record: {
    kind: 'session',
    committee: 'PTC',
    numbers: '253/254',
    startsOn: '2026-11-16',
    endsOn: '2026-11-20',
    place: 'Brussels',
    format: 'hybrid',
    languages: ['en', 'fr'],
    agendaItems: [1, 2, 3, 4, 5].map((number) => ({ code: String(number), label: { en: `Item ${number}` } })),
  },
  confidentiality: 'confidential',
  languages: ['en', 'fr'],
  population: 116,
  closesAt: null,
};

/** One open, confidential survey of a PTC session; its definition must be published. */
export async function openBenchSurvey(db: Database): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await insertSurvey(trx, { id: SURVEY_ID, address: ADDRESS, plan, version: 1, createdBy: 'bench' }, new Date());
    await openSurvey(trx, SURVEY_ID, plan.population, new Date());
  });
}

export async function benchQuestionnaire(db: Database): Promise<Questionnaire> {
  const compiled = await findLatestDefinition(db, plan.definition);
  if (!compiled) throw new Error('the benchmark needs the published definitions');
  return questionnairesOf(plan, compiled.definition, readMembers()).asking;
}

/** Complete answers of delegates of so many different Members, as the form would send them. */
export async function benchAnswers(db: Database, count: number): Promise<readonly Answers[]> {
  const questionnaire = await benchQuestionnaire(db);
  const random = seededRandom(1);
  return drawMembers(readMembers(), count, random).map((delegation) => {
    const respondent = { satisfaction: random.normal() / 2, language: 'en', fixed: { capacity: 'member', delegation } };
    const submission = submit(
      questionnaire,
      syntheticAnswers(questionnaire, respondent, () => random),
    );
    if (!submission.ok) throw new Error(JSON.stringify(submission.problems));
    return submission.answers;
  });
}

export const newKey = (): string => randomBytes(16).toString('base64url');
