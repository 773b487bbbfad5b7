import { FailureNotice } from '../blocks/form/failure-notice.tsx';
import { TextField } from '../blocks/form/text-field.tsx';
import { Page } from '../blocks/page.tsx';
import { useUi } from '../blocks/ui.ts';
import type { SignInModel } from './sign-in-model.ts';

export function SignInView({ model }: { readonly model: SignInModel }) {
  const { t } = useUi();
  const submit = (event: Event) => {
    event.preventDefault();
    void model.submit();
  };
  const hasFailed = model.failure.value !== null;
  return (
    <Page title={t('sign-in.title')} prefix={hasFailed ? t('problems.prefix') : undefined} lead={t('sign-in.lead')}>
      <form class="narrow-form" onSubmit={submit} noValidate>
        <FailureNotice failure={model.failure.value} />
        <TextField
          path="email"
          type="email"
          label={t('sign-in.email')}
          value={model.email}
          attributes={{ autocomplete: 'username' }}
        />
        <TextField
          path="password"
          type="password"
          label={t('sign-in.password')}
          value={model.password}
          attributes={{ autocomplete: 'current-password' }}
        />
        <button class="primary" type="submit" aria-disabled={model.isBusy.value}>
          {t('sign-in.submit')}
        </button>
        <p class="hint">{t('sign-in.no-account')}</p>
      </form>
    </Page>
  );
}
