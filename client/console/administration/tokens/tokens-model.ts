import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Api } from '../../../shared/api.ts';
import type { Failure } from '../../../shared/outcome.ts';
import type { AccessToken, MadeToken, Scope } from '../../../shared/program-types.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';

/** Days for which a token can hold. */
export const lifetimes = ['30', '90', '180', '366'] as const;
export type Lifetime = (typeof lifetimes)[number];

export type TokenState = 'valid' | 'expired' | 'revoked';
export type TokenRow = AccessToken & { readonly state: TokenState };

export type TokensModel = {
  readonly tokens: ReadonlySignal<readonly TokenRow[] | null>;
  /** What this person may give to a program. */
  readonly scopes: ReadonlySignal<readonly Scope[]>;
  readonly name: Signal<string>;
  readonly days: Signal<Lifetime>;
  readonly chosen: Signal<readonly Scope[]>;
  /** Shown once: the server does not keep it. */
  readonly made: ReadonlySignal<(MadeToken & { readonly name: string }) | null>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly load: () => Promise<void>;
  readonly create: () => Promise<void>;
  readonly revoke: (id: string) => Promise<void>;
};

export function createTokens(api: Api, now: () => Date): TokensModel {
  const tokens = signal<readonly AccessToken[] | null>(null);
  const scopes = signal<readonly Scope[]>([]);
  const name = signal('');
  const days = signal<Lifetime>('90');
  const chosen = signal<readonly Scope[]>([]);
  const made = signal<(MadeToken & { readonly name: string }) | null>(null);
  const problems = signal<readonly Problem[]>([]);
  const failure = signal<Failure | null>(null);
  const load = async () => {
    const found = await api.accessTokens();
    failure.value = found.ok ? null : found.failure;
    if (!found.ok) return;
    tokens.value = found.value.tokens;
    scopes.value = found.value.scopes;
  };
  return {
    tokens: computed(() => tokens.value?.map((token) => ({ ...token, state: stateOf(token, now()) })) ?? null),
    scopes,
    name,
    days,
    chosen,
    made,
    problems,
    failure,
    load,
    create: async () => {
      const wanted = { name: name.value.trim(), scopes: chosen.value, days: Number(days.value) };
      problems.value = missingFields('', { name: wanted.name, scopes: wanted.scopes });
      if (problems.value.length > 0) return;
      const sent = await api.createAccessToken(wanted);
      problems.value = sent.ok ? [] : sent.failure.problems;
      failure.value = sent.ok || sent.failure.code === 'invalid' ? null : sent.failure;
      if (!sent.ok) return;
      made.value = { ...sent.value, name: wanted.name };
      name.value = '';
      chosen.value = [];
      await load();
    },
    revoke: async (id) => {
      const done = await api.revokeAccessToken(id);
      if (done.ok) {
        if (made.value?.id === id) made.value = null;
        await load();
      } else failure.value = done.failure;
    },
  };
}

function stateOf({ revokedAt, expiresAt }: AccessToken, now: Date): TokenState {
  if (revokedAt !== null) return 'revoked';
  return expiresAt <= now.toISOString() ? 'expired' : 'valid';
}
