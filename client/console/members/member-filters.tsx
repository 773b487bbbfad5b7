import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useUi } from '../shell/ui.ts';
import { memberKinds, regions } from './member-filter.ts';
import type { MemberList } from './member-list-model.ts';

export function MemberFilters({ model }: { readonly model: MemberList }) {
  const { t } = useUi();
  return (
    <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <TextField path="filter.text" type="search" label={t('surveys.filter.text')} value={model.text} />
      <Select
        path="filter.region"
        label={t('members.region')}
        value={model.region}
        options={[
          { value: '', label: t('members.all-regions') },
          ...regions.map((region) => ({ value: region, label: t(`region.${region}`) })),
        ]}
      />
      <Select
        path="filter.kind"
        label={t('members.show')}
        value={model.kind}
        options={[
          { value: '', label: t('members.kind.all') },
          ...memberKinds.map((kind) => ({ value: kind, label: t(`members.kind.${kind}`) })),
        ]}
      />
      <p class="count" role="status">
        {t('members.count', {
          count: model.shown.value.length,
          all: model.rows.value?.length ?? 0,
          counted: model.counted.value,
        })}
      </p>
      {model.isFiltered.value && (
        <button type="button" class="quiet" onClick={model.clear}>
          {t('surveys.filter.clear')}
        </button>
      )}
    </form>
  );
}
