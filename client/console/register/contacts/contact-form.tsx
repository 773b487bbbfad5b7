import { languageName, languages } from '../../../../survey-definitions/reference/languages.ts';
import { CheckGroup } from '../../blocks/form/check-group.tsx';
import { FormPanel } from '../../blocks/form/form-panel.tsx';
import { RadioGroup } from '../../blocks/form/radio-group.tsx';
import { Select } from '../../blocks/form/select.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import { memberOptions } from '../../blocks/form/member-options.ts';
import { contactRoles } from './contact-list-model.ts';
import type { ContactModel } from './contact-model.ts';

export function ContactForm({ model }: { readonly model: ContactModel }) {
  const { t, language } = useUi();
  const { fields, replaced } = model;
  return (
    <FormPanel
      name="contact"
      heading={t(model.isNew ? 'contact.new' : 'contact.details')}
      form={model}
      submit={t(replaced.value !== null ? 'contact.replace' : model.isNew ? 'contact.enter' : 'contact.save')}
    >
      {model.isNew && (
        <Select
          field={fields.memberId}
          options={[{ value: '', label: t('baselines.choose') }, ...memberOptions(model.members.value, language)]}
        />
      )}
      <RadioGroup
        field={fields.role}
        options={contactRoles.map((role) => ({
          value: role,
          label: t(`contact.role.${role}`),
          hint: t(`contact.role-hint.${role}`),
        }))}
      />
      {replaced.value !== null && (
        <p class="notice warning" role="status">
          {t('contact.replaces', { name: replaced.value.name })}
        </p>
      )}
      <div class="fields">
        <TextField field={fields.name} attributes={{ autocomplete: 'off' }} />
        <TextField field={fields.email} type="email" attributes={{ autocomplete: 'off' }} />
        <Select
          field={fields.language}
          options={languages.map((code) => ({ value: code, label: languageName(code) }))}
        />
      </div>
      {!model.isNew && <CheckGroup field={fields.mail} options={[{ value: 'none', label: t('contact.no-mail') }]} />}
    </FormPanel>
  );
}
