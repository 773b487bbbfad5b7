import type { Context } from 'hono';
import type { z } from 'zod';
import { problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';

/** The query against a strict schema. A name given twice is refused: of `?a=1&a=2` nobody knows which was meant. */
export function readQuery<Schema extends z.ZodType>(c: Context, schema: Schema): z.output<Schema> {
  const given = Object.entries(c.req.queries());
  const twice = given.find(([, values]) => values.length > 1);
  if (twice !== undefined) problem('invalid', { code: 'given-twice', path: twice[0] });
  const parsed = schema.safeParse(Object.fromEntries(given.map(([name, [value]]) => [name, value])), {
    reportInput: true,
  });
  return parsed.success ? parsed.data : problem('invalid', ...schemaProblems(parsed.error));
}
