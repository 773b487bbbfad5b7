import { languageNames } from '../../../shared/i18n.ts';
import type { ContactLanguage } from '../../../../server/register/contacts/contact-contract.ts';
import { CheckGroup } from '../../blocks/form/check-group.tsx';
import { FormPanel } from '../../blocks/form/form-panel.tsx';
import { RadioGroup } from '../../blocks/form/radio-group.tsx';
import { Select } from '../../blocks/form/select.tsx';
import { TextField } from '../../blocks/form/text-field.tsx';
import { useUi } from '../../blocks/ui.ts';
import { memberOptions } from '../../blocks/form/member-options.ts';
import type { TextKey } from '../../words/translate.ts';
import { contactRoles } from './contact-filter.ts';
import type { ContactModel } from './contact-model.ts';

const labels: Readonly<Record<string, TextKey>> = {
  memberId: 'contacts.column.member',
  role: 'contacts.column.role',
  name: 'contacts.column.name',
  email: 'contacts.column.email',
  language: 'contacts.column.language',
};

const languages = ['en', 'fr', 'es', 'ar', 'ru', 'pt'] as const satisfies readonly ContactLanguage[];

export function ContactForm({ model }: { readonly model: ContactModel }) {
  const { t, language } = useUi();
  const { fields, replaced } = model;
  const problems = model.problems.value;
  return (
    <FormPanel name="contact" heading={t(model.isNew ? 'contact.new' : 'contact.details')} form={model} labels={labels}>
      {model.isNew && (
        <Select
          path="memberId"
          label={t('contacts.column.member')}
          value={fields.memberId}
          problems={problems}
          options={[{ value: '', label: t('baselines.choose') }, ...memberOptions(model.members.value, language)]}
        />
      )}
      <RadioGroup
        path="role"
        label={t('contacts.column.role')}
        value={fields.role}
        problems={problems}
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
        <TextField
          path="name"
          label={t('contacts.column.name')}
          value={fields.name}
          problems={problems}
          attributes={{ autocomplete: 'off' }}
        />
        <TextField
          path="email"
          type="email"
          label={t('contacts.column.email')}
          value={fields.email}
          problems={problems}
          attributes={{ autocomplete: 'off' }}
        />
        <Select
          path="language"
          label={t('contacts.column.language')}
          value={fields.language}
          problems={problems}
          options={languages.map((code) => ({ value: code, label: languageNames[code] ?? code }))}
        />
      </div>
      {!model.isNew && (
        <CheckGroup
          path="optedOut"
          label={t('contact.mail')}
          value={fields.mail}
          options={[{ value: 'none', label: t('contact.no-mail') }]}
        />
      )}
      <button type="submit" class="primary" aria-disabled={model.isBusy.value}>
        {t(replaced.value !== null ? 'contact.replace' : model.isNew ? 'contact.enter' : 'contact.save')}
      </button>
    </FormPanel>
  );
}
