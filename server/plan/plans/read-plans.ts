import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { parsePlan } from '../../../survey-definitions/authoring/parse-plan.ts';
import type { Problem } from '../../../survey-definitions/language/problem.ts';
import type { Plan } from '../../../survey-definitions/plan/plan.ts';
import { parseJson } from '../../questionnaires/parse-json.ts';

/** The plans that come with the platform. */
const planRoot = fileURLToPath(new URL('../../../survey-definitions/plans', import.meta.url));

export type ReadPlans = { readonly plans: readonly Plan[]; readonly problems: readonly Problem[] };

/** Every plan of the disk in the order of the names, each checked against those before it; one with a problem is left out. */
export async function readPlans(root: string = planRoot): Promise<ReadPlans> {
  const files = (await readdir(root)).filter((name) => name.endsWith('.json')).toSorted();
  const plans: Plan[] = [];
  const problems: Problem[] = [];
  for (const name of files) {
    const file = `plans/${name}`;
    const read = readPlan(await readFile(join(root, name), 'utf8'), file, plans);
    if (read.ok) plans.push(read.value);
    else problems.push(...read.problems);
  }
  return { plans, problems };
}

/** A plan's document as text, parsed and checked against the plans that are known. */
export function readPlan(text: string, file: string, known: readonly Plan[]) {
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false as const, problems: [{ ...parsed.problem, file }] };
  return parsePlan(parsed.value, file, known);
}
