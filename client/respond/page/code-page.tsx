import { controlFields } from '../../../survey-definitions/answering/control-fields.ts';
import type { Carried, CodeProblem } from '../../../server/platform/pages/form-page-contract.ts';
import { LanguageSwitch } from './language-switch.tsx';
import type { PageContext } from './page-context.ts';
import { PageFrame } from './page-frame.tsx';
import { StepForm } from './step-form.tsx';
import { stepForm } from './step-model.ts';

type Props = { readonly context: PageContext; readonly carried: Carried; readonly problem: CodeProblem | null };

/** Before the first section of a confidential survey: who has a personal code types it here. */
export function CodePage({ context, carried, problem }: Props) {
  const { p, t, survey, site } = context;
  const form = stepForm(context, carried);
  return (
    <PageFrame p={p} site={site} languages={<LanguageSwitch context={context} isByStep />}>
      <StepForm form={form} address={survey.address} carried={carried} section="code" usualAction="code">
        <div class="section">
          <h1>{p('start-title')}</h1>
          <p class="introduction">{p('start-hint')}</p>
          <div class={problem ? 'question wrong' : 'question'}>
            <label for="code">{t('code')}</label>
            <p class="hint" id="code-hint">
              {p('code-hint')}
            </p>
            {problem && (
              <p class="problem" id="code-problem" role="alert">
                {t(problem)}
              </p>
            )}
            <input
              id="code"
              name={controlFields.code}
              type="text"
              autocapitalize="none"
              spellcheck={false}
              autofocus={problem !== null}
              aria-invalid={problem !== null || undefined}
              aria-describedby={problem ? 'code-hint code-problem' : 'code-hint'}
            />
          </div>
        </div>
        <div class="end">
          <button class="primary" name={controlFields.action} value="code">
            {p('continue')}
          </button>
        </div>
      </StepForm>
    </PageFrame>
  );
}
