import { ownAnswer } from '../../../survey-definitions/answering/path.ts';
import type { Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { answerText } from '../../respond/page/answer-list.tsx';
import { labelOf, textsOf, variableLabel } from '../../respond/questions/item-texts.ts';
import type { Workspace } from '../model/workspace.ts';
import { sectionTitle } from './words.ts';

type Props = { readonly workspace: Workspace };

/** What the Member rated in each year, question by question. There is something to show only once the survey has closed. */
export function YearsView({ workspace }: Props) {
  const { data, form, w } = workspace;
  const isRated = ({ name }: Variable): boolean => data.years.some(({ answers }) => Object.hasOwn(answers, name));
  const sections = form.model.questionnaire.value.sections
    .map(({ name, questions }) => ({ name, rated: questions.flatMap(({ variables }) => variables.filter(isRated)) }))
    .filter(({ rated }) => rated.length > 0);
  if (sections.length === 0) return null;
  return (
    <section class="years" aria-labelledby="years">
      <h2 id="years">{w('years-title')}</h2>
      <p class="introduction">{w('years-lead')}</p>
      {sections.map(({ name, rated }) => (
        <section class="section in-words" key={name}>
          <h3>{sectionTitle(workspace, name)}</h3>
          <dl class="answers">
            {rated.map((variable) => (
              <YearsOfOne key={variable.name} workspace={workspace} variable={variable} />
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}

function YearsOfOne({ workspace: { data, form }, variable }: Props & { readonly variable: Variable }) {
  const above = variable.part === 'row' ? (textsOf(form, variable).short ?? labelOf(form, variable)) : undefined;
  return (
    <div>
      <dt>
        {above !== undefined && <small>{above}</small>}
        {variableLabel(form, variable)}
      </dt>
      <dd>
        <ul class="over-years">
          {data.years.map(({ year, answers }) => {
            const answer = ownAnswer(answers, variable.name);
            return (
              answer !== undefined && (
                <li key={year}>
                  <span>{year}</span> {answerText(form, variable, answer)}
                </li>
              )
            );
          })}
        </ul>
      </dd>
    </div>
  );
}
