import { DoneNotice } from '../../blocks/done-notice.tsx';
import { FailureNotice } from '../../blocks/failure-notice.tsx';
import { ImportMistakes } from '../../blocks/import/import-mistakes.tsx';
import { surveyPath } from '../../words/paths.ts';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import { ChooseFiles } from './choose-files.tsx';
import { HistorySummaryView } from './history-summary-view.tsx';
import type { HistoryImportModel } from './history-import-model.ts';

/** Choose the file and its mapping, see what would come of them or what is wrong, then store exactly that. */
export function HistoryImportView({ model }: { readonly model: HistoryImportModel }) {
  const { t } = useUi();
  const state = model.state.value;
  return (
    <Page
      title={t('history.title')}
      hasProblems={state.is === 'refused'}
      back={{ href: '/console/surveys', label: t('surveys.title') }}
      lead={<p>{t('history.lead')}</p>}
    >
      <FailureNotice failure={model.failure.value} />
      {state.is === 'imported' && (
        <DoneNotice next={{ href: surveyPath(state.surveyId, 'results'), label: t('history.to-results') }}>
          {t('history.done', { count: state.summary.responses, year: String(state.summary.year) })}
        </DoneNotice>
      )}
      {state.is === 'refused' && <ImportMistakes problems={state.problems} />}
      {state.is === 'checked' && <HistorySummaryView model={model} summary={state.summary} />}
      <ChooseFiles model={model} />
      <Imported model={model} />
    </Page>
  );
}

function Imported({ model }: { readonly model: HistoryImportModel }) {
  const { t, format } = useUi();
  const imports = model.imports.value;
  if (imports.length === 0) return null;
  return (
    <section aria-labelledby="imported-heading">
      <h2 id="imported-heading">{t('history.imported')}</h2>
      <ul>
        {imports.map(({ surveyId, year, responses, importedAt, fileDigest }) => (
          <li key={surveyId}>
            <a href={surveyPath(surveyId)}>{t('history.wave', { year: String(year) })}</a>{' '}
            {t('history.from-file', {
              count: responses,
              when: format.instant(importedAt),
              digest: fileDigest.slice(0, 12),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
