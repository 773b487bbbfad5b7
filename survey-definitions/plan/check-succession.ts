import type { Problem } from '../language/problem.ts';
import type { Plan, PlanRow } from './plan.ts';
import { planProblem } from './plan-problem.ts';

/** What a plan's rows say of the plan that it follows: each says something, and what it says is so. */
export function checkSuccession(plan: Plan, earlier: readonly Plan[]): readonly Problem[] {
  const { follows, rows } = plan;
  if (follows === undefined) {
    return rows.flatMap(({ succession }, index) =>
      succession === undefined ? [] : [planProblem(['rows', index, 'succession'], 'plan-follows-nothing')],
    );
  }
  const before = earlier.find(({ id }) => id === follows && id !== plan.id);
  if (before === undefined) return [planProblem(['follows'], 'plan-follows-unknown', { plan: follows })];
  return rows.flatMap((row, index) => checkRow(row, ['rows', index, 'succession'], before));
}

function checkRow({ succession, measuredBy }: PlanRow, place: readonly (string | number)[], before: Plan) {
  if (succession === undefined) return [planProblem(place, 'plan-succession-missing')];
  if (succession.kind === 'new') {
    const known = before.rows.find((row) => row.measuredBy.some((series) => measuredBy.includes(series)));
    return known ? [planProblem([...place, 'kind'], 'plan-new-but-known', { row: known.id })] : [];
  }
  const old = before.rows.find(({ id }) => id === succession.row);
  if (old === undefined) return [planProblem([...place, 'row'], 'plan-unknown-row', { row: succession.row })];
  const isAlike = sameSeries(old.measuredBy, measuredBy);
  if (succession.kind === 'continues' && !isAlike)
    return [planProblem(place, 'plan-continues-other-series', { row: old.id })];
  if (succession.kind === 'replaces' && isAlike)
    return [planProblem(place, 'plan-replaces-same-series', { row: old.id })];
  return [];
}

const sameSeries = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((series) => other.includes(series));

/** The rows of the plan before that no row of this one names: dropped. */
export function droppedRows(plan: Plan, before: Plan): readonly PlanRow[] {
  const named = new Set(
    plan.rows.flatMap(({ succession }) =>
      succession === undefined || succession.kind === 'new' ? [] : [succession.row],
    ),
  );
  return before.rows.filter(({ id }) => !named.has(id));
}
