import { FailureNotice } from '../blocks/failure-notice.tsx';
import { FormView } from '../blocks/form/form-view.tsx';
import { TextField } from '../blocks/form/text-field.tsx';
import { Page } from '../blocks/page.tsx';
import { useUi } from '../blocks/ui.ts';
import type { SignInModel } from './sign-in-model.ts';

export function SignInView({ model }: { readonly model: SignInModel }) {
  const { t } = useUi();
  const hasFailed = model.failure.value !== null;
  return (
    <Page
      title={t('sign-in.title')}
      hasProblems={hasFailed}
      lead={t(model.hasExpired ? 'sign-in.expired' : 'sign-in.lead')}
    >
      <FormView class="narrow-form" problems={model.problems} onSubmit={model.submit}>
        <FailureNotice failure={model.failure.value} />
        <TextField field={model.email} type="email" attributes={{ autocomplete: 'username' }} />
        <TextField field={model.password} type="password" attributes={{ autocomplete: 'current-password' }} />
        <button class="primary" type="submit" aria-disabled={model.isBusy.value}>
          {t('sign-in.submit')}
        </button>
        <p class="hint">{t('sign-in.no-account')}</p>
      </FormView>
    </Page>
  );
}
