import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Api } from '../../../shared/api.ts';
import type { Failure } from '../../../shared/outcome.ts';
import type { KpiRow, RecordedBaseline } from '../../../shared/results-types.ts';
import type { Permissions } from '../../session/permissions.ts';
import { createBaselineForm } from './baseline-form-model.ts';
import type { BaselineForm } from './baseline-form-model.ts';

/** One series with every baseline that was recorded for it; the newest counts. */
export type SeriesRow = {
  readonly series: string;
  readonly kpi: KpiRow;
  readonly history: readonly RecordedBaseline[];
};

export type ImportOutcome =
  | { readonly is: 'none' }
  | { readonly is: 'imported'; readonly count: number }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] };

export type BaselinesModel = {
  readonly rows: ReadonlySignal<readonly SeriesRow[]>;
  readonly isLoaded: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly form: BaselineForm;
  readonly savedSeries: ReadonlySignal<string | null>;
  readonly imported: ReadonlySignal<ImportOutcome>;
  readonly load: () => Promise<void>;
  readonly withdraw: (id: string) => Promise<void>;
  readonly importCsv: (csv: string) => Promise<void>;
};

/** Shows the series that this person is concerned with: all of them to the Secretariat. */
export function createBaselinesModel(api: Api, permissions: Permissions): BaselinesModel {
  const kpis = signal<readonly KpiRow[] | null>(null);
  const baselines = signal<readonly RecordedBaseline[]>([]);
  const failure = signal<Failure | null>(null);
  const imported = signal<ImportOutcome>({ is: 'none' });
  const savedSeries = signal<string | null>(null);
  const load = async () => {
    const [rows, recorded] = await Promise.all([api.kpis(), api.baselines()]);
    if (!rows.ok) failure.value = rows.failure;
    else if (!recorded.ok) failure.value = recorded.failure;
    else {
      kpis.value = rows.value.filter((kpi) => concerns(kpi, permissions));
      baselines.value = recorded.value;
      failure.value = null;
    }
  };
  const form: BaselineForm = createBaselineForm(api, async (series) => {
    await load();
    savedSeries.value = series;
  });
  return {
    rows: computed(() => seriesRows(kpis.value ?? [], baselines.value)),
    isLoaded: computed(() => kpis.value !== null),
    failure,
    form,
    savedSeries,
    imported,
    load,
    withdraw: async (id) => {
      const done = await api.withdrawBaseline(id);
      if (done.ok) await load();
      else failure.value = done.failure;
    },
    importCsv: async (csv) => {
      const sent = await api.importBaselines(csv);
      if (sent.ok) imported.value = { is: 'imported', count: sent.value.imported };
      else if (sent.failure.problems.length > 0) imported.value = { is: 'refused', problems: sent.failure.problems };
      else failure.value = sent.failure;
      if (sent.ok) await load();
    },
  };
}

function concerns(kpi: KpiRow, { waves, committees, activities }: Permissions): boolean {
  if (waves) return true;
  if (kpi.committee !== undefined) return committees.some((committee) => committee === kpi.committee?.en);
  return activities && kpi.instrument === 'post_capacity_building_survey';
}

function seriesRows(kpis: readonly KpiRow[], baselines: readonly RecordedBaseline[]): readonly SeriesRow[] {
  return kpis
    .filter((kpi) => kpi.unit === 'satisfaction_rate_percent')
    .flatMap((kpi) => kpi.series.map((series) => ({ series, kpi, history: historyOf(series, baselines) })));
}

const historyOf = (series: string, baselines: readonly RecordedBaseline[]) =>
  baselines.filter((baseline) => baseline.series === series).sort((a, b) => b.measuredOn.localeCompare(a.measuredOn));
