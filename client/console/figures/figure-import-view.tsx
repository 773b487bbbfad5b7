import { FailureNotice } from '../controls/failure-notice.tsx';
import { ImportMistakes } from '../controls/import-mistakes.tsx';
import { Page } from '../shell/page.tsx';
import { useUi } from '../shell/ui.ts';
import { saveFile } from '../survey/save-file.ts';
import type { FigureImportModel } from './figure-import-model.ts';
import { PlannedFigures } from './planned-figures.tsx';
import { sampleFigures } from './sample-figures.ts';

/** Choose a file, see what it would change or what is wrong with it, then do exactly that. */
export function FigureImportView({ model }: { readonly model: FigureImportModel }) {
  const { t } = useUi();
  const state = model.state.value;
  return (
    <Page
      title={t('figure-import.title')}
      prefix={state.is === 'refused' ? t('problems.prefix') : undefined}
      back={{ href: '/console/figures', label: t('figures.title') }}
      lead={<p>{t('figure-import.lead')}</p>}
    >
      <FailureNotice failure={model.failure.value} />
      {state.is === 'applied' && (
        <div class="notice done" role="status">
          <p>{t('figure-import.done', { count: state.count })}</p>
          <p>
            <a href="/console/figures">{t('figure-import.to-list')}</a>
          </p>
        </div>
      )}
      {state.is === 'refused' && <ImportMistakes problems={state.problems} />}
      {state.is === 'shown' && <PlannedFigures model={model} found={state.found} />}
      <ChooseFile model={model} />
    </Page>
  );
}

function ChooseFile({ model }: { readonly model: FigureImportModel }) {
  const { t } = useUi();
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file !== undefined) void model.choose(file).finally(() => (input.value = ''));
  };
  return (
    <section class="panel" aria-labelledby="file-heading">
      <h2 id="file-heading">{t('contact-import.choose')}</h2>
      <p>{t('figure-import.format')}</p>
      <div class="field">
        <label for="figure-file">{t('import.file')}</label>
        <input
          id="figure-file"
          type="file"
          accept=".csv,.txt,text/csv"
          onChange={(event) => choose(event.currentTarget)}
        />
      </div>
      <button type="button" class="quiet" onClick={() => saveFile(sampleFigures, 'text/csv', 'figures-sample.csv')}>
        {t('import.sample')}
      </button>
    </section>
  );
}
