import { FormPanel } from '../../blocks/form/form-panel.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { SeriesSelect } from '../figures/series-select.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { MarginModel } from './margin-model.ts';

export function MarginForm({ model }: { readonly model: MarginModel }) {
  const { t } = useUi();
  const { fields } = model;
  return (
    <FormPanel name="margin" heading={t('margins.enter')} form={model}>
      <SeriesSelect field={fields.series} rows={model.rows.value} focusAreas={model.focusAreas.value} />
      <div class="fields">
        <TextField field={fields.points} width="short" attributes={{ inputMode: 'decimal' }} />
        <TextField field={fields.validFrom} type="date" hint={t('margins.valid-from-hint')} />
      </div>
      <TextField field={fields.source} hint={t('targets.source-hint')} />
      <button type="submit" class="primary" aria-disabled={model.isBusy.value}>
        {t('margins.save')}
      </button>
    </FormPanel>
  );
}
