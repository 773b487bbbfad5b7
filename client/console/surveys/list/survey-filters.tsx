import { committeeShort, isCommittee } from '../../../../survey-definitions/reference/committees.ts';
import { FilterForm } from '../../blocks/list/filter-form.tsx';
import { Select } from '../../blocks/form/select.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { SurveyList } from './survey-list-model.ts';

export function SurveyFilters({ model }: { readonly model: SurveyList }) {
  const { t, language } = useUi();
  const holders = model.committees.value;
  const isFiltered = model.text.value !== '' || model.committee.value !== '' || model.state.value !== '';
  const count = t('surveys.count', { count: model.shown.value.length, all: model.surveys.value?.length ?? 0 });
  return (
    <FilterForm model={model} isFiltered={isFiltered} count={count}>
      {holders.length > 1 && (
        <Select
          field={model.committee}
          options={[
            { value: '', label: t('surveys.filter.all') },
            ...holders.map((holder) => ({
              value: holder,
              label: isCommittee(holder) ? committeeShort(holder, language) : t(`holder.${holder}`),
            })),
          ]}
        />
      )}
      <Select
        field={model.state}
        options={[
          { value: '', label: t('surveys.filter.all-states') },
          ...(['draft', 'open', 'closed'] as const).map((state) => ({ value: state, label: t(`state.${state}`) })),
        ]}
      />
    </FilterForm>
  );
}
