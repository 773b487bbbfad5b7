import type { Question, QuestionnaireSection } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { pipe, repeatLabel } from '../../../survey-definitions/language/piping.ts';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { viewOf } from '../../respond/questions/views.ts';
import type { Workspace } from '../model/workspace.ts';
import { CoverView } from '../parts/cover-view.tsx';
import { conditionWords } from '../parts/condition-words.ts';
import { sectionTitle } from '../parts/words.ts';

type Props = { readonly workspace: Workspace };

/** Every question that could be asked, empty, on paper: for internal circulation. */
export function PrintPage({ workspace }: Props) {
  const { data, form, w } = workspace;
  return (
    <div class="step printed">
      <p class="end">
        <a href="/m/tasks">{w('back-to-form')}</a>
        {data.hasPdf && (
          <a class="as-pdf" href={`/m/print.pdf?lang=${data.language}`} download>
            {w('print-pdf')}
          </a>
        )}
      </p>
      <h1>{pipe(data.texts.title, data.texts, data.occasion, data.language)}</h1>
      <p class="whose">
        <strong>{inLanguage(data.member.name, data.language)}</strong>
      </p>
      <p class="introduction">
        {w('print-title')}. {w('print-note')}
      </p>
      <CoverView workspace={workspace} />
      {form.model.questionnaire.value.sections.map((section) => (
        <PrintedSection key={section.name} workspace={workspace} section={section} />
      ))}
    </div>
  );
}

function PrintedSection({ workspace, section }: Props & { readonly section: QuestionnaireSection }) {
  const { form } = workspace;
  return (
    <section class="section">
      <h2>{sectionTitle(workspace, section.name)}</h2>
      {section.questions
        .map((question) => ({ question, condition: conditionWords(workspace, question) }))
        .filter(({ condition }) => condition !== false)
        .map(({ question, condition }, index, all) => {
          const View = viewOf(question.item.kind);
          return (
            <div key={question.name} class="item">
              <RepeatTitle workspace={workspace} question={question} before={all[index - 1]?.question} />
              {condition && <p class="depends">{condition}</p>}
              <View form={form} question={question} />
            </div>
          );
        })}
    </section>
  );
}

type RepeatProps = Props & { readonly question: Question; readonly before: Question | undefined };

function RepeatTitle({ workspace: { form }, question: { repeat }, before }: RepeatProps) {
  if (!repeat || (repeat.block === before?.repeat?.block && repeat.key === before.repeat.key)) return null;
  return <h3>{repeatLabel(repeat, form.texts, form.language)}</h3>;
}
