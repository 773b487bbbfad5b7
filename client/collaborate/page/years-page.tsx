import type { MemberForm } from '../../../server/wave/member-pages/member-page-contract.ts';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { ownAnswer } from '../../../survey-definitions/answering/path.ts';
import type { Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { answerText } from '../../respond/page/answer-list.tsx';
import { variableLabel } from '../../respond/questions/item-texts.ts';
import type { Workspace } from '../model/workspace.ts';
import { labelAbove } from '../parts/answers-in-words.tsx';
import { sectionTitle } from '../parts/words.ts';

type Props = { readonly workspace: Workspace; readonly years: MemberForm['years'] };

/** What the Member rated in each year, question by question. There is something to show only once the survey has closed. */
export function YearsPage({ workspace, years }: Props) {
  const { data, form, w } = workspace;
  const isRated = ({ name }: Variable): boolean => years.some(({ answers }) => Object.hasOwn(answers, name));
  const sections = form.model.questionnaire.value.sections
    .map(({ name, questions }) => ({ name, rated: questions.flatMap(({ variables }) => variables.filter(isRated)) }))
    .filter(({ rated }) => rated.length > 0);
  return (
    <div class="step years">
      <p class="end">
        <a href="/m/tasks">{w('back-to-form')}</a>
      </p>
      <h1 id="title">{w('years-title')}</h1>
      <p class="whose">
        <strong>{inLanguage(data.member.name, data.language)}</strong>
      </p>
      <p class="introduction">{w('years-lead')}</p>
      {sections.map(({ name, rated }) => (
        <section class="section in-words" key={name}>
          <h2>{sectionTitle(workspace, name)}</h2>
          <dl class="answers">
            {rated.map((variable) => (
              <YearsOfOne key={variable.name} workspace={workspace} years={years} variable={variable} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function YearsOfOne({ workspace: { form }, years, variable }: Props & { readonly variable: Variable }) {
  const above = labelAbove(form, variable);
  return (
    <div>
      <dt>
        {above !== undefined && <small>{above}</small>}
        {variableLabel(form, variable)}
      </dt>
      <dd>
        <ul class="over-years">
          {years.map(({ year, answers }) => {
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
