import { useUi } from '../../blocks/ui.ts';
import { FormPanel } from '../../blocks/form/form-panel.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { SeriesSelect } from '../figures/series-select.tsx';
import { DecisionsPage } from './decisions-page.tsx';
import type { MarginModel } from './margin-model.ts';
import { MarginTable } from './margin-table.tsx';

export function MarginsView({ model }: { readonly model: MarginModel }) {
  const { t } = useUi();
  const done = model.done.value;
  return (
    <DecisionsPage
      here="margins"
      title={t('margins.title')}
      lead={t('margins.lead')}
      enter={t('margins.enter')}
      done={done && t(`margins.done.${done}`)}
      model={model}
    >
      <MarginTable model={model} />
      <MarginForm model={model} />
    </DecisionsPage>
  );
}

function MarginForm({ model }: { readonly model: MarginModel }) {
  const { t } = useUi();
  const { fields } = model;
  return (
    <FormPanel name="margin" heading={t('margins.enter')} form={model} submit={t('margins.save')}>
      <SeriesSelect field={fields.series} rows={model.rows.value} focusAreas={model.focusAreas.value} />
      <div class="fields">
        <TextField field={fields.points} type="decimal" />
        <TextField field={fields.validFrom} type="date" hint={t('margins.valid-from-hint')} />
      </div>
      <TextField field={fields.source} hint={t('targets.source-hint')} />
    </FormPanel>
  );
}
