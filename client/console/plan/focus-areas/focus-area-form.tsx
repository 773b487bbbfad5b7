import { FormPanel } from '../../blocks/form/form-panel.tsx';
import { SaveOrCancel } from '../../blocks/form/save-or-cancel.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { focusAreaCode } from '../figures/series-words.ts';
import { useUi } from '../../blocks/ui.ts';
import type { TextKey } from '../../words/translate.ts';
import type { FocusAreaModel } from './focus-area-model.ts';

const labels: Readonly<Record<string, TextKey>> = {
  code: 'focus-areas.code',
  'name.en': 'focus-areas.name-en',
  'name.fr': 'focus-areas.name-fr',
  firstYear: 'focus-areas.first-year',
  lastYear: 'focus-areas.last-year',
};

export function FocusAreaForm({ model }: { readonly model: FocusAreaModel }) {
  const { t, language } = useUi();
  const { fields } = model;
  const problems = model.problems.value;
  const changed = model.changing.value;
  const heading =
    changed === null
      ? t('focus-areas.enter')
      : t('focus-areas.change-of', { name: `${focusAreaCode(changed.code, language)} ${changed.name[language]}` });
  const numeric = { width: 'short', attributes: { inputMode: 'numeric' } } as const;
  return (
    <FormPanel name="area" heading={heading} form={model} labels={labels} chosen={changed}>
      {changed === null && (
        <TextField
          path="code"
          label={t('focus-areas.code')}
          hint={t('focus-areas.code-hint')}
          value={fields.code}
          problems={problems}
          width="short"
        />
      )}
      <div class="fields">
        <TextField path="name.en" label={t('focus-areas.name-en')} value={fields.nameEn} problems={problems} />
        <TextField
          path="name.fr"
          label={t('focus-areas.name-fr')}
          value={fields.nameFr}
          problems={problems}
          attributes={{ lang: 'fr' }}
        />
      </div>
      <div class="fields">
        <TextField
          path="firstYear"
          label={t('focus-areas.first-year')}
          value={fields.firstYear}
          problems={problems}
          {...numeric}
        />
        <TextField
          path="lastYear"
          label={t('focus-areas.last-year')}
          hint={t('focus-areas.last-year-hint')}
          value={fields.lastYear}
          problems={problems}
          {...numeric}
        />
      </div>
      <SaveOrCancel
        label={t(changed === null ? 'focus-areas.save' : 'focus-areas.save-change')}
        isBusy={model.isBusy.value}
        onCancel={changed === null ? undefined : () => model.change(null)}
      />
    </FormPanel>
  );
}
