import { useUi } from '../../blocks/ui.ts';
import { saveFile } from '../../blocks/save-file.ts';
import type { HistoryImportModel } from './history-import-model.ts';
import { sampleMapping } from './sample-mapping.ts';

export function ChooseFiles({ model }: { readonly model: HistoryImportModel }) {
  const { t } = useUi();
  const isReady = model.responses.value !== null && model.mapping.value !== null && !model.isBusy.value;
  return (
    <section class="panel" aria-labelledby="files-heading">
      <h2 id="files-heading">{t('history.choose')}</h2>
      <ChosenFile model={model} which="responses" label={t('history.responses')} accept=".csv,.txt,text/csv" />
      <ChosenFile model={model} which="mapping" label={t('history.mapping')} accept=".json,application/json" />
      <p class="hint">{t('history.mapping-hint')}</p>
      <button
        type="button"
        class="quiet"
        onClick={() => saveFile(JSON.stringify(sampleMapping, null, 2), 'application/json', 'mapping-sample.json')}
      >
        {t('history.sample')}
      </button>
      <p>
        <button type="button" class="primary" aria-disabled={!isReady} onClick={() => void (isReady && model.check())}>
          {model.isBusy.value ? t('history.checking') : t('history.check')}
        </button>
      </p>
    </section>
  );
}

type Props = {
  readonly model: HistoryImportModel;
  readonly which: 'responses' | 'mapping';
  readonly label: string;
  readonly accept: string;
};

function ChosenFile({ model, which, label, accept }: Props) {
  const { t } = useUi();
  const chosen = model[which].value;
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file !== undefined) void model.choose(which, file);
  };
  return (
    <div class="field">
      <label for={`history-${which}`}>{label}</label>
      <input
        id={`history-${which}`}
        type="file"
        accept={accept}
        onChange={(event) => choose(event.currentTarget)}
        // Emptied, so that the same file can be chosen again once it was mended.
        onClick={(event) => (event.currentTarget.value = '')}
      />
      {chosen !== null && <p role="status">{t('history.chosen', { name: chosen.name })}</p>}
    </div>
  );
}
