import type { Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { answerText } from '../../respond/page/answer-list.tsx';
import { variableLabel } from '../../respond/questions/item-texts.ts';
import type { Workspace } from '../model/workspace.ts';
import { nameOf, timeOf } from './words.ts';

type Props = { readonly workspace: Workspace; readonly variable: Variable };

/** Somebody else has answered the same question meanwhile: both values side by side, and the choice. */
export function ConflictView({ workspace, variable }: Props) {
  const { form, entry, sync, w } = workspace;
  const { mine, theirs } = entry(variable.name);
  if (theirs === null) return null;
  const name = nameOf(workspace, theirs.by);
  const question = variableLabel(form, variable);
  const time = theirs.at === null ? '' : timeOf(workspace, theirs.at);
  const words = (value: typeof theirs.value) =>
    value === null ? w('empty-answer') : answerText(form, variable, value);
  return (
    <section class="conflict" role="alert" aria-label={`${w('conflict-title')}: ${question}`}>
      <p class="head">{variable.part === 'row' ? `${w('conflict-title')}: ${question}` : w('conflict-title')}</p>
      <p>{w('conflict-lead', { name })}</p>
      <div class="both">
        <div>
          <small>{w('conflict-mine')}</small>
          <p>{words(mine?.value ?? null)}</p>
          <button
            type="button"
            aria-label={w('conflict-keep-of', { question })}
            onClick={() => sync.resolve(variable.name, 'mine')}
          >
            {w('conflict-keep')}
          </button>
        </div>
        <div>
          <small>{w('conflict-theirs', { name, time })}</small>
          <p>{words(theirs.value)}</p>
          <button
            type="button"
            aria-label={w('conflict-take-of', { question })}
            onClick={() => sync.resolve(variable.name, 'theirs')}
          >
            {w('conflict-take')}
          </button>
        </div>
      </div>
    </section>
  );
}
