import type { Problem } from '../../../survey-definitions/language/problem.ts';
import type { Plan } from '../../../survey-definitions/plan/plan.ts';
import type { Database } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { repeat } from '../../platform/time/scheduler.ts';
import { listPlans, publishPlan } from './plan-store.ts';
import { readPlans } from './read-plans.ts';

export type PlanShelf = {
  /** Always the same list; its content follows the database. */
  readonly plans: readonly Plan[];
  readonly refresh: () => Promise<void>;
  /** What kept plans of the disk from being published. */
  readonly problems: readonly Problem[];
};

/** Milliseconds after which a plan published through another server is seen here. */
const interval = 30_000;

/** The published plans in memory for everybody who asks; those of the disk are published first, at each start. */
export async function createPlanShelf(db: Database, now: () => Date): Promise<PlanShelf> {
  const read = await readPlans();
  const problems = [...read.problems];
  for (const plan of read.plans) {
    const publication = await publishPlan(db, plan, now());
    if (publication === 'published' || publication === 'unchanged') continue;
    const file = `plans/${plan.id}.json`;
    problems.push({ file, path: 'version', code: publication, details: { version: plan.version } });
  }
  const plans: Plan[] = [];
  const refresh = async (): Promise<void> => {
    const fresh = await listPlans(db);
    plans.splice(0, plans.length, ...fresh);
  };
  await refresh();
  return { plans, refresh, problems };
}

/** Reads the plans again and again. Gives the way to stop. */
export const keepPlansFresh = (
  { refresh }: PlanShelf,
  { sleep, log }: Pick<Dependencies, 'sleep' | 'log'>,
): (() => Promise<void>) =>
  repeat({ sleep }, interval, () =>
    refresh().catch((error: unknown) => {
      log.warn({ err: error }, 'the plans could not be read again; the last ones are used');
    }),
  );
