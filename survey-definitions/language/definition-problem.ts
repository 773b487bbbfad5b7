import type { Problem } from './problem.ts';

/** Everything that can be wrong with a definition's documents; each has its words in the interface. */
export const definitionProblemCodes = [
  'not-json',
  'duplicate-key',
  'too-deep',
  'unknown-key',
  'missing-key',
  'wrong-type',
  'not-allowed',
  'no-alternative',
  'malformed',
  'reserved',
  'too-small',
  'too-large',
  'unknown-body',
  'body-of-another-occasion',
  'condition-of-body-section',
  'duplicate-name',
  'duplicate-code',
  'unknown-reference',
  'forward-reference',
  'reference-into-block',
  'unknown-fact',
  'repeat-outside-block',
  'unsuitable-reference',
  'code-not-offered',
  'empty-condition',
  'condition-too-deep',
  'unknown-scale',
  'scale-not-monotonic',
  'scale-direction',
  'scale-overlap',
  'unknown-list',
  'list-in-itself',
  'unknown-block',
  'reserved-item',
  'register-elsewhere',
  'table-without-columns',
  'too-few-options',
  'bounds-crossed',
  'limit-without-effect',
  'too-many-variables',
  'unknown-series',
  'series-of-another-occasion',
  'series-of-another-committee',
  'fed-twice',
  'feeds-unknown-item',
  'feeds-nothing',
  'missing-language',
  'language-not-listed',
  'missing-text',
  'superfluous-text',
  'same-words',
  'unknown-place',
  'places-differ',
  'place-without-language',
  'duplicate-definition',
  'changed-without-new-version',
  'version-went-back',
] as const;

export type DefinitionProblemCode = (typeof definitionProblemCodes)[number];

export type ProblemPath = readonly (string | number)[];

/** A problem at a path: path parts are joined by dots. */
export const problemAt = (path: ProblemPath, code: DefinitionProblemCode, details?: Problem['details']): Problem =>
  details ? { path: path.join('.'), code, details } : { path: path.join('.'), code };

/** One problem for each that stands a second time. */
export function repeatedNames(
  named: readonly { readonly name: string; readonly path: ProblemPath }[],
  code: 'duplicate-name' | 'duplicate-code',
): readonly Problem[] {
  const seen = new Set<string>();
  return named.flatMap(({ name, path }) => {
    if (seen.has(name)) return [problemAt(path, code, { name })];
    seen.add(name);
    return [];
  });
}
