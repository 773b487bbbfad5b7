import { FilterForm } from '../../blocks/list/filter-form.tsx';
import { Select } from '../../blocks/form/select.tsx';
import { useUi } from '../../blocks/ui.ts';
import { contactRoles, contactStates } from './contact-filter.ts';
import type { ContactList } from './contact-list-model.ts';

export function ContactFilters({ model }: { readonly model: ContactList }) {
  const { t } = useUi();
  const count = t('contacts.count', { count: model.shown.value.length, all: model.contacts.value?.length ?? 0 });
  return (
    <FilterForm model={model} isFiltered={model.isFiltered.value} count={count}>
      <Select
        field={model.role}
        options={[
          { value: '', label: t('contacts.all-roles') },
          ...contactRoles.map((role) => ({ value: role, label: t(`contact.role.${role}`) })),
        ]}
      />
      <Select
        field={model.state}
        options={contactStates.map((state) => ({ value: state, label: t(`contacts.state.${state}`) }))}
      />
    </FilterForm>
  );
}
