import { targetOperators } from '../../../../survey-definitions/figures/target.ts';
import { FormPanel } from '../../blocks/form/form-panel.tsx';
import { Select } from '../../blocks/form/select.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { SeriesSelect } from '../figures/series-select.tsx';
import { operatorNames } from '../figures/value-text.ts';
import { useUi } from '../../blocks/ui.ts';
import type { TargetModel } from './target-model.ts';

export function TargetForm({ model }: { readonly model: TargetModel }) {
  const { t } = useUi();
  const { fields } = model;
  return (
    <FormPanel name="target" heading={t('targets.enter')} form={model}>
      <SeriesSelect field={fields.series} rows={model.rows.value} focusAreas={model.focusAreas.value} />
      <div class="fields">
        <Select
          field={fields.operator}
          options={targetOperators.map((value) => ({ value, label: t(`targets.operator.${operatorNames[value]}`) }))}
        />
        <TextField
          field={fields.value}
          hint={t('targets.value-hint')}
          width="short"
          attributes={{ inputMode: 'decimal' }}
        />
        <TextField field={fields.validFrom} type="date" />
      </div>
      <TextField field={fields.source} hint={t('targets.source-hint')} />
      <button type="submit" class="primary" aria-disabled={model.isBusy.value}>
        {t('targets.save')}
      </button>
    </FormPanel>
  );
}
