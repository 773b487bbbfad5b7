import type { z } from 'zod';
import { problemAt } from '../language/definition-problem.ts';
import type { Problem } from '../language/problem.ts';
import { isReserved } from './name-schemas.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** Turns the schema library's issues into our few codes, each at its place. The library's own prose is left behind. */
export const problemsOfIssues = (issues: readonly Issue[], document: unknown): readonly Problem[] =>
  issues.flatMap((issue) => problemsOf(issue, [], document));

function problemsOf(issue: Issue, parent: Path, document: unknown): readonly Problem[] {
  const path = [...parent, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => problemAt([...path, key], 'unknown-key'));
  if (issue.code === 'invalid_union') return problemsOfUnion(issue, path, document);
  if (issue.code === 'invalid_type') return [wrongType(issue.expected, path, document)];
  if (issue.code === 'invalid_value')
    return [problemAt(path, 'not-allowed', { allowed: issue.values.map(String).join(', ') })];
  if (issue.code === 'too_small') return [problemAt(path, 'too-small', { minimum: Number(issue.minimum) })];
  if (issue.code === 'too_big') return [problemAt(path, 'too-large', { maximum: Number(issue.maximum) })];
  if (issue.code === 'invalid_key') return [malformed(path, path.at(-1))];
  return [malformed(path, valueAt(document, path))];
}

const wrongType = (expected: string, path: Path, document: unknown): Problem =>
  valueAt(document, path) === undefined ? problemAt(path, 'missing-key') : problemAt(path, 'wrong-type', { expected });

const malformed = (path: Path, value: unknown): Problem =>
  problemAt(path, isReserved(value) ? 'reserved' : 'malformed');

/** Says what is wrong with the alternative that was meant; where none is recognisable, that none is. */
function problemsOfUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  document: unknown,
): readonly Problem[] {
  if (valueAt(document, path) === undefined) return [problemAt(path, 'missing-key')];
  if (issue.discriminator !== undefined) return [problemAt(path, 'not-allowed')];
  const alternatives = issue.errors
    .map((issues) => issues.flatMap((part) => problemsOf(part, path, document)))
    .map((problems) => ({ problems, distance: distanceOf(problems, path) }))
    .toSorted((one, other) => one.distance - other.distance);
  const [nearest, next] = alternatives;
  if (!nearest || nearest.distance === next?.distance) return [problemAt(path, 'no-alternative')];
  return nearest.problems;
}

/** How far a value is from an alternative: keys too many or lacking and a wrong type at its own level weigh most. */
function distanceOf(problems: readonly Problem[], path: Path): number {
  const level = path.length + 1;
  const weights = problems.map((problem) => {
    const depth = problem.path === '' ? 0 : problem.path.split('.').length;
    if (depth < level) return 1_000_000;
    return depth === level && (problem.code === 'unknown-key' || problem.code === 'missing-key') ? 1_000 : 1;
  });
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part) ? Reflect.get(value, part) : undefined,
    document,
  );
}
