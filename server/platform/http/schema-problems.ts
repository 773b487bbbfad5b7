import type { z } from 'zod';
import type { ProblemDetail } from './problem.ts';

type Issue = z.core.$ZodIssue;

/**
 * One problem per place that does not fit. Codes are zod's own in kebab case, but for 'missing' and 'unknown-key', and
 * for a schema's own rules: there the message *is* the code, as in `.refine(isAddress, 'not-an-address')`.
 */
export function schemaProblems(error: z.ZodError): readonly ProblemDetail[] {
  return error.issues.flatMap(problemsOf);
}

function problemsOf(issue: Issue): readonly ProblemDetail[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ code: 'unknown-key', path: [...issue.path, key].join('.') }));
  }
  const details = detailsOf(issue);
  const base = { code: codeOf(issue), path: issue.path.join('.') };
  return [Object.keys(details).length === 0 ? base : { ...base, details }];
}

function codeOf(issue: Issue): string {
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'missing';
  return issue.code.replaceAll('_', '-');
}

/** Never the input itself: it may be a password. */
function detailsOf(issue: Issue): Readonly<Record<string, unknown>> {
  const told = ['minimum', 'maximum', 'expected', 'format', 'values'];
  return Object.fromEntries(
    Object.entries(issue).filter(([name, value]) => told.includes(name) && value !== undefined),
  );
}
