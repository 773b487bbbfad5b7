import { controlFields } from '../../../survey-definitions/answering/control-fields.ts';
import type { Change } from '../../../survey-definitions/collaboration/merge-change.ts';
import { pathOf } from '../../../survey-definitions/answering/path.ts';
import { withSettled } from '../../../survey-definitions/collaboration/settle-hidden.ts';
import { questionnaireFor } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { addNote } from '../member-form/add-note.ts';
import type { MemberFormNeeds } from '../member-form/change-response.ts';
import type { Collaborator } from '../member-form/collaborator.ts';
import { readCollaboration } from '../member-form/read-collaboration.ts';
import { saveAnswers } from '../member-form/save-answers.ts';
import type { SaveOutcome } from '../member-form/save-answers.ts';
import { sectionStates } from '../member-form/section-state.ts';
import { setSectionState } from '../member-form/set-section-state.ts';
import { carriedBy } from './carried-by.ts';
import { readChoices, readPostedSection } from './posted-section.ts';
import type { Contested, FailureWord, PageNews } from './member-page-contract.ts';

/** What follows on a section that was sent: a place of the form, the same page with what is wrong, or both values side by side. */
export type SectionStep =
  | { readonly kind: 'go'; readonly path: string }
  | { readonly kind: 'again'; readonly news: PageNews }
  | { readonly kind: 'conflicts'; readonly contested: readonly Contested[] };

/** Saves one section of the form without JavaScript: what was changed in sight of what is kept; the rest the reader decides. */
export async function sectionStep(
  needs: MemberFormNeeds,
  me: Collaborator,
  section: string,
  fields: URLSearchParams,
): Promise<SectionStep> {
  const { definition, occasion, lastWave, answers } = await readCollaboration(needs, me);
  const questionnaire = questionnaireFor(definition, occasion);
  const action = fields.get(controlFields.action) ?? 'stay';
  if (action === 'resolve') return resolve(needs, me, section, fields);
  const posted = readPostedSection(questionnaire, fields);
  const { changes, shown } = posted;
  const facts = carriedBy(action, { questionnaire, section, answers, changes, shown, before: lastWave ?? {} });
  const isFact = ({ variable }: Change): boolean => facts.some((fact) => fact.variable === variable);
  const taken = [...changes.filter((change) => !isFact(change)), ...facts];
  const saved = await save(needs, me, taken);
  if (saved.state !== 'saved') return { kind: 'again', news: { typed: posted.typed, failure: failureOf(saved) } };
  for (const note of posted.notes) await addNote(needs, me, note);
  if (saved.conflicts.length > 0) return { kind: 'conflicts', contested: saved.conflicts };
  if (posted.problems.length > 0) {
    const wrong = new Set(posted.problems.map(({ variable }) => variable));
    const typed = Object.fromEntries(Object.entries(posted.typed).filter(([name]) => wrong.has(name)));
    return { kind: 'again', news: { problems: posted.problems, typed } };
  }
  return follow(needs, me, section, action, { questionnaire, shown: posted.shown });
}

async function resolve(
  needs: MemberFormNeeds,
  me: Collaborator,
  section: string,
  fields: URLSearchParams,
): Promise<SectionStep> {
  const { chosen, open } = readChoices(fields);
  const saved = await save(needs, me, chosen);
  if (saved.state !== 'saved') return { kind: 'again', news: { failure: failureOf(saved) } };
  const { answers } = await readCollaboration(needs, me);
  const still = open.flatMap(({ variable, value }) => {
    const theirs = answers[variable];
    return theirs ? [{ variable, mine: value, theirs }] : [];
  });
  const contested = [...saved.conflicts, ...still];
  return contested.length > 0 ? { kind: 'conflicts', contested } : { kind: 'go', path: `/m/sections/${section}` };
}

/** The key serves retries, of which a plain form knows none: sent twice, it says the same twice, which changes nothing. */
async function save(needs: MemberFormNeeds, me: Collaborator, changes: readonly Change[]): Promise<SaveOutcome> {
  if (changes.length === 0) return { state: 'saved', saved: {}, conflicts: [] };
  const key = Buffer.from(needs.randomBytes(24)).toString('base64url');
  return saveAnswers(needs, me, { changes, key });
}

type Before = { readonly questionnaire: Questionnaire; readonly shown: ReadonlyMap<string, number> };

/** Whoever wants to go on sees first what their answers have brought up. */
async function follow(
  needs: MemberFormNeeds,
  me: Collaborator,
  section: string,
  action: string,
  { questionnaire, shown }: Before,
): Promise<SectionStep> {
  const here = `/m/sections/${section}`;
  const said = sectionStates.find((state) => action === `say:${state}`);
  if (said !== undefined) {
    const outcome = await setSectionState(needs, me, section, said);
    return outcome.state === 'set'
      ? { kind: 'go', path: here }
      : { kind: 'again', news: { failure: failureOf(outcome) } };
  }
  if (action !== 'next' && action !== 'tasks') return { kind: 'go', path: here };
  const { answers, conditions } = await readCollaboration(needs, me);
  const given = Object.entries(answers).flatMap(([name, { value }]) =>
    value === null ? [] : [[name, value] as const],
  );
  const { sections } = pathOf(withSettled(questionnaire, conditions), Object.fromEntries(given));
  const questions = sections.find(({ name }) => name === section)?.questions ?? [];
  const isNew = questions.some(({ variables }) => variables.some(({ name }) => !shown.has(name)));
  if (isNew) return { kind: 'go', path: here };
  const mine = sections.map(({ name }) => name).filter((name) => me.sections?.includes(name) ?? true);
  const next = mine[mine.indexOf(section) + 1];
  return { kind: 'go', path: action === 'tasks' || next === undefined ? '/m/tasks' : `/m/sections/${next}` };
}

export function failureOf({ state }: { readonly state: string }): FailureWord {
  if (state === 'survey-closed') return 'survey-closed';
  if (state === 'response-submitted') return 'already-submitted';
  return state === 'section-of-others' || state === 'contact-point-only' ? 'forbidden' : 'failed';
}
