import type { Target } from '../figures/target.ts';
import type { OccasionKind } from '../language/occasion.ts';
import { isCommittee } from '../reference/committees.ts';
import type { Committee } from '../reference/committees.ts';
import type { OfficialLanguage } from '../reference/language-entry.ts';
import type { BothLanguages, Direction, Plan, PlanRow, PlanSeries } from './plan.ts';

export type KpiInstrument =
  | 'annual_survey'
  | 'post_session_survey'
  | 'post_capacity_building_survey'
  | 'secretariat_figures'
  | 'none';

/** A row of a plan with everything that it names: layer, objective, and the series that measure it in a year. */
export type Kpi = Pick<PlanRow, 'id' | 'activity' | 'description' | 'source' | 'baseline'> & {
  readonly row: number;
  readonly name: BothLanguages | null;
  readonly layer: { readonly code: string; readonly name: BothLanguages };
  readonly objective: { readonly id: string; readonly code: BothLanguages; readonly name: BothLanguages };
  /** `satisfaction_rate_percent` marks the rows that surveys feed; `none`: nothing measures the row. */
  readonly unit: PlanSeries['unit'] | 'none';
  readonly direction: Direction;
  readonly target: Target | null;
  readonly instrument: KpiInstrument;
  /** The committee whose sessions feed the row. */
  readonly committee?: Committee;
  /** The numbers followed over time: one, several, or one for each focus area. */
  readonly series: readonly string[];
  /** What a series is recorded apart for: 'SO1 Trade facilitation'. */
  readonly parts: Readonly<Record<string, Pick<Kpi['objective'], 'code' | 'name'>>>;
  /** What tells the series of a focus area apart, 'work' and 'impact', by the plan's id of each. */
  readonly aspects: Readonly<Record<string, BothLanguages>>;
  /** Beside it stands how many of the plan's other targets are met. */
  readonly countsTargets: boolean;
};

/** Every row, in the order of the plan. `areas`: the codes of the focus areas of the year. */
export const kpisOf = (plan: Plan, areas: readonly string[]): readonly Kpi[] =>
  plan.rows.map((row, index) => kpiOf(plan, row, index + 1, areas));

function kpiOf(plan: Plan, written: PlanRow, row: number, areas: readonly string[]): Kpi {
  const { id, name = null, activity, description, source, baseline, direction } = written;
  const measuring = plan.series.filter((series) => written.measuredBy.includes(series.id));
  const [first] = measuring;
  const committee = first?.kind === 'satisfaction' ? first.committee : undefined;
  return {
    id,
    row,
    name,
    layer: findLayer(plan, written),
    objective: findObjective(plan, written),
    activity,
    description,
    source,
    baseline,
    unit: first?.unit ?? 'none',
    direction,
    target: targetOf(written),
    instrument: first ? instrumentOf(first) : 'none',
    ...(committee !== undefined && isCommittee(committee) && { committee }),
    series: seriesIds(measuring, areas),
    parts: Object.fromEntries(measuring.flatMap((series) => partOf(plan, series))),
    aspects: Object.fromEntries(
      measuring.flatMap((one) => (one.kind === 'satisfaction' && one.aspect ? [[one.id, one.aspect]] : [])),
    ),
    countsTargets: written.countsTargets ?? false,
  };
}

/** Those of each focus area stand together. */
const seriesIds = (measuring: readonly PlanSeries[], areas: readonly string[]): readonly string[] => [
  ...measuring.filter((series) => !isPerFocusArea(series)).map(({ id }) => id),
  ...areas.flatMap((code) => measuring.filter(isPerFocusArea).map(({ id }) => `${id}.${code}`)),
];

const isPerFocusArea = (series: PlanSeries): boolean => series.kind === 'satisfaction' && series.per !== undefined;

function findLayer({ layers }: Plan, row: PlanRow): Kpi['layer'] {
  const layer = layers.find(({ code }) => code === row.layer);
  if (layer === undefined) throw new Error(`the plan has no layer ${row.layer}`);
  return { code: layer.code, name: layer.name };
}

function partOf(plan: Plan, series: PlanSeries): readonly (readonly [string, Kpi['objective']])[] {
  if (series.kind !== 'recorded' || series.objective === undefined) return [];
  return [[series.id, findObjective(plan, { objective: series.objective })]];
}

function findObjective({ objectives }: Plan, row: Pick<PlanRow, 'objective'>): Kpi['objective'] {
  const objective = objectives.find(({ id }) => id === row.objective);
  if (objective === undefined) throw new Error(`the plan has no objective ${row.objective}`);
  return { id: objective.id, code: objective.code, name: objective.name };
}

/** What the plan itself aims at as a number: also 'at least one per objective' is one, of each series of the row. */
const targetOf = ({ direction, target }: PlanRow): Target | null =>
  direction === 'at_least_one_per_objective' ? { operator: '>=', value: 1 } : (target ?? null);

const instrumentOfSurvey: Readonly<Record<OccasionKind, KpiInstrument>> = {
  wave: 'annual_survey',
  session: 'post_session_survey',
  activity: 'post_capacity_building_survey',
};

function instrumentOf(series: PlanSeries): KpiInstrument {
  if (series.kind === 'recorded') return 'secretariat_figures';
  return series.kind === 'satisfaction' ? instrumentOfSurvey[series.survey] : 'annual_survey';
}

export const isSatisfactionRate = ({ unit }: Pick<Kpi, 'unit'>): boolean => unit === 'satisfaction_rate_percent';

/** The official satisfaction series: the family of one report (methodology.md section 9). */
export const satisfactionSeriesOf = (kpis: readonly Kpi[]): readonly string[] =>
  kpis.filter(isSatisfactionRate).flatMap(({ series }) => series);

/** The targets that a plan itself has as numbers, by series. */
export const planTargetsOf = (kpis: readonly Kpi[]): ReadonlyMap<string, Target> =>
  new Map(kpis.flatMap(({ series, target }) => (target === null ? [] : series.map((name) => [name, target] as const))));

type OfObjective = { readonly objective: Pick<Kpi['objective'], 'code' | 'name'> };

/** 'SO1', « OS1 ». */
export const objectiveCode = ({ objective }: OfObjective, language: OfficialLanguage): string =>
  objective.code[language];

/** 'SO1 Trade facilitation', « OS1 Facilitation des échanges ». */
export const objectiveName = (kpi: OfObjective, language: OfficialLanguage): string =>
  `${objectiveCode(kpi, language)} ${objectiveTitle(kpi, language)}`;

/** 'Trade facilitation' */
export const objectiveTitle = ({ objective }: OfObjective, language: OfficialLanguage): string =>
  objective.name[language];

/** The code by which programs, series and questionnaires know it. */
export const objectiveOf = ({ objective }: Pick<Kpi, 'objective'>): string => objective.id;
