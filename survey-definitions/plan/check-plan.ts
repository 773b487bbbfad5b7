import { repeatedNames } from '../language/definition-problem.ts';
import type { Problem } from '../language/problem.ts';
import { isCommittee } from '../reference/committees.ts';
import { checkSuccession } from './check-succession.ts';
import type { Plan, PlanRow, PlanSeries } from './plan.ts';
import { planProblem } from './plan-problem.ts';

/**
 * Checks what a well-formed plan means: that every row finds what it names, that its target fits its direction, that no series changes its
 * meaning, and that each row says what became of the plan before. All problems are given, not only the first.
 */
export function checkPlan(plan: Plan, earlier: readonly Plan[]): readonly Problem[] {
  const { from, to } = plan.validity;
  return [
    ...(from > to ? [planProblem(['validity', 'to'], 'plan-validity-reversed')] : []),
    ...repeatedCodes(plan),
    ...checkAreas(plan),
    ...plan.series.flatMap((series, index) => checkSeries(series, index, plan, earlier)),
    ...plan.rows.flatMap((row, index) => checkRow(row, index, plan)),
    ...measuredTwice(plan),
    ...checkSuccession(plan, earlier),
  ];
}

function repeatedCodes({ layers, objectives, rows, series }: Plan): readonly Problem[] {
  const named = (list: string, key: string, codes: readonly string[]) =>
    repeatedNames(
      codes.map((name, index) => ({ name, path: [list, index, key] })),
      'duplicate-code',
    );
  return [
    ...named(
      'layers',
      'code',
      layers.map(({ code }) => code),
    ),
    ...named(
      'objectives',
      'id',
      objectives.map(({ id }) => id),
    ),
    ...named(
      'series',
      'id',
      series.map(({ id }) => id),
    ),
    ...named(
      'rows',
      'id',
      rows.map(({ id }) => id),
    ),
  ];
}

/** A code names one area at a time. */
function checkAreas({ focusAreas }: Plan): readonly Problem[] {
  return focusAreas.flatMap(({ code, firstYear, lastYear = Infinity }, index) => {
    const place = ['focusAreas', index, 'lastYear'];
    if (lastYear < firstYear) return [planProblem(place, 'plan-years-reversed')];
    const before = focusAreas.slice(0, index).filter((area) => area.code === code);
    const isTaken = before.some((area) => area.firstYear <= lastYear && firstYear <= (area.lastYear ?? Infinity));
    return isTaken ? [planProblem(place, 'plan-area-years-taken', { code })] : [];
  });
}

function checkSeries(series: PlanSeries, index: number, plan: Plan, earlier: readonly Plan[]): readonly Problem[] {
  const place = ['series', index];
  const isUnused = plan.rows.every(({ measuredBy }) => !measuredBy.includes(series.id));
  const elsewhere = earlier.flatMap((other) => other.series.filter(({ id }) => id === series.id));
  const committee = series.kind === 'satisfaction' ? series.committee : undefined;
  const isSession = series.kind === 'satisfaction' && series.survey === 'session';
  return [
    ...(isUnused ? [planProblem([...place, 'id'], 'plan-series-unused', { series: series.id })] : []),
    ...(elsewhere.some((other) => !means(other, series))
      ? [planProblem(place, 'plan-series-changed', { series: series.id })]
      : []),
    ...('objective' in series && plan.objectives.every(({ id }) => id !== series.objective)
      ? [planProblem([...place, 'objective'], 'plan-unknown-objective', { objective: series.objective ?? '' })]
      : []),
    ...((committee !== undefined) !== isSession || (committee !== undefined && !isCommittee(committee))
      ? [planProblem([...place, 'committee'], 'plan-committee', { series: series.id })]
      : []),
  ];
}

/** Whether two plans mean the same number by one id. */
const means = (one: PlanSeries, other: PlanSeries): boolean => meaningOf(one) === meaningOf(other);

const meaningOf = (series: PlanSeries): string =>
  JSON.stringify(Object.entries(series).toSorted(([one], [other]) => (one < other ? -1 : 1)));

function checkRow(row: PlanRow, index: number, { layers, objectives, series }: Plan): readonly Problem[] {
  const place = ['rows', index];
  const kinds = new Set(
    series.filter(({ id }) => row.measuredBy.includes(id)).map(({ kind, unit }) => `${kind} ${unit}`),
  );
  const unknown = row.measuredBy.filter((id) => series.every((known) => known.id !== id));
  const needsTarget = row.direction === 'reach';
  return [
    ...(layers.some(({ code }) => code === row.layer)
      ? []
      : [planProblem([...place, 'layer'], 'plan-unknown-layer', { layer: row.layer })]),
    ...(objectives.some(({ id }) => id === row.objective)
      ? []
      : [planProblem([...place, 'objective'], 'plan-unknown-objective', { objective: row.objective })]),
    ...unknown.map((id) => planProblem([...place, 'measuredBy'], 'plan-unknown-series', { series: id })),
    ...(kinds.size > 1 ? [planProblem([...place, 'measuredBy'], 'plan-mixed-series')] : []),
    ...(needsTarget && row.target === undefined ? [planProblem([...place, 'target'], 'plan-target-missing')] : []),
    ...(!needsTarget && row.target !== undefined ? [planProblem([...place, 'target'], 'plan-target-superfluous')] : []),
  ];
}

function measuredTwice({ rows }: Plan): readonly Problem[] {
  const named = rows.flatMap(({ measuredBy }, index) =>
    measuredBy.map((series) => ({ series, path: ['rows', index, 'measuredBy'] })),
  );
  return named.flatMap(({ series, path }, index) =>
    named.findIndex((other) => other.series === series) < index
      ? [planProblem(path, 'plan-measured-twice', { series })]
      : [],
  );
}
