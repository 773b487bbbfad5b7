import { useSignal } from '@preact/signals';
import type { Question } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { labelOf } from '../../respond/questions/item-texts.ts';
import type { Workspace } from '../model/workspace.ts';
import { writtenBy } from './words.ts';

type Props = { readonly workspace: Workspace; readonly question: Question };

/** Notes beside an item, for the colleagues. Without JavaScript a note is saved together with the section. */
export function NotesView({ workspace, question }: Props) {
  const { form, sync, w, world, isPlain } = workspace;
  const typed = useSignal('');
  const hasFailed = useSignal(false);
  const [first] = question.variables;
  if (!first) return null;
  const names = question.variables.map(({ name }) => name);
  const notes = sync.state.value.notes.filter(({ variable }) => names.includes(variable));
  const id = `note-${first.name}`;
  const save = async () => {
    const text = typed.value.trim();
    if (text === '') return;
    const saved = await world.api.note(first.name, text);
    hasFailed.value = !saved.ok;
    if (saved.ok) typed.value = '';
    await sync.refresh();
  };
  return (
    <details class="notes">
      <summary>{notes.length === 0 ? w('note-add') : w('notes', { count: notes.length })}</summary>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            <p>{note.text}</p>
            <small>{writtenBy(workspace, note.by, note.at)}</small>
          </li>
        ))}
      </ul>
      <label for={id}>{w('note-label')}</label>
      <p class="hint" id={`${id}-hint`}>
        {w('note-hint')}
      </p>
      <textarea
        id={id}
        name={`note:${first.name}`}
        rows={2}
        maxLength={2000}
        dir="auto"
        aria-label={w('note-of', { question: labelOf(form, question) })}
        aria-describedby={`${id}-hint`}
        value={typed.value}
        onInput={(event) => (typed.value = event.currentTarget.value)}
      />
      {hasFailed.value && (
        <p class="problem" role="alert">
          {w('note-failed')}
        </p>
      )}
      {!isPlain.value && (
        <button type="button" class="secondary" onClick={save}>
          {w('note-save')}
        </button>
      )}
    </details>
  );
}
