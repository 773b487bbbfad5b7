import type { FocusArea } from '../../../../server/plan/focus-areas/focus-area-contract.ts';
import type { Field } from '../../blocks/form/form-field.ts';
import { Select } from '../../blocks/form/select.tsx';
import { useUi } from '../../blocks/ui.ts';
import { seriesTitle } from '../../words/kpi-names.ts';
import { areaNames } from './series-words.ts';

type Props = {
  readonly field: Field<string>;
  readonly rows: readonly { readonly series: string }[];
  readonly focusAreas?: readonly FocusArea[];
};

/** Chooses the series that an entry is about. */
export function SeriesSelect({ field, rows, focusAreas = [] }: Props) {
  const ui = useUi();
  const areas = areaNames(focusAreas);
  return (
    <Select
      field={field}
      options={[
        { value: '', label: ui.t('baselines.choose') },
        ...rows.map(({ series }) => ({ value: series, label: seriesTitle(series, ui.language, areas) })),
      ]}
    />
  );
}
