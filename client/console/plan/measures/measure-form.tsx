import { measureSeries } from '../../../../survey-definitions/figures/measures.ts';
import { FormPanel } from '../../blocks/form/form-panel.tsx';
import { Select } from '../../blocks/form/select.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { MeasuresModel } from './measures-model.ts';
import { objectiveOfMeasure } from './objective-of-measure.ts';

/** Enters a measure, changes one, or says that it is done: the old entry stays in the history. */
export function MeasureForm({ model }: { readonly model: MeasuresModel }) {
  const { t, language } = useUi();
  const { fields } = model;
  const changed = model.changing.value;
  return (
    <FormPanel
      name="measure"
      heading={changed === null ? t('measures.enter') : t('measures.change-of', { measure: changed.title })}
      form={model}
      chosen={changed}
      submit={t(changed === null ? 'measures.save' : 'measures.save-change')}
      onCancel={changed === null ? undefined : () => model.change(null)}
    >
      <Select
        field={fields.series}
        options={[
          { value: '', label: t('baselines.choose') },
          ...measureSeries.map((series) => ({ value: series, label: objectiveOfMeasure(series, language) })),
        ]}
      />
      <TextField field={fields.title} />
      <div class="fields">
        <TextField field={fields.dueOn} hint={t('measures.due-hint')} type="date" />
        <TextField field={fields.doneOn} hint={t('measures.done-hint')} type="date" />
      </div>
    </FormPanel>
  );
}
