import { settleHidden } from '../../../survey-definitions/collaboration/settle-hidden.ts';
import type { Answers } from '../../../survey-definitions/language/answer.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { occasionOf } from '../../surveys/fielding/occasion-of-survey.ts';
import { answersOf, currentAnswers } from './answer-store.ts';
import type { Collaboration, CollaborationState } from './member-form-contract.ts';
import type { Collaborator } from './collaborator.ts';
import { listCollaborators } from './collaborator-store.ts';
import { lastWaveFacts, ratingsOverTheYears } from './last-wave.ts';
import { listNotes } from './note-store.ts';
import { loadResponseSurvey } from './response-survey.ts';
import type { ResponseSurvey } from './response-survey.ts';
import { maySee, sectionOfVariables } from './section-rights.ts';
import { sectionStandings } from './section-state-store.ts';

type Needs = Pick<Dependencies, 'db' | 'now' | 'members'>;

/** Everything that the page of this person needs, and nothing of sections that are hidden from them. */
export async function readCollaboration(needs: Needs, me: Collaborator): Promise<Collaboration> {
  const { db, members } = needs;
  const loaded = await loadResponseSurvey(needs, me);
  const { survey, compiled, response } = loaded;
  const lastWave = await lastWaveFacts(db, loaded);
  const years = await ratingsOverTheYears(db, loaded);
  const seen = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).filter(isVisible(loaded, me)));
  const { id, address, definition, version, confidentiality, openedAt, languages } = survey;
  const name = members.get(response.memberId)?.name ?? {};
  return {
    ...(await stateOf(needs, me, loaded)),
    survey: { id, address, definition, version, confidentiality, openedAt, languages },
    definition: compiled.definition,
    texts: compiled.texts,
    occasion: occasionOf(survey, members, { member: name }),
    member: { id: response.memberId, name },
    lastWave: lastWave && seen(lastWave),
    years: years.map(({ year, answers }) => ({ year, answers: seen(answers) })),
  };
}

/** Only what changes while people work: for those who were told of a change, or who ask from time to time. */
export async function readCollaborationState(needs: Needs, me: Collaborator): Promise<CollaborationState> {
  return stateOf(needs, me, await loadResponseSurvey(needs, me));
}

async function stateOf({ db }: Needs, me: Collaborator, loaded: ResponseSurvey): Promise<CollaborationState> {
  const { survey, response } = loaded;
  const { revision, state, submittedAt, receipt } = response;
  const { id, name, role, language, sections, rest } = me;
  const collaborators = await listCollaborators(db, response.id);
  const answers = await currentAnswers(db, response.id);
  const standings = await sectionStandings(db, response.id);
  const notes = await listNotes(db, response.id);
  const visible = isVisible(loaded, me);
  return {
    revision,
    state,
    submittedAt,
    receipt,
    surveyState: survey.state,
    closesAt: survey.closesAt,
    me: { id, name, role, language, sections, rest },
    collaborators: collaborators.map((one) => ({
      id: one.id,
      name: one.name,
      role: one.role,
      sections: one.sections,
      ended: one.endedAt !== null,
    })),
    answers: Object.fromEntries([...answers].filter(visible)),
    conditions: settleHidden(loaded.questionnaire, answersOf(answers), (section) => maySee(me, section)),
    sections: Object.fromEntries([...standings].filter(([section]) => maySee(me, section))),
    notes: notes.filter(({ variable }) => visible([variable])),
  };
}

/** Whether this person may see what stands beside the name of a variable. */
function isVisible({ questionnaire }: ResponseSurvey, me: Collaborator) {
  const sectionOf = sectionOfVariables(questionnaire);
  return ([variable]: readonly [variable: string, ...rest: readonly unknown[]]): boolean => {
    const section = sectionOf(variable);
    return section !== undefined && maySee(me, section);
  };
}
