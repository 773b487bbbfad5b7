import { regionName, regions } from '../../../../survey-definitions/reference/regions.ts';
import { FilterForm } from '../../blocks/list/filter-form.tsx';
import { Select } from '../../blocks/form/select.tsx';
import { useUi } from '../../blocks/ui.ts';
import { memberKinds } from './member-filter.ts';
import type { MemberList } from './member-list-model.ts';

export function MemberFilters({ model }: { readonly model: MemberList }) {
  const { t, language } = useUi();
  const count = t('members.count', {
    count: model.shown.value.length,
    all: model.rows.value?.length ?? 0,
    counted: model.counted.value,
  });
  return (
    <FilterForm model={model} isFiltered={model.isFiltered.value} count={count}>
      <Select
        field={model.region}
        options={[
          { value: '', label: t('members.all-regions') },
          ...regions.map((region) => ({ value: region, label: regionName(region, language) })),
        ]}
      />
      <Select
        field={model.kind}
        options={[
          { value: '', label: t('members.kind.all') },
          ...memberKinds.map((kind) => ({ value: kind, label: t(`members.kind.${kind}`) })),
        ]}
      />
    </FilterForm>
  );
}
