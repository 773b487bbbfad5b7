import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Api } from '../../../shared/api.ts';
import type { Invitation, NewStaff, StaffRecord } from '../../../../server/access/staff/staff-contract.ts';
import { field } from '../../blocks/form/form-field.ts';
import type { TypedOf } from '../../blocks/form/form-field.ts';
import { createForm } from '../../blocks/form/form.ts';
import type { FormState } from '../../blocks/form/form.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';
import { grantsOf } from './role-choices.ts';
import type { RoleChoice } from './role-choices.ts';
import { createRoleEditor } from './role-editor.ts';
import type { RoleEditor } from './role-editor.ts';

const emptyFields = () => ({
  name: field('name', 'staff.name', ''),
  email: field('email', 'staff.email', ''),
  choices: field<readonly RoleChoice[]>('roles', 'staff.roles', []),
});
type StaffFields = ReturnType<typeof emptyFields>;

export type StaffModel = StaffFields &
  FormState<StaffFields> & {
    readonly staff: ReadonlySignal<readonly StaffRecord[] | null>;
    /** The link stands here once; the server does not keep it. */
    readonly invitation: ReadonlySignal<{ readonly name: string; readonly invitation: Invitation } | null>;
    readonly load: () => Promise<void>;
    readonly invite: () => Promise<void>;
    readonly inviteAgain: (person: StaffRecord) => Promise<void>;
    readonly roleEditors: ReadonlySignal<readonly RoleEditor[]>;
    /** Opens the form of somebody's roles, or closes it where it is open. */
    readonly changeRoles: (person: StaffRecord) => void;
    readonly deactivate: (id: string) => Promise<void>;
    readonly reactivate: (id: string) => Promise<void>;
  };

export function createStaffModel(api: Api): StaffModel {
  const staff = signal<readonly StaffRecord[] | null>(null);
  const invitation = signal<{ readonly name: string; readonly invitation: Invitation } | null>(null);
  const form = createForm(emptyFields(), inputOf);
  const load = () => form.read(api.staff(), (found) => (staff.value = found));
  const roleEditors = signal<readonly RoleEditor[]>([]);
  const close = (closed: RoleEditor) => {
    roleEditors.value = roleEditors.value.filter((editor) => editor !== closed);
  };
  const changeRoles = (person: StaffRecord) => {
    const open = roleEditors.value.find(({ of }) => of === person.id);
    if (open !== undefined) return close(open);
    const editor = createRoleEditor(api, person, async () => {
      await load();
      close(editor);
    });
    roleEditors.value = [...roleEditors.value, editor];
  };
  const show = async (name: string, given: Invitation) => {
    invitation.value = { name, invitation: given };
    await load();
  };
  return {
    ...form,
    ...form.fields,
    staff,
    invitation,
    load,
    invite: () =>
      form.submit(api.invite, async (given, { name }) => {
        form.begin();
        await show(name, given);
      }),
    inviteAgain: ({ id, name }) =>
      form.attempt(
        () => api.inviteAgain(id),
        (given) => show(name, given),
      ),
    roleEditors,
    changeRoles,
    deactivate: (id) => form.attempt(() => api.deactivate(id), load),
    reactivate: (id) => form.attempt(() => api.reactivate(id), load),
  };
}

function inputOf(typed: TypedOf<typeof emptyFields>): NewStaff | readonly Problem[] {
  const [name, email] = [typed.name.trim(), typed.email.trim()];
  const missing = missingFields('', { name, email, roles: typed.choices });
  return missing.length > 0 ? missing : { name, email, roles: grantsOf(typed.choices) };
}
