import { ProblemSummary } from '../controls/problem-summary.tsx';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import { seriesName } from '../figures/series-words.ts';
import { useUi } from '../shell/ui.ts';
import type { TextKey } from '../words/translate.ts';
import type { MarginModel } from './margin-model.ts';

const labels: Readonly<Record<string, TextKey>> = {
  series: 'figures.column.series',
  points: 'margins.value',
  validFrom: 'margins.valid-from',
  source: 'baselines.column.source',
};

export function MarginForm({ model }: { readonly model: MarginModel }) {
  const { t, language } = useUi();
  const { fields } = model;
  const problems = model.problems.value;
  const submit = (event: Event) => {
    event.preventDefault();
    void model.save();
  };
  const labelOf = (path: string) => {
    const key = labels[path];
    return key === undefined ? undefined : t(key);
  };
  return (
    <section class="panel" aria-labelledby="margin-heading">
      <h2 id="margin-heading">{t('margins.enter')}</h2>
      <form onSubmit={submit} noValidate>
        <ProblemSummary problems={problems} labelOf={labelOf} />
        <Select
          path="series"
          label={t('figures.column.series')}
          value={fields.series}
          problems={problems}
          options={[
            { value: '', label: t('baselines.choose') },
            ...model.rows.value.map(({ series }) => ({
              value: series,
              label: seriesName(series, { t, language }, model.focusAreas.value),
            })),
          ]}
        />
        <div class="fields">
          <TextField
            path="points"
            label={t('margins.value')}
            value={fields.points}
            problems={problems}
            width="short"
            attributes={{ inputMode: 'decimal' }}
          />
          <TextField
            path="validFrom"
            type="date"
            label={t('margins.valid-from')}
            hint={t('margins.valid-from-hint')}
            value={fields.validFrom}
            problems={problems}
          />
        </div>
        <TextField
          path="source"
          label={t('baselines.column.source')}
          hint={t('targets.source-hint')}
          value={fields.source}
          problems={problems}
        />
        <button type="submit" class="primary" aria-disabled={model.isBusy.value}>
          {t('margins.save')}
        </button>
      </form>
    </section>
  );
}
