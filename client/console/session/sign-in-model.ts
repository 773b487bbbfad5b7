import type { Api } from '../../shared/api.ts';
import { field } from '../blocks/form/form-field.ts';
import { createForm } from '../blocks/form/form.ts';
import type { FormState } from '../blocks/form/form.ts';

const fieldsOf = (email: string) => ({
  email: field('email', 'sign-in.email', email),
  password: field('password', 'sign-in.password', ''),
});
type SignInFields = ReturnType<typeof fieldsOf>;

export type SignInModel = SignInFields &
  FormState<SignInFields> & {
    /** The session ended in the middle of something. */
    readonly hasExpired: boolean;
    readonly submit: () => Promise<void>;
  };

/** `onEntered` is called once the server has opened the session. `expired`: whose session has ended. */
export function createSignInModel(api: Api, onEntered: () => Promise<void>, expired?: string): SignInModel {
  const form = createForm(fieldsOf(expired ?? ''), ({ email, password }) => ({ email: email.trim(), password }));
  const submit = async () => {
    await form.submit(({ email, password }) => api.signIn(email, password), onEntered);
    if (form.failure.value !== null) form.fields.password.value = '';
  };
  return { ...form, ...form.fields, hasExpired: expired !== undefined, submit };
}
