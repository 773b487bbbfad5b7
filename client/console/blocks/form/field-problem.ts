import type { Problem } from '../../../../survey-definitions/language/problem.ts';

/** The id of the control that a problem's path means; the summary links to it. */
export const fieldId = (path: string): string => `field-${path.replace(/[^\w]+/g, '-')}`;

/** The first problem of a field or of something inside it. */
export const problemAt = (problems: readonly Problem[], path: string): Problem | undefined =>
  problems.find((problem) => problem.path === path || problem.path.startsWith(`${path}.`));
