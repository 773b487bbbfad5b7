import { FormView } from '../../blocks/form/form-view.tsx';
import { TextArea } from '../../blocks/form/text-area.tsx';
import { FailureNotice } from '../../blocks/failure-notice.tsx';
import { surveyPath } from '../../words/paths.ts';
import { Loading } from '../../blocks/loading.tsx';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { CodesModel } from './codes-model.ts';
import { CodeSlips } from './code-slips.tsx';

/** Personal codes: from a list of delegations to slips that are shown once. */
export function CodesView({ model }: { readonly model: CodesModel }) {
  const { t } = useUi();
  const detail = model.detail.value;
  if (detail === null && model.failure.value === null) return <Loading />;
  const id = detail?.survey.id ?? '';
  return (
    <Page
      title={t('codes.title')}
      back={{ href: surveyPath(id), label: t('sheet.back') }}
      lead={<p>{t('codes.lead')}</p>}
    >
      <FailureNotice failure={model.failure.value} />
      {model.codes.value.length > 0 ? <CodeSlips model={model} /> : <DelegationForm model={model} />}
    </Page>
  );
}

function DelegationForm({ model }: { readonly model: CodesModel }) {
  const { t, language } = useUi();
  const { delegations, unknown } = model.list.value;
  const isReady = delegations.length > 0 && unknown.length === 0;
  return (
    <FormView class="panel" onSubmit={model.create}>
      <TextArea field={model.text} hint={t('codes.list-hint')} rows={12} />
      <p role="status">{t('codes.count', { count: delegations.length })}</p>
      {unknown.length > 0 && (
        <div class="field-problem">
          <p>{t('codes.unknown', { count: unknown.length })}</p>
          <ul>
            {unknown.slice(0, 20).map(({ line, text }) => (
              <li key={line}>{t('codes.unknown-line', { line, text })}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="actions">
        <button type="submit" class="primary" aria-disabled={!isReady || model.isBusy.value}>
          {t('codes.create')}
        </button>
        <button type="button" onClick={() => model.listAllMembers(language)}>
          {t('codes.all-members')}
        </button>
      </div>
    </FormView>
  );
}
