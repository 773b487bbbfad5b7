import { targetOperators } from '../../../../survey-definitions/figures/target.ts';
import { useUi } from '../../blocks/ui.ts';
import { FormPanel } from '../../blocks/form/form-panel.tsx';
import { Select } from '../../blocks/form/select.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { SeriesSelect } from '../figures/series-select.tsx';
import { operatorNames } from '../figures/value-text.ts';
import { DecisionsPage } from './decisions-page.tsx';
import type { TargetModel } from './target-model.ts';
import { TargetTable } from './target-table.tsx';

export function TargetsView({ model }: { readonly model: TargetModel }) {
  const { t } = useUi();
  const done = model.done.value;
  return (
    <DecisionsPage
      here="targets"
      title={t('targets.title')}
      lead={t('targets.lead')}
      enter={t('targets.enter')}
      done={done && t(`targets.done.${done}`)}
      model={model}
    >
      <TargetTable model={model} />
      <TargetForm model={model} />
    </DecisionsPage>
  );
}

function TargetForm({ model }: { readonly model: TargetModel }) {
  const { t } = useUi();
  const { fields } = model;
  return (
    <FormPanel name="target" heading={t('targets.enter')} form={model} submit={t('targets.save')}>
      <SeriesSelect field={fields.series} rows={model.rows.value} focusAreas={model.focusAreas.value} />
      <div class="fields">
        <Select
          field={fields.operator}
          options={targetOperators.map((value) => ({ value, label: t(`targets.operator.${operatorNames[value]}`) }))}
        />
        <TextField field={fields.value} hint={t('targets.value-hint')} type="decimal" />
        <TextField field={fields.validFrom} type="date" />
      </div>
      <TextField field={fields.source} hint={t('targets.source-hint')} />
    </FormPanel>
  );
}
