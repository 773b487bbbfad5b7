import { useSignal } from '@preact/signals';
import { useUi } from '../../blocks/ui.ts';
import { scopeWords } from './scope-words.ts';
import type { TokenRow, TokensModel } from './tokens-model.ts';

type Props = { readonly model: TokensModel; readonly tokens: readonly TokenRow[] };

export function TokenTable({ model, tokens }: Props) {
  const { t } = useUi();
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={t('tokens.title')}>
      <table class="stacking">
        <caption>{t('tokens.count', { count: tokens.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('tokens.name')}</th>
            <th scope="col">{t('tokens.holder')}</th>
            <th scope="col">{t('tokens.scopes')}</th>
            <th scope="col">{t('tokens.used')}</th>
            <th scope="col">{t('tokens.state')}</th>
            <th scope="col">
              <span class="visually-hidden">{t('surveys.column.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tokens.map((token) => (
            <Row key={token.id} token={token} model={model} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = { readonly token: TokenRow; readonly model: TokensModel };

function Row({ token, model }: RowProps) {
  const { t, format } = useUi();
  const isAsked = useSignal(false);
  const { id, name, state } = token;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={t('tokens.holder')}>{token.holder.name}</td>
      <td data-label={t('tokens.scopes')}>
        <ul class="plain">
          {token.scopes.map((scope) => (
            <li key={scope}>{scopeWords(scope, t)}</li>
          ))}
        </ul>
      </td>
      <td data-label={t('tokens.used')}>
        {token.lastUsedOn === null ? t('tokens.never') : format.day(token.lastUsedOn)}
      </td>
      <td data-label={t('tokens.state')}>
        {state === 'valid'
          ? t('tokens.valid-until', { when: format.instant(token.expiresAt) })
          : t(`tokens.state.${state}`)}
      </td>
      <td class="row-actions">
        {state === 'valid' && !isAsked.value && (
          <button
            type="button"
            class="quiet"
            aria-label={t('tokens.revoke-name', { name })}
            onClick={() => (isAsked.value = true)}
          >
            {t('tokens.revoke')}
          </button>
        )}
        {state === 'valid' && isAsked.value && (
          <>
            <p role="status">{t('tokens.revoke-what')}</p>
            <button type="button" class="grave" onClick={() => void model.revoke(id)}>
              {t('tokens.revoke-now')}
            </button>
            <button type="button" class="quiet" onClick={() => (isAsked.value = false)}>
              {t('tokens.keep')}
            </button>
          </>
        )}
      </td>
    </tr>
  );
}
