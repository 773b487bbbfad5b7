import type { z } from 'zod';
import type { Result, Problem } from '../language/problem.ts';
import type { WrittenDefinition, WrittenTexts } from '../questionnaire/source.ts';
import { definitionSchema } from './definition-schema.ts';
import { problemsOfIssues } from './problems-of-issues.ts';
import { textsSchema } from './texts-schema.ts';
import { problemAt } from '../language/definition-problem.ts';

/** Believes a structure, or says what is wrong with its shape: never throws, whatever `document` is. Linear in its size. */
export const parseDefinition = (document: unknown, file: string): Result<WrittenDefinition> =>
  parseShape(definitionSchema, document, file);

/** The same for the words in one language. */
export const parseTexts = (document: unknown, file: string): Result<WrittenTexts> =>
  parseShape(textsSchema, document, file);

/** By a schema of ours, whose findings become problems with their places. */
export function parseShape<Value>(schema: z.ZodType<Value>, document: unknown, file: string): Result<Value> {
  const hostile = findHostileStructure(document);
  if (hostile) return { ok: false, problems: [{ file, ...hostile }] };
  const parsed = schema.safeParse(document);
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = problemsOfIssues(parsed.error.issues, document);
  return { ok: false, problems: problems.map((problem) => ({ file, ...problem })) };
}

/** No document of ours nests deeper than half of this; the schema's own recursion could overflow the stack. */
const MAXIMUM_NESTING = 64;

/** Looks, without recursion, for nesting that is too deep and for the key `__proto__`, which a schema would pass over in silence. */
function findHostileStructure(document: unknown): Problem | undefined {
  const open: { readonly value: unknown; readonly path: readonly (string | number)[] }[] = [
    { value: document, path: [] },
  ];
  for (let place = open.pop(); place; place = open.pop()) {
    const { value, path } = place;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= MAXIMUM_NESTING) return problemAt(path.slice(0, 8), 'too-deep', { maximum: MAXIMUM_NESTING });
    if (Object.hasOwn(value, '__proto__')) return problemAt([...path, '__proto__'], 'unknown-key');
    for (const [key, part] of Object.entries(value)) open.push({ value: part, path: [...path, key] });
  }
  return undefined;
}
