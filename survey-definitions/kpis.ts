import type { Target } from './figures/target.ts';
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
  type KpiInstrument,
} from './plan/kpis.ts';

const { $schema: _schema, ...written } = document;

/** The plan that the platform ships. The shape of the file is proved by a test. */
export const firstPlan = written as Plan;

/** All 28 rows, in the order of the plan. */
export const kpis: readonly Kpi[] = kpisOf(
  firstPlan,
  firstPlan.focusAreas.map(({ code }) => code),
);

export const satisfactionSeries: readonly string[] = satisfactionSeriesOf(kpis);

export const kpiOfSeries = (series: string): Kpi | undefined => kpis.find((kpi) => kpi.series.includes(series));

/** The KPI that the sessions of a committee feed. */
export const kpiOfCommittee = (committee: string): Kpi | undefined =>
  kpis.find((kpi) => isSatisfactionRate(kpi) && kpi.committee === committee);

/** The targets that the plan itself has as numbers, by series. */
export const planTargets: ReadonlyMap<string, Target> = planTargetsOf(kpis);
