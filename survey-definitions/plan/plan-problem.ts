import type { ProblemPath } from '../language/definition-problem.ts';
import type { Problem } from '../language/problem.ts';

/** What can be wrong with a plan beyond its shape; each has its words in the interface. */
export const planProblemCodes = [
  'plan-validity-reversed',
  'plan-years-reversed',
  'plan-area-years-taken',
  'plan-series-unused',
  'plan-series-changed',
  'plan-committee',
  'plan-unknown-layer',
  'plan-unknown-objective',
  'plan-unknown-series',
  'plan-mixed-series',
  'plan-measured-twice',
  'plan-target-missing',
  'plan-target-superfluous',
  'plan-follows-unknown',
  'plan-follows-nothing',
  'plan-succession-missing',
  'plan-unknown-row',
  'plan-continues-other-series',
  'plan-replaces-same-series',
  'plan-new-but-known',
] as const;

export type PlanProblemCode = (typeof planProblemCodes)[number];

/** A problem at a path of a plan's document. */
export const planProblem = (path: ProblemPath, code: PlanProblemCode, details?: Problem['details']): Problem =>
  details ? { path: path.join('.'), code, details } : { path: path.join('.'), code };
