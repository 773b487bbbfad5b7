import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { StaffRecord } from '../../../../server/access/staff/staff-contract.ts';
import { DataTable } from '../../blocks/data-table/data-table.tsx';
import { RowAction } from '../../blocks/row-action.tsx';
import { CheckGroup } from '../../blocks/form/check-group.tsx';
import { field } from '../../blocks/form/form-field.ts';
import { useUi } from '../../blocks/ui.ts';
import { choicesOf, grantsOf } from './role-choices.ts';
import type { RoleChoice } from './role-choices.ts';
import { grantWords, roleOptions } from './role-words.ts';
import type { StaffModel } from './staff-model.ts';

type Props = { readonly model: StaffModel; readonly staff: readonly StaffRecord[] };

export function StaffTable({ model, staff }: Props) {
  const ui = useUi();
  const { t } = ui;
  const edited = useSignal<readonly string[]>([]);
  const toggle = (id: string) => {
    const others = edited.value.filter((other) => other !== id);
    edited.value = others.length < edited.value.length ? others : [...others, id];
  };
  return (
    <DataTable
      label={t('staff.title')}
      caption={t('staff.count', { count: staff.length })}
      rows={staff}
      keyOf={({ id }) => id}
      classOf={({ state }) => `person-${state}`}
      columns={[
        {
          heading: t('staff.name'),
          is: 'heading',
          cell: ({ name, email }) => (
            <>
              {name}
              <span class="second-line">{email}</span>
            </>
          ),
        },
        {
          heading: t('staff.roles'),
          cell: (person) =>
            edited.value.includes(person.id) ? (
              <RoleEditor person={person} model={model} onDone={() => toggle(person.id)} />
            ) : (
              grantWords(person.roles, ui)
            ),
        },
        { heading: t('staff.state'), cell: ({ state }) => t(`staff.state.${state}`) },
      ]}
      actions={(person) => <PersonActions person={person} model={model} onEdit={() => toggle(person.id)} />}
    />
  );
}

type ActionsProps = { readonly person: StaffRecord; readonly model: StaffModel; readonly onEdit: () => void };

function PersonActions({ person, model, onEdit }: ActionsProps) {
  const { t } = useUi();
  const { id, name, state } = person;
  return (
    <>
      <RowAction label={t('staff.change-roles')} of={t('staff.change-roles-of', { name })} onPress={onEdit} />
      {state === 'disabled' ? (
        <RowAction
          label={t('staff.reactivate')}
          of={t('staff.reactivate-name', { name })}
          onPress={() => model.reactivate(id)}
        />
      ) : (
        <>
          <RowAction
            label={t('staff.new-link')}
            of={t('staff.new-link-for', { name })}
            onPress={() => model.inviteAgain(person)}
          />
          <RowAction
            label={t('staff.deactivate')}
            of={t('staff.deactivate-name', { name })}
            onPress={() => model.deactivate(id)}
          />
        </>
      )}
    </>
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
