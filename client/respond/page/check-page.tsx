import { controlFields } from '../../../survey-definitions/answering/control-fields.ts';
import type { Carried } from '../../../server/platform/pages/form-page-contract.ts';
import { AnswerList } from './answer-list.tsx';
import { variableLabel } from '../questions/item-texts.ts';
import { LanguageSwitch } from './language-switch.tsx';
import type { PageContext } from './page-context.ts';
import { PageFrame } from './page-frame.tsx';
import { StepForm } from './step-form.tsx';
import { stepForm } from './step-model.ts';

type Props = { readonly context: PageContext; readonly carried: Carried };

/** Every answer once more, with a way to change it; then the submission. */
export function CheckPage({ context, carried }: Props) {
  const { p, t, survey, site } = context;
  const form = stepForm(context, carried);
  return (
    <PageFrame p={p} site={site} languages={<LanguageSwitch context={context} isByStep />}>
      <StepForm form={form} address={survey.address} carried={carried} section="" usualAction="check">
        <h1>{p('check-title')}</h1>
        <p class="introduction">{p('check-hint')}</p>
        <AnswerList
          form={form}
          besides={(variable, section) => (
            <button
              class="link"
              name={controlFields.action}
              value={`section:${section}`}
              aria-label={p('change-of', { question: variableLabel(form, variable) })}
            >
              {p('change')}
            </button>
          )}
        />
        <div class="end">
          <button class="primary" name={controlFields.action} value="submit">
            {t('submit')}
          </button>
          <button class="secondary" name={controlFields.action} value="back">
            {t('back')}
          </button>
        </div>
      </StepForm>
    </PageFrame>
  );
}
