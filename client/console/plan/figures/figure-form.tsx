import { hasOperations } from '../../../../survey-definitions/figures/recorded-series.ts';
import { FormPanel } from '../../blocks/form/form-panel.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import { ProposalPanel } from './proposal-panel.tsx';
import type { FigureSeriesModel } from './figure-series-model.ts';
import { unitOfSeries } from './series-words.ts';
import { periodWords } from './value-text.ts';

/** Enters a figure, or corrects one: the old entry stays in the history. */
export function FigureForm({ model }: { readonly model: FigureSeriesModel }) {
  const { t, format } = useUi();
  const { fields } = model;
  const corrected = model.correcting.value;
  const title =
    corrected === null ? t('figure.enter') : t('figure.correct-of', { period: periodWords(corrected.period, format) });
  return (
    <FormPanel
      name="figure"
      heading={title}
      intro={corrected !== null && <p class="hint">{t('figure.correct-text')}</p>}
      form={model}
      submit={t(corrected === null ? 'figure.save' : 'figure.save-correction')}
      onCancel={corrected === null ? undefined : model.stopCorrecting}
      chosen={corrected}
    >
      <div class="fields">
        <TextField field={fields.period} hint={t('figure.period-hint')} width="medium" />
        <TextField
          field={fields.value}
          hint={t(unitOfSeries(model.series) === 'percent' ? 'figure.value-percent' : 'figure.value-count')}
          type="decimal"
        />
      </div>
      <p class="hint understood" role="status">
        {model.period.value !== undefined &&
          t('figure.period-read', { period: periodWords(model.period.value, format) })}
      </p>
      <ProposalPanel model={model} />
      <BesideFields model={model} />
      <TextField field={fields.source} hint={t('baselines.source-hint')} />
    </FormPanel>
  );
}

/** What helps to read the value: of how many a percentage is; operations and Members beside the seizures. */
function BesideFields({ model }: { readonly model: FigureSeriesModel }) {
  const { t } = useUi();
  const { fields, series } = model;
  if (hasOperations(series)) {
    return (
      <div class="fields">
        <TextField field={fields.operations} hint={t('figure.if-known')} type="count" />
        <TextField field={fields.members} hint={t('figure.if-known')} type="count" />
      </div>
    );
  }
  if (unitOfSeries(series) !== 'percent') return null;
  return <TextField field={fields.base} hint={t('figure.base-hint')} type="count" />;
}
