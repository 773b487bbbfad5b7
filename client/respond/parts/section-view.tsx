import type { PathSection } from '../../../survey-definitions/answering/path.ts';
import type { Question } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { Repeat } from '../../../survey-definitions/language/repeat.ts';
import { repeatLabel } from '../../../survey-definitions/language/piping.ts';
import type { Form } from '../model/form.ts';
import { piped } from '../questions/item-texts.ts';
import { viewOf } from '../questions/views.ts';

type Props = { readonly form: Form; readonly section: PathSection };

/** One block of questions with its heading; the questions of a repeated block stand under the name of their key. */
export function SectionView({ form, section }: Props) {
  const { title = section.name, introduction } = form.texts.sections[section.name] ?? {};
  return (
    <section class="section" id={sectionId(section.name)} aria-labelledby={titleId(section.name)}>
      <h2 id={titleId(section.name)} tabIndex={-1}>
        {piped(form, title)}
      </h2>
      {introduction !== undefined && <p class="introduction">{piped(form, introduction)}</p>}
      {section.questions.map((question, index) => (
        <QuestionView
          key={question.name}
          form={form}
          question={question}
          isFirstOfRepeat={isOther(question.repeat, section.questions[index - 1]?.repeat)}
        />
      ))}
    </section>
  );
}

export const sectionId = (name: string): string => `section-${name}`;
export const titleId = (name: string): string => `title-${name}`;

const isOther = (repeat: Repeat | undefined, before: Repeat | undefined): boolean =>
  repeat !== undefined && (repeat.block !== before?.block || repeat.key !== before.key);

type QuestionProps = { readonly form: Form; readonly question: Question; readonly isFirstOfRepeat: boolean };

function QuestionView({ form, question, isFirstOfRepeat }: QuestionProps) {
  const View = viewOf(question.item.kind);
  const view = <View form={form} question={question} />;
  if (!isFirstOfRepeat || !question.repeat) return view;
  return (
    <>
      <h3>{repeatLabel(question.repeat, form.texts, form.language)}</h3>
      {view}
    </>
  );
}
