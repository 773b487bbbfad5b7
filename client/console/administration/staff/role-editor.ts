import type { StaffRecord } from '../../../../server/access/staff/staff-contract.ts';
import type { Api } from '../../../shared/api.ts';
import { field } from '../../blocks/form/form-field.ts';
import { createForm } from '../../blocks/form/form.ts';
import type { FormState } from '../../blocks/form/form.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';
import { choicesOf, grantsOf } from './role-choices.ts';
import type { RoleChoice } from './role-choices.ts';

const fieldsOf = ({ id, roles }: StaffRecord) => ({
  // The invitation on the same page has a field of this path too.
  choices: field<readonly RoleChoice[]>('roles', 'staff.roles', choicesOf(roles), `roles-${id}`),
});

/** The roles of one person while they are being changed. */
export type RoleEditor = FormState<ReturnType<typeof fieldsOf>> & {
  /** The person's id. */
  readonly of: string;
  readonly save: () => Promise<void>;
};

export function createRoleEditor(api: Api, person: StaffRecord, onSaved: () => Promise<void>): RoleEditor {
  const form = createForm(fieldsOf(person), ({ choices }) => {
    const missing = missingFields('', { roles: choices });
    return missing.length > 0 ? missing : { roles: grantsOf(choices) };
  });
  return {
    ...form,
    of: person.id,
    save: () => form.submit(({ roles }) => api.setRoles(person.id, roles), onSaved),
  };
}
