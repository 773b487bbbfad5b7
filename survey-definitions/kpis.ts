import type { Target } from './figures/target.ts';
import { areaOfSeries, withoutArea } from './plan/focus-area.ts';
import { isSatisfactionRate, kpisOf, planTargetsOf, satisfactionSeriesOf, type Kpi } from './plan/kpis.ts';
import type { Plan } from './plan/plan.ts';
import document from './plans/2022-2025.json' with { type: 'json' };

export {
  isSatisfactionRate,
  objectiveCode,
  objectiveName,
  objectiveOf,
  objectiveTitle,
  type Kpi,
} from './plan/kpis.ts';

const { $schema: _schema, ...written } = document;

/** The plan that the platform ships. The shape of the file is proved by a test. */
export const firstPlan = written as Plan;

/** All 28 rows, in the order of the plan, with the series of the focus areas that are given. */
export const kpisWith = (areas: readonly string[]): readonly Kpi[] => kpisOf(firstPlan, areas);

/** The same with the focus areas that the plan began with. */
export const kpis: readonly Kpi[] = kpisWith(firstPlan.focusAreas.map(({ code }) => code));

export const satisfactionSeries: readonly string[] = satisfactionSeriesOf(kpis);

/** The row that a series measures; those of a focus area whatever its code. */
export const kpiOfSeries = (series: string): Kpi | undefined =>
  kpis.find((kpi) => kpi.series.includes(series)) ??
  (areaOfSeries(series) === undefined ? undefined : kpis.find(({ aspects }) => withoutArea(series) in aspects));

/** Whether there is a satisfaction series of this name, those of every focus area that there may be included. */
export const isSatisfactionSeries = (series: string): boolean => {
  const kpi = kpiOfSeries(series);
  return kpi !== undefined && isSatisfactionRate(kpi);
};

/** The KPI that the sessions of a committee feed. */
export const kpiOfCommittee = (committee: string): Kpi | undefined =>
  kpis.find((kpi) => isSatisfactionRate(kpi) && kpi.committee === committee);

/** The targets that the plan itself has as numbers, by series. */
export const planTargets: ReadonlyMap<string, Target> = planTargetsOf(kpis);
