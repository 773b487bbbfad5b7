import type { AnswerProblem } from '../../../survey-definitions/answering/check-answers.ts';
import type { Carried } from '../../../server/respond/render-form.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { KnownDelegation } from '../parts/known-delegation.tsx';
import { SectionView } from '../parts/section-view.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import type { PageContext } from './page-context.ts';
import { PageFrame } from './page-frame.tsx';
import { StepForm } from './step-form.tsx';
import { stepForm } from './step-model.ts';

type Props = {
  readonly context: PageContext;
  readonly carried: Carried;
  readonly section: string;
  readonly problems: readonly AnswerProblem[];
};

/** One section on a page of its own. */
export function SectionPage({ context, carried, section: name, problems }: Props) {
  const { p, t, title, survey, surroundings } = context;
  const form = stepForm(context, carried, problems);
  const { sections } = form.model.outline.value;
  const index = sections.findIndex((section) => section.name === name);
  const section = sections[index];
  if (!section) return null;
  const fields = section.questions.flatMap((question) => question.variables.map((variable) => variable.name));
  return (
    <PageFrame p={p} surroundings={surroundings} languages={<LanguageSwitch context={context} isByStep />}>
      <StepForm
        form={form}
        address={survey.address}
        carried={carried}
        section={name}
        fields={fields}
        shown={section.questions.map((question) => question.name)}
        usualAction="next"
      >
        <h1 class="where">
          {title} <span>{p('step', { number: index + 1, total: sections.length })}</span>
        </h1>
        <ErrorSummary form={form} />
        <KnownDelegation form={form} />
        <SectionView form={form} section={section} />
        <div class="end">
          <button class="primary" name="action" value="next">
            {t('next')}
          </button>
          <button class="secondary" name="action" value="back">
            {t('back')}
          </button>
        </div>
      </StepForm>
    </PageFrame>
  );
}
