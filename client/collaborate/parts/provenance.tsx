import { checkVariable } from '../../../survey-definitions/answering/check-answers.ts';
import type { Question } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { problemText } from '../../respond/questions/problem-text.ts';
import type { Entry } from '../model/ledger.ts';
import type { Workspace } from '../model/workspace.ts';
import type { WordKey } from '../texts/catalogues.ts';
import { writtenBy } from './words.ts';

type Props = { readonly workspace: Workspace; readonly question: Question };

/** Where the answer is, and who wrote it when. Of the rows of a grid one line for each writer. */
export function Provenance({ workspace, question }: Props) {
  const { entry, w } = workspace;
  const entries = question.variables.map(({ name }) => entry(name));
  // Beside what has not arrived nobody's name stands: it would be that of the answer before.
  const isSettled = entries.every(({ mine }) => mine === null);
  const written = entries.map(({ held }) => held).filter(({ revision }) => isSettled && revision > 0);
  const place = placeOf(workspace, entries);
  const refusal = refusalOf(workspace, question);
  if (place === null && refusal === null) return null;
  const newest = [
    ...new Map(written.toSorted((a, b) => a.revision - b.revision).map((held) => [held.by, held])).values(),
  ];
  return (
    <p class={`provenance ${place ?? ''}`}>
      {refusal !== null && <strong class="problem">{refusal} </strong>}
      {place !== null && <span>{w(place)}</span>}
      {newest.map(({ by, at }) => (
        <span key={by}> · {writtenBy(workspace, by, at)}</span>
      ))}
    </p>
  );
}

function placeOf({ sync }: Workspace, entries: readonly Entry[]): WordKey | null {
  if (entries.some(({ isRefused }) => isRefused)) return 'place-refused';
  if (entries.some(({ theirs }) => theirs)) return null;
  if (entries.some(({ mine }) => mine)) return sync.isKept.value ? 'place-device' : 'place-page';
  if (entries.every(({ held }) => held.revision === 0)) return null;
  return sync.state.value.state === 'submitted' ? 'place-sent' : 'place-saved';
}

/** What to do about a value that the item does not take. */
function refusalOf({ form, entry }: Workspace, { variables }: Question): string | null {
  for (const variable of variables) {
    const { mine, isRefused } = entry(variable.name);
    if (!isRefused || mine === null || mine.value === null) continue;
    const [problem] = checkVariable(
      form.model.questionnaire.peek(),
      variable,
      { [variable.name]: mine.value },
      'draft',
    );
    if (problem) return problemText(form, problem, variable);
  }
  return null;
}
