import { FailureNotice } from '../controls/failure-notice.tsx';
import { fieldId } from '../controls/field-problem.ts';
import { ReferenceNav } from '../figures/reference-nav.tsx';
import { Loading } from '../shell/loading.tsx';
import { Page } from '../shell/page.tsx';
import { useUi } from '../shell/ui.ts';
import { MarginForm } from './margin-form.tsx';
import type { MarginModel } from './margin-model.ts';
import { MarginTable } from './margin-table.tsx';

export function MarginsView({ model }: { readonly model: MarginModel }) {
  const { t } = useUi();
  const done = model.done.value;
  return (
    <Page
      title={t('margins.title')}
      prefix={model.problems.value.length > 0 ? t('problems.prefix') : undefined}
      lead={<p>{t('margins.lead')}</p>}
      actions={
        <button type="button" onClick={() => document.getElementById(fieldId('series'))?.focus()}>
          {t('margins.enter')}
        </button>
      }
    >
      <ReferenceNav here="margins" />
      <FailureNotice failure={model.failure.value} onRetry={() => void model.load()} />
      {done !== null && (
        <p class="notice done" role="status">
          {t(`margins.done.${done}`)}
        </p>
      )}
      {model.isLoaded.value ? (
        <>
          <MarginTable model={model} />
          <MarginForm model={model} />
        </>
      ) : (
        model.failure.value === null && <Loading />
      )}
    </Page>
  );
}
