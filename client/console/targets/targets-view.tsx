import { FailureNotice } from '../controls/failure-notice.tsx';
import { fieldId } from '../controls/field-problem.ts';
import { ReferenceNav } from '../figures/reference-nav.tsx';
import { Loading } from '../shell/loading.tsx';
import { Page } from '../shell/page.tsx';
import { useUi } from '../shell/ui.ts';
import { TargetForm } from './target-form.tsx';
import type { TargetModel } from './target-model.ts';
import { TargetTable } from './target-table.tsx';

export function TargetsView({ model }: { readonly model: TargetModel }) {
  const { t } = useUi();
  const done = model.done.value;
  return (
    <Page
      title={t('targets.title')}
      prefix={model.problems.value.length > 0 ? t('problems.prefix') : undefined}
      lead={<p>{t('targets.lead')}</p>}
      actions={
        <button type="button" onClick={() => document.getElementById(fieldId('series'))?.focus()}>
          {t('targets.enter')}
        </button>
      }
    >
      <ReferenceNav here="targets" />
      <FailureNotice failure={model.failure.value} onRetry={() => void model.load()} />
      {done !== null && (
        <p class="notice done" role="status">
          {t(`targets.done.${done}`)}
        </p>
      )}
      {model.isLoaded.value ? (
        <>
          <TargetTable model={model} />
          <TargetForm model={model} />
        </>
      ) : (
        model.failure.value === null && <Loading />
      )}
    </Page>
  );
}
