import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Api } from '../../shared/api.ts';
import type { Failure } from '../../shared/outcome.ts';

/** Fewest characters of a password; the server's rule, told before it has to refuse. */
export const shortestPassword = 15;

export type PasswordProblem = 'password-too-short' | 'passwords-differ';

export type InvitationModel = {
  readonly password: Signal<string>;
  readonly repeated: Signal<string>;
  readonly characters: ReadonlySignal<number>;
  readonly problem: ReadonlySignal<PasswordProblem | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly isBusy: ReadonlySignal<boolean>;
  readonly submit: () => Promise<void>;
};

export function createInvitationModel(api: Api, token: string, onEntered: () => Promise<void>): InvitationModel {
  const password = signal('');
  const repeated = signal('');
  const problem = signal<PasswordProblem | null>(null);
  const failure = signal<Failure | null>(null);
  const isBusy = signal(false);
  return {
    password,
    repeated,
    characters: computed(() => [...password.value].length),
    problem,
    failure,
    isBusy,
    submit: async () => {
      problem.value = problemOf(password.value, repeated.value);
      if (problem.value !== null || isBusy.value) return;
      isBusy.value = true;
      const accepted = await api.acceptInvitation(token, password.value);
      failure.value = accepted.ok ? null : accepted.failure;
      if (accepted.ok) await onEntered();
      isBusy.value = false;
    },
  };
}

function problemOf(password: string, repeated: string): PasswordProblem | null {
  if ([...password].length < shortestPassword) return 'password-too-short';
  return password === repeated ? null : 'passwords-differ';
}
