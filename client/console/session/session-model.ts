import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Api } from '../../shared/api.ts';
import type { Session } from '../../../server/access/staff/staff-contract.ts';
import type { Failure } from '../../shared/outcome.ts';
import { permissionsOf } from './permissions.ts';
import type { Permissions } from './permissions.ts';

export type SessionState =
  | { readonly is: 'unknown' }
  | { readonly is: 'unreachable'; readonly failure: Failure }
  | { readonly is: 'signed-out' }
  /** The server has ended the session of this person, who may be in the middle of something. */
  | { readonly is: 'expired'; readonly session: Session }
  | { readonly is: 'signed-in'; readonly session: Session };

export type SessionModel = {
  readonly state: ReadonlySignal<SessionState>;
  readonly permissions: ReadonlySignal<Permissions>;
  readonly load: () => Promise<void>;
  /** After a 401: the server no longer knows this session. */
  readonly expire: () => void;
  readonly signOut: () => Promise<void>;
};

/** Who sits before the screen. */
export function createSessionModel(api: Api): SessionModel {
  const state = signal<SessionState>({ is: 'unknown' });
  return {
    state,
    permissions: computed(() => permissionsOf(state.value.is === 'signed-in' ? state.value.session : undefined)),
    load: async () => {
      const found = await api.session();
      if (found.ok) state.value = { is: 'signed-in', session: found.value };
      else if (found.failure.code === 'unauthenticated') state.value = { is: 'signed-out' };
      else state.value = { is: 'unreachable', failure: found.failure };
    },
    expire: () => {
      if (state.value.is === 'signed-in') state.value = { is: 'expired', session: state.value.session };
    },
    signOut: async () => {
      await api.signOut();
      state.value = { is: 'signed-out' };
    },
  };
}
