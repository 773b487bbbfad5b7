import type { MiddlewareHandler, TypedResponse, Context } from 'hono';
import type { z } from 'zod';
import type { AppEnv } from '../http/app-env.ts';
import { defaultBodyLimit, readBody } from '../http/read-body.ts';
import type { Input, Operation, Output } from './operation.ts';
import { problem } from '../http/problem.ts';
import { schemaProblems } from '../http/schema-problems.ts';

/**
 * The step by which a route keeps to its contract. The handler finds what was sent in `c.req.valid('json')` and `c.req.valid('query')`,
 * and answers by `c.var.answer(…)`, which the compiler holds to the contract (with another status where it is not that of the contract);
 * `limit` are the bytes of a body. The step carries the operation, for the description of the API.
 */
export function fulfils<Told extends Operation>(
  operation: Told,
  limit?: number,
): MiddlewareHandler<AppEnv & { Variables: { readonly answer: Answer<Told> } }, string, Sent<Told>>;
export function fulfils(operation: Operation, limit = defaultBodyLimit): MiddlewareHandler {
  const { query, body, status = 200 } = operation;
  const step: MiddlewareHandler = async (c, next) => {
    if (query !== undefined) c.req.addValidatedData('query', readQuery(c, query));
    if (body !== undefined) c.req.addValidatedData('json', Object(await readBody(c, body, limit)));
    c.set('answer', (...[answer, as]: readonly [answer?: object, as?: 200 | 201]) =>
      answer === undefined || status === 204 ? c.body(null, 204) : c.json(answer, as ?? status),
    );
    await next();
  };
  return Object.assign(step, { operation });
}

type Nothing = Readonly<Record<never, never>>;

type Answer<Told extends Operation> = Told extends { readonly answer: infer Body extends z.ZodType }
  ? (answer: Output<Body>, as?: 200 | 201) => Response & TypedResponse<Output<Body>, StatusOf<Told>, 'json'>
  : () => Response & TypedResponse<null, 204, 'body'>;

type StatusOf<Told extends Operation> = Told extends { readonly status: infer Status extends 200 | 201 } ? Status : 200;

type Sent<Told extends Operation> = {
  in: (Told extends { readonly body: infer Body extends z.ZodType } ? { json: Input<Body> } : Nothing) &
    (Told extends { readonly query: infer Query extends z.ZodObject } ? Asked<z.input<Query>> : Nothing);
  out: (Told extends { readonly body: infer Body extends z.ZodType } ? { json: z.output<Body> } : Nothing) &
    (Told extends { readonly query: infer Query extends z.ZodObject } ? { query: z.output<Query> } : Nothing);
};

/** As it stands in an address: text, whatever is made of it. */
type Asked<Query> =
  Partial<Query> extends Query
    ? { query?: { [Name in keyof Query]?: string } }
    : { query: { [Name in keyof Query]: string } };

/** The query against a strict schema. A name given twice is refused: of `?a=1&a=2` nobody knows which was meant. */
function readQuery<Schema extends z.ZodType>(c: Context, schema: Schema): z.output<Schema> {
  const given = Object.entries(c.req.queries());
  const twice = given.find(([, values]) => values.length > 1);
  if (twice !== undefined) problem('invalid', { code: 'given-twice', path: twice[0] });
  const parsed = schema.safeParse(Object.fromEntries(given.map(([name, [value]]) => [name, value])), {
    reportInput: true,
  });
  return parsed.success ? parsed.data : problem('invalid', ...schemaProblems(parsed.error));
}
