import { targetOperators } from '../../../../survey-definitions/figures/target.ts';
import { FormPanel } from '../../blocks/form/form-panel.tsx';
import { Select } from '../../blocks/form/select.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { SeriesSelect } from '../figures/series-select.tsx';
import { operatorNames } from '../figures/value-text.ts';
import { useUi } from '../../blocks/ui.ts';
import type { TextKey } from '../../words/translate.ts';
import type { TargetModel } from './target-model.ts';

const labels: Readonly<Record<string, TextKey>> = {
  series: 'figures.column.series',
  operator: 'targets.operator',
  value: 'targets.value',
  validFrom: 'targets.valid-from',
  source: 'baselines.column.source',
};

export function TargetForm({ model }: { readonly model: TargetModel }) {
  const { t } = useUi();
  const { fields } = model;
  const problems = model.problems.value;
  return (
    <FormPanel name="target" heading={t('targets.enter')} form={model} labels={labels}>
      <SeriesSelect
        label={t('figures.column.series')}
        rows={model.rows.value}
        focusAreas={model.focusAreas.value}
        value={fields.series}
        problems={problems}
      />
      <div class="fields">
        <Select
          path="operator"
          label={t('targets.operator')}
          value={fields.operator}
          problems={problems}
          options={targetOperators.map((value) => ({ value, label: t(`targets.operator.${operatorNames[value]}`) }))}
        />
        <TextField
          path="value"
          label={t('targets.value')}
          hint={t('targets.value-hint')}
          value={fields.value}
          problems={problems}
          width="short"
          attributes={{ inputMode: 'decimal' }}
        />
        <TextField
          path="validFrom"
          type="date"
          label={t('targets.valid-from')}
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
        {t('targets.save')}
      </button>
    </FormPanel>
  );
}
