import type { Api } from '../../shared/api.ts';
import { field } from '../blocks/form/form-field.ts';
import { createForm } from '../blocks/form/form.ts';
import type { FormState } from '../blocks/form/form.ts';

const emptyFields = () => ({
  email: field('email', 'sign-in.email', ''),
  password: field('password', 'sign-in.password', ''),
});
type SignInFields = ReturnType<typeof emptyFields>;

export type SignInModel = SignInFields & FormState<SignInFields> & { readonly submit: () => Promise<void> };

/** `onEntered` is called once the server has opened the session. */
export function createSignInModel(api: Api, onEntered: () => Promise<void>): SignInModel {
  const form = createForm(emptyFields(), ({ email, password }) => ({ email: email.trim(), password }));
  const submit = async () => {
    await form.submit(({ email, password }) => api.signIn(email, password), onEntered);
    if (form.failure.value !== null) form.fields.password.value = '';
  };
  return { ...form, ...form.fields, submit };
}
