import { signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Api } from '../../shared/api.ts';
import type { Failure } from '../../shared/outcome.ts';

export type SignInModel = {
  readonly email: Signal<string>;
  readonly password: Signal<string>;
  readonly isBusy: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly submit: () => Promise<void>;
};

/** `onEntered` is called once the server has opened the session. */
export function createSignInModel(api: Api, onEntered: () => Promise<void>): SignInModel {
  const email = signal('');
  const password = signal('');
  const isBusy = signal(false);
  const failure = signal<Failure | null>(null);
  return {
    email,
    password,
    isBusy,
    failure,
    submit: async () => {
      if (isBusy.value) return;
      isBusy.value = true;
      const entered = await api.signIn(email.value.trim(), password.value);
      failure.value = entered.ok ? null : entered.failure;
      if (entered.ok) await onEntered();
      else password.value = '';
      isBusy.value = false;
    },
  };
}
