import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Problem } from '../../../survey-definitions/language/problem.ts';
import type { Api } from '../../shared/api.ts';
import { field } from '../blocks/form/form-field.ts';
import type { TypedOf } from '../blocks/form/form-field.ts';
import { createForm } from '../blocks/form/form.ts';
import type { FormState } from '../blocks/form/form.ts';

/** Fewest characters of a password; the server's rule, told before it has to refuse. */
export const shortestPassword = 15;

const emptyFields = () => ({
  password: field('password', 'invitation.password', ''),
  repeated: field('repeated', 'invitation.repeat', ''),
});
type InvitationFields = ReturnType<typeof emptyFields>;

export type InvitationModel = InvitationFields &
  FormState<InvitationFields> & {
    readonly characters: ReadonlySignal<number>;
    readonly submit: () => Promise<void>;
  };

export function createInvitationModel(api: Api, token: string, onEntered: () => Promise<void>): InvitationModel {
  const form = createForm(emptyFields(), inputOf);
  return {
    ...form,
    ...form.fields,
    characters: computed(() => [...form.fields.password.value].length),
    submit: () => form.submit(({ password }) => api.acceptInvitation(token, password), onEntered),
  };
}

type Typed = TypedOf<typeof emptyFields>;

function inputOf({ password, repeated }: Typed): { readonly password: string } | readonly Problem[] {
  const details = { minimum: shortestPassword };
  if ([...password].length < shortestPassword) return [{ path: 'password', code: 'password-too-short', details }];
  return password === repeated ? { password } : [{ path: 'repeated', code: 'passwords-differ' }];
}
