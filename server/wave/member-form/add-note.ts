import { newId } from '../../platform/database/new-id.ts';
import { changeResponse } from './change-response.ts';
import type { Refused, MemberFormNeeds } from './change-response.ts';
import type { Note } from './member-form-contract.ts';
import type { Collaborator } from './collaborator.ts';
import { insertNote } from './note-store.ts';
import { loadResponseSurvey } from './response-survey.ts';
import { maySee, sectionOfVariables } from './section-rights.ts';

export type NoteOutcome =
  | { readonly state: 'noted'; readonly note: Note }
  /** There is no such item, or its section is hidden from this person. */
  | { readonly state: 'unknown-variable' }
  | Refused;

/** Leaves a note beside an item that this person sees, whether or not they may answer it. */
export async function addNote(
  needs: MemberFormNeeds,
  collaborator: Collaborator,
  { variable, text }: Pick<Note, 'variable' | 'text'>,
): Promise<NoteOutcome> {
  const { questionnaire } = await loadResponseSurvey(needs, collaborator);
  const section = sectionOfVariables(questionnaire)(variable);
  return changeResponse<NoteOutcome>(needs, collaborator, async (held) => {
    if (section === undefined || !maySee(held.me, section)) {
      return { outcome: { state: 'unknown-variable' }, changed: false };
    }
    const note = { id: newId(needs.randomBytes), variable, text, by: held.me.id, at: held.at };
    await insertNote(held, note);
    return { outcome: { state: 'noted', note }, changed: true };
  });
}
