import { officialLanguages } from '../../../../survey-definitions/reference/languages.ts';
import { FormPanel } from '../../blocks/form/form-panel.tsx';
import { Select } from '../../blocks/form/select.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { PlansModel } from './plans-model.ts';

const months = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'];

/** Begins a plan as a copy of the last one: what it is called, when it holds, and which rows run on. */
export function NextPlanForm({ model }: { readonly model: PlansModel }) {
  const { t, language, format } = useUi();
  const { fields, kept } = model;
  const before = model.before.value;
  if (before === null) return null;
  const toggle = (id: string) =>
    (kept.value = kept.value.includes(id) ? kept.value.filter((other) => other !== id) : [...kept.value, id]);
  return (
    <FormPanel
      name="plan"
      heading={t('plans.begin', { plan: before.title[language] })}
      form={{ ...model, save: model.begin }}
      submit={t('plans.begin-save')}
    >
      <TextField field={fields.id} hint={t('plans.id-hint')} width="short" />
      <div class="fields">
        {officialLanguages.map((tag) => (
          <TextField key={tag} field={fields[`title.${tag}`]} attributes={{ lang: tag }} />
        ))}
      </div>
      <div class="fields">
        <TextField field={fields.from} hint={t('plans.month-hint')} width="short" />
        <TextField field={fields.to} hint={t('plans.month-hint')} width="short" />
        <Select
          field={fields.month}
          hint={t('plans.month-of-year-hint')}
          options={months.map((month) => ({ value: month, label: format.monthName(Number(month)) }))}
        />
      </div>
      <fieldset>
        <legend>{t('plans.rows-running-on')}</legend>
        <p class="hint">{t('plans.rows-hint')}</p>
        {before.rows.map(({ id, description }) => (
          <label key={id} class="choice">
            <input type="checkbox" checked={kept.value.includes(id)} onChange={() => toggle(id)} />
            {description[language]} <code>{id}</code>
          </label>
        ))}
      </fieldset>
    </FormPanel>
  );
}
