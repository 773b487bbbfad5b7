import { FailureNotice } from '../blocks/form/failure-notice.tsx';
import { TextField } from '../blocks/form/text-field.tsx';
import { Page } from '../blocks/page.tsx';
import { useUi } from '../blocks/ui.ts';
import { shortestPassword } from './invitation-model.ts';
import type { InvitationModel } from './invitation-model.ts';

export function InvitationView({ model }: { readonly model: InvitationModel }) {
  const { t } = useUi();
  const problem = model.problem.value;
  const problems =
    problem === null ? [] : [{ path: problemPath[problem], code: problem, details: { minimum: shortestPassword } }];
  const submit = (event: Event) => {
    event.preventDefault();
    void model.submit();
  };
  return (
    <Page title={t('invitation.title')} lead={t('invitation.lead')}>
      <form class="narrow-form" onSubmit={submit} noValidate>
        <FailureNotice failure={model.failure.value} />
        <TextField
          path="password"
          type="password"
          label={t('invitation.password')}
          hint={t('invitation.why', { minimum: shortestPassword })}
          value={model.password}
          problems={problems}
          attributes={{ autocomplete: 'new-password' }}
        />
        <p class="hint" aria-live="polite">
          {t('invitation.characters', { count: model.characters.value })}
        </p>
        <TextField
          path="repeated"
          type="password"
          label={t('invitation.repeat')}
          value={model.repeated}
          problems={problems}
          attributes={{ autocomplete: 'new-password' }}
        />
        <button class="primary" type="submit" aria-disabled={model.isBusy.value}>
          {t('invitation.submit')}
        </button>
      </form>
    </Page>
  );
}

const problemPath = { 'password-too-short': 'password', 'passwords-differ': 'repeated' } as const;
