import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Api } from '../../../shared/api.ts';
import type { AccessToken, MadeToken, Scope } from '../../../../server/access/sessions/access-token-contract.ts';
import { field } from '../../blocks/form/form-field.ts';
import type { TypedOf } from '../../blocks/form/form-field.ts';
import { createForm } from '../../blocks/form/form.ts';
import type { FormState } from '../../blocks/form/form.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';

/** Days for which a token can hold. */
export const lifetimes = ['30', '90', '180', '366'] as const;
export type Lifetime = (typeof lifetimes)[number];

export type TokenState = 'valid' | 'expired' | 'revoked';
export type TokenRow = AccessToken & { readonly state: TokenState };

const emptyFields = () => ({
  name: field('name', 'tokens.name', ''),
  days: field<Lifetime>('days', 'tokens.days', '90'),
  chosen: field<readonly Scope[]>('scopes', 'tokens.scopes', []),
});
type TokenFields = ReturnType<typeof emptyFields>;

export type TokensModel = TokenFields &
  FormState<TokenFields> & {
    readonly tokens: ReadonlySignal<readonly TokenRow[] | null>;
    /** What this person may give to a program. */
    readonly scopes: ReadonlySignal<readonly Scope[]>;
    /** Shown once: the server does not keep it. */
    readonly made: ReadonlySignal<(MadeToken & { readonly name: string }) | null>;
    readonly load: () => Promise<void>;
    readonly create: () => Promise<void>;
    readonly revoke: (id: string) => Promise<void>;
  };

export function createTokens(api: Api, now: () => Date): TokensModel {
  const tokens = signal<readonly AccessToken[] | null>(null);
  const scopes = signal<readonly Scope[]>([]);
  const made = signal<(MadeToken & { readonly name: string }) | null>(null);
  const form = createForm(emptyFields(), ({ name: typed, chosen, days }: TypedOf<typeof emptyFields>) => {
    const wanted = { name: typed.trim(), scopes: chosen };
    const missing = missingFields('', wanted);
    return missing.length > 0 ? missing : { ...wanted, days: Number(days) };
  });
  const load = () =>
    form.read(api.accessTokens(), (found) => {
      tokens.value = found.tokens;
      scopes.value = found.scopes;
    });
  return {
    ...form,
    ...form.fields,
    tokens: computed(() => tokens.value?.map((token) => ({ ...token, state: stateOf(token, now()) })) ?? null),
    scopes,
    made,
    load,
    create: () =>
      form.submit(api.createAccessToken, async (token, { name }) => {
        made.value = { ...token, name };
        form.begin({ name: '', chosen: [] });
        await load();
      }),
    revoke: (id) =>
      form.attempt(
        () => api.revokeAccessToken(id),
        async () => {
          if (made.value?.id === id) made.value = null;
          await load();
        },
      ),
  };
}

function stateOf({ revokedAt, expiresAt }: AccessToken, now: Date): TokenState {
  if (revokedAt !== null) return 'revoked';
  return expiresAt <= now.toISOString() ? 'expired' : 'valid';
}
