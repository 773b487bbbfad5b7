import type { PathSection } from '../../../survey-definitions/answering/path.ts';
import type { Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { repeatLabel } from '../../../survey-definitions/language/piping.ts';
import { answerTo, type Form } from '../../respond/model/form.ts';
import { answerText } from '../../respond/page/answer-list.tsx';
import { fieldId } from '../../respond/questions/field-ids.ts';
import { labelOf, textsOf, variableLabel } from '../../respond/questions/item-texts.ts';
import { readOnlyBecause } from '../model/rights.ts';
import type { Workspace } from '../model/workspace.ts';
import { PlaceLink } from './place-link.tsx';
import { sectionTitle, writtenBy } from './words.ts';

type Props = {
  readonly workspace: Workspace;
  readonly sections: readonly PathSection[];
  readonly hasTitles?: boolean;
};

/** Questions with their answers in words, who wrote each and when, and a way to change it where that is this person's to do. */
export function AnswersInWords({ workspace, sections, hasTitles = true }: Props) {
  const { variables } = workspace.form.model.outline.value;
  return sections.map(({ name, questions }) => (
    <section class="section in-words" key={name} aria-label={sectionTitle(workspace, name)}>
      {hasTitles && <h2>{sectionTitle(workspace, name)}</h2>}
      <dl class="answers">
        {questions
          .flatMap((question) => question.variables)
          .filter((variable) => variables.has(variable.name))
          .map((variable) => (
            <AnswerInWords key={variable.name} workspace={workspace} variable={variable} section={name} />
          ))}
      </dl>
    </section>
  ));
}

type AnswerProps = { readonly workspace: Workspace; readonly variable: Variable; readonly section: string };

function AnswerInWords({ workspace, variable, section }: AnswerProps) {
  const { entry, form, sync, w } = workspace;
  const { held } = entry(variable.name);
  const label = variableLabel(form, variable);
  const above = labelAbove(form, variable);
  const isOpen = readOnlyBecause(sync.state.value, section) === null;
  const answer = answerTo(form, variable.name);
  return (
    <div class={answer === undefined ? 'open' : undefined}>
      <dt>
        {above !== undefined && <small>{above}</small>}
        {label}
      </dt>
      <dd>
        {answerText(form, variable, answer)}
        {held.revision > 0 && <small class="by">{writtenBy(workspace, held.by, held.at)}</small>}
      </dd>
      {isOpen && (
        <dd class="beside">
          <PlaceLink
            workspace={workspace}
            to={{ name: 'section', section }}
            element={fieldId(variable.name)}
            label={w('change-of', { question: label })}
          >
            {w('change')}
          </PlaceLink>
        </dd>
      )}
    </div>
  );
}

/** What a question is about where its words alone do not say it: the question of a row, or the key of a block. */
export function labelAbove(form: Form, variable: Variable): string | undefined {
  const above =
    variable.part === 'row'
      ? (textsOf(form, variable).short ?? labelOf(form, variable))
      : variable.repeat && repeatLabel(variable.repeat, form.texts, form.language);
  return above !== undefined && variableLabel(form, variable).includes(above) ? undefined : above;
}
