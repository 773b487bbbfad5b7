import { controlFields } from '../../../survey-definitions/answering/control-fields.ts';
import { isSame } from '../../../survey-definitions/language/is-same.ts';
import type { Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { ownAnswer } from '../../../survey-definitions/answering/path.ts';
import { answerText } from '../../respond/page/answer-list.tsx';
import { answerTo } from '../../respond/model/form.ts';
import { rowLabel, variableLabel } from '../../respond/questions/item-texts.ts';
import { keepFacts } from '../model/carrying.ts';
import type { Workspace } from '../model/workspace.ts';

type Props = { readonly workspace: Workspace; readonly variable: Variable };

/** The fact that the Member gave in the last wave, which may be taken over. A satisfaction must be said anew, and none is here. */
export function LastWave({ workspace, variable }: Props) {
  const { data, form, w } = workspace;
  const answer = data.lastWave === null ? undefined : ownAnswer(data.lastWave, variable.name);
  if (answer === undefined) return null;
  const isTaken = isSame(answerTo(form, variable.name), answer);
  const words = answerText(form, variable, answer);
  return (
    <p class="last-wave">
      {variable.part === 'row' && <span>{rowLabel(form, variable)}. </span>}
      {w('last-wave', { answer: words })}
      {!isTaken && (
        <button
          class="link"
          name={controlFields.action}
          value={`take:${variable.name}`}
          aria-label={w('take-over-of', { question: variableLabel(form, variable) })}
          onClick={(event) => {
            event.preventDefault();
            keepFacts(workspace, [[variable.name, answer]], 'confirmed');
          }}
        >
          {w('take-over')}
        </button>
      )}
    </p>
  );
}
