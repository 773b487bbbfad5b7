import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { ListedBaseline } from '../../../../server/plan/baselines/baseline-contract.ts';
import type { Kpi } from '../../../../survey-definitions/kpis.ts';
import type { Api } from '../../../shared/api.ts';
import { together } from '../../../shared/outcome.ts';
import type { Permissions } from '../../session/permissions.ts';
import { createRequests } from '../../blocks/form/requests.ts';
import type { RequestState } from '../../blocks/form/requests.ts';
import { attemptWithFile } from '../../blocks/import/file-import-model.ts';
import { createBaselineForm } from './baseline-form-model.ts';
import type { BaselineForm } from './baseline-form-model.ts';

/** One series with every baseline that was recorded for it; the newest counts. */
export type SeriesRow = {
  readonly series: string;
  readonly kpi: Kpi;
  readonly history: readonly ListedBaseline[];
};

export type ImportOutcome =
  | { readonly is: 'none' }
  | { readonly is: 'imported'; readonly count: number }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] };

export type BaselinesModel = RequestState & {
  readonly rows: ReadonlySignal<readonly SeriesRow[]>;
  readonly isLoaded: ReadonlySignal<boolean>;
  readonly form: BaselineForm;
  readonly savedSeries: ReadonlySignal<string | null>;
  readonly imported: ReadonlySignal<ImportOutcome>;
  readonly load: () => Promise<void>;
  readonly withdraw: (id: string) => Promise<void>;
  readonly importCsv: (csv: string) => Promise<void>;
};

/** Shows the series that this person is concerned with: all of them to the Secretariat. */
export function createBaselinesModel(api: Api, permissions: Permissions): BaselinesModel {
  const kpis = signal<readonly Kpi[] | null>(null);
  const baselines = signal<readonly ListedBaseline[]>([]);
  const requests = createRequests();
  const imported = signal<ImportOutcome>({ is: 'none' });
  const load = () =>
    requests.read(together(api.kpis(), api.baselines()), ([rows, recorded]) => {
      kpis.value = rows.filter((kpi) => concerns(kpi, permissions));
      baselines.value = recorded;
    });
  const form = createBaselineForm(api, load);
  return {
    ...requests,
    rows: computed(() => seriesRows(kpis.value ?? [], baselines.value)),
    isLoaded: computed(() => kpis.value !== null),
    form,
    savedSeries: form.done,
    imported,
    load,
    withdraw: (id) => requests.attempt(() => api.withdrawBaseline(id), load),
    importCsv: async (csv) => {
      const mistakes = await attemptWithFile(
        requests,
        () => api.importBaselines(csv),
        async (done) => {
          imported.value = { is: 'imported', count: done.imported };
          await load();
        },
      );
      if (mistakes.length > 0) imported.value = { is: 'refused', problems: mistakes };
    },
  };
}

function concerns(kpi: Kpi, { waves, committees, activities }: Permissions): boolean {
  if (waves) return true;
  if (kpi.committee !== undefined) return committees.some((committee) => committee === kpi.committee);
  return activities && kpi.instrument === 'post_capacity_building_survey';
}

function seriesRows(kpis: readonly Kpi[], baselines: readonly ListedBaseline[]): readonly SeriesRow[] {
  return kpis
    .filter((kpi) => kpi.unit === 'satisfaction_rate_percent')
    .flatMap((kpi) => kpi.series.map((series) => ({ series, kpi, history: historyOf(series, baselines) })));
}

const historyOf = (series: string, baselines: readonly ListedBaseline[]) =>
  baselines.filter((baseline) => baseline.series === series).sort((a, b) => b.measuredOn.localeCompare(a.measuredOn));
