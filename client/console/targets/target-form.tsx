import { targetOperators } from '../../../survey-definitions/figures/target.ts';
import { ProblemSummary } from '../controls/problem-summary.tsx';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import { seriesName } from '../figures/series-words.ts';
import { operatorNames } from '../figures/value-text.ts';
import { useUi } from '../shell/ui.ts';
import type { TextKey } from '../words/translate.ts';
import type { TargetModel } from './target-model.ts';

const labels: Readonly<Record<string, TextKey>> = {
  series: 'figures.column.series',
  operator: 'targets.operator',
  value: 'targets.value',
  validFrom: 'targets.valid-from',
  source: 'baselines.column.source',
};

export function TargetForm({ model }: { readonly model: TargetModel }) {
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
    <section class="panel" aria-labelledby="target-heading">
      <h2 id="target-heading">{t('targets.enter')}</h2>
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
          <Select
            path="operator"
            label={t('targets.operator')}
            value={fields.operator}
            problems={problems}
            options={targetOperators.map((value) => ({ value, label: t(`targets.operator.${operatorNames[value]}`) }))}
          />
          <TextField
            path="value"
            label={t('targets.value')}
            hint={t('targets.value-hint')}
            value={fields.value}
            problems={problems}
            width="short"
            attributes={{ inputMode: 'decimal' }}
          />
          <TextField
            path="validFrom"
            type="date"
            label={t('targets.valid-from')}
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
          {t('targets.save')}
        </button>
      </form>
    </section>
  );
}
