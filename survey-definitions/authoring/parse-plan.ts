import { checkPlan } from '../plan/check-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Result } from '../language/problem.ts';
import { deepFreeze } from './deep-freeze.ts';
import { parseShape } from './parse-document.ts';
import { planSchema } from './plan-schema.ts';

/**
 * Believes the document of a plan, or says what is wrong with it and where. `earlier` are the other plans that are known, of which it
 * may follow one and whose series keep their meaning. Never throws, whatever the document holds.
 */
export function parsePlan(document: unknown, file: string, earlier: readonly Plan[]): Result<Plan> {
  const parsed = parseShape(planSchema, document, file);
  if (!parsed.ok) return parsed;
  const { $schema: _schema, ...plan } = parsed.value;
  const problems = checkPlan(plan, earlier).map((problem) => ({ file, ...problem }));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: deepFreeze(plan) };
}
