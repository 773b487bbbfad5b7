import { parsePlan } from '../../../survey-definitions/authoring/parse-plan.ts';
import type { Plan, PlanRow } from '../../../survey-definitions/plan/plan.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { publishPlan } from '../../plan/plans/plan-store.ts';
import successor from './successor-plan.json' with { type: 'json' };

/** Publishes a made-up successor beside the plan that ships: in demonstrations only. */
export async function publishDemoPlan({
  db,
  now,
  plans,
  refreshPlans,
}: Pick<Dependencies, 'db' | 'now' | 'plans' | 'refreshPlans'>): Promise<void> {
  const before = plans.at(-1);
  if (before === undefined) throw new Error('no plan is published that another could follow');
  const plan = parsePlan(successorOf(before), 'successor-plan.json', plans);
  if (!plan.ok) throw new Error(`the plan of the demonstration is not right: ${JSON.stringify(plan.problems)}`);
  const publication = await publishPlan(db, plan.value, now());
  if (publication !== 'published') throw new Error(`the plan of the demonstration was not published: ${publication}`);
  await refreshPlans();
}

/** Its years begin in July, one row replaces another, one is new, one is dropped, the others continue. It aims at no number of its own. */
function successorOf(before: Plan): object {
  const rows = before.rows.flatMap((row, index) => {
    const isLastOfObjective = before.rows[index + 1]?.objective !== row.objective;
    const added = successor.beginning.filter(({ objective }) => isLastOfObjective && objective === row.objective);
    return [...afterwards(row), ...added];
  });
  const measuring = new Set(rows.flatMap(({ measuredBy }) => measuredBy));
  const series = [...before.series, ...successor.series].filter(({ id }) => measuring.has(id));
  return { ...before, ...successor.plan, follows: before.id, series, rows };
}

function afterwards(row: PlanRow) {
  if (successor.drops.includes(row.id)) return [];
  const replacing = successor.replacing.filter(({ succession }) => succession.row === row.id);
  return replacing.length > 0 ? replacing : [{ ...row, succession: { kind: 'continues', row: row.id } }];
}
