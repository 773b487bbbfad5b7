import type { Problem } from '../../../../survey-definitions/language/problem.ts';

/** One problem for each field that was left empty, under the path that the server would name. */
export function missingFields(
  under: string,
  fields: Readonly<Record<string, string | readonly string[] | null>>,
): readonly Problem[] {
  return Object.entries(fields)
    .filter(([, value]) => value === null || value.length === 0)
    .map(([name]) => ({ path: under === '' ? name : `${under}.${name}`, code: 'required' }));
}
