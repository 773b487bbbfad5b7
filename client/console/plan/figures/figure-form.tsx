import { hasOperations } from '../../../../survey-definitions/figures/recorded-series.ts';
import { FormPanel } from '../../blocks/form/form-panel.tsx';
import { SaveOrCancel } from '../../blocks/form/save-or-cancel.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { TextKey } from '../../words/translate.ts';
import type { FigureSeriesModel } from './figure-series-model.ts';
import { unitOfSeries } from './series-words.ts';
import { periodWords } from './value-text.ts';

const labels: Readonly<Record<string, TextKey>> = {
  period: 'figure.period',
  value: 'figure.value',
  base: 'figure.base',
  operations: 'figure.operations',
  members: 'figure.members',
  source: 'baselines.column.source',
};

/** Enters a figure, or corrects one: the old entry stays in the history. */
export function FigureForm({ model }: { readonly model: FigureSeriesModel }) {
  const { t, format } = useUi();
  const { fields } = model;
  const problems = model.problems.value;
  const corrected = model.correcting.value;
  const title =
    corrected === null ? t('figure.enter') : t('figure.correct-of', { period: periodWords(corrected.period, format) });
  return (
    <FormPanel
      name="figure"
      heading={title}
      intro={corrected !== null && <p class="hint">{t('figure.correct-text')}</p>}
      form={model}
      labels={labels}
      chosen={corrected}
    >
      <div class="fields">
        <TextField
          path="period"
          label={t('figure.period')}
          hint={t('figure.period-hint')}
          value={fields.period}
          problems={problems}
          width="medium"
        />
        <TextField
          path="value"
          label={t('figure.value')}
          hint={t(unitOfSeries(model.series) === 'percent' ? 'figure.value-percent' : 'figure.value-count')}
          value={fields.value}
          problems={problems}
          width="short"
          attributes={{ inputMode: 'decimal' }}
        />
      </div>
      <p class="hint understood" role="status">
        {model.period.value !== undefined &&
          t('figure.period-read', { period: periodWords(model.period.value, format) })}
      </p>
      <BesideFields model={model} />
      <TextField
        path="source"
        label={t('baselines.column.source')}
        hint={t('baselines.source-hint')}
        value={fields.source}
        problems={problems}
      />
      <SaveOrCancel
        label={t(corrected === null ? 'figure.save' : 'figure.save-correction')}
        isBusy={model.isBusy.value}
        onCancel={corrected === null ? undefined : model.stopCorrecting}
      />
    </FormPanel>
  );
}

/** What helps to read the value: of how many a percentage is; operations and Members beside the seizures. */
function BesideFields({ model }: { readonly model: FigureSeriesModel }) {
  const { t } = useUi();
  const { fields, series } = model;
  const problems = model.problems.value;
  const numeric = { width: 'short', attributes: { inputMode: 'numeric' } } as const;
  if (hasOperations(series)) {
    return (
      <div class="fields">
        <TextField
          path="operations"
          label={t('figure.operations')}
          hint={t('figure.if-known')}
          value={fields.operations}
          problems={problems}
          {...numeric}
        />
        <TextField
          path="members"
          label={t('figure.members')}
          hint={t('figure.if-known')}
          value={fields.members}
          problems={problems}
          {...numeric}
        />
      </div>
    );
  }
  if (unitOfSeries(series) !== 'percent') return null;
  return (
    <TextField
      path="base"
      label={t('figure.base')}
      hint={t('figure.base-hint')}
      value={fields.base}
      problems={problems}
      {...numeric}
    />
  );
}
