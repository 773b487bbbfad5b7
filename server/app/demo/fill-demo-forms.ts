import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import type { Answers } from '../../../survey-definitions/language/answer.ts';
import { addNote } from '../../wave/member-form/add-note.ts';
import { issueAccess } from '../../wave/member-form/collaborator-access-store.ts';
import { findCollaborator } from '../../wave/member-form/collaborator-store.ts';
import type { Collaborator } from '../../wave/member-form/collaborator.ts';
import type { MemberFormNeeds } from '../../wave/member-form/change-response.ts';
import { loadResponseSurvey } from '../../wave/member-form/response-survey.ts';
import { saveAnswers } from '../../wave/member-form/save-answers.ts';
import { mayWriteIn, sectionOfVariables } from '../../wave/member-form/section-rights.ts';
import { setSectionState } from '../../wave/member-form/set-section-state.ts';
import { submitMemberResponse } from '../../wave/member-form/submission.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { createCountNotifier } from '../../surveys/fielding/count-notifier.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import type { DemoWaveMembers } from './demo-wave-members.ts';
import { languageOf, moodOf } from './opinions.ts';
import { seededRandom, seedOf } from './seeded-random.ts';
import { chanceOfEach, syntheticAnswers } from './synthetic-answers.ts';

/** What the Members have written by now: some the whole, some a few sections of it, with the help of a colleague. */
export async function fillDemoForms(
  dependencies: Dependencies,
  survey: Survey,
  { submitted, begun }: DemoWaveMembers,
): Promise<void> {
  const points = await contactPoints(dependencies, survey.id);
  const opened = Date.parse(survey.openedAt ?? '');
  const elapsed = dependencies.now().getTime() - opened;
  for (const [index, memberId] of [...submitted, ...begun].entries()) {
    const me = points.get(memberId);
    if (me === undefined) continue;
    // Most answer in the first days and after the reminder.
    const part = seededRandom(seedOf(`day of ${memberId}`)).next();
    const at = new Date(opened + elapsed * (index % 3 === 0 ? 0.65 + part * 0.3 : part ** 1.5 * 0.95));
    const needs = { ...dependencies, now: () => at, notifier: createCountNotifier() };
    await (index < submitted.length ? fillWhole(needs, me, memberId) : fillInPart(needs, me, memberId));
  }
}

async function fillWhole(needs: MemberFormNeeds, me: Collaborator, memberId: string): Promise<void> {
  await write(needs, me, await answersFor(needs, me, memberId));
  const outcome = await submitMemberResponse(needs, me);
  if (outcome.state !== 'submitted') throw new Error(`${memberId} of the demonstration: ${JSON.stringify(outcome)}`);
}

/** The contact point has approved one section, a colleague has made another ready and left a note. */
async function fillInPart(needs: MemberFormNeeds, me: Collaborator, memberId: string): Promise<void> {
  const { questionnaire } = await loadResponseSurvey(needs, me);
  const sectionOf = sectionOfVariables(questionnaire);
  const answers = await answersFor(needs, me, memberId);
  const only = (sections: readonly string[]): Answers =>
    Object.fromEntries(Object.entries(answers).filter(([name]) => sections.includes(sectionOf(name) ?? '')));
  const helper = await letIn(needs, me, memberId);
  await write(needs, me, only(['overall', 'sp1']));
  await write(needs, helper, only(['so1', 'so2'].filter((section) => mayWriteIn(helper, section))));
  await addNote(needs, helper, { variable: 'overall', text: 'Please see the figures of the risk unit first.' });
  await setSectionState(needs, helper, 'so1', 'ready');
  await setSectionState(needs, me, 'overall', 'approved');
}

async function letIn(needs: MemberFormNeeds, me: Collaborator, memberId: string): Promise<Collaborator> {
  const { db } = needs;
  const { survey } = await loadResponseSurvey(needs, me);
  const person = {
    name: 'Alex Weber',
    email: `alex.weber@${memberId.toLowerCase()}.demo.example`,
    language: firstLanguage,
  };
  const access = {
    surveyId: survey.id,
    memberId,
    person,
    role: 'colleague',
    sections: ['so1', 'so2'],
    rest: 'read',
  } as const;
  const { collaboratorId } = await db.transaction().execute((trx) => issueAccess(trx, needs, access));
  const colleague = await findCollaborator(db, collaboratorId);
  if (colleague === undefined) throw new Error('a colleague of the demonstration was not let in');
  return colleague;
}

async function answersFor(needs: MemberFormNeeds, me: Collaborator, memberId: string): Promise<Answers> {
  const { questionnaire, survey } = await loadResponseSurvey(needs, me);
  const year = survey.record.kind === 'wave' ? survey.record.year : 0;
  const respondent = {
    satisfaction: moodOf(memberId, 'engagement', year),
    language: languageOf(memberId),
    fixed: {},
  };
  return syntheticAnswers(questionnaire, respondent, chanceOfEach(`wave ${year} ${memberId}`));
}

async function write(needs: MemberFormNeeds, me: Collaborator, answers: Answers): Promise<void> {
  const changes = Object.entries(answers).map(([variable, value]) => ({ variable, value, base: 0 }));
  const key = Buffer.from(needs.randomBytes(24)).toString('base64url');
  const outcome = await saveAnswers(needs, me, { changes, key });
  if (outcome.state !== 'saved') throw new Error(`the demonstration cannot save: ${JSON.stringify(outcome)}`);
}

async function contactPoints(
  { db }: Pick<Dependencies, 'db'>,
  surveyId: string,
): Promise<ReadonlyMap<string, Collaborator>> {
  const rows = await db
    .selectFrom('collaborator')
    .innerJoin('member_response', 'member_response.id', 'collaborator.response_id')
    .select(['collaborator.id', 'member_response.member_id'])
    .where('member_response.survey_id', '=', surveyId)
    .where('collaborator.role', '=', 'contact-point')
    .execute();
  const found = new Map<string, Collaborator>();
  for (const { id, member_id } of rows) {
    const collaborator = await findCollaborator(db, id);
    if (collaborator !== undefined) found.set(member_id, collaborator);
  }
  return found;
}
