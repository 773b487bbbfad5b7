import { CheckGroup } from '../../blocks/form/check-group.tsx';
import { FailureNotice } from '../../blocks/failure-notice.tsx';
import { FormPanel } from '../../blocks/form/form-panel.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { Loading } from '../../blocks/loading.tsx';
import { Page } from '../../blocks/page.tsx';
import { ShownOnce } from '../../blocks/shown-once.tsx';
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

function InvitationNotice({ model }: { readonly model: StaffModel }) {
  const { t, format } = useUi();
  const given = model.invitation.value;
  if (given === null) return null;
  const { link, expiresAt } = given.invitation;
  const told = t('staff.invited', { name: given.name, when: format.instant(expiresAt) });
  return <ShownOnce told={told} secret={new URL(link, location.href).href} copy={t('staff.copy-link')} />;
}

function InviteForm({ model }: { readonly model: StaffModel }) {
  const ui = useUi();
  const { t } = ui;
  return (
    <FormPanel
      name="invite"
      heading={t('staff.invite')}
      form={{ ...model, save: model.invite }}
      submit={t('staff.send')}
    >
      <div class="fields">
        <TextField field={model.name} attributes={{ autocomplete: 'off' }} />
        <TextField field={model.email} type="email" attributes={{ autocomplete: 'off' }} />
      </div>
      <CheckGroup field={model.choices} options={roleOptions(ui)} />
    </FormPanel>
  );
}
