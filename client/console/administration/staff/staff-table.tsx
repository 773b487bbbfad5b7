import type { StaffRecord } from '../../../../server/access/staff/staff-contract.ts';
import { DataTable } from '../../blocks/data-table/data-table.tsx';
import { FailureNotice } from '../../blocks/failure-notice.tsx';
import { RowAction } from '../../blocks/row-action.tsx';
import { CheckGroup } from '../../blocks/form/check-group.tsx';
import { FormView } from '../../blocks/form/form-view.tsx';
import { ProblemSummary } from '../../blocks/form/problem-summary.tsx';
import { Submit } from '../../blocks/form/submit.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { RoleEditor } from './role-editor.ts';
import { grantWords, roleOptions } from './role-words.ts';
import type { StaffModel } from './staff-model.ts';

type Props = { readonly model: StaffModel; readonly staff: readonly StaffRecord[] };

export function StaffTable({ model, staff }: Props) {
  const ui = useUi();
  const { t } = ui;
  const editors = new Map(model.roleEditors.value.map((editor) => [editor.of, editor]));
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
          cell: ({ id, roles }) => {
            const editor = editors.get(id);
            return editor === undefined ? grantWords(roles, ui) : <RoleForm editor={editor} />;
          },
        },
        { heading: t('staff.state'), cell: ({ state }) => t(`staff.state.${state}`) },
      ]}
      actions={(person) => <PersonActions person={person} model={model} />}
    />
  );
}

type ActionsProps = { readonly person: StaffRecord; readonly model: StaffModel };

function PersonActions({ person, model }: ActionsProps) {
  const { t } = useUi();
  const { id, name, state } = person;
  return (
    <>
      <RowAction
        label={t('staff.change-roles')}
        of={t('staff.change-roles-of', { name })}
        onPress={() => model.changeRoles(person)}
      />
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

function RoleForm({ editor }: { readonly editor: RoleEditor }) {
  const ui = useUi();
  const { choices } = editor.fields;
  return (
    <FormView problems={editor.problems} onSubmit={editor.save}>
      <FailureNotice failure={editor.failure.value} />
      <ProblemSummary fields={[choices]} />
      <CheckGroup field={choices} options={roleOptions(ui)} />
      <Submit label={ui.t('staff.save-roles')} isBusy={editor.isBusy} />
    </FormView>
  );
}
