import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { attains, planTargets } from '../../../../survey-definitions/figures/target.ts';
import type { Target } from '../../../../survey-definitions/figures/target.ts';
import { recordedKpis } from '../../../../survey-definitions/figures/recorded-series.ts';
import { yearOfPeriod } from '../../../../survey-definitions/figures/period.ts';
import type { Kpi } from '../../../../survey-definitions/kpis.ts';
import type { Api } from '../../../shared/api.ts';
import type { Figures, RecordedFigure } from '../../../../server/plan/figures/figure-contract.ts';
import type { ListedTarget } from '../../../../server/plan/targets/target-contract.ts';
import type { Failure } from '../../../shared/outcome.ts';

export type FigureRow = {
  readonly series: string;
  readonly kpi: Kpi;
  /** The latest period's; undefined: none was ever recorded. */
  readonly latest: RecordedFigure | undefined;
  readonly target: Target | undefined;
  /** undefined where there is nothing to compare. */
  readonly isReached: boolean | undefined;
  readonly periods: number;
};

export type FigureList = {
  readonly rows: ReadonlySignal<readonly FigureRow[]>;
  readonly inForce: ReadonlySignal<readonly RecordedFigure[]>;
  /** The last whole year, and of how many series it has a figure. */
  readonly year: number;
  readonly recordedForYear: ReadonlySignal<number>;
  readonly isLoaded: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly load: () => Promise<void>;
};

/** The recorded rows of the plan with what holds of each. */
export function createFigureList(api: Api, now: () => Date): FigureList {
  const found = signal<Figures | null>(null);
  const targets = signal<readonly ListedTarget[]>([]);
  const failure = signal<Failure | null>(null);
  const today = now().toISOString().slice(0, 10);
  const year = Number(today.slice(0, 4)) - 1;
  const inForce = computed(() => (found.value?.figures ?? []).filter(({ state }) => state === 'in-force'));
  return {
    inForce,
    rows: computed(() =>
      recordedKpis.flatMap((kpi) =>
        kpi.series.map((series) => rowOf(series, kpi, inForce.value, targetOn(today, series, targets.value))),
      ),
    ),
    year,
    recordedForYear: computed(() => {
      const ofYear = inForce.value.filter(({ period }) => yearOfPeriod(period) === year);
      return new Set(ofYear.map(({ series }) => series)).size;
    }),
    isLoaded: computed(() => found.value !== null),
    failure,
    load: async () => {
      const [figures, decided] = await Promise.all([api.figures(), api.targets()]);
      if (!figures.ok) failure.value = figures.failure;
      else if (!decided.ok) failure.value = decided.failure;
      else {
        targets.value = decided.value.targets;
        found.value = figures.value;
        failure.value = null;
      }
    },
  };
}

function rowOf(series: string, kpi: Kpi, figures: readonly RecordedFigure[], target: Target | undefined): FigureRow {
  const own = figures.filter((figure) => figure.series === series);
  const latest = own.toSorted((a, b) => b.period.to.localeCompare(a.period.to))[0];
  const isReached = latest === undefined || target === undefined ? undefined : attains(latest.value, target);
  return { series, kpi, latest, target, isReached, periods: own.length };
}

/** The same choice as the server's: the latest decision up to that day, else what the plan prints. Newest first. */
export function targetOn(day: string, series: string, targets: readonly ListedTarget[]): Target | undefined {
  const decided = targets.find(
    (target) => target.series === series && target.state === 'in-force' && target.validFrom <= day,
  );
  return decided ?? planTargets.get(series);
}
