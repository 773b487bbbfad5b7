import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { attains } from '../../../../survey-definitions/figures/target.ts';
import { planTargets } from '../../../../survey-definitions/kpis.ts';
import type { Target } from '../../../../survey-definitions/figures/target.ts';
import { recordedKpis } from '../../../../survey-definitions/figures/recorded-series.ts';
import { yearOfPeriod } from '../../../../survey-definitions/figures/period.ts';
import type { Kpi } from '../../../../survey-definitions/kpis.ts';
import type { RecordedFigure } from '../../../../server/plan/figures/figure-contract.ts';
import type { Api } from '../../../shared/api.ts';
import { together } from '../../../shared/outcome.ts';
import { createLoaded } from '../../blocks/loaded.ts';
import type { Loaded } from '../../blocks/loaded.ts';
import { holdingOn } from './holding-on.ts';

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

export type FigureList = Omit<Loaded<unknown>, 'found'> & {
  readonly rows: ReadonlySignal<readonly FigureRow[]>;
  readonly inForce: ReadonlySignal<readonly RecordedFigure[]>;
  /** The last whole year, and of how many series it has a figure. */
  readonly year: number;
  readonly recordedForYear: ReadonlySignal<number>;
  readonly isLoaded: ReadonlySignal<boolean>;
};

/** The recorded rows of the plan with what holds of each. */
export function createFigureList(api: Api, now: () => Date): FigureList {
  const { found, ...loaded } = createLoaded(() => together(api.figures(), api.targets()));
  const today = now().toISOString().slice(0, 10);
  const year = Number(today.slice(0, 4)) - 1;
  /** The same choice as the server's: the latest decision up to today, else what the plan prints. */
  const targetOf = (series: string): Target | undefined =>
    holdingOn(found.value?.[1].targets ?? [], series, today) ?? planTargets.get(series);
  const inForce = computed(() => (found.value?.[0].figures ?? []).filter(({ state }) => state === 'in-force'));
  return {
    ...loaded,
    inForce,
    rows: computed(() =>
      recordedKpis.flatMap((kpi) => kpi.series.map((series) => rowOf(series, kpi, inForce.value, targetOf(series)))),
    ),
    year,
    recordedForYear: computed(() => {
      const ofYear = inForce.value.filter(({ period }) => yearOfPeriod(period) === year);
      return new Set(ofYear.map(({ series }) => series)).size;
    }),
    isLoaded: computed(() => found.value !== null),
  };
}

function rowOf(series: string, kpi: Kpi, figures: readonly RecordedFigure[], target: Target | undefined): FigureRow {
  const own = figures.filter((figure) => figure.series === series);
  const latest = own.toSorted((a, b) => b.period.to.localeCompare(a.period.to))[0];
  const isReached = latest === undefined || target === undefined ? undefined : attains(latest.value, target);
  return { series, kpi, latest, target, isReached, periods: own.length };
}
