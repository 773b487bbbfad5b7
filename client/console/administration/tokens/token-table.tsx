import { useSignal } from '@preact/signals';
import { DataTable } from '../../blocks/data-table/data-table.tsx';
import { RowAction } from '../../blocks/row-action.tsx';
import { useUi } from '../../blocks/ui.ts';
import { scopeWords } from './scope-words.ts';
import type { TokenRow, TokensModel } from './tokens-model.ts';

type Props = { readonly model: TokensModel; readonly tokens: readonly TokenRow[] };

export function TokenTable({ model, tokens }: Props) {
  const { t, format } = useUi();
  return (
    <DataTable
      label={t('tokens.title')}
      caption={t('tokens.count', { count: tokens.length })}
      rows={tokens}
      keyOf={({ id }) => id}
      columns={[
        { heading: t('tokens.name'), is: 'heading', cell: ({ name }) => name },
        { heading: t('tokens.holder'), cell: ({ holder }) => holder.name },
        {
          heading: t('tokens.scopes'),
          cell: ({ scopes }) => (
            <ul class="plain">
              {scopes.map((scope) => (
                <li key={scope}>{scopeWords(scope, t)}</li>
              ))}
            </ul>
          ),
        },
        {
          heading: t('tokens.used'),
          cell: ({ lastUsedOn }) => (lastUsedOn === null ? t('tokens.never') : format.day(lastUsedOn)),
        },
        {
          heading: t('tokens.state'),
          cell: ({ state, expiresAt }) =>
            state === 'valid'
              ? t('tokens.valid-until', { when: format.instant(expiresAt) })
              : t(`tokens.state.${state}`),
        },
      ]}
      actions={(token) => <Revocation model={model} token={token} />}
    />
  );
}

/** Says what it means before it happens. */
function Revocation({ model, token }: { readonly model: TokensModel; readonly token: TokenRow }) {
  const { t } = useUi();
  const isAsked = useSignal(false);
  const { id, name, state } = token;
  if (state !== 'valid') return null;
  if (!isAsked.value) {
    const ask = () => (isAsked.value = true);
    return <RowAction label={t('tokens.revoke')} of={t('tokens.revoke-name', { name })} onPress={ask} />;
  }
  return (
    <>
      <p role="status">{t('tokens.revoke-what')}</p>
      <button type="button" class="grave" onClick={() => void model.revoke(id)}>
        {t('tokens.revoke-now')}
      </button>
      <button type="button" class="quiet" onClick={() => (isAsked.value = false)}>
        {t('tokens.keep')}
      </button>
    </>
  );
}
