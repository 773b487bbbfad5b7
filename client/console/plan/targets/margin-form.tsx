import { FormPanel } from '../../blocks/form/form-panel.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { SeriesSelect } from '../figures/series-select.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { TextKey } from '../../words/translate.ts';
import type { MarginModel } from './margin-model.ts';

const labels: Readonly<Record<string, TextKey>> = {
  series: 'figures.column.series',
  points: 'margins.value',
  validFrom: 'margins.valid-from',
  source: 'baselines.column.source',
};

export function MarginForm({ model }: { readonly model: MarginModel }) {
  const { t } = useUi();
  const { fields } = model;
  const problems = model.problems.value;
  return (
    <FormPanel name="margin" heading={t('margins.enter')} form={model} labels={labels}>
      <SeriesSelect
        label={t('figures.column.series')}
        rows={model.rows.value}
        focusAreas={model.focusAreas.value}
        value={fields.series}
        problems={problems}
      />
      <div class="fields">
        <TextField
          path="points"
          label={t('margins.value')}
          value={fields.points}
          problems={problems}
          width="short"
          attributes={{ inputMode: 'decimal' }}
        />
        <TextField
          path="validFrom"
          type="date"
          label={t('margins.valid-from')}
          hint={t('margins.valid-from-hint')}
          value={fields.validFrom}
          problems={problems}
        />
      </div>
      <TextField
        path="source"
        label={t('baselines.column.source')}
        hint={t('targets.source-hint')}
        value={fields.source}
        problems={problems}
      />
      <button type="submit" class="primary" aria-disabled={model.isBusy.value}>
        {t('margins.save')}
      </button>
    </FormPanel>
  );
}
