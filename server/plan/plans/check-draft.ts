import { droppedRows } from '../../../survey-definitions/plan/check-succession.ts';
import type { Result } from '../../../survey-definitions/language/problem.ts';
import type { Plan } from '../../../survey-definitions/plan/plan.ts';
import type { CheckedDraft } from './plan-contract.ts';
import type { StoredDraft } from './plan-draft-store.ts';
import { readPlan } from './read-plans.ts';

/** A draft as the plan that it would be, checked against the published ones; its own earlier versions are none of them. */
export const planOfDraft = ({ id, text }: Pick<StoredDraft, 'id' | 'text'>, plans: readonly Plan[]): Result<Plan> =>
  readPlan(
    text,
    `plans/${id}.json`,
    plans.filter((plan) => plan.id !== id),
  );

/** What is wrong with a draft, and what it leaves out of the plan before. */
export function checkedDraft(
  draft: Pick<StoredDraft, 'id' | 'text' | 'revision'>,
  plans: readonly Plan[],
): CheckedDraft {
  const { id, revision } = draft;
  const read = planOfDraft(draft, plans);
  if (!read.ok) return { id, revision, problems: read.problems, dropped: [] };
  const before = plans.find((plan) => plan.id === read.value.follows);
  const dropped = before === undefined ? [] : droppedRows(read.value, before);
  return {
    id,
    revision,
    problems: [],
    dropped: dropped.map((row) => ({ id: row.id, description: row.description })),
  };
}
