import { controlFields } from '../../../survey-definitions/answering/control-fields.ts';
import type { Carried, SectionOfForm } from '../../../server/platform/pages/form-page-contract.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { KnownDelegation } from '../parts/known-delegation.tsx';
import { SectionView } from '../parts/section-view.tsx';
import { Appeared } from './appeared.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import type { PageContext } from './page-context.ts';
import { PageFrame } from './page-frame.tsx';
import { StepForm } from './step-form.tsx';
import { stepForm } from './step-model.ts';

type Props = Omit<SectionOfForm, 'mode'> & { readonly context: PageContext; readonly carried: Carried };

/** One section on a page of its own. */
export function SectionPage({ context, carried, section: name, problems, appeared }: Props) {
  const { p, t, title, survey, site } = context;
  const form = stepForm(context, carried, problems);
  const { sections } = form.model.outline.value;
  const index = sections.findIndex((section) => section.name === name);
  const section = sections[index];
  if (!section) return null;
  const fields = section.questions.flatMap((question) => question.variables.map((variable) => variable.name));
  return (
    <PageFrame p={p} site={site} languages={<LanguageSwitch context={context} isByStep />}>
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
        <Appeared
          form={form}
          p={p}
          questions={section.questions.filter((question) => appeared.includes(question.name))}
        />
        <KnownDelegation form={form} />
        <SectionView form={form} section={section} />
        <div class="end">
          <button class="primary" name={controlFields.action} value="next">
            {t('next')}
          </button>
          <button class="secondary" name={controlFields.action} value="back">
            {t('back')}
          </button>
        </div>
      </StepForm>
    </PageFrame>
  );
}
