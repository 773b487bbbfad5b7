import { FailureNotice } from '../blocks/failure-notice.tsx';
import { FormView } from '../blocks/form/form-view.tsx';
import { TextField } from '../blocks/form/text-field.tsx';
import { Page } from '../blocks/page.tsx';
import { useUi } from '../blocks/ui.ts';
import { shortestPassword } from './invitation-model.ts';
import type { InvitationModel } from './invitation-model.ts';

export function InvitationView({ model }: { readonly model: InvitationModel }) {
  const { t } = useUi();
  return (
    <Page title={t('invitation.title')} lead={t('invitation.lead')}>
      <FormView class="narrow-form" problems={model.problems} onSubmit={model.submit}>
        <FailureNotice failure={model.failure.value} />
        <TextField
          field={model.password}
          type="password"
          hint={t('invitation.why', { minimum: shortestPassword })}
          attributes={{ autocomplete: 'new-password' }}
        />
        <p class="hint" aria-live="polite">
          {t('invitation.characters', { count: model.characters.value })}
        </p>
        <TextField field={model.repeated} type="password" attributes={{ autocomplete: 'new-password' }} />
        <button class="primary" type="submit" aria-disabled={model.isBusy.value}>
          {t('invitation.submit')}
        </button>
      </FormView>
    </Page>
  );
}
