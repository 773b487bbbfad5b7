import { CheckGroup } from '../../blocks/form/check-group.tsx';
import { CopyButton } from '../../blocks/copy-button.tsx';
import { FailureNotice } from '../../blocks/failure-notice.tsx';
import { FormPanel } from '../../blocks/form/form-panel.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { Loading } from '../../blocks/loading.tsx';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import { roleOptions } from './role-words.ts';
import type { StaffModel } from './staff-model.ts';
import { StaffTable } from './staff-table.tsx';

export function StaffView({ model }: { readonly model: StaffModel }) {
  const { t } = useUi();
  return (
    <Page title={t('staff.title')}>
      <FailureNotice failure={model.failure.value} />
      {model.staff.value === null ? (
        model.failure.value === null && <Loading />
      ) : (
        <StaffTable model={model} staff={model.staff.value} />
      )}
      <InvitationNotice model={model} />
      <InviteForm model={model} />
    </Page>
  );
}

/** The link is shown here and nowhere else. */
function InvitationNotice({ model }: { readonly model: StaffModel }) {
  const { t, format } = useUi();
  const given = model.invitation.value;
  if (given === null) return null;
  const link = new URL(given.invitation.link, location.href).href;
  return (
    <div class="notice warning" role="status">
      <p>{t('staff.invited', { name: given.name, when: format.instant(given.invitation.expiresAt) })}</p>
      <p class="address">{link}</p>
      <CopyButton text={link} label={t('staff.copy-link')} />
    </div>
  );
}

function InviteForm({ model }: { readonly model: StaffModel }) {
  const ui = useUi();
  const { t } = ui;
  return (
    <FormPanel name="invite" heading={t('staff.invite')} form={{ ...model, save: model.invite }}>
      <div class="fields">
        <TextField field={model.name} attributes={{ autocomplete: 'off' }} />
        <TextField field={model.email} type="email" attributes={{ autocomplete: 'off' }} />
      </div>
      <CheckGroup field={model.choices} options={roleOptions(ui)} />
      <button type="submit" class="primary" aria-disabled={model.isBusy.value}>
        {t('staff.send')}
      </button>
    </FormPanel>
  );
}
