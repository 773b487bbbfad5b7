import { FailureNotice } from '../../blocks/failure-notice.tsx';
import { Loading } from '../../blocks/loading.tsx';
import { Page } from '../../blocks/page.tsx';
import { ShownOnce } from '../../blocks/shown-once.tsx';
import { useUi } from '../../blocks/ui.ts';
import { TokenForm } from './token-form.tsx';
import { TokenTable } from './token-table.tsx';
import type { TokensModel } from './tokens-model.ts';

/** Keys with which programs use the API, in the name of whoever made them. */
export function TokensView({ model }: { readonly model: TokensModel }) {
  const { t } = useUi();
  const tokens = model.tokens.value;
  const problems = model.problems.value;
  return (
    <Page
      title={t('tokens.title')}
      hasProblems={problems.length > 0}
      lead={
        <>
          <p>{t('tokens.lead')}</p>
          <p>
            <a href="/api/docs">{t('tokens.docs')}</a>
          </p>
        </>
      }
    >
      <FailureNotice failure={model.failure.value} />
      <MadeNotice model={model} />
      {tokens === null ? (
        model.failure.value === null && <Loading />
      ) : (
        <>
          {tokens.length === 0 ? <p class="empty">{t('tokens.none')}</p> : <TokenTable model={model} tokens={tokens} />}
          <TokenForm model={model} />
        </>
      )}
    </Page>
  );
}

function MadeNotice({ model }: { readonly model: TokensModel }) {
  const { t, format } = useUi();
  const made = model.made.value;
  if (made === null) return null;
  const told = t('tokens.made', { name: made.name, when: format.instant(made.expiresAt) });
  return <ShownOnce told={told} secret={made.token} copy={t('tokens.copy')} />;
}
