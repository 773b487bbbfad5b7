import { FailureNotice } from '../controls/failure-notice.tsx';
import { ProblemSummary } from '../controls/problem-summary.tsx';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import { seriesName } from '../figures/series-words.ts';
import { useUi } from '../shell/ui.ts';
import type { BaselinesModel } from './baselines-model.ts';

const labels = {
  series: 'baselines.column.series',
  rate: 'baselines.column.rate',
  n: 'baselines.n',
  population: 'baselines.population',
  unit: 'baselines.unit',
  scale: 'baselines.scale',
  wording: 'baselines.wording',
  measuredOn: 'baselines.column.date',
  source: 'baselines.column.source',
} as const;

/** What is known is typed in; what is left empty is recorded as not known. */
export function BaselineFormView({ model }: { readonly model: BaselinesModel }) {
  const ui = useUi();
  const { t } = ui;
  const { form } = model;
  const problems = form.problems.value;
  const submit = (event: Event) => {
    event.preventDefault();
    void form.save();
  };
  const labelOf = (path: string) => Object.entries(labels).find(([name]) => name === path)?.[1];
  return (
    <section class="panel" aria-labelledby="baseline-heading">
      <h2 id="baseline-heading">{t('baselines.enter')}</h2>
      {model.savedSeries.value !== null && (
        <p class="notice done" role="status">
          {t('baselines.saved', { series: seriesName(model.savedSeries.value, ui) })}
        </p>
      )}
      <form onSubmit={submit} noValidate>
        <ProblemSummary
          problems={problems}
          labelOf={(path) => {
            const key = labelOf(path);
            return key === undefined ? undefined : t(key);
          }}
        />
        <FailureNotice failure={form.failure.value} />
        <Select
          path="series"
          label={t(labels.series)}
          value={form.series}
          problems={problems}
          options={[
            { value: '', label: t('baselines.choose') },
            ...model.rows.value.map(({ series }) => ({
              value: series,
              label: seriesName(series, ui),
            })),
          ]}
        />
        <div class="fields">
          <TextField
            path="rate"
            label={t(labels.rate)}
            hint={t('baselines.rate-hint')}
            value={form.rate}
            problems={problems}
            width="short"
            attributes={{ inputMode: 'decimal' }}
          />
          <TextField
            path="measuredOn"
            type="date"
            label={t(labels.measuredOn)}
            value={form.measuredOn}
            problems={problems}
          />
        </div>
        <TextField
          path="source"
          label={t(labels.source)}
          hint={t('baselines.source-hint')}
          value={form.source}
          problems={problems}
        />
        <fieldset class="optional">
          <legend>{t('baselines.if-known')}</legend>
          <p class="hint">{t('baselines.if-known-hint')}</p>
          <div class="fields">
            <TextField
              path="n"
              label={t(labels.n)}
              value={form.n}
              problems={problems}
              width="short"
              attributes={{ inputMode: 'numeric' }}
            />
            <TextField
              path="population"
              label={t(labels.population)}
              value={form.population}
              problems={problems}
              width="short"
              attributes={{ inputMode: 'numeric' }}
            />
            <Select
              path="unit"
              label={t(labels.unit)}
              value={form.unit}
              problems={problems}
              options={[
                { value: '', label: t('baselines.unknown') },
                { value: 'member', label: t('baselines.unit-member') },
                { value: 'delegate', label: t('baselines.unit-delegate') },
              ]}
            />
          </div>
          <div class="fields">
            <TextField
              path="scale"
              label={t(labels.scale)}
              hint={t('baselines.scale-hint')}
              value={form.scale}
              problems={problems}
            />
            <TextField
              path="wording"
              label={t(labels.wording)}
              hint={t('baselines.wording-hint')}
              value={form.wording}
              problems={problems}
            />
          </div>
        </fieldset>
        <button type="submit" class="primary" aria-disabled={form.isBusy.value}>
          {t('baselines.save')}
        </button>
      </form>
    </section>
  );
}
