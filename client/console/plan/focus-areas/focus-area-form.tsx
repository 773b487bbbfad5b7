import { officialLanguages } from '../../../../survey-definitions/reference/languages.ts';
import { FormPanel } from '../../blocks/form/form-panel.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import { focusAreaCode } from '../../words/focus-area-code.ts';
import type { FocusAreaModel } from './focus-area-model.ts';

export function FocusAreaForm({ model }: { readonly model: FocusAreaModel }) {
  const { t, language } = useUi();
  const { fields } = model;
  const changed = model.changing.value;
  const heading =
    changed === null
      ? t('focus-areas.enter')
      : t('focus-areas.change-of', { name: `${focusAreaCode(changed.code, language)} ${changed.name[language]}` });
  return (
    <FormPanel
      name="area"
      heading={heading}
      form={model}
      chosen={changed}
      submit={t(changed === null ? 'focus-areas.save' : 'focus-areas.save-change')}
      onCancel={changed === null ? undefined : () => model.change(null)}
    >
      {changed === null && <TextField field={fields.code} hint={t('focus-areas.code-hint')} width="short" />}
      <div class="fields">
        {officialLanguages.map((tag) => (
          <TextField key={tag} field={fields[`name.${tag}`]} attributes={{ lang: tag }} />
        ))}
      </div>
      <div class="fields">
        <TextField field={fields.firstYear} type="count" />
        <TextField field={fields.lastYear} hint={t('focus-areas.last-year-hint')} type="count" />
      </div>
    </FormPanel>
  );
}
