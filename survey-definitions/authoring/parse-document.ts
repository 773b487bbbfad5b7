import type { z } from 'zod';
import type { Result } from '../language/problem.ts';
import type { WrittenDefinition, WrittenTexts } from '../questionnaire/source.ts';
import { definitionSchema } from './definition-schema.ts';
import { findHostileStructure } from './hostile-structure.ts';
import { problemsOfIssues } from './problems-of-issues.ts';
import { textsSchema } from './texts-schema.ts';

/** Believes a structure, or says what is wrong with its shape: never throws, whatever `document` is. Linear in its size. */
export const parseDefinition = (document: unknown, file: string): Result<WrittenDefinition> =>
  parse(definitionSchema, document, file);

/** The same for the words in one language. */
export const parseTexts = (document: unknown, file: string): Result<WrittenTexts> => parse(textsSchema, document, file);

function parse<Value>(schema: z.ZodType<Value>, document: unknown, file: string): Result<Value> {
  const hostile = findHostileStructure(document);
  if (hostile) return { ok: false, problems: [{ file, ...hostile }] };
  const parsed = schema.safeParse(document);
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = problemsOfIssues(parsed.error.issues, document);
  return { ok: false, problems: problems.map((problem) => ({ file, ...problem })) };
}
