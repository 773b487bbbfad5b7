import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useUi } from '../shell/ui.ts';
import { contactRoles, contactStates } from './contact-filter.ts';
import type { ContactList } from './contact-list-model.ts';

export function ContactFilters({ model }: { readonly model: ContactList }) {
  const { t } = useUi();
  return (
    <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <TextField path="filter.text" type="search" label={t('surveys.filter.text')} value={model.text} />
      <Select
        path="filter.role"
        label={t('contacts.column.role')}
        value={model.role}
        options={[
          { value: '', label: t('contacts.all-roles') },
          ...contactRoles.map((role) => ({ value: role, label: t(`contact.role.${role}`) })),
        ]}
      />
      <Select
        path="filter.state"
        label={t('members.show')}
        value={model.state}
        options={contactStates.map((state) => ({ value: state, label: t(`contacts.state.${state}`) }))}
      />
      <p class="count" role="status">
        {t('contacts.count', { count: model.shown.value.length, all: model.contacts.value?.length ?? 0 })}
      </p>
      {model.isFiltered.value && (
        <button type="button" class="quiet" onClick={model.clear}>
          {t('surveys.filter.clear')}
        </button>
      )}
    </form>
  );
}
