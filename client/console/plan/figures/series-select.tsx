import type { Signal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { FocusArea } from '../../../shared/figure-types.ts';
import { Select } from '../../blocks/form/select.tsx';
import { useUi } from '../../blocks/ui.ts';
import { seriesName } from './series-words.ts';

type Props = {
  readonly label: string;
  readonly rows: readonly { readonly series: string }[];
  readonly focusAreas?: readonly FocusArea[];
  readonly value: Signal<string>;
  readonly problems: readonly Problem[];
};

/** Chooses the series that an entry is about. */
export function SeriesSelect({ label, rows, focusAreas, value, problems }: Props) {
  const ui = useUi();
  return (
    <Select
      path="series"
      label={label}
      value={value}
      problems={problems}
      options={[
        { value: '', label: ui.t('baselines.choose') },
        ...rows.map(({ series }) => ({ value: series, label: seriesName(series, ui, focusAreas) })),
      ]}
    />
  );
}
