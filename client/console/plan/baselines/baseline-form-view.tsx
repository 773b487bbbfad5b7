import { FailureNotice } from '../../blocks/form/failure-notice.tsx';
import { FormPanel } from '../../blocks/form/form-panel.tsx';
import { Select } from '../../blocks/form/select.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { SeriesSelect } from '../figures/series-select.tsx';
import { seriesName } from '../figures/series-words.ts';
import { useUi } from '../../blocks/ui.ts';
import type { BaselinesModel } from './baselines-model.ts';

const labels = {
  series: 'baselines.column.series',
  rate: 'baselines.column.rate',
  n: 'baselines.n',
  population: 'baselines.population',
  unit: 'baselines.unit',
  scale: 'baselines.scale',
  wording: 'baselines.wording',
  measuredOn: 'baselines.column.date',
  source: 'baselines.column.source',
} as const;

/** What is known is typed in; what is left empty is recorded as not known. */
export function BaselineFormView({ model }: { readonly model: BaselinesModel }) {
  const ui = useUi();
  const { t } = ui;
  const { form } = model;
  const problems = form.problems.value;
  return (
    <FormPanel
      name="baseline"
      heading={t('baselines.enter')}
      intro={
        model.savedSeries.value !== null && (
          <p class="notice done" role="status">
            {t('baselines.saved', { series: seriesName(model.savedSeries.value, ui) })}
          </p>
        )
      }
      form={form}
      labels={labels}
    >
      <FailureNotice failure={form.failure.value} />
      <SeriesSelect label={t(labels.series)} rows={model.rows.value} value={form.series} problems={problems} />
      <div class="fields">
        <TextField
          path="rate"
          label={t(labels.rate)}
          hint={t('baselines.rate-hint')}
          value={form.rate}
          problems={problems}
          width="short"
          attributes={{ inputMode: 'decimal' }}
        />
        <TextField
          path="measuredOn"
          type="date"
          label={t(labels.measuredOn)}
          value={form.measuredOn}
          problems={problems}
        />
      </div>
      <TextField
        path="source"
        label={t(labels.source)}
        hint={t('baselines.source-hint')}
        value={form.source}
        problems={problems}
      />
      <fieldset class="optional">
        <legend>{t('baselines.if-known')}</legend>
        <p class="hint">{t('baselines.if-known-hint')}</p>
        <div class="fields">
          <TextField
            path="n"
            label={t(labels.n)}
            value={form.n}
            problems={problems}
            width="short"
            attributes={{ inputMode: 'numeric' }}
          />
          <TextField
            path="population"
            label={t(labels.population)}
            value={form.population}
            problems={problems}
            width="short"
            attributes={{ inputMode: 'numeric' }}
          />
          <Select
            path="unit"
            label={t(labels.unit)}
            value={form.unit}
            problems={problems}
            options={[
              { value: '', label: t('baselines.unknown') },
              { value: 'member', label: t('baselines.unit-member') },
              { value: 'delegate', label: t('baselines.unit-delegate') },
            ]}
          />
        </div>
        <div class="fields">
          <TextField
            path="scale"
            label={t(labels.scale)}
            hint={t('baselines.scale-hint')}
            value={form.scale}
            problems={problems}
          />
          <TextField
            path="wording"
            label={t(labels.wording)}
            hint={t('baselines.wording-hint')}
            value={form.wording}
            problems={problems}
          />
        </div>
      </fieldset>
      <button type="submit" class="primary" aria-disabled={form.isBusy.value}>
        {t('baselines.save')}
      </button>
    </FormPanel>
  );
}
