import { DoneNotice } from '../../blocks/done-notice.tsx';
import { FailureNotice } from '../../blocks/failure-notice.tsx';
import { FormPanel } from '../../blocks/form/form-panel.tsx';
import { Select } from '../../blocks/form/select.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import { SeriesSelect } from '../figures/series-select.tsx';
import { seriesTitle } from '../../words/kpi-names.ts';
import type { BaselinesModel } from './baselines-model.ts';

/** What is known is typed in; what is left empty is recorded as not known. */
export function BaselineFormView({ model }: { readonly model: BaselinesModel }) {
  const ui = useUi();
  const { t } = ui;
  const { form } = model;
  const saved = model.savedSeries.value;
  return (
    <FormPanel
      name="baseline"
      heading={t('baselines.enter')}
      intro={<DoneNotice>{saved && t('baselines.saved', { series: seriesTitle(saved, ui.language) })}</DoneNotice>}
      form={form}
      submit={t('baselines.save')}
    >
      <FailureNotice failure={form.failure.value} />
      <SeriesSelect field={form.series} rows={model.rows.value} />
      <div class="fields">
        <TextField field={form.rate} hint={t('baselines.rate-hint')} type="decimal" />
        <TextField field={form.measuredOn} type="date" />
      </div>
      <TextField field={form.source} hint={t('baselines.source-hint')} />
      <fieldset class="optional">
        <legend>{t('baselines.if-known')}</legend>
        <p class="hint">{t('baselines.if-known-hint')}</p>
        <div class="fields">
          <TextField field={form.n} type="count" />
          <TextField field={form.population} type="count" />
          <Select
            field={form.unit}
            options={[
              { value: '', label: t('baselines.unknown') },
              { value: 'member', label: t('baselines.unit-member') },
              { value: 'delegate', label: t('baselines.unit-delegate') },
            ]}
          />
        </div>
        <div class="fields">
          <TextField field={form.scale} hint={t('baselines.scale-hint')} />
          <TextField field={form.wording} hint={t('baselines.wording-hint')} />
        </div>
      </fieldset>
    </FormPanel>
  );
}
