import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { StaffRecord } from '../../../../server/access/staff/staff-contract.ts';
import { CheckGroup } from '../../blocks/form/check-group.tsx';
import { field } from '../../blocks/form/form-field.ts';
import { useUi } from '../../blocks/ui.ts';
import { choicesOf, grantsOf } from './role-choices.ts';
import type { RoleChoice } from './role-choices.ts';
import { grantWords, roleOptions } from './role-words.ts';
import type { StaffModel } from './staff-model.ts';

type Props = { readonly model: StaffModel; readonly staff: readonly StaffRecord[] };

export function StaffTable({ model, staff }: Props) {
  const { t } = useUi();
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={t('staff.title')}>
      <table class="stacking">
        <caption>{t('staff.count', { count: staff.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('staff.name')}</th>
            <th scope="col">{t('staff.roles')}</th>
            <th scope="col">{t('staff.state')}</th>
            <th scope="col">
              <span class="visually-hidden">{t('surveys.column.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {staff.map((person) => (
            <PersonRow key={person.id} person={person} model={model} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PersonRow({ person, model }: { readonly person: StaffRecord; readonly model: StaffModel }) {
  const ui = useUi();
  const { t } = ui;
  const isEditing = useSignal(false);
  const { state, id } = person;
  return (
    <tr class={`person-${state}`}>
      <th scope="row">
        {person.name}
        <span class="second-line">{person.email}</span>
      </th>
      <td data-label={t('staff.roles')}>
        {isEditing.value ? (
          <RoleEditor person={person} model={model} onDone={() => (isEditing.value = false)} />
        ) : (
          grantWords(person.roles, ui)
        )}
      </td>
      <td data-label={t('staff.state')}>{t(`staff.state.${state}`)}</td>
      <td class="row-actions">
        <button
          type="button"
          class="quiet"
          aria-label={t('staff.change-roles-of', { name: person.name })}
          onClick={() => (isEditing.value = !isEditing.value)}
        >
          {t('staff.change-roles')}
        </button>
        {state !== 'disabled' && (
          <button
            type="button"
            class="quiet"
            aria-label={t('staff.new-link-for', { name: person.name })}
            onClick={() => void model.inviteAgain(person)}
          >
            {t('staff.new-link')}
          </button>
        )}
        {state === 'disabled' ? (
          <button
            type="button"
            class="quiet"
            aria-label={t('staff.reactivate-name', { name: person.name })}
            onClick={() => void model.reactivate(id)}
          >
            {t('staff.reactivate')}
          </button>
        ) : (
          <button
            type="button"
            class="quiet"
            aria-label={t('staff.deactivate-name', { name: person.name })}
            onClick={() => void model.deactivate(id)}
          >
            {t('staff.deactivate')}
          </button>
        )}
      </td>
    </tr>
  );
}

type EditorProps = { readonly person: StaffRecord; readonly model: StaffModel; readonly onDone: () => void };

function RoleEditor({ person, model, onDone }: EditorProps) {
  const ui = useUi();
  const { t } = ui;
  const [choices] = useState(() =>
    field<readonly RoleChoice[]>(`roles-${person.id}`, 'staff.roles', choicesOf(person.roles)),
  );
  const save = async () => {
    await model.setRoles(person.id, grantsOf(choices.value));
    onDone();
  };
  return (
    <div>
      <CheckGroup field={choices} options={roleOptions(ui)} />
      <button type="button" class="primary" aria-disabled={choices.value.length === 0} onClick={() => void save()}>
        {t('staff.save-roles')}
      </button>
    </div>
  );
}
