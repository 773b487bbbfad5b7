import { ImportMistakes } from '../../blocks/import/import-mistakes.tsx';
import { useUi } from '../../blocks/ui.ts';
import { saveFile } from '../../blocks/save-file.ts';
import type { BaselinesModel } from './baselines-model.ts';
import { sampleCsv } from './sample-csv.ts';

/** A file goes in whole or not at all; with a mistake anywhere every mistake is listed. */
export function BaselineImport({ model }: { readonly model: BaselinesModel }) {
  const { t } = useUi();
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    input.value = '';
    if (file !== undefined) await model.importCsv(await file.text());
  };
  return (
    <section class="panel" aria-labelledby="import-heading">
      <h2 id="import-heading">{t('import.heading')}</h2>
      <p>{t('import.text')}</p>
      <ImportOutcomeView model={model} />
      <div class="field">
        <label for="import-file">{t('import.file')}</label>
        <input
          id="import-file"
          type="file"
          accept=".csv,text/csv"
          onChange={(event) => void choose(event.currentTarget)}
        />
      </div>
      <button type="button" class="quiet" onClick={() => saveFile(sampleCsv, 'text/csv', 'baselines-sample.csv')}>
        {t('import.sample')}
      </button>
    </section>
  );
}

function ImportOutcomeView({ model }: { readonly model: BaselinesModel }) {
  const { t } = useUi();
  const outcome = model.imported.value;
  if (outcome.is === 'none') return null;
  if (outcome.is === 'imported') {
    return (
      <p class="notice done" role="status">
        {t('import.done', { count: outcome.count })}
      </p>
    );
  }
  return <ImportMistakes problems={outcome.problems} heading="h3" />;
}
