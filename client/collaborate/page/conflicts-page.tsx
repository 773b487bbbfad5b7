import { controlFields } from '../../../survey-definitions/answering/control-fields.ts';
import type { Contested } from '../../../server/wave/member-pages/member-page-contract.ts';
import type { Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { repeatLabel } from '../../../survey-definitions/language/piping.ts';
import { answerText } from '../../respond/page/answer-list.tsx';
import { labelOf, rowLabel } from '../../respond/questions/item-texts.ts';
import { pathOfRoute } from '../model/route.ts';
import type { Workspace } from '../model/workspace.ts';
import { nameOf, sectionTitle, timeOf } from '../parts/words.ts';

type Props = { readonly workspace: Workspace; readonly section: string; readonly contested: readonly Contested[] };

/** Both values of each contested item side by side, for a browser without JavaScript. */
export function ConflictsPage({ workspace, section, contested }: Props) {
  const { form, w } = workspace;
  const seen = contested.map(({ variable, mine, theirs }) => [variable, { mine, revision: theirs.revision }]);
  return (
    <div class="step">
      <h1 id="title" tabIndex={-1} autofocus>
        {w('conflicts-title', { count: contested.length })}
      </h1>
      <p class="introduction">
        {sectionTitle(workspace, section)}. {w('conflicts-lead')}
      </p>
      <form method="post" action={pathOfRoute({ name: 'section', section })} autocomplete="off">
        <input type="hidden" name={controlFields.contested} value={JSON.stringify(Object.fromEntries(seen))} />
        <div class="section">
          {contested.map((one) => {
            const variable = form.model.questionnaire.value.variables.get(one.variable);
            return variable && <Choice key={one.variable} workspace={workspace} variable={variable} contested={one} />;
          })}
        </div>
        <div class="end">
          <button class="primary" name={controlFields.action} value="resolve">
            {w('conflicts-save')}
          </button>
        </div>
      </form>
    </div>
  );
}

type ChoiceProps = { readonly workspace: Workspace; readonly variable: Variable; readonly contested: Contested };

function Choice({ workspace, variable, contested: { mine, theirs } }: ChoiceProps) {
  const { form, w } = workspace;
  const words = (value: Contested['mine']) => (value === null ? w('empty-answer') : answerText(form, variable, value));
  const above = variable.repeat && repeatLabel(variable.repeat, form.texts, form.language);
  const time = theirs.at === null ? '' : timeOf(workspace, theirs.at);
  return (
    <fieldset class="question contested">
      <legend>
        {above !== undefined && <small>{above}</small>}
        {labelOf(form, variable)}
        {variable.part === 'row' && `: ${rowLabel(form, variable)}`}
      </legend>
      <div class="both">
        {(['mine', 'theirs'] as const).map((side) => (
          <label class="choice" key={side}>
            <input type="radio" name={`choice:${variable.name}`} value={side} required />
            <span class="label">
              <small>
                {side === 'mine'
                  ? w('conflict-mine')
                  : w('conflict-theirs', { name: nameOf(workspace, theirs.by), time })}
              </small>
              {words(side === 'mine' ? mine : theirs.value)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
